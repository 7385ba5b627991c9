// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{(\\p{L}[\\p{L}\\p{Nd} _-]{0,99})\\}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}

} // namespace

FilledText filled(const QString &text, const PlaceholderValue &valueOf)
{
    FilledText result;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator matches = placeholderPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const std::optional<QString> value = valueOf(name);
        result.text += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result.text += value ? *value : match.captured();
        copied = match.capturedEnd();
        if (!value)
            addOnce(result.unknown, name);
        else if (value->isEmpty())
            addOnce(result.missing, name);
    }
    result.text += QStringView(text).sliced(copied);
    return result;
}

QStringList placeholdersIn(const QString &text)
{
    return filled(text, [](QStringView) { return std::nullopt; }).unknown;
}

} // namespace mainstay
