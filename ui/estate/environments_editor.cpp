// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/environments_editor.h"

#include "estate/deployment_commands.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/text_elide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

EnvironmentsEditor::EnvironmentsEditor(PageContext context, QWidget *parent)
    : RowEditor(std::move(context), parent), m_list(new QVBoxLayout), m_new(new InPlaceField)
{
    QVBoxLayout *layout = editorLayout(*this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    m_new->setPlaceholderText(tr("one more, such as acceptance"));
    m_new->setAccessibleName(tr("New environment"));
    layout->addWidget(m_new);
    auto *last = new QHBoxLayout;
    QPushButton *close = quietButton(tr("Close"));
    last->addStretch(1);
    last->addWidget(close);
    layout->addLayout(last);
    setFocusProxy(m_new);
    connect(m_new, &InPlaceField::committed, this, &EnvironmentsEditor::add);
    connect(close, &QPushButton::clicked, this, &EnvironmentsEditor::closed);
}

void EnvironmentsEditor::show(const ShownComponent &)
{
    read();
}

void EnvironmentsEditor::read()
{
    context().workspace.read(
        this, [](Session &session) { return environments(session); },
        [this](const Result<QList<Environment>> &found) {
            if (found)
                take(*found);
            else
                Q_EMIT failed(found.error());
        });
}

void EnvironmentsEditor::take(const QList<Environment> &environments)
{
    const bool areSame = std::ranges::equal(environments, m_environments, {}, &Environment::id, &Environment::id);
    m_environments = environments;
    if (!areSame) {
        for (const Row &row : std::exchange(m_rows, {})) {
            row.widget->hide();
            row.widget->deleteLater(); // a button of it may be what was pressed
        }
        for (const Environment &environment : environments) {
            m_rows.append(makeRow(environment));
            m_list->addWidget(m_rows.last().widget);
        }
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].name->setStored(word(environments[i].name));
}

EnvironmentsEditor::Row EnvironmentsEditor::makeRow(const Environment &environment)
{
    const QString name = oneLine(word(environment.name), 40);
    Row row{new QWidget, new InPlaceField};
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row.name, 1);
    row.name->setAccessibleName(tr("Name of the environment %1").arg(name));
    const Id<Environment> id = environment.id;
    connect(row.name, &InPlaceField::committed, this, [this, id](const QString &text) { rename(id, text); });
    const auto addButton = [&](const QString &iconName, const QString &words, auto press) {
        QToolButton *button = quietIcon(iconName, words);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, press);
        return button;
    };
    addButton(u"go-up"_s, tr("Move %1 up").arg(name), [this, id] {
        moveBy(id, -1);
    })->setEnabled(id != m_environments.first().id);
    addButton(u"go-down"_s, tr("Move %1 down").arg(name), [this, id] {
        moveBy(id, 1);
    })->setEnabled(id != m_environments.last().id);
    addButton(u"edit-delete"_s, tr("Remove %1").arg(name), [this, id] { remove(id); });
    return row;
}

const Environment *EnvironmentsEditor::find(Id<Environment> environment) const
{
    const auto found = std::ranges::find(m_environments, environment, &Environment::id);
    return found == m_environments.end() ? nullptr : &*found;
}

void EnvironmentsEditor::rename(Id<Environment> environment, const QString &name)
{
    const Environment *read = find(environment);
    if (!read)
        return;
    Environment edited = *read;
    edited.name = name;
    command([read = *read, edited](Transaction &transaction) { editEnvironment(transaction, read, edited); },
            [this](bool) { this->read(); });
}

void EnvironmentsEditor::moveBy(Id<Environment> environment, int by)
{
    QList<Environment> order = m_environments;
    const qsizetype from = std::ranges::find(order, environment, &Environment::id) - order.begin();
    if (from >= order.size() || from + by < 0 || from + by >= order.size())
        return;
    order.swapItemsAt(from, from + by);
    command([order](Transaction &transaction) { orderEnvironments(transaction, order); }, [this](bool) { read(); });
}

void EnvironmentsEditor::remove(Id<Environment> environment)
{
    if (const Environment *read = find(environment))
        command([read = *read](Transaction &transaction) { removeEnvironment(transaction, read); },
                [this](bool) { this->read(); });
}

void EnvironmentsEditor::add(const QString &name)
{
    command([name](Transaction &transaction) { addEnvironment(transaction, name); },
            [this, name](bool isDone) {
                if (isDone && m_new->text() == name)
                    m_new->clear();
                read();
            });
}

} // namespace mainstay
