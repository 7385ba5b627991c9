// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/rule_side_editor.h"

#include "kit/calm_style.h"
#include "kit/component_completer.h"
#include "kit/text_elide.h"
#include "words/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LineWidth = 22 * Grid;

} // namespace

RuleSideEditor::RuleSideEditor(const QString &name, const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_trait(new QComboBox), m_line(new QLineEdit), m_choice(new QComboBox)
{
    for (int trait = 0; trait < ruleTraitCount; ++trait)
        m_trait->addItem(words.name(toName(RuleTrait(trait))));
    m_trait->setAccessibleName(tr("%1: told by", "one side of a rule").arg(name));
    m_line->setAccessibleName(name);
    m_choice->setAccessibleName(name);
    m_line->setMinimumWidth(LineWidth);
    m_choice->setMinimumWidth(LineWidth);
    m_completer = new ComponentCompleter(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_trait);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_choice, 1);
    connect(m_trait, &QComboBox::currentIndexChanged, this, &RuleSideEditor::showTrait);
    connect(m_line, &QLineEdit::returnPressed, this, &RuleSideEditor::committed);
    showTrait();
}

RuleTrait RuleSideEditor::trait() const
{
    return RuleTrait(std::max(0, m_trait->currentIndex()));
}

void RuleSideEditor::showTrait()
{
    const RuleTrait by = trait();
    m_choice->clear();
    if (by == RuleTrait::Environment) {
        for (const Environment &environment : m_environments)
            m_choice->addItem(m_words.name(oneLine(environment.name)), environment.id.value);
    } else if (by == RuleTrait::Kind) {
        for (int kind = 0; kind < componentKindCount; ++kind)
            m_choice->addItem(m_words.name(toName(ComponentKind(kind))), toName(ComponentKind(kind)));
    } else if (by == RuleTrait::Stage) {
        for (int stage = 0; stage < lifeCycleStageCount; ++stage)
            m_choice->addItem(m_words.name(toName(LifeCycleStage(stage))), toName(LifeCycleStage(stage)));
    }
    m_choice->setVisible(m_choice->count() > 0);
    m_line->setVisible(m_choice->count() == 0);
    m_line->clear();
    m_line->setPlaceholderText(by == RuleTrait::Component       ? tr("Name or code")
                                   : by == RuleTrait::Attribute ? tr("name = value")
                                                                : QString());
    m_completer->setEstate(by == RuleTrait::Component && m_estate ? m_estate : std::make_shared<const Estate>());
}

void RuleSideEditor::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    if (trait() == RuleTrait::Component)
        m_completer->setEstate(estate);
}

void RuleSideEditor::setEnvironments(std::span<const Environment> environments)
{
    if (std::ranges::equal(environments, m_environments))
        return;
    m_environments.assign(environments.begin(), environments.end());
    if (trait() == RuleTrait::Environment)
        showTrait();
}

void RuleSideEditor::setComponent(Id<Component> component)
{
    m_trait->setCurrentIndex(int(RuleTrait::Component));
    if (m_estate)
        m_line->setText(componentText(m_estate->tree(), component));
}

RuleSide RuleSideEditor::side() const
{
    RuleSide side;
    side.trait = trait();
    const QString text = m_line->text().trimmed();
    switch (side.trait) {
    case RuleTrait::Component: {
        const auto found = m_completer->matching(text, 1);
        if (!found.empty() && m_estate)
            side.component = m_estate->tree().component(found.front()).id;
        break;
    }
    case RuleTrait::Environment:
        side.environment = Id<Environment>(m_choice->currentData().toLongLong());
        break;
    case RuleTrait::Kind:
    case RuleTrait::Stage:
        side.value = m_choice->currentData().toString();
        break;
    case RuleTrait::Owner:
        side.value = text;
        break;
    case RuleTrait::Attribute:
        side.name = text.section(u'=', 0, 0).trimmed();
        side.value = text.section(u'=', 1).trimmed();
        break;
    }
    return side;
}

void RuleSideEditor::clear()
{
    m_line->clear();
}

} // namespace mainstay
