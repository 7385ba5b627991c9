// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/triage_form.h"

#include "desk/names.h"
#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "people/people_rules.h"
#include "ui_desk/field_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What all tickets have alike; nothing where they differ or have none.
std::optional<QString> shared(const QList<Ticket> &tickets, std::optional<QString> Ticket::*member)
{
    const auto &first = tickets.first().*member;
    return std::ranges::all_of(tickets, [&](const Ticket &ticket) { return ticket.*member == first; }) ? first
                                                                                                       : std::nullopt;
}

void completeFrom(QLineEdit *line, const QStringList &known)
{
    delete line->completer();
    auto *completer = new QCompleter(known, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

std::optional<QString> typedIn(const QLineEdit *line)
{
    const QString text = line->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

TriageForm::TriageForm(QWidget *parent) : QWidget(parent), m_fields(new FieldForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_fields);
}

void TriageForm::finish(const QString &confirmation, QWidget *first)
{
    auto *confirmed = new QPushButton(confirmation);
    confirmed->setProperty("primary", true);
    confirmed->setObjectName(u"confirmTriage"_s);
    confirmed->setToolTip(tr("Ctrl+Enter"));
    auto *letGo = new QPushButton(tr("Not now"));
    for (QPushButton *button : {confirmed, letGo})
        button->setAutoDefault(true);
    connect(confirmed, &QPushButton::clicked, this, &TriageForm::confirm);
    connect(letGo, &QPushButton::clicked, this, &TriageForm::dropped);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(Qt::CTRL | key, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &TriageForm::confirm);
    }
    onEscape(this, [this] { Q_EMIT dropped(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(confirmed);
    buttons->addWidget(letGo);
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    setFocusProxy(first);
}

void TriageForm::confirm()
{
    if (isReady())
        Q_EMIT wanted(action());
}

AssignForm::AssignForm(const QList<Ticket> &tickets, const QList<TeamLoad> &loads, QWidget *parent)
    : TriageForm(parent)
    , m_loads(loads)
    , m_team(new QLineEdit)
    , m_person(new QLineEdit)
    , m_suggestion(new QPushButton)
    , m_unknown(new QLabel)
{
    m_team->setObjectName(u"triage:team"_s);
    m_person->setObjectName(u"triage:person"_s);
    m_suggestion->setObjectName(u"triage:leastLoaded"_s);
    m_suggestion->setAutoDefault(true);
    for (QLineEdit *line : {m_team, m_person}) {
        line->setPlaceholderText(tr("as it is"));
        line->setMaxLength(longestLine);
        connect(line, &QLineEdit::returnPressed, this, &AssignForm::confirm);
    }
    QStringList teams;
    for (const TeamLoad &load : loads)
        teams.append(load.team);
    completeFrom(m_team, teams);
    m_team->setText(shared(tickets, &Ticket::team).value_or(QString()));
    fields()->addField(tr("Team"), m_team);
    fields()->addField(tr("Person"), m_person);
    fields()->addField(tr("Suggestion"), m_suggestion);
    m_unknown->setObjectName(u"triage:unknown"_s);
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setWordWrap(true);
    m_unknown->hide();
    layout()->addWidget(m_unknown);
    for (const TeamLoad &load : loads) {
        for (const PersonLoad &person : load.people)
            m_people.append(person.name);
    }
    m_people.removeDuplicates();
    for (QLineEdit *line : {m_team, m_person})
        connect(line, &QLineEdit::textEdited, m_unknown, &QWidget::hide);
    if (const auto now = shared(tickets, &Ticket::assignee))
        m_people.append(*now);
    connect(m_team, &QLineEdit::textChanged, this, &AssignForm::offerPeople);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_person->setText(m_suggestion->property("person").toString());
        m_person->setFocus(Qt::OtherFocusReason);
    });
    offerPeople();
    finish(tr("Assign %n ticket(s)", nullptr, int(tickets.size())), m_team);
    m_team->selectAll();
}

void AssignForm::offerPeople()
{
    const QString wanted = foldedName(m_team->text());
    QList<PersonLoad> people;
    for (const TeamLoad &load : std::as_const(m_loads)) {
        for (const PersonLoad &person : load.people) {
            if ((wanted.isEmpty() || foldedName(load.team) == wanted) && !people.contains(person))
                people.append(person);
        }
    }
    QStringList names;
    for (const PersonLoad &person : std::as_const(people))
        names.append(person.name);
    completeFrom(m_person, names);
    // Of everybody there is no sensible least loaded one: they are of different trades.
    const auto least = wanted.isEmpty() ? std::nullopt : leastLoaded(people);
    fields()->setFieldVisible(m_suggestion, least.has_value());
    if (!least)
        return;
    const auto person = std::ranges::find(people, *least, &PersonLoad::name);
    m_suggestion->setProperty("person", *least);
    m_suggestion->setText(
        tr("%1, least loaded (%2)").arg(oneLine(*least, 40), tr("%Ln open", nullptr, int(person->open))));
}

bool AssignForm::isReady()
{
    QStringList teams;
    for (const TeamLoad &load : std::as_const(m_loads))
        teams.append(load.team);
    m_unknown->clear();
    const bool isTeam =
        isSettled(m_team, teams, tr("No team is called “%1”. Enter once more gives it the name all the same."));
    const bool isPerson = isSettled(
        m_person, m_people, tr("Nobody in a team is called “%1”. Enter once more gives it to that name all the same."));
    m_unknown->setVisible(!m_unknown->text().isEmpty());
    if (!isTeam || !isPerson)
        (isTeam ? m_person : m_team)->setFocus(Qt::OtherFocusReason);
    return isTeam && isPerson;
}

bool AssignForm::isSettled(QLineEdit *line, const QStringList &known, const QString &unknown)
{
    line->setAccessibleDescription({});
    const auto typed = typedIn(line);
    if (!typed)
        return true;
    const QString wanted = foldedName(*typed);
    QStringList like;
    for (const QString &name : known) {
        const QString folded = foldedName(name);
        if (folded == wanted) {
            line->setText(name);
            return true;
        }
        if (folded.contains(wanted))
            like.append(name);
    }
    if (m_meant.contains(wanted))
        return true;
    if (like.size() == 1 && !m_replaced.contains(wanted)) {
        m_replaced.append(wanted);
        line->setText(like.first());
        return false;
    }
    m_meant.append(wanted);
    const QString told = unknown.arg(oneLine(*typed, 100));
    line->setAccessibleDescription(told);
    m_unknown->setText(m_unknown->text().isEmpty() ? told : m_unknown->text() + u'\n' + told);
    return false;
}

TriageAction AssignForm::action() const
{
    return [wish = Assignment{typedIn(m_team), typedIn(m_person)}](
               Transaction &transaction, const DeskRules &rules, const QList<Ticket> &tickets,
               const Occasion &occasion) { assignTickets(transaction, rules, tickets, wish, occasion); };
}

SeveralMovesForm::SeveralMovesForm(const PageContext &context, const QList<Ticket> &tickets, const QString &state,
                                   const QStringList &teams, QWidget *parent)
    : TriageForm(parent), m_state(state), m_remark(new TextBox)
{
    // What a field is, says a process that has the state; they all name it alike.
    const Process &process = context.rules->process(tickets.first().process);
    const State *target = findState(process, tickets.first().variant, state);
    const QList<Need> needs = commonDemands(*context.rules, tickets, state);
    for (const Need &need : needs) {
        for (const QString &field : need.anyOf) {
            auto *editor = new FieldEditor(field, process, *target, isSameName(field, u"team") ? teams : QStringList(),
                                           context.words);
            const QString name = fieldText(context.words, field);
            fields()->addField(need.anyOf.size() > 1 ? tr("%1 (one of them)").arg(name) : name, editor);
            m_editors.append(editor);
        }
    }
    const bool isRejection = rejectsAny(*context.rules, tickets, state);
    m_remark->setPlaceholderText(isRejection ? tr("Why, for the log; the desk alone reads it")
                                             : tr("Internal note with it, if any"));
    m_remark->setVisibleLines(2);
    fields()->addField(isRejection ? tr("Reason") : tr("Note"), m_remark);
    finish(tr("%1: %n ticket(s)", "what a move does", int(tickets.size())).arg(moveText(context.words, state)),
           m_editors.isEmpty() ? static_cast<QWidget *>(m_remark) : m_editors.first());
}

TriageAction SeveralMovesForm::action() const
{
    MoveRequest request{{m_state, {}}, {}, MoveBy::Person};
    for (const FieldEditor *editor : m_editors) {
        if (!editor->value().trimmed().isEmpty())
            request.given.insert(editor->field(), editor->value());
    }
    return [request, remark = m_remark->toPlainText()](Transaction &transaction, const DeskRules &rules,
                                                       const QList<Ticket> &tickets, const Occasion &occasion) {
        moveTickets(transaction, rules, tickets, request, occasion, {.text = remark});
    };
}

LevelsForm::LevelsForm(const PageContext &context, const QList<Ticket> &tickets, QWidget *parent)
    : TriageForm(parent), m_context(context), m_tickets(tickets), m_priority(new QLabel)
{
    const PriorityMatrix &matrix = context.rules->matrix;
    m_impact = addLevels(tr("Impact"), u"triage:impact"_s, matrix.impacts, &Ticket::impact);
    m_urgency = addLevels(tr("Urgency"), u"triage:urgency"_s, matrix.urgencies, &Ticket::urgency);
    m_priority->setTextFormat(Qt::PlainText);
    m_priority->setWordWrap(true);
    fields()->addField(tr("Priority"), m_priority);
    showPriority();
    finish(tr("Set for %n ticket(s)", nullptr, int(tickets.size())), m_impact);
}

QComboBox *LevelsForm::addLevels(const QString &label, const QString &name, const QList<Level> &levels,
                                 std::optional<QString> Ticket::*member)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->addItem(tr("as it is"), QString());
    for (const Level &level : levels)
        choice->addItem(m_context.words.name(level.label), level.label);
    if (const auto now = shared(m_tickets, member))
        choice->setCurrentIndex(std::max(0, choice->findData(*now)));
    fields()->addField(label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &LevelsForm::showPriority);
    return choice;
}

namespace {

/// The ticket with the levels that are given; the matrix decides its priority.
Result<Ticket> levelled(const DeskRules &rules, const Ticket &ticket, const QString &impact, const QString &urgency)
{
    return withLevels(rules.matrix, ticket, impact.isEmpty() ? ticket.impact : std::optional(impact),
                      urgency.isEmpty() ? ticket.urgency : std::optional(urgency));
}

} // namespace

void LevelsForm::showPriority()
{
    if (!m_urgency)
        return;
    QStringList priorities;
    for (const Ticket &ticket : std::as_const(m_tickets)) {
        const Result<Ticket> after =
            levelled(*m_context.rules, ticket, m_impact->currentData().toString(), m_urgency->currentData().toString());
        if (after && after->priority)
            priorities.append(priorityText(*m_context.rules, m_context.words, *after->priority));
        else
            priorities.append(tr("none yet"));
    }
    priorities.removeDuplicates();
    priorities.sort();
    m_priority->setText(priorities.join(u", "_s));
}

TriageAction LevelsForm::action() const
{
    return [impact = m_impact->currentData().toString(),
            urgency = m_urgency->currentData().toString()](Transaction &transaction, const DeskRules &rules,
                                                           const QList<Ticket> &tickets, const Occasion &occasion) {
        editTickets(
            transaction, rules, tickets, [&](const Ticket &ticket) { return levelled(rules, ticket, impact, urgency); },
            occasion);
    };
}

NoteForm::NoteForm(const QList<Ticket> &tickets, QWidget *parent) : TriageForm(parent), m_text(new TextBox)
{
    m_text->setPlaceholderText(tr("Internal note, the same for each"));
    m_text->setVisibleLines(3);
    fields()->addField(tr("Note"), m_text);
    finish(tr("Add to %n ticket(s)", nullptr, int(tickets.size())), m_text);
}

TriageAction NoteForm::action() const
{
    return [text = m_text->toPlainText()](Transaction &transaction, const DeskRules &rules,
                                          const QList<Ticket> &tickets, const Occasion &occasion) {
        logEntries(transaction, rules, tickets, {.text = text}, occasion);
    };
}

} // namespace mainstay
