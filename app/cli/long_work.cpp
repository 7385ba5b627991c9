// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/long_work.h"

#include "cli/console.h"
#include "cli/table.h"

#include <csignal>
#include <cstdio>

namespace mainstay {

namespace {

constexpr qint64 SilentFor = 500; // ms
constexpr qint64 Between = 100; // ms

/// Progress::cancel() sets an atomic flag, which a signal handler may do.
std::atomic<Progress *> interruptible = nullptr;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<Progress *>::is_always_lock_free);

void interrupt(int)
{
    std::signal(SIGINT, SIG_DFL);
    if (Progress *progress = interruptible)
        progress->cancel();
}

} // namespace

LongWork::LongWork(const QString &what)
    : m_what(printable(what).toUtf8())
    , m_isTerminal(Console::isErrorTerminal())
    , m_progress([this](qint64 done, qint64 total) { show(done, total); })
{
    m_timer.start();
    interruptible = &m_progress;
    std::signal(SIGINT, interrupt);
}

LongWork::~LongWork()
{
    std::signal(SIGINT, SIG_DFL);
    interruptible = nullptr;
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
