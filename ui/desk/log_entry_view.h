// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "words/words.h"

#include <QTextEdit>

namespace mainstay {

/// Any text as it is, to read, select and copy; as high as it needs to be, up to MostHeight, beyond which it scrolls.
class LogText : public QTextEdit
{
    Q_OBJECT

public:
    explicit LogText(const QString &text, QWidget *parent = nullptr);
    void setWhole(const QString &text);

    static constexpr int MostHeight = 480;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

/// One entry of a log.
class LogEntryView : public QWidget
{
    Q_OBJECT

public:
    enum class Place { First, Later };

    /// `mail` brings it to the requester.
    LogEntryView(const LogEntry &entry, const std::optional<OutboundMail> &mail, Place place, const Words &words,
                 QWidget *parent = nullptr);

    /// "moved it to in progress"; empty for a message.
    static QString deed(const LogEntry &entry, Place place, const Words &words);

Q_SIGNALS:
    void sendAgainWanted(mainstay::Id<mainstay::LogEntry> entry);
    void handOverWanted(mainstay::Id<mainstay::LogEntry> entry);
    void confirmWanted(mainstay::Id<mainstay::LogEntry> entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isInternalMessage;
};

} // namespace mainstay
