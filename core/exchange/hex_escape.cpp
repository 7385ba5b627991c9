// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hex_escape.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype escapeLength = 7; ///< "_x001B_"

bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

template <class View>
bool isEscapeAt(View text, size_t at)
{
    const auto unit = [&](size_t place) { return char16_t(text[place]); };
    return text.size() - at >= size_t(escapeLength) && unit(at) == u'_' && unit(at + 1) == u'x'
        && isHexDigit(unit(at + 2)) && isHexDigit(unit(at + 3)) && isHexDigit(unit(at + 4)) && isHexDigit(unit(at + 5))
        && unit(at + 6) == u'_';
}

bool isBeyond(char16_t c, Carrier carrier)
{
    if (c < 0x20)
        return c != u'\t' && c != u'\n';
    return (c == u'\\' && carrier == Carrier::Dot) || c == 0xfffe || c == 0xffff;
}
} // namespace

QString hexEscaped(QStringView text, Carrier carrier)
{
    const std::u16string_view units(text.utf16(), size_t(text.size()));
    const auto needsEscape = [&](size_t at) {
        const char16_t c = units[at];
        if (QChar::isSurrogate(c)) {
            const bool isPair = QChar::isHighSurrogate(c)
                ? at + 1 < units.size() && QChar::isLowSurrogate(units[at + 1])
                : at > 0 && QChar::isHighSurrogate(units[at - 1]);
            return !isPair;
        }
        return isBeyond(c, carrier) || isEscapeAt(units, at);
    };
    QString out;
    out.reserve(text.size());
    for (size_t at = 0; at < units.size(); ++at) {
        if (needsEscape(at))
            out += u"_x%1_"_s.arg(QString::number(units[at], 16).toUpper().rightJustified(4, QChar(u'0')));
        else
            out += units[at];
    }
    return out;
}

std::string hexUnescaped(std::string_view utf8)
{
    if (utf8.find("_x") == std::string_view::npos)
        return std::string(utf8);
    std::string out;
    out.reserve(utf8.size());
    size_t at = 0;
    while (at < utf8.size()) {
        if (!isEscapeAt(utf8, at)) {
            out += utf8[at++];
            continue;
        }
        uint unit = 0;
        std::from_chars(utf8.data() + at + 2, utf8.data() + at + 6, unit, 16);
        out += QString(QChar(char16_t(unit))).toStdString();
        at += size_t(escapeLength);
    }
    return out;
}

} // namespace mainstay
