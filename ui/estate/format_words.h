// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mainstay {

/// What formats of files are called where people choose one.
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(mainstay::FormatWords)

public:
    /// Of an import or an export; one that is not known is called by its own name.
    static QString of(QLatin1String format);
};

} // namespace mainstay
