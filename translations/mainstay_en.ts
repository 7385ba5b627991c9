<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>components</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n between)</source>
        <comment>components of a way</comment>
        <translation>
            <numerusform>(%n between)</numerusform>
            <numerusform>(%n between)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>Support that has ended, or ends within %n month(s)</source>
        <translation>
            <numerusform>Support that has ended, or ends within %n month</numerusform>
            <numerusform>Support that has ended, or ends within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessPieces</name>
    <message numerus="yes">
        <source>reviewed within %n day(s)</source>
        <translation>
            <numerusform>reviewed within %n day</numerusform>
            <numerusform>reviewed within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n business day(s)</source>
        <translation>
            <numerusform>after %n business day</numerusform>
            <numerusform>after %n business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>Tried %1 by %2 over %3: it would have run %n time(s).</source>
        <translation>
            <numerusform>Tried %1 by %2 over %3: it would have run %n time.</numerusform>
            <numerusform>Tried %1 by %2 over %3: it would have run %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>Edit %n component(s)</source>
        <translation>
            <numerusform>Edit %n component</numerusform>
            <numerusform>Edit %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n component(s)[ into {into}]</source>
        <translation>
            <numerusform>Move %n component[ into {into}]</numerusform>
            <numerusform>Move %n components[ into {into}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n component(s) with all below</source>
        <translation>
            <numerusform>Remove %n component with all below</numerusform>
            <numerusform>Remove %n components with all below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n holiday(s)[ to {name}]</source>
        <translation>
            <numerusform>Add a holiday[ to {name}]</numerusform>
            <numerusform>Add %n holidays[ to {name}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n person(s)</source>
        <translation>
            <numerusform>Confirm %n person</numerusform>
            <numerusform>Confirm %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n team(s)</source>
        <translation>
            <numerusform>Confirm %n team</numerusform>
            <numerusform>Confirm %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n ticket(s)[ to {to}]</source>
        <translation>
            <numerusform>Move %n ticket[ to {to}]</numerusform>
            <numerusform>Move %n tickets[ to {to}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n ticket(s)[ to {team}][ to {assignee}]</source>
        <translation>
            <numerusform>Assign %n ticket[ to {team}][ to {assignee}]</numerusform>
            <numerusform>Assign %n tickets[ to {team}][ to {assignee}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n ticket(s)</source>
        <translation>
            <numerusform>Edit %n ticket</numerusform>
            <numerusform>Edit %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write in the logs of %n ticket(s)</source>
        <translation>
            <numerusform>Write in the log of %n ticket</numerusform>
            <numerusform>Write in the logs of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay in %n offering(s) of the catalogue</source>
        <translation>
            <numerusform>Lay in %n offering of the catalogue</numerusform>
            <numerusform>Lay in %n offerings of the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>date_words</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hosts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes down %n</source>
        <translation>
            <numerusform>takes down %n</numerusform>
            <numerusform>takes down %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>degrades %n</source>
        <translation>
            <numerusform>degrades %n</numerusform>
            <numerusform>degrades %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carries %n application(s)</source>
        <translation>
            <numerusform>carries %n application</numerusform>
            <numerusform>carries %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) run on it</source>
        <translation>
            <numerusform>%n component runs on it</numerusform>
            <numerusform>%n components run on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs on %n other base(s) too</source>
        <translation>
            <numerusform>runs on %n other base too</numerusform>
            <numerusform>runs on %n other bases too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) or other base(s)</source>
        <translation>
            <numerusform>%n host or other base</numerusform>
            <numerusform>%n hosts or other bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n box(es) drawn</source>
        <translation>
            <numerusform>the one box drawn</numerusform>
            <numerusform>all %n boxes drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} boxes drawn</source>
        <translation>
            <numerusform>%n of {whole} boxes drawn</numerusform>
            <numerusform>%n of {whole} boxes drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that carry nothing of it left out</source>
        <translation>
            <numerusform>%n that carries nothing of it left out</numerusform>
            <numerusform>%n that carry nothing of it left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that run on one another in a circle left out</source>
        <translation>
            <numerusform>%n that runs on itself in a circle left out</numerusform>
            <numerusform>%n that run on one another in a circle left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too large to open</source>
        <translation>
            <numerusform>%n too large to open</numerusform>
            <numerusform>%n too large to open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::AssignForm</name>
    <message numerus="yes">
        <source>Assign %n ticket(s)</source>
        <translation>
            <numerusform>Assign %n ticket</numerusform>
            <numerusform>Assign %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarPart</name>
    <message numerus="yes">
        <source>%n holiday(s) were added.</source>
        <translation>
            <numerusform>%n holiday was added.</numerusform>
            <numerusform>%n holidays were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentSteps</name>
    <message numerus="yes">
        <source>Moving %Ln component(s)</source>
        <translation>
            <numerusform>Moving %Ln component</numerusform>
            <numerusform>Moving %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln component(s)</source>
        <translation>
            <numerusform>Removing %Ln component</numerusform>
            <numerusform>Removing %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln component(s)</source>
        <translation>
            <numerusform>Changing %Ln component</numerusform>
            <numerusform>Changing %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::Composer</name>
    <message numerus="yes">
        <source>In %n s: </source>
        <comment>before a message is written</comment>
        <translation>
            <numerusform>In %n s: </numerusform>
            <numerusform>In %n s: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::Conversation</name>
    <message numerus="yes">
        <source>Show earlier entries (%n)</source>
        <translation>
            <numerusform>Show the earlier entry</numerusform>
            <numerusform>Show %n earlier entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DeploymentPart</name>
    <message numerus="yes">
        <source>show %n earlier</source>
        <comment>deployments</comment>
        <translation>
            <numerusform>show %n earlier</numerusform>
            <numerusform>show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DeskCounts</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the list</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln in the list</numerusform>
            <numerusform>%Ln in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DeskPage</name>
    <message numerus="yes">
        <source>%n moved · refresh</source>
        <translation>
            <numerusform>%n moved · refresh</numerusform>
            <numerusform>%n moved · refresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln waiting)…</source>
        <comment>files</comment>
        <translation>
            <numerusform>Import (%Ln waiting)…</numerusform>
            <numerusform>Import (%Ln waiting)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DesktopNotices</name>
    <message numerus="yes">
        <source>%n ticket(s) were assigned to you</source>
        <translation>
            <numerusform>%n ticket was assigned to you</numerusform>
            <numerusform>%n tickets were assigned to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on your tickets</source>
        <translation>
            <numerusform>%n change on your tickets</numerusform>
            <numerusform>%n changes on your tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long task(s) ended</source>
        <translation>
            <numerusform>%n long task ended</numerusform>
            <numerusform>%n long tasks ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be due within the hour</source>
        <translation>
            <numerusform>%n ticket will be due within the hour</numerusform>
            <numerusform>%n tickets will be due within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be due</source>
        <translation>
            <numerusform>%n ticket will be due</numerusform>
            <numerusform>%n tickets will be due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are late</source>
        <translation>
            <numerusform>%n ticket is late</numerusform>
            <numerusform>%n tickets are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major incident(s)</source>
        <translation>
            <numerusform>%n major incident</numerusform>
            <numerusform>%n major incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::EstateFilters</name>
    <message numerus="yes">
        <source>%Ln version conflict(s)</source>
        <translation>
            <numerusform>%Ln version conflict</numerusform>
            <numerusform>%Ln version conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an owner</source>
        <translation>
            <numerusform>%Ln without an owner</numerusform>
            <numerusform>%Ln without an owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::EstatePage</name>
    <message numerus="yes">
        <source>%Ln solution(s)</source>
        <translation>
            <numerusform>%Ln solution</numerusform>
            <numerusform>%Ln solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies</source>
        <translation>
            <numerusform>%Ln dependency</numerusform>
            <numerusform>%Ln dependencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ExportPane</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FindingsPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::HandoverPart</name>
    <message numerus="yes">
        <source>It went back %n time(s) to a team that had had it.</source>
        <translation>
            <numerusform>It went back %n time to a team that had had it.</numerusform>
            <numerusform>It went back %n times to a team that had had it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ImpactPart</name>
    <message numerus="yes">
        <source>%n component(s) fail</source>
        <translation>
            <numerusform>%n component fails</numerusform>
            <numerusform>%n components fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degrade(s)</source>
        <translation>
            <numerusform>%n degrades</numerusform>
            <numerusform>%n degrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) degrade</source>
        <translation>
            <numerusform>%n component degrades</numerusform>
            <numerusform>%n components degrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more solution(s)</source>
        <translation>
            <numerusform>and %n more solution</numerusform>
            <numerusform>and %n more solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more by a person&apos;s word</source>
        <comment>components that fail or degrade</comment>
        <translation>
            <numerusform>%n more by a person&apos;s word</numerusform>
            <numerusform>%n more by a person&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not impacted by a person&apos;s word</source>
        <comment>components</comment>
        <translation>
            <numerusform>%n not impacted by a person&apos;s word</numerusform>
            <numerusform>%n not impacted by a person&apos;s word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ImportItem</name>
    <message numerus="yes">
        <source>%Ln component(s) added</source>
        <translation>
            <numerusform>%Ln component added</numerusform>
            <numerusform>%Ln components added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies added</source>
        <translation>
            <numerusform>%Ln dependency added</numerusform>
            <numerusform>%Ln dependencies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used</source>
        <translation>
            <numerusform>%Ln row cannot be used</numerusform>
            <numerusform>%Ln rows cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ImportWords</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entries</source>
        <translation>
            <numerusform>%Ln log entry</numerusform>
            <numerusform>%Ln log entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln resolved</numerusform>
            <numerusform>%Ln resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already and left as they are</source>
        <translation>
            <numerusform>%Ln known already and left as it is</numerusform>
            <numerusform>%Ln known already and left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that the process does not have; they are kept, and marked as deviations</source>
        <translation>
            <numerusform>%Ln step that the process does not have; it is kept, and marked as a deviation</numerusform>
            <numerusform>%Ln steps that the process does not have; they are kept, and marked as deviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) of columns that rows contradict; the rows count</source>
        <translation>
            <numerusform>%Ln date of a column that rows contradict; the rows count</numerusform>
            <numerusform>%Ln dates of columns that rows contradict; the rows count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impact(s), urgencies and priorities stay empty, because their words are not mapped</source>
        <translation>
            <numerusform>%Ln impact, urgency or priority stays empty, because its word is not mapped</numerusform>
            <numerusform>%Ln impacts, urgencies and priorities stay empty, because their words are not mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of no known component</source>
        <translation>
            <numerusform>%Ln event of no known component</numerusform>
            <numerusform>%Ln events of no known component</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because nobody wrote them or they tell of no change</source>
        <translation>
            <numerusform>%Ln left out, because nobody wrote it or it tells of no change</numerusform>
            <numerusform>%Ln left out, because nobody wrote them or they tell of no change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) that were sent came back; their entries are marked as failed</source>
        <translation>
            <numerusform>%Ln mail that was sent came back; its entry is marked as failed</numerusform>
            <numerusform>%Ln mails that were sent came back; their entries are marked as failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::IncomingQueue</name>
    <message numerus="yes">
        <source>Bring in all but %Ln row(s)</source>
        <translation>
            <numerusform>Bring in all but %Ln row</numerusform>
            <numerusform>Bring in all but %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::LevelsForm</name>
    <message numerus="yes">
        <source>Set for %n ticket(s)</source>
        <translation>
            <numerusform>Set for %n ticket</numerusform>
            <numerusform>Set for %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MailSettings</name>
    <message numerus="yes">
        <source>%n mail(s) wait.</source>
        <translation>
            <numerusform>%n mail waits.</numerusform>
            <numerusform>%n mails wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for somebody.</source>
        <translation>
            <numerusform>%n draft waits for somebody.</numerusform>
            <numerusform>%n drafts wait for somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed or are uncertain.</source>
        <translation>
            <numerusform>%n mail failed or is uncertain.</numerusform>
            <numerusform>%n mails failed or are uncertain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapFind</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>place among what was found</comment>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapTools</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kinds</source>
        <translation>
            <numerusform>%1 of %n kind</numerusform>
            <numerusform>%1 of %n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapView</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapWizard</name>
    <message numerus="yes">
        <source>%n word(s) mean nothing here yet. Rows with a state or process that is not mapped are rejected; of the other columns such words stay out.</source>
        <translation>
            <numerusform>%n word means nothing here yet. Rows with a state or process that is not mapped are rejected; of the other columns such words stay out.</numerusform>
            <numerusform>%n words mean nothing here yet. Rows with a state or process that is not mapped are rejected; of the other columns such words stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more words than the %2 that are listed; %Ln row(s) have one of the others.</source>
        <translation>
            <numerusform>%1 has more words than the %2 that are listed; %Ln row has one of the others.</numerusform>
            <numerusform>%1 has more words than the %2 that are listed; %Ln rows have one of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MatrixTools</name>
    <message numerus="yes">
        <source>%n level(s) open</source>
        <translation>
            <numerusform>%n level open</numerusform>
            <numerusform>%n levels open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n broken</source>
        <comment>rules against dependencies</comment>
        <translation>
            <numerusform>Rules: %n broken</numerusform>
            <numerusform>Rules: %n broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MessageBar</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MoveBar</name>
    <message numerus="yes">
        <source>Move %Ln components with all below them to stand below:</source>
        <translation>
            <numerusform>Move %Ln component with all below it to stand below:</numerusform>
            <numerusform>Move %Ln components with all below them to stand below:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::NoteForm</name>
    <message numerus="yes">
        <source>Add to %n ticket(s)</source>
        <translation>
            <numerusform>Add to %n ticket</numerusform>
            <numerusform>Add to %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::PriorityChart</name>
    <message numerus="yes">
        <source>%1: %n open ticket(s)</source>
        <translation>
            <numerusform>%1: %n open ticket</numerusform>
            <numerusform>%1: %n open tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ProcessPart</name>
    <message numerus="yes">
        <source>%n move(s) by merging are not drawn.</source>
        <translation>
            <numerusform>%n move by merging is not drawn.</numerusform>
            <numerusform>%n moves by merging are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open ticket(s) go to</source>
        <translation>
            <numerusform>%1: %n open ticket goes to</numerusform>
            <numerusform>%1: %n open tickets go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RouteSetup</name>
    <message numerus="yes">
        <source>A route has at most %n step(s).</source>
        <translation>
            <numerusform>A route has at most %n step.</numerusform>
            <numerusform>A route has at most %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RulePart</name>
    <message numerus="yes">
        <source>It would have run %n time(s); the first %1 are shown.</source>
        <translation>
            <numerusform>It would have run %n time; the first %1 are shown.</numerusform>
            <numerusform>It would have run %n times; the first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have run %n time(s).</source>
        <translation>
            <numerusform>It would have run %n time.</numerusform>
            <numerusform>It would have run %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::RulesPane</name>
    <message numerus="yes">
        <source>%Ln forbidden</source>
        <translation>
            <numerusform>%Ln forbidden</numerusform>
            <numerusform>%Ln forbidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SatisfactionSettings</name>
    <message numerus="yes">
        <source>%n ticket(s) were asked about.</source>
        <translation>
            <numerusform>%n ticket was asked about.</numerusform>
            <numerusform>%n tickets were asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rated, on average with %1 of %2.</source>
        <translation>
            <numerusform>%n was rated, on average with %1 of %2.</numerusform>
            <numerusform>%n were rated, on average with %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these nobody had asked about.</source>
        <translation>
            <numerusform>%n of these nobody had asked about.</numerusform>
            <numerusform>%n of these nobody had asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were followed up.</source>
        <translation>
            <numerusform>%n was followed up.</numerusform>
            <numerusform>%n were followed up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SeriesSetup</name>
    <message numerus="yes">
        <source>The ticket of %1 is opened at once, without the %n before it.</source>
        <translation>
            <numerusform>The ticket of %1 is opened at once, without the one before it.</numerusform>
            <numerusform>The ticket of %1 is opened at once, without the %n before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once it runs, the ticket of %1 is opened at once, without the %n before it.</source>
        <translation>
            <numerusform>Once it runs, the ticket of %1 is opened at once, without the one before it.</numerusform>
            <numerusform>Once it runs, the ticket of %1 is opened at once, without the %n before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SeveralFields</name>
    <message numerus="yes">
        <source>%Ln component(s) chosen</source>
        <translation>
            <numerusform>%Ln component chosen</numerusform>
            <numerusform>%Ln components chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SeveralMovesForm</name>
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <comment>what a move does</comment>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SparedLine</name>
    <message numerus="yes">
        <source>Fixing it would have spared %n incident(s) since %1, open for %2 in all.</source>
        <translation>
            <numerusform>Fixing it would have spared %n incident since %1, open for %2 in all.</numerusform>
            <numerusform>Fixing it would have spared %n incidents since %1, open for %2 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::StatusLine</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TicketForm</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TicketHistoryPart</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TicketSectionsModel</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TicketsPart</name>
    <message numerus="yes">
        <source>The newest %n · show all</source>
        <translation>
            <numerusform>The newest %n · show all</numerusform>
            <numerusform>The newest %n · show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TiesPart</name>
    <message numerus="yes">
        <source>There may be more; these are the newest %n.</source>
        <translation>
            <numerusform>There may be more; this is the newest one.</numerusform>
            <numerusform>There may be more; these are the newest %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineTools</name>
    <message numerus="yes">
        <source>Ends within %n month(s)</source>
        <translation>
            <numerusform>Ends within %n month</numerusform>
            <numerusform>Ends within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TodayPage</name>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n month(s)</source>
        <translation>
            <numerusform>Within %n month</numerusform>
            <numerusform>Within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should have ended</source>
        <translation>
            <numerusform>%n should have ended</numerusform>
            <numerusform>%n should have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing ends within %n month(s).</source>
        <translation>
            <numerusform>Nothing ends within %n month.</numerusform>
            <numerusform>Nothing ends within %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TriageStrip</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::VerdictTable</name>
    <message numerus="yes">
        <source>%n ticket(s) were judged again.</source>
        <translation>
            <numerusform>%n ticket was judged again.</numerusform>
            <numerusform>%n tickets were judged again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) differ.</source>
        <translation>
            <numerusform>%n verdict differs.</numerusform>
            <numerusform>%n verdicts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>needs %n component(s)</source>
        <translation>
            <numerusform>needs %n component</numerusform>
            <numerusform>needs %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is needed by %n component(s)</source>
        <translation>
            <numerusform>is needed by %n component</numerusform>
            <numerusform>is needed by %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degrade(s)</source>
        <translation>
            <numerusform>%n degrades</numerusform>
            <numerusform>%n degrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not drawn</source>
        <translation>
            <numerusform>%n of them not drawn</numerusform>
            <numerusform>%n of them not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n edge(s) drawn</source>
        <translation>
            <numerusform>%n edge drawn</numerusform>
            <numerusform>all %n edges drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} edges drawn</source>
        <translation>
            <numerusform>%n of {whole} edges drawn</numerusform>
            <numerusform>%n of {whole} edges drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} components drawn</source>
        <translation>
            <numerusform>%n of {whole} components drawn</numerusform>
            <numerusform>%n of {whole} components drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up while at least %n of these {members} is up</source>
        <translation>
            <numerusform>up while at least %n of these {members} is up</numerusform>
            <numerusform>up while at least %n of these {members} are up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up while at least %n of {members} is up, {drawn} drawn</source>
        <translation>
            <numerusform>up while at least %n of {members} is up, {drawn} drawn</numerusform>
            <numerusform>up while at least %n of {members} are up, {drawn} drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n up, but has only {members}</source>
        <translation>
            <numerusform>needs %n up, but has only {members}</numerusform>
            <numerusform>needs %n up, but has only {members}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by a person</source>
        <translation>
            <numerusform>%n added by a person</numerusform>
            <numerusform>%n added by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not impacted by a person&apos;s word</source>
        <translation>
            <numerusform>%n not impacted by a person&apos;s word</numerusform>
            <numerusform>%n not impacted by a person&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s), its own included</source>
        <translation>
            <numerusform>%n component, its own included</numerusform>
            <numerusform>%n components, its own included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) inside</source>
        <translation>
            <numerusform>%n dependency inside</numerusform>
            <numerusform>%n dependencies inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n component(s) drawn</source>
        <translation>
            <numerusform>all %n component drawn</numerusform>
            <numerusform>all %n components drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded into them</source>
        <translation>
            <numerusform>%n folded into them</numerusform>
            <numerusform>%n folded into them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) not drawn</source>
        <translation>
            <numerusform>%n component not drawn</numerusform>
            <numerusform>%n components not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of {whole} dependencies drawn as %n line(s)</source>
        <translation>
            <numerusform>{drawn} of {whole} dependencies drawn as %n line</numerusform>
            <numerusform>{drawn} of {whole} dependencies drawn as %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside what is folded</source>
        <translation>
            <numerusform>%n inside what is folded</numerusform>
            <numerusform>%n inside what is folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) not drawn</source>
        <translation>
            <numerusform>%n dependency not drawn</numerusform>
            <numerusform>%n dependencies not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laying out more would have taken longer than %n second(s)</source>
        <translation>
            <numerusform>laying out more would have taken longer than %n second</numerusform>
            <numerusform>laying out more would have taken longer than %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) for {whole} components</source>
        <translation>
            <numerusform>%n row for {whole} components</numerusform>
            <numerusform>%n rows for {whole} components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n dependencies drawn</source>
        <translation>
            <numerusform>the one dependency drawn</numerusform>
            <numerusform>all %n dependencies drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of {whole} dependencies drawn as %n mark(s)</source>
        <translation>
            <numerusform>{drawn} of {whole} dependencies drawn as %n mark</numerusform>
            <numerusform>{drawn} of {whole} dependencies drawn as %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside what is folded</source>
        <translation>
            <numerusform>%n inside what is folded</numerusform>
            <numerusform>%n inside what is folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) outside</source>
        <translation>
            <numerusform>%n leads outside</numerusform>
            <numerusform>%n lead outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden</source>
        <translation>
            <numerusform>%n forbidden</numerusform>
            <numerusform>%n forbidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden elsewhere</source>
        <translation>
            <numerusform>%n forbidden elsewhere</numerusform>
            <numerusform>%n forbidden elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing breaks the %n rule(s)</source>
        <translation>
            <numerusform>nothing breaks the one rule</numerusform>
            <numerusform>nothing breaks the %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n component(s)</source>
        <translation>
            <numerusform>stands for %n component</numerusform>
            <numerusform>stands for %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depends on %n of the others</source>
        <translation>
            <numerusform>depends on %n of the others</numerusform>
            <numerusform>depends on %n of the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the others depend(s) on it</source>
        <translation>
            <numerusform>%n of the others depends on it</numerusform>
            <numerusform>%n of the others depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in a cycle of %n</source>
        <translation>
            <numerusform>in a cycle of %n</numerusform>
            <numerusform>in a cycle of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>output</name>
    <message numerus="yes">
        <source>A change of {named} reaches %n component(s).</source>
        <translation>
            <numerusform>A change of {named} reaches %n component.</numerusform>
            <numerusform>A change of {named} reaches %n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When {named} fails, it takes %n component(s) along.</source>
        <translation>
            <numerusform>When {named} fails, it takes %n component along.</numerusform>
            <numerusform>When {named} fails, it takes %n components along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} stands on %n component(s).</source>
        <translation>
            <numerusform>{name} stands on %n component.</numerusform>
            <numerusform>{name} stands on %n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s); --json lists them.</source>
        <translation>
            <numerusform>%n more finding; --json lists it.</numerusform>
            <numerusform>%n more findings; --json lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of components need one another.</source>
        <translation>
            <numerusform>%n group of components needs one another.</numerusform>
            <numerusform>%n groups of components need one another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version requirement(s) are not met.</source>
        <translation>
            <numerusform>%n version requirement is not met.</numerusform>
            <numerusform>%n version requirements are not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n row written to {file}.</numerusform>
            <numerusform>%n rows written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old values of %n row(s) dropped.</source>
        <translation>
            <numerusform>Old values of %n row dropped.</numerusform>
            <numerusform>Old values of %n rows dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) have no dependency at all.</source>
        <translation>
            <numerusform>%n component has no dependency at all.</numerusform>
            <numerusform>%n components have no dependency at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are owned by nobody.</source>
        <translation>
            <numerusform>%n component is owned by nobody.</numerusform>
            <numerusform>%n components are owned by nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The support of %n component(s) has ended or ends by then.</source>
        <translation>
            <numerusform>The support of %n component has ended or ends by then.</numerusform>
            <numerusform>The support of %n components has ended or ends by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) take others down when they alone fail.</source>
        <translation>
            <numerusform>%n component takes others down when it alone fails.</numerusform>
            <numerusform>%n components take others down when they alone fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dependent} stands on {provider} in %n way(s):</source>
        <translation>
            <numerusform>{dependent} stands on {provider} in %n way:</numerusform>
            <numerusform>{dependent} stands on {provider} in %n ways:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} both stand on %n component(s).</source>
        <translation>
            <numerusform>{first} and {second} both stand on %n component.</numerusform>
            <numerusform>{first} and {second} both stand on %n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In “{name}”, %n component(s) are impacted.</source>
        <translation>
            <numerusform>In “{name}”, %n component is impacted.</numerusform>
            <numerusform>In “{name}”, %n components are impacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version requirement(s) are not met any more.</source>
        <translation>
            <numerusform>%n version requirement is not met any more.</numerusform>
            <numerusform>%n version requirements are not met any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) fare differently.</source>
        <translation>
            <numerusform>%n component fares differently.</numerusform>
            <numerusform>%n components fare differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing breaks the %n rule(s).</source>
        <translation>
            <numerusform>Nothing breaks the one rule.</numerusform>
            <numerusform>Nothing breaks the %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden dependencies.</source>
        <translation>
            <numerusform>%n forbidden dependency.</numerusform>
            <numerusform>%n forbidden dependencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added to {calendar}.</source>
        <translation>
            <numerusform>%n holiday added to {calendar}.</numerusform>
            <numerusform>%n holidays added to {calendar}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) differ.</source>
        <translation>
            <numerusform>%n verdict differs.</numerusform>
            <numerusform>%n verdicts differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) spared[, open for {time} in all]</source>
        <translation>
            <numerusform>%n incident spared[, open for {time} in all]</numerusform>
            <numerusform>%n incidents spared[, open for {time} in all]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s) laid in, {kept} were there already</source>
        <translation>
            <numerusform>%n offering laid in, {kept} were there already</numerusform>
            <numerusform>%n offerings laid in, {kept} were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up action(s) still to be done</source>
        <translation>
            <numerusform>%n follow-up action still to be done</numerusform>
            <numerusform>%n follow-up actions still to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{state}” ({variant}): %n ticket(s) to “{to}”</source>
        <translation>
            <numerusform>“{state}” ({variant}): %n ticket to “{to}”</numerusform>
            <numerusform>“{state}” ({variant}): %n tickets to “{to}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n step(s)</source>
        <translation>
            <numerusform>{name}: %n step</numerusform>
            <numerusform>{name}: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) that cannot be used; --json lists them.</source>
        <translation>
            <numerusform>%n more row that cannot be used; --json lists it.</numerusform>
            <numerusform>%n more rows that cannot be used; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message numerus="yes">
        <source>answer: %n of {whole} drawn</source>
        <translation>
            <numerusform>answer: %n of {whole} drawn</numerusform>
            <numerusform>answer: %n of {whole} drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of {whole} rows drawn</source>
        <translation>
            <numerusform>the first %n of {whole} rows drawn</numerusform>
            <numerusform>the first %n of {whole} rows drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>all %n component(s)</source>
        <translation>
            <numerusform>the one component</numerusform>
            <numerusform>all %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} components</source>
        <translation>
            <numerusform>%n of {whole} components</numerusform>
            <numerusform>%n of {whole} components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any day</source>
        <translation>
            <numerusform>%n without any day</numerusform>
            <numerusform>%n without any day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that end later or not at all</source>
        <translation>
            <numerusform>%n that ends later or not at all</numerusform>
            <numerusform>%n that end later or not at all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) beyond the axis</source>
        <translation>
            <numerusform>%n day beyond the axis</numerusform>
            <numerusform>%n days beyond the axis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What ends within %n month(s)</source>
        <translation>
            <numerusform>What ends within %n month</numerusform>
            <numerusform>What ends within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What ends within %n month(s) in {name}</source>
        <translation>
            <numerusform>What ends within %n month in {name}</numerusform>
            <numerusform>What ends within %n months in {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
</TS>
