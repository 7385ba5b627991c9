// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/estate_findings.h"

class QSplitter;
class QStackedWidget;

namespace mainstay {

class ComponentDetails;
class ComponentSteps;
class EstateAnswers;
class EstateFilters;
class ExportPane;
class ImportPane;
class MoveBar;
class PageHeader;
class SeveralFields;

/// The place Estate: the tree, the map where there is one, and the details of what is chosen.
class EstatePage : public Page
{
    Q_OBJECT

public:
    /// The map comes between tree and details, and follows the signals below; null: none.
    EstatePage(PageContext context, std::unique_ptr<QWidget> map, QWidget *parent = nullptr);

    QString place() const override { return QStringLiteral("estate"); }
    QString title() const override { return tr("Estate"); }
    QString iconName() const override { return QStringLiteral("distribute-graph-directed"); }
    QStringList linkKinds() const override { return {QStringLiteral("component"), QStringLiteral("impact")}; }
    void show(const Link &link) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
    QList<QAction *> commands() const override;
    void finishUp() override;

    /// As if the component was clicked in the tree; what hides it is cleared away.
    void choose(Id<Component> component);

    /// Opens the pane that previews what these files would bring.
    void importFiles(const QStringList &paths);

Q_SIGNALS:
    /// For the map: what it draws, around which component, and whether what breaks with which.
    void estateShown(const std::shared_ptr<const mainstay::Estate> &estate);
    void centreShown(mainstay::Id<mainstay::Component> component);
    void impactShown(std::optional<mainstay::Id<mainstay::Component>> of);
    /// A link asks for something of the pictures: "picture=timeline months=6".
    void pictureWanted(const QString &question);
    /// The map points these out, as the answer to a question; none to end it.
    void answerShown(const QSet<qint64> &components);
    /// The map's own settings stand beside the page's.
    void stateSaved(QSettings &settings) const;
    void stateRestored(const QSettings &settings);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void layOut(std::unique_ptr<QWidget> map);
    void offerQuestions(QWidget *map);
    QWidget *makeEmptyState();
    void wire();
    void wireSteps();
    void wireFiles();

    void take(const EstateChange &change);
    void lookForFindings();
    void takeFindings(std::shared_ptr<const EstateFindings> findings);
    void showContent();
    void showSummary();
    void showDetails();
    void showImpact(std::optional<Id<Component>> of);
    void restoreTree(const QSettings &settings);
    void showMarks();

    std::optional<Component> find(Id<Component> component) const;
    void addComponent(std::optional<Id<Component>> parent);
    void chooseFiles();
    void openExport();

    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_ask = nullptr;
    ComponentTreeModel *m_model;
    ComponentTreeView *m_tree;
    PageHeader *m_header;
    EstateFilters *m_filters;
    QSplitter *m_splitter;
    QSplitter *m_above; ///< of the answers
    QStackedWidget *m_right;
    ComponentSteps *m_steps;
    ComponentDetails *m_details;
    SeveralFields *m_several; ///< in place of the details
    EstateAnswers *m_answers;
    MoveBar *m_move;
    ImportPane *m_importPane;
    ExportPane *m_exportPane;
    QStackedWidget *m_content;
    bool m_hasAnswersPlace = false; ///< how much of the height answers take is settled
    std::shared_ptr<const EstateFindings> m_findings;
    std::optional<Id<Component>> m_impactOf;
    ComponentMarks m_impactMarks;
    std::optional<Id<Component>> m_remembered; ///< chosen when the window was last closed
    std::optional<Link> m_waiting; ///< a link that came before the estate did
    std::optional<Id<Component>> m_toName; ///< just added: its name is to be typed when it is there
};

} // namespace mainstay
