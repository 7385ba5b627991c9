// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_edits.h"
#include "desk/process_variant_edits.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/notice_bar.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "setup/field_rows.h"
#include "setup/plan_rows.h"
#include "setup/process_part.h"
#include "setup/process_view.h"
#include "setup/setup_conflict.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"
#include "setup/state_editor.h"
#include "setup/variant_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int StatesShown = 6; ///< rows of the list before it scrolls

} // namespace

ProcessPart::ProcessPart(const PageContext &context, QWidget *parent)
    : SetupPart(context, tr("States"), u"states"_s, parent)
    , m_kinds(new QComboBox)
    , m_variants(new QComboBox)
    , m_view(new ProcessView)
    , m_legend(paneRemark())
    , m_editor(new StateEditor(context.words))
    , m_fields(new FieldRows)
    , m_plans(new PlanRows(context.words))
    , m_variantRows(new VariantRows)
    , m_findings(new Section(tr("Before it is saved")))
    , m_conflict(new SetupConflict)
    , m_save(saveButton(u"saveProcess"_s))
    , m_revert(revertButton(u"revertProcess"_s))
{
    layOut({makePicture(), makePane()}, {720, 440});
    connectEditor();
    connectMarks();
    connectRows();
    follow();
}

bool ProcessPart::isAbout(const ChangeSet &changes) const
{
    // What would move with a state that goes is told as it is now.
    return changes.rows.contains(u"process"_s) || (isEdited() && changes.rows.contains(u"ticket"_s));
}

QWidget *ProcessPart::makeChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(PaneMargin, Grid, PaneMargin, Grid);
    row->setSpacing(Grid);
    for (const ProcessKind kind : allProcessKinds)
        m_kinds->addItem(context().words.name(toName(kind)), toName(kind));
    m_kinds->setAccessibleName(tr("Process"));
    m_kinds->setObjectName(u"process"_s);
    m_variants->setAccessibleName(tr("Variant"));
    m_variants->setObjectName(u"variant"_s);
    auto *add = new QPushButton(tr("Add a state"));
    add->setObjectName(u"addState"_s);
    row->addWidget(m_kinds);
    row->addWidget(m_variants);
    row->addStretch(1);
    row->addWidget(add);
    connect(m_kinds, &QComboBox::activated, this,
            [this](int index) { show(processKindFromName(m_kinds->itemData(index).toString()).value_or(m_kind)); });
    connect(m_variants, &QComboBox::activated, this, [this] { choose(m_state); });
    connect(add, &QPushButton::clicked, this, &ProcessPart::addState);
    return choices;
}

QWidget *ProcessPart::makePicture()
{
    auto *whole = new QWidget;
    m_sight = scrolledOnBase(m_view);
    m_legend->setContentsMargins(PaneMargin, 4, PaneMargin, Grid);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(m_sight, 1);
    layout->addWidget(m_legend);
    whole->setMinimumWidth(320);
    return whole;
}

QWidget *ProcessPart::makePane()
{
    list()->setFixedHeight(StatesShown * rowHeight());
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(PaneMargin, Grid, PaneMargin, Grid);
    auto *states = new Section(tr("States"));
    states->addWidget(list());
    lines->addWidget(m_conflict);
    lines->addWidget(states);
    lines->addWidget(m_editor);
    lines->addWidget(m_fields);
    lines->addWidget(m_plans);
    lines->addWidget(m_variantRows);
    lines->addStretch(1);
    auto *pane = new QWidget;
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolledOnBase(content), 1);
    layout->addWidget(makeFoot());
    pane->setMinimumWidth(380);
    return pane;
}

QWidget *ProcessPart::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(PaneMargin, 0, PaneMargin, Grid * 3 / 2);
    layout->addWidget(m_findings);
    layout->addWidget(notice());
    layout->addLayout(buttonRow({m_save, m_revert}));
    connect(m_save, &QPushButton::clicked, this, &ProcessPart::save);
    connect(notice(), &NoticeBar::tryAgainWanted, this, &ProcessPart::save);
    connect(m_conflict, &SetupConflict::decided, this, &ProcessPart::decide);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_draft = m_stored;
        read();
    });
    return foot;
}

void ProcessPart::connectEditor()
{
    connect(m_view, &ProcessView::stateChosen, this, &ProcessPart::choose);
    // Queued: what is shown anew is the very widget that asks for it.
    const auto variant = [this] { return m_variants->currentText(); };
    connect(m_editor, &StateEditor::renamed, this, &ProcessPart::rename, Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::changed, this, [this](const State &state) { edit(changedState(m_draft, state)); },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::removed, this,
        [this] {
            const QString gone = m_state;
            m_state = m_draft.initial;
            list()->setFocus(Qt::OtherFocusReason); // the button goes with the state
            edit(withoutState(m_draft, gone));
        },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::moveAdded, this,
        [this, variant](const QString &to) { edit(withMove(m_draft, variant(), m_state, to)); }, Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::moveRemoved, this,
        [this, variant](const QString &to) { edit(withoutMove(m_draft, variant(), m_state, to)); },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::moveNeedsChanged, this,
        [this, variant](const QString &to, const QList<Need> &needs) {
            edit(withMoveNeeds(m_draft, variant(), m_state, to, needs));
        },
        Qt::QueuedConnection);
}

void ProcessPart::connectMarks()
{
    const auto variant = [this] { return m_variants->currentText(); };
    connect(
        m_editor, &StateEditor::timerChanged, this,
        [this](const std::optional<Timer> &timer) { edit(withTimer(m_draft, m_state, timer)); }, Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::approvalChanged, this,
        [this](const std::optional<Approver> &approval) { edit(withApproval(m_draft, m_state, approval)); },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::decisionChanged, this,
        [this, variant](const QString &to, const std::optional<Decision> &decision) {
            edit(withDecision(m_draft, variant(), m_state, to, decision));
        },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::initialWanted, this, [this] { edit(withInitial(m_draft, m_state)); },
        Qt::QueuedConnection);
    connect(
        m_editor, &StateEditor::variantChosen, this,
        [this](const QString &of, bool isIn) {
            edit(isIn ? withStateIn(m_draft, m_state, of) : withoutStateIn(m_draft, m_state, of));
        },
        Qt::QueuedConnection);
}

void ProcessPart::connectRows()
{
    for (ProcessRows *rows : QList<ProcessRows *>{m_fields, m_plans, m_variantRows})
        connect(rows, &ProcessRows::edited, this, &ProcessPart::edit, Qt::QueuedConnection);
}

} // namespace mainstay
