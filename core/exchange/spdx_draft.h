// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reference_draft.h"

#include <vector>

namespace mainstay {

/// A package or a file of an SPDX document. What is "NOASSERTION" or "NONE" counts as not given.
struct SpdxElement {
    Text id;
    Text name;
    Text version;
    Text supplier; ///< "Organization: X (mail)"
    Text originator;
    Text summary;
    Text description;
    Text concluded; ///< licence
    Text declared;
    Text purpose;
    Text purl;
    Text ours; ///< the comment of an annotation by which a package that we wrote carries its fields
    bool isFile = false;
    quint32 where = 0;
};

/// What both ways of writing SPDX down say, see spdx_reader.h.
class SpdxDraft
{
public:
    SpdxDraft(Reading &reading, ReadProgress &progress) : m_reading(reading), m_draft(reading, progress) { }

    TextPool &raws() { return m_draft.raws(); }
    void setVersion(std::string_view version) { m_version = version; }
    void setName(Text name) { m_name = name; }
    void setDocument(Text id) { m_document = id; }
    void addElement(const SpdxElement &element, Text raw);
    void describe(Text id) { m_described.push_back(id); }
    /// What the document itself contains has no parent by that.
    void contain(Text whole, Text part, quint32 where, Text raw);
    /// "A DEPENDS_ON B"; the comment of one that we wrote carries its fields.
    void relate(Text from, std::string_view type, Text to, quint32 where, Text raw, Text comment = {});
    /// Throws "exchange.other-format" {format} and "exchange.other-version" {format, version, known}.
    void settle();

private:
    void checkHead() const;
    Text licenceOf(const SpdxElement &element) const;
    Text actor(Text named);
    bool takeOurs(const SpdxElement &element, Text raw);
    bool dependAsOurs(Text dependent, Text provider, Text comment, quint32 where, Text raw);
    void depend(Text dependent, Text provider, const char *kind, const char *strength, quint32 where);

    Reading &m_reading;
    ReferenceDraft m_draft;
    std::string m_version;
    Text m_name;
    Text m_document;
    std::vector<Text> m_described;
};

} // namespace mainstay
