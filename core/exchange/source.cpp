// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"

#include <QFileInfo>
#include <array>
#include <new>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
struct Magic {
    QLatin1String name;
    QByteArrayView bytes;
};

const std::array magics = {
    Magic{QLatin1String("gzip"), QByteArrayView("\x1f\x8b", 2)},
    Magic{QLatin1String("xz"),
          QByteArrayView("\xfd"
                         "7zXZ",
                         5)},
    Magic{QLatin1String("zstd"), QByteArrayView("\x28\xb5\x2f\xfd", 4)},
    Magic{QLatin1String("bzip2"), QByteArrayView("BZh", 3)},
    Magic{QLatin1String("zip"), QByteArrayView("PK\x03\x04", 4)},
};
} // namespace

Result<std::unique_ptr<QFile>> openSource(const QString &path)
{
    const QJsonObject facts{{u"file"_s, path}};
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::Missing, "exchange.no-file", facts);
    if (!info.isFile())
        return failure(ErrorKind::Invalid, "exchange.not-a-file", facts);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Denied, "exchange.unreadable", facts, file->errorString());
    return file;
}

Result<Reading> readGuarded(const std::function<Reading()> &reader)
{
    try {
        return reader();
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory");
    }
}

void requireReadable(QIODevice &device)
{
    if (device.isSequential() || !device.seek(0))
        throw StoreError(ErrorKind::Invalid, "exchange.not-seekable");
    std::array<char, 8> start{};
    const qint64 got = readBlock(device, start.data(), qint64(start.size()));
    if (got == 0)
        throw StoreError(ErrorKind::Invalid, "exchange.empty");
    for (const Magic &magic : magics) {
        if (QByteArrayView(start.data(), got).startsWith(magic.bytes))
            throw StoreError(ErrorKind::Invalid, "exchange.compressed", {{u"compression"_s, magic.name}});
    }
    device.seek(0);
}

qint64 readBlock(QIODevice &device, char *room, qint64 most)
{
    const qint64 at = device.pos();
    const qint64 got = device.read(room, most);
    if (got < 0)
        throw StoreError(ErrorKind::Unavailable, "exchange.read-failed", {{u"byte"_s, at}}, device.errorString());
    return got;
}

} // namespace mainstay
