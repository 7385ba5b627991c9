// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/ical_holidays.h"
#include "support/test_data.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mainstay;
using namespace Qt::StringLiterals;

namespace {

const QDate First(2025, 1, 1);
const QDate Last(2030, 12, 31);

QByteArray calendarWith(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nX-WR-CALNAME:Feestdagen\r\n" + events
        + "END:VCALENDAR\r\n";
}

QByteArray eventWith(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

IcalHolidays read(const QByteArray &events)
{
    const auto found = holidaysFromIcal(calendarWith(events), First, Last);
    return found ? *found : IcalHolidays();
}

QList<QDate> datesOf(const IcalHolidays &found)
{
    QList<QDate> dates;
    for (const auto &[date, name] : found.dates)
        dates.append(date);
    return dates;
}

/// The files of an archive of the shared data, in a folder that lives as long as this.
class Unpacked
{
public:
    explicit Unpacked(const QString &archive)
    {
        const QString path = mainstay::testing::sharedData(archive);
        if (!path.isEmpty())
            QProcess::execute(u"tar"_s, {u"--zstd"_s, u"-xf"_s, path, u"-C"_s, m_folder.path()});
    }
    QStringList files() const
    {
        QStringList files;
        for (QDirIterator it(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        files.sort();
        return files;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIcalHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDaysOfAnEventAreClosed()
    {
        const IcalHolidays found =
            read(eventWith("UID:1\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Kerst"
                           "mis\\, twee dagen")
                 + eventWith("UID:2\r\nDTSTART;VALUE=DATE:20270101\r\nSUMMARY:Nieuwjaar"));
        QCOMPARE(datesOf(found), (QList{QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2027, 1, 1)}));
        QCOMPARE(found.dates.at(QDate(2026, 12, 26)), u"Kerstmis, twee dagen"_s);
        QCOMPARE(found.name, u"Feestdagen"_s);
        QCOMPARE(found.events, 2);
    }

    void rulesAreFollowedWithinTheDaysAskedFor()
    {
        const IcalHolidays found =
            read(eventWith("UID:1\r\nDTSTART;VALUE=DATE:19800427\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270427\r\n"
                           "RDATE;VALUE=DATE:20270426\r\nSUMMARY:Koningsdag"));
        QCOMPARE(datesOf(found),
                 (QList{QDate(2025, 4, 27), QDate(2026, 4, 27), QDate(2027, 4, 26), QDate(2028, 4, 27),
                        QDate(2029, 4, 27), QDate(2030, 4, 27)}));
    }

    void anOccurrenceThatWasMovedStandsWhereItWasMovedTo()
    {
        const IcalHolidays found = read(
            eventWith("UID:1\r\nDTSTART;VALUE=DATE:20290601\r\nRRULE:FREQ=YEARLY;COUNT=2")
            + eventWith("UID:1\r\nRECURRENCE-ID;VALUE=DATE:20300601\r\nDTSTART;VALUE=DATE:20300603\r\nSUMMARY:later"));
        QCOMPARE(datesOf(found), (QList{QDate(2029, 6, 1), QDate(2030, 6, 3)}));
    }

    void whatIsNoHolidayIsLeftOutAndCounted()
    {
        const IcalHolidays found = read(eventWith("UID:1\r\nDTSTART:20261225T090000Z\r\nDTEND:20261225T100000Z")
                                        + eventWith("UID:2\r\nDTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED")
                                        + eventWith("UID:3\r\nSUMMARY:some day"));
        QVERIFY(found.dates.empty());
        QCOMPARE(found.events, 2);
        QCOMPARE(found.timed, 1);
        QCOMPARE(found.unreadable, 1);
    }

    void aNameInLatinOneIsRead()
    {
        const IcalHolidays found = read(eventWith("UID:1\r\nDTSTART;VALUE=DATE:20260514\r\nSUMMARY:H\xe9melvaart"));
        QCOMPARE(found.dates.at(QDate(2026, 5, 14)), u"Hémelvaart"_s);
    }

    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Christmas is on the 25th.");
        QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:Jo\r\nEND:VCARD\r\n");
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("nested") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(200'000);
        QTest::newRow("closed before opened") << QByteArray("END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n");
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n");
        QTest::newRow("nested, folded") << QByteArray("BEG\r\n IN:VCALENDAR\r\n").repeated(200'000);
    }
    void whatIsNoCalendarIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto found = holidaysFromIcal(bytes, First, Last);
        QVERIFY(!found);
        QCOMPARE(found.error().code, "calendar.not-ical");
    }

    void aHugeFileIsRefused()
    {
        const auto found = holidaysFromIcal(QByteArray(MostIcalBytes + 1, 'x'), First, Last);
        QVERIFY(!found && found.error().code == "calendar.ical-too-large");
    }

    void rulesWithoutEndAreCutAndSaidSo()
    {
        const IcalHolidays found =
            read(eventWith("UID:1\r\nDTSTART;VALUE=DATE:00010101\r\nRRULE:FREQ=DAILY\r\nSUMMARY:ever"));
        QVERIFY(found.isCut);
        QCOMPARE(found.dates.size(), size_t(0));
        QVERIFY(read(eventWith("UID:1\r\nDTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"))
                    .dates.size()
                <= 1);
    }

    void realAndHostileFilesEndWell()
    {
        const Unpacked real(u"ics-libical/libical-ics-and-vtimezones.tar.zst"_s);
        const Unpacked hostile(u"ics-libical/libical-fuzz-corpus.tar.zst"_s);
        const QStringList files = real.files() + hostile.files();
        if (files.isEmpty())
            QSKIP("ics-libical is not here");
        int calendars = 0;
        int events = 0;
        QElapsedTimer longest;
        qint64 most = 0;
        for (const QString &path : files) {
            longest.start();
            const auto found = holidaysFromIcal(bytesOf(path), First, Last);
            most = std::max(most, longest.elapsed());
            calendars += found ? 1 : 0;
            events += found ? found->events : 0;
        }
        qInfo() << files.size() << "files," << calendars << "calendars with" << events << "events; the longest took"
                << most << "ms";
        QVERIFY(calendars > 30);
        QVERIFY(events > 1458);
    }
};

QTEST_GUILESS_MAIN(TestIcalHolidays)
#include "tst_ical_holidays.moc"
