// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_walk.h"

namespace mainstay {

/// The values that documents of Jira have, each read where the walk stands. A value of another kind than asked for is
/// stepped over and counts as not given. Texts live in the pool, and have no zero characters, which no database keeps.
class JiraValues
{
public:
    /// All outlive the object.
    JiraValues(const JsonFile &file, JsonWalk &walk, TextPool &texts) : m_file(file), m_walk(walk), m_texts(texts) { }

    /// read() at each element of the array that stands here; it steps behind it.
    template <class Read>
    void eachElement(Read read)
    {
        if (!m_walk.isArray())
            return m_walk.skip();
        for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextElement())
            read();
    }
    /// read(key) at each value of the object that stands here; it steps behind it.
    template <class Read>
    void eachField(Read read)
    {
        if (!m_walk.isObject())
            return m_walk.skip();
        for (bool isMore = m_walk.enter(); isMore; isMore = m_walk.nextField())
            read(m_walk.key());
    }

    Text text(); ///< a string
    Text longText(); ///< a string, or a document of nodes of which every "text" counts, a block to a line
    Text idText(); ///< a string or a number
    bool isTrue();
    Text named(); ///< the "name" of an object
    Text personText(); ///< as people know somebody
    /// What stood from there to here, but no more than a person would look at.
    Text rawFrom(quint32 from);

private:
    Text withoutZeros(Text text);
    bool openNode(std::vector<bool> &isArrayOpen);
    bool takeNodeText(std::string &collected);

    const JsonFile &m_file;
    JsonWalk &m_walk;
    TextPool &m_texts;
};

} // namespace mainstay
