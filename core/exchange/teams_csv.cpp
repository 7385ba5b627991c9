// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/people_csv.h"

#include "exchange/checked_cells.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace mainstay {

namespace {

std::optional<int> tierFromText(QStringView word)
{
    const int tier = word.size() == 1 ? word.front().unicode() - u'0' : -1;
    return tier >= LowestTier && tier <= HighestTier ? std::optional(tier) : std::nullopt;
}

class TeamsReader
{
    enum Column : size_t { Name, Tier, Kind, Email, Calendar, Member, Role, From, Until, Confirmed };
    static constexpr std::array columns{"team"sv,   "tier"sv, "kind"sv, "email"sv, "calendar"sv,
                                        "member"sv, "role"sv, "from"sv, "until"sv, "confirmed"sv};

public:
    TeamsReader(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
        : m_rows(device, options, progress, columns, 1, m_reading.file), m_cells(m_rows, columns)
    { }

    PeopleReading read()
    {
        noteFreeColumns(m_rows, m_reading.file);
        while (m_rows.next()) {
            requireRoomForRow(qsizetype(m_reading.teams.size()));
            m_cells.begin();
            TeamRow row = readRow();
            TeamRow &said = m_said[row.team];
            requireAgreement(row, said);
            if (!m_cells.areFine())
                continue;
            keepWhatIsSaid(row, said);
            m_reading.teams.push_back(std::move(row));
        }
        return std::move(m_reading);
    }

private:
    TeamRow readRow()
    {
        TeamRow row;
        row.where = m_rows.row();
        row.team = m_cells.demanded(Name);
        row.tier = m_cells.word<int>(Tier, tierFromText);
        row.kind = m_cells.word<TeamKind>(Kind, teamKindFromName);
        row.email = m_cells.address(Email);
        row.calendar = m_cells.text(Calendar);
        row.member = m_cells.text(Member);
        row.role = m_cells.text(Role);
        row.from = m_cells.day(From);
        row.until = m_cells.day(Until);
        row.isConfirmed = m_cells.yesOrNo(Confirmed);
        if (row.member.isEmpty() && (!row.role.isEmpty() || row.from || row.until))
            m_cells.reject(RemarkCode::MissingValue, columns[Member]);
        return row;
    }

    void requireAgreement(const TeamRow &row, const TeamRow &said)
    {
        if (row.tier && said.tier && *row.tier != *said.tier)
            differs(Tier, QString::number(*said.tier));
        if (row.kind && said.kind && *row.kind != *said.kind)
            differs(Kind, toName(*said.kind));
        if (!row.email.isEmpty() && !said.email.isEmpty() && row.email != said.email)
            differs(Email, said.email);
        if (!row.calendar.isEmpty() && !said.calendar.isEmpty() && row.calendar != said.calendar)
            differs(Calendar, said.calendar);
        if (row.isConfirmed && said.isConfirmed && *row.isConfirmed != *said.isConfirmed)
            differs(Confirmed, *said.isConfirmed ? u"yes"_s : u"no"_s);
    }
    void differs(Column column, const QString &first)
    {
        m_cells.reject(RemarkCode::TeamDiffers, columns[column], first.toStdString());
    }
    static void keepWhatIsSaid(const TeamRow &row, TeamRow &said)
    {
        if (row.tier)
            said.tier = row.tier;
        if (row.kind)
            said.kind = row.kind;
        if (!row.email.isEmpty())
            said.email = row.email;
        if (!row.calendar.isEmpty())
            said.calendar = row.calendar;
        if (row.isConfirmed)
            said.isConfirmed = row.isConfirmed;
    }

    PeopleReading m_reading;
    CsvRows m_rows;
    CheckedCells m_cells;
    QHash<QString, TeamRow> m_said; ///< of each team, in the rows that were kept
};

} // namespace

PeopleReading readTeamsCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    PeopleReading reading = TeamsReader(device, options, progress).read();
    progress.finish();
    return reading;
}

} // namespace mainstay
