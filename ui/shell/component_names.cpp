// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/component_names.h"

namespace mainstay {

namespace {

constexpr qsizetype UsualLength = 16; // letters of a name

std::shared_ptr<const SearchedEstate> namesOf(std::shared_ptr<const Estate> estate)
{
    auto searched = std::make_shared<SearchedEstate>();
    const ComponentTree &tree = estate->tree();
    searched->names.reserve(tree.size(), qsizetype(tree.size()) * UsualLength);
    for (ComponentIndex index = 0; index < tree.size(); ++index)
        searched->names.add(tree.component(index).name);
    searched->estate = std::move(estate);
    return searched;
}

} // namespace

ComponentNames::ComponentNames(Workspace &workspace, const LiveEstate &estate, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_estate(estate), m_current(namesOf(std::make_shared<const Estate>()))
{
    connect(&estate, &LiveEstate::changed, this, &ComponentNames::index);
    if (estate.isLoaded())
        index();
}

void ComponentNames::index()
{
    // No question to the database, but its reader threads are there.
    m_workspace.read(
        this, [estate = m_estate.current()](Session &) { return namesOf(estate); },
        [this](const Result<std::shared_ptr<const SearchedEstate>> &searched) {
            if (!searched || (*searched)->estate != m_estate.current())
                return;
            m_current = *searched;
            Q_EMIT changed();
        },
        Urgency::Background);
}

} // namespace mainstay
