// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/notice.h"
#include "kit/link.h"

#include <QObject>

namespace mainstay {

/// Something a person may want to know, in words.
struct Notice {
    NoticeKind kind = NoticeKind::Reply;
    Instant at;
    QString subject; ///< one line: "INC-1042  Slow quotes"
    QString remark; ///< what became of it: "given to you by berta"
    Link link; ///< shows it
    std::optional<Instant> due; ///< of a warning, where that is known

    bool operator==(const Notice &) const = default;
};

/// What this window's person was told of since they last cleared it, newest first. Lives on the window's thread.
class NoticeList : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostKept = 200;

    using QObject::QObject;

    const QList<Notice> &notices() const { return m_notices; }
    /// How many there were, of which the newest are kept.
    qint64 total() const { return m_total; }
    /// Newest first; `total` is how many there are of these.
    void add(const QList<Notice> &notices, qint64 total);
    void clear();

Q_SIGNALS:
    void changed();
    void cleared(); ///< by the person

private:
    QList<Notice> m_notices;
    qint64 m_total = 0;
};

} // namespace mainstay

Q_DECLARE_METATYPE(mainstay::Notice)
