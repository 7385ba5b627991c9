// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rule_trial_store.h"

#include "desk/desk_rule_store.h"
#include "store/rows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString digestOf(DeskRule rule)
{
    rule.about.clear();
    return QString::fromLatin1(
        QCryptographicHash::hash(definitionOf(rule).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

bool isSameVersion(const DeskRule &one, const DeskRule &other)
{
    return one.name == other.name && digestOf(one) == digestOf(other);
}

void keepTrial(Transaction &transaction, const DeskRule &rule, const KeptTrial &trial)
{
    const Values values{{u"name"_s, rule.name},
                        {u"digest"_s, digestOf(rule)},
                        {u"tried"_s, toMilliseconds(trial.tried)},
                        {u"who"_s, trial.who},
                        {u"since"_s, trial.since ? QVariant(toMilliseconds(*trial.since)) : QVariant()},
                        {u"runs"_s, trial.runs}};
    const auto older = transaction.find(u"SELECT id, version FROM rule_trial WHERE name = ? AND digest = ?"_s,
                                        {rule.name, digestOf(rule)},
                                        [](const Row &row) { return std::pair(row.integer(0), row.number(1)); });
    if (older)
        updateRow(transaction, u"rule_trial"_s, older->first, older->second, values);
    else
        insertRow(transaction, u"rule_trial"_s, values);
}

std::optional<KeptTrial> keptTrialOf(Session &session, const DeskRule &rule)
{
    return session.find(u"SELECT name, tried, who, since, runs FROM rule_trial WHERE name = ? AND digest = ?"_s,
                        {rule.name, digestOf(rule)}, [](const Row &row) {
                            return KeptTrial{row.text(0), row.instant(1), row.text(2),
                                             row.isNull(3) ? std::nullopt : std::optional(row.instant(3)),
                                             row.integer(4)};
                        });
}

QMap<QString, KeptTrial> keptTrialsOf(Session &session, const QList<DeskRule> &rules)
{
    QMap<QString, KeptTrial> trials;
    for (const DeskRule &rule : rules) {
        if (const auto trial = keptTrialOf(session, rule))
            trials.insert(rule.name, *trial);
    }
    return trials;
}

} // namespace mainstay
