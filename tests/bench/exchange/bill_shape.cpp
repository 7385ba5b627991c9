// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/exchange/bill_shape.h"

#include <cstdint>
#include <cstdio>
#include <fstream>

namespace mainstay::bench {

namespace {
/// splitmix64
struct Numbers {
    std::uint64_t state = 1;
    std::uint64_t next()
    {
        std::uint64_t mixed = (state += 0x9e3779b97f4a7c15U);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }
    int below(int most) { return int(next() % std::uint64_t(most)); }
};
} // namespace

void writeBill(const std::string &path, int components)
{
    std::ofstream out(path, std::ios::binary);
    Numbers random;
    out << R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"metadata":{"timestamp":"2024-01-01T00:00:00Z"},"components":[)";
    char line[1024];
    for (int at = 0; at < components; ++at) {
        const int group = random.below(500);
        const int major = random.below(9);
        const unsigned long long hash = random.next();
        const int size = std::snprintf(
            line, sizeof line,
            "%s\n{\"type\":\"library\",\"bom-ref\":\"c%d\",\"group\":\"org.example.group%d\",\"name\":\"artifact-%d\","
            "\"version\":\"%d.%d.0\",\"description\":\"Component number %d of the \\\"enterprise\\\" platform, "
            "\\u00e9dition %d\","
            "\"scope\":\"required\",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"%016llx%016llx%016llx%016llx\"}],"
            "\"licenses\":[{\"license\":{\"id\":\"Apache-2.0\"}}],"
            "\"purl\":\"pkg:maven/org.example.group%d/artifact-%d@%d.%d.0\","
            "\"properties\":[{\"name\":\"tier\",\"value\":\"%d\"},{\"name\":\"owner\",\"value\":\"team-%d\"}]}",
            at ? "," : "", at, group, at, major, at % 20, at, at % 7, hash, ~hash, hash ^ 0x5555, hash * 3, group, at,
            major, at % 20, at % 5, at % 40);
        out.write(line, size);
    }
    out << "],\"dependencies\":[";
    for (int at = 0; at < components; ++at) {
        out << (at ? "," : "") << "\n{\"ref\":\"c" << at << "\",\"dependsOn\":[";
        for (int provider = 0; provider < 12; ++provider)
            out << (provider ? "," : "") << "\"c" << random.below(components) << '"';
        out << "]}";
    }
    out << "]}\n";
}

} // namespace mainstay::bench
