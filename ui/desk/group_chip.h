// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/chip.h"
#include "ui_desk/ticket_sections_model.h"

class QSettings;

namespace mainstay {

/// Says what the list is grouped by, and lets that be chosen.
class GroupChip : public Chip
{
    Q_OBJECT

public:
    GroupChip(TicketSectionsModel &model, const Words &words, QWidget *parent = nullptr);

    void offer();
    /// The choice, and which sections are folded.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);
    void choose(std::optional<TicketGrouping> by);

Q_SIGNALS:
    void chosen();

private:
    void present();

    TicketSectionsModel &m_model;
    const Words &m_words;
};

} // namespace mainstay
