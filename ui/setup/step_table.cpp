// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/step_table.h"

#include "kit/calm_style.h"
#include "setup/row_fit.h"
#include "setup/target_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int WithinWidth = 120;
const QString AlwaysKey = u"always"_s;
const QString WhereNeededKey = u"where needed"_s;

} // namespace

StepTable::StepTable(const Words &words, QWidget *parent) : QTableWidget(0, Columns, parent), m_words(words)
{
    setObjectName(u"steps"_s);
    setAccessibleName(tr("Steps"));
    setHorizontalHeaderLabels({tr("Step"), tr("Who acts"), tr("When"), tr("Within")});
    horizontalHeaderItem(WithinColumn)
        ->setToolTip(tr("After the ticket was opened, such as “30 min”; a hint, no target"));
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setDefaultSectionSize(mainstay::rowHeight() + 4);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(WithinColumn, WithinWidth);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(this, &QTableWidget::cellChanged, this, &StepTable::edited);
}

void StepTable::setSteps(const QList<RouteStep> &steps)
{
    QList<TypedStep> rows;
    for (const RouteStep &step : steps)
        rows.append({step, step.within ? m_words.duration(*step.within) : QString()});
    show(rows, 0);
}

QList<StepTable::TypedStep> StepTable::typed() const
{
    QList<TypedStep> rows;
    for (const RouteStep &step : steps())
        rows.append({step, within(int(rows.size()))});
    return rows;
}

void StepTable::show(const QList<TypedStep> &steps, int current)
{
    const QSignalBlocker quiet(this); // nobody asks for steps that are half there
    m_rows.clear();
    for (const TypedStep &typed : steps)
        m_rows.append(typed.step);
    setRowCount(0);
    setRowCount(int(steps.size()));
    for (int row = 0; row < steps.size(); ++row)
        showRow(row, steps.at(row));
    for (const Column column : {ActorColumn, WhenColumn})
        resizeColumnToContents(column);
    fitToRows(*this);
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, NameColumn);
}

void StepTable::showRow(int row, const TypedStep &typed)
{
    const RouteStep &step = typed.step;
    setItem(row, NameColumn, new QTableWidgetItem(step.name));
    item(row, NameColumn)->setToolTip(step.name.toHtmlEscaped());
    QStringList actors;
    for (const RouteActor actor : allRouteActors)
        actors.append(toName(actor));
    addChoice(row, ActorColumn, actors, toName(step.actor));
    addChoice(row, WhenColumn, {AlwaysKey, WhereNeededKey}, step.isAlways ? AlwaysKey : WhereNeededKey);
    setItem(row, WithinColumn, new QTableWidgetItem(typed.within));
}

void StepTable::addChoice(int row, Column column, const QStringList &keys, const QString &value)
{
    auto *box = new QComboBox;
    for (const QString &key : keys)
        box->addItem(m_words.name(key), key);
    box->setCurrentIndex(box->findData(value));
    box->setAccessibleName(horizontalHeaderItem(column)->text());
    connect(box, &QComboBox::activated, this, &StepTable::edited);
    setCellWidget(row, column, box);
}

QString StepTable::choice(int row, Column column) const
{
    const auto *box = qobject_cast<QComboBox *>(cellWidget(row, column));
    return box ? box->currentData().toString() : QString();
}

QString StepTable::within(int row) const
{
    return item(row, WithinColumn)->text().trimmed();
}

void StepTable::addStep()
{
    QList<TypedStep> now = typed();
    const int place = currentRow() < 0 ? int(now.size()) : currentRow() + 1;
    now.insert(place, TypedStep());
    show(now, place);
    Q_EMIT edited();
    editItem(item(place, NameColumn));
}

void StepTable::removeCurrent()
{
    const int row = currentRow();
    QList<TypedStep> now = typed();
    if (row < 0 || row >= now.size())
        return;
    now.removeAt(row);
    show(now, std::min(row, int(now.size()) - 1));
    Q_EMIT edited();
}

void StepTable::moveCurrent(int by)
{
    const int row = currentRow();
    const int to = row + by;
    QList<TypedStep> now = typed();
    if (row < 0 || to < 0 || to >= now.size())
        return;
    now.move(row, to);
    show(now, to);
    Q_EMIT edited();
}

QList<RouteStep> StepTable::steps() const
{
    QList<RouteStep> all = m_rows;
    for (int row = 0; row < all.size(); ++row) {
        RouteStep &step = all[row];
        step.name = item(row, NameColumn)->text().simplified();
        step.actor = routeActorFromName(choice(row, ActorColumn)).value_or(step.actor);
        step.isAlways = choice(row, WhenColumn) == AlwaysKey;
        // What reads as the stored time is that time, to the millisecond.
        const QString text = within(row);
        if (text != (step.within ? m_words.duration(*step.within) : QString()))
            step.within = limitFromText(text, m_words);
    }
    return all;
}

QList<int> StepTable::unreadable() const
{
    QList<int> rows;
    const QList<RouteStep> all = steps();
    for (int row = 0; row < all.size(); ++row) {
        if (!within(row).isEmpty() && !all.at(row).within)
            rows.append(row + 1);
    }
    return rows;
}

} // namespace mainstay
