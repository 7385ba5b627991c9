// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/course_part.h"

class QButtonGroup;

namespace mainstay {

class Chip;
class SmallForm;
class TextBox;

/// How satisfied the requester is with what was done: when they were asked, what they answered, and the ticket that
/// follows up. What they said otherwise than by mail is written down here. Not shown while there is nothing to rate.
class SatisfactionPart : public CoursePart
{
    Q_OBJECT

public:
    explicit SatisfactionPart(const PageContext &context, QWidget *parent = nullptr);

    QMap<QString, QString> typed() const override;
    void setTyped(const QMap<QString, QString> &typed) override;

protected:
    void fill() override;
    void clearTyped() override;

private:
    void presentRating(const Satisfaction &given);
    void choose(int rating); ///< 0: none
    void openForm();
    void rate();

    Chip *m_begin;
    SmallForm *m_form;
    QButtonGroup *m_ratings; ///< by rating
    TextBox *m_comment;
};

} // namespace mainstay
