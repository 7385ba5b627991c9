// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cyclonedx_draft.h"

namespace mainstay {

/// The fields of a component that are read.
enum class CycloneDxField : quint8 {
    Other,
    Type,
    Name,
    Version,
    Reference,
    Purl,
    Description,
    Group,
    Scope,
    Licences,
    Supplier,
    Manufacturer,
    Publisher,
    Author,
    Components,
    Services
};

/// Reads components and services, nested to any depth, with a stack of its own.
class CycloneDxComponents
{
public:
    CycloneDxComponents(JsonFile &file, Reading &reading, ReadProgress &progress)
        : m_file(file), m_reading(reading), m_progress(progress)
    { }

    /// The array of "components" or "services" at the top. Throws "exchange.wrong-shape" {field} when it is none.
    void readTop(simdjson::ondemand::value array, const char *field);
    /// The object metadata.component.
    void readRoot(simdjson::ondemand::value object);

    const std::vector<CycloneDxDraft> &drafts() const { return m_drafts; }
    /// Gives their memory back.
    void releaseDrafts() { std::vector<CycloneDxDraft>().swap(m_drafts); }

private:
    enum class Nesting : quint8 { Components, Services };
    struct Frame {
        bool isArray = false;
        Nesting nesting = Nesting::Components;
        bool isEntered = false; ///< something nested was pushed: step on when it is done
        quint32 draft = CycloneDxDraft::noParent; ///< of an object: its own; of an array: the parent's
        simdjson::ondemand::array_iterator element;
        simdjson::ondemand::object_iterator field;
    };

    void walk(size_t bottom);
    void stepArray();
    void stepObject();
    void enterObject(simdjson::ondemand::value value, quint32 parent, Nesting nesting);
    bool enterArray(simdjson::ondemand::value value, const char *field, Nesting nesting);
    void readField(CycloneDxField field, simdjson::ondemand::value value);
    Text textOf(simdjson::ondemand::value value, const char *field);
    Text wordOf(simdjson::ondemand::value value, const char *field, Text &last);
    Text nameIn(simdjson::ondemand::value value, const char *field);
    Text licencesIn(simdjson::ondemand::value value);
    void addLicence(simdjson::ondemand::value entry);
    template <class Add>
    void addNamedLicence(simdjson::ondemand::value licence, Add add);
    void markWrongType(const char *field);
    void offerVendor(Text name, VendorRank rank);
    CycloneDxDraft &current() { return m_drafts[m_frames.back().draft]; }

    JsonFile &m_file;
    Reading &m_reading;
    ReadProgress &m_progress;
    std::vector<CycloneDxDraft> m_drafts;
    std::vector<Frame> m_frames;
    Text m_lastType;
    Text m_lastGroup;
    Text m_lastScope;
    Text m_lastVendor;
    Text m_lastLicence;
    std::string m_licences; ///< of the component that is being read
};

} // namespace mainstay
