// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcp_proxy.h"

#include "support/test_database.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace mainstay::testing {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

[[noreturn]] void fail(const char *what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

/// One client with its connection to the server. A side is read only when the other has taken all that was read before,
/// so a slow reader holds up its writer as it would without the proxy.
struct TcpProxy::Line {
    enum class State { Open, Stalled, AwaitingAnswer, Closed };

    int client;
    int server;
    QByteArray toServer;
    QByteArray toClient;
    QByteArray tail; // the end of what the client sent before: the needle may be split
    State state = State::Open;

    Line(int clientSocket, int serverSocket) : client(clientSocket), server(serverSocket) { }
    ~Line()
    {
        ::close(client);
        ::close(server);
    }
    Q_DISABLE_COPY_MOVE(Line)

    short eventsOf(Side side) const
    {
        const QByteArray &incoming = side == Side::Client ? toServer : toClient;
        const QByteArray &outgoing = side == Side::Client ? toClient : toServer;
        return short((incoming.isEmpty() ? POLLIN : 0) | (outgoing.isEmpty() ? 0 : POLLOUT));
    }
    void flush(Side side)
    {
        QByteArray &bytes = side == Side::Client ? toClient : toServer;
        const ssize_t sent = ::send(side == Side::Client ? client : server, bytes.constData(), size_t(bytes.size()),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes.remove(0, sent);
        else if (errno != EAGAIN && errno != EINTR)
            state = State::Closed;
    }
};

TcpProxy::TcpProxy(quint16 serverPort)
    : m_serverPort(serverPort)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_wake(::eventfd(0, EFD_CLOEXEC))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (m_listener < 0 || m_wake < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        fail("TcpProxy");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { loop(); });
}

TcpProxy::~TcpProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    wake();
    m_thread.join();
    ::close(m_listener);
    ::close(m_wake);
}

QString TcpProxy::through(const QString &url) const
{
    return withPort(url, m_port);
}

void TcpProxy::when(const QByteArray &needle, Then then)
{
    const std::lock_guard lock(m_mutex);
    m_needle = needle;
    m_then = then;
    m_triggered = false;
}

bool TcpProxy::hasTriggered(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, deadline, [this] { return m_triggered; });
}

void TcpProxy::cutAll()
{
    std::unique_lock lock(m_mutex);
    m_cutting = true;
    settle(lock);
}

void TcpProxy::refuse()
{
    std::unique_lock lock(m_mutex);
    m_refusing = true;
    m_cutting = true;
    settle(lock);
}

void TcpProxy::stall()
{
    std::unique_lock lock(m_mutex);
    m_stalling = true;
    settle(lock);
}

void TcpProxy::heal()
{
    std::unique_lock lock(m_mutex);
    m_needle.clear();
    m_refusing = false;
    m_stalling = false;
    m_keepingStalled = false;
    settle(lock);
}

void TcpProxy::settle(std::unique_lock<std::mutex> &lock)
{
    m_isSettled = false;
    wake();
    m_changed.wait(lock, [this] { return m_isSettled; });
}

void TcpProxy::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
}

void TcpProxy::loop()
{
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_ending)
                break;
            obey();
        }
        poll();
    }
    m_lines.clear();
}

void TcpProxy::obey()
{
    if (m_cutting)
        m_lines.clear();
    m_cutting = false;
    std::erase_if(m_lines, [](const auto &line) { return line->state == Line::State::Closed; });
    for (const auto &line : m_lines) {
        if (m_stalling)
            line->state = Line::State::Stalled;
        else if (line->state == Line::State::Stalled && !m_keepingStalled)
            line->state = Line::State::Open;
    }
    m_isSettled = true;
    m_changed.notify_all();
}

void TcpProxy::poll()
{
    std::vector<pollfd> watched = {{m_wake, POLLIN, 0}, {m_listener, POLLIN, 0}};
    for (const auto &line : m_lines) {
        const bool isStalled = line->state == Line::State::Stalled; // even its end goes unseen
        watched.push_back({isStalled ? -1 : line->client, line->eventsOf(Side::Client), 0});
        watched.push_back({isStalled ? -1 : line->server, line->eventsOf(Side::Server), 0});
    }
    if (::poll(watched.data(), watched.size(), -1) < 0)
        return;
    if (watched[0].revents != 0) {
        quint64 count = 0;
        [[maybe_unused]] const ssize_t taken = ::read(m_wake, &count, sizeof count);
    }
    for (size_t i = 0; i < m_lines.size(); ++i)
        serve(*m_lines[i], watched[2 + 2 * i].revents, watched[3 + 2 * i].revents);
    if (watched[1].revents != 0)
        accept();
}

void TcpProxy::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto line = std::make_unique<Line>(client, server);
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusing)
            return;
    }
    sockaddr_in address = loopback(m_serverPort);
    if (server < 0 || ::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    sendAtOnce(client);
    sendAtOnce(server);
    m_lines.push_back(std::move(line));
}

void TcpProxy::serve(Line &line, short client, short server)
{
    if (client & POLLOUT)
        line.flush(Side::Client);
    if (server & POLLOUT)
        line.flush(Side::Server);
    if (line.state == Line::State::Stalled)
        return;
    if ((client & (POLLIN | POLLHUP | POLLERR)) && line.state != Line::State::Closed)
        receive(line, Side::Client);
    if ((server & (POLLIN | POLLHUP | POLLERR)) && line.state != Line::State::Closed
        && line.state != Line::State::Stalled)
        receive(line, Side::Server);
}

void TcpProxy::receive(Line &line, Side from)
{
    char chunk[65536];
    const ssize_t size = ::recv(from == Side::Client ? line.client : line.server, chunk, sizeof chunk, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        line.state = Line::State::Closed;
        return;
    }
    if (from == Side::Client) {
        watch(line, QByteArray(chunk, size));
    } else if (line.state == Line::State::AwaitingAnswer) {
        line.state = Line::State::Closed;
        const std::lock_guard lock(m_mutex);
        m_triggered = true;
    } else {
        line.toClient.append(chunk, size);
        line.flush(Side::Client);
    }
}

void TcpProxy::watch(Line &line, const QByteArray &sent)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray seen = line.tail + sent;
    const bool found = !m_needle.isEmpty() && seen.contains(m_needle);
    line.tail = seen.right(std::max<qsizetype>(m_needle.size() - 1, 0));
    line.toServer.append(sent);
    if (!found) {
        line.flush(Side::Server);
        return;
    }
    m_needle.clear();
    switch (m_then) {
    case Then::CutBefore:
        line.state = Line::State::Closed;
        m_triggered = true;
        break;
    case Then::DropAnswer:
        line.state = Line::State::AwaitingAnswer;
        line.flush(Side::Server);
        break;
    case Then::Stall:
        line.state = Line::State::Stalled;
        m_keepingStalled = true;
        m_triggered = true;
        break;
    }
}

} // namespace mainstay::testing
