// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/matrix_canvas.h"
#include "ui_map/matrix_wish.h"
#include "ui_map/picture_frame.h"

class QSettings;
class QSplitter;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class MatrixTools;
class RulesPane;

/// The structure matrix of the estate, with its rules and all that a person can do to both.
class MatrixView : public PictureFrame
{
    Q_OBJECT

public:
    MatrixView(Workspace &workspace, const Words &words, QWidget *parent = nullptr);

    void setAnswer(const QSet<qint64> &components) { m_canvas->setAnswer(components); }
    void setWish(const MatrixWish &wish);
    const MatrixWish &wish() const { return m_wish; }
    void flip();
    void showRules(bool areShown);

    MatrixCanvas *canvas() const { return m_canvas; }
    RulesPane *rules() const { return m_rules; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void begin() override;
    void showTools() override;
    void selectOn(Id<Component> component) override { m_canvas->select(component); }
    void showWaiting() override { m_canvas->setWaiting(true); }
    std::optional<Picture> picture() const override;
    void offerMenu(QMenu &menu) override;

private:
    void addParts();
    void wire();
    void take(const std::shared_ptr<const EstateMatrix> &matrix);
    void notice(const ChangeSet &changes);
    void toggleFold(Id<Component> component);
    void addRule(const ForbiddenRule &rule);
    void removeRule(const ForbiddenRule &rule);

    const Words &m_words;
    MatrixWish m_wish;

    QSplitter *m_split;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    MatrixTools *m_tools;
    MatrixCanvas *m_canvas;
    RulesPane *m_rules;
};

} // namespace mainstay
