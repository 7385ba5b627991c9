// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer.h"

#include "desk/names.h"
#include "desk/ticket_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

FilledText filled(const CannedAnswer &answer, const Process &process, const Ticket &ticket,
                  const QString &componentName)
{
    return filled(answer.text, [&](QStringView name) -> std::optional<QString> {
        if (isSameName(name, u"number"))
            return ticket.number;
        if (isSameName(name, u"component"))
            return componentName;
        if (!hasField(process, name))
            return std::nullopt;
        return fieldValue(ticket, name).value_or(QString());
    });
}

CannedAnswer answerFor(const QList<CannedAnswer> &ofOneName, const QString &language)
{
    for (const QString &wanted : {language, language.section(u'-', 0, 0), QString()}) {
        const auto found = std::ranges::find_if(ofOneName, [&wanted](const CannedAnswer &answer) {
            return answer.language.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (found != ofOneName.end())
            return *found;
    }
    return ofOneName.first();
}

} // namespace mainstay
