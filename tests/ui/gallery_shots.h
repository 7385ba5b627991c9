// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "ui/spoken_language.h"

#include <QSize>

class QWidget;

namespace mainstay::testing {

/// How the program looks and speaks, for as long as this is there.
struct Dress {
    explicit Dress(Theme theme = Theme::Light, const QLocale &its = QLocale::English);
    ~Dress();
    Q_DISABLE_COPY_MOVE(Dress)

    QLocale locale;
    SpokenLanguage language;
};

/// What a window of 1440 × 900 and one of 1280 × 720 leave to a place.
inline constexpr QSize LargePlace(1440 - 176, 900 - 28);
inline constexpr QSize SmallPlace(1280 - 176, 720 - 28);

/// One of the ways in which a place is drawn: a row of a gallery's test.
struct Showing {
    const char *name = "";
    Theme theme = Theme::Light;
    QLocale::Language language = QLocale::English;
    QSize size = LargePlace;

    static const Showing Light, Dark, Contrast, Small, Dutch;

    QLocale locale() const;
    /// The same, larger or smaller.
    constexpr Showing of(const QSize &its) const { return {name, theme, language, its}; }
};
inline constexpr Showing Showing::Light{"light"};
inline constexpr Showing Showing::Dark{"dark", Theme::Dark};
inline constexpr Showing Showing::Contrast{"contrast", Theme::HighContrast};
inline constexpr Showing Showing::Small{"small", Theme::Light, QLocale::English, SmallPlace};
inline constexpr Showing Showing::Dutch{"dutch", Theme::Light, QLocale::Dutch, SmallPlace};

/// A row for each, in a column of that name: in the test it is QFETCH(Showing, showing).
void addShowings(std::initializer_list<Showing> showings);

/// "NAME" or, in a row, "NAME-ROW".
QString nameInRow(const QString &name);
/// Saves what the widget shows, once it rests, as build/gallery/NAME.png.
void savePicture(QWidget &widget, const QString &name);

} // namespace mainstay::testing
