// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace mainstay::bench {

/// Writes a CycloneDX file of so many libraries, each with 12 dependencies on others, hashes, a licence and properties:
/// about 700 bytes a library, the same on every machine.
void writeBill(const std::string &path, int components);

} // namespace mainstay::bench
