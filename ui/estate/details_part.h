// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_estate/estate_findings.h"

namespace mainstay {

/// What the details pane shows: one component of one snapshot.
struct ShownComponent {
    std::shared_ptr<const Estate> estate;
    ComponentIndex index = 0;
    std::shared_ptr<const EstateFindings> findings; ///< of this snapshot; null while they are being looked for

    const Component &component() const { return estate->tree().component(index); }
    Id<Component> id() const { return component().id; }
};

/// A part of the details pane. It announces what a person wants, and runs the commands of its own fields.
class DetailsPart : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPart(PageContext context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(std::move(context))
    { }

    /// Called for another component and for each change of the one that is shown; what is being typed stays.
    virtual void show(const ShownComponent &shown) = 0;

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    void failed(const mainstay::Error &error);

protected:
    const PageContext &context() const { return m_context; }
    const QLocale &locale() const { return m_context.words.locale(); }
    QString word(const QString &name) const { return m_context.words.name(name); }
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_context.now())).date(); }

    /// Runs fn(Transaction &) off this thread, and then done(); what fails is told by failed().
    template <class Fn, class Done>
    void command(Fn fn, Done done)
    {
        m_context.workspace.write(this, std::move(fn), [this, done = std::move(done)](const auto &result) {
            if (!result)
                Q_EMIT failed(result.error());
            done(result.has_value());
        });
    }
    template <class Fn>
    void command(Fn fn)
    {
        command(std::move(fn), [](bool) {});
    }

private:
    PageContext m_context;
};

} // namespace mainstay
