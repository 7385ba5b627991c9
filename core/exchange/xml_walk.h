// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"

#include <QXmlStreamReader>
#include <memory>
#include <string>

namespace mainstay {

/// What a step over an XML file comes to.
enum class XmlStep : quint8 { Start, End, Finished };

/// All text in an element, also in what is nested in it.
struct XmlText {
    std::string text;
    bool hasElements = false;
};

/// One walk over an XML file from hands that may be hostile. A document type is refused, and with it every entity, so
/// that nothing unfolds and nothing is fetched; nesting, tags and texts are bounded. All that steps throws
/// "exchange.xml-doctype" {line}, "exchange.not-xml" {line, detail}, "exchange.truncated" {byte}, "exchange.too-deep"
/// {line, limit}, "exchange.huge-field" {line, limit}.
class XmlWalk
{
public:
    static constexpr int deepest = 10'000; ///< elements within one another
    static constexpr qint64 largestFile = qint64(1) << 30;
    static constexpr qint64 largestText = qint64(16) << 20; ///< bytes of a text, a comment
    static constexpr qint64 largestTag = qint64(256) << 10; ///< bytes; Qt compares each attribute with all others

    /// Throws "exchange.too-large" {limit}.
    XmlWalk(QIODevice &device, ReadProgress &progress);
    ~XmlWalk();

    /// To the next start or end of an element. Finished comes once, at the end of a sound file.
    XmlStep step();
    QStringView name() const { return m_reader.name(); } ///< without its prefix
    QStringView nameSpace() const { return m_reader.namespaceUri(); }
    /// Of the element whose start this is; prefixes do not count.
    QString attribute(QStringView name) const;
    /// Of the element whose start this is; steps to its end.
    XmlText text();
    /// Steps to the end of the element whose start this is.
    void skip();
    /// The start that stands here, written anew.
    QString startTag() const;
    quint32 line() const { return quint32(m_reader.lineNumber()); }

private:
    class Bytes;
    QXmlStreamReader::TokenType next();
    [[noreturn]] void fail() const;

    std::unique_ptr<Bytes> m_bytes;
    QXmlStreamReader m_reader;
    ReadProgress &m_progress;
    int m_depth = 0;
    quint32 m_tokens = 0;
};

} // namespace mainstay
