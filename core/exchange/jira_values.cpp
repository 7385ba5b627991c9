// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jira_values.h"

#include <algorithm>

namespace mainstay {

/// A string; nothing for anything else.
Text JiraValues::text()
{
    if (m_walk.isString())
        return withoutZeros(m_walk.keepString());
    m_walk.skip();
    return {};
}

/// The database keeps no zero character.
Text JiraValues::withoutZeros(Text text)
{
    if (text.view().find('\0') == std::string_view::npos)
        return text;
    std::string sound;
    for (const char c : text.view()) {
        if (c)
            sound += c;
        else
            sound += "\xef\xbf\xbd";
    }
    return m_texts.keep(sound);
}

Text JiraValues::idText()
{
    if (m_walk.isString())
        return m_walk.keepString();
    const quint32 from = m_walk.offset();
    m_walk.skip();
    return m_texts.keep(m_file.between(from, m_walk.offset()));
}

bool JiraValues::isTrue()
{
    const quint32 from = m_walk.offset();
    m_walk.skip();
    return m_file.between(from, m_walk.offset()) == "true";
}

/// The "name" of an object.
Text JiraValues::named()
{
    Text name;
    eachField([&](std::string_view key) { key == "name" ? void(name = text()) : m_walk.skip(); });
    return name;
}

/// As people know somebody.
Text JiraValues::personText()
{
    Text shown;
    Text name;
    eachField([&](std::string_view key) {
        if (key == "displayName")
            shown = text();
        else if (key == "name" || key == "accountId")
            name = text();
        else
            m_walk.skip();
    });
    return shown.isEmpty() ? name : shown;
}

/// A string, or a document of nodes of which every "text" counts, a block to a line.
Text JiraValues::longText()
{
    if (!m_walk.isObject())
        return text();
    std::string collected;
    std::vector<bool> isArrayOpen;
    bool isMore = openNode(isArrayOpen);
    while (!isArrayOpen.empty()) {
        if (!isMore) {
            isArrayOpen.pop_back();
            if (!isArrayOpen.empty())
                isMore = isArrayOpen.back() ? m_walk.nextElement() : m_walk.nextField();
            continue;
        }
        const bool isText = !isArrayOpen.back() && takeNodeText(collected);
        if (!isText && (m_walk.isObject() || m_walk.isArray())) {
            if (m_walk.isArray() && !collected.empty() && collected.back() != '\n')
                collected += '\n';
            isMore = openNode(isArrayOpen);
            continue;
        }
        if (!isText)
            m_walk.skip();
        isMore = isArrayOpen.back() ? m_walk.nextElement() : m_walk.nextField();
    }
    return withoutZeros(m_texts.keep(collected));
}

bool JiraValues::openNode(std::vector<bool> &isArrayOpen)
{
    isArrayOpen.push_back(m_walk.isArray());
    return m_walk.enter();
}

/// Steps to the value of a member; takes it where it is text.
bool JiraValues::takeNodeText(std::string &collected)
{
    const bool isText = m_walk.key() == "text" && m_walk.isString();
    if (isText)
        collected += m_walk.string();
    return isText;
}

/// What stood from there to here, but no more than a person would look at.
Text JiraValues::rawFrom(quint32 from)
{
    constexpr size_t mostRawBytes = 2000;
    const std::string_view raw = m_file.between(from, m_walk.offset());
    size_t size = std::min(raw.size(), mostRawBytes);
    while (size < raw.size() && size > 0 && (quint8(raw[size]) & 0xc0) == 0x80)
        --size;
    return m_texts.keep(raw.substr(0, size));
}

} // namespace mainstay
