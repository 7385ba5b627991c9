// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/mail_import_form.h"

#include "kit/calm_style.h"
#include "kit/in_place_choice.h"
#include "ui_desk/component_picker.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int WidestLine = 52 * Grid;

} // namespace

MailImportForm::MailImportForm(const PageContext &context, QWidget *parent)
    : FieldForm(parent)
    , m_process(new InPlaceChoice)
    , m_component(new ComponentPicker(context.estate))
    , m_own(new InPlaceField)
{
    for (const ProcessKind kind : allProcessKinds)
        m_process->addChoice(toName(kind), context.words.name(toName(kind)));
    m_process->setStored(toName(ProcessKind::Incident));
    m_process->setObjectName(u"mailProcess"_s);
    m_component->setObjectName(u"mailComponent"_s);
    m_component->setToolTip(tr("Of tickets that these mails open"));
    m_own->setObjectName(u"mailOwn"_s);
    m_own->setPlaceholderText(u"desk@example.org, support@example.org"_s);
    m_own->setToolTip(tr("Mails from these addresses are answers of the desk"));
    for (InPlaceField *line : {static_cast<InPlaceField *>(m_component), m_own}) {
        line->setFrameShown(InPlaceField::FrameShown::Always);
        line->setMaximumWidth(WidestLine);
    }
    m_process->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addField(tr("Opens"), m_process);
    addField(tr("Component"), m_component);
    addField(tr("Own addresses"), m_own);
    connect(m_process, &InPlaceChoice::committed, this, [this](const QString &process) {
        m_process->setStored(process);
        Q_EMIT edited();
    });
    connect(m_own, &InPlaceField::committed, this, [this](const QString &own) {
        m_own->setStored(own);
        Q_EMIT edited();
    });
    wireComponent();
}

void MailImportForm::wireComponent()
{
    connect(m_component, &ComponentPicker::picked, this, [this](std::optional<Id<Component>> component) {
        m_isRefused = false;
        m_component->setStoredComponent(component);
        m_component->setText(m_component->stored());
        Q_EMIT edited();
    });
    connect(m_component, &ComponentPicker::refused, this, [this](const Error &error) {
        m_isRefused = true;
        Q_EMIT refused(error);
    });
    connect(m_component, &QLineEdit::textChanged, this, [this] {
        // Let go with Escape, or typed back: what was said before holds again.
        if (m_isRefused && !m_component->isEdited()) {
            m_isRefused = false;
            Q_EMIT edited();
        }
    });
}

void MailImportForm::applyTo(ImportWork &work) const
{
    work.process = processKindFromName(m_process->value()).value_or(ProcessKind::Incident);
    work.component = m_component->storedComponent();
    work.own = m_own->stored().split(u',', Qt::SkipEmptyParts);
    for (QString &address : work.own)
        address = address.trimmed();
}

} // namespace mainstay
