// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_store.h"
#include "ui_estate/details_part.h"

class QPushButton;

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
    using Change = std::function<void(RedundancyGroup &)>;

    void read();
    void edit(const Change &change);
    void writeWaiting();

    Id<RedundancyGroup> m_id;
    std::optional<RedundancyGroup> m_read;
    InPlaceField *m_name;
    InPlaceField *m_minimum;
    QPushButton *m_remove;
    QList<Change> m_waiting; ///< not written yet
    bool m_isWriting = false;
};

} // namespace mainstay
