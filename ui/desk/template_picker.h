// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/offering.h"
#include "kit/page.h"

class QLineEdit;

namespace mainstay {

class NoticeBar;
class PickList;
class SmallForm;

/// What a new ticket can begin with.
struct TicketBeginnings {
    QList<TicketTemplate> templates; ///< by name
    QList<Offering> offerings; ///< that can be ordered, by name
};
/// Throws StoreError.
TicketBeginnings readBeginnings(Session &session);

/// Templates of tickets and offerings of the catalogue, found by a few letters, above a ticket that is being written.
/// What one could not fill or had to leave out is said. What is written can be kept as a template here.
class TemplatePicker : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePicker(const PageContext &context, QWidget *parent = nullptr);

    /// Opens with what is known already, or closes when it is open.
    void toggle(const TemplateFacts &facts);
    /// Asks for the name under which the draft is kept as a template.
    void beginKeep(const Ticket &draft);
    void close();
    /// What was said of the last filling is no longer true.
    void forget();
    PickList *list() const { return m_list; }
    SmallForm *form() const { return m_form; }

Q_SIGNALS:
    void filled(const mainstay::FilledTemplate &filled);

private:
    void read();
    void take(const TicketBeginnings &beginnings);
    void pick(int place);
    void give(const FilledTemplate &filled);
    void keep();
    void removeCurrent();
    void closeForm();
    void tell(const Error &error);

    PageContext m_context;
    TemplateFacts m_facts;
    TicketBeginnings m_beginnings;
    Ticket m_draft; ///< to be kept
    quint64 m_asked = 0;
    PickList *m_list;
    NoticeBar *m_notice;
    SmallForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace mainstay
