// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/start_page.h"

#include "desk/template_file.h"
#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ColumnWidth = 560;
const QString Filter = u"*.mainstay"_s;

QLabel *wrapped(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *primary(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    return button;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Grid);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

} // namespace

StartPage::StartPage(const Words &words, std::function<Instant()> now, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_now(std::move(now))
    , m_failure(wrapped())
    , m_recent(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_choices(makeChoices())
    , m_waiting(makeWaiting())
    , m_password(makePassword())
{
    auto *name = new QLabel(u"Mainstay"_s);
    name->setFont(fontOf(font(), TextSize::Page, QFont::Bold));
    auto *what = wrapped(tr("Keeps enterprise solutions alive: what depends on what, what breaks, and who is on it."));
    what->setForegroundRole(QPalette::PlaceholderText);
    m_failure->setVisible(false);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->setAccessibleName(tr("Why it failed"));
    for (QWidget *page : {m_choices, m_waiting, m_password})
        m_stack->addWidget(page);

    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(Grid);
    lines->addWidget(name);
    lines->addWidget(what);
    lines->addSpacing(Grid);
    lines->addWidget(m_failure);
    lines->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * Grid, 6 * Grid, 4 * Grid, 2 * Grid);
    layout->addStretch(1);
    layout->addWidget(column, 4);
    layout->addStretch(1);
}

QWidget *StartPage::makeChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);

    auto *fresh = primary(tr("New workspace…"));
    auto *example = new QPushButton(tr("New from an example…"));
    auto *open = new QPushButton(tr("Open a file…"));
    layout->addLayout(row({fresh, example, open}));
    connect(fresh, &QPushButton::clicked, this, [this] { chooseNew(u"empty"_s); });
    connect(example, &QPushButton::clicked, this, [this] { chooseNew(u"salesforce"_s); });
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    layout->addWidget(makeServer());
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    layout->addStretch(1);
    return page;
}

QWidget *StartPage::makeServer()
{
    auto *section = new Section(tr("A server"));
    m_server = new QLineEdit;
    m_server->setPlaceholderText(u"postgresql://person@host/database"_s);
    m_server->setAccessibleName(tr("Address of a database"));
    auto *connectButton = new QPushButton(tr("Connect"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_server, 1);
    layout->addWidget(connectButton);
    section->addWidget(line);
    m_offer = makeOffer();
    section->addWidget(m_offer);
    const auto go = [this] { want(m_server->text().trimmed(), Opening::What::Open); };
    connect(connectButton, &QPushButton::clicked, this, go);
    connect(m_server, &QLineEdit::returnPressed, this, go);
    return section;
}

QWidget *StartPage::makeOffer()
{
    auto *fresh = primary(tr("Make a workspace there"));
    auto *example = new QPushButton(tr("Make one from the example"));
    auto *offer = new QWidget;
    QLayout *buttons = row({fresh, example});
    buttons->setContentsMargins(0, 0, 0, 0);
    offer->setLayout(buttons);
    offer->hide();
    connect(fresh, &QPushButton::clicked, this, [this] { makeThere(u"empty"_s); });
    connect(example, &QPushButton::clicked, this, [this] { makeThere(u"salesforce"_s); });
    return offer;
}

QWidget *StartPage::makeWaiting()
{
    auto *page = new QWidget;
    m_waitingFor = wrapped();
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_waitingFor);
    layout->addLayout(row({cancel}));
    layout->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &StartPage::cancelled);
    return page;
}

QWidget *StartPage::makePassword()
{
    auto *page = new QWidget;
    m_question = wrapped();
    m_typed = new QLineEdit;
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setAccessibleName(tr("Password"));
    m_keep = new QCheckBox(tr("Keep it in the keychain of this desktop"));
    m_keychain = wrapped(tr("No keychain answered within 3 seconds, so the password is asked for each time."));
    m_keychain->setForegroundRole(QPalette::PlaceholderText);
    auto *go = primary(tr("Connect"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_question);
    layout->addWidget(m_typed);
    layout->addWidget(m_keep);
    layout->addWidget(m_keychain);
    layout->addLayout(row({go, cancel}));
    layout->addStretch(1);
    const auto give = [this] {
        const QString password = m_typed->text();
        m_typed->clear();
        Q_EMIT passwordGiven(password, m_keep->isChecked());
    };
    connect(go, &QPushButton::clicked, this, give);
    connect(m_typed, &QLineEdit::returnPressed, this, give);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_typed->clear();
        Q_EMIT passwordRefused();
    });
    return page;
}

void StartPage::setRecent(const QList<RecentWorkspace> &recent)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (recent.isEmpty())
        return;
    auto *section = new Section(tr("Of late"));
    for (const RecentWorkspace &entry : recent) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 2, 0, 2);
        auto *name = new ElidedLabel(entry.location);
        name->setLink();
        auto *when = new QLabel(relativeTime(entry.opened, m_now(), locale()));
        when->setToolTip(exactTime(entry.opened, locale()));
        when->setForegroundRole(QPalette::PlaceholderText);
        auto *forget = new QPushButton;
        forget->setIcon(tintedIcon(u"edit-delete-remove"_s));
        forget->setProperty("quiet", true);
        forget->setAccessibleName(tr("Take %1 off this list").arg(oneLine(entry.location)));
        forget->setToolTip(tr("Take it off this list; the workspace stays where it is"));
        layout->addWidget(name, 1);
        layout->addWidget(when);
        layout->addWidget(forget);
        section->addWidget(line);
        const QString location = entry.location;
        connect(name, &ElidedLabel::activated, this, [this, location] { want(location, Opening::What::Open); });
        connect(forget, &QPushButton::clicked, this, [this, location] { Q_EMIT forgotten(location); });
    }
    m_recent->addWidget(section);
}

void StartPage::showOpening(const QString &location)
{
    m_failure->hide();
    m_offer->hide();
    m_waitingFor->setText(tr("Opening %1 …").arg(oneLine(location)));
    m_stack->setCurrentWidget(m_waiting);
}

void StartPage::showUpgrade(const QString &location, int percent)
{
    showOpening(location);
    const QLocale &locale = m_words.locale();
    m_waitingFor->setText(tr("Bringing %1 up to date: %2. A copy of it as it was is kept.")
                              .arg(oneLine(location), locale.toString(percent) + locale.percent()));
}

void StartPage::showChoices()
{
    m_stack->setCurrentWidget(m_choices);
}

void StartPage::showFailure(const Error &error)
{
    showChoices();
    if (error.kind == ErrorKind::Cancelled)
        return;
    warn(m_words.sentence(error));
    m_offer->setVisible(error.code == "store.not-a-workspace" && m_asked && m_asked->engine == Engine::PostgreSQL);
}

void StartPage::warn(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, lookOf(palette()).failure);
    m_failure->setPalette(colours);
    m_failure->setText(text);
    m_failure->show();
}

void StartPage::askPassword(const Location &location, bool hasKeychain, bool wasRefused)
{
    const QString where = oneLine(location.toString());
    m_question->setText(wasRefused ? tr("The server refused that password. Password for %1:").arg(where)
                                   : tr("Password for %1:").arg(where));
    m_keep->setVisible(hasKeychain);
    m_keep->setChecked(hasKeychain && m_keep->isChecked());
    m_keychain->setVisible(!hasKeychain);
    m_stack->setCurrentWidget(m_password);
    m_typed->setFocus();
}

void StartPage::chooseFile()
{
    QFileDialog *dialog = makeDialog(tr("Open a workspace"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Workspaces (%1)").arg(Filter), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { want(path, Opening::What::Open); });
    dialog->open();
}

void StartPage::chooseNew(const QString &templateName)
{
    QFileDialog *dialog = makeDialog(tr("Where to keep the new workspace"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workspaces (%1)").arg(Filter));
    dialog->setDefaultSuffix(u"mainstay"_s);
    dialog->selectFile(tr("support") + u".mainstay"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, templateName](const QString &path) { want(path, Opening::What::Create, templateName); });
    dialog->open();
}

QFileDialog *StartPage::makeDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void StartPage::want(const QString &location, Opening::What what, const QString &templateName)
{
    const Result<Location> parsed = Location::parse(location);
    if (!parsed) {
        showFailure(parsed.error());
        return;
    }
    m_asked = *parsed;
    Q_EMIT wanted({*parsed, what, templateName});
}

void StartPage::makeThere(const QString &templateName)
{
    if (m_asked)
        Q_EMIT wanted({*m_asked, Opening::What::Create, templateName});
}

} // namespace mainstay
