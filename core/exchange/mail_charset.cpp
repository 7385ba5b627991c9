// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_charset.h"

#include <gmime/gmime.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Nothing where the bytes are not of that charset.
std::optional<QString> strictly(QByteArrayView bytes, const char *charset)
{
    gsize written = 0;
    GError *error = nullptr;
    const std::unique_ptr<char, void (*)(void *)> utf8(
        g_convert(bytes.data(), gssize(bytes.size()), "UTF-8", charset, nullptr, &written, &error), g_free);
    g_clear_error(&error);
    if (!utf8)
        return std::nullopt;
    return QString::fromUtf8(utf8.get(), qsizetype(written));
}

/// Its undefined bytes too, as every program reads them.
QString asWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t Upper[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        text[at] = byte >= 0x80 && byte < 0xA0 ? QChar(Upper[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

QString tidied(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::Null, QChar::ReplacementCharacter);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

DecodedMailText decodeMailText(QByteArrayView bytes, const QByteArray &charset)
{
    if (bytes.isEmpty())
        return {};
    const char *known = charset.isEmpty() || charset.size() > 50 ? nullptr : g_mime_charset_iconv_name(charset);
    if (known) {
        if (const auto text = strictly(bytes, known))
            return {tidied(*text), {}};
    }
    if (const auto text = strictly(bytes, "UTF-8")) {
        const bool isAscii = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c >= 0; });
        return {tidied(*text), charset.isEmpty() && isAscii ? QByteArray() : QByteArray("UTF-8")};
    }
    return {tidied(asWindows1252(bytes)), "windows-1252"};
}

QString singleLine(const QString &text, qsizetype most)
{
    QString line;
    for (const QChar c : text.left(10 * most))
        line += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    line = QString::fromUtf8(line.simplified().toUtf8());
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace mainstay
