// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_words.h"

#include "desk/names.h"

#include <algorithm>
#include <span>

namespace mainstay {

namespace {

struct MeantWord {
    QStringView theirs; ///< comparable
    QStringView ours;
};

constexpr MeantWord levelWords[] = {
    {u"major", u"high"},       {u"very high", u"high"},   {u"critical", u"high"},     {u"extensive", u"high"},
    {u"significant", u"high"}, {u"moderate", u"medium"},  {u"normal", u"medium"},     {u"limited", u"medium"},
    {u"minor", u"low"},        {u"very low", u"low"},     {u"a department", u"high"}, {u"a service", u"medium"},
    {u"a person", u"low"},     {u"hoog", u"high"},        {u"zeer hoog", u"high"},    {u"kritiek", u"high"},
    {u"midden", u"medium"},    {u"gemiddeld", u"medium"}, {u"normaal", u"medium"},    {u"laag", u"low"},
    {u"zeer laag", u"low"},
};

constexpr MeantWord channelWords[] = {
    {u"email", u"e-mail"},
    {u"mail", u"e-mail"},
    {u"self service", u"portal"},
    {u"web", u"portal"},
    {u"walk in", u"walk-up"},
    {u"chat", u"live chat"},
    {u"telephone", u"phone"},
    {u"direct", u"walk-up"},
    {u"helpdesk", u"portal"},
    {u"event", u"monitoring"},
    {u"formcreator", u"portal"},
    {u"twitter", u"social media"},
    {u"facebook", u"social media"},
    {u"telefoon", u"phone"},
    {u"telefonisch", u"phone"},
    {u"balie", u"walk-up"},
    {u"selfserviceportal", u"portal"},
};

std::optional<QString> meant(std::span<const MeantWord> words, const QString &given)
{
    const QString name = comparableName(given);
    const auto found = std::ranges::find_if(words, [&](const MeantWord &word) { return word.theirs == name; });
    return found == words.end() ? std::nullopt : std::optional(found->ours.toString());
}

} // namespace

const QList<ForeignColumn> &foreignColumns()
{
    static const QList<ForeignColumn> names{
        {u"at",
         {u"at", u"timestamp", u"time:timestamp", u"change date+time", u"problem change date+time", u"event time",
          u"complete timestamp", u"changed at", u"change date", u"date mod", u"sys updated on", u"gewijzigd",
          u"gewijzigd op", u"wijzigingsdatum", u"tijdstip"}},
        {u"ticket",
         {u"ticket",
          u"number",
          u"ticket number",
          u"issue key",
          u"sr number",
          u"problem number",
          u"incident number",
          u"case id",
          u"case:concept:name",
          u"case",
          u"ref",
          u"ticket#",
          u"key",
          u"incident id",
          u"ticketnummer",
          u"meldingnummer",
          u"meldingsnummer",
          u"incidentnummer",
          u"zaaknummer",
          u"nummer",
          u"nr",
          u"id"}},
        {u"title",
         {u"title", u"summary", u"short description", u"subject", u"ticket title", u"name", u"betreff", u"titel",
          u"onderwerp", u"korte omschrijving", u"titre"}},
        {u"description",
         {u"description", u"content", u"details", u"body", u"beschreibung", u"omschrijving", u"beschrijving",
          u"toelichting"}},
        {u"state",
         {u"state", u"status", u"incident state", u"ticket state", u"ticket status", u"problem status",
          u"operational status", u"activity", u"concept:name", u"stato", u"statut", u"zustand", u"toestand"}},
        {u"reason", {u"pending reason", u"on hold reason", u"hold reason", u"reason", u"reden wacht", u"reden"}},
        {u"impact", {u"impact", u"sr latest impact", u"latest impact", u"problem latest impact", u"auswirkung"}},
        {u"urgency", {u"urgency", u"dringlichkeit", u"urgence", u"urgentie"}},
        {u"priority", {u"priority", u"ticket priority", u"prioriteit", u"prioritat", u"priorite"}},
        {u"component",
         {u"component", u"components", u"component/s", u"configuration item", u"cmdb ci", u"ci", u"product", u"items",
          u"associated elements", u"functional cis list"}},
        {u"team",
         {u"team", u"assignment group", u"involved st", u"problem involved owner st", u"group", u"assigned group",
          u"technician group", u"assigned to   technician group", u"team >name", u"team name", u"support group",
          u"org:group", u"queue", u"behandelgroep", u"behandelaarsgroep", u"oplosgroep", u"groep"}},
        {u"assignee",
         {u"assignee", u"assigned to", u"owner", u"technician", u"assigned to   technician", u"agent", u"agent name",
          u"owner first name", u"problem involved action owner first name", u"org:resource", u"resource",
          u"toegewezen aan", u"behandelaar"}},
        {u"requester",
         {u"requester", u"reporter", u"caller", u"opened by", u"caller id", u"requested by", u"requester   requester",
          u"customer", u"caller name", u"requested for", u"melder", u"aanvrager", u"aangemeld door", u"klant"}},
        {u"channel",
         {u"channel", u"contact type", u"request source", u"origin", u"source", u"create article type", u"kanaal",
          u"soort binnenkomst"}},
        {u"process",
         {u"process", u"issue type", u"type", u"ticket type", u"sys class name", u"soort", u"soort melding",
          u"soort ticket"}},
        {u"opened",
         {u"opened", u"created", u"opened at", u"created at", u"opening date", u"start date", u"date created",
          u"sys created on", u"date", u"erstellt", u"aangemaakt", u"aangemaakt op", u"aanmaakdatum",
          u"datum aangemaakt", u"gemeld op", u"geopend"}},
        {u"resolved",
         {u"resolved", u"resolved at", u"resolution date", u"resolutiondate", u"solvedate", u"solve date",
          u"time to resolve date", u"opgelost", u"opgelost op", u"datum opgelost", u"oplosdatum"}},
        {u"closed",
         {u"closed", u"closed at", u"close at", u"closing date", u"close date", u"closedate", u"gesloten",
          u"gesloten op", u"datum gesloten", u"sluitdatum", u"afgesloten"}},
    };
    return names;
}

std::optional<QString> levelWord(const QString &theirs)
{
    return meant(levelWords, theirs);
}

std::optional<QString> channelWord(const QString &theirs)
{
    return meant(channelWords, theirs);
}

} // namespace mainstay
