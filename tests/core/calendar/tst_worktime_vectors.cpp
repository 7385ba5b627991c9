// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_time.h"
#include "support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTime>

// What the test suites of other projects expect of forward additions and of differences, held against ours. An answer
// that names the start of the next period is equal to one that names the end of the one before: no business time lies
// between them.

using namespace mainstay;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QJsonArray casesOf(const QString &name)
{
    QFile file(mainstay::testing::sharedData(u"oracle-worktime/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

Instant instantOf(const QJsonValue &value)
{
    return *fromIso(value[u"time"_s].toString());
}

milliseconds clockOf(const QString &text)
{
    return text == u"24:00"
        ? milliseconds(std::chrono::hours(24))
        : milliseconds(QTime::fromString(text, text.count(u':') == 2 ? u"H:m:s"_s : u"H:m"_s).msecsSinceStartOfDay());
}

/// {"09:00": "17:00", …}
DayPeriods periodsOf(const QJsonObject &object)
{
    DayPeriods periods;
    for (auto it = object.begin(); it != object.end(); ++it)
        periods.push_back({clockOf(it.key()), clockOf(it.value().toString())});
    return periods;
}

DayPeriods without(const DayPeriods &periods, const DayPeriods &breaks)
{
    DayPeriods left = periods;
    for (const DayPeriod &pause : breaks) {
        DayPeriods rest;
        for (const DayPeriod &period : left) {
            if (period.from < pause.from)
                rest.push_back({period.from, std::min(period.to, pause.from)});
            if (period.to > pause.to)
                rest.push_back({std::max(period.from, pause.to), period.to});
        }
        left = rest;
    }
    return left;
}

/// Hours by day, shifts that replace a date's hours, breaks taken out of a date's, holidays that outrank all of them.
ServiceCalendar bizCalendar(const QJsonObject &schedule)
{
    ServiceCalendar calendar;
    calendar.zone = schedule[u"time_zone"_s].toString();
    for (size_t day = 0; day < days.size(); ++day)
        calendar.week[day] = periodsOf(schedule[u"hours"_s][QLatin1String(days[day])].toObject());
    const QJsonObject shifts = schedule[u"shifts"_s].toObject();
    for (auto it = shifts.begin(); it != shifts.end(); ++it)
        calendar.exceptions[QDate::fromString(it.key(), Qt::ISODate)] = periodsOf(it.value().toObject());
    const QJsonObject breaks = schedule[u"breaks"_s].toObject();
    for (auto it = breaks.begin(); it != breaks.end(); ++it) {
        const QDate date = QDate::fromString(it.key(), Qt::ISODate);
        const auto shift = calendar.exceptions.find(date);
        const DayPeriods hours =
            shift == calendar.exceptions.end() ? calendar.week[size_t(date.dayOfWeek() - 1)] : shift->second;
        calendar.exceptions[date] = without(hours, periodsOf(it.value().toObject()));
    }
    for (const QJsonValue &holiday : schedule[u"holidays"_s].toArray()) {
        const QDate date = QDate::fromString(holiday[u"date"_s].toString(), Qt::ISODate);
        calendar.holidays.emplace(date, QString());
        calendar.exceptions.erase(date);
    }
    return calendar;
}

/// One window for all working days unless a day has its own; 0:00 to 0:00 is the whole day.
ServiceCalendar businessTimeCalendar(const QJsonObject &config, const QJsonValue &moreHolidays)
{
    ServiceCalendar calendar;
    const QString zone = config[u"time_zone"_s].toString();
    calendar.zone = zone.startsWith(u"Eastern") ? u"America/New_York"_s : u"UTC"_s;
    const QJsonObject own = config[u"work_hours"_s].toObject();
    const QJsonArray week = own.isEmpty() ? config[u"work_week"_s].toArray() : QJsonArray::fromStringList(own.keys());
    for (size_t day = 0; day < days.size(); ++day) {
        const QString name = QString::fromLatin1(days[day]);
        if (!week.contains(name))
            continue;
        const bool isOwn = own.contains(name);
        DayPeriod period{clockOf(isOwn ? own[name][0].toString() : config[u"beginning_of_workday"_s].toString()),
                         clockOf(isOwn ? own[name][1].toString() : config[u"end_of_workday"_s].toString())};
        if (period.to == milliseconds(0))
            period.to = std::chrono::hours(24);
        calendar.week[day] = {period};
    }
    QJsonArray holidays = config[u"holidays"_s].toArray();
    const QJsonArray more = moreHolidays.isObject() ? QJsonArray{moreHolidays} : moreHolidays.toArray();
    for (const QJsonValue &holiday : more)
        holidays.append(holiday);
    for (const QJsonValue &holiday : std::as_const(holidays))
        calendar.holidays.emplace(QDate::fromString(holiday[u"date"_s].toString(), Qt::ISODate), QString());
    return calendar;
}

std::optional<milliseconds> unitOf(const QString &method)
{
    if (!method.endsWith(u".after"))
        return std::nullopt;
    if (method.startsWith(u"Second"))
        return std::chrono::seconds(1);
    if (method.startsWith(u"Minute"))
        return std::chrono::minutes(1);
    return method.startsWith(u"Hour") ? std::optional<milliseconds>(std::chrono::hours(1)) : std::nullopt;
}

/// Empty when both name the same business instant.
QString differenceOf(const BusinessTime &time, Instant from, milliseconds open, Instant theirs)
{
    const auto ours = time.after(from, open);
    if (!ours)
        return u"never due, expected %1"_s.arg(toIso(theirs));
    const bool isSame = *ours <= theirs && time.between(*ours, theirs) == milliseconds(0);
    return isSame ? QString() : u"%1, expected %2"_s.arg(toIso(*ours), toIso(theirs));
}

} // namespace

class TestWorktimeVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bizAnswersAlike()
    {
        const QJsonArray cases = casesOf(u"biz_gem.json"_s);
        if (cases.isEmpty())
            QSKIP("oracle-worktime/biz_gem.json is not here");
        int held = 0;
        QMap<QString, int> outOfScope;
        for (const QJsonValue &one : cases) {
            const BusinessTime time = *BusinessTime::of(bizCalendar(one[u"schedule"_s].toObject()));
            const QString method = one[u"method"_s].toString();
            const QJsonValue result = one[u"result"_s];
            const QByteArray where = one[u"where"_s].toString().toUtf8();
            if (const auto unit = unitOf(method)) {
                const QString wrong = differenceOf(time, instantOf(one[u"args"_s][1]),
                                                   *unit * one[u"args"_s][0].toInt(), instantOf(result));
                QVERIFY2(wrong.isEmpty(), where + ": " + qPrintable(wrong));
            } else if (method == u"DurationWithin") {
                const milliseconds theirs = std::chrono::seconds(result[u"seconds"_s].toInteger());
                const milliseconds ours = time.between(instantOf(one[u"args"_s][0]), instantOf(one[u"args"_s][1]));
                QVERIFY2(ours == theirs, where + ": " + QByteArray::number(qint64(ours.count())));
            } else if (method == u"Active") {
                QVERIFY2(time.isOpen(instantOf(one[u"args"_s][0])) == result.toBool(), where);
            } else {
                ++outOfScope[method];
                continue;
            }
            ++held;
        }
        qInfo() << held << "held; out of scope, by their method:" << outOfScope;
        QCOMPARE(held, 42);
    }

    void businessTimeAnswersAlike()
    {
        const QJsonArray cases = casesOf(u"business_time_gem.json"_s);
        if (cases.isEmpty())
            QSKIP("oracle-worktime/business_time_gem.json is not here");
        int held = 0;
        QMap<QString, int> outOfScope;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            const QJsonValue one = cases[i];
            const BusinessTime time =
                *BusinessTime::of(businessTimeCalendar(one[u"config"_s].toObject(), one[u"options"_s][u"holidays"_s]));
            const QString method = one[u"method"_s].toString();
            const QJsonValue result = one[u"result"_s];
            const int given = one[u"receiver"_s][u"business_hours"_s].toInt();
            const bool isBack = method == u"before" || method == u"ago";
            const int forward = isBack ? -given : given;
            const QByteArray where = "case " + QByteArray::number(i);
            if (one[u"class"_s].toString() == u"BusinessTime::BusinessHours" && forward > 0) {
                const QString wrong =
                    differenceOf(time, instantOf(one[u"args"_s][0]), std::chrono::hours(forward), instantOf(result));
                QVERIFY2(wrong.isEmpty(), where + ": " + qPrintable(wrong));
            } else if (method == u"business_time_until" && result.toDouble() >= 0) {
                const milliseconds ours = time.between(instantOf(one[u"receiver"_s]), instantOf(one[u"args"_s][0]));
                QVERIFY2(double(ours.count()) == result.toDouble() * 1000,
                         where + ": " + QByteArray::number(qint64(ours.count())));
            } else if (method == u"during_business_hours?") {
                QVERIFY2(time.isOpen(instantOf(one[u"receiver"_s])) == result.toBool(), where);
            } else {
                ++outOfScope[one[u"class"_s].toString() + u'.' + method];
                continue;
            }
            ++held;
        }
        qInfo() << held << "held; out of scope, by their method:" << outOfScope;
        QCOMPARE(held, 57);
    }
};

QTEST_GUILESS_MAIN(TestWorktimeVectors)
#include "tst_worktime_vectors.moc"
