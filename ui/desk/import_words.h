// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/import_work.h"

#include <QCoreApplication>

namespace mainstay {

/// How the import of the desk speaks of formats, columns and counts.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(mainstay::ImportWords)

public:
    static QString format(const QString &name);
    /// Of ticketMapColumns().
    static QString column(const QString &name);
    /// "semicolon (;)"; another one than is usual as it is.
    static QString delimiter(char delimiter);
    /// "1,487 tickets · 6,660 log entries": what comes in, or "nothing new".
    static QString arrivals(const ImportTally &tally, const QLocale &locale);
    /// "6,660 of 6,662 rows, 2 rejected".
    static QString shares(const ImportTally &tally, const QLocale &locale);
    /// What is to be known beside, a line each: deviations, dates that differ, words that stay empty.
    static QStringList notes(const ImportTally &tally);
    static QString origin(MapOrigin origin);
    /// What a person can mend in the wizard before anything is tried; nothing of other errors.
    static std::optional<QString> lack(const Error &error);
};

} // namespace mainstay
