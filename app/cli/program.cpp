// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/call.h"
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/man_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Qt remarks on stderr that a locale which is not UTF-8 (cron's) was replaced; nobody who runs this needs to know.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) { }

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
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(loud);
    QCoreApplication::setApplicationName(u"mainstay"_s);

    const QStringList given = QCoreApplication::arguments().mid(1);
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
