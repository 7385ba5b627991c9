// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_store.h"
#include "ui_estate/details_part.h"

class QLineEdit;
class QVBoxLayout;

namespace mainstay {

class InPlaceField;

/// The free attributes of a component: values edited in place, each with a way to remove it, and a line to add one.
class AttributeFields : public DetailsPart
{
    Q_OBJECT

public:
    explicit AttributeFields(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;
    /// Reads again, as after a change of attributes.
    void refresh();

private:
    struct Row {
        QWidget *widget;
        InPlaceField *field;
    };

    void take(const QList<ComponentAttribute> &attributes);
    Row addRow(const QString &name);
    void set(const QString &name, const std::optional<QString> &value);
    void add();

    std::optional<Id<Component>> m_component;
    QMap<QString, Row> m_rows;
    QVBoxLayout *m_layout;
    QLineEdit *m_newName;
    QLineEdit *m_newValue;
};

} // namespace mainstay
