// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/long_work.h"

#include "cli/console.h"
#include "cli/table.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/eventfd.h>
#include <unistd.h>

namespace mainstay {

namespace {

constexpr qint64 SilentFor = 500; // ms
constexpr qint64 Between = 100; // ms

constexpr int Nobody = -1;

/// Whom a signal wakes. A handler may do little more than write: what a cancel does beside takes locks.
std::atomic<int> awake = Nobody;
static_assert(std::atomic<int>::is_always_lock_free);

void interrupt(int)
{
    std::signal(SIGINT, SIG_DFL);
    if (const int wake = awake; wake != Nobody)
        eventfd_write(wake, 1);
}

} // namespace

LongWork::LongWork(const QString &what)
    : m_what(printable(what).toUtf8())
    , m_isTerminal(Console::isErrorTerminal())
    , m_progress([this](qint64 done, qint64 total) { show(done, total); })
{
    m_timer.start();
    m_wake = eventfd(0, EFD_CLOEXEC);
    m_listener = std::thread([this] {
        eventfd_t woken = 0;
        while (eventfd_read(m_wake, &woken) != 0 && errno == EINTR) { }
        if (!m_isOver)
            m_progress.cancel();
    });
    m_outer = awake.exchange(m_wake);
    std::signal(SIGINT, interrupt);
}

LongWork::~LongWork()
{
    awake = m_outer;
    std::signal(SIGINT, m_outer == Nobody ? SIG_DFL : interrupt);
    m_isOver = true;
    eventfd_write(m_wake, 1);
    m_listener.join();
    close(m_wake);
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
}

/// On the working thread; nobody else writes to stderr meanwhile.
void LongWork::show(qint64 done, qint64 total)
{
    const qint64 now = m_timer.elapsed();
    if (!m_isTerminal || now < SilentFor || (m_isShown && now - m_shownAt < Between))
        return;
    m_isShown = true;
    m_shownAt = now;
    if (total > 0)
        std::fprintf(stderr, "\r%s … %d%%\033[K", m_what.constData(), int(done * 100 / total));
    else
        std::fprintf(stderr, "\r%s …\033[K", m_what.constData());
    std::fflush(stderr);
}

} // namespace mainstay
