// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/call.h"
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/man_page.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Qt remarks on stderr that a locale which is not UTF-8 (cron's) was replaced; nobody who runs this needs to know.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) { }

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

bool wantsPicture(const QStringList &given)
{
    try {
        const Arguments arguments = parse(given, allVerbs());
        return arguments.verb && arguments.verb->medium == Medium::Picture;
    } catch (const StoreError &) {
        return false; // it is told of when the call is answered
    }
}

/// A picture is drawn in memory, whether there is a display or not. A QGuiApplication takes some words for its own, so
/// it sees none.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &given)
{
    if (!wantsPicture(given))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    argc = 1;
    return std::make_unique<QGuiApplication>(argc, argv);
}

QJsonObject toJson(const Error &error, const Words &english)
{
    return {{u"error"_s,
             QJsonObject{{u"kind"_s, QString::fromUtf8(toName(error.kind))},
                         {u"code"_s, QString::fromUtf8(error.code)},
                         {u"facts"_s, error.facts},
                         {u"message"_s, english.sentence(error)}}}};
}

ExitStatus report(const Error &error, ExitStatus status, const Words &words, const Arguments &arguments,
                  const QStringList &given, Console &console)
{
    console.tell(words.sentence(error));
    if (status == ExitStatus::WrongCall)
        console.tell(usageLine(arguments, words));
    if (given.contains(u"--json"))
        console.printJson(toJson(error, Words(QLocale::c())));
    return status;
}

/// What the build and the shell ask, not a person.
bool answerTools(const QStringList &given, const Words &words, Console &console)
{
    if (given.isEmpty())
        return false;
    if (given.first() == u"--man")
        console.print(manPage(words));
    else if (given.first() == u"--complete")
        console.print(completionsOf(given.mid(1)).join(u'\n') + u'\n');
    else
        return false;
    return true;
}

ExitStatus perform(const Arguments &arguments, const Words &words, Console &console)
{
    if (arguments.has(u"version"_s)) {
        console.print(u"mainstay-cli "_s + QStringLiteral(MAINSTAY_VERSION) + u'\n');
        return ExitStatus::Done;
    }
    if (arguments.has(u"help"_s)) {
        console.print(helpText(arguments, words));
        return ExitStatus::Done;
    }
    requireComplete(arguments);
    Call call(arguments, console, words);
    return arguments.verb->run(call);
}

} // namespace

int runProgram(int argc, char **argv)
{
    const QtMessageHandler loud = qInstallMessageHandler(keepQuiet);
    const QStringList given = wordsOf(argc, argv);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, given);
    qInstallMessageHandler(loud);
    QCoreApplication::setApplicationName(u"mainstay"_s);

    const Words words(QLocale::system());
    Console console;
    Arguments arguments;
    try {
        try {
            if (answerTools(given, words, console))
                return int(ExitStatus::Done);
            arguments = parse(given, allVerbs());
            return int(perform(arguments, words, console));
        } catch (const VerbFailure &failed) {
            return int(report(failed.error, failed.status, words, arguments, given, console));
        } catch (const StoreError &error) {
            return int(report(error.error(), exitStatusOf(error.error()), words, arguments, given, console));
        }
    } catch (const StoreError &cannotWrite) {
        console.tell(words.sentence(cannotWrite.error()));
        return int(ExitStatus::NoWorkspace);
    }
}

} // namespace mainstay
