// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_commands.h"
#include "exchange/exporter.h"
#include "exchange/people_import.h"
#include "people/person_store.h"
#include "people/team_store.h"
#include "support/workspace_test.h"

#include <QTemporaryDir>

namespace mainstay::testing {

/// A test of tables of people and teams, on either engine.
class PeopleImportTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    void prepare() override;

    PeopleImportRequest requestFor(QLatin1String format, const QByteArray &bytes);
    Result<PeopleImportReport> tryImport(QLatin1String format, const QByteArray &bytes,
                                         OnRejects onRejects = OnRejects::Refuse);
    /// Throws what is wrong.
    PeopleImportReport import(QLatin1String format, const QByteArray &bytes);
    QByteArray exported(QLatin1String format);
    QByteArray contentOf(const QString &path);
    /// The only row that was rejected: "exchange.bad-day field=from value=soon".
    QString onlyReject(QLatin1String format, const QByteArray &bytes);

    void addCalendar(const QString &name);
    template <class Fn>
    auto read(Fn fn)
    {
        return m_workspace->readNow(fn).value();
    }
    std::optional<Person> named(const QString &name);
    /// "Jane Doe|jane@x.org|Shop|business|customer|…|Office|confirmed", by name.
    QStringList peopleLines();
    /// "Desk|1|support||Office|confirmed" and below it " Jane Doe|lead|2026-01-01|", by name.
    QStringList teamLines();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

} // namespace mainstay::testing
