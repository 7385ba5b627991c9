// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"

#include <QApplication>
#include <QTest>

using namespace mainstay;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Theme::Light << 4.5;
        QTest::newRow("dark") << Theme::Dark << 4.5;
        QTest::newRow("high contrast") << Theme::HighContrast << 7.0;
    }
    void textStandsOutFromItsGround()
    {
        QFETCH(Theme, theme);
        QFETCH(double, least);
        const Look &look = lookOf(theme);
        const auto check = [least](const QColor &text, const QColor &ground, const char *what) {
            const double found = contrast(text, ground);
            QVERIFY2(found >= least,
                     qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                    .arg(QLatin1String(what), text.name(), ground.name())
                                    .arg(found)));
        };
        for (const QColor &ground : {look.background, look.panel, look.side, look.selection, look.accentSoft}) {
            check(look.ink, ground, "ink");
            if (ground != look.selection)
                check(look.muted, ground, "muted");
        }
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Failure}) {
            check(look.strong(tone), look.soft(tone), "chip");
            check(look.strong(tone), look.panel, "strong");
        }
        check(look.onAccent, look.accent, "on accent");
        check(look.panel, look.failure, "first priority");
    }

    void aPaletteLeadsBackToItsLook()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
            QCOMPARE(lookOf(paletteOf(lookOf(theme))), lookOf(theme));
    }

    void contrastAgreesWithItsDefinition()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // W3C's own example of just enough: #767676 on white.
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
