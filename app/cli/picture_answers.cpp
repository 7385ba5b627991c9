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
    return call.arguments().demanded(u"out"_s);
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
