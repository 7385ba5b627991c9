// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace mainstay {

/// Runs what other threads post to it on its own thread, from the event loop. Whoever posts has ended before it goes.
class Mailbox : public QObject
{
public:
    explicit Mailbox(QObject *parent = nullptr) : QObject(parent) { }
    void post(std::function<void()> fn);

protected:
    void customEvent(QEvent *event) override;
};

/// A way home for one result: made on the context's thread, used once from any other.
class Postbox
{
public:
    /// On the thread that `context` lives on.
    explicit Postbox(QObject *context);
    Postbox(Postbox &&) noexcept = default;
    Postbox &operator=(Postbox &&) noexcept = default;
    ~Postbox();

    /// Runs fn on the context's thread, from its event loop. When the context has died meanwhile, fn is destroyed here,
    /// unrun; when it dies before the event loop gets there, fn is destroyed with it.
    void post(std::function<void()> fn);

private:
    class Receiver;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace mainstay
