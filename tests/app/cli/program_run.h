// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace mainstay::testing {

/// What one run of the real program answered.
struct Answer {
    int status = -1; ///< −1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< empty when `out` is no JSON object and nothing else
    QByteArray said() const; ///< all of it, for the message of a test that fails
};

/// Runs mainstay-cli as a person would, in an environment without their settings, language, keychain or home.
class ProgramRun
{
public:
    ProgramRun();

    /// The workspace that -w would name; a password in it goes into the environment, where libpq finds it.
    void useWorkspace(const QString &location);
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    Answer run(const QStringList &arguments) const;
    /// The same with --json; fails the test softly by an empty object where that is no JSON.
    QJsonObject json(const QStringList &arguments) const;

    /// A file with this content in a folder that is gone with this object.
    QString file(const QString &name, const QByteArray &content) const;
    QString folder() const { return m_folder.path(); }

    static QString program();
    QProcessEnvironment environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The document without members of these names, at any depth.
QJsonValue without(const QJsonValue &value, const QStringList &names);

} // namespace mainstay::testing
