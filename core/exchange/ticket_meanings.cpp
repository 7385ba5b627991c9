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

QString stateMeaning(const ForeignWord &word, TicketWords &words)
{
    QString meaning;
    for (const ProcessKind process : word.processes) {
        const TicketWords::State state = words.state(process, word.word.toStdString());
        if (!state.number)
            return {};
        const StateMeaning &ours = words.meaning(state.number);
        meaning = QString::fromUtf8(ours.state);
        if (!ours.reason.isEmpty())
            meaning += u'/' + QString::fromUtf8(ours.reason);
    }
    return meaning;
}

QString meaningOf(const ForeignWord &word, TicketWords &words)
{
    const std::string text = word.word.toStdString();
    if (word.column == u"state")
        return stateMeaning(word, words);
    if (word.column == u"process") {
        const auto process = words.process(text);
        return process ? toName(*process) : QString();
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

QStringList meaningsOf(const QList<ForeignWord> &foreign, const TicketMap &map, const DeskRules &rules)
{
    TicketWords words(rules, map);
    QStringList meanings;
    for (const ForeignWord &word : foreign)
        meanings.append(meaningOf(word, words));
    return meanings;
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
