// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/map_estates.h"
#include "ui_map/map_view.h"

#include <QTest>

namespace mainstay::testing {

/// A test class of a map view on the sales estate: each of its functions has a view of its own, which has drawn its
/// first map.
class MapViewTest : public QObject
{
    Q_OBJECT

protected:
    using Ids = QList<Id<Component>>;

    /// What the view is to show first.
    virtual void begin() = 0;

    const EstateMap &map() const { return *m_view->canvas()->map(); }
    quint32 placeOf(Id<Component> id) const { return *map().placeOf(id); }
    QPointF middleOf(Id<Component> id) const { return m_view->canvas()->rectOf(placeOf(id)).center(); }
    std::optional<Id<Component>> selected() const { return m_view->canvas()->selectedComponent(); }
    /// The map has come, and everything on it where it belongs.
    bool settled() const
    {
        const bool isMade = QTest::qWaitFor([this] { return !m_view->isBusy(); });
        m_view->canvas()->motion().settle();
        return isMade;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view->canvas(), Qt::Key(key), modifiers);
    }

    const Words m_words{QLocale(QLocale::English)};
    std::unique_ptr<SalesEstate> m_sales;
    std::shared_ptr<const Estate> m_estate;
    std::unique_ptr<MapView> m_view;
    Ids m_chosen;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
};

} // namespace mainstay::testing
