// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer.h"
#include "desk/ticket_template_file.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestTicketTemplate : public QObject
{
    Q_OBJECT

    DeskRules m_rules = shippedDeskRules().value();

    static TicketTemplate laptop()
    {
        TicketTemplate laptop;
        laptop.name = u"Laptop"_s;
        laptop.process = ProcessKind::Request;
        laptop.variant = u"Without approval"_s;
        laptop.title = u"Laptop for {requester}"_s;
        laptop.description = u"Asked on {date}, {surprise}; {component}"_s;
        laptop.impact = u"low"_s;
        laptop.urgency = u"Medium"_s;
        laptop.team = u"Desk"_s;
        laptop.fields = {{u"vendor"_s, u"for {Requester}"_s}};
        return laptop;
    }

private Q_SLOTS:
    void namesInBracesAreReplacedAndOthersAreTold()
    {
        const auto valueOf = [](QStringView name) -> std::optional<QString> {
            return name == u"a" ? std::optional(u"{b}"_s) : name == u"none" ? std::optional(QString()) : std::nullopt;
        };
        const FilledText result = filled(u"{a}{a} {what else} {} {1} {\"json\": 1} [{none}] {{a}} {a"_s, valueOf);
        QCOMPARE(result.text, u"{b}{b} {what else} {} {1} {\"json\": 1} [] {{b}} {a"_s);
        QCOMPARE(result.unknown, QStringList{u"what else"_s});
        QCOMPARE(result.missing, QStringList{u"none"_s});
        QCOMPARE(placeholdersIn(u"{Größe} {x-y} {x-y}"_s), (QStringList{u"Größe"_s, u"x-y"_s}));
    }

    void anAnswerSaysWhatTheTicketSays()
    {
        Ticket ticket;
        ticket.process = ProcessKind::Problem;
        ticket.number = u"PRB-7"_s;
        ticket.title = u"Leak"_s;
        ticket.fields = {{u"workaround"_s, u"restart {title}"_s}};
        CannedAnswer answer;
        answer.text = u"{Number} {title} {component} {workaround} {cause} {solution} {mood} {team}"_s;
        const FilledText result = filled(answer, m_rules.process(ProcessKind::Problem), ticket, u"Shop"_s);
        QCOMPARE(result.text, u"PRB-7 Leak Shop restart {title}   {mood} "_s);
        QCOMPARE(result.unknown, QStringList{u"mood"_s});
        QCOMPARE(result.missing, (QStringList{u"cause"_s, u"solution"_s, u"team"_s}));
    }

    void theNearestLanguageIsTaken()
    {
        const auto in = [](const QString &language) { return CannedAnswer{{}, 0, u"Hi"_s, language, language}; };
        const QList<CannedAnswer> all{in(QString()), in(u"en"_s), in(u"nl"_s), in(u"nl-BE"_s)};
        QCOMPARE(answerFor(all, u"NL-be"_s).language, u"nl-BE"_s);
        QCOMPARE(answerFor(all, u"nl-NL"_s).language, u"nl"_s);
        QCOMPARE(answerFor(all, u"de"_s).language, QString());
        QCOMPARE(answerFor({in(u"en"_s), in(u"nl"_s)}, u"de"_s).language, u"en"_s);
    }

    void aTemplateIsFilledAndSaysWhatIsMissing()
    {
        const FilledTemplate result =
            filled(m_rules, laptop(), {.requester = u"Ann"_s, .component = {}, .date = QDate(2026, 3, 2)});
        QCOMPARE(result.draft.title, u"Laptop for Ann"_s);
        QCOMPARE(result.draft.description, u"Asked on 2026-03-02, {surprise}; "_s);
        QCOMPARE(result.draft.variant, u"without approval"_s);
        QCOMPARE(result.draft.requester, u"Ann"_s);
        QCOMPARE(result.draft.team, u"Desk"_s);
        QCOMPARE(result.draft.fields.value(u"vendor"_s), u"for Ann"_s);
        QCOMPARE(result.draft.urgency, u"medium"_s);
        QVERIFY(result.draft.priority);
        QCOMPARE(result.unknown, QStringList{u"surprise"_s});
        QCOMPARE(result.missing, QStringList{u"component"_s});
        QVERIFY(result.leftOut.isEmpty());
    }

    void whatTheProcessDemandsIsNamed()
    {
        DeskRules rules = m_rules;
        Process request = rules.process(ProcessKind::Request);
        const auto initial =
            std::ranges::find_if(request.states, [&](const State &state) { return state.name == request.initial; });
        initial->needs = {Need{{u"vendor"_s}}, Need{{u"requester"_s}}, Need{{u"team"_s}}};
        rules.ship(request);
        TicketTemplate bare = laptop();
        bare.fields.clear();
        bare.title = u"Laptop"_s;
        bare.description.clear();
        QCOMPARE(filled(rules, bare, {}).missing, (QStringList{u"vendor"_s, u"requester"_s}));
        QVERIFY(filled(m_rules, bare, {}).missing.isEmpty());
    }

    void whatDoesNotFitAnyMoreIsLeftOut()
    {
        TicketTemplate old = laptop();
        old.variant = u"gone"_s;
        old.urgency = u"yesterday"_s;
        old.fields = {{u"colour"_s, u"red"_s}};
        old.component = Id<Component>(7);
        old.title = u"{requester}"_s;
        const FilledTemplate result = filled(m_rules, old, {.date = QDate(2026, 3, 2)});
        QCOMPARE(result.leftOut, (QStringList{u"variant"_s, u"component"_s, u"colour"_s, u"urgency"_s}));
        QCOMPARE(result.draft.title, u"Laptop"_s);
        QCOMPARE(result.draft.variant, u"approval if needed"_s);
        QVERIFY(!result.draft.component);
    }

    void aLongNameLeavesATitleOfWholeCharacters()
    {
        const QString face = QString::fromUcs4(U"\U0001F600");
        const FilledTemplate result = filled(m_rules, laptop(), {.requester = face.repeated(400)});
        QVERIFY(result.draft.title.isValidUtf16());
        QVERIFY(result.draft.title.size() <= 500);
    }

    void unsoundTemplatesAreRefused()
    {
        QVERIFY(requireSound(m_rules, laptop()));
        const auto codeOf = [this](auto change) {
            TicketTemplate wrong = laptop();
            change(wrong);
            const auto sound = requireSound(m_rules, wrong);
            return sound ? QByteArray() : sound.error().code;
        };
        QCOMPARE(codeOf([](TicketTemplate &one) { one.name.clear(); }), "desk.template-no-name");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.variant = u"normal"_s; }), "desk.unknown-variant");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.impact = u"huge"_s; }), "desk.unknown-level");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.fields.insert(u"colour"_s, u"{date}"_s); }),
                 "desk.unknown-field");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.title = u"a\nb"_s; }), "desk.bad-field-value");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.description = QString(QChar(0)); }), "desk.bad-field-value");
        QCOMPARE(codeOf([](TicketTemplate &one) { one.name = u"x"_s.repeated(501); }), "desk.text-too-long");
    }

    void aFileComesBackEqualAndBadOnesNameThePlace()
    {
        const QByteArray json = R"({"name":"Laptop","process":"request","variant":"with approval","title":"T {date}",
            "description":"D","impact":"low","urgency":"high","component":"Shop","team":"Desk","fields":{"vendor":"V"}})";
        const auto draft = ticketTemplateFromJson(json);
        QVERIFY(draft);
        QCOMPARE(draft->componentText, u"Shop"_s);
        TicketTemplate read = draft->ticketTemplate;
        read.component = Id<Component>(3);
        QCOMPARE(toJson(read, [](Id<Component>) { return QJsonValue(u"Shop"_s); }),
                 QJsonDocument::fromJson(json).object());
        for (const auto &[bad, where] :
             {std::pair(R"({"name":"L","process":"wish","title":"T"})", u"process"_s),
              std::pair(R"({"name":"L","process":"request"})", u"title"_s),
              std::pair(R"({"name":"L","process":"request","title":"T","fields":{"vendor":1}})", u"fields.vendor"_s),
              std::pair(R"({"name":"L","process":"request","title":"T","colour":"red"})", u"colour"_s)}) {
            const auto refused = ticketTemplateFromJson(bad);
            QVERIFY(!refused);
            QCOMPARE(refused.error().facts.value(u"where"_s).toString(), where);
        }
    }
};

QTEST_GUILESS_MAIN(TestTicketTemplate)
#include "tst_ticket_template.moc"
