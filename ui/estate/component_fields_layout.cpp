// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields a component has and how they stand; what they hold and store stands in component_fields.cpp.
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "ui_estate/component_fields.h"
#include "ui_estate/component_words.h"
#include "ui_estate/prose_field.h"
#include "ui_estate/word_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int FieldInset = 6; ///< from the edge of an InPlaceField to its text

QLabel *mutedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid / 2);
    return row;
}

} // namespace

ComponentFields::ComponentFields(PageContext context, QWidget *parent) : DetailsPart(std::move(context), parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHead(layout);
    m_conflicts = new ComponentConflicts(this->context());
    connect(m_conflicts, &ComponentConflicts::decided, this, &ComponentFields::decide);
    connect(m_conflicts, &ComponentConflicts::failed, this, &ComponentFields::failed);
    connect(m_conflicts, &ComponentConflicts::appeared, this, &ComponentFields::conflictAppeared);
    layout->addWidget(m_conflicts);
    addForm(layout);
}

void ComponentFields::addHead(QBoxLayout *layout)
{
    m_name = new InPlaceField;
    m_name->setFont(fontOf(m_name->font(), TextSize::Section, QFont::DemiBold));
    m_name->setAccessibleName(tr("Name"));
    m_subtitle = new ElidedLabel({});
    m_subtitle->setMuted();
    connectText(m_name, &Component::name);
    m_texts.append({&Component::name, m_name});
    auto *below = new QHBoxLayout;
    below->setContentsMargins(FieldInset, 0, 0, 0);
    below->addWidget(m_subtitle);
    layout->addWidget(m_name);
    layout->addLayout(below);
}

void ComponentFields::addForm(QBoxLayout *layout)
{
    m_form = new FieldForm;
    m_kind = new WordChoice;
    m_kind->setWords(kindWords(context().words));
    connect(m_kind, &WordChoice::chosen, this, [this](qint64 kind) {
        edit(m_kind, QString(), [kind](Component &component) { component.kind = ComponentKind(kind); });
    });
    m_form->addField(tr("Kind"), m_kind);
    addText(tr("Version"), &Component::productVersion);
    addText(tr("Vendor"), &Component::vendor);
    m_form->addField(tr("Stage"), stageRow());
    for (int stage = 0; stage < lifeCycleStageCount; ++stage) {
        const QString label = word(toName(LifeCycleStage(stage)));
        InPlaceField *day = makeDay(StageDays[stage], label);
        m_form->addField(u"  "_s + label, day);
        m_form->setFieldVisible(day, false);
        m_stageDays.append(day);
    }
    m_form->addField(tr("Supported to"), supportRow());
    addText(tr("Owner"), &Component::owner);
    m_description = new ProseField;
    m_description->setPlaceholderText(tr("–"));
    connect(m_description, &ProseField::committed, this, [this](const QString &text) {
        edit(m_description, text, [text](Component &component) { component.description = text; });
    });
    connect(m_description, &ProseField::textChanged, this, [this] {
        if (m_isFilling || !m_component)
            return;
        if (m_description->isEdited())
            beginDraft(m_description, m_description->toPlainText());
        else
            m_drafts.remove({m_component->id.value, m_description});
    });
    m_form->addField(tr("Description"), m_description);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(FieldInset, 0, 0, 0);
    indented->addWidget(m_form);
    layout->addLayout(indented);
}

QWidget *ComponentFields::stageRow()
{
    auto *widget = new QWidget;
    m_stage = new WordChoice;
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setWords(stageWords(context().words));
    connect(m_stage, &WordChoice::chosen, this, [this](qint64 stage) {
        edit(m_stage, QString(), [stage](Component &component) { component.lifeCycle.stage = stageOf(stage); });
    });
    m_since = new ElidedLabel({});
    m_since->setMuted();
    QToolButton *more = quietIcon(u"view-calendar"_s, tr("Dates of all stages"));
    more->setCheckable(true);
    m_moreDays = more;
    connect(more, &QToolButton::toggled, this, &ComponentFields::toggleDays);
    m_since->setContentsMargins(FieldInset, 0, 0, 0);
    m_since->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    onRowHeight(m_since, [since = m_since] { since->setMinimumHeight(rowHeight() - 4); }); // level with the chip
    auto *words = new QWidget;
    auto *flow = new FlowLayout(words); // below the stage where the pane is narrow
    flow->addWidget(m_stage);
    flow->addWidget(m_since);
    QHBoxLayout *row = rowOf(widget);
    row->addWidget(words, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    return widget;
}

QWidget *ComponentFields::supportRow()
{
    m_support = new QWidget;
    InPlaceField *day = makeDay(&LifeCycle::endOfSupport, tr("Supported to"));
    day->setFixedWidth(day->fontMetrics().averageCharWidth() * 15);
    m_supportDistance = mutedLabel();
    m_outlived = new Chip(tr("outlived"), Tone::Failure);
    QHBoxLayout *row = rowOf(m_support);
    row->addWidget(day);
    row->addWidget(m_outlived);
    row->addWidget(m_supportDistance);
    row->addStretch(1);
    return m_support;
}

InPlaceField *ComponentFields::addText(const QString &label, Text member)
{
    auto *field = new InPlaceField;
    field->setPlaceholderText(tr("–"));
    connectText(field, member);
    m_texts.append({member, field});
    m_form->addField(label, field);
    return field;
}

void ComponentFields::connectText(InPlaceField *field, Text member)
{
    keepDrafts(field);
    connect(field, &InPlaceField::committed, this, [this, field, member](const QString &text) {
        edit(field, text, [member, text](Component &component) { component.*member = text; });
    });
}

void ComponentFields::keepDrafts(InPlaceField *field)
{
    connect(field, &InPlaceField::textEdited, this, [this, field](const QString &text) { beginDraft(field, text); });
    connect(field, &InPlaceField::textChanged, this, [this, field] {
        if (!m_isFilling && m_component && !field->isEdited())
            m_drafts.remove({m_component->id.value, field});
    });
}

InPlaceField *ComponentFields::makeDay(Day member, const QString &name)
{
    auto *field = new InPlaceField;
    field->setPlaceholderText(tr("–"));
    field->setAccessibleName(name);
    keepDrafts(field);
    connect(field, &InPlaceField::committed, this,
            [this, field, member](const QString &text) { commitDay(field, member, text); });
    m_days.append({member, field});
    return field;
}

void ComponentFields::toggleDays()
{
    for (QWidget *day : std::as_const(m_stageDays))
        m_form->setFieldVisible(day, m_moreDays->isChecked());
}

} // namespace mainstay
