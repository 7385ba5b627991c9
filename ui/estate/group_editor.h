// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_store.h"
#include "ui_estate/details_part.h"

namespace mainstay {

class InPlaceField;

/// The fields of one redundancy group, open below its line.
class GroupEditor : public DetailsPart
{
    Q_OBJECT

public:
    GroupEditor(PageContext context, Id<RedundancyGroup> group, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void edit(const RedundancyGroup &edited);

    Id<RedundancyGroup> m_id;
    std::optional<RedundancyGroup> m_read;
    InPlaceField *m_name;
    InPlaceField *m_minimum;
};

} // namespace mainstay
