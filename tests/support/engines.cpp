// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engines.h"

#include <QTest>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

FreshLocation::FreshLocation(Kind kind)
{
    if (kind == Kind::Database) {
        m_database.emplace();
        return;
    }
    m_folder.emplace();
    if (!m_folder->isValid())
        throw std::runtime_error(m_folder->errorString().toStdString());
}

QString FreshLocation::text() const
{
    return m_database ? m_database->url() : m_folder->filePath(u"test.mainstay"_s);
}

void addEngineRows()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

std::unique_ptr<FreshLocation> freshLocation()
{
    QFETCH_GLOBAL(bool, onServer);
    if (!onServer)
        return std::make_unique<FreshLocation>(FreshLocation::Kind::File);
    if (sharedCluster().isEmpty())
        return nullptr;
    return std::make_unique<FreshLocation>(FreshLocation::Kind::Database);
}

} // namespace mainstay::testing
