// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejects_file.h"

#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

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

QByteArray asTable(const std::vector<Reject> &rejects, WhereKind whereKind, const DescribeRemark &describe)
{
    QByteArray bytes;
    CsvWriter writer(bytes);
    writer.text(QString::fromLatin1(whereName(whereKind))).text(u"reason").text(u"code").text(u"text").endRow();
    for (const Reject &reject : rejects) {
        const QByteArray code = nameOf(reject.remark.code);
        writer.number(QByteArray::number(reject.remark.where));
        writer.text(describe ? describe(code, factsOf(reject.remark)) : QString::fromUtf8(code));
        writer.text(QString::fromUtf8(code)).text(reject.row.view()).endRow();
    }
    return bytes;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QString writeRejects(const QString &inputPath, const std::vector<Reject> &rejects, WhereKind whereKind,
                     const DescribeRemark &describe)
{
    const QByteArray bytes = asTable(rejects, whereKind, describe);
    const QFileInfo input(inputPath);
    const QString name = input.fileName() + u".rejects.csv"_s;
    for (const QString &folder : {input.absolutePath(), QDir::tempPath()}) {
        const QString path = folder + u'/' + name;
        if (save(path, bytes))
            return path;
    }
    throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write-rejects",
                     {{u"file"_s, input.absolutePath() + u'/' + name}});
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
