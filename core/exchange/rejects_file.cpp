// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejects_file.h"

#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QByteArray whereName(WhereKind kind)
{
    switch (kind) {
    case WhereKind::Line:
        return "line";
    case WhereKind::Row:
        return "row";
    case WhereKind::Byte:
        return "byte";
    }
    return "row";
}

QByteArray headOfRejects(WhereKind whereKind)
{
    QByteArray bytes;
    CsvWriter writer(bytes);
    writer.text(QString::fromLatin1(whereName(whereKind))).text(u"reason").text(u"code").text(u"text").endRow();
    return bytes;
}

QString reasonOf(const Remark &remark, const DescribeRemark &describe)
{
    const QByteArray code = nameOf(remark.code);
    return describe ? describe(code, factsOf(remark)) : QString::fromUtf8(code);
}

QByteArray asTable(const std::vector<Reject> &rejects, WhereKind whereKind, const DescribeRemark &describe)
{
    QByteArray bytes = headOfRejects(whereKind);
    CsvWriter writer(bytes);
    for (const Reject &reject : rejects) {
        const QByteArray code = nameOf(reject.remark.code);
        writer.number(QByteArray::number(reject.remark.where));
        writer.text(reasonOf(reject.remark, describe));
        writer.text(QString::fromUtf8(code)).text(reject.row.view()).endRow();
    }
    return bytes;
}

/// How many files of that name by somebody else are stepped aside for.
constexpr int MostRejectsNames = 99;

bool beginsLikeOurs(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.readLine(100).trimmed();
    return std::ranges::any_of(std::array{WhereKind::Line, WhereKind::Row, WhereKind::Byte},
                               [&first](WhereKind kind) { return first == headOfRejects(kind).trimmed(); });
}

bool replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// Only where nothing of that name is, not even a link that leads nowhere.
bool create(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    if (file.write(bytes) == bytes.size() && file.flush())
        return true;
    file.remove();
    return false;
}

/// Nothing when the folder takes no file.
std::optional<QString> saveIn(const QString &folder, const QString &inputName, const QByteArray &bytes)
{
    for (int number = 1; number <= MostRejectsNames; ++number) {
        const QString ending = number == 1 ? u".rejects.csv"_s : u".rejects-%1.csv"_s.arg(number);
        const QString path = folder + u'/' + inputName + ending;
        const bool isThere = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
        if (isThere ? beginsLikeOurs(path) && replace(path, bytes) : create(path, bytes))
            return path;
        if (!isThere && !QFileInfo::exists(path))
            return std::nullopt;
    }
    return std::nullopt;
}

QString writeRejects(const RejectedRows &rows, const DescribeRemark &describe)
{
    const QByteArray bytes = asTable(rows.rejects, rows.whereKind, describe);
    const QFileInfo input(rows.inputPath);
    for (const QString &folder : {input.absolutePath(), QDir::tempPath()}) {
        if (const auto path = saveIn(folder, input.fileName(), bytes))
            return *path;
    }
    throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write-rejects",
                     {{u"file"_s, input.absoluteFilePath() + u".rejects.csv"_s}});
}

} // namespace

std::optional<QString> settleRejects(const RejectedRows &rows, const RejectsChoice &choice,
                                     const DescribeRemark &describe)
{
    if (rows.rejects.empty())
        return std::nullopt;
    std::optional<QString> path;
    if (choice.mode == ImportMode::Write || choice.file == RejectsFile::Always)
        path = writeRejects(rows, describe);
    if (choice.onRejects == OnRejects::KeepValid)
        return path;
    QJsonObject facts{{u"rejected"_s, qint64(rows.rejects.size())}, {u"read"_s, rows.read}};
    if (path) {
        facts.insert(u"file"_s, *path);
    } else {
        const Remark &first = rows.rejects.front().remark;
        facts.insert(u"where"_s, qint64(first.where));
        facts.insert(u"reason"_s, reasonOf(first, describe));
    }
    throw StoreError(ErrorKind::Invalid, "exchange.rejected-rows", facts);
}

std::vector<Reject> withRawRows(QIODevice &device, const ReadOptions &options, std::vector<Remark> remarks,
                                TextPool &texts)
{
    std::ranges::stable_sort(remarks, {}, &Remark::where);
    std::vector<Reject> rejects;
    ReadProgress silent;
    device.seek(0);
    CsvReader reader(device, options.encoding, options.delimiter, silent);
    CsvRecord record;
    auto next = remarks.cbegin();
    while (next != remarks.cend() && reader.next(record)) {
        if (record.row < next->where)
            continue;
        const Text raw = texts.keep(record.raw);
        for (; next != remarks.cend() && next->where == record.row; ++next)
            rejects.push_back({*next, raw});
    }
    for (; next != remarks.cend(); ++next)
        rejects.push_back({*next, {}});
    return rejects;
}

} // namespace mainstay
