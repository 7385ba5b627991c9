// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment.h"
#include "ui_estate/row_editor.h"

class QVBoxLayout;

namespace mainstay {

class InPlaceField;

/// All environments in the order of a release: renamed where they stand, moved up and down, added and removed. Each
/// takes effect by itself.
class EnvironmentsEditor : public RowEditor
{
    Q_OBJECT

public:
    explicit EnvironmentsEditor(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    struct Row {
        QWidget *widget;
        InPlaceField *name;
    };

    void read();
    void take(const QList<Environment> &environments);
    Row makeRow(const Environment &environment);
    void rename(Id<Environment> environment, const QString &name);
    void moveBy(Id<Environment> environment, int by);
    void remove(Id<Environment> environment);
    void add(const QString &name);
    const Environment *find(Id<Environment> environment) const;

    QList<Environment> m_environments; ///< as last read
    QList<Row> m_rows; ///< of each
    QVBoxLayout *m_list;
    InPlaceField *m_new;
};

} // namespace mainstay
