// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/dependency_words.h"

class QVBoxLayout;

namespace mainstay {

class Section;

/// What the component needs, by redundancy groups, or what needs it; each can be opened and changed below its line.
class DependencyPart : public DetailsPart
{
    Q_OBJECT

public:
    enum class Side { Needs, NeededBy };
    DependencyPart(PageContext context, Side side, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;

private:
    struct Line {
        QString key; ///< "d17", "g3", "more"
        QString text;
        DependencyRemark remark;
        std::optional<Link> link;
        bool isMember = false; ///< of the group above

        bool operator==(const Line &) const = default;
    };

    /// The first m_most lines, and how many there are in all.
    QList<Line> linesOfNeeds(qsizetype &total) const;
    QList<Line> linesOfDependents(qsizetype &total) const;
    Line lineOf(DependencyIndex dependency, ComponentIndex other) const;
    void rebuild();
    QWidget *widgetOf(const Line &line);
    void open(const QString &key);
    void close();
    void placeEditor();

    Side m_side;
    std::optional<ShownComponent> m_shown;
    QList<Line> m_lines;
    QMap<QString, QWidget *> m_widgets; ///< by key
    qsizetype m_most;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
    QString m_openKey;
    DetailsPart *m_editor = nullptr;
};

} // namespace mainstay
