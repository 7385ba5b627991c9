// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_link.h"
#include "ui_desk/ticket_part.h"
#include "ui_desk/ticket_tie.h"

class QComboBox;
class QLineEdit;

namespace mainstay {

class Chip;
class SmallForm;
class SplitList;
class TicketPicker;

/// What a ticket is to others: parent, children, links both ways, what it was merged into. Each is made and taken back
/// here, as one step; what is refused is said in place.
class TiesPart : public TicketPart
{
    Q_OBJECT

public:
    explicit TiesPart(const PageContext &context, QWidget *parent = nullptr);

    /// Opens the form that ties the ticket to another, or the one that splits messages off.
    void beginTie();
    void beginSplit();
    TicketPicker *other() const { return m_other; }
    QComboBox *kind() const { return m_kind; }

protected:
    void present(Shown shown) override;

private:
    void showTies();
    void addTie(const QString &number, const QString &title, const QString &remark, Id<Ticket> other,
                std::optional<Tie> tie);
    void untie(Tie tie, Id<Ticket> other);
    void doTie();
    void doSplit();
    void open(SmallForm *form, Chip *chip);
    void close();

    QList<SeenLink> m_links;
    Chip *m_tieChip;
    Chip *m_splitChip;
    SmallForm *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    TicketPicker *m_other = nullptr;
    QLineEdit *m_title = nullptr;
    SplitList *m_messages = nullptr;
};

} // namespace mainstay
