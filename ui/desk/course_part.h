// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "kit/page.h"
#include "ui_desk/ticket_record.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace mainstay {

class Section;

/// A part of a ticket's details that does by itself what a person does there; what fails is told by failed(). The
/// focus stays where it was when its lines are made anew.
class CoursePart : public QWidget
{
    Q_OBJECT

public:
    CoursePart(const PageContext &context, const QString &title, QWidget *parent = nullptr);

    void setRecord(const TicketRecord &record);
    /// What is typed and not stored, by field.
    virtual QMap<QString, QString> typed() const { return {}; }
    virtual void setTyped(const QMap<QString, QString> &) { }

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void failed(const mainstay::Error &error);

protected:
    using Deed = std::function<void(Transaction &, const Ticket &, const Occasion &)>;

    /// Fills the section, which is empty, from the record.
    virtual void present() = 0;
    /// Another ticket is shown: what is typed goes.
    virtual void clearTyped() { }
    /// One step, off this thread; `done` once it is stored.
    void perform(const Deed &deed, const std::function<void()> &done = {});
    /// A line of the section: a widget at the left, then what is added to the layout that is answered.
    QBoxLayout *addRow(QWidget *first);
    /// A text with, below it and smaller, a remark that may be empty; settled ones are muted.
    enum class Ink { Plain, Muted };
    static QWidget *twoLines(const QString &text, const QString &remark, Ink ink = Ink::Plain);
    static QWidget *mutedLabel(const QString &text);
    static QPushButton *quietButton(const QString &text, const QString &name);

    PageContext m_context;
    TicketRecord m_record;
    Section *m_section;
    QBoxLayout *m_below; ///< what stays when lines are made anew
};

} // namespace mainstay
