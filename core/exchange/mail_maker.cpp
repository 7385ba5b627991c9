// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_maker.h"

#include "desk/outbound_mail.h"
#include "exchange/encoded_words.h"
#include "exchange/mail_charset.h"
#include "exchange/mail_parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype LongestSubject = 400;
constexpr qsizetype MostReferences = 20;

/// What may stand between < and >, and cannot end there.
bool isMailId(const QString &id)
{
    static const QRegularExpression form(u"^[!-;=?-~]{1,480}$"_s);
    return form.match(id).hasMatch();
}

QByteArray bracketed(const QStringList &ids)
{
    QByteArrayList kept;
    for (const QString &id : ids) {
        if (isMailId(id))
            kept.append('<' + id.toLatin1() + '>');
    }
    return kept.mid(std::max<qsizetype>(0, kept.size() - MostReferences)).join(' ');
}

/// A line as a field of that name may hold it; `plain` says which characters need no encoding there. Not by the
/// library: that cuts a long word without blanks, as Chinese has them, in the middle of a character.
QByteArray fieldText(QByteArrayView name, const QString &line, const QRegularExpression &plain)
{
    const qsizetype before = name.size() + 2; // ": "
    const bool isPlain = plain.match(line).hasMatch() && !line.contains(u"=?"_s);
    return isPlain ? foldedText(line.toLatin1(), before) : encodedWords(line, before);
}

void setRawField(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, "", nullptr);
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    g_mime_header_set_raw_value(header, (' ' + value + '\n').constData());
}

void setField(GMimeMessage *message, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), nullptr);
}

void setMailbox(GMimeMessage *message, const char *field, const MailAddress &address)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9 ]{1,60}$"_s);
    if (!isAddress(address.address))
        throw StoreError(ErrorKind::Invalid, "exchange.mail-bad-address", {{u"address"_s, address.address.left(100)}});
    const QString name = singleLine(address.name, 200);
    const QByteArray mailbox = address.address.toLatin1();
    setRawField(message, field, name.isEmpty() ? mailbox : fieldText(field, name, plain) + "\n <" + mailbox + '>');
}

void addFields(GMimeMessage *message, const MailDraft &draft)
{
    static const QRegularExpression line(u"^[ -~]{1,400}$"_s);
    if (draft.from)
        setMailbox(message, "From", *draft.from);
    else
        setField(message, "X-Unsent", "1"); // mail programs open it as a mail to be sent
    setMailbox(message, "To", {{}, draft.to});
    setRawField(message, "Subject", fieldText("Subject", singleLine(draft.subject, LongestSubject), line));
    const std::unique_ptr<GDateTime, void (*)(GDateTime *)> date(
        g_date_time_new_from_unix_utc(toMilliseconds(draft.date) / 1000), g_date_time_unref);
    g_mime_message_set_date(message, date.get());
    if (isMailId(draft.messageId))
        g_mime_message_set_message_id(message, draft.messageId.toLatin1().constData());
    setField(message, "In-Reply-To", bracketed({draft.answered}));
    setField(message, "References", bracketed(draft.references));
    setField(message, "Auto-Submitted", draft.isAutomatic ? "auto-generated" : "");
}

MailObject<GMimeObject> textPart(const QString &text)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype("plain");
    g_mime_text_part_set_charset(part, "utf-8");
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
    g_mime_text_part_set_text(part, (lines + u'\n').toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return MailObject<GMimeObject>(GMIME_OBJECT(part));
}

MailObject<GMimeObject> filePart(const AttachedFile &file)
{
    GMimePart *part = g_mime_part_new_with_type("application", "octet-stream");
    g_mime_part_set_filename(part, singleLine(file.name, 200).toUtf8().constData());
    g_mime_object_set_disposition(GMIME_OBJECT(part), "attachment");
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    const MailObject<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(file.bytes.constData(), size_t(file.bytes.size())));
    const MailObject<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    return MailObject<GMimeObject>(GMIME_OBJECT(part));
}

void addBody(GMimeMessage *message, const MailDraft &draft)
{
    const MailObject<GMimeObject> text = textPart(draft.text);
    if (draft.files.isEmpty()) {
        g_mime_message_set_mime_part(message, text.get());
        return;
    }
    const MailObject<GMimeMultipart> all(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(all.get(), text.get());
    for (const AttachedFile &file : draft.files)
        g_mime_multipart_add(all.get(), filePart(file).get());
    g_mime_message_set_mime_part(message, GMIME_OBJECT(all.get()));
}

void requireRoom(const MailDraft &draft)
{
    qint64 size = draft.text.size();
    for (const AttachedFile &file : draft.files)
        size += file.bytes.size() * 4 / 3; // as base64 writes them
    if (size > mostSentBytes)
        throw StoreError(ErrorKind::Invalid, "exchange.mail-too-large",
                         {{u"size"_s, size}, {u"limit"_s, mostSentBytes}});
}

} // namespace

QByteArray madeMail(const MailDraft &draft)
{
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
    requireRoom(draft);
    const MailObject<GMimeMessage> message(g_mime_message_new(TRUE));
    addFields(message.get(), draft);
    addBody(message.get(), draft);
    const std::unique_ptr<char, void (*)(void *)> text(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr),
                                                       g_free);
    QByteArray bytes(text.get());
    // Bodies are quoted-printable or base64, so every line break is one of the mail's own.
    return bytes.replace("\r\n", "\n").replace("\n", "\r\n");
}

} // namespace mainstay
