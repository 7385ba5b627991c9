// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/conversation.h"

#include "desk/outbound_commands.h"
#include "kit/calm_style.h"
#include "ui_desk/log_entry_view.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mainstay {

Conversation::Conversation(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_earlier(new QPushButton), m_entries(new QVBoxLayout)
{
    m_earlier->setProperty("quiet", true);
    m_entries->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_earlier, 0, Qt::AlignLeft);
    layout->addLayout(m_entries);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_wanted += AtOnce;
        build();
    });
}

void Conversation::setLog(const QList<LogEntry> &log, const QList<OutboundMail> &mails, const QString &description,
                          const std::optional<QString> &whyNoMail)
{
    const bool isOther = log.isEmpty() || m_log.isEmpty() || log.first().ticket != m_log.first().ticket;
    if (isOther)
        m_wanted = AtOnce;
    m_log = log;
    m_mails = mails;
    m_description = description;
    m_whyNoMail = whyNoMail;
    build();
}

void Conversation::setMentions(const MentionBook &book)
{
    // The estate follows with the next entries; what stands there is not torn down for it.
    if (book.tickets != m_book.tickets)
        m_built.clear();
    m_book = book;
}

int Conversation::shownEntries() const
{
    return m_entries->count();
}

std::optional<OutboundMail> Conversation::mailOf(const LogEntry &entry) const
{
    const auto found = std::ranges::find(m_mails, entry.id, &OutboundMail::entry);
    return found == m_mails.cend() ? std::nullopt : std::optional(*found);
}

LogEntry Conversation::asShown(const LogEntry &entry) const
{
    LogEntry shown = entry;
    const bool isOpening = entry.id == m_log.first().id && entry.kind == EntryKind::Move;
    if (isOpening && entry.text.isEmpty() && !m_description.isEmpty()) {
        shown.text = m_description;
        shown.visibility = Visibility::Public; // whoever asked knows what they said
    }
    return shown;
}

std::optional<QString> Conversation::noMailOf(const LogEntry &entry) const
{
    return goesByMail(entry) && !entry.withdrawn && !mailOf(entry) ? m_whyNoMail : std::nullopt;
}

LogEntryView *Conversation::viewOf(const Shown &shown)
{
    const LogEntry &entry = shown.entry;
    const auto place = entry.id == m_log.first().id ? LogEntryView::Place::First : LogEntryView::Place::Later;
    auto *view = new LogEntryView(entry, shown.mail, place, m_words, m_book);
    if (shown.noMail)
        view->sayNoMail(*shown.noMail);
    connect(view, &LogEntryView::linkActivated, this, &Conversation::linkActivated);
    connect(view, &LogEntryView::sendAgainWanted, this, &Conversation::sendAgainWanted);
    connect(view, &LogEntryView::handOverWanted, this, &Conversation::handOverWanted);
    connect(view, &LogEntryView::confirmWanted, this, &Conversation::confirmWanted);
    return view;
}

void Conversation::build()
{
    QList<Shown> shown;
    for (const LogEntry &entry : m_log.sliced(std::max<qsizetype>(0, m_log.size() - m_wanted)))
        shown.append({asShown(entry), mailOf(entry), noMailOf(entry)});
    qsizetype same = 0;
    while (same < shown.size() && same < m_built.size() && shown[same] == m_built[same])
        ++same;
    while (m_entries->count() > same) {
        QLayoutItem *last = m_entries->takeAt(m_entries->count() - 1);
        last->widget()->hide();
        last->widget()->deleteLater();
        delete last;
    }
    for (qsizetype place = same; place < shown.size(); ++place)
        m_entries->addWidget(viewOf(shown[place]));
    m_built = shown;
    const int hidden = int(m_log.size() - shown.size());
    m_earlier->setText(tr("Show earlier entries (%n)", nullptr, hidden));
    m_earlier->setVisible(hidden > 0);
}

void Conversation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        m_built.clear();
        build();
    }
}

} // namespace mainstay
