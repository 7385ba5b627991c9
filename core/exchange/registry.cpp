// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry.h"

#include "exchange/archimate_reader.h"
#include "exchange/backstage_reader.h"
#include "exchange/components_csv.h"
#include "exchange/cyclonedx_reader.h"
#include "exchange/dependencies_csv.h"
#include "exchange/dot_reader.h"
#include "exchange/dpkg_reader.h"
#include "exchange/graphml_reader.h"
#include "exchange/npm_lock_reader.h"
#include "exchange/spdx_reader.h"

#include <algorithm>
#include <array>

namespace mainstay {

std::span<const ImportFormat> importFormats()
{
    static constexpr QLatin1String components("components");
    static constexpr QLatin1String dependencies("dependencies");
    static const std::array formats = {
        ImportFormat{
            QLatin1String("dpkg"), {components, dependencies}, Removal::WhatIsGone, QLatin1String("dpkg"), readDpkg},
        ImportFormat{QLatin1String("cyclonedx"),
                     {components, dependencies},
                     Removal::WhatIsGone,
                     QLatin1String("cyclonedx"),
                     readCycloneDx},
        ImportFormat{
            QLatin1String("spdx"), {components, dependencies}, Removal::WhatIsGone, QLatin1String("spdx"), readSpdx},
        // A catalog is mostly split over several files, so that one does not say what is gone.
        ImportFormat{QLatin1String("backstage"),
                     {components, dependencies},
                     Removal::Never,
                     QLatin1String("backstage"),
                     readBackstage},
        ImportFormat{QLatin1String("npm-lock"),
                     {components, dependencies},
                     Removal::WhatIsGone,
                     QLatin1String("npm-lock"),
                     readNpmLock},
        ImportFormat{QLatin1String("archimate"),
                     {components, dependencies},
                     Removal::WhatIsGone,
                     QLatin1String("archimate"),
                     readArchimate},
        // A drawing of a part says nothing of the rest.
        ImportFormat{QLatin1String("graphml"),
                     {components, dependencies},
                     Removal::Never,
                     QLatin1String("graphml"),
                     readGraphml},
        ImportFormat{QLatin1String("dot"), {components, dependencies}, Removal::Never, QLatin1String("dot"), readDot},
        ImportFormat{
            QLatin1String("components-csv"), {components}, Removal::Never, QLatin1String("csv"), readComponentsCsv},
        ImportFormat{QLatin1String("dependencies-csv"),
                     {dependencies},
                     Removal::Never,
                     QLatin1String("csv"),
                     readDependenciesCsv},
    };
    return formats;
}

const ImportFormat *findImportFormat(QStringView name)
{
    const auto formats = importFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const ImportFormat &format) { return name == format.name; });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace mainstay
