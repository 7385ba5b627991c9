// SPDX-License-Identifier: GPL-3.0-or-later
// A whole distribution in the window: what it takes to scroll, walk and search there. It fails for what is wrong, never
// for what is slow; how slow, and how much memory, it says.
#include "stories/story.h"
#include "support/test_data.h"
#include "ui_estate/component_tree_view.h"
#include "ui_map/map_view.h"
#include "ui_map/rows_view.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/status_line.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr int LongWait = 60'000; // ms; of a debug build on a busy machine, too
constexpr qsizetype Many = 40'000'000; // bytes: that of a whole distribution, not of its updates

/// The largest index of packages that this machine's apt has; empty where there is no large one.
QByteArray packagesIndex()
{
    const QFileInfoList lists =
        QDir(u"/var/lib/apt/lists"_s).entryInfoList({u"*_Packages*"_s}, QDir::Files, QDir::Size);
    if (lists.isEmpty())
        return {};
    QProcess helper;
    helper.start(u"/usr/lib/apt/apt-helper"_s, {u"cat-file"_s, lists.first().filePath()});
    if (!helper.waitForFinished(60'000) || helper.exitCode() != 0)
        return {};
    const QByteArray index = helper.readAllStandardOutput();
    return index.size() < Many ? QByteArray() : index;
}

} // namespace

class StoryOfAWholeDistribution : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;
    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Story> m_story;

    Hands &hands() { return m_story->hands(); }
    MapView *map() { return m_story->part<MapView>(); }

    void runCli(const QStringList &arguments)
    {
        // An address that others can read may hold no password; libpq reads it from a file.
        QUrl address(m_location->text());
        QFile passwords(m_files.filePath(u"passwords"_s));
        QVERIFY(passwords.open(QIODevice::WriteOnly));
        passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        passwords.write("*:*:*:*:" + address.password().toUtf8() + '\n');
        passwords.close();
        address.setPassword({});
        const bool isFile = m_location->kind() == FreshLocation::Kind::File;
        QProcess cli;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSFILE"_s, passwords.fileName());
        cli.setProcessEnvironment(environment);
        cli.start(QStringLiteral(MAINSTAY_CLI),
                  QStringList{u"-w"_s, isFile ? m_location->text() : address.toString()} + arguments);
        QVERIFY(cli.waitForFinished(240'000));
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    }

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        const QByteArray index = packagesIndex();
        if (index.isEmpty())
            QSKIP("no index of a whole distribution under /var/lib/apt/lists");
        QFile file(m_files.filePath(u"Packages"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(index);
        file.close();
        // In a process of its own, so that what is measured here is the window alone.
        runCli({u"init"_s, u"--template"_s, u"empty"_s});
        runCli({u"import"_s, u"dpkg"_s, file.fileName()});
        QVERIFY(file.remove());
    }
    void cleanup()
    {
        m_story.reset();
        m_location.reset();
    }

    void sixtyThousandPackagesAreWalked()
    {
        m_story = std::make_unique<Story>();
        QElapsedTimer clock;
        clock.start();
        m_story->now(u"opening 63,000 packages"_s);
        QVERIFY(hands().takeUp());
        QVERIFY(m_story->opener().open(m_location->text()));
        QVERIFY(m_story->estate()->tree().size() > 50'000);
        say(u"opened"_s, clock);
        QVERIFY(m_story->walkTo(u"Estate"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_story->tree()->currentIndex().isValid(), LongWait);
        say(u"Estate shown"_s, clock);
        for (const auto step :
             {&StoryOfAWholeDistribution::scroll, &StoryOfAWholeDistribution::expand, &StoryOfAWholeDistribution::walk,
              &StoryOfAWholeDistribution::seeWhatBreaks, &StoryOfAWholeDistribution::search,
              &StoryOfAWholeDistribution::filter, &StoryOfAWholeDistribution::rename}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
            say(u"one step more"_s, clock);
        }
        QVERIFY2(m_story->message().isEmpty(), qPrintable(m_story->message()));
    }

private:
    void say(const QString &what, const QElapsedTimer &clock)
    {
        qInfo("%s after %lld ms; %s; peak memory %lld MiB", qPrintable(what), clock.elapsed(),
              qPrintable(m_story->watch().summary()), peakMemory());
    }

    void scroll()
    {
        m_story->now(u"scrolling the tree by the wheel"_s);
        for (int turn = 0; turn < 200; ++turn)
            hands().wheel(m_story->tree()->viewport(), turn < 150 ? 3 : -3);
        m_story->now(u"paging through the tree"_s);
        QVERIFY(hands().clickRow(m_story->tree(), m_story->tree()->indexAt({20, 40})));
        for (int page = 0; page < 30; ++page)
            hands().press(Qt::Key_PageDown);
        m_story->now(u"going to the end of the tree"_s);
        hands().press(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(!m_story->tree()->indexBelow(m_story->tree()->currentIndex()).isValid(), LongWait);
        m_story->now(u"going to the beginning of the tree"_s);
        hands().press(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(!m_story->tree()->indexAbove(m_story->tree()->currentIndex()).isValid(), LongWait);
    }

    void expand()
    {
        const QModelIndex first = m_story->tree()->model()->index(0, 0);
        for (const auto &[key, what] : {std::pair(Qt::Key_Left, u"folding"_s), std::pair(Qt::Key_Right, u"unfolding"_s),
                                        std::pair(Qt::Key_Asterisk, u"unfolding all of"_s)}) {
            m_story->now(what + u" the tree"_s);
            hands().press(key);
            QTRY_COMPARE_WITH_TIMEOUT(m_story->tree()->isExpanded(first), key != Qt::Key_Left, LongWait);
        }
    }

    bool isMapOf(const QString &name, MapMode mode)
    {
        const auto drawn = map()->canvas()->map();
        return drawn && drawn->mode == mode && drawn->boxes.front().name == name && !map()->isBusy();
    }

    void walk()
    {
        for (const QString &name : {u"bash"_s, u"python3"_s, u"firefox-esr"_s}) {
            QVERIFY(m_story->goByPalette(name, name));
            QTRY_COMPARE_WITH_TIMEOUT(m_story->shownName(), name, LongWait);
            QTRY_VERIFY_WITH_TIMEOUT(isMapOf(name, MapMode::Neighbourhood), LongWait);
        }
        m_story->now(u"walking on the map by keys"_s);
        QVERIFY(hands().click(map()->canvas(), map()->canvas()->rectOf(0).center().toPoint()));
        for (int step = 0; step < 12; ++step) {
            const QString before = m_story->shownName();
            hands().press(step % 3 == 2 ? Qt::Key_Right : Qt::Key_Down);
            hands().press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!map()->isBusy(), LongWait);
        }
    }

    void seeWhatBreaks()
    {
        QVERIFY(m_story->goByPalette(u"libc6"_s, u"libc6"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isMapOf(u"libc6"_s, MapMode::Neighbourhood), LongWait);
        m_story->now(u"seeing what breaks without libc6"_s);
        QVERIFY(hands().push(map(), u"What breaks"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isMapOf(u"libc6"_s, MapMode::Impact), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(map()->impactList()->model()->rowCount() > 20'000, LongWait);
        m_story->now(u"scrolling what breaks"_s);
        for (int turn = 0; turn < 60; ++turn)
            hands().wheel(map()->impactList()->viewport(), 3);
        m_story->now(u"leaving what breaks"_s);
        QVERIFY(hands().push(map(), u"What breaks"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isMapOf(u"libc6"_s, MapMode::Neighbourhood), LongWait);
    }

    void search()
    {
        m_story->now(u"opening the palette"_s);
        hands().press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_story->part<CommandPalette>();
        QTRY_VERIFY_WITH_TIMEOUT(palette->isVisible(), LongWait);
        m_story->now(u"typing into the palette"_s);
        for (const QString &typed : {u"qt6 widgets"_s, u"lib"_s, u"qxqxqxqx"_s, u"e"_s}) {
            hands().press(Qt::Key_A, Qt::ControlModifier);
            hands().type(typed);
            const bool isThere = typed != u"qxqxqxqx";
            QTRY_COMPARE_WITH_TIMEOUT(palette->findChild<QListView *>()->model()->rowCount() > 0, isThere, LongWait);
        }
        m_story->now(u"closing the palette"_s);
        hands().press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!palette->isVisible(), LongWait);
    }

    void filter()
    {
        m_story->now(u"filtering the tree"_s);
        auto *search = visiblePart<QLineEdit>(m_story->window().currentPage(), u"Filter the tree…"_s);
        QVERIFY(hands().replace(search, u"firefox"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_story->row(u"firefox-esr"_s).isValid() && !m_story->row(u"libc6"_s).isValid(),
                                 LongWait);
        m_story->now(u"clearing the filter of the tree"_s);
        hands().press(Qt::Key_A, Qt::ControlModifier);
        hands().press(Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(m_story->row(u"libc6"_s).isValid(), LongWait);
    }

    void rename()
    {
        QVERIFY(m_story->goByPalette(u"firefox-esr"_s, u"firefox-esr"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_story->shownName(), u"firefox-esr"_s, LongWait);
        m_story->now(u"renaming a component"_s);
        QVERIFY(hands().replace(m_story->field(u"Name"_s), u"browser"_s));
        hands().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_story->row(u"browser"_s).isValid(), LongWait);
        m_story->now(u"taking a renaming back"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(m_story->lastStep().contains(u"browser"), qPrintable(m_story->lastStep()), LongWait);
        QVERIFY(hands().push(m_story->part<StatusLine>(), u"Undo"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(m_story->row(u"firefox-esr"_s).isValid(),
                                  qPrintable(m_story->lastStep() + u" / "_s + m_story->message()), LongWait);
    }
};

QTEST_MAIN(StoryOfAWholeDistribution)
#include "tst_story_big.moc"
