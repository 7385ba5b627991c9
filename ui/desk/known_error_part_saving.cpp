// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the known error of a problem, and what becomes of it when it is refused.
#include "desk/known_error_commands.h"
#include "desk/known_error_store.h"
#include "desk/ticket_store.h"
#include "kit/in_place_field.h"
#include "kit/text_elide.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/known_error_form.h"
#include "ui_desk/known_error_part.h"
#include "ui_desk/spared_line.h"
#include "ui_desk/ticket_conflict.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

KnownError knownErrorThere(Session &session, const KnownError &read)
{
    const auto found = findKnownError(session, read.id);
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.known-error-unknown", {{u"name"_s, read.title}});
    return *found;
}

} // namespace

void KnownErrorPart::make()
{
    change(
        [id = ticket().id](Transaction &transaction) {
            return addKnownErrorOf(transaction, ticketThere(transaction, id), KnownErrorState::Draft);
        },
        [this](const KnownError &made) {
            take({made});
            m_form->line(u"title"_s)->setFocus(Qt::OtherFocusReason);
        });
}

void KnownErrorPart::setState(KnownErrorState state)
{
    const KnownError *error = shownError();
    if (!error)
        return;
    KnownError wanted = *error;
    wanted.state = state;
    save(*error, wanted);
}

void KnownErrorPart::changeComponents(const std::function<void(Components &)> &edit)
{
    const KnownError *error = shownError();
    if (!error)
        return;
    // On the components as they are, so that what somebody else added or took out meanwhile stays so.
    change(
        [read = *error, edit](Transaction &transaction) {
            const KnownError now = knownErrorThere(transaction, read);
            KnownError wanted = now;
            edit(wanted.components);
            return editKnownError(transaction, now, wanted);
        },
        [this](const KnownError &stored) {
            m_form->picker()->clear();
            settle(stored);
        });
}

void KnownErrorPart::save(const KnownError &read, const KnownError &wanted)
{
    context().workspace.write(
        this, [read, wanted](Transaction &transaction) { return editKnownError(transaction, read, wanted); },
        [this, refused = Refused{read, wanted}, of = ticket().id](const Result<KnownError> &answer) {
            if (answer && of == ticket().id)
                settle(*answer);
            else if (!answer && of == ticket().id)
                refuse(refused, answer.error());
            else if (!answer)
                Q_EMIT failed(answer.error());
        });
}

void KnownErrorPart::settle(const KnownError &stored)
{
    if (!m_errors)
        return;
    const auto place = std::ranges::find(*m_errors, stored.id, &KnownError::id);
    if (place == m_errors->end())
        return;
    *place = stored;
    showError();
    if (const KnownError *error = shownError(); error->id == stored.id)
        m_form->settle(stored);
    stopTelling();
    m_spared->ask(ticket(), SparedLine::When::AtOnce);
}

void KnownErrorPart::tellOf(const Refused &refused, const Error &error)
{
    const QStringList fields = KnownErrorForm::fields();
    const auto edited = std::ranges::find_if(fields, [&refused](const QString &field) {
        return KnownErrorForm::textOf(refused.read, field) != KnownErrorForm::textOf(refused.wanted, field);
    });
    const KnownError *shown = shownError();
    if (edited != fields.cend() && shown && shown->id == refused.read.id)
        m_form->tell(*edited, error);
    else
        tell(error);
}

void KnownErrorPart::refuse(const Refused &refused, const Error &error)
{
    const auto fields = error.kind == ErrorKind::Conflict
        ? conflictFields(error, context().words, context().estate.current()->tree())
        : QList<ConflictField>();
    if (fields.isEmpty()) {
        tellOf(refused, error);
        return;
    }
    // Who goes from the field into the view commits the same once more; what they choose there stays chosen.
    if (m_conflict && m_conflictFields == fields)
        return;
    stopTelling();
    showConflict(refused, oneLine(error.facts.value(u"who"_s).toString(), 60), fields);
}

void KnownErrorPart::showConflict(const Refused &refused, const QString &who, const QList<ConflictField> &fields)
{
    auto *view = new ConflictView(who, {}, fields);
    connect(view, &ConflictView::decided, this, &KnownErrorPart::decide);
    forms()->insertWidget(0, view);
    view->show();
    if (m_conflict)
        view->takeOver(*m_conflict);
    closeConflict();
    m_refused = refused;
    m_conflictFields = fields;
    m_conflict = view;
}

void KnownErrorPart::decide(const QStringList &theirs)
{
    const auto refused = m_refused;
    const KnownError *now = shownError();
    if (!refused || !now || now->id != refused->read.id) {
        closeConflict();
        return;
    }
    // What somebody set since it was refused is shown first, and never written over unseen.
    QList<ConflictField> fieldsNow = m_conflictFields;
    for (ConflictField &field : fieldsNow) {
        if (KnownErrorForm::fields().contains(field.column))
            field.theirs = KnownErrorForm::textOf(*now, field.column);
    }
    if (fieldsNow != m_conflictFields) {
        showConflict(*refused, {}, fieldsNow);
        return;
    }
    closeConflict();
    KnownError again = *now;
    QStringList fields;
    for (const QString &field : KnownErrorForm::fields()) {
        const QString mine = KnownErrorForm::textOf(refused->wanted, field);
        if (mine == KnownErrorForm::textOf(refused->read, field))
            continue;
        fields.append(field);
        if (!theirs.contains(field))
            again = KnownErrorForm::withText(again, field, mine);
    }
    if (refused->wanted.state != refused->read.state && !theirs.contains(u"state"_s))
        again.state = refused->wanted.state;
    m_form->showStored(fields);
    if (again != *now)
        save(*now, again);
}

void KnownErrorPart::closeConflict()
{
    m_refused.reset();
    m_conflictFields.clear();
    if (!m_conflict)
        return;
    m_conflict->hide();
    m_conflict->deleteLater();
    m_conflict = nullptr;
}

} // namespace mainstay
