// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_explain.h"
#include "desk/clock_rules.h"

namespace mainstay::testing {

/// Agreements, calendars and the log of one incident, written down in a few words.
class ClockCase
{
public:
    /// Calendars "Office" (Monday to Friday 9 to 17), "Long" (8 to 17), "Always" and "Never", all in UTC.
    ClockCase();

    /// An agreement as its file has it, without what every one needs; a second one of the same name is a version.
    void agree(const QByteArray &json);

    struct Facts {
        int rank = 3;
        QString team;
        QString vendor;
        QString organisation;
        qint64 solution = 1;
    };
    Facts facts; ///< of the entries that follow

    void clear(); ///< begins another log; agreements stay
    void open(const char *at, Channel channel = Channel::Portal);
    void move(const char *at, const QString &state);
    void edit(const char *at); ///< brings the facts into the log
    void answer(const char *at); ///< by one of us, for all to read
    void ask(const char *at); ///< by the requester
    void note(const char *at); ///< for us alone
    void reply(const char *at); ///< automatic
    void mail(const char *at, const char *sent = nullptr); ///< an answer by mail, and when it was sent
    void arrive(const char *at, const char *merged); ///< a question that a merge brought

    AgreementBook book() const;
    const ClockHistory &history();
    std::vector<Clock> clocks(const char *at);
    /// "resolution Gold 1: running open 60/480 due 2026-03-02T12:00" in minutes, one line for each clock.
    QStringList lines(const char *at);

    ClockHistory log;
    QList<StoredAgreement> agreements;
    QList<StoredCalendar> calendars;
    std::shared_ptr<ClockWords> words;

private:
    ClockEntry &add(const char *at);
    QString m_state;
    std::vector<std::pair<size_t, Instant>> m_arrived;
    std::vector<MailedEntry> m_mailed;
    std::shared_ptr<const AgreementBook> m_book;
    bool m_isSettled = false;
};

Instant utc(const char *text); ///< "2026-03-02T09:00"
QString toLine(const Clock &clock);

} // namespace mainstay::testing
