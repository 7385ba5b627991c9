// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_check.h"

#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

static QString tableOf(EstateFault::Kind kind)
{
    switch (kind) {
    case EstateFault::Kind::DuplicateComponent:
    case EstateFault::Kind::MissingParent:
    case EstateFault::Kind::ParentCycle:
        return u"component"_s;
    case EstateFault::Kind::DuplicateGroup:
    case EstateFault::Kind::MissingGroupDependent:
        return u"redundancy_group"_s;
    case EstateFault::Kind::MissingDependent:
    case EstateFault::Kind::MissingProvider:
    case EstateFault::Kind::MissingGroup:
    case EstateFault::Kind::ForeignGroup:
        return u"dependency"_s;
    }
    Q_UNREACHABLE();
}

void checkEstate(Session &session, QList<Fault> &faults)
{
    const std::shared_ptr<const Estate> estate = loadEstate(session);
    for (const EstateFault &fault : estate->faults())
        faults.append(Fault{toName(fault.kind).toUtf8(), u"%1 %2"_s.arg(tableOf(fault.kind)).arg(fault.id),
                            fault.other ? QString::number(fault.other) : QString()});
}

EstateSize estateSize(Session &session)
{
    return {.solutions = session.number(u"SELECT count(*) FROM component WHERE parent_id IS NULL"_s),
            .components = session.number(u"SELECT count(*) FROM component"_s),
            .dependencies = session.number(u"SELECT count(*) FROM dependency"_s)};
}

} // namespace mainstay
