// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/plan_rows.h"

#include "desk/process_field_edits.h"
#include "kit/calm_style.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

InPlaceField *listField(const QString &name, const QString &label, const QString &stored)
{
    auto *field = new InPlaceField;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setFrameShown(InPlaceField::FrameShown::Always);
    field->setStored(stored);
    return field;
}

} // namespace

PlanRows::PlanRows(const Words &words, QWidget *parent)
    : ProcessRows(tr("Plans that are authorised"), parent), m_words(words)
{
    auto *button = new QPushButton(tr("Add a plan"));
    button->setObjectName(u"addPlan"_s);
    button->setProperty("quiet", true);
    section()->addToTitle(button);
    connect(button, &QPushButton::clicked, this, &PlanRows::add);
}

QStringList PlanRows::openStates() const
{
    QStringList names;
    for (const State &state : process().states) {
        if (state.phase == Phase::Open && state.variants.contains(variant()))
            names.append(state.name);
    }
    return names;
}

/// The first fields and states there are, to be edited where they then stand.
void PlanRows::add()
{
    const QStringList states = openStates();
    const QStringList fields =
        process().fields.isEmpty() ? QStringList{u"description"_s} : QStringList{process().fields.first().name};
    if (states.size() > 1)
        Q_EMIT edited(
            withGuard(process(), process().guards.size(), {fields, {states.last()}, states.first(), {variant()}}));
}

void PlanRows::addPlan(qsizetype place, const PlanGuard &plan)
{
    const QString number = QString::number(place);
    auto *form = new FieldForm;
    InPlaceField *fields = listField(u"planFields:"_s + number, tr("Fields of the plan"), namesText(plan.fields));
    InPlaceField *states =
        listField(u"planStates:"_s + number, tr("States in which it is guarded"), plan.states.join(u", "_s));
    auto *to = new InPlaceChoice;
    to->setObjectName(u"planTo:"_s + number);
    for (const QString &state : openStates())
        to->addChoice(state, m_words.name(state));
    to->setStored(plan.to);
    form->addField(tr("Changing one of"), fields);
    form->addField(tr("while in"), states);
    auto *last = new QWidget;
    auto *row = new QHBoxLayout(last);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(to, 1);
    QPushButton *remove = addButton(row, tr("Remove"), u"removePlan:"_s + number);
    remove->setAccessibleName(tr("Remove the plan"));
    form->addField(tr("goes back to"), last);
    section()->addWidget(form);
    connect(fields, &InPlaceField::committed, this, [this, place, plan](const QString &text) {
        PlanGuard wanted = plan;
        wanted.fields = fieldNamesFromText(text);
        Q_EMIT edited(withGuard(process(), place, wanted));
    });
    connect(states, &InPlaceField::committed, this, [this, place, plan](const QString &text) {
        PlanGuard wanted = plan;
        wanted.states.clear();
        for (const QString &state : text.split(u',', Qt::SkipEmptyParts))
            wanted.states.append(state.simplified());
        Q_EMIT edited(withGuard(process(), place, wanted));
    });
    connect(to, &InPlaceChoice::committed, this, [this, place, plan](const QString &state) {
        PlanGuard wanted = plan;
        wanted.to = state;
        Q_EMIT edited(withGuard(process(), place, wanted));
    });
    connect(remove, &QPushButton::clicked, this, [this, place] { Q_EMIT edited(withGuard(process(), place, {})); });
}

void PlanRows::fill()
{
    bool isNone = true;
    for (qsizetype place = 0; place < process().guards.size(); ++place) {
        const PlanGuard &plan = process().guards.at(place);
        if (!plan.variants.contains(variant()))
            continue;
        addPlan(place, plan);
        isNone = false;
    }
    if (isNone)
        section()->addNote(tr("No change of a field sends a ticket back."));
}

} // namespace mainstay
