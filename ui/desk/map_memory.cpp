// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_memory.h"

#include "exchange/source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mainstay {

Result<TicketMap> loadMap(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openSource(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    Result<TicketMap> map = ticketMapFromJson((*file)->read(mostMapBytes + 1));
    if (!map)
        map.error().facts.insert(u"file"_s, path);
    return map;
}

Result<void> saveMap(const QString &path, const TicketMap &map)
{
    const QByteArray json = toJson(map);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return failure(ErrorKind::Unavailable, "desk.cannot-keep-map", {{u"file"_s, path}});
}

QString MapMemory::fileOf(const QStringList &header) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &column : header) {
        hash.addData(column.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return m_folder + u'/' + QString::fromLatin1(hash.result().toHex()) + u".json"_s;
}

std::optional<TicketMap> MapMemory::find(const QStringList &header) const
{
    if (m_folder.isEmpty() || !QFileInfo::exists(fileOf(header)))
        return std::nullopt;
    const Result<TicketMap> map = loadMap(fileOf(header));
    return map ? std::optional(*map) : std::nullopt;
}

void MapMemory::keep(const QStringList &header, const TicketMap &map) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    if (saveMap(fileOf(header), map))
        forgetOldest();
}

void MapMemory::forgetOldest() const
{
    const QFileInfoList kept = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (qsizetype place = MostKept; place < kept.size(); ++place)
        QFile::remove(kept[place].absoluteFilePath());
}

} // namespace mainstay
