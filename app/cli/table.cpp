// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>
#include <numeric>
#include <wchar.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int Gap = 2;
constexpr int NarrowestCut = 6; ///< no column is cut below this, however narrow the terminal

QString cut(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int used = 0;
    for (const char32_t letter : text.toUcs4()) {
        const QString piece = QString::fromUcs4(&letter, 1);
        used += displayWidth(piece);
        if (used > width - 1)
            break;
        kept += piece;
    }
    return kept + u'…';
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += std::max(0, wcwidth(wchar_t(letter)));
    return width;
}

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == u'\t' || letter == u'\r')
            result += u' ';
        else if (letter.category() == QChar::Other_Control || (letter >= u'\u202a' && letter <= u'\u202e')
                 || (letter >= u'\u2066' && letter <= u'\u2069'))
            result += QChar::ReplacementCharacter;
        else
            result += letter;
    }
    return result;
}

void Table::addColumn(const QString &header, Align align)
{
    m_headers.append(header);
    m_aligns.append(align);
}

void Table::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(printable(cell));
    m_rows.append(row);
}

QList<int> Table::widths(std::optional<int> width) const
{
    QList<int> result;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        int widest = displayWidth(m_headers.at(column));
        for (const QStringList &row : m_rows)
            widest = std::max(widest, displayWidth(row.at(column)));
        result.append(widest);
    }
    if (!width)
        return result;
    const int room = *width - Gap * int(m_headers.size() - 1);
    while (std::reduce(result.cbegin(), result.cend()) > room) {
        const auto widest = std::ranges::max_element(result);
        if (*widest <= NarrowestCut)
            break;
        --*widest;
    }
    return result;
}

QString Table::toText(std::optional<int> width) const
{
    const QList<int> columns = widths(width);
    QString text;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QString cell = cut(cells.at(column), columns.at(column));
            const QString space(columns.at(column) - displayWidth(cell), u' ');
            line += m_aligns.at(column) == Align::Right ? space + cell : cell + space;
            line += QString(Gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine(m_headers);
    for (const QStringList &row : m_rows)
        addLine(row);
    return text;
}

} // namespace mainstay
