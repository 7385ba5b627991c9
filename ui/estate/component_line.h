// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kit/component_completer.h"

#include <QLineEdit>

namespace mainstay {

/// A line in which a component is named by code or name, with completion as one types.
class ComponentLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit ComponentLine(QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    /// The component that is meant; the error of resolveComponent() when the text names none or several.
    Result<Id<Component>> component() const;

Q_SIGNALS:
    /// One was chosen from the completion, or the text was entered.
    void picked();

private:
    std::shared_ptr<const Estate> m_estate;
    ComponentCompleter *m_completer;
    std::optional<Id<Component>> m_chosen; ///< while its text stands unchanged
};

} // namespace mainstay
