// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/satisfaction_store.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString SettingTable = u"satisfaction_setting"_s;
const QString SatisfactionTable = u"satisfaction"_s;

Values settingValues(const SatisfactionSetting &setting)
{
    return {{u"one"_s, 1}, {u"answer"_s, setting.answer}, {u"low"_s, setting.low}, {u"follow_up"_s, setting.followUp}};
}

Values satisfactionValues(const Satisfaction &satisfaction)
{
    const auto milliseconds = [](const std::optional<Instant> &at) {
        return at ? QVariant(toMilliseconds(*at)) : QVariant();
    };
    return {{u"ticket_id"_s, satisfaction.ticket.value},
            {u"asked"_s, milliseconds(satisfaction.asked)},
            {u"rating"_s, satisfaction.rating ? QVariant(*satisfaction.rating) : QVariant()},
            {u"comment"_s, Param(satisfaction.comment).value()},
            {u"rated"_s, milliseconds(satisfaction.rated)},
            {u"who"_s, Param(satisfaction.who).value()},
            {u"follow_up_id"_s, Param(satisfaction.followUp).value()}};
}

} // namespace

std::optional<SatisfactionSetting> satisfactionSetting(Session &session)
{
    return session.find(u"SELECT id, version, answer, low, follow_up FROM satisfaction_setting"_s, {},
                        [](const Row &row) {
                            return SatisfactionSetting{row.id<SatisfactionSetting>(0), row.number(1), row.text(2),
                                                       row.number(3), row.text(4)};
                        });
}

void insertSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &setting)
{
    insertRow(transaction, SettingTable, settingValues(setting));
}

void updateSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &read,
                               const SatisfactionSetting &wanted)
{
    updateRow(transaction, SettingTable, read.id.value, read.version,
              changesBetween(settingValues(read), settingValues(wanted)));
}

void deleteSatisfactionSetting(Transaction &transaction, const SatisfactionSetting &read)
{
    deleteRow(transaction, SettingTable, read.id.value, read.version);
}

std::optional<Satisfaction> findSatisfaction(Session &session, Id<Ticket> ticket)
{
    return session.find(u"SELECT id, version, ticket_id, asked, rating, comment, rated, who, follow_up_id"
                        " FROM satisfaction WHERE ticket_id = ?"_s,
                        {ticket}, [](const Row &row) {
                            Satisfaction found{.id = row.id<Satisfaction>(0),
                                               .version = row.number(1),
                                               .ticket = row.id<Ticket>(2),
                                               .asked = {},
                                               .rating = {},
                                               .comment = row.text(5),
                                               .rated = {},
                                               .who = row.optionalText(7),
                                               .followUp = row.optionalId<Ticket>(8)};
                            if (!row.isNull(3))
                                found.asked = row.instant(3);
                            if (!row.isNull(4)) {
                                found.rating = row.number(4);
                                found.rated = row.instant(6);
                            }
                            return found;
                        });
}

void insertSatisfaction(Transaction &transaction, const Satisfaction &satisfaction)
{
    insertRow(transaction, SatisfactionTable, satisfactionValues(satisfaction));
}

void updateSatisfaction(Transaction &transaction, const Satisfaction &read, const Satisfaction &wanted)
{
    updateRow(transaction, SatisfactionTable, read.id.value, read.version,
              changesBetween(satisfactionValues(read), satisfactionValues(wanted)));
}

SatisfactionCounts satisfactionCounts(Session &session)
{
    SatisfactionCounts counts;
    counts.rated = QList<qint64>(bestRating, 0);
    struct Group {
        int rating;
        qint64 all;
        qint64 asked;
        qint64 followedUp;
    };
    const QList<Group> groups =
        session.query(u"SELECT coalesce(rating, 0), count(*), count(asked), count(follow_up_id) FROM satisfaction"
                      " GROUP BY coalesce(rating, 0)"_s,
                      {}, [](const Row &row) {
                          return Group{row.number(0), row.integer(1), row.integer(2), row.integer(3)};
                      });
    for (const Group &group : groups) {
        counts.asked += group.asked;
        counts.followedUp += group.followedUp;
        if (group.rating == 0)
            continue;
        counts.rated[group.rating - 1] = group.all;
        counts.unasked += group.all - group.asked;
    }
    return counts;
}

} // namespace mainstay
