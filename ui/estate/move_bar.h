// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "estate/estate.h"
#include "ui_estate/component_line.h"

#include <QWidget>

class QLabel;

namespace mainstay {

/// Asks where components are to go, above the details: below another, named by code or name, or among the solutions.
class MoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    void ask(const ComponentIds &components);

Q_SIGNALS:
    void moveWanted(const mainstay::ComponentIds &components, const mainstay::Place &place);
    void failed(const mainstay::Error &error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void move();
    void moveBelow(std::optional<Id<Component>> parent);

    std::shared_ptr<const Estate> m_estate;
    ComponentIds m_components;
    QLabel *m_question;
    ComponentLine *m_picker;
};

} // namespace mainstay
