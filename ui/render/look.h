// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace mainstay {

/// Which colours the window wears.
enum class Theme { System, Light, Dark, HighContrast };
QString toName(Theme theme); ///< as settings keep it
Theme themeFromName(QStringView name); ///< System for anything else

/// What a piece of the screen says by its colour; a word always stands beside it.
enum class Tone { Neutral, Accent, Good, Warning, Failure };

/// The colours of one theme by what they are for. Text on its surface has a contrast of at least 4.5:1
/// (tst_look), in the high-contrast theme 7:1.
struct Look {
    QColor background; ///< behind pages and maps
    QColor panel; ///< lists, details, fields
    QColor side; ///< sidebar, status line, neutral chips
    QColor ink;
    QColor muted; ///< second lines, labels
    QColor line;
    QColor accent;
    QColor accentSoft;
    QColor onAccent; ///< text on accent
    QColor selection;
    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor failure, failureSoft;

    QColor strong(Tone tone) const;
    QColor soft(Tone tone) const;
    bool operator==(const Look &) const = default;
};

const Look &lookOf(Theme theme); ///< of System: light
/// The look that made this palette; widgets paint by it, so a change of theme reaches them as a change of palette.
const Look &lookOf(const QPalette &palette);
QPalette paletteOf(const Look &look);

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// Text sizes in points, of which there are no others: relative to the system's font size, 10 pt being its default.
enum class TextSize { Small = 9, Normal = 10, Section = 12, Title = 16, Page = 20 };
QFont fontOf(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace mainstay
