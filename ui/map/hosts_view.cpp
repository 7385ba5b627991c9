// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/hosts_view.h"

#include "kit/empty_state.h"
#include "kit/look.h"
#include "render/hosts_picture.h"
#include "ui_map/hosts_tools.h"
#include "words/words.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct MadeHosts {
    std::shared_ptr<const EstateHosts> hosts; ///< null: stopped
    QList<KeyedRow> rows;
};

} // namespace

HostsView::HostsView(Workspace &workspace, const Words &words, QWidget *parent)
    : PictureView(workspace,
                  {tr("Hosts as a table"),
                   {tr("Code"), tr("Name"), tr("Layer"), tr("Runs on the hosts"), tr("Fails with"),
                    tr("Takes down, or shares a host with")}},
                  {tr("Save the hosts"), tr("hosts")}, parent)
    , m_words(words)
    , m_tools(new HostsTools)
    , m_canvas(new HostsCanvas(words))
{
    build(m_tools, m_tools->more(), m_canvas,
          new EmptyState(u"distribute-graph"_s, tr("Nothing runs on anything yet"),
                         tr("Hosts stand here with the machines, systems and applications on them. Say of components "
                            "on what they run: a dependency of the kind “runs on”.")));
    connect(m_tools, &HostsTools::partWanted, this, [this](std::optional<Id<Component>> part) {
        setWish({part, m_wish.opened, m_wish.folded});
    });
    connect(m_tools, &HostsTools::pictureWanted, this, &HostsView::savePictureAs);
    connect(m_canvas, &HostsCanvas::foldToggled, this, &HostsView::toggleFold);
}

void HostsView::setWish(const HostsWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    ask();
}

void HostsView::toggleFold(Id<Component> base)
{
    const auto hosts = m_canvas->hosts();
    const auto box = hosts ? hosts->boxOf(base) : std::nullopt;
    if (!box)
        return;
    HostsWish wish = m_wish;
    wish.opened.remove(base.value);
    wish.folded.remove(base.value);
    (hosts->isOpened(hosts->boxes[*box].stack) ? wish.folded : wish.opened).insert(base.value);
    setWish(wish);
}

void HostsView::begin()
{
    const ComponentTree &tree = estate()->tree();
    if (m_wish.within && !tree.indexOf(*m_wish.within))
        m_wish.within.reset();
    HostsQuestion question{estate(), {}, m_wish.opened, m_wish.folded, mapFontsOf(font())};
    if (m_wish.within)
        question.within = tree.indexOf(*m_wish.within);
    make(
        [question, locale = m_words.locale(), hasTable = shape() == Shape::Table](const Session &,
                                                                                  const std::stop_token &stop) {
            MadeHosts made{makeEstateHosts(question, stop), {}};
            if (hasTable && made.hosts)
                made.rows = hostRows(*made.hosts, Words(locale), stop); // the window's words are its own
            return made;
        },
        [this](const MadeHosts &made) {
            if (!made.hosts)
                return;
            const bool isEmpty = made.hosts->rows() == 0 && !made.hosts->within;
            if (isEmpty)
                m_canvas->clear();
            else
                m_canvas->setHosts(made.hosts);
            showMade(isEmpty, made.rows);
        });
}

void HostsView::showTools()
{
    m_tools->showPart(*estate(), m_wish.within, selectedComponent());
    arrangeTools();
}

void HostsView::offerMenu(QMenu &menu)
{
    const auto &hosts = m_canvas->hosts();
    if (hosts && m_canvas->current()) {
        const HostBox &box = hosts->boxes[*m_canvas->current()];
        const Id<Component> base = hosts->componentOf(hosts->boxes[hosts->firstBox[box.stack]]).id;
        const Id<Component> component = hosts->componentOf(box).id;
        if (hosts->canOpen(box.stack))
            menu.addAction(hosts->isOpened(box.stack) ? tr("Fold the host") : tr("Open the host"), this,
                           [this, base] { toggleFold(base); });
        menu.addAction(tr("Show only hosts that carry it"), this, [this, component] {
            setWish({component, m_wish.opened, m_wish.folded});
        });
    }
    if (m_wish.within)
        menu.addAction(tr("Show all hosts"), this, [this] { setWish({{}, m_wish.opened, m_wish.folded}); });
    menu.addSeparator();
}

std::optional<Picture> HostsView::picture() const
{
    if (!m_canvas->hosts())
        return std::nullopt;
    return pictureOf(m_canvas->hosts(), lookOf(palette()), m_words, m_canvas->answer());
}

void HostsView::saveState(QSettings &settings) const
{
    settings.setValue(u"hosts/table"_s, shape() == Shape::Table);
}

void HostsView::restoreState(const QSettings &settings)
{
    setShape(settings.value(u"hosts/table"_s).toBool() ? Shape::Table : Shape::Picture);
}

} // namespace mainstay
