// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/override_part.h"

#include "kit/text_elide.h"
#include "ui_estate/override_editor.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ReasonLength = 60;

} // namespace

OverridePart::OverridePart(PageContext context, QWidget *parent)
    : OpenablePart(std::move(context), tr("Impact by a person's word"), parent)
{
    addButton(tr("Say what follows"), tr("Where you know better than the dependencies tell"));
}

void OverridePart::show(const ShownComponent &shown)
{
    if (takeShown(shown)) {
        take({});
        refresh();
    } else {
        take(m_said); // names may be others
    }
}

void OverridePart::refresh()
{
    if (!shown())
        return;
    context().workspace.read(
        this, [component = shown()->id()](Session &session) { return impactOverridesOf(session, component); },
        [this, component = shown()->id()](const Result<QList<ImpactOverride>> &said) {
            if (component != shown()->id())
                return;
            if (said)
                take(*said);
            else
                Q_EMIT failed(said.error());
        });
    refreshEditor();
}

QString OverridePart::nameOf(Id<Component> component) const
{
    const auto index = shown()->estate->tree().indexOf(component);
    return index ? oneLine(shown()->estate->tree().component(*index).name, 80) : QString();
}

QString OverridePart::textOf(const ImpactOverride &said) const
{
    const bool isThis = said.component == shown()->id();
    const QString name = isThis ? said.cause ? nameOf(*said.cause) : QString() : nameOf(said.component);
    switch (said.verdict) {
    case OverrideVerdict::NotImpacted:
        if (isThis && !said.cause)
            return tr("stays up, whatever fails");
        return isThis ? tr("stays up when %1 fails").arg(name) : tr("%1 stays up when this fails").arg(name);
    case OverrideVerdict::Degraded:
        return isThis ? tr("degrades when %1 fails").arg(name) : tr("%1 degrades when this fails").arg(name);
    case OverrideVerdict::Failed:
        return isThis ? tr("fails when %1 fails").arg(name) : tr("%1 fails when this fails").arg(name);
    }
    Q_UNREACHABLE();
}

void OverridePart::take(const QList<ImpactOverride> &said)
{
    m_said = said;
    QList<OpenableLine> lines;
    for (const ImpactOverride &one : said) {
        const bool isThis = one.component == shown()->id();
        OpenableLine line{.key = QString::number(one.id.value),
                          .text = textOf(one),
                          .remark = oneLine(one.reason, ReasonLength),
                          .editWords = tr("Change what was said")};
        if (!isThis)
            line.link = linkTo(one.component);
        else if (one.cause)
            line.link = linkTo(*one.cause);
        lines.append(line);
    }
    this->lines()->setLines(lines);
}

RowEditor *OverridePart::editorOf(const QString &key)
{
    const auto said =
        std::ranges::find(m_said, key.toLongLong(), [](const ImpactOverride &one) { return one.id.value; });
    return new OverrideEditor(context(), said != m_said.end() ? std::optional(*said) : std::nullopt, this);
}

} // namespace mainstay
