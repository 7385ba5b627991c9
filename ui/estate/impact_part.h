// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact.h"
#include "ui_estate/details_part.h"

namespace mainstay {

class Section;

/// What happens if the component fails: how much fails and degrades, and in which solutions. Worked out off the UI
/// thread.
class ImpactPart : public DetailsPart
{
    Q_OBJECT

public:
    explicit ImpactPart(PageContext context, QWidget *parent = nullptr);
    void show(const ShownComponent &shown) override;

private:
    void take(const ShownComponent &of, const Impact &impact);

    Section *m_section;
    std::optional<ShownComponent> m_shown;
    QStringList m_lines; ///< as they stand
};

} // namespace mainstay
