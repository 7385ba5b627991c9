<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>components</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n between)</source>
        <comment>components of a way</comment>
        <translation>
            <numerusform>(%n ertussen)</numerusform>
            <numerusform>(%n ertussen)</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>valt uit</translation>
    </message>
    <message>
        <source>degrades</source>
        <translation>hapert</translation>
    </message>
    <message>
        <source>What breaks with %1</source>
        <translation>Wat uitvalt met %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waardoor</translation>
    </message>
    <message>
        <source>%1, added by a person</source>
        <translation>%1, door een mens toegevoegd</translation>
    </message>
    <message>
        <source>not impacted, says a person</source>
        <translation>niet geraakt, zegt een mens</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 van %2 componenten</translation>
    </message>
    <message>
        <source>What %1 needs</source>
        <translation>Wat %1 nodig heeft</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>What %1 and %2 both need</source>
        <translation>Wat %1 en %2 allebei nodig hebben</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>by which way</comment>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Ways in which %1 stands on %2</source>
        <translation>Wegen waarlangs %1 op %2 steunt</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n wegen</numerusform>
        </translation>
    </message>
    <message>
        <source>the shortest %1 of %2 ways</source>
        <translation>de kortste %1 van %2 wegen</translation>
    </message>
    <message>
        <source>the shortest %1 ways; there are more</source>
        <translation>de kortste %1 wegen; er zijn er meer</translation>
    </message>
</context>
<context>
    <name>ComponentConflicts</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Invoering</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>In bedrijf</translation>
    </message>
    <message>
        <source>Phase-out</source>
        <translation>Uitfasering</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Afgevoerd</translation>
    </message>
    <message>
        <source>Supported to</source>
        <translation>Steun tot</translation>
    </message>
</context>
<context>
    <name>DependencyWords</name>
    <message>
        <source>%1 of %2: needs %3 up</source>
        <comment>50% of 3: needs 2 up</comment>
        <translation>%1 van %2: %3 moeten werken</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <comment>at least 1 of 2</comment>
        <translation>minstens %1 van %2</translation>
    </message>
    <message>
        <source>needs %1, has no version</source>
        <translation>vraagt %1, heeft geen versie</translation>
    </message>
    <message>
        <source>needs %1, has %2</source>
        <translation>vraagt %1, heeft %2</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>onleesbaar: %1</translation>
    </message>
    <message>
        <source>soft</source>
        <comment>strength of a dependency</comment>
        <translation>zacht</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Components that nobody owns</source>
        <translation>Componenten die van niemand zijn</translation>
    </message>
    <message numerus="yes">
        <source>Support that has ended, or ends within %n month(s)</source>
        <translation>
            <numerusform>Steun die voorbij is of binnen %n maand eindigt</numerusform>
            <numerusform>Steun die voorbij is of binnen %n maanden eindigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Components without any dependency</source>
        <translation>Componenten zonder enige afhankelijkheid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Supported to</source>
        <translation>Steun tot</translation>
    </message>
    <message>
        <source>Single points of failure of %1</source>
        <translation>Zwakke schakels van %1</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Zwakke schakels</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Sleept mee</translation>
    </message>
    <message>
        <source>Sole way to</source>
        <translation>Enige weg naar</translation>
    </message>
    <message>
        <source>Cycles, and where to cut them</source>
        <translation>Kringen, en waar ze te knippen</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Cut what it needs of</source>
        <translation>Knip wat het nodig heeft van</translation>
    </message>
    <message>
        <source>Version conflicts</source>
        <translation>Versieconflicten</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Er is</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>geen versie</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>On how many others each stands, one after the other</source>
        <translation>Op hoeveel andere elk steunt, de een na de ander</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>What is deployed where</source>
        <translation>Wat waar uitgerold is</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>List what breaks with it</source>
        <translation>Opsommen wat ermee uitvalt</translation>
    </message>
    <message>
        <source>List what it needs</source>
        <translation>Opsommen wat het nodig heeft</translation>
    </message>
    <message>
        <source>What two components both need</source>
        <translation>Wat twee componenten allebei nodig hebben</translation>
    </message>
    <message>
        <source>All ways between two components</source>
        <translation>Alle wegen tussen twee componenten</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Zwakke schakels</translation>
    </message>
    <message>
        <source>Cycles, and where to cut them</source>
        <translation>Kringen, en waar ze te knippen</translation>
    </message>
    <message>
        <source>Version conflicts</source>
        <translation>Versieconflicten</translation>
    </message>
    <message>
        <source>Components nobody owns</source>
        <translation>Componenten van niemand</translation>
    </message>
    <message>
        <source>Support that ends</source>
        <translation>Steun die eindigt</translation>
    </message>
    <message>
        <source>Components without any dependency</source>
        <translation>Componenten zonder enige afhankelijkheid</translation>
    </message>
    <message>
        <source>Depth of each component</source>
        <translation>Diepte van elke component</translation>
    </message>
    <message>
        <source>What is deployed where</source>
        <translation>Wat waar uitgerold is</translation>
    </message>
    <message>
        <source>What if it fails, or changes its version</source>
        <translation>Wat als het uitvalt, of van versie verandert</translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
    <message>
        <source>What follows from what is supposed</source>
        <translation>Wat volgt uit wat verondersteld wordt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waardoor</translation>
    </message>
    <message>
        <source>asks for %1 of %2</source>
        <translation>vraagt %1 van %2</translation>
    </message>
    <message>
        <source>its need is not met</source>
        <translation>krijgt niet wat het nodig heeft</translation>
    </message>
    <message>
        <source>its need is met again</source>
        <translation>krijgt weer wat het nodig heeft</translation>
    </message>
    <message>
        <source>%1, added by a person</source>
        <translation>%1, toegevoegd door een mens</translation>
    </message>
    <message>
        <source>Where what is supposed differs from %1</source>
        <translation>Waar het veronderstelde verschilt van %1</translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation>Zoals verondersteld</translation>
    </message>
    <message>
        <source>stays up</source>
        <translation>blijft werken</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>There is no time zone “{zone}”. Nothing was changed. Give one as IANA names it, such as Europe/Amsterdam.</source>
        <translation>Er is geen tijdzone “{zone}”. Er is niets gewijzigd. Geef er een zoals IANA die noemt, bijvoorbeeld Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>A calendar needs a name. Nothing was changed. Give it one.</source>
        <translation>Een kalender heeft een naam nodig. Er is niets gewijzigd. Geef er een.</translation>
    </message>
    <message>
        <source>There is no calendar “{name}”. Nothing was changed. “calendar list” names those there are.</source>
        <translation>Er is geen kalender “{name}”. Er is niets gewijzigd. “calendar list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>[{file}: ]This is no calendar in the form iCalendar (.ics). Nothing was brought in. Give a file that begins with BEGIN:VCALENDAR.</source>
        <translation>[{file}: ]Dit is geen kalender in de vorm iCalendar (.ics). Er is niets binnengehaald. Geef een bestand dat begint met BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>[{file}: ]A calendar of more than {most} bytes is not read. Nothing was brought in. Export fewer years.</source>
        <translation>[{file}: ]Een kalender van meer dan {most} bytes wordt niet gelezen. Er is niets binnengehaald. Exporteer minder jaren.</translation>
    </message>
    <message>
        <source>The calendar “{name}” cannot be read: at {where}: {problem}. It stays as it is. Set it anew with “calendar set”.</source>
        <translation>De kalender “{name}” is niet te lezen: bij {where}: {problem}. Hij blijft zoals hij is. Stel hem opnieuw in met “calendar set”.</translation>
    </message>
    <message>
        <source>The calendar “{name}” is still used by {by}[ and {more} more]. Nothing was removed. Give them another calendar first.</source>
        <translation>De kalender “{name}” is nog in gebruik bij {by}[ en nog {more}]. Er is niets verwijderd. Geef ze eerst een andere kalender.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule of recurrence. Nothing was changed. Give one as iCalendar writes it, such as FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>“{rule}” is geen herhalingsregel. Er is niets veranderd. Geef er een zoals iCalendar die schrijft, bijvoorbeeld FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>“{rule}” recurs every few minutes or seconds. Nothing was changed. Give one that recurs every hour or more seldom.</source>
        <translation>“{rule}” herhaalt zich elke paar minuten of seconden. Er is niets veranderd. Geef een regel die zich hooguit elk uur herhaalt.</translation>
    </message>
    <message>
        <source>“{rule}” is too long to follow; at most {most} are. Nothing was changed. Shorten it, or end it with UNTIL.</source>
        <translation>“{rule}” is te lang om te volgen; hooguit {most} kan. Er is niets veranderd. Kort de regel in, of laat hem eindigen met UNTIL.</translation>
    </message>
    <message>
        <source>“{rule}” cannot be followed because of its {part}. Nothing was changed. Say the same without it, in two series if need be.</source>
        <translation>“{rule}” kan niet worden gevolgd vanwege {part}. Er is niets veranderd. Zeg hetzelfde zonder dat, zo nodig in twee reeksen.</translation>
    </message>
    <message>
        <source>“{rule}” never gives a date. Nothing was changed. Give one that does.</source>
        <translation>“{rule}” geeft nooit een datum. Er is niets veranderd. Geef een regel die dat wel doet.</translation>
    </message>
    <message>
        <source>“{start}” is no start of a series. Nothing was changed. Give a day and a time between 1900 and 2400, such as 2026-03-02T09:00.</source>
        <translation>“{start}” is geen begin van een reeks. Er is niets veranderd. Geef een dag en een tijd tussen 1900 en 2400, bijvoorbeeld 2026-03-02T09:00.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No workspace was named. Give one with -w, or set MAINSTAY_WORKSPACE.</source>
        <translation>Er is geen werkruimte genoemd. Geef er een met -w, of zet MAINSTAY_WORKSPACE.</translation>
    </message>
    <message>
        <source>The address holds a password, which others on this machine can read. Nothing was opened. Leave it out; it is looked up in the keychain and in PGPASSFILE, or asked for.</source>
        <translation>Het adres bevat een wachtwoord, dat anderen op deze machine kunnen lezen. Er is niets geopend. Laat het weg; het wordt opgezocht in de sleutelbos en in PGPASSFILE, of gevraagd.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Er ontbreekt een werkwoord.</translation>
    </message>
    <message>
        <source>There is no verb “{verb}”.</source>
        <translation>Er is geen werkwoord “{verb}”.</translation>
    </message>
    <message>
        <source>There is no option {option}[ of “{verb}”].</source>
        <translation>Er is geen optie {option}[ bij “{verb}”].</translation>
    </message>
    <message>
        <source>The option {option} needs a value ({value}).</source>
        <translation>De optie {option} heeft een waarde nodig ({value}).</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>De optie {option} neemt geen waarde.</translation>
    </message>
    <message>
        <source>The option {option} stands there twice.</source>
        <translation>De optie {option} staat er twee keer.</translation>
    </message>
    <message>
        <source>“{verb}” needs the option {option}.</source>
        <translation>“{verb}” heeft de optie {option} nodig.</translation>
    </message>
    <message>
        <source>The option {option} needs {other} beside it.</source>
        <translation>De optie {option} heeft {other} naast zich nodig.</translation>
    </message>
    <message>
        <source>“{verb}” needs {operands}.</source>
        <translation>“{verb}” heeft {operands} nodig.</translation>
    </message>
    <message>
        <source>“{verb}” does not know what to do with “{operand}”.</source>
        <translation>“{verb}” weet niet wat het met “{operand}” moet.</translation>
    </message>
    <message>
        <source>{option} takes a whole number from {least} to {most}, not “{value}”.</source>
        <translation>{option} neemt een geheel getal van {least} tot {most}, niet “{value}”.</translation>
    </message>
    <message>
        <source>{option} takes a time such as 2026-03-02T08:00:00Z, with its zone, not “{value}”.</source>
        <translation>{option} neemt een tijd zoals 2026-03-02T08:00:00Z, met tijdzone, niet “{value}”.</translation>
    </message>
    <message>
        <source>{option} takes field=value, not “{value}”.</source>
        <translation>{option} neemt veld=waarde, niet “{value}”.</translation>
    </message>
    <message>
        <source>The workspace keeps no “{value}”. There are: {allowed}.</source>
        <translation>De werkruimte bewaart geen “{value}”. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>The answer could not be written[: {detail}]. What the verb did in the workspace is done.</source>
        <translation>Het antwoord kon niet worden geschreven[: {detail}]. Wat het werkwoord in de werkruimte deed, is gedaan.</translation>
    </message>
    <message>
        <source>{file} cannot be read[: {detail}]. Nothing was changed. Check the path.</source>
        <translation>{file} kan niet worden gelezen[: {detail}]. Er is niets gewijzigd. Controleer het pad.</translation>
    </message>
    <message>
        <source>There is no ticket “{ticket}”. Nothing was changed. Give a number such as INC-1042; “ticket list” shows them.</source>
        <translation>Er is geen ticket “{ticket}”. Er is niets gewijzigd. Geef een nummer zoals INC-1042; “ticket list” laat ze zien.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {option}. Nothing was changed. There are: {allowed}.</source>
        <translation>“{value}” past niet bij {option}. Er is niets gewijzigd. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” says nothing about an impact. Nothing was changed. Write “not impacted”, degraded or failed.</source>
        <translation>“{text}” zegt niets over een gevolg. Er is niets veranderd. Schrijf “not impacted”, degraded of failed.</translation>
    </message>
    <message>
        <source>There is no scenario “{name}”. “scenario list” shows them.</source>
        <translation>Er is geen scenario “{name}”. “scenario list” toont ze.</translation>
    </message>
    <message>
        <source>“{verb}” takes either {one} or {other}. Give one of the two.</source>
        <translation>“{verb}” neemt óf {one} óf {other}. Geef een van beide.</translation>
    </message>
    <message>
        <source>{option} takes a whole number of milliseconds, 0 or more, not “{value}”.</source>
        <translation>{option} vraagt een heel aantal milliseconden, 0 of meer, niet “{value}”.</translation>
    </message>
    <message>
        <source>{option} and {other} ask for different things. Give one of them.</source>
        <translation>{option} en {other} vragen om verschillende dingen. Geef een van beide.</translation>
    </message>
    <message>
        <source>{option} takes a day such as 2026-03-02, not “{value}”.</source>
        <translation>{option} vraagt een dag zoals 2026-03-02, niet “{value}”.</translation>
    </message>
    <message>
        <source>{ticket} has no attachment “{attachment}”. Nothing was changed. “ticket show {ticket}” lists them by number.</source>
        <translation>{ticket} heeft geen bijlage “{attachment}”. Er is niets gewijzigd. “ticket show {ticket}” somt ze op met hun nummer.</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>never due</source>
        <translation>nooit te laat</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>%1: due %2, in the hours of %3</source>
        <translation>%1: uiterlijk %2, in de uren van %3</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Outside of Mainstay</source>
        <translation>Buiten Mainstay om</translation>
    </message>
    <message>
        <source>Bring the workspace to schema[ {schema}]</source>
        <translation>Breng de werkruimte naar schema[ {schema}]</translation>
    </message>
    <message>
        <source>Restore a backup[: {file}]</source>
        <translation>Zet een reservekopie terug[: {file}]</translation>
    </message>
    <message>
        <source>Undo[: {step}]</source>
        <translation>Maak ongedaan[: {step}]</translation>
    </message>
    <message>
        <source>Redo[: {step}]</source>
        <translation>Doe opnieuw[: {step}]</translation>
    </message>
    <message>
        <source>Add component[ {name}]</source>
        <translation>Voeg component[ {name}] toe</translation>
    </message>
    <message>
        <source>Edit component[ {name}]</source>
        <translation>Bewerk component[ {name}]</translation>
    </message>
    <message>
        <source>Move component[ {name}][ into {into}]</source>
        <translation>Verplaats component[ {name}][ naar {into}]</translation>
    </message>
    <message>
        <source>Remove component[ {name}]</source>
        <translation>Verwijder component[ {name}]</translation>
    </message>
    <message>
        <source>Set attribute[ {name}]</source>
        <translation>Zet kenmerk[ {name}]</translation>
    </message>
    <message>
        <source>Add dependency[: {dependent} needs {provider}]</source>
        <translation>Voeg afhankelijkheid toe[: {dependent} heeft {provider} nodig]</translation>
    </message>
    <message>
        <source>Edit dependency[: {dependent} needs {provider}]</source>
        <translation>Bewerk afhankelijkheid[: {dependent} heeft {provider} nodig]</translation>
    </message>
    <message>
        <source>Remove dependency[: {dependent} needs {provider}]</source>
        <translation>Verwijder afhankelijkheid[: {dependent} heeft {provider} nodig]</translation>
    </message>
    <message>
        <source>Add redundancy group[ {name}][ of {dependent}]</source>
        <translation>Voeg redundantiegroep[ {name}][ van {dependent}] toe</translation>
    </message>
    <message>
        <source>Edit redundancy group[ {name}][ of {dependent}]</source>
        <translation>Bewerk redundantiegroep[ {name}][ van {dependent}]</translation>
    </message>
    <message>
        <source>Remove redundancy group[ {name}][ of {dependent}]</source>
        <translation>Verwijder redundantiegroep[ {name}][ van {dependent}]</translation>
    </message>
    <message>
        <source>Import Debian packages[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Importeer Debian-pakketten[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a bill of materials[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Importeer een materiaallijst[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a table of components[: {components} added]</source>
        <translation>Importeer een tabel van componenten[: {components} toegevoegd]</translation>
    </message>
    <message>
        <source>Import a table of dependencies[: {dependencies} added]</source>
        <translation>Importeer een tabel van afhankelijkheden[: {dependencies} toegevoegd]</translation>
    </message>
    <message>
        <source>Open[ {number}][: {title}]</source>
        <translation>Open ticket[ {number}][: {title}]</translation>
    </message>
    <message>
        <source>Edit[ {number}][: {title}]</source>
        <translation>Bewerk[ {number}][: {title}]</translation>
    </message>
    <message>
        <source>Move[ {number}][ to {to}]</source>
        <translation>Verplaats[ {number}][ naar {to}]</translation>
    </message>
    <message>
        <source>Assign[ {number}][ to {team}][ to {assignee}]</source>
        <translation>Wijs toe[: {number}][ aan {team}][ aan {assignee}]</translation>
    </message>
    <message>
        <source>Write in the log[ of {number}]</source>
        <translation>Schrijf in het logboek[ van {number}]</translation>
    </message>
    <message>
        <source>Begin with the template[ {name}]</source>
        <translation>Begin met het sjabloon[ {name}]</translation>
    </message>
    <message>
        <source>Override impact[ on {name}][ when {cause} fails]</source>
        <translation>Gevolg aangepast[ voor {name}][ als {cause} uitvalt]</translation>
    </message>
    <message>
        <source>Compute impact again[ on {name}][ when {cause} fails]</source>
        <translation>Gevolg weer berekend[ voor {name}][ als {cause} uitvalt]</translation>
    </message>
    <message>
        <source>Add scenario[ {name}]</source>
        <translation>Scenario toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit scenario[ {name}]</source>
        <translation>Scenario gewijzigd[ {name}]</translation>
    </message>
    <message>
        <source>Remove scenario[ {name}]</source>
        <translation>Scenario verwijderd[ {name}]</translation>
    </message>
    <message>
        <source>Add environment[ {name}]</source>
        <translation>Omgeving toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit environment[ {name}]</source>
        <translation>Omgeving gewijzigd[ {name}]</translation>
    </message>
    <message>
        <source>Remove environment[ {name}]</source>
        <translation>Omgeving verwijderd[ {name}]</translation>
    </message>
    <message>
        <source>Deploy[ {name}][ {version}][ to {environment}]</source>
        <translation>Uitgerold[ {name}][ {version}][ naar {environment}]</translation>
    </message>
    <message>
        <source>Edit deployment[ of {name}][ to {environment}]</source>
        <translation>Uitrol gewijzigd[ van {name}][ naar {environment}]</translation>
    </message>
    <message>
        <source>Remove deployment[ of {name}][ to {environment}]</source>
        <translation>Uitrol verwijderd[ van {name}][ naar {environment}]</translation>
    </message>
    <message>
        <source>Import a lock file of npm[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Vergrendelbestand van npm inlezen[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a bill of materials (SPDX)[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Stuklijst (SPDX) inlezen[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a catalog of Backstage[: {components} components and {dependencies} dependencies added]</source>
        <translation>Catalogus van Backstage inlezen[: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Forbid dependencies[ of {dependent}][ on {provider}]</source>
        <translation>Verbied afhankelijkheden[ van {dependent}][ op {provider}]</translation>
    </message>
    <message>
        <source>Allow dependencies[ of {dependent}][ on {provider}]</source>
        <translation>Sta afhankelijkheden toe[ van {dependent}][ op {provider}]</translation>
    </message>
    <message>
        <source>Import a model of ArchiMate[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Model van ArchiMate inlezen[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a graph (GraphML)[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Graaf (GraphML) inlezen[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message>
        <source>Import a graph (dot)[ of {source}: {components} components and {dependencies} dependencies added]</source>
        <translation>Graaf (dot) inlezen[ van {source}: {components} componenten en {dependencies} afhankelijkheden toegevoegd]</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n component(s)</source>
        <translation>
            <numerusform>%n component bewerken</numerusform>
            <numerusform>%n componenten bewerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n component(s)[ into {into}]</source>
        <translation>
            <numerusform>%n component verplaatsen[ naar {into}]</numerusform>
            <numerusform>%n componenten verplaatsen[ naar {into}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n component(s) with all below</source>
        <translation>
            <numerusform>%n component met alles eronder verwijderen</numerusform>
            <numerusform>%n componenten met alles eronder verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the environments</source>
        <translation>De omgevingen ordenen</translation>
    </message>
    <message>
        <source>Add calendar[ {name}]</source>
        <translation>Kalender toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit calendar[ {name}]</source>
        <translation>Kalender gewijzigd[ {name}]</translation>
    </message>
    <message numerus="yes">
        <source>Add %n holiday(s)[ to {name}]</source>
        <translation>
            <numerusform>Feestdag toegevoegd[ aan {name}]</numerusform>
            <numerusform>%n feestdagen toegevoegd[ aan {name}]</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove calendar[ {name}]</source>
        <translation>Kalender verwijderd[ {name}]</translation>
    </message>
    <message>
        <source>Add organisation[ {name}]</source>
        <translation>Organisatie toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit organisation[ {name}]</source>
        <translation>Organisatie gewijzigd[ {name}]</translation>
    </message>
    <message>
        <source>Remove organisation[ {name}]</source>
        <translation>Organisatie verwijderd[ {name}]</translation>
    </message>
    <message>
        <source>Add person[ {name}]</source>
        <translation>Persoon toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit person[ {name}]</source>
        <translation>Persoon gewijzigd[ {name}]</translation>
    </message>
    <message>
        <source>Remove person[ {name}]</source>
        <translation>Persoon verwijderd[ {name}]</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n person(s)</source>
        <translation>
            <numerusform>%n persoon bevestigd</numerusform>
            <numerusform>%n personen bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Add absence[ of {name}]</source>
        <translation>Afwezigheid toegevoegd[ van {name}]</translation>
    </message>
    <message>
        <source>Remove absence[ of {name}]</source>
        <translation>Afwezigheid verwijderd[ van {name}]</translation>
    </message>
    <message>
        <source>Add team[ {name}]</source>
        <translation>Team toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Edit team[ {name}]</source>
        <translation>Team gewijzigd[ {name}]</translation>
    </message>
    <message>
        <source>Remove team[ {name}]</source>
        <translation>Team verwijderd[ {name}]</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n team(s)</source>
        <translation>
            <numerusform>%n team bevestigd</numerusform>
            <numerusform>%n teams bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Put[ {name}] into a team[: {team}]</source>
        <translation>Teamlid geplaatst[: {name}][ in {team}]</translation>
    </message>
    <message>
        <source>Take[ {name}] out of a team[: {team}]</source>
        <translation>Teamlid weggehaald[: {name}][ uit {team}]</translation>
    </message>
    <message>
        <source>Import a table of people[: {added} added, {updated} changed]</source>
        <translation>Tabel van personen ingelezen[: {added} toegevoegd, {updated} gewijzigd]</translation>
    </message>
    <message>
        <source>Import a table of teams[: {added} added, {updated} changed]</source>
        <translation>Tabel van teams ingelezen[: {added} toegevoegd, {updated} gewijzigd]</translation>
    </message>
    <message>
        <source>Import a table of tickets[ of {source}: {tickets} tickets and {entries} log entries added]</source>
        <translation>Tabel van tickets ingelezen[ van {source}: {tickets} tickets en {entries} berichten in het logboek toegevoegd]</translation>
    </message>
    <message>
        <source>Import an event log[ of {source}: {tickets} tickets and {entries} log entries added]</source>
        <translation>Gebeurtenissenlog ingelezen[ van {source}: {tickets} tickets en {entries} berichten in het logboek toegevoegd]</translation>
    </message>
    <message>
        <source>Import issues of Jira[ of {source}: {tickets} tickets and {entries} log entries added]</source>
        <translation>Issues van Jira ingelezen[ van {source}: {tickets} tickets en {entries} berichten in het logboek toegevoegd]</translation>
    </message>
    <message>
        <source>Add agreement[ {name}]</source>
        <translation>Overeenkomst toegevoegd[ {name}]</translation>
    </message>
    <message>
        <source>Add version[ {version}] of agreement[ {name}]</source>
        <translation>Versie[ {version}] toegevoegd van overeenkomst[ {name}]</translation>
    </message>
    <message>
        <source>Correct version[ {version}] of agreement[ {name}]</source>
        <translation>Versie[ {version}] verbeterd van overeenkomst[ {name}]</translation>
    </message>
    <message>
        <source>Remove agreement[ {name}]</source>
        <translation>Overeenkomst verwijderd[ {name}]</translation>
    </message>
    <message>
        <source>Attach[ “{name}”][ to {number}]</source>
        <translation>Bijlage toegevoegd[ “{name}”][ bij {number}]</translation>
    </message>
    <message>
        <source>Take[ “{name}”] off[ {number}]</source>
        <translation>Bijlage weggehaald[ “{name}”][ bij {number}]</translation>
    </message>
    <message>
        <source>Import a mail[ ({source})][: tickets opened: {tickets}, entries added: {entries}]</source>
        <translation>Mail geïmporteerd[ ({source})][: tickets geopend: {tickets}, regels toegevoegd: {entries}]</translation>
    </message>
    <message>
        <source>Import a mailbox[ ({source})][: tickets opened: {tickets}, entries added: {entries}]</source>
        <translation>Postvak geïmporteerd[ ({source})][: tickets geopend: {tickets}, regels toegevoegd: {entries}]</translation>
    </message>
    <message>
        <source>Import events of Alertmanager[ ({source})][: added: {events}, tickets opened: {tickets}]</source>
        <translation>Gebeurtenissen van Alertmanager geïmporteerd[ ({source})][: toegevoegd: {events}, tickets geopend: {tickets}]</translation>
    </message>
    <message>
        <source>Import events of Icinga[ ({source})][: added: {events}, tickets opened: {tickets}]</source>
        <translation>Gebeurtenissen van Icinga geïmporteerd[ ({source})][: toegevoegd: {events}, tickets geopend: {tickets}]</translation>
    </message>
    <message>
        <source>Import events of Zabbix[ ({source})][: added: {events}, tickets opened: {tickets}]</source>
        <translation>Gebeurtenissen van Zabbix geïmporteerd[ ({source})][: toegevoegd: {events}, tickets geopend: {tickets}]</translation>
    </message>
    <message>
        <source>Escalate[ {number}][ to {team}][, telling {manager}]</source>
        <translation>Geëscaleerd[: {number}][ naar {team}][, {manager} ingelicht]</translation>
    </message>
    <message>
        <source>Swarm[ on {number}][: {names}]</source>
        <translation>Samen opgepakt[: {number}][: {names}]</translation>
    </message>
    <message>
        <source>Leave the swarm[ on {number}][: {names}]</source>
        <translation>Uit de groep gestapt[: {number}][: {names}]</translation>
    </message>
    <message>
        <source>Set rule[ “{name}”]</source>
        <translation>Regel gezet[: “{name}”]</translation>
    </message>
    <message>
        <source>Enable rule[ “{name}”]</source>
        <translation>Regel ingeschakeld[: “{name}”]</translation>
    </message>
    <message>
        <source>Disable rule[ “{name}”]</source>
        <translation>Regel uitgeschakeld[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove rule[ “{name}”]</source>
        <translation>Regel verwijderd[: “{name}”]</translation>
    </message>
    <message>
        <source>Do what time has caused[ ({count})]</source>
        <translation>Gedaan wat de tijd heeft veroorzaakt[ ({count})]</translation>
    </message>
    <message>
        <source>Add template[ “{name}”]</source>
        <translation>Sjabloon toegevoegd[: “{name}”]</translation>
    </message>
    <message>
        <source>Edit template[ “{name}”]</source>
        <translation>Sjabloon gewijzigd[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove template[ “{name}”]</source>
        <translation>Sjabloon verwijderd[: “{name}”]</translation>
    </message>
    <message>
        <source>Add series of tickets[ “{name}”]</source>
        <translation>Reeks tickets toegevoegd[: “{name}”]</translation>
    </message>
    <message>
        <source>Edit series of tickets[ “{name}”]</source>
        <translation>Reeks tickets gewijzigd[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove series of tickets[ “{name}”]</source>
        <translation>Reeks tickets verwijderd[: “{name}”]</translation>
    </message>
    <message>
        <source>Link[ {number}][: {kind}][ {other}]</source>
        <translation>Gekoppeld[: {number}][: {kind}][ {other}]</translation>
    </message>
    <message>
        <source>Take back a link[ of {number}][: {kind}][ {other}]</source>
        <translation>Koppeling teruggenomen[ van {number}][: {kind}][ {other}]</translation>
    </message>
    <message>
        <source>Set the parent[ of {number}][: {parent}]</source>
        <translation>Bovenliggend ticket gezet[ van {number}][: {parent}]</translation>
    </message>
    <message>
        <source>Merge[ {number}][ into {into}]</source>
        <translation>Samengevoegd[: {number}][ in {into}]</translation>
    </message>
    <message>
        <source>Split[ {number}][ off {from}][: {title}]</source>
        <translation>Afgesplitst[: {number}][ van {from}][: {title}]</translation>
    </message>
    <message>
        <source>Add known error[ “{title}”]</source>
        <translation>Bekende fout toegevoegd[: “{title}”]</translation>
    </message>
    <message>
        <source>Edit known error[ “{title}”]</source>
        <translation>Bekende fout gewijzigd[: “{title}”]</translation>
    </message>
    <message>
        <source>Remove known error[ “{title}”]</source>
        <translation>Bekende fout verwijderd[: “{title}”]</translation>
    </message>
</context>
<context>
    <name>component_words</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>date_words</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>over %n maand</numerusform>
            <numerusform>over %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>over %n jaar</numerusform>
            <numerusform>over %n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>There is no template “{name}”. Nothing was made[. There are: {allowed}].</source>
        <translation>Er is geen sjabloon “{name}”. Er is niets gemaakt[. Er zijn: {allowed}].</translation>
    </message>
    <message>
        <source>The process “{process}” has faults: {faults}. It is not used. “process check” lists them all.</source>
        <translation>Het proces “{process}” heeft fouten: {faults}. Het wordt niet gebruikt. “process check” somt ze alle op.</translation>
    </message>
    <message>
        <source>A {process} has no variant “{variant}”. Nothing was changed. There are: {allowed}.</source>
        <translation>Het proces {process} heeft geen variant “{variant}”. Er is niets gewijzigd. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>A {process} has no state “{state}”. The ticket stays as it is.[ From here it may go to: {allowed}.]</source>
        <translation>Het proces {process} heeft geen toestand “{state}”. Het ticket blijft zoals het is.[ Van hier mag het naar: {allowed}.]</translation>
    </message>
    <message>
        <source>The state “{state}” has no reason “{reason}”. The ticket stays as it is.[ There are: {allowed}.]</source>
        <translation>De toestand “{state}” heeft geen reden “{reason}”. Het ticket blijft zoals het is.[ Er zijn: {allowed}.]</translation>
    </message>
    <message>
        <source>{ticket} may not go from “{from}” to “{to}”. It stays as it is.[ From here it may go to: {allowed}.]</source>
        <translation>{ticket} mag niet van “{from}” naar “{to}”. Het blijft zoals het is.[ Van hier mag het naar: {allowed}.]</translation>
    </message>
    <message>
        <source>To go to “{to}”, {ticket} needs: {fields}. It stays as it is. Fill them in; on the command line with --set field=value.</source>
        <translation>Om naar “{to}” te gaan heeft {ticket} nodig: {fields}. Het blijft zoals het is. Vul ze in; op de opdrachtregel met --set veld=waarde.</translation>
    </message>
    <message>
        <source>A {process} has no field “{field}”. Nothing was changed.[ There are: {allowed}.]</source>
        <translation>Het proces {process} heeft geen veld “{field}”. Er is niets gewijzigd.[ Er zijn: {allowed}.]</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}; expected is {expected}[ ({allowed})]. Nothing was changed.</source>
        <translation>“{value}” past niet in het veld {field}; verwacht wordt {expected}[ ({allowed})]. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{field} ({value}) must come after {after} ({limit}). Nothing was changed.</source>
        <translation>{field} ({value}) moet na {after} ({limit}) komen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The text of {field} is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it.</source>
        <translation>De tekst van {field} is te lang: {length} tekens, er passen er {most}. Er is niets gewijzigd. Kort hem in.</translation>
    </message>
    <message>
        <source>“{level}” is no {scale} in the matrix “{matrix}”. Nothing was changed. There are: {allowed}.</source>
        <translation>“{level}” bestaat niet als {scale} in de matrix “{matrix}”. Er is niets gewijzigd. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>A priority set by hand needs its reason. Nothing was changed. Say why.</source>
        <translation>Een met de hand gezette prioriteit heeft een reden nodig. Er is niets gewijzigd. Zeg waarom.</translation>
    </message>
    <message>
        <source>{ticket} is authorised as planned, so {fields} cannot change on the way to “{to}”. It stays as it is. Edit the plan first, which sends it back to “{returns_to}”.</source>
        <translation>{ticket} is goedgekeurd zoals gepland, dus {fields} kan niet wijzigen op weg naar “{to}”. Het blijft zoals het is. Wijzig eerst het plan, waarna het terugkeert naar “{returns_to}”.</translation>
    </message>
    <message>
        <source>The search is too long: {length} characters, at most {most}. Nothing was looked for. Use fewer words.</source>
        <translation>De zoekvraag is te lang: {length} tekens, ten hoogste {most}. Er is niet gezocht. Gebruik minder woorden.</translation>
    </message>
    <message>
        <source>The search has too many words: {count}, at most {most}. Nothing was looked for. Use fewer words.</source>
        <translation>De zoekvraag heeft te veel woorden: {count}, ten hoogste {most}. Er is niet gezocht. Gebruik minder woorden.</translation>
    </message>
    <message>
        <source>The ticket with id {id} is not there any more. Nothing was changed. Look at the list as it is now.</source>
        <translation>Het ticket met id {id} is er niet meer. Er is niets gewijzigd. Bekijk de lijst zoals die nu is.</translation>
    </message>
    <message>
        <source>{number} would come back in the state “{state}”, which a {process} no longer has. Nothing was changed. Bring the state back into the process first.</source>
        <translation>{number} zou terugkomen in de toestand “{state}”, die het proces {process} niet meer heeft. Er is niets gewijzigd. Breng eerst de toestand terug in het proces.</translation>
    </message>
    <message>
        <source>{ticket} was opened at {opened}, so nothing can have moved it at {at}. It stays as it is. Give a later time.</source>
        <translation>{ticket} is geopend op {opened}, dus op {at} kan niets het hebben verplaatst. Het blijft zoals het is. Geef een latere tijd.</translation>
    </message>
    <message>
        <source>An entry in the log of {ticket} needs a text. Nothing was added. Give it one.</source>
        <translation>Een bericht in het logboek van {ticket} heeft een tekst nodig. Er is niets toegevoegd. Geef er een.</translation>
    </message>
    <message>
        <source>Tickets cannot be chosen by “{field}”. Nothing was listed. There are: {allowed}.</source>
        <translation>Tickets kunnen niet worden gekozen op “{field}”. Er is niets opgesomd. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}; expected is {expected}. Nothing was listed. Correct it.</source>
        <translation>“{value}” past niet bij {field}; verwacht wordt {expected}. Er is niets opgesomd. Verbeter het.</translation>
    </message>
    <message>
        <source>“{cursor}” is no cursor. Nothing was listed. Give what the page before said under “next”.</source>
        <translation>“{cursor}” is geen cursor. Er is niets opgesomd. Geef wat de vorige bladzijde onder “next” zei.</translation>
    </message>
    <message>
        <source>A limit of {limit} is not possible. Nothing was listed. Give 1 to {most}.</source>
        <translation>Een grens van {limit} kan niet. Er is niets opgesomd. Geef 1 tot {most}.</translation>
    </message>
    <message>
        <source>“{number}” is no number of a ticket. Nothing was changed. This is a fault of Mainstay; please report it.</source>
        <translation>“{number}” is geen nummer van een ticket. Er is niets gewijzigd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>There is no ticket “{ticket}”. Nothing was changed. Give a number such as CHG-12.</source>
        <translation>Er is geen ticket “{ticket}”. Er is niets veranderd. Geef een nummer zoals CHG-12.</translation>
    </message>
    <message>
        <source>“{name}” is too large to attach; at most {most} bytes are kept of one file. Nothing was attached. Put it where others can fetch it, and write down where.</source>
        <translation>“{name}” is te groot om bij te voegen; van één bestand worden ten hoogste {most} bytes bewaard. Er is niets bijgevoegd. Zet het waar anderen het kunnen ophalen, en schrijf op waar.</translation>
    </message>
    <message>
        <source>The agreement “{name}” cannot be read: at {where}: {problem}. It stays as it is. Set it anew with “agreement set --correct”.</source>
        <translation>De overeenkomst “{name}” is niet te lezen: bij {where}: {problem}. Zij blijft zoals zij is. Stel haar opnieuw in met “agreement set --correct”.</translation>
    </message>
    <message>
        <source>There is no agreement “{name}”. Nothing was changed. “agreement list” names those there are.</source>
        <translation>Er is geen overeenkomst “{name}”. Er is niets gewijzigd. “agreement list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>“{name}” is of the kind {was}, and cannot become {kind}. Nothing was changed. Give the other one a name of its own.</source>
        <translation>“{name}” is van de soort {was}, en kan geen {kind} worden. Er is niets gewijzigd. Geef de andere een eigen naam.</translation>
    </message>
    <message>
        <source>“{name}” has a version that is valid from {last}, so a new one cannot begin on {day}. Nothing was changed. Give a later day with --from, or say with --correct that it was meant so all the time.</source>
        <translation>“{name}” heeft een versie die geldt vanaf {last}, dus een nieuwe kan niet beginnen op {day}. Er is niets gewijzigd. Geef met --from een latere dag, of zeg met --correct dat het altijd al zo was bedoeld.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no solution but a part of one. Nothing was changed. An agreement covers whole solutions.</source>
        <translation>“{name}” ({code}) is geen oplossing maar een deel ervan. Er is niets gewijzigd. Een overeenkomst dekt hele oplossingen.</translation>
    </message>
    <message>
        <source>The agreement “{agreement}” counts in the calendar “{calendar}”, which is not there. Nothing was changed. Set that calendar first.</source>
        <translation>De overeenkomst “{agreement}” telt in de kalender “{calendar}”, die er niet is. Er is niets gewijzigd. Stel die kalender eerst in.</translation>
    </message>
    <message>
        <source>{ticket} cannot be linked to itself. Nothing was changed.</source>
        <translation>{ticket} kan niet aan zichzelf worden gekoppeld. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{ticket} has no link “{kind}” to {other}. Nothing was changed.</source>
        <translation>{ticket} heeft geen koppeling “{kind}” met {other}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{parent} is of another process than {ticket}, so it cannot be its parent. Nothing was changed. Link them instead.</source>
        <translation>{parent} hoort bij een ander proces dan {ticket} en kan er dus niet boven staan. Er is niets veranderd. Koppel ze in plaats daarvan.</translation>
    </message>
    <message>
        <source>{parent} stands below {ticket} already, so it cannot stand above it. Nothing was changed.</source>
        <translation>{parent} staat al onder {ticket} en kan er dus niet boven staan. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{ticket} cannot be merged into itself. Nothing was changed.</source>
        <translation>{ticket} kan niet in zichzelf worden samengevoegd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{ticket} and {into} are of different processes and cannot become one. Nothing was changed. Link them instead.</source>
        <translation>{ticket} en {into} horen bij verschillende processen en kunnen niet één worden. Er is niets veranderd. Koppel ze in plaats daarvan.</translation>
    </message>
    <message>
        <source>{into} has ended, so {ticket} cannot go on in it. Nothing was changed. Merge the other way round, or reopen it first.</source>
        <translation>{into} is geëindigd, dus {ticket} kan er niet in verdergaan. Er is niets veranderd. Voeg andersom samen, of heropen het eerst.</translation>
    </message>
    <message>
        <source>The log of {ticket} has no entry {entry}. Nothing was changed. “ticket show” lists them.</source>
        <translation>Het logboek van {ticket} heeft geen regel {entry}. Er is niets veranderd. “ticket show” noemt ze.</translation>
    </message>
    <message>
        <source>{ticket} is no problem. Nothing was changed. Only a problem can have known errors.</source>
        <translation>{ticket} is geen probleem. Er is niets veranderd. Alleen een probleem kan bekende fouten hebben.</translation>
    </message>
    <message>
        <source>{ticket} is no known error yet; it still needs: {fields}. Nothing was changed. Fill them in with “ticket edit --set field=value”.</source>
        <translation>{ticket} is nog geen bekende fout; er ontbreekt nog: {fields}. Er is niets veranderd. Vul het in met “ticket edit --set veld=waarde”.</translation>
    </message>
    <message>
        <source>“{title}” cannot be published yet; it still needs: {fields}. Nothing was changed. Fill them in, or keep it as a draft.</source>
        <translation>“{title}” kan nog niet worden gepubliceerd; er ontbreekt nog: {fields}. Er is niets veranderd. Vul het in, of houd het een concept.</translation>
    </message>
    <message>
        <source>“{title}” names {count} components; at most {most} are kept. Nothing was changed. Name what those stand in.</source>
        <translation>“{title}” noemt {count} components; hooguit {most} worden bewaard. Er is niets veranderd. Noem waar die in staan.</translation>
    </message>
    <message>
        <source>There is another known error “{title}”. Nothing was changed. Give this one a title of its own.</source>
        <translation>Er is een andere bekende fout “{title}”. Er is niets veranderd. Geef deze een eigen titel.</translation>
    </message>
    <message>
        <source>{ticket} has the known error “{title}” already. Nothing was changed. Change that one with “known-error set”.</source>
        <translation>{ticket} heeft de bekende fout “{title}” al. Er is niets veranderd. Wijzig die met “known-error set”.</translation>
    </message>
    <message>
        <source>There is no known error “{name}”. Nothing was changed. “known-error list” names those there are.</source>
        <translation>Er is geen bekende fout “{name}”. Er is niets veranderd. “known-error list” noemt wat er is.</translation>
    </message>
    <message>
        <source>{ticket} is neither a problem nor a change, so no fix comes from it. Nothing was counted. Give a number such as PRB-3.</source>
        <translation>{ticket} is geen probleem en geen wijziging, dus er komt geen oplossing uit. Er is niets geteld. Geef een nummer zoals PRB-3.</translation>
    </message>
    <message>
        <source>Nobody of the team “{team}” is there. Nothing was changed. Name somebody, or another team.</source>
        <translation>Van het team “{team}” is niemand aanwezig. Er is niets veranderd. Noem iemand, of een ander team.</translation>
    </message>
    <message>
        <source>No team of a higher tier can take {ticket}: none has anybody in it. It stays as it is. Name a team with --to, or a manager with --manager.</source>
        <translation>Geen team van een hogere lijn kan {ticket} overnemen: in geen enkel zit iemand. Het blijft zoals het is. Noem een team met --to, of een leidinggevende met --manager.</translation>
    </message>
    <message>
        <source>{ticket} is in “{state}”, so it cannot go up. It stays as it is. Bring it back into an open state first.</source>
        <translation>{ticket} staat in “{state}” en kan dus niet omhoog. Het blijft zoals het is. Breng het eerst terug in een open toestand.</translation>
    </message>
    <message>
        <source>To go up, {ticket} needs a reason. It stays as it is. Say why.</source>
        <translation>Om omhoog te gaan heeft {ticket} een reden nodig. Het blijft zoals het is. Zeg waarom.</translation>
    </message>
    <message>
        <source>The team “{team}” has {ticket} already. It stays as it is. Name another team.</source>
        <translation>Het team “{team}” heeft {ticket} al. Het blijft zoals het is. Noem een ander team.</translation>
    </message>
    <message>
        <source>“{name}” does not swarm on {ticket}. Nothing was changed. “ticket show” names those who do.</source>
        <translation>“{name}” werkt niet mee aan {ticket}. Er is niets veranderd. “ticket show” noemt wie dat wel doet.</translation>
    </message>
    <message>
        <source>There is no rule “{name}”. Nothing was changed. “rule list” names those there are.</source>
        <translation>Er is geen regel “{name}”. Er is niets veranderd. “rule list” noemt wat er is.</translation>
    </message>
    <message>
        <source>The rule “{name}” cannot be read: at {where}: {problem}. Nothing was changed. Set it anew with “rule set”, or remove it.</source>
        <translation>De regel “{name}” kan niet worden gelezen: bij {where}: {problem}. Er is niets veranderd. Zet hem opnieuw met “rule set”, of verwijder hem.</translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was changed. Give it one.</source>
        <translation>Een sjabloon heeft een naam nodig. Er is niets veranderd. Geef het er een.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Nothing was changed. “template list” names those there are.</source>
        <translation>Er is geen sjabloon “{name}”. Er is niets veranderd. “template list” noemt wat er is.</translation>
    </message>
    <message>
        <source>Something still goes by the template “{name}”: {by}[ and {more} more]. Nothing was removed. Give it another template first.</source>
        <translation>Het sjabloon “{name}” is nog in gebruik bij {by}[ en nog {more}]. Er is niets verwijderd. Geef ze eerst een ander sjabloon.</translation>
    </message>
    <message>
        <source>The fields of the template “{name}” cannot be read. It stays as it is. Set it anew with “template set”.</source>
        <translation>De velden van het sjabloon “{name}” kunnen niet worden gelezen. Het blijft zoals het is. Zet het opnieuw met “template set”.</translation>
    </message>
    <message>
        <source>A series of tickets needs a name. Nothing was changed. Give it one.</source>
        <translation>Een reeks tickets heeft een naam nodig. Er is niets veranderd. Geef haar er een.</translation>
    </message>
    <message>
        <source>There is no series “{name}”. Nothing was changed. “recurring list” names those there are.</source>
        <translation>Er is geen reeks “{name}”. Er is niets veranderd. “recurring list” noemt wat er is.</translation>
    </message>
    <message>
        <source>The dates of the series “{name}” cannot be read. It stays as it is. Set it anew with “recurring set”.</source>
        <translation>De datums van de reeks “{name}” kunnen niet worden gelezen. Zij blijft zoals zij is. Zet haar opnieuw met “recurring set”.</translation>
    </message>
</context>
<context>
    <name>estate</name>
    <message>
        <source>There is no component “{text}”. Nothing was changed. Give an outline code, an exact name or id:NUMBER; “tree” shows them.</source>
        <translation>Er is geen component “{text}”. Er is niets gewijzigd. Geef een code, een exacte naam of id:NUMMER; “tree” laat ze zien.</translation>
    </message>
    <message>
        <source>“{text}” may be several components: {candidates}. Nothing was changed. Give the outline code of the one you mean, or id:NUMBER.</source>
        <translation>“{text}” kan verschillende componenten zijn: {candidates}. Er is niets gewijzigd. Geef de code van degene die u bedoelt, of id:NUMMER.</translation>
    </message>
    <message>
        <source>The component with id {id} is not there any more. Nothing was changed. Look at the tree as it is now.</source>
        <translation>De component met id {id} is er niet meer. Er is niets gewijzigd. Bekijk de boom zoals die nu is.</translation>
    </message>
    <message>
        <source>{name} would stand below itself (in {into}). It was left where it is. Choose a place outside of it.</source>
        <translation>{name} zou onder zichzelf komen te staan (in {into}). Het is gelaten waar het is. Kies een plaats daarbuiten.</translation>
    </message>
    <message>
        <source>A component needs a name. Nothing was changed. Give it one.</source>
        <translation>Een component heeft een naam nodig. Er is niets gewijzigd. Geef er een.</translation>
    </message>
    <message>
        <source>The name is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it; the description takes more.</source>
        <translation>De naam is te lang: {length} tekens, er passen er {most}. Er is niets gewijzigd. Kort hem in; in de beschrijving past meer.</translation>
    </message>
    <message>
        <source>The date of “{later}” lies before that of “{earlier}”[ for “{name}”]. Nothing was changed. Dates come in the order of the stages.</source>
        <translation>De datum van “{later}” ligt voor die van “{earlier}”[ bij “{name}”]. Er is niets gewijzigd. Datums komen in de volgorde van de fasen.</translation>
    </message>
    <message>
        <source>The redundancy group {id} belongs to another component. Nothing was changed. Choose a group of the dependent itself.</source>
        <translation>De redundantiegroep {id} hoort bij een andere component. Er is niets gewijzigd. Kies een groep van de afhankelijke zelf.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read in the version requirement “{text}”. Nothing was changed. Write bounds such as “&gt;= 3, &lt; 4”.</source>
        <translation>“{part}” is onleesbaar in de versie-eis “{text}”. Er is niets gewijzigd. Schrijf grenzen zoals “&gt;= 3, &lt; 4”.</translation>
    </message>
    <message>
        <source>“{text}” is no minimum. Nothing was changed. Write a count such as 2, or a percentage such as 50%.</source>
        <translation>“{text}” is geen minimum. Er is niets gewijzigd. Schrijf een aantal zoals 2, of een percentage zoals 50%.</translation>
    </message>
    <message>
        <source>A minimum of “{text}” would never fail. Nothing was changed. Write at least 1.</source>
        <translation>Een minimum van “{text}” zou nooit uitvallen. Er is niets gewijzigd. Schrijf ten minste 1.</translation>
    </message>
    <message>
        <source>A minimum of “{text}” can never be met. Nothing was changed. Write at most 100%.</source>
        <translation>Een minimum van “{text}” kan nooit worden gehaald. Er is niets gewijzigd. Schrijf ten hoogste 100%.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing was changed. Write it as 2027-11-30, or leave it empty.</source>
        <translation>“{text}” is geen datum. Er is niets gewijzigd. Schrijf haar als 2027-11-30, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>An impact can only be added to the failure of another component. Nothing was changed. Say which failure brings it about for {name}.</source>
        <translation>Een gevolg kan alleen aan de uitval van een ander component worden toegevoegd. Er is niets veranderd. Zeg welke uitval het voor {name} teweegbrengt.</translation>
    </message>
    <message>
        <source>{name} fails when it fails: there is nothing to override. Nothing was changed. Choose another cause.</source>
        <translation>{name} valt uit als het uitvalt: er valt niets aan te passen. Er is niets veranderd. Kies een andere oorzaak.</translation>
    </message>
    <message>
        <source>A scenario needs a name. Nothing was changed. Give it one.</source>
        <translation>Een scenario heeft een naam nodig. Er is niets veranderd. Geef het er een.</translation>
    </message>
    <message>
        <source>An environment needs a name. Nothing was changed. Give it one.</source>
        <translation>Een omgeving heeft een naam nodig. Er is niets veranderd. Geef haar er een.</translation>
    </message>
    <message>
        <source>The environment with id {id} is not there any more. Nothing was changed. Choose another.</source>
        <translation>De omgeving met id {id} is er niet meer. Er is niets veranderd. Kies een andere.</translation>
    </message>
    <message>
        <source>There is no environment “{name}”. Nothing was changed. There are: {known}.</source>
        <translation>Er is geen omgeving “{name}”. Er is niets veranderd. Dit zijn ze: {known}.</translation>
    </message>
    <message>
        <source>{name} has {deployments} deployments. It was kept. Remove those first, or give it another name.</source>
        <translation>{name} heeft {deployments} keer uitrol. Ze is behouden. Verwijder die eerst, of geef haar een andere naam.</translation>
    </message>
    <message>
        <source>The deployment of {name} names no version. Nothing was changed. Say which version was deployed.</source>
        <translation>De uitrol van {name} noemt geen versie. Er is niets veranderd. Zeg welke versie is uitgerold.</translation>
    </message>
    <message>
        <source>“{text}” is no outcome. Nothing was changed. Write successful, “with issues”, failed or “backed out”.</source>
        <translation>“{text}” is geen uitkomst. Er is niets veranderd. Schrijf successful, “with issues”, failed of “backed out”.</translation>
    </message>
    <message>
        <source>No component is chosen. Choose one in the tree or on the map, and ask again.</source>
        <translation>Er is geen component gekozen. Kies er een in de boom of op de kaart en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Nothing was changed. Write it as 2027-11-30 14:05, or leave it empty for now.</source>
        <translation>“{text}” is geen tijdstip. Er is niets veranderd. Schrijf het als 2027-11-30 14:05, of laat het leeg voor nu.</translation>
    </message>
    <message>
        <source>A side of the rule goes by {trait} but does not say which. Nothing was changed. Say which.</source>
        <translation>Eén kant van de regel gaat naar {trait}, maar zegt niet welke. Er is niets gewijzigd. Zeg welke.</translation>
    </message>
    <message>
        <source>“{text}” is no {trait}. Nothing was changed. Take one of those that components have.</source>
        <translation>“{text}” is geen {trait}. Er is niets gewijzigd. Neem er een die componenten hebben.</translation>
    </message>
    <message>
        <source>{dependent} and {provider} are the same, so the rule could never be broken. Nothing was changed. Choose another for one side.</source>
        <translation>{dependent} en {provider} zijn hetzelfde, dus de regel zou nooit gebroken kunnen worden. Er is niets gewijzigd. Kies voor één kant iets anders.</translation>
    </message>
    <message>
        <source>There is no rule with the number {id}. Nothing was changed. Look at the rules as they are now.</source>
        <translation>Er is geen regel met het nummer {id}. Er is niets gewijzigd. Kijk naar de regels zoals ze nu zijn.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>There is no file {file}. Nothing was brought in. Check the path.</source>
        <translation>Er is geen bestand {file}. Er is niets binnengehaald. Controleer het pad.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was brought in. Give a file.</source>
        <translation>{file} is geen gewoon bestand. Er is niets binnengehaald. Geef een bestand.</translation>
    </message>
    <message>
        <source>{file} may not be read[: {detail}]. Nothing was brought in. Ask for the right to read it.</source>
        <translation>{file} mag niet worden gelezen[: {detail}]. Er is niets binnengehaald. Vraag om leesrecht.</translation>
    </message>
    <message>
        <source>The input can only be read once, as from a pipe. Nothing was brought in. Save it as a file first.</source>
        <translation>De invoer kan maar één keer worden gelezen, zoals uit een pijp. Er is niets binnengehaald. Bewaar haar eerst als bestand.</translation>
    </message>
    <message>
        <source>Reading failed at byte {byte}[: {detail}]. Nothing was brought in. Check the disk, and try again.</source>
        <translation>Het lezen mislukte bij byte {byte}[: {detail}]. Er is niets binnengehaald. Controleer de schijf, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Nothing was brought in. Split it, or use a machine with more.</source>
        <translation>Er is niet genoeg geheugen voor dit bestand. Er is niets binnengehaald. Splits het, of gebruik een machine met meer.</translation>
    </message>
    <message>
        <source>The import was stopped, as you asked. Nothing was brought in; the workspace is as it was before.</source>
        <translation>De import is gestopt, zoals u vroeg. Er is niets binnengehaald; de werkruimte is zoals zij was.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was brought in. Check where it came from.</source>
        <translation>Het bestand is leeg. Er is niets binnengehaald. Controleer waar het vandaan komt.</translation>
    </message>
    <message>
        <source>The file is compressed ({compression}). Nothing was brought in. Unpack it first.</source>
        <translation>Het bestand is ingepakt ({compression}). Er is niets binnengehaald. Pak het eerst uit.</translation>
    </message>
    <message>
        <source>The file is no text (byte {byte}). Nothing was brought in. Check whether it is the right file.</source>
        <translation>Het bestand is geen tekst (byte {byte}). Er is niets binnengehaald. Controleer of het het juiste bestand is.</translation>
    </message>
    <message>
        <source>The file is too large; the limit is {limit} bytes. Nothing was brought in. Split it.</source>
        <translation>Het bestand is te groot; de grens is {limit} bytes. Er is niets binnengehaald. Splits het.</translation>
    </message>
    <message>
        <source>The file ends in the middle (byte {byte}). Nothing was brought in. Fetch it again.</source>
        <translation>Het bestand houdt halverwege op (byte {byte}). Er is niets binnengehaald. Haal het opnieuw op.</translation>
    </message>
    <message>
        <source>The encoding {encoding} is not known. Nothing was brought in. Name another, or save the file as UTF-8.</source>
        <translation>De tekencodering {encoding} is onbekend. Er is niets binnengehaald. Noem een andere, of bewaar het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not {encoding} (byte {byte}). Nothing was brought in. Name its encoding, or save it as UTF-8.</source>
        <translation>Het bestand is niet in {encoding} (byte {byte}). Er is niets binnengehaald. Noem de tekencodering, of bewaar het als UTF-8.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing. Nothing was brought in. The header has: {header}.</source>
        <translation>De kolom “{column}” ontbreekt. Er is niets binnengehaald. De kopregel heeft: {header}.</translation>
    </message>
    <message>
        <source>The column “{column}” stands there twice (columns {first} and {second}). Nothing was brought in. Rename one.</source>
        <translation>De kolom “{column}” staat er twee keer (kolommen {first} en {second}). Er is niets binnengehaald. Hernoem er een.</translation>
    </message>
    <message>
        <source>A field[ in line {line}][ (row {row})] is larger than {limit} bytes; mostly a quote is missing. Nothing was brought in. Correct it there.</source>
        <translation>Een veld[ in regel {line}][ (rij {row})] is groter dan {limit} bytes; meestal ontbreekt een aanhalingsteken. Er is niets binnengehaald. Verbeter het daar.</translation>
    </message>
    <message>
        <source>A row[ ({row})][ in line {line}] has more than {limit} fields. Nothing was brought in. Check the delimiter.</source>
        <translation>Een rij[ ({row})][ in regel {line}] heeft meer dan {limit} velden. Er is niets binnengehaald. Controleer het scheidingsteken.</translation>
    </message>
    <message>
        <source>A quote[ in line {line}][ (row {row})] is never closed. Nothing was brought in. Close it.</source>
        <translation>Een aanhalingsteken[ in regel {line}][ (rij {row})] wordt nooit gesloten. Er is niets binnengehaald. Sluit het.</translation>
    </message>
    <message>
        <source>The record in line {line} is larger than {limit} bytes. Nothing was brought in. Check whether it is the right file.</source>
        <translation>Het record in regel {line} is groter dan {limit} bytes. Er is niets binnengehaald. Controleer of het het juiste bestand is.</translation>
    </message>
    <message>
        <source>This is no list of Debian packages (line {line}). Nothing was brought in. Give /var/lib/dpkg/status or a Packages index.</source>
        <translation>Dit is geen lijst van Debian-pakketten (regel {line}). Er is niets binnengehaald. Geef /var/lib/dpkg/status of een Packages-index.</translation>
    </message>
    <message>
        <source>The file is no JSON[ (byte {byte})][: {detail}]. Nothing was brought in. Check where it came from.</source>
        <translation>Het bestand is geen JSON[ (byte {byte})][: {detail}]. Er is niets binnengehaald. Controleer waar het vandaan komt.</translation>
    </message>
    <message>
        <source>This is JSON, but no CycloneDX[: bomFormat is “{format}”]. Nothing was brought in. Choose another format or file.</source>
        <translation>Dit is JSON, maar geen CycloneDX[: bomFormat is “{format}”]. Er is niets binnengehaald. Kies een andere indeling of een ander bestand.</translation>
    </message>
    <message>
        <source>CycloneDX {version} cannot be read. Nothing was brought in. Write it as 1.2 to 1.6.</source>
        <translation>CycloneDX {version} kan niet worden gelezen. Er is niets binnengehaald. Schrijf het als 1.2 tot en met 1.6.</translation>
    </message>
    <message>
        <source>The file is not built as its format says[: {field}]. Nothing was brought in. Check what wrote it.</source>
        <translation>Het bestand is niet gebouwd zoals zijn indeling zegt[: {field}]. Er is niets binnengehaald. Controleer waarmee het is geschreven.</translation>
    </message>
    <message>
        <source>{rejected} of {read} rows cannot be used; {file} has them with the reasons. Nothing was brought in. Correct them, or keep the others with --keep-valid.</source>
        <translation>{rejected} van {read} rijen zijn onbruikbaar; {file} bevat ze met de redenen. Er is niets binnengehaald. Verbeter ze, of behoud de andere met --keep-valid.</translation>
    </message>
    <message>
        <source>The file of rejected rows, {file}, cannot be written. Nothing was brought in. Make room, or import from a folder where you may write.</source>
        <translation>Het bestand met geweigerde rijen, {file}, kan niet worden geschreven. Er is niets binnengehaald. Maak ruimte, of importeer uit een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>While {file} was read, somebody changed what it refers to. Nothing was brought in. Import it again.</source>
        <translation>Terwijl {file} werd gelezen, heeft iemand gewijzigd waarnaar het verwijst. Er is niets binnengehaald. Importeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no format “{format}”. Nothing was done. There are: {allowed}.</source>
        <translation>Er is geen indeling “{format}”. Er is niets gedaan. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>{file} cannot be written[: {detail}]. No file was left behind. Check that its folder exists and that you may write there.</source>
        <translation>{file} kan niet worden geschreven[: {detail}]. Er is geen bestand achtergebleven. Controleer of de map bestaat en of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>This is XML where JSON is expected. Nothing was brought in. Choose another format, or convert it to JSON first.</source>
        <translation>Dit is XML waar JSON wordt verwacht. Er is niets ingelezen. Kies een andere indeling, of zet het eerst om in JSON.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}[: {detail}]. Nothing was brought in. Choose another format or file.</source>
        <translation>Dit is geen bestand van de indeling {format}[: {detail}]. Er is niets ingelezen. Kies een andere indeling of een ander bestand.</translation>
    </message>
    <message>
        <source>Version {version} of {format} cannot be read. Nothing was brought in. Write it as one of these: {known}.</source>
        <translation>Versie {version} van {format} kan niet worden gelezen. Er is niets ingelezen. Schrijf het als een van deze: {known}.</translation>
    </message>
    <message>
        <source>The file is no YAML (line {line})[: {detail}]. Nothing was brought in. Correct it there.</source>
        <translation>Het bestand is geen YAML (regel {line})[: {detail}]. Er is niets ingelezen. Verbeter het daar.</translation>
    </message>
    <message>
        <source>The aliases up to line {line} unfold to more than {limit} nodes, or into themselves. Nothing was brought in. Write out what is meant.</source>
        <translation>De aliassen tot regel {line} worden uitgevouwen meer dan {limit} knopen, of verwijzen naar zichzelf. Er is niets ingelezen. Schrijf voluit wat er bedoeld is.</translation>
    </message>
    <message>
        <source>Line {line} is nested deeper than {limit} levels. Nothing was brought in. Check what wrote the file.</source>
        <translation>Regel {line} is dieper genest dan {limit} niveaus. Er is niets ingelezen. Controleer wat het bestand schreef.</translation>
    </message>
    <message>
        <source>The file is no XML (line {line})[: {detail}]. Nothing was brought in. Correct it there.</source>
        <translation>Het bestand is geen XML (regel {line})[: {detail}]. Er is niets ingelezen. Verbeter het daar.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities (line {line}), by which a small file can unfold without end or ask for others. Nothing was brought in, and nothing fetched. Write it without.</source>
        <translation>Het bestand legt een documenttype of entiteiten vast (regel {line}), waardoor een klein bestand eindeloos kan uitvouwen of om andere kan vragen. Er is niets ingelezen en niets opgehaald. Schrijf het zonder.</translation>
    </message>
    <message>
        <source>The file is no Graphviz dot (line {line})[: {detail}]. Nothing was brought in. Correct it there.</source>
        <translation>Het bestand is geen dot van Graphviz (regel {line})[: {detail}]. Er is niets ingelezen. Verbeter het daar.</translation>
    </message>
    <message>
        <source>Up to line {line} the file unfolds to more than {limit} dependencies or attributes. Nothing was brought in. Write out what is meant.</source>
        <translation>Tot regel {line} vouwt het bestand uit tot meer dan {limit} afhankelijkheden of kenmerken. Er is niets ingelezen. Schrijf uit wat bedoeld is.</translation>
    </message>
    <message>
        <source>“{format}” says what is installed or resolved somewhere, and cannot carry an estate. Nothing was written. Choose one of these: {allowed}.</source>
        <translation>“{format}” zegt wat ergens is geïnstalleerd of opgelost, en kan geen landschap dragen. Er is niets geschreven. Kies een van deze: {allowed}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” does not fit {field}. Nothing was answered. Correct the row.</source>
        <translation>{file}, rij {row}: “{value}” past niet bij {field}. Er is niets beantwoord. Verbeter de rij.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Nothing was brought in. Split it.</source>
        <translation>De tabel heeft meer dan {limit} rijen. Er is niets binnengehaald. Splits haar.</translation>
    </message>
    <message>
        <source>The format {format} is about people, who belong to no component. Nothing was written. Leave --what out.</source>
        <translation>De indeling {format} gaat over personen, die bij geen component horen. Er is niets geschreven. Laat --what weg.</translation>
    </message>
    <message>
        <source>This was a dry run. Nothing was brought in; the workspace is as it was before.</source>
        <translation>Dit was een proefdraai. Er is niets binnengehaald; de werkruimte is zoals zij was.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} files. Nothing was brought in. Divide it.</source>
        <translation>De map bevat meer dan {limit} bestanden. Er is niets binnengehaald. Verdeel haar.</translation>
    </message>
    <message>
        <source>A file of the format {format} has columns of any names. Nothing was brought in. Say with --map what they mean.</source>
        <translation>Een bestand van de indeling {format} heeft kolommen met willekeurige namen. Er is niets binnengehaald. Zeg met --map wat ze betekenen.</translation>
    </message>
    <message>
        <source>The map cannot be used: {problem}[ at {where}][; expected: {expected}]. Nothing was brought in. Correct the map.</source>
        <translation>De vertaaltabel van --map is onbruikbaar: {problem}[ bij {where}][; verwacht: {expected}]. Er is niets binnengehaald. Verbeter haar.</translation>
    </message>
    <message>
        <source>There is already a file {file}. It was left as it is, and nothing was saved. Choose another name, or move it away first.</source>
        <translation>Er is al een bestand {file}. Het is gelaten zoals het is, en er is niets bewaard. Kies een andere naam, of verplaats het eerst.</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>verwijst naar iets wat er niet is</translation>
    </message>
    <message>
        <source>the journal names a step that is not there</source>
        <translation>het journaal noemt een stap die er niet is</translation>
    </message>
    <message>
        <source>row and journal disagree on whether it is there</source>
        <translation>rij en journaal zijn het oneens of zij bestaat</translation>
    </message>
    <message>
        <source>row and journal disagree on the version</source>
        <translation>rij en journaal zijn het oneens over de versie</translation>
    </message>
    <message>
        <source>the id of a component stands there twice; the first counts</source>
        <translation>het id van een component staat er twee keer; het eerste telt</translation>
    </message>
    <message>
        <source>the parent is not there; shown as a solution</source>
        <translation>de ouder is er niet; getoond als oplossing</translation>
    </message>
    <message>
        <source>stands below itself; shown as a solution</source>
        <translation>staat onder zichzelf; getoond als oplossing</translation>
    </message>
    <message>
        <source>the id of a group stands there twice; the first counts</source>
        <translation>het id van een groep staat er twee keer; het eerste telt</translation>
    </message>
    <message>
        <source>the dependent is not there; the dependency is left out</source>
        <translation>de afhankelijke is er niet; de afhankelijkheid is weggelaten</translation>
    </message>
    <message>
        <source>the provider is not there; the dependency is left out</source>
        <translation>de leverancier is er niet; de afhankelijkheid is weggelaten</translation>
    </message>
    <message>
        <source>the group is not there; the dependency stands alone</source>
        <translation>de groep is er niet; de afhankelijkheid staat alleen</translation>
    </message>
    <message>
        <source>the group is another dependent&apos;s; the dependency stands alone</source>
        <translation>de groep is van een andere afhankelijke; de afhankelijkheid staat alleen</translation>
    </message>
    <message>
        <source>the dependent of the group is not there; the group is left out</source>
        <translation>de afhankelijke van de groep is er niet; de groep is weggelaten</translation>
    </message>
    <message>
        <source>the process cannot be used</source>
        <translation>het proces is onbruikbaar</translation>
    </message>
    <message>
        <source>a name is empty, too long, or holds what no name may hold[: “{subject}”]</source>
        <translation>een naam is leeg, te lang, of bevat wat geen naam mag bevatten[: “{subject}”]</translation>
    </message>
    <message>
        <source>stands there twice[: “{subject}”]</source>
        <translation>staat er twee keer[: “{subject}”]</translation>
    </message>
    <message>
        <source>the first state is not there or not open[: “{subject}”]</source>
        <translation>de begintoestand is er niet of is niet open[: “{subject}”]</translation>
    </message>
    <message>
        <source>there is no final state</source>
        <translation>er is geen eindtoestand</translation>
    </message>
    <message>
        <source>names a state that is not there[: “{subject}”]</source>
        <translation>noemt een toestand die er niet is[: “{subject}”]</translation>
    </message>
    <message>
        <source>names a variant that is not there[: “{subject}”]</source>
        <translation>noemt een variant die er niet is[: “{subject}”]</translation>
    </message>
    <message>
        <source>names a field that is not there[: “{subject}”]</source>
        <translation>noemt een veld dat er niet is[: “{subject}”]</translation>
    </message>
    <message>
        <source>the field is of another type than it is used for[: “{subject}”]</source>
        <translation>het veld is van een andere soort dan waarvoor het wordt gebruikt[: “{subject}”]</translation>
    </message>
    <message>
        <source>a move leads from the state to itself</source>
        <translation>een overgang leidt van de toestand naar zichzelf</translation>
    </message>
    <message>
        <source>a move leaves a final state without being a reopening[: to “{subject}”]</source>
        <translation>een overgang verlaat een eindtoestand zonder heropening te zijn[: naar “{subject}”]</translation>
    </message>
    <message>
        <source>a move from resolved to open is not marked as a reopening[: to “{subject}”]</source>
        <translation>een overgang van opgelost naar open is niet als heropening gemerkt[: naar “{subject}”]</translation>
    </message>
    <message>
        <source>a move is marked as a reopening and is none[: to “{subject}”]</source>
        <translation>een overgang is als heropening gemerkt en is er geen[: naar “{subject}”]</translation>
    </message>
    <message>
        <source>no way leads here from the first state</source>
        <translation>geen weg leidt hierheen vanuit de begintoestand</translation>
    </message>
    <message>
        <source>no way leads from here to a final state</source>
        <translation>geen weg leidt van hier naar een eindtoestand</translation>
    </message>
    <message>
        <source>the process does not know the state, or says otherwise whether it is open</source>
        <translation>het proces kent de toestand niet, of zegt anders of die open is</translation>
    </message>
    <message>
        <source>two tickets have the number, or it is still to be given</source>
        <translation>twee tickets hebben het nummer, of het moet nog worden gegeven</translation>
    </message>
    <message>
        <source>the words to be found by are missing, stale, or of no ticket</source>
        <translation>de woorden om op te zoeken ontbreken, zijn verouderd, of horen bij geen ticket</translation>
    </message>
    <message>
        <source>is not found by its name; edit the name, and it is</source>
        <translation>wordt niet op naam gevonden; bewerk de naam, en dan wel</translation>
    </message>
    <message>
        <source>the first or last day in the team is no day</source>
        <translation>de eerste of laatste dag in het team is geen dag</translation>
    </message>
    <message>
        <source>the bytes of a file are not what they were when it was kept</source>
        <translation>de bytes van een bestand zijn niet meer wat ze waren toen het werd bewaard</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>a file, or postgresql://[user@]host[:port]/database; without it, MAINSTAY_WORKSPACE counts</source>
        <translation>een bestand, of postgresql://[gebruiker@]host[:poort]/database; zonder telt MAINSTAY_WORKSPACE</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>antwoord met één JSON-document</translation>
    </message>
    <message>
        <source>show help, also of a verb</source>
        <translation>toon hulp, ook bij een werkwoord</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>toon de versie</translation>
    </message>
    <message>
        <source>show the components in outline order</source>
        <translation>toon de componenten in de volgorde van de boom</translation>
    </message>
    <message>
        <source>only so many levels (default: all)</source>
        <translation>alleen zoveel niveaus (standaard: alle)</translation>
    </message>
    <message>
        <source>show what fails or degrades when these fail, at any depth, and by which way</source>
        <translation>toon wat uitvalt of vermindert als deze uitvallen, op elke diepte, en langs welke weg</translation>
    </message>
    <message>
        <source>ask as for a change of them: say what it reaches</source>
        <translation>vraag het als voor een wijziging ervan: zeg wat die bereikt</translation>
    </message>
    <message>
        <source>show all that a component stands on, directly and indirectly</source>
        <translation>toon alles waarop een component steunt, rechtstreeks en langs omwegen</translation>
    </message>
    <message>
        <source>bring a file in as one step; “import --list” names the formats</source>
        <translation>haal een bestand binnen als één stap; “import --list” noemt de indelingen</translation>
    </message>
    <message>
        <source>list the formats, with what each brings</source>
        <translation>som de indelingen op, met wat elk brengt</translation>
    </message>
    <message>
        <source>put what has no parent below this one (default: solutions)</source>
        <translation>zet wat geen ouder heeft onder deze (standaard: oplossingen)</translation>
    </message>
    <message>
        <source>by which name the next import knows what this one brought (default: format and subject)</source>
        <translation>onder welke naam de volgende import weet wat deze bracht (standaard: indeling en onderwerp)</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>zeg wat er zou gebeuren, en wijzig niets</translation>
    </message>
    <message>
        <source>keep the other rows when some cannot be used</source>
        <translation>behoud de andere rijen als er onbruikbare zijn</translation>
    </message>
    <message>
        <source>show version requirements that are not met</source>
        <translation>toon versie-eisen waaraan niet is voldaan</translation>
    </message>
    <message>
        <source>Usage: {call}</source>
        <translation>Gebruik: {call}</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opties van elk werkwoord:</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Werkwoorden:</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>WERKWOORD</translation>
    </message>
    <message>
        <source>“mainstay-cli VERB --help” says more about a verb.</source>
        <translation>“mainstay-cli WERKWOORD --help” zegt meer over een werkwoord.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and the answer is no; 2 the call is wrong; 3 bad input; 4 the workspace cannot be opened, reached or used; 5 conflict, someone else changed it meanwhile.</source>
        <translation>Eindstatus: 0 gedaan; 1 gedaan, en het antwoord is nee; 2 de aanroep is fout; 3 foute invoer; 4 de werkruimte kan niet worden geopend, bereikt of gebruikt; 5 conflict, iemand anders heeft het intussen gewijzigd.</translation>
    </message>
    <message>
        <source>how many, all or nothing (default: 1)</source>
        <translation>hoeveel, alles of niets (standaard: 1)</translation>
    </message>
    <message>
        <source>show who did what, newest first</source>
        <translation>toon wie wat deed, het nieuwste eerst</translation>
    </message>
    <message>
        <source>only changes of this table, such as component</source>
        <translation>alleen wijzigingen van deze tabel, zoals component</translation>
    </message>
    <message>
        <source>only changes of this row of it</source>
        <translation>alleen wijzigingen van deze rij daarvan</translation>
    </message>
    <message>
        <source>at most so many (default: 100)</source>
        <translation>ten hoogste zoveel (standaard: 100)</translation>
    </message>
    <message>
        <source>go on where an answer that was cut said “next”</source>
        <translation>ga verder waar een afgekapt antwoord “next” zei</translation>
    </message>
    <message>
        <source>take back your newest steps, from whichever program they came</source>
        <translation>neem uw nieuwste stappen terug, uit welk programma ze ook kwamen</translation>
    </message>
    <message>
        <source>bring back what you undid last</source>
        <translation>breng terug wat u het laatst ongedaan maakte</translation>
    </message>
    <message>
        <source>look for dead ends and other faults in a process that is written as JSON</source>
        <translation>zoek doodlopende wegen en andere fouten in een proces dat als JSON is geschreven</translation>
    </message>
    <message>
        <source>make a workspace: a new file, or tables in a database that has none</source>
        <translation>maak een werkruimte: een nieuw bestand, of tabellen in een database die er geen heeft</translation>
    </message>
    <message>
        <source>begin with what this template holds (default: empty)</source>
        <translation>begin met wat dit sjabloon bevat (standaard: empty)</translation>
    </message>
    <message>
        <source>list the templates</source>
        <translation>som de sjablonen op</translation>
    </message>
    <message>
        <source>say what the workspace holds</source>
        <translation>zeg wat de werkruimte bevat</translation>
    </message>
    <message>
        <source>look for faults in the file, its references, the journal and what the rooms keep in it</source>
        <translation>zoek fouten in het bestand, de verwijzingen, het journaal en wat erin wordt bewaard</translation>
    </message>
    <message>
        <source>drop what rows held before imports older than 30 days, and say what can then no longer be undone</source>
        <translation>laat weg wat rijen bevatten voor imports ouder dan 30 dagen, en zeg wat dan niet meer ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>with --compact: say what it would drop, and drop nothing</source>
        <translation>met --compact: zeg wat er zou worden weggelaten, en laat niets weg</translation>
    </message>
    <message>
        <source>write a consistent copy into a new file, while others go on working</source>
        <translation>schrijf een kloppende kopie in een nieuw bestand, terwijl anderen doorwerken</translation>
    </message>
    <message>
        <source>make a new workspace of a backup, on either engine</source>
        <translation>maak een nieuwe werkruimte van een reservekopie, op elk van beide databases</translation>
    </message>
    <message>
        <source>what it is about, in one line</source>
        <translation>waar het over gaat, in één regel</translation>
    </message>
    <message>
        <source>all that is known at first</source>
        <translation>alles wat er in het begin bekend is</translation>
    </message>
    <message>
        <source>high, medium, low</source>
        <translation>high, medium of low</translation>
    </message>
    <message>
        <source>high, medium, low; priority follows from both</source>
        <translation>high, medium, low; de prioriteit volgt uit beide</translation>
    </message>
    <message>
        <source>a priority set by hand, with --because</source>
        <translation>een met de hand gezette prioriteit, met --because</translation>
    </message>
    <message>
        <source>the reason of a priority set by hand</source>
        <translation>de reden van een met de hand gezette prioriteit</translation>
    </message>
    <message>
        <source>which component it is about</source>
        <translation>over welke component het gaat</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wie het vraagt</translation>
    </message>
    <message>
        <source>the team that is to do it</source>
        <translation>het team dat het moet doen</translation>
    </message>
    <message>
        <source>the person who is to do it</source>
        <translation>de persoon die het moet doen</translation>
    </message>
    <message>
        <source>field=value[,value…] terms joined by blanks, all must hold: process, state (or open), priority, team, component, opened&gt;=, opened&lt;</source>
        <translation>termen veld=waarde[,waarde…] met spaties ertussen, alle moeten gelden: process, state (of open), priority, team, component, opened&gt;=, opened&lt;</translation>
    </message>
    <message>
        <source>show a ticket with its log</source>
        <translation>toon een ticket met zijn logboek</translation>
    </message>
    <message>
        <source>list tickets, newest first</source>
        <translation>som tickets op, het nieuwste eerst</translation>
    </message>
    <message>
        <source>list tickets that have all these words; a * at the end stands for any ending</source>
        <translation>som tickets op die al deze woorden bevatten; een * aan het eind staat voor elk vervolg</translation>
    </message>
    <message>
        <source>when it happened, such as 2026-03-02T08:00:00Z (default: now)</source>
        <translation>wanneer het gebeurde, zoals 2026-03-02T08:00:00Z (standaard: nu)</translation>
    </message>
    <message>
        <source>whose doing it was (default: you)</source>
        <translation>wie het deed (standaard: u)</translation>
    </message>
    <message>
        <source>e-mail, phone, portal, walk-up …</source>
        <translation>e-mail, phone, portal, walk-up, enzovoort</translation>
    </message>
    <message>
        <source>what was said or written</source>
        <translation>wat er is gezegd of geschreven</translation>
    </message>
    <message>
        <source>only for us, not for the requester</source>
        <translation>alleen voor ons, niet voor de aanvrager</translation>
    </message>
    <message>
        <source>a field of the ticket or of its process; may stand several times, an empty value empties it</source>
        <translation>een veld van het ticket of van zijn proces; mag vaker staan, een lege waarde maakt het leeg</translation>
    </message>
    <message>
        <source>incident, request, problem or change</source>
        <translation>incident, request, problem of change</translation>
    </message>
    <message>
        <source>of a change: normal, standard, emergency</source>
        <translation>van een wijziging: normal, standard, emergency</translation>
    </message>
    <message>
        <source>open a ticket</source>
        <translation>open een ticket</translation>
    </message>
    <message>
        <source>change what a ticket says; its state stays</source>
        <translation>wijzig wat een ticket zegt; zijn toestand blijft</translation>
    </message>
    <message>
        <source>bring a ticket into another state, such as pending/caller</source>
        <translation>breng een ticket in een andere toestand, zoals pending/caller</translation>
    </message>
    <message>
        <source>add an entry to the log of a ticket</source>
        <translation>voeg een bericht toe aan het logboek van een ticket</translation>
    </message>
    <message>
        <source>only this one and what is below it: its dependencies, its tickets</source>
        <translation>alleen deze component en wat eronder staat: de afhankelijkheden, de tickets</translation>
    </message>
    <message>
        <source>shade what fails or degrades with it, at any depth unless --depth is given</source>
        <translation>kleur wat ermee uitvalt of minder goed werkt, op elke diepte tenzij --depth is gegeven</translation>
    </message>
    <message>
        <source>where to; its ending, .svg, .png or .pdf, says how</source>
        <translation>waarheen; het einde van de naam, .svg, .png of .pdf, zegt hoe</translation>
    </message>
    <message>
        <source>show the components without any dependency</source>
        <translation>toont de componenten zonder enige afhankelijkheid</translation>
    </message>
    <message>
        <source>show the components that nobody owns, not even as part of another</source>
        <translation>toont de componenten zonder eigenaar, ook niet als deel van een andere</translation>
    </message>
    <message>
        <source>show the components whose support has ended or soon ends</source>
        <translation>toont de componenten waarvan de ondersteuning geëindigd is of binnenkort eindigt</translation>
    </message>
    <message>
        <source>within so many months from today (default: 12)</source>
        <translation>binnen zoveel maanden vanaf vandaag (standaard: 12)</translation>
    </message>
    <message>
        <source>show the groups of components that need one another, and where to cut them</source>
        <translation>toont de groepen componenten die elkaar nodig hebben, en waar ze door te knippen zijn</translation>
    </message>
    <message>
        <source>show single points of failure: what takes most down when it alone fails, of all components or of COMPONENT with what is below it</source>
        <translation>toont enkelvoudige faalpunten: wat het meeste meeneemt als het alleen uitvalt, van alle componenten of van COMPONENT met wat eronder staat</translation>
    </message>
    <message>
        <source>go on from the &quot;next&quot; of the answer before</source>
        <translation>ga verder vanaf de ‘next’ van het vorige antwoord</translation>
    </message>
    <message>
        <source>show on how many others each component stands, one after the other</source>
        <translation>toont op hoeveel andere elk component staat, na elkaar geteld</translation>
    </message>
    <message>
        <source>show the ways in which one component stands on another, shortest first</source>
        <translation>toont de wegen waarlangs het ene component op het andere staat, kortste eerst</translation>
    </message>
    <message>
        <source>show what two components both stand on</source>
        <translation>toont waarop twee componenten beide staan</translation>
    </message>
    <message>
        <source>of the failure of this one only (default: whatever fails)</source>
        <translation>alleen bij uitval van dit component (standaard: wat er ook uitvalt)</translation>
    </message>
    <message>
        <source>say what a failure means for a component, against what is computed: VERDICT is &quot;not impacted&quot;, degraded or failed</source>
        <translation>zegt wat een uitval voor een component betekent, tegen de berekening in: VERDICT is &quot;not impacted&quot;, degraded of failed</translation>
    </message>
    <message>
        <source>why, for others to read</source>
        <translation>waarom, voor anderen om te lezen</translation>
    </message>
    <message>
        <source>go back to what is computed; ends with 1 when nothing was said</source>
        <translation>gaat terug naar wat berekend wordt; eindigt met 1 als er niets gezegd was</translation>
    </message>
    <message>
        <source>show what people said against the computed impact</source>
        <translation>toont wat mensen tegen het berekende gevolg in zeiden</translation>
    </message>
    <message>
        <source>keep a &quot;what if&quot; under a name</source>
        <translation>bewaart een ‘wat als’ onder een naam</translation>
    </message>
    <message>
        <source>suppose that it fails; may be given several times</source>
        <translation>veronderstel dat het uitvalt; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>suppose another version; may be given several times</source>
        <translation>veronderstel een andere versie; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>show the scenarios that are kept</source>
        <translation>toont de bewaarde scenario&apos;s</translation>
    </message>
    <message>
        <source>show what fails and degrades in a scenario</source>
        <translation>toont wat er in een scenario uitvalt of minder wordt</translation>
    </message>
    <message>
        <source>show which components fare differently in two scenarios</source>
        <translation>toont welke componenten het in twee scenario&apos;s anders vergaat</translation>
    </message>
    <message>
        <source>remove a scenario</source>
        <translation>verwijdert een scenario</translation>
    </message>
    <message>
        <source>record that a version was brought into an environment</source>
        <translation>legt vast dat een versie naar een omgeving is gebracht</translation>
    </message>
    <message>
        <source>successful (default), &quot;with issues&quot;, failed or &quot;backed out&quot;</source>
        <translation>successful (standaard), &quot;with issues&quot;, failed of &quot;backed out&quot;</translation>
    </message>
    <message>
        <source>the change it belongs to</source>
        <translation>de wijziging waar het bij hoort</translation>
    </message>
    <message>
        <source>what else is to be known</source>
        <translation>wat er verder te weten is</translation>
    </message>
    <message>
        <source>when it happened, ISO 8601 with zone (default: now)</source>
        <translation>wanneer het gebeurde, ISO 8601 met zone (standaard: nu)</translation>
    </message>
    <message>
        <source>show which version is in which environment, and where they differ</source>
        <translation>toont welke versie in welke omgeving staat, en waar ze verschillen</translation>
    </message>
    <message>
        <source>show what was deployed of a component, newest first</source>
        <translation>toont wat er van een component is uitgerold, nieuwste eerst</translation>
    </message>
    <message>
        <source>show the environments in the order of a release</source>
        <translation>toont de omgevingen in de volgorde van een uitgave</translation>
    </message>
    <message>
        <source>add an environment after all others</source>
        <translation>voegt een omgeving toe na alle andere</translation>
    </message>
    <message>
        <source>give an environment another name</source>
        <translation>geeft een omgeving een andere naam</translation>
    </message>
    <message>
        <source>remove an environment without deployments</source>
        <translation>verwijdert een omgeving zonder uitrol</translation>
    </message>
    <message>
        <source>judged by what is deployed there</source>
        <translation>beoordeeld naar wat daar is uitgerold</translation>
    </message>
    <message>
        <source>make a rule that nothing in DEPENDENT depends on anything in PROVIDER; each is a COMPONENT with all below it, environment:NAME, kind:WORD, stage:WORD, owner:NAME or attribute:NAME=VALUE</source>
        <translation>maak een regel dat niets in DEPENDENT afhangt van iets in PROVIDER; elk is een COMPONENT met alles eronder, environment:NAAM, kind:WOORD, stage:WOORD, owner:NAAM of attribute:NAAM=WAARDE</translation>
    </message>
    <message>
        <source>take back the rule with this number of &quot;forbidden list&quot;</source>
        <translation>neem de regel met dit nummer van &quot;forbidden list&quot; terug</translation>
    </message>
    <message>
        <source>show the rules, and how many dependencies break each</source>
        <translation>toon de regels, en hoeveel afhankelijkheden elke breken</translation>
    </message>
    <message>
        <source>show every dependency that a rule forbids; ends with 1 when there is one</source>
        <translation>toon elke afhankelijkheid die een regel verbiedt; eindigt met 1 als er een is</translation>
    </message>
    <message>
        <source>draw which component depends on which as a matrix, cycles as blocks on its diagonal</source>
        <translation>teken als matrix welke component van welke afhangt, met kringen als blokken op de diagonaal</translation>
    </message>
    <message>
        <source>so many levels below the solutions, or below COMPONENT, as rows of their own (default: as many as give no more than 300 rows)</source>
        <translation>zoveel niveaus onder de oplossingen, of onder COMPONENT, als eigen rijen (standaard: zoveel als hoogstens 300 rijen geven)</translation>
    </message>
    <message>
        <source>also what stands in this one as rows; may be given again</source>
        <translation>ook wat hierin staat als rijen; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>this one with all below it as one row; may be given again</source>
        <translation>deze met alles eronder als één rij; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>columns depend on rows, instead of rows on columns</source>
        <translation>kolommen hangen af van rijen, in plaats van rijen van kolommen</translation>
    </message>
    <message>
        <source>write the estate or a table out; “--list” names the formats</source>
        <translation>het landschap of een tabel wegschrijven; “--list” noemt de formaten</translation>
    </message>
    <message>
        <source>list the formats, with what each writes</source>
        <translation>de formaten opsommen, met wat elk schrijft</translation>
    </message>
    <message>
        <source>draw a component with what needs it and what it needs, or the whole estate, as a picture</source>
        <translation>teken een component met wat het nodig heeft en waar het voor nodig is, of het hele landschap, als afbeelding</translation>
    </message>
    <message>
        <source>so many steps up and down (default: 2); of the whole estate so many levels below the solutions (default: 0)</source>
        <translation>zoveel stappen omhoog en omlaag (standaard: 2); van het hele landschap zoveel niveaus onder de oplossingen (standaard: 0)</translation>
    </message>
    <message>
        <source>the whole estate instead of a component: what is folded as one box, with sums</source>
        <translation>het hele landschap in plaats van een component: wat dichtgevouwen is als één vak, met sommen</translation>
    </message>
    <message>
        <source>of the whole estate, also what stands in this one as boxes; may be given again</source>
        <translation>van het hele landschap ook wat hierin staat als eigen vakken; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>of the whole estate, this one with all below it as one box; may be given again</source>
        <translation>van het hele landschap dit met alles eronder als één vak; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>draw the hosts with the machines, systems and applications on them, and what each takes down; with COMPONENT only those that carry it or something below it</source>
        <translation>teken de hosts met de machines, systemen en toepassingen erop, en wat elk meeneemt; met COMPONENT alleen die dit of iets eronder dragen</translation>
    </message>
    <message>
        <source>this host with all that runs on it, however much is drawn; may be given again</source>
        <translation>deze host met alles wat erop draait, hoeveel er ook getekend wordt; mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>this host as one box (the first 300 boxes are open by themselves); may be given again</source>
        <translation>deze host als één vak (de eerste 300 vakken staan vanzelf open); mag vaker gegeven worden</translation>
    </message>
    <message>
        <source>draw what ends when: the stages of each life as bars by date, with the end of support</source>
        <translation>teken wat wanneer eindigt: de stadia van elk leven als balken naar datum, met het einde van de ondersteuning</translation>
    </message>
    <message>
        <source>only what ends, or should have ended, within so many months from today</source>
        <translation>alleen wat binnen zoveel maanden vanaf vandaag eindigt of al had moeten eindigen</translation>
    </message>
    <message>
        <source>how much of a span a calendar is open, or when so much of it has passed; asks no workspace</source>
        <translation>hoeveel van een tijdspanne een kalender open is, of wanneer er zoveel voorbij is; heeft geen werkruimte nodig</translation>
    </message>
    <message>
        <source>the calendar: zone, week, holidays and exceptions, as JSON</source>
        <translation>de kalender: zone, week, feestdagen en uitzonderingen, als JSON</translation>
    </message>
    <message>
        <source>where the span begins</source>
        <translation>waar de tijdspanne begint</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>waar die eindigt</translation>
    </message>
    <message>
        <source>when so many business milliseconds have passed, instead</source>
        <translation>in plaats daarvan: wanneer zoveel milliseconden kantoortijd voorbij zijn</translation>
    </message>
    <message>
        <source>answer each row of this file: columns from and to, or from and add_ms</source>
        <translation>beantwoord elke rij van dit bestand: kolommen from en to, of from en add_ms</translation>
    </message>
    <message>
        <source>make the calendar of this name what the file says, or add it</source>
        <translation>maak de kalender met deze naam zoals het bestand zegt, of voeg hem toe</translation>
    </message>
    <message>
        <source>ics: the calendar that gets the holidays</source>
        <translation>ics: de kalender die de feestdagen krijgt</translation>
    </message>
    <message>
        <source>ics: the first day (default: 1 January of last year)</source>
        <translation>ics: de eerste dag (standaard: 1 januari van vorig jaar)</translation>
    </message>
    <message>
        <source>ics: the last day (default: ten years from now)</source>
        <translation>ics: de laatste dag (standaard: over tien jaar)</translation>
    </message>
    <message>
        <source>add an agreement, or a version of it, and say which verdicts differ</source>
        <translation>voeg een overeenkomst toe, of een versie ervan, en zeg welke oordelen verschillen</translation>
    </message>
    <message>
        <source>a new version, valid from this day (default: the file&apos;s)</source>
        <translation>een nieuwe versie, die geldt vanaf deze dag (standaard: die van het bestand)</translation>
    </message>
    <message>
        <source>say which verdicts would differ, and change nothing</source>
        <translation>zeg welke oordelen zouden verschillen, en wijzig niets</translation>
    </message>
    <message>
        <source>remove an agreement with all its versions</source>
        <translation>verwijder een overeenkomst met al haar versies</translation>
    </message>
    <message>
        <source>put a file of up to 50 MB on a ticket</source>
        <translation>voeg een bestand van ten hoogste 50 MB bij een ticket</translation>
    </message>
    <message>
        <source>its name there (default: as the file is called)</source>
        <translation>hoe het daar heet (standaard: zoals het bestand heet)</translation>
    </message>
    <message>
        <source>take a file off a ticket, by the number “ticket show” gives it</source>
        <translation>haal een bestand weg bij een ticket, met het nummer dat “ticket show” eraan geeft</translation>
    </message>
    <message>
        <source>save a file of a ticket; it never replaces another file</source>
        <translation>bewaar een bestand van een ticket; het vervangt nooit een ander bestand</translation>
    </message>
    <message>
        <source>where it is saved</source>
        <translation>waar het wordt bewaard</translation>
    </message>
    <message>
        <source>as they stood then; what happened later is not known yet</source>
        <translation>zoals ze toen stonden; wat later gebeurde is nog niet bekend</translation>
    </message>
    <message>
        <source>every start, pause and stop, and why</source>
        <translation>elke start, pauze en stop, en waarom</translation>
    </message>
    <message>
        <source>what was due by then (default: now)</source>
        <translation>wat op dat tijdstip aan de beurt was (standaard: nu)</translation>
    </message>
    <message>
        <source>say what would be done, and do nothing</source>
        <translation>zeg wat er zou worden gedaan, en doe niets</translation>
    </message>
    <message>
        <source>list what monitoring told and what followed, newest first</source>
        <translation>som op wat de bewaking meldde en wat erop volgde, het nieuwste eerst</translation>
    </message>
    <message>
        <source>only of this one: alertmanager, icinga, zabbix</source>
        <translation>alleen hiervan: alertmanager, icinga of zabbix</translation>
    </message>
    <message>
        <source>only about this component</source>
        <translation>alleen over deze component</translation>
    </message>
    <message>
        <source>eml, mbox: the process of tickets that are opened (default: incident)</source>
        <translation>eml, mbox: het proces van tickets die worden geopend (standaard: incident)</translation>
    </message>
    <message>
        <source>eml, mbox: which component they are about</source>
        <translation>eml, mbox: over welke component ze gaan</translation>
    </message>
    <message>
        <source>eml, mbox: an address of the desk itself, whose mails are answers; may stand several times</source>
        <translation>eml, mbox: een adres van de desk zelf, waarvan e-mails antwoorden zijn; mag vaker staan</translation>
    </message>
    <message>
        <source>people-csv has the columns name (demanded), email, organisation, side (business, technical, outside), kind (customer, developer …), phone, site, time_zone, language, skills, calendar and confirmed (yes, no). The name says who it is. An organisation that is not known becomes one; a calendar must be there. What is empty or absent stays as it is.</source>
        <translation>people-csv heeft de kolommen name (verplicht), email, organisation, side (business, technical, outside), kind (customer, developer …), phone, site, time_zone, language, skills, calendar en confirmed (yes, no). De naam zegt wie het is. Een onbekende organisatie wordt toegevoegd; een kalender moet er al zijn. Wat leeg is of ontbreekt, blijft zoals het is.</translation>
    </message>
    <message>
        <source>teams-csv has the columns team (demanded), tier (0 to 4), kind (support, virtual), email, calendar, member, role, from, until (days, as 2026-03-02) and confirmed: one row for each member. Rows of a team say the same of it, or leave it out. A member is a name or an e-mail address; one who is not known becomes a person, not confirmed.</source>
        <translation>teams-csv heeft de kolommen team (verplicht), tier (0 tot en met 4), kind (support, virtual), email, calendar, member, role, from, until (dagen, zoals 2026-03-02) en confirmed: één rij voor elk lid. Rijen van een team zeggen er hetzelfde van, of laten het weg. Een lid is een naam of een e-mailadres; wie onbekend is, wordt een persoon die nog niet is bevestigd.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>het e-mailadres</translation>
    </message>
    <message>
        <source>business, technical or outside</source>
        <translation>business, technical of outside</translation>
    </message>
    <message>
        <source>what they are to the service: customer, line manager, developer …</source>
        <translation>wat zij voor de dienst zijn: customer, line manager, developer …</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>het telefoonnummer</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>waar zij werken</translation>
    </message>
    <message>
        <source>such as Europe/Amsterdam</source>
        <translation>zoals Europe/Amsterdam</translation>
    </message>
    <message>
        <source>what they know</source>
        <translation>waar zij verstand van hebben</translation>
    </message>
    <message>
        <source>the calendar of their own hours</source>
        <translation>de kalender van hun eigen uren</translation>
    </message>
    <message>
        <source>bring a table of people or of teams in; its columns tell which it is</source>
        <translation>haal een tabel van personen of van teams binnen; de kolommen zeggen welke van de twee het is</translation>
    </message>
    <message>
        <source>say who somebody is, or add them; an option with an empty value takes it away</source>
        <translation>zeg wie iemand is, of voeg die toe; een optie met een lege waarde haalt weg wat er stond</translation>
    </message>
    <message>
        <source>say when somebody is away</source>
        <translation>zeg wanneer iemand afwezig is</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>wanneer het begint</translation>
    </message>
    <message>
        <source>remove somebody who is in no team, with their absences</source>
        <translation>verwijder iemand die in geen team zit, met de afwezigheden</translation>
    </message>
    <message>
        <source>say what a team is, or add it; an option with an empty value takes it away</source>
        <translation>zeg wat een team is, of voeg het toe; een optie met een lege waarde haalt weg wat er stond</translation>
    </message>
    <message>
        <source>0 self-service, 1 service desk, 2 application support, 3 engineering, 4 vendor</source>
        <translation>0 zelfbediening, 1 servicedesk, 2 applicatiebeheer, 3 techniek, 4 leverancier</translation>
    </message>
    <message>
        <source>support or virtual</source>
        <translation>support of virtual</translation>
    </message>
    <message>
        <source>what they do there</source>
        <translation>wat zij daar doen</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>de eerste dag</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>de laatste dag</translation>
    </message>
    <message>
        <source>take them out</source>
        <translation>haal die persoon eruit</translation>
    </message>
    <message>
        <source>remove a team that nobody is in</source>
        <translation>verwijder een team waar niemand in zit</translation>
    </message>
    <message>
        <source>tickets: what foreign columns and words mean; event-log-csv needs one</source>
        <translation>tickets: wat vreemde kolommen en woorden betekenen; event-log-csv heeft er een nodig</translation>
    </message>
    <message>
        <source>correct the version in force then: it was meant so all along, so past verdicts are judged again</source>
        <translation>de versie verbeteren die toen gold: zo was het steeds bedoeld, dus eerdere oordelen worden opnieuw geveld</translation>
    </message>
    <message>
        <source>list agreements with customers, teams and vendors, and where a supplier may take longer than was promised</source>
        <translation>overeenkomsten met klanten, teams en leveranciers opnoemen, en waar een leverancier er langer over mag doen dan beloofd is</translation>
    </message>
    <message>
        <source>list the calendars: when teams and agreements serve</source>
        <translation>de kalenders opnoemen: wanneer teams en overeenkomsten gelden</translation>
    </message>
    <message>
        <source>remove a calendar that no person, team or agreement uses</source>
        <translation>een kalender verwijderen die niemand, geen team en geen overeenkomst gebruikt</translation>
    </message>
    <message>
        <source>show the clocks that agreements set on a ticket</source>
        <translation>de klokken tonen die overeenkomsten op een ticket zetten</translation>
    </message>
    <message>
        <source>do what time has caused: warnings, breaches, states that end, series of tickets; for cron</source>
        <translation>doen wat de tijd heeft veroorzaakt: waarschuwingen, overschrijdingen, toestanden die eindigen, reeksen tickets; voor cron</translation>
    </message>
    <message>
        <source>give a ticket to a team of the next tier, or tell a manager</source>
        <translation>een ticket aan een team van de volgende lijn geven, of een leidinggevende inlichten</translation>
    </message>
    <message>
        <source>to this team (default: the next tier up that has members)</source>
        <translation>naar dit team (standaard: de volgende lijn omhoog waar iemand in zit)</translation>
    </message>
    <message>
        <source>tell this person; without --to the ticket stays where it is</source>
        <translation>deze persoon inlichten; zonder --to blijft het ticket waar het is</translation>
    </message>
    <message>
        <source>the reason; demanded</source>
        <translation>de reden; verplicht</translation>
    </message>
    <message>
        <source>let people work on a ticket together, beside its assignee</source>
        <translation>mensen samen aan een ticket laten werken, naast wie het heeft</translation>
    </message>
    <message>
        <source>what teams and their members have on their hands</source>
        <translation>wat teams en hun leden onder handen hebben</translation>
    </message>
    <message>
        <source>who is in the team and absent then (default: now)</source>
        <translation>wie er dan in het team zit en wie afwezig is (standaard: nu)</translation>
    </message>
    <message>
        <source>list known errors by title</source>
        <translation>bekende fouten opnoemen, op titel</translation>
    </message>
    <message>
        <source>only those that have all these words</source>
        <translation>alleen die al deze woorden hebben</translation>
    </message>
    <message>
        <source>draft, published or retired</source>
        <translation>draft, published of retired</translation>
    </message>
    <message>
        <source>add a known error, or change the one of the same title</source>
        <translation>een bekende fout toevoegen, of die met dezelfde titel wijzigen</translation>
    </message>
    <message>
        <source>show a known error, by its title or by id:17</source>
        <translation>een bekende fout tonen, bij haar titel of als id:17</translation>
    </message>
    <message>
        <source>remove a known error, by its title or by id:17</source>
        <translation>een bekende fout verwijderen, bij haar titel of als id:17</translation>
    </message>
    <message>
        <source>make a known error of a problem that has a cause and a workaround</source>
        <translation>een bekende fout maken van een probleem met een oorzaak en een omweg</translation>
    </message>
    <message>
        <source>offer it at once, instead of keeping a draft</source>
        <translation>haar meteen aanbieden, in plaats van een concept te bewaren</translation>
    </message>
    <message>
        <source>the organisation they belong to; one that is not known is added</source>
        <translation>de organisatie waar zij bij horen; een onbekende wordt toegevoegd</translation>
    </message>
    <message>
        <source>the language to write to them in</source>
        <translation>de taal om hun in te schrijven</translation>
    </message>
    <message>
        <source>list the people, with their organisations, teams and hours</source>
        <translation>de mensen opnoemen, met hun organisaties, teams en uren</translation>
    </message>
    <message>
        <source>confirm people whom an import of tickets found</source>
        <translation>mensen bevestigen die een import van tickets heeft gevonden</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>wanneer het eindigt</translation>
    </message>
    <message>
        <source>remove the absence with exactly these times</source>
        <translation>de afwezigheid met precies deze tijden verwijderen</translation>
    </message>
    <message>
        <source>series that open their ticket by themselves, and when they do next</source>
        <translation>reeksen die zelf hun ticket openen, en wanneer de volgende keer</translation>
    </message>
    <message>
        <source>add a series of tickets by a rule of iCalendar, or change it</source>
        <translation>een reeks tickets volgens een regel van iCalendar toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>remove a series; the tickets it opened stay</source>
        <translation>een reeks verwijderen; de tickets die zij opende blijven</translation>
    </message>
    <message>
        <source>when a series opens its next tickets</source>
        <translation>wanneer een reeks haar volgende tickets opent</translation>
    </message>
    <message>
        <source>so many (default: 5)</source>
        <translation>zoveel (standaard: 5)</translation>
    </message>
    <message>
        <source>from then on (default: now)</source>
        <translation>vanaf dan (standaard: nu)</translation>
    </message>
    <message>
        <source>rules of the desk, and those that ship and were never enabled</source>
        <translation>regels van de desk, en de meegeleverde die nooit zijn ingeschakeld</translation>
    </message>
    <message>
        <source>say what a rule would have done over what is recorded; changes nothing</source>
        <translation>zeggen wat een regel gedaan zou hebben met wat is vastgelegd; verandert niets</translation>
    </message>
    <message>
        <source>from then on (default: all that is recorded)</source>
        <translation>vanaf dan (standaard: alles wat is vastgelegd)</translation>
    </message>
    <message>
        <source>add a rule, which is not enabled yet, or change the one of its name</source>
        <translation>een regel toevoegen, die nog niet is ingeschakeld, of die met deze naam wijzigen</translation>
    </message>
    <message>
        <source>its place among the rules (default: the last)</source>
        <translation>zijn plaats onder de regels (standaard: de laatste)</translation>
    </message>
    <message>
        <source>let a rule run</source>
        <translation>een regel laten werken</translation>
    </message>
    <message>
        <source>let a rule rest</source>
        <translation>een regel laten rusten</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>een regel verwijderen</translation>
    </message>
    <message>
        <source>tickets and known errors that are like a title, best first</source>
        <translation>tickets en bekende fouten die op een titel lijken, de beste eerst</translation>
    </message>
    <message>
        <source>what the ticket will be called; two words or more</source>
        <translation>hoe het ticket gaat heten; twee woorden of meer</translation>
    </message>
    <message>
        <source>what it is about; may stand several times</source>
        <translation>waar het over gaat; mag meermaals staan</translation>
    </message>
    <message>
        <source>at most so many of each (default: 5)</source>
        <translation>hooguit zoveel van elk (standaard: 5)</translation>
    </message>
    <message>
        <source>the incidents that the fix of a problem or a change would have spared</source>
        <translation>de incidenten die de oplossing van een probleem of een wijziging had bespaard</translation>
    </message>
    <message>
        <source>when the fix would have been there (default: right after the first incident)</source>
        <translation>wanneer de oplossing er geweest zou zijn (standaard: meteen na het eerste incident)</translation>
    </message>
    <message>
        <source>list the teams, with who is in them</source>
        <translation>de teams opnoemen, met wie erin zit</translation>
    </message>
    <message>
        <source>the calendar of its hours</source>
        <translation>de kalender van zijn uren</translation>
    </message>
    <message>
        <source>put somebody into a team, say how they are in it, or take the person out of the team</source>
        <translation>iemand in een team zetten, zeggen hoe, of die persoon uit het team halen</translation>
    </message>
    <message>
        <source>confirm teams which an import of tickets found</source>
        <translation>teams bevestigen die een import van tickets heeft gevonden</translation>
    </message>
    <message>
        <source>begin as this template says; the other options outrank it</source>
        <translation>beginnen zoals dit sjabloon zegt; de andere opties gaan voor</translation>
    </message>
    <message>
        <source>templates with which tickets can begin</source>
        <translation>sjablonen waar tickets mee kunnen beginnen</translation>
    </message>
    <message>
        <source>add a template of tickets, or change it</source>
        <translation>een sjabloon voor tickets toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>remove a template; its tickets stay</source>
        <translation>een sjabloon verwijderen; zijn tickets blijven</translation>
    </message>
    <message>
        <source>take it back instead</source>
        <translation>het in plaats daarvan terugnemen</translation>
    </message>
    <message>
        <source>give a ticket to a team or a person</source>
        <translation>een ticket aan een team of een persoon geven</translation>
    </message>
    <message>
        <source>say what a ticket is to another: duplicate, caused-by, blocks</source>
        <translation>zeggen wat een ticket voor een ander is: duplicate, caused-by, blocks</translation>
    </message>
    <message>
        <source>put a ticket below a parent, with which it is resolved</source>
        <translation>een ticket onder een ander zetten, waarmee het wordt opgelost</translation>
    </message>
    <message>
        <source>end a ticket in another one, which goes on with what was said in both</source>
        <translation>een ticket in een ander laten eindigen, dat verdergaat met wat in beide is gezegd</translation>
    </message>
    <message>
        <source>open a ticket for a part of another one</source>
        <translation>een ticket openen voor een deel van een ander</translation>
    </message>
    <message>
        <source>an entry of the log that belongs to the part; may stand several times</source>
        <translation>een regel van het logboek die bij het deel hoort; mag meermaals staan</translation>
    </message>
</context>
<context>
    <name>hosts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hypervisor</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuele machine</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>besturingssysteem</translation>
    </message>
    <message>
        <source>software</source>
        <translation>software</translation>
    </message>
    <message>
        <source>application</source>
        <translation>toepassing</translation>
    </message>
    <message numerus="yes">
        <source>takes down %n</source>
        <translation>
            <numerusform>neemt %n mee</numerusform>
            <numerusform>neemt er %n mee</numerusform>
        </translation>
    </message>
    <message>
        <source>takes nothing down</source>
        <translation>neemt niets mee</translation>
    </message>
    <message numerus="yes">
        <source>degrades %n</source>
        <translation>
            <numerusform>verslechtert %n</numerusform>
            <numerusform>verslechtert er %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carries %n application(s)</source>
        <translation>
            <numerusform>draagt %n toepassing</numerusform>
            <numerusform>draagt %n toepassingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) run on it</source>
        <translation>
            <numerusform>%n component draait erop</numerusform>
            <numerusform>%n componenten draaien erop</numerusform>
        </translation>
    </message>
    <message>
        <source>runs on {name}</source>
        <translation>draait op {name}</translation>
    </message>
    <message>
        <source>fails when {name} fails</source>
        <translation>valt uit als {name} uitvalt</translation>
    </message>
    <message>
        <source>degrades when {name} fails</source>
        <translation>verslechtert als {name} uitvalt</translation>
    </message>
    <message>
        <source>stays up when {name} fails</source>
        <translation>blijft werken als {name} uitvalt</translation>
    </message>
    <message numerus="yes">
        <source>runs on %n other base(s) too</source>
        <translation>
            <numerusform>draait ook op %n andere ondergrond</numerusform>
            <numerusform>draait ook op %n andere ondergronden</numerusform>
        </translation>
    </message>
    <message>
        <source>shares {name} with {others}</source>
        <translation>deelt {name} met {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) or other base(s)</source>
        <translation>
            <numerusform>%n host of andere ondergrond</numerusform>
            <numerusform>%n hosts of andere ondergronden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n box(es) drawn</source>
        <translation>
            <numerusform>het ene vak getekend</numerusform>
            <numerusform>alle %n vakken getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} boxes drawn</source>
        <translation>
            <numerusform>%n van {whole} vakken getekend</numerusform>
            <numerusform>%n van {whole} vakken getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n dichtgevouwen</numerusform>
            <numerusform>%n dichtgevouwen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that carry nothing of it left out</source>
        <translation>
            <numerusform>%n weggelaten die er niets van draagt</numerusform>
            <numerusform>%n weggelaten die er niets van dragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that run on one another in a circle left out</source>
        <translation>
            <numerusform>%n weggelaten die in een kring op elkaar draait</numerusform>
            <numerusform>%n weggelaten die in een kring op elkaar draaien</numerusform>
        </translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>als hij uitvalt</translation>
    </message>
    <message>
        <source>Hosts and what runs on them</source>
        <translation>Hosts en wat erop draait</translation>
    </message>
    <message>
        <source>Hosts that carry {name}</source>
        <translation>Hosts die {name} dragen</translation>
    </message>
    <message>
        <source>host, or what runs on nothing</source>
        <translation>host, of wat op niets draait</translation>
    </message>
    <message>
        <source>fails with it</source>
        <translation>valt mee uit</translation>
    </message>
    <message>
        <source>degrades with it</source>
        <translation>verslechtert mee</translation>
    </message>
    <message>
        <source>stays up without it</source>
        <translation>blijft werken zonder hem</translation>
    </message>
    <message>
        <source>+1: on so many others too</source>
        <translation>+1: ook op zoveel andere</translation>
    </message>
    <message numerus="yes">
        <source>%n too large to open</source>
        <translation>
            <numerusform>%n te groot om te openen</numerusform>
            <numerusform>%n te groot om te openen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps enterprise solutions alive.</source>
        <translation>Houdt bedrijfsoplossingen in leven.</translation>
    </message>
    <message>
        <source>A file, or postgresql://…</source>
        <translation>Een bestand, of postgresql://…</translation>
    </message>
</context>
<context>
    <name>mainstay::AttributeFields</name>
    <message>
        <source>Attributes</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nieuw kenmerk</translation>
    </message>
    <message>
        <source>Name of the new attribute</source>
        <translation>Naam van het nieuwe kenmerk</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>Value of the new attribute</source>
        <translation>Waarde van het nieuwe kenmerk</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>Kenmerk verwijderen</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Kenmerk %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>mainstay::ClockPart</name>
    <message>
        <source>Clocks</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Every start, pause and stop, and why</source>
        <translation>Elk begin, elke pauze en elk einde, en waarom</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <comment>what was counted, since when, why</comment>
        <translation>%1, vanaf %2: %3</translation>
    </message>
</context>
<context>
    <name>mainstay::CommandPalette</name>
    <message>
        <source>Go to a component, a ticket, a place; or do something</source>
        <translation>Ga naar een component, een ticket, een plek; of doe iets</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ga naar of doe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Supported to</source>
        <translation>Steun tot</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Dates of all stages</source>
        <translation>Datums van alle fasen</translation>
    </message>
    <message>
        <source>outlived</source>
        <translation>overleefd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentLine</name>
    <message>
        <source>Code or name</source>
        <translation>Code of naam</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentPicker</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentSteps</name>
    <message numerus="yes">
        <source>Moving %Ln component(s)</source>
        <translation>
            <numerusform>%Ln component wordt verplaatst</numerusform>
            <numerusform>%Ln componenten worden verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln component(s)</source>
        <translation>
            <numerusform>%Ln component wordt verwijderd</numerusform>
            <numerusform>%Ln componenten worden verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln component(s)</source>
        <translation>
            <numerusform>%Ln component wordt gewijzigd</numerusform>
            <numerusform>%Ln componenten worden gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentTreeModel</name>
    <message>
        <source>fails</source>
        <translation>valt uit</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>verminderd</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
</context>
<context>
    <name>mainstay::ComponentTreeView</name>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Eronder toevoegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste below</source>
        <translation>Eronder plakken</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>mainstay::Composer</name>
    <message>
        <source>PUBLIC · the requester reads this</source>
        <translation>OPENBAAR · de aanvrager leest dit</translation>
    </message>
    <message>
        <source>Internal note · only the desk reads it</source>
        <translation>Interne notitie · alleen de desk leest dit</translation>
    </message>
    <message>
        <source>Answer to the requester…</source>
        <translation>Antwoord aan de aanvrager…</translation>
    </message>
    <message>
        <source>Internal note…</source>
        <translation>Interne notitie…</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Openbaar antwoord</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Switch to internal</source>
        <translation>Wissel naar intern</translation>
    </message>
    <message>
        <source>Switch to public</source>
        <translation>Wissel naar openbaar</translation>
    </message>
    <message>
        <source>Send to requester</source>
        <translation>Stuur naar aanvrager</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Writing: </source>
        <translation>Wordt geschreven: </translation>
    </message>
    <message numerus="yes">
        <source>In %n s: </source>
        <comment>before a message is written</comment>
        <translation>
            <numerusform>Over %n s: </numerusform>
            <numerusform>Over %n s: </numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>mainstay::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Somebody else changed this too</source>
        <translation>Iemand anders heeft dit ook gewijzigd</translation>
    </message>
    <message>
        <source>What you typed is kept here. Choose what is to stay.</source>
        <translation>Wat u typte is hier bewaard. Kies wat er blijft staan.</translation>
    </message>
    <message>
        <source>%1 saved first. What you typed is kept here. Choose what is to stay.</source>
        <translation>%1 was eerder. Wat u typte is hier bewaard. Kies wat er blijft staan.</translation>
    </message>
    <message>
        <source>%1 saved first, %2. What you typed is kept here. Choose what is to stay.</source>
        <translation>%1 was eerder, %2. Wat u typte is hier bewaard. Kies wat er blijft staan.</translation>
    </message>
    <message>
        <source>%1, empty before</source>
        <translation>%1, eerder leeg</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, eerder: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Theirs (%1)</source>
        <translation>Van de ander (%1)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Their %1</source>
        <translation>%1 van de ander</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>%1 van mij</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>Deze keuze bewaren</translation>
    </message>
</context>
<context>
    <name>mainstay::ConnectionLine</name>
    <message>
        <source>SQLite · saved</source>
        <translation>SQLite · opgeslagen</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <comment>a time</comment>
        <translation>Geen verbinding sinds %1</translation>
    </message>
    <message>
        <source>No connection since %1, trying again</source>
        <comment>a time</comment>
        <translation>Geen verbinding sinds %1, nieuwe poging loopt</translation>
    </message>
</context>
<context>
    <name>mainstay::Conversation</name>
    <message numerus="yes">
        <source>Show earlier entries (%n)</source>
        <translation>
            <numerusform>Eerder bericht tonen (%n)</numerusform>
            <numerusform>Eerdere berichten tonen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DependencyEditor</name>
    <message>
        <source>Needs</source>
        <translation>Heeft nodig</translation>
    </message>
    <message>
        <source>hard: fails with it</source>
        <translation>hard: valt mee uit</translation>
    </message>
    <message>
        <source>soft: degrades with it</source>
        <translation>zacht: werkt dan verminderd</translation>
    </message>
    <message>
        <source>any, or such as &gt;= 3, &lt; 4</source>
        <translation>elke, of bijvoorbeeld &gt;= 3, &lt; 4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove dependency</source>
        <translation>Afhankelijkheid verwijderen</translation>
    </message>
    <message>
        <source>none: stands alone</source>
        <translation>geen: staat op zichzelf</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>nieuwe groep</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>the new dependency</comment>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>mainstay::DependencyPart</name>
    <message>
        <source>Needs</source>
        <translation>Heeft nodig</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Afhankelijkheid toevoegen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines of a list</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alles tonen</translation>
    </message>
    <message>
        <source>show %1 more</source>
        <translation>nog %1 tonen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Change the dependency</source>
        <translation>Afhankelijkheid wijzigen</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Groep wijzigen</translation>
    </message>
</context>
<context>
    <name>mainstay::DeploymentEditor</name>
    <message>
        <source>such as acceptance</source>
        <translation>zoals acceptatie</translation>
    </message>
    <message>
        <source>now, or such as %1</source>
        <translation>nu, of zoals %1</translation>
    </message>
    <message>
        <source>such as CHG-12</source>
        <translation>zoals CHG-12</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>De naam</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove deployment</source>
        <translation>Uitrol verwijderen</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the new deployment</comment>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>new environment…</source>
        <translation>nieuwe omgeving…</translation>
    </message>
</context>
<context>
    <name>mainstay::DeploymentPart</name>
    <message>
        <source>Deployed</source>
        <translation>Uitgerold</translation>
    </message>
    <message>
        <source>versions differ</source>
        <translation>versies verschillen</translation>
    </message>
    <message>
        <source>The environments do not all have the same version</source>
        <translation>De omgevingen hebben niet alle dezelfde versie</translation>
    </message>
    <message>
        <source>Record deployment</source>
        <translation>Uitrol vastleggen</translation>
    </message>
    <message>
        <source>Change the deployment</source>
        <translation>De uitrol wijzigen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>show earlier ones</source>
        <translation>eerdere tonen</translation>
    </message>
    <message numerus="yes">
        <source>show %n earlier</source>
        <comment>deployments</comment>
        <translation>
            <numerusform>%n eerdere tonen</numerusform>
            <numerusform>%n eerdere tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, there are more</source>
        <translation>%1 getoond, er zijn er meer</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Omgevingen…</translation>
    </message>
</context>
<context>
    <name>mainstay::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Search tickets…</source>
        <translation>Tickets zoeken…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Fill the estate</source>
        <translation>Het landschap vullen</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Nog geen tickets</translation>
    </message>
    <message>
        <source>What people report and ask for stands here, newest first, as soon as someone adds it. Import the estate first, and tickets can name the part they are about.</source>
        <translation>Wat mensen melden en vragen staat hier, het nieuwste eerst, zodra iemand het toevoegt. Importeer eerst het landschap, dan kunnen tickets het onderdeel noemen waar ze over gaan.</translation>
    </message>
    <message>
        <source>No ticket matches</source>
        <translation>Geen ticket past</translation>
    </message>
    <message>
        <source>There are tickets, but none that the search and the filter let through.</source>
        <translation>Er zijn tickets, maar geen die het zoeken en het filter doorlaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved · refresh</source>
        <translation>
            <numerusform>%n verschoven · verversen</numerusform>
            <numerusform>%n verschoven · verversen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DesktopNotices</name>
    <message numerus="yes">
        <source>%n ticket(s) were assigned to you</source>
        <translation>
            <numerusform>%n ticket is aan u toegewezen</numerusform>
            <numerusform>%n tickets zijn aan u toegewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on your tickets</source>
        <translation>
            <numerusform>%n wijziging aan uw tickets</numerusform>
            <numerusform>%n wijzigingen aan uw tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long task(s) ended</source>
        <translation>
            <numerusform>%n lange taak is klaar</numerusform>
            <numerusform>%n lange taken zijn klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>mainstay::EnvironmentsEditor</name>
    <message>
        <source>one more, such as acceptance</source>
        <translation>nog een, zoals acceptatie</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nieuwe omgeving</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Name of the environment %1</source>
        <translation>Naam van de omgeving %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>mainstay::EstateAnswers</name>
    <message>
        <source>Within: the whole estate</source>
        <translation>Binnen: het hele landschap</translation>
    </message>
    <message>
        <source>The second component</source>
        <translation>De tweede component</translation>
    </message>
    <message>
        <source>Within which component</source>
        <translation>Binnen welke component</translation>
    </message>
    <message>
        <source>None: nothing answers to this.</source>
        <translation>Geen: er is niets waarvoor dit geldt.</translation>
    </message>
    <message>
        <source>Pick the second component above, or choose two in the tree and ask again.</source>
        <translation>Kies hierboven de tweede component, of kies er twee in de boom en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>Not asked to the end.</source>
        <translation>Niet ten einde gevraagd.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord opslaan</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Changed since · ask again</source>
        <translation>Sindsdien veranderd · opnieuw vragen</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Meer wegen</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwoord kopiëren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Looking for the answer</source>
        <translation>Het antwoord wordt gezocht</translation>
    </message>
    <message>
        <source>Within how many months</source>
        <translation>Binnen hoeveel maanden</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number in a field</comment>
        <translation>maanden</translation>
    </message>
    <message>
        <source>Put the answer away</source>
        <translation>Antwoord wegleggen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>mainstay::EstateFilters</name>
    <message>
        <source>Stop showing what breaks</source>
        <translation>Niet meer tonen wat uitvalt</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>alle fasen</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>soort: %1</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>soort: alle</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>stage: all</source>
        <translation>fase: alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version conflict(s)</source>
        <translation>
            <numerusform>%Ln versieconflict</numerusform>
            <numerusform>%Ln versieconflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an owner</source>
        <translation>
            <numerusform>%Ln zonder eigenaar</numerusform>
            <numerusform>%Ln zonder eigenaar</numerusform>
        </translation>
    </message>
    <message>
        <source>what breaks: %1  ✕</source>
        <translation>wat uitvalt: %1  ✕</translation>
    </message>
    <message>
        <source>Stop showing what breaks with %1</source>
        <translation>Niet meer tonen wat met %1 uitvalt</translation>
    </message>
</context>
<context>
    <name>mainstay::EstatePage</name>
    <message>
        <source>Estate</source>
        <translation>Landschap</translation>
    </message>
    <message>
        <source>Filter the tree…</source>
        <translation>De boom filteren…</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Component toevoegen</translation>
    </message>
    <message>
        <source>No solutions yet</source>
        <translation>Nog geen oplossingen</translation>
    </message>
    <message>
        <source>A solution is what a business process runs on: servers, systems, applications, and how they need one another. Bring in a list, or begin with one component.</source>
        <translation>Een oplossing is waar een bedrijfsproces op draait: servers, systemen, toepassingen, en hoe zij elkaar nodig hebben. Haal een lijst binnen, of begin met één component.</translation>
    </message>
    <message>
        <source>What breaks if it fails</source>
        <translation>Wat uitvalt als dit uitvalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln solution(s)</source>
        <translation>
            <numerusform>%Ln oplossing</numerusform>
            <numerusform>%Ln oplossingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s)</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies</source>
        <translation>
            <numerusform>%Ln afhankelijkheid</numerusform>
            <numerusform>%Ln afhankelijkheden</numerusform>
        </translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Nieuwe component</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Nieuwe oplossing</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>questions of the estate</comment>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ask about the estate, or about what is chosen</source>
        <translation>Vraag iets over het landschap of over wat gekozen is</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
</context>
<context>
    <name>mainstay::ExportPane</name>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Close the export</source>
        <translation>De export sluiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat is geschreven</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>the whole estate</source>
        <translation>het hele landschap</translation>
    </message>
    <message>
        <source>%1 with all below it</source>
        <translation>%1 met alles eronder</translation>
    </message>
    <message>
        <source>Every component, attribute and dependency comes in again as it was.</source>
        <translation>Elke component, elk kenmerk en elke afhankelijkheid komt weer binnen zoals het was.</translation>
    </message>
    <message>
        <source>For other programs and for people to read; not all of it comes in again.</source>
        <translation>Voor andere programma&apos;s en om te lezen; niet alles ervan komt weer binnen.</translation>
    </message>
    <message>
        <source>Writing; progress and Cancel stand at the bottom of the window.</source>
        <translation>Aan het schrijven; voortgang en Annuleren staan onder in het venster.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wordt geëxporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln rij geschreven naar %1.</numerusform>
            <numerusform>%Ln rijen geschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FailureTeller</name>
    <message>
        <source>No connection to the server since %1. Reading goes on with what is here, nothing that you typed is lost, and Mainstay tries again by itself.</source>
        <comment>a time</comment>
        <translation>Geen verbinding met de server sinds %1. Lezen gaat door met wat hier is, niets van wat u typte gaat verloren, en Mainstay probeert het zelf opnieuw.</translation>
    </message>
    <message>
        <source>The server does not answer. Reading goes on with what is here, nothing that you typed is lost, and Mainstay tries again by itself.</source>
        <translation>De server antwoordt niet. Lezen gaat door met wat hier is, niets van wat u typte gaat verloren, en Mainstay probeert het zelf opnieuw.</translation>
    </message>
    <message>
        <source>The server answers again. What was not saved still stands where you typed it.</source>
        <translation>De server antwoordt weer. Wat niet opgeslagen was, staat nog waar u het typte.</translation>
    </message>
</context>
<context>
    <name>mainstay::FieldEditor</name>
    <message>
        <source>2026-03-31 18:00, local time</source>
        <translation>2026-03-31 18:00, plaatselijke tijd</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>kies…</translation>
    </message>
</context>
<context>
    <name>mainstay::FindingsPart</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Has outlived its support</source>
        <translation>Heeft de steun overleefd</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>the provider&apos;s</comment>
        <translation>Versie van %1</translation>
    </message>
    <message>
        <source>Version for %1</source>
        <comment>the dependent</comment>
        <translation>Versie voor %1</translation>
    </message>
    <message>
        <source>Group %1 asks for more than it has</source>
        <translation>Groep %1 vraagt meer dan zij heeft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::FormatWords</name>
    <message>
        <source>Debian packages</source>
        <translation>Debian-pakketten</translation>
    </message>
    <message>
        <source>bill of materials (CycloneDX)</source>
        <translation>materiaallijst (CycloneDX)</translation>
    </message>
    <message>
        <source>table of components (CSV)</source>
        <translation>tabel van componenten (CSV)</translation>
    </message>
    <message>
        <source>table of dependencies (CSV)</source>
        <translation>tabel van afhankelijkheden (CSV)</translation>
    </message>
    <message>
        <source>lock file of npm (package-lock.json)</source>
        <translation>vergrendelbestand van npm (package-lock.json)</translation>
    </message>
    <message>
        <source>bill of materials (SPDX)</source>
        <translation>stuklijst (SPDX)</translation>
    </message>
    <message>
        <source>catalog of Backstage (YAML)</source>
        <translation>catalogus van Backstage (YAML)</translation>
    </message>
    <message>
        <source>model of ArchiMate (exchange file)</source>
        <translation>model van ArchiMate (uitwisselbestand)</translation>
    </message>
    <message>
        <source>graph (GraphML)</source>
        <translation>graaf (GraphML)</translation>
    </message>
    <message>
        <source>graph (Graphviz dot)</source>
        <translation>graaf (dot van Graphviz)</translation>
    </message>
    <message>
        <source>table of tickets (CSV)</source>
        <translation>tabel van tickets (CSV)</translation>
    </message>
    <message>
        <source>workbook with sheets (Excel)</source>
        <translation>werkmap met bladen (Excel)</translation>
    </message>
</context>
<context>
    <name>mainstay::GroupEditor</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>2, or 50%</source>
        <translation>2, of 50%</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Its members stand alone from then on</source>
        <translation>De leden staan daarna op zichzelf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>mainstay::HistoryPart</name>
    <message>
        <source>Lately</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deze stap terugdraaien</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Oudere tonen</translation>
    </message>
</context>
<context>
    <name>mainstay::HostsCanvas</name>
    <message>
        <source>Hosts and what runs on them</source>
        <translation>Hosts en wat erop draait</translation>
    </message>
    <message>
        <source>No host carries any of it.</source>
        <translation>Geen host draagt hier iets van.</translation>
    </message>
</context>
<context>
    <name>mainstay::HostsTools</name>
    <message>
        <source>Whole estate</source>
        <translation>Hele landschap</translation>
    </message>
    <message>
        <source>Show only the hosts that carry a part of the estate</source>
        <translation>Toon alleen de hosts die een deel van het landschap dragen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding bewaren</translation>
    </message>
    <message>
        <source>Save the hosts as SVG, PNG or PDF</source>
        <translation>Bewaar de hosts als SVG, PNG of PDF</translation>
    </message>
    <message>
        <source>More about the hosts</source>
        <translation>Meer over de hosts</translation>
    </message>
</context>
<context>
    <name>mainstay::HostsView</name>
    <message>
        <source>Hosts as a table</source>
        <translation>Hosts als tabel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Runs on the hosts</source>
        <translation>Draait op de hosts</translation>
    </message>
    <message>
        <source>Fails with</source>
        <translation>Valt uit met</translation>
    </message>
    <message>
        <source>Takes down, or shares a host with</source>
        <translation>Neemt mee, of deelt een host met</translation>
    </message>
    <message>
        <source>Save the hosts</source>
        <translation>Hosts bewaren</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>Nothing runs on anything yet</source>
        <translation>Er draait nog niets ergens op</translation>
    </message>
    <message>
        <source>Hosts stand here with the machines, systems and applications on them. Say of components on what they run: a dependency of the kind “runs on”.</source>
        <translation>Hier staan hosts met de machines, systemen en toepassingen erop. Zeg van componenten waarop ze draaien: een afhankelijkheid van de soort “draait op”.</translation>
    </message>
    <message>
        <source>Fold the host</source>
        <translation>Host dichtvouwen</translation>
    </message>
    <message>
        <source>Open the host</source>
        <translation>Host openen</translation>
    </message>
    <message>
        <source>Show only hosts that carry it</source>
        <translation>Toon alleen hosts die dit dragen</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Toon alle hosts</translation>
    </message>
</context>
<context>
    <name>mainstay::ImpactPart</name>
    <message>
        <source>If it fails</source>
        <translation>Als het uitvalt</translation>
    </message>
    <message>
        <source>Nothing else fails or degrades</source>
        <translation>Verder valt niets uit en werkt niets verminderd</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) fail</source>
        <translation>
            <numerusform>%n component valt uit</numerusform>
            <numerusform>%n componenten vallen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degrade(s)</source>
        <translation>
            <numerusform>%n werkt minder goed</numerusform>
            <numerusform>%n werken minder goed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) degrade</source>
        <translation>
            <numerusform>%n component werkt verminderd</numerusform>
            <numerusform>%n componenten werken verminderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more solution(s)</source>
        <translation>
            <numerusform>en nog %n oplossing</numerusform>
            <numerusform>en nog %n oplossingen</numerusform>
        </translation>
    </message>
    <message>
        <source>show map</source>
        <translation>kaart tonen</translation>
    </message>
    <message>
        <source>solution %1</source>
        <translation>oplossing %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more by a person&apos;s word</source>
        <comment>components that fail or degrade</comment>
        <translation>
            <numerusform>nog %n volgens een mens</numerusform>
            <numerusform>nog %n volgens een mens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not impacted by a person&apos;s word</source>
        <comment>components</comment>
        <translation>
            <numerusform>%n niet geraakt volgens een mens</numerusform>
            <numerusform>%n niet geraakt volgens een mens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::ImportItem</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>by how it begins</source>
        <translation>naar zijn begin</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>Indeling van %1</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand weglaten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Findings and rejected rows</source>
        <translation>Bevindingen en geweigerde rijen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wordt bekeken</translation>
    </message>
    <message>
        <source>What this file is cannot be told by how it begins. Choose its format above.</source>
        <translation>Aan het begin van dit bestand is niet te zien wat het is. Kies hierboven de indeling.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) added</source>
        <translation>
            <numerusform>%Ln component erbij</numerusform>
            <numerusform>%Ln componenten erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies added</source>
        <translation>
            <numerusform>%Ln afhankelijkheid erbij</numerusform>
            <numerusform>%Ln afhankelijkheden erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln bijgewerkt</numerusform>
            <numerusform>%Ln bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln ongewijzigd</numerusform>
            <numerusform>%Ln ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln verwijderd</numerusform>
            <numerusform>%Ln verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln bevinding</numerusform>
            <numerusform>%Ln bevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used</source>
        <translation>
            <numerusform>%Ln rij onbruikbaar</numerusform>
            <numerusform>%Ln rijen onbruikbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Er staat niets in</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>place in a file: what is there</comment>
        <translation>bij %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 listed</source>
        <translation>%1 van %2 vermeld</translation>
    </message>
    <message>
        <source>The rows that cannot be used, with the reasons: %1</source>
        <translation>De onbruikbare rijen, met de redenen: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::ImportPane</name>
    <message>
        <source>Bring in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Importeren sluiten</translation>
    </message>
    <message>
        <source>nothing: as solutions</source>
        <translation>niets: als oplossingen</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>Meer bestanden…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in all but %Ln row(s)</source>
        <translation>
            <numerusform>Binnenhalen zonder %Ln rij</numerusform>
            <numerusform>Binnenhalen zonder %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet. What comes in is one step for each file, which undo takes back.</source>
        <translation>Er is nog niets geschreven. Elk bestand is één stap, die terug te draaien is.</translation>
    </message>
</context>
<context>
    <name>mainstay::Leaving</name>
    <message>
        <source>Stopping what runs…</source>
        <translation>Wat nog loopt, wordt gestopt…</translation>
    </message>
    <message>
        <source>Sending and saving…</source>
        <translation>Versturen en opslaan…</translation>
    </message>
</context>
<context>
    <name>mainstay::LogEntryView</name>
    <message>
        <source>written down %1</source>
        <translation>opgeschreven %1</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>afwijking</translation>
    </message>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>ingetrokken door %1, %2</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>opende het</translation>
    </message>
    <message>
        <source>moved it to %1</source>
        <translation>bracht het naar %1</translation>
    </message>
    <message>
        <source>edited it</source>
        <translation>wijzigde het</translation>
    </message>
    <message>
        <source>merged it</source>
        <translation>voegde het samen</translation>
    </message>
    <message>
        <source>Show all of it (%L1 characters)</source>
        <translation>Alles tonen (%L1 tekens)</translation>
    </message>
</context>
<context>
    <name>mainstay::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <source>Collapse or widen the sidebar</source>
        <translation>Zijbalk inklappen of uitklappen</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Kopieer een link naar wat er staat</translation>
    </message>
    <message>
        <source>Close this workspace</source>
        <translation>Sluit deze werkruimte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>The keychain did not take the password; it serves until this window is closed.</source>
        <translation>De sleutelbos nam het wachtwoord niet aan; het geldt tot dit venster sluit.</translation>
    </message>
    <message>
        <source>The file of this window&apos;s settings is damaged: %1. What could be read of it was taken; the rest is as in a new window. The next change writes it anew. Workspaces are not touched.</source>
        <translation>Het bestand met de instellingen van dit venster is beschadigd: %1. Wat ervan te lezen was, is overgenomen; de rest is als in een nieuw venster. Bij de volgende wijziging wordt het opnieuw geschreven. Werkruimten blijven onaangeroerd.</translation>
    </message>
    <message>
        <source>Still running: %1. Closing stops it, and nothing of it is kept.</source>
        <translation>Loopt nog: %1. Sluiten stopt het, en er blijft niets van bewaard.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Not everything was saved. What was not still stands where you typed it.</source>
        <translation>Niet alles is opgeslagen. Wat niet opgeslagen is, staat nog waar u het typte.</translation>
    </message>
</context>
<context>
    <name>mainstay::MapCanvas</name>
    <message>
        <source>Dependency map</source>
        <translation>Kaart van afhankelijkheden</translation>
    </message>
</context>
<context>
    <name>mainstay::MapFind</name>
    <message>
        <source>Find on the map</source>
        <translation>Zoek op de kaart</translation>
    </message>
    <message>
        <source>not on this map</source>
        <translation>niet op deze kaart</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>place among what was found</comment>
        <translation>
            <numerusform>%1 van %n</numerusform>
            <numerusform>%1 van %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapTools</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Which kinds of dependencies are shown</source>
        <translation>Welke soorten afhankelijkheden te zien zijn</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>How many steps from the centre are shown</source>
        <translation>Hoeveel stappen vanaf het midden te zien zijn</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Wat stukgaat</translation>
    </message>
    <message>
        <source>Show what fails and degrades when the centre fails</source>
        <translation>Toon wat uitvalt en minder goed werkt als het midden uitvalt</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding bewaren</translation>
    </message>
    <message>
        <source>Save the map as SVG, PNG or PDF</source>
        <translation>Bewaar de kaart als SVG, PNG of PDF</translation>
    </message>
    <message>
        <source>More about the map</source>
        <translation>Meer over de kaart</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Waar het voor nodig is</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Wat het nodig heeft</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>All the way</source>
        <translation>Helemaal</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Depth %1</source>
        <translation>Diepte %1</translation>
    </message>
    <message>
        <source>Depth %1 ↑ %2 ↓</source>
        <comment>steps up and down</comment>
        <translation>Diepte %1 ↑ %2 ↓</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kinds</source>
        <translation>
            <numerusform>%1 van %n soort</numerusform>
            <numerusform>%1 van %n soorten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole estate</source>
        <translation>Hele landschap</translation>
    </message>
    <message>
        <source>Show the whole estate from its solutions down, instead of a neighbourhood</source>
        <translation>Toon het hele landschap vanaf de oplossingen, in plaats van een omgeving</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>Opnieuw indelen</translation>
    </message>
    <message>
        <source>Put back what was dragged, and lay out the map anew</source>
        <translation>Zet terug wat versleept is en deel de kaart opnieuw in</translation>
    </message>
</context>
<context>
    <name>mainstay::MapView</name>
    <message>
        <source>Nothing else fails or degrades.</source>
        <translation>Niets anders valt uit of werkt minder goed.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n oplossing</numerusform>
            <numerusform>%n oplossingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Ctrl+−)</translation>
    </message>
    <message>
        <source>All of it (Ctrl+0)</source>
        <translation>Alles (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Heeft nodig</translation>
    </message>
    <message>
        <source>Is needed by</source>
        <translation>Is nodig voor</translation>
    </message>
    <message>
        <source>Dependency map as a table</source>
        <translation>Kaart van afhankelijkheden als tabel</translation>
    </message>
    <message>
        <source>No component chosen</source>
        <translation>Geen component gekozen</translation>
    </message>
    <message>
        <source>Choose a component to see what it needs and what needs it.</source>
        <translation>Kies een component om te zien wat het nodig heeft en waar het voor nodig is.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Wat stukgaat</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Read as a table</source>
        <translation>Als tabel lezen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopieer de afbeelding</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bewaar de afbeelding…</translation>
    </message>
    <message>
        <source>Make it the centre</source>
        <translation>Maak dit het midden</translation>
    </message>
    <message>
        <source>What breaks when it fails</source>
        <translation>Wat stukgaat als dit uitvalt</translation>
    </message>
    <message>
        <source>Show or put away what needs it</source>
        <translation>Toon of verberg waar het voor nodig is</translation>
    </message>
    <message>
        <source>Show or put away what it needs</source>
        <translation>Toon of verberg wat het nodig heeft</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart bewaren</translation>
    </message>
    <message>
        <source>map</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>Open or fold it</source>
        <translation>Openen of dichtvouwen</translation>
    </message>
    <message>
        <source>Put it back where it was laid out</source>
        <translation>Terugzetten naar de plaats in de indeling</translation>
    </message>
    <message>
        <source>Show what is folded into it</source>
        <translation>Tonen wat erin gevouwen is</translation>
    </message>
    <message>
        <source>Fold all below %1 into one box</source>
        <translation>Alles onder %1 in één vak vouwen</translation>
    </message>
</context>
<context>
    <name>mainstay::MatrixCanvas</name>
    <message>
        <source>Structure matrix</source>
        <translation>Structuurmatrix</translation>
    </message>
    <message>
        <source>%1, %2: nothing</source>
        <comment>row and column of a matrix</comment>
        <translation>%1, %2: niets</translation>
    </message>
</context>
<context>
    <name>mainstay::MatrixTools</name>
    <message>
        <source>Whole estate</source>
        <translation>Hele landschap</translation>
    </message>
    <message>
        <source>Which part of the estate the matrix shows</source>
        <translation>Welk deel van het landschap de matrix toont</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Down to which level components are rows of their own</source>
        <translation>Tot welk niveau componenten eigen rijen zijn</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Omkeren</translation>
    </message>
    <message>
        <source>Read the matrix the other way round</source>
        <translation>Lees de matrix andersom</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Which dependencies are forbidden</source>
        <translation>Welke afhankelijkheden verboden zijn</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding bewaren</translation>
    </message>
    <message>
        <source>Save the matrix as SVG, PNG or PDF</source>
        <translation>Bewaar de matrix als SVG, PNG of PDF</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>Meer over de matrix</translation>
    </message>
    <message>
        <source>As fits</source>
        <comment>so many levels that all rows can be read</comment>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>All levels open</source>
        <translation>Alle niveaus open</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) open</source>
        <translation>
            <numerusform>%n niveau open</numerusform>
            <numerusform>%n niveaus open</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows depend on columns. Press to read it the other way round.</source>
        <translation>Rijen hangen af van kolommen. Druk om het andersom te lezen.</translation>
    </message>
    <message>
        <source>Columns depend on rows. Press to read it the other way round.</source>
        <translation>Kolommen hangen af van rijen. Druk om het andersom te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n broken</source>
        <comment>rules against dependencies</comment>
        <translation>
            <numerusform>Regels: %n breuk</numerusform>
            <numerusform>Regels: %n breuken</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: kept</source>
        <comment>rules against dependencies</comment>
        <translation>Regels: nageleefd</translation>
    </message>
</context>
<context>
    <name>mainstay::MatrixView</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets te vergelijken</translation>
    </message>
    <message>
        <source>A structure matrix shows which component depends on which, and the cycles among them. Add components, or import a list.</source>
        <translation>Een structuurmatrix toont welke component van welke afhangt, en de kringen ertussen. Voeg componenten toe, of importeer een lijst.</translation>
    </message>
    <message>
        <source>All of it (Home)</source>
        <translation>Alles (Home)</translation>
    </message>
    <message>
        <source>Fold into one row</source>
        <translation>Dichtvouwen tot één rij</translation>
    </message>
    <message>
        <source>Open into rows</source>
        <translation>Openen in rijen</translation>
    </message>
    <message>
        <source>Show only what is inside</source>
        <translation>Toon alleen wat erin zit</translation>
    </message>
    <message>
        <source>Show the whole estate</source>
        <translation>Toon het hele landschap</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>De matrix bewaren</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
</context>
<context>
    <name>mainstay::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n keer)</numerusform>
            <numerusform>%1 (%n keer)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MoveBar</name>
    <message>
        <source>Where to move it</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Make it a solution</source>
        <translation>Tot oplossing maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Move %1 with all below it to stand below:</source>
        <translation>%1 met alles eronder verplaatsen naar onder:</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln components with all below them to stand below:</source>
        <translation>
            <numerusform>%Ln component met alles eronder verplaatsen naar onder:</numerusform>
            <numerusform>%Ln componenten met alles eronder verplaatsen naar onder:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::NewTicket</name>
    <message>
        <source>New ticket</source>
        <translation>Nieuw ticket</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>What is the matter, in one line</source>
        <translation>Wat er aan de hand is, in één regel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code of naam</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Add ticket</source>
        <translation>Ticket toevoegen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Puts it aside; what is typed stays here</source>
        <translation>Legt het opzij; wat getypt is blijft hier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>mainstay::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laten gaan</translation>
    </message>
</context>
<context>
    <name>mainstay::NoticeFeed</name>
    <message>
        <source>given to you by %1</source>
        <comment>a person</comment>
        <translation>aan u gegeven door %1</translation>
    </message>
    <message>
        <source>%1 added to it</source>
        <comment>a person</comment>
        <translation>%1 voegde iets toe</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a long task</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a long task</comment>
        <translation>klaar</translation>
    </message>
</context>
<context>
    <name>mainstay::OverrideEditor</name>
    <message>
        <source>whatever fails</source>
        <translation>wat er ook uitvalt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>stays up</source>
        <translation>blijft werken</translation>
    </message>
    <message>
        <source>degrades</source>
        <translation>hapert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>valt uit</translation>
    </message>
    <message>
        <source>how you know</source>
        <translation>hoe u dat weet</translation>
    </message>
    <message>
        <source>Then this</source>
        <translation>Dan dit</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Go back to what is computed</source>
        <translation>Terug naar wat berekend is</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Zo zeggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mainstay::OverridePart</name>
    <message>
        <source>Impact by a person&apos;s word</source>
        <translation>Gevolgen volgens mensen</translation>
    </message>
    <message>
        <source>Say what follows</source>
        <translation>Zeggen wat volgt</translation>
    </message>
    <message>
        <source>Where you know better than the dependencies tell</source>
        <translation>Waar u meer weet dan de afhankelijkheden zeggen</translation>
    </message>
    <message>
        <source>stays up, whatever fails</source>
        <translation>blijft werken, wat er ook uitvalt</translation>
    </message>
    <message>
        <source>stays up when %1 fails</source>
        <translation>blijft werken als %1 uitvalt</translation>
    </message>
    <message>
        <source>%1 stays up when this fails</source>
        <translation>%1 blijft werken als dit uitvalt</translation>
    </message>
    <message>
        <source>degrades when %1 fails</source>
        <translation>hapert als %1 uitvalt</translation>
    </message>
    <message>
        <source>%1 degrades when this fails</source>
        <translation>%1 hapert als dit uitvalt</translation>
    </message>
    <message>
        <source>fails when %1 fails</source>
        <translation>valt uit als %1 uitvalt</translation>
    </message>
    <message>
        <source>%1 fails when this fails</source>
        <translation>%1 valt uit als dit uitvalt</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>Wijzigen wat gezegd is</translation>
    </message>
</context>
<context>
    <name>mainstay::OwnFields</name>
    <message>
        <source>none, or 2026-03-31 18:00</source>
        <translation>geen, of 2026-03-31 18:00</translation>
    </message>
    <message>
        <source>none, or 2026-03-31</source>
        <translation>geen, of 2026-03-31</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a field that is empty</comment>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>mainstay::PartMenu</name>
    <message>
        <source>Whole estate</source>
        <translation>Hele landschap</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Binnen %1</translation>
    </message>
</context>
<context>
    <name>mainstay::PictureFrame</name>
    <message>
        <source>Copy picture</source>
        <translation>Kopieer de afbeelding</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bewaar de afbeelding…</translation>
    </message>
</context>
<context>
    <name>mainstay::PictureSaver</name>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Afbeeldingen (*.svg *.png *.pdf)</translation>
    </message>
</context>
<context>
    <name>mainstay::PictureSwitch</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Show what depends on what as a map</source>
        <translation>Toon als kaart wat van wat afhangt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Show what depends on what as a structure matrix</source>
        <translation>Toon als structuurmatrix wat van wat afhangt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Show what ends when</source>
        <translation>Toon wat wanneer eindigt</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Show what runs on which host, and what one takes down</source>
        <translation>Toon wat op welke host draait, en wat die meeneemt</translation>
    </message>
</context>
<context>
    <name>mainstay::PictureView</name>
    <message>
        <source>Read as a table</source>
        <translation>Als tabel lezen</translation>
    </message>
</context>
<context>
    <name>mainstay::Places</name>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
</context>
<context>
    <name>mainstay::PriorityChart</name>
    <message>
        <source>Open tickets by priority</source>
        <translation>Open tickets per prioriteit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>open tickets</source>
        <translation>openstaande tickets</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open ticket(s)</source>
        <translation>
            <numerusform>%1: %n open ticket</numerusform>
            <numerusform>%1: %n open tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopieer de afbeelding</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bewaar de afbeelding…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Bewaar de grafiek</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>prioriteiten</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Afbeeldingen (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
</context>
<context>
    <name>mainstay::PriorityField</name>
    <message>
        <source>Override…</source>
        <translation>Anders zetten…</translation>
    </message>
    <message>
        <source>Let the matrix decide</source>
        <translation>De matrix laten beslissen</translation>
    </message>
    <message>
        <source>Priority set by hand</source>
        <translation>Met de hand gezette prioriteit</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why this priority</source>
        <translation>Waarom deze prioriteit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zetten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Set by hand: %1. The matrix says %2.</source>
        <comment>reason, priority</comment>
        <translation>Met de hand gezet: %1. De matrix zegt %2.</translation>
    </message>
    <message>
        <source>Set by hand: %1.</source>
        <translation>Met de hand gezet: %1.</translation>
    </message>
</context>
<context>
    <name>mainstay::RuleSideEditor</name>
    <message>
        <source>%1: told by</source>
        <comment>one side of a rule</comment>
        <translation>%1: naar</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Naam of code</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>naam = waarde</translation>
    </message>
</context>
<context>
    <name>mainstay::RulesPane</name>
    <message>
        <source>Rules against dependencies</source>
        <translation>Regels tegen afhankelijkheden</translation>
    </message>
    <message>
        <source>What must not depend</source>
        <translation>Wat niet mag afhangen</translation>
    </message>
    <message>
        <source>On what it must not depend</source>
        <translation>Waarvan het niet mag afhangen</translation>
    </message>
    <message>
        <source>never depends on</source>
        <comment>between the two sides of a rule</comment>
        <translation>hangt nooit af van</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forbidden</source>
        <translation>
            <numerusform>%Ln verboden</numerusform>
            <numerusform>%Ln verboden</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>nageleefd</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Verwijder deze regel</translation>
    </message>
    <message>
        <source>Remove the rule: %1</source>
        <translation>Verwijder de regel: %1</translation>
    </message>
    <message>
        <source>No rules yet. Say above what must never depend on what; every dependency that does is marked in the matrix.</source>
        <translation>Nog geen regels. Zeg hierboven wat nooit van wat mag afhangen; elke afhankelijkheid die dat wel doet wordt in de matrix gemarkeerd.</translation>
    </message>
    <message>
        <source>because…</source>
        <translation>omdat…</translation>
    </message>
    <message>
        <source>Why it must not depend</source>
        <translation>Waarom het niet mag afhangen</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, omdat: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>About Mainstay</source>
        <translation>Over Mainstay</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Mainstay is free software: you may share and change it under the GNU General Public License, version 3 or later. It comes without any warranty. It stands on:</source>
        <translation>Mainstay is vrije software: u mag het delen en veranderen onder de GNU General Public License, versie 3 of later. Er hoort geen enkele garantie bij. Het staat op:</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compacte rijen</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Meldingen op het bureaublad</translation>
    </message>
    <message>
        <source>What you are told of while you look elsewhere. The list on Today has all of it.</source>
        <translation>Wat u gemeld wordt terwijl u elders kijkt. De lijst op Vandaag heeft alles.</translation>
    </message>
    <message>
        <source>Somebody gives me a ticket</source>
        <translation>Iemand geeft mij een ticket</translation>
    </message>
    <message>
        <source>Somebody adds to a ticket of mine</source>
        <translation>Iemand voegt iets toe aan een ticket van mij</translation>
    </message>
    <message>
        <source>What ran long, such as an import, has ended</source>
        <translation>Wat lang liep, zoals een import, is klaar</translation>
    </message>
    <message>
        <source>None from</source>
        <comment>quiet hours: from … until …</comment>
        <translation>Geen van</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil van</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from … until …</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
</context>
<context>
    <name>mainstay::SeveralFields</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>What is changed here is changed for each of them, as one step.</source>
        <translation>Wat hier wordt gewijzigd, wordt voor elk ervan gewijzigd, als één stap.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>What the chosen components have in common</source>
        <translation>Wat de gekozen componenten gemeen hebben</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Remove with all below</source>
        <translation>Verwijderen met alles eronder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Supported to</source>
        <translation>Steun tot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) chosen</source>
        <translation>
            <numerusform>%Ln component gekozen</numerusform>
            <numerusform>%Ln componenten gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>nu getoond</translation>
    </message>
</context>
<context>
    <name>mainstay::StartPage</name>
    <message>
        <source>Keeps enterprise solutions alive: what depends on what, what breaks, and who is on it.</source>
        <translation>Houdt bedrijfsoplossingen in leven: wat van wat afhangt, wat er stukgaat, en wie ermee bezig is.</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Waarom het mislukte</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>New from an example…</source>
        <translation>Nieuw naar een voorbeeld…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open een bestand…</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Een server</translation>
    </message>
    <message>
        <source>Address of a database</source>
        <translation>Adres van een database</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this desktop</source>
        <translation>Bewaar het in de sleutelbos van dit bureaublad</translation>
    </message>
    <message>
        <source>No keychain answered within 3 seconds, so the password is asked for each time.</source>
        <translation>Geen sleutelbos antwoordde binnen 3 seconden, dus het wachtwoord wordt elke keer gevraagd.</translation>
    </message>
    <message>
        <source>Of late</source>
        <translation>Onlangs</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Haal %1 van deze lijst</translation>
    </message>
    <message>
        <source>Take it off this list; the workspace stays where it is</source>
        <translation>Haal het van deze lijst; de werkruimte blijft waar ze is</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wordt geopend …</translation>
    </message>
    <message>
        <source>The server refused that password. Password for %1:</source>
        <translation>De server weigerde dat wachtwoord. Wachtwoord voor %1:</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Wachtwoord voor %1:</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open een werkruimte</translation>
    </message>
    <message>
        <source>Workspaces (%1)</source>
        <translation>Werkruimten (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Where to keep the new workspace</source>
        <translation>Waar de nieuwe werkruimte komt</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>Make a workspace there</source>
        <translation>Daar een werkruimte maken</translation>
    </message>
    <message>
        <source>Make one from the example</source>
        <translation>Er een maken uit het voorbeeld</translation>
    </message>
</context>
<context>
    <name>mainstay::StatusLine</name>
    <message>
        <source>%1 · cancelling</source>
        <translation>%1 · wordt afgebroken</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>nog %n s</numerusform>
            <numerusform>nog %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>nog %n min</numerusform>
            <numerusform>nog %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::StepLine</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Teruggenomen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::SuppositionBar</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Suppose of a component</source>
        <translation>Veronderstel van een component</translation>
    </message>
    <message>
        <source>that it fails</source>
        <translation>dat het uitvalt</translation>
    </message>
    <message>
        <source>that it has the version</source>
        <translation>dat het de versie heeft</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>Wat verondersteld wordt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>Supposed version</source>
        <translation>Veronderstelde versie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Name to keep it under</source>
        <translation>Naam om het te bewaren</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>a component that is gone</source>
        <translation>een component dat er niet meer is</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 valt uit</translation>
    </message>
    <message>
        <source>%1 has an unknown version</source>
        <translation>%1 heeft een onbekende versie</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 heeft versie %2</translation>
    </message>
    <message>
        <source>Suppose it no more</source>
        <translation>Niet langer veronderstellen</translation>
    </message>
    <message>
        <source>Suppose no more: %1</source>
        <translation>Niet langer veronderstellen: %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message>
        <source>compare with none</source>
        <translation>met geen vergelijken</translation>
    </message>
    <message>
        <source>compare with %1</source>
        <translation>vergelijken met %1</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketDetails</name>
    <message>
        <source>Choose a ticket in the list to read and answer it.</source>
        <translation>Kies een ticket in de lijst om het te lezen en te beantwoorden.</translation>
    </message>
    <message>
        <source>Tied tickets</source>
        <translation>Verbonden tickets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>bovenliggend</translation>
    </message>
    <message>
        <source>merged into it</source>
        <translation>hierin samengevoegd</translation>
    </message>
    <message>
        <source>child · %1</source>
        <translation>onderliggend · %1</translation>
    </message>
    <message numerus="yes">
        <source>There may be more; these are the newest %n.</source>
        <translation>
            <numerusform>Er zijn er misschien meer; dit is het nieuwste.</numerusform>
            <numerusform>Er zijn er misschien meer; dit zijn de nieuwste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Older steps are in the workspace&apos;s history.</source>
        <translation>Oudere stappen staan in de geschiedenis van de werkruimte.</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketFilters</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Only open tickets, or all of them</source>
        <translation>Alleen openstaande tickets, of allemaal</translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation>nog geen team</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proces</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>opened from %1</source>
        <translation>geopend vanaf %1</translation>
    </message>
    <message>
        <source>opened before %1</source>
        <translation>geopend voor %1</translation>
    </message>
    <message>
        <source>Leave this out of the filter</source>
        <translation>Dit uit het filter halen</translation>
    </message>
    <message>
        <source>Filtered by %1</source>
        <translation>Gefilterd op %1</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a field that is empty</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Show the component in the estate</source>
        <translation>Toon de component in het landschap</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Raakt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n oplossing</numerusform>
            <numerusform>%n oplossingen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>niets anders</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>6 components, 1 solution</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>show on map</source>
        <translation>toon op kaart</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketListModel</name>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>This ticket is not there any more.</source>
        <translation>Dit ticket is er niet meer.</translation>
    </message>
    <message>
        <source>no priority yet</source>
        <translation>nog geen prioriteit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>P</source>
        <comment>head of a narrow column: priority</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>no clock runs</source>
        <translation>er loopt geen klok</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketMoves</name>
    <message>
        <source>Moves the ticket to “%1”</source>
        <translation>Brengt het ticket naar “%1”</translation>
    </message>
    <message>
        <source>%1 (one of them)</source>
        <translation>%1 (één ervan)</translation>
    </message>
    <message>
        <source>Internal note with it, if any</source>
        <translation>Interne notitie erbij, als die er is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketTable</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketsPart</name>
    <message>
        <source>Tickets here</source>
        <translation>Tickets hier</translation>
    </message>
    <message>
        <source>New ticket here</source>
        <translation>Nieuw ticket hier</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>priority</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n · show all</source>
        <translation>
            <numerusform>De nieuwste %n · alles tonen</numerusform>
            <numerusform>De nieuwste %n · alles tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineCanvas</name>
    <message>
        <source>Timeline of what ends when</source>
        <translation>Tijdlijn van wat wanneer eindigt</translation>
    </message>
    <message>
        <source>Nothing here ends in that time.</source>
        <translation>Hier eindigt niets in die tijd.</translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineTools</name>
    <message>
        <source>Whole estate</source>
        <translation>Hele landschap</translation>
    </message>
    <message>
        <source>Which part of the estate the timeline shows</source>
        <translation>Welk deel van het landschap de tijdlijn toont</translation>
    </message>
    <message>
        <source>All that has a day</source>
        <translation>Alles met een dag</translation>
    </message>
    <message>
        <source>Show only what ends, or should have ended, within some months</source>
        <translation>Toon alleen wat binnen enkele maanden eindigt of al had moeten eindigen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding bewaren</translation>
    </message>
    <message>
        <source>Save the timeline as SVG, PNG or PDF</source>
        <translation>Bewaar de tijdlijn als SVG, PNG of PDF</translation>
    </message>
    <message>
        <source>More about the timeline</source>
        <translation>Meer over de tijdlijn</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n month(s)</source>
        <translation>
            <numerusform>Eindigt binnen %n maand</numerusform>
            <numerusform>Eindigt binnen %n maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::TimelineView</name>
    <message>
        <source>What ends when as a table</source>
        <translation>Wat wanneer eindigt als tabel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Ends next</source>
        <translation>Eindigt eerst</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Tijdlijn bewaren</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tijdlijn</translation>
    </message>
    <message>
        <source>All days (Ctrl+0)</source>
        <translation>Alle dagen (Ctrl+0)</translation>
    </message>
    <message>
        <source>Nothing ends here</source>
        <translation>Hier eindigt niets</translation>
    </message>
    <message>
        <source>Components stand here by the day on which their support ends, their phase-out begins or they are disposed of. Give them these days in their details, or look further ahead.</source>
        <translation>Componenten staan hier op de dag waarop hun ondersteuning eindigt, hun uitfasering begint of ze worden afgevoerd. Geef ze deze dagen in hun details, of kijk verder vooruit.</translation>
    </message>
    <message>
        <source>Show only it and what is inside</source>
        <translation>Toon alleen dit en wat erin zit</translation>
    </message>
    <message>
        <source>Show the whole estate</source>
        <translation>Toon het hele landschap</translation>
    </message>
</context>
<context>
    <name>mainstay::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Newest tickets</source>
        <translation>Nieuwste tickets</translation>
    </message>
    <message>
        <source>Open tickets by priority</source>
        <translation>Open tickets per prioriteit</translation>
    </message>
    <message>
        <source>Versions that do not fit</source>
        <translation>Versies die niet passen</translation>
    </message>
    <message>
        <source>What changed lately</source>
        <translation>Wat er onlangs veranderde</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets yet. They are opened at the place Desk, or with mainstay-cli ticket add.</source>
        <translation>Nog geen tickets. Ze worden geopend op de plek Desk, of met mainstay-cli ticket add.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>needs %1, has %2</source>
        <translation>vraagt %1, heeft %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>geen versie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 van %n getoond</numerusform>
            <numerusform>%1 van %n getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version that is asked for is there.</source>
        <translation>Elke gevraagde versie is er.</translation>
    </message>
    <message>
        <source>Reading the estate …</source>
        <translation>Het landschap wordt gelezen …</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the list of notices</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear the notices</source>
        <translation>De meldingen wissen</translation>
    </message>
    <message>
        <source>Nothing new. Tickets that others give to you, what they add to yours, and the end of what runs long stand here.</source>
        <translation>Niets nieuws. Tickets die anderen u geven, wat zij aan de uwe toevoegen en het einde van wat lang loopt staan hier.</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Wat eindigt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Show on a timeline what ends when</source>
        <translation>Toon op een tijdlijn wat wanneer eindigt</translation>
    </message>
    <message>
        <source>How far ahead this looks</source>
        <translation>Hoe ver dit vooruitkijkt</translation>
    </message>
    <message numerus="yes">
        <source>Within %n month(s)</source>
        <translation>
            <numerusform>Binnen %n maand</numerusform>
            <numerusform>Binnen %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should have ended</source>
        <translation>
            <numerusform>%n had al moeten eindigen</numerusform>
            <numerusform>%n hadden al moeten eindigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing ends within %n month(s).</source>
        <translation>
            <numerusform>Er eindigt niets binnen %n maand.</numerusform>
            <numerusform>Er eindigt niets binnen %n maanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>man</name>
    <message>
        <source>components, what depends on what, and the tickets about them</source>
        <translation>componenten, wat waarvan afhangt, en de tickets daarover</translation>
    </message>
    <message>
        <source>mainstay-cli works on a workspace: a file for one desk, or a PostgreSQL database for many. It does what the window does, through the same commands, so what it writes can be undone there and the other way round. Answers go to stdout, messages and progress to stderr.</source>
        <translation>mainstay-cli werkt op een werkruimte: een bestand voor één bureau, of een PostgreSQL-database voor vele. Het doet wat het venster doet, met dezelfde opdrachten, dus wat het schrijft kan daar ongedaan worden gemaakt en andersom. Antwoorden gaan naar stdout, berichten en voortgang naar stderr.</translation>
    </message>
    <message>
        <source>COMPONENT is id:NUMBER, an outline code such as A2.1, or an exact name. TICKET is a number such as INC-1042. TIME is ISO 8601 with its zone. Global options may stand anywhere; “--” ends options.</source>
        <translation>COMPONENT is id:NUMMER, een code zoals A2.1, of een exacte naam. TICKET is een nummer zoals INC-1042. TIME is ISO 8601 met tijdzone. Algemene opties mogen overal staan; “--” beëindigt de opties.</translation>
    </message>
    <message>
        <source>With --json, stdout is one JSON document in UTF-8 and in English, whatever the locale: instants in ISO 8601 UTC with milliseconds, durations in milliseconds. When something fails, its one member is “error”, with kind, code, facts and message.</source>
        <translation>Met --json is stdout één JSON-document in UTF-8 en in het Engels, ongeacht de taal: tijdstippen in ISO 8601 UTC met milliseconden, duren in milliseconden. Als iets mislukt, is het enige lid “error”, met kind, code, facts en message.</translation>
    </message>
    <message>
        <source>A password is never an argument. When a server asks for one, it is taken from the password file (PGPASSFILE, ~/.pgpass), else from the desktop&apos;s keychain (service “mainstay”, user “postgresql://user@host:port/database”), which is given three seconds, else asked for at the terminal.</source>
        <translation>Een wachtwoord is nooit een argument. Als een server erom vraagt, komt het uit het wachtwoordbestand (PGPASSFILE, ~/.pgpass), anders uit de sleutelbos van het bureaublad (dienst “mainstay”, gebruiker “postgresql://gebruiker@host:poort/database”), die drie seconden krijgt, en anders wordt het aan de terminal gevraagd.</translation>
    </message>
    <message>
        <source>To keep one in the keychain: secret-tool store --label=Mainstay server mainstay user postgresql://USER@HOST:PORT/DATABASE type plaintext</source>
        <translation>Zo bewaart u er een in de sleutelbos: secret-tool store --label=Mainstay server mainstay user postgresql://GEBRUIKER@HOST:POORT/DATABASE type plaintext</translation>
    </message>
    <message>
        <source>the workspace, where -w is not given</source>
        <translation>de werkruimte, waar -w niet is gegeven</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>done, and the answer is no: a check found faults, there is nothing to undo</source>
        <translation>gedaan, en het antwoord is nee: een controle vond fouten, er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>the call is wrong</source>
        <translation>de aanroep is fout</translation>
    </message>
    <message>
        <source>bad input: file, row, field and reason are named, and nothing is half kept</source>
        <translation>foute invoer: bestand, rij, veld en reden worden genoemd, en niets is half bewaard</translation>
    </message>
    <message>
        <source>the workspace cannot be opened, reached, or may not be used by this person</source>
        <translation>de werkruimte kan niet worden geopend of bereikt, of deze persoon mag haar niet gebruiken</translation>
    </message>
    <message>
        <source>conflict: someone else changed it meanwhile; who and what is said</source>
        <translation>conflict: iemand anders heeft het intussen gewijzigd; gezegd wordt wie en wat</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C; nothing is half kept</source>
        <translation>gestopt met Ctrl+C; niets is half bewaard</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>OVERZICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHRIJVING</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>WERKWOORDEN</translation>
    </message>
    <message>
        <source>PASSWORDS</source>
        <translation>WACHTWOORDEN</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EINDSTATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>OMGEVING</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>up while at least %n of these {members} is up</source>
        <translation>
            <numerusform>werkt zolang er minstens %n van deze {members} werkt</numerusform>
            <numerusform>werkt zolang er minstens %n van deze {members} werken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up while at least %n of {members} is up, {drawn} drawn</source>
        <translation>
            <numerusform>werkt zolang er minstens %n van {members} werkt, {drawn} getekend</numerusform>
            <numerusform>werkt zolang er minstens %n van {members} werken, {drawn} getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n up, but has only {members}</source>
        <translation>
            <numerusform>heeft er %n nodig, maar heeft er slechts {members}</numerusform>
            <numerusform>heeft er %n nodig, maar heeft er slechts {members}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n valt uit</numerusform>
            <numerusform>%n vallen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degrade(s)</source>
        <translation>
            <numerusform>%n werkt minder goed</numerusform>
            <numerusform>%n werken minder goed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not drawn</source>
        <translation>
            <numerusform>%n daarvan niet getekend</numerusform>
            <numerusform>%n daarvan niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n edge(s) drawn</source>
        <translation>
            <numerusform>%n lijn getekend</numerusform>
            <numerusform>alle %n lijnen getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>no edges drawn</source>
        <translation>geen lijnen getekend</translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} edges drawn</source>
        <translation>
            <numerusform>%n van {whole} lijnen getekend</numerusform>
            <numerusform>%n van {whole} lijnen getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n ingeklapt</numerusform>
            <numerusform>%n ingeklapt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} components drawn</source>
        <translation>
            <numerusform>%n van {whole} componenten getekend</numerusform>
            <numerusform>%n van {whole} componenten getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Around {names}</source>
        <translation>Rond {names}</translation>
    </message>
    <message>
        <source>What breaks when {names} fails</source>
        <translation>Wat stukgaat als {names} uitvalt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>valt uit</translation>
    </message>
    <message>
        <source>degrades</source>
        <translation>werkt minder goed</translation>
    </message>
    <message>
        <source>{kind}[, version {version}]</source>
        <translation>{kind}[, versie {version}]</translation>
    </message>
    <message numerus="yes">
        <source>needs %n component(s)</source>
        <translation>
            <numerusform>heeft %n component nodig</numerusform>
            <numerusform>heeft %n componenten nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is needed by %n component(s)</source>
        <translation>
            <numerusform>is nodig voor %n component</numerusform>
            <numerusform>is nodig voor %n componenten</numerusform>
        </translation>
    </message>
    <message>
        <source>because of {way}</source>
        <translation>door {way}</translation>
    </message>
    <message>
        <source>{dependent} needs {provider}</source>
        <translation>{dependent} heeft {provider} nodig</translation>
    </message>
    <message>
        <source>{kind}, {strength}[, version {requires}]</source>
        <translation>{kind}, {strength}[, versie {requires}]</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by a person</source>
        <translation>
            <numerusform>%n door een mens toegevoegd</numerusform>
            <numerusform>%n door een mens toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not impacted by a person&apos;s word</source>
        <translation>
            <numerusform>%n niet geraakt volgens een mens</numerusform>
            <numerusform>%n niet geraakt volgens een mens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s), its own included</source>
        <translation>
            <numerusform>%n component, zichzelf meegeteld</numerusform>
            <numerusform>%n componenten, zichzelf meegeteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) inside</source>
        <translation>
            <numerusform>%n afhankelijkheid erbinnen</numerusform>
            <numerusform>%n afhankelijkheden erbinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n afhankelijkheid</numerusform>
            <numerusform>%n afhankelijkheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n component(s) drawn</source>
        <translation>
            <numerusform>alle %n componenten getekend</numerusform>
            <numerusform>alle %n componenten getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded into them</source>
        <translation>
            <numerusform>%n daarin dichtgevouwen</numerusform>
            <numerusform>%n daarin dichtgevouwen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) not drawn</source>
        <translation>
            <numerusform>%n component niet getekend</numerusform>
            <numerusform>%n componenten niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of {whole} dependencies drawn as %n line(s)</source>
        <translation>
            <numerusform>{drawn} van {whole} afhankelijkheden getekend als %n lijn</numerusform>
            <numerusform>{drawn} van {whole} afhankelijkheden getekend als %n lijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside what is folded</source>
        <translation>
            <numerusform>%n binnen wat dichtgevouwen is</numerusform>
            <numerusform>%n binnen wat dichtgevouwen is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) not drawn</source>
        <translation>
            <numerusform>%n afhankelijkheid niet getekend</numerusform>
            <numerusform>%n afhankelijkheden niet getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole estate</source>
        <translation>Het hele landschap</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laying out more would have taken longer than %n second(s)</source>
        <translation>
            <numerusform>meer indelen had langer geduurd dan %n seconde</numerusform>
            <numerusform>meer indelen had langer geduurd dan %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>added by a person</source>
        <translation>toegevoegd door een mens</translation>
    </message>
    <message>
        <source>not impacted, says a person</source>
        <translation>niet geraakt, zegt een mens</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) for {whole} components</source>
        <translation>
            <numerusform>%n rij voor {whole} componenten</numerusform>
            <numerusform>%n rijen voor {whole} componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n dependencies drawn</source>
        <translation>
            <numerusform>de ene afhankelijkheid getekend</numerusform>
            <numerusform>alle %n afhankelijkheden getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>no dependencies</source>
        <translation>geen afhankelijkheden</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of {whole} dependencies drawn as %n mark(s)</source>
        <translation>
            <numerusform>{drawn} van {whole} afhankelijkheden getekend als %n vak</numerusform>
            <numerusform>{drawn} van {whole} afhankelijkheden getekend als %n vakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside what is folded</source>
        <translation>
            <numerusform>%n binnen wat dichtgevouwen is</numerusform>
            <numerusform>%n binnen wat dichtgevouwen is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) outside</source>
        <translation>
            <numerusform>%n leidt naar buiten</numerusform>
            <numerusform>%n leiden naar buiten</numerusform>
        </translation>
    </message>
    <message>
        <source>row depends on column</source>
        <translation>rij hangt af van kolom</translation>
    </message>
    <message>
        <source>column depends on row</source>
        <translation>kolom hangt af van rij</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>hangt af</translation>
    </message>
    <message>
        <source>depends; a number: so many dependencies</source>
        <translation>hangt af; een getal: zoveel afhankelijkheden</translation>
    </message>
    <message>
        <source>inside what is folded</source>
        <translation>binnen wat dichtgevouwen is</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n kring</numerusform>
            <numerusform>%n kringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden</source>
        <translation>
            <numerusform>%n verboden</numerusform>
            <numerusform>%n verboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden elsewhere</source>
        <translation>
            <numerusform>elders %n verboden</numerusform>
            <numerusform>elders %n verboden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing breaks the %n rule(s)</source>
        <translation>
            <numerusform>niets breekt de ene regel</numerusform>
            <numerusform>niets breekt de %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure matrix of the estate</source>
        <translation>Structuurmatrix van het hele landschap</translation>
    </message>
    <message>
        <source>Structure matrix of {name}</source>
        <translation>Structuurmatrix van {name}</translation>
    </message>
    <message>
        <source>{dependent} never depends on {provider}</source>
        <translation>{dependent} hangt nooit af van {provider}</translation>
    </message>
    <message>
        <source>kind {value}</source>
        <translation>soort {value}</translation>
    </message>
    <message>
        <source>stage {value}</source>
        <translation>fase {value}</translation>
    </message>
    <message>
        <source>owner {value}</source>
        <translation>eigenaar {value}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation>{name} = {value}</translation>
    </message>
    <message>
        <source>environment {value}</source>
        <translation>omgeving {value}</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>wat verdwenen is</translation>
    </message>
    <message>
        <source>{dependent} depends on {provider}</source>
        <translation>{dependent} hangt af van {provider}</translation>
    </message>
    <message>
        <source>Inside {name}</source>
        <translation>Binnen {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n afhankelijkheid</numerusform>
            <numerusform>%n afhankelijkheden</numerusform>
        </translation>
    </message>
    <message>
        <source>{dependent} → {provider}: {how}</source>
        <translation>{dependent} → {provider}: {how}</translation>
    </message>
    <message>
        <source>{kind}, {strength}[, version {requires}]</source>
        <translation>{kind}, {strength}[, versie {requires}]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Forbidden: {rule}</source>
        <translation>Verboden: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>stands for %n component(s)</source>
        <translation>
            <numerusform>staat voor %n component</numerusform>
            <numerusform>staat voor %n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>depends on %n of the others</source>
        <translation>
            <numerusform>hangt af van %n van de andere</numerusform>
            <numerusform>hangt af van %n van de andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the others depend(s) on it</source>
        <translation>
            <numerusform>%n van de andere hangt ervan af</numerusform>
            <numerusform>%n van de andere hangen ervan af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in a cycle of %n</source>
        <translation>
            <numerusform>in een kring van %n</numerusform>
            <numerusform>in een kring van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of {each} names drawn</source>
        <translation>1 op de {each} namen getekend</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Back to new</source>
        <translation>Terug naar nieuw</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Oplossen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Analyse root cause</source>
        <translation>Oorzaak uitzoeken</translation>
    </message>
    <message>
        <source>Start the fix</source>
        <translation>Herstel beginnen</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Risico aanvaarden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Ask to authorise</source>
        <translation>Goedkeuring vragen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Inplannen</translation>
    </message>
    <message>
        <source>Implement</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nabespreken</translation>
    </message>
</context>
<context>
    <name>name</name>
    <message>
        <source>hardware</source>
        <translation>hardware</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuele machine</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>besturingssysteem</translation>
    </message>
    <message>
        <source>software system</source>
        <translation>softwaresysteem</translation>
    </message>
    <message>
        <source>application</source>
        <translation>toepassing</translation>
    </message>
    <message>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>scheduled job</source>
        <translation>geplande taak</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proces</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>invoering</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>in bedrijf</translation>
    </message>
    <message>
        <source>phase-out</source>
        <translation>uitfasering</translation>
    </message>
    <message>
        <source>disposed</source>
        <translation>afgevoerd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>uitgevallen</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>verminderd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>attribute of a component</source>
        <translation>kenmerk van een component</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>afhankelijkheid</translation>
    </message>
    <message>
        <source>attribute of a dependency</source>
        <translation>kenmerk van een afhankelijkheid</translation>
    </message>
    <message>
        <source>redundancy group</source>
        <translation>redundantiegroep</translation>
    </message>
    <message>
        <source>source of imports</source>
        <translation>bron van imports</translation>
    </message>
    <message>
        <source>key of a component</source>
        <translation>sleutel van een component</translation>
    </message>
    <message>
        <source>source of a dependency</source>
        <translation>bron van een afhankelijkheid</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>request</source>
        <translation>verzoek</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <source>nobody asked for this</source>
        <translation>hier vroeg niemand om</translation>
    </message>
    <message>
        <source>of the wrong kind</source>
        <translation>van de verkeerde soort</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>geen UTF-8</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>geen JSON</translation>
    </message>
    <message>
        <source>components</source>
        <translation>componenten</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>afhankelijkheden</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>oplossingen</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikelen</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>posten in het journaal</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>database</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>field of a ticket</source>
        <translation>veld van een ticket</translation>
    </message>
    <message>
        <source>entry in a log</source>
        <translation>bericht in een logboek</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgentie</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>draait op</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>connects to</source>
        <translation>is verbonden met</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliotheek</translation>
    </message>
    <message>
        <source>data</source>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>power</source>
        <translation>stroom</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>zacht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>wacht op toestemming</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>beoordelen</translation>
    </message>
    <message>
        <source>root cause analysis</source>
        <translation>oorzaakanalyse</translation>
    </message>
    <message>
        <source>fix in progress</source>
        <translation>herstel bezig</translation>
    </message>
    <message>
        <source>risk accepted</source>
        <translation>risico aanvaard</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>goedkeuren</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>ingepland</translation>
    </message>
    <message>
        <source>implementing</source>
        <translation>in uitvoering</translation>
    </message>
    <message>
        <source>review</source>
        <translation>nabespreking</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>leverancier</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>spoed</translation>
    </message>
    <message>
        <source>approval if needed</source>
        <translation>toestemming indien nodig</translation>
    </message>
    <message>
        <source>with approval</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>zonder toestemming</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritiek</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>live chat</source>
        <translation>livechat</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sociale media</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portaal</translation>
    </message>
    <message>
        <source>walk-up</source>
        <translation>balie</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>bewaking</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>aanvrager</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>behandelaar</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>symptoom</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>oorzaak</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>omweg</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versies</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>herstel</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>uitval</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>terugval</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>with issues</source>
        <translation>met problemen</translation>
    </message>
    <message>
        <source>backed out</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>resolution code</source>
        <translation>oplossingscode</translation>
    </message>
    <message>
        <source>reason of the priority</source>
        <translation>reden van de prioriteit</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>datum van herziening</translation>
    </message>
    <message>
        <source>override of impact</source>
        <translation>aangepast gevolg</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>part of a scenario</source>
        <translation>deel van een scenario</translation>
    </message>
    <message>
        <source>not impacted</source>
        <translation>niet geraakt</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>uitrol</translation>
    </message>
    <message>
        <source>development</source>
        <translation>ontwikkeling</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>acceptatie</translation>
    </message>
    <message>
        <source>live</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>rule against dependencies</source>
        <translation>regel tegen afhankelijkheden</translation>
    </message>
    <message>
        <source>a period without time</source>
        <translation>een periode zonder tijd</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>feestdagen</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definitie</translation>
    </message>
    <message>
        <source>occurrence</source>
        <translation>voorval</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>version of an agreement</source>
        <translation>versie van een overeenkomst</translation>
    </message>
    <message>
        <source>response</source>
        <translation>reactie</translation>
    </message>
    <message>
        <source>next reply</source>
        <translation>volgend antwoord</translation>
    </message>
    <message>
        <source>periodic update</source>
        <translation>tussenbericht</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>overschreden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nieuwe versie</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>verbetering</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>member of a team</source>
        <translation>lid van een team</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>afwezigheid</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>name without capitals</source>
        <translation>naam zonder hoofdletters</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>side</source>
        <translation>kant</translation>
    </message>
    <message>
        <source>site</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>vaardigheden</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>business</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>techniek</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>support</source>
        <translation>ondersteuning</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtueel</translation>
    </message>
    <message>
        <source>line manager</source>
        <translation>leidinggevende</translation>
    </message>
    <message>
        <source>senior management</source>
        <translation>directie</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>deployment team</source>
        <translation>uitrolteam</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>ontwikkelaar</translation>
    </message>
    <message>
        <source>build and test</source>
        <translation>bouw en test</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>beheer</translation>
    </message>
    <message>
        <source>cyber security</source>
        <translation>cyberbeveiliging</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hosting</translation>
    </message>
    <message>
        <source>data supplier</source>
        <translation>gegevensleverancier</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>teams</translation>
    </message>
    <message>
        <source>members of teams</source>
        <translation>leden van teams</translation>
    </message>
    <message>
        <source>key of a ticket</source>
        <translation>sleutel van een ticket</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>log entries</source>
        <translation>berichten in het logboek</translation>
    </message>
    <message>
        <source>a word that means nothing there</source>
        <translation>een woord dat daar niets betekent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>no pattern of a time</source>
        <translation>geen patroon van een tijd</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>known mail</source>
        <translation>bekende e-mail</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>gebeurtenissen</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informatie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>uitzondering</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>herstel</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>onderhoud</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>herhaald</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>wisselt te vaak</translation>
    </message>
    <message>
        <source>may be resolved</source>
        <translation>mogelijk opgelost</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>bestandstype</translation>
    </message>
    <message>
        <source>size</source>
        <translation>grootte</translation>
    </message>
    <message>
        <source>link between tickets</source>
        <translation>koppeling tussen tickets</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicaat van</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>veroorzaakt door</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>afgesplitst van</translation>
    </message>
    <message>
        <source>known error</source>
        <translation>bekende fout</translation>
    </message>
    <message>
        <source>component of a known error</source>
        <translation>component van een bekende fout</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>gathered</source>
        <translation>verzameld</translation>
    </message>
    <message>
        <source>same symptom</source>
        <translation>zelfde verschijnsel</translation>
    </message>
    <message>
        <source>stands in it</source>
        <translation>staat erin</translation>
    </message>
    <message>
        <source>needs it</source>
        <translation>heeft het nodig</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>zelfde woorden</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>escalatie</translation>
    </message>
    <message>
        <source>swarm</source>
        <translation>groep die samenwerkt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>from team</source>
        <translation>van team</translation>
    </message>
    <message>
        <source>to team</source>
        <translation>naar team</translation>
    </message>
    <message>
        <source>told</source>
        <translation>ingelicht</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>door een regel</translation>
    </message>
    <message>
        <source>functional</source>
        <translation>functioneel</translation>
    </message>
    <message>
        <source>hierarchical</source>
        <translation>hiërarchisch</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>overschrijding</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verplaatsen</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>escaleren</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>inlichten</translation>
    </message>
    <message>
        <source>template of a ticket</source>
        <translation>sjabloon voor een ticket</translation>
    </message>
    <message>
        <source>series of tickets</source>
        <translation>reeks tickets</translation>
    </message>
    <message>
        <source>template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>velden</translation>
    </message>
    <message>
        <source>dates added and taken out</source>
        <translation>toegevoegde en weggelaten datums</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
</context>
<context>
    <name>output</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message numerus="yes">
        <source>A change of {named} reaches %n component(s).</source>
        <translation>
            <numerusform>Een wijziging van {named} bereikt %n component.</numerusform>
            <numerusform>Een wijziging van {named} bereikt %n componenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When {named} fails, it takes %n component(s) along.</source>
        <translation>
            <numerusform>Als {named} uitvalt, sleept dat %n component mee.</numerusform>
            <numerusform>Als {named} uitvalt, sleept dat %n componenten mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message numerus="yes">
        <source>{name} stands on %n component(s).</source>
        <translation>
            <numerusform>{name} steunt op %n component.</numerusform>
            <numerusform>{name} steunt op %n componenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Brengt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Read as {encoding}, fields parted by “{delimiter}”.</source>
        <translation>Gelezen als {encoding}, velden gescheiden door “{delimiter}”.</translation>
    </message>
    <message>
        <source>Rows that could not be used, with reasons: {file}</source>
        <translation>Onbruikbare rijen, met redenen: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s); --json lists them.</source>
        <translation>
            <numerusform>nog %n bevinding; --json noemt haar.</numerusform>
            <numerusform>nog %n bevindingen; --json noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {format}</source>
        <translation>Importeren van {format}</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of components need one another.</source>
        <translation>
            <numerusform>%n groep componenten heeft elkaar nodig.</numerusform>
            <numerusform>%n groepen componenten hebben elkaar nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version requirement(s) are not met.</source>
        <translation>
            <numerusform>Aan %n versie-eis is niet voldaan.</numerusform>
            <numerusform>Aan %n versie-eisen is niet voldaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Afhankelijke</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Eist</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>geen versie</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>There is more: --after {cursor} goes on.</source>
        <translation>Er is meer: --after {cursor} gaat verder.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teruggenomen: {what}</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Teruggebracht: {what}</translation>
    </message>
    <message>
        <source>Password for {location}: </source>
        <translation>Wachtwoord voor {location}: </translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Geen fouten.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Made the workspace {workspace} (schema {schema}).</source>
        <translation>Werkruimte {workspace} gemaakt (schema {schema}).</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Bijzonderheid</translation>
    </message>
    <message>
        <source>Exporting {format}</source>
        <translation>Exporteren van {format}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n rij geschreven naar {file}.</numerusform>
            <numerusform>%n rijen geschreven naar {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old values of %n row(s) dropped.</source>
        <translation>
            <numerusform>Oude waarden van %n rij weggelaten.</numerusform>
            <numerusform>Oude waarden van %n rijen weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can no longer be taken back: {what} ({when})</source>
        <translation>Kan niet meer worden teruggenomen: {what} ({when})</translation>
    </message>
    <message>
        <source>Can no longer be brought back: {what} ({when})</source>
        <translation>Kan niet meer worden teruggebracht: {what} ({when})</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Backup written to {file}.</source>
        <translation>Reservekopie geschreven naar {file}.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Restored {file} into {workspace}.</source>
        <translation>{file} teruggezet in {workspace}.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Dit was een proefdraai: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Reason of the priority</source>
        <translation>Reden van de prioriteit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Afhandeling</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>us</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>(withdrawn) {text}</source>
        <translation>(ingetrokken) {text}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pr.</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Opened {number}: {title}</source>
        <translation>{number} geopend: {title}</translation>
    </message>
    <message>
        <source>Wrote {file}: {counts}.</source>
        <translation>{file} geschreven: {counts}.</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Einde ondersteuning</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) have no dependency at all.</source>
        <translation>
            <numerusform>%n component heeft geen enkele afhankelijkheid.</numerusform>
            <numerusform>%n componenten hebben geen enkele afhankelijkheid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are owned by nobody.</source>
        <translation>
            <numerusform>%n component heeft geen eigenaar.</numerusform>
            <numerusform>%n componenten hebben geen eigenaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The support of %n component(s) has ended or ends by then.</source>
        <translation>
            <numerusform>De ondersteuning van %n component is geëindigd of eindigt dan.</numerusform>
            <numerusform>De ondersteuning van %n componenten is geëindigd of eindigt dan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut here: {way}</source>
        <translation>Knip hier: {way}</translation>
    </message>
    <message>
        <source>Fewer cuts may do.</source>
        <translation>Minder knippen volstaat misschien.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) take others down when they alone fail.</source>
        <translation>
            <numerusform>%n component neemt andere mee als het alleen uitvalt.</numerusform>
            <numerusform>%n componenten nemen andere mee als ze alleen uitvallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Neemt mee</translation>
    </message>
    <message>
        <source>Sole way to</source>
        <translation>Enige weg naar</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; the next ones: --after {next}</source>
        <translation>{shown} van {all} getoond; de volgende: --after {next}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message numerus="yes">
        <source>{dependent} stands on {provider} in %n way(s):</source>
        <translation>
            <numerusform>{dependent} staat op {provider} langs %n weg:</numerusform>
            <numerusform>{dependent} staat op {provider} langs %n wegen:</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the shortest of {count}.</source>
        <translation>Dit zijn de kortste van {count}.</translation>
    </message>
    <message>
        <source>There are more than these, the shortest.</source>
        <translation>Er zijn er meer dan deze, de kortste.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} both stand on %n component(s).</source>
        <translation>
            <numerusform>{first} en {second} staan beide op %n component.</numerusform>
            <numerusform>{first} en {second} staan beide op %n componenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>added by a person</source>
        <translation>door een mens toegevoegd</translation>
    </message>
    <message>
        <source>by a person&apos;s word</source>
        <translation>op het woord van een mens</translation>
    </message>
    <message>
        <source>When this fails</source>
        <translation>Als dit uitvalt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>whatever fails</source>
        <translation>wat er ook uitvalt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message numerus="yes">
        <source>In “{name}”, %n component(s) are impacted.</source>
        <translation>
            <numerusform>In “{name}” wordt %n component geraakt.</numerusform>
            <numerusform>In “{name}” worden %n componenten geraakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version requirement(s) are not met any more.</source>
        <translation>
            <numerusform>Aan %n versie-eis wordt niet meer voldaan.</numerusform>
            <numerusform>Aan %n versie-eisen wordt niet meer voldaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) fare differently.</source>
        <translation>
            <numerusform>%n component vergaat het anders.</numerusform>
            <numerusform>%n componenten vergaat het anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>There are older ones: --limit shows more.</source>
        <translation>Er zijn oudere: --limit toont er meer.</translation>
    </message>
    <message>
        <source>No tickets.</source>
        <translation>Geen tickets.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Gebroken door</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message numerus="yes">
        <source>Nothing breaks the %n rule(s).</source>
        <translation>
            <numerusform>Niets breekt de ene regel.</numerusform>
            <numerusform>Niets breekt de %n regels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden dependencies.</source>
        <translation>
            <numerusform>%n verboden afhankelijkheid.</numerusform>
            <numerusform>%n verboden afhankelijkheden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schrijft</translation>
    </message>
    <message>
        <source>the estate, to come in again equal</source>
        <translation>het landschap, om gelijk terug te komen</translation>
    </message>
    <message>
        <source>a part, for other programs and people</source>
        <translation>een deel, voor andere programma&apos;s en mensen</translation>
    </message>
    <message>
        <source>{business} business time, {elapsed} in all</source>
        <translation>{business} kantoortijd, {elapsed} in totaal</translation>
    </message>
    <message>
        <source>Never: the calendar has too few hours left.</source>
        <translation>Nooit: de kalender heeft te weinig uren over.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Open in a week</source>
        <translation>Open per week</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>No calendars.</source>
        <translation>Geen kalenders.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added to {calendar}.</source>
        <translation>
            <numerusform>%n feestdag toegevoegd aan {calendar}.</numerusform>
            <numerusform>%n feestdagen toegevoegd aan {calendar}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging tickets</source>
        <translation>Tickets beoordelen</translation>
    </message>
    <message>
        <source>{name}, version {version}: {change}</source>
        <translation>{name}, versie {version}: {change}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>No agreements.</source>
        <translation>Geen overeenkomsten.</translation>
    </message>
    <message>
        <source>No attachments.</source>
        <translation>Geen bijlagen.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>“{name}” was saved as {file}.</source>
        <translation>“{name}” is bewaard als {file}.</translation>
    </message>
    <message>
        <source>never: no open hours</source>
        <translation>nooit: geen open uren</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Verbruikt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>No agreement sets this ticket a clock.</source>
        <translation>Geen overeenkomst zet een klok op dit ticket.</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Er was niets aan de beurt.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Geen gebeurtenissen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Wat erop volgde</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>tickets opened</source>
        <translation>tickets geopend</translation>
    </message>
    <message>
        <source>entries added</source>
        <translation>berichten toegevoegd</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>It fails again</source>
        <translation>Valt opnieuw uit</translation>
    </message>
    <message>
        <source>It recovered by itself</source>
        <translation>Vanzelf hersteld</translation>
    </message>
    <message>
        <source>It recovered, so this may be resolved</source>
        <translation>Hersteld, dus dit is mogelijk opgelost</translation>
    </message>
    <message>
        <source>It changes too often; until it keeps quiet its changes are only counted</source>
        <translation>Wisselt te vaak; tot het rustig blijft worden de wisselingen alleen geteld</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>geen gebeurtenissen</translation>
    </message>
    <message>
        <source>of no known component</source>
        <translation>van geen bekende component</translation>
    </message>
    <message>
        <source>during maintenance</source>
        <translation>tijdens onderhoud</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>wisselt te vaak</translation>
    </message>
    <message>
        <source>tickets reopened</source>
        <translation>tickets heropend</translation>
    </message>
    <message>
        <source>tickets resolved</source>
        <translation>tickets opgelost</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>No teams.</source>
        <translation>Geen teams.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>tickets added</source>
        <translation>tickets toegevoegd</translation>
    </message>
    <message>
        <source>log entries added</source>
        <translation>berichten in het logboek toegevoegd</translation>
    </message>
    <message>
        <source>moves that the process does not have</source>
        <translation>overgangen die het proces niet heeft</translation>
    </message>
    <message>
        <source>dates that rows contradict</source>
        <translation>datums die door rijen worden weersproken</translation>
    </message>
    <message>
        <source>levels that nothing here means</source>
        <translation>niveaus die hier niets betekenen</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) differ.</source>
        <translation>
            <numerusform>%n oordeel verschilt.</numerusform>
            <numerusform>%n oordelen verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>{shown} of {all}; --json lists them all.</source>
        <translation>{shown} van {all}; --json somt ze alle op.</translation>
    </message>
    <message>
        <source>Swarm: {names}</source>
        <translation>Samen: {names}</translation>
    </message>
    <message>
        <source>{at}: escalated to {to} by {by}: {reason}</source>
        <translation>{at}: geëscaleerd naar {to} door {by}: {reason}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekende fout</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Omweg</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Verschijnsel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>No known errors.</source>
        <translation>Geen bekende fouten.</translation>
    </message>
    <message>
        <source>These are {count} of {of}; --limit shows more.</source>
        <translation>Dit zijn er {count} van {of}; --limit toont er meer.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>No series of tickets.</source>
        <translation>Geen reeksen tickets.</translation>
    </message>
    <message>
        <source>{name}, version {version}[; next on {next}]</source>
        <translation>{name}, versie {version}[; volgende keer op {next}]</translation>
    </message>
    <message>
        <source>Nothing comes any more.</source>
        <translation>Er komt niets meer.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>The rule “{name}” is enabled.</source>
        <translation>De regel “{name}” is ingeschakeld.</translation>
    </message>
    <message>
        <source>The rule “{name}” is not enabled.</source>
        <translation>De regel “{name}” is niet ingeschakeld.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelaten)</translation>
    </message>
    <message>
        <source>It would have run {count} times; {shown} are shown.</source>
        <translation>Hij zou {count} keer zijn toegepast; {shown} daarvan staan hier.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>No similar tickets.</source>
        <translation>Geen vergelijkbare tickets.</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open gedurende</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) spared[, open for {time} in all]</source>
        <translation>
            <numerusform>%n incident bespaard[, samen {time} open]</numerusform>
            <numerusform>%n incidenten bespaard[, samen {time} open]</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest {count} of {of} incidents were looked at.</source>
        <translation>Alleen de nieuwste {count} van {of} incidenten zijn bekeken.</translation>
    </message>
    <message>
        <source>No templates.</source>
        <translation>Geen sjablonen.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versie {version}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>People, teams and organisations need a name. Nothing was changed. Give one.</source>
        <translation>Personen, teams en organisaties hebben een naam nodig. Er is niets gewijzigd. Geef er een.</translation>
    </message>
    <message>
        <source>The field {field} is too long: {length} characters, at most {most} are kept. Nothing was changed. Shorten it.</source>
        <translation>Het veld {field} is te lang: {length} tekens, er passen er {most}. Er is niets gewijzigd. Kort het in.</translation>
    </message>
    <message>
        <source>The field {field} holds a control character, which cannot be shown. Nothing was changed. Take it out.</source>
        <translation>Het veld {field} bevat een stuurteken, dat niet getoond kan worden. Er is niets gewijzigd. Haal het eruit.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address. Nothing was changed. Write it as name@example.org.</source>
        <translation>“{email}” is geen e-mailadres. Er is niets gewijzigd. Schrijf het als naam@example.org.</translation>
    </message>
    <message>
        <source>There is no tier {tier}. Nothing was changed. Tiers are 0 (self-service) to 4 (vendor).</source>
        <translation>Er is geen lijn {tier}. Er is niets gewijzigd. Lijnen zijn 0 (zelfbediening) tot en met 4 (leverancier).</translation>
    </message>
    <message>
        <source>“{text}” is no side. Nothing was changed. Write business, technical or outside.</source>
        <translation>“{text}” is geen kant. Er is niets gewijzigd. Schrijf business, technical of outside.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of team. Nothing was changed. Write support or virtual.</source>
        <translation>“{text}” is geen soort team. Er is niets gewijzigd. Schrijf support of virtual.</translation>
    </message>
    <message>
        <source>The last day ({until}) lies before the first ({from}). Nothing was changed. Give them the other way round.</source>
        <translation>De laatste dag ({until}) ligt voor de eerste ({from}). Er is niets gewijzigd. Geef ze andersom.</translation>
    </message>
    <message>
        <source>The absence would end ({to}) before it begins ({from}). Nothing was changed. Give a later end.</source>
        <translation>De afwezigheid zou eindigen ({to}) voordat zij begint ({from}). Er is niets gewijzigd. Geef een later einde.</translation>
    </message>
    <message>
        <source>There is already somebody named “{name}”. Nothing was changed. Edit that person, or choose a name that tells them apart.</source>
        <translation>Er is al iemand die “{name}” heet. Er is niets gewijzigd. Bewerk die persoon, of kies een naam die hen uit elkaar houdt.</translation>
    </message>
    <message>
        <source>There is already a team “{name}”. Nothing was changed. Edit that one, or choose another name.</source>
        <translation>Er is al een team “{name}”. Er is niets gewijzigd. Bewerk dat, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There is already an organisation “{name}”. Nothing was changed. Edit that one, or choose another name.</source>
        <translation>Er is al een organisatie “{name}”. Er is niets gewijzigd. Bewerk die, of kies een andere naam.</translation>
    </message>
    <message>
        <source>{email} is the e-mail address of {name}. Nothing was changed. Give another, or take it from {name} first.</source>
        <translation>{email} is het e-mailadres van {name}. Er is niets gewijzigd. Geef een ander, of haal het eerst bij {name} weg.</translation>
    </message>
    <message>
        <source>There is nobody named “{name}”. Nothing was changed. “people list” names those there are.</source>
        <translation>Er is niemand die “{name}” heet. Er is niets gewijzigd. “people list” noemt wie er zijn.</translation>
    </message>
    <message>
        <source>There is no team “{name}”. Nothing was changed. “team list” names those there are.</source>
        <translation>Er is geen team “{name}”. Er is niets gewijzigd. “team list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>{name} is not in the team “{team}”. Nothing was changed. “team list” says who is.</source>
        <translation>{name} zit niet in het team “{team}”. Er is niets gewijzigd. “team list” zegt wie wel.</translation>
    </message>
    <message>
        <source>{name} has no absence from {from} to {to}. Nothing was changed. “people list --json” says which there are.</source>
        <translation>{name} heeft geen afwezigheid van {from} tot {to}. Er is niets gewijzigd. “people list --json” zegt welke er zijn.</translation>
    </message>
    <message>
        <source>{name} is still in a team: {by}[ and {more} more]. Nothing was removed. Take {name} out of it first.</source>
        <translation>{name} zit nog in een team: {by}[ en nog {more}]. Er is niets verwijderd. Haal {name} daar eerst uit.</translation>
    </message>
    <message>
        <source>Somebody is still in the team “{name}”: {by}[ and {more} more]. Nothing was removed. Take them out of it first.</source>
        <translation>Er zit nog iemand in het team “{name}”: {by}[ en nog {more}]. Er is niets verwijderd. Haal hen er eerst uit.</translation>
    </message>
    <message>
        <source>Somebody still belongs to “{name}”: {by}[ and {more} more]. Nothing was removed. Give them another organisation first.</source>
        <translation>Er hoort nog iemand bij “{name}”: {by}[ en nog {more}]. Er is niets verwijderd. Geef hun eerst een andere organisatie.</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message numerus="yes">
        <source>answer: %n of {whole} drawn</source>
        <translation>
            <numerusform>antwoord: %n van {whole} getekend</numerusform>
            <numerusform>antwoord: %n van {whole} getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n of {whole} rows drawn</source>
        <translation>
            <numerusform>de eerste rij van {whole} getekend</numerusform>
            <numerusform>de eerste %n van {whole} rijen getekend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remark</name>
    <message>
        <source>the row has {fields} fields, the header {columns}</source>
        <translation>de rij heeft {fields} velden, de kopregel {columns}</translation>
    </message>
    <message>
        <source>a quote stands in the middle of the field {field}</source>
        <translation>er staat een aanhalingsteken midden in het veld {field}</translation>
    </message>
    <message>
        <source>text follows the closing quote of the field {field}</source>
        <translation>er volgt tekst op het sluitende aanhalingsteken van het veld {field}</translation>
    </message>
    <message>
        <source>column {column} has a value (“{value}”) but no name</source>
        <translation>kolom {column} heeft een waarde (“{value}”) maar geen naam</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} ontbreekt</translation>
    </message>
    <message>
        <source>“{value}” is no {field}</source>
        <translation>“{value}” bestaat niet als {field}</translation>
    </message>
    <message>
        <source>“{value}” is no {field}: write a count or a percentage</source>
        <translation>“{value}” is geen {field}: schrijf een aantal of een percentage</translation>
    </message>
    <message>
        <source>the minimum “{value}” differs from “{first}”, which another row of the group states</source>
        <translation>het minimum “{value}” verschilt van “{first}”, dat een andere rij van de groep noemt</translation>
    </message>
    <message>
        <source>{component} would depend on itself</source>
        <translation>{component} zou van zichzelf afhangen</translation>
    </message>
    <message>
        <source>the key “{key}” was used before (row {first})</source>
        <translation>de sleutel “{key}” is al eerder gebruikt (rij {first})</translation>
    </message>
    <message>
        <source>“{key}” would stand below itself (parent “{parent}”)</source>
        <translation>“{key}” zou onder zichzelf komen te staan (ouder “{parent}”)</translation>
    </message>
    <message>
        <source>the parent “{parent}” of “{key}” cannot be used either</source>
        <translation>ook de ouder “{parent}” van “{key}” is onbruikbaar</translation>
    </message>
    <message>
        <source>the path of names down to “{name}” is too long for a key; give it a key of its own</source>
        <translation>het pad van namen tot “{name}” is te lang voor een sleutel; geef het een eigen sleutel</translation>
    </message>
    <message>
        <source>the reference “{reference}” was used before[ ({first})]</source>
        <translation>de verwijzing “{reference}” is al eerder gebruikt[ ({first})]</translation>
    </message>
    <message>
        <source>{field} is not of the kind it must be</source>
        <translation>{field} is niet van de soort die het moet zijn</translation>
    </message>
    <message>
        <source>the record cannot be read[: “{line}”]</source>
        <translation>het record is onleesbaar[: “{line}”]</translation>
    </message>
    <message>
        <source>“{name}” is no name of a package</source>
        <translation>“{name}” is geen pakketnaam</translation>
    </message>
    <message>
        <source>the group “{group}” of {dependent} needs more members up than it has</source>
        <translation>de groep “{group}” van {dependent} heeft meer leden nodig dan zij er heeft</translation>
    </message>
    <message>
        <source>{dependent} states a minimum ({minimum}) without a group; it was ignored</source>
        <translation>{dependent} noemt een minimum ({minimum}) zonder groep; het is genegeerd</translation>
    </message>
    <message>
        <source>nothing here meets “{clause}”, which {package} needs</source>
        <translation>niets hier voldoet aan “{clause}”, wat {package} nodig heeft</translation>
    </message>
    <message>
        <source>“{clause}” of {package} cannot be read as a dependency</source>
        <translation>“{clause}” van {package} is onleesbaar als afhankelijkheid</translation>
    </message>
    <message>
        <source>“{clause}” of {package} cannot be read as what it provides</source>
        <translation>“{clause}” van {package} is onleesbaar als wat het levert</translation>
    </message>
    <message>
        <source>{provider} meets a clause of {package} under two versions</source>
        <translation>{provider} voldoet onder twee versies aan een eis van {package}</translation>
    </message>
    <message>
        <source>{dependent} needs “{reference}”, which the file does not hold</source>
        <translation>{dependent} heeft “{reference}” nodig, dat niet in het bestand staat</translation>
    </message>
    <message>
        <source>the file says what “{reference}” needs, but does not hold it</source>
        <translation>het bestand zegt wat “{reference}” nodig heeft, maar bevat het niet</translation>
    </message>
    <message>
        <source>the file is written in version {version}, newer than {known}; what is new in it was not read</source>
        <translation>het bestand is geschreven in versie {version}, nieuwer dan {known}; wat daarin nieuw is, is niet gelezen</translation>
    </message>
    <message>
        <source>the licence of {component} is not clear</source>
        <translation>de licentie van {component} is niet duidelijk</translation>
    </message>
    <message>
        <source>the parent “{parent}” of “{key}” is nowhere to be found</source>
        <translation>de ouder “{parent}” van “{key}” is nergens te vinden</translation>
    </message>
    <message>
        <source>there is no component “{value}” ({field})</source>
        <translation>er is geen component “{value}” ({field})</translation>
    </message>
    <message>
        <source>“{value}” ({field}) may be several components</source>
        <translation>“{value}” ({field}) kan verschillende componenten zijn</translation>
    </message>
    <message>
        <source>an earlier row already says that {dependent} needs {provider}</source>
        <translation>een eerdere rij zegt al dat {dependent} {provider} nodig heeft</translation>
    </message>
    <message>
        <source>“{relation}” of {component} is no dependency and was not kept</source>
        <translation>“{relation}” van {component} is geen afhankelijkheid en is niet bewaard</translation>
    </message>
    <message>
        <source>{count} of {of} dependencies were left out: their provider is not part of what was written</source>
        <translation>{count} van {of} afhankelijkheden zijn weggelaten: hun aanbieder hoort niet bij wat is geschreven</translation>
    </message>
    <message>
        <source>{count} of {of} redundancy groups were left out: they have no members</source>
        <translation>{count} van {of} redundantiegroepen zijn weggelaten: ze hebben geen leden</translation>
    </message>
    <message>
        <source>{count} of {of} texts were cut: a cell holds 32,767 characters</source>
        <translation>{count} van {of} teksten zijn afgekapt: een cel bevat 32.767 tekens</translation>
    </message>
    <message>
        <source>{count} of {of} attributes were left out: a sheet has 16,384 columns</source>
        <translation>{count} van {of} kenmerken zijn weggelaten: een blad heeft 16.384 kolommen</translation>
    </message>
    <message>
        <source>ports of nodes that were not kept: {count}; their edges join the nodes themselves</source>
        <translation>poorten van knopen die niet zijn bewaard: {count}; hun lijnen verbinden de knopen zelf</translation>
    </message>
    <message>
        <source>hyperedges that were not kept: {count}; a dependency has two ends</source>
        <translation>hyperlijnen die niet zijn bewaard: {count}; een afhankelijkheid heeft twee einden</translation>
    </message>
    <message>
        <source>edges without direction: {count}; they were taken as they are written, the first end needs the second</source>
        <translation>lijnen zonder richting: {count}; ze zijn genomen zoals ze er staan, het eerste einde heeft het tweede nodig</translation>
    </message>
    <message>
        <source>elements that are no part of an estate and were not kept: {count} ({kinds})</source>
        <translation>elementen die geen deel van een landschap zijn en niet zijn bewaard: {count} ({kinds})</translation>
    </message>
    <message>
        <source>views that were not kept: {count}; an estate draws its own</source>
        <translation>weergaven die niet zijn bewaard: {count}; een landschap tekent zijn eigen</translation>
    </message>
    <message>
        <source>{count} of {of} deployments were left out: the format has no place for them</source>
        <translation>{count} van {of} uitrollen zijn weggelaten: het formaat heeft er geen plaats voor</translation>
    </message>
    <message>
        <source>{count} of {of} overrides of impact were left out: the format has no place for them</source>
        <translation>{count} van {of} aangepaste gevolgen zijn weggelaten: het formaat heeft er geen plaats voor</translation>
    </message>
    <message>
        <source>{count} of {of} scenarios were left out: the format has no place for them</source>
        <translation>{count} van {of} scenario&apos;s zijn weggelaten: het formaat heeft er geen plaats voor</translation>
    </message>
    <message>
        <source>{count} of {of} rules for the structure were left out: the format has no place for them</source>
        <translation>{count} van {of} regels voor de structuur zijn weggelaten: het formaat heeft er geen plaats voor</translation>
    </message>
    <message>
        <source>{count} of {of} dependencies lost what is said of them (strength, versions, groups, attributes): the format only knows that they are there</source>
        <translation>{count} van {of} afhankelijkheden verloren wat erover is gezegd (sterkte, versies, groepen, kenmerken): het formaat weet alleen dat ze er zijn</translation>
    </message>
    <message>
        <source>“{value}” is no day for {field}: write it as 2027-10-31</source>
        <translation>“{value}” is geen dag voor {field}: schrijf hem als 2027-10-31</translation>
    </message>
    <message>
        <source>“{later}” would begin before “{earlier}” does</source>
        <translation>“{later}” zou beginnen vóór “{earlier}”</translation>
    </message>
    <message>
        <source>{count} of {of} events were left out: they are at a time of the day, so they are no holidays</source>
        <translation>{count} van {of} gebeurtenissen zijn weggelaten: ze zijn op een tijd van de dag, dus het zijn geen feestdagen</translation>
    </message>
    <message>
        <source>{count} of {of} events were left out, whole or in part: they have no date, or a rule that cannot be followed</source>
        <translation>{count} van {of} gebeurtenissen zijn geheel of deels weggelaten: ze hebben geen datum, of een regel die niet te volgen is</translation>
    </message>
    <message>
        <source>rules were followed for {count} dates, and no further</source>
        <translation>regels zijn voor {count} datums gevolgd, en niet verder</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>came to “{state}”</source>
        <translation>kwam in “{state}”</translation>
    </message>
    <message>
        <source>the customer wrote</source>
        <translation>de klant schreef</translation>
    </message>
    <message>
        <source>since the last public entry</source>
        <translation>sinds het laatste openbare bericht</translation>
    </message>
    <message>
        <source>the priority changed</source>
        <translation>de prioriteit veranderde</translation>
    </message>
    <message>
        <source>component or customer changed</source>
        <translation>component of klant veranderde</translation>
    </message>
    <message>
        <source>came to the team</source>
        <translation>kwam bij het team</translation>
    </message>
    <message>
        <source>went to another vendor</source>
        <translation>ging naar een andere leverancier</translation>
    </message>
    <message>
        <source>another version of the agreement came into force</source>
        <translation>een andere versie van de overeenkomst ging gelden</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>outside the hours of {calendar}</source>
        <translation>buiten de uren van {calendar}</translation>
    </message>
    <message>
        <source>open again, by {calendar}</source>
        <translation>weer open, volgens {calendar}</translation>
    </message>
    <message>
        <source>paused in “{state}”</source>
        <translation>gepauzeerd in “{state}”</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>{target}: three quarters are spent</source>
        <translation>{target}: drie kwart is verbruikt</translation>
    </message>
    <message>
        <source>{target}: late</source>
        <translation>{target}: te laat</translation>
    </message>
    <message>
        <source>went to “{to}” by itself</source>
        <translation>ging vanzelf naar “{to}”</translation>
    </message>
    <message>
        <source>plan and review are late</source>
        <translation>plan en nabespreking zijn te laat</translation>
    </message>
    <message>
        <source>{field} is longer than {most} characters</source>
        <translation>{field} is langer dan {most} tekens</translation>
    </message>
    <message>
        <source>{field} holds a control character</source>
        <translation>{field} bevat een stuurteken</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address ({field})</source>
        <translation>“{value}” is geen e-mailadres ({field})</translation>
    </message>
    <message>
        <source>{address} is the address of {name}</source>
        <translation>{address} is het adres van {name}</translation>
    </message>
    <message>
        <source>there is no calendar “{calendar}”</source>
        <translation>er is geen kalender “{calendar}”</translation>
    </message>
    <message>
        <source>an earlier row of the team has another {field} (“{first}”)</source>
        <translation>een eerdere rij van het team heeft een andere waarde voor {field} (“{first}”)</translation>
    </message>
    <message>
        <source>an earlier row already puts {member} into “{team}”</source>
        <translation>een eerdere rij plaatst {member} al in “{team}”</translation>
    </message>
    <message>
        <source>the last day ({until}) lies before the first ({from})</source>
        <translation>de laatste dag ({until}) ligt voor de eerste ({from})</translation>
    </message>
    <message>
        <source>columns that are not known and were not kept: {count} ({columns})</source>
        <translation>kolommen die niet bekend zijn en niet zijn bewaard: {count} ({columns})</translation>
    </message>
    <message>
        <source>{count} of {of} organisations were left out, or lost their note: a table of people has a place for names only</source>
        <translation>{count} van {of} organisaties zijn weggelaten of verloren hun notitie: een tabel van personen heeft alleen plaats voor namen</translation>
    </message>
    <message>
        <source>{count} of {of} absences were left out: a table of people has no place for them</source>
        <translation>{count} van {of} afwezigheden zijn weggelaten: een tabel van personen heeft er geen plaats voor</translation>
    </message>
    <message>
        <source>the map says nothing of the state “{state}”</source>
        <translation>de vertaaltabel zegt niets over de toestand “{state}”</translation>
    </message>
    <message>
        <source>“{state}” is no state of the process {process}</source>
        <translation>“{state}” is geen toestand van het proces {process}</translation>
    </message>
    <message>
        <source>“{value}” ({field}) is no time that the map can read</source>
        <translation>“{value}” ({field}) is geen tijd die met de vertaaltabel te lezen is</translation>
    </message>
    <message>
        <source>“{value}” ({field}) lies in the future</source>
        <translation>“{value}” ({field}) ligt in de toekomst</translation>
    </message>
    <message>
        <source>the time of {later} lies before that of {earlier}</source>
        <translation>de tijd van {later} ligt voor die van {earlier}</translation>
    </message>
    <message>
        <source>the row says that {ticket} is of the process {process}, and it is of another</source>
        <translation>de rij zegt dat {ticket} van het proces {process} is, en het is van een ander</translation>
    </message>
    <message>
        <source>{number} is another ticket here</source>
        <translation>{number} is hier een ander ticket</translation>
    </message>
    <message>
        <source>the file does not hold the ticket {ticket}, which this belongs to</source>
        <translation>het bestand bevat het ticket {ticket} niet, waar dit bij hoort</translation>
    </message>
    <message>
        <source>the record is no issue: {field} is missing or not of the kind it must be</source>
        <translation>het record is geen issue: {field} ontbreekt of is niet van de soort die het moet zijn</translation>
    </message>
    <message>
        <source>there is no component “{component}”; its tickets were left without</source>
        <translation>er is geen component “{component}”; de tickets daarvan zijn zonder component gelaten</translation>
    </message>
    <message>
        <source>“{component}” may be several components; its tickets were left without</source>
        <translation>“{component}” kan verschillende componenten zijn; de tickets daarvan zijn zonder component gelaten</translation>
    </message>
    <message>
        <source>tickets that were worked on here since, and so were left as they are: {count}</source>
        <translation>tickets waaraan hier sindsdien is gewerkt, en die daarom zijn gelaten zoals ze zijn: {count}</translation>
    </message>
    <message>
        <source>places that are no UTF-8, each read as one mark of replacement: {count}</source>
        <translation>plaatsen die geen UTF-8 zijn, elk gelezen als één vervangingsteken: {count}</translation>
    </message>
    <message>
        <source>attachments of which only the name was kept: {count}</source>
        <translation>bijlagen waarvan alleen de naam is bewaard: {count}</translation>
    </message>
    <message>
        <source>links between issues that were not kept: {count}</source>
        <translation>koppelingen tussen issues die niet zijn bewaard: {count}</translation>
    </message>
    <message>
        <source>the mail is not built as a mail must be ({count} faults); it was read as far as it goes</source>
        <translation>de e-mail is niet gebouwd zoals een e-mail moet zijn ({count} fouten); hij is gelezen zover dat gaat</translation>
    </message>
    <message>
        <source>the mail says that it is written in “{charset}”, and is not; it was read as {used}</source>
        <translation>de e-mail zegt dat hij in “{charset}” is geschreven, en is dat niet; hij is gelezen als {used}</translation>
    </message>
    <message>
        <source>the text has {of} characters, of which the entry holds the first {count}; all of it is the attachment message.txt</source>
        <translation>de tekst heeft {of} tekens, waarvan het bericht de eerste {count} bevat; de hele tekst is de bijlage message.txt</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes and was left out; at most {most} are kept</source>
        <translation>“{name}” heeft {size} bytes en is weggelaten; er worden er ten hoogste {most} bewaard</translation>
    </message>
    <message>
        <source>{count} of {of} parts of the mail were left out: there are too many, or they are nested too deep</source>
        <translation>{count} van {of} delen van de e-mail zijn weggelaten: het zijn er te veel, of ze zijn te diep genest</translation>
    </message>
    <message>
        <source>the subject names {number}, with which {sender} has had nothing to do; a ticket of its own was opened</source>
        <translation>het onderwerp noemt {number}, waarmee {sender} niets te maken had; er is een eigen ticket geopend</translation>
    </message>
    <message>
        <source>another mail has the same Message-ID &lt;{id}&gt;; both were kept</source>
        <translation>een andere e-mail heeft dezelfde Message-ID &lt;{id}&gt;; beide zijn bewaard</translation>
    </message>
    <message>
        <source>“{subject}” was written by a program ({sender}) and is about no ticket; it was left out</source>
        <translation>“{subject}” is door een programma geschreven ({sender}) en gaat over geen ticket; het is weggelaten</translation>
    </message>
    <message>
        <source>the mail “{subject}” does not say who sent it</source>
        <translation>de e-mail “{subject}” zegt niet wie hem heeft gestuurd</translation>
    </message>
    <message>
        <source>the mail “{subject}” has no date that can be[ ({date})]; it counts as of {used}</source>
        <translation>de e-mail “{subject}” heeft geen datum die kan kloppen[ ({date})]; hij telt als van {used}</translation>
    </message>
    <message>
        <source>{supplier} may take longer than {customer} promises: {target} of {process}[, priority rank {rank}]</source>
        <translation>{supplier} mag er langer over doen dan {customer} belooft: {target} van {process}[, prioriteitsrang {rank}]</translation>
    </message>
    <message>
        <source>the rule “{to}” has waited</source>
        <translation>de regel “{to}” heeft gewacht</translation>
    </message>
    <message>
        <source>opened by the series “{series}”[; {skipped} before it were skipped]</source>
        <translation>geopend door de reeks “{series}”[; {skipped} ervoor zijn overgeslagen]</translation>
    </message>
    <message>
        <source>means nothing in a template, and stays as it is written: {names}</source>
        <translation>betekent niets in een sjabloon en blijft staan zoals het is geschreven: {names}</translation>
    </message>
    <message>
        <source>nothing is known for: {names}</source>
        <translation>niets bekend voor: {names}</translation>
    </message>
    <message>
        <source>did not fit any more, and was left out: {names}</source>
        <translation>paste niet meer en is weggelaten: {names}</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>{file} does not say which kind of picture it is to be. Nothing was written. Let its name end in one of: {allowed}.</source>
        <translation>{file} zegt niet wat voor afbeelding het moet worden. Er is niets geschreven. Laat de naam eindigen op een van: {allowed}.</translation>
    </message>
    <message>
        <source>The picture is too large for a PNG ({width} × {height} points). Nothing was written. Save it as SVG or PDF, or draw less of it.</source>
        <translation>De afbeelding is te groot voor een PNG ({width} × {height} punten). Er is niets geschreven. Bewaar haar als SVG of PDF, of teken er minder van.</translation>
    </message>
    <message>
        <source>{file} cannot be written[: {detail}]. No file was left behind. Check that its folder exists and that you may write there.</source>
        <translation>{file} kan niet geschreven worden[: {detail}]. Er is geen bestand achtergebleven. Kijk of de map bestaat en of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>No font is installed, so every letter would be an empty box. Nothing was opened. Install a font, such as the package fonts-dejavu-core, and start Mainstay again.</source>
        <translation>Er is geen lettertype geïnstalleerd, dus elke letter zou een leeg vakje zijn. Er is niets geopend. Installeer een lettertype, bijvoorbeeld het pakket fonts-dejavu-core, en start Mainstay opnieuw.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>“{location}” names no workspace. Nothing was opened. Give a file such as team.mainstay, or postgresql://[user@]host[:port]/database.</source>
        <translation>“{location}” noemt geen werkruimte. Er is niets geopend. Geef een bestand zoals team.mainstay, of postgresql://[gebruiker@]host[:poort]/database.</translation>
    </message>
    <message>
        <source>There is no workspace at {location}. Nothing was made. Check the path, or make one with “mainstay-cli -w {location} init”.</source>
        <translation>Er is geen werkruimte op {location}. Er is niets gemaakt. Controleer het pad, of maak er een met “mainstay-cli -w {location} init”.</translation>
    </message>
    <message>
        <source>There is already a file {location}. It was left as it is. Choose another name, or move it away first.</source>
        <translation>Er is al een bestand {location}. Het is gelaten zoals het is. Kies een andere naam, of verplaats het eerst.</translation>
    </message>
    <message>
        <source>{location} is no database. It was left as it is. Check the path; a workspace is a file that “init” made.</source>
        <translation>{location} is geen database. Het is gelaten zoals het is. Controleer het pad; een werkruimte is een bestand dat “init” heeft gemaakt.</translation>
    </message>
    <message>
        <source>{location} is a database, but not a workspace of Mainstay. It was left as it is. Check the address, or make a workspace with “init”.</source>
        <translation>{location} is een database, maar geen werkruimte van Mainstay. Die is gelaten zoals die is. Controleer het adres, of maak een werkruimte met “init”.</translation>
    </message>
    <message>
        <source>{location} is a workspace already. It was left as it is. Open it, or choose another database.</source>
        <translation>{location} is al een werkruimte. Die is gelaten zoals die is. Open haar, of kies een andere database.</translation>
    </message>
    <message>
        <source>The database {location} already holds tables of another program. It was left as it is. Choose an empty database.</source>
        <translation>De database {location} bevat al tabellen van een ander programma. Die is gelaten zoals die is. Kies een lege database.</translation>
    </message>
    <message>
        <source>{location} was last used by a newer version of Mainstay (schema {schema}, this version knows {known}). It was left as it is. Update this program.</source>
        <translation>{location} is het laatst gebruikt door een nieuwere versie van Mainstay (schema {schema}, deze versie kent {known}). Die is gelaten zoals die is. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>{location} cannot be opened[: {detail}]. Nothing was changed. Check that its folder exists and that you may write there.</source>
        <translation>{location} kan niet worden geopend[: {detail}]. Er is niets gewijzigd. Controleer of de map bestaat en of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>The workspace[ {location}] may only be read. Nothing was changed. Ask for the right to write, or work on a copy.</source>
        <translation>De werkruimte[ {location}] mag alleen worden gelezen. Er is niets gewijzigd. Vraag om schrijfrecht, of werk op een kopie.</translation>
    </message>
    <message>
        <source>The database does not permit this[: {detail}]. Nothing was changed. Ask whoever keeps the database for the right to do it.</source>
        <translation>De database staat dit niet toe[: {detail}]. Er is niets gewijzigd. Vraag de beheerder van de database om het recht daartoe.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is missing. Nothing was opened. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql).</source>
        <translation>De databasedriver {driver} van Qt ontbreekt. Er is niets geopend. Installeer die (Debian: libqt6sql6-sqlite, libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date would break references in {table}. It was left in its older form, and a copy was made. Run “check” with the older version of Mainstay, and report this.</source>
        <translation>Bijwerken van de werkruimte zou verwijzingen in {table} breken. Zij is in haar oudere vorm gelaten, en er is een kopie gemaakt. Draai “check” met de oudere versie van Mainstay, en meld dit.</translation>
    </message>
    <message>
        <source>The server of {location} does not answer[: {detail}]. Nothing was changed. Check the address and the network, and try again.</source>
        <translation>De server van {location} antwoordt niet[: {detail}]. Er is niets gewijzigd. Controleer adres en netwerk, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server of {location} cannot prove who it is[: {detail}]. No password was sent. Install its certificate, or say in the address how much proof is enough (sslmode, sslrootcert).</source>
        <translation>De server van {location} kan niet bewijzen wie hij is[: {detail}]. Er is geen wachtwoord verzonden. Installeer zijn certificaat, of zeg in het adres hoeveel bewijs genoeg is (sslmode, sslrootcert).</translation>
    </message>
    <message>
        <source>The server takes no more work now[: {detail}]. Nothing was changed. Try again in a while.</source>
        <translation>De server neemt nu geen werk meer aan[: {detail}]. Er is niets gewijzigd. Probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>The server has no database {database}. Nothing was made. Check the name, or have it created (“createdb {database}”), and run “init”.</source>
        <translation>De server heeft geen database {database}. Er is niets gemaakt. Controleer de naam, of laat haar maken (“createdb {database}”), en draai “init”.</translation>
    </message>
    <message>
        <source>The server of {location} asks for a password. Nothing was opened. Keep one in the keychain or in a password file (PGPASSFILE), or start this at a terminal to type it.</source>
        <translation>De server van {location} vraagt om een wachtwoord. Er is niets geopend. Bewaar er een in de sleutelbos of in een wachtwoordbestand (PGPASSFILE), of start dit aan een terminal om het te typen.</translation>
    </message>
    <message>
        <source>The server of {location} refuses the password[: {detail}]. Nothing was opened. Check user and password, also in keychain and password file.</source>
        <translation>De server van {location} weigert het wachtwoord[: {detail}]. Er is niets geopend. Controleer gebruiker en wachtwoord, ook in sleutelbos en wachtwoordbestand.</translation>
    </message>
    <message>
        <source>The connection to the server was lost[: {detail}]. What was not finished was taken back by the server. Try again.</source>
        <translation>De verbinding met de server is verbroken[: {detail}]. Wat niet af was, heeft de server teruggedraaid. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and the server has not taken the change. Nothing of it was kept. Try again.</source>
        <translation>De verbinding werd verbroken tijdens het opslaan, en de server heeft de wijziging niet aangenomen. Er is niets van bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection was lost while saving, and the server stays away, so it is not known whether the change was kept: wholly or not at all. Look at the journal before doing it again.</source>
        <translation>De verbinding werd verbroken tijdens het opslaan, en de server blijft weg; het is dus niet bekend of de wijziging is bewaard: geheel of helemaal niet. Kijk in het journaal voordat u haar opnieuw doet.</translation>
    </message>
    <message>
        <source>The disk is full[ ({location})]. The workspace is as it was before. Make room and try again.</source>
        <translation>De schijf is vol[ ({location})]. De werkruimte is zoals zij was. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reports an error[ at {location}][: {detail}]. What was not finished was taken back. Check the disk, and make a backup.</source>
        <translation>De schijf meldt een fout[ bij {location}][: {detail}]. Wat niet af was, is teruggedraaid. Controleer de schijf, en maak een reservekopie.</translation>
    </message>
    <message>
        <source>The workspace[ {location}] is damaged[: {detail}]. It was left as it is. Restore a backup into a new workspace; “check” says what is broken.</source>
        <translation>De werkruimte[ {location}] is beschadigd[: {detail}]. Zij is gelaten zoals zij is. Zet een reservekopie terug in een nieuwe werkruimte; “check” zegt wat er stuk is.</translation>
    </message>
    <message>
        <source>The journal lacks what it should hold[ about {entity}][ {id}][ (command {command})]. Nothing was changed. Run “check”, and restore a backup where needed.</source>
        <translation>Het journaal mist wat het zou moeten bevatten[ over {entity}][ {id}][ (opdracht {command})]. Er is niets gewijzigd. Draai “check”, en zet zo nodig een reservekopie terug.</translation>
    </message>
    <message>
        <source>The database holds a word that this version does not know: “{word}”. Nothing was changed. Update this program, or run “check”.</source>
        <translation>De database bevat een woord dat deze versie niet kent: “{word}”. Er is niets gewijzigd. Werk dit programma bij, of draai “check”.</translation>
    </message>
    <message>
        <source>The backup {location} has other contents than its version says (table {table}). Nothing was restored. Take another backup.</source>
        <translation>De reservekopie {location} heeft een andere inhoud dan haar versie zegt (tabel {table}). Er is niets teruggezet. Neem een andere reservekopie.</translation>
    </message>
    <message>
        <source>Somebody else is writing[: {writer}]. Nothing was changed. Try again in a moment.</source>
        <translation>Iemand anders is aan het schrijven[: {writer}]. Er is niets gewijzigd. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Others changed the same at the same moment, several times over. Nothing was changed. Try again.</source>
        <translation>Anderen wijzigden hetzelfde op hetzelfde ogenblik, meermaals achtereen. Er is niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Meanwhile {who} changed the same[ of “{name}”][ ({command})]: {columns}. Your change was not made. Look at it as it is now, and decide again.</source>
        <translation>Intussen heeft {who} hetzelfde gewijzigd[ van “{name}”][ ({command})]: {columns}. Uw wijziging is niet doorgevoerd. Bekijk hoe het nu is, en beslis opnieuw.</translation>
    </message>
    <message>
        <source>Meanwhile it[, “{name}”,] was changed[ by {who}]. Your change was not made. Look at it as it is now, and try again.</source>
        <translation>Intussen is het[, “{name}”,] gewijzigd[ door {who}]. Uw wijziging is niet doorgevoerd. Bekijk hoe het nu is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Meanwhile it[, “{name}”,] was removed[ by {who}]. Your change was not made. It can come back only by undoing the removal.</source>
        <translation>Intussen is het[, “{name}”,] verwijderd[ door {who}]. Uw wijziging is niet doorgevoerd. Het komt alleen terug door het verwijderen ongedaan te maken.</translation>
    </message>
    <message>
        <source>The same is there already. Nothing was added. Change what is there instead.</source>
        <translation>Hetzelfde is er al. Er is niets toegevoegd. Wijzig wat er is.</translation>
    </message>
    <message>
        <source>Something else still refers to it, such as a ticket. Nothing was removed. Move or close what refers to it first.</source>
        <translation>Iets anders verwijst er nog naar, zoals een ticket. Er is niets verwijderd. Verplaats of sluit eerst wat ernaar verwijst.</translation>
    </message>
    <message>
        <source>The database refuses a value[: {detail}]. Nothing was changed. Check the input.</source>
        <translation>De database weigert een waarde[: {detail}]. Er is niets gewijzigd. Controleer de invoer.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which no database keeps. Nothing was changed. Remove it.</source>
        <translation>Een tekst bevat een NUL-teken, dat geen database bewaart. Er is niets gewijzigd. Verwijder het.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. The workspace is as it was before.</source>
        <translation>Gestopt, zoals u vroeg. De werkruimte is zoals zij was.</translation>
    </message>
    <message>
        <source>The workspace is being closed. What was not finished was not kept. Open it and try again.</source>
        <translation>De werkruimte wordt gesloten. Wat niet af was, is niet bewaard. Open haar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back[ (steps asked for: {wanted}, to be had: {available})]. Nothing was changed. “journal” shows what was done, by whom.</source>
        <translation>Er is niets van u om terug te nemen[ (gevraagde stappen: {wanted}, beschikbaar: {available})]. Er is niets gewijzigd. “journal” laat zien wat er is gedaan, en door wie.</translation>
    </message>
    <message>
        <source>There is nothing of yours to bring back[ (steps asked for: {wanted}, to be had: {available})]. Nothing was changed. Only what was undone last, with nothing new since, comes back.</source>
        <translation>Er is niets van u om terug te brengen[ (gevraagde stappen: {wanted}, beschikbaar: {available})]. Er is niets gewijzigd. Alleen wat het laatst ongedaan is gemaakt, zonder iets nieuws sindsdien, komt terug.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: {who} changed the same afterwards[ ({command})]. Nothing was changed. Take that back first, or change by hand.</source>
        <translation>“{step}” kan niet worden teruggenomen: {who} heeft daarna hetzelfde gewijzigd[ ({command})]. Er is niets gewijzigd. Neem dat eerst terug, of wijzig het met de hand.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: something that came later refers to it[ ({entity} {id})][, by {who}][: {command}]. Nothing was changed. Remove that first.</source>
        <translation>“{step}” kan niet worden teruggenomen: iets wat later kwam verwijst ernaar[ ({entity} {id})][, van {who}][: {command}]. Er is niets gewijzigd. Verwijder dat eerst.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: it refers to something that is gone[ ({entity} {id})][, removed by {who}]. Nothing was changed. Bring that back first.</source>
        <translation>“{step}” kan niet worden teruggenomen: het verwijst naar iets wat weg is[ ({entity} {id})][, verwijderd door {who}]. Er is niets gewijzigd. Breng dat eerst terug.</translation>
    </message>
    <message>
        <source>“{step}” can no longer be taken back: its old values were dropped when the journal was compacted. Nothing was changed. A backup from before still has them.</source>
        <translation>“{step}” kan niet meer worden teruggenomen: de oude waarden zijn weggelaten toen het journaal werd ingekort. Er is niets gewijzigd. Een reservekopie van daarvoor heeft ze nog.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back, as a rule would no longer hold: {rule}</source>
        <translation>“{step}” kan niet worden teruggenomen, omdat een regel niet meer zou gelden: {rule}</translation>
    </message>
    <message>
        <source>The database did not understand a question of ours[: {detail}]. Nothing was changed. This is a fault of Mainstay; please report it.</source>
        <translation>De database begreep een vraag van ons niet[: {detail}]. Er is niets gewijzigd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>Something failed that should not[: {detail}]. What was not finished was taken back. This is a fault of Mainstay; please report it.</source>
        <translation>Er mislukte iets wat niet mag mislukken[: {detail}]. Wat niet af was, is teruggedraaid. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>The workspace has no table {table}. Nothing was changed. This is a fault of Mainstay; please report it.</source>
        <translation>De werkruimte heeft geen tabel {table}. Er is niets gewijzigd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>Loading rows into {table} was not finished. Nothing of it was kept. This is a fault of Mainstay; please report it.</source>
        <translation>Het laden van rijen in {table} werd niet voltooid. Er is niets van bewaard. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>A change came without a name. It was not made. This is a fault of Mainstay; please report it.</source>
        <translation>Een wijziging kwam zonder naam. Zij is niet doorgevoerd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>There is no series of numbers called {series}. Nothing was numbered. This is a fault of Mainstay; please report it.</source>
        <translation>Er is geen nummerreeks met de naam {series}. Er is niets genummerd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>A row was changed without counting its version up by one, as every program must. The change was not made. Read the row again, and count on from its version.</source>
        <translation>Een rij is gewijzigd zonder haar versie met één op te hogen, zoals elk programma moet. De wijziging is niet doorgevoerd. Lees de rij opnieuw, en tel verder vanaf haar versie.</translation>
    </message>
    <message>
        <source>The file cannot be used[: at {where}]: {problem}[, {expected} is expected][ (byte {offset})]. Nothing was changed. Correct it there.</source>
        <translation>Het bestand is onbruikbaar[: bij {where}]: {problem}[, verwacht wordt {expected}][ (byte {offset})]. Er is niets gewijzigd. Verbeter het daar.</translation>
    </message>
    <message>
        <source>The bytes of this file (number {id}) are not in the workspace any more. Nothing was written. Run “check”, and fetch the file from a backup.</source>
        <translation>De bytes van dit bestand (nummer {id}) zijn niet meer in de werkruimte. Er is niets geschreven. Draai “check”, en haal het bestand uit een reservekopie.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>support ends {day}</source>
        <translation>ondersteuning eindigt {day}</translation>
    </message>
    <message>
        <source>support ended {day}</source>
        <translation>ondersteuning eindigde {day}</translation>
    </message>
    <message>
        <source>phase-out {day}</source>
        <translation>uitfasering {day}</translation>
    </message>
    <message>
        <source>phase-out was due {day}</source>
        <translation>uitfasering was voorzien {day}</translation>
    </message>
    <message>
        <source>disposal {day}</source>
        <translation>afvoer {day}</translation>
    </message>
    <message>
        <source>disposal was due {day}</source>
        <translation>afvoer was voorzien {day}</translation>
    </message>
    <message>
        <source>{stage}: {from} to {until}</source>
        <translation>{stage}: {from} tot {until}</translation>
    </message>
    <message>
        <source>{stage}: from {from}</source>
        <translation>{stage}: vanaf {from}</translation>
    </message>
    <message>
        <source>{stage}: until {until}</source>
        <translation>{stage}: tot {until}</translation>
    </message>
    <message>
        <source>{stage}: since {from} at the latest</source>
        <translation>{stage}: uiterlijk sinds {from}</translation>
    </message>
    <message>
        <source>{stage}: no day known</source>
        <translation>{stage}: geen dag bekend</translation>
    </message>
    <message>
        <source>end of support: {day}</source>
        <translation>einde ondersteuning: {day}</translation>
    </message>
    <message numerus="yes">
        <source>all %n component(s)</source>
        <translation>
            <numerusform>de ene component</numerusform>
            <numerusform>alle %n componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {whole} components</source>
        <translation>
            <numerusform>%n van {whole} componenten</numerusform>
            <numerusform>%n van {whole} componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any day</source>
        <translation>
            <numerusform>%n zonder enige dag</numerusform>
            <numerusform>%n zonder enige dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that end later or not at all</source>
        <translation>
            <numerusform>%n eindigt later of niet</numerusform>
            <numerusform>%n eindigen later of niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) beyond the axis</source>
        <translation>
            <numerusform>%n dag buiten de as</numerusform>
            <numerusform>%n dagen buiten de as</numerusform>
        </translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaren</translation>
    </message>
    <message>
        <source>years, quarters</source>
        <translation>jaren, kwartalen</translation>
    </message>
    <message>
        <source>years, months</source>
        <translation>jaren, maanden</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>K{number}</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>vandaag {day}</translation>
    </message>
    <message>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <source>ends next</source>
        <translation>eindigt eerst</translation>
    </message>
    <message>
        <source>What ends when</source>
        <translation>Wat wanneer eindigt</translation>
    </message>
    <message>
        <source>What ends when in {name}</source>
        <translation>Wat wanneer eindigt in {name}</translation>
    </message>
    <message numerus="yes">
        <source>What ends within %n month(s)</source>
        <translation>
            <numerusform>Wat binnen %n maand eindigt</numerusform>
            <numerusform>Wat binnen %n maanden eindigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What ends within %n month(s) in {name}</source>
        <translation>
            <numerusform>Wat binnen %n maand eindigt in {name}</numerusform>
            <numerusform>Wat binnen %n maanden eindigt in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>end of support</source>
        <translation>einde ondersteuning</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>ondersteuning geëindigd</translation>
    </message>
    <message>
        <source>pointed: no day known</source>
        <translation>punt: geen dag bekend</translation>
    </message>
    <message>
        <source>dashed: since then at the latest</source>
        <translation>gestippeld: uiterlijk sinds dan</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n u geleden</numerusform>
            <numerusform>%n u geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d geleden</numerusform>
            <numerusform>%n d geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Something went wrong that has no words yet ({code})[: {detail}]. Nothing that was not finished was kept.</source>
        <translation>Er ging iets mis waar nog geen woorden voor zijn ({code})[: {detail}]. Wat niet af was, is niet bewaard.</translation>
    </message>
    <message>
        <source>Step {code}</source>
        <translation>Stap {code}</translation>
    </message>
    <message>
        <source>remark {code}[: {facts}]</source>
        <translation>opmerking {code}[: {facts}]</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} u</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
</context>
</TS>
