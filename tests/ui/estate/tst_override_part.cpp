// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact.h"
#include "estate/impact_override_store.h"
#include "estate_page_test.h"
#include "ui_estate/component_line.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What people say of the impact, in the details of a component.
class TestOverridePart : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysUpIsSaidAndGoneBackUpon()
    {
        choose(u"web server 1"_s);
        say(u"storage array"_s, u"stays up"_s, u"it runs from memory"_s);
        QTRY_COMPARE(said(), QStringList{u"storage array: web server 1 not impacted, it runs from memory"_s});
        QTRY_VERIFY(!isHit(u"storage array"_s, u"web server 1"_s));
        const QString line = u"Change what was said: stays up when storage array fails"_s;
        QTRY_VERIFY(button(line));
        press(line);
        QTRY_VERIFY(button(u"Go back to what is computed"_s) && button(u"Go back to what is computed"_s)->isEnabled());
        press(u"Go back to what is computed"_s);
        QTRY_COMPARE(said(), QStringList());
        QTRY_VERIFY(isHit(u"storage array"_s, u"web server 1"_s));
        QVERIFY(m_failed.isEmpty());
    }

    void anAddedImpactStandsWithItsCauseToo()
    {
        choose(u"mail service"_s);
        say(u"web site"_s, u"fails"_s, u"we saw it in March"_s);
        QTRY_COMPARE(said(), QStringList{u"web site: mail service failed, we saw it in March"_s});
        choose(u"web site"_s);
        const QString line = u"Change what was said: mail service fails when this fails"_s;
        QTRY_VERIFY(button(line));
        press(line);
        QTRY_VERIFY(choice(u"Then this"_s));
        pick(choice(u"Then this"_s), u"degrades"_s);
        QTRY_COMPARE(said(), QStringList{u"web site: mail service degraded, we saw it in March"_s});
    }

    void addedImpactWithoutACauseIsRefusedAndStaysInItsFields()
    {
        choose(u"mail service"_s);
        say({}, u"fails"_s, u"because"_s);
        QTRY_COMPARE(m_failed, QList<QByteArray>{"estate.override-needs-cause"});
        QCOMPARE(line(u"Because"_s)->text(), u"because"_s);
        QVERIFY(said().isEmpty());
    }

private:
    QString name(Id<Component> component) { return stored(component).name; }
    QStringList said()
    {
        const auto all = *m_open->workspace().readNow([](Session &session) { return impactOverrides(session); });
        QStringList lines;
        for (const ImpactOverride &one : all) {
            const QString cause = one.cause ? name(*one.cause) : u"anything"_s;
            lines.append(u"%1: %2 %3, %4"_s.arg(cause, name(one.component), toName(one.verdict), one.reason));
        }
        return lines;
    }
    bool isHit(const QString &cause, const QString &component)
    {
        const auto estate = model()->estate();
        const ComponentIndex named = *estate->tree().indexOf(id(cause));
        const Impact impact = impactOf(*estate, {&named, 1});
        return std::ranges::count(impact.impacted, *estate->tree().indexOf(id(component)), &Impacted::component) > 0;
    }
    void say(const QString &cause, const QString &verdict, const QString &reason)
    {
        press(u"Say what follows"_s);
        line(u"When"_s)->setText(cause);
        pick(choice(u"Then this"_s), verdict);
        line(u"Because"_s)->setText(reason);
        press(u"Say so"_s);
    }
};

QTEST_MAIN(TestOverridePart)
#include "tst_override_part.moc"
