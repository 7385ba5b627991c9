// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess_format.h"

#include "exchange/csv_reader.h"
#include "exchange/people_import.h"
#include "exchange/source.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString decoded(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(head);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The names in the first line of a table, in lower case.
QStringList columnsOf(const QString &text)
{
    const QString line = text.section(QRegularExpression(u"[\r\n]"_s), 0, 0);
    const char delimiter = detectDelimiter(text.toStdString());
    QStringList columns;
    for (QString column : line.split(QLatin1Char(delimiter)))
        columns.append(column.remove(u'"').trimmed().toLower());
    return columns;
}

/// Whose name and e-mail address stand in it, and nothing that only a component has.
bool isOfPeople(const QStringList &columns)
{
    const auto isThere = [&columns](const QString &column) { return columns.contains(column); };
    return columns.contains(u"email")
        && std::ranges::none_of(QStringList{u"key"_s, u"parent"_s, u"version"_s, u"stage"_s}, isThere);
}

/// By a word that such a file has near its start.
std::optional<QString> guessStructured(const QString &start)
{
    if (start.startsWith(u'{') && start.contains(u"\"lockfileVersion\""_s))
        return u"npm-lock"_s;
    if (start.startsWith(u"SPDXVersion:") || (start.startsWith(u'{') && start.contains(u"\"spdxVersion\""_s)))
        return u"spdx"_s;
    if (start.startsWith(u'<') && start.contains(u"http://graphml.graphdrawing.org/"_s))
        return u"graphml"_s;
    if (start.startsWith(u'<') && start.contains(u"http://www.opengroup.org/xsd/archimate"_s))
        return u"archimate"_s;
    // Behind comments, which may stand before it.
    static const QRegularExpression graph(
        u"\\A(?>\\s+|//[^\n]*|#[^\n]*|/\\*.*?\\*/)*+(?:strict\\s+)?(?:di)?graph(?:\\s+[^\\s{]+|\\s*\"[^\"]*\")?\\s*\\{"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (graph.match(start).hasMatch())
        return u"dot"_s;
    static const QRegularExpression entity(u"^apiVersion:[ \t]*['\"]?backstage\\.io/"_s,
                                           QRegularExpression::MultilineOption);
    if (entity.match(start).hasMatch())
        return u"backstage"_s;
    return std::nullopt;
}

} // namespace

std::optional<QString> guessFormat(const QByteArray &head)
{
    const QString text = decoded(head);
    const QString start = text.trimmed();
    if (const auto structured = guessStructured(start))
        return structured;
    if (start.startsWith(u'{') || (start.startsWith(u'<') && start.contains(u"cyclonedx", Qt::CaseInsensitive)))
        return u"cyclonedx"_s;
    static const QRegularExpression package(
        u"^Package:[ \t]*\\S"_s, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(u"^[A-Za-z][A-Za-z0-9-]*:"_s);
    if (field.match(start).hasMatch() && package.match(start).hasMatch())
        return u"dpkg"_s;
    const QStringList columns = columnsOf(text);
    if (columns.contains(u"dependent") && columns.contains(u"provider"))
        return u"dependencies-csv"_s;
    if (columns.contains(u"name"))
        return isOfPeople(columns) ? std::nullopt : std::optional(u"components-csv"_s);
    return std::nullopt;
}

QString guessPeopleFormat(const QByteArray &head)
{
    const QStringList columns = columnsOf(decoded(head));
    return QString(columns.contains(u"team") && !columns.contains(u"name") ? teamsCsvFormat : peopleCsvFormat);
}

Result<std::optional<QString>> guessFormatOf(const QString &path)
{
    const Result<QByteArray> head = headOf(path);
    if (!head)
        return tl::unexpected<Error>(head.error());
    return guessFormat(*head);
}

Result<QByteArray> headOf(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openSource(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    try {
        requireReadable(**file);
        QByteArray head(GuessedFrom, Qt::Uninitialized);
        head.truncate(readBlock(**file, head.data(), head.size()));
        return head;
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    }
}

} // namespace mainstay
