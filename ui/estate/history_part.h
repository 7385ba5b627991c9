// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "ui_estate/details_part.h"

namespace mainstay {

class Section;

/// What was done to the component lately, by whom; each step can be taken back from here.
class HistoryPart : public DetailsPart
{
    Q_OBJECT

public:
    explicit HistoryPart(PageContext context, QWidget *parent = nullptr);
    void show(const ShownComponent &shown) override;
    void refresh();

Q_SIGNALS:
    void undoRequested(mainstay::Id<mainstay::Command> step);

private:
    struct Lately {
        QList<CommandRecord> steps;
        QSet<Id<Command>> undoable;
        bool hasMore = false;
        bool operator==(const Lately &) const = default;
    };
    static Lately readLately(Session &session, Id<Component> component, int most);
    void take(const Lately &lately);
    void addStep(const CommandRecord &step);

    Section *m_section;
    std::optional<Id<Component>> m_component;
    std::optional<Lately> m_lately;
    int m_most;
    quint64 m_asked = 0;
};

} // namespace mainstay
