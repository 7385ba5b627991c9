// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

static const std::array<QString, personSideCount> &personSideNames()
{
    static const std::array<QString, personSideCount> names{u"business"_s, u"technical"_s, u"outside"_s};
    return names;
}

QString toName(PersonSide side)
{
    return personSideNames().at(size_t(side));
}

std::optional<PersonSide> personSideFromName(QStringView name)
{
    const auto &names = personSideNames();
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(PersonSide(found - names.begin()));
}

} // namespace mainstay
