// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"

#include "kit/calm_style.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Breeze, wherever the system keeps icons; a platform without a desktop does not look there by itself.
void useIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path :
         QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory)) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor")
        QIcon::setThemeName(u"breeze"_s);
}

} // namespace

QString toName(Density density)
{
    return density == Density::Compact ? u"compact"_s : u"comfortable"_s;
}

Density densityFromName(QStringView name)
{
    return name == u"compact" ? Density::Compact : Density::Comfortable;
}

void applyTheme(QApplication &application, Theme theme, Density density)
{
    const Look &look = lookOf(theme); // asked before the palette is ours
    const auto *style = qobject_cast<CalmStyle *>(application.style());
    if (!style || style->density() != density)
        application.setStyle(new CalmStyle(density));
    application.setPalette(paletteOf(look));
    useIcons();
}

} // namespace mainstay
