// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/template_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString folderOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Process:
        return u":/templates/processes"_s;
    case TemplateKind::Priority:
        return u":/templates/priority"_s;
    case TemplateKind::Workspace:
        return u":/templates/workspaces"_s;
    case TemplateKind::Monitoring:
        return u":/templates/monitoring"_s;
    case TemplateKind::Rule:
        return u":/templates/rules"_s;
    case TemplateKind::Catalogue:
        return u":/templates/catalogue"_s;
    case TemplateKind::Route:
        return u":/templates/routes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList shippedTemplates(TemplateKind kind)
{
    QStringList names = QDir(folderOf(kind)).entryList({u"*.json"_s}, QDir::Files);
    names.replaceInStrings(u".json"_s, QString());
    names.sort();
    return names;
}

Result<QByteArray> shippedTemplate(TemplateKind kind, const QString &name)
{
    // Asked of the list, so that a name with slashes in it can reach no other file.
    const QStringList names = shippedTemplates(kind);
    if (!names.contains(name)) {
        return failure(ErrorKind::Missing, "desk.unknown-template",
                       {{u"name"_s, name}, {u"allowed"_s, QJsonArray::fromStringList(names)}});
    }
    QFile file(folderOf(kind) + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Bug, "desk.unknown-template", {{u"name"_s, name}}, file.errorString());
    return file.readAll();
}

} // namespace mainstay
