// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dot_reader.h"

#include "base/error.h"
#include "exchange/counted_remark.h"
#include "exchange/dot_attributes.h"
#include "exchange/estate_fields.h"
#include "exchange/reference_draft.h"
#include "exchange/whole_text.h"

#include <algorithm>
#include <unordered_map>

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestDot = qint64(1) << 30;
constexpr size_t deepestBrace = 1'000;
constexpr size_t mostEdges = 20'000'000;
constexpr size_t mostFields = 5'000'000;
constexpr quint32 statementsPerReport = 1024;

using Fields = DotAttributes::Fields;

class DotReader
{
public:
    DotReader(const std::string &text, ReadProgress &progress)
        : m_text(text)
        , m_progress(progress)
        , m_draft(m_reading, progress)
        , m_lexer(text)
        , m_attributes(m_lexer, m_reading.texts)
    {
        m_reading.whereKind = WhereKind::Line;
    }
    Reading read();

private:
    struct Node {
        Text id;
        Text cluster;
        quint32 line = 0;
        Fields fields;
    };
    /// A graph or subgraph whose brace is open, and the statement in it that was begun.
    struct Scope {
        Text cluster; ///< the innermost; not given: none
        Fields nodeDefaults;
        Fields edgeDefaults;
        std::vector<quint32> members;
        std::vector<std::vector<quint32>> chain; ///< the ends of the edges that are being read
        bool wantsEnd = false; ///< an arrow came
        bool isDirected = true;
        quint32 line = 0; ///< where the statement begins
        size_t from = 0;
    };

    void readGraph();
    void readBody();
    void openScope(Text name);
    void closeScope();
    void startStatement();
    void continueStatement();
    void endStatement();
    std::string_view statementText() const;
    void setDefaults(Fields &defaults);
    void setGraphField(const std::string &name, const std::string &value);
    void addEnd(std::vector<quint32> nodes);
    void connect(const std::vector<quint32> &from, const std::vector<quint32> &to, const DependencyTerms &terms);
    quint32 nodeNamed(const std::string &name);
    void settle();
    void settleNode(Node &node);
    void unfold(size_t count, size_t &sum, size_t limit);
    Scope &scope() { return m_scopes.back(); }

    const std::string &m_text;
    ReadProgress &m_progress;
    Reading m_reading;
    ReferenceDraft m_draft;
    DotLexer m_lexer;
    DotAttributes m_attributes;
    std::vector<Scope> m_scopes;
    std::vector<Node> m_nodes; ///< clusters too, in the order in which they are named
    TextIndex m_ids;
    size_t m_edges = 0;
    size_t m_fields = 0;
    quint32 m_statements = 0;
    bool m_isClosed = false;
    CountedRemark m_ports{RemarkCode::PortsNotKept};
    CountedRemark m_undirected{RemarkCode::UndirectedEdges};
};

Reading DotReader::read()
{
    while (m_lexer.token() != DotToken::End)
        readGraph();
    if (!m_isClosed)
        throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, u"dot"_s}});
    settle();
    return std::move(m_reading);
}

void DotReader::readGraph()
{
    if (m_lexer.isKeyword("strict"))
        m_lexer.next();
    const bool isDirected = m_lexer.isKeyword("digraph");
    if (!isDirected && !m_lexer.isKeyword("graph"))
        m_lexer.fail("graph or digraph is expected");
    m_lexer.next();
    if (m_lexer.token() == DotToken::Id || m_lexer.token() == DotToken::Html)
        m_lexer.next();
    if (m_lexer.token() != DotToken::OpenBrace)
        m_lexer.fail("“{” is expected");
    m_scopes.emplace_back();
    scope().isDirected = isDirected;
    m_lexer.next();
    readBody();
    m_isClosed = true;
}

/// Not by recursion: braces may nest as deep as they like, up to a limit that is told.
void DotReader::readBody()
{
    while (!m_scopes.empty()) {
        if (++m_statements % statementsPerReport == 0)
            m_progress.reached(qint64(m_lexer.offset()));
        if (!scope().chain.empty() && !scope().wantsEnd)
            continueStatement();
        else
            startStatement();
    }
}

void DotReader::startStatement()
{
    if (m_lexer.token() == DotToken::End)
        m_lexer.fail("“}” is missing");
    if (m_lexer.token() == DotToken::CloseBrace && !scope().wantsEnd)
        return closeScope();
    if (m_lexer.token() == DotToken::Semicolon && !scope().wantsEnd)
        return m_lexer.next();
    if (m_lexer.token() == DotToken::OpenBrace)
        return openScope({});
    if (m_lexer.isKeyword("subgraph")) {
        m_lexer.next();
        Text name;
        if (m_lexer.token() == DotToken::Id) {
            name = m_reading.texts.intern(m_lexer.word());
            m_lexer.next();
        }
        if (m_lexer.token() != DotToken::OpenBrace)
            m_lexer.fail("“{” is expected");
        return openScope(name);
    }
    if (scope().wantsEnd && m_lexer.token() != DotToken::Id && m_lexer.token() != DotToken::Html)
        m_lexer.fail("an arrow leads nowhere");
    if (m_lexer.isKeyword("node") || m_lexer.isKeyword("edge") || m_lexer.isKeyword("graph")) {
        const bool isNode = m_lexer.isKeyword("node");
        const bool isEdge = m_lexer.isKeyword("edge");
        m_lexer.next();
        Fields graphFields;
        return setDefaults(isNode ? scope().nodeDefaults : isEdge ? scope().edgeDefaults : graphFields);
    }
    if (m_lexer.token() != DotToken::Id && m_lexer.token() != DotToken::Html)
        m_lexer.fail("a statement is expected");
    const std::string word = m_lexer.word();
    const quint32 line = m_lexer.line();
    const size_t from = m_lexer.tokenOffset();
    m_lexer.next();
    if (m_lexer.token() == DotToken::Equals && !scope().wantsEnd) {
        m_lexer.next();
        setGraphField(word, m_lexer.word());
        return m_lexer.next();
    }
    if (scope().chain.empty()) {
        scope().line = line;
        scope().from = from;
    }
    const quint32 node = nodeNamed(word);
    if (m_lexer.token() == DotToken::Colon)
        m_ports.count(line);
    while (m_lexer.token() == DotToken::Colon) {
        m_lexer.next();
        m_lexer.next();
    }
    addEnd({node});
}

/// Behind an end: another one, or attributes and with them the statement's end.
void DotReader::continueStatement()
{
    if (m_lexer.token() == DotToken::Arrow || m_lexer.token() == DotToken::Line) {
        if (m_lexer.token() == DotToken::Line)
            m_undirected.count(m_lexer.line());
        scope().wantsEnd = true;
        return m_lexer.next();
    }
    endStatement();
}

void DotReader::addEnd(std::vector<quint32> nodes)
{
    for (const quint32 node : nodes)
        scope().members.push_back(node);
    scope().chain.push_back(std::move(nodes));
    scope().wantsEnd = false;
}

void DotReader::endStatement()
{
    Fields fields = m_attributes.read();
    const auto chain = std::exchange(scope().chain, {});
    if (chain.size() == 1) {
        // "a [x=y]"; a subgraph that stands alone takes none.
        for (const quint32 node : chain.front().size() == 1 ? chain.front() : std::vector<quint32>()) {
            for (const Attribute &field : fields)
                m_attributes.put(m_nodes[node].fields, field);
        }
        return;
    }
    Fields all = scope().edgeDefaults;
    unfold(all.size(), m_fields, mostFields);
    for (const Attribute &field : fields)
        m_attributes.put(all, field);
    DependencyTerms terms;
    if (const auto fault = takeFields(all, m_attributes.writer(), m_reading, terms)) {
        m_reading.read += qint64(chain.size()) - 1;
        return m_reading.addReject({fault->code, scope().line, fault->field, fault->value},
                                   m_reading.texts.keep(statementText()));
    }
    for (size_t i = 0; i + 1 < chain.size(); ++i)
        connect(chain[i], chain[i + 1], terms);
}

/// The lines from the statement's first up to where the reader stands.
std::string_view DotReader::statementText() const
{
    return std::string_view(m_text).substr(m_scopes.back().from, m_lexer.tokenOffset() - m_scopes.back().from);
}

void DotReader::connect(const std::vector<quint32> &from, const std::vector<quint32> &to, const DependencyTerms &terms)
{
    unfold(from.size() * to.size(), m_edges, mostEdges);
    for (const quint32 dependent : from) {
        for (const quint32 provider : to) {
            ++m_reading.read;
            m_draft.addDependency(m_nodes[dependent].id, m_nodes[provider].id, terms, scope().line);
        }
    }
}

void DotReader::unfold(size_t count, size_t &sum, size_t limit)
{
    sum += count;
    if (sum > limit)
        throw StoreError(ErrorKind::Invalid, "exchange.unfolds",
                         {{u"line"_s, qint64(m_lexer.line())}, {u"limit"_s, qint64(limit)}});
}

void DotReader::openScope(Text name)
{
    if (m_scopes.size() >= deepestBrace)
        throw StoreError(ErrorKind::Invalid, "exchange.too-deep",
                         {{u"line"_s, qint64(m_lexer.line())}, {u"limit"_s, qint64(deepestBrace)}});
    Scope inner;
    inner.nodeDefaults = scope().nodeDefaults;
    inner.edgeDefaults = scope().edgeDefaults;
    unfold(inner.nodeDefaults.size() + inner.edgeDefaults.size(), m_fields, mostFields);
    inner.cluster = scope().cluster;
    if (m_attributes.writer() == WrittenBy::Others && name.view().starts_with("cluster")) {
        const quint32 cluster = nodeNamed(std::string(name.view()));
        inner.cluster = m_nodes[cluster].id;
    }
    if (scope().chain.empty()) {
        scope().line = m_lexer.line();
        scope().from = m_lexer.tokenOffset();
    }
    m_scopes.push_back(std::move(inner));
    m_lexer.next();
}

void DotReader::closeScope()
{
    std::vector<quint32> members = std::move(scope().members);
    m_scopes.pop_back();
    m_lexer.next();
    if (m_scopes.empty())
        return;
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    unfold(members.size(), m_edges, mostEdges);
    addEnd(std::move(members));
}

void DotReader::setDefaults(Fields &defaults)
{
    for (const Attribute &field : m_attributes.read())
        m_attributes.put(defaults, field);
}

void DotReader::setGraphField(const std::string &name, const std::string &value)
{
    if (m_scopes.size() == 1 && name == exportField.data())
        m_attributes.setWriter(WrittenBy::Us);
    else if (m_attributes.writer() == WrittenBy::Others && name == "label" && scope().cluster.isGiven())
        m_attributes.put(
            m_nodes[m_ids.find(scope().cluster.view())].fields,
            {m_reading.texts.intern("label"), m_attributes.valueOf(name, value, DotToken::Id, scope().cluster.view())});
}

quint32 DotReader::nodeNamed(const std::string &name)
{
    if (const quint32 known = m_ids.find(name); known != TextIndex::none) {
        // The first cluster that names it holds it.
        if (!m_nodes[known].cluster.isGiven() && scope().cluster.isGiven() && !(m_nodes[known].id == scope().cluster))
            m_nodes[known].cluster = scope().cluster;
        return known;
    }
    const Text id = m_reading.texts.intern(name);
    m_ids.insert(id);
    unfold(scope().nodeDefaults.size(), m_fields, mostFields);
    m_nodes.push_back({id, scope().cluster, m_lexer.line(), scope().nodeDefaults});
    return quint32(m_nodes.size() - 1);
}

void DotReader::settle()
{
    for (Node &node : m_nodes)
        settleNode(node);
    m_ports.tell(m_reading);
    m_undirected.tell(m_reading);
    m_draft.settle();
}

void DotReader::settleNode(Node &node)
{
    ++m_reading.read;
    ImportedComponent component;
    if (const auto fault = takeFields(node.fields, m_attributes.writer(), m_reading, component))
        return m_reading.addReject({fault->code, node.line, fault->field, fault->value}, node.id);
    component.key = node.id;
    component.where = node.line;
    if (component.name.isEmpty() || (m_attributes.writer() == WrittenBy::Others && component.name.view() == "\\N"))
        component.name = node.id;
    const Text parent = component.parentKey.isGiven() ? component.parentKey : node.cluster;
    if (m_draft.addNode(node.id, component, node.id) && !parent.isEmpty())
        m_draft.addPart(parent, node.id, node.line, node.id);
}
} // namespace

Result<Reading> readDot(QIODevice &device, const ReadOptions &options, ReadProgress &progress)
{
    return readGuarded([&] {
        requireReadable(device);
        progress.start(device.size());
        const std::string text = readWholeText(device, largestDot);
        Reading reading = DotReader(text, progress).read();
        reading.subject = options.fileName;
        progress.finish();
        return reading;
    });
}

} // namespace mainstay
