// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_window_test.h"
#include "ui_desk/composer.h"
#include "ui_desk/desk_page.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_form.h"
#include "ui_desk/ticket_moves.h"
#include "ui_desk/ticket_table.h"

#include <QLineEdit>
#include <QPushButton>

namespace mainstay::testing {

/// What tests of the place "desk" share: the page on a workspace, and hands for its parts.
class DeskPageTest : public DeskWindowTest
{
    Q_OBJECT

protected:
    void close() override { m_page.reset(); }
    /// A new page, as in a new window.
    void open(const DeskTimes &times = {});
    void show(const Ticket &ticket);
    /// On another desk, to INC-1.
    void changeElsewhere(const std::function<void(Ticket &)> &change);
    /// Into the line of that field; without a name into the component's.
    void type(const QString &field, const QString &text);
    void search(const QString &text);
    /// The button of that object name in the details.
    void press(const QString &name);
    QString summary() const;
    bool shows(const QString &text) const;
    QString shownNumber() const;

    TicketTable *table() const { return m_page->findChild<TicketTable *>(); }
    TicketDetails *details() const { return m_page->findChild<TicketDetails *>(); }
    TicketForm *form() const { return details()->form(); }
    TicketMoves *moves() const { return details()->moves(); }
    Composer *composer() const { return m_page->findChild<Composer *>(); }

    std::unique_ptr<DeskPage> m_page;
};

} // namespace mainstay::testing
