// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/quoted_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Longer ones are no line that a mail program writes above a quote.
constexpr qsizetype LongestMark = 500;
/// An attribution is broken over so many lines at most.
constexpr qsizetype AttributionLines = 3;

struct TextLine {
    qsizetype from = 0;
    QStringView text; ///< without its end
    qsizetype end = 0; ///< behind its end
};

QList<TextLine> linesOf(QStringView text)
{
    QList<TextLine> lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', from);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.append({from, text.sliced(from, (feed < 0 ? end : feed) - from), end});
        from = end;
    }
    return lines;
}

bool isBlank(const TextLine &line)
{
    return line.text.trimmed().isEmpty();
}

bool isQuoted(const TextLine &line)
{
    const QStringView text = line.text.trimmed();
    return text.startsWith(u'>');
}

QString markOf(const TextLine &line)
{
    return line.text.size() > LongestMark ? QString() : line.text.trimmed().toString();
}

/// "-----Original Message-----" and its like.
bool isDivider(const TextLine &line)
{
    static const QRegularExpression form(
        u"\\A[-_*=]{3,}\\s*(?:original (?:message|appointment)|forwarded message|oorspronkelijk(?:e)? bericht|"
        u"doorgestuurd bericht|urspr(?:ü|ue)ngliche nachricht|weitergeleitete nachricht|message d'origine|"
        u"message original)\\s*[-_*=]{3,}\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(markOf(line)).hasMatch();
}

bool beginsWithOneOf(const TextLine &line, const QRegularExpression &form)
{
    return form.match(markOf(line)).hasMatch();
}

/// Outlook's block: "From: …", and "Sent: …" or "To: …" right below.
bool isHeaderBlock(const QList<TextLine> &lines, qsizetype at)
{
    static const QRegularExpression from(u"\\A\\*?(?:from|van|von|de)\\s?:\\*?\\s*\\S"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sent(
        u"\\A\\*?(?:sent|date|to|verzonden|datum|aan|gesendet|an|envoyé|à)\\s?:\\*?\\s*\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    return at + 2 < lines.size() && beginsWithOneOf(lines[at], from) && beginsWithOneOf(lines[at + 1], sent);
}

/// How many lines from here are "On … wrote:"; 0 where it is none.
qsizetype attributionLines(const QList<TextLine> &lines, qsizetype at)
{
    static const QRegularExpression begins(u"\\A(?:on|op|am|le|in)\\b.*"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression whole(
        u"(?:\\bwrote|\\bwrites|\\bschreef(?: [^:]{0,200})?|\\bschrieb(?: [^:]{0,200})?|\\ba écrit)\\s?:\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text;
    for (qsizetype count = 1; count <= AttributionLines && at + count <= lines.size(); ++count) {
        const TextLine &line = lines[at + count - 1];
        if (isBlank(line) || line.text.size() > LongestMark || isQuoted(line))
            return 0;
        text += (text.isEmpty() ? QString() : u" "_s) + line.text.trimmed().toString();
        if (!text.endsWith(u':'))
            continue;
        const bool isOneLine = count == 1 && text.contains(u'@');
        return whole.match(text).hasMatch() && (begins.match(text).hasMatch() || isOneLine) ? count : 0;
    }
    return 0;
}

/// Marks the lines that are quoted.
QList<bool> quotedLines(const QList<TextLine> &lines)
{
    QList<bool> quoted(lines.size(), false);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (isDivider(lines[at]) || isHeaderBlock(lines, at)) {
            std::fill(quoted.begin() + at, quoted.end(), true);
            break;
        }
        if (isQuoted(lines[at])) {
            quoted[at] = true;
            continue;
        }
        const qsizetype count = attributionLines(lines, at);
        qsizetype next = at + count;
        while (count > 0 && next < lines.size() && isBlank(lines[next]))
            ++next;
        if (count > 0 && next < lines.size() && isQuoted(lines[next])) {
            std::fill(quoted.begin() + at, quoted.begin() + next, true);
            at = next - 1;
        }
    }
    return quoted;
}

/// Blank lines beside a quoted one go with it; between two quoted runs too.
void spreadOverBlanks(const QList<TextLine> &lines, QList<bool> &quoted)
{
    for (qsizetype at = 1; at < lines.size(); ++at)
        quoted[at] = quoted[at] || (isBlank(lines[at]) && quoted[at - 1]);
    for (qsizetype at = lines.size() - 2; at >= 0; --at)
        quoted[at] = quoted[at] || (isBlank(lines[at]) && quoted[at + 1]);
}

} // namespace

QList<TextRange> foldQuoted(QStringView text)
{
    const QList<TextLine> lines = linesOf(text);
    QList<bool> quoted = quotedLines(lines);
    if (!quoted.contains(true))
        return {};
    spreadOverBlanks(lines, quoted);
    if (!quoted.contains(false))
        return {};
    QList<TextRange> ranges;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!quoted[at])
            continue;
        if (at > 0 && quoted[at - 1])
            ranges.last().length = lines[at].end - ranges.last().from;
        else
            ranges.append({lines[at].from, lines[at].end - lines[at].from});
    }
    return ranges;
}

QString withoutQuoted(QStringView text)
{
    QString kept;
    qsizetype at = 0;
    for (const TextRange &range : foldQuoted(text)) {
        kept += text.sliced(at, range.from - at);
        at = range.from + range.length;
    }
    return kept + text.sliced(at).toString();
}

} // namespace mainstay
