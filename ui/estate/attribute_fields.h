// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_store.h"
#include "ui_estate/details_part.h"

class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace mainstay {

class InPlaceField;

/// The free attributes of a component: values edited in place, each with a way to remove it, and a line to add one.
/// What stands in that line is kept for its component until it is added, or let go by Escape.
class AttributeFields : public DetailsPart
{
    Q_OBJECT

public:
    explicit AttributeFields(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;
    /// Reads again, as after a change of attributes.
    void refresh();

    /// What is typed and not added, of this workspace, so that it does not die with the window.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    struct NewAttribute {
        QString name;
        QString value;

        bool operator==(const NewAttribute &) const = default;
    };
    struct Row {
        QWidget *widget;
        InPlaceField *field;
    };

    void take(const QList<ComponentAttribute> &attributes);
    Row addRow(const QString &name);
    void set(const QString &name, const std::optional<QString> &value);
    void add();
    NewAttribute typed() const;
    void setTyped(const NewAttribute &attribute);
    void keepDraft();

    std::optional<Id<Component>> m_component;
    QMap<QString, Row> m_rows;
    QHash<Id<Component>, NewAttribute> m_drafts;
    QVBoxLayout *m_layout;
    QLineEdit *m_newName;
    QLineEdit *m_newValue;
};

} // namespace mainstay
