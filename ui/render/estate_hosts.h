// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/host_view.h"
#include "render/map_fonts.h"

#include <QSet>
#include <memory>

namespace mainstay {

class Words;

struct HostsQuestion {
    std::shared_ptr<const Estate> estate;
    std::optional<ComponentIndex> within; ///< only stacks that carry it or something below it; nothing: all
    QSet<qint64> opened; ///< bases whose stacks are seen whatever there is to draw
    QSet<qint64> folded; ///< bases whose stacks are one box
    MapFonts fonts;
};

/// A component in its stack, placed: rows count from the top of all, and a box stands in the column of its layer.
struct HostBox {
    quint32 stack = 0;
    quint32 node = 0;
    ComponentIndex component = 0;
    quint32 row = 0;
    quint32 parent = 0; ///< box; of a base: itself
    quint32 indent = 0; ///< steps within the column, below a parent that stands in it too
    HostLayer layer = HostLayer::Host;
    Condition condition = Condition::Up; ///< when the base fails
};

/// The hosts with what runs on them, ready to be drawn. Immutable once made: any thread may read it.
struct EstateHosts {
    static constexpr quint32 MostBoxes = 300; ///< that are opened unasked: a person can still read it

    std::shared_ptr<const Estate> estate;
    std::optional<ComponentIndex> within;
    HostView view; ///< judged where a stack is opened
    MapFonts fonts;
    std::vector<HostBox> boxes; ///< by stack, each after what it runs on; rows never fall
    std::vector<quint32> firstBox; ///< by stack; one more at the end
    std::vector<quint32> firstRow; ///< the same
    std::vector<HostLayer> columns; ///< the layers that have a box, from the ground up
    quint32 folded = 0; ///< stacks that are one box
    quint32 foldedMembers = 0; ///< components inside them, each as often as it runs there

    quint32 rows() const { return firstRow.empty() ? 0 : firstRow.back(); }
    bool isOpened(quint32 stack) const { return firstBox[stack + 1] - firstBox[stack] > 1; }
    bool canOpen(quint32 stack) const { return view.stacks[stack].nodes.size() > 1; }
    /// The first box of the component, opened or not; of one inside a folded stack that stack's. Linear.
    std::optional<quint32> boxOf(Id<Component> component) const;
    quint32 stackOfRow(quint32 row) const;
    /// [first, end) of the boxes in these rows.
    std::pair<quint32, quint32> boxesIn(quint32 firstRow, quint32 endRow) const;
    const Component &componentOf(const HostBox &box) const { return estate->tree().component(box.component); }
};

/// Any thread. Null when stop was requested.
std::shared_ptr<const EstateHosts> makeEstateHosts(const HostsQuestion &question, const std::stop_token &stop = {});

/// "virtual machine", in the words of the person.
QString layerText(HostLayer layer, const Words &words);
/// "takes down 12", "5 applications" and, where it was judged, "degrades 3".
QStringList stackParts(const EstateHosts &hosts, quint32 stack, const Words &words);
QString stackText(const EstateHosts &hosts, quint32 stack, const Words &words); ///< in one line
/// What a box says when it is pointed at or read out: name, layer, what it runs on, what becomes of it when its host
/// fails, where else it runs, and which applications share the host.
QString boxText(const EstateHosts &hosts, quint32 box, const Words &words);

/// "4 hosts", "31 of 46 boxes opened" …: each by itself, and all in one line.
QStringList countPartsOf(const EstateHosts &hosts, const Words &words);
QString countsOf(const EstateHosts &hosts, const Words &words);

} // namespace mainstay
