# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback that does what a test says. Prints its port; keeps what it takes in FOLDER, a file each.

usage: smtp_server.py FOLDER HOW [--tls KIND] [--certificate FILE --key FILE] [--login NAME --password WORD]
HOW: accept, refuse (550 to the recipient), refuse-data (554 to the data), defer (451), greylist (451 once for each
recipient), die-at-data (before the data), die-after-data (taken, and gone before it says so), slow (never answers),
stop-reading (in the midst of the data)
KIND: starttls, tls, none
"""
import argparse
import asyncio
import os
import socket
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult


class Desk:
    def __init__(self, folder, how):
        self.folder = folder
        self.how = how
        self.seen = set()
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.how == "refuse":
            return "550 5.1.1 no such user here"
        if self.how == "defer" or (self.how == "greylist" and address not in self.seen):
            self.seen.add(address)
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.how == "refuse-data":
            return "554 5.7.1 not such words"
        self.count += 1
        path = os.path.join(self.folder, "%d.eml" % self.count)
        with open(path + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(path + ".part", path)
        if self.how == "die-after-data":
            server.transport.abort()
            await asyncio.sleep(3600)
        if self.how == "slow":
            await asyncio.sleep(3600)
        return "250 OK"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if self.event_handler.how == "die-at-data":
            self.transport.abort()
            return
        if self.event_handler.how == "stop-reading":
            await self.push("354 go on")
            self.transport.pause_reading()
            await asyncio.sleep(3600)
        await super().smtp_DATA(arg)


def end_with_who_started_this():
    sys.stdin.read()
    os._exit(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("how")
    parser.add_argument("--tls", default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--login")
    parser.add_argument("--password")
    args = parser.parse_args()
    context = None
    if args.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args.certificate, args.key)

    def authenticate(server, session, envelope, mechanism, data):
        good = data.login == args.login.encode() and data.password == args.password.encode()
        return AuthResult(success=good, handled=False)

    desk = Desk(args.folder, args.how)
    options = {"enable_SMTPUTF8": True, "hostname": "localhost"}
    if args.tls == "starttls":
        options.update(tls_context=context, require_starttls=True)
    if args.login:
        options.update(authenticator=authenticate, auth_required=True, auth_require_tls=args.tls == "starttls")
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))

    async def serve():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Server(desk, **options), sock=listener,
                                          ssl=context if args.tls == "tls" else None)
        print(listener.getsockname()[1], flush=True)
        await server.serve_forever()

    threading.Thread(target=end_with_who_started_this, daemon=True).start()
    asyncio.run(serve())


main()
