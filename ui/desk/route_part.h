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
    void fill() override;
    void clearTyped() override;

private:
    void presentStep(const CheckedStep &one);
    void tick(const QString &step, bool isTicked);
    enum class Asks { Reason, Product };
    void begin(Asks asks, const QString &step);
    void answer();
    QString remarkOf(const CheckedStep &one) const;

    QLabel *m_count;
    Chip *m_all;
    QLineEdit *m_answer;
    Asks m_asks = Asks::Reason;
    QString m_asked; ///< the step about which m_answer asks
};

} // namespace mainstay
