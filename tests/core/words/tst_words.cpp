// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestWords : public QObject
{
    Q_OBJECT

private:
    const Words m_english{QLocale(QLocale::English)};
    const Words m_dutch{QLocale(QLocale::Dutch)};

private Q_SLOTS:
    void aDurationIsExactAndNamesOnlyUnitsThereAre()
    {
        using namespace std::chrono;
        QCOMPARE(m_english.duration(hours(60) + minutes(30)), u"60 h 30 min"_s);
        QCOMPARE(m_english.duration(milliseconds(3'600'001)), u"1 h 1 ms"_s);
        QCOMPARE(m_english.duration(-seconds(90)), u"-1 min 30 s"_s);
        QCOMPARE(m_english.duration(milliseconds(0)), u"0 s"_s);
        QCOMPARE(m_english.duration(hours(12'345)), u"12,345 h"_s);
        QCOMPARE(m_dutch.duration(minutes(90)), u"1 u 30 min"_s);
    }

    void aSentenceHoldsItsFacts()
    {
        const Error error{ErrorKind::Missing, "store.no-file", {{u"location"_s, u"/x/é.mainstay"_s}}, {}};
        QVERIFY2(m_english.sentence(error).startsWith(u"There is no workspace at /x/é.mainstay."),
                 qPrintable(m_english.sentence(error)));
        QVERIFY2(m_dutch.sentence(error).startsWith(u"Er is geen werkruimte op /x/é.mainstay."),
                 qPrintable(m_dutch.sentence(error)));
    }

    void anOptionalPartGoesWithItsFact()
    {
        const Error bare{ErrorKind::Unavailable, "store.busy", {}, {}};
        const Error told{ErrorKind::Unavailable, "store.busy", {{u"writer"_s, u"psql"_s}}, {}};
        QVERIFY(m_english.sentence(bare).startsWith(u"Somebody else is writing. "));
        QVERIFY(m_english.sentence(told).startsWith(u"Somebody else is writing: psql. "));
    }

    void detailOfADriverStandsWhereTheSentenceHasRoomForIt()
    {
        const Error error{ErrorKind::Unavailable, "store.disk-error", {}, u"I/O error"_s};
        QVERIFY(m_english.sentence(error).contains(u": I/O error."));
    }

    void whatIsTypedStandsAsItIsTyped()
    {
        const QJsonObject facts{{u"field"_s, u"text"_s}, {u"allowed"_s, QJsonArray{u"process"_s, u"words"_s}}};
        const Error error{ErrorKind::Invalid, "desk.unknown-filter", facts, {}};
        QVERIFY2(m_english.sentence(error).endsWith(u": process, words."), qPrintable(m_english.sentence(error)));
        QVERIFY2(m_dutch.sentence(error).endsWith(u": process, words."), qPrintable(m_dutch.sentence(error)));
    }

    void bracketsOfAnAddressStay()
    {
        const Error error{ErrorKind::Invalid, "store.bad-location", {{u"location"_s, u"x"_s}}, {}};
        QVERIFY(m_english.sentence(error).contains(u"postgresql://[user@]host[:port]/database"));
    }

    void factsAreNeverReadAsPlaceholders()
    {
        const Error error{ErrorKind::Missing, "estate.component-unknown", {{u"text"_s, u"{text}[{x}]%n"_s}}, {}};
        QVERIFY(m_english.sentence(error).contains(u"“{text}[{x}]%n”"));
    }

    void anUnknownCodeIsNamedWithItsDetail()
    {
        const QString sentence = m_english.sentence({ErrorKind::Bug, "moon.full", {}, u"howl"_s});
        QVERIFY2(sentence.contains(u"moon.full") && sentence.contains(u"howl"), qPrintable(sentence));
        QCOMPARE(m_english.command("moon.rise"), u"Step moon.rise"_s);
        QVERIFY(m_english.remark("moon.full", {{u"a"_s, 1}}).contains(u"a = 1"));
        QCOMPARE(m_english.fault("moon"), u"moon"_s);
        QCOMPARE(m_english.name(u"Web shop"_s), u"Web shop"_s);
    }

    void candidatesAreListedByCodeAndName()
    {
        const QJsonArray candidates{QJsonObject{{u"id"_s, 1}, {u"code"_s, u"A1"_s}, {u"name"_s, u"web"_s}},
                                    QJsonObject{{u"id"_s, 2}, {u"code"_s, u"B"_s}, {u"name"_s, u"web"_s}}};
        const Error error{ErrorKind::Invalid,
                          "estate.component-ambiguous",
                          {{u"text"_s, u"web"_s}, {u"candidates"_s, candidates}},
                          {}};
        QVERIFY(m_english.sentence(error).contains(u"A1 (web), B (web)"));
    }

    void demandedFieldsThatAreAlternativesAreParted()
    {
        const QJsonArray fields{QJsonArray{u"team"_s, u"assignee"_s}, QJsonArray{u"impact"_s}};
        const Error error{ErrorKind::Invalid,
                          "desk.missing-field",
                          {{u"to"_s, u"assigned"_s}, {u"ticket"_s, u"INC-1"_s}, {u"fields"_s, fields}},
                          {}};
        const QString sentence = m_english.sentence(error);
        QVERIFY2(sentence.contains(u"team / assignee, impact"), qPrintable(sentence));
    }

    void aStepIsNamedWithAndWithoutFacts()
    {
        QCOMPARE(m_english.command("estate.add-component", {{u"name"_s, u"Web"_s}}), u"Add component Web"_s);
        QCOMPARE(m_english.command("estate.add-component"), u"Add component"_s);
        QCOMPARE(m_dutch.command("estate.add-component", {{u"name"_s, u"Web"_s}}), u"Voeg component Web toe"_s);
    }

    void anUndoNamesWhatItUndid()
    {
        const QJsonObject facts{{u"step"_s, u"estate.add-component"_s},
                                {u"stepFacts"_s, QJsonObject{{u"name"_s, u"Web"_s}}}};
        QCOMPARE(m_english.command("store.undo", facts), u"Undo: Add component Web"_s);
    }

    void aRefusedUndoSaysWhichRuleWouldBreak()
    {
        const Error error{ErrorKind::Conflict,
                          "store.undo-rule",
                          {{u"step"_s, u"estate.move-component"_s},
                           {u"stepFacts"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"into"_s, u"b"_s}}},
                           {u"rule"_s, u"estate.cycle"_s},
                           {u"ruleFacts"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"into"_s, u"b"_s}}}},
                          {}};
        const QString sentence = m_english.sentence(error);
        QVERIFY2(sentence.contains(u"“Move component a into b”") && sentence.contains(u"a would stand below itself"),
                 qPrintable(sentence));
    }

    void aRuleOfRecurrenceStandsThereAsItWasWritten()
    {
        const QString sentence =
            m_english.sentence({ErrorKind::Invalid, "calendar.bad-rule", {{u"rule"_s, u"FREQ=OFTEN"_s}}, {}});
        QVERIFY2(sentence.startsWith(u"“FREQ=OFTEN” is no rule"), qPrintable(sentence));
    }

    void countsHaveSingularAndPlural()
    {
        constexpr auto text = "%n row(s) written to {file}.";
        const QJsonObject facts{{u"file"_s, u"f"_s}};
        QCOMPARE(m_english.counted("output", text, 1, facts), u"1 row written to f."_s);
        QCOMPARE(m_english.counted("output", text, 0, facts), u"0 rows written to f."_s);
        QCOMPARE(m_dutch.counted("output", text, 1, facts), u"1 rij geschreven naar f."_s);
        QCOMPARE(m_dutch.counted("output", text, 2, facts), u"2 rijen geschreven naar f."_s);
        QCOMPARE(m_dutch.counted("output", text, 5'000'000'001, facts), u"5.000.000.001 rijen geschreven naar f."_s);
    }

    void aLanguageThatIsNotThereIsEnglish()
    {
        const Words words(QLocale(QLocale::Swahili));
        QCOMPARE(words.command("estate.add-component"), u"Add component"_s);
        QCOMPARE(words.counted("output", "%n row(s) written to {file}.", 1), u"1 row written to ."_s);
    }

    void languagesLiveSideBySide()
    {
        QVERIFY(m_dutch.name(u"phase-out"_s) != m_english.name(u"phase-out"_s));
        QCOMPARE(m_english.name(u"phase-out"_s), u"phase-out"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
