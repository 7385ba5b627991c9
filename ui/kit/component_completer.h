// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_search.h"
#include "estate/estate.h"

#include <QObject>
#include <memory>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace mainstay {

/// Offers below a line, as one types, the components that the text may mean. Lives as long as the line.
class ComponentCompleter : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostOffered = 50;

    explicit ComponentCompleter(QLineEdit *line);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    /// As likeliest(), in the estate as it is now.
    std::vector<ComponentIndex> matching(const QString &text, size_t most) const;

Q_SIGNALS:
    /// One of those offered was taken; its componentText() stands in the line.
    void chosen(mainstay::Id<mainstay::Component> component);

private:
    void offer(const QString &text);

    QLineEdit *m_line;
    std::shared_ptr<const Estate> m_estate;
    mutable std::optional<ComponentSearch> m_search; ///< of m_estate, made when it is first needed
    QCompleter *m_completer;
    QStandardItemModel *m_found;
};

/// The components whose name or code has the text, the likeliest first: a code or a name that is the text, then those
/// that begin with it, then the rest in outline order; no more than `most`, and none for no text.
std::vector<ComponentIndex> likeliest(const ComponentTree &tree, const ComponentSearch &search, const QString &text,
                                      size_t most);

/// "A2.1.1 Sales database" in one harmless line; the id where it is not in the tree (yet).
QString componentText(const ComponentTree &tree, Id<Component> component);

} // namespace mainstay
