// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticket_survey.h"
#include "exchange/ticket_words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<Scale> scaleNamed(const QString &column)
{
    for (const Scale scale : {Scale::Impact, Scale::Urgency, Scale::Priority}) {
        if (toName(scale) == column)
            return scale;
    }
    return std::nullopt;
}

/// In one of the processes; as readers do it, see JiraMeanings.
QString stateMeaning(ProcessKind process, const ForeignWord &word, const QString &usual, TicketWords &words)
{
    const bool isMapped = words.hasMapFor(u"state"_s);
    if (!isMapped && !usual.isEmpty())
        return usual;
    const TicketWords::State state = words.state(process, word.word.toStdString());
    if (!state.number)
        return state.fault == RemarkCode::UnknownState ? usual : QString();
    const StateMeaning &ours = words.meaning(state.number);
    const QString meaning = QString::fromUtf8(ours.state);
    return ours.reason.isEmpty() ? meaning : meaning + u'/' + QString::fromUtf8(ours.reason);
}

/// Of the processes that have it, but only where it means something in each.
QStringList stateMeanings(const ForeignWord &word, TicketWords &words)
{
    QStringList meanings;
    for (qsizetype place = 0; place < word.processes.size(); ++place) {
        const QString meaning = stateMeaning(word.processes[place], word, word.usual.value(place), words);
        if (meaning.isEmpty())
            return {};
        meanings.append(meaning);
    }
    meanings.removeDuplicates();
    return meanings;
}

/// Of all columns but that of states.
QString meaningOf(const ForeignWord &word, TicketWords &words)
{
    const std::string text = word.word.toStdString();
    const QString usual = word.usual.value(0);
    if (!usual.isEmpty() && !words.hasMapFor(word.column))
        return usual;
    if (word.column == u"process") {
        const auto process = words.process(text);
        return process ? toName(*process) : usual;
    }
    if (const auto scale = scaleNamed(word.column)) {
        const quint8 level = words.level(*scale, text);
        if (!level)
            return {};
        const LevelMeaning &meaning = words.meaning(*scale, level);
        return *scale == Scale::Priority ? QString::number(meaning.priority.number) : QString::fromUtf8(meaning.label);
    }
    const ChannelMeaning channel = words.channel(text);
    return channel.isOwnWord ? QString() : toName(channel.channel);
}

} // namespace

QList<QStringList> allMeaningsOf(const QList<ForeignWord> &foreign, const TicketMap &map, const DeskRules &rules)
{
    TicketWords words(rules, map);
    QList<QStringList> meanings;
    for (const ForeignWord &word : foreign) {
        if (word.column == u"state")
            meanings.append(stateMeanings(word, words));
        else if (const QString meaning = meaningOf(word, words); !meaning.isEmpty())
            meanings.append({meaning});
        else
            meanings.append(QStringList());
    }
    return meanings;
}

QStringList meaningsOf(const QList<ForeignWord> &foreign, const TicketMap &map, const DeskRules &rules)
{
    QStringList first;
    for (const QStringList &meanings : allMeaningsOf(foreign, map, rules))
        first.append(meanings.value(0));
    return first;
}

QStringList meaningsFor(const ForeignWord &word, const DeskRules &rules)
{
    QStringList meanings;
    if (word.column == u"process") {
        for (const ProcessKind kind : allProcessKinds)
            meanings.append(toName(kind));
    } else if (word.column == u"channel") {
        for (const Channel channel : allChannels)
            meanings.append(toName(channel));
    } else if (const auto scale = scaleNamed(word.column)) {
        const PriorityMatrix &matrix = rules.matrix;
        for (const Level &level : *scale == Scale::Impact ? matrix.impacts
                 : *scale == Scale::Urgency               ? matrix.urgencies
                                                          : matrix.priorities)
            meanings.append(*scale == Scale::Priority ? QString::number(level.number) : level.label);
    } else {
        for (const ProcessKind kind : word.processes) {
            for (const State &state : rules.process(kind).states) {
                meanings.append(state.name);
                for (const QString &reason : state.reasons)
                    meanings.append(state.name + u'/' + reason);
            }
        }
        meanings.removeDuplicates();
    }
    return meanings;
}

} // namespace mainstay
