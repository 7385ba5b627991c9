// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "exchange/component_keys.h"
#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"

#include <QMap>

namespace mainstay {

/// Free attributes of a table's rows.
struct FreeAttributes {
    QStringList names; ///< in byte order
    QHash<qint64, QMap<QString, QString>> values; ///< by row

    QMap<QString, QString> of(qint64 row) const { return values.value(row); }
};

/// table: "component" or "dependency".
FreeAttributes readFreeAttributes(Session &session, const QString &table);

/// The part of an estate that goes out, in one piece.
class ExportPicture
{
public:
    ExportPicture(Session &session, const ExportScope &scope);

    const ComponentTree &tree() const { return m_estate->tree(); }
    const DependencyGraph &graph() const { return m_estate->graph(); }
    const Estate &estate() const { return *m_estate; }
    OutlineRange range() const { return m_range; }
    /// The same component has it in every export, here and wherever it came in from one: letters, digits and "-".
    QString keyOf(ComponentIndex component) const { return m_keys.bornKeyOf(tree().component(component).id.value); }
    /// The parent, where it goes out too.
    std::optional<ComponentIndex> parentOf(ComponentIndex component) const;
    QMap<QString, QString> attributesOf(ComponentIndex component) const;
    QMap<QString, QString> attributesOf(qint64 dependency) const { return m_dependencyAttributes.of(dependency); }
    const FreeAttributes &componentAttributes() const { return m_componentAttributes; }
    const FreeAttributes &dependencyAttributes() const { return m_dependencyAttributes; }
    /// The name of what goes out: that of its one top component, if it has one.
    QString title() const;

    /// The dependencies with both ends in the range.
    const std::vector<DependencyIndex> &dependencies() const { return m_dependencies; }
    /// How many things go out, and what a format of components and dependencies can never carry.
    ExportReport report() const;

private:
    std::shared_ptr<const Estate> m_estate;
    OutlineRange m_range;
    ComponentKeys m_keys;
    FreeAttributes m_componentAttributes;
    FreeAttributes m_dependencyAttributes;
    std::vector<DependencyIndex> m_dependencies;
    qint64 m_leaving = 0; ///< dependencies whose provider lies outside
    QList<LeftOut> m_besides; ///< deployments and the like, for which no format has a place
};

/// Tells how far a writer is, every thousand things.
class WriteProgress
{
public:
    WriteProgress(Progress &progress, const ExportPicture &picture)
        : m_progress(progress), m_total(picture.range().size() + qint64(picture.dependencies().size()))
    { }
    void count()
    {
        if (++m_done % 1000 == 0)
            m_progress.report(m_done, m_total);
    }

private:
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

/// Lets a writer, made of (picture, out, progress), write the part that goes out.
template <class Writer>
ExportReport exportWith(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress)
{
    const ExportPicture picture(session, scope);
    Writer(picture, out, progress).write();
    return picture.report();
}

} // namespace mainstay
