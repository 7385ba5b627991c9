// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/post_to.h"

#include <QCoreApplication>
#include <QEvent>
#include <mutex>
#include <utility>

// The stock Qt is not instrumented, so ThreadSanitizer does not see that an event orders its sender before its
// receiver.
#if defined(__SANITIZE_THREAD__)
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#define MAINSTAY_RELEASE(address) __tsan_release(address)
#define MAINSTAY_ACQUIRE(address) __tsan_acquire(address)
#else
#define MAINSTAY_RELEASE(address) static_cast<void>(address)
#define MAINSTAY_ACQUIRE(address) static_cast<void>(address)
#endif

namespace mainstay {

namespace {

class ResultEvent : public QEvent
{
public:
    explicit ResultEvent(std::function<void()> fn) : QEvent(type()), m_fn(std::move(fn)) { MAINSTAY_RELEASE(this); }
    ~ResultEvent() override { MAINSTAY_ACQUIRE(this); }
    static QEvent::Type type()
    {
        static const auto registered = QEvent::Type(QEvent::registerEventType());
        return registered;
    }
    void run() { m_fn(); }

private:
    std::function<void()> m_fn;
};

} // namespace

void Mailbox::post(std::function<void()> fn)
{
    QCoreApplication::postEvent(this, new ResultEvent(std::move(fn)));
}

void Mailbox::customEvent(QEvent *event)
{
    MAINSTAY_ACQUIRE(event);
    if (event->type() == ResultEvent::type())
        static_cast<ResultEvent *>(event)->run();
}

struct Postbox::Shared {
    std::mutex mutex;
    Receiver *receiver = nullptr; ///< null once the context has died or the result was delivered
};

/// A child of the context, so that it dies with it.
class Postbox::Receiver : public Mailbox
{
public:
    Receiver(QObject *context, std::shared_ptr<Shared> shared) : Mailbox(context), m_shared(std::move(shared)) { }
    ~Receiver() override
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->receiver = nullptr;
    }

protected:
    void customEvent(QEvent *event) override
    {
        // What runs may delete the context, and this with it.
        deleteLater();
        Mailbox::customEvent(event);
    }

private:
    std::shared_ptr<Shared> m_shared;
};

Postbox::Postbox(QObject *context) : m_shared(std::make_shared<Shared>())
{
    m_shared->receiver = new Receiver(context, m_shared);
}

Postbox::~Postbox()
{
    // Never posted: the receiver goes once its thread gets to it.
    if (m_shared)
        post([] {});
}

void Postbox::post(std::function<void()> fn)
{
    const std::shared_ptr<Shared> shared = std::exchange(m_shared, nullptr);
    if (!shared)
        return;
    const std::lock_guard lock(shared->mutex);
    if (shared->receiver)
        shared->receiver->post(std::move(fn));
}

} // namespace mainstay
