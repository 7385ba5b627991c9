// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_file.h"

#include "exchange/large_pages.h"
#include "exchange/source.h"
#include "exchange/utf8_check.h"

#include <algorithm>

namespace mainstay {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

JsonFile::JsonFile(QIODevice &device, ReadProgress &progress)
{
    requireReadable(device);
    if (device.size() > limit)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, limit}});
    read(device, progress);
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
    const std::string_view text(m_text);
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    if (text[first] == '<')
        throw StoreError(ErrorKind::Invalid, "exchange.xml");
}

ondemand::object JsonFile::root()
{
    const auto begun = m_parser.iterate(m_text).get(m_document);
    m_isWalking = begun == simdjson::SUCCESS;
    if (begun)
        broken(begun);
    ondemand::object object;
    const auto error = m_document.get_object().get(object);
    if (error == simdjson::INCORRECT_TYPE)
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, QString()}});
    if (error)
        broken(error);
    return object;
}

void JsonFile::requireEnd()
{
    const char *at = nullptr;
    if (m_document.current_location().get(at) == simdjson::SUCCESS)
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", {{u"byte"_s, qint64(at - m_text.data())}});
}

namespace {
/// What stands between the quotes.
std::string_view inside(ondemand::value &value)
{
    const std::string_view token = value.raw_json_token();
    size_t end = token.size() - 1;
    while (end > 0 && token[end] != '"')
        --end;
    return token.substr(1, end > 0 ? end - 1 : 0);
}

/// Texts are short, and a call costs more than looking at them eight bytes at a time; the file is padded for it.
bool hasEscape(std::string_view raw)
{
    constexpr quint64 ones = 0x0101010101010101U;
    for (size_t at = 0; at < raw.size(); at += 8) {
        quint64 part;
        std::memcpy(&part, raw.data() + at, 8);
        part ^= ones * quint8('\\');
        const quint64 found = (part - ones) & ~part & (ones << 7);
        if (found)
            return raw.find('\\', at) != std::string_view::npos;
    }
    return false;
}
} // namespace

std::string_view JsonFile::view(ondemand::value value, TextPool &texts)
{
    const std::string_view raw = inside(value);
    return !hasEscape(raw) ? raw : unescaped(raw, texts).view();
}

bool JsonFile::readString(ondemand::value value, std::string_view &text, TextPool &texts)
{
    text = inside(value);
    if (text.data()[-1] != '"')
        return false;
    if (hasEscape(text))
        text = unescaped(text, texts).view();
    return true;
}

Text JsonFile::keep(ondemand::value value, TextPool &texts)
{
    const std::string_view raw = inside(value);
    return !hasEscape(raw) ? texts.keep(raw) : unescaped(raw, texts);
}

std::string_view JsonFile::key(ondemand::field &field, TextPool &texts)
{
    const char *from = field.key().raw();
    size_t size = 0;
    bool isPlain = true;
    for (; from[size] != '"'; ++size) {
        if (from[size] != '\\')
            continue;
        isPlain = false;
        ++size;
    }
    const std::string_view raw(from, size);
    return isPlain ? raw : unescaped(raw, texts).view();
}

const char *JsonFile::plainKey(ondemand::field &field, TextPool &texts)
{
    const std::string_view found = key(field, texts);
    if (found.data() == field.key().raw())
        return found.data();
    m_key.assign(found);
    m_key += '"';
    m_key.append(simdjson::SIMDJSON_PADDING, '\0');
    return m_key.data();
}

Text JsonFile::unescaped(std::string_view raw, TextPool &texts)
{
    auto *room = reinterpret_cast<quint8 *>(texts.reserve(raw.size() + simdjson::SIMDJSON_PADDING));
    quint8 *end = room;
    std::string_view text;
    if (m_parser.unescape(ondemand::raw_json_string(reinterpret_cast<const quint8 *>(raw.data())), end).get(text))
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", {{u"byte"_s, qint64(raw.data() - m_text.data())}});
    return texts.commit(size_t(end - room));
}

std::string_view JsonFile::token(ondemand::value value) const
{
    const std::string_view token = value.raw_json_token();
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

quint32 JsonFile::offsetOf(ondemand::value value) const
{
    return quint32(std::string_view(value.raw_json_token()).data() - m_text.data());
}

quint32 JsonFile::offset()
{
    const char *at = nullptr;
    if (!m_isWalking)
        return 0;
    return m_document.current_location().get(at) ? quint32(m_text.size()) : quint32(at - m_text.data());
}

std::string_view JsonFile::between(quint32 from, quint32 to) const
{
    const std::string_view piece = std::string_view(m_text).substr(from, to - from);
    const size_t last = piece.find_last_not_of(" \t\r\n,");
    return last == std::string_view::npos ? std::string_view() : piece.substr(0, last + 1);
}

void JsonFile::broken(simdjson::error_code code)
{
    const QString detail = QString::fromUtf8(simdjson::error_message(code));
    QJsonObject facts{{u"byte"_s, qint64(offset())}};
    switch (code) {
    case simdjson::MEMALLOC:
        throw StoreError(ErrorKind::Unavailable, "exchange.out-of-memory", {}, detail);
    case simdjson::UTF8_ERROR:
        // Found before the walk starts, so the place is looked for.
        facts = {{u"encoding"_s, u"UTF-8"_s}, {u"byte"_s, qint64(invalidUtf8At(m_text))}};
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-encoding", facts, detail);
    case simdjson::UNCLOSED_STRING:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        throw StoreError(ErrorKind::Invalid, "exchange.truncated", {{u"byte"_s, qint64(m_text.size())}}, detail);
    default:
        throw StoreError(ErrorKind::Invalid, "exchange.not-json", facts, detail);
    }
}

} // namespace mainstay
