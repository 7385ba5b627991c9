// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_gallery.h"
#include "kit/in_place_choice.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/desk_import_item.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/desk_page.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Pictures of files on their way into the desk.
class TestDeskImportGallery : public DeskGallery
{
    Q_OBJECT

public:
    TestDeskImportGallery() : DeskGallery(u"desk-import"_s) { }

private Q_SLOTS:
    void pictures_data() { addShowings({Showing::Light, Showing::Dark, Showing::Small, Showing::Dutch}); }
    void pictures()
    {
        QFETCH(Showing, showing);
        begin(showing);
        DeskPage &page = open<DeskPage>(showing.size);
        page.commands().at(2)->trigger();
        grab(u"choose"_s);
        page.importFiles({file(u"export of March.csv"_s, rows())});
        auto *pane = page.findChild<DeskImportPane *>();
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Ready);
        grab(u"columns"_s);
        scrollDown(pane->current(), 0.5);
        grab(u"words"_s);
        scrollDown(pane->current(), 1);
        grab(u"rejects"_s);
        page.importFiles({file(u"people.csv"_s, "name,email\nAnna de Vries,anna@example.org\nBob,broken\n"),
                          file(u"poem.txt"_s, "The curfew tolls the knell\n")});
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Refused);
        grab(u"refused"_s);
        page.findChild<QPushButton *>(u"bringIn"_s)->click();
        QTRY_VERIFY(page.findChildren<DeskImportItem *>().first()->state() == DeskImportItem::State::Done);
        QTRY_VERIFY(!m_desk->context().tasks.isBusy());
        page.findChild<QListWidget *>(u"importFiles"_s)->setCurrentRow(0);
        grab(u"done"_s);
        const auto first = m_desk->workspace().readNow(
            [](Session &session) { return session.number(u"SELECT min(ticket_id) FROM import_ticket"_s); });
        page.show(linkTo(Id<Ticket>(first.value())));
        grab(u"came-in"_s);
    }

    void waysToRead_data() { addShowings({Showing::Light, Showing::Dark, Showing::Small, Showing::Dutch}); }
    void waysToRead()
    {
        QFETCH(Showing, showing);
        begin(showing);
        m_desk->addComponent(u"Web shop"_s);
        DeskPage &page = open<DeskPage>(showing.size);
        page.importFiles({file(u"export of April.csv"_s,
                               "What, in short, in one line, please;Status\nPrinter, upstairs, is, out;Open\n"
                               "No, really, no, access;Parked\n")});
        auto *pane = page.findChild<DeskImportPane *>();
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Refused);
        grab(u"one-column"_s);
        auto *delimiter = pane->current()->findChild<InPlaceChoice *>(u"delimiter"_s);
        delimiter->setFocus();
        delimiter->setCurrentIndex(delimiter->findData(u";"_s));
        QTest::keyClick(delimiter, Qt::Key_Return);
        QTRY_COMPARE(pane->current()->outcome().sample.header.size(), 2);
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Refused);
        grab(u"delimiter"_s);
        auto *encoding = pane->current()->findChild<InPlaceChoice *>(u"encoding"_s);
        encoding->setFocus();
        encoding->setCurrentIndex(encoding->findData(u"UTF-16LE"_s));
        QTest::keyClick(encoding, Qt::Key_Return);
        QTRY_VERIFY(pane->current()->outcome().sample.header.isEmpty()
                    || pane->current()->outcome().sample.header.size() == 1);
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Refused);
        grab(u"encoding"_s);
        page.findChild<QPushButton *>(u"moreFiles"_s)->setFocus();
        page.importFiles({file(u"issues.json"_s, issues())});
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Ready);
        grab(u"jira"_s);
        page.importFiles({file(u"no access.eml"_s,
                               "From: Anna <anna@example.org>\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n"
                               "Subject: No access\r\nMessage-ID: <1@example.org>\r\n\r\nPlease help\r\n")});
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Ready);
        grab(u"mail"_s);
        auto *component = pane->current()->findChild<ComponentPicker *>(u"mailComponent"_s);
        component->setFocus();
        QTest::keyClicks(component, u"printer"_s);
        QTest::keyClick(component, Qt::Key_Return);
        grab(u"mail-refused"_s);
        QTest::keyClick(component, Qt::Key_Escape);
        QTRY_COMPARE(pane->current()->state(), DeskImportItem::State::Ready);
        QTest::keyClick(component, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
        grab(u"waiting"_s);
    }

private:
    static QByteArray issues()
    {
        QByteArray issues;
        const QByteArrayList states{"Open", "In Progress", "Waiting for customer", "Parked", "Done"};
        for (int i = 1; i <= 40; ++i)
            issues += "{\"key\":\"SD-" + QByteArray::number(i) + "\",\"fields\":{\"summary\":\"Floor "
                + QByteArray::number(i % 7) + " prints nothing\",\"issuetype\":{\"name\":\"" + (i % 9 ? "Bug" : "Story")
                + "\"},\"priority\":{\"name\":\"" + (i % 3 ? "High" : "Whenever") + "\"},\"status\":{\"name\":\""
                + states[i % 5] + "\"},\"created\":\"2026-01-" + QByteArray::number(10 + i % 15)
                + "T09:30:00.000+0000\"}}\n";
        return issues;
    }
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

    QTemporaryDir m_files;
};

QTEST_MAIN(TestDeskImportGallery)
#include "tst_desk_import_gallery.moc"
