// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_sheets.h"

#include "exchange/hex_escape.h"

#include <QFile>
#include <xlsxwriter.h>

namespace mainstay {

using namespace Qt::StringLiterals;

XlsxBook::XlsxBook(const QString &path, quint32 mostRows) : m_mostRows(mostRows)
{
    // Rows go to a file as they come: a hundred thousand of them would take hundreds of megabytes.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
}

XlsxBook::~XlsxBook()
{
    close();
}

void XlsxBook::beginTable(const QString &name, const QStringList &header)
{
    m_name = name;
    m_header = header;
    m_part = 0;
    beginSheet();
}

void XlsxBook::beginSheet()
{
    const QString name = ++m_part == 1 ? m_name : u"%1 (%2)"_s.arg(m_name).arg(m_part);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_row = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_column(m_sheet, 0, lxw_col_t(m_header.size() - 1), 18, nullptr);
    writeCells(m_header, m_bold);
}

void XlsxBook::addRow(const QStringList &cells)
{
    if (m_row == m_mostRows)
        beginSheet();
    writeCells(cells, nullptr);
}

void XlsxBook::writeCells(const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString text = hexEscaped(cells.at(column), Carrier::Sheet);
        if (text.isEmpty())
            continue;
        ++m_texts;
        if (text.size() > MostCharacters) {
            ++m_cut;
            text.truncate(MostCharacters - (text.at(MostCharacters - 1).isHighSurrogate() ? 1 : 0));
        }
        // write_string never makes a formula of "=…", a number or a link.
        const lxw_error error =
            worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.toUtf8().constData(), format);
        m_isSound = m_isSound && error == LXW_NO_ERROR;
    }
    ++m_row;
}

bool XlsxBook::close()
{
    if (!m_book)
        return m_isSound;
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    m_isSound = m_isSound && error == LXW_NO_ERROR;
    return m_isSound;
}

} // namespace mainstay
