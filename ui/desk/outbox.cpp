// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/outbox.h"

#include "kit/remembered.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostRestored = 10'000; ///< of a file that claims to have more

} // namespace

Outbox::Outbox(const PageContext &context, std::chrono::milliseconds hold, QObject *parent)
    : QObject(parent), m_context(context), m_hold(hold)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::writeDue);
}

void Outbox::keepDraft(Id<Ticket> ticket, const MessageDraft &draft)
{
    if (draft.text.isEmpty())
        m_drafts.remove(ticket);
    else
        m_drafts.insert(ticket, draft);
}

void Outbox::send(Id<Ticket> ticket, const MessageDraft &message)
{
    if (message.text.trimmed().isEmpty())
        return;
    m_held.append({++m_last, ticket, message, m_context.now(), m_clock.elapsed() + m_hold.count(), false});
    m_drafts.remove(ticket);
    schedule();
    Q_EMIT changed(ticket);
}

QList<HeldMessage> Outbox::heldFor(Id<Ticket> ticket) const
{
    QList<HeldMessage> held;
    std::ranges::copy_if(m_held, std::back_inserter(held),
                         [ticket](const HeldMessage &message) { return message.ticket == ticket; });
    return held;
}

std::chrono::milliseconds Outbox::timeLeft(const HeldMessage &message) const
{
    return std::chrono::milliseconds(std::max<qint64>(0, message.due - m_clock.elapsed()));
}

void Outbox::giveBack(const HeldMessage &message)
{
    MessageDraft draft = m_drafts.value(message.ticket);
    draft.text = draft.text.isEmpty() ? message.message.text : message.message.text + u"\n\n"_s + draft.text;
    draft.visibility = message.message.visibility;
    m_drafts.insert(message.ticket, draft);
}

void Outbox::takeBack(int number)
{
    const auto found = std::ranges::find(m_held, number, &HeldMessage::number);
    if (found == m_held.end() || found->isWriting)
        return;
    const HeldMessage message = *found;
    m_held.erase(found);
    giveBack(message);
    schedule();
    Q_EMIT changed(message.ticket);
}

void Outbox::schedule()
{
    m_timer.stop();
    std::optional<qint64> next;
    for (const HeldMessage &message : std::as_const(m_held)) {
        if (!message.isWriting)
            next = std::min(next.value_or(message.due), message.due);
    }
    if (next)
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, *next - m_clock.elapsed())));
}

void Outbox::sendNow()
{
    for (HeldMessage &message : m_held)
        message.due = 0;
    writeDue();
}

void Outbox::writeDue()
{
    for (HeldMessage &message : m_held) {
        if (!message.isWriting && message.due <= m_clock.elapsed())
            write(message);
    }
    schedule();
}

void Outbox::write(HeldMessage &message)
{
    message.isWriting = true;
    const Occasion occasion{message.sent, m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [rules = m_context.rules, ticket = message.ticket, said = message.message, occasion](Transaction &transaction) {
            return logEntry(transaction, *rules, ticket,
                            {.text = said.text, .visibility = said.visibility, .wasHeld = true}, occasion);
        },
        [this, number = message.number](const Result<LogEntry> &answer) { finish(number, answer); });
}

void Outbox::finish(int number, const Result<LogEntry> &answer)
{
    const auto found = std::ranges::find(m_held, number, &HeldMessage::number);
    const HeldMessage message = *found;
    m_held.erase(found);
    if (!answer)
        giveBack(message);
    Q_EMIT changed(message.ticket);
    if (answer)
        Q_EMIT written(message.ticket);
    else
        Q_EMIT failed(answer.error());
}

QHash<Id<Ticket>, MessageDraft> Outbox::drafts() const
{
    Outbox kept(m_context, m_hold);
    kept.m_drafts = m_drafts;
    for (auto message = m_held.crbegin(); message != m_held.crend(); ++message)
        kept.giveBack(*message);
    return kept.m_drafts;
}

void Outbox::setDrafts(const QHash<Id<Ticket>, MessageDraft> &drafts)
{
    const QList<Id<Ticket>> before = m_drafts.keys();
    m_drafts = drafts;
    for (const Id<Ticket> ticket : before + drafts.keys())
        Q_EMIT changed(ticket);
}

void Outbox::addToDraft(Id<Ticket> ticket, const QString &text)
{
    MessageDraft draft = m_drafts.value(ticket);
    draft.text = draft.text.isEmpty() ? text : draft.text + u"\n\n"_s + text;
    keepDraft(ticket, draft);
    Q_EMIT changed(ticket);
}

void Outbox::save(QSettings &settings) const
{
    const QHash<Id<Ticket>, MessageDraft> kept = drafts();
    const QString all = keyIn(u"drafts"_s, m_context.workspace.location());
    settings.remove(all);
    if (kept.isEmpty())
        return;
    settings.beginWriteArray(all);
    int place = 0;
    for (auto draft = kept.cbegin(); draft != kept.cend(); ++draft) {
        settings.setArrayIndex(place++);
        settings.setValue(u"ticket"_s, draft.key().value);
        settings.setValue(u"text"_s, draft->text);
        settings.setValue(u"visibility"_s, toName(draft->visibility));
    }
    settings.endArray();
}

void Outbox::restore(const QSettings &stored)
{
    const QString all = keyIn(u"drafts"_s, m_context.workspace.location());
    const int count = stored.value(all + u"/size"_s).toInt();
    for (int place = 1; place <= std::min(count, MostRestored); ++place) {
        const QString key = all + u"/%1/"_s.arg(place);
        const Id<Ticket> ticket(stored.value(key + u"ticket"_s).toLongLong());
        const auto visibility = visibilityFromName(stored.value(key + u"visibility"_s).toString());
        if (ticket.isValid())
            keepDraft(ticket, {stored.value(key + u"text"_s).toString(), visibility.value_or(Visibility::Internal)});
    }
}

} // namespace mainstay
