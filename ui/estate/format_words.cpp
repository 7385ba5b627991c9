// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/format_words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString FormatWords::of(QLatin1String format)
{
    if (format == "dpkg"_L1)
        return tr("Debian packages");
    if (format == "cyclonedx"_L1)
        return tr("bill of materials (CycloneDX)");
    if (format == "spdx"_L1)
        return tr("bill of materials (SPDX)");
    if (format == "backstage"_L1)
        return tr("catalog of Backstage (YAML)");
    if (format == "npm-lock"_L1)
        return tr("lock file of npm (package-lock.json)");
    if (format == "archimate"_L1)
        return tr("model of ArchiMate (exchange file)");
    if (format == "graphml"_L1)
        return tr("graph (GraphML)");
    if (format == "dot"_L1)
        return tr("graph (Graphviz dot)");
    if (format == "components-csv"_L1)
        return tr("table of components (CSV)");
    if (format == "dependencies-csv"_L1)
        return tr("table of dependencies (CSV)");
    if (format == "tickets-csv"_L1)
        return tr("table of tickets (CSV)");
    if (format == "xlsx"_L1)
        return tr("workbook with sheets (Excel)");
    return format;
}

} // namespace mainstay
