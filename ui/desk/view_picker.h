// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_list.h"
#include "desk/ticket_view_commands.h"
#include "kit/page.h"

class QMenu;

namespace mainstay {

class Chip;
class ViewNameField;

/// Which view the list shows: those that ship, one's own and those that are shared, which come and go as people save
/// them. Where the list was changed since, it says so and offers to save that, under a name that is typed in place.
class ViewPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPicker(const PageContext &context, QWidget *parent = nullptr);

    /// What the list shows now; words that are searched for beside it become a part of a view that is saved.
    void setShown(const TicketQuestion &question, std::optional<TicketGrouping> groupedBy);
    /// The view that was chosen last, for settings; empty for none.
    QString chosen() const;
    void setChosen(const QString &key);
    /// Whether the list no longer shows what the view says.
    bool isChanged() const;
    /// The person has gone elsewhere: what the list shows next is no change of the view.
    void leave() { m_current.reset(); }
    /// Opens the field for a name.
    void beginSave();
    QList<TicketView> views() const;

Q_SIGNALS:
    void wanted(const mainstay::TicketView &view);
    /// Everything open, as no view.
    void noneWanted();
    void failed(const mainstay::Error &error);

private:
    void read();
    void take(const QList<TicketView> &views);
    void adopt();
    bool isShown(const TicketView &view) const;
    void present();
    QString titleOf(const TicketView &view) const;
    void offer();
    void addChoice(QMenu &menu, const TicketView &view);
    void addDeeds(QMenu &menu);
    void count(QMenu *menu);
    void endSave();
    void beginRename();
    void save(const QString &name, ViewSharing sharing);
    void rename(const QString &name);
    template <class Fn>
    void command(Fn fn);

    PageContext m_context;
    QList<TicketView> m_saved;
    std::optional<TicketView> m_current;
    QString m_wantedKey; ///< of settings, until the views have been read
    TicketFilter m_shown;
    QString m_filter; ///< the same as a text
    std::optional<SearchQuery> m_words;
    TicketOrder m_order;
    std::optional<TicketGrouping> m_groupedBy;
    bool m_isRenaming = false;
    Chip *m_chip;
    Chip *m_save;
    ViewNameField *m_name;
};

} // namespace mainstay
