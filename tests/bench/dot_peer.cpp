// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dot_peer.h"

#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT: POSIX has it so

namespace mainstay::bench {

static double secondsOf(const struct rusage &usage)
{
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

double cpuSeconds()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage);
}

DotPeer::DotPeer()
{
    std::string name = (std::filesystem::temp_directory_path() / "layout_bench.XXXXXX").string();
    if (mkdtemp(name.data()) != nullptr)
        m_folder = name;
    m_installed = !m_folder.empty() && run("digraph g {}").has_value();
}

DotPeer::~DotPeer()
{
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

std::optional<DotPeer::Run> DotPeer::run(const std::string &graph) const
{
    std::string input = m_folder + "/graph.dot";
    std::string output = "-o" + m_folder + "/graph.plain";
    std::ofstream(input) << graph;
    std::string program = "dot";
    std::string format = "-Tplain";
    char *const arguments[] = {program.data(), format.data(), output.data(), input.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, "dot", nullptr, nullptr, arguments, environ) != 0)
        return std::nullopt;
    int status = 0;
    struct rusage usage = {};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    std::ostringstream plain;
    plain << std::ifstream(m_folder + "/graph.plain").rdbuf();
    return Run{plain.str(), secondsOf(usage)};
}

} // namespace mainstay::bench
