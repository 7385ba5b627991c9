// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_line.h"

#include "estate/estate.h"
#include "estate/resolve.h"

using namespace Qt::StringLiterals;

namespace mainstay {

ComponentLine::ComponentLine(QWidget *parent) : QLineEdit(parent), m_completer(new ComponentCompleter(this))
{
    setPlaceholderText(tr("Code or name"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this] { m_chosen.reset(); });
    connect(this, &QLineEdit::returnPressed, this, &ComponentLine::picked);
    connect(m_completer, &ComponentCompleter::chosen, this, [this](Id<Component> component) {
        m_chosen = component;
        Q_EMIT picked();
    });
}

void ComponentLine::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_completer->setEstate(estate);
}

Result<Id<Component>> ComponentLine::component() const
{
    if (m_chosen)
        return *m_chosen;
    if (!m_estate)
        return failure(ErrorKind::Missing, "estate.component-unknown", {{u"text"_s, text()}});
    const Result<ComponentIndex> found = resolveComponent(m_estate->tree(), text().trimmed());
    if (!found)
        return tl::unexpected<Error>(found.error());
    return m_estate->tree().component(*found).id;
}

} // namespace mainstay
