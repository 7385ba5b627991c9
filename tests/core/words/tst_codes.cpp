// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_check.h"
#include "estate/component.h"
#include "estate/dependency.h"
#include "estate/estate_fault.h"
#include "exchange/registry.h"
#include "support/test_data.h"
#include "words/words.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

/// What follows "//" is no code; addresses in strings are.
QString withoutComments(const QString &line)
{
    static const QRegularExpression comment(u"(^|[^:\"])//.*$"_s);
    return QString(line).remove(comment);
}

/// Where each match of the pattern's group stands first, by file.
QMap<QByteArray, QString> literalsOf(const QRegularExpression &pattern)
{
    QMap<QByteArray, QString> found;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"resources/schema"_s}) {
        QDirIterator files(testing::sourceFile(folder), {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(u"/core/words/"))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            while (!file.atEnd()) {
                QRegularExpressionMatchIterator matches =
                    pattern.globalMatch(withoutComments(QString::fromUtf8(file.readLine())));
                while (matches.hasNext())
                    found.insert(matches.next().captured(1).toUtf8(), path);
            }
        }
    }
    return found;
}

QString report(const QStringList &missing)
{
    return u"no words for:\n  "_s + missing.join(u"\n  "_s);
}

} // namespace

/// Codes and names are scattered over the rooms, sentences stand in words/: nothing but this keeps them together.
class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeInTheSourcesHasWords()
    {
        // "store.nothing-to-" is the beginning of two codes that stand elsewhere.
        const auto codes = literalsOf(QRegularExpression(
            u"\"((?:store|calendar|people|estate|desk|exchange|cli|import|template)\\.[a-z0-9]+(?:-[a-z0-9]+)*)\""_s));
        QVERIFY2(codes.size() > 100, "the sources were not found");
        QStringList missing;
        for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
            const QByteArray &code = it.key();
            if (!Words::knowsError(code) && !Words::knowsCommand(code) && !Words::knowsRemark(code))
                missing.append(QString::fromUtf8(code) + u"  in "_s + it.value());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(report(missing)));
    }

    void everyCaseThatTriggersRaiseHasASentence()
    {
        const auto cases = literalsOf(QRegularExpression(u"mainstay:([a-z]+(?:-[a-z]+)+)"_s));
        QStringList missing;
        for (auto it = cases.cbegin(); it != cases.cend(); ++it) {
            if (!Words::knowsError("store." + it.key()))
                missing.append(u"store."_s + QString::fromUtf8(it.key()) + u"  in "_s + it.value());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(report(missing)));
    }

    void everyDescribedStepIsAStepAndNotOnlyAnError()
    {
        const auto steps = literalsOf(QRegularExpression(u"(?:describe|beginCommand)\\(\"([a-z.-]+[a-z])\""_s));
        QVERIFY(steps.contains("estate.add-component"));
        QStringList missing;
        for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
            if (!Words::knowsCommand(it.key()))
                missing.append(QString::fromUtf8(it.key()) + u"  in "_s + it.value());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(report(missing)));
    }

    void everyFormatHasAStep()
    {
        for (const ImportFormat &format : importFormats())
            QVERIFY2(Words::knowsCommand("import." + QByteArray(format.name.data(), format.name.size())),
                     format.name.data());
    }

    void everyKindOfFaultHasWords()
    {
        const auto kinds = literalsOf(QRegularExpression(
            u"(?:Fault\\{|Faults \\w+\\(|(?:FaultList|PeopleFaults) \\w+\\(faults, )\"([a-z-]+)\""_s));
        QVERIFY(kinds.contains("journal-version"));
        QStringList missing;
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
            if (!Words::knowsFault(it.key()))
                missing.append(QString::fromUtf8(it.key()) + u"  in "_s + it.value());
        }
        for (int kind = 0; kind <= int(EstateFault::Kind::MissingGroupDependent); ++kind) {
            if (!Words::knowsFault(toName(EstateFault::Kind(kind)).toUtf8()))
                missing.append(toName(EstateFault::Kind(kind)));
        }
        for (int kind = 0; kind <= int(ProcessFaultKind::DeadEnd); ++kind) {
            if (!Words::knowsFault(toName(ProcessFaultKind(kind)).toUtf8()))
                missing.append(toName(ProcessFaultKind(kind)));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(report(missing)));
    }

    void everyKindStageAndTableHasAName()
    {
        QStringList missing;
        for (int kind = 0; kind < componentKindCount; ++kind)
            missing.append(toName(ComponentKind(kind)));
        for (int stage = 0; stage < lifeCycleStageCount; ++stage)
            missing.append(toName(LifeCycleStage(stage)));
        for (int kind = 0; kind < dependencyKindCount; ++kind)
            missing.append(toName(DependencyKind(kind)));
        for (int strength = 0; strength < strengthCount; ++strength)
            missing.append(toName(Strength(strength)));
        for (const ProcessKind process : allProcessKinds)
            missing.append(toName(process));
        // Journaled tables are those with a version; others never show in a journal.
        const auto tables = literalsOf(QRegularExpression(u"^CREATE TABLE ([a-z_]+) \\("_s));
        const QSet<QByteArray> unjournaled{"command_log", "journal", "journal_context",
                                           "schema_mark", "counter", "kept_bytes"};
        for (const QByteArray &table : tables.keys()) {
            if (!unjournaled.contains(table) && !table.startsWith("search_") && !table.startsWith("lock_"))
                missing.append(QString::fromUtf8(table));
        }
        missing.removeIf([](const QString &name) { return Words::knowsName(name); });
        QVERIFY2(missing.isEmpty(), qPrintable(report(missing)));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
