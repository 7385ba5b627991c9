// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_store.h"
#include "ui_estate/row_editor.h"

class QPushButton;

namespace mainstay {

class InPlaceField;

/// The fields of one redundancy group, open below its line.
class GroupEditor : public RowEditor
{
    Q_OBJECT

public:
    GroupEditor(PageContext context, Id<RedundancyGroup> group, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    void read();
    void edit(const RowEdits<RedundancyGroup>::Change &change);
    void write();

    Id<RedundancyGroup> m_id;
    RowEdits<RedundancyGroup> m_edits;
    InPlaceField *m_name;
    InPlaceField *m_minimum;
    QPushButton *m_remove;
};

} // namespace mainstay
