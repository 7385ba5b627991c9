// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_shell/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace mainstay {

/// Ctrl+K: one field to go anywhere and do anything. Lies over the window; Escape or leaving it closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Both outlive its being open.
    void open(const PageContext &context, const ComponentNames &names, const QList<QAction *> &commands);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void selectFirst();
    bool moveSelection(int key);

    QLineEdit *m_typed;
    QListView *m_list;
    std::unique_ptr<PaletteModel> m_model;
};

} // namespace mainstay
