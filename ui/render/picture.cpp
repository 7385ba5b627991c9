// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qreal PointsPerInch = 96;
constexpr qreal PngScale = 2; ///< where there is room for it
/// Above this a PNG would take more than a gigabyte.
constexpr qreal MostPixels = 250'000'000;

qreal pngScaleOf(const QSizeF &size)
{
    return std::min(PngScale, std::sqrt(MostPixels / std::max(1.0, size.width() * size.height())));
}

QByteArray toSvg(const Picture &picture)
{
    QBuffer bytes;
    QSvgGenerator device;
    device.setOutputDevice(&bytes);
    device.setSize(picture.size.toSize());
    device.setViewBox(QRectF({}, picture.size));
    device.setResolution(int(PointsPerInch));
    // Qt 6.4 writes the title as it is, markup and all.
    device.setTitle(u"title"_s);
    QPainter painter(&device);
    picture.draw(painter);
    painter.end();
    const QByteArray title = "<title>" + picture.title.toHtmlEscaped().toUtf8() + "</title>";
    return QByteArray(bytes.data()).replace("<title>title</title>", title);
}

QByteArray toPdf(const Picture &picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter device(&bytes);
    device.setTitle(picture.title);
    device.setCreator(u"Mainstay"_s);
    device.setPageSize(QPageSize(picture.size / PointsPerInch, QPageSize::Inch));
    device.setPageMargins({});
    QPainter painter(&device);
    const qreal scale = device.resolution() / PointsPerInch;
    painter.scale(scale, scale);
    picture.draw(painter);
    painter.end();
    return bytes.data();
}

QByteArray toPng(const Picture &picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QImage image = toImage(picture, pngScaleOf(picture.size));
    image.setText(u"Title"_s, picture.title);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

QStringList pictureEndings()
{
    return {u"svg"_s, u"png"_s, u"pdf"_s};
}

QImage toImage(const Picture &picture, qreal scale)
{
    QImage image((picture.size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.draw(painter);
    return image;
}

Result<void> savePicture(const Picture &picture, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!pictureEndings().contains(ending))
        return failure(ErrorKind::Invalid, "render.unknown-ending",
                       {{u"file"_s, path}, {u"allowed"_s, QJsonArray::fromStringList(pictureEndings())}});
    if (ending == u"png" && pngScaleOf(picture.size) < 1)
        return failure(ErrorKind::Invalid, "render.too-large",
                       {{u"file"_s, path}, {u"width"_s, picture.size.width()}, {u"height"_s, picture.size.height()}});
    const QByteArray bytes = ending == u"svg" ? toSvg(picture) : ending == u"pdf" ? toPdf(picture) : toPng(picture);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::Unavailable, "render.cannot-write", {{u"file"_s, path}}, file.errorString());
}

} // namespace mainstay
