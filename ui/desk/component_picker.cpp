// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/component_picker.h"

#include "estate/resolve.h"
#include "ui_desk/ticket_look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace mainstay {

std::vector<ComponentIndex> matchingComponents(const ComponentTree &tree, const QString &text, int most)
{
    std::vector<ComponentIndex> best;
    std::vector<ComponentIndex> others;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return best;
    if (const auto exact = tree.withCode(wanted.toUpper()))
        best.push_back(*exact);
    for (ComponentIndex index = 0; index < tree.size() && int(best.size()) < most; ++index) {
        const QString &name = tree.component(index).name;
        if (!best.empty() && best.front() == index)
            continue;
        if (name.startsWith(wanted, Qt::CaseInsensitive))
            best.push_back(index);
        else if (int(others.size()) < most && name.contains(wanted, Qt::CaseInsensitive))
            others.push_back(index);
    }
    for (const ComponentIndex index : others) {
        if (int(best.size()) < most)
            best.push_back(index);
    }
    return best;
}

ComponentPicker::ComponentPicker(const LiveEstate &estate, QWidget *parent)
    : InPlaceField(parent), m_estate(estate), m_offered(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    setPlaceholderText(tr("none"));
    connect(this, &QLineEdit::textEdited, this, &ComponentPicker::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const Id<Component> id(index.data(Qt::UserRole).toLongLong());
                setText(index.data().toString());
                if (id != m_component)
                    Q_EMIT picked(id);
            });
    connect(this, &InPlaceField::committed, this, &ComponentPicker::decide);
    connect(&m_estate, &LiveEstate::changed, this, &ComponentPicker::refreshLabel);
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
    const auto matching = matchingComponents(tree, typed, 2);
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

void ComponentPicker::offer(const QString &text)
{
    const ComponentTree &tree = m_estate.current()->tree();
    m_offered->clear();
    for (const ComponentIndex index : matchingComponents(tree, text, MostOffered)) {
        auto *item = new QStandardItem(componentText(tree, tree.component(index).id));
        item->setData(tree.component(index).id.value, Qt::UserRole);
        m_offered->appendRow(item);
    }
    if (m_offered->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace mainstay
