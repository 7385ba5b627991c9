// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setup_part.h"

#include "kit/calm_style.h"
#include "kit/ticket_look.h"
#include "setup/setup_list.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NarrowestList = 240;

} // namespace

SetupPart::SetupPart(const PageContext &context, const QString &listTitle, const QString &listName, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new SetupList(listTitle)), m_notice(new NoticeBar)
{
    m_list->setObjectName(listName);
    m_list->setMinimumWidth(NarrowestList);
    connect(m_list, &SetupList::chosen, this, &SetupPart::choose);
    // It takes its button along; who let it go stays in this part.
    connect(m_notice, &NoticeBar::dismissed, this, [this] {
        if (!isAncestorOf(window()->focusWidget()))
            m_list->setFocus(Qt::OtherFocusReason);
    });
}

void SetupPart::layOut(const QList<QWidget *> &sides, const QList<int> &widths)
{
    auto *splitter = new QSplitter;
    for (QWidget *side : sides)
        splitter->addWidget(side);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(int(std::ranges::max_element(widths) - widths.begin()), 1);
    splitter->setSizes(widths);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *SetupPart::listWith(QPushButton *add, QWidget *above)
{
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, Grid, 0, Grid);
    lines->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    if (above)
        below->addWidget(above);
    below->addWidget(add, 0, Qt::AlignLeft);
    lines->addLayout(below);
    whole->setMinimumWidth(NarrowestList);
    return whole;
}

void SetupPart::follow()
{
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isAbout(changes))
            read();
    });
    read();
}

QPushButton *SetupPart::saveButton(const QString &name)
{
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(name);
    save->setProperty("primary", true);
    return save;
}

QPushButton *SetupPart::revertButton(const QString &name)
{
    auto *revert = new QPushButton(tr("Discard changes"));
    revert->setObjectName(name);
    return revert;
}

void SetupPart::setUsable(QWidget *control, bool isUsable)
{
    if (!isUsable && control->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    control->setEnabled(isUsable);
}

void SetupPart::setShown(QWidget *control, bool isShown)
{
    if (!isShown && control->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    control->setVisible(isShown);
}

void SetupPart::focusAnswer(QWidget *answer)
{
    if (std::exchange(m_isAwaiting, false) && m_list->hasFocus())
        answer->setFocus(Qt::OtherFocusReason);
}

void SetupPart::tell(const QString &sentence, NoticeBar::Offer offer)
{
    m_notice->tell(sentence, offer);
}

void SetupPart::tell(const Error &error, NoticeBar::Offer offer)
{
    tell(m_context.words.sentence(error), offer);
}

/// What is typed is never let go by looking elsewhere.
bool SetupPart::keepsEdits()
{
    if (!isEdited())
        return false;
    markShown();
    tell(tr("Save or discard what you changed first."));
    return true;
}

} // namespace mainstay
