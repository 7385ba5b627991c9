// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_reader.h"

#include "desk/ticket_fields.h"
#include "exchange/mail_charset.h"
#include "exchange/mail_parts.h"
#include "store/kept_bytes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostRecipients = 100;

struct MailParserOptionsRelease {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};

/// What the parser calls critical: other programs may read the mail differently.
void countFault(gint64, GMimeParserWarning code, const gchar *, gpointer count)
{
    switch (code) {
    case GMIME_CRIT_INVALID_HEADER_NAME:
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
    case GMIME_CRIT_NESTING_OVERFLOW:
    case GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
    case GMIME_WARN_MALFORMED_MULTIPART:
    case GMIME_WARN_MALFORMED_MESSAGE:
    case GMIME_WARN_TRUNCATED_MESSAGE:
        ++*static_cast<qint64 *>(count);
        break;
    default:
        break;
    }
}

MailObject<GMimeMessage> parsed(QByteArrayView bytes, qint64 &faults)
{
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
    const std::unique_ptr<GMimeParserOptions, MailParserOptionsRelease> options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_warning_callback(options.get(), countFault, &faults);
    const MailObject<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), size_t(bytes.size())));
    const MailObject<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return MailObject<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

MailAddress toMailAddress(InternetAddress *address)
{
    MailAddress made;
    made.name = singleLine(QString::fromUtf8(internet_address_get_name(address)), 200);
    made.name.remove(u'<').remove(u'>').remove(u'"');
    if (INTERNET_ADDRESS_IS_MAILBOX(address))
        made.address =
            singleLine(QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))), 250)
                .toLower();
    if (made.name == made.address)
        made.name.clear();
    return made;
}

QList<MailAddress> addressesIn(InternetAddressList *list)
{
    QList<MailAddress> addresses;
    const int count = list ? std::min(internet_address_list_length(list), MostRecipients) : 0;
    for (int at = 0; at < count; ++at) {
        const MailAddress address = toMailAddress(internet_address_list_get_address(list, at));
        if (address.address.contains(u'@'))
            addresses.append(address);
    }
    return addresses;
}

/// A sender that cannot be read is kept as it is written.
std::optional<MailAddress> senderOf(GMimeMessage *message)
{
    for (InternetAddressList *list : {g_mime_message_get_from(message), g_mime_message_get_sender(message)}) {
        if (const QList<MailAddress> found = addressesIn(list); !found.isEmpty())
            return found.first();
    }
    QString raw = singleLine(mailHeader(GMIME_OBJECT(message), "From"), 200);
    raw.remove(u'<').remove(u'>');
    return raw.isEmpty() ? std::nullopt : std::optional(MailAddress{raw, {}});
}

std::optional<Instant> toMailInstant(GDateTime *time)
{
    constexpr qint64 Earliest = 315'532'800; // 1980: before there was no mail, only clocks that were never set
    constexpr qint64 Latest = 253'402'300'800;
    const qint64 seconds = time ? g_date_time_to_unix(time) : 0;
    return seconds < Earliest || seconds >= Latest ? std::nullopt : std::optional(fromMilliseconds(seconds * 1000));
}

/// The topmost Received field was written last.
std::optional<Instant> receivedAt(GMimeMessage *message)
{
    const QString field = mailHeader(GMIME_OBJECT(message), "Received");
    const QByteArray date = field.mid(field.lastIndexOf(u';') + 1).trimmed().left(100).toUtf8();
    if (date.isEmpty())
        return std::nullopt;
    const std::unique_ptr<GDateTime, void (*)(GDateTime *)> time(g_mime_utils_header_decode_date(date.constData()),
                                                                 g_date_time_unref);
    return toMailInstant(time.get());
}

bool isReport(GMimeMessage *message)
{
    GMimeObject *body = g_mime_message_get_mime_part(message);
    return body && g_mime_content_type_is_type(g_mime_object_get_content_type(body), "multipart", "report");
}

/// RFC 3834, and what programs wrote before it.
bool isWrittenByNobody(GMimeMessage *message, const std::optional<MailAddress> &sender)
{
    auto *object = GMIME_OBJECT(message);
    const auto word = [object](const char *name) { return mailHeader(object, name).trimmed().toLower(); };
    const QString submitted = word("Auto-Submitted");
    const QString precedence = word("Precedence");
    const QString local = sender ? sender->address.section(u'@', 0, 0) : QString();
    return (!submitted.isEmpty() && submitted != u"no"_s) || precedence == u"bulk"_s || precedence == u"junk"_s
        || precedence == u"auto_reply"_s || !word("X-Autoreply").isEmpty() || !word("X-Autorespond").isEmpty()
        || word("Return-Path") == u"<>"_s || local == u"mailer-daemon"_s || isReport(message);
}

QString digestOf(const Mail &mail, const QString &date)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(mail.sender ? toText(*mail.sender) : QString());
    add(date);
    add(mail.subject);
    add(mail.text);
    for (const AttachedFile &file : mail.files) {
        add(file.name);
        add(hashOf(file.bytes));
    }
    return QString::fromLatin1(hash.result().toHex());
}

void readMailHeaders(GMimeMessage *message, Mail &mail)
{
    auto *object = GMIME_OBJECT(message);
    const QString id = mailHeader(object, "Message-ID");
    mail.id = mailIdsIn(id.contains(u'<') ? id : u'<' + id.trimmed() + u'>').value(0);
    const QString subject = QString::fromUtf8(g_mime_message_get_subject(message));
    mail.subject = singleLine(subject, longestText);
    mail.subjectSize = subject.size() > longestText ? singleLine(subject, subject.size()).size() : mail.subject.size();
    mail.sender = senderOf(message);
    mail.recipients = addressesIn(g_mime_message_get_to(message)) + addressesIn(g_mime_message_get_cc(message));
    mail.sent = toMailInstant(g_mime_message_get_date(message));
    mail.received = receivedAt(message);
    mail.isAutomatic = isWrittenByNobody(message, mail.sender);
    mail.references = mailIdsIn(mailHeader(object, "In-Reply-To"));
    QStringList older = mailIdsIn(mailHeader(object, "References"));
    std::reverse(older.begin(), older.end());
    mail.references += older;
}

} // namespace

Mail readMail(QByteArrayView bytes)
{
    Mail mail;
    qint64 faults = 0;
    const MailObject<GMimeMessage> message = parsed(bytes, faults);
    QString date;
    if (message) {
        joinEncodedWords(GMIME_OBJECT(message.get()));
        readMailHeaders(message.get(), mail);
        readMailBody(message.get(), mail);
        date = mailHeader(GMIME_OBJECT(message.get()), "Date");
    } else {
        mail.files.append({u"message.eml"_s, u"message/rfc822"_s, bytes.toByteArray()});
        ++faults;
    }
    mail.references.removeDuplicates();
    mail.references.removeAll(mail.id);
    mail.references = mail.references.mid(0, 100);
    if (faults > 0)
        mail.findings.append({"mail.broken", {{u"count"_s, faults}}});
    mail.digest = digestOf(mail, date);
    return mail;
}

} // namespace mainstay
