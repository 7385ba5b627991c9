// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checked_cells.h"

#include "exchange/life_dates.h"
#include "exchange/people_csv.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MostNamedColumns = 10;

std::optional<bool> meaningOf(QStringView word)
{
    if (word == u"yes" || word == u"1" || word == u"true")
        return true;
    if (word == u"no" || word == u"0" || word == u"false")
        return false;
    return std::nullopt;
}

} // namespace

QString CheckedCells::text(size_t column, qsizetype most)
{
    const std::string_view given = m_rows.word(column);
    // A character of four bytes is two units: a text of more bytes need not be looked at.
    if (given.size() > size_t(most) * 4) {
        reject(RemarkCode::TextTooLong, m_columns[column], std::to_string(most));
        return {};
    }
    const QString text = QString::fromUtf8(given.data(), qsizetype(given.size())).simplified();
    const auto flaw = flawOf(text, most);
    if (!flaw)
        return text;
    if (*flaw == TextFlaw::TooLong)
        reject(RemarkCode::TextTooLong, m_columns[column], std::to_string(most));
    else
        reject(RemarkCode::ControlCharacter, m_columns[column]);
    return {};
}

QString CheckedCells::demanded(size_t column)
{
    const QString given = text(column);
    if (given.isEmpty())
        reject(RemarkCode::MissingValue, m_columns[column]);
    return given;
}

QString CheckedCells::address(size_t column)
{
    const QString given = text(column);
    if (!given.isEmpty() && !isEmailAddress(given))
        rejectValue(RemarkCode::BadAddress, column);
    return given;
}

std::optional<QDate> CheckedCells::day(size_t column)
{
    const std::string_view given = m_rows.word(column);
    if (given.empty())
        return std::nullopt;
    if (!isIsoDay(given)) {
        rejectValue(RemarkCode::BadDay, column);
        return std::nullopt;
    }
    return QDate::fromString(QString::fromUtf8(given.data(), qsizetype(given.size())), Qt::ISODate);
}

std::optional<bool> CheckedCells::yesOrNo(size_t column)
{
    return word<bool>(column, meaningOf);
}

void CheckedCells::reject(RemarkCode code, std::string_view first, std::string_view second)
{
    if (m_areFine)
        m_rows.reject(code, first, second);
    m_areFine = false;
}

void CheckedCells::rejectValue(RemarkCode code, size_t column)
{
    const QByteArray given(m_rows.word(column).data(), qsizetype(m_rows.word(column).size()));
    const std::string beginning = QString::fromUtf8(given).left(MostNameLength).toStdString();
    reject(code, m_columns[column], beginning);
}

void noteFreeColumns(const CsvRows &rows, Reading &reading)
{
    const std::vector<std::string_view> free = rows.freeColumns();
    if (free.empty())
        return;
    std::string names;
    for (size_t i = 0; i < std::min(free.size(), MostNamedColumns); ++i)
        names += (i == 0 ? "" : ", ") + std::string(free[i].substr(0, MostNameLength));
    if (free.size() > MostNamedColumns)
        names += " …";
    reading.addFinding(RemarkCode::ColumnsNotKept, 1, reading.texts.keep(std::to_string(free.size())),
                       reading.texts.keep(names));
}

void requireRoomForRow(qsizetype rows)
{
    if (rows >= MostPeopleRows)
        throw StoreError(ErrorKind::Invalid, "exchange.too-many-rows", {{u"limit"_s, MostPeopleRows}});
}

} // namespace mainstay
