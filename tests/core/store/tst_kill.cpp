// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_proof.h"

#include "store/bulk_loader.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr int Kills = 25;
/// Above and below the size from which triggers are set aside.
constexpr qint64 LoadSizes[] = {700, 40};
constexpr int LinesPerRound = 120;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

Result<void> addPair(Workspace &workspace, const QString &name)
{
    return workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("note.pair");
        say(u"pair"_s);
        const qint64 note = insertRow(transaction, u"note"_s, {{u"title"_s, name}});
        say(u"half"_s);
        insertRow(transaction, u"remark"_s, {{u"text"_s, name}, {u"note_id"_s, note}});
        say(u"whole"_s);
    });
}

Result<void> load(Workspace &workspace, const QString &name, qint64 rows)
{
    return workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("import.notes");
        BulkLoader loader(transaction, u"note"_s, {u"title"_s}, rows);
        for (qint64 i = 0; i < rows; ++i) {
            loader.add(name).endRow();
            if (i % (rows / 4) == 0)
                say(u"row"_s);
        }
        loader.finish();
        say(u"loaded"_s);
    });
}

/// Works for ever, and says what it is at and what it was told is kept: "kept <name> <rows>".
int workUntilKilled(const QString &location, const QString &round)
{
    const auto workspace = openNotes(location);
    for (int i = 0;; ++i) {
        const QString name = u"%1-%2"_s.arg(round).arg(i);
        const qint64 rows = i % 3 == 0 ? 1 : LoadSizes[i % 2];
        const Result<void> done = rows == 1 ? addPair(*workspace, name) : load(*workspace, name, rows);
        if (!done) {
            say(u"failed "_s + QString::fromUtf8(describe(done.error())));
            return 1;
        }
        say(u"kept %1 %2"_s.arg(name).arg(rows));
        if (i % 4 == 3 && workspace->undoNow() && workspace->redoNow())
            say(u"undone and redone"_s);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        openNotes(m_location->text());
    }
    void cleanup() { m_location.reset(); }

    void whateverTheMomentAllThatWasKeptIsThereAndNothingByHalves()
    {
        QRandomGenerator generator(20);
        QMap<QString, qint64> kept;
        for (int round = 0; round < Kills; ++round) {
            const int moment = generator.bounded(1, LinesPerRound);
            const QStringList lines = killedAfter(moment, round);
            QVERIFY2(lines.size() >= moment, qPrintable(lines.join(u'\n')));
            QMap<QString, qint64> keptNow;
            for (const QString &line : lines) {
                QVERIFY2(!line.startsWith(u"failed"), qPrintable(line));
                const QStringList words = line.split(u' ');
                if (words.first() == u"kept")
                    keptNow.insert(words.at(1), words.at(2).toLongLong());
            }
            kept.insert(keptNow);
            requireWhole(kept, u"round %1, killed after line %2: %3"_s.arg(round).arg(moment).arg(lines.last()));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(kept.size() > Kills, "the kills came before any work was done");
    }

private:
    /// What the child said, to its last word; killed as soon as it said `moment` lines.
    QStringList killedAfter(int moment, int round) const
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--work"_s, m_location->text(), u"round%1"_s.arg(round)});
        QStringList lines;
        const auto readLines = [&] {
            while (child.canReadLine())
                lines.append(QString::fromUtf8(child.readLine()).trimmed());
        };
        while (lines.size() < moment && child.waitForReadyRead(60'000))
            readLines();
        child.kill();
        child.waitForFinished(60'000);
        readLines();
        return lines;
    }

    void requireWhole(const QMap<QString, qint64> &kept, const QString &when) const
    {
        const auto workspace = openNotes(m_location->text());
        QVERIFY2(faultsOf(*workspace).isEmpty(), faultsOf(*workspace) + when.toUtf8());

        QMap<QString, qint64> there;
        for (const QString &title : titles(*workspace))
            ++there[title];
        for (auto it = kept.cbegin(); it != kept.cend(); ++it)
            QVERIFY2(there.value(it.key()) == *it, qPrintable(u"%1 is lost; %2"_s.arg(it.key(), when)));
        // What was not acknowledged may be there or not, but whole.
        for (auto it = there.cbegin(); it != there.cend(); ++it)
            QVERIFY2(*it == 1 || *it == LoadSizes[0] || *it == LoadSizes[1],
                     qPrintable(u"%1 of %2; %3"_s.arg(*it).arg(it.key(), when)));
        QVERIFY2(numberAt(m_location->text(),
                          u"SELECT count(*) FROM note AS n WHERE (SELECT count(*) FROM journal AS j"
                          " JOIN command_log AS c ON c.id = j.command WHERE j.entity = 'note' AND c.name = 'note.pair'"
                          "  AND j.first_id = n.id) > 0 AND NOT EXISTS"
                          " (SELECT 1 FROM remark AS r WHERE r.note_id = n.id AND r.text = n.title)"_s)
                     == 0,
                 qPrintable(u"half a pair; "_s + when));
        addNote(*workspace, u"still works "_s + QString::number(kept.size()));
        QVERIFY2(workspace->undoNow(), qPrintable(when));
    }

    std::unique_ptr<FreshLocation> m_location;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--work")
        return workUntilKilled(arguments.at(2), arguments.at(3));
    TestKill tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_kill.moc"
