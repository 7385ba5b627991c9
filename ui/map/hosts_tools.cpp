// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/hosts_tools.h"

#include "ui_map/part_menu.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

HostsTools::HostsTools(QWidget *parent) : ToolRow(parent), m_partMenu(new PartMenu(this)), m_more(new QMenu(this))
{
    m_part =
        addButton(u"view-list-tree"_s, tr("Whole estate"), tr("Show only the hosts that carry a part of the estate"));
    QPushButton *picture = addButton(u"document-save"_s, tr("Save picture"), tr("Save the hosts as SVG, PNG or PDF"));
    QPushButton *more = addButton(u"overflow-menu"_s, {}, tr("More about the hosts"));
    m_part->setMenu(m_partMenu);
    more->setMenu(m_more);
    connect(m_partMenu, &PartMenu::wanted, this, &HostsTools::partWanted);
    connect(picture, &QPushButton::clicked, this, &HostsTools::pictureWanted);
}

void HostsTools::showPart(const Estate &estate, std::optional<Id<Component>> part, std::optional<Id<Component>> chosen)
{
    setWords(m_part, PartMenu::textOf(estate, part));
    m_partMenu->offer(estate, part, chosen);
}

} // namespace mainstay
