// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_steps.h"

namespace mainstay {

void ComponentSteps::move(const ComponentIds &components, const Place &place)
{
    run(tr("Moving %Ln component(s)", nullptr, int(components.size())), components,
        [place](Transaction &transaction, std::span<const Component> read, Progress &progress) {
            moveComponents(transaction, read, place, progress);
        });
}

void ComponentSteps::remove(const ComponentIds &components)
{
    run(tr("Removing %Ln component(s)", nullptr, int(components.size())), components,
        [](Transaction &transaction, std::span<const Component> read, Progress &progress) {
            if (read.size() == 1)
                removeComponent(transaction, read.front());
            else
                removeComponents(transaction, read, progress);
        });
}

void ComponentSteps::edit(const ComponentIds &components, const std::function<void(Component &)> &change,
                          const std::function<void(bool)> &done)
{
    run(
        tr("Changing %Ln component(s)", nullptr, int(components.size())), components,
        [change](Transaction &transaction, std::span<const Component> read, Progress &progress) {
            editComponents(transaction, read, change, progress);
        },
        done);
}

void ComponentSteps::run(const QString &title, const ComponentIds &components, const Step &step,
                         const std::function<void(bool)> &done)
{
    const ComponentTree &tree = m_context.estate.current()->tree();
    const auto read = std::make_shared<std::vector<Component>>();
    read->reserve(components.size());
    for (const Id<Component> id : components) {
        if (const auto index = tree.indexOf(id))
            read->push_back(tree.component(*index));
    }
    if (read->empty())
        return;
    const auto settle = [this, done](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        if (done)
            done(result.has_value());
    };
    if (read->size() == 1) {
        const auto alone = [read, step](Transaction &transaction) {
            Progress unwatched;
            step(transaction, *read, unwatched);
        };
        m_context.workspace.write(this, alone, settle);
        return;
    }
    m_context.tasks.start(
        title, this,
        [&workspace = m_context.workspace, read, step](Progress &progress) {
            return workspace.writeNow([&](Transaction &transaction) { step(transaction, *read, progress); });
        },
        settle);
}

} // namespace mainstay
