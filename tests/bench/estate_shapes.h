// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <cstdint>
#include <vector>

namespace mainstay::bench {

/// A reproducible stream of numbers, the same on every platform. Source: Steele, Lea, Flood 2014 (SplitMix).
class Random
{
public:
    explicit Random(uint64_t seed) : m_state(seed) { }
    uint64_t next()
    {
        uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    double fraction() { return double(next() >> 11) * 0x1.0p-53; }
    uint32_t below(uint32_t bound) { return uint32_t(next() % bound); }

private:
    uint64_t m_state;
};

/// Dependencies as bare pairs, in the order in which they are given to the builder.
struct Pairs {
    const char *name = "";
    uint32_t components = 0;
    std::vector<uint32_t> dependents;
    std::vector<uint32_t> providers;
};

/// Twenty tiers, each standing mostly on the next one; a share of the dependencies points back and closes cycles.
Pairs layeredPairs(uint32_t components, uint32_t each, double back);
/// Everything stands on what is older, and mostly on a popular few.
Pairs popularPairs(uint32_t components, uint32_t each, double back);

/// One solution with all components directly below it in the order of their numbers, so that number n has index n + 1;
/// all dependencies hard and alone.
std::shared_ptr<const Estate> hardEstate(const Pairs &pairs);
/// The same, but a third of the components needs its providers in groups of four of which half must be up, and another
/// third softly.
std::shared_ptr<const Estate> mixedEstate(const Pairs &pairs);

} // namespace mainstay::bench
