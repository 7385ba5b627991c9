// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/details_part.h"

#include <QScrollArea>

class QSettings;

namespace mainstay {

class AttributeFields;
class ComponentFields;
class DeploymentPart;
class HistoryPart;
class OverridePart;
class TicketsPart;

/// Everything about one component, below one another, edited where it stands.
class ComponentDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComponentDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing: an empty pane.
    void show(const std::optional<ShownComponent> &shown);
    void editName();
    /// What is typed and waits for its Enter.
    void saveDrafts(QSettings &settings) const;
    void restoreDrafts(const QSettings &settings);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void failed(const mainstay::Error &error);
    void undoRequested(mainstay::Id<mainstay::Command> step);

private:
    void follow(const ChangeSet &changes);

    std::optional<Id<Component>> m_component;
    QList<DetailsPart *> m_parts;
    ComponentFields *m_fields;
    AttributeFields *m_attributes;
    OverridePart *m_overrides;
    DeploymentPart *m_deployments;
    TicketsPart *m_tickets;
    HistoryPart *m_history;
};

} // namespace mainstay
