// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/exchange/bill_shape.h"
#include "bench/pairs.h"
#include "exchange/cyclonedx_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef MAINSTAY_BENCH_RAPIDJSON
#include <rapidjson/document.h>
#endif
#include <simdjson.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::bench;

namespace {

struct Counts {
    size_t components = 0;
    size_t references = 0;
    bool operator==(const Counts &) const = default;
};

/// What one process did with the file.
struct Run {
    Counts counts;
    double seconds = 0; ///< user and system, which neighbours disturb less than the clock on the wall
    long peakKiB = 0;
};

Counts ours(const char *path)
{
    auto file = openSource(QString::fromUtf8(path));
    ReadProgress progress;
    const auto reading = readCycloneDx(**file, {}, progress);
    // Of several references to one provider and of those to oneself no dependency is made, but they were read.
    const size_t merged = size_t(std::atoi(std::getenv("MAINSTAY_BENCH_MERGED")));
    return {reading->components.size(), reading->dependencies.size() + merged};
}

Counts simdjsonLimit(const char *path)
{
    Counts counts;
    size_t lengths = 0;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text = simdjson::padded_string::load(path);
    simdjson::ondemand::document document = parser.iterate(text);
    for (auto component : document["components"].get_array()) {
        ++counts.components;
        lengths += std::string_view(component["name"]).size();
    }
    for (auto entry : document["dependencies"].get_array()) {
        for (auto reference : entry["dependsOn"].get_array()) {
            lengths += std::string_view(reference).size();
            ++counts.references;
        }
    }
    return lengths ? counts : Counts();
}

Counts qtPeer(const char *path)
{
    Counts counts;
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return counts;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    counts.components = size_t(object.value(u"components"_s).toArray().size());
    for (const QJsonValue entry : object.value(u"dependencies"_s).toArray())
        counts.references += size_t(entry.toObject().value(u"dependsOn"_s).toArray().size());
    return counts;
}

#ifdef MAINSTAY_BENCH_RAPIDJSON
Counts rapidPeer(const char *path)
{
    Counts counts;
    std::ifstream file(path);
    std::stringstream stream;
    stream << file.rdbuf();
    const std::string text = stream.str();
    rapidjson::Document document;
    document.Parse(text.c_str());
    counts.components = document["components"].Size();
    for (const auto &entry : document["dependencies"].GetArray())
        counts.references += entry["dependsOn"].Size();
    return counts;
}
#endif

double secondsIn(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// In a process of its own, so that its peak of memory is its own.
Run inProcess(const std::function<Counts()> &work)
{
    int pipes[2];
    if (pipe(pipes) != 0)
        std::exit(1);
    const pid_t child = fork();
    if (child == 0) {
        Run run;
        run.counts = work();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        run.seconds = secondsIn(usage.ru_utime) + secondsIn(usage.ru_stime);
        run.peakKiB = usage.ru_maxrss;
        const bool told = write(pipes[1], &run, sizeof run) == sizeof run;
        _exit(told ? 0 : 1);
    }
    close(pipes[1]);
    Run run;
    const bool heard = read(pipes[0], &run, sizeof run) == sizeof run;
    close(pipes[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!heard || status != 0) {
        std::fprintf(stderr, "a contender failed\n");
        std::exit(1);
    }
    return run;
}

void against(const char *name, const char *path, Counts (*other)(const char *), int pairs, Against kind, double bound)
{
    std::vector<double> ourSeconds;
    std::vector<double> otherSeconds;
    std::vector<double> ratios;
    Run mine;
    Run its;
    for (int pair = 0; pair < pairs; ++pair) {
        mine = inProcess([&] { return ours(path); });
        its = inProcess([&] { return other(path); });
        if (!(mine.counts == its.counts)) {
            std::fprintf(stderr, "%s: %zu components and %zu references, ours %zu and %zu\n", name,
                         its.counts.components, its.counts.references, mine.counts.components, mine.counts.references);
            std::exit(1);
        }
        ourSeconds.push_back(mine.seconds);
        otherSeconds.push_back(its.seconds);
        ratios.push_back(mine.seconds / its.seconds);
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    const Comparison found{medianOf(ourSeconds) * 1e3, medianOf(otherSeconds) * 1e3, medianOf(ratios), *least, *most};
    const std::string work = "CycloneDX, " + std::to_string(mine.counts.components) + " components, peak "
        + std::to_string(mine.peakKiB / 1024) + " MiB";
    const std::string label = std::string(name) + ", " + std::to_string(its.peakKiB / 1024) + " MiB";
    printRow(work.c_str(), label.c_str(), found, kind, bound);
}

/// References that are said twice by one component, or name itself, as the file has them.
size_t mergedReferences(const char *path)
{
    size_t merged = 0;
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text = simdjson::padded_string::load(path);
    simdjson::ondemand::document document = parser.iterate(text);
    for (auto entry : document["dependencies"].get_array()) {
        std::vector<std::string> seen{std::string(std::string_view(entry["ref"]))};
        for (auto reference : entry["dependsOn"].get_array()) {
            const std::string name(std::string_view{reference});
            if (std::find(seen.begin(), seen.end(), name) != seen.end())
                ++merged;
            else
                seen.push_back(name);
        }
    }
    return merged;
}

} // namespace

/// exchange_bench [--quick]
int main(int count, char **arguments)
{
    const bool isQuick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    const int pairs = isQuick ? 3 : 9;
    char path[] = "/tmp/mainstay-bill-XXXXXX";
    close(mkstemp(path));
    writeBill(path, isQuick ? 20'000 : 154'000);
    const Run prepared = inProcess([&] { return Counts{0, mergedReferences(path)}; });
    setenv("MAINSTAY_BENCH_MERGED", std::to_string(prepared.counts.references).c_str(), 1);
    std::ifstream size(path, std::ios::ate);
    std::printf("file of %.1f MiB\n", double(size.tellg()) / (1 << 20));
    printHead();
    against("simdjson on-demand", path, simdjsonLimit, pairs, Against::Limit, 2);
#ifdef MAINSTAY_BENCH_RAPIDJSON
    against("rapidjson", path, rapidPeer, pairs, Against::Peer, 2);
#else
    std::printf("rapidjson is not installed: skipped\n");
#endif
    against("QJsonDocument", path, qtPeer, pairs, Against::Peer, 4);
    std::remove(path);
    return 0;
}
