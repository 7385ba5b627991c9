// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_text.h"

#include "exchange/html_entities.h"
#include "exchange/html_tag.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int DeepestQuote = 20;

const QStringList paragraphTags{u"p"_s,  u"table"_s, u"ul"_s, u"ol"_s, u"dl"_s,  u"h1"_s,         u"h2"_s,
                                u"h3"_s, u"h4"_s,    u"h5"_s, u"h6"_s, u"pre"_s, u"blockquote"_s, u"hr"_s};
const QStringList lineTags{u"div"_s,     u"br"_s,      u"tr"_s,      u"li"_s,     u"dt"_s,
                           u"dd"_s,      u"section"_s, u"article"_s, u"header"_s, u"footer"_s,
                           u"address"_s, u"center"_s,  u"form"_s,    u"body"_s,   u"title"_s};
/// Nothing between these and their ends is for people.
const QStringList silentTags{u"script"_s, u"style"_s, u"head"_s, u"template"_s, u"object"_s, u"svg"_s, u"noframes"_s};

/// The text as far as it is written.
class TextOut
{
public:
    explicit TextOut(qsizetype most) : m_most(most) { }

    bool isFull() const { return m_text.size() >= m_most; }
    qsizetype size() const { return m_text.size(); }
    QStringView from(qsizetype place) const { return QStringView(m_text).sliced(std::min(place, m_text.size())); }
    void setQuote(int depth) { m_quote = depth; }

    /// Breaks the line, and leaves so many blank lines.
    void breakLine(int blankLines = 0) { m_breaks = std::max(m_breaks, blankLines + 1); }

    void add(QStringView text, bool isPreformatted)
    {
        if (isPreformatted)
            addLines(text);
        else
            addWords(text);
    }

    QString taken()
    {
        m_text.truncate(m_most);
        // Half a pair, from where a name or this was cut, is no text.
        return QString::fromUtf8(m_text.toUtf8()).trimmed();
    }

private:
    void addWords(QStringView text)
    {
        for (qsizetype at = 0; at < text.size() && !isFull();) {
            qsizetype end = at;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            if (end > at)
                addWord(text.sliced(at, end - at));
            m_hasBlank = m_hasBlank || end < text.size();
            at = end + 1;
        }
    }
    void addWord(QStringView word)
    {
        settleBreaks();
        if (m_hasBlank && !m_isLineStart)
            m_text += u' ';
        m_text += word;
        m_hasBlank = false;
        m_isLineStart = false;
    }
    void addLines(QStringView text)
    {
        bool isFirst = true;
        for (const QStringView line : text.split(u'\n')) {
            if (!isFirst)
                breakLine();
            isFirst = false;
            if (line.isEmpty() || isFull())
                continue;
            settleBreaks();
            m_text += line;
            m_isLineStart = false;
        }
    }
    void settleBreaks()
    {
        const QString quote = u"> "_s.repeated(m_quote);
        if (m_text.isEmpty()) {
            m_text += quote;
        } else {
            for (int line = 0; line < m_breaks; ++line)
                m_text += u'\n' + quote;
        }
        m_isLineStart = m_isLineStart || m_breaks > 0;
        if (m_breaks > 0)
            m_hasBlank = false;
        m_breaks = 0;
    }

    QString m_text;
    qsizetype m_most;
    int m_quote = 0;
    int m_breaks = 0;
    bool m_hasBlank = false;
    bool m_isLineStart = true;
};

class HtmlReader
{
public:
    HtmlReader(QStringView html, qsizetype most) : m_html(html), m_out(most) { }

    QString run()
    {
        while (m_at < m_html.size() && !m_out.isFull()) {
            const qsizetype mark = nextMark();
            m_out.add(unescapedHtml(m_html.sliced(m_at, mark - m_at)), m_preformatted > 0);
            m_at = mark;
            if (m_at < m_html.size())
                readMarkup();
        }
        return m_out.taken();
    }

private:
    /// The next < that begins a tag; others are text.
    qsizetype nextMark() const
    {
        for (qsizetype at = m_html.indexOf(u'<', m_at); at >= 0; at = m_html.indexOf(u'<', at + 1)) {
            const QChar next = at + 1 < m_html.size() ? m_html[at + 1] : QChar();
            if (next.isLetter() || next == u'/' || next == u'!' || next == u'?')
                return at;
        }
        return m_html.size();
    }

    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--"_s)) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype end = endOfTag(m_at + 1);
        const HtmlTag tag = tagOf(m_html.sliced(m_at + 1, end - m_at - 1));
        m_at = std::min(end + 1, m_html.size());
        const bool isSilent = silentTags.contains(tag.name) && !(m_isHeadOpen && tag.name == u"head");
        if (!tag.isEnd && isSilent)
            skipTo(tag.name);
        else
            apply(tag);
    }

    /// A > in quotes does not end a tag; a quote that is never closed is none.
    qsizetype endOfTag(qsizetype from) const
    {
        QChar quote;
        qsizetype at = from;
        for (; at < m_html.size() && at - from < LongestTag; ++at) {
            const QChar c = m_html[at];
            if (quote.isNull() && c == u'>')
                return at;
            if (c == quote)
                quote = QChar();
            else if (quote.isNull() && (c == u'"' || c == u'\'') && m_html[at - 1] == u'=')
                quote = c;
        }
        const qsizetype plain = m_html.indexOf(u'>', from);
        return plain < 0 ? m_html.size() : plain;
    }

    void skipTo(const QString &name)
    {
        const QString end = u"</"_s + name;
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        if (found < 0 && name == u"head") {
            m_isHeadOpen = true; // all mail behind it would be lost
            return;
        }
        const qsizetype close = found < 0 ? -1 : m_html.indexOf(u'>', found);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    void apply(const HtmlTag &tag)
    {
        if (paragraphTags.contains(tag.name))
            m_out.breakLine(1);
        else if (lineTags.contains(tag.name))
            applyLine(tag);
        else if (tag.name == u"td" || tag.name == u"th")
            m_out.add(u" ", false);
        else if (tag.name == u"img" && !tag.isEnd)
            addPicture(tag);
        else if (tag.name == u"a")
            applyLink(tag);
        if (tag.name == u"blockquote")
            m_out.setQuote(std::min(DeepestQuote, m_quote = std::max(0, m_quote + (tag.isEnd ? -1 : 1))));
        if (tag.name == u"pre")
            m_preformatted = std::max(0, m_preformatted + (tag.isEnd ? -1 : 1));
    }

    void applyLine(const HtmlTag &tag)
    {
        m_out.breakLine();
        if (tag.name == u"li" && !tag.isEnd)
            m_out.add(u"- ", false);
    }

    void applyLink(const HtmlTag &tag)
    {
        if (!tag.isEnd) {
            m_link = attributeOf(tag, u"href");
            m_linkFrom = m_out.size();
            return;
        }
        const QString shown = m_out.from(m_linkFrom).trimmed().toString();
        const QString scheme = QUrl(m_link).scheme().toLower();
        const bool isAddress = scheme == u"http" || scheme == u"https" || scheme == u"ftp" || scheme == u"mailto";
        const QString bare = scheme == u"mailto" ? m_link.mid(7) : m_link;
        if (isAddress && shown != m_link && shown != bare)
            m_out.add(u" <"_s + bare + u'>', false);
        m_link.clear();
    }

    /// By its text, or by the last part of where it lies.
    void addPicture(const HtmlTag &tag)
    {
        QString name = attributeOf(tag, u"alt");
        if (name.isEmpty()) {
            const QString source = attributeOf(tag, u"src");
            name = source.startsWith(u"data:"_s) ? QString() : source.section(u'/', -1).section(u'?', 0, 0);
            if (name.startsWith(u"cid:"_s))
                name = name.mid(4).section(u'@', 0, 0);
        }
        if (!name.isEmpty())
            m_out.add(u" ["_s + name.left(200) + u"] "_s, false);
    }

    QStringView m_html;
    TextOut m_out;
    qsizetype m_at = 0;
    int m_quote = 0;
    int m_preformatted = 0;
    bool m_isHeadOpen = false; ///< and nothing closes it
    QString m_link;
    qsizetype m_linkFrom = 0;
};

} // namespace

QString htmlToText(QStringView html, qsizetype most)
{
    return HtmlReader(html, most).run();
}

} // namespace mainstay
