// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_reader.h"

#include <algorithm>
#include <cstring>

namespace mainstay {

namespace {

constexpr qsizetype LongestFromLine = 1000;

bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}

/// "From anna@example.org Mon Mar  2 08:00:00 2026": a time of the day, and a year.
bool isFromLine(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > LongestFromLine)
        return false;
    const QByteArray text = line.toByteArray().simplified();
    bool hasTime = false;
    bool hasYear = false;
    for (const QByteArray &word : text.split(' ')) {
        hasTime = hasTime
            || (word.size() >= 4 && word.count(':') >= 1 && isDigitByte(word.front()) && isDigitByte(word.back()));
        hasYear = hasYear || (word.size() == 4 && std::all_of(word.cbegin(), word.cend(), isDigitByte));
    }
    return hasTime && hasYear;
}

/// Behind the line that begins there.
qsizetype nextLine(QByteArrayView bytes, qsizetype from)
{
    const auto *found = static_cast<const char *>(std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from)));
    return found ? found - bytes.data() + 1 : bytes.size();
}

bool isHeaderNameByte(char c)
{
    return c > ' ' && c < 127 && c != ':';
}

} // namespace

bool looksLikeMail(QByteArrayView bytes)
{
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    // Programs leave blank lines, or a mailbox's own line, before the first field.
    for (int skipped = 0; skipped < 10 && at < bytes.size(); ++skipped) {
        const QByteArrayView line = bytes.sliced(at, nextLine(bytes, at) - at);
        if (!line.trimmed().isEmpty() && !line.startsWith("From ") && !line.startsWith(">From ")) {
            const auto colon = std::find(line.cbegin(), line.cend(), ':');
            return colon != line.cbegin() && colon != line.cend()
                && std::all_of(line.cbegin(), colon, isHeaderNameByte);
        }
        at += line.size();
    }
    return false;
}

QList<MailSlice> splitMailbox(QByteArrayView bytes)
{
    QList<MailSlice> slices;
    const auto close = [&](qsizetype end) {
        if (!slices.isEmpty())
            slices.last().bytes = bytes.sliced(slices.last().bytes.data() - bytes.data(),
                                               end - (slices.last().bytes.data() - bytes.data()));
    };
    bool isBehindBlank = true;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype next = nextLine(bytes, at);
        const QByteArrayView line = bytes.sliced(at, next - at);
        if (isBehindBlank && line.startsWith("From ") && isFromLine(line)) {
            close(at);
            slices.append({at, bytes.sliced(next)});
        } else if (slices.isEmpty() && !line.trimmed().isEmpty()) {
            return {};
        }
        isBehindBlank = line.size() <= 2 && line.trimmed().isEmpty();
        at = next;
    }
    close(bytes.size());
    return slices;
}

} // namespace mainstay
