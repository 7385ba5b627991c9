// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/stall_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QMap>
#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <ctime>
#include <execinfo.h>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mainstay::testing {

namespace {

constexpr auto Between = 5ms;
constexpr auto TooLong = 100ms;

qint64 computedBy(clockid_t clock)
{
    timespec spent{};
    clock_gettime(clock, &spent);
    return qint64(spent.tv_sec) * 1000 + spent.tv_nsec / 1'000'000;
}

QString textOf(const StallWatch::Stall &stall)
{
    return u"stall %1 ms (%2 ms computed) while %3"_s.arg(stall.milliseconds).arg(stall.computed).arg(stall.during);
}

void printStack(int)
{
    void *frames[64];
    const int count = backtrace(frames, 64);
    backtrace_symbols_fd(frames, count, STDERR_FILENO);
    (void)!write(STDERR_FILENO, "--\n", 3);
}

} // namespace

class StallWatch::Loop : public QObject
{
public:
    Loop() : m_thread(pthread_self()), m_printsStacks(qEnvironmentVariableIsSet("MAINSTAY_STALL_STACK"))
    {
        pthread_getcpuclockid(m_thread, &m_clock);
        if (m_printsStacks)
            std::signal(SIGUSR1, printStack);
        m_asker = std::thread([this] { ask(); });
    }
    ~Loop() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_changed.notify_all();
        m_asker.join();
    }

    void setDoing(const QString &what)
    {
        const std::lock_guard lock(m_mutex);
        m_doing = what;
    }
    void rest(int by)
    {
        const std::lock_guard lock(m_mutex);
        m_resting += by;
        m_hasRested = true;
    }
    /// By what the story was doing; the longest first.
    QList<Stall> stalls()
    {
        const std::lock_guard lock(m_mutex);
        QList<Stall> all = m_stalls.values();
        std::ranges::sort(all, std::ranges::greater(), &Stall::milliseconds);
        return all;
    }
    Stall mostComputed()
    {
        const std::lock_guard lock(m_mutex);
        return m_mostComputed;
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const std::lock_guard lock(m_mutex);
        m_isAnswered = true;
        m_changed.notify_all();
        return true;
    }

private:
    void ask()
    {
        std::unique_lock lock(m_mutex);
        while (!m_isEnding) {
            if (m_resting == 0)
                askOnce(lock);
            m_changed.wait_for(lock, Between, [this] { return m_isEnding; });
        }
    }

    void askOnce(std::unique_lock<std::mutex> &lock)
    {
        m_isAnswered = false;
        m_hasRested = false;
        const QString before = m_doing;
        const qint64 computed = computedBy(m_clock);
        const auto asked = std::chrono::steady_clock::now();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        const auto isOver = [this] { return m_isAnswered || m_isEnding; };
        if (!m_changed.wait_for(lock, TooLong, isOver)) {
            if (m_printsStacks && m_resting == 0)
                pthread_kill(m_thread, SIGUSR1);
            m_changed.wait(lock, isOver);
        }
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked);
        if (m_hasRested || m_isEnding)
            return;
        const QString during = before == m_doing ? before : before + u", then "_s + m_doing;
        const Stall stall{took.count(), computedBy(m_clock) - computed, during};
        if (stall.milliseconds >= m_stalls[during].milliseconds)
            m_stalls[during] = stall;
        if (stall.computed >= m_mostComputed.computed)
            m_mostComputed = stall;
    }

    pthread_t m_thread;
    clockid_t m_clock{};
    bool m_printsStacks;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    QString m_doing = u"beginning"_s;
    QMap<QString, Stall> m_stalls;
    Stall m_mostComputed;
    int m_resting = 0;
    bool m_hasRested = false;
    bool m_isAnswered = false;
    bool m_isEnding = false;
    std::thread m_asker;
};

StallWatch::StallWatch() : m_loop(std::make_unique<Loop>()) { }

StallWatch::~StallWatch()
{
    const QList<Stall> stalls = m_loop->stalls();
    if (longest().milliseconds <= TooLong.count())
        qInfo("%s", qPrintable(summary()));
    qInfo("most computed: %s", qPrintable(textOf(m_loop->mostComputed())));
    for (const Stall &stall : stalls) {
        if (stall.milliseconds > TooLong.count())
            qWarning("%s", qPrintable(textOf(stall)));
    }
}

void StallWatch::doing(const QString &what)
{
    m_loop->setDoing(what);
}

StallWatch::Stall StallWatch::longest() const
{
    return m_loop->stalls().value(0);
}

QString StallWatch::summary() const
{
    return u"longest "_s + textOf(longest());
}

StallWatch::Rest::Rest(StallWatch &watch) : m_watch(watch)
{
    m_watch.m_loop->rest(1);
}

StallWatch::Rest::~Rest()
{
    m_watch.m_loop->rest(-1);
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

} // namespace mainstay::testing
