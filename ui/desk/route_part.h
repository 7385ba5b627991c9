// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/course_part.h"

class QLabel;
class QLineEdit;

namespace mainstay {

class Chip;

/// The agreed route of an incident as a checklist: Space ticks a step, or takes its tick away. Folded it shows the next
/// step alone.
class RoutePart : public CoursePart
{
    Q_OBJECT

public:
    explicit RoutePart(const PageContext &context, QWidget *parent = nullptr);

protected:
    void present() override;
    void clearTyped() override;

private:
    void presentStep(const CheckedStep &one);
    void tick(const QString &step, bool isTicked);
    void beginSkip(const QString &step);
    void skip();
    QString remarkOf(const CheckedStep &one) const;

    QLabel *m_count;
    Chip *m_all;
    QLineEdit *m_reason;
    QString m_skipped; ///< the step for which a reason is asked
};

} // namespace mainstay
