// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"

#include "kit/calm_style.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace mainstay {

void applyTheme(QApplication &application, Theme theme)
{
    const Look &look = lookOf(theme); // asked before the palette is ours
    if (!qobject_cast<CalmStyle *>(application.style()))
        application.setStyle(new CalmStyle);
    application.setPalette(paletteOf(look));
    QIcon::setFallbackThemeName(u"breeze"_s);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor"_s)
        QIcon::setThemeName(u"breeze"_s);
}

} // namespace mainstay
