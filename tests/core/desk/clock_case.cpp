// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_case.h"

#include "desk_workspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

StoredCalendar hoursOf(const QString &name, int days, int from, int to)
{
    StoredCalendar stored;
    stored.name = name;
    stored.calendar.zone = u"UTC"_s;
    for (int day = 0; day < days; ++day)
        stored.calendar.week[size_t(day)] = {{std::chrono::hours(from), std::chrono::hours(to)}};
    return stored;
}

QString minutes(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 60'000.0, 'g', 12);
}

QString shortTime(Instant at)
{
    return toIso(at).first(16);
}

} // namespace

Instant utc(const char *text)
{
    return fromIso(QString::fromLatin1(text) + u":00Z"_s).value();
}

ClockCase::ClockCase() : words(std::make_shared<ClockWords>(shippedRules()))
{
    calendars = {hoursOf(u"Office"_s, 5, 9, 17), hoursOf(u"Long"_s, 5, 8, 17), hoursOf(u"Always"_s, 7, 0, 24),
                 hoursOf(u"Never"_s, 0, 0, 0)};
}

void ClockCase::agree(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject usual{{u"name"_s, u"Gold"_s},
                            {u"kind"_s, u"sla"_s},
                            {u"solutions"_s, u"all"_s},
                            {u"valid_from"_s, u"2026-01-01"_s},
                            {u"calendar"_s, u"Office"_s}};
    for (auto it = usual.begin(); it != usual.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    const AgreementDraft draft = agreementFromJson(QJsonDocument(object).toJson()).value();
    const auto known = std::ranges::find(agreements, draft.name, &StoredAgreement::name);
    if (known != agreements.end()) {
        known->versions.append({{}, 1, int(known->versions.size()) + 1, draft.terms});
        return;
    }
    const Id<StoredAgreement> id(agreements.size() + 1);
    agreements.append({id, 1, draft.name, draft.kind, {{{}, 1, 1, draft.terms}}});
}

ClockEntry &ClockCase::add(const char *at)
{
    ClockEntry entry;
    entry.at = utc(at);
    entry.id = qint64(log.entries.size()) + 1;
    entry.solution = facts.solution;
    const StateName state = stateNameFromText(m_state);
    entry.state = words->state(ProcessKind::Incident, "incident", state.state.toUtf8(),
                               state.reason.value_or(QString()).toUtf8());
    entry.team = words->text(facts.team);
    entry.vendor = words->text(facts.vendor);
    entry.organisation = words->text(facts.organisation);
    entry.rank = facts.rank;
    log.entries.push_back(entry);
    return log.entries.back();
}

void ClockCase::clear()
{
    log = {};
    facts = {};
    m_arrived.clear();
    m_mailed.clear();
    m_isSettled = false;
}

void ClockCase::open(const char *at, Channel channel)
{
    log.ticket = Id<Ticket>(1);
    log.opened = utc(at);
    log.isAnsweredAtOpening = channel == Channel::Phone || channel == Channel::WalkUp;
    move(at, u"new"_s);
}

void ClockCase::move(const char *at, const QString &state)
{
    m_state = state;
    add(at).isMove = true;
}

void ClockCase::edit(const char *at)
{
    add(at);
}

void ClockCase::answer(const char *at)
{
    add(at).isPublic = true;
}

void ClockCase::ask(const char *at)
{
    ClockEntry &entry = add(at);
    entry.isPublic = true;
    entry.isFromCustomer = true;
}

void ClockCase::note(const char *at)
{
    add(at);
}

void ClockCase::reply(const char *at)
{
    ClockEntry &entry = add(at);
    entry.isPublic = true;
    entry.isByRule = true;
}

void ClockCase::mail(const char *at, const char *sent)
{
    ClockEntry &entry = add(at);
    entry.isPublic = true;
    m_mailed.push_back({entry.id, sent ? std::optional(utc(sent)) : std::nullopt});
}

void ClockCase::arrive(const char *at, const char *merged)
{
    ClockEntry &entry = add(at);
    entry.isPublic = true;
    entry.isFromCustomer = true;
    entry.isMerge = true;
    m_arrived.emplace_back(log.entries.size() - 1, utc(merged));
}

AgreementBook ClockCase::book() const
{
    return AgreementBook::of(agreements, calendars, words).value();
}

const ClockHistory &ClockCase::history()
{
    if (!m_isSettled) {
        settleMerges(log, m_arrived);
        settleMails(log, m_mailed);
    }
    m_isSettled = true;
    return log;
}

std::vector<Clock> ClockCase::clocks(const char *at)
{
    if (!m_book)
        m_book = std::make_shared<const AgreementBook>(book());
    return clocksOf(*m_book, history(), utc(at), Explain::Yes);
}

QStringList ClockCase::lines(const char *at)
{
    QStringList lines;
    for (const Clock &clock : clocks(at))
        lines.append(toLine(clock));
    return lines;
}

QString toLine(const Clock &clock)
{
    QString line = u"%1 %2 %3: %4 %5 %6/%7"_s.arg(toName(clock.target), clock.agreement->name)
                       .arg(clock.cycle)
                       .arg(toName(clock.mode), toName(clock.verdict), minutes(clock.spent), minutes(clock.limit));
    if (clock.stopped)
        line += u" stopped "_s + shortTime(*clock.stopped);
    if (clock.due)
        line += u" due "_s + shortTime(*clock.due);
    if (clock.isNeverDue)
        line += u" never due"_s;
    if (clock.leads)
        line += u" leads"_s;
    return line;
}

} // namespace mainstay::testing
