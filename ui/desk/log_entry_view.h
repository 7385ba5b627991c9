// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outbound_mail.h"
#include "ui_desk/mention_book.h"
#include "words/words.h"

#include <QTextBrowser>

namespace mainstay {

/// Any text as it is, to read, select and copy, with links only where it mentions what is there; as high as it needs to
/// be, up to MostHeight, beyond which it scrolls.
class LogText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LogText(const MentionBook &book, QWidget *parent = nullptr);

    enum class Length { AsHighAsNeeded, Scrolling };
    void setShown(const QString &text, Length length);
    /// Where it has links.
    const QList<MentionLink> &links() const { return m_links; }

    static constexpr int MostHeight = 480;

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

protected:
    /// Nothing is ever fetched for a text.
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void mark();

    MentionBook m_book;
    QList<MentionLink> m_links;
};

/// One entry of a log.
class LogEntryView : public QWidget
{
    Q_OBJECT

public:
    enum class Place { First, Later };

    /// `mail` brings it to the requester.
    LogEntryView(const LogEntry &entry, const std::optional<OutboundMail> &mail, Place place, const Words &words,
                 const MentionBook &book = {}, QWidget *parent = nullptr);

    /// Marks that no mail brought it to the requester, with why that would still be so; empty: it would not.
    void sayNoMail(const QString &why);

    /// "moved it to in progress"; empty for a message.
    static QString deed(const LogEntry &entry, Place place, const Words &words);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void sendAgainWanted(mainstay::Id<mainstay::LogEntry> entry);
    void handOverWanted(mainstay::Id<mainstay::LogEntry> entry);
    void confirmWanted(mainstay::Id<mainstay::LogEntry> entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isInternalMessage;
};

} // namespace mainstay
