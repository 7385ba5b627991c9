// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate_maker.h"
#include "render/estate_map.h"
#include "words/words.h"

#include <QGuiApplication>

namespace mainstay::testing {

/// Sales people and an order desk over one database on two hosts of which one must be up.
struct SalesEstate {
    SalesEstate()
    {
        sales = maker.component(QStringLiteral("Salesforce"));
        orders = maker.component(QStringLiteral("Order desk"));
        const auto part = [this](const QString &name) { return maker.component(name, sales); };
        manage = part(QStringLiteral("Manage sales"));
        prices = part(QStringLiteral("Price service"));
        customers = part(QStringLiteral("Customers"));
        database = maker.component(QStringLiteral("Sales database"), manage);
        host1 = part(QStringLiteral("db-host-1"));
        host2 = part(QStringLiteral("db-host-2"));
        rack1 = part(QStringLiteral("Rack 4, Utrecht"));
        rack2 = part(QStringLiteral("Rack 9, Utrecht"));
        maker.needs(sales, manage);
        maker.needs(sales, prices);
        maker.needs(orders, customers, Strength::Soft);
        needs(manage, database, DependencyKind::Data);
        needs(prices, database, DependencyKind::Data);
        maker.needs(customers, database, Strength::Soft);
        const auto hosts = maker.group(database, QStringLiteral("1"));
        needs(database, host1, DependencyKind::RunsOn, hosts);
        needs(database, host2, DependencyKind::RunsOn, hosts);
        needs(host1, rack1, DependencyKind::Power);
        needs(host2, rack2, DependencyKind::Power);
    }

    void needs(Id<Component> dependent, Id<Component> provider, DependencyKind kind,
               std::optional<Id<RedundancyGroup>> group = {})
    {
        Dependency made;
        made.dependent = dependent;
        made.provider = provider;
        made.kind = kind;
        made.group = group;
        maker.add(made);
    }

    EstateMaker maker;
    Id<Component> sales, orders, manage, prices, customers, database, host1, host2, rack1, rack2;
};

/// Around one component of the estate, English, in the program's font.
inline MapQuestion questionOf(std::shared_ptr<const Estate> estate, Id<Component> focus,
                              MapMode mode = MapMode::Neighbourhood)
{
    MapQuestion question;
    question.query.focus = {*estate->tree().indexOf(focus)};
    question.estate = std::move(estate);
    question.mode = mode;
    question.fonts = mapFontsOf(QGuiApplication::font());
    return question;
}

inline std::shared_ptr<const EstateMap> mapOf(const MapQuestion &question)
{
    return std::make_shared<const EstateMap>(*makeEstateMap(question, Words(QLocale(QLocale::English))));
}

} // namespace mainstay::testing
