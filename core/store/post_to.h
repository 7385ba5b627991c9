// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace mainstay {

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
