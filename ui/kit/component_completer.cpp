// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/component_completer.h"

#include "kit/text_elide.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostVisible = 12;
constexpr qsizetype MostOfName = 200;

int distanceOf(const ComponentTree &tree, ComponentIndex index, const QString &text)
{
    const QString &name = tree.component(index).name;
    const QString code = tree.code(index);
    if (code.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.compare(text, Qt::CaseInsensitive) == 0)
        return 1;
    if (code.startsWith(text, Qt::CaseInsensitive))
        return 2;
    return name.startsWith(text, Qt::CaseInsensitive) ? 3 : 4;
}

} // namespace

std::vector<ComponentIndex> likeliest(const ComponentTree &tree, const ComponentSearch &search, const QString &text,
                                      size_t most)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    struct Ranked {
        int distance;
        ComponentIndex index;
        auto operator<=>(const Ranked &) const = default;
    };
    std::vector<Ranked> ranked;
    for (const ComponentIndex index : search.find(wanted))
        ranked.push_back({distanceOf(tree, index, wanted), index});
    const size_t count = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(count), ranked.end());
    std::vector<ComponentIndex> found;
    for (size_t i = 0; i < count; ++i)
        found.push_back(ranked[i].index);
    return found;
}

QString componentText(const ComponentTree &tree, Id<Component> component)
{
    const auto index = tree.indexOf(component);
    return index ? tree.code(*index) + u' ' + oneLine(tree.component(*index).name, MostOfName)
                 : u"#%1"_s.arg(component.value);
}

ComponentCompleter::ComponentCompleter(QLineEdit *line)
    : QObject(line), m_line(line), m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this))
{
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostVisible);
    m_completer->setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &ComponentCompleter::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const Id<Component> component(index.data(Qt::UserRole).toLongLong());
                m_line->setText(index.data().toString());
                Q_EMIT chosen(component);
            });
}

void ComponentCompleter::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_search.reset();
}

std::vector<ComponentIndex> ComponentCompleter::matching(const QString &text, size_t most) const
{
    if (!m_estate || text.trimmed().isEmpty())
        return {};
    if (!m_search)
        m_search.emplace(m_estate->tree());
    return likeliest(m_estate->tree(), *m_search, text, most);
}

void ComponentCompleter::offer(const QString &text)
{
    m_found->clear();
    for (const ComponentIndex index : matching(text, MostOffered)) {
        const Id<Component> id = m_estate->tree().component(index).id;
        auto *item = new QStandardItem(componentText(m_estate->tree(), id));
        item->setData(id.value, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace mainstay
