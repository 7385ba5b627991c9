// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/dependency_editor.h"

#include "estate/dependency_commands.h"
#include "kit/calm_style.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "ui_estate/component_line.h"
#include "ui_estate/dependency_words.h"
#include "ui_estate/word_choice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NoGroup = -1;
constexpr int NewGroup = -2;

} // namespace

DependencyEditor::DependencyEditor(PageContext context, std::optional<Id<Dependency>> dependency, QWidget *parent)
    : RowEditor(std::move(context), parent)
    , m_id(dependency)
    , m_form(new FieldForm)
    , m_kind(new WordChoice)
    , m_strength(new WordChoice)
    , m_requirement(new InPlaceField)
    , m_group(new WordChoice)
{
    editorLayout(*this)->addWidget(m_form);
    addFields();
    addButtons();
    if (m_id) {
        setEnabled(false); // until it is known what there is to change
        read();
    } else {
        fill();
    }
}

void DependencyEditor::addFields()
{
    if (!m_id) {
        m_provider = new ComponentLine;
        m_form->addField(tr("Needs"), m_provider);
        connect(m_provider, &ComponentLine::picked, this, [this] { m_kind->setFocus(); });
        setFocusProxy(m_provider);
    } else {
        setFocusProxy(m_kind);
    }
    QList<WordChoice::Word> kinds;
    for (int kind = 0; kind < dependencyKindCount; ++kind)
        kinds.append({word(toName(DependencyKind(kind))), kind, {}});
    m_kind->setWords(kinds);
    m_strength->setWords({{tr("hard: fails with it"), int(Strength::Hard), {}},
                          {tr("soft: degrades with it"), int(Strength::Soft), {}}});
    m_requirement->setPlaceholderText(tr("any, or such as >= 3, < 4"));
    m_form->addField(tr("Kind"), m_kind);
    m_form->addField(tr("Strength"), m_strength);
    m_form->addField(tr("Version"), m_requirement);
    m_form->addField(tr("Group"), m_group);
    connect(m_kind, &WordChoice::chosen, this,
            [this](qint64 kind) { edit([kind](Dependency &edited) { edited.kind = DependencyKind(kind); }); });
    connect(m_strength, &WordChoice::chosen, this, [this](qint64 strength) {
        edit([strength](Dependency &edited) { edited.strength = Strength(strength); });
    });
    connect(m_requirement, &InPlaceField::committed, this,
            [this](const QString &text) { edit([text](Dependency &edited) { edited.requirement = text; }); });
    connect(m_group, &WordChoice::chosen, this, &DependencyEditor::chooseGroup);
}

void DependencyEditor::addButtons()
{
    auto *buttons = new QHBoxLayout;
    QPushButton *close = quietButton(m_id ? tr("Close") : tr("Cancel"));
    connect(close, &QPushButton::clicked, this, &DependencyEditor::closed);
    if (m_id) {
        m_remove = quietButton(tr("Remove dependency"));
        connect(m_remove, &QPushButton::clicked, this, [this] {
            if (m_edits.row())
                command([read = *m_edits.row()](Transaction &transaction) { removeDependency(transaction, read); });
        });
        buttons->addWidget(m_remove);
    } else {
        m_add = new QPushButton(tr("Add", "the new dependency"));
        m_add->setProperty("primary", true);
        connect(m_add, &QPushButton::clicked, this, &DependencyEditor::add);
        buttons->addWidget(m_add);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void DependencyEditor::show(const ShownComponent &shown)
{
    m_shown = shown;
    if (m_provider)
        m_provider->setEstate(shown.estate);
    fillGroups();
    if (m_id)
        read();
}

void DependencyEditor::read()
{
    context().workspace.read(
        this, [id = *m_id](Session &session) { return findDependency(session, id); },
        [this](const Result<std::optional<Dependency>> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
            } else if (*found) {
                m_edits.take(**found);
                fillGroups();
                fill();
                enableForm();
                write();
            } else {
                Q_EMIT closed();
            }
        });
}

void DependencyEditor::enableForm()
{
    m_remove->setEnabled(!m_edits.isWriting());
    if (isEnabled())
        return;
    setEnabled(true);
    setFocus();
}

void DependencyEditor::fill()
{
    const Dependency &dependency = m_edits.row() ? *m_edits.row() : m_new;
    m_kind->setValue(int(dependency.kind));
    m_strength->setValue(int(dependency.strength));
    m_requirement->setStored(dependency.requirement);
    m_group->setValue(dependency.group ? dependency.group->value : NoGroup);
}

void DependencyEditor::fillGroups()
{
    if (!m_shown)
        return;
    QList<WordChoice::Word> words{{tr("none: stands alone"), NoGroup, {}}};
    const DependencyGraph &graph = m_shown->estate->graph();
    // Seen from its provider, the dependent is another component than the one that is shown.
    const auto dependent = m_shown->estate->tree().indexOf(m_edits.row() ? m_edits.row()->dependent : m_shown->id());
    const auto [first, last] = dependent ? groupsOf(graph, *dependent) : std::pair<GroupIndex, GroupIndex>(0, 0);
    for (GroupIndex group = first; group < last; ++group) {
        const GroupNode &node = graph.group(group);
        words.append(
            {node.name + u": "_s + groupText(node.minimum, qint64(graph.membersOf(group).size())), node.id.value, {}});
    }
    words.append({tr("new group"), NewGroup, {}});
    m_group->setWords(words);
}

void DependencyEditor::edit(const Change &change)
{
    if (!m_id) {
        change(m_new);
        return;
    }
    m_edits.add(change);
    write();
}

void DependencyEditor::write()
{
    writeWaiting(m_edits, editDependency, [this] { read(); });
    m_remove->setEnabled(!m_edits.isWriting());
}

void DependencyEditor::chooseGroup(qint64 value)
{
    if (value != NewGroup || !m_id) {
        edit([value](Dependency &edited) {
            edited.group = value > 0 ? std::optional(Id<RedundancyGroup>(value)) : std::nullopt;
        });
        return;
    }
    if (!m_edits.row())
        return;
    command(
        [read = *m_edits.row(), name = tr("group")](Transaction &transaction) {
            Dependency edited = read;
            edited.group = addGroup(transaction, {{}, 0, read.dependent, name, {}});
            editDependency(transaction, read, edited);
        },
        [this](bool) { read(); });
}

void DependencyEditor::add()
{
    const Result<Id<Component>> provider = m_provider->component();
    if (!provider) {
        Q_EMIT failed(provider.error());
        m_provider->setFocus();
        return;
    }
    m_new.dependent = m_shown->id();
    m_new.provider = *provider;
    m_new.requirement = m_requirement->text();
    const bool wantsGroup = m_group->value() == NewGroup;
    command(
        [added = m_new, wantsGroup, name = tr("group")](Transaction &transaction) {
            Dependency dependency = added;
            if (wantsGroup)
                dependency.group = addGroup(transaction, {{}, 0, added.dependent, name, {}});
            addDependency(transaction, dependency);
        },
        [this](bool isDone) {
            if (isDone)
                Q_EMIT closed();
        });
}

} // namespace mainstay
