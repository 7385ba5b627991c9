// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate_maker.h"
#include "picture_workspace.h"
#include "ui_map/hosts_view.h"

namespace mainstay::testing {

struct HostsWorkspace : PictureWorkspace<HostsView> {
    explicit HostsWorkspace(const QString &content = QStringLiteral("salesforce"),
                            const QLocale &locale = QLocale::English)
        : PictureWorkspace(content, locale)
    { }

    const EstateHosts &hosts() const { return *canvas()->hosts(); }
    quint32 boxOf(const QString &name) const { return *hosts().boxOf(id(name)); }
    QPoint middleOf(quint32 box) const
    {
        return canvas()->sight().rectOf(hosts(), hosts().boxes[box]).center().toPoint();
    }
};

/// So many hosts with a hypervisor each, and on it so many machines with a system and an application.
inline std::shared_ptr<const Estate> hostsOf(int hosts, int machines)
{
    EstateMaker maker;
    int count = 0;
    const auto add = [&](const QString &name, ComponentKind kind, std::optional<Id<Component>> on) {
        Component made;
        made.name = name + QString::number(++count);
        made.kind = kind;
        const Id<Component> id = maker.add(std::move(made));
        if (on)
            maker.runsOn(id, *on);
        return id;
    };
    for (int i = 0; i < hosts; ++i) {
        const auto host = add(QStringLiteral("host "), ComponentKind::Hardware, {});
        const auto hypervisor = add(QStringLiteral("hypervisor "), ComponentKind::SoftwareSystem, host);
        for (int k = 0; k < machines; ++k) {
            const auto machine = add(QStringLiteral("machine "), ComponentKind::VirtualMachine, hypervisor);
            const auto system = add(QStringLiteral("system "), ComponentKind::OperatingSystem, machine);
            add(QStringLiteral("application "), ComponentKind::Application, system);
        }
    }
    return maker.make();
}

} // namespace mainstay::testing
