<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
<context>
    <name>map</name>
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
</context>
</TS>
