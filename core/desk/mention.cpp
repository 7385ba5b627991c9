// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mention.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Everything that is repeated is bounded and, once matched, never tried shorter: a hostile text is read in one go.
const QRegularExpression &mentionForm()
{
    static const QRegularExpression form(u"(?<![\\p{L}\\p{N}_@./:\\\\-])(?>"
                                         "mainstay:(?<place>ticket|component)/(?<id>[0-9]{1,18}+)"
                                         "|@(?<called>[A-Z]{1,3}+(?:[0-9]{1,9}+(?:\\.[0-9]{1,9}+){0,30}+)?+)"
                                         "|(?<plain>[A-Z]{1,3}+[0-9]{1,9}+(?:\\.[0-9]{1,9}+){1,30}+)"
                                         "|(?<number>[A-Za-z]{3}-[0-9]{1,20}+)"
                                         ")(?![\\p{L}\\p{N}_@/\\\\]|[-.:][\\p{L}\\p{N}])"_s);
    return form;
}

std::optional<Mention> mentionOf(const QRegularExpressionMatch &match)
{
    Mention mention{.from = match.capturedStart(),
                    .length = match.capturedLength(),
                    .kind = Mention::Kind::ComponentCode,
                    .number = {},
                    .code = {},
                    .id = 0};
    if (const QString number = match.captured(u"number"_s); !number.isEmpty()) {
        const auto meant = ticketNumberFromText(number);
        if (!meant)
            return std::nullopt;
        mention.kind = Mention::Kind::TicketNumber;
        mention.number = *meant;
    } else if (const QString place = match.captured(u"place"_s); !place.isEmpty()) {
        mention.kind = place == u"ticket" ? Mention::Kind::TicketId : Mention::Kind::ComponentId;
        mention.id = match.captured(u"id"_s).toLongLong();
    } else {
        const QString called = match.captured(u"called"_s);
        mention.code = called.isEmpty() ? match.captured(u"plain"_s) : called;
    }
    return mention;
}

QList<Id<Ticket>> idsOf(Session &session, ProcessKind process, const QList<qint64> &serials)
{
    QString sql = u"SELECT id FROM ticket WHERE process = ? AND serial IN ("_s;
    Params params;
    params.add(toName(process));
    QStringList marks;
    for (const qint64 serial : serials) {
        marks.append(u"?"_s);
        params.add(serial);
    }
    return session.query(sql + marks.join(u',') + u')', params,
                         [](const Row &row) { return Id<Ticket>(row.integer(0)); });
}

} // namespace

QList<Mention> mentionsIn(const QString &text)
{
    QList<Mention> mentions;
    QRegularExpressionMatchIterator matches = mentionForm().globalMatch(text);
    while (matches.hasNext() && mentions.size() < mostMentions) {
        if (const auto mention = mentionOf(matches.next()))
            mentions.append(*mention);
    }
    return mentions;
}

QList<TicketLine> ticketsMentioned(Session &session, const QStringList &texts)
{
    QMap<ProcessKind, QSet<qint64>> serials;
    qsizetype count = 0;
    for (const QString &text : texts) {
        for (const Mention &mention : mentionsIn(text)) {
            if (mention.kind != Mention::Kind::TicketNumber || count == mostMentioned)
                continue;
            QSet<qint64> &known = serials[mention.number.process];
            count += known.contains(mention.number.number) ? 0 : 1;
            known.insert(mention.number.number);
        }
    }
    QList<Id<Ticket>> ids;
    for (const auto &[process, known] : serials.asKeyValueRange())
        ids += idsOf(session, process, known.values());
    return ids.isEmpty() ? QList<TicketLine>() : listedAmong(session, {}, ids);
}

} // namespace mainstay
