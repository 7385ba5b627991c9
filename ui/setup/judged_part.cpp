// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/judged_part.h"

#include "setup/setup_conflict.h"
#include "setup/setup_pane.h"
#include "setup/verdict_table.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

JudgedPart::JudgedPart(const PageContext &context, const QString &listTitle, const QString &listName,
                       const QString &edited, QWidget *parent)
    : SetupPart(context, listTitle, listName, parent)
    , m_look(new QPushButton(tr("Show what differs")))
    , m_save(saveButton(u"save"_s + edited))
    , m_revert(revertButton(u"revert"_s + edited))
    , m_verdicts(new VerdictTable(context.words))
    , m_conflict(new SetupConflict)
{
    m_look->setObjectName(u"look"_s + edited);
    connect(m_look, &QPushButton::clicked, this, &JudgedPart::look);
    connect(m_save, &QPushButton::clicked, this, &JudgedPart::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        endEdit();
        dropAnswer();
        read();
    });
    connect(m_conflict, &SetupConflict::decided, this, [this](const QStringList &theirs) {
        const bool wasHere = m_conflict->isAncestorOf(window()->focusWidget());
        decide(theirs);
        // What comes next is to look at it again, not to discard it.
        if (wasHere && !m_conflict->isOpen() && m_look->isEnabled())
            m_look->setFocus(Qt::OtherFocusReason);
    });
}

void JudgedPart::addFoot(QBoxLayout *lines, QPushButton *stop)
{
    QList<QPushButton *> buttons{m_look, m_save, m_revert};
    if (stop)
        buttons.insert(1, stop);
    lines->addWidget(notice());
    lines->addWidget(m_conflict);
    lines->addLayout(buttonRow(buttons));
    lines->addWidget(m_verdicts);
    lines->addStretch(1);
}

void JudgedPart::edited()
{
    m_isEdited = true;
    dropAnswer();
    forgetLook();
    m_verdicts->hide();
    notice()->hide();
    if (m_conflict->isOpen())
        meet();
    showState();
}

void JudgedPart::beginAnew()
{
    endEdit();
    dropAnswer(); // to a look at what was shown before
    forgetLook();
    m_verdicts->hide();
    m_conflict->close();
    notice()->hide();
}

void JudgedPart::showState()
{
    // What somebody else saved is decided first.
    setUsable(m_look, (m_isEdited || isNew()) && !isLooking() && !m_conflict->isOpen());
    setUsable(m_save, maySave() && !m_conflict->isOpen());
    setUsable(m_revert, m_isEdited);
}

void JudgedPart::lookAgain()
{
    const bool couldSave = maySave();
    forgetLook();
    m_verdicts->hide();
    meet();
    if (couldSave && !m_conflict->isOpen() && notice()->text().isEmpty())
        tell(tr("Meanwhile something else changed that verdicts follow from. What you typed is kept. Show what differs "
                "again, then save."));
    showState();
}

void JudgedPart::refused(const Error &error)
{
    tell(error);
    if (error.kind == ErrorKind::Conflict)
        read();
}

void JudgedPart::awaitLook()
{
    beginAwaiting(m_look);
}

void JudgedPart::lookEnded()
{
    showState();
    // Where nothing can be read in it, on to what comes next.
    focusAnswer(m_verdicts->isVisible() && m_verdicts->hasRows() ? static_cast<QWidget *>(m_verdicts)
                    : m_save->isEnabled()                        ? m_save
                                                                 : m_look);
}

void JudgedPart::stopLook()
{
    context().tasks.cancel(m_looking);
}

QString JudgedPart::judging(const QString &name)
{
    return tr("Judging tickets by “%1”").arg(name);
}

} // namespace mainstay
