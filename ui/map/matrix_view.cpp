// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/matrix_view.h"

#include "estate/forbidden_rule_commands.h"
#include "kit/calm_style.h"
#include "ui_map/matrix_tools.h"
#include "ui_map/rules_pane.h"

#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Off the window's thread.
std::shared_ptr<const EstateMatrix> matrixFor(Session &session, MatrixQuestion question)
{
    question.judged = std::make_shared<const JudgedRules>(judgedRules(session, *question.estate));
    return makeEstateMatrix(question);
}

} // namespace

MatrixView::MatrixView(Workspace &workspace, const Words &words, QWidget *parent)
    : PictureFrame(workspace, {tr("Save the matrix"), tr("matrix")}, parent), m_words(words)
{
    addParts();
    wire();
    connect(&workspace, &Workspace::changed, this, &MatrixView::notice);
}

void MatrixView::setWish(const MatrixWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    ask();
}

void MatrixView::begin()
{
    if (m_wish.root && !estate()->tree().indexOf(*m_wish.root))
        m_wish.root.reset();
    make([question = questionOf(m_wish, estate(), mapFontsOf(font()))](
             Session &session, const std::stop_token &) { return matrixFor(session, question); },
         [this](const std::shared_ptr<const EstateMatrix> &matrix) { take(matrix); });
}

void MatrixView::take(const std::shared_ptr<const EstateMatrix> &matrix)
{
    if (matrix->size() == 0)
        m_canvas->clear();
    else
        m_canvas->setMatrix(matrix);
    m_pages->setCurrentIndex(matrix->size() == 0 ? 0 : 1);
    m_rules->show(matrix->estate, matrix->judged);
    m_tools->showRules(qint64(matrix->judged->rules.size()), qint64(matrix->judged->broken.size()));
    arrangeTools();
    Q_EMIT shown();
}

/// What rules ask of besides the estate, which tells of itself.
void MatrixView::notice(const ChangeSet &changes)
{
    for (const QString &table :
         {u"forbidden_dependency"_s, u"deployment"_s, u"environment"_s, u"component_attribute"_s})
        if (changes.rows.contains(table)) {
            ask();
            return;
        }
}

void MatrixView::toggleFold(Id<Component> component)
{
    const auto matrix = m_canvas->matrix();
    const auto index = estate()->tree().indexOf(component);
    const auto place = matrix && index ? matrix->placeOf(*index) : std::nullopt;
    if (!place)
        return;
    MatrixWish wish = m_wish;
    if (matrix->isOpenedAt(*place)) {
        wish.opened.remove(component.value);
        wish.folded.insert(component.value);
    } else {
        wish.folded.remove(component.value);
        wish.opened.insert(component.value);
    }
    setWish(wish);
}

void MatrixView::flip()
{
    m_canvas->setReading(flipped(m_canvas->reading()));
    m_tools->showReading(m_canvas->reading());
}

void MatrixView::addRule(const ForbiddenRule &rule)
{
    workspace().write(
        this, [rule](Transaction &transaction) { return addForbiddenRule(transaction, rule); },
        [this](const Result<Id<ForbiddenRule>> &id) {
            if (id)
                m_rules->clearNew();
            else
                Q_EMIT failed(id.error());
        });
}

void MatrixView::removeRule(const ForbiddenRule &rule)
{
    workspace().write(
        this, [rule](Transaction &transaction) { removeForbiddenRule(transaction, rule); },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void MatrixView::showTools()
{
    m_tools->showWish(m_wish, *estate(), selectedComponent());
    arrangeTools();
}

void MatrixView::showRules(bool areShown)
{
    m_rules->setVisible(areShown);
    m_tools->rules()->setChecked(areShown);
    if (areShown && m_split->sizes().value(1) < 2 * rowHeight())
        m_split->setSizes({3 * height(), height()});
}

void MatrixView::saveState(QSettings &settings) const
{
    settings.setValue(u"matrix/flipped"_s, m_canvas->reading() == MatrixReading::ColumnNeedsRow);
    settings.setValue(u"matrix/rules"_s, m_rules->isVisibleTo(this));
    settings.setValue(u"matrix/depth"_s, m_wish.depth ? QString::number(*m_wish.depth) : QString());
}

void MatrixView::restoreState(const QSettings &settings)
{
    if (settings.value(u"matrix/flipped"_s).toBool() != (m_canvas->reading() == MatrixReading::ColumnNeedsRow))
        flip();
    showRules(settings.value(u"matrix/rules"_s).toBool());
    MatrixWish wish = m_wish;
    bool isNumber = false;
    const quint32 depth = settings.value(u"matrix/depth"_s).toString().toUInt(&isNumber);
    wish.depth = isNumber ? std::optional(depth) : std::nullopt;
    setWish(wish);
}

} // namespace mainstay
