// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"

#include "desk/known_error_commands.h"
#include "desk/offers.h"
#include "desk/problem_incidents.h"
#include "desk/spared_incidents.h"
#include "estate/component_commands.h"
#include "estate/dependency_commands.h"
#include "estate/deployment_commands.h"
#include "estate/deployment_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestOffers : public DeskTest
{
    Q_OBJECT

    Id<Component> component(const QString &name, std::optional<Id<Component>> parent = {}, const QString &version = {})
    {
        Component made;
        made.name = name;
        made.parent = parent;
        made.productVersion = version;
        return m_workspace->writeNow([&](Transaction &transaction) { return addComponent(transaction, made); }).value();
    }

    void depends(Id<Component> dependent, Id<Component> provider, Strength strength)
    {
        Dependency dependency;
        dependency.dependent = dependent;
        dependency.provider = provider;
        dependency.strength = strength;
        const auto done =
            m_workspace->writeNow([&](Transaction &transaction) { return addDependency(transaction, dependency); });
        QVERIFY2(done, why(done));
    }

    void knownError(const QString &title, const QList<Id<Component>> &components, const QString &versions = {},
                    KnownErrorState state = KnownErrorState::Published, const QString &symptom = {})
    {
        KnownError error{.title = title,
                         .symptom = symptom,
                         .cause = u"a leak"_s,
                         .workaround = u"restart it"_s,
                         .solution = {},
                         .versions = versions,
                         .state = state,
                         .components = components};
        const auto done =
            m_workspace->writeNow([&](Transaction &transaction) { return addKnownError(transaction, error); });
        QVERIFY2(done, why(done));
    }

    Ticket incident(const QString &title, std::optional<Id<Component>> on = {}, int minutes = 0,
                    std::optional<Id<Ticket>> parent = {})
    {
        Ticket ticket = draft(ProcessKind::Incident, title);
        ticket.component = on;
        ticket = add(*m_workspace, ticket, at(minutes));
        if (parent) {
            const auto gathered = m_workspace->writeNow([&](Transaction &transaction) {
                transaction.describe("test.gather");
                updateRow(transaction, u"ticket"_s, ticket.id.value, ticket.version, {{u"parent_id"_s, parent->value}});
            });
            if (!gathered)
                throw StoreError(gathered.error());
            ticket = stored(*m_workspace, ticket.number).value();
        }
        return ticket;
    }

    void resolve(const Ticket &ticket, const QString &solution)
    {
        const auto done = move(*m_workspace, ticket, u"resolved"_s,
                               {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, solution}}, at(60));
        QVERIFY2(done, why(done));
    }

    QList<SimilarTicket> similar(const QString &title, std::optional<Id<Component>> on = {}, int limit = 5,
                                 std::optional<Id<Ticket>> except = {})
    {
        const SimilarQuestion question{
            .title = title, .component = on, .except = except, .limit = limit, .now = morning(120)};
        return m_workspace->readNow([&](Session &session) { return similarTickets(session, question); }).value();
    }

    static QStringList numbersOf(const QList<SimilarTicket> &tickets)
    {
        QStringList numbers;
        for (const SimilarTicket &ticket : tickets)
            numbers.append(ticket.number);
        return numbers;
    }

    QStringList offered(const QString &title, const QList<Id<Component>> &components)
    {
        QStringList lines;
        const auto offers = m_workspace->readNow([&](Session &session) {
            return offersFor(session, {.title = title, .components = components, .except = {}, .now = morning(120)});
        });
        for (const KnownErrorOffer &offer : offers->knownErrors)
            lines.append(offer.error.title + u": "_s + toName(offer.reason));
        return lines;
    }

private Q_SLOTS:
    void aTitleFindsTicketsThatShareItsRareWords()
    {
        for (int i = 0; i < 30; ++i)
            incident(u"Mail of user %1 is slow"_s.arg(i));
        incident(u"The label printer jams"_s);
        incident(u"Mail jams"_s);
        const auto found = similar(u"label printer jams again and mail is slow"_s, {}, 3);
        QCOMPARE(found.first().number, u"INC-31"_s);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.first().words.contains(u"label"_s));
        QVERIFY(found[0].score > found[1].score);
        QCOMPARE(numbersOf(similar(u"Étiquette LABEL prínter"_s)), QStringList{u"INC-31"_s});
    }

    void oneWordOrWordsThatNobodyUsedFindNothing()
    {
        incident(u"The label printer jams"_s);
        QVERIFY(similar(u"printer"_s).isEmpty());
        QVERIFY(similar(u"quantum flux"_s).isEmpty());
        QVERIFY(similar(u""_s).isEmpty());
        QVERIFY(similar(u"\" OR * ' & |"_s).isEmpty());
        QCOMPARE(numbersOf(similar(u"printer\" NEAR 'jams' & |"_s)), QStringList{u"INC-1"_s});
    }

    void theSameComponentAndAKnownSolutionComeFirst()
    {
        const Id<Component> shop = component(u"shop"_s);
        const Id<Component> web = component(u"web"_s, shop);
        const Id<Component> pay = component(u"pay"_s, shop);
        const Id<Component> other = component(u"other"_s);
        incident(u"Login page broken"_s, other);
        incident(u"Login page broken"_s, pay);
        incident(u"Login page broken"_s, web);
        resolve(incident(u"Login page broken"_s, other), u"Clear the cache"_s);
        incident(u"Login page broken"_s);
        QCOMPARE(numbersOf(similar(u"login page broken"_s, web)),
                 (QStringList{u"INC-3"_s, u"INC-4"_s, u"INC-2"_s, u"INC-5"_s, u"INC-1"_s}));
        const auto found = similar(u"login page broken"_s);
        QCOMPARE(found.first().number, u"INC-4"_s);
        QCOMPARE(found.first().solution, u"Clear the cache"_s);
        QVERIFY(!found.last().solution);
    }

    void theTicketItselfIsNotLikeItself()
    {
        const Ticket first = incident(u"Login page broken"_s);
        incident(u"Login page broken"_s);
        QCOMPARE(numbersOf(similar(u"login page broken"_s, {}, 5, first.id)), QStringList{u"INC-2"_s});
    }

    void wordsInTheLogCountLessThanThoseInTheTitle()
    {
        const Ticket first = incident(u"Something else"_s);
        QVERIFY(say(*m_workspace, first, u"the label printer jams"_s));
        incident(u"label printer jams"_s);
        QCOMPARE(numbersOf(similar(u"label printer jams"_s)), (QStringList{u"INC-2"_s, u"INC-1"_s}));
    }

    void aLimitOutOfBoundsIsRefused()
    {
        for (const int limit : {0, MostSimilar + 1}) {
            const SimilarQuestion question{
                .title = u"a b"_s, .component = {}, .except = {}, .limit = limit, .now = morning()};
            const auto refused =
                m_workspace->readNow([&](Session &session) { return similarTickets(session, question); });
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, "desk.bad-limit");
        }
    }

    void knownErrorsOfTheComponentAndWhatItNeedsAreOffered()
    {
        const Id<Component> shop = component(u"shop"_s);
        const Id<Component> web = component(u"web"_s, shop, u"3.2"_s);
        const Id<Component> db = component(u"db"_s, shop, u"15"_s);
        const Id<Component> cache = component(u"cache"_s, shop);
        depends(web, db, Strength::Hard);
        depends(web, cache, Strength::Soft);
        knownError(u"of the database"_s, {db});
        knownError(u"of the shop"_s, {shop});
        knownError(u"of the web"_s, {web}, u">= 3, < 3.4"_s);
        knownError(u"of an older web"_s, {web}, u"< 3"_s);
        knownError(u"of the cache"_s, {cache});
        knownError(u"being written"_s, {web}, {}, KnownErrorState::Draft);
        knownError(u"of a cache in a version"_s, {cache, db}, u"> 14"_s);
        QCOMPARE(offered(u"nothing alike"_s, {web}),
                 (QStringList{u"of the web: component"_s, u"of the shop: stands in"_s,
                              u"of a cache in a version: needs"_s, u"of the database: needs"_s}));
        QCOMPARE(offered(u"database is slow"_s, {db}).first(), u"of the database: component"_s);
    }

    void withoutAComponentItsWordsMustSayTheSame()
    {
        const Id<Component> web = component(u"web"_s);
        knownError(u"Login loops for ever"_s, {web}, {}, KnownErrorState::Published, u"The login page comes back"_s);
        knownError(u"Mail is late"_s, {});
        QCOMPARE(offered(u"login page comes back"_s, {}), QStringList{u"Login loops for ever: words"_s});
        QCOMPARE(offered(u"mail is late"_s, {web}),
                 (QStringList{u"Login loops for ever: component"_s, u"Mail is late: words"_s}));
        QCOMPARE(offered(u"something else"_s, {}), QStringList());
    }

    void aProblemSparesWhatItGatheredAndWhatShowsItsSymptom()
    {
        const Id<Component> web = component(u"web"_s, {}, u"4.0"_s);
        const Id<Component> mail = component(u"mail"_s);
        Ticket told = draft(ProcessKind::Problem, u"Sessions get lost"_s);
        told.component = web;
        told.fields.insert(u"symptom"_s, u"customers are logged out"_s);
        const Ticket problem = add(*m_workspace, told);
        incident(u"logged out"_s, mail, 10, problem.id);
        resolve(incident(u"basket is empty"_s, web, 20, problem.id), u"Wait"_s);
        incident(u"customers say they are logged out"_s, web, 30);
        incident(u"customers are logged out"_s, mail, 31);
        incident(u"picture missing"_s, web, 32);
        const auto spared = [&](std::optional<Instant> from) {
            return m_workspace
                ->readNow([&](Session &session) {
                    return sparedBy(session, problem, gatheredBy(session, problem.id), from, morning(120));
                })
                .value();
        };
        const Spared found = spared(std::nullopt);
        QVERIFY(found.at);
        QCOMPARE(toIso(*found.at), toIso(morning(10)));
        QCOMPARE(found.incidents.size(), 2);
        QCOMPARE(found.incidents[0].incident.number, u"INC-2"_s);
        QCOMPARE(found.incidents[0].because, SparedBecause::Gathered);
        QCOMPARE(found.incidents[0].open, std::chrono::milliseconds(std::chrono::minutes(40)));
        QCOMPARE(found.incidents[1].incident.number, u"INC-3"_s);
        QCOMPARE(found.incidents[1].because, SparedBecause::SameSymptom);
        QCOMPARE(found.open, std::chrono::milliseconds(std::chrono::minutes(130)));
        QCOMPARE(found.looked, 3);
        QCOMPARE(found.of, 3);
        QCOMPARE(spared(morning(25)).incidents.size(), 1);
    }

    void theVersionThatWasLiveThenDecides()
    {
        const Id<Component> web = component(u"web"_s, {}, u"4.0"_s);
        Ticket told = draft(ProcessKind::Problem, u"Sessions get lost"_s);
        told.component = web;
        const Ticket problem = add(*m_workspace, told);
        KnownError error{.title = u"Sessions get lost"_s,
                         .symptom = u"sessions get lost"_s,
                         .cause = u"a leak"_s,
                         .workaround = u"restart"_s,
                         .solution = {},
                         .versions = u"< 4"_s,
                         .problem = problem.id,
                         .components = {web}};
        const auto done = m_workspace->writeNow([&](Transaction &transaction) {
            addKnownError(transaction, error);
            for (const auto &[version, minutes] : {std::pair(u"3.9"_s, -60), std::pair(u"4.0"_s, 25)}) {
                Deployment deployment;
                deployment.component = web;
                deployment.environment = environments(transaction).last().id;
                deployment.productVersion = version;
                deployment.deployed = morning(minutes);
                recordDeployment(transaction, deployment);
            }
        });
        QVERIFY2(done, why(done));
        incident(u"sessions get lost"_s, web, 10);
        incident(u"sessions get lost"_s, web, 20);
        incident(u"sessions get lost"_s, web, 30);
        const Spared spared =
            m_workspace->readNow([&](Session &session) { return sparedBy(session, problem, {}, {}, morning(120)); })
                .value();
        QCOMPARE(spared.incidents.size(), 1);
        QCOMPARE(spared.incidents.first().incident.number, u"INC-2"_s);
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
