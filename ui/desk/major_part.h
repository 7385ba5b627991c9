// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/course_part.h"

class QLabel;
class QLineEdit;

namespace mainstay {

class Chip;
class NoticeBar;
class TextBox;

/// That an incident is a major one, why, who is told of it and when they last were; and the way to tell them. Its mark
/// stands in the head of the details, and makes an incident a major one.
class MajorPart : public CoursePart
{
    Q_OBJECT

public:
    explicit MajorPart(const PageContext &context, QWidget *parent = nullptr);

    Chip *mark() const { return m_mark; }
    QMap<QString, QString> typed() const override;
    void setTyped(const QMap<QString, QString> &typed) override;

Q_SIGNALS:
    /// The reason that was typed while somebody else made it a major one is to become a note.
    void noteWanted(const QString &text);

protected:
    void fill() override;
    void clearTyped() override;

private:
    void begin();
    void make();
    void addStakeholder();
    void tellAll();
    void showOvertaken();
    void presentStakeholder(const TicketStakeholder &one);

    Chip *m_mark;
    NoticeBar *m_overtaken; ///< that somebody else was first, with the reason that was typed
    QLineEdit *m_reason;
    QLineEdit *m_name;
    TextBox *m_update;
    QWidget *m_telling; ///< the update with its button
};

} // namespace mainstay
