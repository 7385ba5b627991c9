// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search_words.h"
#include "desk/word_joiner.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

/// Text that a hostile or a careless person might type: query syntax of both engines, marks, halves of surrogate pairs.
QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{u"data"_s,
                                    u"Database"_s,
                                    u"e\u0301"_s,
                                    u"É"_s,
                                    u"\""_s,
                                    u"'"_s,
                                    u"*"_s,
                                    u" "_s,
                                    u"\\"_s,
                                    u"AND"_s,
                                    u"OR"_s,
                                    u"NOT"_s,
                                    u"NEAR("_s,
                                    u")"_s,
                                    u"("_s,
                                    u":"_s,
                                    u":*"_s,
                                    u"&"_s,
                                    u"|"_s,
                                    u"!"_s,
                                    u"<->"_s,
                                    u"^"_s,
                                    u"title:"_s,
                                    u"-"_s,
                                    u"+"_s,
                                    u";"_s,
                                    u"--"_s,
                                    u"%"_s,
                                    u"_"_s,
                                    u"{"_s,
                                    u"}"_s,
                                    u"東京"_s,
                                    u"한국어"_s,
                                    u"\u0939\u093F\u0902"_s,
                                    u"ß"_s,
                                    u"\u0130"_s,
                                    u"①"_s,
                                    u"½"_s,
                                    u"ﬁ"_s,
                                    u"٣"_s,
                                    QString(QChar(0)),
                                    u"\n"_s,
                                    u"x"_s.repeated(300),
                                    QString::fromUcs4(U"\U0001D54F\U0001F600", 2)};
    QString text;
    for (int i = random.bounded(12); i >= 0; --i) {
        if (random.bounded(3) == 0)
            text += QChar(char16_t(random.bounded(0x10000)));
        else
            text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

SearchQuery query(QStringView text)
{
    return searchQueryFromText(text).value();
}

} // namespace

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("no words") << u" .,-* "_s << QStringList();
        QTest::newRow("case") << u"The WEB Site"_s << QStringList{u"the"_s, u"web"_s, u"site"_s};
        QTest::newRow("names") << u"libc6:i386 INC-1042 a_b"_s
                               << QStringList{u"libc6"_s, u"i386"_s, u"inc"_s, u"1042"_s, u"a"_s, u"b"_s};
        QTest::newRow("once each") << u"one two One"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("accents") << u"Café cafe\u0301 naïve"_s << QStringList{u"cafe"_s, u"naive"_s};
        QTest::newRow("strokes") << u"Łódź smørrebrød Æsir straße"_s
                                 << QStringList{u"lodz"_s, u"smorrebrod"_s, u"aesir"_s, u"strasse"_s};
        QTest::newRow("turkish") << u"İstanbul ISTANBUL ıstanbul"_s << QStringList{u"istanbul"_s};
        QTest::newRow("greek") << u"Ανάλυση ΑΝΆΛΥΣΗΣ"_s << QStringList{u"αναλυση"_s, u"αναλυσησ"_s};
        QTest::newRow("cyrillic") << u"Ёлка"_s << QStringList{u"елка"_s};
        QTest::newRow("ligature") << u"ﬁle"_s << QStringList{u"file"_s};
        QTest::newRow("forms of digits") << u"m² ① ½"_s << QStringList{u"m2"_s, u"1"_s, u"2"_s};
        QTest::newRow("han") << u"東京都"_s << QStringList{u"東"_s, u"京"_s, u"都"_s};
        QTest::newRow("han and latin") << u"x東y"_s << QStringList{u"x"_s, u"東"_s, u"y"_s};
        QTest::newRow("hangul") << u"한국어 문서"_s << QStringList{u"한국어"_s, u"문서"_s};
        QTest::newRow("devanagari keeps its vowels") << u"हिन्दी"_s << QStringList{u"हिन्दी"_s};
        QTest::newRow("emoji part words") << u"up😀down"_s << QStringList{u"up"_s, u"down"_s};
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
    }

    void textIsCutIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(indexWords(text), words);
    }

    void aLongWordIsKnownByItsBeginning()
    {
        const QString word = u"x"_s.repeated(400);
        QCOMPARE(indexWords(word), QStringList{u"x"_s.repeated(longestWord)});
        QVERIFY(matches(query(word), indexWords(word)));
        const QString pairs = u"x"_s + QString::fromUcs4(U"\U00010400", 1).repeated(300);
        QCOMPARE(indexWords(pairs).first().size(), longestWord);
        QVERIFY(indexWords(pairs).first().isValidUtf16());
    }

    void allWordsMustOccurWholeOrAsAPrefix_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << u"database"_s << true;
        QTest::newRow("any case and accent") << u"DÁTABASE"_s << true;
        QTest::newRow("a part is no word") << u"data"_s << false;
        QTest::newRow("a prefix is asked for") << u"data*"_s << true;
        QTest::newRow("no suffix") << u"*base"_s << false;
        QTest::newRow("all") << u"database slow"_s << true;
        QTest::newRow("one is missing") << u"database fast"_s << false;
        QTest::newRow("stop words are words") << u"the"_s << true;
        QTest::newRow("no stemming") << u"databases"_s << false;
        QTest::newRow("operators are words") << u"database OR nothing"_s << false;
        QTest::newRow("no words") << u"* ."_s << false;
        QTest::newRow("quotes are nothing") << u"\"database\" 'slow'"_s << true;
    }

    void allWordsMustOccurWholeOrAsAPrefix()
    {
        QFETCH(QString, asked);
        QFETCH(bool, found);
        QCOMPARE(matches(query(asked), indexWords(u"The database is slow")), found);
    }

    void aStarMakesOnlyTheLastWordBeforeItAPrefix()
    {
        QCOMPARE(query(u"sales-data* web").words,
                 (QList<SearchWord>{{u"sales"_s, false}, {u"data"_s, true}, {u"web"_s, false}}));
        QCOMPARE(query(u"a-b-a*").words, (QList<SearchWord>{{u"a"_s, false}, {u"b"_s, false}, {u"a"_s, true}}));
        QCOMPARE(query(u"da*ta").words, (QList<SearchWord>{{u"da"_s, false}, {u"ta"_s, false}}));
    }

    void queriesAreQuotedForBothEngines()
    {
        QCOMPARE(toFts5Match(query(u"web data*")), u"\"web\" AND \"data\" *"_s);
        QCOMPARE(toTsQuery(query(u"web data*")), u"'web' & 'data':*"_s);
        QCOMPARE(toFts5Match({}), QString());
        const SearchQuery hostile{{{u"a\"b'c\\d"_s, true}}};
        QCOMPARE(toFts5Match(hostile), u"\"a\"\"b'c\\d\" *"_s);
        QCOMPARE(toTsQuery(hostile), u"'a\"b''c\\\\d':*"_s);
    }

    void tooMuchIsSaidNotCut()
    {
        QCOMPARE(searchQueryFromText(QString(longestQuery + 1, u' ')).error().code, "desk.query-too-long");
        QStringList words;
        for (int i = 0; i <= mostQueryWords; ++i)
            words.append(QString::number(i));
        QCOMPARE(searchQueryFromText(words.join(u' ')).error().code, "desk.too-many-words");
        words.removeLast();
        QCOMPARE(query(words.join(u' ')).words.size(), mostQueryWords);
    }

    void randomTextCutTwiceIsCutOnce()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            const QString text = hostileText(random);
            const QStringList words = indexWords(text);
            QVERIFY2(indexWords(words.join(u' ')) == words, qPrintable(text.toHtmlEscaped()));
            for (const QString &word : words) {
                QVERIFY(!word.isEmpty() && word.size() <= longestWord && word.isValidUtf16());
                for (const QChar c : word)
                    QVERIFY2(c.unicode() > 127 || c.isLower() || c.isDigit(), qPrintable(word));
                QVERIFY(matches({{{word, false}}}, words));
            }
        }
    }

    /// Against the rule as it is written: every text cut whole, each word once.
    void joinedAreTheWordsOfEachTextOnce()
    {
        QRandomGenerator random(23);
        WordJoiner joiner;
        for (int round = 0; round < 5'000; ++round) {
            QStringList texts;
            for (int i = random.bounded(5); i >= 0; --i)
                texts.append(hostileText(random) + QString(random.bounded(3) ? 0 : 300, u'x') + hostileText(random));
            QStringList each;
            joiner.begin();
            for (const QString &text : texts) {
                each += indexWords(text);
                joiner.add(text.toUtf8());
            }
            each.removeDuplicates();
            QVERIFY2(joiner.words() == each.join(u' ').toUtf8(), qPrintable(texts.join(u'|').toHtmlEscaped()));
            const QString first = joinedWords(texts.first(1));
            QCOMPARE(joinedWords(texts.sliced(1), first), each.join(u' '));
        }
    }

    void joinedAreAsManyAsFit()
    {
        WordJoiner joiner;
        joiner.begin();
        for (int i = 0; i < 200'000; ++i) {
            const QByteArray word = 'w' + QByteArray::number(10'000'000 + i);
            joiner.add(word);
            joiner.add(word);
        }
        QCOMPARE(joiner.words().size(), mostIndexBytes - 1);
        joiner.add("a"); // with its blank one byte too many
        QCOMPARE(joiner.words().size(), mostIndexBytes - 1);
        joiner.begin("one two");
        joiner.add("two three");
        QCOMPARE(joiner.words(), QByteArrayView("one two three"));
    }

    void fts5AnswersAsTheRuleDoes()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"words"_s);
            database.setDatabaseName(u":memory:"_s);
            QVERIFY(database.open());
            QSqlQuery sql(database);
            QVERIFY(sql.exec(u"CREATE VIRTUAL TABLE t USING fts5(words, tokenize = 'ascii')"_s));
            QRandomGenerator random(11);
            QList<QStringList> rows;
            for (int i = 0; i < 60; ++i) {
                rows.append(indexWords(hostileText(random)));
                QVERIFY(sql.prepare(u"INSERT INTO t(rowid, words) VALUES(?, ?)"_s));
                sql.addBindValue(i + 1);
                sql.addBindValue(rows.last().join(u' '));
                QVERIFY(sql.exec());
            }
            int hits = 0;
            for (int round = 0; round < 2'000; ++round) {
                const QString asked = hostileText(random);
                const SearchQuery wanted = query(asked);
                if (wanted.words.isEmpty())
                    continue;
                QList<int> expected;
                for (int i = 0; i < rows.size(); ++i) {
                    if (matches(wanted, rows[i]))
                        expected.append(i + 1);
                }
                QVERIFY(sql.prepare(u"SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid"_s));
                sql.addBindValue(toFts5Match(wanted));
                QVERIFY2(sql.exec(), qPrintable(sql.lastError().text() + u" in "_s + toFts5Match(wanted)));
                QList<int> found;
                while (sql.next())
                    found.append(sql.value(0).toInt());
                QVERIFY2(found == expected, qPrintable(toFts5Match(wanted)));
                hits += int(found.size());
            }
            QVERIFY2(hits > 100, "the random rows and queries hardly ever meet");
        }
        QSqlDatabase::removeDatabase(u"words"_s);
    }

    void noQueryTextCanBeSyntaxForPostgreSql()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 20'000; ++round) {
            const SearchQuery wanted = query(hostileText(random));
            // Independent reading of tsquery's own grammar: quoted words, parted by " & ", each with or without ":*".
            QString rest = toTsQuery(wanted);
            for (const SearchWord &word : wanted.words) {
                if (rest.startsWith(u" & "_s))
                    rest = rest.sliced(3);
                QVERIFY(rest.startsWith(u'\''));
                const qsizetype end = rest.indexOf(u'\'', 1);
                QCOMPARE(rest.sliced(1, end - 1), word.word);
                rest = rest.sliced(end + 1);
                QCOMPARE(rest.startsWith(u":*"_s), word.isPrefix);
                rest = rest.sliced(word.isPrefix ? 2 : 0);
            }
            QVERIFY2(rest.isEmpty(), qPrintable(rest));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_search_words.moc"
