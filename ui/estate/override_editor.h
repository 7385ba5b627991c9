// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact_override_store.h"
#include "ui_estate/row_editor.h"

class QPushButton;

namespace mainstay {

class ComponentLine;
class InPlaceField;
class WordChoice;

/// What a person says follows for the component, open below its line: of what was said each field takes effect by
/// itself, a new word is given by its button.
class OverrideEditor : public RowEditor
{
    Q_OBJECT

public:
    /// Nothing for a new one.
    OverrideEditor(PageContext context, const std::optional<ImpactOverride> &said, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    void addFields();
    void addButtons();
    void read();
    void edit(const RowEdits<ImpactOverride>::Change &change);
    void write();
    void say();

    const std::optional<ImpactOverride> m_said; ///< as it stood when it was opened; names the row
    RowEdits<ImpactOverride> m_edits;
    std::optional<Id<Component>> m_component;
    ComponentLine *m_cause = nullptr;
    WordChoice *m_verdict;
    InPlaceField *m_reason;
    QPushButton *m_remove = nullptr;
};

} // namespace mainstay
