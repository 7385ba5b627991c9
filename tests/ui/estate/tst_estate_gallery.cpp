// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the place Estate as people see it into build/gallery, for eyes; what it checks is that nothing is wider than
// the window.
#include "kit/in_place_field.h"
#include "open_estate.h"
#include "ui/gallery_shots.h"
#include "ui/still_picture.h"
#include "ui_estate/component_details.h"
#include "ui_estate/environments_editor.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/estate_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestEstateGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QIcon::setThemeSearchPaths({u"/usr/share/icons"_s}); // which no platform plugin tells without a display
    }

    void thePlaceFitsItsWindow_data()
    {
        addShowings({Showing::Light,
                     Showing::Dark,
                     Showing::Contrast,
                     Showing::Small,
                     Showing::Dutch,
                     {"empty"},
                     {"empty-dark", Theme::Dark, QLocale::Dutch}});
    }
    void thePlaceFitsItsWindow()
    {
        QFETCH(Showing, showing);
        const Dress dress(showing.theme, showing.locale());
        const QString content = QByteArray(showing.name).startsWith("empty") ? QString() : u"salesforce"_s;
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), content, dress.locale);
        EstatePage page(open.context(), nullptr);
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(showing.size);
        page.QWidget::show();
        QVERIFY(open.load());
        if (!content.isEmpty()) {
            page.show(linkToImpact(open.component(u"storage array"_s).id));
            page.show(linkTo(open.component(u"database for sales data"_s).id));
        }
        savePicture(page, nameInRow(u"estate"_s));
        QVERIFY2(page.minimumSizeHint().width() <= showing.size.width(),
                 qPrintable(QString::number(page.minimumSizeHint().width())));
    }

    void theAnswersFitTheirPlace_data() { addShowings({Showing::Light, Showing::Dark, Showing::Dutch}); }
    void theAnswersFitTheirPlace()
    {
        QFETCH(Showing, showing);
        const Dress dress(showing.theme, showing.locale());
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), u"salesforce"_s, dress.locale);
        EstatePage page(open.context(), std::make_unique<QWidget>());
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(showing.size);
        page.QWidget::show();
        QVERIFY(open.load());
        page.show(linkTo(open.component(u"storage array"_s).id));
        auto *answers = page.findChild<EstateAnswers *>();
        for (int i = 0; i < estateQuestionCount; ++i) {
            answers->ask(EstateQuestion(i));
            QTRY_VERIFY(!answers->isBusy());
            savePicture(page, u"estate-answer%1-%2"_s.arg(suffix(), QString::number(i)));
            QVERIFY2(page.minimumSizeHint().width() <= showing.size.width(),
                     qPrintable(QString::number(page.minimumSizeHint().width())));
        }
    }

    void thePanesFitTheirPlace_data() { addShowings({Showing::Light, Showing::Dark}); }
    void thePanesFitTheirPlace()
    {
        QFETCH(Showing, showing);
        const Dress dress(showing.theme, showing.locale());
        const FreshLocation location(FreshLocation::Kind::File);
        OpenEstate open(location.text(), u"salesforce"_s);
        // As with a map in the middle.
        auto map = std::make_unique<QWidget>();
        EstatePage page(open.context(), std::move(map));
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(showing.size);
        page.QWidget::show();
        QVERIFY(open.load());
        page.show(linkTo(open.component(u"Python on the batch server"_s).id));
        stillPicture(page);
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Dates of all stages")
                button->click();
        }
        savePicture(page, u"estate-findings"_s + suffix());
        const auto *details = page.findChild<ComponentDetails *>();
        QVERIFY2(details->widget()->width() <= details->viewport()->width(), "the details are wider than their pane");
        page.show(linkTo(open.component(u"nightly sales export"_s).id));
        stillPicture(page);
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(u"Change the dependency: Python")) {
                button->click();
                break;
            }
        }
        page.findChild<QLineEdit *>()->setText(u"sales"_s);
        savePicture(page, u"estate-dependency"_s + suffix());

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
        savePicture(page, u"estate-environments"_s + suffix());

        auto *answers = page.findChild<EstateAnswers *>();
        for (const QString &host : {u"host 1"_s, u"host 2"_s}) {
            page.show(linkTo(open.component(host).id));
            answers->ask(EstateQuestion::WhatIf);
        }
        savePicture(page, u"estate-what-if"_s + suffix());

        auto *tree = page.findChild<ComponentTreeView *>();
        tree->clearSelection();
        for (const QString &name : {u"web site"_s, u"mail service"_s, u"internet line"_s})
            tree->selectionModel()->select(page.findChild<ComponentTreeModel *>()->indexOf(open.component(name).id),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        savePicture(page, u"estate-several"_s + suffix());

        const QTemporaryDir files;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(files.filePath(name));
            const bool isDone = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
            return isDone ? file.fileName() : QString();
        };
        page.commands().at(2)->trigger();
        savePicture(page, u"estate-export"_s + suffix());
        page.importFiles(
            {write(u"components.csv"_s, "name,kind\nshop,application\ntill,nonsense\ndoor,door\n"),
             write(u"status"_s, "Package: bash\nStatus: install ok installed\nVersion: 5\nDepends: libx\n"),
             write(u"letter.txt"_s, "Dear all,\n")});
        savePicture(page, u"estate-import"_s + suffix());
    }

private:
    /// The name of a light picture says no more than what it shows.
    static QString suffix()
    {
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        return row == u"light" ? QString() : u'-' + row;
    }
};

QTEST_MAIN(TestEstateGallery)
#include "tst_estate_gallery.moc"
