// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"hardware", QT_TRANSLATE_NOOP("name", "hardware")},
    {"virtual machine", QT_TRANSLATE_NOOP("name", "virtual machine")},
    {"operating system", QT_TRANSLATE_NOOP("name", "operating system")},
    {"software system", QT_TRANSLATE_NOOP("name", "software system")},
    {"application", QT_TRANSLATE_NOOP("name", "application")},
    {"component", QT_TRANSLATE_NOOP("name", "component")},
    {"database", QT_TRANSLATE_NOOP("name", "database")},
    {"network", QT_TRANSLATE_NOOP("name", "network")},
    {"service", QT_TRANSLATE_NOOP("name", "service")},
    {"scheduled job", QT_TRANSLATE_NOOP("name", "scheduled job")},
    {"document", QT_TRANSLATE_NOOP("name", "document")},
    {"process", QT_TRANSLATE_NOOP("name", "process")},
    {"planned", QT_TRANSLATE_NOOP("name", "planned")},
    {"implementation", QT_TRANSLATE_NOOP("name", "implementation")},
    {"operation", QT_TRANSLATE_NOOP("name", "operation")},
    {"phase-out", QT_TRANSLATE_NOOP("name", "phase-out")},
    {"disposed", QT_TRANSLATE_NOOP("name", "disposed")},
    {"failed", QT_TRANSLATE_NOOP("name", "failed")},
    {"degraded", QT_TRANSLATE_NOOP("name", "degraded")},
    {"runs on", QT_TRANSLATE_NOOP("name", "runs on")},
    {"uses", QT_TRANSLATE_NOOP("name", "uses")},
    {"connects to", QT_TRANSLATE_NOOP("name", "connects to")},
    {"library", QT_TRANSLATE_NOOP("name", "library")},
    {"data", QT_TRANSLATE_NOOP("name", "data")},
    {"power", QT_TRANSLATE_NOOP("name", "power")},
    {"hard", QT_TRANSLATE_NOOP("name", "hard")},
    {"soft", QT_TRANSLATE_NOOP("name", "soft")},
    {"insert", QT_TRANSLATE_NOOP("name", "added")},
    {"update", QT_TRANSLATE_NOOP("name", "changed")},
    {"delete", QT_TRANSLATE_NOOP("name", "removed")},
    {"component_attribute", QT_TRANSLATE_NOOP("name", "attribute of a component")},
    {"dependency", QT_TRANSLATE_NOOP("name", "dependency")},
    {"dependency_attribute", QT_TRANSLATE_NOOP("name", "attribute of a dependency")},
    {"redundancy_group", QT_TRANSLATE_NOOP("name", "redundancy group")},
    {"import_source", QT_TRANSLATE_NOOP("name", "source of imports")},
    {"import_component", QT_TRANSLATE_NOOP("name", "key of a component")},
    {"import_dependency", QT_TRANSLATE_NOOP("name", "source of a dependency")},
    {"ticket", QT_TRANSLATE_NOOP("name", "ticket")},
    {"incident", QT_TRANSLATE_NOOP("name", "incident")},
    {"request", QT_TRANSLATE_NOOP("name", "request")},
    {"problem", QT_TRANSLATE_NOOP("name", "problem")},
    {"change", QT_TRANSLATE_NOOP("name", "change")},
    {"missing-key", QT_TRANSLATE_NOOP("name", "something is missing")},
    {"unknown-key", QT_TRANSLATE_NOOP("name", "nobody asked for this")},
    {"wrong-type", QT_TRANSLATE_NOOP("name", "of the wrong kind")},
    {"too-large", QT_TRANSLATE_NOOP("name", "too large")},
    {"not-utf8", QT_TRANSLATE_NOOP("name", "not UTF-8")},
    {"not-json", QT_TRANSLATE_NOOP("name", "no JSON")},
    {"components", QT_TRANSLATE_NOOP("name", "components")},
    {"dependencies", QT_TRANSLATE_NOOP("name", "dependencies")},
    {"solutions", QT_TRANSLATE_NOOP("name", "solutions")},
    {"tickets", QT_TRANSLATE_NOOP("name", "tickets")},
    {"articles", QT_TRANSLATE_NOOP("name", "articles")},
    {"journal", QT_TRANSLATE_NOOP("name", "entries of the journal")},
    {"engine", QT_TRANSLATE_NOOP("name", "engine")},
    {"schema", QT_TRANSLATE_NOOP("name", "schema")},
    {"ticket_field", QT_TRANSLATE_NOOP("name", "field of a ticket")},
    {"log_entry", QT_TRANSLATE_NOOP("name", "entry in a log")},
    {"impact", QT_TRANSLATE_NOOP("name", "impact")},
    {"urgency", QT_TRANSLATE_NOOP("name", "urgency")},
    {"priority", QT_TRANSLATE_NOOP("name", "priority")},
};
// clang-format on

} // namespace

std::span<const Phrase> nameWords()
{
    return phrases;
}

} // namespace mainstay
