// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/component_picker.h"

#include "estate/resolve.h"

namespace mainstay {

ComponentPicker::ComponentPicker(const LiveEstate &estate, QWidget *parent)
    : InPlaceField(parent), m_estate(estate), m_completer(new ComponentCompleter(this))
{
    setPlaceholderText(tr("none"));
    connect(m_completer, &ComponentCompleter::chosen, this, [this](Id<Component> component) {
        if (component != m_component)
            Q_EMIT picked(component);
    });
    connect(this, &InPlaceField::committed, this, &ComponentPicker::decide);
    connect(&m_estate, &LiveEstate::changed, this, &ComponentPicker::follow);
    follow();
}

void ComponentPicker::follow()
{
    m_completer->setEstate(m_estate.current());
    refreshLabel();
}

void ComponentPicker::setStoredComponent(const std::optional<Id<Component>> &component)
{
    m_component = component;
    refreshLabel();
}

void ComponentPicker::refreshLabel()
{
    setStored(m_component ? componentText(m_estate.current()->tree(), *m_component) : QString());
}

Result<std::optional<Id<Component>>> ComponentPicker::component() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::optional<Id<Component>>();
    if (!isEdited())
        return m_component;
    const ComponentTree &tree = m_estate.current()->tree();
    const auto labelled = tree.withCode(typed.section(u' ', 0, 0));
    if (labelled && componentText(tree, tree.component(*labelled).id) == typed)
        return std::optional(tree.component(*labelled).id);
    const Result<ComponentIndex> meant = resolveComponent(tree, typed);
    if (meant)
        return std::optional(tree.component(*meant).id);
    // What only one component matches is meant, without its whole name.
    const auto matching = m_completer->matching(typed, 2);
    if (matching.size() == 1)
        return std::optional(tree.component(matching.front()).id);
    return tl::unexpected(meant.error());
}

void ComponentPicker::decide()
{
    const auto meant = component();
    if (!meant)
        Q_EMIT refused(meant.error());
    else if (*meant != m_component)
        Q_EMIT picked(*meant);
    else
        setText(stored());
}

} // namespace mainstay
