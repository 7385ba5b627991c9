// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look.h"
#include "ui_shell/choices.h"
#include "ui_shell/pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

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

    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s,
                       QSettings::IniFormat);
    const Choices choices = choicesOf(settings);
    applyTheme(application, choices.theme, choices.density);

    const Result<DeskRules> rules = shippedDeskRules();
    if (!rules) {
        std::fprintf(stderr, "%s\n", qPrintable(words.sentence(rules.error())));
        return 1;
    }
    MainWindow window({std::make_shared<const DeskRules>(*rules), words, settings, currentInstant, allPages(),
                       [&application](Theme theme, Density density) { applyTheme(application, theme, density); }});
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
