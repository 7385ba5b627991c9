// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/import_report_part.h"

#include "kit/section.h"
#include "kit/times.h"
#include "ui_desk/choice_delegate.h"
#include "ui_desk/import_table.h"
#include "ui_desk/import_words.h"
#include "ui_desk/plain_table_model.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostPreviewRows = 6;
constexpr int MostRejectRows = 8;

/// Where in a row the fault is, as far as a remark tells.
QString fieldOf(const ImportRemark &remark)
{
    for (const QString &fact : {u"column"_s, u"field"_s, u"attribute"_s}) {
        if (const QString field = remark.facts.value(fact).toString(); !field.isEmpty())
            return ticketMapColumns().contains(field) ? ImportWords::column(field) : field;
    }
    const bool isState = remark.facts.contains(u"state"_s) && remark.facts.contains(u"process"_s);
    return isState ? ImportWords::column(u"state"_s) : QString();
}

} // namespace

ImportReportPart::ImportReportPart(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_words(context.words)
    , m_preview(new PlainTableModel({{tr("Number there")},
                                     {tr("Process")},
                                     {tr("Title")},
                                     {tr("State")},
                                     {tr("Priority"), true},
                                     {tr("Team")},
                                     {tr("Assignee")},
                                     {tr("Component")},
                                     {tr("Opened")},
                                     {tr("Log entries"), true},
                                     {tr("Deviations"), true}},
                                    this))
    , m_rejects(new PlainTableModel({{tr("File")}, {tr("Row"), true}, {tr("Field")}, {tr("Reason")}}, this))
    , m_counts(new Section(tr("What comes in")))
    , m_previewPart(new Section(tr("The first tickets as they come out")))
    , m_rejectPart(new Section(tr("What cannot come in, and findings")))
    , m_previewTable(new ImportTable(MostPreviewRows))
    , m_rejectTable(new ImportTable(MostRejectRows))
    , m_rejectNote(new QLabel)
    , m_write(new QPushButton(tr("Write these rows to a file")))
{
    layOut();
    connect(m_write, &QPushButton::clicked, this, &ImportReportPart::rejectsFileWanted);
}

void ImportReportPart::layOut()
{
    m_previewTable->setObjectName(u"importPreview"_s);
    m_previewTable->setAccessibleName(tr("The first tickets as they come out"));
    m_previewTable->setModel(m_preview);
    m_previewTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rejectTable->setObjectName(u"importRejects"_s);
    m_rejectTable->setAccessibleName(tr("Rows that cannot come in, and findings"));
    m_rejectTable->setLastStretched();
    m_rejectTable->setModel(m_rejects);
    m_rejectTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    new ChoiceDelegate(m_previewTable); // none of their cells can be changed, but all tables look alike
    new ChoiceDelegate(m_rejectTable);
    m_rejectNote->setTextFormat(Qt::PlainText);
    m_rejectNote->setWordWrap(true);
    m_rejectNote->setForegroundRole(QPalette::PlaceholderText);
    m_write->setProperty("quiet", true);
    m_write->setObjectName(u"writeRejects"_s);
    m_previewPart->addWidget(m_previewTable);
    m_rejectPart->addToTitle(m_write);
    m_rejectPart->addWidget(m_rejectTable);
    m_rejectPart->addWidget(m_rejectNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counts);
    layout->addWidget(m_previewPart);
    layout->addWidget(m_rejectPart);
}

void ImportReportPart::setOutcome(const ImportOutcome &outcome, const QString &fileName, Tense tense)
{
    showCounts(outcome, tense);
    showPreview(outcome);
    showRejects(outcome, fileName);
    m_write->setVisible(tense == Tense::Before && outcome.tally.rejected > 0 && !outcome.rejectsPath);
}

void ImportReportPart::showCounts(const ImportOutcome &outcome, Tense tense)
{
    const QLocale &locale = m_words.locale();
    m_counts->setVisible(!outcome.refusal);
    m_counts->clear();
    const bool isDone = tense == Tense::After;
    m_counts->addLine(ImportWords::arrivals(outcome.tally, locale), ImportWords::shares(outcome.tally, locale), {},
                      outcome.tally.rejected > 0 ? Tone::Warning
                          : isDone               ? Tone::Good
                                                 : Tone::Neutral);
    for (const QString &note : ImportWords::notes(outcome.tally))
        m_counts->addNote(note);
}

void ImportReportPart::showPreview(const ImportOutcome &outcome)
{
    const QLocale &locale = m_words.locale();
    QList<QStringList> rows;
    for (const TicketPreview &ticket : outcome.preview) {
        const QString state = ticket.state.section(u'/', 0, 0);
        const QString reason = ticket.state.section(u'/', 1);
        rows.append({ticket.key, m_words.name(toName(ticket.process)), ticket.title,
                     reason.isEmpty() ? m_words.name(state) : m_words.name(state) + u": "_s + m_words.name(reason),
                     ticket.priority, ticket.team, ticket.assignee, ticket.component,
                     ticket.opened ? exactTime(*ticket.opened, locale) : QString(), locale.toString(ticket.entries),
                     locale.toString(ticket.deviations)});
    }
    m_preview->setRows(rows);
    m_previewPart->setVisible(!rows.isEmpty());
    m_previewTable->fit();
}

void ImportReportPart::showRejects(const ImportOutcome &outcome, const QString &fileName)
{
    const QLocale &locale = m_words.locale();
    QList<QStringList> rows;
    for (const auto *list : {&outcome.rejects, &outcome.findings}) {
        for (const ImportRemark &remark : *list) {
            const qint64 where = remark.facts.value(u"where"_s).toInteger();
            rows.append({fileName, where > 0 ? locale.toString(where) : QString(), fieldOf(remark),
                         m_words.remark(remark.code, remark.facts)});
        }
    }
    m_rejects->setRows(rows);
    m_rejectPart->setVisible(!rows.isEmpty());
    m_rejectTable->fit();
    QStringList notes;
    const qint64 all = outcome.tally.rejected + outcome.tally.findings;
    if (rows.size() < all)
        notes.append(tr("%1 of %2 listed").arg(locale.toString(rows.size()), locale.toString(all)));
    if (outcome.rejectsPath)
        notes.append(tr("The rows that cannot be used, with the reasons: %1").arg(*outcome.rejectsPath));
    m_rejectNote->setText(notes.join(u'\n'));
    m_rejectNote->setVisible(!notes.isEmpty());
}

} // namespace mainstay
