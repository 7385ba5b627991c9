// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/new_ticket.h"

#include "desk/offering_commands.h"
#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/notice_bar.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/ticket_look.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/offer_list.h"
#include "ui_desk/person_completer.h"
#include "ui_desk/template_picker.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

std::optional<QString> chosen(const QComboBox *choice)
{
    const QString value = choice->currentData().toString();
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

NewTicket::NewTicket(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new NoticeBar)
    , m_form(new FieldForm)
    , m_process(new QComboBox)
    , m_variant(new QComboBox)
    , m_title(new QLineEdit)
    , m_component(new ComponentPicker(context.estate))
    , m_requester(new QLineEdit)
    , m_team(new QLineEdit)
    , m_channel(new QComboBox)
    , m_description(new TextBox)
    , m_offers(new OfferList(context, OfferList::Takes::Nothing))
    , m_templates(new TemplatePicker(context))
    , m_brought(new Section(tr("From the template")))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(PaneMargin, Grid + 4, PaneMargin, Grid);
    addHead(layout);
    layout->addWidget(m_notice);
    addFields(m_form);
    layout->addWidget(m_form);
    layout->addWidget(m_brought);
    addButtons(layout);
    layout->addWidget(m_offers);
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolledOnBase(content));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(Qt::CTRL | key, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &NewTicket::add);
    }
    onEscape(this, [this] { Q_EMIT closed(); });
    connect(m_process, &QComboBox::currentIndexChanged, this, &NewTicket::showVariants);
    showVariants();
    connect(m_title, &QLineEdit::textChanged, this, &NewTicket::askForHelp);
    connect(m_component, &QLineEdit::textChanged, this, &NewTicket::askForHelp);
    connect(m_offers, &OfferList::linkActivated, this, &NewTicket::linkActivated);
    setFields({});
}

QComboBox *NewTicket::addLevels(FieldForm *form, const QString &label, const QList<Level> &levels)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("not known yet"), QString());
    for (const Level &level : levels)
        choice->addItem(m_context.words.name(level.label), level.label);
    form->addField(label, choice);
    return choice;
}

void NewTicket::addFields(FieldForm *form)
{
    for (const ProcessKind kind : allProcessKinds)
        m_process->addItem(m_context.words.name(toName(kind)), toName(kind));
    form->addField(tr("Process"), m_process);
    form->addField(tr("Variant"), m_variant);
    m_title->setPlaceholderText(tr("What is the matter, in one line"));
    form->addField(tr("Title"), m_title);
    m_impact = addLevels(form, tr("Impact"), m_context.rules->matrix.impacts);
    m_urgency = addLevels(form, tr("Urgency"), m_context.rules->matrix.urgencies);
    m_component->setPlaceholderText(tr("Code or name"));
    m_component->setFrameShown(InPlaceField::FrameShown::Always);
    form->addField(tr("Component"), m_component);
    form->addField(tr("Requester"), m_requester);
    new PersonCompleter(m_context, m_requester);
    form->addField(tr("Team"), m_team);
    m_channel->addItem(tr("not known yet"), QString());
    for (const Channel channel : allChannels)
        m_channel->addItem(m_context.words.name(toName(channel)), toName(channel));
    form->addField(tr("Channel"), m_channel);
    m_description->setVisibleLines(6);
    form->addField(tr("Description"), m_description);
    for (QLineEdit *line : {m_title, m_requester, m_team})
        line->installEventFilter(this);
    connect(m_component, &ComponentPicker::picked, this,
            [this](std::optional<Id<Component>> component) { m_component->setStoredComponent(component); });
}

void NewTicket::addButtons(QLayout *layout)
{
    m_add = new QPushButton(tr("Add ticket"));
    m_add->setProperty("primary", true);
    m_add->setObjectName(u"addTicket"_s);
    m_add->setToolTip(tr("Ctrl+Enter"));
    connect(m_add, &QPushButton::clicked, this, &NewTicket::add);
    auto *later = new QPushButton(tr("Later"));
    later->setToolTip(tr("Puts it aside; what is typed stays here"));
    connect(later, &QPushButton::clicked, this, &NewTicket::closed);
    auto *discard = new QPushButton(tr("Discard"));
    discard->setObjectName(u"discard"_s);
    discard->setProperty("quiet", true);
    connect(discard, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(discard);
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
}

void NewTicket::showVariants()
{
    const auto kind = processKindFromName(m_process->currentData().toString());
    const QList<Variant> &variants = m_context.rules->process(kind.value_or(ProcessKind::Incident)).variants;
    m_variant->clear();
    for (const Variant &variant : variants)
        m_variant->addItem(m_context.words.name(variant.name), variant.name);
    m_form->setFieldVisible(m_variant, variants.size() > 1);
}

void NewTicket::askForHelp()
{
    OfferQuestion question{.title = m_title->text(), .components = {}, .except = {}, .now = {}};
    if (const auto component = m_component->component(); component && *component)
        question.components.append(**component);
    m_offers->ask(question, OfferList::When::AfterTyping);
}

bool NewTicket::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers() & Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    focusNextChild();
    return true;
}

void NewTicket::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewTicket::setComponent(Id<Component> component)
{
    m_component->setText(m_component->stored()); // half a name would stay
    m_component->setStoredComponent(component);
}

bool NewTicket::isEmpty() const
{
    const auto isFirst = [](const QComboBox *choice) { return choice->currentIndex() <= 0; };
    const auto isBlank = [](const QLineEdit *line) { return line->text().isEmpty(); };
    return std::ranges::all_of(lines(), isBlank) && std::ranges::all_of(choices(), isFirst) && isFirst(m_variant)
        && isBlank(m_component) && m_description->toPlainText().isEmpty() && m_fields.isEmpty();
}

Result<Ticket> NewTicket::draft() const
{
    Ticket ticket;
    ticket.process = processKindFromName(m_process->currentData().toString()).value_or(ProcessKind::Incident);
    ticket.variant = m_variant->currentData().toString();
    ticket.title = m_title->text();
    ticket.description = m_description->toPlainText();
    ticket.impact = chosen(m_impact);
    ticket.urgency = chosen(m_urgency);
    const auto component = m_component->component();
    if (!component)
        return tl::unexpected(component.error());
    ticket.component = *component;
    const auto name = [](const QLineEdit *line) {
        return line->text().trimmed().isEmpty() ? std::nullopt : std::optional(line->text());
    };
    ticket.requester = name(m_requester);
    ticket.team = name(m_team);
    if (const auto channel = chosen(m_channel))
        ticket.channel = channelFromName(*channel);
    ticket.fields = m_fields;
    return ticket;
}

void NewTicket::add()
{
    if (m_isWriting)
        return;
    const Result<Ticket> ticket = draft();
    if (!ticket) {
        m_notice->tell(m_context.words.sentence(ticket.error()), NoticeBar::Offer::Nothing);
        return;
    }
    m_isWriting = true;
    m_add->setEnabled(false);
    const Occasion occasion{m_context.now(), m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [draft = *ticket, occasion, rules = m_context.rules](Transaction &transaction) {
            return addDraft(transaction, *rules, draft, occasion);
        },
        [this](const Result<Ticket> &answer) {
            m_isWriting = false;
            m_add->setEnabled(true);
            if (!answer) {
                m_notice->tell(m_context.words.sentence(answer.error()), NoticeBar::Offer::Nothing);
                return;
            }
            clear();
            Q_EMIT added(*answer);
        });
}

void NewTicket::clear()
{
    m_notice->hide();
    for (QLineEdit *line : lines())
        line->clear();
    for (QComboBox *choice : choices())
        choice->setCurrentIndex(0);
    m_component->setStoredComponent(std::nullopt);
    m_component->clear();
    m_description->clear();
    setFields({});
    m_templates->close();
    m_templates->forget();
}

} // namespace mainstay
