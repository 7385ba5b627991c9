// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/target_table.h"

#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/look.h"
#include "kit/text_elide.h"

#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LimitMark = 14; ///< size of the icon that says that a limit is none

QString pausesText(const QList<StateName> &pauses)
{
    QStringList names;
    for (const StateName &pause : pauses)
        names.append(toText(pause));
    return names.join(u", "_s);
}

QList<StateName> pausesFromText(const QString &text)
{
    QList<StateName> pauses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const StateName name = stateNameFromText(part);
        if (!name.state.isEmpty() && !pauses.contains(name))
            pauses.append(name);
    }
    return pauses;
}

/// The unit's own word in the window's language: what is written beside a 1.
bool isUnit(const QString &word, const QStringList &known, qint64 length, const Words &words)
{
    const QString own = words.duration(std::chrono::milliseconds(length)).section(u' ', 1).trimmed();
    return known.contains(word, Qt::CaseInsensitive) || own.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<qint64> unitOf(const QString &word, const Words &words)
{
    if (isUnit(word, {u"h"_s, u"hour"_s, u"hours"_s}, 3'600'000, words))
        return 3'600'000;
    if (isUnit(word, {u"min"_s, u"m"_s, u"minute"_s, u"minutes"_s}, 60'000, words))
        return 60'000;
    if (isUnit(word, {u"s"_s, u"second"_s, u"seconds"_s}, 1000, words))
        return 1000;
    if (isUnit(word, {u"ms"_s}, 1, words))
        return 1;
    return std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> limitFromText(const QString &text, const Words &words)
{
    static const QRegularExpression whole(u"\\A(\\s*\\d{1,6}\\s*\\p{L}+\\.?)+\\s*\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression part(u"(\\d{1,6})\\s*(\\p{L}+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.remove(words.locale().groupSeparator());
    if (!whole.match(plain).hasMatch())
        return std::nullopt;
    qint64 sum = 0;
    for (auto found = part.globalMatch(plain); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto unit = unitOf(match.captured(2), words);
        if (!unit)
            return std::nullopt;
        sum += match.captured(1).toLongLong() * *unit;
    }
    return sum > 0 ? std::optional(std::chrono::milliseconds(sum)) : std::nullopt;
}

QString TargetTable::limitProblem(const QString &text)
{
    return tr("“%1” is no time above nought. Write it as “4 h” or “1 h 30 min”.").arg(oneLine(text, 40));
}

TargetTable::TargetTable(const Words &words, QWidget *parent) : QTableWidget(0, Columns, parent), m_words(words)
{
    setObjectName(u"targets"_s);
    setAccessibleName(tr("Targets"));
    setHorizontalHeaderLabels({tr("Process"), tr("Priority"), tr("What"), tr("Within"), tr("Calendar"), tr("Pauses in"),
                               tr("Taking up answers")});
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(mainstay::rowHeight() + 4);
    setFrameShape(NoFrame);
    setIconSize(QSize(LimitMark, LimitMark));
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_isFilling)
            return;
        if (column == LimitColumn)
            markLimit(row);
        Q_EMIT edited();
    });
}

void TargetTable::setTargets(const QList<AgreementTarget> &targets, const QStringList &calendars, int ranks)
{
    m_isFilling = true;
    m_calendars = calendars;
    m_ranks = ranks;
    m_rows.clear();
    setRowCount(0);
    for (const AgreementTarget &target : targets)
        addRow(target);
    resizeColumnsToContents();
    m_isFilling = false;
}

void TargetTable::addChoice(int row, Column column, const QList<std::pair<QString, QString>> &choices,
                            const QString &value)
{
    auto *box = new QComboBox;
    for (const auto &[key, text] : choices)
        box->addItem(text, key);
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
    box->setAccessibleName(horizontalHeaderItem(column)->text());
    connect(box, &QComboBox::activated, this, &TargetTable::edited);
    setCellWidget(row, column, box);
}

QString TargetTable::choice(int row, Column column) const
{
    const auto *box = qobject_cast<QComboBox *>(cellWidget(row, column));
    return box ? box->currentData().toString() : QString();
}

void TargetTable::addRow(const AgreementTarget &target)
{
    const int row = rowCount();
    m_rows.append(target);
    insertRow(row);
    QList<std::pair<QString, QString>> processes;
    for (const ProcessKind kind : allProcessKinds)
        processes.append({toName(kind), m_words.name(toName(kind))});
    QList<std::pair<QString, QString>> ranks{{QString(), tr("all others")}};
    for (int rank = 1; rank <= m_ranks; ++rank)
        ranks.append({QString::number(rank), m_words.locale().toString(rank)});
    QList<std::pair<QString, QString>> what;
    for (const ClockTarget one : allClockTargets)
        what.append({toName(one), m_words.name(toName(one))});
    QList<std::pair<QString, QString>> counted{{QString(), tr("the agreement's")}};
    for (const QString &name : std::as_const(m_calendars))
        counted.append({name, name});
    addChoice(row, ProcessColumn, processes, toName(target.process));
    addChoice(row, RankColumn, ranks, target.rank ? QString::number(*target.rank) : QString());
    addChoice(row, WhatColumn, what, toName(target.target));
    addChoice(row, CalendarColumn, counted, target.calendar.value_or(QString()));
    const bool hasLimit = target.limit.count() > 0;
    setItem(row, LimitColumn, new QTableWidgetItem(hasLimit ? m_words.duration(target.limit) : QString()));
    setItem(row, PausesColumn, new QTableWidgetItem(pausesText(target.pauses)));
    auto *takenUp = new QTableWidgetItem;
    takenUp->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    takenUp->setCheckState(target.takenUp ? Qt::Checked : Qt::Unchecked);
    setItem(row, TakenUpColumn, takenUp);
}

void TargetTable::addTarget()
{
    AgreementTarget target;
    target.pauses = usualPauses(target.target);
    m_isFilling = true;
    addRow(target);
    m_isFilling = false;
    setCurrentCell(rowCount() - 1, LimitColumn);
    Q_EMIT edited();
}

void TargetTable::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_rows.removeAt(row);
    removeRow(row);
    Q_EMIT edited();
}

QList<AgreementTarget> TargetTable::targets() const
{
    QList<AgreementTarget> all = m_rows;
    for (int row = 0; row < all.size(); ++row) {
        AgreementTarget &target = all[row];
        target.process = processKindFromName(choice(row, ProcessColumn)).value_or(target.process);
        const QString rank = choice(row, RankColumn);
        target.rank = rank.isEmpty() ? std::nullopt : std::optional(rank.toInt());
        target.target = clockTargetFromName(choice(row, WhatColumn)).value_or(target.target);
        const QString calendar = choice(row, CalendarColumn);
        target.calendar = calendar.isEmpty() ? std::nullopt : std::optional(calendar);
        // What reads as the stored limit is that limit, to the millisecond.
        const QString limit = item(row, LimitColumn)->text();
        if (limit != m_words.duration(target.limit))
            target.limit = limitFromText(limit, m_words).value_or(std::chrono::milliseconds(0));
        target.pauses = pausesFromText(item(row, PausesColumn)->text());
        target.takenUp = item(row, TakenUpColumn)->checkState() == Qt::Checked;
    }
    return all;
}

bool TargetTable::isLimit(int row) const
{
    const QString text = item(row, LimitColumn)->text();
    return text.trimmed().isEmpty() || text == m_words.duration(m_rows.at(row).limit) || limitFromText(text, m_words);
}

void TargetTable::markLimit(int row)
{
    m_isFilling = true;
    QTableWidgetItem *cell = item(row, LimitColumn);
    const bool isSound = isLimit(row);
    const QString said = isSound ? QString() : limitProblem(cell->text());
    cell->setIcon(isSound ? QIcon() : tintedIcon(u"dialog-warning"_s, Tone::Failure));
    cell->setForeground(isSound ? QBrush() : QBrush(lookOf(palette()).failure));
    cell->setToolTip(said.toHtmlEscaped());
    cell->setData(Qt::AccessibleDescriptionRole, said);
    resizeColumnToContents(LimitColumn);
    m_isFilling = false;
}

QString TargetTable::problem() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isLimit(row))
            return tr("Row %1: %2")
                .arg(m_words.locale().toString(row + 1), limitProblem(item(row, LimitColumn)->text()));
    }
    return {};
}

QList<int> TargetTable::unreadable() const
{
    QList<int> rows;
    const QList<AgreementTarget> all = targets();
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).limit.count() <= 0)
            rows.append(row + 1);
    }
    return rows;
}

} // namespace mainstay
