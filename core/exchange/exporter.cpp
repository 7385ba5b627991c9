// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporter.h"

#include "exchange/archimate_writer.h"
#include "exchange/backstage_writer.h"
#include "exchange/cyclonedx_writer.h"
#include "exchange/dot_writer.h"
#include "exchange/estate_csv.h"
#include "exchange/graphml_writer.h"
#include "exchange/people_import.h"
#include "exchange/people_writer.h"
#include "exchange/registry.h"
#include "exchange/spdx_writer.h"
#include "exchange/ticket_csv.h"
#include "exchange/xlsx_writer.h"

#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr std::array formats = {
    ExportFormat{QLatin1String("components-csv"), QLatin1String("csv"), Carries::Part, writeComponentsCsv},
    ExportFormat{QLatin1String("dependencies-csv"), QLatin1String("csv"), Carries::Part, writeDependenciesCsv},
    ExportFormat{QLatin1String("tickets-csv"), QLatin1String("csv"), Carries::Part, writeTicketsCsv},
    ExportFormat{QLatin1String("cyclonedx"), QLatin1String("cdx.json"), Carries::Part, writeCycloneDx},
    ExportFormat{QLatin1String("spdx"), QLatin1String("spdx.json"), Carries::Everything, writeSpdx},
    ExportFormat{QLatin1String("backstage"), QLatin1String("yaml"), Carries::Everything, writeBackstage},
    ExportFormat{QLatin1String("archimate"), QLatin1String("xml"), Carries::Everything, writeArchimate},
    ExportFormat{QLatin1String("dot"), QLatin1String("dot"), Carries::Everything, writeDot},
    ExportFormat{QLatin1String("graphml"), QLatin1String("graphml"), Carries::Everything, writeGraphml},
    ExportFormat{QLatin1String("xlsx"), QLatin1String("xlsx"), Carries::Part, writeXlsx},
};

constexpr std::array peopleFormats = {
    ExportFormat{peopleCsvFormat, QLatin1String("csv"), Carries::Part, writePeopleCsv},
    ExportFormat{teamsCsvFormat, QLatin1String("csv"), Carries::Part, writeTeamsCsv},
};

const ExportFormat *findExportFormat(const QString &name)
{
    for (const std::span<const ExportFormat> some : {exportFormats(), peopleExportFormats()}) {
        const auto found = std::ranges::find_if(some, [&](const ExportFormat &known) { return name == known.name; });
        if (found != some.end())
            return &*found;
    }
    return nullptr;
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, path}}, file.errorString());
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

std::span<const ExportFormat> peopleExportFormats()
{
    return peopleFormats;
}

Result<ExportReport> exportFile(Workspace &workspace, const QString &format, const ExportScope &scope,
                                const QString &path, Progress &progress)
{
    const ExportFormat *found = findExportFormat(format);
    if (!found) {
        QJsonArray allowed;
        for (const std::span<const ExportFormat> some : {exportFormats(), peopleExportFormats()}) {
            for (const ExportFormat &known : some)
                allowed.append(QString(known.name));
        }
        const bool isImport = findImportFormat(format) != nullptr;
        return failure(isImport ? ErrorKind::Invalid : ErrorKind::Missing,
                       isImport ? "exchange.no-export" : "exchange.unknown-format",
                       {{u"format"_s, format}, {u"allowed"_s, allowed}});
    }
    QByteArray bytes;
    const Result<ExportReport> report = workspace.readNow([&](Session &session) {
        progress.report(0, 0); // how much there is, is read first
        const ExportReport written = found->write(session, scope, bytes, progress);
        progress.report(written.written, written.written);
        return written;
    });
    if (!report)
        return report;
    if (const Result<void> saved = save(path, bytes); !saved)
        return tl::unexpected<Error>(saved.error());
    return report;
}

} // namespace mainstay
