// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_bulk.h"
#include "people/person_commands.h"
#include "people_import_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestPeopleImport : public PeopleImportTest
{
    Q_OBJECT

    static constexpr auto Header = "name,email,organisation,side,kind,phone,site,time_zone,language,skills,calendar\n";
    static QByteArray table(const QByteArray &rows) { return Header + rows; }

private Q_SLOTS:
    void peopleComeWithTheirOrganisationsAndTheSameFileAgainChangesNothing()
    {
        addCalendar(u"Office"_s);
        const QByteArray bytes =
            table("Jane Doe,Jane@x.org,Web shop,business,Customer,+31 20 123,Utrecht,Europe/Amsterdam,nl,"
                  "\"SQL, C++\",Office\r\nJoe,,Web shop,,,,,,,,\n Ann  Lee ,ann@x.org,Vendor,outside,vendor,,,,,,\n");
        const PeopleImportReport first = import(peopleCsvFormat, bytes);
        QCOMPARE(first.read, 3);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.addedOrganisations, 2);
        QCOMPARE(first.updated + first.unchanged + first.rejected + first.findings, 0);
        const QStringList lines{u"Ann Lee|ann@x.org|Vendor|outside|vendor|||||||confirmed"_s,
                                u"Jane Doe|Jane@x.org|Web shop|business|customer|+31 20 123|Utrecht|Europe/Amsterdam|nl"
                                "|SQL, C++|Office|confirmed"_s,
                                u"Joe||Web shop|||||||||confirmed"_s};
        QCOMPARE(peopleLines(), lines);

        const PeopleImportReport second = import(peopleCsvFormat, bytes);
        QCOMPARE(second.unchanged, 3);
        QCOMPARE(second.added + second.updated + second.addedOrganisations, 0);
        QCOMPARE(named(u"Joe"_s)->version, 1);
        QCOMPARE(takeBack(), "import.people-csv");
        QVERIFY(peopleLines().isEmpty());
        QVERIFY(read(organisations).isEmpty());
        QCOMPARE(takeBack(), "calendar.add");
    }

    void whatIsNotGivenStays()
    {
        import(peopleCsvFormat, table("Jane Doe,jane@x.org,Shop,business,customer,1,Utrecht,UTC,nl,SQL,\n"));
        const PeopleImportReport report = import(peopleCsvFormat, "phone;NAME\n2;Jane Doe\n3;Joe\n");
        QCOMPARE(report.delimiter, ';');
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(peopleLines(),
                 (QStringList{u"Jane Doe|jane@x.org|Shop|business|customer|2|Utrecht|UTC|nl|SQL||"
                              "confirmed"_s,
                              u"Joe|||||3||||||confirmed"_s}));
        QCOMPARE(named(u"Jane Doe"_s)->version, 2);
    }

    void whoeverWasFoundIsConfirmedAndGetsTheirName()
    {
        QVERIFY(m_workspace->writeNow([](Transaction &transaction) {
            transaction.describe("desk.log-entry");
            return addUnconfirmedPeople(transaction, {u"Jane Doe"_s, u"ann@x.org"_s, u"Bob <bob@x.org>"_s});
        }));
        const PeopleImportReport report =
            import(peopleCsvFormat, "name,email,confirmed\nJane Doe,,\nAnn Lee,Ann@x.org,\nBob,,no\n");
        QCOMPARE(report.updated, 2);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.added, 0);
        QCOMPARE(peopleLines(),
                 (QStringList{u"Ann Lee|Ann@x.org||||||||||confirmed"_s, u"Bob|bob@x.org||||||||||found"_s,
                              u"Jane Doe|||||||||||confirmed"_s}));
        QCOMPARE(onlyReject(peopleCsvFormat, "name,email\nBobby,BOB@x.org\n"),
                 u"exchange.address-taken address=BOB@x.org name=Bob where=2"_s);
    }

    void rowsThatCannotBeUsedAreToldWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reject");
        const auto add = [](const char *name, const QByteArray &row, const QString &reject) {
            QTest::newRow(name) << row << reject + u" where=2"_s;
        };
        add("no name", " ,jane@x.org,,,,,,,,,", u"exchange.missing-value field=name"_s);
        add("a long name", QByteArray(501, 'x') + ",,,,,,,,,,", u"exchange.text-too-long field=name most=500"_s);
        add("a line of 10 MB", QByteArray(10'000'000, 'x') + ",,,,,,,,,,",
            u"exchange.text-too-long field=name most=500"_s);
        add("a bell", "Jane\aDoe,,,,,,,,,,", u"exchange.control-character field=name"_s);
        add("no address", "Jane,jane,,,,,,,,,", u"exchange.bad-address field=email value=jane"_s);
        add("no side", "Jane,,,inside,,,,,,,", u"exchange.unknown-word field=side value=inside"_s);
        add("no zone", "Jane,,,,,,,Europe/Atlantis,,,",
            u"exchange.unknown-word field=time_zone value=Europe/Atlantis"_s);
        add("no calendar", "Jane,,,,,,,,,,Nights", u"exchange.unknown-calendar calendar=Nights"_s);
        add("too few fields", "Jane,,,,", u"exchange.ragged-row columns=11 fields=5"_s);
        add("a stray quote", "Ja\"ne,,,,,,,,,,", u"exchange.stray-quote field=1"_s);
    }
    void rowsThatCannotBeUsedAreToldWithTheirReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reject);
        QCOMPARE(onlyReject(peopleCsvFormat, table(row + "\nJoe,,,,,,,,,,\n")), reject);
        QCOMPARE(peopleLines(), QStringList{u"Joe|||||||||||confirmed"_s});
    }

    void aNameOrAnAddressCountsOnlyOnce()
    {
        QCOMPARE(onlyReject(peopleCsvFormat, "name\nJane\nJane\n"),
                 u"exchange.duplicate-key first=2 key=Jane where=3"_s);
        QCOMPARE(onlyReject(peopleCsvFormat, "name,email\nA,a@x.org\nB,A@x.org\n"),
                 u"exchange.address-taken address=A@x.org name=A where=3"_s);
    }

    void withoutConsentNothingIsKeptAndTheRejectsLieBesideTheInput()
    {
        PeopleImportRequest request =
            requestFor(peopleCsvFormat, table("Jane,,,,,,,,,,\nJoe,,,,,,,,,,Nights\n,,,,,,,,,x,\n"));
        Progress progress;
        const auto refused = importPeople(*m_workspace, request, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "exchange.rejected-rows");
        QCOMPARE(refused.error().facts[u"rejected"_s].toInt(), 2);
        QCOMPARE(refused.error().facts[u"file"_s].toString(), request.path + u".rejects.csv"_s);
        QVERIFY(peopleLines().isEmpty());
        const QByteArray rejects = contentOf(request.path + u".rejects.csv"_s);
        QVERIFY2(rejects.contains("3,exchange.unknown-calendar,exchange.unknown-calendar,\"Joe,,,,,,,,,,Nights\"")
                     && rejects.contains("4,exchange.missing-value,exchange.missing-value,\",,,,,,,,,x,\""),
                 rejects);

        QVERIFY(QFile::remove(request.path + u".rejects.csv"_s));
        request.mode = ImportMode::DryRun;
        const auto dry = importPeople(*m_workspace, request, progress);
        QVERIFY(!dry);
        QCOMPARE(dry.error().code, "exchange.rejected-rows");
        QCOMPARE(dry.error().facts[u"reason"_s].toString(), u"exchange.unknown-calendar"_s);
        request.onRejects = OnRejects::KeepValid;
        const auto tried = importPeople(*m_workspace, request, progress);
        QCOMPARE(tried->added, 1);
        QCOMPARE(tried->rejected, 2);
        QVERIFY(peopleLines().isEmpty());
        QVERIFY(!QFile::exists(request.path + u".rejects.csv"_s));
        request.mode = ImportMode::Write;
        QCOMPARE(importPeople(*m_workspace, request, progress)->added, 1);
        QCOMPARE(peopleLines(), QStringList{u"Jane|||||||||||confirmed"_s});
    }

    void aFileThatIsNoTableIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray() << QByteArray("exchange.empty");
        QTest::newRow("no name") << QByteArray("email,phone\na@x.org,1\n") << QByteArray("exchange.missing-column");
        QTest::newRow("a column twice") << QByteArray("name,Name\na,b\n") << QByteArray("exchange.duplicate-column");
        QTest::newRow("bytes") << QByteArray("name\n\0\1\2\3\n", 10) << QByteArray("exchange.binary");
        QTest::newRow("an open quote") << QByteArray("name\n\"Jane\n") << QByteArray("exchange.unclosed-quote");
        QTest::newRow("a field of 17 MB") << "name\n\"" + QByteArray(17 << 20, 'x') + "\"\n"
                                          << QByteArray("exchange.huge-field");
        QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8)
                                    << QByteArray("exchange.compressed");
    }
    void aFileThatIsNoTableIsRefusedWhole()
    {
        QFETCH(QByteArray, bytes);
        const auto refused = tryImport(peopleCsvFormat, bytes, OnRejects::KeepValid);
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY(peopleLines().isEmpty());
    }

    void aWrongEncodingIsRefusedAndAnotherIsRead()
    {
        PeopleImportRequest request = requestFor(peopleCsvFormat, "name\nJ\xf6rg\n");
        request.read.encoding = "UTF-8";
        Progress progress;
        QCOMPARE(importPeople(*m_workspace, request, progress).error().code, "exchange.wrong-encoding");
        request.read.encoding = "WINDOWS-1252";
        QCOMPARE(importPeople(*m_workspace, request, progress)->encoding, "WINDOWS-1252");
        QVERIFY(named(u"Jörg"_s));
    }

    void columnsThatNobodyKnowsAreTold()
    {
        const PeopleImportReport report = import(peopleCsvFormat, "name,desk,badge\nJane,7,8\n");
        QCOMPARE(report.findings, 1);
        QCOMPARE(report.findingList.first().code, "exchange.columns-not-kept");
        QCOMPARE(report.findingList.first().facts[u"columns"_s].toString(), u"desk, badge"_s);
        QCOMPARE(report.findingList.first().facts[u"count"_s].toString(), u"2"_s);
    }

    void whoeverCameMeanwhileIsMatchedAnew()
    {
        PeopleImportRequest request = requestFor(peopleCsvFormat, "name,email,phone\nJoe,joe@x.org,1\n,,2\n");
        request.onRejects = OnRejects::KeepValid;
        const auto comes = [this](const Person &person) {
            return m_workspace->writeNow([&](Transaction &transaction) { return addPerson(transaction, person); });
        };
        // The rejects are described between the match and the write.
        request.describe = [&](const QByteArray &, const QJsonObject &) {
            return comes({.name = u"Joe"_s}) ? u"came"_s : u"was there"_s;
        };
        Progress progress;
        const auto report = importPeople(*m_workspace, request, progress);
        QVERIFY2(report, report ? "" : StoreError(report.error()).what());
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->added, 0);
        QCOMPARE(peopleLines(), QStringList{u"Joe|joe@x.org||||1||||||confirmed"_s});

        PeopleImportRequest other = requestFor(peopleCsvFormat, "name,email\nAnn,ann@x.org\n,a@b\n");
        other.onRejects = OnRejects::KeepValid;
        other.describe = [&](const QByteArray &, const QJsonObject &) {
            return comes({.name = u"Anna"_s, .email = u"ann@x.org"_s}) ? u"came"_s : u"was there"_s;
        };
        const auto refused = importPeople(*m_workspace, other, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "exchange.changed-meanwhile");
        QVERIFY(!named(u"Ann"_s));
    }

    void anInterruptionLeavesTheWorkspaceAsItWas()
    {
        QByteArray bytes = "name\n";
        for (int i = 0; i < 20'000; ++i)
            bytes += "Person " + QByteArray::number(i) + '\n';
        const PeopleImportRequest request = requestFor(peopleCsvFormat, bytes);
        for (const qint64 until : {qint64(0), qint64(500), qint64(700)}) {
            Progress *self = nullptr;
            Progress progress([&](qint64 done, qint64) {
                if (done >= until)
                    self->cancel();
            });
            self = &progress;
            const auto stopped = importPeople(*m_workspace, request, progress);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            QVERIFY(peopleLines().isEmpty());
        }
        Progress progress;
        QCOMPARE(importPeople(*m_workspace, request, progress)->added, 20'000);
        QCOMPARE(takeBack(), "import.people-csv");
        QVERIFY(peopleLines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleImport)
#include "tst_people_import.moc"
