// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/course_part.h"

namespace mainstay {

class ComponentPicker;

/// What a ticket affects: computed of the estate, and, apart from that, what people added.
class AffectsPart : public CoursePart
{
    Q_OBJECT

public:
    explicit AffectsPart(const PageContext &context, QWidget *parent = nullptr);
    ComponentPicker *picker() const { return m_picker; }

protected:
    void fill() override;

private:
    void add(std::optional<Id<Component>> component);

    ComponentPicker *m_picker;
};

} // namespace mainstay
