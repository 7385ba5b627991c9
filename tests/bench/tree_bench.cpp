// SPDX-License-Identifier: GPL-3.0-or-later
// Row 18: the component tree of 100,000, unfolded whole and filtered as one types, beside Qt's own model and beside a
// plain pass over the names.
#include "bench/pairs.h"
#include "ui_estate/component_tree_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr qint64 Components = 100'000;
constexpr int Pairs = 7;

std::optional<qint64> parentOf(qint64 id)
{
    return id <= 10 ? std::nullopt : std::optional((id - 1) / 10);
}

QString nameOf(qint64 id)
{
    return u"package-%1-of-the-estate"_s.arg(id * 7919 % 1'000'003);
}

std::shared_ptr<const Estate> makeEstate()
{
    EstateBuilder builder;
    for (qint64 id = 1; id <= Components; ++id) {
        Component made;
        made.id = Id<Component>(id);
        made.rank = id;
        made.name = nameOf(id);
        if (const auto parent = parentOf(id))
            made.parent = Id<Component>(*parent);
        builder.addComponent(made);
    }
    return builder.build();
}

double timed(const auto &work)
{
    return bench::secondsOf(1, work);
}

/// From rows to a tree that is whole unfolded, painted once.
double unfoldOurs(const std::shared_ptr<const Estate> &estate)
{
    ComponentTreeModel model;
    ComponentTreeView view(model);
    view.resize(400, 800);
    view.show();
    return timed([&] {
        model.apply({{}, estate, {}});
        view.expandAll();
        view.grab();
    });
}

double unfoldStandard()
{
    QStandardItemModel model;
    QTreeView view;
    view.setUniformRowHeights(true);
    view.header()->hide();
    view.setModel(&model);
    view.resize(400, 800);
    view.show();
    return timed([&] {
        std::vector<QStandardItem *> items(Components + 1);
        items[0] = model.invisibleRootItem();
        for (qint64 id = 1; id <= Components; ++id) {
            items[size_t(id)] = new QStandardItem(nameOf(id));
            items[size_t(parentOf(id).value_or(0))]->appendRow(items[size_t(id)]);
        }
        view.expandAll();
        view.grab();
    });
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    const auto estate = makeEstate();
    bench::printHead();
    bench::printRow("tree of 100,000: expand all", "QStandardItemModel",
                    bench::compareTimed(
                        Pairs, [&] { return unfoldOurs(estate); }, [] { return unfoldStandard(); }),
                    bench::Against::Peer, 2);

    ComponentTreeModel model;
    ComponentTreeView view(model);
    view.resize(400, 800);
    view.show();
    model.apply({{}, estate, {}});
    view.setFilter({.text = u"warm"_s});
    const QStringList typed{u"77"_s, u"779"_s, u"7791"_s, u"77912"_s};
    qsizetype sink = 0;
    for (const QString &text : typed) {
        const auto ours = [&] {
            const double seconds = timed([&] {
                view.setFilter({.text = text});
                view.grab();
            });
            return seconds;
        };
        const auto scan = [&] {
            return timed([&] {
                for (ComponentIndex index = 0; index < estate->tree().size(); ++index)
                    sink += estate->tree().component(index).name.contains(text, Qt::CaseInsensitive);
            });
        };
        view.setFilter({.text = u"warm"_s});
        const QByteArray work = "filter, painted: " + text.toLatin1() + ", "
            + QByteArray::number(ComponentSearch(estate->tree()).find(text).size()) + " found";
        const auto fresh = [&] {
            view.setFilter({.text = u"warm"_s});
            return ours();
        };
        bench::printRow(work.constData(), "plain scan of the names", bench::compareTimed(Pairs, fresh, scan),
                        bench::Against::Limit, 3);
    }
    return sink < 0;
}
