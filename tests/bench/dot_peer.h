// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace mainstay::bench {

/// Graphviz's dot as a process of its own, on files that go with this.
class DotPeer
{
public:
    DotPeer();
    ~DotPeer();
    DotPeer(const DotPeer &) = delete;
    DotPeer &operator=(const DotPeer &) = delete;

    bool isInstalled() const { return m_installed; }

    struct Run {
        std::string plain; ///< what -Tplain prints
        double seconds = 0; ///< user and system time of the process
    };
    /// Nothing when it fails.
    std::optional<Run> run(const std::string &graph) const;

private:
    std::string m_folder;
    bool m_installed = false;
};

/// User and system time of this process so far.
double cpuSeconds();

} // namespace mainstay::bench
