// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_encoding.h"

#include "exchange/source.h"
#include "exchange/utf8_check.h"

#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <uchardet/uchardet.h>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 scanBlockBytes = qint64(1) << 20;
/// Enough for uchardet, whose time grows with what it is fed.
constexpr qint64 judgedBytes = qint64(4) << 20;

/// How many bytes at the end are the start of a character that goes on in the next block.
size_t cutCharacter(std::string_view bytes)
{
    for (size_t back = 1; back <= std::min<size_t>(3, bytes.size()); ++back) {
        const auto byte = quint8(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0) {
            const size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

std::string startOf(QIODevice &device)
{
    std::string start(4096, '\0');
    device.seek(0);
    start.resize(size_t(readBlock(device, start.data(), qint64(start.size()))));
    return start;
}

Encoding byMark(std::string_view start)
{
    if (start.starts_with("\xef\xbb\xbf"))
        return {"UTF-8", 3};
    if (start.starts_with(std::string_view("\xff\xfe\0\0", 4)))
        return {"UTF-32LE", 4};
    if (start.starts_with(std::string_view("\0\0\xfe\xff", 4)))
        return {"UTF-32BE", 4};
    if (start.starts_with("\xff\xfe"))
        return {"UTF-16LE", 2};
    if (start.starts_with("\xfe\xff"))
        return {"UTF-16BE", 2};
    return {};
}

/// Text in a Latin script has its zero bytes in one half of the UTF-16 units only.
QByteArray byZeroBytes(std::string_view start)
{
    size_t even = 0;
    size_t odd = 0;
    for (size_t at = 0; at < start.size(); ++at) {
        if (start[at] == '\0')
            ++(at % 2 ? odd : even);
    }
    if (odd * 5 > start.size() && even * 20 < odd)
        return "UTF-16LE";
    if (even * 5 > start.size() && odd * 20 < even)
        return "UTF-16BE";
    return {};
}

bool isUtf8(QIODevice &device, ReadProgress &progress)
{
    std::string block;
    for (qint64 done = 0;;) {
        const size_t kept = block.size();
        block.resize(kept + size_t(scanBlockBytes));
        const qint64 got = readBlock(device, block.data() + kept, scanBlockBytes);
        block.resize(kept + size_t(got));
        done += got;
        progress.reached(0);
        const size_t cut = got ? cutCharacter(block) : 0;
        if (invalidUtf8At(std::string_view(block).substr(0, block.size() - cut)) < block.size() - cut)
            return false;
        if (!got)
            return true;
        block.erase(0, block.size() - cut);
    }
}

QByteArray byJudgement(QIODevice &device)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> judge(uchardet_new(), &uchardet_delete);
    std::string block(size_t(1) << 16, '\0');
    qint64 judged = 0;
    device.seek(0);
    while (judged < judgedBytes) {
        const qint64 got = readBlock(device, block.data(), qint64(block.size()));
        if (got == 0)
            break;
        if (std::all_of(block.begin(), block.begin() + got, [](char c) { return quint8(c) < 0x80; }))
            continue;
        uchardet_handle_data(judge.get(), block.data(), size_t(got));
        judged += got;
    }
    uchardet_data_end(judge.get());
    const QByteArray name = uchardet_get_charset(judge.get());
    // UTF-8 was ruled out, and ASCII has no such bytes: the most common encoding of what is left decides.
    return name.isEmpty() || name == "ASCII" || name == "UTF-8" ? QByteArray("WINDOWS-1252") : name;
}
} // namespace

Encoding givenEncoding(QIODevice &device, const QByteArray &name)
{
    const Encoding marked = byMark(startOf(device));
    device.seek(0);
    return {name, marked.markBytes};
}

Encoding detectEncoding(QIODevice &device, ReadProgress &progress)
{
    const std::string start = startOf(device);
    Encoding encoding = byMark(start);
    if (encoding.name.isEmpty()) {
        encoding.name = byZeroBytes(start);
        const size_t zero = start.find('\0');
        if (encoding.name.isEmpty() && zero != std::string::npos)
            throw StoreError(ErrorKind::Invalid, "exchange.binary", {{u"byte"_s, qint64(zero)}});
    }
    if (encoding.name.isEmpty()) {
        device.seek(0);
        encoding.name = isUtf8(device, progress) ? QByteArray("UTF-8") : byJudgement(device);
    }
    device.seek(0);
    return encoding;
}

struct Utf8Source::Converter {
    iconv_t handle;
    explicit Converter(const QByteArray &name) : handle(iconv_open("UTF-8", name.constData())) { }
    ~Converter()
    {
        if (isOpen())
            iconv_close(handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    bool isOpen() const { return handle != reinterpret_cast<iconv_t>(-1); }
};

Utf8Source::Utf8Source(QIODevice &device, const Encoding &encoding, ReadProgress &progress)
    : m_device(device), m_progress(progress), m_name(encoding.name), m_offset(encoding.markBytes)
{
    m_device.seek(encoding.markBytes);
    if (m_name.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return;
    m_converter = std::make_unique<Converter>(m_name);
    if (!m_converter->isOpen())
        throw StoreError(ErrorKind::Invalid, "exchange.unknown-encoding", {{u"encoding"_s, QString::fromUtf8(m_name)}});
}

Utf8Source::~Utf8Source() = default;

bool Utf8Source::appendTo(std::string &text, size_t about)
{
    if (m_ended)
        return false;
    const size_t kept = m_raw.size();
    m_raw.resize(kept + about);
    const qint64 got = readBlock(m_device, m_raw.data() + kept, qint64(about));
    m_raw.resize(kept + size_t(got));
    m_ended = got == 0;
    const size_t before = text.size();
    if (m_converter)
        convert(text);
    else
        passChecked(text);
    if (const size_t zero = text.find('\0', before); zero != std::string::npos)
        throw StoreError(ErrorKind::Invalid, "exchange.binary", {{u"byte"_s, m_offset}});
    m_progress.reached(m_device.pos());
    return true;
}

void Utf8Source::passChecked(std::string &text)
{
    const size_t whole = m_raw.size() - (m_ended ? 0 : cutCharacter(m_raw));
    if (const size_t valid = invalidUtf8At(std::string_view(m_raw).substr(0, whole)); valid < whole)
        refuse(valid);
    text.append(m_raw, 0, whole);
    m_raw.erase(0, whole);
    m_offset += qint64(whole);
}

void Utf8Source::convert(std::string &text)
{
    char *from = m_raw.data();
    size_t left = m_raw.size();
    while (left) {
        const size_t start = text.size();
        // No encoding that iconv knows needs more than four times its bytes as UTF-8.
        text.resize(start + 4 * left + 16);
        char *to = text.data() + start;
        size_t room = text.size() - start;
        const size_t outcome = iconv(m_converter->handle, &from, &left, &to, &room);
        const int reason = errno;
        text.resize(size_t(to - text.data()));
        if (outcome != size_t(-1) || (reason == EINVAL && !m_ended))
            break;
        if (reason != E2BIG)
            refuse(size_t(from - m_raw.data()));
    }
    const size_t used = m_raw.size() - left;
    m_raw.erase(0, used);
    m_offset += qint64(used);
}

void Utf8Source::refuse(size_t at) const
{
    throw StoreError(ErrorKind::Invalid, "exchange.wrong-encoding",
                     {{u"encoding"_s, QString::fromUtf8(m_name)}, {u"byte"_s, m_offset + qint64(at)}});
}

} // namespace mainstay
