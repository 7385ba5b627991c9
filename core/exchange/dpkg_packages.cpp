// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dpkg_packages.h"

#include "exchange/debian_control.h"
#include "exchange/debian_version.h"

#include <algorithm>
#include <map>

namespace mainstay {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {
constexpr std::string_view packageNameBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-._";

/// "install  ok installed" is told apart from "hold ok installed" by its words, not by its spaces.
bool isInstalled(std::string_view status)
{
    constexpr std::string_view wanted[] = {"install", "ok", "installed"};
    size_t word = 0;
    while (!status.empty()) {
        const size_t from = status.find_first_not_of(" \t\n");
        if (from == std::string_view::npos)
            break;
        const size_t end = std::min(status.find_first_of(" \t\n", from), status.size());
        if (word == 3 || status.substr(from, end - from) != wanted[word++])
            return false;
        status.remove_prefix(end);
    }
    return word == 3;
}

MultiArch multiArchOf(std::string_view word)
{
    return word == "same"   ? MultiArch::Same
        : word == "foreign" ? MultiArch::Foreign
        : word == "allowed" ? MultiArch::Allowed
                            : MultiArch::No;
}

/// "GNU Libc Maintainers <debian-glibc@…>": the address is nobody's vendor.
std::string_view withoutAddress(std::string_view maintainer)
{
    const std::string_view name = maintainer.substr(0, maintainer.find('<'));
    const size_t last = name.find_last_not_of(' ');
    return last == std::string_view::npos ? maintainer : name.substr(0, last + 1);
}

class PackagesReader
{
public:
    PackagesReader(QIODevice &device, ReadProgress &progress, Reading &reading)
        : m_control(device, progress), m_reading(reading)
    { }
    DpkgPackages read();

private:
    bool isToRead(const DebianStanza &stanza) const;
    bool accept(const DebianStanza &stanza);
    void keep(const DebianStanza &stanza);
    bool reject(const DebianStanza &stanza, RemarkCode code, std::string_view fact);
    Text keepField(const DebianStanza &stanza, std::string_view name);
    void findMachine();
    void giveKeys();
    void keepNewest();

    DebianControlReader m_control;
    Reading &m_reading;
    DpkgPackages m_found;
};

DpkgPackages PackagesReader::read()
{
    DebianStanza stanza;
    while (m_control.next(stanza)) {
        if (++m_reading.read == 1) {
            if (!stanza.find("Package"))
                throw StoreError(ErrorKind::Invalid, "exchange.not-dpkg", {{u"line"_s, qint64(stanza.line)}});
            m_found.isStatus = stanza.find("Status").has_value();
        }
        if (!isToRead(stanza))
            ++m_reading.skipped;
        else if (accept(stanza))
            keep(stanza);
    }
    findMachine();
    giveKeys();
    keepNewest();
    return std::move(m_found);
}

bool PackagesReader::isToRead(const DebianStanza &stanza) const
{
    return !m_found.isStatus || isInstalled(stanza.find("Status").value_or(std::string_view()));
}

bool PackagesReader::accept(const DebianStanza &stanza)
{
    if (stanza.brokenLine)
        return reject(stanza, RemarkCode::UnreadableStanza, std::to_string(stanza.brokenLine));
    for (const std::string_view field : {"Package"sv, "Version"sv}) {
        if (stanza.find(field).value_or(""sv).empty())
            return reject(stanza, RemarkCode::MissingValue, field);
    }
    for (const std::string_view field : {"Package"sv, "Architecture"sv}) {
        const std::string_view name = stanza.find(field).value_or(""sv);
        if (name.find_first_not_of(packageNameBytes) != std::string_view::npos)
            return reject(stanza, RemarkCode::BadPackageName, name);
    }
    return true;
}

bool PackagesReader::reject(const DebianStanza &stanza, RemarkCode code, std::string_view fact)
{
    m_reading.addReject({code, stanza.line, m_reading.texts.keep(fact), {}}, m_reading.texts.keep(stanza.raw));
    return false;
}

Text PackagesReader::keepField(const DebianStanza &stanza, std::string_view name)
{
    const auto value = stanza.find(name);
    return value && !value->empty() ? m_reading.texts.keep(*value) : Text();
}

void PackagesReader::keep(const DebianStanza &stanza)
{
    TextPool &texts = m_reading.texts;
    DpkgPackage package;
    package.name = keepField(stanza, "Package");
    package.version = keepField(stanza, "Version");
    package.architecture = texts.intern(stanza.find("Architecture").value_or("all"sv));
    package.section = texts.intern(stanza.find("Section").value_or("unknown"sv));
    if (package.section.isEmpty())
        package.section = texts.intern("unknown");
    const std::string_view origin = stanza.find("Origin").value_or(""sv);
    const std::string_view vendor = origin.empty() ? withoutAddress(stanza.find("Maintainer").value_or(""sv)) : origin;
    package.vendor = vendor.empty() ? Text() : texts.intern(vendor);
    const std::string_view description = stanza.find("Description").value_or(""sv);
    if (!description.empty())
        package.description = texts.keep(description.substr(0, description.find('\n')));
    package.source = keepField(stanza, "Source");
    package.homepage = keepField(stanza, "Homepage");
    package.provides = keepField(stanza, "Provides");
    package.preDepends = keepField(stanza, "Pre-Depends");
    package.depends = keepField(stanza, "Depends");
    package.multiArch = multiArchOf(stanza.find("Multi-Arch").value_or(""sv));
    package.line = stanza.line;
    m_found.packages.push_back(package);
}

void PackagesReader::findMachine()
{
    std::map<std::string_view, size_t> counts;
    for (const DpkgPackage &package : m_found.packages) {
        if (package.architecture == "all"sv)
            continue;
        if (package.name == "dpkg"sv) {
            m_found.machine = package.architecture;
            return;
        }
        ++counts[package.architecture.view()];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    m_found.machine = m_reading.texts.intern(most == counts.end() ? "all"sv : most->first);
}

void PackagesReader::giveKeys()
{
    for (DpkgPackage &package : m_found.packages) {
        package.isForeign = package.architecture != "all"sv && !(package.architecture == m_found.machine);
        package.key = package.isForeign
            ? m_reading.texts.keep(std::string(package.name.view()) + ':' + std::string(package.architecture.view()))
            : package.name;
    }
}

void PackagesReader::keepNewest()
{
    auto &packages = m_found.packages;
    std::sort(packages.begin(), packages.end(), [](const DpkgPackage &a, const DpkgPackage &b) {
        if (const int order = a.key.view().compare(b.key.view()); order != 0)
            return order < 0;
        if (const auto order = compareDebianVersions(a.version.view(), b.version.view()); order != 0)
            return order > 0;
        return a.line < b.line;
    });
    const auto last = std::unique(packages.begin(), packages.end(),
                                  [](const DpkgPackage &a, const DpkgPackage &b) { return a.key == b.key; });
    m_reading.skipped += packages.end() - last;
    packages.erase(last, packages.end());
}
} // namespace

std::string_view DpkgPackages::architectureOf(const DpkgPackage &package) const
{
    return package.isForeign ? package.architecture.view() : machine.view();
}

DpkgPackages readDpkgPackages(QIODevice &device, ReadProgress &progress, Reading &reading)
{
    return PackagesReader(device, progress, reading).read();
}

} // namespace mainstay
