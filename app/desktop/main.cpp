// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"
#include "kit/on_screen.h"
#include "ui_shell/choices.h"
#include "ui_shell/pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

/// Our texts and Qt's own, in the language of the desktop.
void speak(QApplication &application)
{
    auto *ours = new QTranslator(&application);
    // English too is a translation: it says what is singular and what is plural.
    if (ours->load(QLocale(), u"mainstay"_s, u"_"_s, u":/translations"_s)
        || ours->load(QLocale(QLocale::English), u"mainstay"_s, u"_"_s, u":/translations"_s))
        QApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qts);
}

/// Qt lists three families that are no fonts but wishes, which fontconfig grants with what there is, if anything.
bool hasFonts()
{
    const QStringList wishes{u"Serif"_s, u"Sans Serif"_s, u"Monospace"_s};
    return !std::ranges::all_of(QFontDatabase::families(),
                                [&wishes](const QString &family) { return wishes.contains(family); });
}

int refuse(const Words &words, const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(words.sentence(error)));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mainstay"_s);
    QApplication::setApplicationVersion(QStringLiteral(MAINSTAY_VERSION));
    QApplication::setDesktopFileName(u"io.github.mainstay.Mainstay"_s);
    speak(application);
    const Words words{QLocale()};

    QCommandLineParser line;
    line.setApplicationDescription(QApplication::translate("main", "Keeps enterprise solutions alive."));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(u"workspace"_s, QApplication::translate("main", "A file, or postgresql://…"),
                               u"[workspace]"_s);
    line.process(application);

    if (!hasFonts())
        return refuse(words, {ErrorKind::Unavailable, "render.no-font", {}, {}});
    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s,
                       QSettings::IniFormat);
    const Choices choices = choicesOf(settings);
    applyTheme(application, choices.theme, choices.density);

    const Result<DeskRules> rules = shippedDeskRules();
    if (!rules)
        return refuse(words, rules.error());
    MainWindow window({std::make_shared<const DeskRules>(*rules), words, settings, currentInstant, allPages(),
                       [&application](Theme theme, Density density) { applyTheme(application, theme, density); }});
    const OnScreen seen(window);
    window.show();
    if (!line.positionalArguments().isEmpty()) {
        const QString text = line.positionalArguments().constFirst();
        const Result<Location> location = Location::parse(text);
        if (location)
            window.open({*location, Opening::What::Open, {}});
        else
            window.showFailure(location.error());
    }
    return QApplication::exec();
}
