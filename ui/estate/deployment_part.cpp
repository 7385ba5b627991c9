// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/deployment_part.h"

#include "estate/environment_findings.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_estate/deployment_editor.h"
#include "ui_estate/environments_editor.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int FirstRead = 100; ///< of a component's deployments
constexpr int ReadMore = 500;
constexpr QStringView EnvironmentsKey = u"environments";

std::optional<Tone> toneOf(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Successful:
        return std::nullopt;
    case DeploymentOutcome::WithIssues:
        return Tone::Warning;
    case DeploymentOutcome::Failed:
        return Tone::Failure;
    case DeploymentOutcome::BackedOut:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

DeploymentPart::DeploymentPart(PageContext context, QWidget *parent)
    : OpenablePart(std::move(context), tr("Deployed"), parent)
    , m_most(FirstRead)
    , m_drift(new Chip(tr("versions differ"), Tone::Warning))
{
    m_drift->setToolTip(tr("The environments do not all have the same version"));
    m_drift->hide();
    section()->addToTitle(m_drift);
    addButton(tr("Record deployment"));
    addOpener(tr("Environments…"), u"configure"_s, EnvironmentsKey.toString());
    connect(lines(), &OpenableLines::moreWanted, this, [this] {
        if (std::exchange(m_showsEarlier, true))
            m_most += ReadMore;
        refresh();
    });
}

void DeploymentPart::show(const ShownComponent &shown)
{
    if (!takeShown(shown))
        return;
    lines()->setLines({});
    m_drift->hide();
    m_most = FirstRead;
    m_showsEarlier = false;
    refresh();
}

void DeploymentPart::refresh()
{
    if (!shown())
        return;
    context().workspace.read(
        this,
        [component = shown()->id(), most = m_most](Session &session) {
            Deployed deployed{environments(session), currentDeploymentsOf(session, component),
                              deploymentsOf(session, component, most + 1)};
            deployed.hasMore = deployed.history.size() > most;
            if (deployed.hasMore)
                deployed.history.removeLast();
            return deployed;
        },
        [this, component = shown()->id()](const Result<Deployed> &deployed) {
            if (component != shown()->id())
                return;
            if (deployed)
                take(*deployed);
            else
                Q_EMIT failed(deployed.error());
        });
    refreshEditor();
}

void DeploymentPart::take(const Deployed &deployed)
{
    QMap<Id<Environment>, QString> names;
    for (const Environment &environment : deployed.environments)
        names.insert(environment.id, oneLine(word(environment.name)));
    QList<OpenableLine> lines;
    const auto append = [&](const Deployment &deployment, OpenableLine::Rank rank) {
        QStringList remark{oneLine(deployment.productVersion, 40)};
        if (const auto tone = toneOf(deployment.outcome))
            remark.append(word(toName(deployment.outcome)));
        remark.append(relativeTime(deployment.deployed, context().now(), locale()));
        lines.append({.key = QString::number(deployment.id.value),
                      .text = names.value(deployment.environment),
                      .remark = remark.join(u" · "_s),
                      .tone = toneOf(deployment.outcome),
                      .editWords = tr("Change the deployment"),
                      .rank = rank});
    };
    const DeployedVersions versions(*shown()->estate, {deployed.environments.begin(), deployed.environments.end()},
                                    deployed.current);
    for (size_t place = 0; place < versions.environments().size(); ++place) {
        if (const Deployment *there = versions.at(shown()->index, place))
            append(*there, OpenableLine::Rank::Own);
    }
    QList<Deployment> earlier = deployed.history;
    earlier.removeIf([&](const Deployment &deployment) { return deployed.current.contains(deployment); });
    if (m_showsEarlier) {
        for (const Deployment &deployment : std::as_const(earlier))
            append(deployment, OpenableLine::Rank::Member);
    }
    if (deployed.history.isEmpty())
        lines.append({.key = u"none"_s, .text = tr("not known"), .rank = OpenableLine::Rank::Note});
    else if (!m_showsEarlier && (deployed.hasMore || !earlier.isEmpty()))
        lines.append({.key = u"more"_s,
                      .text = deployed.hasMore ? tr("show earlier ones")
                                               : tr("show %n earlier", "deployments", int(earlier.size())),
                      .rank = OpenableLine::Rank::More});
    else if (deployed.hasMore)
        lines.append({.key = u"more"_s,
                      .text = tr("%1 shown, there are more").arg(locale().toString(m_most)),
                      .rank = OpenableLine::Rank::More});
    m_drift->setVisible(versions.hasDrift(shown()->index));
    this->lines()->setLines(lines);
}

RowEditor *DeploymentPart::editorOf(const QString &key)
{
    if (key == EnvironmentsKey)
        return new EnvironmentsEditor(context(), this);
    const auto deployment = key == u"new" ? std::nullopt : std::optional(Id<Deployment>(key.toLongLong()));
    return new DeploymentEditor(context(), deployment, this);
}

} // namespace mainstay
