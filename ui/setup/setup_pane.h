// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QWidget;

namespace mainstay {

/// Plain text that breaks its lines; the heading of a pane; what explains, muted.
QLabel *paneText();
QLabel *paneTitle();
QLabel *paneRemark();

/// The lines of what is shown of one thing, from the top, with the margins of every pane.
QBoxLayout *paneLines(QWidget *content);
/// Side by side from the left.
QBoxLayout *buttonRow(const QList<QPushButton *> &buttons);
/// Rows that are chosen whole, without lines between them; the last column takes what is left.
void makeCalm(QTableWidget &table, const QStringList &heads);

} // namespace mainstay
