// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_words.h"

#include "desk/names.h"

namespace mainstay {

ClockWords::ClockWords(std::shared_ptr<const DeskRules> rules) : m_rules(std::move(rules)), m_texts(1), m_names(1)
{
    m_caller = text(u"caller");
    m_vendor = text(u"vendor");
}

int ClockWords::spelling(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const auto known = m_spellings.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_spellings.cend())
        return *known;
    const int number = int(m_texts.size());
    m_texts.push_back(QString::fromUtf8(utf8));
    m_names.push_back(m_byName.value(comparableName(m_texts.back()), int(m_byName.size()) + 1));
    m_byName.insert(comparableName(m_texts.back()), m_names.back());
    m_spellings.insert(utf8.toByteArray(), number);
    return number;
}

int ClockWords::text(QByteArrayView utf8)
{
    return m_names[size_t(spelling(utf8))];
}

int ClockWords::state(ProcessKind process, QByteArrayView variant, QByteArrayView state, QByteArrayView reason)
{
    const StateKey key{int(process), spelling(variant), spelling(state), spelling(reason)};
    const auto known = m_stateNumbers.constFind(key);
    return known != m_stateNumbers.cend() ? *known : addState(process, key);
}

int ClockWords::addState(ProcessKind process, const StateKey &key)
{
    ClockState facts;
    facts.name = m_names[size_t(key.state)];
    facts.reason = m_names[size_t(key.reason)];
    facts.text = {m_texts[size_t(key.state)],
                  key.reason == 0 ? std::nullopt : std::optional(m_texts[size_t(key.reason)])};
    if (const State *state = findStateEver(m_rules->process(process), m_texts[size_t(key.variant)], facts.text.state)) {
        facts.phase = state->phase;
        facts.isTakenUp = state->takenUp;
        facts.isWithoutVerdict = state->isWithoutVerdict;
        facts.timer = state->timer ? &*state->timer : nullptr;
    }
    m_states.push_back(facts);
    return m_stateNumbers.insert(key, int(m_states.size()) - 1).value();
}

} // namespace mainstay
