// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/monitoring_reader.h"
#include "support/test_data.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMonitoringReaders : public QObject
{
    Q_OBJECT

    static MonitoringReading read(MonitoringReader reader, const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        ReadProgress progress;
        return reader(buffer, shippedEventRules().value(), progress);
    }
    static QByteArray codeOf(MonitoringReader reader, const QByteArray &bytes)
    {
        try {
            read(reader, bytes);
        } catch (const StoreError &error) {
            return error.error().code;
        }
        return "it was read";
    }
    static QByteArray real(const QString &name)
    {
        QFile file(sharedData(u"monitoring-events/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArrayList reasons(const MonitoringReading &reading)
    {
        QByteArrayList reasons;
        for (const Reject &reject : reading.rejects)
            reasons.append(QByteArray::number(reject.remark.where) + ' ' + nameOf(reject.remark.code));
        return reasons;
    }

private Q_SLOTS:
    void alertsOfAlertmanagerAreRead()
    {
        const QByteArray bytes = real(u"alertmanager_v4_probefailure.json"_s);
        if (bytes.isEmpty())
            QSKIP("the real events are not here");
        const MonitoringReading reading = read(readAlertmanager, bytes);
        QCOMPARE(reading.events.size(), 1);
        const MonitoringEvent &told = reading.events.front();
        QCOMPARE(told.fingerprint, u"1a30ba71cca2921f"_s);
        QCOMPARE(told.title, u"BlackBox Probe Failure: https://server.example.org"_s);
        QCOMPARE(told.severity, EventSeverity::Exception);
        QCOMPARE(told.status, EventStatus::Problem);
        QCOMPARE(toIso(told.happened), u"2023-02-06T13:08:45.828Z"_s);
        QVERIFY(told.names.contains(u"server.example.org"_s));

        const MonitoringReading other = read(readAlertmanager, real(u"alertmanager_v4_2018.json"_s));
        QCOMPARE(other.events.front().title, u"Test"_s);
        QCOMPARE(toIso(other.events.front().happened), u"2018-08-03T07:52:26.739Z"_s);
        QCOMPARE(other.events.front().fingerprint.size(), 32);
        QVERIFY(other.events.front().names.contains(u"localhost"_s));
    }

    void whatEndedIsARecoveryAtItsEnd()
    {
        const QByteArray alert = R"({"alerts":[{"status":"%1","labels":{"alertname":"A","host":"web","service":"http",
            "severity":"info","job_outcome":"%2"},"startsAt":"2026-03-02T08:00:00Z","endsAt":"%3"}]})";
        const auto made = [&](const QString &status, const QString &outcome, const QString &end) {
            return read(readAlertmanager, QString::fromUtf8(alert).arg(status, outcome, end).toUtf8());
        };
        const MonitoringReading ended = made(u"resolved"_s, u"done"_s, u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(ended.events.front().status, EventStatus::Recovery);
        QCOMPARE(toIso(ended.events.front().happened), u"2026-03-02T09:00:00.000Z"_s);
        QCOMPARE(ended.events.front().severity, EventSeverity::Information);
        QCOMPARE(ended.events.front().names, (QStringList{u"web/http"_s, u"http"_s, u"web"_s}));
        const MonitoringReading missed = made(u"firing"_s, u"Missed"_s, u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(missed.events.front().severity, EventSeverity::Exception);
        QCOMPARE(reasons(made(u"resolved"_s, u"x"_s, u"0001-01-01T00:00:00Z"_s)),
                 QByteArrayList{"1 exchange.missing-value"});
        QCOMPARE(reasons(made(u"burning"_s, u"x"_s, u"2026-03-02T09:00:00Z"_s)),
                 QByteArrayList{"1 exchange.unknown-word"});
    }

    void severalDocumentsAndNoneAndBrokenOnes()
    {
        const QByteArray one =
            R"({"alerts":[{"status":"firing","labels":{"a":"b"},"startsAt":"2026-03-02T08:00:00Z"}]})";
        QCOMPARE(read(readAlertmanager, one + '\n' + one + '\n').events.size(), 2);
        QCOMPARE(read(readAlertmanager, R"({"alerts":[]})").events.size(), 0);
        QCOMPARE(reasons(read(readAlertmanager, R"({"alerts":[7,{"labels":{}},{"labels":[]}]})")),
                 (QByteArrayList{"1 exchange.wrong-type", "2 exchange.missing-value", "3 exchange.wrong-type"}));
        QCOMPARE(codeOf(readAlertmanager, "[]"), "exchange.wrong-shape");
        QCOMPARE(codeOf(readAlertmanager, "{}"), "exchange.wrong-shape");
        QCOMPARE(codeOf(readAlertmanager, ""), "exchange.empty");
        QVERIFY(codeOf(readAlertmanager, one.chopped(3)).startsWith("exchange."));
        QVERIFY(codeOf(readAlertmanager, QByteArray(100'000, '[')).startsWith("exchange."));
        QCOMPARE(codeOf(readIcinga, QByteArray(3'000'000, 'x')), "exchange.huge-stanza");
    }

    void theStreamOfIcingaIsReadAsItsOwnTestsSay()
    {
        const QByteArray bytes = real(u"icinga2_payloads.json"_s);
        if (bytes.isEmpty())
            QSKIP("the real events are not here");
        int states = 0;
        for (const QJsonValue &payload : QJsonDocument::fromJson(bytes).array()) {
            const QByteArray raw = payload[u"raw"_s].toString().toUtf8();
            if (raw.trimmed().isEmpty())
                continue;
            const MonitoringReading reading = read(readIcinga, raw + '\n');
            const QByteArray name = payload[u"name"_s].toString().toUtf8();
            QVERIFY2((reading.rejects.size() == 1) == payload[u"is_error_expected"_s].toBool(), name);
            QCOMPARE(reading.skipped + qint64(reading.events.size() + reading.rejects.size()), 1);
            for (const MonitoringEvent &told : reading.events) {
                ++states;
                QVERIFY2(told.severity == EventSeverity::Information, name); // soft states, both of them
                QVERIFY(told.title.startsWith(u"dummy-"_s) && !told.text.isEmpty());
            }
        }
        QCOMPARE(states, 2);
    }

    void statesOfIcingaBecomeSeverities()
    {
        const auto made = [](const QByteArray &fields) {
            return read(readIcinga, R"({"type":"StateChange","host":"web","timestamp":1772438400.5,)" + fields + "}\n");
        };
        QCOMPARE(made(R"("state":1,"state_type":1)").events.front().severity, EventSeverity::Exception);
        const MonitoringReading service = made(R"("service":"http","state":2,"state_type":1,"downtime_depth":1)");
        QCOMPARE(service.events.front().severity, EventSeverity::Exception);
        QVERIFY(service.events.front().isInDowntime);
        QCOMPARE(service.events.front().names.first(), u"web/http"_s);
        QCOMPARE(toIso(service.events.front().happened), u"2026-03-02T08:00:00.500Z"_s);
        QCOMPARE(made(R"("service":"http","state":1,"state_type":1)").events.front().severity, EventSeverity::Warning);
        QCOMPARE(made(R"("service":"http","state":0)").events.front().status, EventStatus::Recovery);
        QCOMPARE(reasons(made(R"("state":7)")), QByteArrayList{"1 exchange.unknown-word"});
        QCOMPARE(reasons(made(R"("state":"down")")), QByteArrayList{"1 exchange.wrong-type"});
    }

    void theExportOfZabbixPairsRecoveriesByTheirProblem()
    {
        const QByteArray bytes = real(u"zabbix_export.ndjson"_s);
        if (bytes.isEmpty())
            QSKIP("the real events are not here");
        const MonitoringReading reading = read(readZabbix, bytes);
        QCOMPARE(reading.events.size(), 4);
        QCOMPARE(reading.events[0].severity, EventSeverity::Information);
        QCOMPARE(reading.events[0].fingerprint, u"Zabbix server: trigger for foo being 0"_s);
        QCOMPARE(toIso(reading.events[0].happened), u"2023-01-11T16:25:03.800Z"_s);
        QCOMPARE(reading.events[1].answers, u"5"_s);
        QCOMPARE(reading.events[2].severity, EventSeverity::Warning);
        QVERIFY(reading.events[2].names.contains(u"Zabbix server/lab"_s));
        const MonitoringReading bad = read(readZabbix, real(u"zabbix_bad_lines.ndjson"_s));
        QCOMPARE(
            reasons(bad),
            (QByteArrayList{"1 exchange.unreadable-stanza", "2 exchange.missing-value", "4 exchange.unknown-word"}));
        QCOMPARE(bad.events.size(), 1);
    }

    void garbledEventsAreReadOrRefused()
    {
        QByteArray icinga;
        for (const QJsonValue &payload : QJsonDocument::fromJson(real(u"icinga2_payloads.json"_s)).array())
            icinga += payload[u"raw"_s].toString().toUtf8() + '\n';
        const QList<std::pair<MonitoringReader, QByteArray>> files{
            {readAlertmanager, real(u"alertmanager_v4_probefailure.json"_s)},
            {readZabbix, real(u"zabbix_export.ndjson"_s)},
            {readIcinga, icinga}};
        QRandomGenerator random(20260302);
        for (const auto &[reader, bytes] : files) {
            if (bytes.size() < 100)
                QSKIP("the real events are not here");
            for (int round = 0; round < 400; ++round) {
                QByteArray garbled = bytes.left(random.bounded(int(bytes.size()) + 1));
                for (int count = random.bounded(10); count > 0 && !garbled.isEmpty(); --count)
                    garbled[random.bounded(int(garbled.size()))] = char(random.bounded(256));
                try {
                    for (const MonitoringEvent &told : read(reader, garbled).events) {
                        QVERIFY(!told.title.contains(u'\n') && told.title.isValidUtf16());
                        QVERIFY(!told.text.contains(QChar::Null) && told.raw.size() <= longestEventRaw);
                    }
                } catch (const StoreError &error) {
                    QVERIFY2(error.error().code.startsWith("exchange."), error.what());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMonitoringReaders)
#include "tst_monitoring_readers.moc"
