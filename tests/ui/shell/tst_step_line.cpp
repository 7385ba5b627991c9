// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/step_line.h"

#include "desk_workspace.h"
#include "estate/component_commands.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestStepLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_workspace = openDesk(m_folder->filePath(u"test.mainstay"_s));
        QVERIFY(m_workspace);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void whatIsReadOfAStepTooLateDoesNotHideThatItWasTakenBack()
    {
        StepLine line(*m_workspace, m_words);
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

private:
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Words m_words{QLocale::c()};
};

QTEST_GUILESS_MAIN(TestStepLine)
#include "tst_step_line.moc"
