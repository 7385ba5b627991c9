// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace mainstay {

/// When a layout is given up: somebody asks for it, or it is late. Without either, never.
class LayoutStop
{
public:
    using Clock = std::chrono::steady_clock;

    LayoutStop() = default;
    LayoutStop(std::stop_token token) : m_token(std::move(token)) { }
    LayoutStop(std::stop_token token, Clock::time_point latest) : m_token(std::move(token)), m_latest(latest) { }

    bool isAsked() const { return m_token.stop_requested(); }
    /// Asked, or late.
    bool isDue() const { return isAsked() || (m_latest && Clock::now() >= *m_latest); }

private:
    std::stop_token m_token;
    std::optional<Clock::time_point> m_latest;
};

} // namespace mainstay
