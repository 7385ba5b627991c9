// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/mail_settings.h"

#include "desk/outbound_store.h"
#include "kit/calm_style.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "sending/smtp_client.h"
#include "ui_shell/typed_secret.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QLabel *mutedMailText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MailSettings::MailSettings(const PageContext &context, MailKeychain keychain, QWidget *parent)
    : QWidget(parent), m_context(context), m_keychain(std::move(keychain))
{
    auto *section = new Section(tr("Mail of this workspace"));
    m_mails = mutedMailText(u"mailsNow"_s);
    m_notice = new NoticeBar;
    m_notice->hide();
    section->addWidget(m_mails);
    section->addWidget(makeFields());
    section->addWidget(m_notice);
    section->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    connect(m_notice, &NoticeBar::dismissed, m_notice, &QWidget::hide);
    connect(&context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"mail_server"_s) || changes.rows.contains(u"outbound_mail"_s))
            read();
    });
    take({});
    read();
}

MailSettings::~MailSettings()
{
    // A field that has the focus says on its way out that it was left, and nobody is here to hear it any more.
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->disconnect(this);
    m_security->disconnect(this);
}

InPlaceField *MailSettings::makeField(const QString &label, const QString &name)
{
    auto *field = new InPlaceField;
    field->setObjectName(name);
    m_fields->addField(label, field);
    connect(field, &InPlaceField::committed, this, &MailSettings::save);
    return field;
}

QWidget *MailSettings::makeFields()
{
    m_fields = new FieldForm;
    m_host = makeField(tr("Mail server"), u"mailHost"_s);
    m_host->setPlaceholderText(tr("mail.example.org"));
    m_security = new InPlaceChoice;
    m_security->setObjectName(u"mailSecurity"_s);
    m_security->addChoice(toName(MailSecurity::StartTls), tr("STARTTLS"));
    m_security->addChoice(toName(MailSecurity::Tls), tr("TLS from the beginning"));
    m_security->addChoice(toName(MailSecurity::None), tr("None, for a server on this computer"));
    m_fields->addField(tr("Security"), m_security);
    connect(m_security, &InPlaceChoice::committed, this, &MailSettings::chooseSecurity);
    m_port = makeField(tr("Port"), u"mailPort"_s);
    m_login = makeField(tr("Log in as"), u"mailLogin"_s);
    m_login->setPlaceholderText(tr("nobody; the server asks for no name"));
    m_password = new TypedSecret;
    m_password->setObjectName(u"mailPassword"_s);
    m_fields->addField(tr("Password"), m_password);
    connect(m_password, &TypedSecret::typed, this, &MailSettings::keepPassword);
    m_kept = mutedMailText(u"mailPasswordKept"_s);
    m_fields->addField(QString(), m_kept);
    m_sender = makeField(tr("Mail comes from"), u"mailSender"_s);
    m_sender->setPlaceholderText(tr("support@example.org"));
    m_senderName = makeField(tr("Sender's name"), u"mailSenderName"_s);
    return m_fields;
}

QWidget *MailSettings::makeButtons()
{
    auto *bar = new QWidget;
    m_test = new QPushButton;
    m_test->setObjectName(u"mailTest"_s);
    m_remove = new QPushButton(tr("Forget this server"));
    m_remove->setObjectName(u"mailRemove"_s);
    m_remove->setProperty("quiet", true);
    m_answer = mutedMailText(u"mailAnswer"_s);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setForegroundRole(QPalette::WindowText);
    m_answer->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_test);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(buttons);
    layout->addWidget(m_answer);
    connect(m_remove, &QPushButton::clicked, this, &MailSettings::remove);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing != 0)
            m_context.tasks.cancel(m_testing);
        else
            test();
    });
    return bar;
}

void MailSettings::read()
{
    m_context.workspace.read(
        this,
        [](Session &session) {
            return Found{
                mailServer(session),
                outboundCount(session, OutboundState::Waiting) + outboundCount(session, OutboundState::Sending),
                outboundCount(session, OutboundState::Draft),
                outboundCount(session, OutboundState::Failed) + outboundCount(session, OutboundState::Uncertain)};
        },
        [this](const Result<Found> &found) {
            if (found)
                take(*found);
            else
                m_notice->tell(m_context.words.sentence(found.error()), NoticeBar::Offer::Nothing);
        },
        Urgency::Background);
}

void MailSettings::take(const Found &found)
{
    const QString before = m_server ? m_server->passwordKey() : QString();
    m_server = found.server;
    showServer();
    showMails(found);
    if (before != (m_server ? m_server->passwordKey() : QString())) {
        m_hasPassword.reset();
        m_answer->hide();
    }
    showPassword();
}

void MailSettings::showServer()
{
    if (m_server) { // else what was typed waits for the rest of it
        m_host->setStored(m_server->host);
        m_port->setStored(QString::number(m_server->port));
        m_security->setStored(toName(m_server->security));
        m_login->setStored(m_server->login);
        m_sender->setStored(m_server->sender);
        m_senderName->setStored(m_server->senderName);
    } else if (m_port->text().isEmpty()) {
        m_port->setStored(QString::number(usualPort(MailSecurity::StartTls)));
        m_security->setStored(toName(MailSecurity::StartTls));
    }
    for (InPlaceField *field : {m_host, m_port, m_login, m_sender, m_senderName})
        field->setFrameShown(m_server ? InPlaceField::FrameShown::WhenUsed : InPlaceField::FrameShown::Always);
    m_remove->setVisible(m_server.has_value());
    showTesting();
}

void MailSettings::showMails(const Found &found)
{
    QStringList said;
    if (!m_server)
        said.append(tr("No mail server is set, so no answer leaves by itself. An answer on a ticket that came by mail "
                       "waits there as a draft, and you hand it to your mail program, as a file (.eml)."));
    else
        said.append(tr("Public answers go out by this server, soon after they are written: from any open window, and "
                       "from “mainstay-cli mail send”."));
    if (found.waiting > 0)
        said.append(tr("%n mail(s) wait.", nullptr, int(found.waiting)));
    if (found.drafts > 0)
        said.append(tr("%n draft(s) wait for somebody.", nullptr, int(found.drafts)));
    if (found.failed > 0)
        said.append(tr("%n mail(s) failed or are uncertain.", nullptr, int(found.failed)));
    m_mails->setText(said.join(u' '));
}

std::optional<MailServer> MailSettings::typedServer() const
{
    MailServer wanted = m_server.value_or(MailServer());
    wanted.host = m_host->text().trimmed();
    wanted.sender = m_sender->text().trimmed();
    if (!m_server && (wanted.host.isEmpty() || wanted.sender.isEmpty()))
        return std::nullopt;
    wanted.port = m_port->text().trimmed().toInt();
    wanted.security = mailSecurityFromName(m_security->value()).value_or(MailSecurity::StartTls);
    wanted.login = m_login->text().trimmed();
    wanted.senderName = m_senderName->text();
    return wanted;
}

void MailSettings::chooseSecurity(const QString &value)
{
    const int port = m_port->text().trimmed().toInt();
    const bool isUsual =
        std::ranges::any_of(allMailSecurities, [port](MailSecurity each) { return usualPort(each) == port; });
    if (isUsual)
        m_port->setText(QString::number(usualPort(mailSecurityFromName(value).value_or(MailSecurity::StartTls))));
    save();
}

void MailSettings::save()
{
    const auto wanted = typedServer();
    if (!wanted)
        return;
    m_context.workspace.write(
        this, [wanted = *wanted](Transaction &transaction) { return setMailServer(transaction, wanted); },
        [this](const Result<MailServer> &set) {
            m_notice->setVisible(!set);
            if (!set)
                m_notice->tell(m_context.words.sentence(set.error()), NoticeBar::Offer::Nothing);
            else
                read();
        });
}

void MailSettings::remove()
{
    m_context.workspace.write(
        this, [](Transaction &transaction) { return removeMailServer(transaction); },
        [this](const Result<bool> &done) {
            if (!done) {
                m_notice->tell(m_context.words.sentence(done.error()), NoticeBar::Offer::Nothing);
                return;
            }
            m_server.reset();
            for (InPlaceField *field : {m_host, m_port, m_login, m_sender, m_senderName})
                field->setStored(QString());
            m_password->clear();
            read();
        });
}

} // namespace mainstay
