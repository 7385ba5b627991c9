// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_commands.h"
#include "kit/page.h"
#include "ui_desk/ticket_record.h"

class QVBoxLayout;

namespace mainstay {

class NoticeBar;
class Section;

/// A part of a ticket's details, under a title of its own, that reads what it shows by itself and off this thread. What
/// is refused it says in place.
class TicketPart : public QWidget
{
    Q_OBJECT

public:
    TicketPart(const PageContext &context, const QString &title, QWidget *parent = nullptr);

    /// Another ticket, or the same one as it is now. What is being typed for it stays while it is the same.
    void setRecord(const TicketRecord &record);
    /// What the person did here is on its way.
    bool isDoing() const { return m_doing > 0; }

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    /// What was wanted for a ticket that is no longer shown was refused.
    void failed(const mainstay::Error &error);
    void undoRequested(mainstay::Id<mainstay::Command> step);

protected:
    enum class Shown { SameTicket, OtherTicket };
    /// The record is set. What was typed for another ticket is let go.
    virtual void present(Shown shown) = 0;

    const PageContext &context() const { return m_context; }
    const TicketRecord &record() const { return m_record; }
    const Ticket &ticket() const { return m_record.ticket; }
    Section *section() const { return m_section; }
    QVBoxLayout *forms() const { return m_forms; } ///< between the title's lines and what follows
    Occasion occasion() const;
    void tell(const Error &error);
    void stopTelling();

    /// Reads fn(Session &) and hands the answer on, unless the ticket has become another one or was read again
    /// meanwhile.
    template <class Fn, class Take>
    void readLatest(Fn fn, Take take)
    {
        m_context.workspace.read(this, std::move(fn),
                                 [this, take = std::move(take), number = ++m_asked](const auto &answer) {
                                     if (number != m_asked)
                                         return;
                                     answer ? take(*answer) : tell(answer.error());
                                 });
    }
    /// Writes fn(Transaction &) as one step, then done() with what it answers; says why where it was refused.
    template <class Fn, class Done>
    void change(Fn fn, Done done)
    {
        ++m_doing;
        m_context.workspace.write(this, std::move(fn),
                                  [this, done = std::move(done), of = ticket().id](const auto &answer) {
                                      --m_doing;
                                      if (!answer && of != ticket().id)
                                          Q_EMIT failed(answer.error());
                                      if (of != ticket().id)
                                          return;
                                      if (!answer)
                                          return tell(answer.error());
                                      stopTelling();
                                      using Value = typename std::decay_t<decltype(answer)>::value_type;
                                      if constexpr (std::is_void_v<Value>)
                                          done();
                                      else
                                          done(*answer);
                                  });
    }

private:
    PageContext m_context;
    TicketRecord m_record;
    quint64 m_asked = 0;
    int m_doing = 0;
    Section *m_section;
    NoticeBar *m_notice;
    QVBoxLayout *m_forms;
};

} // namespace mainstay
