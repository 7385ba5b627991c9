// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cyclonedx_draft.h"

#include <span>

namespace mainstay {

/// Reads the array of dependencies against components that are settled. Each (dependent, provider) becomes one
/// dependency, however often it is named. Throws "exchange.wrong-shape" {field} when it is no array.
class CycloneDxDependencies
{
public:
    CycloneDxDependencies(const JsonFile &file, JsonWalk &walk, Reading &reading, ReadProgress &progress,
                          CycloneDxEnds &ends);
    /// The array that the walk stands at.
    void read();

private:
    struct Name {
        std::string_view reference;
        quint32 hash = 0;
    };
    struct Entry {
        quint32 where = 0;
        quint32 first = 0; ///< of its names: its own, then those it depends on
    };

    void readEntry();
    bool collect();
    Name nameOf(std::string_view reference) const;
    void connectBatch();
    void connect(const Entry &entry, std::span<const Name> names);
    void reject(RemarkCode code, const char *field, quint32 from);
    void mergeRepeated();

    const JsonFile &m_file;
    JsonWalk &m_walk;
    Reading &m_reading;
    ReadProgress &m_progress;
    CycloneDxEnds &m_ends;
    std::vector<Name> m_names; ///< of the entries that are read and not connected yet
    std::vector<Entry> m_entries;
    bool m_isRepeated = false; ///< some component has two entries
    quint32 m_connected = 0; ///< entries
};

} // namespace mainstay
