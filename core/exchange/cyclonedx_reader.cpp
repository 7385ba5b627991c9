// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_reader.h"

#include "exchange/cyclonedx_components.h"
#include "exchange/cyclonedx_dependencies.h"

#include <charconv>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr int oldestMinor = 2; ///< JSON begins with 1.2
constexpr int newestMinor = 6;

enum class Order { AsUsual, DependenciesTooEarly };

class CycloneDxReader
{
public:
    CycloneDxReader(const JsonFile &file, ReadProgress &progress)
        : m_file(file)
        , m_progress(progress)
        , m_walk(file, m_reading.texts)
        , m_components(file, m_walk, m_reading, progress)
    {
        m_reading.whereKind = WhereKind::Byte;
    }

    /// One walk when the dependencies stand behind all that they refer to; asks for a second one otherwise.
    Order readUsual();
    void readInTwoWalks();
    Reading take() { return std::move(m_reading); }

private:
    template <class Read>
    void forEachField(Read read);
    bool readHead(std::string_view key);
    bool readComponents(std::string_view key);
    void readMetadata();
    FormatAge checkHead();
    void settle();
    void readDependencies();

    const JsonFile &m_file;
    ReadProgress &m_progress;
    Reading m_reading;
    JsonWalk m_walk;
    CycloneDxComponents m_components;
    CycloneDxEnds m_ends;
    std::string m_format;
    std::string m_version;
};

/// `read` steps over the value or answers false.
template <class Read>
void CycloneDxReader::forEachField(Read read)
{
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        if (!read(m_walk.key()))
            m_walk.skip();
    }
    m_walk.requireEnd();
}

Order CycloneDxReader::readUsual()
{
    bool isSettled = false;
    Order order = Order::AsUsual;
    forEachField([&](std::string_view key) {
        if (order != Order::AsUsual)
            return false;
        if (isSettled ? key == "components" || key == "services" || key == "metadata"
                      : key == "dependencies" && (m_format.empty() || m_version.empty())) {
            order = Order::DependenciesTooEarly;
            return false;
        }
        if (key != "dependencies")
            return readHead(key) || readComponents(key);
        if (!isSettled)
            settle();
        isSettled = true;
        readDependencies();
        return true;
    });
    if (order == Order::AsUsual && !isSettled)
        settle();
    return order;
}

void CycloneDxReader::readInTwoWalks()
{
    forEachField([&](std::string_view key) { return readHead(key) || readComponents(key); });
    settle();
    m_walk.restart();
    forEachField([&](std::string_view key) {
        if (key == "dependencies")
            readDependencies();
        return key == "dependencies";
    });
}

bool CycloneDxReader::readHead(std::string_view key)
{
    const bool isFormat = key == "bomFormat";
    if ((!isFormat && key != "specVersion") || !m_walk.isString())
        return false;
    (isFormat ? m_format : m_version) = m_walk.string();
    return true;
}

bool CycloneDxReader::readComponents(std::string_view key)
{
    if (key == "components")
        m_components.readTop("components");
    else if (key == "services")
        m_components.readTop("services");
    else if (key == "metadata")
        readMetadata();
    else
        return false;
    return true;
}

void CycloneDxReader::readMetadata()
{
    if (!m_walk.isObject())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"metadata"_s}});
    for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField()) {
        if (m_walk.key() == "component")
            m_components.readRoot();
        else
            m_walk.skip();
    }
}

FormatAge CycloneDxReader::checkHead()
{
    if (m_format != "CycloneDX")
        throw StoreError(ErrorKind::Invalid, "exchange.not-cyclonedx",
                         {{u"format"_s, QString::fromStdString(m_format)}});
    int minor = 0;
    const char *end = m_version.data() + m_version.size();
    const bool isFirst = m_version.starts_with("1.")
        && std::from_chars(m_version.data() + 2, end, minor) == std::from_chars_result{end, std::errc()};
    if (!isFirst || minor < oldestMinor)
        throw StoreError(ErrorKind::Invalid, "exchange.unsupported-version",
                         {{u"version"_s, QString::fromStdString(m_version)}});
    if (minor <= newestMinor)
        return FormatAge::Known;
    m_reading.addFinding(RemarkCode::NewerFormat, 0, m_reading.texts.keep(m_version),
                         m_reading.texts.keep("1." + std::to_string(newestMinor)));
    return FormatAge::Newer;
}

/// To be called when all fields but the dependencies were seen, those that say what the file is among them.
void CycloneDxReader::settle()
{
    const FormatAge age = checkHead();
    m_ends = settleDrafts(m_components.drafts(), m_file, m_reading, age);
    m_components.releaseDrafts();
}

void CycloneDxReader::readDependencies()
{
    CycloneDxDependencies(m_file, m_walk, m_reading, m_progress, m_ends).read();
}
} // namespace

Result<Reading> readCycloneDx(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        progress.start(device.size());
        const JsonFile file(device, progress);
        CycloneDxReader usual(file, progress);
        if (usual.readUsual() == Order::AsUsual) {
            progress.finish();
            return usual.take();
        }
        CycloneDxReader again(file, progress);
        again.readInTwoWalks();
        progress.finish();
        return again.take();
    });
}

} // namespace mainstay
