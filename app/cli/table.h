// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace mainstay {

/// Columns a text takes on a terminal: none for combining marks, two for wide letters.
int displayWidth(QStringView text);

/// The text made harmless for a terminal: control characters, line breaks among them, become blanks or "�".
QString printable(QStringView text);

/// Aligned columns, as wide as what they hold, two blanks apart.
class Table
{
public:
    enum class Align { Left, Right };

    void addColumn(const QString &header, Align align = Align::Left);
    /// One cell for each column.
    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// Lines, each ended. Within `width` where one is given: the widest columns are cut, marked with "…".
    QString toText(std::optional<int> width) const;

private:
    QList<int> widths(std::optional<int> width) const;

    QStringList m_headers;
    QList<Align> m_aligns;
    QList<QStringList> m_rows;
};

} // namespace mainstay
