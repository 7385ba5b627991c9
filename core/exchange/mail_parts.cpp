// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_parts.h"

#include "desk/ticket_fields.h"
#include "exchange/delivery_report.h"
#include "exchange/encoded_words.h"
#include "exchange/html_text.h"
#include "exchange/mail_charset.h"

#include <QMimeDatabase>
#include <vector>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostMailParts = 200;
constexpr int DeepestMailPart = 30;
constexpr qsizetype MostMailIds = 100;
constexpr qsizetype LongestMailId = 500;
/// HTML is mostly marks; of one that is larger than this the rest is not for people.
constexpr qsizetype MostHtmlBytes = 16 * 1024 * 1024;

QByteArray takenBytes(GMimeStream *stream)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

/// What the part holds, out of its transfer encoding.
QByteArray contentOfPart(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const MailObject<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return takenBytes(stream.get());
}

QByteArray wholeMessage(GMimeMessage *message)
{
    const MailObject<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    return takenBytes(stream.get());
}

QString mediaTypeOfPart(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const std::unique_ptr<char, void (*)(void *)> name(type ? g_mime_content_type_get_mime_type(type) : nullptr,
                                                       g_free);
    return mediaTypeName(QString::fromUtf8(name.get()));
}

/// Walks the tree of parts with a stack of its own.
class BodyReader
{
public:
    explicit BodyReader(Mail &mail) : m_mail(mail) { }

    void read(GMimeObject *body)
    {
        m_open.push_back({body, 0, false});
        while (!m_open.empty()) {
            const Place place = m_open.back();
            m_open.pop_back();
            visit(place);
        }
        if (m_skipped > 0)
            m_mail.findings.append({"mail.too-many-parts", {{u"count"_s, m_skipped}, {u"of"_s, m_parts + m_skipped}}});
        m_mail.text = m_text.trimmed();
        cutText();
    }

private:
    struct Place {
        GMimeObject *object;
        int depth;
        bool hasPlainText; ///< beside it, saying the same
    };

    void visit(const Place &place)
    {
        if (!place.object)
            return;
        if (m_parts >= MostMailParts || place.depth > DeepestMailPart) {
            ++m_skipped;
            return;
        }
        ++m_parts;
        if (GMIME_IS_MULTIPART(place.object))
            open(GMIME_MULTIPART(place.object), place);
        else if (GMIME_IS_MESSAGE_PART(place.object))
            addMessage(GMIME_MESSAGE_PART(place.object));
        else if (GMIME_IS_PART(place.object))
            addPart(GMIME_PART(place.object), place.hasPlainText);
    }

    void open(GMimeMultipart *multipart, const Place &place)
    {
        const bool isChoice =
            g_mime_content_type_is_type(g_mime_object_get_content_type(place.object), "multipart", "alternative");
        const bool hasPlainText = place.hasPlainText || (isChoice && offersPlainText(multipart));
        // The first one comes off the stack first.
        for (int at = g_mime_multipart_get_count(multipart) - 1; at >= 0; --at)
            m_open.push_back({g_mime_multipart_get_part(multipart, at), place.depth + 1, hasPlainText});
    }

    static bool isType(GMimeObject *object, const char *type, const char *subtype)
    {
        return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
    }

    static bool offersPlainText(GMimeMultipart *multipart)
    {
        for (int at = 0; at < g_mime_multipart_get_count(multipart); ++at) {
            GMimeObject *part = g_mime_multipart_get_part(multipart, at);
            if (GMIME_IS_PART(part) && isType(part, "text", "plain")
                && !contentOfPart(GMIME_PART(part)).trimmed().isEmpty())
                return true;
        }
        return false;
    }

    void addPart(GMimePart *part, bool hasPlainText)
    {
        auto *object = GMIME_OBJECT(part);
        joinEncodedWords(object);
        const char *disposition = g_mime_object_get_disposition(object);
        const bool isFile =
            g_mime_part_get_filename(part) || (disposition && g_ascii_strcasecmp(disposition, "attachment") == 0);
        const bool isHtml = isType(object, "text", "html");
        if (isFile || !(isHtml || isType(object, "text", "plain")))
            addFile({nameOf(part), mediaTypeOfPart(object), contentOfPart(part)});
        else if (!(isHtml && hasPlainText))
            addText(textOf(part, isHtml));
        const bool isStatus =
            isType(object, "message", "delivery-status") || isType(object, "message", "global-delivery-status");
        if (isStatus && !m_mail.returned)
            m_mail.returned = failureIn(contentOfPart(part));
        if (isType(object, "text", "rfc822-headers"))
            m_mail.references += mailIdsIn(headersMessageId(contentOfPart(part)));
    }

    QString textOf(GMimePart *part, bool isHtml)
    {
        QByteArray bytes = contentOfPart(part);
        if (isHtml && bytes.size() > MostHtmlBytes)
            bytes.truncate(MostHtmlBytes);
        const QByteArray charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
        const DecodedMailText decoded = decodeMailText(bytes, charset);
        if (!decoded.charset.isEmpty())
            m_mail.findings.append({"mail.other-charset",
                                    {{u"charset"_s, singleLine(QString::fromUtf8(charset), 50)},
                                     {u"used"_s, QString::fromLatin1(decoded.charset)}}});
        return isHtml ? htmlToText(decoded.text, 2 * longestText) : decoded.text;
    }

    void addText(const QString &text)
    {
        const QString trimmed = text.trimmed();
        if (!m_text.isEmpty() && !trimmed.isEmpty())
            m_text += u"\n\n"_s;
        m_text += trimmed;
    }

    /// A mail in the mail: whole, to be read with a mail program.
    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        addFile({nameOf(part, message), u"message/rfc822"_s, wholeMessage(message)});
        m_mail.references += mailIdsIn(mailHeader(GMIME_OBJECT(message), "Message-ID"));
    }

    /// As it is called where it hangs, else by its subject.
    static QString nameOf(GMimeMessagePart *part, GMimeMessage *message)
    {
        auto *object = GMIME_OBJECT(part);
        for (const char *name : {g_mime_object_get_content_disposition_parameter(object, "filename"),
                                 g_mime_object_get_content_type_parameter(object, "name")}) {
            if (name && *name)
                return attachmentName(QString::fromUtf8(name));
        }
        QString subject = singleLine(QString::fromUtf8(g_mime_message_get_subject(message)), 100);
        subject.replace(u'/', u'-').replace(u'\\', u'-');
        return (subject.isEmpty() ? u"message"_s : subject) + u".eml"_s;
    }

    static QString headersMessageId(const QByteArray &headers)
    {
        // What is folded begins with a blank.
        QByteArray unfolded = headers.left(100'000).replace("\r\n", "\n");
        unfolded.replace("\n ", " ").replace("\n\t", " ");
        for (const QByteArray &line : unfolded.split('\n')) {
            if (line.left(11).toLower() == "message-id:")
                return QString::fromUtf8(line.mid(11));
        }
        return {};
    }

    QString nameOf(GMimePart *part) const
    {
        if (const char *name = g_mime_part_get_filename(part))
            return attachmentName(QString::fromUtf8(name));
        const QString ending = QMimeDatabase().mimeTypeForName(mediaTypeOfPart(GMIME_OBJECT(part))).preferredSuffix();
        return attachmentName(QString()) + (ending.isEmpty() ? QString() : u'.' + ending);
    }

    void addFile(const AttachedFile &file)
    {
        if (file.bytes.size() > mostAttachedBytes)
            m_mail.findings.append({"mail.file-left-out",
                                    {{u"name"_s, attachmentName(file.name)},
                                     {u"size"_s, qint64(file.bytes.size())},
                                     {u"most"_s, mostAttachedBytes}}});
        else
            m_mail.files.append(file);
    }

    /// A log entry holds no more; so that nothing is lost, all of it becomes a file.
    void cutText()
    {
        if (m_mail.text.size() <= longestText)
            return;
        m_mail.findings.append({"mail.text-cut", {{u"count"_s, longestText}, {u"of"_s, qint64(m_mail.text.size())}}});
        addFile({u"message.txt"_s, u"text/plain"_s, m_mail.text.toUtf8()});
        m_mail.text.truncate(longestText);
        if (m_mail.text.back().isHighSurrogate())
            m_mail.text.chop(1);
    }

    Mail &m_mail;
    std::vector<Place> m_open;
    QString m_text;
    int m_parts = 0;
    int m_skipped = 0;
};

} // namespace

void joinEncodedWords(GMimeObject *object)
{
    // Each field that is changed makes the library read all fields of its name again.
    constexpr qsizetype MostHeaderBytes = 1024 * 1024;
    constexpr int MostChanged = 50;
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    qsizetype size = 0;
    int changed = 0;
    for (int at = 0; at < g_mime_header_list_get_count(headers); ++at)
        size += QByteArrayView(g_mime_header_get_raw_value(g_mime_header_list_get_header_at(headers, at))).size();
    for (int at = 0; at < g_mime_header_list_get_count(headers) && size <= MostHeaderBytes; ++at) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, at);
        const QByteArrayView raw = g_mime_header_get_raw_value(header);
        const QByteArray joined = joinedEncodedWords(raw);
        if (joined != raw && changed++ < MostChanged)
            g_mime_header_set_raw_value(header, joined.constData());
    }
}

QString mailHeader(GMimeObject *object, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_header(object, name));
}

QStringList mailIdsIn(const QString &header)
{
    QStringList ids;
    for (qsizetype open = header.indexOf(u'<'); open >= 0 && ids.size() < MostMailIds;
         open = header.indexOf(u'<', open + 1)) {
        const qsizetype close = header.indexOf(u'>', open);
        if (close < 0)
            break;
        const QString id = singleLine(header.mid(open + 1, close - open - 1), LongestMailId + 2).remove(u' ');
        if (!id.isEmpty() && id.size() <= LongestMailId && !id.contains(u'<'))
            ids.append(id);
    }
    return ids;
}

void readMailBody(GMimeMessage *message, Mail &mail)
{
    BodyReader(mail).read(g_mime_message_get_mime_part(message));
}

} // namespace mainstay
