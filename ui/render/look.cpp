// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/look.h"

#include <QString>

#include <QGuiApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const Look light{.background = 0xf4f5f7U,
                 .panel = 0xffffffU,
                 .side = 0xeceff3U,
                 .ink = 0x1d2733U,
                 .muted = 0x566170U,
                 .line = 0xdfe3e8U,
                 .accent = 0x2456b8U,
                 .accentSoft = 0xe6edfaU,
                 .onAccent = 0xffffffU,
                 .selection = 0xdbe6fbU,
                 .good = 0x1b6e4bU,
                 .goodSoft = 0xe2f3eaU,
                 .warning = 0x805300U,
                 .warningSoft = 0xfff3d6U,
                 .failure = 0xb3261eU,
                 .failureSoft = 0xfbe9e7U};
const Look dark{.background = 0x171b21U,
                .panel = 0x1f242cU,
                .side = 0x1a1f26U,
                .ink = 0xe6eaf0U,
                .muted = 0x9aa6b5U,
                .line = 0x323a45U,
                .accent = 0x7fa8f5U,
                .accentSoft = 0x263552U,
                .onAccent = 0x10151cU,
                .selection = 0x2b3d5fU,
                .good = 0x72cfa0U,
                .goodSoft = 0x1b3a2cU,
                .warning = 0xf2c14eU,
                .warningSoft = 0x3d3216U,
                .failure = 0xff8a80U,
                .failureSoft = 0x43221fU};
const Look highContrast{.background = 0x000000U,
                        .panel = 0x000000U,
                        .side = 0x000000U,
                        .ink = 0xffffffU,
                        .muted = 0xe8e8e8U,
                        .line = 0xb0b0b0U,
                        .accent = 0x8ecbffU,
                        .accentSoft = 0x00264dU,
                        .onAccent = 0x000000U,
                        .selection = 0x003a75U,
                        .good = 0x7dffb5U,
                        .goodSoft = 0x00240fU,
                        .warning = 0xffe066U,
                        .warningSoft = 0x2b2300U,
                        .failure = 0xffb3abU,
                        .failureSoft = 0x3a0500U};

/// The desktop says it by the palette that Qt starts with.
bool systemIsDark()
{
    static const bool isDark = QPalette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Look::strong(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Failure:
        return failure;
    case Tone::Neutral:
        break;
    }
    return muted;
}

QColor Look::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Failure:
        return failureSoft;
    case Tone::Neutral:
        break;
    }
    return side;
}

QString toName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high-contrast"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

Theme themeFromName(QStringView name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (name == toName(theme))
            return theme;
    }
    return Theme::System;
}

const Look &lookOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::System:
        return systemIsDark() ? dark : light;
    case Theme::Light:
        break;
    }
    return light;
}

const Look &lookOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::AlternateBase);
    for (const Look *look : {&dark, &highContrast}) {
        if (window == look->side)
            return *look;
    }
    return light;
}

QPalette paletteOf(const Look &look)
{
    QPalette palette(look.ink, look.panel, look.line, look.line, look.line, look.ink, look.panel);
    palette.setColor(QPalette::Window, look.background);
    palette.setColor(QPalette::Base, look.panel);
    palette.setColor(QPalette::AlternateBase, look.side);
    palette.setColor(QPalette::Text, look.ink);
    palette.setColor(QPalette::WindowText, look.ink);
    palette.setColor(QPalette::ButtonText, look.ink);
    palette.setColor(QPalette::PlaceholderText, look.muted);
    palette.setColor(QPalette::Mid, look.line);
    palette.setColor(QPalette::Highlight, look.selection);
    palette.setColor(QPalette::HighlightedText, look.ink);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    palette.setColor(QPalette::ToolTipBase, look.panel);
    palette.setColor(QPalette::ToolTipText, look.ink);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, look.muted);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont fontOf(const QFont &base, TextSize size, QFont::Weight weight)
{
    QFont font = base;
    const double system = QGuiApplication::font().pointSizeF() > 0 ? QGuiApplication::font().pointSizeF() : 10;
    font.setPointSizeF(system * int(size) / int(TextSize::Normal));
    font.setWeight(weight);
    return font;
}

} // namespace mainstay
