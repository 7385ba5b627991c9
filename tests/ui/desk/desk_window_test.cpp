// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_window_test.h"

namespace mainstay::testing {

void DeskWindowTest::initTestCase_data()
{
    addEngineRows();
}

void DeskWindowTest::init()
{
    m_location = freshLocation();
    if (!m_location)
        QSKIP(withoutPostgreSQL);
    m_desk = std::make_unique<DeskFixture>(m_location->text());
    prepare();
}

void DeskWindowTest::cleanup()
{
    close();
    m_desk.reset();
    m_location.reset();
}

} // namespace mainstay::testing
