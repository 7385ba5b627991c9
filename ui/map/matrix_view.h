// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"
#include "ui_map/matrix_canvas.h"
#include "ui_map/matrix_wish.h"
#include "ui_map/picture_saver.h"

#include <QTimer>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace mainstay {

class EmptyState;
class MatrixTools;
class RulesPane;

/// The structure matrix of the estate, with its rules and all that a person can do to both. It is made off this thread,
/// and only while it can be seen; what is shown stays until the next one is there.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    MatrixView(Workspace &workspace, const Words &words, QWidget *parent = nullptr);

    /// Never null.
    void setEstate(std::shared_ptr<const Estate> estate);
    void select(Id<Component> component);
    void setAnswer(const QSet<qint64> &components) { m_canvas->setAnswer(components); }
    void setWish(const MatrixWish &wish);
    const MatrixWish &wish() const { return m_wish; }
    void flip();
    void showRules(bool areShown);
    /// Left free at the upper left, for what lies over it there.
    void setLeading(int width);

    MatrixCanvas *canvas() const { return m_canvas; }
    RulesPane *rules() const { return m_rules; }
    bool isBusy() const { return m_isBusy; }
    void copyPicture();
    /// Off this thread; failed() tells when it could not be written.
    void savePictureTo(const QString &path);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void componentChosen(mainstay::Id<mainstay::Component> component);
    /// The matrix on the screen is another.
    void shown();
    void failed(const mainstay::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void ask();
    void take(const std::shared_ptr<const EstateMatrix> &matrix);
    void notice(const ChangeSet &changes);
    void toggleFold(Id<Component> component);
    void showTools();
    void showMenu(const QPoint &at);
    void savePictureAs();
    void addRule(const ForbiddenRule &rule);
    void removeRule(const ForbiddenRule &rule);
    void arrange();

    Workspace &m_workspace;
    const Words &m_words;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    MatrixWish m_wish;
    std::optional<Id<Component>> m_selected;
    PictureSaver m_saver;
    QTimer m_skeleton;
    quint64 m_asked = 0;
    bool m_isBusy = false;
    bool m_isStale = true; ///< what is shown is not what is wanted, but nobody sees it
    int m_leading = 0;

    QSplitter *m_split;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_bar;
    MatrixTools *m_tools;
    MatrixCanvas *m_canvas;
    RulesPane *m_rules;
};

} // namespace mainstay
