// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/dependency.h"

#include "estate/name_table.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static const NameTable<dependencyKindCount> &dependencyKindNames()
{
    static const NameTable<dependencyKindCount> names{
        u"runs on"_s, u"uses"_s, u"connects to"_s, u"library"_s, u"data"_s, u"power"_s,
    };
    return names;
}

static const NameTable<strengthCount> &strengthNames()
{
    static const NameTable<strengthCount> names{u"hard"_s, u"soft"_s};
    return names;
}

QString toName(DependencyKind kind)
{
    return dependencyKindNames().at(size_t(kind));
}

QString toName(Strength strength)
{
    return strengthNames().at(size_t(strength));
}

std::optional<DependencyKind> dependencyKindFromName(QAnyStringView name)
{
    return fromName<DependencyKind>(dependencyKindNames(), name);
}

std::optional<Strength> strengthFromName(QAnyStringView name)
{
    return fromName<Strength>(strengthNames(), name);
}

} // namespace mainstay
