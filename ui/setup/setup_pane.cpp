// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setup_pane.h"

#include "kit/calm_style.h"
#include "kit/ticket_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mainstay {

QLabel *paneText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *paneTitle()
{
    QLabel *title = paneText();
    title->setFont(fontOf(title->font(), TextSize::Section, QFont::DemiBold));
    return title;
}

QLabel *paneRemark()
{
    QLabel *remark = paneText();
    remark->setForegroundRole(QPalette::PlaceholderText);
    return remark;
}

QBoxLayout *paneLines(QWidget *content)
{
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(PaneMargin, Grid + 4, PaneMargin, Grid);
    lines->setSpacing(Grid);
    return lines;
}

QBoxLayout *buttonRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

void makeCalm(QTableWidget &table, const QStringList &heads)
{
    table.setHorizontalHeaderLabels(heads);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->hide();
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
}

} // namespace mainstay
