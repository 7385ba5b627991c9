// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/view_picker.h"

#include "desk/view_counts.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/text_elide.h"
#include "ui_desk/view_name_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// What settings keep of a view.
QString keyOf(const TicketView &view)
{
    return view.ships() ? view.name : QString::number(view.id.value);
}

QString viewText(const QString &text)
{
    return oneLine(text, 40).replace(u'&', u"&&"_s);
}

} // namespace

ViewPicker::ViewPicker(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chip(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
    , m_save(new Chip(tr("save…", "what the list shows, as a view"), Tone::Accent, Chip::Use::Pressed))
    , m_name(new ViewNameField)
{
    m_chip->setObjectName(u"view"_s);
    m_chip->setToolTip(tr("Ways to look at the list"));
    m_save->setObjectName(u"saveView"_s);
    m_save->setAccessibleName(tr("Save this view"));
    m_save->setToolTip(tr("Keep this filter and order under a name"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QWidget *part :
         {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_name)})
        layout->addWidget(part);
    connect(m_chip, &Chip::clicked, this, &ViewPicker::offer);
    connect(m_save, &Chip::clicked, this, &ViewPicker::beginSave);
    connect(m_name, &ViewNameField::left, this, &ViewPicker::endSave);
    connect(m_name, &ViewNameField::named, this, [this](const QString &name, ViewSharing sharing) {
        m_isRenaming &&m_current ? rename(name) : save(name, sharing);
    });
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"ticket_view"_s))
            read();
    });
    endSave();
    read();
}

void ViewPicker::read()
{
    m_context.workspace.read(
        this, [person = m_context.workspace.person()](Session &session) { return viewsFor(session, person); },
        [this](const Result<QList<TicketView>> &views) {
            if (views)
                take(*views);
            else
                Q_EMIT failed(views.error());
        });
}

QList<TicketView> ViewPicker::views() const
{
    return shippedViews() + m_saved;
}

void ViewPicker::take(const QList<TicketView> &saved)
{
    m_saved = saved;
    const QString key = !m_wantedKey.isEmpty() ? m_wantedKey : m_current ? keyOf(*m_current) : QString();
    const QList<TicketView> all = views();
    const auto found = std::ranges::find_if(all, [&key](const TicketView &view) { return keyOf(view) == key; });
    m_current = found == all.end() ? std::nullopt : std::optional(*found);
    m_wantedKey.clear();
    adopt();
}

/// Whoever comes to what a view shows, by whatever way, is in that view.
void ViewPicker::adopt()
{
    const QList<TicketView> all = views();
    const auto same = std::ranges::find_if(all, [this](const TicketView &view) { return isShown(view); });
    if (same != all.end() && (!m_current || isChanged()))
        m_current = *same;
    present();
}

void ViewPicker::setShown(const TicketQuestion &question, std::optional<TicketGrouping> groupedBy)
{
    m_shown = question.filter;
    m_filter = toText(question.filter);
    m_order = question.order;
    m_groupedBy = groupedBy;
    m_words = question.words;
    adopt();
}

bool ViewPicker::isShown(const TicketView &view) const
{
    return view.filter == m_filter && view.order == m_order && view.groupedBy == m_groupedBy;
}

bool ViewPicker::isChanged() const
{
    return m_current && !isShown(*m_current);
}

QString ViewPicker::chosen() const
{
    return m_current ? keyOf(*m_current) : m_wantedKey;
}

void ViewPicker::setChosen(const QString &key)
{
    m_current.reset();
    m_wantedKey = key;
    read();
}

QString ViewPicker::titleOf(const TicketView &view) const
{
    return view.ships() ? m_context.words.name(view.name) : view.name;
}

void ViewPicker::present()
{
    const QString name = m_current ? oneLine(titleOf(*m_current), 24) : tr("views");
    m_chip->setText((isChanged() ? tr("%1 · changed").arg(name) : name) + u" ▾"_s);
    m_chip->setAccessibleName(!m_current        ? tr("Views")
                                  : isChanged() ? tr("View %1, changed").arg(name)
                                                : tr("View %1").arg(name));
    m_chip->setTone(m_current && !isChanged() ? Tone::Accent : Tone::Neutral);
    m_chip->updateGeometry();
    m_save->setVisible(m_name->isHidden() && isChanged());
}

void ViewPicker::addChoice(QMenu &menu, const TicketView &view)
{
    QAction *action = menu.addAction(viewText(titleOf(view)));
    action->setObjectName(u"view:"_s + keyOf(view));
    action->setCheckable(true);
    action->setChecked(m_current && keyOf(*m_current) == keyOf(view));
    connect(action, &QAction::triggered, this, [this, view] {
        m_current = view;
        Q_EMIT wanted(view);
        present();
    });
}

void ViewPicker::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TicketView &view : shippedViews())
        addChoice(*menu, view);
    for (const bool isShared : {false, true}) {
        bool isFirst = true;
        for (const TicketView &view : std::as_const(m_saved)) {
            if (isShared != !view.owner)
                continue;
            if (std::exchange(isFirst, false))
                menu->addSection(isShared ? tr("For everybody") : tr("My own"));
            addChoice(*menu, view);
        }
    }
    menu->addSeparator();
    addDeeds(*menu);
    count(menu);
    menu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height() + 2)));
}

void ViewPicker::addDeeds(QMenu &menu)
{
    connect(menu.addAction(tr("No view, everything open")), &QAction::triggered, this, [this] {
        m_current.reset();
        Q_EMIT noneWanted();
        present();
    });
    connect(menu.addAction(tr("Save this view…")), &QAction::triggered, this, &ViewPicker::beginSave);
    if (!m_current || m_current->ships())
        return;
    const TicketView view = *m_current;
    const QString name = viewText(view.name);
    connect(menu.addAction(tr("Rename “%1”…").arg(name)), &QAction::triggered, this, &ViewPicker::beginRename);
    const ViewSharing other = view.owner ? ViewSharing::Shared : ViewSharing::Own;
    connect(
        menu.addAction(view.owner ? tr("Share “%1” with everybody").arg(name) : tr("Keep “%1” to myself").arg(name)),
        &QAction::triggered, this,
        [this, view, other] { command([=](Transaction &tx) { return shareView(tx, view, other); }); });
    connect(menu.addAction(tr("Remove “%1”").arg(name)), &QAction::triggered, this, [this, view] {
        m_context.workspace.write(
            this, [view](Transaction &tx) { removeView(tx, view); },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
}

/// How many tickets each view that ships has, as soon as that is known.
void ViewPicker::count(QMenu *menu)
{
    const Asking asking{m_context.workspace.person(), m_context.now()};
    m_context.workspace.read(
        menu,
        [rules = m_context.rules, &clocks = m_context.clocks, asking](Session &session) {
            return shippedViewCounts(session, *rules, clocks, asking);
        },
        [this, menu, person = asking.person](const Result<ViewCounts> &counts) {
            for (const TicketView &view : shippedViews()) {
                auto *action = menu->findChild<QAction *>(u"view:"_s + view.name);
                const auto count = counts ? counts->constFind(view.name) : ViewCounts::const_iterator();
                if (!counts || !action)
                    continue;
                if (count == counts->cend()) {
                    action->setText(tr("%1 (nobody is known here as %2)").arg(action->text(), viewText(person)));
                    action->setEnabled(false);
                } else if (*count) {
                    action->setText(action->text() + u'\t' + m_context.words.locale().toString(**count));
                }
            }
        },
        Urgency::Background);
}

void ViewPicker::beginSave()
{
    m_isRenaming = false;
    const bool isSaved = m_current && !m_current->ships();
    m_chip->hide();
    m_save->hide();
    m_name->begin(isSaved ? m_current->name : QString(),
                  isSaved && !m_current->owner ? ViewSharing::Shared : ViewSharing::Own,
                  ViewNameField::Asks::NameAndSharing);
}

void ViewPicker::beginRename()
{
    m_isRenaming = true;
    m_chip->hide();
    m_save->hide();
    m_name->begin(m_current ? m_current->name : QString(), ViewSharing::Own, ViewNameField::Asks::NameAlone);
}

void ViewPicker::endSave()
{
    const bool hadFocus = m_name->isAncestorOf(QApplication::focusWidget());
    m_chip->show();
    if (hadFocus)
        m_chip->setFocus(Qt::OtherFocusReason);
    m_name->hide();
    present();
}

template <class Fn>
void ViewPicker::command(Fn fn)
{
    m_context.workspace.write(this, std::move(fn), [this](const Result<TicketView> &view) {
        if (!view) {
            Q_EMIT failed(view.error());
            return;
        }
        m_current = *view;
        endSave();
        read();
        // What was searched for stands in the view now, no longer beside it.
        if (m_words && view->filter != m_filter)
            Q_EMIT wanted(*view);
    });
}

void ViewPicker::save(const QString &name, ViewSharing sharing)
{
    TicketFilter filter = m_shown;
    if (m_words && filter.words)
        filter.words->words.append(m_words->words);
    else if (m_words)
        filter.words = m_words;
    TicketView draft;
    draft.name = name;
    draft.filter = toText(filter);
    draft.order = m_order;
    draft.groupedBy = m_groupedBy;
    command([draft, sharing](Transaction &transaction) { return saveView(transaction, draft, sharing); });
}

void ViewPicker::rename(const QString &name)
{
    command([view = *m_current, name](Transaction &transaction) { return renameView(transaction, view, name); });
}

} // namespace mainstay
