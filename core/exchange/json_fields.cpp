// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_fields.h"

#include <QJsonDocument>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr std::string_view commentMark = "mainstay: ";
}

QString fieldsAsComment(const QJsonObject &fields)
{
    return QLatin1String(commentMark.data(), qsizetype(commentMark.size()))
        + QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<Attribute>> fieldsInComment(std::string_view comment, TextPool &texts)
{
    if (!comment.starts_with(commentMark))
        return std::nullopt;
    const std::string_view json = comment.substr(commentMark.size());
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return std::nullopt;
    std::vector<Attribute> fields;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field->isString())
            fields.push_back({texts.intern(field.key().toStdString()), texts.keep(field->toString().toStdString())});
    }
    return fields;
}

} // namespace mainstay
