// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/settings_page.h"

#include "kit/calm_style.h"
#include "kit/page_header.h"
#include "kit/section.h"
#include "ui_shell/mail_settings.h"
#include "ui_shell/satisfaction_settings.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int AboutWidth = 640;

struct Part {
    const char *name;
    const char *licence;
};

constexpr Part parts[] = {
    {"Qt 6 (Core, Sql, Gui, Widgets, Svg, DBus)", "LGPL-3.0"},
    {"Qt Charts", "GPL-3.0"},
    {"SQLite", "public domain"},
    {"libpq", "PostgreSQL"},
    {"simdjson", "Apache-2.0"},
    {"yaml-cpp", "MIT"},
    {"libxlsxwriter", "BSD-2-Clause"},
    {"libical", "MPL-2.0"},
    {"GMime", "LGPL-2.1"},
    {"GLib", "LGPL-2.1"},
    {"libcurl", "curl"},
    {"uchardet", "MPL-1.1"},
    {"tl::expected", "CC0-1.0"},
    {"QtKeychain", "BSD-2-Clause"},
    {"Breeze icons", "LGPL-3.0"},
};

void asRow(QWidget *line)
{
    onRowHeight(line, [line] { line->setMinimumHeight(rowHeight()); });
}

} // namespace

SettingsPage::SettingsPage(PageContext given, const Choices &choices, QWidget *parent)
    : Page(std::move(given), parent), m_choices(choices)
{
    auto *header = new PageHeader(tr("Settings"), QString());
    header->search()->hide();
    auto *column = new QWidget;
    column->setMaximumWidth(AboutWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(20, 0, 20, 20);
    lines->addWidget(makeLook());
    lines->addWidget(makeNotices());
    lines->addWidget(new MailSettings(context()));
    lines->addWidget(new SatisfactionSettings(context()));
    lines->addWidget(makeAbout());
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
}

QWidget *SettingsPage::makeLook()
{
    auto *section = new Section(tr("Look"));
    auto *group = new QButtonGroup(section);
    const std::pair<Theme, QString> choices[] = {{Theme::System, tr("As the desktop")},
                                                 {Theme::Light, tr("Light")},
                                                 {Theme::Dark, tr("Dark")},
                                                 {Theme::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : choices) {
        auto *button = new QRadioButton(text);
        button->setChecked(choice == m_choices.theme);
        asRow(button);
        group->addButton(button, int(choice));
        section->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_choices.theme = Theme(id);
        Q_EMIT chosen(m_choices);
    });
    auto *compact = new QCheckBox(tr("Compact rows"));
    compact->setChecked(m_choices.density == Density::Compact);
    asRow(compact);
    section->addWidget(compact);
    connect(compact, &QCheckBox::toggled, this, [this](bool isCompact) {
        m_choices.density = isCompact ? Density::Compact : Density::Comfortable;
        Q_EMIT chosen(m_choices);
    });
    return section;
}

QWidget *SettingsPage::makeNotices()
{
    auto *section = new Section(tr("Notices on the desktop"));
    section->addNote(tr("What you are told of while you look elsewhere. The list on Today has all of it."));
    const std::pair<NoticeKind, QString> kinds[] = {
        {NoticeKind::Assignment, tr("Somebody gives me a ticket")},
        {NoticeKind::Reply, tr("Somebody adds to a ticket of mine")},
        {NoticeKind::Warn, tr("A ticket of mine or of my team will soon be due")},
        {NoticeKind::Breach, tr("A ticket of mine or of my team is late")},
        {NoticeKind::Major, tr("Somebody calls an incident a major one")},
        {NoticeKind::LongTask, tr("What ran long, such as an import, has ended")}};
    for (const auto &[kind, text] : kinds) {
        auto *wanted = new QCheckBox(text);
        wanted->setChecked(!m_choices.notices.silenced.contains(kind));
        asRow(wanted);
        section->addWidget(wanted);
        connect(wanted, &QCheckBox::toggled, this, [this, kind = kind](bool isWanted) {
            if (isWanted)
                m_choices.notices.silenced.remove(kind);
            else
                m_choices.notices.silenced.insert(kind);
            Q_EMIT chosen(m_choices);
        });
    }
    section->addWidget(makeQuietHours());
    return section;
}

QWidget *SettingsPage::makeQuietHours()
{
    auto *line = new QWidget;
    auto *isQuietWanted = new QCheckBox(tr("None from", "quiet hours: from … until …"));
    auto *from = makeTime(&QuietHours::from, tr("Quiet from"));
    auto *until = new QLabel(tr("until", "quiet hours: from … until …"));
    auto *to = makeTime(&QuietHours::to, tr("Quiet until"));
    asRow(isQuietWanted);
    isQuietWanted->setAccessibleName(tr("Quiet hours"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{isQuietWanted, from, until, to})
        row->addWidget(part);
    row->addStretch(1);
    const auto enable = [from, to](bool isWanted) {
        from->setEnabled(isWanted);
        to->setEnabled(isWanted);
    };
    isQuietWanted->setChecked(m_choices.notices.hasQuietHours);
    enable(m_choices.notices.hasQuietHours);
    connect(isQuietWanted, &QCheckBox::toggled, this, [this, enable](bool isWanted) {
        enable(isWanted);
        m_choices.notices.hasQuietHours = isWanted;
        Q_EMIT chosen(m_choices);
    });
    return line;
}

QTimeEdit *SettingsPage::makeTime(QTime QuietHours::*member, const QString &name)
{
    auto *time = new QTimeEdit(m_choices.notices.quiet.*member);
    time->setDisplayFormat(u"HH:mm"_s);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    time->setAlignment(Qt::AlignCenter);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(u"00:00"_s) + 4 * Grid);
    time->setAccessibleName(name);
    connect(time, &QTimeEdit::timeChanged, this, [this, member](QTime chosenTime) {
        m_choices.notices.quiet.*member = chosenTime;
        Q_EMIT chosen(m_choices);
    });
    return time;
}

QWidget *SettingsPage::makeAbout()
{
    auto *section = new Section(tr("About Mainstay"));
    section->addLine(tr("Version"), QStringLiteral(MAINSTAY_VERSION));
    section->addLine(tr("Licence"), u"GPL-3.0-or-later"_s);
    section->addNote(tr("Mainstay is free software: you may share and change it under the GNU General Public License, "
                        "version 3 or later. It comes without any warranty. It stands on:"));
    for (const Part &part : parts)
        section->addLine(QString::fromUtf8(part.name), QString::fromUtf8(part.licence));
    return section;
}

void SettingsPage::show(const Link &)
{
    Q_EMIT shown(linkToPlace(place()));
}

} // namespace mainstay
