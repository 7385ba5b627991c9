// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/handover_part.h"

#include "desk/escalation_commands.h"
#include "desk/escalation_store.h"
#include "desk/reassignment.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "people/person_store.h"
#include "people/team_store.h"
#include "ui_desk/small_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QString> suggestedFor(Session &session, const Ticket &ticket, Instant at)
{
    try {
        return nextTeamFor(session, ticket, at).name;
    } catch (const StoreError &error) {
        if (error.error().code == "desk.no-higher-tier")
            return std::nullopt;
        throw;
    }
}

void completeFrom(QLineEdit *line, const QStringList &names)
{
    auto *completer = new QCompleter(new QStringListModel(names, line), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

} // namespace

EscalationChoices readChoices(Session &session, const Ticket &ticket, Instant at)
{
    EscalationChoices choices{teams(session), suggestedFor(session, ticket, at), {}};
    choices.teams.removeIf([&ticket](const Team &team) { return team.name == ticket.team; });
    for (const Person &person : people(session)) {
        if (choices.people.size() < EscalationChoices::mostOffered)
            choices.people.append(person.name);
    }
    return choices;
}

HandoverPart::HandoverPart(const PageContext &context, QWidget *parent)
    : TicketPart(context, tr("Hands it went through"), parent)
    , m_escalateChip(new Chip(tr("Escalate…"), Tone::Neutral, Chip::Use::Pressed))
    , m_swarmChip(new Chip(tr("Call in…"), Tone::Neutral, Chip::Use::Pressed))
{
    m_escalateChip->setToolTip(tr("To the team of the next tier, or to a manager"));
    m_swarmChip->setToolTip(tr("Somebody who works on it together with the assignee"));
    for (Chip *chip : {m_escalateChip, m_swarmChip}) {
        chip->setCheckable(true);
        section()->addToTitle(chip);
    }
    connect(m_escalateChip, &Chip::clicked, this, [this](bool isWanted) { isWanted ? beginEscalation() : close(); });
    connect(m_swarmChip, &Chip::clicked, this, [this](bool isWanted) { isWanted ? beginSwarm() : close(); });
}

void HandoverPart::present(Shown shown)
{
    if (shown == Shown::OtherTicket) {
        close();
        m_handled = {};
    }
    m_escalateChip->setVisible(phaseOf(*context().rules, ticket()) == Phase::Open);
    showAll();
    readLatest(
        [id = ticket().id](Session &session) {
            return Handled{escalationsOf(session, id), swarmOf(session, id)};
        },
        [this](const Handled &handled) {
            m_handled = handled;
            showAll();
        });
}

void HandoverPart::showAll()
{
    section()->clear();
    for (const SwarmMember &member : std::as_const(m_handled.swarm))
        addMember(member);
    addEscalations();
    addReassignments();
}

void HandoverPart::addMember(const SwarmMember &member)
{
    QBoxLayout *row = section()->addRow();
    row->addWidget(new ElidedLabel(member.person), 1);
    auto *remark = new QLabel(tr("works on it too"));
    remark->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(remark);
    auto *leave = rowButton(u"list-remove"_s, tr("%1 no longer works on it").arg(oneLine(member.person, 60)));
    leave->setObjectName(u"leave:"_s + member.person);
    connect(leave, &QPushButton::clicked, this, [this, person = member.person] {
        change([read = ticket(), person](Transaction &transaction) { return leaveSwarm(transaction, read, {person}); },
               [](const QStringList &) {});
    });
    row->addWidget(leave);
}

void HandoverPart::addEscalations()
{
    const QList<Escalation> &all = m_handled.escalations;
    const QLocale &locale = context().words.locale();
    for (const Escalation &one : all.sliced(std::max<qsizetype>(0, all.size() - MostShown))) {
        const QString to = one.toTeam.value_or(one.toPerson.value_or(QString()));
        section()->addLine(
            tr("Escalated to %1: %2").arg(oneLine(to, 60), oneLine(one.reason, 200)),
            tr("%1 · %2", "who, when").arg(oneLine(one.who, 30), relativeTime(one.happened, context().now(), locale)));
    }
    if (all.size() > MostShown)
        section()->addNote(tr("The newest %1 of %2 escalations.").arg(MostShown).arg(all.size()));
}

void HandoverPart::addReassignments()
{
    const QList<Reassignment> all = reassignments(record().log);
    for (const Reassignment &one : all.sliced(std::max<qsizetype>(0, all.size() - MostShown))) {
        const auto held = std::chrono::floor<std::chrono::minutes>(one.held);
        section()->addLine(
            one.to ? tr("%1 → %2", "from one team to another").arg(oneLine(one.from, 60), oneLine(*one.to, 60))
                   : tr("%1 → no team").arg(oneLine(one.from, 60)),
            tr("held %1 · %2", "how long, who gave it on").arg(context().words.duration(held), oneLine(one.by, 30)));
    }
    if (all.size() > MostShown)
        section()->addNote(tr("The newest %1 of %2 teams that gave it on.").arg(MostShown).arg(all.size()));
    if (const int back = pingPongs(all); back > 0)
        section()->addNote(tr("It went back %n time(s) to a team that had had it.", nullptr, back));
}

void HandoverPart::beginEscalation()
{
    close();
    auto *form = new SmallForm(tr("Escalate"));
    m_team = new QComboBox;
    m_team->addItem(tr("stays where it is"), QString());
    m_person = new QLineEdit;
    m_person->setPlaceholderText(tr("Who is told, if anybody"));
    m_reason = new TextBox;
    m_reason->setVisibleLines(2);
    m_reason->setPlaceholderText(tr("Why? It goes to the log, for us alone"));
    form->fields()->addField(tr("To team"), m_team);
    form->fields()->addField(tr("Manager"), m_person);
    form->fields()->addField(tr("Reason"), m_reason);
    connect(form, &SmallForm::confirmed, this, &HandoverPart::escalate);
    connect(m_team, &QComboBox::currentIndexChanged, form, [this] { enable(); });
    connect(m_person, &QLineEdit::textChanged, form, [this] { enable(); });
    open(form, m_escalateChip);
    enable();
    m_reason->setFocus(Qt::OtherFocusReason);
    context().workspace.read(
        form, [read = ticket(), at = context().now()](Session &session) { return readChoices(session, read, at); },
        [this, form](const Result<EscalationChoices> &choices) {
            if (form != m_form)
                return;
            choices ? offer(*choices) : tell(choices.error());
        });
}

void HandoverPart::offer(const EscalationChoices &choices)
{
    for (const Team &team : choices.teams) {
        const QString name = oneLine(team.name, 60);
        QString text = team.tier ? tr("%1 · tier %2").arg(name).arg(*team.tier) : name;
        if (team.name == choices.suggested)
            text += u" · "_s + tr("suggested");
        m_team->addItem(text, team.name);
    }
    if (choices.suggested && m_person->text().isEmpty() && m_team->currentIndex() == 0)
        m_team->setCurrentIndex(m_team->findData(*choices.suggested));
    completeFrom(m_person, choices.people);
    enable();
}

void HandoverPart::enable()
{
    // Left to itself the command would choose a team, which is not what "stays where it is" says.
    m_form->doer()->setEnabled(m_team->currentIndex() > 0 || !m_person->text().trimmed().isEmpty());
}

void HandoverPart::escalate()
{
    if (!m_form->doer()->isEnabled())
        return;
    const auto given = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    const EscalationWish wish{.team = given(m_team->currentData().toString()),
                              .manager = given(m_person->text().trimmed()),
                              .reason = m_reason->toPlainText()};
    change([read = ticket(), wish, rules = context().rules, when = occasion()](
               Transaction &transaction) { return escalateTicket(transaction, *rules, read, wish, when); },
           [this](const Ticket &) { close(); });
}

void HandoverPart::beginSwarm()
{
    close();
    auto *form = new SmallForm(tr("Call in"));
    m_person = new QLineEdit;
    m_person->setPlaceholderText(tr("Name or address"));
    form->fields()->addField(tr("Person"), m_person);
    connect(form, &SmallForm::confirmed, this, &HandoverPart::join);
    open(form, m_swarmChip);
    m_person->setFocus(Qt::OtherFocusReason);
    context().workspace.read(
        form, [read = ticket(), at = context().now()](Session &session) { return readChoices(session, read, at); },
        [this, form](const Result<EscalationChoices> &choices) {
            if (choices && form == m_form)
                completeFrom(m_person, choices->people);
        });
}

void HandoverPart::join()
{
    change([read = ticket(), person = m_person->text().trimmed(),
            when = occasion()](Transaction &transaction) { return joinSwarm(transaction, read, {person}, when); },
           [this](const QStringList &) { close(); });
}

void HandoverPart::open(SmallForm *form, Chip *chip)
{
    m_form = form;
    chip->setChecked(true);
    connect(form, &SmallForm::dropped, this, &HandoverPart::close);
    forms()->addWidget(form);
    Q_EMIT opened(form);
}

void HandoverPart::close()
{
    m_escalateChip->setChecked(false);
    m_swarmChip->setChecked(false);
    stopTelling();
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_team = nullptr;
    m_person = nullptr;
    m_reason = nullptr;
}

} // namespace mainstay
