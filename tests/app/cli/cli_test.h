// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_run.h"
#include "support/engines.h"

#include <QObject>

namespace mainstay::testing {

/// A test class of the real program: each of its functions has a fresh workspace, on either engine.
class CliTest : public QObject
{
    Q_OBJECT

protected:
    /// Makes the workspace; by default an empty one. What is asked of the program's environment goes before it.
    virtual void prepare();

    Answer run(const QStringList &arguments) const { return m_program->run(arguments); }
    QJsonObject json(const QStringList &arguments) const { return m_program->json(arguments); }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<ProgramRun> m_program;

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
};

/// Of pictures: the workspace is of the salesforce template, and whoever asks for a screen gets none.
class PictureTest : public CliTest
{
    Q_OBJECT

protected:
    void prepare() override;

    QString path(const QString &name) const { return m_program->folder() + u'/' + name; }
    QByteArray bytesOf(const QString &name) const; ///< empty where there is no such file
};

} // namespace mainstay::testing
