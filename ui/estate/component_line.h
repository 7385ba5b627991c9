// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui_estate/component_filter.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace mainstay {

class Estate;

/// The components whose name or code has the text, the likeliest first: a code or a name that is the text, then those
/// that begin with it, then the rest in outline order; no more than `most`.
std::vector<ComponentIndex> likeliest(const ComponentTree &tree, const ComponentSearch &search, const QString &text,
                                      size_t most);

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
    void complete(const QString &text);

    std::shared_ptr<const Estate> m_estate;
    mutable std::optional<ComponentSearch> m_search;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    std::optional<Id<Component>> m_chosen; ///< while its text stands unchanged
};

} // namespace mainstay
