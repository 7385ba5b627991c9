// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {
QString shown(Text text)
{
    return text.isGiven() ? text.toString() : u"-"_s;
}
} // namespace

Result<Reading> readBytes(const QByteArray &bytes, QStringView format, const ReadOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadProgress progress;
    const ImportFormat *known = findImportFormat(format);
    return known ? known->read(buffer, options, progress) : failure(ErrorKind::Bug, "test.no-format");
}

QString asLine(const Reading &reading, const ImportedComponent &component)
{
    QStringList attributes;
    for (const Attribute &attribute : reading.attributesIn(component.attributes))
        attributes << attribute.name.toString() + u'=' + attribute.value.toString();
    QStringList parts;
    for (const Text text :
         {component.key, component.parentKey, component.name, component.kind, component.productVersion,
          component.vendor, component.stage, component.owner, component.description})
        parts << shown(text);
    return (parts << attributes.join(u';')).join(u'|');
}

QString asLine(const Reading &reading, const ImportedDependency &dependency)
{
    const DependencyTerms &terms = reading.termsOf(dependency);
    QStringList parts{dependency.dependentKey.toString() + u'>' + dependency.providerKey.toString()};
    for (const Text text :
         {terms.kind, terms.strength, terms.requirement, terms.providedVersion, terms.group, terms.minimum})
        parts << shown(text);
    return parts.join(u'|');
}

QStringList componentLines(const Reading &reading)
{
    QStringList lines;
    for (const ImportedComponent &component : reading.components)
        lines << asLine(reading, component);
    return lines;
}

QStringList dependencyLines(const Reading &reading)
{
    QStringList lines;
    for (const ImportedDependency &dependency : reading.dependencies)
        lines << asLine(reading, dependency);
    return lines;
}

QString asLine(const Remark &remark)
{
    QString line = QString::fromUtf8(nameOf(remark.code)) + u'@' + QString::number(remark.where);
    const QJsonObject facts = factsOf(remark);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        line += u' ' + fact.key() + u'=' + fact.value().toString();
    return line;
}

QStringList findingLines(const Reading &reading)
{
    QStringList lines;
    for (const Remark &finding : reading.findings)
        lines << asLine(finding);
    return lines;
}

QStringList rejectLines(const Reading &reading)
{
    QStringList lines;
    for (const Reject &reject : reading.rejects)
        lines << asLine(reject.remark);
    return lines;
}

void expectRefused(QStringView format)
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto reading = readBytes(bytes, format);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, code);
}

void readDamaged(QStringView format, const QList<QByteArray> &samples, const QByteArray &alphabet, int rounds)
{
    QRandomGenerator random(5);
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = samples.at(round % samples.size());
        for (int count = 1 + random.bounded(3); count > 0; --count)
            bytes[random.bounded(int(bytes.size()))] = alphabet[random.bounded(int(alphabet.size()))];
        readBytes(bytes, format);
    }
}

QString outcomeOf(const Result<Reading> &result)
{
    if (result)
        return u"read"_s;
    const QByteArray facts = QJsonDocument(result.error().facts).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(result.error().code + ' ' + facts);
}

QMap<QString, QByteArray> unpackTar(const QString &path)
{
    QMap<QString, QByteArray> files;
    QTemporaryDir folder;
    QProcess tar;
    tar.start(u"tar"_s, {u"--zstd"_s, u"-xf"_s, path, u"-C"_s, folder.path()});
    if (!tar.waitForFinished(60'000) || tar.exitCode() != 0)
        return files;
    QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().mid(folder.path().size() + 1), file.readAll());
    }
    return files;
}

} // namespace mainstay::testing
