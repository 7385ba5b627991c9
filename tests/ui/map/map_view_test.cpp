// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view_test.h"

#include "kit/look.h"

#include <QApplication>

namespace mainstay::testing {

void MapViewTest::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
}

void MapViewTest::init()
{
    m_sales = std::make_unique<SalesEstate>();
    m_estate = m_sales->maker.make();
    m_chosen.clear();
    m_view = std::make_unique<MapView>(m_words);
    connect(m_view.get(), &MapView::componentChosen, this, [this](Id<Component> id) { m_chosen.append(id); });
    m_view->resize(900, 760);
    m_view->show();
    m_view->setEstate(m_estate);
    begin();
    QVERIFY(settled());
    m_view->canvas()->setFocus();
}

} // namespace mainstay::testing
