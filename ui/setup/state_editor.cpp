// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/state_editor.h"

#include "desk/process_edits.h"
#include "kit/calm_style.h"
#include "kit/flow_layout.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "setup/timer_field.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QStringList listFromText(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString one = part.simplified(); !one.isEmpty() && !list.contains(one))
            list.append(one);
    }
    return list;
}

} // namespace

StateEditor::StateEditor(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_title(new Section(tr("State")))
    , m_form(new FieldForm)
    , m_name(new InPlaceField)
    , m_phase(new InPlaceChoice)
    , m_reasons(new InPlaceField)
    , m_needs(new InPlaceField)
    , m_takenUp(new QCheckBox(tr("Somebody acts on the ticket")))
    , m_withoutVerdict(new QCheckBox(tr("No verdict of an agreement")))
    , m_routeSettled(new QCheckBox(tr("Only once the steps of its route are settled")))
    , m_initial(new QCheckBox(tr("Every ticket begins here")))
    , m_approval(new InPlaceChoice)
    , m_timer(new TimerField(words))
    , m_variants(new QWidget)
    , m_moves(new Section(tr("Moves from here")))
    , m_newMove(new QComboBox)
    , m_remove(new QPushButton(tr("Remove the state")))
{
    addFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_moves);
    layout->addWidget(m_newMove);
    m_newMove->setAccessibleName(tr("Add a move to"));
    m_newMove->setObjectName(u"newMove"_s);
    connect(m_newMove, &QComboBox::activated, this, [this](int index) {
        const QString to = m_newMove->itemData(index).toString();
        if (!to.isEmpty())
            Q_EMIT moveAdded(to);
    });
}

void StateEditor::addFields()
{
    m_name->setObjectName(u"stateName"_s);
    m_phase->setObjectName(u"statePhase"_s);
    m_reasons->setObjectName(u"stateReasons"_s);
    m_needs->setObjectName(u"stateNeeds"_s);
    m_remove->setObjectName(u"removeState"_s);
    for (InPlaceField *field : {m_name, m_reasons, m_needs})
        field->setFrameShown(InPlaceField::FrameShown::Always);
    m_reasons->setPlaceholderText(tr("such as caller, vendor"));
    m_needs->setPlaceholderText(tr("such as team, fix or change"));
    for (const Phase phase : {Phase::Open, Phase::Resolved, Phase::Final})
        m_phase->addChoice(toName(phase), m_words.name(toName(phase)));
    m_form->addField(tr("Name"), m_name);
    m_form->addField(tr("Tickets are"), m_phase);
    m_form->addField(tr("Reasons"), m_reasons);
    m_form->addField(tr("Demands"), m_needs);
    m_approval->setObjectName(u"stateApproval"_s);
    m_approval->addChoice(QString(), tr("not waited for"));
    m_approval->addChoice(toName(Approver::SomebodyElse), tr("by a third person"));
    m_approval->addChoice(toName(Approver::Anybody), tr("by anybody"));
    m_approval->setToolTip(tr("A third person is neither the requester nor the assignee"));
    m_form->addField(tr("Approval"), m_approval);
    m_form->addField(tr("Ends by itself"), m_timer);
    new FlowLayout(m_variants);
    m_form->addField(tr("In variants"), m_variants);
    m_title->addWidget(m_form);
    addMarks();
    m_title->addToTitle(m_remove);
    m_remove->setProperty("quiet", true);
    connect(m_name, &InPlaceField::committed, this, [this](const QString &text) { Q_EMIT renamed(text.simplified()); });
    connect(m_phase, &InPlaceChoice::committed, this, &StateEditor::change);
    connect(m_reasons, &InPlaceField::committed, this, &StateEditor::change);
    connect(m_needs, &InPlaceField::committed, this, &StateEditor::change);
    connect(m_timer, &TimerField::changed, this, &StateEditor::timerChanged);
    connect(m_approval, &InPlaceChoice::committed, this,
            [this](const QString &value) { Q_EMIT approvalChanged(approverFromName(value)); });
    connect(m_remove, &QPushButton::clicked, this, &StateEditor::removed);
}

void StateEditor::addMarks()
{
    m_takenUp->setObjectName(u"takenUp"_s);
    m_routeSettled->setObjectName(u"routeSettled"_s);
    m_initial->setObjectName(u"initialState"_s);
    for (QCheckBox *mark : {m_initial, m_takenUp, m_withoutVerdict, m_routeSettled})
        m_title->addWidget(mark);
    for (QCheckBox *mark : {m_takenUp, m_withoutVerdict, m_routeSettled})
        connect(mark, &QCheckBox::toggled, this, &StateEditor::change);
    connect(m_initial, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn && !m_isShowing)
            Q_EMIT initialWanted();
    });
}

void StateEditor::showVariants(const Process &process)
{
    qDeleteAll(m_variantBoxes);
    m_variantBoxes.clear();
    for (const Variant &variant : process.variants) {
        auto *box = new QCheckBox(variant.name);
        box->setObjectName(u"inVariant:"_s + variant.name);
        box->setMinimumHeight(rowHeight() + 2); // level with their label
        box->setChecked(m_state.variants.contains(variant.name));
        // In one of them it has to be.
        box->setEnabled(!box->isChecked() || m_state.variants.size() > 1);
        m_variants->layout()->addWidget(box);
        m_variantBoxes.append(box);
        connect(box, &QCheckBox::toggled, this,
                [this, name = variant.name](bool isIn) { Q_EMIT variantChosen(name, isIn); });
    }
    m_form->setFieldVisible(m_variants, process.variants.size() > 1);
}

void StateEditor::setState(const Process &process, const QString &variant, const QString &name)
{
    const State *state = findState(process, variant, name);
    setEnabled(state);
    m_isShowing = true;
    m_state = state ? *state : State();
    m_name->setStored(m_state.name);
    m_phase->setStored(toName(m_state.phase));
    m_reasons->setStored(m_state.reasons.join(u", "_s));
    m_needs->setStored(needsToText(m_state.needs, tr("or")));
    m_takenUp->setChecked(m_state.takenUp);
    m_withoutVerdict->setChecked(m_state.isWithoutVerdict);
    m_routeSettled->setChecked(m_state.needsRoute);
    m_initial->setChecked(m_state.name == process.initial);
    if (m_initial->hasFocus() && m_state.name == process.initial)
        m_takenUp->setFocus(Qt::OtherFocusReason); // it goes on in the reading order
    m_initial->setEnabled(m_state.name != process.initial && m_state.phase == Phase::Open);
    m_approval->setStored(m_state.approval ? toName(*m_state.approval) : QString());
    m_timer->setState(process, variant, m_state);
    showVariants(process);
    m_remove->setEnabled(m_state.name != process.initial);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Every ticket begins in this state"));
    showMoves(process, variant);
    m_isShowing = false;
}

void StateEditor::change()
{
    if (m_isShowing)
        return;
    State state = m_state;
    state.phase = phaseFromName(m_phase->value()).value_or(state.phase);
    state.reasons = listFromText(m_reasons->text());
    state.needs = needsFromText(m_needs->text(), tr("or"));
    state.takenUp = m_takenUp->isChecked();
    state.isWithoutVerdict = m_withoutVerdict->isChecked();
    state.needsRoute = m_routeSettled->isChecked();
    if (state != m_state)
        Q_EMIT changed(state);
}

QWidget *StateEditor::makeMove(const Move &move)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(plainLabel(u"→ "_s + m_words.name(move.to)), 1);
    const QString to = move.to;
    if (move.by != MoveBy::Person) {
        row->addWidget(plainLabel(move.by == MoveBy::Time ? tr("by time") : tr("when the plan changes")));
        return line;
    }
    auto *needs = new InPlaceField;
    needs->setObjectName(u"moveNeeds:"_s + to);
    needs->setPlaceholderText(tr("demands nothing"));
    needs->setStored(needsToText(move.needs, tr("or")));
    needs->setAccessibleName(tr("What the move to %1 demands").arg(m_words.name(to)));
    connect(needs, &InPlaceField::committed, this,
            [this, to](const QString &text) { Q_EMIT moveNeedsChanged(to, needsFromText(text, tr("or"))); });
    auto *remove = new QPushButton(tr("Remove"));
    remove->setProperty("quiet", true);
    remove->setObjectName(u"removeMove:"_s + to);
    remove->setAccessibleName(tr("Remove the move to %1").arg(m_words.name(to)));
    connect(remove, &QPushButton::clicked, this, [this, to] { Q_EMIT moveRemoved(to); });
    row->addWidget(needs, 1);
    row->addWidget(remove);
    return line;
}

/// Below the move: what it says of a ticket that waits for approval.
QWidget *StateEditor::makeDecision(const Move &move)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2 * Grid, 0, 0, 4);
    row->setSpacing(Grid);
    auto *choice = new InPlaceChoice;
    choice->setObjectName(u"decision:"_s + move.to);
    choice->setAccessibleName(tr("What the move to %1 decides").arg(m_words.name(move.to)));
    choice->addChoice(QString(), tr("decides nothing"));
    choice->addChoice(toName(Decision::Approve), tr("approves"));
    choice->addChoice(toName(Decision::Reject), tr("rejects"));
    choice->setStored(move.decision ? toName(*move.decision) : QString());
    row->addWidget(choice, 1);
    row->addStretch(1);
    connect(choice, &InPlaceChoice::committed, this,
            [this, to = move.to](const QString &value) { Q_EMIT decisionChanged(to, decisionFromName(value)); });
    return line;
}

void StateEditor::showMoves(const Process &process, const QString &variant)
{
    const QWidget *focus = window()->focusWidget();
    const bool wasHere = focus && m_moves->isAncestorOf(focus);
    const QString name = wasHere ? focus->objectName() : QString();
    m_moves->clear();
    QStringList reached;
    for (const Move &move : process.moves) {
        if (move.by == MoveBy::Merge || move.from != m_state.name || !move.variants.contains(variant))
            continue;
        if (move.by == MoveBy::Person)
            reached.append(move.to);
        m_moves->addWidget(makeMove(move));
        if (m_state.approval && move.by == MoveBy::Person)
            m_moves->addWidget(makeDecision(move));
    }
    if (reached.isEmpty())
        m_moves->addNote(tr("No person moves a ticket on from here."));
    m_newMove->clear();
    m_newMove->addItem(tr("Add a move to…"), QString());
    for (const State &state : process.states) {
        if (state.variants.contains(variant) && state.name != m_state.name && !reached.contains(state.name))
            m_newMove->addItem(m_words.name(state.name), state.name);
    }
    m_newMove->setEnabled(m_newMove->count() > 1);
    if (auto *again = name.isEmpty() ? nullptr : m_moves->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
    else if (wasHere)
        (m_newMove->isEnabled() ? static_cast<QWidget *>(m_newMove) : m_name)->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
