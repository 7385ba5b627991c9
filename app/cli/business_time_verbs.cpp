// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/business_time.h"
#include "calendar/calendar_file.h"
#include "cli/call.h"
#include "cli/small_file.h"
#include "exchange/csv_table.h"
#include "exchange/csv_writer.h"

#include <variant>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace mainstay {

namespace {

/// From an instant to another, or so much business time after it.
struct Question {
    QString from; ///< as it was written
    QString end;
    Instant start;
    std::variant<Instant, milliseconds> until;
};

/// In the order in which they are printed.
using Answer = QList<std::pair<QString, QJsonValue>>;

std::optional<milliseconds> millisecondsFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(milliseconds(count)) : std::nullopt;
}

Answer answerTo(const Question &question, const BusinessTime &time)
{
    if (const auto *to = std::get_if<Instant>(&question.until))
        return {{u"business_ms"_s, qint64(time.between(question.start, *to).count())},
                {u"elapsed_ms"_s, qint64((*to - question.start).count())}};
    const auto due = time.after(question.start, std::get<milliseconds>(question.until));
    return {{u"due"_s, due ? QJsonValue(toIso(*due)) : QJsonValue()}};
}

/// A file of questions: columns from and to, or from and add_ms.
class QuestionTable
{
public:
    explicit QuestionTable(const QString &path);

    bool isAdding() const { return m_isAdding; }
    QString secondColumn() const { return m_isAdding ? u"add_ms"_s : u"to"_s; }
    const std::vector<Question> &questions() const { return m_questions; }

private:
    Question questionOf(const CsvRecord &row, const CsvTable &table) const;
    [[noreturn]] void refuse(const CsvRecord &row, const QString &field, const QString &value) const;

    QString m_path;
    bool m_isAdding = false;
    std::vector<Question> m_questions;
};

QuestionTable::QuestionTable(const QString &path) : m_path(path)
{
    const auto source = Call::valueOf(openSource(path));
    ReadProgress progress;
    CsvTable table(*source, {}, progress);
    m_isAdding = !table.column("to") && table.column("add_ms");
    table.demand(std::array<std::string_view, 2>{"from", m_isAdding ? "add_ms" : "to"});
    CsvRecord row;
    while (table.next(row))
        m_questions.push_back(questionOf(row, table));
}

Question QuestionTable::questionOf(const CsvRecord &row, const CsvTable &table) const
{
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    if (row.flaw)
        refuse(row, u"row"_s, text(row.raw));
    Question question;
    question.from = text(row.fields[*table.column("from")]).trimmed();
    question.end = text(row.fields[*table.column(secondColumn().toStdString())]).trimmed();
    const auto start = fromIso(question.from);
    if (!start)
        refuse(row, u"from"_s, question.from);
    question.start = *start;
    if (const auto to = fromIso(question.end); to && !m_isAdding)
        question.until = *to;
    else if (const auto added = millisecondsFrom(question.end); added && m_isAdding)
        question.until = *added;
    else
        refuse(row, secondColumn(), question.end);
    return question;
}

void QuestionTable::refuse(const CsvRecord &row, const QString &field, const QString &value) const
{
    throw StoreError(ErrorKind::Invalid, "exchange.bad-row",
                     {{u"file"_s, m_path}, {u"row"_s, qint64(row.row)}, {u"field"_s, field}, {u"value"_s, value}});
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// The same rows with their answers: all of them, or none.
void answerTable(Call &call, const QuestionTable &table, const BusinessTime &time)
{
    QByteArray csv;
    CsvWriter writer(csv);
    writer.text(u"from").text(table.secondColumn());
    for (const QString &name :
         table.isAdding() ? QStringList{u"due"_s} : QStringList{u"business_ms"_s, u"elapsed_ms"_s})
        writer.text(name);
    writer.endRow();
    QJsonArray rows;
    for (const Question &question : table.questions()) {
        QJsonObject row{
            {u"from"_s, question.from},
            {table.secondColumn(), table.isAdding() ? QJsonValue(question.end.toLongLong()) : question.end}};
        writer.text(question.from).text(question.end);
        for (const auto &[name, value] : answerTo(question, time)) {
            row.insert(name, value);
            writer.number(textOf(value).toUtf8());
        }
        writer.endRow();
        rows.append(row);
    }
    if (call.wantsJson())
        call.console().printJson({{u"rows"_s, rows}});
    else
        call.console().print(QString::fromUtf8(csv));
}

Question questionOf(Call &call)
{
    const Arguments &arguments = call.arguments();
    arguments.demanded(u"from"_s);
    Question question;
    question.start = *arguments.time(u"from"_s);
    if (!arguments.has(u"add"_s)) {
        arguments.demanded(u"to"_s);
        question.until = *arguments.time(u"to"_s);
        return question;
    }
    const auto added = millisecondsFrom(*arguments.value(u"add"_s));
    if (!added || arguments.has(u"to"_s))
        throw StoreError(
            ErrorKind::Invalid, added ? "cli.options-clash" : "cli.not-milliseconds",
            {{u"option"_s, u"--add"_s}, {u"other"_s, u"--to"_s}, {u"value"_s, *arguments.value(u"add"_s)}});
    question.until = *added;
    return question;
}

void printAnswer(Call &call, const Answer &answer)
{
    QJsonObject json;
    for (const auto &[name, value] : answer)
        json.insert(name, value);
    if (call.wantsJson())
        call.console().printJson(json);
    else if (!json.contains(u"due"_s))
        call.printLine(
            call.text(QT_TRANSLATE_NOOP("output", "{business} business time, {elapsed} in all"),
                      {{u"business"_s, call.words().duration(milliseconds(json[u"business_ms"_s].toInteger()))},
                       {u"elapsed"_s, call.words().duration(milliseconds(json[u"elapsed_ms"_s].toInteger()))}}));
    else if (json[u"due"_s].isNull())
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "Never: the calendar has too few hours left.")));
    else
        call.printLine(call.localTime(*fromIso(json[u"due"_s].toString())));
}

ExitStatus tellBusinessTime(Call &call)
{
    const QByteArray calendar = contentOf(call.arguments().demanded(u"calendar"_s));
    const BusinessTime time = Call::valueOf(BusinessTime::of(Call::valueOf(calendarFromJson(calendar))));
    if (const auto batch = call.arguments().value(u"batch"_s))
        answerTable(call, QuestionTable(*batch), time);
    else
        printAnswer(call, answerTo(questionOf(call), time));
    return ExitStatus::Done;
}

} // namespace

QList<VerbSpec> businessTimeVerbs()
{
    return {
        {.name = "business-time",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP(
             "help", "how much of a span a calendar is open, or when so much of it has passed; asks no workspace"),
         .options = {{.name = "calendar",
                      .value = "CAL.json",
                      .help = QT_TRANSLATE_NOOP("help", "the calendar: zone, week, holidays and exceptions, as JSON")},
                     {.name = "from", .value = "TIME", .help = QT_TRANSLATE_NOOP("help", "where the span begins")},
                     {.name = "to", .value = "TIME", .help = QT_TRANSLATE_NOOP("help", "where it ends")},
                     {.name = "add",
                      .value = "MS",
                      .help = QT_TRANSLATE_NOOP("help", "when so many business milliseconds have passed, instead")},
                     {.name = "batch",
                      .value = "FILE.csv",
                      .help = QT_TRANSLATE_NOOP(
                          "help", "answer each row of this file: columns from and to, or from and add_ms")}},
         .run = tellBusinessTime},
    };
}

} // namespace mainstay
