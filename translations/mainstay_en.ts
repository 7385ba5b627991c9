<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>mainstay::ImportPane</name>
    <message numerus="yes">
        <source>Bring in all but %Ln row(s)</source>
        <translation>
            <numerusform>Bring in all but %Ln row</numerusform>
            <numerusform>Bring in all but %Ln rows</numerusform>
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
</context>
</TS>
