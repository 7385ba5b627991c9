// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/desk_format_guess.h"

#include "exchange/csv_reader.h"
#include "exchange/mail_import.h"
#include "exchange/people_import.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString deskHead(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(head);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

bool hasAny(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::ranges::any_of(parts, [&text](QStringView part) { return text.contains(part); });
}

QString guessDocument(const QString &text)
{
    if (text.contains(u"\"alerts\"") && hasAny(text, {u"\"labels\"", u"\"receiver\""}))
        return u"alertmanager"_s;
    if (text.contains(u"\"eventid\""))
        return u"zabbix"_s;
    if (text.contains(u"\"fields\"") && hasAny(text, {u"\"issues\"", u"\"key\"", u"\"changelog\""}))
        return u"jira"_s;
    if (text.contains(u"\"type\"")
        && hasAny(text, {u"\"check_result\"", u"\"CheckResult\"", u"\"StateChange\"", u"\"state_type\""}))
        return u"icinga"_s;
    return {};
}

/// Header fields before the first empty line, some of which every mail has.
bool isMail(const QString &text)
{
    static const QRegularExpression field(u"\\A[\\x21-\\x39\\x3b-\\x7e]{1,70}:"_s);
    static const QRegularExpression usual(u"^(from|date|message-id|received|subject|to|mime-version|return-path):"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(u"\r?\n\r?\n"_s);
    if (!field.match(text).hasMatch())
        return false;
    int found = 0;
    auto each = usual.globalMatch(text.section(gap, 0, 0));
    while (each.hasNext() && found < 2) {
        each.next();
        ++found;
    }
    return found == 2;
}

QString guessTable(const QString &text)
{
    const QString line = text.section(QRegularExpression(u"[\r\n]"_s), 0, 0);
    QStringList columns;
    for (QString column : line.split(QLatin1Char(detectDelimiter(text.toStdString()))))
        columns.append(column.remove(u'"').trimmed().toLower());
    const auto has = [&columns](std::initializer_list<QString> names) {
        return std::ranges::any_of(names, [&columns](const QString &name) { return columns.contains(name); });
    };
    const bool isOfTickets = has({u"title"_s, u"state"_s, u"status"_s, u"summary"_s, u"ticket"_s, u"number"_s});
    if (!isOfTickets && columns.contains(u"team") && has({u"member"_s, u"tier"_s, u"role"_s}))
        return QString(teamsCsvFormat);
    if (!isOfTickets && columns.contains(u"name") && has({u"email"_s, u"organisation"_s, u"phone"_s}))
        return QString(peopleCsvFormat);
    return columns.size() > 1 ? u"tickets-csv"_s : QString();
}

} // namespace

QString guessDeskFormat(const QByteArray &head)
{
    const QString text = deskHead(head);
    const QString start = text.trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return guessDocument(start);
    if (text.startsWith(u"From ") && isMail(text.section(u'\n', 1)))
        return QString(mailboxFormat);
    if (isMail(text))
        return QString(mailFormat);
    // Markup is no table, however many commas its first line has.
    return start.startsWith(u'<') ? QString() : guessTable(text);
}

} // namespace mainstay
