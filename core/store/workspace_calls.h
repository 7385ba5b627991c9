// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How Workspace takes functions of any kind to its threads and their results home; workspace.h includes it.

#include "store/workspace.h"

#include <future>

namespace mainstay {

template <class T, class Done>
void deliver(const std::shared_ptr<Postbox> &postbox, Done done, Result<T> result)
{
    postbox->post(
        [done = std::move(done), result = std::make_shared<Result<T>>(std::move(result))]() mutable { done(*result); });
}

template <class T, class Fn>
Result<T> Workspace::runRead(Worker *worker, Fn &fn)
{
    if (!worker)
        return failure(ErrorKind::Cancelled, "store.closed");
    return valueOf<T, Session>([&](const auto &work) { return performRead(*worker, work); }, fn);
}

template <class T, class Fn>
Result<T> Workspace::runWrite(Worker *worker, Fn &fn)
{
    if (!worker)
        return failure(ErrorKind::Cancelled, "store.closed");
    return valueOf<T, Transaction>(
        [&](const auto &work) {
            const auto prepared = [&](Transaction &transaction) {
                if (m_options.beforeWrite)
                    m_options.beforeWrite(transaction);
                work(transaction);
            };
            return announce(performWrite(*worker, m_person, m_own, prepared));
        },
        fn);
}

template <class Fn, class Done>
void Workspace::read(QObject *context, Fn fn, Done done, Urgency urgency)
{
    using T = std::invoke_result_t<Fn, Session &>;
    auto postbox = std::make_shared<Postbox>(context);
    submitRead(urgency, [fn = std::move(fn), done = std::move(done), postbox](Worker *worker) mutable {
        deliver<T>(postbox, std::move(done), runRead<T>(worker, fn));
    });
}

template <class Fn, class Done>
void Workspace::write(QObject *context, Fn fn, Done done)
{
    using T = std::invoke_result_t<Fn, Transaction &>;
    auto postbox = std::make_shared<Postbox>(context);
    submitWrite([this, fn = std::move(fn), done = std::move(done), postbox](Worker *worker) mutable {
        Result<T> result = runWrite<T>(worker, fn);
        if (!result && worker)
            tellNotSaved(result.error());
        deliver<T>(postbox, std::move(done), std::move(result));
    });
}

template <class Fn>
auto Workspace::readNow(Fn fn) -> Result<std::invoke_result_t<Fn, Session &>>
{
    using T = std::invoke_result_t<Fn, Session &>;
    const auto promise = std::make_shared<std::promise<Result<T>>>(); // the task may be at it when get() returns
    std::future<Result<T>> answer = promise->get_future();
    submitRead(Urgency::Interactive, [&fn, promise](Worker *worker) { promise->set_value(runRead<T>(worker, fn)); });
    return answer.get();
}

template <class Fn>
auto Workspace::writeNow(Fn fn) -> Result<std::invoke_result_t<Fn, Transaction &>>
{
    using T = std::invoke_result_t<Fn, Transaction &>;
    const auto promise = std::make_shared<std::promise<Result<T>>>(); // the task may be at it when get() returns
    std::future<Result<T>> answer = promise->get_future();
    submitWrite([this, &fn, promise](Worker *worker) { promise->set_value(runWrite<T>(worker, fn)); });
    return answer.get();
}

} // namespace mainstay
