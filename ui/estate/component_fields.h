// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/component_conflicts.h"
#include "ui_estate/details_part.h"

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace mainstay {

class Chip;
class ElidedLabel;
class FieldForm;
class InPlaceField;
class ProseField;
class WordChoice;

/// The component's own fields, each edited where it stands. A field keeps what was typed until it is stored: when the
/// command is refused it stays, also while another component is looked at, and it is judged against the component as
/// it was when typing began.
class ComponentFields : public DetailsPart
{
    Q_OBJECT

public:
    explicit ComponentFields(PageContext context, QWidget *parent = nullptr);

    void show(const ShownComponent &shown) override;
    /// Puts the keyboard into the name, all of it selected.
    void editName();

Q_SIGNALS:
    /// Something to decide stands at the top now.
    void conflictAppeared();

private:
    using Text = QString Component::*;
    using Day = std::optional<QDate> LifeCycle::*;
    template <class Member>
    struct Shown {
        Member member;
        InPlaceField *field;
    };
    /// What a field holds that is not stored yet.
    struct Draft {
        Component read; ///< when typing began
        QString text;
    };
    using DraftKey = std::pair<qint64, QObject *>;
    static constexpr Day StageDays[] = {&LifeCycle::planned, &LifeCycle::implementation, &LifeCycle::operation,
                                        &LifeCycle::phaseOut, &LifeCycle::disposed};

    void addHead(QBoxLayout *layout);
    void addForm(QBoxLayout *layout);
    QWidget *stageRow();
    QWidget *supportRow();
    InPlaceField *addText(const QString &label, Text member);
    InPlaceField *makeDay(Day member, const QString &name);
    void connectText(InPlaceField *field, Text member);
    void toggleDays();

    enum class Whose { Same, Other }; ///< component as was shown before
    void fillAll(Whose whose);
    void fill(InPlaceField *field, const QString &text, Whose whose);
    void fillChoices();
    void fillSupport();
    void keepDrafts(InPlaceField *field);
    void beginDraft(QObject *field, const QString &text);
    /// Runs the edit; the draft goes when it is stored. A null text is a choice, which goes back when it is refused.
    void edit(QObject *field, const QString &text, const std::function<void(Component &)> &change);
    void store(const ComponentEdit &edit);
    void settle(const ComponentEdit &edit, const Result<std::optional<Component>> &stored);
    /// Tells why it was refused, or has the person choose between both versions.
    void refuse(const ComponentEdit &edit, const Error &error);
    void decide(const ComponentEdit &edit, const Component &now, const Component &wanted);
    void commitDay(InPlaceField *field, Day member, const QString &text);

    std::optional<Component> m_component;
    QString m_subtitleCode;
    bool m_isFilling = false; ///< what changes now is not typed
    QHash<DraftKey, Draft> m_drafts;
    ComponentConflicts *m_conflicts = nullptr;
    InPlaceField *m_name = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    FieldForm *m_form = nullptr;
    WordChoice *m_kind = nullptr;
    WordChoice *m_stage = nullptr;
    ElidedLabel *m_since = nullptr;
    QWidget *m_support = nullptr;
    QLabel *m_supportDistance = nullptr;
    Chip *m_outlived = nullptr;
    ProseField *m_description = nullptr;
    QAbstractButton *m_moreDays = nullptr;
    QList<Shown<Text>> m_texts;
    QList<Shown<Day>> m_days;
    QList<QWidget *> m_stageDays;
};

} // namespace mainstay
