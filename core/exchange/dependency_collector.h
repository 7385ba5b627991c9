// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

#include <optional>
#include <unordered_map>

namespace mainstay {

/// Adds dependencies to a reading, one per (dependent, provider, kind, group).
class DependencyCollector
{
public:
    explicit DependencyCollector(Reading &reading) : m_reading(reading) { }

    /// The place in Reading::dependencies of the one with this identity.
    std::optional<quint32> find(Text dependent, Text provider, const DependencyTerms &terms) const;
    /// Adds it, or merges it into the one of the same identity: requirements joined by ", ", hard before soft, the
    /// first one's attributes if it has any. Provided versions must be equal. Answers its place.
    quint32 add(Text dependent, Text provider, const DependencyTerms &terms, quint32 where);
    /// Gives a dependency other terms, of the same kind and group.
    void replaceTerms(quint32 dependency, const DependencyTerms &terms);
    /// Both requirements, what the first one says already only once.
    Text joined(Text first, Text second);

private:
    quint32 shared(const DependencyTerms &terms);
    void merge(quint32 dependency, const DependencyTerms &terms);

    Reading &m_reading;
    std::unordered_multimap<size_t, quint32> m_byIdentity; ///< hash of the identity
};

} // namespace mainstay
