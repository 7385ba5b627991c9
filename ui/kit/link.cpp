// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/link.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay {

QString Link::toString() const
{
    const QString address = u"mainstay:"_s + kind + u'/' + target;
    return question.isEmpty() ? address
                              : address + u'?' + QString::fromUtf8(QUrl::toPercentEncoding(question, " =,<>"));
}

std::optional<Link> Link::parse(const QString &text)
{
    if (!text.startsWith(u"mainstay:"))
        return std::nullopt;
    const QString rest = text.mid(9);
    const qsizetype slash = rest.indexOf(u'/');
    const qsizetype mark = rest.indexOf(u'?');
    if (slash < 1 || (mark >= 0 && mark < slash))
        return std::nullopt;
    Link link{rest.left(slash), rest.mid(slash + 1, mark < 0 ? -1 : mark - slash - 1), {}};
    if (mark >= 0)
        link.question = QUrl::fromPercentEncoding(rest.mid(mark + 1).toUtf8());
    const bool isKnown = link.kind == u"place"                                          ? !link.target.isEmpty()
        : link.kind == u"ticket" || link.kind == u"component" || link.kind == u"impact" ? link.id().has_value()
                                                                                        : false;
    return isKnown ? std::optional(link) : std::nullopt;
}

std::optional<qint64> Link::id() const
{
    bool isNumber = false;
    const qint64 number = target.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

Link linkTo(Id<Ticket> ticket)
{
    return {u"ticket"_s, QString::number(ticket.value), {}};
}

Link linkTo(Id<Component> component)
{
    return {u"component"_s, QString::number(component.value), {}};
}

Link linkToImpact(Id<Component> component)
{
    return {u"impact"_s, QString::number(component.value), {}};
}

Link linkToPlace(const QString &place, const QString &question)
{
    return {u"place"_s, place, question};
}

} // namespace mainstay
