// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cyclonedx_reader.h"

#include "exchange/cyclonedx_components.h"
#include "exchange/cyclonedx_dependencies.h"

#include <charconv>

namespace mainstay {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {
constexpr int oldestMinor = 2; ///< JSON begins with 1.2
constexpr int newestMinor = 6;

enum class Order { AsUsual, DependenciesTooEarly };

class CycloneDxReader
{
public:
    CycloneDxReader(JsonFile &file, ReadProgress &progress)
        : m_file(file), m_progress(progress), m_components(file, m_reading, progress)
    { }

    /// One walk when the dependencies stand behind all that they refer to; asks for a second one otherwise.
    Order readUsual();
    void readInTwoWalks();
    Reading take() { return std::move(m_reading); }

private:
    template <class Take>
    void forEachField(Take take);
    bool readHead(std::string_view key, ondemand::value value);
    bool readComponents(std::string_view key, ondemand::value value);
    void readMetadata(ondemand::value value);
    FormatAge checkHead();
    void settle();
    void readDependencies(ondemand::value value);

    JsonFile &m_file;
    ReadProgress &m_progress;
    Reading m_reading;
    CycloneDxComponents m_components;
    CycloneDxEnds m_ends;
    std::string m_format;
    std::string m_version;
};

template <class Take>
void CycloneDxReader::forEachField(Take take)
{
    m_reading.whereKind = WhereKind::Byte;
    for (ondemand::field field : m_file.root()) {
        take(m_file.key(field, m_reading.texts), ondemand::value(field.value()));
    }
    m_file.requireEnd();
}

Order CycloneDxReader::readUsual()
{
    bool isSettled = false;
    Order order = Order::AsUsual;
    forEachField([&](std::string_view key, ondemand::value value) {
        if (order != Order::AsUsual || readHead(key, value))
            return;
        if (key == "dependencies" && (m_format.empty() || m_version.empty())) {
            order = Order::DependenciesTooEarly;
        } else if (key == "dependencies") {
            if (!isSettled)
                settle();
            isSettled = true;
            readDependencies(value);
        } else if (isSettled && (key == "components" || key == "services" || key == "metadata")) {
            order = Order::DependenciesTooEarly;
        } else {
            readComponents(key, value);
        }
    });
    if (order == Order::AsUsual && !isSettled)
        settle();
    return order;
}

void CycloneDxReader::readInTwoWalks()
{
    forEachField([&](std::string_view key, ondemand::value value) {
        if (!readHead(key, value))
            readComponents(key, value);
    });
    settle();
    forEachField([&](std::string_view key, ondemand::value value) {
        if (key == "dependencies")
            readDependencies(value);
    });
}

bool CycloneDxReader::readHead(std::string_view key, ondemand::value value)
{
    if (key != "bomFormat" && key != "specVersion")
        return false;
    if (m_file.isString(value))
        (key == "bomFormat" ? m_format : m_version) = m_file.view(value, m_reading.texts);
    return true;
}

bool CycloneDxReader::readComponents(std::string_view key, ondemand::value value)
{
    if (key == "components")
        m_components.readTop(value, "components");
    else if (key == "services")
        m_components.readTop(value, "services");
    else if (key == "metadata")
        readMetadata(value);
    else
        return false;
    return true;
}

void CycloneDxReader::readMetadata(ondemand::value value)
{
    if (!JsonFile::startsWith(value, '{'))
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-shape", {{u"field"_s, u"metadata"_s}});
    for (ondemand::field field : value.get_object()) {
        if (m_file.key(field, m_reading.texts) == "component")
            m_components.readRoot(field.value());
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

void CycloneDxReader::readDependencies(ondemand::value value)
{
    CycloneDxDependencies(m_file, m_reading, m_progress, m_ends).read(value);
}
} // namespace

Result<Reading> readCycloneDx(QIODevice &device, const ReadOptions &, ReadProgress &progress)
{
    return readGuarded([&] {
        progress.start(device.size());
        JsonFile file(device, progress);
        try {
            CycloneDxReader usual(file, progress);
            if (usual.readUsual() == Order::AsUsual) {
                progress.finish();
                return usual.take();
            }
            CycloneDxReader again(file, progress);
            again.readInTwoWalks();
            progress.finish();
            return again.take();
        } catch (const simdjson::simdjson_error &error) {
            file.broken(error.error());
        }
    });
}

} // namespace mainstay
