// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/npm_lock_reader.h"

#include "exchange/json_reader.h"
#include "exchange/npm_range.h"
#include "exchange/reference_draft.h"

#include <algorithm>
#include <unordered_set>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr std::string_view modules = "node_modules/";
constexpr size_t longestPath = 1024; ///< bounds what resolving one name can cost
constexpr quint32 packagesPerReport = 1024;

enum class Section : quint8 { Regular, Optional, Peer, Dev };

struct NpmNeed {
    Text dependent;
    Text name;
    Text range;
    Section section = Section::Regular;
    bool isOptional = false; ///< of a peer: its meta says so
    quint32 where = 0;
};

struct Package {
    Text path;
    Text name;
    Text version;
    Text licence;
    Text resolved;
    Text scope;
    bool isLink = false;
    quint32 from = 0;
    std::vector<Text> optionalPeers;
};

class NpmLockReader : private JsonReader
{
public:
    NpmLockReader(const JsonFile &file, ReadProgress &progress)
        : JsonReader(file, progress), m_draft(m_reading, progress)
    { }
    Reading read();

private:
    void checkHead();
    void readPackages();
    void readPackage(Text path);
    void settleNeeds(const Package &package, size_t first);
    void readField(Package &package, std::string_view key);
    void readNeeds(const Package &package, Section section);
    void readPeerMeta(Package &package);
    void takeFlag(Package &package, std::string_view scope);
    Text textOrNone();
    std::string_view literal();
    void addPackage(const Package &package, Text raw);
    void addLinks();
    void addParents();
    void resolve(const NpmNeed &need);
    std::string_view found(std::string_view from, std::string_view name);
    DependencyTerms termsOf(const NpmNeed &need);

    ReferenceDraft m_draft;
    std::vector<NpmNeed> m_needs;
    std::vector<Package> m_links;
    std::vector<Text> m_paths;
    std::string m_version; ///< of the format
    std::string m_tried;
    Text m_name;
    Text m_root;
    bool m_hasPackages = false;
};

/// In which node looks for no other of that name.
bool isModulesFolder(std::string_view folder)
{
    return folder.substr(folder.rfind('/') + 1) == modules.substr(0, modules.size() - 1);
}

Text kept(TextPool &texts, std::string_view path)
{
    return path.empty() ? texts.intern(".") : texts.intern(path);
}

Reading NpmLockReader::read()
{
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view key = m_walk.key();
        if (key == "lockfileVersion")
            m_version = literal();
        else if (key == "name")
            m_name = textOrNone();
        else if (key == "packages")
            readPackages();
        else
            m_walk.skip();
    }
    m_walk.requireEnd();
    checkHead();
    addLinks();
    addParents();
    quint32 resolved = 0;
    for (const NpmNeed &need : m_needs) {
        if (++resolved % packagesPerReport == 0)
            m_progress.reached(0);
        resolve(need);
    }
    m_draft.settle();
    return std::move(m_reading);
}

void NpmLockReader::checkHead()
{
    if (m_version.empty())
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"npm-lock"_s}});
    if (m_version != "2" && m_version != "3")
        throw StoreError(
            ErrorKind::Invalid, "exchange.other-version",
            {{u"format"_s, u"npm-lock"_s}, {u"version"_s, QString::fromStdString(m_version)}, {u"known"_s, u"2, 3"_s}});
    if (!m_hasPackages)
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"packages"_s}});
    m_reading.subject = m_name.toString();
}

/// Numbers and truth values as they are written.
std::string_view NpmLockReader::literal()
{
    const quint32 from = m_walk.offset();
    m_walk.skip();
    return m_file.between(from, m_walk.offset());
}

Text NpmLockReader::textOrNone()
{
    if (m_walk.isString())
        return m_walk.keepString();
    m_walk.skip();
    return {};
}

void NpmLockReader::readPackages()
{
    if (!m_walk.isObject())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"packages"_s}});
    m_hasPackages = true;
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const std::string_view path = m_walk.key();
        if (++m_reading.read % packagesPerReport == 0)
            m_progress.reached(m_walk.offset());
        if (m_walk.isObject() && path.size() <= longestPath) {
            readPackage(kept(m_reading.texts, path));
            continue;
        }
        const bool isLong = path.size() > longestPath;
        const Text told = m_reading.texts.keep(isLong ? path.substr(0, 80) : "packages");
        const quint32 from = m_walk.offset();
        const std::string_view raw = literal();
        m_reading.addReject({isLong ? RemarkCode::KeyTooLong : RemarkCode::WrongType, from, told, {}},
                            m_reading.texts.keep(raw));
    }
}

void NpmLockReader::readPackage(Text path)
{
    Package package;
    package.path = path;
    package.from = m_walk.offset();
    const size_t firstNeed = m_needs.size();
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField())
        readField(package, m_walk.key());
    settleNeeds(package, firstNeed);
    if (package.isLink)
        m_links.push_back(package);
    else
        addPackage(package, m_draft.raws().keep(m_file.between(package.from, m_walk.offset())));
}

/// Sections may come in any order. Words are interned, so their addresses tell them apart.
void NpmLockReader::settleNeeds(const Package &package, size_t first)
{
    std::unordered_set<const void *> optional;
    std::unordered_set<const void *> regular;
    for (const Text peer : package.optionalPeers)
        optional.insert(peer.address());
    for (size_t at = first; at < m_needs.size(); ++at) {
        if (m_needs[at].section == Section::Regular || m_needs[at].section == Section::Optional)
            regular.insert(m_needs[at].name.address());
    }
    const auto again = std::remove_if(m_needs.begin() + qsizetype(first), m_needs.end(), [&](const NpmNeed &need) {
        return (need.section == Section::Peer || need.section == Section::Dev) && regular.contains(need.name.address());
    });
    m_needs.erase(again, m_needs.end());
    for (size_t at = first; at < m_needs.size(); ++at)
        m_needs[at].isOptional = m_needs[at].section == Section::Peer && optional.contains(m_needs[at].name.address());
}

void NpmLockReader::readField(Package &package, std::string_view key)
{
    if (key == "name")
        package.name = textOrNone();
    else if (key == "version")
        package.version = textOrNone();
    else if (key == "license")
        package.licence = textOrNone();
    else if (key == "resolved")
        package.resolved = textOrNone();
    else if (key == "link")
        package.isLink = literal() == "true";
    else if (key == "dev" || key == "optional" || key == "peer")
        takeFlag(package, key);
    else if (key == "dependencies")
        readNeeds(package, Section::Regular);
    else if (key == "optionalDependencies")
        readNeeds(package, Section::Optional);
    else if (key == "peerDependencies")
        readNeeds(package, Section::Peer);
    else if (key == "peerDependenciesMeta")
        readPeerMeta(package);
    else if (key == "devDependencies" && package.path.view().find(modules) == std::string_view::npos)
        readNeeds(package, Section::Dev);
    else
        m_walk.skip();
}

void NpmLockReader::takeFlag(Package &package, std::string_view scope)
{
    const Text word = m_reading.texts.intern(scope);
    if (literal() == "true")
        package.scope = word;
}

void NpmLockReader::readNeeds(const Package &package, Section section)
{
    if (!m_walk.isObject())
        return m_walk.skip();
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        NpmNeed need{package.path, m_reading.texts.intern(m_walk.key()), {}, section, false, package.from};
        if (m_walk.isString())
            need.range = m_reading.texts.intern(m_walk.string());
        else
            m_walk.skip();
        m_needs.push_back(need);
    }
}

void NpmLockReader::readPeerMeta(Package &package)
{
    if (!m_walk.isObject())
        return m_walk.skip();
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        const Text peer = m_reading.texts.intern(m_walk.key());
        if (!m_walk.isObject()) {
            m_walk.skip();
            continue;
        }
        for (bool isMeta = m_walk.enter(); isMeta; isMeta = m_walk.nextField()) {
            const bool isOptional = m_walk.key() == "optional";
            if (literal() == "true" && isOptional)
                package.optionalPeers.push_back(peer);
        }
    }
}

void NpmLockReader::addPackage(const Package &package, Text raw)
{
    const std::string_view path = package.path.view();
    const bool isRoot = path == ".";
    ImportedComponent component;
    component.key = package.path;
    component.name = package.name;
    if (isRoot && package.name.isEmpty())
        component.name = m_name;
    if (component.name.isEmpty()) {
        const size_t last = path.rfind(modules);
        component.name =
            m_reading.texts.intern(last == std::string_view::npos ? path : path.substr(last + modules.size()));
    }
    component.kind = m_reading.texts.intern(isRoot ? "application" : "component");
    component.productVersion = package.version;
    component.where = package.from;
    m_draft.beginAttributes();
    m_draft.addAttribute("licence", package.licence);
    m_draft.addAttribute("resolved", package.resolved);
    m_draft.addAttribute("scope", package.scope);
    component.attributes = m_draft.attributes();
    if (!m_draft.addNode(package.path, component, raw))
        return;
    m_paths.push_back(package.path);
    if (isRoot)
        m_draft.setRoot(package.path);
}

/// A link to what the lock does not hold is a component of its own, so that nothing is lost.
void NpmLockReader::addLinks()
{
    for (const Package &link : m_links) {
        const Text target = kept(m_reading.texts, link.resolved.view());
        if (m_draft.hasNode(target.view())) {
            m_draft.addAlias(link.path, target);
        } else {
            m_reading.addFinding(RemarkCode::DanglingReference, link.from, target, link.path);
            addPackage(link, {});
        }
    }
}

void NpmLockReader::addParents()
{
    for (const Text path : m_paths) {
        std::string_view outer = path.view();
        for (size_t end = outer.rfind("/node_modules/"); end != std::string_view::npos;
             end = outer.rfind("/node_modules/")) {
            outer = outer.substr(0, end);
            if (m_draft.hasNode(outer)) {
                m_draft.addPart(m_reading.texts.intern(outer), path, 0, path);
                break;
            }
        }
    }
}

/// The path that node finds from a folder, empty when there is none; valid until the next call.
std::string_view NpmLockReader::found(std::string_view from, std::string_view name)
{
    if (name.size() > longestPath)
        return {};
    for (std::string_view folder = from == "." ? std::string_view() : from;;) {
        if (!isModulesFolder(folder)) {
            m_tried = folder;
            m_tried += folder.empty() ? "" : "/";
            m_tried += modules;
            m_tried += name;
            if (m_draft.hasNode(m_tried))
                return m_tried;
        }
        if (folder.empty())
            return {};
        const size_t slash = folder.rfind('/');
        folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
    }
}

DependencyTerms NpmLockReader::termsOf(const NpmNeed &need)
{
    TextPool &texts = m_reading.texts;
    DependencyTerms terms;
    terms.kind = texts.intern("library");
    const bool isSoft = need.section == Section::Optional || need.section == Section::Dev || need.isOptional;
    terms.strength = texts.intern(isSoft ? "soft" : "hard");
    const auto requirement = npmRequirement(need.range.view());
    if (requirement && !requirement->empty())
        terms.requirement = texts.intern(*requirement);
    m_draft.beginAttributes();
    if (need.section == Section::Peer || need.section == Section::Dev)
        m_draft.addAttribute("section", texts.intern(need.section == Section::Peer ? "peer" : "dev"));
    if (!requirement)
        m_draft.addAttribute("range", need.range);
    terms.attributes = m_draft.attributes();
    return terms;
}

void NpmLockReader::resolve(const NpmNeed &need)
{
    const std::string_view provider = found(need.dependent.view(), need.name.view());
    if (!provider.empty()) {
        const Text path = m_reading.texts.intern(provider);
        m_draft.addDependency(need.dependent, path, termsOf(need), need.where);
    } else if (need.section != Section::Optional && !need.isOptional) {
        m_reading.addFinding(RemarkCode::DanglingReference, need.where, need.name, need.dependent);
    }
}
} // namespace

Result<Reading> readNpmLock(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        progress.start(device.size());
        const JsonFile file(device, progress);
        Reading reading = NpmLockReader(file, progress).read();
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
