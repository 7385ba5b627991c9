// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"
#include "kit/conflict_view.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "ui_desk/draft_file.h"
#include "ui_desk/new_ticket.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using namespace std::chrono_literals;

namespace {

const QString Key = u"desk-test"_s;

DeskDrafts someDrafts()
{
    DeskDrafts drafts;
    drafts.messages.insert(Id<Ticket>(7), {u"half a thought"_s, Visibility::Public});
    drafts.typed.insert(Id<Ticket>(9),
                        {{{u"title"_s, u"Slo"_s}},
                         u"resolved"_s,
                         {{u"solution"_s, u"x"_s}},
                         u"why"_s,
                         4,
                         {3,
                          {{u"team"_s, QString()}, {u"own:cause"_s, u"heat"_s}},
                          {{u"team"_s, u"Web"_s}, {u"own:cause"_s, QString()}}}});
    drafts.newTicket.insert(u"title"_s, u"Printer"_s);
    return drafts;
}

/// What a window does that is killed while somebody types in it.
int typeUntilKilled(const QString &folder)
{
    DraftFile file(folder, Key);
    file.keep(someDrafts());
    file.finish();
    const bool isSaid = write(STDOUT_FILENO, "typed\n", 6) == 6;
    while (isSaid)
        pause();
    return 1;
}

} // namespace

class TestDrafts : public DeskPageTest
{
    Q_OBJECT

    /// The settings of a person whose window was killed just now: files are as they stand, and no lock is held.
    QString settingsAfterCrash(const QString &settings, QTemporaryDir &folder)
    {
        const QDir from(QFileInfo(settings).absolutePath() + u"/drafts"_s);
        const QString to = folder.filePath(u"drafts"_s);
        QDir().mkpath(to);
        for (const QString &name : from.entryList({u"*.json"_s}, QDir::Files))
            QFile::copy(from.filePath(name), to + u'/' + name);
        return folder.filePath(u"s.ini"_s);
    }
    bool isOnDisk(const QTemporaryDir &folder, const QByteArray &text)
    {
        const QDir drafts(folder.filePath(u"drafts"_s));
        for (const QString &name : drafts.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(drafts.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void draftsAreTheSameAfterTheFile()
    {
        QCOMPARE(draftsFromBytes(toBytes(someDrafts())), someDrafts());
        QCOMPARE(draftsFromBytes("no json at all"), DeskDrafts());
        QCOMPARE(draftsFromBytes("{\"messages\":[{\"ticket\":-1,\"text\":\"x\"},{\"ticket\":1,\"text\":\"y\"}],"
                                 "\"typed\":7,\"new\":{\"title\":5}}")
                     .messages.size(),
                 1);
    }

    void whatWasTypedOutlivesAWindowThatIsKilled()
    {
        QTemporaryDir folder;
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {u"--type-until-killed"_s, folder.path()});
        QVERIFY(window.waitForReadyRead());
        {
            DraftFile other(folder.path(), Key);
            QCOMPARE(other.takeOver(), std::nullopt); // its window lives
            QVERIFY(other.hasLivingOther());
        }
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
        DraftFile next(folder.path(), Key);
        QCOMPARE(next.takeOver(), someDrafts());
        DraftFile third(folder.path(), Key);
        QCOMPARE(third.takeOver(), std::nullopt); // taken over once only
        next.keep(someDrafts());
        next.finish();
        QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files).size(), 1);
    }

    void whatIsTypedIsOnDiskWithoutClosing()
    {
        const Ticket first = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        const Ticket second = add(m_desk->workspace(), draft(ProcessKind::Incident, u"second"_s), at(1));
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        open({.hold = 3600s});
        m_page->restoreState(settings);
        show(second);
        press(u"move:resolved"_s);
        moves()->editor(u"solution"_s)->setValue(u"a new disk"_s);
        show(first);
        composer()->editor()->setFocus();
        QTest::keyClicks(composer()->editor(), u"half a thought"_s);
        m_page->findChild<NewTicket *>()->title()->setText(u"Printer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(folder, "half a thought"), 3000);
        form()->line(u"team"_s)->setText(u"Datab"_s); // and left neither by a key nor by the pointer
        QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(folder, "Datab"), 3000);

        QTemporaryDir after;
        QSettings left(settingsAfterCrash(settings.fileName(), after), QSettings::IniFormat);
        // The window that was killed says nothing any more; here it only lives on to be destroyed.
        m_page->hide();
        const auto killed = std::move(m_page);
        open({.hold = 3600s});
        m_page->restoreState(left);
        show(first);
        QCOMPARE(composer()->editor()->toPlainText(), u"half a thought"_s);
        QCOMPARE(form()->line(u"team"_s)->text(), u"Datab"_s);
        QVERIFY(form()->line(u"team"_s)->isEdited());
        QCOMPARE(m_page->findChild<NewTicket *>()->title()->text(), u"Printer"_s);
        // What is not stored says so, and outlives going to another ticket.
        const auto *notice = details()->findChild<NoticeBar *>();
        QVERIFY2(notice->text().contains(u"not saved yet: team"_s), qPrintable(notice->text()));
        show(second);
        QCOMPARE(notice->text(), QString());
        show(first);
        QCOMPARE(form()->line(u"team"_s)->text(), u"Datab"_s);
        QVERIFY2(notice->text().contains(u"not saved yet: team"_s), qPrintable(notice->text()));
        QCOMPARE(stored(m_desk->workspace(), first.number)->team, std::nullopt);
        press(u"tryAgain"_s);
        QTRY_COMPARE(stored(m_desk->workspace(), first.number)->team, u"Datab"_s);
        QTRY_COMPARE(notice->text(), QString());
        show(second);
        QCOMPARE(moves()->openMove(), u"resolved"_s);
        QCOMPARE(moves()->editor(u"solution"_s)->value(), u"a new disk"_s);
        m_page.reset(); // before its folder goes
    }

    void whatIsLetGoAfterACrashIsGone()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        open();
        details()->setTyped({{ticket.id, {{{u"team"_s, u"Datab"_s}}, {}, {}, {}, ticket.version, {}}}});
        show(ticket);
        QTRY_COMPARE(form()->line(u"team"_s)->text(), u"Datab"_s);
        press(u"letGo"_s);
        QCOMPARE(form()->line(u"team"_s)->text(), QString());
        QVERIFY(details()->typed().isEmpty());
    }

    /// Nobody saves over what they did not see.
    void whatOthersChangedSinceTheCrashIsAConflict()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"first"_s));
        Ticket wanted = ticket;
        wanted.team = u"Database"_s;
        wanted.description = u"at night"_s;
        changeElsewhere([](Ticket &theirs) { theirs.team = u"Web"_s; });
        open();
        details()->setTyped({{ticket.id, {{}, {}, {}, {}, 0, keptEdit({ticket, wanted, {}, {}})}}});
        show(ticket);
        QTRY_COMPARE(form()->line(u"team"_s)->text(), u"Database"_s);
        QCOMPARE(form()->description()->toPlainText(), u"at night"_s);
        press(u"tryAgain"_s);
        QTRY_VERIFY(m_page->findChild<ConflictView *>());
        QCOMPARE(stored(m_desk->workspace(), ticket.number)->team, u"Web"_s);
        m_page->findChild<ConflictView *>()->findChild<QPushButton *>(u"saveChoice"_s)->click();
        QTRY_COMPARE(stored(m_desk->workspace(), ticket.number)->team, u"Database"_s);
        QCOMPARE(stored(m_desk->workspace(), ticket.number)->description, u"at night"_s);
        QVERIFY(details()->typed().isEmpty());
    }

    void anEditIsTheSameAfterItWasKept()
    {
        Ticket read = draft(ProcessKind::Change, u"Upgrade"_s);
        read.version = 3;
        read.team = u"Web"_s;
        read.component = Id<Component>(7);
        read.fields = {{u"start"_s, u"soon"_s}, {u"cause"_s, u"heat"_s}};
        Ticket wanted = read;
        wanted.team.reset();
        wanted.component.reset();
        wanted.priority = Priority{2, 4};
        wanted.priorityReason = u"The director waits"_s;
        wanted.fields = {{u"start"_s, u"later"_s}};
        Ticket now = read;
        now.version = 5;
        now.team = u"Mail"_s;
        now.assignee = u"Kim"_s;
        const auto again = attemptOf(keptEdit({read, wanted, {}, {}}), now);
        QVERIFY(again);
        QCOMPARE(again->read.version, 3);
        QCOMPARE(again->read.team, u"Web"_s);
        QCOMPARE(again->wanted.assignee, u"Kim"_s);
        QCOMPARE(keptEdit(*again), keptEdit({read, wanted, {}, {}}));
        QVERIFY(!attemptOf({}, now));
    }

    void whoClosesSecondKeepsWhatWasTypedAsANote()
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Down"_s));
        show(ticket);
        press(u"move:resolved"_s);
        moves()->editor(u"resolution_code"_s)->setValue(u"fixed"_s);
        moves()->editor(u"solution"_s)->setValue(u"a new disk"_s);
        const auto other = m_desk->otherDesk();
        const Given fixed{{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"restarted"_s}};
        const auto done = move(*other, ticket, u"resolved"_s, fixed, {morning(5), morning(5), u"bob"_s});
        QVERIFY2(done, why(done));
        auto *notice = details()->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->text().contains(u"bob"_s));
        QVERIFY2(notice->text().contains(u"restarted"_s), qPrintable(notice->text()));
        press(u"addNote"_s);
        QVERIFY(composer()->editor()->toPlainText().contains(u"a new disk"_s));
        QCOMPARE(m_page->outbox().draftOf(ticket.id).visibility, Visibility::Internal);
        QVERIFY(notice->text().isEmpty());
        QCOMPARE(logOf(m_desk->workspace(), ticket).size(), 2);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--type-until-killed")
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    QApplication application(argc, argv);
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
