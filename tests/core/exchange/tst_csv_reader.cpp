// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Read {
    QList<QStringList> rows;
    QStringList flaws; ///< "row:name:field"
    QList<quint32> lines;
    QByteArray encoding;
    char delimiter = 0;
    QByteArray error;
    QJsonObject facts;
};

Read readAll(const QByteArray &bytes, const QByteArray &encoding = {}, char delimiter = 0)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadProgress progress;
    Read read;
    try {
        CsvReader reader(buffer, encoding, delimiter, progress);
        read.encoding = reader.shape().encoding.name;
        read.delimiter = reader.shape().delimiter;
        CsvRecord record;
        while (reader.next(record)) {
            QStringList row;
            for (const std::string_view field : record.fields)
                row << asQString(field);
            read.rows << row;
            read.lines << record.line;
            if (record.flaw)
                read.flaws << QString::number(record.row) + u':' + QString::fromUtf8(nameOf(*record.flaw)) + u':'
                        + QString::number(record.flawedField);
        }
    } catch (const StoreError &error) {
        read.error = error.error().code;
        read.facts = error.error().facts;
    }
    return read;
}

using Rows = QList<QStringList>;

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsMayBeOfAnyKind()
    {
        const Rows expected{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        for (const char *bytes : {"a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\r\n1,2\r3,4\n"})
            QCOMPARE(readAll(bytes).rows, expected);
    }

    void quotedFieldsHoldDelimitersQuotesAndLineEnds()
    {
        const Read read = readAll("\"a,\"\"b\"\"\r\nc\",\"\",\"\"\"\"\n\"x\",y,\n");
        QCOMPARE(read.rows, (Rows{{u"a,\"b\"\r\nc"_s, QString(), u"\""_s}, {u"x"_s, u"y"_s, QString()}}));
        QCOMPARE(read.lines, (QList<quint32>{1, 3}));
        QVERIFY2(read.flaws.isEmpty(), qPrintable(read.flaws.join(u' ')));
    }

    void aQuoteInAPlainFieldIsAFlawOfItsRowOnly()
    {
        const Read read = readAll("a,b\n1,This \"is\" wrong\n2,\"so\" is this,3\n3,good\n");
        QCOMPARE(read.flaws, (QStringList{u"2:exchange.stray-quote:1"_s, u"3:exchange.text-after-quote:1"_s}));
        QCOMPARE(read.rows.last(), (QStringList{u"3"_s, u"good"_s}));
    }

    void anUnclosedQuoteIsAnErrorAtTheRowWhereItOpened()
    {
        const Read read = readAll("a,b\n1,2\n3,\"open\n4,5\n");
        QCOMPARE(read.error, "exchange.unclosed-quote");
        QCOMPARE(read.facts.value(u"row"_s).toInt(), 3);
        QCOMPARE(read.facts.value(u"line"_s).toInt(), 3);
    }

    void aHugeFieldIsRefused()
    {
        for (const QByteArray &open : {QByteArray("a,b\n"), QByteArray("a,b\n\"")}) {
            const Read read = readAll(open + QByteArray(qsizetype(CsvReader::fieldLimit) + 10, 'x'));
            QCOMPARE(read.error, "exchange.huge-field");
            QCOMPARE(read.facts.value(u"row"_s).toInt(), 2);
        }
    }

    void aFieldJustWithinTheLimitIsRead()
    {
        const QByteArray large(qsizetype(CsvReader::fieldLimit), 'x');
        const Read read = readAll("a,\"" + large + "\"\n1,2\n");
        QCOMPARE(read.error, QByteArray());
        QCOMPARE(read.rows.first().last().size(), large.size());
        QCOMPARE(read.rows.size(), 2);
    }

    void aRowOfTooManyFieldsIsRefused()
    {
        QCOMPARE(readAll(QByteArray(100'000, ',')).error, "exchange.too-many-fields");
    }

    void delimiterIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n1,7;3\n") << ';';
        QTest::newRow("tab with commas") << QByteArray("name\tnote\nx\ta, b, c\ny\td\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
        QTest::newRow("delimiters in quotes do not count") << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n") << ',';
        QTest::newRow("one column") << QByteArray("name\nx\n") << ',';
    }

    void delimiterIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);
        QCOMPARE(readAll(bytes).delimiter, delimiter);
    }

    void encodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        const QString text = u"name,note\nZürich,Größe über Straße für Öl\nMünchen,schön\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << QByteArray("UTF-8");
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << QByteArray("UTF-8");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            const QByteArray name = QStringConverter::nameForEncoding(encoding);
            QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = marked(text);
            QTest::newRow(name + " with mark") << bytes << name;
        }
        QStringEncoder bare(QStringConverter::Utf16LE);
        const QByteArray unmarked = bare(text);
        QTest::newRow("UTF-16LE without mark") << unmarked << QByteArray("UTF-16LE");
    }

    void encodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        const Read read = readAll(bytes);
        QCOMPARE(read.error, QByteArray());
        QCOMPARE(read.encoding, encoding);
        QCOMPARE(read.rows.at(1), (QStringList{u"Zürich"_s, u"Größe über Straße für Öl"_s}));
    }

    void aWesternFileThatIsNotUtf8IsReadWithItsLetters()
    {
        const QByteArray bytes = u"name;note\nZürich;Größe über Straße\nMünchen;schön\n"_s.toLatin1();
        const Read read = readAll(bytes);
        QVERIFY2(read.encoding != "UTF-8", read.encoding.constData());
        QCOMPARE(read.rows.at(1), (QStringList{u"Zürich"_s, u"Größe über Straße"_s}));
        QCOMPARE(readAll(bytes, "WINDOWS-1252").encoding, "WINDOWS-1252");
    }

    void aLetterFarBehindDecidesTheEncoding()
    {
        QByteArray bytes = "name,note\n";
        while (bytes.size() < 3'000'000)
            bytes += "plain,text\n";
        bytes += "caf\xe9,\xe9t\xe9\n";
        const Read read = readAll(bytes);
        QVERIFY2(read.encoding != "UTF-8", read.encoding.constData());
        QCOMPARE(read.rows.last().size(), 2);
    }

    void bytesThatTheNamedEncodingDoesNotHaveAreAnError()
    {
        const Read read = readAll("a,b\n1,\xff\n", "UTF-8");
        QCOMPARE(read.error, "exchange.wrong-encoding");
        QCOMPARE(read.facts.value(u"byte"_s).toInt(), 6);
        QCOMPARE(readAll("a\n", "KLINGON-1").error, "exchange.unknown-encoding");
    }

    void anEncodingThatIsSaidIsNotGuessedAtBefore()
    {
        // Without a mark, and in a script that has no zero bytes beside the commas, it looks like no text at all.
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray bytes = encoder(u"件名,状態\n印刷できない,未着手\n"_s);
        QCOMPARE(readAll(bytes).error, "exchange.binary");
        const Read read = readAll(bytes, "UTF-16LE");
        QCOMPARE(read.error, QByteArray());
        QCOMPARE(read.rows, (QList<QStringList>{{u"件名"_s, u"状態"_s}, {u"印刷できない"_s, u"未着手"_s}}));
        QCOMPARE(readAll("\xef\xbb\xbf" + QByteArray("a,b\n"), "utf-8").rows.first().first(), u"a"_s);
    }

    void binaryFilesAreRefused()
    {
        QCOMPARE(readAll(QByteArray("\x7f"
                                    "ELF\x02\x01\x01\0\0\0abc",
                                    13))
                     .error,
                 "exchange.binary");
        QByteArray late(100'000, 'a');
        late += '\0';
        QCOMPARE(readAll(late).error, "exchange.binary");
    }

    void blocksMayCutAnything()
    {
        // given fields that straddle every block of reading, with characters of one to four bytes
        QByteArray bytes;
        Rows expected;
        QRandomGenerator random(7);
        const QStringList pieces{u"a"_s, u"é"_s, u"日"_s, u"😀"_s, u"\""_s, u","_s, u"\r\n"_s, u"\n"_s};
        for (int row = 0; row < 20'000; ++row) {
            QStringList fields;
            QStringList written;
            for (int column = 0; column < 3; ++column) {
                QString field;
                for (int count = random.bounded(20); count > 0; --count)
                    field += pieces.at(random.bounded(int(pieces.size())));
                fields << field;
                written << u'"' + QString(field).replace(u"\""_s, u"\"\""_s) + u'"';
            }
            expected << fields;
            bytes += written.join(u',').toUtf8() + (row % 2 ? "\r\n" : "\n");
        }
        QVERIFY(bytes.size() > 1'000'000);
        const Read read = readAll(bytes);
        QCOMPARE(read.error, QByteArray());
        QCOMPARE(read.rows, expected);
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(11);
        const QByteArray alphabet("a,;\t|\"\r\n\xc3\xa9\xff", 11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            for (int count = random.bounded(200); count > 0; --count)
                bytes += alphabet[random.bounded(int(alphabet.size()))];
            readAll(bytes);
        }
    }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(3);
        const QString alphabet = u"='+-@\t\r\n\"',;|aé"_s;
        QByteArray bytes;
        CsvWriter writer(bytes);
        Rows expected;
        for (int row = 0; row < 5000; ++row) {
            QStringList fields;
            for (int column = 0; column < 3; ++column) {
                QString field;
                for (int count = random.bounded(6); count > 0; --count)
                    field += alphabet.at(random.bounded(int(alphabet.size())));
                fields << field;
                writer.text(QStringView(field));
            }
            writer.endRow();
            expected << fields;
        }
        Read read = readAll(bytes, "UTF-8", ',');
        QCOMPARE(read.error, QByteArray());
        for (QStringList &row : read.rows) {
            for (QString &field : row) {
                QVERIFY2(field.isEmpty() || !u"=+-@\t\r"_s.contains(field.front()), qPrintable(field));
                field = asQString(plainText(field.toStdString()));
            }
        }
        QCOMPARE(read.rows, expected);
    }

    void formulasComeOutHarmlessAndNumbersAsTheyAre()
    {
        QByteArray bytes;
        CsvWriter(bytes).text(u"=cmd|'/c calc'!A0").number("-5").text(u"'=x").text(u"'hello").text(u"a,b").endRow();
        QCOMPARE(bytes, "\"'=cmd|'/c calc'!A0\",-5,''=x,'hello,\"a,b\"\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
