// SPDX-License-Identifier: GPL-3.0-or-later
// SPEED.md row 7, from nothing to the first paint, and the memory. Usage: start_bench [--quick]
#include "bench/pairs.h"
#include "desk/workspace_rules.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

struct Start {
    double seconds;
    double mebibytes;
};

Start started(const QStringList &what)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QStringList line = what;
    line.insert(1, QString::number(std::chrono::nanoseconds(now).count()));
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/first_paint"_s, line);
    process.waitForFinished(30'000);
    const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || told.size() != 2) {
        std::fprintf(stderr, "start_bench: %s did not paint: %s\n", qPrintable(what.first()),
                     process.readAllStandardError().constData());
        std::exit(1);
    }
    return {told[0].toDouble() / 1e3, told[1].toDouble()};
}

void compareStarts(const char *work, const QStringList &ours, int pairs)
{
    std::vector<double> ourMemory;
    std::vector<double> bareMemory;
    const auto timed = [](const QStringList &what, std::vector<double> &memory) {
        const Start start = started(what);
        memory.push_back(start.mebibytes);
        return start.seconds;
    };
    const Comparison found = compareTimed(
        pairs, [&] { return timed(ours, ourMemory); }, [&] { return timed({u"bare"_s}, bareMemory); });
    printRow(work, "bare Qt window", found, Against::Limit, 3);
    const double our = medianOf(ourMemory);
    const double bare = medianOf(bareMemory);
    std::printf("  memory %.0f MiB, bare %.0f MiB: %.2f (at most 4)\n", our, bare, our / bare);
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    using namespace mainstay;
    using namespace mainstay::bench;
    const QCoreApplication application(count, arguments);
    const bool quick = count > 1 && std::strcmp(arguments[1], "--quick") == 0;
    if (count > 2 || (count == 2 && !quick)) {
        std::fprintf(stderr, "usage: start_bench [--quick]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"empty.mainstay"_s);
    const Result<DeskRules> rules = shippedDeskRules();
    if (!rules
        || !Workspace::create(Location::parse(file).value(),
                              workspaceOptions(std::make_shared<const DeskRules>(*rules)))) {
        std::fprintf(stderr, "start_bench: no workspace\n");
        return 1;
    }
    printHead();
    const int pairs = quick ? 7 : 21;
    compareStarts("7 start to the first paint", {u"start"_s}, pairs);
    compareStarts("7 start to the places of an empty workspace", {u"workspace"_s, file}, pairs);
    return 0;
}
