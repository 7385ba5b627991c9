// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_map_guess.h"

#include "desk/names.h"
#include "exchange/foreign_words.h"
#include "exchange/jira_words.h"
#include "exchange/time_reader.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

class MapGuess
{
public:
    MapGuess(const DeskRules &rules, const QStringList &header, const QList<QStringList> &rows)
        : m_rules(rules), m_header(header), m_rows(rows)
    {
        for (const QString &column : header)
            m_names.append(comparableName(column));
    }

    GuessedMap guess()
    {
        placeColumns();
        joinSubState();
        m_guess.isEventLog = hasRepeatedTickets() && m_guess.map.columns.contains(u"at"_s);
        if (!m_guess.isEventLog)
            dropTime();
        guessDates();
        guessProcess();
        guessStates();
        guessLevels();
        guessChannels();
        return std::move(m_guess);
    }

private:
    void placeColumns()
    {
        QSet<qsizetype> taken;
        for (const ForeignColumn &names : foreignColumns()) {
            for (const QStringView theirs : names.theirs) {
                const qsizetype place = placeOf(theirs, taken);
                if (place < 0)
                    continue;
                taken.insert(place);
                m_guess.map.columns.insert(names.ours.toString(), {m_header[place]});
                break;
            }
        }
    }

    qsizetype placeOf(QStringView theirs, const QSet<qsizetype> &taken) const
    {
        for (qsizetype place = 0; place < m_header.size(); ++place) {
            const QString &name = m_names[place];
            if (!taken.contains(place) && (name == theirs || name == theirs.toString().simplified()))
                return place;
        }
        return -1;
    }

    /// A status mostly has a sub status beside it, and only both say where the ticket stands.
    void joinSubState()
    {
        QStringList &state = m_guess.map.columns[u"state"_s];
        for (const QString &column : m_header) {
            const QString name = comparableName(column);
            if (!state.isEmpty() && state.size() == 1
                && (name == u"sub status" || name == u"substatus" || name == u"problem sub status"
                    || name == u"sub state" || name == u"substate"))
                state.append(column);
        }
        if (state.isEmpty())
            m_guess.map.columns.remove(u"state"_s);
    }

    QStringList valuesOf(const QString &ours) const
    {
        QList<qsizetype> places;
        for (const QString &column : m_guess.map.columns.value(ours))
            places.append(m_header.indexOf(column));
        QStringList values;
        for (const QStringList &row : m_rows) {
            QStringList parts;
            for (const qsizetype place : places) {
                if (const QString part = row.value(place).trimmed(); !part.isEmpty() && part != u"?")
                    parts.append(part);
            }
            if (!parts.isEmpty())
                values.append(parts.join(u" / "_s));
        }
        return values;
    }

    QStringList distinct(const QString &ours) const
    {
        QStringList values = valuesOf(ours);
        values.removeDuplicates();
        return values;
    }

    bool hasRepeatedTickets() const
    {
        const QStringList tickets = valuesOf(u"ticket"_s);
        return !tickets.isEmpty() && QSet<QString>(tickets.cbegin(), tickets.cend()).size() < tickets.size();
    }

    /// One row is one ticket: the time of its last change is none of its dates.
    void dropTime() { m_guess.map.columns.remove(u"at"_s); }

    /// The first pattern that reads every time there is; of day and month the one that all rows allow, day first.
    void guessDates()
    {
        QStringList times;
        for (const QString &ours : {u"at"_s, u"opened"_s, u"resolved"_s, u"closed"_s})
            times.append(valuesOf(ours));
        if (times.isEmpty())
            return;
        for (const QString &date : {u"iso"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s, u"d/M/yyyy"_s, u"M/d/yyyy"_s,
                                    u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"dd-MM-yyyy"_s, u"d-M-yyyy"_s, u"yyyy/MM/dd"_s}) {
            for (const QString &time : {u""_s, u" HH:mm"_s, u" HH:mm:ss"_s, u" H:mm"_s, u" H:mm:ss"_s}) {
                if (date == u"iso" && !time.isEmpty())
                    continue;
                TimeReader reader(date + time, QTimeZone::utc());
                const bool readsAll = std::ranges::all_of(
                    times, [&](const QString &given) { return reader.read(given.toStdString()).has_value(); });
                if (!readsAll)
                    continue;
                m_guess.map.dates = date + time;
                return;
            }
        }
    }

    void guessProcess()
    {
        for (const QString &column : m_header) {
            if (comparableName(column).startsWith(u"problem "))
                m_guess.map.process = u"problem"_s;
        }
        QMap<QString, QString> words;
        for (const QString &type : distinct(u"process"_s)) {
            if (!processKindFromName(type))
                words.insert(type, toName(jiraProcess(type)));
        }
        if (!words.isEmpty())
            m_guess.map.values.insert(u"process"_s, words);
    }

    /// By our own names, by what Jira and others call the same, and where a status has a sub status by that.
    std::optional<QString> stateMeant(ProcessKind process, const QString &given) const
    {
        for (const State &state : m_rules.process(process).states) {
            if (isSameName(state.name, given))
                return state.name;
        }
        QString last = given.section(u" / "_s, -1);
        const QString name = comparableName(last);
        if (name.startsWith(u"wait ") || name.startsWith(u"waiting for "))
            last = name.endsWith(u" user") || name.endsWith(u" customer") || name.endsWith(u" caller")
                ? u"waiting for customer"_s
                : u"waiting"_s;
        else if (name == u"wait" || name.startsWith(u"pending") || name.startsWith(u"on hold")
                 || name == u"awaiting problem" || name == u"awaiting evidence" || name == u"processing (planned)")
            last = name.contains(u"user") || name.contains(u"caller") ? u"waiting for customer"_s : u"waiting"_s;
        else if (name == u"awaiting assignment" || name == u"ongoing" || name == u"active"
                 || name == u"processing (assigned)" || name == u"dispatched")
            last = name == u"active" || name == u"ongoing" ? u"in progress"_s : u"accepted"_s;
        else if (name == u"in call" || name == u"solved" || name.startsWith(u"closed ("))
            last = u"resolved"_s;
        else if (name == u"merged" || name == u"removed")
            last = u"cancelled"_s;
        const auto ours = jiraState(process, last, {});
        return ours ? std::optional(ours->toString()) : std::nullopt;
    }

    void guessStates()
    {
        const ProcessKind process = processKindFromName(m_guess.map.process).value_or(ProcessKind::Incident);
        QMap<QString, QString> words;
        for (const QString &given : distinct(u"state"_s)) {
            if (const auto ours = stateMeant(process, given))
                words.insert(given, *ours);
            else
                m_guess.unknownStates.append(given);
        }
        if (!words.isEmpty())
            m_guess.map.values.insert(u"state"_s, words);
    }

    /// "1 - High" and "P2" say a number or a label, and something with it.
    std::optional<QString> levelMeant(Scale scale, const QString &given) const
    {
        static const QRegularExpression numbered(u"^\\s*(\\d)\\s*[-:.]\\s*(.*)$"_s);
        static const QRegularExpression prefixed(u"^\\s*[pP](?:rio)?\\s*-?(\\d)\\s*$"_s);
        const QRegularExpressionMatch number = numbered.match(given);
        const QString label = number.hasMatch() ? number.captured(2) : given;
        QStringList tried{label};
        if (scale == Scale::Priority) {
            if (const QRegularExpressionMatch match = prefixed.match(given); match.hasMatch())
                tried.append(match.captured(1));
            if (number.hasMatch())
                tried.append(number.captured(1));
            else if (const auto rank = jiraPriorityRank(label))
                tried.append(QString::number(*rank));
        } else if (const auto word = levelWord(label)) {
            tried.append(*word);
        }
        for (const QString &text : tried) {
            if (const auto level = levelFromText(m_rules.matrix, scale, text))
                return scale == Scale::Priority ? QString::number(level->number) : level->label;
        }
        return std::nullopt;
    }

    void guessLevels()
    {
        for (const Scale scale : {Scale::Impact, Scale::Urgency, Scale::Priority}) {
            QMap<QString, QString> words;
            for (const QString &given : distinct(toName(scale))) {
                const auto level = levelMeant(scale, given);
                if (level && !levelFromText(m_rules.matrix, scale, given))
                    words.insert(given, *level);
            }
            if (!words.isEmpty())
                m_guess.map.values.insert(toName(scale), words);
        }
    }

    void guessChannels()
    {
        QMap<QString, QString> words;
        for (const QString &given : distinct(u"channel"_s)) {
            const auto channel = channelWord(given);
            if (channel && !channelFromName(given))
                words.insert(given, *channel);
        }
        if (!words.isEmpty())
            m_guess.map.values.insert(u"channel"_s, words);
    }

    const DeskRules &m_rules;
    const QStringList &m_header;
    QStringList m_names; ///< comparable ones
    const QList<QStringList> &m_rows;
    GuessedMap m_guess;
};

} // namespace

GuessedMap guessMap(const DeskRules &rules, const QStringList &header, const QList<QStringList> &rows)
{
    return MapGuess(rules, header, rows).guess();
}

} // namespace mainstay
