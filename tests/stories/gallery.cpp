// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every place as a picture, to be looked at: gallery VARIANT, where a variant is light, dark, dutch, empty, full,
// contrast or small. At 200% it is run with QT_SCALE_FACTOR=2.
#include "stories/story_window.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_switch.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/mail_settings.h"

#include <QAction>
#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

struct Showing {
    const char *name;
    Theme theme = Theme::Light;
    QLocale::Language language = QLocale::English;
    const char *templateName = "salesforce";
    QSize size = {1440, 900};
};

const Showing variants[] = {
    {"light"},
    {"dark", Theme::Dark},
    {"dutch", Theme::Light, QLocale::Dutch},
    {"empty", Theme::Light, QLocale::English, "empty"},
    {"contrast", Theme::HighContrast},
    {"small", Theme::Light, QLocale::English, "salesforce", {1280, 720}},
    {"double", Theme::Light, QLocale::English, "salesforce", {720, 450}},
};

int fail(const char *what)
{
    std::fprintf(stderr, "gallery: %s\n", what);
    return 1;
}

/// Over the window, with some letters typed.
bool shootPalette(StoryWindow &story, const QString &name)
{
    const QList<QAction *> actions = story.window().findChildren<QAction *>();
    const auto opens = std::ranges::find(actions, QKeySequence(Qt::CTRL | Qt::Key_K), &QAction::shortcut);
    if (opens == actions.end())
        return false;
    (*opens)->trigger();
    auto *palette = story.window().findChild<CommandPalette *>();
    palette->findChild<QLineEdit *>()->setText(u"sal"_s);
    const bool isDrawn = story.shoot(name);
    palette->hide();
    return isDrawn;
}

/// The matrix, and the rules below it.
bool shootMatrix(StoryWindow &story, const QString &name)
{
    auto *pictures = story.window().findChild<PictureSwitch *>();
    pictures->show(PictureSwitch::Shown::Matrix);
    pictures->matrix()->showRules(true);
    const bool isDrawn = story.shoot(name);
    pictures->matrix()->showRules(false);
    pictures->show(PictureSwitch::Shown::Map);
    return isDrawn;
}

bool shootPicture(StoryWindow &story, PictureSwitch::Shown shown, const QString &name)
{
    auto *pictures = story.window().findChild<PictureSwitch *>();
    pictures->show(shown);
    const bool isDrawn = story.shoot(name);
    pictures->show(PictureSwitch::Shown::Map);
    return isDrawn;
}

/// Today, with what a person is told of.
bool shootNotices(StoryWindow &story, const QString &name)
{
    const auto notice = [](NoticeKind kind, const QString &subject, const QString &remark, int number) {
        return Notice{kind, currentInstant() - std::chrono::minutes(7 * number), subject, remark,
                      linkTo(Id<Ticket>(number))};
    };
    story.window().session()->notices().add(
        {notice(NoticeKind::Warn, u"INC-7  Quotes are slow since 9:00"_s, u"response due 14:02"_s, 1),
         notice(NoticeKind::Breach, u"INC-4  The nightly export did not end, and nobody can see the new prices"_s,
                u"resolution is late"_s, 2),
         notice(NoticeKind::Major, u"INC-9  Nobody can order"_s, u"major incident, says berta"_s, 3),
         notice(NoticeKind::Assignment, u"INC-5  Saved quotes time out"_s, u"given to you by berta"_s, 4)},
        4);
    story.window().openLink(linkToPlace(u"today"_s));
    return story.shoot(name);
}

/// The end of the settings, which is below what a window shows at once.
bool shootMailSettings(StoryWindow &story, const QString &name)
{
    story.window().openLink(linkToPlace(u"settings"_s));
    auto *mail = story.window().findChild<MailSettings *>();
    story.page(u"settings"_s)->findChild<QScrollArea *>()->ensureWidgetVisible(mail, 0, 0);
    return story.shoot(name);
}

int draw(const Showing &variant)
{
    applyTheme(*qApp, variant.theme);
    const FreshLocation location(FreshLocation::Kind::File);
    StoryWindow story{QLocale(variant.language)};
    story.window().resize(variant.size);
    const QString prefix = QLatin1String(variant.name) + u'-';
    if (!story.shoot(prefix + u"start"_s))
        return fail("the start page was not drawn");
    if (!story.make(location.text(), QLatin1String(variant.templateName)))
        return fail("the workspace did not open");
    for (const QString &place : {u"today"_s, u"estate"_s, u"desk"_s, u"settings"_s}) {
        if (!story.page(place))
            continue;
        story.window().openLink(linkToPlace(place));
        if (!story.shoot(prefix + place))
            return fail("a place was not drawn");
    }
    if (QLatin1String(variant.templateName) != u"empty") {
        const Id<Component> component = story.component(u"A2.1.1"_s);
        const std::pair<Link, QString> records[] = {{linkTo(component), u"component"_s},
                                                    {linkToImpact(component), u"impact"_s},
                                                    {linkTo(Id<Ticket>(1)), u"ticket"_s}};
        for (const auto &[link, name] : records) {
            story.window().openLink(link);
            if (!story.shoot(prefix + name))
                return fail("a record was not drawn");
        }
        if (!shootNotices(story, prefix + u"notices"_s) || !shootMailSettings(story, prefix + u"mail"_s))
            return fail("the notices or the mail settings were not drawn");
        story.window().openLink(linkTo(component));
        if (!shootMatrix(story, prefix + u"matrix"_s))
            return fail("the matrix was not drawn");
        if (!shootPicture(story, PictureSwitch::Shown::Timeline, prefix + u"timeline"_s)
            || !shootPicture(story, PictureSwitch::Shown::Hosts, prefix + u"hosts"_s))
            return fail("the timeline or the hosts were not drawn");
        if (!shootPalette(story, prefix + u"palette"_s))
            return fail("the palette was not drawn");
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // The same letters everywhere, whatever fonts are installed besides.
    if (QFontDatabase::families().contains(u"DejaVu Sans"_s))
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    for (const Showing &variant : variants) {
        if (argc == 2 && qstrcmp(argv[1], variant.name) == 0)
            return draw(variant);
    }
    std::fprintf(stderr, "usage: gallery VARIANT\n");
    return 2;
}
