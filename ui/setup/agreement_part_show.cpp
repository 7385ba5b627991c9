// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/in_place_field.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "setup/agreement_part.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"
#include "setup/target_table.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int DayWidth = 136;
constexpr int TargetsShown = 7; ///< rows of the table before it scrolls

QString partyLabel(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return AgreementPart::tr("Customer");
    case AgreementKind::Ola:
        return AgreementPart::tr("Team");
    case AgreementKind::Uc:
        return AgreementPart::tr("Vendor");
    }
    Q_UNREACHABLE();
}

} // namespace

AgreementPart::AgreementPart(const PageContext &context, QWidget *parent)
    : JudgedPart(context, tr("Agreements"), u"agreements"_s, u"Agreement"_s, parent)
    , m_findings(new Section(tr("Findings")))
    , m_form(new FieldForm)
    , m_nameField(new InPlaceField)
    , m_kind(new QComboBox)
    , m_party(new InPlaceField)
    , m_solutions(new InPlaceField)
    , m_calendar(new QComboBox)
    , m_validity(paneText())
    , m_targets(new TargetTable(context.words))
    , m_limitProblem(paneText())
    , m_newVersion(new QRadioButton(tr("A new version, for tickets opened from")))
    , m_from(new QDateEdit)
    , m_correction(new QRadioButton(tr("A correction: it was meant so all the time")))
    , m_cancel(new QPushButton(tr("Stop")))
{
    connect(m_cancel, &QPushButton::clicked, this, &AgreementPart::stopLook);
    layOut({makeList(), makePane()}, {400, 760});
    follow();
}

bool AgreementPart::isAbout(const ChangeSet &changes) const
{
    return changesAgreements(changes);
}

QWidget *AgreementPart::makeList()
{
    auto *add = new QPushButton(tr("New agreement"));
    add->setObjectName(u"newAgreement"_s);
    connect(add, &QPushButton::clicked, this, &AgreementPart::startNew);
    return listWith(add, m_findings);
}

void AgreementPart::addFields()
{
    m_nameField->setObjectName(u"agreementName"_s);
    m_party->setObjectName(u"party"_s);
    for (InPlaceField *field : {m_nameField, m_party, m_solutions}) {
        field->setFrameShown(InPlaceField::FrameShown::Always);
        connect(field, &QLineEdit::textEdited, this, &AgreementPart::edited);
    }
    for (const AgreementKind kind : allAgreementKinds)
        m_kind->addItem(context().words.name(toName(kind)).toUpper(), toName(kind));
    m_solutions->setPlaceholderText(tr("all"));
    m_form->addField(tr("Name"), m_nameField);
    m_form->addField(tr("Kind"), m_kind);
    m_form->addField(tr("With"), m_party);
    m_form->addField(tr("Solutions"), m_solutions);
    m_form->addField(tr("Counts in"), m_calendar);
    m_form->addField(tr("Versions"), m_validity);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showPartyLabel();
        edited();
    });
    connect(m_calendar, &QComboBox::activated, this, &AgreementPart::edited);
}

void AgreementPart::addWishes(QBoxLayout *lines)
{
    m_newVersion->setObjectName(u"newVersion"_s);
    m_correction->setObjectName(u"correction"_s);
    m_from->setCalendarPopup(true);
    m_from->setMinimumWidth(DayWidth);
    m_from->setAccessibleName(tr("Valid from"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_newVersion);
    row->addWidget(m_from);
    row->addStretch(1);
    lines->addLayout(row);
    lines->addWidget(m_correction);
    connect(m_newVersion, &QRadioButton::toggled, this, &AgreementPart::edited);
    connect(m_from, &QDateEdit::dateChanged, this, &AgreementPart::edited);
}

QWidget *AgreementPart::makePane()
{
    addFields();
    m_targets->setFixedHeight((TargetsShown + 1) * rowHeight());
    connect(m_targets, &TargetTable::edited, this, &AgreementPart::edited);
    auto *add = new QPushButton(tr("Add a target"));
    auto *remove = new QPushButton(tr("Remove the target"));
    connect(add, &QPushButton::clicked, m_targets, &TargetTable::addTarget);
    connect(remove, &QPushButton::clicked, m_targets, &TargetTable::removeCurrent);
    auto *targets = new Section(tr("Targets"));
    for (QPushButton *button : {add, remove}) {
        button->setProperty("quiet", true);
        targets->addToTitle(button);
    }
    targets->addWidget(m_targets);
    m_limitProblem->setObjectName(u"limitProblem"_s);
    targets->addWidget(m_limitProblem);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(m_form);
    lines->addWidget(targets);
    addWishes(lines);
    addFoot(lines, m_cancel);
    return scrolledOnBase(content);
}

void AgreementPart::showPartyLabel()
{
    const auto kind = agreementKindFromName(m_kind->currentData().toString()).value_or(AgreementKind::Sla);
    m_party->setPlaceholderText(kind == AgreementKind::Sla ? tr("every customer") : partyLabel(kind));
    m_party->setAccessibleName(partyLabel(kind));
}

QString AgreementPart::solutionsText(const AgreementTerms &terms) const
{
    QStringList solutions;
    const auto estate = context().estate.current();
    for (const Id<Component> id : terms.solutions.value_or(QList<Id<Component>>())) {
        const auto index = estate->tree().indexOf(id);
        solutions.append(index ? estate->tree().component(*index).name : u"id:"_s + QString::number(id.value));
    }
    return solutions.join(u", "_s);
}

void AgreementPart::fillForm(const AgreementTerms &terms)
{
    m_begun = terms;
    m_party->setStored(terms.party);
    m_solutions->setStored(solutionsText(terms));
    m_calendar->clear();
    m_calendar->addItem(tr("what each target names"), QString());
    for (const QString &name : std::as_const(m_known.calendars))
        m_calendar->addItem(name, name);
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(terms.calendar)));
    m_targets->setTargets(terms.targets, m_known.calendars, int(context().rules->matrix.priorities.size()));
    showVersions();
}

void AgreementPart::showVersions()
{
    QStringList versions;
    const QLocale &locale = context().words.locale();
    for (const AgreementVersion &version : m_read ? m_read->versions : QList<AgreementVersion>())
        versions.append(
            tr("%1 from %2", "a version and its day")
                .arg(locale.toString(version.number), locale.toString(version.terms.validFrom, QLocale::ShortFormat)));
    m_validity->setText(versions.isEmpty() ? tr("none yet") : versions.join(u", "_s));
}

void AgreementPart::showTerms(const StoredAgreement *agreement)
{
    m_isShowing = true;
    beginAnew();
    m_read = agreement ? std::optional(*agreement) : std::nullopt;
    m_nameField->setStored(agreement ? agreement->name : QString());
    m_nameField->setReadOnly(agreement);
    m_kind->setCurrentIndex(m_kind->findData(toName(agreement ? agreement->kind : AgreementKind::Sla)));
    m_kind->setEnabled(!agreement);
    fillForm(agreement ? agreement->versions.constLast().terms : AgreementTerms());
    m_from->setDate(QDateTime::fromMSecsSinceEpoch(toMilliseconds(context().now())).date());
    m_newVersion->setChecked(true);
    m_correction->setEnabled(agreement);
    showPartyLabel();
    m_isShowing = false;
    showState();
}

void AgreementPart::showState()
{
    JudgedPart::showState();
    setShown(m_cancel, isLooking());
    const QString problem = m_targets->problem();
    m_limitProblem->setText(problem);
    m_limitProblem->setVisible(!problem.isEmpty());
}

void AgreementPart::presentList()
{
    QList<SetupChoice> choices;
    const QLocale &locale = context().words.locale();
    for (const StoredAgreement &agreement : std::as_const(m_known.agreements)) {
        const AgreementVersion &last = agreement.versions.constLast();
        const QString party = last.terms.party.isEmpty() ? tr("every customer") : last.terms.party;
        choices.append({agreement.name, agreement.name,
                        tr("%1, %2, version %3", "kind, party, version")
                            .arg(toName(agreement.kind).toUpper(), party, locale.toString(last.number))});
    }
    list()->setChoices(choices, m_name);
}

void AgreementPart::presentFindings()
{
    m_findings->clear();
    m_findings->setVisible(!m_known.findings.isEmpty());
    for (const AgreementFinding &finding : std::as_const(m_known.findings)) {
        QJsonObject facts{{u"supplier"_s, finding.supplier},
                          {u"customer"_s, finding.customer},
                          {u"process"_s, context().words.name(toName(finding.process))},
                          {u"target"_s, context().words.name(toName(finding.target))}};
        if (finding.rank != 0)
            facts.insert(u"rank"_s, finding.rank);
        m_findings->addNote(context().words.remark("desk.looser-than-sla", facts));
    }
}

} // namespace mainstay
