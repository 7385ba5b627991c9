// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/agreement_part.h"

#include "desk/agreement_book.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "setup/agreement_pieces.h"
#include "setup/setup_list.h"
#include "setup/target_table.h"
#include "setup/verdict_table.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Of what it was, and of what it is: a version may have come or gone.
std::optional<LastEntry> lastChangeSince(Session &session, const StoredAgreement &read,
                                         const QList<StoredAgreement> &all)
{
    auto last = lastChangeOf(session, read);
    const auto now = std::ranges::find(all, read.name, &StoredAgreement::name);
    auto since = now == all.end() ? std::nullopt : lastChangeOf(session, *now);
    return since && (!last || since->seq > last->seq) ? since : last;
}

} // namespace

void AgreementPart::read()
{
    readThen(
        [rules = context().rules, now = context().now(), edited = m_read](Session &session) {
            Known known{agreements(session), {}, findingsOf(loadBook(session, rules), now), {}};
            for (const StoredCalendar &calendar : calendars(session))
                known.calendars.append(calendar.name);
            if (edited)
                known.last = lastChangeSince(session, *edited, known.agreements);
            return known;
        },
        [this](const Known &known) { take(known); });
}

void AgreementPart::take(const Known &known)
{
    m_known = known;
    presentFindings();
    if (isEdited()) {
        presentList();
        if (!isWriting())
            lookAgain();
        return;
    }
    if (!shown())
        m_name = known.agreements.isEmpty() ? QString() : known.agreements.constFirst().name;
    presentList();
    showTerms(shown());
}

const StoredAgreement *AgreementPart::shown() const
{
    const auto found = std::ranges::find(m_known.agreements, m_name, &StoredAgreement::name);
    return found == m_known.agreements.end() ? nullptr : &*found;
}

void AgreementPart::choose(const QString &name)
{
    if (keepsEdits())
        return;
    m_name = name;
    showTerms(shown());
}

void AgreementPart::markShown()
{
    list()->mark(m_name);
}

void AgreementPart::startNew()
{
    if (keepsEdits())
        return;
    m_name.clear();
    presentList();
    showTerms(nullptr);
    m_nameField->setFocus();
}

void AgreementPart::edited()
{
    if (!m_isShowing)
        JudgedPart::edited();
}

bool AgreementPart::isNew() const
{
    return !m_read;
}

bool AgreementPart::maySave() const
{
    return m_plan && m_plan->change != AgreementPlan::Change::Nothing;
}

AgreementWish AgreementPart::wish() const
{
    return m_correction->isChecked() ? AgreementWish::Correction : AgreementWish::NewVersion;
}

AgreementDraft AgreementPart::draft() const
{
    AgreementDraft draft;
    draft.terms = m_begun;
    draft.name = m_read ? m_read->name : m_nameField->text().simplified();
    draft.kind = agreementKindFromName(m_kind->currentData().toString()).value_or(AgreementKind::Sla);
    draft.terms.party = m_party->text().simplified();
    draft.terms.calendar = m_calendar->currentData().toString();
    draft.terms.targets = m_targets->targets();
    if (!m_read || !m_correction->isChecked())
        draft.terms.validFrom = m_from->date();
    if (m_solutions->text().trimmed().isEmpty()) {
        draft.terms.solutions.reset();
        return draft;
    }
    if (m_solutions->isEdited() || !m_read) {
        draft.terms.solutions = QList<Id<Component>>();
        for (const QString &name : m_solutions->text().split(u',', Qt::SkipEmptyParts))
            draft.solutionNames.append(name.trimmed());
    }
    return draft;
}

/// Judged as a file of it would be.
Result<AgreementDraft> AgreementPart::soundDraft() const
{
    const AgreementDraft wanted = draft();
    QJsonObject json = toJson(wanted.name, wanted.kind, wanted.terms,
                              [](Id<Component> solution) { return QJsonValue(solution.value); });
    if (!wanted.solutionNames.isEmpty())
        json.insert(u"solutions"_s, QJsonArray::fromStringList(wanted.solutionNames));
    return agreementFromJson(QJsonDocument(json).toJson());
}

void AgreementPart::tellUnreadable(int row)
{
    tell(tr("The limit in row %1 is no time above nought. Write it as “4 h” or “1 h 30 min”.").arg(row));
}

void AgreementPart::look()
{
    const Result<AgreementDraft> wanted = soundDraft();
    if (const QList<int> rows = m_targets->unreadable(); !rows.isEmpty()) {
        tellUnreadable(rows.constFirst());
        return;
    }
    if (!wanted) {
        tell(wanted.error());
        return;
    }
    notice()->hide();
    judgeThen(
        wanted->name,
        [rules = context().rules, wanted = *wanted, wish = wish(), read = m_read,
         now = context().now()](Session &session, Progress &progress) {
            requireUnchanged(session, wanted.name, read);
            return previewed(session, rules, wanted, wish, now, progress);
        },
        [this](const AgreementPreview &preview) { showPreview(preview); });
}

void AgreementPart::showPreview(const AgreementPreview &preview)
{
    m_plan = preview.plan;
    if (preview.plan.change == AgreementPlan::Change::Nothing)
        tell(tr("This is what the agreement says already."));
    else
        verdicts()->setReplay(preview.replay);
}

void AgreementPart::save()
{
    if (!m_plan)
        return;
    writeThen(
        [plan = *m_plan, read = m_read](Transaction &transaction) {
            requireUnchanged(transaction, plan.agreement().name, read);
            return carryOut(transaction, plan);
        },
        [this](const StoredAgreement &stored) {
            m_name = stored.name;
            endEdit();
            m_plan.reset();
            verdicts()->hide();
            read();
        });
}

void AgreementPart::meet()
{
    if (!m_read)
        return;
    const StoredAgreement *now = shown();
    if (!now) {
        conflict()->close();
        const QString who = m_known.last ? m_known.last->who : QString();
        tell(Error{ErrorKind::Conflict, "store.deleted-meanwhile", {{u"name"_s, m_read->name}, {u"who"_s, who}}, {}});
        return;
    }
    const auto pieces = [this](const AgreementTerms &terms, const QString &solutions) {
        return piecesOf(terms, m_read->kind, solutions, context().words);
    };
    const AgreementTerms &before = m_read->versions.constLast().terms;
    const AgreementTerms &other = now->versions.constLast().terms;
    AgreementTerms mine = draft().terms;
    mine.validFrom = m_begun.validFrom; // the day of a new version is no piece of this one
    const QList<ConflictField> fields =
        changedElsewhere(pieces(before, solutionsText(before)), pieces(other, solutionsText(other)),
                         pieces(mine, m_solutions->text().trimmed()));
    conflict()->present(m_known.last, context().words.locale(), fields);
    if (!fields.isEmpty()) {
        notice()->hide();
        return;
    }
    m_read = *now;
    showVersions();
}

void AgreementPart::decide(const QStringList &theirs)
{
    const StoredAgreement *now = shown();
    if (const QList<int> rows = m_targets->unreadable(); !now || !rows.isEmpty()) {
        if (now)
            tellUnreadable(rows.constFirst());
        return;
    }
    const AgreementTerms &other = now->versions.constLast().terms;
    const QString solutions = theirs.contains(SolutionsPiece) ? solutionsText(other) : m_solutions->text();
    AgreementTerms mine = draft().terms;
    mine.validFrom = m_begun.validFrom;
    mine.solutions = m_begun.solutions;
    m_isShowing = true;
    m_read = *now;
    fillForm(decidedTerms(mine, other, theirs));
    m_solutions->setText(solutions);
    m_isShowing = false;
    conflict()->close();
    edited();
}

} // namespace mainstay
