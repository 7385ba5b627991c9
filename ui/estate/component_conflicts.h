// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

namespace mainstay {

/// An edit of one field of a component.
struct ComponentEdit {
    QObject *field = nullptr; ///< only its name; never looked into
    QString text; ///< as typed; null for what was chosen
    Component read; ///< when the edit began
    Component edited;

    bool operator==(const ComponentEdit &) const = default;
};

/// Edits that met somebody else's: both versions side by side until the person has chosen. Each stays with its
/// component, also while another is looked at. Hidden while there is none.
class ComponentConflicts : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentConflicts(const PageContext &context, QWidget *parent = nullptr);

    void showFor(Id<Component> component);
    /// An edit that was refused as a Conflict that names columns (store/rows.h).
    void add(const ComponentEdit &edit, const Error &conflict);
    /// What this field had is stored after all.
    void forget(Id<Component> component, QObject *field);

Q_SIGNALS:
    /// `now` is the component as the other left it, `wanted` what is to be stored; equal where nothing is left to do.
    void decided(const mainstay::ComponentEdit &edit, const mainstay::Component &now,
                 const mainstay::Component &wanted);
    void failed(const mainstay::Error &error);
    /// There is something new to decide here.
    void appeared();

private:
    using Key = std::pair<qint64, QObject *>;
    struct Kept {
        ComponentEdit edit;
        Error conflict;
        Component now;
        std::optional<Instant> at; ///< of the other's edit
    };

    void keep(const Kept &kept);
    void build();
    void decide(const Key &key, const QStringList &theirs);

    PageContext m_context;
    std::optional<Id<Component>> m_component;
    QMap<Key, Kept> m_kept;
    QWidget *m_view = nullptr;
    std::optional<Key> m_shown; ///< which the view is of
};

/// The component as it is now with what the edit changed, but for the columns whose other version stays.
Component decidedComponent(const ComponentEdit &edit, const Component &now, const QStringList &theirs);

} // namespace mainstay
