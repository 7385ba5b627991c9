// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/verdict_table.h"

#include "kit/calm_style.h"
#include "setup/setup_pane.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostVerdicts = 1000;
constexpr int VerdictsShown = 6; ///< rows before it scrolls

} // namespace

VerdictTable::VerdictTable(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_sum(paneText()), m_table(new QTableWidget(0, 5))
{
    m_table->setAccessibleName(tr("Verdicts that would differ"));
    m_table->setObjectName(u"verdicts"_s);
    makeCalm(*m_table, {tr("Ticket"), tr("Agreement"), tr("Target"), tr("Before"), tr("After")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_sum);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    hide();
}

bool VerdictTable::hasRows() const
{
    return m_table->rowCount() > 0;
}

QString VerdictTable::summary() const
{
    return m_sum->text();
}

void VerdictTable::setReplay(const Replay &replay)
{
    const qsizetype shown = std::min(replay.changes.size(), MostVerdicts);
    QString sum = tr("%n ticket(s) were judged again.", nullptr, int(replay.tickets)) + u' '
        + (replay.changes.isEmpty() ? tr("No verdict differs.")
                                    : tr("%n verdict(s) differ.", nullptr, int(replay.changes.size())));
    if (shown < replay.changes.size())
        sum += u' ' + tr("The first %1 are shown.").arg(m_words.locale().toString(shown));
    m_sum->setText(sum);
    m_table->setRowCount(int(shown));
    for (int row = 0; row < shown; ++row) {
        const VerdictChange &change = replay.changes.at(row);
        const QString target = m_words.name(toName(change.target));
        const QStringList texts{change.number, change.agreement,
                                change.cycle > 1 ? tr("%1, cycle %2").arg(target).arg(change.cycle) : target,
                                m_words.name(toName(change.before)), m_words.name(toName(change.after))};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_table->resizeColumnsToContents();
    m_table->setFixedHeight((std::min(int(shown), VerdictsShown) + 2) * rowHeight());
    m_table->setVisible(shown > 0);
    show();
}

} // namespace mainstay
