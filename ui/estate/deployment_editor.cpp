// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/deployment_editor.h"

#include "desk/ticket_store.h"
#include "estate/deployment_commands.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "ui_estate/date_words.h"
#include "ui_estate/word_choice.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NewEnvironment = -1;

/// Of the change that a deployment belongs to, by its number; nothing for no text. Missing "desk.ticket-unknown".
std::optional<Id<Ticket>> changeNamed(Session &session, const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto number = ticketNumberFromText(text);
    const auto ticket = number ? findTicket(session, *number) : std::nullopt;
    if (!ticket)
        throw StoreError(ErrorKind::Missing, "desk.ticket-unknown", {{u"ticket"_s, text}});
    return ticket->id;
}

} // namespace

DeploymentEditor::DeploymentEditor(PageContext context, std::optional<Id<Deployment>> deployment, QWidget *parent)
    : RowEditor(std::move(context), parent)
    , m_id(deployment)
    , m_form(new FieldForm)
    , m_environment(new WordChoice)
    , m_newEnvironment(new InPlaceField)
    , m_version(new InPlaceField)
    , m_deployed(new InPlaceField)
    , m_outcome(new WordChoice)
    , m_change(new InPlaceField)
    , m_note(new InPlaceField)
{
    editorLayout(*this)->addWidget(m_form);
    addFields();
    addButtons();
    setFocusProxy(m_version);
    setEnabled(false); // until it is known what there is to choose and to change
}

void DeploymentEditor::addFields()
{
    QList<WordChoice::Word> outcomes;
    for (int outcome = 0; outcome < deploymentOutcomeCount; ++outcome)
        outcomes.append({word(toName(DeploymentOutcome(outcome))), outcome, {}});
    m_outcome->setWords(outcomes);
    m_newEnvironment->setPlaceholderText(tr("such as acceptance"));
    m_deployed->setPlaceholderText(tr("now, or such as %1").arg(momentText(context().now(), locale())));
    m_change->setPlaceholderText(tr("such as CHG-12"));
    m_form->addField(tr("Environment"), m_environment);
    m_form->addField(tr("Its name"), m_newEnvironment);
    m_form->setFieldVisible(m_newEnvironment, false);
    m_form->addField(tr("Version"), m_version);
    m_form->addField(tr("When"), m_deployed);
    m_form->addField(tr("Outcome"), m_outcome);
    m_form->addField(tr("Change"), m_change);
    m_form->addField(tr("Note"), m_note);
    m_environment->setEnabled(!m_id); // what was deployed elsewhere is another deployment
    connect(m_environment, &WordChoice::chosen, this, [this](qint64 environment) {
        m_form->setFieldVisible(m_newEnvironment, environment == NewEnvironment);
        if (environment == NewEnvironment)
            m_newEnvironment->setFocus();
    });
    connect(m_version, &InPlaceField::committed, this,
            [this](const QString &text) { edit([text](Deployment &edited) { edited.productVersion = text; }); });
    connect(m_deployed, &InPlaceField::committed, this, [this](const QString &text) {
        if (const auto at = m_id ? moment(text) : std::nullopt)
            edit([at = *at](Deployment &edited) { edited.deployed = at; });
    });
    connect(m_outcome, &WordChoice::chosen, this, [this](qint64 outcome) {
        edit([outcome](Deployment &edited) { edited.outcome = DeploymentOutcome(outcome); });
    });
    connect(m_change, &InPlaceField::committed, this, &DeploymentEditor::editChange);
    connect(m_note, &InPlaceField::committed, this,
            [this](const QString &text) { edit([text](Deployment &edited) { edited.note = text; }); });
}

void DeploymentEditor::addButtons()
{
    auto *buttons = new QHBoxLayout;
    QPushButton *close = quietButton(m_id ? tr("Close") : tr("Cancel"));
    connect(close, &QPushButton::clicked, this, &DeploymentEditor::closed);
    if (m_id) {
        m_remove = quietButton(tr("Remove deployment"));
        connect(m_remove, &QPushButton::clicked, this, [this] {
            if (m_edits.row())
                command([read = *m_edits.row()](Transaction &transaction) { removeDeployment(transaction, read); });
        });
        buttons->addWidget(m_remove);
    } else {
        auto *add = new QPushButton(tr("Record", "the new deployment"));
        add->setProperty("primary", true);
        connect(add, &QPushButton::clicked, this, &DeploymentEditor::record);
        buttons->addWidget(add);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void DeploymentEditor::show(const ShownComponent &shown)
{
    const bool isFirst = !m_component;
    m_component = shown.id();
    if (isFirst && !m_id)
        m_version->setText(shown.component().productVersion);
    read();
}

void DeploymentEditor::read()
{
    context().workspace.read(
        this,
        [id = m_id](Session &session) {
            Read read;
            read.environments = environments(session);
            if (id)
                read.deployment = findDeployment(session, *id);
            const auto ticket = read.deployment && read.deployment->change
                ? findTicket(session, *read.deployment->change)
                : std::nullopt;
            if (ticket)
                read.change = ticket->number;
            return read;
        },
        [this](const Result<Read> &found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (m_id && !found->deployment)
                Q_EMIT closed();
            else
                take(*found);
        });
}

void DeploymentEditor::take(const Read &read)
{
    QList<WordChoice::Word> words;
    for (const Environment &environment : read.environments)
        words.append({word(environment.name), environment.id.value, {}});
    if (!m_id)
        words.append({tr("new environment…"), NewEnvironment, {}});
    const bool isFirst = !isEnabled();
    m_environment->setWords(words);
    if (read.deployment) {
        m_edits.take(*read.deployment);
        fill(*read.deployment, read.change);
        write();
    } else if (isFirst) {
        m_environment->setValue(words.first().value);
        m_form->setFieldVisible(m_newEnvironment, words.first().value == NewEnvironment);
        m_outcome->setValue(int(DeploymentOutcome::Successful));
    }
    if (isFirst) {
        setEnabled(true);
        setFocus();
    }
}

void DeploymentEditor::fill(const Deployment &deployment, const QString &change)
{
    m_environment->setValue(deployment.environment.value);
    m_version->setStored(deployment.productVersion);
    m_deployed->setStored(momentText(deployment.deployed, locale()));
    m_outcome->setValue(int(deployment.outcome));
    m_change->setStored(change);
    m_note->setStored(deployment.note);
}

void DeploymentEditor::edit(const Change &change)
{
    if (!m_id)
        return; // recorded as the fields stand
    m_edits.add(change);
    write();
}

void DeploymentEditor::editChange(const QString &number)
{
    if (!m_id)
        return;
    context().workspace.read(
        this, [number](Session &session) { return changeNamed(session, number); },
        [this](const Result<std::optional<Id<Ticket>>> &ticket) {
            if (ticket)
                edit([ticket = *ticket](Deployment &edited) { edited.change = ticket; });
            else
                Q_EMIT failed(ticket.error());
        });
}

void DeploymentEditor::write()
{
    writeWaiting(m_edits, editDeployment, [this] { read(); });
    m_remove->setEnabled(!m_edits.isWriting());
}

std::optional<Instant> DeploymentEditor::moment(const QString &text)
{
    if (text.trimmed().isEmpty())
        return context().now();
    const auto at = momentFromText(text, context().now(), locale());
    if (!at)
        Q_EMIT failed({ErrorKind::Invalid, "estate.moment-unreadable", {{u"text"_s, text}}, {}});
    return at;
}

void DeploymentEditor::record()
{
    const auto at = moment(m_deployed->text());
    if (!at || !m_component)
        return;
    Deployment made;
    made.component = *m_component;
    made.environment = Id<Environment>(m_environment->value());
    made.productVersion = m_version->text();
    made.deployed = *at;
    made.outcome = DeploymentOutcome(m_outcome->value());
    made.note = m_note->text();
    const bool isNewPlace = m_environment->value() == NewEnvironment;
    command(
        [made, isNewPlace, place = m_newEnvironment->text(), change = m_change->text()](Transaction &transaction) {
            Deployment deployment = made;
            deployment.change = changeNamed(transaction, change);
            if (isNewPlace)
                deployment.environment = addEnvironment(transaction, place);
            recordDeployment(transaction, deployment);
        },
        [this](bool isDone) {
            if (isDone)
                Q_EMIT closed();
        });
}

} // namespace mainstay
