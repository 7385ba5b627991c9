// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/details_part.h"

namespace mainstay {

class Section;

/// What is wrong around the component: versions that do not meet, at either end, groups that cannot reach their
/// minimum, and support that has ended. Hidden when nothing is.
class FindingsPart : public DetailsPart
{
    Q_OBJECT

public:
    explicit FindingsPart(PageContext context, QWidget *parent = nullptr);
    void show(const ShownComponent &shown) override;

private:
    struct Line {
        QString text;
        QString remark;
        std::optional<Link> link;
        bool operator==(const Line &) const = default;
    };
    QList<Line> linesOf(const ShownComponent &shown) const;

    Section *m_section;
    QList<Line> m_lines;
};

} // namespace mainstay
