// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace mainstay {

/// A type of component that CycloneDX knows.
struct CycloneDxType {
    std::string_view name; ///< as files say it
    std::string_view kind; ///< of a component here, as toName() says it
    bool isWritten = true; ///< it stands in CycloneDX 1.5, which is what is written
};
inline constexpr std::array cycloneDxTypes = {
    CycloneDxType{"library", "component"},
    CycloneDxType{"framework", "component"},
    CycloneDxType{"application", "application"},
    CycloneDxType{"container", "virtual machine"},
    CycloneDxType{"platform", "software system"},
    CycloneDxType{"operating-system", "operating system"},
    CycloneDxType{"device", "hardware"},
    CycloneDxType{"device-driver", "component"},
    CycloneDxType{"firmware", "component"},
    CycloneDxType{"file", "document"},
    CycloneDxType{"data", "document"},
    CycloneDxType{"machine-learning-model", "component"},
    CycloneDxType{"cryptographic-asset", "component", false},
};

} // namespace mainstay
