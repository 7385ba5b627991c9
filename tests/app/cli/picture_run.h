// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_run.h"
#include "support/engines.h"

#include <QFile>

namespace mainstay::testing {

/// The program on a fresh workspace of the salesforce template, where whoever asks for a screen gets none, and the
/// files that it draws.
struct PictureRun {
    explicit PictureRun(std::unique_ptr<FreshLocation> fresh) : location(std::move(fresh))
    {
        program.useWorkspace(location->text());
        program.unset(QStringLiteral("DISPLAY"));
        program.unset(QStringLiteral("WAYLAND_DISPLAY"));
        program.set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }

    /// The answer's status.
    int fillWorkspace()
    {
        return program.run({QStringLiteral("init"), QStringLiteral("--template"), QStringLiteral("salesforce")}).status;
    }
    QString path(const QString &name) const { return program.folder() + u'/' + name; }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<FreshLocation> location;
    ProgramRun program;
};

} // namespace mainstay::testing
