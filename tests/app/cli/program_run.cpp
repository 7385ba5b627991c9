// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray Answer::said() const
{
    return "status " + QByteArray::number(status) + "\n" + out + "\n" + err;
}

ProgramRun::ProgramRun()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : ours.keys()) {
        // Sanitizers and the search for libraries are set from outside; nothing else comes along.
        if (name == u"PATH" || name.endsWith(u"SAN_OPTIONS") || name.startsWith(u"LD_"))
            m_environment.insert(name, ours.value(name));
    }
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
}

void ProgramRun::useWorkspace(const QString &location)
{
    QUrl url(location);
    if (location.startsWith(u"postgresql://")) {
        m_environment.insert(u"PGPASSWORD"_s, url.password(QUrl::FullyDecoded));
        url.setPassword(QString());
        m_environment.insert(u"MAINSTAY_WORKSPACE"_s, url.toString(QUrl::FullyEncoded));
        return;
    }
    m_environment.insert(u"MAINSTAY_WORKSPACE"_s, location);
}

Answer ProgramRun::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), arguments, QIODevice::ReadOnly);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {.status = -1, .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    }
    return {
        .status = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

QJsonObject ProgramRun::json(const QStringList &arguments) const
{
    return run(arguments + QStringList{u"--json"_s}).json();
}

QString ProgramRun::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString ProgramRun::program()
{
    return QStringLiteral(MAINSTAY_CLI);
}

QJsonValue without(const QJsonValue &value, const QStringList &names)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &part : value.toArray())
            array.append(without(part, names));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto it = whole.constBegin(); it != whole.constEnd(); ++it) {
        if (!names.contains(it.key()))
            object.insert(it.key(), without(it.value(), names));
    }
    return object;
}

} // namespace mainstay::testing
