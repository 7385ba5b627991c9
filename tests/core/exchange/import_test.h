// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "estate/component_store.h"
#include "estate/estate_loader.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "support/workspace_test.h"

namespace mainstay::testing {

/// A test of what goes in and out of a workspace: each of its functions has a fresh one, on either engine.
class ImportTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    WorkspaceOptions options() const override;
    void prepare() override;

    /// Five components and four dependencies as tables.
    static const QByteArray Components;
    static const QByteArray Dependencies;

    /// Lets the workspace go, for another that is empty and a file.
    void startAnew();
    ImportRequest requestFor(const QString &format, const QByteArray &bytes);
    Result<ImportReport> tryImport(const QString &format, const QByteArray &bytes);
    ImportReport import(const QString &format, const QByteArray &bytes); ///< throws what is wrong
    ExportReport exported(const QString &format, QByteArray &bytes, const ExportScope &scope = {});

    std::shared_ptr<const Estate> estate();
    static std::optional<Component> findNamed(Session &session, const QString &name);
    std::optional<Component> tryFind(const QString &name);
    Component find(const QString &name) { return tryFind(name).value(); }
    QString code(const QString &name);
    qint64 commandCount(); ///< imports
    /// "A1 web|application|2.1|operation" and "web -> db 1 uses hard".
    QStringList picture();
    /// Everything that the estate says, in outline order.
    QStringList wholePicture();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

} // namespace mainstay::testing
