// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_support.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

using Record = QMap<QString, QString>;

/// A second reading of the same file, written to be obvious rather than fast: whole file, QStrings, no shared code.
QList<Record> installed(const QString &text)
{
    QList<Record> records;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        Record record;
        QString last;
        for (const QString &line : paragraph.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u' ')) {
                record[last] += u'\n' + line;
            } else {
                last = line.section(u':', 0, 0);
                record[last] = line.section(u':', 1).trimmed();
            }
        }
        if (record.value(u"Status"_s) == u"install ok installed")
            records << record;
    }
    return records;
}

QString nameOf(const QString &relation)
{
    return relation.trimmed().section(QRegularExpression(u"[ :(\\[]"_s), 0, 0);
}

} // namespace

class TestDpkgStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisMachineIsReadAsAnIndependentReadingDoes()
    {
        QFile file(u"/var/lib/dpkg/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("this machine has no /var/lib/dpkg/status");
        const QByteArray bytes = file.readAll();
        const QList<Record> records = installed(QString::fromUtf8(bytes));
        QMap<QString, QSet<QString>> providers;
        QSet<QString> architectures;
        for (const Record &record : records) {
            const QString name = record.value(u"Package"_s);
            architectures.insert(record.value(u"Architecture"_s));
            providers[name].insert(name);
            for (const QString &provided : record.value(u"Provides"_s).split(u',', Qt::SkipEmptyParts))
                providers[nameOf(provided)].insert(name);
        }
        if (architectures.size() > 2)
            QSKIP("packages of several architectures are installed; the simple reading does not tell them apart");
        QSet<QString> expected;
        int unmet = 0;
        for (const Record &record : records) {
            const QString name = record.value(u"Package"_s);
            for (const QString &field : {u"Pre-Depends"_s, u"Depends"_s}) {
                for (const QString &clause : record.value(field).split(u',', Qt::SkipEmptyParts)) {
                    QSet<QString> meeting;
                    for (const QString &alternative : clause.split(u'|'))
                        meeting += providers.value(nameOf(alternative));
                    unmet += meeting.isEmpty();
                    if (meeting.contains(name))
                        continue;
                    const QString group = meeting.size() > 1 ? clause.simplified() : QString();
                    for (const QString &provider : meeting)
                        expected.insert(name + u'>' + provider + u'|' + group);
                }
            }
        }

        const auto reading = readBytes(bytes, u"dpkg", {u"box"_s, u"Debian"_s, u"12"_s, {}, 0});
        QVERIFY2(reading, qPrintable(outcomeOf(reading)));
        QSet<QString> found;
        for (const ImportedDependency &dependency : reading->dependencies)
            found.insert(dependency.dependentKey.toString() + u'>' + dependency.providerKey.toString() + u'|'
                         + reading->termsOf(dependency).group.toString());
        QCOMPARE(size_t(found.size()), reading->dependencies.size());
        QVERIFY2(found == expected,
                 qPrintable(u"more: %1; less: %2"_s.arg(QStringList((found - expected).values()).join(u' '),
                                                        QStringList((expected - found).values()).join(u' '))));
        int packages = 0;
        for (const ImportedComponent &component : reading->components)
            packages += component.kind == std::string_view("component");
        QCOMPARE(packages, records.size());
        int findings = 0;
        for (const Remark &finding : reading->findings)
            findings += finding.code == RemarkCode::UnmetClause;
        QCOMPARE(findings, unmet);
        QVERIFY(reading->rejects.empty());
    }
};

QTEST_GUILESS_MAIN(TestDpkgStatus)
#include "tst_dpkg_status.moc"
