// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_map/hosts_canvas.h"
#include "ui_map/picture_view.h"

class QSettings;

namespace mainstay {

class HostsTools;

/// What a person wants to see of the hosts, whatever becomes of the estate.
struct HostsWish {
    std::optional<Id<Component>> within; ///< only what carries it or something below it; nothing: all
    QSet<qint64> opened; ///< bases
    QSet<qint64> folded;

    bool operator==(const HostsWish &) const = default;
};

/// The hosts of the estate with what runs on them, and all that a person can do to that.
class HostsView : public PictureView
{
    Q_OBJECT

public:
    HostsView(Workspace &workspace, const Words &words, QWidget *parent = nullptr);

    void setAnswer(const QSet<qint64> &components) { m_canvas->setAnswer(components); }
    void setWish(const HostsWish &wish);
    const HostsWish &wish() const { return m_wish; }
    HostsCanvas *canvas() const { return m_canvas; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void begin() override;
    void showTools() override;
    std::optional<Picture> picture() const override;
    void offerMenu(QMenu &menu) override;

private:
    void toggleFold(Id<Component> base);

    const Words &m_words;
    HostsWish m_wish;
    HostsTools *m_tools;
    HostsCanvas *m_canvas;
};

/// The hosts as a table, a row for each component that runs on something or carries something, in outline order: code,
/// name, layer, its hosts, those whose failure takes it down, and what becomes of a failure of its own or with which
/// applications it shares a host. Keys are ids. Any thread; some of them when stop was requested.
QList<KeyedRow> hostRows(const EstateHosts &hosts, const Words &words, const std::stop_token &stop = {});

} // namespace mainstay
