// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporter.h"

#include "exchange/estate_csv.h"
#include "exchange/ticket_csv.h"

#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr std::array formats = {
    ExportFormat{QLatin1String("components-csv"), writeComponentsCsv},
    ExportFormat{QLatin1String("dependencies-csv"), writeDependenciesCsv},
    ExportFormat{QLatin1String("tickets-csv"), writeTicketsCsv},
};

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

Result<qint64> exportFile(Workspace &workspace, const QString &format, const ExportScope &scope, const QString &path,
                          Progress &progress)
{
    const auto *found = std::ranges::find_if(formats, [&](const ExportFormat &known) { return format == known.name; });
    if (found == formats.end()) {
        QJsonArray allowed;
        for (const ExportFormat &known : formats)
            allowed.append(QString(known.name));
        return failure(ErrorKind::Missing, "exchange.unknown-format", {{u"format"_s, format}, {u"allowed"_s, allowed}});
    }
    QByteArray bytes;
    const Result<qint64> rows =
        workspace.readNow([&](Session &session) { return found->write(session, scope, bytes, progress); });
    if (!rows)
        return rows;
    if (const Result<void> saved = save(path, bytes); !saved)
        return tl::unexpected<Error>(saved.error());
    return rows;
}

} // namespace mainstay
