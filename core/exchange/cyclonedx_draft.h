// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cyclonedx_ends.h"
#include "exchange/json_walk.h"
#include "exchange/reading.h"

namespace mainstay {

enum class FormatAge : quint8 { Known, Newer };

/// What is wrong with a component.
struct CycloneDxFlaw {
    RemarkCode code = RemarkCode::MissingValue;
    const char *field = nullptr;
    Text value;
};

/// Who may stand for the vendor, the last one first.
enum class VendorRank : quint8 { None, Author, Publisher, Manufacturer, Supplier };

/// A component as it stands in the file, before keys are known: its fields may come in any order around what is nested
/// in it.
struct CycloneDxDraft {
    static constexpr quint32 noParent = ~quint32(0);

    quint32 parent = noParent; ///< an earlier draft
    quint32 from = 0; ///< bytes
    quint32 to = 0;
    Text type;
    Text name;
    Text version;
    Text description;
    Text vendor;
    Text group;
    Text scope;
    Text licence;
    Text purl;
    Text reference;
    const char *wrongType = nullptr; ///< the first field of a wrong type
    VendorRank vendorRank = VendorRank::None;
    bool isRoot = false; ///< metadata.component
    bool isService = false;
    bool isUnclearlyLicensed = false;
};

/// Gives keys and kinds, rejects the flawed with all that is nested in them, and puts the others into the reading,
/// metadata.component first, and its subject. A newer format may have types that are not known here: they are
/// components.
CycloneDxEnds settleDrafts(const std::vector<CycloneDxDraft> &drafts, const JsonFile &file, Reading &reading,
                           FormatAge age);

} // namespace mainstay
