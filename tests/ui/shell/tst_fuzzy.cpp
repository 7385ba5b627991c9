// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fuzzy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestFuzzy : public QObject
{
    Q_OBJECT

    static QStringList found(const QStringList &names, const QString &typed, qsizetype most = 10)
    {
        FuzzyNames index;
        for (const QString &name : names)
            index.add(name);
        QStringList list;
        for (const FuzzyNames::Match &match : index.best(typed, most))
            list.append(names.at(match.place));
        return list;
    }

private Q_SLOTS:
    void lettersInOrderAreEnough()
    {
        QCOMPARE(found({u"Sales database"_s, u"Backup"_s}, u"sdb"_s), QStringList{u"Sales database"_s});
        QCOMPARE(found({u"libssl3"_s}, u"lss"_s), QStringList{u"libssl3"_s});
        QVERIFY(found({u"libssl3"_s}, u"3l"_s).isEmpty());
        QVERIFY(found({u"libssl3"_s}, u"libssl33"_s).isEmpty());
    }

    void caseAccentsAndBlanksDoNotCount()
    {
        QCOMPARE(found({u"Café Müller"_s}, u"CAFE mul"_s), QStringList{u"Café Müller"_s});
        QCOMPARE(found({u"cafe"_s}, u"café"_s), QStringList{u"cafe"_s});
    }

    void theWholeNameComesFirstThenBeginningsThenTheRest()
    {
        const QStringList names{u"zlib1g-dev"_s, u"my bash shell"_s, u"rebasher"_s, u"bash-completion"_s, u"bash"_s};
        QCOMPARE(found(names, u"bash"_s),
                 (QStringList{u"bash"_s, u"bash-completion"_s, u"my bash shell"_s, u"rebasher"_s}));
    }

    void aRunOfLettersComesBeforeScatteredBeginningsOfWords()
    {
        QCOMPARE(found({u"librust-sval+serde1-lib-dev"_s, u"libace-ssl-dev"_s, u"libssl3"_s}, u"libssl"_s).first(),
                 u"libssl3"_s);
    }

    void equalOnesKeepTheirOrderAndTheBestAreKept()
    {
        QCOMPARE(found({u"node b"_s, u"node a"_s, u"node c"_s}, u"node"_s, 2), (QStringList{u"node b"_s, u"node a"_s}));
        QStringList many;
        for (int i = 0; i < 1000; ++i)
            many.append(u"component %1"_s.arg(i));
        many.append(u"comp"_s);
        QCOMPARE(found(many, u"comp"_s, 1), QStringList{u"comp"_s});
    }

    void everySubsequenceIsFound()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            QString name;
            QString typed;
            for (int i = 0; i < 12; ++i) {
                const QChar letter = QLatin1Char("ab c"[random.bounded(4)]);
                name += letter;
                if (letter != u' ' && random.bounded(3) == 0)
                    typed += letter;
            }
            QVERIFY2(fuzzyScore(typed, name), qPrintable(typed + u" in "_s + name));
        }
    }

    void nothingTypedFindsTheFirst() { QCOMPARE(found({u"b"_s, u"a"_s}, QString(), 1).size(), 1); }

    void aNameOfTenThousandLettersDoesNoHarm()
    {
        QCOMPARE(found({QString(10'000, u'x'), u"x"_s}, u"x"_s).first(), u"x"_s);
        QVERIFY(found({QString(10'000, u'x')}, QString(5'000, u'x')).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
