// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/affects_part.h"

#include "desk/affected_component_commands.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/component_picker.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

AffectsPart::AffectsPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Impact"), parent), m_picker(new ComponentPicker(context.estate))
{
    m_picker->setPlaceholderText(tr("Add what is affected besides: code or name"));
    m_picker->setAccessibleName(tr("Add an affected component"));
    m_picker->setFrameShown(InPlaceField::FrameShown::Always);
    forms()->addWidget(m_picker);
    connect(m_picker, &ComponentPicker::refused, this, [this](const Error &error) { tell(error); });
    connect(m_picker, &ComponentPicker::picked, this, &AffectsPart::add);
}

void AffectsPart::add(std::optional<Id<Component>> component)
{
    if (!component)
        return;
    perform([id = *component](Transaction &transaction, const Ticket &ticket,
                              const Occasion &occasion) { addAffected(transaction, ticket, id, occasion); },
            [this] { m_picker->clear(); });
}

void AffectsPart::fill()
{
    const ComponentTree &tree = context().estate.current()->tree();
    const TicketCourse &course = record().course;
    for (const ComputedImpact &one : course.computed)
        section()->addLine(componentText(tree, one.component), context().words.name(toName(one.condition)),
                           linkTo(one.component), one.condition == Condition::Failed ? Tone::Failure : Tone::Warning);
    if (record().impacted > course.computed.size())
        section()->addNote(
            tr("%1 of %2 computed; the map shows them all.").arg(course.computed.size()).arg(record().impacted));
    else if (course.computed.isEmpty())
        section()->addNote(ticket().component ? tr("By the dependencies nothing else is affected.")
                                              : tr("Without a component nothing can be computed."));
    for (const AffectedComponent &one : course.added) {
        const QString name = componentText(tree, one.component);
        auto *words = new ElidedLabel(name);
        words->setLink();
        words->setObjectName(u"added:%1"_s.arg(one.component.value));
        connect(words, &ElidedLabel::activated, this, [this, id = one.component] { Q_EMIT linkActivated(linkTo(id)); });
        QBoxLayout *row = addRow(words);
        row->addWidget(mutedLabel(tr("added by %1").arg(oneLine(one.who, 30))));
        auto *remove = quietButton(tr("Take out"), u"takeOut:%1"_s.arg(one.component.value));
        remove->setAccessibleName(tr("Take out %1").arg(name));
        remove->setToolTip(exactTime(one.happened, context().words.locale()));
        connect(remove, &QPushButton::clicked, this, [this, id = one.component] {
            perform([id](Transaction &transaction, const Ticket &ticket, const Occasion &) {
                removeAffected(transaction, ticket, id);
            });
        });
        row->addWidget(remove);
    }
    show();
}

} // namespace mainstay
