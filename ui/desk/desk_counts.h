// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "kit/page.h"

namespace mainstay {

/// How many tickets there are, and how many of them the list shows; read off this thread, at leisure.
class DeskCounts : public QObject
{
    Q_OBJECT

public:
    struct Counts {
        qint64 open = 0;
        qint64 all = 0;
        std::optional<qint64> listed; ///< nothing where that is the same, or too many to look at for when they are due
        QStringList teams; ///< that tickets have
    };

    explicit DeskCounts(const PageContext &context, QObject *parent = nullptr);
    /// What the list asks for from now on.
    void setListed(const TicketQuestion &question);
    void count();
    /// "13 open · 7,570 in the list".
    static QString text(const Counts &counts);

Q_SIGNALS:
    void counted(const mainstay::DeskCounts::Counts &counts);

private:
    PageContext m_context;
    TicketQuestion m_listed;
    quint64 m_asked = 0;
};

} // namespace mainstay
