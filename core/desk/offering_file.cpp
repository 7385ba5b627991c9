// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offering_file.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

void readTemplateOf(StrictObject &root, OfferingDraft &draft)
{
    const QString key = u"template"_s;
    if (!root.has(key) || root.isText(key)) {
        draft.offering.templateName = root.text(key).simplified();
        return;
    }
    root.object(key, [&draft](StrictObject &object) {
        draft.ticketTemplate = readTicketTemplate(object);
        draft.offering.templateName = draft.ticketTemplate->ticketTemplate.name;
    });
}

} // namespace

Result<OfferingDraft> offeringFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    OfferingDraft draft;
    Offering &offering = draft.offering;
    const auto optional = [&root](const QString &key) {
        return root.has(key) ? std::optional(root.text(key)) : std::nullopt;
    };
    offering.name = root.text(u"name"_s).simplified();
    const auto kind = offeringKindFromName(root.text(u"kind"_s));
    if (!kind)
        root.fail(u"kind"_s, u"unknown-value"_s);
    offering.kind = kind.value_or(OfferingKind::HotLine);
    offering.description = optional(u"description"_s).value_or(QString());
    readTemplateOf(root, draft);
    offering.needsApproval = root.flag(u"approval"_s);
    offering.team = optional(u"team"_s);
    offering.agreement = optional(u"agreement"_s);
    offering.price = optional(u"price"_s).value_or(QString());
    offering.isActive = !root.has(u"active"_s) || root.flag(u"active"_s);
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return draft;
}

QJsonObject toJson(const Offering &offering)
{
    QJsonObject json{{u"name"_s, offering.name},
                     {u"kind"_s, toName(offering.kind)},
                     {u"template"_s, offering.templateName},
                     {u"approval"_s, offering.needsApproval},
                     {u"active"_s, offering.isActive}};
    const auto insert = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    insert(u"description"_s, offering.description);
    insert(u"team"_s, offering.team.value_or(QString()));
    insert(u"agreement"_s, offering.agreement.value_or(QString()));
    insert(u"price"_s, offering.price);
    return json;
}

} // namespace mainstay
