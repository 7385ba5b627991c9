// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/dependency_words.h"
#include "ui_estate/openable_part.h"

namespace mainstay {

/// What the component needs, by redundancy groups, or what needs it; each can be opened and changed below its line.
class DependencyPart : public OpenablePart
{
    Q_OBJECT

public:
    enum class Side { Needs, NeededBy };
    DependencyPart(PageContext context, Side side, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

protected:
    RowEditor *editorOf(const QString &key) override;

private:
    /// The first m_most lines, and how many there are in all. Keys are "d17", "g3", "more".
    QList<OpenableLine> linesOfNeeds(qsizetype &total) const;
    QList<OpenableLine> linesOfDependents(qsizetype &total) const;
    OpenableLine lineOf(DependencyIndex dependency, ComponentIndex other) const;
    void rebuild();

    Side m_side;
    qsizetype m_most;
};

} // namespace mainstay
