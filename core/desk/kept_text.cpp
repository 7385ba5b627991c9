// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_text.h"

#include "desk/process.h"
#include "desk/ticket_fields.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Result<void> requireKept(const QString &field, const QString &value, FieldType type, bool isSound)
{
    const qsizetype longest = type == FieldType::Line ? longestLine : longestText;
    if (value.size() > longest)
        return failure(ErrorKind::Invalid, "desk.text-too-long",
                       {{u"field"_s, field}, {u"length"_s, value.size()}, {u"most"_s, longest}});
    if (!isSound || value.contains(QChar::Null) || !value.isValidUtf16())
        return failure(ErrorKind::Invalid, "desk.bad-field-value",
                       {{u"field"_s, field},
                        {u"value"_s, value.isValidUtf16() ? value.left(100).simplified() : QString()},
                        {u"expected"_s, toName(type)}});
    return {};
}

} // namespace

Result<void> requireLine(const QString &field, const QString &value)
{
    const bool isOne = std::ranges::none_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
    return requireKept(field, value, FieldType::Line, isOne);
}

Result<void> requireText(const QString &field, const QString &value)
{
    return requireKept(field, value, FieldType::Text, true);
}

} // namespace mainstay
