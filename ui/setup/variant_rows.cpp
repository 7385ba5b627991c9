// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/variant_rows.h"

#include "desk/process_variant_edits.h"
#include "kit/calm_style.h"
#include "kit/in_place_field.h"
#include "kit/section.h"

#include <QBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostReviewDays = 3650;

} // namespace

VariantRows::VariantRows(QWidget *parent)
    : ProcessRows(tr("Variants"), parent), m_add(new QPushButton(tr("Add a variant")))
{
    m_add->setObjectName(u"addVariant"_s);
    m_add->setProperty("quiet", true);
    section()->addToTitle(m_add);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT edited(withVariant(process(), variant(), tr("new variant"))); });
}

void VariantRows::fill()
{
    m_add->setToolTip(tr("With all that “%1” has").arg(variant()).toHtmlEscaped());
    for (const Variant &one : process().variants)
        addVariant(one);
}

void VariantRows::addVariant(const Variant &variant)
{
    QBoxLayout *row = addLine();
    auto *name = new InPlaceField;
    name->setObjectName(u"variantName:"_s + variant.name);
    name->setAccessibleName(tr("Name of the variant"));
    name->setFrameShown(InPlaceField::FrameShown::Always);
    name->setStored(variant.name);
    auto *within = new QLabel(tr("review within days"));
    within->setForegroundRole(QPalette::PlaceholderText);
    auto *days = new InPlaceField;
    days->setObjectName(u"reviewDays:"_s + variant.name);
    days->setAccessibleName(tr("Days within which tickets of %1 are reviewed").arg(variant.name));
    days->setPlaceholderText(u"–"_s);
    days->setFrameShown(InPlaceField::FrameShown::Always);
    days->setValidator(new QIntValidator(1, MostReviewDays, days));
    days->setFixedWidth(days->fontMetrics().horizontalAdvance(u"0000"_s) + 3 * Grid);
    days->setStored(variant.reviewWithinDays ? QString::number(*variant.reviewWithinDays) : QString());
    row->addWidget(name, 1);
    row->addWidget(within);
    row->addWidget(days);
    QPushButton *remove = addButton(row, tr("Remove"), u"removeVariant:"_s + variant.name);
    remove->setAccessibleName(tr("Remove the variant %1").arg(variant.name));
    remove->setEnabled(process().variants.size() > 1);
    connect(name, &InPlaceField::committed, this, [this, from = variant.name](const QString &text) {
        Q_EMIT edited(renamedVariant(process(), from, text.simplified()));
    });
    connect(days, &InPlaceField::committed, this, [this, of = variant.name](const QString &text) {
        Q_EMIT edited(withReviewDays(process(), of, text.isEmpty() ? std::nullopt : std::optional(text.toInt())));
    });
    connect(remove, &QPushButton::clicked, this,
            [this, of = variant.name] { Q_EMIT edited(withoutVariant(process(), of)); });
}

} // namespace mainstay
