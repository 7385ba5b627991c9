// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment.h"

#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView Nameless = u"attachment";
constexpr qsizetype LongestEnding = 20;

/// "invoice\u202Efdp.exe" would be shown as a PDF.
bool steersText(char32_t point)
{
    return point == 0x061C || (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

QString withoutSteering(QStringView text)
{
    QString kept;
    for (const char32_t point : text.toUcs4()) {
        const bool isText = QChar::category(point) != QChar::Other_Control
            && QChar::category(point) != QChar::Other_Surrogate && !steersText(point);
        if (isText)
            kept += QChar::fromUcs4(point);
    }
    return kept;
}

QStringView withoutHalfPair(QStringView text)
{
    return !text.isEmpty() && text.last().isHighSurrogate() ? text.chopped(1) : text;
}

QString shortened(const QString &name)
{
    if (name.size() <= longestAttachmentName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= LongestEnding;
    const QStringView ending = hasEnding ? QStringView(name).mid(dot) : QStringView();
    return withoutHalfPair(QStringView(name).first(longestAttachmentName - ending.size())).toString()
        + ending.toString();
}

} // namespace

QString attachmentName(QStringView given)
{
    // A name from Windows comes with backslashes, wherever it arrives.
    const qsizetype slash = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    const QString name = shortened(withoutSteering(given.mid(slash + 1)).trimmed()).trimmed();
    const bool isDots = std::ranges::all_of(name, [](QChar c) { return c == u'.'; });
    return isDots ? Nameless.toString() : name;
}

QString mediaTypeName(QStringView given)
{
    static const QRegularExpression form(u"\\A[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}\\z"_s);
    const qsizetype parameters = given.indexOf(u';');
    const QString type = (parameters < 0 ? given : given.first(parameters)).trimmed().toString().toLower();
    return form.match(type).hasMatch() ? type : u"application/octet-stream"_s;
}

QString mediaTypeOf(const QString &name)
{
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
}

} // namespace mainstay
