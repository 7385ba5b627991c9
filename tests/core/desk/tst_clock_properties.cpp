// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_case.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;
using std::chrono::minutes;

/// Random logs, by whole minutes; the twin walks them minute by minute and knows nothing of cycles and stretches.
class TestClockProperties : public QObject
{
    Q_OBJECT

    static constexpr int Days = 14;
    static constexpr int Logs = 400;

    struct Twin {
        qint64 spent = 0;
        qint64 limit = 0;
        bool isBreached = false;
        std::optional<Instant> due; ///< of a breach
        bool isStopped = false;
        bool isPaused = false;
    };

    /// A book with ranks of different limits and calendars, so that changes of priority matter.
    static void agreeOnTargets(ClockCase &it)
    {
        it.agree(R"({"targets":[
            {"target":"resolution","process":"incident","rank":1,"limit_ms":14400000,"calendar":"Always"},
            {"target":"resolution","process":"incident","rank":2,"limit_ms":28800000,"calendar":"Long"},
            {"target":"resolution","process":"incident","limit_ms":115200000}]})");
    }

    static void writeLog(ClockCase &it, QRandomGenerator &random)
    {
        const QStringList states{u"assigned"_s,       u"in progress"_s,    u"pending/caller"_s,
                                 u"pending/caller"_s, u"pending/vendor"_s, u"resolved"_s};
        it.clear();
        Instant at = utc("2026-03-02T00:00") + minutes(random.bounded(3 * 24 * 60));
        const auto text = [](Instant instant) { return toIso(instant).first(16).toLatin1(); };
        it.facts.rank = 1 + random.bounded(3);
        it.open(text(at));
        const int entries = random.bounded(14);
        for (int i = 0; i < entries; ++i) {
            at += minutes(random.bounded(3) == 0 ? 0 : random.bounded(24 * 60));
            switch (random.bounded(5)) {
            case 0:
                it.facts.rank = 1 + random.bounded(3);
                it.edit(text(at));
                break;
            case 1:
                it.ask(text(at));
                break;
            default:
                it.move(text(at), states.at(random.bounded(int(states.size()))));
            }
        }
    }

    static QByteArray told(const ClockCase &it)
    {
        QByteArray text;
        for (const ClockEntry &entry : it.log.entries)
            text += " | " + toIso(entry.at).toLatin1() + ' ' + toText(it.words->state(entry.state).text).toLatin1()
                + " rank " + QByteArray::number(entry.rank) + (entry.isFromCustomer ? ", asked" : "");
        return text;
    }

    static Twin walked(const ClockCase &it, Instant until)
    {
        static const BusinessTime office = BusinessTime::of(it.calendars[0].calendar).value();
        static const BusinessTime longer = BusinessTime::of(it.calendars[1].calendar).value();
        const qint64 limits[] = {0, 240, 480, 1920};
        Twin twin;
        size_t next = 0;
        int rank = 0;
        int state = 0;
        bool answered = false;
        bool ranked = false; ///< since it was last open
        for (Instant at = it.log.opened;; at += minutes(1)) {
            for (; next < it.log.entries.size() && it.log.entries[next].at <= at; ++next) {
                const ClockEntry &entry = it.log.entries[next];
                answered = entry.isFromCustomer || (answered && !entry.isMove && entry.state == state);
                ranked = ranked || entry.rank != rank;
                rank = entry.rank;
                state = entry.state;
            }
            const ClockState &now = it.words->state(state);
            const bool isOpen = now.phase == Phase::Open;
            twin.isStopped = !isOpen;
            twin.isPaused = isOpen && toText(now.text) == u"pending/caller" && !answered;
            if (isOpen || at == it.log.opened)
                twin.limit = limits[rank];
            if (ranked && isOpen && !twin.isBreached && twin.spent > twin.limit) {
                twin.isBreached = at < until;
                twin.due = at;
            }
            ranked = ranked && !isOpen;
            if (at >= until)
                break;
            if (!isOpen || twin.isPaused)
                continue;
            // A minute that begins when all is spent is one too late, open or not.
            if (!twin.isBreached && twin.spent >= twin.limit) {
                twin.isBreached = true;
                twin.due = twin.due.value_or(at);
            }
            const bool counts = rank == 1 || (rank == 2 ? longer : office).isOpen(at);
            twin.spent += counts ? 1 : 0;
            if (!twin.isBreached && twin.spent == twin.limit)
                twin.due = at + minutes(1);
            else if (!twin.isBreached)
                twin.due.reset();
        }
        return twin;
    }

private Q_SLOTS:
    void aWalkMinuteByMinuteSaysTheSame()
    {
        QRandomGenerator random(20260302);
        int breached = 0;
        ClockCase it;
        agreeOnTargets(it);
        for (int i = 0; i < Logs; ++i) {
            writeLog(it, random);
            for (int look = 0; look < 4; ++look) {
                const Instant at = it.log.opened + minutes(random.bounded(Days * 24 * 60));
                const std::vector<Clock> clocks = it.clocks(toIso(at).first(16).toLatin1());
                QCOMPARE(clocks.size(), size_t(1));
                const Twin twin = walked(it, at);
                const QByteArray where = "log " + QByteArray::number(i) + " at " + toIso(at).toLatin1() + ": "
                    + toLine(clocks[0]).toUtf8() + told(it);
                QVERIFY2(clocks[0].spent == minutes(twin.spent), where + ", walked " + QByteArray::number(twin.spent));
                QVERIFY2((clocks[0].verdict == Verdict::Breached) == twin.isBreached, where);
                QVERIFY2(clocks[0].limit == minutes(twin.limit), where);
                QVERIFY2((clocks[0].mode == ClockMode::Stopped) == twin.isStopped, where);
                QVERIFY2((clocks[0].mode == ClockMode::Paused) == twin.isPaused, where);
                if (twin.isBreached)
                    QVERIFY2(clocks[0].due == twin.due, where + ", walked " + toIso(*twin.due).toLatin1());
                breached += twin.isBreached ? 1 : 0;
            }
        }
        QVERIFY2(breached > 100 && breached < Logs * 4 - 100, QByteArray::number(breached));
    }

    void aClockIsTheSumOfWhatExplainsIt()
    {
        QRandomGenerator random(7);
        ClockCase it;
        agreeOnTargets(it);
        it.agree(R"({"name":"Silver","targets":[
            {"target":"response","process":"incident","limit_ms":3600000},
            {"target":"next-reply","process":"incident","limit_ms":3600000},
            {"target":"periodic","process":"incident","limit_ms":3600000}]})");
        for (int i = 0; i < Logs; ++i) {
            writeLog(it, random);
            const Instant at = it.log.opened + minutes(random.bounded(Days * 24 * 60));
            for (const Clock &clock : it.clocks(toIso(at).first(16).toLatin1())) {
                std::chrono::milliseconds sum(0);
                Instant last = clock.started;
                for (const ClockMoment &moment : explained(clock)) {
                    QVERIFY2(moment.from == last && moment.from < moment.to, toLine(clock).toUtf8());
                    QCOMPARE(moment.spent,
                             moment.does == ClockMoment::Does::Counts ? moment.to - moment.from
                                                                      : std::chrono::milliseconds(0));
                    sum += moment.spent;
                    last = moment.to;
                }
                QCOMPARE(sum, clock.spent);
                const Instant end = clock.stopped.value_or(at);
                QVERIFY2(last == end || clock.started == end, toLine(clock).toUtf8());
            }
        }
    }

    /// An entry that changes nothing splits a stretch in two, and nothing else.
    void splittingAnIntervalChangesNothing()
    {
        QRandomGenerator random(11);
        ClockCase it;
        agreeOnTargets(it);
        for (int i = 0; i < Logs; ++i) {
            writeLog(it, random);
            const Instant at = it.log.opened + minutes(random.bounded(Days * 24 * 60));
            ClockCase split = it;
            const size_t place = size_t(random.bounded(quint32(split.log.entries.size())));
            ClockEntry note = split.log.entries[place];
            note.isMove = note.isPublic = note.isFromCustomer = false;
            const Instant next = place + 1 < split.log.entries.size() ? split.log.entries[place + 1].at : at;
            note.at += minutes((next - note.at) / minutes(2));
            split.log.entries.insert(split.log.entries.begin() + qint64(place) + 1, note);
            const QByteArray when = toIso(at).first(16).toLatin1();
            QCOMPARE(split.lines(when), it.lines(when));
        }
    }

    /// What goes by mail is for us alone when it is written, and an answer when it is sent, whatever lies in between.
    void anAnswerByMailIsAnAnswerWhenItIsSent()
    {
        QRandomGenerator random(17);
        ClockCase it;
        it.agree(R"({"targets":[
            {"target":"response","process":"incident","limit_ms":3600000},
            {"target":"next-reply","process":"incident","limit_ms":3600000},
            {"target":"periodic","process":"incident","limit_ms":3600000},
            {"target":"resolution","process":"incident","limit_ms":36000000}]})");
        const auto text = [](Instant instant) { return toIso(instant).first(16).toLatin1(); };
        for (int i = 0; i < Logs; ++i) {
            writeLog(it, random);
            it.ask(text(it.log.entries.back().at));
            const Instant written = it.log.entries.back().at + minutes(random.bounded(600));
            const Instant moved = written + minutes(random.bounded(600));
            const Instant sent = moved + minutes(1 + random.bounded(600));
            ClockCase other = it;
            it.mail(text(written), text(sent));
            other.note(text(written));
            for (ClockCase *one : {&it, &other})
                one->move(text(moved), i % 2 == 0 ? u"resolved"_s : u"in progress"_s);
            other.answer(text(sent));
            const QByteArray when = text(written + minutes(random.bounded(3000)));
            QCOMPARE(it.lines(when), other.lines(when));
        }
    }

    void judgingAgainChangesNothing()
    {
        QRandomGenerator random(13);
        ClockCase it;
        agreeOnTargets(it);
        const AgreementBook one = it.book();
        const AgreementBook other = it.book();
        for (int i = 0; i < Logs; ++i) {
            writeLog(it, random);
            const Instant at = it.log.opened + minutes(random.bounded(Days * 24 * 60));
            QVERIFY(verdictsOf(one, it.history(), at) == verdictsOf(other, it.history(), at));
        }
    }
};

QTEST_GUILESS_MAIN(TestClockProperties)
#include "tst_clock_properties.moc"
