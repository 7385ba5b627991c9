// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_fault.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toName(EstateFault::Kind kind)
{
    switch (kind) {
    case EstateFault::Kind::DuplicateComponent:
        return u"duplicate-component"_s;
    case EstateFault::Kind::MissingParent:
        return u"missing-parent"_s;
    case EstateFault::Kind::ParentCycle:
        return u"parent-cycle"_s;
    case EstateFault::Kind::DuplicateGroup:
        return u"duplicate-group"_s;
    case EstateFault::Kind::MissingDependent:
        return u"missing-dependent"_s;
    case EstateFault::Kind::MissingProvider:
        return u"missing-provider"_s;
    case EstateFault::Kind::MissingGroup:
        return u"missing-group"_s;
    case EstateFault::Kind::ForeignGroup:
        return u"foreign-group"_s;
    case EstateFault::Kind::MissingGroupDependent:
        return u"missing-group-dependent"_s;
    }
    return {};
}

} // namespace mainstay
