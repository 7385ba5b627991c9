// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/outline.h"

#include <algorithm>
#include <limits>

namespace mainstay {

static constexpr quint32 letterCount = 26;

QString solutionLetters(quint32 place)
{
    QString letters;
    for (quint64 rest = quint64(place) + 1; rest > 0; rest = (rest - 1) / letterCount)
        letters += QChar(u'A' + char16_t((rest - 1) % letterCount));
    std::reverse(letters.begin(), letters.end());
    return letters;
}

std::optional<quint32> placeOfLetters(QStringView letters)
{
    quint64 number = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        number = number * letterCount + (c.unicode() - u'A' + 1);
        if (number > std::numeric_limits<quint32>::max())
            return std::nullopt;
    }
    if (number == 0)
        return std::nullopt;
    return quint32(number - 1);
}

/// A number as codes write it: from 1, without leading zeros.
static std::optional<quint32> placeOfNumber(QStringView number)
{
    if (number.isEmpty() || number.front() == u'0' || number.size() > 10)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : number) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    if (value > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return quint32(value - 1);
}

QString outlineCode(const std::vector<quint32> &places)
{
    if (places.empty())
        return {};
    QString code = solutionLetters(places.front());
    for (size_t i = 1; i < places.size(); ++i) {
        if (i > 1)
            code += u'.';
        code += QString::number(quint64(places[i]) + 1);
    }
    return code;
}

std::optional<std::vector<quint32>> placesOfCode(QStringView code)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto lettersEnd = std::find_if_not(code.begin(), code.end(), isLetter) - code.begin();
    const auto solution = placeOfLetters(code.first(lettersEnd));
    if (!solution)
        return std::nullopt;
    std::vector<quint32> places{*solution};
    if (lettersEnd == code.size())
        return places;
    for (const QStringView part : code.sliced(lettersEnd).tokenize(u'.')) {
        const auto place = placeOfNumber(part);
        if (!place)
            return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

} // namespace mainstay
