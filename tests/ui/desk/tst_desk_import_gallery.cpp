// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "kit/look.h"
#include "ui/still_picture.h"
#include "ui_desk/desk_import_item.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/desk_page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of files on their way into the desk, in build/gallery.
class TestDeskImportGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void pictures_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QLocale>("locale");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("light") << Theme::Light << QSize(1440 - 176, 900 - 28) << english;
        QTest::newRow("dark") << Theme::Dark << QSize(1440 - 176, 900 - 28) << english;
        QTest::newRow("small") << Theme::Light << QSize(1280 - 176, 720 - 28) << english;
        QTest::newRow("dutch") << Theme::Light << QSize(1280 - 176, 720 - 28) << QLocale(QLocale::Dutch);
    }
    void pictures()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QLocale, locale);
        QTranslator translator;
        if (locale.language() == QLocale::Dutch && translator.load(locale, u"mainstay"_s, u"_"_s, u":/translations"_s))
            QApplication::installTranslator(&translator);
        applyTheme(*qApp, theme);
        m_location = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
        m_desk = std::make_unique<DeskFixture>(m_location->text(), locale);
        m_desk->now = morning(60 * 24 * 12);
        m_page = std::make_unique<DeskPage>(m_desk->context());
        m_page->resize(size);
        static_cast<QWidget &>(*m_page).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->commands().last()->trigger();
        grab(u"choose"_s);
        m_page->importFiles({file(u"export of March.csv"_s, rows())});
        auto *pane = m_page->findChild<DeskImportPane *>();
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Ready);
        grab(u"columns"_s);
        scrollDown(pane->current(), 0.5);
        grab(u"words"_s);
        scrollDown(pane->current(), 1);
        grab(u"rejects"_s);
        m_page->importFiles({file(u"people.csv"_s, "name,email\nAnna de Vries,anna@example.org\nBob,broken\n"),
                             file(u"poem.txt"_s, "The curfew tolls the knell\n")});
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Refused);
        grab(u"refused"_s);
        m_page->findChild<QPushButton *>(u"bringIn"_s)->click();
        QTRY_VERIFY(m_page->findChildren<DeskImportItem *>().first()->state() == DeskImportItem::State::Done);
        QTRY_VERIFY(!m_desk->context().tasks.isBusy());
        m_page->findChild<QListWidget *>(u"importFiles"_s)->setCurrentRow(0);
        grab(u"done"_s);
    }

private:
    static QByteArray rows()
    {
        QByteArray rows("Issue key,Summary,Status,Priority,Created,Resolved,Assignee,Reporter,Channel,Rack number\n");
        const QByteArrayList states{"Open", "In Progress", "Waiting for customer", "Parked", "Done"};
        for (int i = 1; i <= 60; ++i) {
            rows += "SD-" + QByteArray::number(i) + ",The printer on floor " + QByteArray::number(i % 7)
                + " prints nothing since this morning," + states[i % 5] + ',' + (i % 3 ? "High" : "Whenever")
                + ",2026-01-" + QByteArray::number(10 + i % 15) + "T09:30:00Z,"
                + (i % 5 == 4        ? "2026-02-01T10:00:00Z"
                       : i % 11 == 3 ? "soon"
                                     : "")
                + ",K. Smit,Eva Jansen," + (i % 4 ? "e-mail" : "Pigeon") + ",R" + QByteArray::number(i) + '\n';
        }
        return rows;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static void scrollDown(QWidget *inner, double share)
    {
        QWidget *above = inner;
        while (above && !qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->verticalScrollBar()->setValue(int(area->verticalScrollBar()->maximum() * share));
    }
    void grab(const QString &name)
    {
        QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY));
        QVERIFY(stillPicture(*m_page).save(
            QStringLiteral(MAINSTAY_GALLERY)
            + u"/desk-import-%1-%2.png"_s.arg(name, QString::fromUtf8(QTest::currentDataTag()))));
    }

    QTemporaryDir m_files;
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<DeskPage> m_page;
};

QTEST_MAIN(TestDeskImportGallery)
#include "tst_desk_import_gallery.moc"
