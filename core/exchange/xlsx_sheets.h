// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace mainstay {

/// A workbook of texts, written to a file row by row.
class XlsxBook
{
public:
    static constexpr qsizetype MostColumns = 16'384;
    static constexpr qsizetype MostCharacters = 32'767; ///< of a cell, as UTF-16

    /// `mostRows`: of a sheet, with its header.
    explicit XlsxBook(const QString &path, quint32 mostRows = 1'048'576);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// Begins a table; its header comes again on each further sheet that it needs.
    void beginTable(const QString &name, const QStringList &header);
    /// No longer than the header is.
    void addRow(const QStringList &cells);
    /// False when the file could not be written whole.
    bool close();

    qint64 texts() const { return m_texts; } ///< that were not empty
    qint64 cut() const { return m_cut; } ///< those that were too long

private:
    void beginSheet();
    void writeCells(const QStringList &cells, lxw_format *format);

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold;
    quint32 m_mostRows;
    quint32 m_row = 0;
    int m_part = 0;
    QString m_name;
    QStringList m_header;
    qint64 m_texts = 0;
    qint64 m_cut = 0;
    bool m_isSound = true;
};

} // namespace mainstay
