// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/in_place_field.h"
#include "kit/page.h"

class QCompleter;
class QStandardItemModel;

namespace mainstay {

/// A component by code or name, with those that match below as one types. An empty field is none.
class ComponentPicker : public InPlaceField
{
    Q_OBJECT

public:
    explicit ComponentPicker(const LiveEstate &estate, QWidget *parent = nullptr);

    /// As InPlaceField::setStored().
    void setStoredComponent(const std::optional<Id<Component>> &component);
    const std::optional<Id<Component>> &storedComponent() const { return m_component; }
    /// What the text means: none, one, or why it means no component.
    Result<std::optional<Id<Component>>> component() const;

    static constexpr int MostOffered = 50;

Q_SIGNALS:
    void picked(std::optional<mainstay::Id<mainstay::Component>> component);
    void refused(const mainstay::Error &error);

private:
    void offer(const QString &text);
    void decide();
    void refreshLabel();

    const LiveEstate &m_estate;
    std::optional<Id<Component>> m_component;
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
};

/// At most `most` components whose code begins with the text or whose name has it, best first: the code itself, names
/// that begin with it, names that have it. Case does not matter.
std::vector<ComponentIndex> matchingComponents(const ComponentTree &tree, const QString &text, int most);

} // namespace mainstay
