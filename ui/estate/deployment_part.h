// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment_store.h"
#include "ui_estate/openable_part.h"

namespace mainstay {

class Chip;

/// Which version of the component is in which environment, since when, and whether they differ; below, on request, what
/// was deployed before. Each can be opened and changed below its line.
class DeploymentPart : public OpenablePart
{
    Q_OBJECT

public:
    explicit DeploymentPart(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;
    /// Reads again, as after a change of deployments or environments.
    void refresh();

protected:
    RowEditor *editorOf(const QString &key) override;

private:
    struct Deployed {
        QList<Environment> environments;
        QList<Deployment> current; ///< what is where now
        QList<Deployment> history; ///< newest first
        bool hasMore = false; ///< than were read
    };

    void take(const Deployed &deployed);

    int m_most;
    bool m_showsEarlier = false;
    Chip *m_drift;
};

} // namespace mainstay
