// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"

#include <QTest>

namespace mainstay::testing {

/// What tests of a window on a desk share: on each engine, a fresh workspace for every test.
class DeskWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    /// Before a test, once its workspace is there; where there is none the test is skipped.
    virtual void prepare() { }
    /// After a test, before its workspace goes.
    virtual void close() { }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<DeskFixture> m_desk;
};

} // namespace mainstay::testing
