// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cyclonedx_draft.h"

namespace mainstay {

/// Reads the array of dependencies against components that are settled. Each (dependent, provider) becomes one
/// dependency, however often it is named. Throws "exchange.wrong-shape" {field} when it is no array.
class CycloneDxDependencies
{
public:
    CycloneDxDependencies(JsonFile &file, Reading &reading, ReadProgress &progress, CycloneDxEnds &ends);
    void read(simdjson::ondemand::value array);

private:
    void readEntry(simdjson::ondemand::value entry);
    bool collect(simdjson::ondemand::value list);
    void connect(quint32 dependent, quint32 where);
    void fetchAhead();
    void reject(RemarkCode code, const char *field, quint32 from);
    void mergeRepeated();

    JsonFile &m_file;
    Reading &m_reading;
    ReadProgress &m_progress;
    CycloneDxEnds &m_ends;
    struct Sought {
        std::string_view reference;
        quint32 hash = 0;
        quint32 likely = TextIndex::none;
    };
    std::vector<Sought> m_providers; ///< of the entry that is being read
    bool m_isRepeated = false; ///< some component has two entries
    quint32 m_entry = 0;
};

} // namespace mainstay
