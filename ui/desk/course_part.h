// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/ticket_part.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace mainstay {

/// A part of a ticket's details whose lines come with the record, and that does by itself what a person does there. The
/// focus stays where it was when its lines are made anew.
class CoursePart : public TicketPart
{
    Q_OBJECT

public:
    CoursePart(const PageContext &context, const QString &title, QWidget *parent = nullptr);

    /// What is typed and not stored, by field.
    virtual QMap<QString, QString> typed() const { return {}; }
    virtual void setTyped(const QMap<QString, QString> &) { }

protected:
    using Deed = std::function<void(Transaction &, const Ticket &, const Occasion &)>;

    /// Fills the section, which is empty, from the record.
    virtual void fill() = 0;
    /// Another ticket is shown: what is typed goes.
    virtual void clearTyped() { }
    /// Fills the section anew.
    void refill();
    /// One step, off this thread; `done` once it is stored.
    void perform(const Deed &deed, const std::function<void()> &done = {});
    /// A line of the section: a widget at the left, then what is added to the layout that is answered.
    QBoxLayout *addRow(QWidget *first);
    /// A text with, below it and smaller, a remark that may be empty; settled ones are muted.
    enum class Ink { Plain, Muted };
    static QWidget *twoLines(const QString &text, const QString &remark, Ink ink = Ink::Plain);
    static QWidget *mutedLabel(const QString &text);
    static QPushButton *quietButton(const QString &text, const QString &name);

private:
    void present(Shown shown) final;
};

} // namespace mainstay
