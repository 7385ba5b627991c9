// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/rules_pane.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/flow_layout.h"
#include "kit/icon.h"
#include "kit/text_elide.h"
#include "render/rule_words.h"
#include "ui_map/rule_side_editor.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

RulesPane::RulesPane(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_judged(std::make_shared<const JudgedRules>()), m_lines(new QVBoxLayout)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    column->setSpacing(Grid);
    m_lines->setSpacing(0);
    column->addWidget(makeNew());
    column->addLayout(m_lines);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Rules against dependencies"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget *RulesPane::makeNew()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setSpacing(Grid);
    m_dependent = new RuleSideEditor(tr("What must not depend"), m_words);
    m_provider = new RuleSideEditor(tr("On what it must not depend"), m_words);
    auto *never = new QLabel(tr("never depends on", "between the two sides of a rule"));
    never->setMinimumHeight(rowHeight());
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("because…"));
    m_reason->setAccessibleName(tr("Why it must not depend"));
    m_reason->setMinimumHeight(rowHeight());
    m_add = new QPushButton(tr("Add rule"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_dependent), static_cast<QWidget *>(never), static_cast<QWidget *>(m_provider),
          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_add)})
        flow->addWidget(part);
    connect(m_add, &QPushButton::clicked, this, &RulesPane::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &RulesPane::add);
    connect(m_dependent, &RuleSideEditor::committed, this, &RulesPane::add);
    connect(m_provider, &RuleSideEditor::committed, this, &RulesPane::add);
    return line;
}

void RulesPane::add()
{
    Q_EMIT addWanted({{}, 0, m_dependent->side(), m_provider->side(), m_reason->text().trimmed()});
}

void RulesPane::clearNew()
{
    m_dependent->clear();
    m_provider->clear();
    m_reason->clear();
}

std::optional<Id<Component>> RulesPane::firstBreaking(size_t rule) const
{
    const auto found = std::ranges::find(m_judged->broken, quint32(rule), &ForbiddenDependency::rule);
    if (found == m_judged->broken.end())
        return std::nullopt;
    return m_estate->tree().component(m_estate->graph().dependentOf(found->dependency)).id;
}

QWidget *RulesPane::makeLine(size_t rule, qint64 broken)
{
    const ForbiddenRule &shown = m_judged->rules[rule];
    const QString sentence = textOf(shown, *m_estate, m_judged->environments, m_words);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    auto *label =
        new ElidedLabel(shown.reason.isEmpty() ? sentence : tr("%1, because: %2").arg(sentence, oneLine(shown.reason)));
    if (broken > 0)
        label->setLink();
    label->setMinimumHeight(rowHeight());
    if (!shown.reason.isEmpty())
        label->setToolTip(oneLine(shown.reason));
    connect(label, &ElidedLabel::activated, this, [this, rule] {
        if (const auto component = firstBreaking(rule))
            Q_EMIT componentChosen(*component);
    });
    layout->addWidget(label, 1);
    layout->addWidget(broken > 0 ? new Chip(tr("%Ln forbidden", nullptr, int(broken)), Tone::Failure)
                                 : new Chip(tr("kept", "a rule"), Tone::Good));
    auto *remove = new QToolButton;
    remove->setIcon(tintedIcon(u"edit-delete"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(tr("Remove the rule: %1").arg(sentence));
    connect(remove, &QToolButton::clicked, this, [this, shown] { Q_EMIT removeWanted(shown); });
    layout->addWidget(remove);
    return line;
}

void RulesPane::show(const std::shared_ptr<const Estate> &estate, const std::shared_ptr<const JudgedRules> &judged)
{
    m_estate = estate;
    m_judged = judged;
    m_dependent->setEstate(estate);
    m_provider->setEstate(estate);
    m_dependent->setEnvironments(judged->environments);
    m_provider->setEnvironments(judged->environments);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::vector<qint64> broken(judged->rules.size(), 0);
    for (const ForbiddenDependency &one : judged->broken)
        ++broken[one.rule];
    for (size_t rule = 0; rule < judged->rules.size(); ++rule)
        m_lines->addWidget(makeLine(rule, broken[rule]));
    if (judged->rules.empty()) {
        auto *note = new QLabel(tr("No rules yet. Say above what must never depend on what; every dependency that "
                                   "does is marked in the matrix."));
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        m_lines->addWidget(note);
    }
}

} // namespace mainstay
