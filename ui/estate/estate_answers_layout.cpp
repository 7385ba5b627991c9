// SPDX-License-Identifier: GPL-3.0-or-later
// How the answers are laid out; what they do stands in estate_answers.cpp.
#include "kit/chip.h"
#include "kit/escape.h"
#include "kit/quiet_button.h"
#include "kit/rows_table.h"
#include "kit/text_elide.h"
#include "ui_estate/answer_model.h"
#include "ui_estate/component_line.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/supposition_bar.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int AnswerPatience = 150; // ms
constexpr int LineWidth = 30 * Grid;
constexpr int MostMonths = 1200;

} // namespace

EstateAnswers::EstateAnswers(PageContext context, Chosen chosen, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_chosen(std::move(chosen))
    , m_model(new AnswerModel(this))
    , m_table(new RowsTable)
    , m_nothing(new QLabel)
    , m_body(new QStackedWidget)
    , m_title(new ElidedLabel({}))
    , m_count(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(quietButton(tr("Cancel")))
    , m_line(new ComponentLine)
    , m_months(new QSpinBox)
    , m_suppose(new SuppositionBar(m_context))
    , m_stale(new Chip(tr("Changed since · ask again"), Tone::Warning, Chip::Use::Pressed))
    , m_more(quietButton(tr("More ways")))
    , m_copy(quietIcon(u"edit-copy"_s, tr("Copy the answer")))
    , m_save(quietIcon(u"document-save"_s, tr("Save as CSV…")))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(AnswerPatience);
    makeQuestions();
    layOut();
    wire();
    showInputs();
    showState();
}

void EstateAnswers::layOutHead(QBoxLayout *head)
{
    m_title->setFont(fontOf(m_title->font(), TextSize::Normal, QFont::DemiBold));
    m_title->setFocusPolicy(Qt::NoFocus);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0); // how far a question is, nobody can tell beforehand
    m_progress->setFixedWidth(10 * Grid);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for the answer"));
    m_line->setFixedWidth(LineWidth);
    m_months->setRange(0, MostMonths);
    m_months->setValue(m_asked.months);
    m_months->setAccessibleName(tr("Within how many months"));
    m_months->setSuffix(u' ' + tr("months", "after a number in a field"));
    m_months->setKeyboardTracking(false);
    head->addWidget(m_title, 0);
    head->addWidget(m_count);
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    head->addWidget(m_stale);
    head->addWidget(m_more);
    head->addStretch(1);
    head->addWidget(m_line);
    head->addWidget(m_months);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    QToolButton *close = quietIcon(u"dialog-close"_s, tr("Put the answer away"));
    connect(close, &QToolButton::clicked, this, &EstateAnswers::close);
    head->addWidget(close);
}

void EstateAnswers::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * Grid, Grid / 2, Grid, 0);
    head->setSpacing(Grid);
    layOutHead(head);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Answer"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid / 2, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addLayout(head);
    layout->addWidget(m_suppose);
    layout->addWidget(m_body, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Answers"));
}

void EstateAnswers::wire()
{
    m_table->addActions(m_questions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const auto component = m_model->componentAt(now))
            Q_EMIT componentChosen(*component);
    });
    auto *copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &EstateAnswers::copy);
    connect(m_copy, &QToolButton::clicked, this, &EstateAnswers::copy);
    connect(m_save, &QToolButton::clicked, this, &EstateAnswers::saveAs);
    connect(m_cancel, &QPushButton::clicked, this, &EstateAnswers::cancel);
    connect(m_stale, &Chip::clicked, this, &EstateAnswers::askAgain);
    connect(m_more, &QPushButton::clicked, this, &EstateAnswers::askForMore);
    connect(m_line, &ComponentLine::picked, this, &EstateAnswers::takeLine);
    connect(m_suppose, &SuppositionBar::failed, this, &EstateAnswers::failed);
    connect(m_suppose, &SuppositionBar::changed, this, [this] {
        if (m_isAsked && m_asked.question == EstateQuestion::WhatIf)
            askAgain();
    });
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) {
        m_asked.months = months;
        if (m_isAsked)
            askAgain();
    });
    connect(&m_patience, &QTimer::timeout, this, &EstateAnswers::showState);
    onEscape(this, [this] { close(); });
}

} // namespace mainstay
