// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_worker.h"

#include "words/words.h"

#include <utility>

namespace mainstay {

namespace {

/// Nothing when stop was requested.
std::shared_ptr<const MapAnswer> answerTo(const MapQuestion &question, const Words &words, const std::stop_token &stop)
{
    std::optional<EstateMap> map = makeEstateMap(question, words, stop);
    if (!map)
        return nullptr;
    MapAnswer answer;
    answer.boxes = boxRows(*map, words);
    answer.impacted = impactRows(*map, words, stop);
    answer.map = std::make_shared<const EstateMap>(std::move(*map));
    return stop.stop_requested() ? nullptr : std::make_shared<const MapAnswer>(std::move(answer));
}

} // namespace

MapWorker::MapWorker(const QLocale &locale, QObject *parent)
    : QObject(parent), m_locale(locale), m_thread([this] { run(); })
{ }

MapWorker::~MapWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_current.request_stop();
    }
    m_wake.notify_one();
    m_thread.join();
}

void MapWorker::ask(MapQuestion question)
{
    m_isBusy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
        m_next = std::move(question);
        m_nextNumber = ++m_asked;
    }
    m_wake.notify_one();
}

void MapWorker::forget()
{
    m_isBusy = false;
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_next.reset();
    ++m_asked;
}

void MapWorker::run()
{
    const Words words(m_locale);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_isOver || m_next; });
        if (m_isOver)
            return;
        const MapQuestion question = *std::exchange(m_next, std::nullopt);
        const quint64 number = m_nextNumber;
        m_current = std::stop_source();
        const std::stop_token stop = m_current.get_token();
        lock.unlock();
        if (const auto answer = answerTo(question, words, stop))
            m_mailbox.post([this, number, answer] { take(number, *answer); });
        lock.lock();
    }
}

void MapWorker::take(quint64 number, const MapAnswer &answer)
{
    if (number != m_asked)
        return;
    m_isBusy = false;
    Q_EMIT made(answer);
}

} // namespace mainstay
