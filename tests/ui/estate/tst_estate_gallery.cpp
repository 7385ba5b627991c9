// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the place Estate as people see it into build/gallery, for eyes; what it checks is that nothing is wider than
// the window.
#include "kit/in_place_field.h"
#include "kit/look.h"
#include "open_estate.h"
#include "support/test_data.h"
#include "ui/still_picture.h"
#include "ui_estate/component_details.h"
#include "ui_estate/environments_editor.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/estate_page.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
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
        const QImage picture = stillPicture(page);
        QVERIFY2(page.minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(page.minimumSizeHint().width())));
        QVERIFY(picture.save(m_folder + u'/' + name + u".png"_s));
    }

    void theAnswersFitTheirPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QSize>("size");
        const QSize large(1440 - 176, 900 - 28);
        const QSize small(1280 - 176, 720 - 28);
        QTest::newRow("light") << u"estate-answer"_s << Theme::Light << QLocale(QLocale::English) << large;
        QTest::newRow("dark") << u"estate-answer-dark"_s << Theme::Dark << QLocale(QLocale::English) << large;
        QTest::newRow("Dutch") << u"estate-answer-dutch"_s << Theme::Light << QLocale(QLocale::Dutch) << small;
    }
    void theAnswersFitTheirPlace()
    {
        QFETCH(QString, name);
        QFETCH(Theme, theme);
        QFETCH(QLocale, locale);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        const SpokenLanguage language(locale);
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), u"salesforce"_s, locale);
        EstatePage page(open.context(), std::make_unique<QWidget>());
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(size);
        page.QWidget::show();
        QVERIFY(open.load());
        page.show(linkTo(open.component(u"storage array"_s).id));
        auto *answers = page.findChild<EstateAnswers *>();
        for (int i = 0; i < estateQuestionCount; ++i) {
            answers->ask(EstateQuestion(i));
            QTRY_VERIFY(!answers->isBusy());
            const QImage picture = stillPicture(page);
            QVERIFY2(page.minimumSizeHint().width() <= size.width(),
                     qPrintable(QString::number(page.minimumSizeHint().width())));
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(m_folder, name, QString::number(i))));
        }
    }

    void thePanesFitTheirPlace_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void thePanesFitTheirPlace()
    {
        QFETCH(Theme, theme);
        const QString suffix = theme == Theme::Dark ? u"-dark.png"_s : u".png"_s;
        applyTheme(*qApp, theme);
        const SpokenLanguage language(QLocale::English);
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), u"salesforce"_s);
        // As with a map in the middle.
        auto map = std::make_unique<QWidget>();
        EstatePage page(open.context(), std::move(map));
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1440 - 176, 900 - 28);
        page.QWidget::show();
        QVERIFY(open.load());
        page.show(linkTo(open.component(u"Python on the batch server"_s).id));
        stillPicture(page);
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Dates of all stages")
                button->click();
        }
        const QImage findings = stillPicture(page);
        const auto *details = page.findChild<ComponentDetails *>();
        QVERIFY2(details->widget()->width() <= details->viewport()->width(), "the details are wider than their pane");
        QVERIFY(findings.save(m_folder + u"/estate-findings"_s + suffix));
        page.show(linkTo(open.component(u"nightly sales export"_s).id));
        stillPicture(page);
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(u"Change the dependency: Python")) {
                button->click();
                break;
            }
        }
        page.findChild<QLineEdit *>()->setText(u"sales"_s);
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-dependency"_s + suffix));

        page.show(linkTo(open.component(u"web site"_s).id));
        stillPicture(page);
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Environments…"_s)
                button->click();
        }
        auto *environments = page.findChild<EnvironmentsEditor *>();
        QVERIFY(environments);
        QTRY_VERIFY(environments->isVisible() && environments->findChild<InPlaceField *>());
        stillPicture(page);
        page.findChild<ComponentDetails *>()->ensureWidgetVisible(environments);
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-environments"_s + suffix));

        auto *answers = page.findChild<EstateAnswers *>();
        for (const QString &host : {u"host 1"_s, u"host 2"_s}) {
            page.show(linkTo(open.component(host).id));
            answers->ask(EstateQuestion::WhatIf);
        }
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-what-if"_s + suffix));

        auto *tree = page.findChild<ComponentTreeView *>();
        tree->clearSelection();
        for (const QString &name : {u"web site"_s, u"mail service"_s, u"internet line"_s})
            tree->selectionModel()->select(page.findChild<ComponentTreeModel *>()->indexOf(open.component(name).id),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-several"_s + suffix));

        const QTemporaryDir files;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(files.filePath(name));
            const bool isDone = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return isDone ? file.fileName() : QString();
        };
        page.commands().at(2)->trigger();
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-export"_s + suffix));
        page.importFiles(
            {write(u"components.csv"_s, "name,kind\nshop,application\ntill,nonsense\ndoor,door\n"),
             write(u"status"_s, "Package: bash\nStatus: install ok installed\nVersion: 5\nDepends: libx\n"),
             write(u"letter.txt"_s, "Dear all,\n")});
        QVERIFY(stillPicture(page).save(m_folder + u"/estate-import"_s + suffix));
    }

private:
    QString m_folder;
};

QTEST_MAIN(TestEstateGallery)
#include "tst_estate_gallery.moc"
