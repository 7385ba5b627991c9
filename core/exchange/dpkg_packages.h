// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"
#include "exchange/source.h"

#include <QIODevice>

namespace mainstay {

/// Which architectures of a package a dependency of another architecture may be met by.
enum class MultiArch : quint8 { No, Same, Foreign, Allowed };

/// A package that is installed, or offered by an index. Texts lie in the reading's pool.
struct DpkgPackage {
    Text key; ///< bare name, with ":i386" when it is not the machine's architecture
    Text name;
    Text architecture; ///< as its record says, "all" too
    Text version;
    Text section; ///< "perl"; "unknown" without one
    Text vendor;
    Text description; ///< first line
    Text source;
    Text homepage;
    Text provides;
    Text preDepends;
    Text depends;
    MultiArch multiArch = MultiArch::No;
    bool isForeign = false;
    quint32 line = 0;
};

struct DpkgPackages {
    std::vector<DpkgPackage> packages; ///< by key, in byte order; each key once
    Text machine; ///< the architecture of the record of dpkg itself, else the most common one but "all"
    bool isStatus = false; ///< its first record says a Status; a Packages index has none

    /// "all" counts as the machine's.
    std::string_view architectureOf(const DpkgPackage &package) const;
};

/// Reads the records: of a status file only those "install ok installed", of an index the newest of each package.
/// Counts, skipped records and rejects go to the reading. Throws what DebianControlReader throws, and
/// "exchange.not-dpkg" {line} when the first record names no package.
DpkgPackages readDpkgPackages(QIODevice &device, ReadProgress &progress, Reading &reading);

} // namespace mainstay
