// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dpkg_reader.h"

#include "exchange/dpkg_clauses.h"
#include "exchange/dpkg_packages.h"

#include <map>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
Text kept(TextPool &texts, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return texts.keep({utf8.constData(), size_t(utf8.size())});
}

class DpkgReader
{
public:
    explicit DpkgReader(const ReadOptions &options) : m_options(options) { }
    Reading read(QIODevice &device, ReadProgress &progress);

private:
    void addMachine();
    void addSections();
    ImportedComponent node(std::string_view key, Text parent, std::string_view kind);
    void addPackage(const DpkgPackage &package, Text parent);
    void addAttribute(std::string_view name, Text value);

    const ReadOptions &m_options;
    Reading m_reading;
    DpkgPackages m_found;
    Text m_stage;
    Text m_system;
};

Reading DpkgReader::read(QIODevice &device, ReadProgress &progress)
{
    m_reading.whereKind = WhereKind::Line;
    m_reading.subject = m_options.hostName.isEmpty() ? u"localhost"_s : m_options.hostName;
    m_found = readDpkgPackages(device, progress, m_reading);
    if (m_found.isStatus)
        m_stage = m_reading.texts.intern("operation");
    addMachine();
    addSections();
    addDpkgDependencies(m_found, m_reading);
    return std::move(m_reading);
}

ImportedComponent DpkgReader::node(std::string_view key, Text parent, std::string_view kind)
{
    ImportedComponent component;
    component.key = m_reading.texts.keep(key);
    component.parentKey = parent;
    component.kind = m_reading.texts.intern(kind);
    component.stage = m_stage;
    return component;
}

void DpkgReader::addMachine()
{
    ImportedComponent host = node(":host", {}, "hardware");
    host.name = kept(m_reading.texts, m_reading.subject);
    ImportedComponent system = node(":os", host.key, "operating system");
    system.name = kept(m_reading.texts, m_options.systemName.isEmpty() ? u"Linux"_s : m_options.systemName);
    if (!m_options.systemVersion.isEmpty())
        system.productVersion = kept(m_reading.texts, m_options.systemVersion);
    m_system = system.key;
    m_reading.components.push_back(host);
    m_reading.components.push_back(system);
}

void DpkgReader::addSections()
{
    std::map<std::string_view, std::vector<const DpkgPackage *>> sections;
    for (const DpkgPackage &package : m_found.packages)
        sections[package.section.view()].push_back(&package);
    for (const auto &[name, packages] : sections) {
        const std::string title = "section " + std::string(name);
        ImportedComponent section = node(':' + title, m_system, "software system");
        section.name = m_reading.texts.keep(title);
        m_reading.components.push_back(section);
        for (const DpkgPackage *package : packages)
            addPackage(*package, section.key);
    }
}

void DpkgReader::addPackage(const DpkgPackage &package, Text parent)
{
    ImportedComponent component;
    component.key = package.key;
    component.parentKey = parent;
    component.name = package.key;
    component.kind = m_reading.texts.intern("component");
    component.productVersion = package.version;
    component.vendor = package.vendor;
    component.stage = m_stage;
    component.description = package.description;
    component.where = package.line;
    component.attributes.first = quint32(m_reading.attributes.size());
    addAttribute("architecture", package.architecture);
    addAttribute("source", package.source);
    addAttribute("homepage", package.homepage);
    component.attributes.count = quint32(m_reading.attributes.size()) - component.attributes.first;
    m_reading.components.push_back(component);
}

void DpkgReader::addAttribute(std::string_view name, Text value)
{
    if (value.isGiven())
        m_reading.attributes.push_back({m_reading.texts.intern(name), value});
}
} // namespace

Result<Reading> readDpkg(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        Reading reading = DpkgReader(options).read(device, progress);
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
