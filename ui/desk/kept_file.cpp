// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/kept_file.h"

#include "base/error.h"
#include "desk/attachment_risk.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 AtOnce = 1024 * 1024;
constexpr qsizetype LongestFileName = 200; // bytes; file systems take 255

[[noreturn]] void cannotWrite(const QString &path, const QString &why)
{
    throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, path}}, why);
}

QString nameOnDisk(const QString &name)
{
    // Kept names are harmless, but may have more bytes than a file system takes.
    const QString safe = attachmentName(name);
    if (safe.toUtf8().size() <= LongestFileName)
        return safe;
    const QString ending = QFileInfo(safe).suffix();
    return ending.isEmpty() || ending.toUtf8().size() > 40 ? u"attachment"_s : u"attachment."_s + ending;
}

} // namespace

AttachedFile readToAttach(const QString &path, Progress &progress)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device would never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Missing, "desk.file-unreadable", {{u"file"_s, path}}, file.errorString());
    const QString name = attachmentName(info.fileName());
    AttachedFile read{.name = name, .mediaType = mediaTypeOf(name), .bytes = {}};
    const auto requireSize = [&name](qint64 size) {
        if (size > mostAttachedBytes)
            throw StoreError(ErrorKind::Invalid, "desk.attachment-too-large",
                             {{u"name"_s, name}, {u"size"_s, size}, {u"most"_s, mostAttachedBytes}});
    };
    requireSize(file.size());
    while (!file.atEnd()) {
        progress.report(read.bytes.size(), file.size());
        read.bytes += file.read(AtOnce);
        if (file.error() != QFileDevice::NoError)
            throw StoreError(ErrorKind::Missing, "desk.file-unreadable", {{u"file"_s, path}}, file.errorString());
        requireSize(read.bytes.size());
    }
    return read;
}

void saveAs(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        cannotWrite(path, file.errorString());
    file.setPermissions(
        file.permissions()
        & ~(QFileDevice::ExeOwner | QFileDevice::ExeUser | QFileDevice::ExeGroup | QFileDevice::ExeOther));
    if (!file.commit())
        cannotWrite(path, file.errorString());
}

QString saveToOpen(const QString &folder, const Attachment &attachment, const QByteArray &bytes)
{
    if (mayRun(attachment.name, bytes))
        throw StoreError(ErrorKind::Invalid, "desk.attachment-may-run", {{u"name"_s, attachment.name}});
    QTemporaryDir own(folder + u"/XXXXXX"_s);
    own.setAutoRemove(false);
    const QString path = own.filePath(nameOnDisk(attachment.name));
    QFile file(path);
    if (!own.isValid()
        || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        cannotWrite(path, file.errorString());
    return path;
}

} // namespace mainstay
