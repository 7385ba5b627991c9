// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/course_part.h"

class QDateEdit;
class QLineEdit;

namespace mainstay {

class Chip;

/// What is to be done after the ticket, by whom and by which day; Space ticks one off. More may be filed at any time,
/// after closing too.
class FollowUpPart : public CoursePart
{
    Q_OBJECT

public:
    explicit FollowUpPart(const PageContext &context, QWidget *parent = nullptr);

    QMap<QString, QString> typed() const override;
    void setTyped(const QMap<QString, QString> &typed) override;

protected:
    void fill() override;
    void clearTyped() override;

private:
    void presentAction(const FollowUp &action);
    void file();

    Chip *m_add;
    QWidget *m_form;
    QLineEdit *m_text;
    QLineEdit *m_owner;
    QDateEdit *m_day;
};

} // namespace mainstay
