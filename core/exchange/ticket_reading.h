// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_number.h"
#include "exchange/reading.h"

#include <limits>

namespace mainstay {

/// Milliseconds since 1970 in UTC; noTime where none was given.
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// What a row of a source says of its ticket at an instant. What is not given stays as it was. Small, because logs have
/// tens of millions of them.
struct ImportedRow {
    qint64 at = noTime;
    quint32 ticket = 0; ///< place in TicketReading::tickets
    quint32 where = 0;
    quint32 component = 0; ///< 1 + number in TicketReading::componentNames; 0: not given
    quint16 state = 0; ///< of TicketWords; 0: not given
    quint8 impact = 0; ///< of TicketWords; 0: not given, and likewise the two below
    quint8 urgency = 0;
    quint8 priority = 0;
    quint8 channel = 0; ///< 1 + Channel; 0: not given
    bool isMessage = false; ///< something said, not a change
    bool isPublic = false;
    Text team; ///< given and empty: nobody any more; likewise the two below
    Text assignee;
    Text requester;
    Text who; ///< wrote it; not given: the assignee, else the source
    Text text;
    Text channelWord; ///< where the channel is Other
};

struct ImportedTicket {
    Text key; ///< unique in the reading; what the next import matches by
    Text title;
    Text description;
    Text resolutionCode;
    ProcessKind process = ProcessKind::Incident;
    qint64 ownSerial = 0; ///< of a number of ours that it keeps; 0: it gets the next one
    qint64 opened = noTime; ///< as columns of their own say, not as rows show
    qint64 resolved = noTime;
    qint64 closed = noTime;
    quint32 differs = 0; ///< how often such columns contradicted one another
    AttributeRange fields;
    quint32 where = 0;
};

/// How a log is made of the rows of a ticket.
enum class HistoryShape : quint8 {
    Rows, ///< each is an entry
    Dates, ///< there is one, and an entry for each of the ticket's own dates
};

/// All that a reader of tickets found, not yet matched with anything stored; of Reading only what is not the estate's.
struct TicketReading : Reading {
    std::vector<ImportedTicket> tickets;
    std::vector<ImportedRow> rows; ///< in the order of the file
    HistoryShape shape = HistoryShape::Rows;
    TextIndex teams; ///< every name that rows use
    TextIndex people;
    TextIndex componentNames;
    qint64 unmapped = 0; ///< impacts, urgencies and priorities that were left empty

    /// One copy of a name, listed among those of its kind; not given when it is empty.
    Text name(TextIndex &names, std::string_view text)
    {
        if (text.empty())
            return {};
        const quint32 known = names.find(text);
        return names.text(known != TextIndex::none ? known : names.insert(texts.keep(text)));
    }
    quint32 componentNumber(std::string_view text)
    {
        if (text.empty())
            return 0;
        const quint32 known = componentNames.find(text);
        return 1 + (known != TextIndex::none ? known : componentNames.insert(texts.keep(text)));
    }
};

/// As a name is stored: an empty one is none.
inline QByteArrayView nameBytes(Text name)
{
    return name.isEmpty() ? QByteArrayView() : QByteArrayView(name.view().data(), qsizetype(name.view().size()));
}

inline QByteArrayView bytesOf(Text text)
{
    // An empty text is there, and a null view is not.
    return text.isGiven() ? QByteArrayView(text.view().data(), qsizetype(text.view().size())) : QByteArrayView();
}

} // namespace mainstay
