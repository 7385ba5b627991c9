// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspace_rules.h"
#include "support/engines.h"
#include "support/tcp_proxy.h"
#include "ui_shell/opening.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Opening a workspace from a window, which goes on meanwhile.
class TestWindowOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void initTestCase()
    {
        // Where the copy of a server's workspace goes before it is brought up to date.
        QVERIFY(m_data.isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
    }
    void cleanup() { m_location.reset(); }

    void anOlderWorkspaceSaysHowFarItIsWithBeingBroughtUpToDate()
    {
        makeOlder();
        Opening opening({location(), Opening::What::Open, {}}, m_rules, noPassword);
        QSignalSpy upgraded(&opening, &Opening::upgraded);
        QSignalSpy opened(&opening, &Opening::opened);

        QVERIFY(opened.wait(30'000));

        QVERIFY(!upgraded.isEmpty());
        for (const QList<QVariant> &told : upgraded)
            QVERIFY2(told.first().toInt() >= 0 && told.first().toInt() <= 100, qPrintable(told.first().toString()));
    }

    void whoGivesUpWhileItIsBroughtUpToDateDoesNotWait()
    {
        makeOlder();
        auto *opening = new Opening({location(), Opening::What::Open, {}}, m_rules, noPassword);
        const QPointer<Opening> watched(opening);
        QSignalSpy upgraded(opening, &Opening::upgraded);
        QSignalSpy opened(opening, &Opening::opened);
        QSignalSpy failed(opening, &Opening::failed);
        QVERIFY(upgraded.wait(30'000));

        opening->giveUp();

        QTRY_VERIFY_WITH_TIMEOUT(!watched, 30'000);
        QVERIFY2(opened.isEmpty() && failed.isEmpty(), "whoever gave up is told nothing");
    }

    void whoGivesUpOnASilentServerDoesNotWaitForIt()
    {
        Location there = location();
        if (there.engine == Engine::SQLite)
            QSKIP("a file is never silent");
        TcpProxy proxy(quint16(QUrl(m_location->text()).port()));
        there.port = QString::number(proxy.port());
        there.options.insert(u"connect_timeout"_s, u"3"_s);
        proxy.stall();
        auto *opening = new Opening({there, Opening::What::Open, {}}, m_rules, noPassword);
        const QPointer<Opening> watched(opening);
        QElapsedTimer timer;
        timer.start();

        opening->giveUp();

        QVERIFY2(timer.elapsed() < 1'000, "the window stood still");
        QTRY_VERIFY_WITH_TIMEOUT(!watched, 30'000);
    }

private:
    Location location() const { return *Location::parse(m_location->text()); }
    static void noPassword(const Location &, const Opening::Reply &reply) { reply(std::nullopt); }

    /// As a program before the last step of the schema left it.
    void makeOlder()
    {
        WorkspaceOptions options = workspaceOptions(m_rules);
        options.schema.migrations.removeLast();
        QVERIFY(Workspace::create(location(), options));
    }

    QTemporaryDir m_data;
    std::unique_ptr<FreshLocation> m_location;
    std::shared_ptr<const DeskRules> m_rules = std::make_shared<const DeskRules>(*shippedDeskRules());
};

QTEST_GUILESS_MAIN(TestWindowOpening)
#include "tst_window_opening.moc"
