// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/log_entry_view.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/look.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"
#include "ui_desk/entry_text.h"
#include "ui_desk/mail_part.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Who in bold, then what goes with it in small; one line, cut with …
class EntryHead : public QWidget
{
public:
    EntryHead(const QString &who, const QString &rest, bool isStruck) : m_who(who), m_rest(rest), m_isStruck(isStruck)
    {
        setAccessibleName(who + u' ' + rest);
        setToolTip((who + u' ' + rest).toHtmlEscaped());
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {100, fontMetrics().height() + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = lookOf(palette());
        QFont bold = fontOf(font(), TextSize::Normal, QFont::DemiBold);
        bold.setStrikeOut(m_isStruck);
        const QFontMetrics boldMetrics(bold);
        const QFont small = fontOf(font(), TextSize::Small);
        const QFontMetrics smallMetrics(small);
        const int most = width() - std::min(width() / 2, smallMetrics.horizontalAdvance(m_rest) + Grid);
        const QString who = boldMetrics.elidedText(m_who, Qt::ElideRight, most);
        const int base = boldMetrics.ascent() + 1;
        const int whoWidth = boldMetrics.horizontalAdvance(who);
        const int left = width() - whoWidth - 6;
        const QString rest = smallMetrics.elidedText(m_rest, Qt::ElideRight, left);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.setFont(bold);
        painter.setPen(look.ink);
        painter.drawText(isMirrored ? width() - whoWidth : 0, base, who);
        painter.setFont(small);
        painter.setPen(look.muted);
        painter.drawText(isMirrored ? left - smallMetrics.horizontalAdvance(rest) : whoWidth + 6, base, rest);
    }

private:
    QString m_who;
    QString m_rest;
    bool m_isStruck;
};

/// Whether it tells of a merge, by the number of the ticket that was merged; else it came along with one.
bool isMergeItself(const LogEntry &entry)
{
    return !entry.isFromCustomer && entry.visibility == Visibility::Internal && ticketNumberFromText(entry.text);
}

QString particulars(const LogEntry &entry, const std::optional<OutboundMail> &mail, LogEntryView::Place place,
                    const Words &words)
{
    QStringList parts;
    if (const QString deed = LogEntryView::deed(entry, place, words); !deed.isEmpty())
        parts.append(deed);
    parts.append(exactTime(entry.happened, words.locale()));
    if (entry.channel)
        parts.append(oneLine(entry.channelWord ? *entry.channelWord : words.name(toName(*entry.channel)), 60));
    const bool isOpening = place == LogEntryView::Place::First && entry.kind == EntryKind::Move;
    if (entry.kind == EntryKind::Message || (!entry.text.isEmpty() && !isOpening))
        parts.append(words.name(toName(entry.visibility)));
    if (mail && !entry.withdrawn && !MailPart::isWanted(*mail)) // else that says it
        parts.append(words.name(toName(mail->state)));
    if (isBackdated(entry))
        parts.append(LogEntryView::tr("written down %1").arg(exactTime(entry.recorded, words.locale())));
    if (entry.isDeviation)
        parts.append(LogEntryView::tr("deviation"));
    if (entry.withdrawn)
        parts.append(LogEntryView::tr("withdrawn by %1, %2")
                         .arg(oneLine(entry.withdrawn->who, 60), exactTime(entry.withdrawn->at, words.locale())));
    return parts.join(u" · "_s);
}

} // namespace

LogText::LogText(const MentionBook &book, QWidget *parent) : QTextBrowser(parent), m_book(book)
{
    setOpenLinks(false);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setFixedHeight(fontMetrics().height() + 2);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto link = Link::parse(url.toString()))
            Q_EMIT linkActivated(*link);
    });
}

void LogText::setShown(const QString &text, Length length)
{
    setVerticalScrollBarPolicy(length == Length::Scrolling ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setPlainText(text);
    setAccessibleName(text.left(1000));
    // The document has its own idea of what ends a line, so places are counted in what it holds.
    m_links = linksIn(toPlainText(), m_book);
    // Tab stops only where there is something to go to.
    setFocusPolicy(m_links.isEmpty() ? Qt::ClickFocus : Qt::StrongFocus);
    mark();
    fit();
}

void LogText::mark()
{
    for (const MentionLink &link : std::as_const(m_links)) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(link.link.toString());
        format.setToolTip(link.about.toHtmlEscaped());
        format.setForeground(lookOf(palette()).accent);
        format.setFontUnderline(true);
        QTextCursor cursor(document());
        cursor.setPosition(int(link.from));
        cursor.setPosition(int(link.from + link.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void LogText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void LogText::fit()
{
    const bool isWhole = verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded;
    const int height = int(std::ceil(document()->size().height())) + 2;
    setFixedHeight(isWhole ? std::min(height, MostHeight) : height);
}

void LogText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LogText::wheelEvent(QWheelEvent *event)
{
    // A text that is all in sight leaves the wheel to the pane around it, and stays where it is.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

QString LogEntryView::deed(const LogEntry &entry, Place place, const Words &words)
{
    switch (entry.kind) {
    case EntryKind::Message:
        return {};
    case EntryKind::Move:
        if (entry.decision == Decision::Approve)
            return tr("approved it, to %1").arg(stateText(words, entry.state));
        if (entry.decision)
            return tr("rejected it, to %1").arg(stateText(words, entry.state));
        return place == Place::First ? tr("opened it") : tr("moved it to %1").arg(stateText(words, entry.state));
    case EntryKind::Edit:
        return tr("edited it");
    case EntryKind::Merge:
        return isMergeItself(entry) ? tr("merged %1 into it", "a ticket").arg(entry.text) : tr("came with a merge");
    }
    Q_UNREACHABLE();
}

LogEntryView::LogEntryView(const LogEntry &entry, const std::optional<OutboundMail> &mail, Place place,
                           const Words &words, const MentionBook &book, QWidget *parent)
    : QWidget(parent), m_isInternalMessage(!entry.text.isEmpty() && entry.visibility == Visibility::Internal)
{
    const bool isQuiet = entry.text.isEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, isQuiet ? 4 : Grid, PaneMargin, isQuiet ? 4 : Grid);
    layout->setSpacing(2);
    layout->addWidget(
        new EntryHead(oneLine(entry.who, 100), particulars(entry, mail, place, words), entry.withdrawn.has_value()));
    if (isQuiet)
        return;
    auto *text = new EntryText(entry, book);
    connect(text, &EntryText::linkActivated, this, &LogEntryView::linkActivated);
    layout->addWidget(text);
    if (mail && !entry.withdrawn && MailPart::isWanted(*mail)) {
        auto *part = new MailPart(*mail, words);
        connect(part, &MailPart::sendAgainWanted, this, &LogEntryView::sendAgainWanted);
        connect(part, &MailPart::handOverWanted, this, &LogEntryView::handOverWanted);
        connect(part, &MailPart::confirmWanted, this, &LogEntryView::confirmWanted);
        layout->addWidget(part);
    }
}

void LogEntryView::sayNoMail(const QString &why)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(Grid);
    auto *mark = new Chip(tr("not by mail"), Tone::Warning);
    mark->setObjectName(u"noMail"_s);
    mark->setToolTip(tr("No mail brought this to the requester"));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *reason = new QLabel(why);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setFont(fontOf(reason->font(), TextSize::Small));
    reason->setForegroundRole(QPalette::PlaceholderText);
    reason->setMinimumHeight(ChipHeight);
    reason->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(reason, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void LogEntryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), m_isInternalMessage ? look.warningSoft : look.panel);
    painter.fillRect(QRect(0, 0, width(), 1), look.line);
}

} // namespace mainstay
