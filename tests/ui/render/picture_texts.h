// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

namespace mainstay::testing {

/// Every text that a picture draws, in its order.
inline QStringList textsIn(const Picture &picture)
{
    QBuffer bytes;
    QSvgGenerator device;
    device.setOutputDevice(&bytes);
    device.setSize(picture.size.toSize());
    QPainter painter(&device);
    picture.draw(painter);
    painter.end();
    QStringList texts;
    QXmlStreamReader xml(bytes.data());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText().trimmed());
    }
    return texts;
}

} // namespace mainstay::testing
