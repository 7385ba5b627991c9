// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define RUNNING_ON_VALGRIND 0
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS
#define CALLGRIND_STOP_INSTRUMENTATION
#endif

namespace mainstay::bench {

/// The ratio of two ways to do the same work, told from many pairs A B A B so that drift of the machine cancels out.
struct Comparison {
    double oursMs = 0; ///< median per run
    double otherMs = 0;
    double median = 0; ///< ours over other
    double least = 0;
    double most = 0;
};

inline double secondsOf(int times, const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The same where each side times itself, for work that needs a new ground each time; both return seconds.
inline Comparison compareTimed(int pairs, const auto &ours, const auto &other)
{
    std::vector<double> ourSeconds;
    std::vector<double> otherSeconds;
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        ourSeconds.push_back(ours());
        otherSeconds.push_back(other());
        ratios.push_back(ourSeconds.back() / otherSeconds.back());
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    return {medianOf(ourSeconds) * 1e3, medianOf(otherSeconds) * 1e3, medianOf(ratios), *least, *most};
}

/// Lets valgrind count the instructions of one run of each side; tests/bench/instructions.sh reads the counts.
inline Comparison countInstructions(const auto &ours, const auto &other)
{
    const auto count = [](const auto &work) {
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        work();
        CALLGRIND_DUMP_STATS;
        CALLGRIND_STOP_INSTRUMENTATION;
    };
    count(ours);
    count(other);
    return {};
}

/// Times pairs of ours and other, each side repeated until it lasts atLeast seconds.
inline Comparison compare(int pairs, double atLeast, const auto &ours, const auto &other)
{
    if (RUNNING_ON_VALGRIND)
        return countInstructions(ours, other);
    const auto timesFor = [atLeast](const auto &work) {
        const double once = secondsOf(1, work);
        return std::max(1, int(atLeast / std::max(once, 1e-9)) + 1);
    };
    const int oursTimes = timesFor(ours);
    const int otherTimes = timesFor(other);
    return compareTimed(
        pairs, [&] { return secondsOf(oursTimes, ours) / oursTimes; },
        [&] { return secondsOf(otherTimes, other) / otherTimes; });
}

/// One line of the table: against a limit ours over other is to be at most bound, against a peer other over ours at
/// least.
enum class Against { Limit, Peer };

inline void printHead()
{
    std::printf("| %-44s | %-24s | %10s | %10s | %-26s | %-8s |\n", "work", "against", "ours ms", "other ms",
                "ratio median [min..max]", "bound");
    std::printf("|%s|%s|%s|%s|%s|%s|\n", std::string(46, '-').c_str(), std::string(26, '-').c_str(),
                std::string(12, '-').c_str(), std::string(12, '-').c_str(), std::string(28, '-').c_str(),
                std::string(10, '-').c_str());
}

inline void printRow(const char *work, const char *other, const Comparison &found, Against against,
                     std::optional<double> bound)
{
    if (RUNNING_ON_VALGRIND) {
        std::printf("counted: %s, %s\n", work, other);
        std::fflush(stdout);
        return;
    }
    const bool limit = against == Against::Limit;
    const double median = limit ? found.median : 1 / found.median;
    const double low = limit ? found.least : 1 / found.most;
    const double high = limit ? found.most : 1 / found.least;
    char ratio[64];
    std::snprintf(ratio, sizeof ratio, "%.2f [%.2f..%.2f]", median, low, high);
    char goal[32] = "-";
    if (bound)
        std::snprintf(goal, sizeof goal, "%s %g", limit ? "<=" : ">=", *bound);
    std::printf("| %-44s | %-24s | %10.3f | %10.3f | %-26s | %-8s |\n", work, other, found.oursMs, found.otherMs, ratio,
                goal);
    std::fflush(stdout);
}

} // namespace mainstay::bench
