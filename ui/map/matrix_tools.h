// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/matrix_wish.h"
#include "ui_map/tool_row.h"

class QAction;
class QMenu;

namespace mainstay {

class PartMenu;

/// The buttons above a structure matrix: which part, how deep, which way round, the rules, the picture, and the rest.
class MatrixTools : public ToolRow
{
    Q_OBJECT

public:
    static constexpr quint32 AllLevels = 1'000'000;

    explicit MatrixTools(QWidget *parent = nullptr);

    /// What is shown now; `chosen`, where there is one, is offered as the part to show.
    void showWish(const MatrixWish &wish, const Estate &estate, std::optional<Id<Component>> chosen);
    void showReading(MatrixReading reading);
    /// How many dependencies break the rules.
    void showRules(qint64 rules, qint64 broken);
    QPushButton *rules() const { return m_rules; }
    QMenu *more() const { return m_more; }

Q_SIGNALS:
    void rootWanted(std::optional<mainstay::Id<mainstay::Component>> root);
    void depthWanted(std::optional<quint32> depth);
    void flipWanted();
    void rulesWanted(bool areShown);
    void pictureWanted();

private:
    void offerDepths(const MatrixWish &wish);

    PartMenu *m_rootMenu;
    QMenu *m_depthMenu;
    QMenu *m_more;
    QPushButton *m_root;
    QPushButton *m_depth;
    QPushButton *m_flip;
    QPushButton *m_rules;
};

} // namespace mainstay
