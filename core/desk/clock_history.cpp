// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock_history.h"

#include <algorithm>

namespace mainstay {

namespace {

void takeFacts(ClockEntry &entry, const ClockEntry &before)
{
    entry.solution = before.solution;
    entry.state = before.state;
    entry.team = before.team;
    entry.organisation = before.organisation;
    entry.vendor = before.vendor;
    entry.rank = before.rank;
}

} // namespace

void settleMerges(ClockHistory &history, const std::vector<std::pair<size_t, Instant>> &arrived)
{
    if (arrived.empty())
        return;
    std::vector<qint64> moved;
    for (const auto &[index, at] : arrived) {
        history.entries[index].at = at;
        moved.push_back(history.entries[index].id);
    }
    std::ranges::sort(moved);
    std::ranges::stable_sort(history.entries, {},
                             [](const ClockEntry &entry) { return std::pair(entry.at, entry.id); });
    for (size_t i = 1; i < history.entries.size(); ++i) {
        if (std::ranges::binary_search(moved, history.entries[i].id))
            takeFacts(history.entries[i], history.entries[i - 1]);
    }
}

void settleMails(ClockHistory &history, const std::vector<MailedEntry> &mailed)
{
    std::vector<ClockEntry> said;
    for (const MailedEntry &mail : mailed) {
        const auto entry = std::ranges::find(history.entries, mail.entry, &ClockEntry::id);
        if (entry == history.entries.end() || !entry->isPublic || (mail.sent && *mail.sent <= entry->at))
            continue;
        if (mail.sent) {
            said.push_back(*entry);
            said.back().at = *mail.sent;
            said.back().isMove = false;
        }
        entry->isPublic = false;
        entry->isUnsent = true;
    }
    for (ClockEntry &entry : said) {
        const auto later = std::ranges::upper_bound(history.entries, entry.at, {}, &ClockEntry::at);
        takeFacts(entry, *std::prev(later));
        history.entries.insert(later, entry);
    }
}

} // namespace mainstay
