// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <QTest>

namespace mainstay::testing {

/// Waits until all that was asked of the readers is home: a read that is asked for now comes after those that were
/// asked for before. Whether it did in time.
inline bool allIsRead(Workspace &workspace, std::chrono::milliseconds patience)
{
    QObject context;
    bool isHome = false;
    workspace.read(
        &context, [](Session &reader) { return reader.number(QStringLiteral("SELECT 1")); },
        [&isHome](const Result<qint64> &) { isHome = true; }, Urgency::Background);
    return QTest::qWaitFor([&isHome] { return isHome; }, int(patience.count()));
}

} // namespace mainstay::testing
