// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_filter.h"
#include "store/session.h"

namespace mainstay {

/// Conditions on tickets joined by AND, with their values, as SQL for the table "ticket".
class TicketConditions
{
public:
    void add(const QString &condition, std::initializer_list<Param> values);
    /// Throws StoreError: Bug "desk.filter-not-narrowed".
    void addFilter(const Session &session, const TicketFilter &filter);
    void addWords(const Session &session, const SearchQuery &words);

    template <class T, class ToParam>
    void addAnyOf(const QString &column, const QList<T> &values, ToParam toParam)
    {
        if (values.isEmpty())
            return;
        m_conditions.append(anyOf(column, values.size()));
        for (const T &value : values)
            m_params.add(toParam(value));
    }

    /// With its WHERE; empty where there are none.
    QString sql() const;
    Params &params() { return m_params; }

private:
    static QString anyOf(const QString &column, qsizetype count);
    void addNames(const QString &column, const QStringList &names, bool orNone);
    void addStates(const TicketFilter &filter);
    void addTiers(const TicketFilter &filter);
    void addOrganisations(const QStringList &names);
    void addSolutions(const Session &session, const TicketFilter &filter);
    void addAmong(const Session &session, const QList<Id<Ticket>> &ids);

    QStringList m_conditions;
    Params m_params;
};

} // namespace mainstay
