#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes mail by Python's own package, which shares nothing with the program.

usage: mail_twin.py read < MAIL      prints {"subject", "name"} as JSON
       mail_twin.py write < JSON     {"subject", "name", "charset", "encoding": "b" or "q"}; prints the mail
"""
import email
import json
import sys
from email.charset import BASE64, QP, Charset
from email.header import Header, decode_header, make_header
from email.utils import parseaddr


def decoded(text):
    return str(make_header(decode_header(text))).replace("\r", "").replace("\n", "")


if sys.argv[1] == "read":
    # Its newer readers keep the blanks between the words of a name (bugs.python.org, issue 35547); its older ones do not.
    mail = email.message_from_bytes(sys.stdin.buffer.read())
    print(json.dumps({"subject": decoded(mail["Subject"]), "name": decoded(parseaddr(mail["From"])[0])}))
else:
    wanted = json.load(sys.stdin)
    charset = Charset(wanted["charset"])
    charset.header_encoding = BASE64 if wanted["encoding"] == "b" else QP
    folded = {
        field: Header(text, charset, header_name=field).encode(linesep="\r\n")
        for field, text in (("Subject", wanted["subject"]), ("From", wanted["name"]))
    }
    mail = "Subject: %s\r\nFrom: %s <desk@x.org>\r\nTo: eva@y.org\r\n\r\nHello\r\n" % (folded["Subject"], folded["From"])
    sys.stdout.buffer.write(mail.encode("ascii"))
