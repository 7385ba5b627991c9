// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_answers.h"

#include "estate/deployment_store.h"
#include "estate/impact_override_store.h"
#include "kit/chip.h"
#include "kit/rows_table.h"
#include "kit/text_elide.h"
#include "ui_estate/answer_model.h"
#include "ui_estate/component_line.h"
#include "ui_estate/supposition_bar.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MorePaths = 10; // times as many when more are wanted

bool hasTwo(const AskedQuestion &asked)
{
    return scopeOf(asked.question) == QuestionScope::Two;
}

AnswerFacts readFacts(Session &session, EstateQuestion question)
{
    AnswerFacts facts;
    if (question == EstateQuestion::Breaks)
        facts.overrides = impactOverrides(session);
    if (question == EstateQuestion::Conflicts || question == EstateQuestion::Deployed) {
        facts.environments = environments(session);
        facts.deployments = currentDeployments(session);
    }
    return facts;
}

Result<void> writeCsv(const EstateAnswer &answer, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = toCsv(answer);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return failure(ErrorKind::Unavailable, "exchange.cannot-write", {{u"file"_s, path}}, file.errorString());
    return {};
}

} // namespace

EstateAnswers::~EstateAnswers()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void EstateAnswers::makeQuestions()
{
    for (int i = 0; i < estateQuestionCount; ++i) {
        const auto question = EstateQuestion(i);
        auto *action = new QAction(questionText(question), this);
        action->setShortcut(questionKey(question));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, question] { ask(question); });
        m_questions.append(action);
    }
}

void EstateAnswers::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_line->setEstate(estate);
    m_suppose->setEstate(estate);
    showState();
}

std::shared_ptr<const EstateAnswer> EstateAnswers::answer() const
{
    return m_model->answer();
}

void EstateAnswers::ask(EstateQuestion question)
{
    AskedQuestion asked;
    asked.question = question;
    asked.months = m_months->value();
    const QuestionScope scope = scopeOf(question);
    if (scope != QuestionScope::WholeEstate) {
        asked.components = m_chosen();
        if (asked.components.empty()) {
            Q_EMIT failed({ErrorKind::Invalid, "estate.nothing-chosen", {}, {}});
            return;
        }
        if (scope == QuestionScope::Two && asked.components.size() > 2)
            asked.components.resize(2);
        if (question == EstateQuestion::Needs)
            asked.components.resize(1);
    }
    m_isAsked = false; // until it is known what is supposed
    if (question == EstateQuestion::WhatIf)
        m_suppose->toggleFailing(m_chosen());
    m_asked = asked;
    m_isAsked = true;
    Q_EMIT opened();
    showInputs();
    if (hasTwo(m_asked) && m_asked.components.size() < 2)
        m_line->setFocus();
    else if (question != EstateQuestion::WhatIf) // where one is chosen, the next may be
        m_table->setFocus();
    askAgain();
}

void EstateAnswers::askAgain()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 number = ++m_number;
    m_isBusy = !hasTwo(m_asked) || m_asked.components.size() == 2;
    m_model->setAnswer(nullptr);
    Q_EMIT answerShown({});
    m_patience.start();
    showState();
    if (!m_isBusy)
        return;
    m_asked.supposed = m_suppose->parts();
    m_asked.other = m_suppose->other();
    m_asked.today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_context.now())).date();
    m_context.workspace.read(
        this, [question = m_asked.question](Session &session) { return readFacts(session, question); },
        [this, number](const Result<AnswerFacts> &facts) {
            if (number != m_number || !m_isBusy)
                return;
            if (!facts) {
                cancel();
                Q_EMIT failed(facts.error());
                return;
            }
            start(*facts);
        });
}

void EstateAnswers::start(const AnswerFacts &facts)
{
    auto home = std::make_shared<Postbox>(this);
    m_pool.start([this, home, facts, asked = m_asked, estate = m_estate, number = m_number,
                  locale = m_context.words.locale(), stop = m_stop.get_token()] {
        const Words words(locale); // its own: the window's are for the window's thread
        auto answer = answerTo(asked, estate, facts, words, stop);
        if (!answer)
            return;
        home->post([this, number, answer = std::make_shared<const EstateAnswer>(std::move(*answer))] {
            take(number, answer);
        });
    });
}

void EstateAnswers::take(quint64 number, std::shared_ptr<const EstateAnswer> answer)
{
    if (number != m_number || !m_isBusy)
        return;
    m_isBusy = false;
    m_patience.stop();
    QSet<qint64> shaded;
    for (const ComponentIndex component : answer->shaded)
        shaded.insert(answer->estate->tree().component(component).id.value);
    m_model->setAnswer(std::move(answer));
    m_table->spread();
    showState();
    Q_EMIT answerShown(shaded);
}

void EstateAnswers::cancel()
{
    m_stop.request_stop();
    m_isBusy = false;
    m_patience.stop();
    showState();
}

void EstateAnswers::close()
{
    ++m_number;
    m_isAsked = false;
    cancel();
    m_model->setAnswer(nullptr);
    Q_EMIT answerShown({});
    Q_EMIT closed();
}

void EstateAnswers::showInputs()
{
    const bool isWithin = m_asked.question == EstateQuestion::SinglePoints;
    m_line->setVisible(hasTwo(m_asked) || isWithin);
    m_line->setPlaceholderText(isWithin ? tr("Within: the whole estate") : tr("The second component"));
    m_line->setAccessibleName(isWithin ? tr("Within which component") : tr("The second component"));
    m_line->setText(m_asked.components.size() == 2 ? componentText(m_estate->tree(), m_asked.components[1])
                                                   : QString());
    m_suppose->setVisible(m_asked.question == EstateQuestion::WhatIf);
    m_months->setVisible(m_asked.question == EstateQuestion::Ending);
}

void EstateAnswers::askForMore()
{
    m_asked.mostPaths *= MorePaths;
    askAgain();
}

/// What stands beside the list and in its place.
void EstateAnswers::showState()
{
    const EstateAnswer *answer = m_model->answer().get();
    const bool lacksSecond = hasTwo(m_asked) && m_asked.components.size() < 2;
    m_title->setText(answer && !answer->title.isEmpty() ? answer->title : questionText(m_asked.question));
    m_count->setText(answer ? answer->count : QString());
    m_progress->setVisible(m_isBusy && !m_patience.isActive());
    m_cancel->setVisible(m_isBusy && !m_patience.isActive());
    m_stale->setVisible(answer && answer->estate != m_estate);
    m_more->setVisible(answer && answer->extent == EstateAnswer::Extent::Cut);
    const bool hasRows = answer && !answer->rows.empty();
    m_copy->setEnabled(hasRows);
    m_save->setEnabled(hasRows);
    m_nothing->setText(answer         ? tr("None: nothing answers to this.")
                           : m_isBusy ? QString()
                           : lacksSecond
                           ? tr("Pick the second component above, or choose two in the tree and ask again.")
                           : tr("Not asked to the end."));
    m_body->setCurrentIndex(hasRows || m_isBusy ? 0 : 1);
}

void EstateAnswers::takeLine()
{
    const bool isWithin = m_asked.question == EstateQuestion::SinglePoints;
    AskedQuestion asked = m_asked;
    asked.components.resize(isWithin ? 0 : std::min<size_t>(1, asked.components.size()));
    if (!m_line->text().trimmed().isEmpty()) {
        const Result<Id<Component>> component = m_line->component();
        if (!component) {
            Q_EMIT failed(component.error());
            return;
        }
        asked.components.push_back(*component);
    } else if (!isWithin) {
        return;
    }
    m_asked = asked;
    askAgain();
    m_table->setFocus();
}

void EstateAnswers::copy()
{
    if (!m_model->answer())
        return;
    std::vector<size_t> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(size_t(index.row()));
    std::ranges::sort(rows);
    if (rows.size() < 2) { // one is chosen by walking; who wants the answer wants all of it
        rows.resize(m_model->answer()->rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
    }
    QGuiApplication::clipboard()->setText(toTabbedText(*m_model->answer(), rows));
}

void EstateAnswers::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the answer"), QString(), tr("Comma separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &EstateAnswers::saveTo);
    dialog->open();
}

void EstateAnswers::saveTo(const QString &path)
{
    if (!m_model->answer())
        return;
    auto home = std::make_shared<Postbox>(this);
    m_pool.start([this, home, path, answer = m_model->answer()] {
        const Result<void> written = writeCsv(*answer, path);
        if (!written)
            home->post([this, error = written.error()] { Q_EMIT failed(error); });
    });
}

} // namespace mainstay
