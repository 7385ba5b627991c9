// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_database.h"

#include <QString>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace mainstay::testing {

/// Where a test that runs on both engines opens its workspace: a file or a database that is not there or is empty, and
/// is gone with this object. A test class uses it so:
///
///     void initTestCase_data() { addEngineRows(); }
///     void init()
///     {
///         m_location = freshLocation();
///         if (!m_location)
///             QSKIP(withoutPostgreSQL);
///     }
///     void cleanup() { m_location.reset(); } // after the workspace is closed
class FreshLocation
{
public:
    enum class Kind { File, Database };
    explicit FreshLocation(Kind kind); ///< throws std::runtime_error when it cannot be made

    Kind kind() const { return m_database ? Kind::Database : Kind::File; }
    QString text() const; ///< a path that ends in .mainstay and is not there yet, or a postgresql:// URL

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<TestDatabase> m_database;
};

/// Runs every test of the class twice, in the rows "SQLite" and "PostgreSQL". Belongs into initTestCase_data().
void addEngineRows();

/// A fresh location for the row that runs now; nothing where that is PostgreSQL and there is none.
std::unique_ptr<FreshLocation> freshLocation();

} // namespace mainstay::testing
