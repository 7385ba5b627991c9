// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_check.h"

#include "people/people_rules.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 MostPeopleFaults = 1000;

/// Faults of one kind, of which the first are kept.
class PeopleFaults
{
public:
    PeopleFaults(QList<Fault> &all, QByteArray kind) : m_all(all), m_kind(std::move(kind)) { }
    void add(const QString &where, const QString &detail)
    {
        if (++m_found <= MostPeopleFaults)
            m_all.append(Fault{m_kind, where, detail});
    }
    void end()
    {
        if (m_found > MostPeopleFaults)
            m_all.append(Fault{m_kind, u"…"_s, u"%1 of %2"_s.arg(MostPeopleFaults).arg(m_found)});
    }

private:
    QList<Fault> &m_all;
    QByteArray m_kind;
    qint64 m_found = 0;
};

void checkNames(Session &session, const QString &table, PeopleFaults &found)
{
    session.scan(u"SELECT id, name, folded FROM %1 ORDER BY id"_s.arg(table), [&](const ScanRow &row) {
        const QString name = QString::fromUtf8(row.text(1));
        if (QString::fromUtf8(row.text(2)) != foldedName(name))
            found.add(u"%1 %2"_s.arg(table).arg(row.integer(0)), name);
    });
}

} // namespace

void checkPeople(Session &session, QList<Fault> &faults)
{
    PeopleFaults names(faults, "folded-name");
    checkNames(session, u"person"_s, names);
    checkNames(session, u"team"_s, names);
    names.end();
    PeopleFaults days(faults, "membership-day");
    session.scan(u"SELECT id, from_day, until_day FROM membership ORDER BY id"_s, [&](const ScanRow &row) {
        for (const int column : {1, 2}) {
            const QString day = row.isNull(column) ? QString() : QString::fromUtf8(row.text(column));
            if (!row.isNull(column) && QDate::fromString(day, Qt::ISODate).toString(Qt::ISODate) != day)
                days.add(u"membership %1"_s.arg(row.integer(0)), day);
        }
    });
    days.end();
}

} // namespace mainstay
