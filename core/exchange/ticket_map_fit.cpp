// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_map_fit.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// As readers compare the names of columns.
QString nameToCompare(const QString &column)
{
    return column.trimmed().toLower();
}

class MapFitter
{
public:
    MapFitter(const TicketMap &map, const TicketMap &guessed, const QStringList &header)
        : m_map(map), m_guessed(guessed), m_fitted(map)
    {
        for (const QString &column : header)
            m_names.insert(nameToCompare(column));
    }

    TicketMap fit()
    {
        fitColumns();
        fitFields();
        fitWords();
        return std::move(m_fitted);
    }

private:
    bool isThere(const QString &column) const { return m_names.contains(nameToCompare(column)); }

    void fitColumns()
    {
        m_fitted.columns.clear();
        QSet<QString> taken;
        for (auto ours = m_map.columns.begin(); ours != m_map.columns.end(); ++ours) {
            if (!std::ranges::all_of(*ours, [this](const QString &theirs) { return isThere(theirs); }))
                continue;
            m_fitted.columns.insert(ours.key(), *ours);
            for (const QString &theirs : *ours)
                taken.insert(nameToCompare(theirs));
        }
        const bool isWhole = m_fitted.columns.size() == m_map.columns.size() && !m_map.columns.isEmpty();
        for (auto ours = m_guessed.columns.begin(); !isWhole && ours != m_guessed.columns.end(); ++ours) {
            const bool isFree = std::ranges::none_of(
                *ours, [&taken](const QString &theirs) { return taken.contains(nameToCompare(theirs)); });
            if (!m_fitted.columns.contains(ours.key()) && isFree)
                m_fitted.columns.insert(ours.key(), *ours);
        }
        const auto isAnew = [this](const QString &ours) {
            return m_fitted.columns.value(ours) != m_map.columns.value(ours);
        };
        if (isAnew(u"at"_s) || isAnew(u"opened"_s) || isAnew(u"resolved"_s) || isAnew(u"closed"_s))
            m_fitted.dates = m_guessed.dates;
        if (m_map.process.isEmpty())
            m_fitted.process = m_guessed.process;
    }

    /// Fields of columns that are gone are of no use; where none is left, the rest is kept as usual.
    void fitFields()
    {
        if (!m_fitted.fields || m_fitted.fields->isEmpty())
            return;
        m_fitted.fields->removeIf([this](const auto &field) { return !isThere(field.value()); });
        if (m_fitted.fields->isEmpty())
            m_fitted.fields.reset();
    }

    /// Words that only now can be read mean what is mostly meant by them; those that the map knows mean that.
    void fitWords()
    {
        for (auto column = m_guessed.values.begin(); column != m_guessed.values.end(); ++column) {
            if (m_fitted.columns.value(column.key()) != m_guessed.columns.value(column.key()))
                continue;
            QMap<QString, QString> &words = m_fitted.values[column.key()];
            for (auto word = column->begin(); word != column->end(); ++word) {
                if (!words.contains(word.key()))
                    words.insert(word.key(), word.value());
            }
        }
    }

    const TicketMap &m_map;
    const TicketMap &m_guessed;
    TicketMap m_fitted;
    QSet<QString> m_names;
};

} // namespace

TicketMap fittedMap(const TicketMap &map, const TicketMap &guessed, const QStringList &header)
{
    return MapFitter(map, guessed, header).fit();
}

} // namespace mainstay
