// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debian_control.h"
#include "exchange/debian_relations.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace mainstay;

namespace {

std::string shown(const DebianRelation &relation)
{
    std::string text(relation.name);
    if (!relation.qualifier.empty())
        text += ':' + std::string(relation.qualifier);
    if (relation.relation)
        text += '(' + std::string(toText(*relation.relation)) + std::string(relation.version) + ')';
    if (!relation.architectures.empty())
        text += '[' + std::string(relation.architectures) + ']';
    return text;
}

std::string shown(std::string_view field)
{
    std::string text;
    for (const DebianClause &clause : parseRelations(field)) {
        text += text.empty() ? "" : ", ";
        for (const DebianRelation &relation : clause.alternatives)
            text += (&relation == clause.alternatives.data() ? "" : " | ") + shown(relation);
        text += clause.isReadable ? "" : "!";
    }
    return text;
}

std::vector<std::string> stanzas(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadProgress progress;
    DebianControlReader reader(buffer, progress);
    DebianStanza stanza;
    std::vector<std::string> all;
    while (reader.next(stanza)) {
        std::string text = std::to_string(stanza.line);
        for (const DebianStanza::Field &field : stanza.fields)
            text += '|' + std::string(field.name) + '=' + std::string(field.value);
        if (stanza.brokenLine)
            text += "|broken " + std::to_string(stanza.brokenLine);
        all.push_back(text);
    }
    return all;
}

} // namespace

class TestDebianRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clausesAreRead_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *field, const char *expected) {
            QTest::newRow(field) << QByteArray(field) << QByteArray(expected);
        };
        row("libc6 (>= 2.34), libgcc-s1", "libc6(>=2.34), libgcc-s1");
        row("debconf (>= 0.5) | debconf-2.0", "debconf(>=0.5) | debconf-2.0");
        row("perl:any (>> 5.30.0~),\n python3:any", "perl:any(>>5.30.0~), python3:any");
        row("foo(<<1:2-3)|bar ( = 1 )", "foo(<<1:2-3) | bar(=1)");
        row("old (< 2), new (> 1)", "old(<=2), new(>=1)");
        row("gcc [amd64 !i386] <!nocheck> <cross>, b [linux-any]", "gcc[amd64 !i386], b[linux-any]");
        row(", a,, b ,", "a, b");
        row("a (>= ${binary:Version}), ${shlibs:Depends}, b | ${c}", "!, !, b!");
        row("a (", "!");
        row("a (1)", "!");
        row("a (>= 1) (<< 2)", "!");
        row("a b", "!");
        row("a:", "!");
        row("g++-12 | c++-compiler.x", "g++-12 | c++-compiler.x");
    }

    void clausesAreRead()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(shown(std::string_view(field.constData(), size_t(field.size())))), expected);
    }

    void architectureListsCount()
    {
        QVERIFY(countsOn("", "amd64"));
        QVERIFY(countsOn("amd64 i386", "i386"));
        QVERIFY(!countsOn("amd64", "i386"));
        QVERIFY(countsOn("!amd64", "i386"));
        QVERIFY(!countsOn("!amd64 !i386", "i386"));
        QVERIFY(countsOn("linux-any", "arm64"));
        QVERIFY(countsOn("any-arm64", "arm64"));
    }

    void randomFieldsNeverCrash()
    {
        QRandomGenerator random(1);
        constexpr std::string_view alphabet = "ab1 ,|:()[]<>=!${}\n\t\xc3";
        for (int round = 0; round < 20'000; ++round) {
            std::string field;
            for (int count = random.bounded(40); count > 0; --count)
                field += alphabet[size_t(random.bounded(int(alphabet.size())))];
            for (const DebianClause &clause : parseRelations(field)) {
                for (const DebianRelation &relation : clause.alternatives)
                    QVERIFY2(!relation.name.empty(), field.c_str());
            }
        }
    }

    void stanzasAreReadWithContinuationsAndComments()
    {
        const auto all =
            stanzas("# head\n\nPackage: a\nDescription: short\n long\n .\n# between\n more\nDepends:\n b,\n c\n"
                    "\n \n\npackage: x\r\nVersion: 1\r\n\r\nPackage:y");
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(QByteArray::fromStdString(all[0]), "1");
        QCOMPARE(QByteArray::fromStdString(all[1]), "3|Package=a|Description=short\n long\n .\n\n more|Depends=b,\n c");
        QCOMPARE(QByteArray::fromStdString(all[2]), "15|package=x|Version=1");
        QCOMPARE(QByteArray::fromStdString(all[3]), "18|Package=y");
    }

    void linesThatAreNoFieldsAreMarked()
    {
        const auto all =
            stanzas("Package: a\nnonsense\nVersion: 1\n\n continued\nPackage: b\n\nPackage: c\nPackage: d\n");
        QCOMPARE(QByteArray::fromStdString(all[0]), "1|Package=a|Version=1|broken 2");
        QCOMPARE(QByteArray::fromStdString(all[1]), "5|Package=b|broken 5");
        QCOMPARE(QByteArray::fromStdString(all[2]), "8|Package=c|Package=d|broken 9");
    }

    void stanzasMayStraddleEveryBlock()
    {
        QByteArray bytes;
        for (int at = 0; at < 20'000; ++at)
            bytes += "Package: p" + QByteArray::number(at) + "\nText: " + QByteArray(at % 97, 'x') + "é\n y\n\n";
        const auto all = stanzas(bytes);
        QCOMPARE(all.size(), size_t(20'000));
        QCOMPARE(QByteArray::fromStdString(all[12'345]),
                 QByteArray::number(12'345 * 4 + 1) + "|Package=p12345|Text=" + QByteArray(12'345 % 97, 'x') + "é\n y");
    }

    void randomControlFilesNeverCrash()
    {
        QRandomGenerator random(2);
        const QByteArray alphabet("ab:\n\n #.\r\t", 10);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes;
            for (int count = random.bounded(100); count > 0; --count)
                bytes += alphabet[random.bounded(int(alphabet.size()))];
            stanzas(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestDebianRelations)
#include "tst_debian_relations.moc"
