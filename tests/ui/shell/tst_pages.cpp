// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/pages.h"

#include "desk_workspace.h"
#include "ui_map/map_view.h"
#include "ui_shell/desk_session.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The places as the program puts them together.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapsDepthIsKeptWithItsPage()
    {
        const QTemporaryDir folder;
        DeskSession session(openDesk(folder.filePath(u"test.mainstay"_s)), shippedRules(), m_words, currentInstant);
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const auto estate = [&session] {
            for (const PageSpec &make : allPages()) {
                std::unique_ptr<Page> page(make(session.context()));
                if (page->place() == u"estate")
                    return page;
            }
            return std::unique_ptr<Page>();
        };
        const std::unique_ptr<Page> page = estate();
        MapWish wish = page->findChild<MapView *>()->wish();
        wish.near = {3, std::nullopt};
        page->findChild<MapView *>()->setWish(wish);
        page->saveState(settings);

        const std::unique_ptr<Page> next = estate();
        next->restoreState(settings);
        QCOMPARE(next->findChild<MapView *>()->wish().near, wish.near);
    }

private:
    Words m_words{QLocale::c()};
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
