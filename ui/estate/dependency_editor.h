// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_store.h"
#include "ui_estate/row_editor.h"

class QPushButton;

namespace mainstay {

class ComponentLine;
class FieldForm;
class InPlaceField;
class WordChoice;

/// The fields of one dependency, open below its line: of one that is there each takes effect by itself, a new one is
/// added by its button.
class DependencyEditor : public RowEditor
{
    Q_OBJECT

public:
    /// Nothing for a new one.
    DependencyEditor(PageContext context, std::optional<Id<Dependency>> dependency, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    using Change = RowEdits<Dependency>::Change;

    void addFields();
    void addButtons();
    void read();
    void enableForm();
    void fill();
    void fillGroups();
    void edit(const Change &change);
    void write();
    void chooseGroup(qint64 value);
    void add();

    std::optional<Id<Dependency>> m_id;
    RowEdits<Dependency> m_edits;
    Dependency m_new;
    std::optional<ShownComponent> m_shown;
    FieldForm *m_form;
    ComponentLine *m_provider = nullptr;
    WordChoice *m_kind;
    WordChoice *m_strength;
    InPlaceField *m_requirement;
    WordChoice *m_group;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mainstay
