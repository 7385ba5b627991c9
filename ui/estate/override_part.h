// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/impact_override_store.h"
#include "ui_estate/openable_part.h"

namespace mainstay {

/// What people said of the impact, beside what is computed: of this component when another fails, and of others when
/// this one does. Each word can be opened and changed below its line.
class OverridePart : public OpenablePart
{
    Q_OBJECT

public:
    explicit OverridePart(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;
    /// Reads again, as after a change of overrides.
    void refresh();

protected:
    RowEditor *editorOf(const QString &key) override;

private:
    void take(const QList<ImpactOverride> &said);
    QString textOf(const ImpactOverride &said) const;
    QString nameOf(Id<Component> component) const;

    QList<ImpactOverride> m_said;
};

} // namespace mainstay
