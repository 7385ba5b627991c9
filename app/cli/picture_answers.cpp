// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/picture_answers.h"

#include "cli/call.h"

using namespace Qt::StringLiterals;

namespace mainstay {

OptionSpec outOption()
{
    return {.name = "out",
            .value = "FILE",
            .help = QT_TRANSLATE_NOOP("help", "where to; its ending, .svg, .png or .pdf, says how")};
}

QString outFileOf(const Call &call)
{
    const std::optional<QString> file = call.arguments().value(u"out"_s);
    if (!file)
        throw StoreError(ErrorKind::Invalid, "cli.option-missing",
                         {{u"verb"_s, call.arguments().words}, {u"option"_s, u"--out"_s}});
    return *file;
}

ExitStatus writePicture(Call &call, const Picture &picture, const QString &file, const QJsonObject &json,
                        const QString &counts)
{
    Call::valueOf(savePicture(picture, file));
    if (call.wantsJson())
        call.console().printJson(json);
    else
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Wrote {file}: {counts}."),
                                 {{u"file"_s, file}, {u"counts"_s, counts}}));
    return ExitStatus::Done;
}

} // namespace mainstay
