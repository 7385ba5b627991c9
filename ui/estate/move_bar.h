// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "estate/estate.h"
#include "ui_estate/component_line.h"

#include <QWidget>

class QLabel;

namespace mainstay {

/// Asks where a component is to go, above the details: below another, named by code or name, or among the solutions.
class MoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    void ask(Id<Component> component);

Q_SIGNALS:
    void moveWanted(mainstay::Id<mainstay::Component> component, const mainstay::Place &place);
    void failed(const mainstay::Error &error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void move();
    void moveBelow(std::optional<Id<Component>> parent);

    std::shared_ptr<const Estate> m_estate;
    std::optional<Id<Component>> m_component;
    QLabel *m_question;
    ComponentLine *m_picker;
};

/// The place behind all children of the parent but the component itself.
Place lastPlaceIn(const Estate &estate, std::optional<Id<Component>> parent, Id<Component> component);

} // namespace mainstay
