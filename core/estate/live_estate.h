// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/workspace.h"

#include <QSet>

namespace mainstay {

/// What a new snapshot has that the one before had not.
struct EstateChange {
    std::shared_ptr<const Estate> before;
    std::shared_ptr<const Estate> after;
    /// Components that were added, edited, moved or removed; nothing when too many to name.
    std::optional<QSet<qint64>> components;
};

/// The snapshot that windows show, kept up with the workspace: after each change of components or dependencies what it
/// concerns is read again on a reader thread, and what is shown changes when that is done. Changes that come meanwhile
/// wait for the next reading. Lives on the workspace's thread and goes before it.
class LiveEstate : public QObject
{
    Q_OBJECT

public:
    explicit LiveEstate(Workspace &workspace, QObject *parent = nullptr);

    /// Empty until the first reading is done; never null.
    const std::shared_ptr<const Estate> &current() const { return m_current; }
    bool isLoaded() const { return m_isLoaded; }

    /// Reads everything again, as after a reading that failed.
    void refresh();

Q_SIGNALS:
    void changed(const mainstay::EstateChange &change);
    /// The old snapshot stays in place.
    void failed(const mainstay::Error &error);

private:
    /// What the next reading is for.
    struct Wanted {
        std::optional<QSet<qint64>> components = QSet<qint64>(); ///< that changed; nothing: too many to name
        bool isMore = false; ///< than these components
        void add(const Wanted &other);
    };

    void notice(const ChangeSet &changes);
    void readOnce();
    void read();
    void take(const Result<std::shared_ptr<const Estate>> &answer, const Wanted &wanted);

    Workspace &m_workspace;
    std::shared_ptr<const Estate> m_current = std::make_shared<const Estate>();
    Wanted m_wanted{.components = {}, .isMore = true};
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
};

} // namespace mainstay
