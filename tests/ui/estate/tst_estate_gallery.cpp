// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the place Estate as people see it into build/gallery, for eyes; what it checks is that nothing is wider than
// the window.
#include "kit/look.h"
#include "open_estate.h"
#include "support/test_data.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/estate_page.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

Q_DECLARE_METATYPE(mainstay::Theme)

class TestEstateGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QIcon::setThemeSearchPaths({u"/usr/share/icons"_s}); // which no platform plugin tells without a display
        m_folder = sourceFile(u"build/gallery"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }

    void thePlaceFitsItsWindow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QSize>("size");
        const QSize large(1440 - 176, 900 - 28);
        const QSize small(1280 - 176, 720 - 28);
        const auto row = [](const char *name, Theme theme, QLocale::Language language, const QString &content,
                            QSize size) {
            QTest::newRow(name) << QString::fromLatin1(name) << theme << QLocale(language) << content << size;
        };
        row("estate-light", Theme::Light, QLocale::English, u"salesforce"_s, large);
        row("estate-dark", Theme::Dark, QLocale::English, u"salesforce"_s, large);
        row("estate-contrast", Theme::HighContrast, QLocale::English, u"salesforce"_s, large);
        row("estate-small", Theme::Light, QLocale::English, u"salesforce"_s, small);
        row("estate-dutch", Theme::Light, QLocale::Dutch, u"salesforce"_s, small);
        row("estate-empty", Theme::Light, QLocale::English, QString(), large);
        row("estate-empty-dark", Theme::Dark, QLocale::Dutch, QString(), large);
    }
    void thePlaceFitsItsWindow()
    {
        QFETCH(QString, name);
        QFETCH(Theme, theme);
        QFETCH(QLocale, locale);
        QFETCH(QString, content);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        const SpokenLanguage language(locale);
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), content, locale);
        EstatePage page(open.context(), nullptr);
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(size);
        page.QWidget::show();
        QVERIFY(open.load());
        if (!content.isEmpty()) {
            page.show(linkToImpact(open.component(u"storage array"_s).id));
            page.show(linkTo(open.component(u"database for sales data"_s).id));
        }
        QTest::qWait(400); // what the panes read has come
        QVERIFY2(page.minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(page.minimumSizeHint().width())));
        QVERIFY(page.grab().save(m_folder + u'/' + name + u".png"_s));
    }

private:
    QString m_folder;
};

QTEST_MAIN(TestEstateGallery)
#include "tst_estate_gallery.moc"
