// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/message_bar.h"

#include "kit/calm_style.h"
#include "kit/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

MessageBar::MessageBar(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_text(new QLabel), m_answer(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QPushButton;
    close->setIcon(tintedIcon(u"window-close"_s));
    close->setProperty("quiet", true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, Grid, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(close);
    m_answer->setObjectName(u"answer"_s);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        clear();
        if (run)
            run();
    });
    connect(close, &QPushButton::clicked, this, &MessageBar::clear);
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::tell(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        tell(m_words.sentence(error), Tone::Failure);
}

void MessageBar::tell(const QString &text, Tone tone)
{
    m_times = text == m_said && isVisible() ? m_times + 1 : 1;
    m_said = text;
    m_run = {};
    m_answer->hide();
    m_tone = tone;
    m_text->setText(m_times == 1 ? text : tr("%1 (%n times)", nullptr, m_times).arg(text));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, lookOf(palette()).strong(tone));
    m_text->setPalette(colours);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::ask(const QString &text, const QString &answer, std::function<void()> run)
{
    tell(text, Tone::Warning);
    offer(answer, std::move(run));
}

void MessageBar::offer(const QString &answer, std::function<void()> run)
{
    m_run = std::move(run);
    m_answer->setText(answer);
    m_answer->show();
}

void MessageBar::clear()
{
    m_said.clear();
    m_run = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), look.soft(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
    painter.fillRect(QRect(0, 0, 4, height()), look.strong(m_tone));
}

} // namespace mainstay
