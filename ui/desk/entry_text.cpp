// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/entry_text.h"

#include "desk/quoted_text.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "ui_desk/conversation.h"
#include "ui_desk/log_entry_view.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString unquoted(const QString &text)
{
    QString kept = withoutQuoted(text);
    // The line before what was folded has nothing below it any more.
    while (kept.size() < text.size() && kept.endsWith(u'\n'))
        kept.chop(1);
    return kept;
}

} // namespace

EntryText::EntryText(const LogEntry &entry, const MentionBook &book, QWidget *parent)
    : QWidget(parent)
    , m_whole(entry.text)
    , m_unquoted(unquoted(entry.text))
    , m_text(new LogText(book))
    , m_quoted(new Chip(tr("Quoted text"), Tone::Neutral, Chip::Use::Pressed))
    , m_more(new QPushButton)
{
    if (entry.withdrawn) {
        QFont struck = m_text->font();
        struck.setStrikeOut(true);
        m_text->setFont(struck);
    }
    m_quoted->setCheckable(true);
    m_quoted->setToolTip(tr("Shows what the mail only quotes from earlier ones"));
    m_quoted->setObjectName(u"quoted"_s);
    m_more->setProperty("quiet", true);
    m_more->setObjectName(u"more"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_text);
    layout->addWidget(m_quoted, 0, Qt::AlignLeft);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_text, &LogText::linkActivated, this, &EntryText::linkActivated);
    connect(m_quoted, &Chip::toggled, this, &EntryText::present);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        present();
    });
    present();
}

void EntryText::present()
{
    const QString &text = m_quoted->isChecked() ? m_whole : m_unquoted;
    const bool isCut = !m_showsAll && text.size() > Conversation::LongText;
    m_text->setShown(isCut ? text.left(Conversation::LongText) : text,
                     m_showsAll ? LogText::Length::Scrolling : LogText::Length::AsHighAsNeeded);
    m_quoted->setVisible(m_whole != m_unquoted);
    m_more->setText(tr("Show all of it (%L1 characters)").arg(text.size()));
    m_more->setVisible(isCut);
}

} // namespace mainstay
