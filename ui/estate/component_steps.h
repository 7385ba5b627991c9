// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_commands.h"
#include "kit/page.h"

namespace mainstay {

/// The steps that a person takes with one or several components of the estate as it is now. Several at once are long
/// work, with progress and cancel in the status line. Lives on the window's thread.
class ComponentSteps : public QObject
{
    Q_OBJECT

public:
    explicit ComponentSteps(PageContext context, QObject *parent = nullptr)
        : QObject(parent), m_context(std::move(context))
    { }

    /// None of the components stands below another of them; those that are gone meanwhile are passed over.
    void move(const ComponentIds &components, const Place &place);
    void remove(const ComponentIds &components);
    /// Then done(): whether it is stored.
    void edit(const ComponentIds &components, const std::function<void(Component &)> &change,
              const std::function<void(bool)> &done);

Q_SIGNALS:
    void failed(const mainstay::Error &error);

private:
    using Step = std::function<void(Transaction &, std::span<const Component>, Progress &)>;
    void run(const QString &title, const ComponentIds &components, const Step &step,
             const std::function<void(bool)> &done = {});

    PageContext m_context;
};

} // namespace mainstay
