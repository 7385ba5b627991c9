// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yaml_document.h"

#include "base/error.h"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_map>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace mainstay {

using namespace Qt::StringLiterals;

const YamlDocument::Node *YamlDocument::find(const Node *map, std::string_view key) const
{
    if (!map || map->kind != Kind::Map)
        return nullptr;
    const auto found = std::ranges::find_if(map->children, [&](const auto &child) { return child.first == key; });
    return found == map->children.end() ? nullptr : &m_nodes[found->second];
}

/// Hears what yaml-cpp reads. yaml-cpp's own tree would copy nothing either, but could not be asked for its size.
class YamlDocumentBuilder : public YAML::EventHandler
{
public:
    YamlDocument take() { return std::move(m_document); }

    /// At some faults, such as a comma at the top, yaml-cpp 0.7 finds empty documents for ever.
    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_lastStart == mark.pos)
            throw YAML::ParserException(mark, "unexpected");
        m_lastStart = mark.pos;
        m_document = {};
        m_document.m_line = lineOf(mark);
        m_open.clear();
        m_anchors.clear();
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        leaf(mark, anchor, YamlDocument::Kind::Null, {});
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        leaf(mark, anchor, YamlDocument::Kind::Scalar, value);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlDocument::Kind::Sequence);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlDocument::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        quint32 node = 0;
        std::optional<std::string> key; ///< of a map: that of the value to come
    };
    static quint32 lineOf(const YAML::Mark &mark) { return quint32(std::max(mark.line, 0)) + 1; }
    [[noreturn]] static void bomb(quint32 line)
    {
        throw StoreError(ErrorKind::Invalid, "exchange.yaml-bomb",
                         {{u"line"_s, qint64(line)}, {u"limit"_s, qint64(YamlDocument::mostNodes)}});
    }

    quint32 add(YAML::anchor_t anchor, YamlDocument::Kind kind, const std::string &value);
    void leaf(const YAML::Mark &mark, YAML::anchor_t anchor, YamlDocument::Kind kind, const std::string &value);
    void open(const YAML::Mark &mark, YAML::anchor_t anchor, YamlDocument::Kind kind);
    void close();
    void attach(quint32 node);

    YamlDocument m_document;
    std::vector<Frame> m_open;
    std::unordered_map<YAML::anchor_t, quint32> m_anchors;
    quint32 m_lastLine = 0;
    int m_lastStart = -1; ///< of a document, in characters
};

quint32 YamlDocumentBuilder::add(YAML::anchor_t anchor, YamlDocument::Kind kind, const std::string &value)
{
    auto &nodes = m_document.m_nodes;
    const auto place = quint32(nodes.size());
    nodes.push_back({kind, value, {}, 1});
    if (anchor != YAML::NullAnchor)
        m_anchors[anchor] = place;
    return place;
}

void YamlDocumentBuilder::leaf(const YAML::Mark &mark, YAML::anchor_t anchor, YamlDocument::Kind kind,
                               const std::string &value)
{
    m_lastLine = lineOf(mark);
    attach(add(anchor, kind, value));
}

void YamlDocumentBuilder::open(const YAML::Mark &mark, YAML::anchor_t anchor, YamlDocument::Kind kind)
{
    m_lastLine = lineOf(mark);
    if (m_open.size() >= YamlDocument::deepest)
        throw StoreError(ErrorKind::Invalid, "exchange.too-deep",
                         {{u"line"_s, qint64(m_lastLine)}, {u"limit"_s, qint64(YamlDocument::deepest)}});
    m_open.push_back({add(anchor, kind, {}), std::nullopt});
}

void YamlDocumentBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    m_lastLine = lineOf(mark);
    const auto found = m_anchors.find(anchor);
    const bool isOpen = found != m_anchors.end()
        && std::ranges::any_of(m_open, [&](const Frame &frame) { return frame.node == found->second; });
    if (found == m_anchors.end() || isOpen)
        bomb(m_lastLine);
    attach(found->second);
}

void YamlDocumentBuilder::close()
{
    const quint32 node = m_open.back().node;
    m_open.pop_back();
    attach(node);
}

void YamlDocumentBuilder::attach(quint32 place)
{
    if (m_open.empty())
        return;
    Frame &frame = m_open.back();
    auto &nodes = m_document.m_nodes;
    YamlDocument::Node &parent = nodes[frame.node];
    parent.size += nodes[place].size;
    if (parent.size > YamlDocument::mostNodes)
        bomb(m_lastLine);
    if (parent.kind == YamlDocument::Kind::Map && !frame.key) {
        frame.key = nodes[place].value;
        return;
    }
    parent.children.emplace_back(frame.key.value_or(std::string()), place);
    frame.key.reset();
}

namespace {
/// Lets yaml-cpp read bytes that are there already.
class TextBuffer : public std::streambuf
{
public:
    explicit TextBuffer(std::string_view text)
    {
        char *start = const_cast<char *>(text.data()); // streambuf has no other way; nothing is ever written
        setg(start, start, start + text.size());
    }
};
} // namespace

void readYaml(std::string_view text, ReadProgress &progress, const std::function<void(const YamlDocument &)> &take)
{
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        YamlDocumentBuilder builder;
        while (parser.HandleNextDocument(builder)) {
            progress.reached(0);
            take(builder.take());
        }
    } catch (const YAML::DeepRecursion &deep) {
        throw StoreError(ErrorKind::Invalid, "exchange.too-deep",
                         {{u"line"_s, qint64(deep.mark.line) + 1}, {u"limit"_s, qint64(YamlDocument::deepest)}});
    } catch (const YAML::Exception &error) {
        throw StoreError(ErrorKind::Invalid, "exchange.not-yaml", {{u"line"_s, qint64(error.mark.line) + 1}},
                         QString::fromStdString(error.msg));
    }
}

} // namespace mainstay
