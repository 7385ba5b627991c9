// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/choices.h"

#include <QDateTime>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString clock = u"HH:mm"_s;

QTime timeOf(const QSettings &settings, const QString &key, QTime otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), clock);
    return time.isValid() ? time : otherwise;
}

} // namespace

bool NoticeChoices::allow(NoticeKind kind, Instant now) const
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).time();
    return !silenced.contains(kind) && !(hasQuietHours && isQuiet(quiet, local));
}

Choices choicesOf(const QSettings &settings)
{
    Choices choices;
    choices.theme = themeFromName(settings.value(u"theme"_s).toString());
    choices.density = densityFromName(settings.value(u"density"_s).toString());
    for (const NoticeKind kind : allNoticeKinds) {
        if (!settings.value(u"notices/"_s + toName(kind), true).toBool())
            choices.notices.silenced.insert(kind);
    }
    choices.notices.hasQuietHours = settings.value(u"notices/quiet"_s).toBool();
    QuietHours &quiet = choices.notices.quiet;
    quiet = {timeOf(settings, u"notices/quiet-from"_s, quiet.from), timeOf(settings, u"notices/quiet-to"_s, quiet.to)};
    return choices;
}

void keep(QSettings &settings, const Choices &choices)
{
    settings.setValue(u"theme"_s, toName(choices.theme));
    settings.setValue(u"density"_s, toName(choices.density));
    for (const NoticeKind kind : allNoticeKinds)
        settings.setValue(u"notices/"_s + toName(kind), !choices.notices.silenced.contains(kind));
    settings.setValue(u"notices/quiet"_s, choices.notices.hasQuietHours);
    settings.setValue(u"notices/quiet-from"_s, choices.notices.quiet.from.toString(clock));
    settings.setValue(u"notices/quiet-to"_s, choices.notices.quiet.to.toString(clock));
}

} // namespace mainstay
