// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/one_line.h"

namespace mainstay {

namespace {

bool isNoCharacter(QStringView line, qsizetype at)
{
    const QChar unit = line[at];
    if (unit.isHighSurrogate())
        return at + 1 == line.size() || !line[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at == 0 || !line[at - 1].isHighSurrogate();
    return unit.unicode() >= 0xfffe;
}

/// Letters after it are drawn in the order of the mark, whatever they are: "txt.exe" as "exe.txt".
bool overridesDirection(QChar character)
{
    constexpr QChar leftToRight(0x202d);
    constexpr QChar rightToLeft(0x202e);
    return character == leftToRight || character == rightToLeft;
}

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    QString line = text.left(most);
    if (text.size() > most && !line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            line[i] = u' ';
        else if (isNoCharacter(line, i) || overridesDirection(character))
            line[i] = QChar::ReplacementCharacter;
    }
    if (text.size() > most)
        line += u'…';
    return line;
}

QString isolated(const QString &text, qsizetype most)
{
    constexpr QChar beginning(0x2068);
    constexpr QChar end(0x2069);
    QString line = oneLine(text, most);
    // Its own ends would end ours.
    line.remove(end);
    return beginning + line + end;
}

} // namespace mainstay
