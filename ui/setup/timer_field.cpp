// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/timer_field.h"

#include "kit/calm_style.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString AfterDays = u"days"_s;
const QString OnDate = u"date"_s;
constexpr int UsualDays = 5;
constexpr int MostDays = 3650;

using TimerChoice = std::pair<QString, QString>; ///< a value and what it is called

/// What is chosen stays chosen: it may be the very field that the person is in.
void offer(InPlaceChoice *in, const QList<TimerChoice> &choices)
{
    QList<TimerChoice> offered;
    for (int i = 0; i < in->count(); ++i)
        offered.append({in->itemData(i).toString(), in->itemText(i)});
    if (offered == choices)
        return;
    const QString chosen = in->value();
    in->clear();
    for (const auto &[value, text] : choices)
        in->addChoice(value, text);
    in->setCurrentIndex(std::max(0, in->findData(chosen)));
}

} // namespace

TimerField::TimerField(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_when(new InPlaceChoice)
    , m_days(new InPlaceField)
    , m_field(new InPlaceChoice)
    , m_to(new InPlaceChoice)
    , m_then(new QWidget)
{
    m_when->setObjectName(u"timerWhen"_s);
    m_when->setAccessibleName(tr("When the state ends by itself"));
    m_days->setObjectName(u"timerDays"_s);
    m_days->setAccessibleName(tr("Business days in the state"));
    m_days->setFrameShown(InPlaceField::FrameShown::Always);
    m_days->setValidator(new QIntValidator(1, MostDays, m_days));
    m_days->setFixedWidth(m_days->fontMetrics().horizontalAdvance(u"0000"_s) + 3 * Grid);
    m_field->setObjectName(u"timerField"_s);
    m_field->setAccessibleName(tr("The field that holds the day"));
    m_to->setObjectName(u"timerTo"_s);
    m_to->setAccessibleName(tr("Where it goes then"));
    auto *first = new QHBoxLayout;
    first->setSpacing(Grid);
    first->addWidget(m_when, 1);
    first->addWidget(m_days);
    first->addWidget(m_field, 1);
    auto *second = new QHBoxLayout(m_then);
    second->setContentsMargins(6, 0, 0, 0); // as the text of a choice stands
    second->setSpacing(Grid);
    auto *then = new QLabel(tr("then to", "the state after this one"));
    then->setForegroundRole(QPalette::PlaceholderText);
    second->addWidget(then);
    second->addWidget(m_to, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addLayout(first);
    layout->addWidget(m_then);
    for (InPlaceChoice *choice : {m_when, m_field, m_to})
        connect(choice, &InPlaceChoice::committed, this, &TimerField::change);
    connect(m_days, &InPlaceField::committed, this, &TimerField::change);
}

void TimerField::fill(const Process &process, const QString &variant, const State &state)
{
    QList<TimerChoice> when{{QString(), tr("never")}, {AfterDays, tr("after business days")}};
    QList<TimerChoice> fields;
    for (const FieldSpec &field : process.fields) {
        if (field.type == FieldType::Date || field.type == FieldType::Moment)
            fields.append({field.name, QString(field.name).replace(u'_', u' ')});
    }
    if (!fields.isEmpty())
        when.append({OnDate, tr("on the day of", "a field that holds a day")});
    QList<TimerChoice> states;
    m_usualTo.clear();
    for (const State &other : process.states) {
        if (!other.variants.contains(variant) || other.name == state.name)
            continue;
        states.append({other.name, m_words.name(other.name)});
        if (m_usualTo.isEmpty() || (other.phase == Phase::Final && !other.isWithoutVerdict))
            m_usualTo = other.name;
    }
    offer(m_when, when);
    offer(m_field, fields);
    offer(m_to, states);
}

void TimerField::setState(const Process &process, const QString &variant, const State &state)
{
    m_isShowing = true;
    m_state = state;
    fill(process, variant, state);
    const std::optional<Timer> &timer = state.timer;
    m_when->setStored(!timer ? QString() : timer->dateField ? OnDate : AfterDays);
    m_days->setStored(timer && timer->businessDays ? QString::number(*timer->businessDays) : QString());
    if (timer && timer->dateField)
        m_field->setStored(*timer->dateField);
    if (timer)
        m_to->setStored(timer->to);
    m_days->setVisible(timer && timer->businessDays);
    m_field->setVisible(timer && timer->dateField);
    m_then->setVisible(timer.has_value());
    m_isShowing = false;
}

void TimerField::change()
{
    if (m_isShowing)
        return;
    std::optional<Timer> timer;
    if (!m_when->value().isEmpty()) {
        timer.emplace();
        timer->to = m_state.timer ? m_to->value() : m_usualTo;
        if (m_when->value() == OnDate)
            timer->dateField = m_field->value();
        else
            timer->businessDays = m_days->text().isEmpty() ? UsualDays : m_days->text().toInt();
    }
    if (timer != m_state.timer)
        Q_EMIT changed(timer);
}

} // namespace mainstay
