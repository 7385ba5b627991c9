// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_line.h"

#include "estate/estate.h"
#include "estate/resolve.h"
#include "kit/text_elide.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MostOffered = 12;

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

ComponentLine::ComponentLine(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Code or name"));
    setClearButtonEnabled(true);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(MostOffered));
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &ComponentLine::complete);
    connect(this, &QLineEdit::returnPressed, this, &ComponentLine::picked);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_chosen = Id<Component>(index.data(Qt::UserRole).toLongLong());
                setText(index.data().toString());
                Q_EMIT picked();
            });
}

void ComponentLine::setEstate(const std::shared_ptr<const Estate> &estate)
{
    m_estate = estate;
    m_search.reset();
}

void ComponentLine::complete(const QString &text)
{
    m_chosen.reset();
    m_found->clear();
    if (!m_estate || text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const ComponentTree &tree = m_estate->tree();
    if (!m_search)
        m_search.emplace(tree);
    for (const ComponentIndex index : likeliest(tree, *m_search, text, MostOffered)) {
        auto *item = new QStandardItem(tree.code(index) + u"  "_s + oneLine(tree.component(index).name, 80));
        item->setData(tree.component(index).id.value, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
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
