// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "estate/component.h"

#include <QAnyStringView>
#include <QString>
#include <optional>

namespace mainstay {

struct Ticket;

/// Where components run: development, test, staging, live, or whatever a person makes of it.
struct Environment {
    Id<Environment> id;
    int version = 0; ///< of the row
    qint64 rank = 0; ///< the way of a release leads from low to high
    QString name;

    bool operator==(const Environment &) const = default;
};

enum class DeploymentOutcome : quint8 { Successful, WithIssues, Failed, BackedOut };
inline constexpr int deploymentOutcomeCount = 4;

/// A version of a component that was brought into an environment.
struct Deployment {
    Id<Deployment> id;
    int version = 0; ///< of the row
    Id<Component> component;
    Id<Environment> environment;
    QString productVersion;
    Instant deployed{};
    DeploymentOutcome outcome = DeploymentOutcome::Successful;
    std::optional<Id<Ticket>> change; ///< under which it was made
    QString note;

    bool operator==(const Deployment &) const = default;
};

/// Whether the version is there from then on: not after it failed or was backed out.
bool isThere(DeploymentOutcome outcome);

/// "successful", "with issues", "failed", "backed out": the words of the database.
QString toName(DeploymentOutcome outcome);
std::optional<DeploymentOutcome> deploymentOutcomeFromName(QAnyStringView name);

} // namespace mainstay
