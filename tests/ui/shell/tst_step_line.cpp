// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/step_line.h"

#include "estate/component_commands.h"
#include "estate/component_store.h"
#include "kit/long_tasks.h"
#include "ui_shell/failure_teller.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/status_line.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestStepLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        const Location location = Location::parse(m_folder->filePath(u"test.mainstay"_s)).value();
        WorkspaceOptions options;
        // Taking a step back lasts as long as the test wants.
        options.undo.rules.append([holds = m_holds](Transaction &transaction, const TouchedRows &) {
            while (*holds)
                transaction.number(u"SELECT count(*) FROM component"_s);
        });
        QVERIFY(Workspace::create(location, options));
        m_workspace = Workspace::open(location, options).value();
        m_tasks.emplace();
    }
    void cleanup()
    {
        *m_holds = false;
        m_tasks.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void whatIsReadOfAStepTooLateDoesNotHideThatItWasTakenBack()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        // Whatever reads is busy, so what the line asks about the step waits.
        const auto busy = std::make_shared<QSemaphore>(); // a reader may still be about to leave them at the end
        const auto free = std::make_shared<QSemaphore>();
        constexpr int Readers = 3;
        for (int i = 0; i < Readers; ++i)
            m_workspace->read(
                this,
                [busy, free](Session &) {
                    busy->release();
                    free->acquire();
                    return true;
                },
                [](const Result<bool> &) {}, Urgency::Interactive);
        QTRY_COMPARE(busy->available(), Readers);

        bool isAdded = false;
        m_workspace->write(
            this,
            [](Transaction &transaction) {
                Component component;
                component.name = u"Billing"_s;
                return addComponent(transaction, component);
            },
            [&](const Result<Id<Component>> &added) { isAdded = added.has_value(); });
        QTRY_VERIFY(isAdded);
        line.undo();
        QTRY_COMPARE(line.offer(), StepLine::Offer::Redo);
        const QString takenBack = line.text();
        QVERIFY2(takenBack.startsWith(u"Taken back"), qPrintable(takenBack));

        free->release(Readers);
        bool isRead = false;
        m_workspace->read(
            this, [](Session &) { return true; }, [&](const Result<bool> &) { isRead = true; });
        QTRY_VERIFY(isRead);
        QCOMPARE(line.text(), takenBack);
        QCOMPARE(line.offer(), StepLine::Offer::Redo);
    }

    void aStepThatIsTakenBackAtOnceIsNotShownAmongTheLongTasks()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        const QSignalSpy shown(&*m_tasks, &LongTasks::changed);
        addStep(line, u"Billing"_s);
        QElapsedTimer sinceBegun;
        sinceBegun.start();
        line.undo();
        QTRY_COMPARE(line.offer(), StepLine::Offer::Redo);
        line.redo();
        QTRY_COMPARE(line.text(), u"Done again: Add component Billing"_s);
        QVERIFY(shown.isEmpty() || sinceBegun.hasExpired(StepLine::Unseen.count())); // on a machine that is busy
    }

    void whyAStepCouldNotBeTakenBackIsToldUntilOneIs()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        MessageBar messages(m_words);
        FailureTeller teller(*m_workspace, messages, QLocale::c(), currentInstant);
        teller.follow(line);
        line.redo(); // of nothing
        QTRY_VERIFY(!messages.text().isEmpty());
        addStep(line, u"Billing"_s);
        QVERIFY(!messages.text().isEmpty());
        line.undo();
        QTRY_COMPARE(line.offer(), StepLine::Offer::Redo);
        QCOMPARE(messages.text(), QString());
    }

    void aStepThatTakesLongIsShownWithWhatItIs()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        StatusLine status;
        addStepInSight(line, status);
        *m_holds = true;
        line.undo();
        QTRY_COMPARE(m_tasks->tasks().size(), 1);
        QTRY_COMPARE(m_tasks->tasks().first().title, u"Taking back: Add component Billing"_s);
        QVERIFY(wordsOf(status).contains(u"Taking back: Add component Billing"_s));
        QVERIFY2(!wordsOf(status).contains(u"Add component Billing"_s), "it is not done any more");
        QVERIFY(!button(status, u"Undo"_s));
        QVERIFY(button(status, u"Cancel"_s));
        *m_holds = false;
        QTRY_COMPARE(line.text(), u"Taken back: Add component Billing"_s);
        QVERIFY(m_tasks->tasks().isEmpty());
        QVERIFY(button(status, u"Redo"_s));
        *m_holds = true;
        button(status, u"Redo"_s)->click();
        QTRY_COMPARE(m_tasks->tasks().size(), 1);
        QTRY_COMPARE(m_tasks->tasks().first().title, u"Doing again: Add component Billing"_s);
        *m_holds = false;
        QTRY_VERIFY(button(status, u"Undo"_s));
    }

    void cancellingLeavesTheStepAsItWas()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        StatusLine status;
        addStepInSight(line, status);
        const QString before = line.text();
        const QSignalSpy failed(&line, &StepLine::failed);
        *m_holds = true;
        line.undo();
        QTRY_VERIFY(button(status, u"Cancel"_s));
        button(status, u"Cancel"_s)->click();
        QTRY_VERIFY(m_tasks->tasks().isEmpty());
        QCOMPARE(line.text(), before);
        QCOMPARE(line.offer(), StepLine::Offer::Undo);
        QCOMPARE(components(), 1);
        QCOMPARE(failed.size(), 0); // who cancels knows
        *m_holds = false;
        line.undo();
        QTRY_COMPARE(line.offer(), StepLine::Offer::Redo);
        QCOMPARE(components(), 0);
    }

    void theLineTakesBackTheStepThatItNames()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        StatusLine status;
        addStepInSight(line, status);
        addElsewhere(u"Sales"_s);
        button(status, u"Undo"_s)->click();
        QTRY_COMPARE(line.text(), u"Taken back: Add component Billing"_s);
        QCOMPARE(names(), QStringList{u"Sales"_s});
        addElsewhere(u"Stock"_s);
        button(status, u"Redo"_s)->click();
        QTRY_COMPARE(line.text(), u"Done again: Add component Billing"_s);
        QCOMPARE(names(), (QStringList{u"Billing"_s, u"Sales"_s, u"Stock"_s}));
        // The key takes back what was done last, wherever.
        line.undo();
        QTRY_COMPARE(line.text(), u"Taken back: Add component Stock"_s);
    }

    void whileAStepIsBeingTakenBackAFurtherPressBeginsNothing()
    {
        StepLine line(*m_workspace, m_words, *m_tasks);
        const QSignalSpy failed(&line, &StepLine::failed);
        addStep(line, u"Billing"_s);
        addStep(line, u"Sales"_s);
        *m_holds = true;
        line.undo();
        line.undo();
        line.redo();
        QTRY_VERIFY(line.isLong());
        line.undo();
        *m_holds = false;
        QTRY_VERIFY(!m_workspace->isSaving());
        QTRY_COMPARE(line.text(), u"Taken back: Add component Sales"_s);
        QCOMPARE(components(), 1);
        QCOMPARE(failed.size(), 0);
    }

private:
    void addStep(const StepLine &line, const QString &name)
    {
        const auto added = m_workspace->writeNow([&name](Transaction &transaction) {
            Component component;
            component.name = name;
            return addComponent(transaction, component);
        });
        QVERIFY(added);
        QTRY_COMPARE(line.text(), u"Add component %1"_s.arg(name));
    }
    /// A step of the line that the status line shows.
    void addStepInSight(StepLine &line, StatusLine &status)
    {
        status.follow(&line, &*m_tasks);
        status.show();
        addStep(line, u"Billing"_s);
    }
    /// By the same person in another program.
    void addElsewhere(const QString &name)
    {
        const auto other = Workspace::open(m_workspace->location(), m_workspace->options());
        QVERIFY(other);
        QVERIFY((*other)->writeNow([&name](Transaction &transaction) {
            Component component;
            component.name = name;
            return addComponent(transaction, component);
        }));
    }
    QStringList names()
    {
        return m_workspace
            ->readNow([](Session &session) {
                return session.query(u"SELECT name FROM component ORDER BY name"_s, {},
                                     [](const Row &row) { return row.text(0); });
            })
            .value();
    }
    qint64 components()
    {
        return m_workspace
            ->readNow([](Session &session) { return session.number(u"SELECT count(*) FROM component"_s); })
            .value();
    }
    /// What stands in it, of what is shown.
    static QStringList wordsOf(const StatusLine &status)
    {
        QStringList words;
        for (const auto *label : status.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }
    static QPushButton *button(const StatusLine &status, const QString &text)
    {
        for (auto *button : status.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<std::atomic<bool>> m_holds = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<Workspace> m_workspace;
    std::optional<LongTasks> m_tasks;
    Words m_words{QLocale::c()};
};

QTEST_MAIN(TestStepLine)
#include "tst_step_line.moc"
