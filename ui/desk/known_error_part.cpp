// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/known_error_part.h"

#include "desk/known_error_store.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/in_place_field.h"
#include "kit/section.h"
#include "ui_desk/known_error_form.h"
#include "ui_desk/spared_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString KnownErrorPrefix = u"known-error:"_s; ///< then the id, and the field

Tone knownErrorTone(KnownErrorState state)
{
    switch (state) {
    case KnownErrorState::Draft:
        return Tone::Accent;
    case KnownErrorState::Published:
        return Tone::Good;
    case KnownErrorState::Retired:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

KnownErrorPart::KnownErrorPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Known error"), parent)
    , m_place(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
    , m_state(new Chip({}))
    , m_publish(new QPushButton(tr("Publish")))
    , m_retire(new QPushButton(tr("Retire")))
    , m_takeUp(new QPushButton(tr("Take up again")))
    , m_making(makingRow())
    , m_form(new KnownErrorForm(context))
    , m_doing(doingRow())
    , m_spared(new SparedLine(context))
{
    m_place->setObjectName(u"nextKnownError"_s);
    m_place->setToolTip(tr("Shows the next known error of this problem"));
    m_state->setObjectName(u"knownErrorState"_s);
    section()->addToTitle(m_place);
    section()->addToTitle(m_state);
    for (QWidget *widget : {m_making, static_cast<QWidget *>(m_form), m_doing, static_cast<QWidget *>(m_spared)})
        forms()->addWidget(widget);
    connect(m_place, &Chip::clicked, this, &KnownErrorPart::showNext);
    connect(m_form, &KnownErrorForm::wanted, this, &KnownErrorPart::save);
    connect(m_form, &KnownErrorForm::linkActivated, this, &TicketPart::linkActivated);
    connect(m_form, &KnownErrorForm::componentAdded, this, [this](Id<Component> component) {
        changeComponents([component](Components &all) { all.append(component); });
    });
    connect(m_form, &KnownErrorForm::componentTakenOut, this, [this](Id<Component> component) {
        changeComponents([component](Components &all) { all.removeAll(component); });
    });
    connect(m_spared, &SparedLine::linkActivated, this, &TicketPart::linkActivated);
}

QWidget *KnownErrorPart::makingRow()
{
    auto *row = new QWidget;
    auto *about = new QLabel(
        tr("Once cause and workaround are known, they can be offered with tickets like the incidents of this one."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *make = new QPushButton(tr("Make a known error…"));
    make->setObjectName(u"makeKnownError"_s);
    make->setToolTip(tr("A draft of what the problem says"));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, Grid / 2, 0, Grid);
    layout->setSpacing(Grid);
    layout->addWidget(about);
    layout->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, &KnownErrorPart::make);
    return row;
}

QWidget *KnownErrorPart::doingRow()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("What becomes of the known error"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const auto add = [&](QPushButton *button, const QString &name, const QString &tip, KnownErrorState state) {
        button->setObjectName(name);
        button->setToolTip(tip);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, state] { setState(state); });
    };
    add(m_publish, u"publishKnownError"_s, tr("Offers it with tickets that it may help"), KnownErrorState::Published);
    add(m_retire, u"retireKnownError"_s, tr("It is offered no more, and kept for those who look back"),
        KnownErrorState::Retired);
    add(m_takeUp, u"takeUpKnownError"_s, tr("Makes it a draft again"), KnownErrorState::Draft);
    layout->addStretch(1);
    return row;
}

void KnownErrorPart::fill()
{
    if (ticket().process != ProcessKind::Problem) {
        hide();
        return;
    }
    readLatest([id = ticket().id](Session &session) { return std::pair(id, knownErrorsOf(session, id)); },
               [this](const std::pair<Id<Ticket>, QList<KnownError>> &answer) {
                   if (answer.first == ticket().id)
                       take(answer.second);
               });
}

void KnownErrorPart::take(const QList<KnownError> &errors)
{
    const bool isNew = m_errors != errors;
    m_errors = errors;
    showError();
    if (errors.isEmpty())
        m_spared->clear();
    else
        m_spared->ask(ticket(), isNew ? SparedLine::When::AtOnce : SparedLine::When::WhenQuiet);
}

const KnownError *KnownErrorPart::shownError() const
{
    if (!m_errors || m_errors->isEmpty())
        return nullptr;
    const auto chosen =
        std::ranges::find(*m_errors, m_chosen, [](const KnownError &one) { return std::optional(one.id); });
    return chosen == m_errors->cend() ? &m_errors->first() : &*chosen;
}

void KnownErrorPart::showError()
{
    const KnownError *error = shownError();
    m_making->setVisible(!error);
    m_form->setVisible(error);
    m_doing->setVisible(error);
    m_state->setVisible(error);
    m_place->setVisible(error && m_errors->size() > 1);
    show();
    if (!error) {
        closeConflict();
        return;
    }
    m_chosen = error->id;
    m_state->setText(context().words.name(toName(error->state)));
    m_state->setTone(knownErrorTone(error->state));
    m_state->setAccessibleName(tr("Known error: %1", "its state").arg(m_state->text()));
    m_place->setText(
        tr("%1 of %2", "known errors of a problem").arg(error - m_errors->constData() + 1).arg(m_errors->size()));
    for (Chip *chip : {m_state, m_place})
        chip->updateGeometry();
    offerStates(error->state);
    m_form->setError(*error);
    putBack();
}

void KnownErrorPart::offerStates(KnownErrorState state)
{
    // Whoever presses twice meets the same button twice: none moves to where another one was.
    m_publish->setEnabled(state == KnownErrorState::Draft);
    m_retire->setEnabled(state != KnownErrorState::Retired);
    m_takeUp->setVisible(state == KnownErrorState::Retired); // the last one
}

void KnownErrorPart::showNext()
{
    const KnownError *error = shownError();
    if (!error)
        return;
    m_typed.insert(error->id, m_form->typed());
    const qsizetype next = (error - m_errors->constData() + 1) % m_errors->size();
    closeConflict();
    stopTelling();
    m_chosen = m_errors->at(next).id;
    showError();
}

QMap<QString, QString> KnownErrorPart::typed() const
{
    auto all = m_typed;
    if (const KnownError *error = shownError())
        all.insert(error->id, m_form->typed());
    QMap<QString, QString> typed;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        for (auto field = one->cbegin(); field != one->cend(); ++field)
            typed.insert(KnownErrorPrefix + QString::number(one.key().value) + u':' + field.key(), field.value());
    }
    return typed;
}

void KnownErrorPart::setTyped(const QMap<QString, QString> &typed)
{
    for (auto field = typed.cbegin(); field != typed.cend(); ++field) {
        if (!field.key().startsWith(KnownErrorPrefix))
            continue;
        const Id<KnownError> of(field.key().section(u':', 1, 1).toLongLong());
        m_typed[of].insert(field.key().section(u':', 2), field.value());
    }
    putBack();
}

void KnownErrorPart::putBack()
{
    if (const KnownError *error = shownError())
        m_form->setTyped(m_typed.take(error->id));
}

void KnownErrorPart::clearTyped()
{
    m_errors.reset();
    m_chosen.reset();
    m_typed.clear();
    closeConflict();
    m_form->clear();
    m_spared->clear();
    hide();
}

} // namespace mainstay
