// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_view_commands.h"

#include <QWidget>

class QLineEdit;

namespace mainstay {

class Chip;

/// A line for the name of a view, and whose it is to be. Enter takes the name, Escape lets go.
class ViewNameField : public QWidget
{
    Q_OBJECT

public:
    explicit ViewNameField(QWidget *parent = nullptr);

    enum class Asks { NameAlone, NameAndSharing };
    void begin(const QString &name, ViewSharing sharing, Asks asks);

Q_SIGNALS:
    void named(const QString &name, mainstay::ViewSharing sharing);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_name;
    Chip *m_shared;
};

} // namespace mainstay
