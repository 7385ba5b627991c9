// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoded_words.h"

#include <QByteArrayList>
#include <algorithm>
#include <optional>

namespace mainstay {

namespace {

constexpr qsizetype LongestLine = 76; // of RFC 2047, for lines that hold encoded words
constexpr qsizetype LongestCharset = 60;

struct EncodedWord {
    QByteArray charset; ///< in lower case, without its language
    QByteArray bytes;
    qsizetype end = 0; ///< behind it
};

bool isFieldBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray fromQuoted(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isHex = false;
        const auto code = text[at] == '=' && at + 2 < text.size()
            ? text.sliced(at + 1, 2).toByteArray().toUShort(&isHex, 16)
            : ushort(0);
        if (isHex) {
            bytes += char(code);
            at += 2;
        } else {
            bytes += text[at] == '_' ? ' ' : text[at];
        }
    }
    return bytes;
}

/// The word that begins there: =?charset*language?B?text?=
std::optional<EncodedWord> encodedWordAt(QByteArrayView field, qsizetype at)
{
    if (!field.sliced(at).startsWith("=?"))
        return std::nullopt;
    const QByteArrayView begin = field.sliced(at + 2);
    const qsizetype charsetEnd = begin.first(std::min(begin.size(), LongestCharset + 1)).indexOf('?') + at + 2;
    if (charsetEnd <= at + 2 || charsetEnd + 2 >= field.size() || field[charsetEnd + 2] != '?')
        return std::nullopt;
    const QByteArrayView rest = field.sliced(charsetEnd + 3);
    const qsizetype size = rest.indexOf('?');
    if (size < 0 || size + 1 >= rest.size() || rest[size + 1] != '=')
        return std::nullopt;
    const QByteArrayView text = rest.first(size);
    const QByteArray charset = field.sliced(at + 2, charsetEnd - at - 2).toByteArray().toLower();
    if (std::ranges::any_of(text, isFieldBlank) || std::ranges::any_of(charset, isFieldBlank))
        return std::nullopt;
    EncodedWord word{charset.split('*').constFirst(), {}, charsetEnd + 3 + size + 2};
    switch (field[charsetEnd + 1]) {
    case 'b':
    case 'B':
        word.bytes = QByteArray::fromBase64(text.toByteArray());
        return word;
    case 'q':
    case 'Q':
        word.bytes = fromQuoted(text);
        return word;
    default:
        return std::nullopt;
    }
}

qsizetype afterBlanks(QByteArrayView field, qsizetype at)
{
    while (at < field.size() && isFieldBlank(field[at]))
        ++at;
    return at;
}

/// The words from there on that are of one charset and have nothing between them, as one.
EncodedWord wholeRun(QByteArrayView field, EncodedWord run, int &count)
{
    for (count = 1;; ++count) {
        const qsizetype next = afterBlanks(field, run.end);
        const auto word = next < field.size() ? encodedWordAt(field, next) : std::nullopt;
        if (!word || word->charset != run.charset)
            return run;
        run.bytes += word->bytes;
        run.end = word->end;
    }
}

} // namespace

QByteArray joinedEncodedWords(QByteArrayView field)
{
    QByteArray joined;
    qsizetype done = 0;
    for (qsizetype at = field.indexOf("=?"); at >= 0; at = field.indexOf("=?", at)) {
        const auto word = encodedWordAt(field, at);
        if (!word) {
            at += 2;
            continue;
        }
        int count = 0;
        const EncodedWord run = wholeRun(field, *word, count);
        if (count > 1) {
            joined += field.sliced(done, at - done);
            joined += "=?" + run.charset + "?B?" + run.bytes.toBase64() + "?=";
            done = run.end;
        }
        at = run.end;
    }
    return joined + field.sliced(done).toByteArray();
}

QByteArray encodedWords(const QString &text, qsizetype before)
{
    constexpr QByteArrayView Begin = "=?UTF-8?Q?";
    constexpr QByteArrayView End = "?=";
    // Of the next line, the blank that it begins with is one.
    const auto roomAfter = [&](qsizetype used) { return LongestLine - used - Begin.size() - End.size(); };
    QByteArrayList words;
    QByteArray part;
    qsizetype room = roomAfter(before);
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        const QByteArray letter = QString::fromUcs4(&c, 1).toUtf8();
        const QByteArray written = isPlain ? letter : '=' + letter.toHex('=').toUpper();
        if (part.size() + written.size() > room) {
            words.append(std::exchange(part, {}));
            room = roomAfter(1);
        }
        part += written;
    }
    words.append(part);
    for (QByteArray &word : words)
        word = Begin.toByteArray() + word + End.toByteArray();
    return words.join("\n ");
}

QByteArray foldedText(const QByteArray &plain, qsizetype before)
{
    QByteArray folded;
    qsizetype used = before;
    for (const QByteArray &word : plain.split(' ')) {
        if (folded.isEmpty()) {
            folded = word;
            used += word.size();
        } else if (used + 1 + word.size() > LongestLine && !word.isEmpty()) {
            folded += "\n " + word;
            used = 1 + word.size();
        } else {
            folded += ' ' + word;
            used += 1 + word.size();
        }
    }
    return folded;
}

} // namespace mainstay
