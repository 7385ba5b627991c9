// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_file.h"

#include "exchange/large_pages.h"
#include "exchange/source.h"
#include "exchange/utf8_check.h"

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;

JsonFile::JsonFile(QIODevice &device, ReadProgress &progress, BadUtf8 badUtf8)
{
    requireReadable(device);
    if (device.size() > limit)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, limit}});
    read(device, progress);
    requireSomethingElse();
    mark(badUtf8);
}

void JsonFile::read(QIODevice &device, ReadProgress &progress)
{
    constexpr qint64 stepBytes = qint64(4) << 20;
    const qint64 size = device.size();
    m_text = simdjson::padded_string(size_t(size));
    if (!m_text.data())
        throw std::bad_alloc();
    preferLargePages(m_text.data(), size_t(size));
    qint64 at = 0;
    while (at < size) {
        const qint64 got = readBlock(device, m_text.data() + at, std::min(stepBytes, size - at));
        if (got == 0)
            break;
        at += got;
        progress.reached(0);
    }
    // A file that shrank while it was read ends in spaces, and so as what it is: cut off.
    std::fill(m_text.data() + at, m_text.data() + size, ' ');
    if (std::string_view(m_text).starts_with("\xef\xbb\xbf"))
        std::fill_n(m_text.data(), 3, ' ');
}

void JsonFile::requireSomethingElse() const
{
    const size_t first = text().find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    if (text()[first] == '<')
        throw StoreError(ErrorKind::Invalid, "exchange.xml");
}

void JsonFile::mark(BadUtf8 badUtf8)
{
    simdjson::error_code error = tryToMark();
    if (error == simdjson::UTF8_ERROR && badUtf8 == BadUtf8::Replace) {
        replaceBadUtf8();
        error = tryToMark();
    }
    if (error)
        broken(error);
}

simdjson::error_code JsonFile::tryToMark()
{
    m_marks.reset();
    if (const auto error =
            simdjson::get_active_implementation()->create_dom_parser_implementation(m_text.size(), 1, m_marks))
        return error;
    // Room for a mark at each byte, of which the first part is written.
    preferLargePages(m_marks->structural_indexes.get(), m_text.size() * sizeof(quint32));
    const auto *bytes = reinterpret_cast<const quint8 *>(m_text.data());
    return m_marks->stage1(bytes, m_text.size(), simdjson::stage1_mode::regular);
}

/// What a broken character left of itself is one mark of replacement.
void JsonFile::replaceBadUtf8()
{
    std::string sound;
    std::string_view left = m_text;
    for (size_t bad; (bad = invalidUtf8At(left)) < left.size();) {
        sound.append(left.substr(0, bad)).append("\xef\xbf\xbd");
        ++m_replaced;
        do
            ++bad;
        while (bad < left.size() && (quint8(left[bad]) & 0xc0) == 0x80);
        left.remove_prefix(bad);
    }
    sound.append(left);
    if (qint64(sound.size()) > limit)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, limit}});
    m_text = simdjson::padded_string(sound);
}

std::string_view JsonFile::between(quint32 from, quint32 to) const
{
    const std::string_view piece = std::string_view(m_text).substr(from, to - from);
    const size_t last = piece.find_last_not_of(" \t\r\n,");
    return last == std::string_view::npos ? std::string_view() : piece.substr(0, last + 1);
}

void JsonFile::brokenAt(size_t offset) const
{
    const bool isAtEnd = offset >= m_text.size();
    throw StoreError(ErrorKind::Invalid, isAtEnd ? "exchange.truncated" : "exchange.not-json",
                     {{u"byte"_s, qint64(offset)}});
}

namespace {
/// The first control character within a string; the size of the text when there is none.
size_t controlInStringAt(std::string_view text)
{
    bool isInString = false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            isInString = !isInString;
        else if (isInString && text[at] == '\\')
            ++at;
        else if (isInString && quint8(text[at]) < 0x20)
            return at;
    }
    return text.size();
}
} // namespace

void JsonFile::broken(simdjson::error_code code) const
{
    const QString detail = QString::fromUtf8(simdjson::error_message(code));
    switch (code) {
    case simdjson::MEMALLOC:
        throw StoreError(ErrorKind::Unavailable, "exchange.out-of-memory", {}, detail);
    case simdjson::UTF8_ERROR:
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-encoding",
                         {{u"encoding"_s, u"UTF-8"_s}, {u"byte"_s, qint64(invalidUtf8At(m_text))}}, detail);
    case simdjson::UNESCAPED_CHARS:
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", {{u"byte"_s, qint64(controlInStringAt(m_text))}},
                         detail);
    case simdjson::UNCLOSED_STRING:
        throw StoreError(ErrorKind::Invalid, "exchange.truncated", {{u"byte"_s, qint64(m_text.size())}}, detail);
    default:
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", {{u"byte"_s, 0}}, detail);
    }
}

} // namespace mainstay
