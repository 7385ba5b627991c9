// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/post_to.h"
#include "ui_map/map_rows.h"

#include <QLocale>
#include <QObject>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mainstay {

/// A map, and what it says as tables.
struct MapAnswer {
    std::shared_ptr<const EstateMap> map;
    QList<KeyedRow> boxes;
    QList<KeyedRow> impacted; ///< as many as the estate has components, at worst
};

/// Makes maps on a thread of its own. A new question puts an end to the one before; only the latest is answered. Lives
/// on the window's thread.
class MapWorker : public QObject
{
    Q_OBJECT

public:
    /// Texts in a map are in the language of this locale.
    explicit MapWorker(const QLocale &locale, QObject *parent = nullptr);
    ~MapWorker() override;

    void ask(MapQuestion question);
    /// Nobody waits for the answer any more.
    void forget();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made(const mainstay::MapAnswer &answer);

private:
    void run();
    void take(quint64 number, const MapAnswer &answer);

    const QLocale m_locale;
    Mailbox m_mailbox{this};
    bool m_isBusy = false;
    quint64 m_asked = 0;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    std::optional<MapQuestion> m_next;
    quint64 m_nextNumber = 0;
    std::stop_source m_current;
    bool m_isOver = false;

    std::thread m_thread; ///< last: it uses all the others
};

} // namespace mainstay
