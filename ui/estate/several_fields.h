// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "kit/page.h"

#include <QScrollArea>

class QLabel;

namespace mainstay {

class ComponentSteps;
class FieldForm;
class InPlaceField;
class WordChoice;

/// In place of the details when several components are chosen: what they have in common, each field changed for all of
/// them at once. Where they differ it says "various", and stays so until something else is typed or chosen. What was
/// refused stays as it was typed.
class SeveralFields : public QScrollArea
{
    Q_OBJECT

public:
    /// The steps outlive it.
    SeveralFields(const PageContext &context, ComponentSteps &steps, QWidget *parent = nullptr);

    /// Those that are not in the estate are passed over.
    void show(const std::shared_ptr<const Estate> &estate, const ComponentIds &components);

Q_SIGNALS:
    void moveWanted();
    void removeWanted();
    void failed(const mainstay::Error &error);

private:
    using Text = QString Component::*;
    using Change = std::function<void(Component &)>;
    struct ShownText {
        Text member;
        InPlaceField *field;
    };

    QWidget *makeActions();
    void addChoices(FieldForm &form);
    void addText(FieldForm &form, const QString &label, Text member);
    void addSupport(FieldForm &form);
    void fillChoices();
    void edit(InPlaceField *field, const QString &text, const Change &change);
    void choose(const Change &change);

    PageContext m_context;
    ComponentSteps &m_steps;
    ComponentIds m_components;
    std::vector<const Component *> m_shown; ///< of m_estate
    std::shared_ptr<const Estate> m_estate;
    QLabel *m_title;
    WordChoice *m_kind;
    WordChoice *m_stage;
    InPlaceField *m_support;
    QList<ShownText> m_texts;
};

} // namespace mainstay
