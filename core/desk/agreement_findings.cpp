// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_findings.h"

#include <algorithm>
#include <set>

namespace mainstay {

namespace {

using std::chrono::hours;

constexpr int HoursOfWeek = 7 * 24;

bool shareSolutions(const BookVersion &one, const BookVersion &other)
{
    if (!one.solutions || !other.solutions)
        return true;
    return std::ranges::any_of(*one.solutions, [&other](qint64 solution) { return other.covers(solution); });
}

const BookTarget *ofRank(const std::vector<BookTarget> &targets, int rank)
{
    const auto own = std::ranges::find(targets, rank, &BookTarget::rank);
    const auto every = std::ranges::find(targets, 0, &BookTarget::rank);
    return own != targets.end() ? &*own : every != targets.end() ? &*every : nullptr;
}

bool endsLater(const BookTarget &supplier, const BookTarget &customer, Instant at)
{
    if (supplier.calendar == customer.calendar)
        return supplier.limit > customer.limit;
    for (int hour = 0; hour < HoursOfWeek; ++hour) {
        const Instant start = at - hours(hour);
        const auto ours = supplier.calendar->time.after(start, supplier.limit);
        const auto promised = customer.calendar->time.after(start, customer.limit);
        if (promised && (!ours || *ours > *promised))
            return true;
    }
    return false;
}

class FindingList
{
public:
    explicit FindingList(Instant at) : m_at(at) { }

    void compare(const BookAgreement &supplier, const BookAgreement &customer)
    {
        const BookVersion *ours = supplier.versionAt(m_at, m_at);
        const BookVersion *promised = customer.versionAt(m_at, m_at);
        if (!ours || !promised || !shareSolutions(*ours, *promised))
            return;
        for (const ProcessKind process : allProcessKinds) {
            for (const ClockTarget target : {ClockTarget::Response, ClockTarget::Resolution})
                compare({supplier.name, customer.name, process, target, 0},
                        ours->targets[size_t(process)][size_t(target)],
                        promised->targets[size_t(process)][size_t(target)]);
        }
    }

    QList<AgreementFinding> findings;

private:
    void compare(AgreementFinding finding, const std::vector<BookTarget> &ours, const std::vector<BookTarget> &promised)
    {
        std::set<int> ranks;
        for (const std::vector<BookTarget> *targets : {&ours, &promised}) {
            for (const BookTarget &target : *targets)
                ranks.insert(target.rank);
        }
        for (const int rank : ranks) {
            const BookTarget *supplier = ofRank(ours, rank);
            const BookTarget *customer = ofRank(promised, rank);
            finding.rank = rank;
            if (supplier && customer && endsLater(*supplier, *customer, m_at))
                findings.append(finding);
        }
    }

    Instant m_at;
};

} // namespace

QList<AgreementFinding> findingsOf(const AgreementBook &book, Instant at)
{
    FindingList list(at);
    for (const BookAgreement &supplier : book.agreements()) {
        for (const BookAgreement &customer : book.agreements()) {
            if (supplier.kind != AgreementKind::Sla && customer.kind == AgreementKind::Sla)
                list.compare(supplier, customer);
        }
    }
    return list.findings;
}

} // namespace mainstay
