// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_fields.h"

#include "estate/component_commands.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "ui_estate/date_words.h"
#include "ui_estate/prose_field.h"
#include "ui_estate/quiet_button.h"
#include "ui_estate/word_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NoStage = -1;
constexpr int FieldInset = 6; ///< from the edge of an InPlaceField to its text

Tone toneOf(LifeCycleStage stage)
{
    switch (stage) {
    case LifeCycleStage::Operation:
        return Tone::Good;
    case LifeCycleStage::PhaseOut:
        return Tone::Warning;
    case LifeCycleStage::Planned:
    case LifeCycleStage::Implementation:
        return Tone::Accent;
    case LifeCycleStage::Disposed:
        break;
    }
    return Tone::Neutral;
}

constexpr std::optional<QDate> LifeCycle::*stageDays[] = {
    &LifeCycle::planned, &LifeCycle::implementation, &LifeCycle::operation, &LifeCycle::phaseOut, &LifeCycle::disposed};

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
    QList<WordChoice::Word> kinds;
    for (int kind = 0; kind < componentKindCount; ++kind)
        kinds.append({word(toName(ComponentKind(kind))), kind, {}});
    m_kind->setWords(kinds);
    connect(m_kind, &WordChoice::chosen, this, [this](qint64 kind) {
        edit(m_kind, QString(), [kind](Component &component) { component.kind = ComponentKind(kind); });
    });
    m_form->addField(tr("Kind"), m_kind);
    addText(tr("Version"), &Component::productVersion);
    addText(tr("Vendor"), &Component::vendor);
    m_form->addField(tr("Stage"), stageRow());
    for (int stage = 0; stage < lifeCycleStageCount; ++stage) {
        const QString label = word(toName(LifeCycleStage(stage)));
        InPlaceField *day = makeDay(stageDays[stage], label);
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
    QList<WordChoice::Word> stages{{tr("not known"), NoStage, {}}};
    for (int stage = 0; stage < lifeCycleStageCount; ++stage)
        stages.append({word(toName(LifeCycleStage(stage))), stage, toneOf(LifeCycleStage(stage))});
    m_stage->setWords(stages);
    connect(m_stage, &WordChoice::chosen, this, [this](qint64 stage) {
        edit(m_stage, QString(), [stage](Component &component) {
            component.lifeCycle.stage = stage == NoStage ? std::nullopt : std::optional(LifeCycleStage(stage));
        });
    });
    m_since = new ElidedLabel({});
    m_since->setMuted();
    QToolButton *more = quietIcon(u"view-calendar"_s, tr("Dates of all stages"));
    more->setCheckable(true);
    m_moreDays = more;
    connect(more, &QToolButton::toggled, this, &ComponentFields::toggleDays);
    m_since->setContentsMargins(FieldInset, 0, 0, 0);
    m_since->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

void ComponentFields::editName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ComponentFields::show(const ShownComponent &shown)
{
    const bool isOther = !m_component || m_component->id != shown.id();
    // A snapshot may be older than what was just written from here.
    if (isOther || shown.component().version >= m_component->version)
        m_component = shown.component();
    m_subtitleCode = shown.estate->tree().code(shown.index);
    fillAll(isOther ? Whose::Other : Whose::Same);
    m_conflicts->showFor(shown.id());
}

void ComponentFields::fillAll(Whose whose)
{
    const bool isOther = whose == Whose::Other;
    const QScopedValueRollback filling(m_isFilling, true);
    const Component &component = *m_component;
    for (const auto &[member, field] : std::as_const(m_texts))
        fill(field, component.*member, whose);
    for (const auto &[member, field] : std::as_const(m_days)) {
        const std::optional<QDate> day = component.lifeCycle.*member;
        fill(field, day ? dayText(*day, locale()) : QString(), whose);
    }
    if (isOther)
        m_description->replaceStored(component.description);
    else
        m_description->setStored(component.description);
    if (const auto draft = m_drafts.constFind({component.id.value, m_description}); isOther && draft != m_drafts.cend())
        m_description->setPlainText(draft->text);
    QStringList subtitle{m_subtitleCode, word(toName(component.kind))};
    const QString product = (component.vendor + u' ' + component.productVersion).trimmed();
    if (!product.isEmpty())
        subtitle.append(product);
    m_subtitle->setText(oneLine(subtitle.join(u" · "_s)));
    fillChoices();
    fillSupport();
}

void ComponentFields::fill(InPlaceField *field, const QString &text, Whose whose)
{
    const bool isOther = whose == Whose::Other;
    if (!isOther && field->stored() == text && !field->isEdited())
        return; // the cursor stays where it is
    if (isOther)
        field->setStored(field->text()); // what stands there belongs to the other component
    field->setStored(text);
    if (!isOther)
        return;
    if (const auto draft = m_drafts.constFind({m_component->id.value, field}); draft != m_drafts.cend())
        field->setText(draft->text);
}

void ComponentFields::fillChoices()
{
    const LifeCycle &life = m_component->lifeCycle;
    m_kind->setValue(int(m_component->kind));
    m_stage->setValue(life.stage ? int(*life.stage) : NoStage);
    const std::optional<QDate> day = life.stage ? life.*stageDays[int(*life.stage)] : std::nullopt;
    m_since->setVisible(day.has_value());
    if (day)
        m_since->setText(*day > today() ? tr("from %1").arg(dayText(*day, locale()))
                                        : tr("since %1").arg(dayText(*day, locale())));
}

void ComponentFields::fillSupport()
{
    const std::optional<QDate> day = m_component->lifeCycle.endOfSupport;
    const bool isOutlived = hasOutlivedItself(*m_component, today());
    m_supportDistance->setVisible(day && !isOutlived); // a finding says for how long
    if (day)
        m_supportDistance->setText(distanceText(*day, today()));
    m_outlived->setVisible(isOutlived);
}

void ComponentFields::beginDraft(QObject *field, const QString &text)
{
    const DraftKey key{m_component->id.value, field};
    if (m_drafts.contains(key))
        m_drafts[key].text = text;
    else
        m_drafts.insert(key, {*m_component, text});
}

template <class Change>
void ComponentFields::edit(QObject *field, const QString &text, Change change)
{
    beginDraft(field, text);
    const Component read = m_drafts.value({m_component->id.value, field}).read;
    Component edited = read;
    change(edited);
    store({field, text, read, edited});
}

void ComponentFields::store(const ComponentEdit &edit)
{
    context().workspace.write(
        this,
        [read = edit.read, edited = edit.edited](Transaction &transaction) {
            editComponent(transaction, read, edited);
            return findComponent(transaction, read.id);
        },
        [this, edit](const Result<std::optional<Component>> &stored) { settle(edit, stored); });
}

void ComponentFields::settle(const ComponentEdit &edit, const Result<std::optional<Component>> &stored)
{
    if (!stored)
        refuse(edit, stored.error());
    else
        m_conflicts->forget(edit.read.id, edit.field);
    const DraftKey key{edit.read.id.value, edit.field};
    if (edit.text.isNull() || (stored && m_drafts.value(key).text == edit.text))
        m_drafts.remove(key);
    const bool isShown = m_component && m_component->id == edit.read.id;
    // What was written is what the next edit begins with, also before the next snapshot says so.
    if (isShown && stored && *stored && (*stored)->version > m_component->version) {
        m_component = **stored;
        fillAll(Whose::Same);
    } else if (isShown && !stored && edit.text.isNull()) {
        fillChoices();
    }
}

void ComponentFields::refuse(const ComponentEdit &edit, const Error &error)
{
    const auto draft = m_drafts.constFind({edit.read.id.value, edit.field});
    if (error.code != "store.conflict")
        Q_EMIT failed(error);
    else if (draft != m_drafts.cend() && draft->read.version == edit.read.version) // else it was decided meanwhile
        m_conflicts->add(edit, error);
}

void ComponentFields::decide(const ComponentEdit &edit, const Component &now, const Component &wanted)
{
    const DraftKey key{now.id.value, edit.field};
    m_drafts.remove(key);
    if (m_component && m_component->id == now.id && now.version > m_component->version)
        m_component = now;
    if (wanted != now)
        m_drafts.insert(key, {now, edit.text});
    if (m_component && m_component->id == now.id)
        fillAll(Whose::Other);
    if (wanted != now)
        store({edit.field, edit.text, now, wanted});
}

void ComponentFields::commitDay(InPlaceField *field, Day member, const QString &text)
{
    beginDraft(field, text);
    const std::optional<QDate> day = dayFromText(text, locale());
    if (!day && !text.trimmed().isEmpty()) {
        Q_EMIT failed({ErrorKind::Invalid, "estate.date-unreadable", {{u"text"_s, text}}, {}});
        return;
    }
    const QString written = day ? dayText(*day, locale()) : QString();
    const QScopedValueRollback filling(m_isFilling, true);
    field->setText(written);
    edit(field, written.isNull() ? u""_s : written,
         [member, day](Component &component) { component.lifeCycle.*member = day; });
}

} // namespace mainstay
