// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/judged_part.h"

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
{
    m_look->setObjectName(u"look"_s + edited);
    connect(m_look, &QPushButton::clicked, this, &JudgedPart::look);
    connect(m_save, &QPushButton::clicked, this, &JudgedPart::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        endEdit();
        dropAnswer();
        read();
    });
}

void JudgedPart::addFoot(QBoxLayout *lines, QPushButton *stop)
{
    QList<QPushButton *> buttons{m_look, m_save, m_revert};
    if (stop)
        buttons.insert(1, stop);
    lines->addWidget(notice());
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
    showState();
}

void JudgedPart::beginAnew()
{
    endEdit();
    dropAnswer(); // to a look at what was shown before
    forgetLook();
    m_verdicts->hide();
    notice()->hide();
}

void JudgedPart::showState()
{
    m_look->setEnabled((m_isEdited || isNew()) && !isLooking());
    m_save->setEnabled(maySave());
    m_revert->setEnabled(m_isEdited);
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
