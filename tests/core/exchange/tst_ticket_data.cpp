// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"
#include "ticket_import_test.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

/// Of both logs of Volvo's desk; of the columns of problems by their names there.
QByteArray volvoMap(const QByteArray &prefix, const QByteArray &ticket, const QByteArray &time, const QByteArray &team,
                    const QByteArray &impact, const QByteArray &owner, const QByteArray &process,
                    const QByteArray &more)
{
    return R"({"columns":{"ticket":")" + ticket + R"(","at":")" + time + R"(","state":[")" + prefix + R"(Status",")"
        + prefix + R"(Sub Status"],"team":")" + team + R"(","impact":")" + impact
        + R"(","component":"Product","assignee":")" + owner
        + R"("},"values":{"state":{"Queued / Awaiting Assignment":"new","Queued":"new",
 "Accepted / In Progress":"STATE","Accepted / Assigned":"STATE","Accepted / Wait":"STATE",
 "Accepted / Wait - User":"STATE","Accepted / Wait - Customer":"STATE","Accepted / Wait - Implementation":"STATE",
 "Accepted / Wait - Vendor":"STATE","Completed / Resolved":"resolved","Completed / In Call":"resolved",
 "Completed / Closed":"closed","Completed / Cancelled":"cancelled","Unmatched / Unmatched":"new"},
 "impact":{"Major":"high"}},"components":"create","process":")"
        + process + "\"," + more + R"("zone":"UTC","ignore":["?",""]})";
}

} // namespace

/// The whole of the real logs, counted as they were published.
class TestTicketData : public TicketImportTest
{
    Q_OBJECT

    static QByteArray incidents(const QByteArray &more)
    {
        QByteArray map = volvoMap({}, "SR Number", "Change Date+Time", "Involved ST", "SR Latest Impact",
                                  "Owner First Name", "incident", more);
        return map.replace("STATE", "in progress");
    }

private Q_SLOTS:
    void theIncidentsOfVolvoLoadWholeInBothEncodings()
    {
        const QString original = sharedData(u"itsm-bpic2013-volvo/VINST_cases_incidents.csv.zst"_s);
        const QString copy = sharedData(u"itsm-bpic2013-volvo/VINST-new.ibm-transformed.csv.zst"_s);
        if (original.isEmpty() || copy.isEmpty())
            QSKIP("the incidents of itsm-bpic2013-volvo are absent");
        const QByteArray bytes = unpackZstd(original);
        const QByteArray map = incidents(R"("delimiter":";","encoding":"windows-1252",)");
        const TicketImportReport report = import(u"event-log-csv"_s, bytes, map);
        QCOMPARE(report.whole.read, 65'533);
        QCOMPARE(report.tickets, 7'554);
        QCOMPARE(report.entries, 65'533);
        QCOMPARE(report.whole.added, 73'087);
        QCOMPARE(report.unmapped, 0);
        QCOMPARE(report.whole.addedComponents, 704);
        QCOMPARE(count(u"SELECT count(DISTINCT team) FROM log_entry"_s), 649);
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE who = 'Björn'"_s) > 0, true);
        QCOMPARE(toIso(fromMilliseconds(count(u"SELECT min(happened) FROM log_entry"_s))),
                 u"2010-03-31T14:59:42.000Z"_s);
        QCOMPARE(toIso(fromMilliseconds(count(u"SELECT max(happened) FROM log_entry"_s))),
                 u"2012-05-22T23:22:25.000Z"_s);
        const TicketImportReport again = import(u"event-log-csv"_s, bytes, map);
        QCOMPARE(again.whole.added, 0);
        QCOMPARE(again.whole.unchanged, 65'533);

        TicketImportRequest other = requestFor(u"event-log-csv"_s, unpackZstd(copy), incidents({}));
        other.source = u"copy"_s;
        const auto transformed = run(other);
        QVERIFY2(transformed, StoreError(transformed ? Error() : transformed.error()).what());
        QCOMPARE(transformed->whole.encoding, "UTF-8");
        QCOMPARE(transformed->tickets, 7'554);
        QCOMPARE(transformed->entries, 65'533);
    }

    void theProblemsOfVolvoLoadWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("cases");
        QTest::addColumn<int>("events");
        QTest::newRow("closed") << u"itsm-bpic2013-volvo/VINST_cases_closed_problems.csv"_s << 1'487 << 6'660;
        QTest::newRow("open") << u"itsm-bpic2013-volvo/VINST_cases_open_problems.csv"_s << 819 << 2'351;
    }
    void theProblemsOfVolvoLoadWhole()
    {
        QFETCH(QString, name);
        QFile file(sharedData(name));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(name + u" is absent"_s));
        QByteArray map = volvoMap("Problem ", "Problem Number", "Problem Change Date+Time", "Problem Involved Owner ST",
                                  "Problem Latest Impact", "Problem Involved Action Owner First Name", "problem",
                                  R"("delimiter":";","encoding":"windows-1252",)");
        map.replace("STATE", "root cause analysis");
        const TicketImportReport report = import(u"event-log-csv"_s, file.readAll(), map);
        QTEST(int(report.tickets), "cases");
        QTEST(int(report.entries), "events");
    }

    void theIssuesOfApacheAndDuraspaceLoadWithChangesAndComments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("issues");
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("comments");
        QTest::newRow("Apache") << u"ApacheDataSet"_s << 501 << 2'324 << 2'075;
        QTest::newRow("Duraspace") << u"DuraspaceDataSet"_s << 3'036 << 15'140 << 5'990;
    }
    void theIssuesOfApacheAndDuraspaceLoadWithChangesAndComments()
    {
        QFETCH(QString, name);
        QFETCH(int, issues);
        QFETCH(int, changes);
        QFETCH(int, comments);
        const QString archive = sharedData(u"itsm-jira-apache-duraspace/"_s + name + u".tar.zst"_s);
        if (archive.isEmpty())
            QSKIP(qPrintable(name + u" is absent"_s));
        QProcess tar;
        tar.start(u"tar"_s, {u"xC"_s, m_folder->path()});
        QVERIFY(tar.waitForStarted());
        tar.write(unpackZstd(archive));
        tar.closeWriteChannel();
        QVERIFY(tar.waitForFinished());
        TicketImportRequest request = requestFor(u"jira"_s, {});
        request.path = m_folder->filePath(name);
        const auto report = run(request);
        QVERIFY2(report, StoreError(report ? Error() : report.error()).what());
        QCOMPARE(report->tickets, issues);
        QCOMPARE(report->whole.read, issues + changes + comments);
        QCOMPARE(report->whole.rejected, 0);
        QCOMPARE(report->unmapped, 0);
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE kind = 'message'"_s), comments);
        QCOMPARE(count(u"SELECT count(*) FROM log_entry WHERE source_id IS NOT NULL"_s), issues + changes + comments);
        QCOMPARE(run(request)->whole.added, 0);
    }
};

QTEST_GUILESS_MAIN(TestTicketData)
#include "tst_ticket_data.moc"
