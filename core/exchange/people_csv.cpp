// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_csv.h"

#include "exchange/checked_cells.h"

#include <QHash>
#include <array>

using namespace std::string_view_literals;

namespace mainstay {

namespace {

/// In the words of the field, where it is one of them.
QString kindFromText(const QString &text)
{
    for (const StakeholderKind &known : stakeholderKinds()) {
        if (known.name.compare(text, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return text;
}

class PeopleReader
{
    enum Column : size_t {
        Name,
        Email,
        Organisation,
        Side,
        Kind,
        Phone,
        Site,
        TimeZone,
        Language,
        Skills,
        Calendar,
        Confirmed
    };
    static constexpr std::array columns{"name"sv,     "email"sv,  "organisation"sv, "side"sv,
                                        "kind"sv,     "phone"sv,  "site"sv,         "time_zone"sv,
                                        "language"sv, "skills"sv, "calendar"sv,     "confirmed"sv};

public:
    PeopleReader(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
        : m_rows(device, options, progress, columns, 1, m_reading.file), m_cells(m_rows, columns)
    { }

    PeopleReading read()
    {
        noteFreeColumns(m_rows, m_reading.file);
        while (m_rows.next()) {
            requireRoomForRow(qsizetype(m_reading.people.size()));
            m_cells.begin();
            PersonRow row = readRow();
            if (!m_cells.areFine())
                continue;
            m_firstRows.insert(row.given.name, row.where);
            m_reading.people.push_back(std::move(row));
        }
        return std::move(m_reading);
    }

private:
    PersonRow readRow()
    {
        PersonRow row;
        row.where = m_rows.row();
        row.given.name = m_cells.demanded(Name);
        if (const auto first = m_firstRows.constFind(row.given.name); first != m_firstRows.cend())
            m_cells.reject(RemarkCode::DuplicateKey, row.given.name.toStdString(), std::to_string(*first));
        if (const QString email = m_cells.address(Email); !email.isEmpty())
            row.given.email = email;
        row.organisation = m_cells.text(Organisation);
        row.given.side = m_cells.word<PersonSide>(Side, personSideFromName);
        row.given.kind = kindFromText(m_cells.text(Kind));
        row.given.phone = m_cells.text(Phone);
        row.given.site = m_cells.text(Site);
        row.given.timeZone = m_cells.text(TimeZone);
        if (!row.given.timeZone.isEmpty() && !isTimeZone(row.given.timeZone))
            m_cells.rejectValue(RemarkCode::UnknownWord, TimeZone);
        row.given.language = m_cells.text(Language);
        row.given.skills = m_cells.text(Skills, MostProseLength);
        row.calendar = m_cells.text(Calendar);
        row.isConfirmed = m_cells.yesOrNo(Confirmed);
        return row;
    }

    PeopleReading m_reading;
    CsvRows m_rows;
    CheckedCells m_cells;
    QHash<QString, quint32> m_firstRows; ///< by name
};

} // namespace

PeopleReading readPeopleCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    PeopleReading reading = PeopleReader(device, options, progress).read();
    progress.finish();
    return reading;
}

} // namespace mainstay
