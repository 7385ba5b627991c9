// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/split_list.h"

#include "kit/calm_style.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

SplitList::SplitList(const QList<LogEntry> &log, const Words &words, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    QList<LogEntry> messages = log;
    messages.removeIf([](const LogEntry &entry) { return entry.text.isEmpty() || entry.withdrawn; });
    const qsizetype skipped = std::max<qsizetype>(0, messages.size() - MostShown);
    auto *head =
        new QLabel(messages.isEmpty() ? tr("It has no messages that could go along.")
                       : skipped > 0  ? tr("What goes along (the newest %1 of %2):").arg(MostShown).arg(messages.size())
                                      : tr("What goes along:"));
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setWordWrap(true);
    layout->addWidget(head);
    for (const LogEntry &message : messages.sliced(skipped)) {
        auto *box = new QCheckBox;
        auto *text = new ElidedLabel(oneLine(message.who, 40) + u", "_s + exactTime(message.happened, words.locale())
                                     + u": "_s + oneLine(message.text, 200));
        box->setAccessibleName(text->text());
        auto *row = new QHBoxLayout;
        row->setSpacing(Grid);
        row->addWidget(box);
        row->addWidget(text, 1);
        layout->addLayout(row);
        m_choices.append({message.id, box});
    }
}

QList<Id<LogEntry>> SplitList::chosen() const
{
    QList<Id<LogEntry>> entries;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked())
            entries.append(choice.entry);
    }
    return entries;
}

void SplitList::choose(Id<LogEntry> entry)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.entry == entry)
            choice.box->setChecked(true);
    }
}

} // namespace mainstay
