// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/agreement_commands.h"
#include "desk/offering_commands.h"
#include "desk/template_file.h"
#include "desk/ticket_template_commands.h"
#include "desk_workspace.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestOfferings : public DeskTest
{
    Q_OBJECT

    static constexpr auto Tuning = R"({"name":"Tuning","kind":"optimisation","description":"Faster","template":
        {"name":"Tune","process":"request","title":"Tune {component} for {requester}","team":"Desk"},
        "approval":true,"team":"Tuners","price":"by offer"})";

    Result<Offering> set(QByteArray json, const char *from = "", const char *to = "")
    {
        const auto draft = offeringFromJson(*from ? json.replace(from, to) : json);
        if (!draft)
            return tl::unexpected(draft.error());
        return m_workspace->writeNow(
            [&](Transaction &transaction) { return setOffering(transaction, *shippedRules(), *draft); });
    }
    Result<FilledTemplate> order(const Offering &offering)
    {
        return m_workspace->readNow([&](Session &session) {
            return filledOrder(session, *shippedRules(), offering,
                               {.requester = u"Ann"_s, .component = {}, .componentName = {}, .date = {}});
        });
    }
    Result<CatalogueBrought> init()
    {
        return m_workspace->writeNow(
            [](Transaction &transaction) { return initCatalogue(transaction, *shippedRules()); });
    }
    QList<Offering> storedOfferings()
    {
        return m_workspace->readNow([](Session &session) { return offerings(session); }).value();
    }

private Q_SLOTS:
    void everyKindShipsWithATemplateThatIsSound()
    {
        const auto brought = init();
        QVERIFY2(brought, why(brought));
        QCOMPARE(brought->added.size(), 8);
        QSet<OfferingKind> kinds;
        for (const Offering &offering : storedOfferings()) {
            kinds.insert(offering.kind);
            const auto filled = order(offering);
            QVERIFY2(filled, why(filled));
            QVERIFY(filled->unknown.isEmpty());
            QVERIFY(filled->leftOut.isEmpty());
        }
        QCOMPARE(kinds.size(), qsizetype(std::size(allOfferingKinds)));
        const auto again = init();
        QVERIFY(again->added.isEmpty());
        QCOMPARE(again->kept.size(), 8);
        QCOMPARE(undone(*m_workspace), "desk.init-catalogue");
        QVERIFY(storedOfferings().isEmpty());
        QVERIFY(m_workspace->readNow([](Session &session) { return ticketTemplates(session); })->isEmpty());
    }

    void whatIsThereAlreadyStaysWhenTheCatalogueIsLaidIn()
    {
        QVERIFY(set(QByteArray(Tuning)
                        .replace("\"name\":\"Tuning\"", "\"name\":\"Optimisation\"")
                        .replace("\"name\":\"Tune\"", "\"name\":\"Notice\"")));
        const auto brought = init();
        QVERIFY2(brought, why(brought));
        QCOMPARE(brought->kept, QStringList{u"Optimisation"_s});
        QCOMPARE(brought->added.size(), 7);
        const auto kept = m_workspace->readNow([](Session &session) {
            return std::pair(offeringNamed(session, u"Optimisation"_s), ticketTemplateNamed(session, u"Notice"_s));
        });
        QCOMPARE(kept->first.team, u"Tuners"_s);
        QCOMPARE(kept->second.title, u"Tune {component} for {requester}"_s);
    }

    void anOfferingIsReadAgainAndItsVersionCounts()
    {
        const auto added = set(Tuning);
        QVERIFY2(added, why(added));
        QCOMPARE(added->templateName, u"Tune"_s);
        QVERIFY(added->needsApproval);
        QCOMPARE(set(Tuning)->version, 1);
        QCOMPARE(set(Tuning, "by offer", "dear")->version, 2);
        QCOMPARE(storedOfferings().first().price, u"dear"_s);
        QCOMPARE(undone(*m_workspace), "desk.edit-offering");
        QCOMPARE(storedOfferings().first().price, u"by offer"_s);
        QVERIFY(m_workspace->writeNow(
            [&](Transaction &transaction) { removeOffering(transaction, offeringNamed(transaction, u"Tuning"_s)); }));
        QVERIFY(storedOfferings().isEmpty());
        QVERIFY(faults(*m_workspace).isEmpty());
    }

    void anOrderIsWithApprovalWhereItNeedsOne()
    {
        const auto with = order(set(Tuning).value());
        QCOMPARE(with->draft.variant, u"with approval"_s);
        QCOMPARE(with->draft.team, u"Tuners"_s);
        QCOMPARE(with->draft.title, u"Tune for Ann"_s);
        QCOMPARE(with->draft.fields.value(u"offering"_s), u"Tuning"_s);
        QCOMPARE(with->missing, QStringList{u"component"_s});
        const auto without = order(set(Tuning, "\"approval\":true,\"team\":\"Tuners\"", "\"approval\":false").value());
        QCOMPARE(without->draft.variant, u"without approval"_s);
        QCOMPARE(without->draft.team, u"Desk"_s);
        // A change has no such variants, so the template's holds; an approval it cannot ask for.
        const auto change = order(set(QByteArray(Tuning).replace("\"approval\":true", "\"approval\":false"),
                                      "\"request\"", "\"change\",\"variant\":\"standard\"")
                                      .value());
        QCOMPARE(change->draft.variant, u"standard"_s);
    }

    void anOrderThatNeedsApprovalWaitsForIt()
    {
        const Offering offering = set(Tuning).value();
        const Ticket draft = order(offering)->draft;
        const auto open = [&](const Ticket &wanted) {
            return m_workspace->writeNow(
                [&](Transaction &transaction) { return addDraft(transaction, *shippedRules(), wanted, at(0)); });
        };
        const auto ordered = open(draft);
        QVERIFY2(ordered, why(ordered));
        QCOMPARE(ordered->state.state, u"waiting for approval"_s);
        const QList<LogEntry> log = logOf(*m_workspace, *ordered);
        QCOMPARE(log.size(), 2);
        QCOMPARE(log.last().origin, Origin::Rule);
        QVERIFY(faults(*m_workspace).isEmpty());
        QCOMPARE(undone(*m_workspace), "desk.add-ticket");
        QVERIFY(!stored(*m_workspace, ordered->number));
        // What somebody made of it that needs none, and what is no order at all.
        Ticket other = draft;
        other.variant = u"without approval"_s;
        QCOMPARE(open(other)->state.state, u"new"_s);
        other = draft;
        other.fields.remove(u"offering"_s);
        QCOMPARE(open(other)->state.state, u"new"_s);
        QVERIFY(set(Tuning, "\"approval\":true", "\"approval\":false"));
        QCOMPARE(open(draft)->state.state, u"new"_s);
    }

    void whatDoesNotFitIsRefused()
    {
        const auto codeOf = [this](const char *from, const char *to) {
            const auto refused = set(Tuning, from, to);
            return refused ? QByteArray() : refused.error().code;
        };
        QCOMPARE(codeOf("\"optimisation\"", "\"luck\""), "base.bad-file");
        QCOMPARE(codeOf("\"request\"", "\"incident\""), "desk.offering-no-approval");
        QCOMPARE(codeOf("\"price\"", "\"agreement\":\"Gold\",\"price\""), "desk.agreement-unknown");
        QCOMPARE(codeOf("\"title\"", "\"variant\":\"none\",\"title\""), "desk.unknown-variant");
        QVERIFY(storedOfferings().isEmpty());
        QVERIFY(m_workspace->readNow([](Session &session) { return ticketTemplates(session); })->isEmpty());
        const Offering closed = set(Tuning, "\"price\"", "\"active\":false,\"price\"").value();
        QCOMPARE(order(closed).error().code, "desk.offering-inactive");
        const auto remove = m_workspace->writeNow([](Transaction &transaction) {
            removeTicketTemplate(transaction, ticketTemplateNamed(transaction, u"Tune"_s));
        });
        QCOMPARE(remove.error().code, "desk.template-in-use");
    }

    void aFileComesBackEqual()
    {
        const QByteArray json = R"({"name":"X","kind":"hot line","description":"D","template":"T","approval":true,
            "team":"Team","agreement":"Gold","price":"P","active":false})";
        QCOMPARE(toJson(offeringFromJson(json)->offering), QJsonDocument::fromJson(json).object());
    }
};

QTEST_GUILESS_MAIN(TestOfferings)
#include "tst_offerings.moc"
