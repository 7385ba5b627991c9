// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading.h"

#include <array>

namespace mainstay {

using namespace std::string_view_literals;

void Reading::addFinding(RemarkCode code, quint32 where, Text first, Text second)
{
    findings.push_back({code, where, first, second});
}

void Reading::addReject(Remark remark, Text row)
{
    rejects.push_back({remark, row});
}

std::span<const std::string_view> componentKinds()
{
    static constexpr std::array words = {
        "hardware"sv, "virtual machine"sv, "operating system"sv, "software system"sv, "application"sv, "component"sv,
        "database"sv, "network"sv,         "service"sv,          "scheduled job"sv,   "document"sv,    "process"sv};
    return words;
}

std::span<const std::string_view> dependencyKinds()
{
    static constexpr std::array words = {"runs on"sv, "uses"sv, "connects to"sv, "library"sv, "data"sv, "power"sv};
    return words;
}

std::span<const std::string_view> lifeCycleStages()
{
    static constexpr std::array words = {"planned"sv, "implementation"sv, "operation"sv, "phase-out"sv, "disposed"sv};
    return words;
}

std::span<const std::string_view> strengths()
{
    static constexpr std::array words = {"hard"sv, "soft"sv};
    return words;
}

} // namespace mainstay
