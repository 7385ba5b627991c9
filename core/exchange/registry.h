// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

#include <QByteArrayView>
#include <span>

namespace mainstay {

/// What may follow from a file with what its source brought before and does not name any more.
enum class Removal : quint8 {
    Never, ///< tables of a person: a missing row says nothing
    WhatIsGone, ///< the file is the whole truth about its subject
};

/// A format that can be brought in.
struct ImportFormat {
    QLatin1String name; ///< as on the command line and in the source's name
    QList<QLatin1String> brings; ///< "components", "dependencies"
    Removal removal = Removal::Never;
    /// The key space its records live in: all CSV files share one.
    QLatin1String family;
    Result<Reading> (*read)(QIODevice &device, const ReadOptions &options, ReadProgress &progress) = nullptr;
};

/// Every format there is, in the order in which they are listed.
std::span<const ImportFormat> importFormats();
/// Nothing when no format has the name.
const ImportFormat *findImportFormat(QStringView name);

} // namespace mainstay
