// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_workspace.h"
#include "exchange/mail_import.h"

#include <QFile>
#include <QTemporaryDir>

namespace mainstay::testing {

/// One mail comes in, as a file would bring it, at a desk whose own address is desk@x.org. Throws what failed.
inline MailImportReport importEml(Workspace &workspace, const QByteArray &bytes, Instant now)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw StoreError(ErrorKind::Bug, "test.cannot-write");
    file.close();
    Progress progress;
    const auto report = importMail(workspace, *shippedRules(),
                                   {.format = QStringLiteral("eml"),
                                    .path = file.fileName(),
                                    .own = {QStringLiteral("desk@x.org")},
                                    .untitled = QStringLiteral("(no subject)"),
                                    .now = now},
                                   progress);
    if (!report)
        throw StoreError(report.error());
    return *report;
}

} // namespace mainstay::testing
