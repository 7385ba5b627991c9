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
    CycloneDxComponents(const JsonFile &file, JsonWalk &walk, Reading &reading, ReadProgress &progress);

    /// The array of "components" or "services" that the walk stands at. Throws "exchange.wrong-shape" {field} when it
    /// is none.
    void readTop(const char *field);
    /// The object metadata.component.
    void readRoot();

    const std::vector<CycloneDxDraft> &drafts() const { return m_drafts; }
    /// Gives their memory back.
    void releaseDrafts() { std::vector<CycloneDxDraft>().swap(m_drafts); }

private:
    enum class Nesting : quint8 { Components, Services };
    struct Frame {
        bool isArray = false;
        Nesting nesting = Nesting::Components;
        bool isEntered = false; ///< the walk stands behind a member, not at the first one
        quint32 draft = CycloneDxDraft::noParent; ///< of an object: its own; of an array: the parent's
    };

    void walk();
    void stepArray();
    void stepObject();
    void enterObject(quint32 parent, Nesting nesting);
    void enterArray(const char *field, Nesting nesting);
    void readField(CycloneDxField field);
    Text textOf(const char *field);
    Text wordOf(const char *field, Text &last);
    void skipUnlessNull(const char *field);
    Text nameIn(const char *field);
    Text licences();
    int readLicence();
    int addLicence();
    void markWrongType(const char *field);
    void offerVendor(Text name, VendorRank rank);
    CycloneDxDraft &current() { return m_drafts[m_frames.back().draft]; }

    const JsonFile &m_file;
    JsonWalk &m_walk;
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
