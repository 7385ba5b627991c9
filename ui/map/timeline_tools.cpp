// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/timeline_tools.h"

#include "ui_map/part_menu.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int OfferedMonths[] = {3, 6, 12, 24, 60};

} // namespace

TimelineTools::TimelineTools(QWidget *parent)
    : ToolRow(parent), m_rootMenu(new PartMenu(this)), m_monthsMenu(new QMenu(this)), m_more(new QMenu(this))
{
    m_root = addButton(u"view-list-tree"_s, tr("Whole estate"), tr("Which part of the estate the timeline shows"));
    m_months = addButton(u"view-calendar-day"_s, tr("All that has a day"),
                         tr("Show only what ends, or should have ended, within some months"));
    QPushButton *picture =
        addButton(u"document-save"_s, tr("Save picture"), tr("Save the timeline as SVG, PNG or PDF"));
    QPushButton *more = addButton(u"overflow-menu"_s, {}, tr("More about the timeline"));
    m_root->setMenu(m_rootMenu);
    m_months->setMenu(m_monthsMenu);
    more->setMenu(m_more);
    connect(m_rootMenu, &PartMenu::wanted, this, &TimelineTools::rootWanted);
    connect(picture, &QPushButton::clicked, this, &TimelineTools::pictureWanted);
}

void TimelineTools::showWish(const TimelineWish &wish, const Estate &estate, std::optional<Id<Component>> chosen)
{
    setWords(m_root, PartMenu::textOf(estate, wish.root));
    setWords(m_months, wish.months ? tr("Ends within %n month(s)", nullptr, *wish.months) : tr("All that has a day"));
    m_rootMenu->offer(estate, wish.root, chosen);
    offerMonths(wish.months);
}

void TimelineTools::offerMonths(std::optional<int> months)
{
    m_monthsMenu->clear();
    const auto offer = [&](const QString &text, std::optional<int> offered) {
        QAction *action = m_monthsMenu->addAction(text, this, [this, offered] { Q_EMIT monthsWanted(offered); });
        action->setCheckable(true);
        action->setChecked(months == offered);
    };
    offer(tr("All that has a day"), {});
    if (months && std::ranges::find(OfferedMonths, *months) == std::end(OfferedMonths))
        offer(tr("Ends within %n month(s)", nullptr, *months), months);
    for (const int offered : OfferedMonths)
        offer(tr("Ends within %n month(s)", nullptr, offered), offered);
}

} // namespace mainstay
