// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the hosts as people see them into build/gallery; looking is theirs.
#include "hosts_workspace.h"
#include "kit/look.h"

#include <QDir>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestHostsGallery : public QObject
{
    Q_OBJECT

private:
    static void save(QWidget &widget, const QString &name)
    {
        QCoreApplication::sendPostedEvents();
        QVERIFY(widget.grab().save(QStringLiteral(MAINSTAY_GALLERY) + u"/hosts-"_s + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY)));
        QIcon::setThemeSearchPaths({u"/usr/share/icons"_s}); // which no platform plugin tells without a display
    }

    void theTemplate_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("light") << int(Theme::Light) << QLocale(QLocale::English);
        QTest::newRow("dark") << int(Theme::Dark) << QLocale(QLocale::English);
        QTest::newRow("contrast") << int(Theme::HighContrast) << QLocale(QLocale::English);
        QTest::newRow("dutch") << int(Theme::Light) << QLocale(QLocale::Dutch);
    }
    void theTemplate()
    {
        QFETCH(int, theme);
        QFETCH(QLocale, locale);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, Theme(theme));
        const SpokenLanguage language(locale);
        HostsWorkspace all(u"salesforce"_s, locale);
        all.view->resize(1080, 860);
        QVERIFY(all.showAll());
        all.view->select(all.id(u"web site"_s));
        all.canvas()->setFocus();
        save(*all.view, name);
        all.view->savePictureTo(QStringLiteral(MAINSTAY_GALLERY) + u"/hosts-"_s + name + u"-file.png"_s);
        all.view->resize(600, 420);
        save(*all.view, name + u"-narrow"_s);
        all.view->resize(1080, 560);
        all.view->setShape(PictureView::Shape::Table);
        QVERIFY(all.settled());
        save(*all.view, name + u"-table"_s);
    }

    void emptyAndLarge()
    {
        applyTheme(*qApp, Theme::Light);
        const SpokenLanguage language(QLocale::English);
        HostsWorkspace all{QString()};
        QVERIFY(all.showAll());
        save(*all.view, u"empty"_s);
        all.view->setEstate(hostsOf(200, 20));
        QVERIFY(all.settled());
        save(*all.view, u"large"_s);
    }
};

QTEST_MAIN(TestHostsGallery)
#include "tst_hosts_gallery.moc"
