// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/version_order.h"

#include "estate/name_table.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

static bool isVersionDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Takes the run of digits at the front away and returns it without leading zeros.
static QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isVersionDigit(text[end]))
        ++end;
    qsizetype start = 0;
    while (start < end && text[start] == u'0')
        ++start;
    const QStringView number = text.sliced(start, end - start);
    text = text.sliced(end);
    return number;
}

/// Numbers of any length, without leading zeros.
static std::weak_ordering compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() <=> right.size();
    return left.compare(right) <=> 0;
}

/// The weight of a character outside numbers: "~" before the end, the end before letters, letters before the rest.
static int debianWeight(QStringView text)
{
    constexpr int afterLetters = 0x10000;
    if (text.isEmpty() || isVersionDigit(text.front()))
        return 0;
    if (text.front() == u'~')
        return -1;
    return text.front().unicode() + (isAsciiLetter(text.front()) ? 0 : afterLetters);
}

/// Upstream versions or revisions: by turns a part without digits and a number.
static std::weak_ordering compareDebianParts(QStringView left, QStringView right)
{
    while (!left.isEmpty() || !right.isEmpty()) {
        while ((!left.isEmpty() && !isVersionDigit(left.front()))
               || (!right.isEmpty() && !isVersionDigit(right.front()))) {
            if (const auto order = debianWeight(left) <=> debianWeight(right); order != 0)
                return order;
            left = left.sliced(1);
            right = right.sliced(1);
        }
        const QStringView leftNumber = takeNumber(left);
        if (const auto order = compareNumbers(leftNumber, takeNumber(right)); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

struct DebianVersion {
    QStringView epoch; ///< without leading zeros
    QStringView upstream;
    QStringView revision;
};

static DebianVersion toDebianVersion(QStringView text)
{
    DebianVersion version{{}, text.trimmed(), {}};
    QStringView behindNumber = version.upstream;
    const QStringView number = takeNumber(behindNumber);
    const bool startsWithDigit = behindNumber.size() < version.upstream.size();
    if (startsWithDigit && behindNumber.startsWith(u':')) {
        version.epoch = number;
        version.upstream = behindNumber.sliced(1);
    }
    if (const qsizetype hyphen = version.upstream.lastIndexOf(u'-'); hyphen >= 0) {
        version.revision = version.upstream.sliced(hyphen + 1);
        version.upstream = version.upstream.first(hyphen);
    }
    return version;
}

static std::weak_ordering compareDebian(QStringView left, QStringView right)
{
    const DebianVersion a = toDebianVersion(left);
    const DebianVersion b = toDebianVersion(right);
    if (const auto order = compareNumbers(a.epoch, b.epoch); order != 0)
        return order;
    if (const auto order = compareDebianParts(a.upstream, b.upstream); order != 0)
        return order;
    return compareDebianParts(a.revision, b.revision);
}

/// One number or word of a version, ordered as the header says; the end reads as the number 0 for ever.
struct VersionToken {
    int rank = 0; ///< below 0: before the release; 0: the number nought or the end; 1: another word; 2: another number
    QStringView text;
};

static int wordRank(QStringView word, bool digitFollows)
{
    struct PreRelease {
        QLatin1StringView word;
        int rank;
    };
    static constexpr PreRelease words[] = {
        {"dev"_L1, -6},       {"snapshot"_L1, -6}, {"nightly"_L1, -6}, {"alpha"_L1, -5}, {"beta"_L1, -4},
        {"milestone"_L1, -3}, {"pre"_L1, -2},      {"preview"_L1, -2}, {"rc"_L1, -1},    {"cr"_L1, -1},
    };
    static constexpr PreRelease letters[] = {{"a"_L1, -5}, {"b"_L1, -4}, {"m"_L1, -3}};
    for (const PreRelease &known : words)
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.rank;
    for (const PreRelease &known : letters)
        if (digitFollows && word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.rank;
    return 1;
}

namespace {

/// Reads a generic version token by token. Noughts right before a word or the end are left out, for they say nothing:
/// 1.0-rc1 is 1-rc1.
class TokenReader
{
public:
    explicit TokenReader(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty() && m_noughts == 0 && !m_ahead; }

    VersionToken next()
    {
        if (m_noughts == 0 && !m_ahead)
            readAhead();
        if (m_noughts > 0) {
            --m_noughts;
            return {};
        }
        return *std::exchange(m_ahead, std::nullopt);
    }

private:
    void readAhead()
    {
        do {
            m_ahead = takeToken();
            m_noughts += m_ahead->rank == 0;
        } while (m_ahead->rank == 0 && !m_rest.isEmpty());
        if (m_ahead->rank != 2)
            m_noughts = 0;
    }

    VersionToken takeToken()
    {
        while (!m_rest.isEmpty() && !isVersionDigit(m_rest.front()) && !m_rest.front().isLetter())
            m_rest = m_rest.sliced(1);
        if (m_rest.isEmpty())
            return {};
        if (isVersionDigit(m_rest.front())) {
            const QStringView number = takeNumber(m_rest);
            return {number.isEmpty() ? 0 : 2, number};
        }
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end].isLetter())
            ++end;
        const QStringView word = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        const int rank = wordRank(word, !m_rest.isEmpty() && isVersionDigit(m_rest.front()));
        return {rank, rank == 1 ? word : QStringView()};
    }

    QStringView m_rest;
    qsizetype m_noughts = 0; ///< to hand out before m_ahead
    std::optional<VersionToken> m_ahead;
};

} // namespace

static std::weak_ordering compareTokens(const VersionToken &left, const VersionToken &right)
{
    if (left.rank != right.rank)
        return left.rank <=> right.rank;
    if (left.rank == 2)
        return compareNumbers(left.text, right.text);
    return left.text.compare(right.text, Qt::CaseInsensitive) <=> 0;
}

/// What counts of a generic version.
static QStringView genericCore(QStringView text)
{
    QStringView core = text.trimmed();
    if (const qsizetype plus = core.indexOf(u'+'); plus >= 0)
        core = core.first(plus);
    if (core.size() > 1 && (core.front() == u'v' || core.front() == u'V') && isVersionDigit(core[1]))
        core = core.sliced(1);
    return core;
}

static std::weak_ordering compareGeneric(QStringView left, QStringView right)
{
    TokenReader leftReader(genericCore(left));
    TokenReader rightReader(genericCore(right));
    while (!leftReader.atEnd() || !rightReader.atEnd()) {
        const VersionToken leftToken = leftReader.next();
        if (const auto order = compareTokens(leftToken, rightReader.next()); order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

std::weak_ordering compareVersions(QStringView left, QStringView right, VersionScheme scheme)
{
    return scheme == VersionScheme::Debian ? compareDebian(left, right) : compareGeneric(left, right);
}

static const NameTable<versionSchemeCount> &versionSchemeNames()
{
    static const NameTable<versionSchemeCount> names{u"generic"_s, u"debian"_s};
    return names;
}

QString toName(VersionScheme scheme)
{
    return versionSchemeNames().at(size_t(scheme));
}

std::optional<VersionScheme> versionSchemeFromName(QAnyStringView name)
{
    return fromName<VersionScheme>(versionSchemeNames(), name);
}

} // namespace mainstay
