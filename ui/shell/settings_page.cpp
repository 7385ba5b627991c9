// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/settings_page.h"

#include "kit/calm_style.h"
#include "kit/page_header.h"
#include "kit/section.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
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
    {"Qt 6 (Core, Sql, Gui, Widgets, Svg)", "LGPL-3.0"},
    {"Qt Charts", "GPL-3.0"},
    {"SQLite", "public domain"},
    {"libpq", "PostgreSQL"},
    {"simdjson", "Apache-2.0"},
    {"uchardet", "MPL-1.1"},
    {"tl::expected", "CC0-1.0"},
    {"QtKeychain", "BSD-2-Clause"},
    {"Breeze icons", "LGPL-3.0"},
};

} // namespace

SettingsPage::SettingsPage(PageContext given, Theme theme, QWidget *parent) : Page(std::move(given), parent)
{
    auto *header = new PageHeader(tr("Settings"), QString());
    header->search()->hide();
    auto *column = new QWidget;
    column->setMaximumWidth(AboutWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(20, 0, 20, 20);
    lines->addWidget(makeLook(theme));
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

QWidget *SettingsPage::makeLook(Theme theme)
{
    auto *section = new Section(tr("Look"));
    auto *group = new QButtonGroup(section);
    const std::pair<Theme, QString> choices[] = {{Theme::System, tr("As the desktop")},
                                                 {Theme::Light, tr("Light")},
                                                 {Theme::Dark, tr("Dark")},
                                                 {Theme::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : choices) {
        auto *button = new QRadioButton(text);
        button->setChecked(choice == theme);
        button->setMinimumHeight(RowHeight);
        group->addButton(button, int(choice));
        section->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT themeChosen(Theme(id)); });
    return section;
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
