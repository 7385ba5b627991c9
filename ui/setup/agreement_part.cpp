// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/agreement_part.h"

#include "desk/agreement_book.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
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

void AgreementPart::read()
{
    readThen(
        [rules = context().rules, now = context().now()](Session &session) {
            QStringList names;
            for (const StoredCalendar &calendar : calendars(session))
                names.append(calendar.name);
            return Known{agreements(session), names, findingsOf(loadBook(session, rules), now)};
        },
        [this](const Known &known) { take(known); });
}

void AgreementPart::take(const Known &known)
{
    m_known = known;
    presentFindings();
    if (isEdited()) {
        // Whether it may still be saved as it was meant is found out by looking again.
        m_plan.reset();
        presentList();
        showState();
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
    return !shown();
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
    const StoredAgreement *stored = shown();
    if (stored)
        draft.terms = stored->versions.constLast().terms;
    draft.name = stored ? stored->name : m_nameField->text().simplified();
    draft.kind = agreementKindFromName(m_kind->currentData().toString()).value_or(AgreementKind::Sla);
    draft.terms.party = m_party->text().simplified();
    draft.terms.calendar = m_calendar->currentData().toString();
    draft.terms.targets = m_targets->targets();
    if (!stored || !m_correction->isChecked())
        draft.terms.validFrom = m_from->date();
    if (m_solutions->text().trimmed().isEmpty()) {
        draft.terms.solutions.reset();
        return draft;
    }
    if (m_solutions->isEdited() || !stored) {
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

void AgreementPart::look()
{
    const Result<AgreementDraft> wanted = soundDraft();
    if (const QList<int> rows = m_targets->unreadable(); !rows.isEmpty()) {
        tell(tr("The limit in row %1 is no time above nought. Write it as “4 h” or “1 h 30 min”.")
                 .arg(rows.constFirst()));
        return;
    }
    if (!wanted) {
        tell(wanted.error());
        return;
    }
    notice()->hide();
    judgeThen(
        wanted->name,
        [rules = context().rules, wanted = *wanted, wish = wish(), now = context().now()](
            Session &session, Progress &progress) { return previewed(session, rules, wanted, wish, now, progress); },
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
    writeThen([plan = *m_plan](Transaction &transaction) { return carryOut(transaction, plan); },
              [this](const StoredAgreement &stored) {
                  m_name = stored.name;
                  endEdit();
                  m_plan.reset();
                  verdicts()->hide();
                  read();
              });
}

} // namespace mainstay
