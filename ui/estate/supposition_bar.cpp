// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/supposition_bar.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/quiet_button.h"
#include "kit/text_elide.h"
#include "ui_estate/component_line.h"
#include "ui_estate/word_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int Fails = 0;
constexpr int HasVersion = 1;
constexpr int None = 0; ///< no scenario's id
constexpr int NameLength = 60;
constexpr int FieldWidth = 20 * Grid; ///< at least

} // namespace

SuppositionBar::SuppositionBar(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_component(new ComponentLine)
    , m_what(new WordChoice)
    , m_version(new QLineEdit)
    , m_chosen(new WordChoice)
    , m_name(new QLineEdit)
    , m_keep(quietButton(tr("Keep"), u"document-save"_s))
    , m_remove(quietButton(tr("Remove")))
    , m_other(new WordChoice)
{
    layOut();
    connect(m_component, &ComponentLine::picked, this, [this] {
        if (m_what->value() == Fails)
            suppose();
        else
            m_version->setFocus();
    });
    connect(m_what, &WordChoice::chosen, this, [this](qint64 what) { m_version->setVisible(what == HasVersion); });
    connect(m_version, &QLineEdit::returnPressed, this, &SuppositionBar::suppose);
    connect(m_chosen, &WordChoice::chosen, this, &SuppositionBar::choose);
    connect(m_name, &QLineEdit::returnPressed, this, &SuppositionBar::keep);
    connect(m_keep, &QPushButton::clicked, this, &SuppositionBar::keep);
    connect(m_remove, &QPushButton::clicked, this, &SuppositionBar::remove);
    connect(m_other, &WordChoice::chosen, this, &SuppositionBar::changed);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"scenario"_s) || changes.rows.contains(u"scenario_part"_s))
            readScenarios();
    });
    takeScenarios({});
    readScenarios();
    showParts();
}

void SuppositionBar::layOut()
{
    m_component->setPlaceholderText(tr("Suppose of a component"));
    m_component->setAccessibleName(m_component->placeholderText());
    m_what->setWords({{tr("that it fails"), Fails, {}}, {tr("that it has the version"), HasVersion, {}}});
    m_what->setAccessibleName(tr("What is supposed"));
    m_version->setPlaceholderText(tr("version"));
    m_version->setAccessibleName(tr("Supposed version"));
    m_version->hide();
    m_chosen->setAccessibleName(tr("Scenario"));
    m_name->setPlaceholderText(tr("Name to keep it under"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_other->setAccessibleName(tr("Compare with"));
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_component, m_name, m_version}) {
        const int words = field->fontMetrics().horizontalAdvance(field->placeholderText());
        field->setFixedWidth(std::max(FieldWidth, words + 3 * Grid));
    }
    auto *chips = new QWidget;
    m_chips = new FlowLayout(chips);
    auto *fields = new QWidget;
    auto *line = new FlowLayout(fields);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_component, m_what, m_version, m_chosen, m_name, m_keep, m_remove, m_other})
        line->addWidget(field);
    const int height = m_name->sizeHint().height(); // their words on one line
    for (QWidget *field : std::initializer_list<QWidget *>{m_what, m_chosen, m_keep, m_remove, m_other})
        field->setMinimumHeight(height);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, Grid, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(fields);
    layout->addWidget(chips);
}

void SuppositionBar::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_component->setEstate(estate);
    showParts();
}

void SuppositionBar::toggleFailing(const ComponentIds &components)
{
    QList<Supposition> parts = m_parts;
    const auto partOf = [&parts](Id<Component> component) {
        return std::ranges::find(parts, component, &Supposition::component);
    };
    const bool allFail = std::ranges::all_of(components, [&](Id<Component> component) {
        const auto part = partOf(component);
        return part != parts.end() && part->fails;
    });
    for (const Id<Component> component : components) {
        const auto part = partOf(component);
        if (part != parts.end())
            part->fails = !allFail;
        else
            parts.append({component, true, {}});
    }
    setParts(parts);
}

void SuppositionBar::suppose()
{
    const Result<Id<Component>> component = m_component->component();
    if (!component) {
        Q_EMIT failed(component.error());
        m_component->setFocus();
        return;
    }
    QList<Supposition> parts = m_parts;
    auto part = std::ranges::find(parts, *component, &Supposition::component);
    if (part == parts.end()) {
        parts.append({*component, false, {}});
        part = std::prev(parts.end());
    }
    if (m_what->value() == Fails)
        part->fails = true;
    else
        part->productVersion = m_version->text();
    m_component->clear();
    m_version->clear();
    m_component->setFocus();
    setParts(parts);
}

void SuppositionBar::setParts(const QList<Supposition> &parts)
{
    QList<Supposition> wanted = parts;
    wanted.removeIf([](const Supposition &part) { return !part.fails && !part.productVersion; });
    std::ranges::sort(wanted, {}, &Supposition::component);
    if (wanted == m_parts)
        return;
    m_parts = wanted;
    showParts();
    Q_EMIT changed();
}

void SuppositionBar::showParts()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Supposition &part : std::as_const(m_parts)) {
        const auto index = m_estate->tree().indexOf(part.component);
        const QString name =
            index ? oneLine(m_estate->tree().component(*index).name, NameLength) : tr("a component that is gone");
        Supposition without = part;
        without.fails = false;
        if (part.fails)
            addChip(tr("%1 fails").arg(name), part, without);
        without = part;
        without.productVersion.reset();
        if (part.productVersion)
            addChip(part.productVersion->isEmpty() ? tr("%1 has an unknown version").arg(name)
                                                   : tr("%1 has version %2").arg(name, oneLine(*part.productVersion)),
                    part, without);
    }
    m_keep->setEnabled(!m_parts.isEmpty());
}

void SuppositionBar::addChip(const QString &text, const Supposition &part, const Supposition &without)
{
    auto *chip =
        new Chip(text + u"  ×"_s, part.fails && !without.fails ? Tone::Failure : Tone::Accent, Chip::Use::Pressed);
    chip->setToolTip(tr("Suppose it no more"));
    chip->setAccessibleName(tr("Suppose no more: %1").arg(text));
    connect(chip, &Chip::clicked, this, [this, part, without] {
        QList<Supposition> parts = m_parts;
        std::ranges::replace(parts, part, without);
        setParts(parts);
    });
    m_chips->addWidget(chip);
    chip->show();
}

void SuppositionBar::readScenarios()
{
    m_context.workspace.read(
        this, [](Session &session) { return scenarios(session); },
        [this](const Result<QList<Scenario>> &all) {
            if (all)
                takeScenarios(*all);
            else
                Q_EMIT failed(all.error());
        });
}

void SuppositionBar::takeScenarios(const QList<Scenario> &all)
{
    const std::optional<Scenario> before = other();
    m_scenarios = all;
    QList<WordChoice::Word> words{{tr("not kept yet"), None, {}}};
    QList<WordChoice::Word> others{{tr("compare with none"), None, {}}};
    for (const Scenario &one : all) {
        const QString name = oneLine(one.name, NameLength);
        words.append({name, one.id.value, {}});
        others.append({tr("compare with %1").arg(name), one.id.value, {}});
    }
    m_chosen->setWords(words);
    m_other->setWords(others);
    if (const auto kept = std::ranges::find(all, m_kept, &Scenario::name); !m_kept.isEmpty() && kept != all.end()) {
        m_kept.clear();
        m_chosen->setValue(kept->id.value);
    }
    if (!scenario(m_chosen->value()))
        m_chosen->setValue(None);
    if (!scenario(m_other->value()))
        m_other->setValue(None);
    m_chosen->setEnabled(!all.isEmpty());
    m_other->setEnabled(!all.isEmpty());
    m_remove->setVisible(m_chosen->value() != None);
    if (other() != before)
        Q_EMIT changed();
}

const Scenario *SuppositionBar::scenario(qint64 id) const
{
    const auto found = std::ranges::find(m_scenarios, id, [](const Scenario &one) { return one.id.value; });
    return found == m_scenarios.end() ? nullptr : &*found;
}

std::optional<Scenario> SuppositionBar::other() const
{
    const Scenario *found = scenario(m_other->value());
    return found ? std::optional(*found) : std::nullopt;
}

void SuppositionBar::choose(qint64 id)
{
    const Scenario *chosen = scenario(id);
    m_remove->setVisible(chosen != nullptr);
    m_name->setText(chosen ? chosen->name : QString());
    if (chosen)
        setParts(chosen->parts);
}

void SuppositionBar::keep()
{
    Scenario kept;
    const Scenario *read = scenario(m_chosen->value());
    if (read)
        kept = *read;
    kept.name = m_name->text().trimmed();
    kept.parts = m_parts;
    m_context.workspace.write(
        this,
        [kept, read = read ? std::optional(*read) : std::nullopt](Transaction &transaction) {
            if (read)
                editScenario(transaction, *read, kept);
            else
                addScenario(transaction, kept);
        },
        [this, name = kept.name](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_kept = name;
            readScenarios();
        });
}

void SuppositionBar::remove()
{
    const Scenario *read = scenario(m_chosen->value());
    if (!read)
        return;
    m_context.workspace.write(
        this, [read = *read](Transaction &transaction) { removeScenario(transaction, read); },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

} // namespace mainstay
