// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_shell/component_names.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace mainstay {

/// What the palette offers for what was typed: commands, places and components by name or code, whatever answers best
/// first, of equals the command; then tickets by number or words. Components are searched in the snapshot at once;
/// tickets are asked for and come a moment later.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Command, Component, Ticket };
    struct Entry {
        Kind kind = Kind::Command;
        QString text;
        QString remark; ///< code, state, shortcut
        Link link; ///< of records
        QPointer<QAction> action; ///< of commands
    };

    /// The names outlive the model.
    PaletteModel(PageContext context, const ComponentNames &names, QObject *parent = nullptr);

    void setCommands(QList<QAction *> commands);
    void setTyped(const QString &typed);
    const Entry &entryAt(const QModelIndex &index) const { return m_entries.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// An entry and how well it answers.
    struct Scored {
        int score = 0;
        Entry entry;
    };
    void addComponents(QList<Scored> &found);
    void askTickets();
    void showAll(QList<Entry> entries);

    PageContext m_context;
    QList<QPointer<QAction>> m_commands;
    FuzzyNames m_commandNames;
    const ComponentNames &m_components;
    QString m_typed;
    QList<Entry> m_entries;
    int m_question = 0; ///< an older answer is dropped
};

} // namespace mainstay
