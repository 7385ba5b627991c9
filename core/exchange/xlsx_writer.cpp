// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_writer.h"

#include "estate/conflicts.h"
#include "estate/cycles.h"
#include "exchange/export_picture.h"
#include "exchange/xlsx_sheets.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {
QString dayOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

class EstateSheets
{
public:
    EstateSheets(const ExportPicture &picture, XlsxBook &book, Progress &progress)
        : m_picture(picture), m_book(book), m_progress(progress, picture)
    { }
    void write(ExportReport &report);

private:
    void writeComponents(const QStringList &attributes);
    void writeDependencies(const QStringList &attributes);
    void writeFindings();
    void addFinding(const QString &finding, ComponentIndex component, const QString &other, const QString &detail);
    QStringList fitting(const QStringList &attributes, qsizetype own);
    QString codeOf(ComponentIndex index) const { return m_picture.tree().code(index); }
    QString nameOf(ComponentIndex index) const { return m_picture.tree().component(index).name; }

    const ExportPicture &m_picture;
    XlsxBook &m_book;
    WriteProgress m_progress;
    qint64 m_leftColumns = 0;
};

/// Those for which the sheet has columns.
QStringList EstateSheets::fitting(const QStringList &attributes, qsizetype own)
{
    const qsizetype room = std::min(attributes.size(), XlsxBook::MostColumns - own);
    m_leftColumns += attributes.size() - room;
    return attributes.first(room);
}

void EstateSheets::write(ExportReport &report)
{
    const QStringList &ofComponents = m_picture.componentAttributes().names;
    const QStringList &ofDependencies = m_picture.dependencyAttributes().names;
    writeComponents(ofComponents);
    writeDependencies(ofDependencies);
    writeFindings();
    report.leaveOut("exchange.columns-left-out", m_leftColumns, ofComponents.size() + ofDependencies.size());
    report.leaveOut("exchange.texts-cut", m_book.cut(), m_book.texts());
}

void EstateSheets::writeComponents(const QStringList &attributes)
{
    const QStringList own{u"code"_s,      u"name"_s,      u"kind"_s,        u"version"_s,        u"vendor"_s,
                          u"stage"_s,     u"owner"_s,     u"description"_s, u"planned"_s,        u"implementation"_s,
                          u"operation"_s, u"phase-out"_s, u"disposed"_s,    u"end of support"_s, u"key"_s};
    const QStringList free = fitting(attributes, own.size());
    m_book.beginTable(u"Components"_s, own + free);
    const OutlineRange range = m_picture.range();
    for (ComponentIndex index = range.first; index < range.end; ++index) {
        const Component &component = m_picture.tree().component(index);
        const LifeCycle &life = component.lifeCycle;
        QStringList cells{codeOf(index),          component.name,
                          toName(component.kind), component.productVersion,
                          component.vendor,       life.stage ? toName(*life.stage) : QString(),
                          component.owner,        component.description,
                          dayOf(life.planned),    dayOf(life.implementation),
                          dayOf(life.operation),  dayOf(life.phaseOut),
                          dayOf(life.disposed),   dayOf(life.endOfSupport),
                          m_picture.keyOf(index)};
        const QMap<QString, QString> values = m_picture.attributesOf(index);
        for (const QString &name : free)
            cells.append(values.value(name));
        m_book.addRow(cells);
        m_progress.count();
    }
}

void EstateSheets::writeDependencies(const QStringList &attributes)
{
    const QStringList own{u"dependent code"_s, u"dependent"_s, u"provider code"_s, u"provider"_s,
                          u"kind"_s,           u"strength"_s,  u"requires"_s,      u"scheme"_s,
                          u"provides"_s,       u"group"_s,     u"minimum"_s};
    const QStringList free = fitting(attributes, own.size());
    m_book.beginTable(u"Dependencies"_s, own + free);
    const DependencyGraph &graph = m_picture.graph();
    for (const DependencyIndex index : m_picture.dependencies()) {
        const VersionClause *clause = graph.clauseOf(index);
        const auto group = graph.groupOf(index);
        QStringList cells{codeOf(graph.dependentOf(index)),
                          nameOf(graph.dependentOf(index)),
                          codeOf(graph.providerOf(index)),
                          nameOf(graph.providerOf(index)),
                          toName(graph.kindOf(index)),
                          toName(graph.strengthOf(index)),
                          clause ? clause->requirement : QString(),
                          clause ? toName(clause->scheme) : QString(),
                          clause ? clause->providedVersion.value_or(QString()) : QString(),
                          group ? graph.group(*group).name : QString(),
                          group ? graph.group(*group).minimum.toText() : QString()};
        const QMap<QString, QString> values = m_picture.attributesOf(graph.id(index).value);
        for (const QString &name : free)
            cells.append(values.value(name));
        m_book.addRow(cells);
        m_progress.count();
    }
}

void EstateSheets::addFinding(const QString &finding, ComponentIndex component, const QString &other,
                              const QString &detail)
{
    if (m_picture.range().contains(component))
        m_book.addRow({finding, codeOf(component), nameOf(component), other, detail});
}

void EstateSheets::writeFindings()
{
    const Estate &estate = m_picture.estate();
    const DependencyGraph &graph = m_picture.graph();
    m_book.beginTable(u"Findings"_s, {u"finding"_s, u"code"_s, u"component"_s, u"other"_s, u"detail"_s});
    const VersionFindings versions = versionFindingsOf(estate);
    for (const VersionConflict &conflict : versions.conflicts)
        addFinding(u"version conflict"_s, graph.dependentOf(conflict.dependency),
                   nameOf(graph.providerOf(conflict.dependency)),
                   u"%1: %2"_s.arg(graph.clauseOf(conflict.dependency)->requirement, conflict.version));
    for (const UnreadableRequirement &unreadable : versions.unreadable)
        addFinding(u"unreadable requirement"_s, graph.dependentOf(unreadable.dependency),
                   nameOf(graph.providerOf(unreadable.dependency)), graph.clauseOf(unreadable.dependency)->requirement);
    for (const GroupIndex group : unreachableMinimaOf(estate))
        addFinding(u"minimum above members"_s, graph.group(group).dependent, graph.group(group).name,
                   u"%1 of %2"_s.arg(graph.group(group).minimum.toText()).arg(graph.membersOf(group).size()));
    int number = 0;
    for (const auto &cycle : cyclesOf(estate)) {
        ++number;
        for (const ComponentIndex member : cycle)
            addFinding(u"cycle"_s, member, u"cycle %1"_s.arg(number), u"%1 members"_s.arg(cycle.size()));
    }
}
} // namespace

ExportReport writeXlsx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const ExportPicture picture(session, scope);
    ExportReport report = picture.report();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sheets.xlsx"_s));
    XlsxBook book(file.fileName());
    EstateSheets(picture, book, progress).write(report);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, file.fileName()}});
    out += file.readAll();
    return report;
}

} // namespace mainstay
