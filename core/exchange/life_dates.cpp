// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/life_dates.h"

#include <algorithm>
#include <array>

namespace mainstay {

namespace {

constexpr std::array dateFields = {
    LifeDateField{"planned-on", &LifeCycle::planned, "planned_on"},
    LifeDateField{"implementation-on", &LifeCycle::implementation, "implementation_on"},
    LifeDateField{"operation-on", &LifeCycle::operation, "operation_on"},
    LifeDateField{"phase-out-on", &LifeCycle::phaseOut, "phase_out_on"},
    LifeDateField{"disposed-on", &LifeCycle::disposed, "disposed_on"},
    LifeDateField{"end-of-support-on", &LifeCycle::endOfSupport, "end_of_support_on"},
};

QDate toDay(std::string_view text)
{
    return QDate::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODate);
}

} // namespace

std::span<const LifeDateField> lifeDateFields()
{
    return dateFields;
}

bool isIsoDay(std::string_view text)
{
    const QDate day = toDay(text);
    return day.isValid() && day.toString(Qt::ISODate).toStdString() == text; // Qt also reads what only begins as one
}

LifeCycle lifeWith(LifeCycle now, std::span<const Attribute> dates)
{
    for (const Attribute &date : dates) {
        const auto *field = std::ranges::find(dateFields, date.name.view(), &LifeDateField::column);
        if (field != dateFields.end())
            now.*field->stored = toDay(date.value.view());
    }
    return now;
}

} // namespace mainstay
