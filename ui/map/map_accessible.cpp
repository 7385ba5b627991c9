// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_accessible.h"

#include "ui_map/map_canvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// One box, by its component, so that it stays itself on the next map.
class BoxAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BoxAccessible(MapCanvas *canvas, Id<Component> component) : m_canvas(canvas), m_component(component) { }

    bool isValid() const override { return place().has_value(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    std::optional<quint32> place() const
    {
        return m_canvas && m_canvas->map() ? m_canvas->map()->placeOf(m_component) : std::nullopt;
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto box = place();
        if (!box)
            return {};
        if (kind == QAccessible::Name)
            return boxName(*m_canvas->map(), *box, m_canvas->words());
        if (kind == QAccessible::Description)
            return boxText(*m_canvas->map(), *box, m_canvas->words()).section(u'\n', 1).replace(u'\n', u", "_s);
        return {};
    }

    QRect rect() const override
    {
        const auto box = place();
        if (!box)
            return {};
        const QRect shown = m_canvas->rectOf(*box).toAlignedRect();
        return {m_canvas->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto box = place();
        if (!box) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_canvas->selected() == box;
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen = !m_canvas->rectOf(*box).intersects(m_canvas->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        const auto box = place();
        if (!box)
            return;
        m_canvas->setFocus();
        if (name == pressAction())
            m_canvas->choose(*box);
        else
            m_canvas->select(m_component);
    }

private:
    QPointer<MapCanvas> m_canvas;
    Id<Component> m_component;
};

/// The boxes, nearest to the centre first, and behind them what lies over the canvas.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(MapCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) { }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return boxCount() + QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index >= boxCount())
            return QAccessibleWidget::child(index - boxCount());
        return index < 0 ? nullptr : boxAt(quint32(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const auto *box = dynamic_cast<const BoxAccessible *>(child))
            return box->place() ? int(*box->place()) : -1;
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? -1 : index + boxCount();
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
        if (!canvas()->childAt(at) && canvas()->map()) {
            const auto box = canvas()->map()->boxAt(canvas()->camera().toMap(QPointF(at)));
            if (box)
                return boxAt(*box);
        }
        return QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (canvas()->hasFocus() && canvas()->selected())
            return boxAt(*canvas()->selected());
        return QAccessibleWidget::focusChild();
    }

private:
    MapCanvas *canvas() const { return static_cast<MapCanvas *>(widget()); }
    int boxCount() const { return canvas()->map() ? int(canvas()->map()->boxes.size()) : 0; }

    QAccessibleInterface *boxAt(quint32 place) const
    {
        const Id<Component> component = canvas()->map()->boxes[place].id;
        const auto known = m_ids.constFind(component.value);
        if (known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        forgetGone();
        auto *made = new BoxAccessible(canvas(), component);
        m_ids.insert(component.value, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    void forgetGone() const
    {
        if (m_ids.size() < 2 * boxCount())
            return;
        m_ids.removeIf([](const auto &entry) {
            QAccessibleInterface *box = QAccessible::accessibleInterface(entry.value());
            if (box && box->isValid())
                return false;
            QAccessible::deleteAccessibleInterface(entry.value());
            return true;
        });
    }

    mutable QHash<qint64, QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<MapCanvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void makeMapsAccessible()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
}

} // namespace mainstay
