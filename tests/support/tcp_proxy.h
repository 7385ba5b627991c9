// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace mainstay::testing {

/// A line between a client and a server on 127.0.0.1 that a test can break at a chosen moment, such as in the middle of
/// a COMMIT. Has a thread of its own; every method may be called from any thread. Traffic must not be encrypted.
class TcpProxy
{
public:
    enum class Then {
        CutBefore, ///< both sides are closed and what holds the words never reaches the server
        DropAnswer, ///< the server gets it; both sides are closed when its answer begins, and the client never sees it
        Stall, ///< this connection stays open and carries nothing more in either direction until heal()
    };

    /// Throws std::system_error when there is no port to be had.
    explicit TcpProxy(quint16 serverPort);
    ~TcpProxy();
    Q_DISABLE_COPY_MOVE(TcpProxy)

    quint16 port() const { return m_port; }
    QString through(const QString &url) const; ///< the same URL by way of this proxy

    /// Does so once, for the first connection whose client sends these bytes from now on; then all is as before.
    void when(const QByteArray &needle, Then then);
    /// Whether it has done so; waits for it until the deadline.
    bool hasTriggered(std::chrono::milliseconds deadline = std::chrono::seconds(10));

    void cutAll(); ///< closes every connection; new ones are taken
    void refuse(); ///< closes every connection, and new ones at once, until heal()
    void stall(); ///< every connection, new ones too, stays open and carries nothing until heal(): a server that hangs
    void heal(); ///< forgets when(), takes new connections, lets stalled ones go on

private:
    struct Line;
    enum class Side { Client, Server };

    void loop();
    void accept();
    void poll();
    void serve(Line &line, short client, short server);
    void receive(Line &line, Side from);
    void watch(Line &line, const QByteArray &sent);
    void obey();
    void settle(std::unique_lock<std::mutex> &lock);
    void wake();

    quint16 m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wake = -1;
    std::vector<std::unique_ptr<Line>> m_lines; // of the loop's thread alone

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    QByteArray m_needle; // empty: nothing to watch for
    Then m_then = Then::CutBefore;
    bool m_triggered = false;
    bool m_refusing = false;
    bool m_cutting = false;
    bool m_stalling = false; // all
    bool m_keepingStalled = false; // those that are
    bool m_isSettled = true; // the loop has done what was ordered
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace mainstay::testing
