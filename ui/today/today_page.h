// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/conflicts.h"
#include "estate/life_timeline.h"
#include "kit/page.h"
#include "ui_today/today_facts.h"

class QDate;
class QGridLayout;
class QPushButton;
class QTimer;

namespace mainstay {

class Card;
class PageHeader;
class PriorityChart;

/// What a person looks at first: the newest tickets, how many are open and how urgent, what they were told of, what was
/// changed lately by whom, versions that do not fit, and what ends soon or should have ended.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(PageContext context, QWidget *parent = nullptr);

    QString place() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString iconName() const override { return QStringLiteral("view-calendar-day"); }
    void show(const Link &link) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QDate today() const;
    void arrange();
    void read();
    void showFacts(const TodayFacts &facts);
    void lookAtEstate();
    void showNotices();
    void showConflicts(const Estate &estate, const VersionFindings &findings);
    void makeEnding();
    void lookAhead(int months);
    void showEnding(const Estate &estate, const std::vector<ComponentEnd> &ending);

    PageHeader *m_header;
    QGridLayout *m_grid;
    int m_columns = 0;
    Card *m_newest;
    Card *m_open;
    Card *m_notices;
    QPushButton *m_clear;
    Card *m_conflicts;
    Card *m_ending;
    QPushButton *m_ahead; ///< how far
    int m_months = 6; ///< ahead: time enough to replace what ends
    Card *m_lately;
    PriorityChart *m_chart;
    QTimer *m_soon; ///< many changes at once are read once
};

} // namespace mainstay
