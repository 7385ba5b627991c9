// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/several_fields.h"

#include "kit/calm_style.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "kit/times.h"
#include "ui_estate/component_steps.h"
#include "ui_estate/component_words.h"
#include "ui_estate/date_words.h"
#include "ui_estate/word_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 Various = -2;

/// The value that `of` has for each of them; nothing where they differ.
template <class Of>
auto commonOf(const std::vector<const Component *> &components, Of of)
    -> std::optional<std::decay_t<decltype(of(*components.front()))>>
{
    const auto &first = of(*components.front());
    const bool isCommon =
        std::ranges::all_of(components, [&](const Component *component) { return of(*component) == first; });
    return isCommon ? std::optional(first) : std::nullopt;
}

void fill(InPlaceField *field, const std::optional<QString> &common)
{
    field->setPlaceholderText(common ? SeveralFields::tr("–") : SeveralFields::tr("various"));
    field->setStored(common.value_or(QString()));
}

QList<WordChoice::Word> withVarious(QList<WordChoice::Word> words, bool isVarious)
{
    if (isVarious)
        words.prepend({SeveralFields::tr("various"), Various, {}});
    return words;
}

} // namespace

SeveralFields::SeveralFields(const PageContext &context, ComponentSteps &steps, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_steps(steps), m_title(new QLabel)
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    m_title->setFont(fontOf(m_title->font(), TextSize::Section, QFont::DemiBold));
    m_title->setWordWrap(true);
    auto *what = new QLabel(tr("What is changed here is changed for each of them, as one step."));
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new FieldForm;
    addChoices(*form);
    addText(*form, tr("Version"), &Component::productVersion);
    addText(*form, tr("Vendor"), &Component::vendor);
    addText(*form, tr("Owner"), &Component::owner);
    addSupport(*form);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, what, form, makeActions()})
        layout->addWidget(widget);
    layout->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    setAccessibleName(tr("What the chosen components have in common"));
}

QWidget *SeveralFields::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, Grid, 0, 0);
    auto *move = new QPushButton(tr("Move to…"));
    auto *remove = new QPushButton(tr("Remove with all below"));
    row->addWidget(move);
    row->addWidget(remove);
    row->addStretch(1);
    connect(move, &QPushButton::clicked, this, &SeveralFields::moveWanted);
    connect(remove, &QPushButton::clicked, this, &SeveralFields::removeWanted);
    return actions;
}

void SeveralFields::addChoices(FieldForm &form)
{
    m_kind = new WordChoice;
    m_stage = new WordChoice;
    connect(m_kind, &WordChoice::chosen, this, [this](qint64 kind) {
        if (kind != Various)
            choose([kind](Component &component) { component.kind = ComponentKind(kind); });
    });
    connect(m_stage, &WordChoice::chosen, this, [this](qint64 stage) {
        if (stage != Various)
            choose([stage](Component &component) { component.lifeCycle.stage = stageOf(stage); });
    });
    form.addField(tr("Kind"), m_kind);
    form.addField(tr("Stage"), m_stage);
}

void SeveralFields::addText(FieldForm &form, const QString &label, Text member)
{
    auto *field = new InPlaceField;
    m_texts.append({member, field});
    form.addField(label, field);
    connect(field, &InPlaceField::committed, this, [this, field, member](const QString &text) {
        edit(field, text, [member, text](Component &component) { component.*member = text; });
    });
}

void SeveralFields::addSupport(FieldForm &form)
{
    m_support = new InPlaceField;
    form.addField(tr("Supported to"), m_support);
    connect(m_support, &InPlaceField::committed, this, [this](const QString &text) {
        const QLocale &locale = m_context.words.locale();
        const std::optional<QDate> day = dayFromText(text, locale);
        if (!day && !text.trimmed().isEmpty()) {
            Q_EMIT failed({ErrorKind::Invalid, "estate.date-unreadable", {{u"text"_s, text}}, {}});
            return;
        }
        edit(m_support, day ? dayText(*day, locale) : QString(),
             [day](Component &component) { component.lifeCycle.endOfSupport = day; });
    });
}

void SeveralFields::show(const std::shared_ptr<const Estate> &estate, const ComponentIds &components)
{
    const bool isOther = components != m_components;
    m_estate = estate;
    m_components = components;
    m_shown.clear();
    for (const Id<Component> id : components) {
        if (const auto index = estate->tree().indexOf(id))
            m_shown.push_back(&estate->tree().component(*index));
    }
    if (m_shown.empty())
        return;
    m_title->setText(tr("%Ln component(s) chosen", nullptr, int(m_shown.size())));
    fillChoices();
    for (const auto &[member, field] : std::as_const(m_texts)) {
        if (isOther || !field->isEdited())
            fill(field, commonOf(m_shown, [member = member](const Component &one) { return one.*member; }));
    }
    if (isOther || !m_support->isEdited()) {
        const auto day = commonOf(m_shown, [](const Component &one) { return one.lifeCycle.endOfSupport; });
        const auto text = [&] { return *day ? dayText(**day, m_context.words.locale()) : QString(); };
        fill(m_support, day ? std::optional(text()) : std::nullopt);
    }
}

void SeveralFields::fillChoices()
{
    const auto kind = commonOf(m_shown, [](const Component &one) { return one.kind; });
    m_kind->setWords(withVarious(kindWords(m_context.words), !kind));
    m_kind->setValue(kind ? qint64(*kind) : Various);
    const auto stage = commonOf(m_shown, [](const Component &one) { return one.lifeCycle.stage; });
    m_stage->setWords(withVarious(stageWords(m_context.words), !stage));
    m_stage->setValue(stage ? stageValueOf(*stage) : Various);
}

void SeveralFields::edit(InPlaceField *field, const QString &text, const Change &change)
{
    m_steps.edit(m_components, change, [this, field, text, components = m_components](bool isStored) {
        if (isStored && components == m_components)
            fill(field, text);
    });
}

void SeveralFields::choose(const Change &change)
{
    m_steps.edit(m_components, change, [this](bool isStored) {
        if (!isStored && !m_shown.empty())
            fillChoices();
    });
}

} // namespace mainstay
