// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment_store.h"
#include "ui_estate/row_editor.h"

class QPushButton;

namespace mainstay {

class FieldForm;
class InPlaceField;
class WordChoice;

/// The fields of one deployment, open below its line: of one that is there each takes effect by itself, a new one is
/// recorded by its button, into an environment that may be new too.
class DeploymentEditor : public RowEditor
{
    Q_OBJECT

public:
    /// Nothing for a new one.
    DeploymentEditor(PageContext context, std::optional<Id<Deployment>> deployment, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    using Change = RowEdits<Deployment>::Change;
    /// What the database has for the fields.
    struct Read {
        std::optional<Deployment> deployment;
        QList<Environment> environments;
        QString change; ///< the ticket's number
    };

    void addFields();
    void addButtons();
    void read();
    void take(const Read &read);
    void fill(const Deployment &deployment, const QString &change);
    void edit(const Change &change);
    void editChange(const QString &number);
    void write();
    void record();
    std::optional<Instant> moment(const QString &text);

    std::optional<Id<Deployment>> m_id;
    RowEdits<Deployment> m_edits;
    std::optional<Id<Component>> m_component;
    FieldForm *m_form;
    WordChoice *m_environment;
    InPlaceField *m_newEnvironment;
    InPlaceField *m_version;
    InPlaceField *m_deployed;
    WordChoice *m_outcome;
    InPlaceField *m_change;
    InPlaceField *m_note;
    QPushButton *m_remove = nullptr;
};

} // namespace mainstay
