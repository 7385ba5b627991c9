// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/component_completer.h"
#include "kit/in_place_field.h"
#include "kit/page.h"

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

Q_SIGNALS:
    void picked(std::optional<mainstay::Id<mainstay::Component>> component);
    void refused(const mainstay::Error &error);

private:
    void follow();
    void decide();
    void refreshLabel();

    const LiveEstate &m_estate;
    std::optional<Id<Component>> m_component;
    ComponentCompleter *m_completer;
};

} // namespace mainstay
