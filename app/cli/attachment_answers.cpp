// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_answers.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QJsonObject attachmentToJson(const Attachment &attachment)
{
    return {{u"id"_s, attachment.id.value},
            {u"name"_s, attachment.name},
            {u"media_type"_s, attachment.mediaType},
            {u"size"_s, attachment.size},
            {u"entry"_s, attachment.entry ? QJsonValue(attachment.entry->value) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray list;
    for (const Attachment &attachment : attachments)
        list.append(attachmentToJson(attachment));
    return list;
}

void printAttachments(const Call &call, const QList<Attachment> &attachments)
{
    if (attachments.isEmpty()) {
        call.printLine(call.text(QT_TRANSLATE_NOOP("output", "No attachments.")));
        return;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Attachment")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Name")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Type")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Size")), Table::Align::Right);
    for (const Attachment &attachment : attachments)
        table.addRow({QString::number(attachment.id.value), attachment.name, attachment.mediaType,
                      call.words().locale().formattedDataSize(attachment.size)});
    call.printTable(table);
}

} // namespace mainstay
