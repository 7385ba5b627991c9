// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery_shots.h"

#include "ui/still_picture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

Dress::Dress(Theme theme, const QLocale &its) : locale(its), language(its)
{
    applyTheme(*qApp, theme);
}

Dress::~Dress()
{
    applyTheme(*qApp, Theme::Light);
}

QLocale Showing::locale() const
{
    return language == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

void addShowings(std::initializer_list<Showing> showings)
{
    QTest::addColumn<Showing>("showing");
    for (const Showing &showing : showings)
        QTest::newRow(showing.name) << showing;
}

QString nameInRow(const QString &name)
{
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    return row.isEmpty() ? name : name + u'-' + row;
}

void savePicture(QWidget &widget, const QString &name)
{
    const QDir gallery(QStringLiteral(MAINSTAY_GALLERY));
    QVERIFY(gallery.mkpath(u"."_s));
    QVERIFY(stillPicture(widget).save(gallery.filePath(name + u".png"_s)));
}

} // namespace mainstay::testing
