<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgreementPieces</name>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>all other priorities</source>
        <translation>alle andere prioriteiten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what is measured, process, priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a limit</comment>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>no limit that can be read</source>
        <translation>geen leesbare limiet</translation>
    </message>
    <message>
        <source>counts in %1</source>
        <comment>a calendar</comment>
        <translation>telt in %1</translation>
    </message>
    <message>
        <source>pauses in %1</source>
        <comment>states</comment>
        <translation>pauzeert in %1</translation>
    </message>
    <message>
        <source>taking up answers</source>
        <translation>oppakken is antwoord</translation>
    </message>
    <message>
        <source>what is reopened counts the time in resolved, too</source>
        <translation>bij heropenen telt ook de tijd in opgelost</translation>
    </message>
    <message>
        <source>what is reopened begins from nothing</source>
        <translation>bij heropenen begint het opnieuw</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>lijn %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Oplossingen</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Telt in</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Tickets opened before</source>
        <translation>Eerder geopende tickets</translation>
    </message>
    <message>
        <source>go over to it</source>
        <translation>gaan erop over</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>houden de hunne</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
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
    <name>CalendarPieces</name>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
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
    <name>History</name>
    <message>
        <source>Take back: %1</source>
        <translation>Terugnemen: %1</translation>
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
    <name>ProcessPieces</name>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message numerus="yes">
        <source>reviewed within %n day(s)</source>
        <translation>
            <numerusform>beoordeeld binnen %n dag</numerusform>
            <numerusform>beoordeeld binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>without a review</source>
        <translation>zonder beoordeling</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a field that a date must come after</comment>
        <translation>na %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n business day(s)</source>
        <translation>
            <numerusform>na %n werkdag</numerusform>
            <numerusform>na %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on the date in %1</source>
        <comment>a field</comment>
        <translation>op de datum in %1</translation>
    </message>
    <message>
        <source>ends by itself %1 in %2</source>
        <comment>when, and in which state</comment>
        <translation>eindigt vanzelf %1 in %2</translation>
    </message>
    <message>
        <source>somebody acts on the ticket</source>
        <translation>iemand werkt aan het ticket</translation>
    </message>
    <message>
        <source>no verdict of an agreement</source>
        <translation>geen oordeel van een overeenkomst</translation>
    </message>
    <message>
        <source>only once the steps of its route are settled</source>
        <translation>pas als de stappen van de route zijn afgehandeld</translation>
    </message>
    <message>
        <source>waits for approval by anybody</source>
        <translation>wacht op goedkeuring door wie dan ook</translation>
    </message>
    <message>
        <source>waits for approval by a third person</source>
        <translation>wacht op goedkeuring door een derde</translation>
    </message>
    <message>
        <source>reasons: %1</source>
        <translation>redenen: %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>fields</comment>
        <translation>vraagt %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>variants of a process</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>by merging</source>
        <translation>door samenvoegen</translation>
    </message>
    <message>
        <source>reopens it</source>
        <translation>heropent het</translation>
    </message>
    <message>
        <source>while in %1</source>
        <comment>states</comment>
        <translation>terwijl in %1</translation>
    </message>
    <message>
        <source>goes back to %1</source>
        <comment>a state</comment>
        <translation>gaat terug naar %1</translation>
    </message>
    <message>
        <source>Every ticket begins in</source>
        <translation>Elk ticket begint in</translation>
    </message>
    <message>
        <source>Variant “%1”</source>
        <translation>Variant “%1”</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Veld “%1”</translation>
    </message>
    <message>
        <source>State “%1”</source>
        <translation>Toestand “%1”</translation>
    </message>
    <message>
        <source>Moves from “%1”</source>
        <translation>Overgangen uit “%1”</translation>
    </message>
    <message>
        <source>Plans that are authorised</source>
        <translation>Plannen die zijn goedgekeurd</translation>
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
    <name>RuleText</name>
    <message>
        <source>any clock</source>
        <translation>een willekeurige klok</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>een ticket wordt geopend</translation>
    </message>
    <message>
        <source>a ticket is moved</source>
        <translation>een ticket wordt verplaatst</translation>
    </message>
    <message>
        <source>a ticket is moved to “%1”</source>
        <translation>een ticket gaat naar “%1”</translation>
    </message>
    <message>
        <source>a ticket is edited</source>
        <translation>een ticket wordt gewijzigd</translation>
    </message>
    <message>
        <source>somebody writes</source>
        <translation>iemand schrijft</translation>
    </message>
    <message>
        <source>the customer writes</source>
        <translation>de klant schrijft</translation>
    </message>
    <message>
        <source>the desk writes</source>
        <translation>de desk schrijft</translation>
    </message>
    <message>
        <source>three quarters are spent: %1</source>
        <translation>driekwart is verbruikt: %1</translation>
    </message>
    <message>
        <source>a clock is late: %1</source>
        <translation>een klok is te laat: %1</translation>
    </message>
    <message>
        <source>“%1” has lasted %2 of open time</source>
        <translation>“%1” heeft %2 open tijd geduurd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked of a ticket, and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>a component that is gone</source>
        <translation>een component dat er niet meer is</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proces</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>words in the title: %1</source>
        <translation>woorden in de titel: %1</translation>
    </message>
    <message>
        <source>every ticket</source>
        <translation>elk ticket</translation>
    </message>
    <message>
        <source>whoever of the team has the least to do</source>
        <translation>wie van het team het minst te doen heeft</translation>
    </message>
    <message>
        <source>the team&apos;s lead</source>
        <translation>de teamleider</translation>
    </message>
    <message>
        <source>set the impact to %1</source>
        <translation>de impact op %1 zetten</translation>
    </message>
    <message>
        <source>set the urgency to %1</source>
        <translation>de urgentie op %1 zetten</translation>
    </message>
    <message>
        <source>have %1 join</source>
        <translation>%1 laten meewerken</translation>
    </message>
    <message>
        <source>give it to the team %1</source>
        <translation>het aan het team %1 geven</translation>
    </message>
    <message>
        <source>give it to %1</source>
        <translation>het toewijzen aan %1</translation>
    </message>
    <message>
        <source>take it to the next tier</source>
        <translation>het naar de volgende lijn brengen</translation>
    </message>
    <message>
        <source>move it to “%1”</source>
        <translation>het naar “%1” brengen</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <comment>a field and its value</comment>
        <translation>met %1: %2</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>inlichten: %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>notitie “%1”</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (weggelaten)</translation>
    </message>
    <message>
        <source>what was recorded since %1</source>
        <translation>wat is vastgelegd sinds %1</translation>
    </message>
    <message>
        <source>all that was recorded</source>
        <translation>alles wat is vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>Tried %1 by %2 over %3: it would have run %n time(s).</source>
        <translation>
            <numerusform>Uitgeprobeerd %1 door %2, over %3: hij zou %n keer hebben gewerkt.</numerusform>
            <numerusform>Uitgeprobeerd %1 door %2, over %3: hij zou %n keer hebben gewerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesSetup</name>
    <message>
        <source>rests</source>
        <translation>rust</translation>
    </message>
    <message>
        <source>cannot be followed</source>
        <translation>kan niet worden gevolgd</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>is voorbij</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>volgende: %1</translation>
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
        <source>The workspace keeps no “{value}”. There are: {=allowed}.</source>
        <translation>De werkruimte bewaart geen “{value}”. Er zijn: {=allowed}.</translation>
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
        <source>“{value}” does not fit {option}. Nothing was changed. There are: {=allowed}.</source>
        <translation>“{value}” past niet bij {option}. Er is niets gewijzigd. Er zijn: {=allowed}.</translation>
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
    <message>
        <source>The password for {host} is not known: neither a keychain nor a terminal has it. Nothing was sent. Keep it with “mail password”, or name a file with --password-file.</source>
        <translation>Het wachtwoord voor {host} is niet bekend: het staat in geen sleutelbos en er is geen terminal om het te vragen. Er is niets verstuurd. Bewaar het met “mail password”, of noem een bestand met --password-file.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password at. Nothing was kept. Call this at a terminal.</source>
        <translation>Er is geen terminal om het wachtwoord te vragen. Er is niets bewaard. Roep dit aan in een terminal.</translation>
    </message>
    <message>
        <source>No keychain answers, so the password was not kept. Unlock it and try again, or name a file with --password-file where it is needed.</source>
        <translation>Geen sleutelbos antwoordt, dus het wachtwoord is niet bewaard. Ontgrendel de sleutelbos en probeer het opnieuw, of noem waar nodig een bestand met --password-file.</translation>
    </message>
    <message>
        <source>{ticket} has no team, so nobody in it can be chosen. Nothing was changed. Name one with --team.</source>
        <translation>{ticket} heeft geen team, dus niemand daaruit kan worden gekozen. Er is niets gewijzigd. Noem er een met --team.</translation>
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
    <message numerus="yes">
        <source>Move %n ticket(s)[ to {to}]</source>
        <translation>
            <numerusform>%n ticket verplaatst[ naar {to}]</numerusform>
            <numerusform>%n tickets verplaatst[ naar {to}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n ticket(s)[ to {team}][ to {assignee}]</source>
        <translation>
            <numerusform>%n ticket toegewezen[ aan {team}][ aan {assignee}]</numerusform>
            <numerusform>%n tickets toegewezen[ aan {team}][ aan {assignee}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n ticket(s)</source>
        <translation>
            <numerusform>%n ticket gewijzigd</numerusform>
            <numerusform>%n tickets gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write in the logs of %n ticket(s)</source>
        <translation>
            <numerusform>In het logboek van %n ticket geschreven</numerusform>
            <numerusform>In de logboeken van %n tickets geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Add canned answer[ “{name}”]</source>
        <translation>Standaardantwoord toegevoegd[: “{name}”]</translation>
    </message>
    <message>
        <source>Edit canned answer[ “{name}”]</source>
        <translation>Standaardantwoord gewijzigd[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove canned answer[ “{name}”]</source>
        <translation>Standaardantwoord verwijderd[: “{name}”]</translation>
    </message>
    <message>
        <source>Add offering[ “{name}”]</source>
        <translation>Catalogusitem toegevoegd[: “{name}”]</translation>
    </message>
    <message>
        <source>Edit offering[ “{name}”]</source>
        <translation>Catalogusitem gewijzigd[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove offering[ “{name}”]</source>
        <translation>Catalogusitem verwijderd[: “{name}”]</translation>
    </message>
    <message numerus="yes">
        <source>Lay in %n offering(s) of the catalogue</source>
        <translation>
            <numerusform>%n item in de catalogus opgenomen</numerusform>
            <numerusform>%n items in de catalogus opgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add[ “{component}”] to what is affected[ by {number}]</source>
        <translation>Toegevoegd aan wat geraakt wordt[: “{component}”][ door {number}]</translation>
    </message>
    <message>
        <source>Take[ “{component}”] out of what is affected[ by {number}]</source>
        <translation>Weggehaald uit wat geraakt wordt[: “{component}”][ door {number}]</translation>
    </message>
    <message>
        <source>Make[ {number}] a major incident[: {reason}]</source>
        <translation>Groot incident van gemaakt[: {number}][: {reason}]</translation>
    </message>
    <message>
        <source>End the major incident[ {number}]</source>
        <translation>Groot incident beëindigd[: {number}]</translation>
    </message>
    <message>
        <source>Set stakeholder[ {name}][ of {of}]</source>
        <translation>Belanghebbende gezet[: {name}][ van {of}]</translation>
    </message>
    <message>
        <source>Remove stakeholder[ {name}][ of {of}]</source>
        <translation>Belanghebbende verwijderd[: {name}][ van {of}]</translation>
    </message>
    <message>
        <source>Tell stakeholders[ of {number}][: {names}]</source>
        <translation>Belanghebbenden ingelicht[ van {number}][: {names}]</translation>
    </message>
    <message>
        <source>Set route[ “{name}”][ of {solution}]</source>
        <translation>Route gezet[: “{name}”][ van {solution}]</translation>
    </message>
    <message>
        <source>Remove route[ “{name}”][ of {solution}]</source>
        <translation>Route verwijderd[: “{name}”][ van {solution}]</translation>
    </message>
    <message>
        <source>Do step[ “{step}”][ of {number}]</source>
        <translation>Stap gedaan[: “{step}”][ van {number}]</translation>
    </message>
    <message>
        <source>Leave out step[ “{step}”][ of {number}][: {reason}]</source>
        <translation>Stap weggelaten[: “{step}”][ van {number}][: {reason}]</translation>
    </message>
    <message>
        <source>Say what step[ “{step}”][ of {number}] led to[: {produced}]</source>
        <translation>Gezegd waartoe stap[ “{step}”][ van {number}] heeft geleid[: {produced}]</translation>
    </message>
    <message>
        <source>Reopen step[ “{step}”][ of {number}]</source>
        <translation>Stap heropend[: “{step}”][ van {number}]</translation>
    </message>
    <message>
        <source>File follow-up action[ of {number}][: {text}]</source>
        <translation>Vervolgactie vastgelegd[ van {number}][: {text}]</translation>
    </message>
    <message>
        <source>Do follow-up action[ of {number}][: {text}]</source>
        <translation>Vervolgactie gedaan[ van {number}][: {text}]</translation>
    </message>
    <message>
        <source>Reopen follow-up action[ of {number}][: {text}]</source>
        <translation>Vervolgactie heropend[ van {number}][: {text}]</translation>
    </message>
    <message>
        <source>Remove follow-up action[ of {number}][: {text}]</source>
        <translation>Vervolgactie verwijderd[ van {number}][: {text}]</translation>
    </message>
    <message>
        <source>Change the process[ {process}]</source>
        <translation>Proces gewijzigd[: {process}]</translation>
    </message>
    <message>
        <source>Set the mail server[ to {host}]</source>
        <translation>Mailserver ingesteld[: {host}]</translation>
    </message>
    <message>
        <source>Remove the mail server[ {host}]</source>
        <translation>Mailserver verwijderd[: {host}]</translation>
    </message>
    <message>
        <source>Send a mail again[ of {number}]</source>
        <translation>E-mail opnieuw verstuurd[ van {number}]</translation>
    </message>
    <message>
        <source>Begin to send a mail[ of {number}]</source>
        <translation>Begonnen een e-mail te versturen[ van {number}]</translation>
    </message>
    <message>
        <source>Keep what became of a mail[ of {number}]</source>
        <translation>Bewaard wat er van een e-mail geworden is[ van {number}]</translation>
    </message>
    <message>
        <source>Hand a mail[ of {number}] to the mail program</source>
        <translation>E-mail[ van {number}] aan het mailprogramma gegeven</translation>
    </message>
    <message>
        <source>Confirm that a mail[ of {number}] arrived</source>
        <translation>Bevestigd dat een e-mail[ van {number}] is aangekomen</translation>
    </message>
    <message>
        <source>Ask how satisfied requesters are[, with “{name}”]</source>
        <translation>Gevraagd hoe tevreden aanvragers zijn[, met “{name}”]</translation>
    </message>
    <message>
        <source>Ask no more how satisfied requesters are</source>
        <translation>Niet meer gevraagd hoe tevreden aanvragers zijn</translation>
    </message>
    <message>
        <source>Rate[ {number}][ with {rating}]</source>
        <translation>Gewaardeerd[: {number}][ met {rating}]</translation>
    </message>
    <message>
        <source>Approve[ {number}][: to {to}]</source>
        <translation>Goedgekeurd[: {number}][: naar {to}]</translation>
    </message>
    <message>
        <source>Reject[ {number}][: to {to}]</source>
        <translation>Afgewezen[: {number}][: naar {to}]</translation>
    </message>
    <message>
        <source>Try the rule[ {name}]</source>
        <translation>Regel uitgeprobeerd[: {name}]</translation>
    </message>
    <message>
        <source>Save view[ “{name}”]</source>
        <translation>Weergave opgeslagen[: “{name}”]</translation>
    </message>
    <message>
        <source>Rename view[ “{name}”][ to “{to}”]</source>
        <translation>Weergave hernoemd[: “{name}”][ naar “{to}”]</translation>
    </message>
    <message>
        <source>Share view[ “{name}”]</source>
        <translation>Weergave gedeeld[: “{name}”]</translation>
    </message>
    <message>
        <source>Keep view[ “{name}”] to oneself</source>
        <translation>Weergave voor zichzelf gehouden[: “{name}”]</translation>
    </message>
    <message>
        <source>Remove view[ “{name}”]</source>
        <translation>Weergave verwijderd[: “{name}”]</translation>
    </message>
    <message>
        <source>Publish known error[ “{title}”]</source>
        <translation>Bekende fout[ “{title}”] publiceren</translation>
    </message>
    <message>
        <source>Retire known error[ “{title}”]</source>
        <translation>Bekende fout[ “{title}”] intrekken</translation>
    </message>
    <message>
        <source>Take up known error[ “{title}”] again</source>
        <translation>Bekende fout[ “{title}”] weer opnemen</translation>
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
        <source>An entry in the log of {ticket} needs a text. Nothing was added. Give it one.</source>
        <translation>Een bericht in het logboek van {ticket} heeft een tekst nodig. Er is niets toegevoegd. Geef er een.</translation>
    </message>
    <message>
        <source>Tickets cannot be chosen by “{field}”. Nothing was listed. There are: {=allowed}.</source>
        <translation>Tickets kunnen niet worden gekozen op “{field}”. Er is niets opgesomd. Er zijn: {=allowed}.</translation>
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
    <message>
        <source>The process “{process}” stays as it is: {findings}. Say where these tickets go (on the command line with --migrate OLD=NEW), or keep what is named.</source>
        <translation>Het proces “{process}” blijft zoals het is: {findings}. Zeg waar deze tickets heen gaan (op de opdrachtregel met --migrate OUD=NIEUW), of behoud wat genoemd is.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed the calendar “{name}”. Your change was not made. Look at it as it is now, and decide again.</source>
        <translation>Intussen heeft iemand anders de kalender “{name}” gewijzigd. Deze wijziging is niet doorgevoerd. Bekijk de kalender zoals die nu is, en beslis opnieuw.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed the process “{process}”. Your change was not made. Look at it as it is now, and decide again.</source>
        <translation>Intussen heeft iemand anders het proces “{process}” gewijzigd. Deze wijziging is niet doorgevoerd. Bekijk het proces zoals het nu is, en beslis opnieuw.</translation>
    </message>
    <message>
        <source>The process “{process}” that this workspace keeps cannot be read[: at {where}: {problem}]. Nothing was changed; until it can, the one that ships is used. Undo the step that changed it, or go back to a backup.</source>
        <translation>Het proces “{process}” dat deze werkruimte bewaart, kan niet worden gelezen[: bij {where}: {problem}]. Er is niets gewijzigd; zolang dat niet kan, wordt het meegeleverde gebruikt. Maak de stap ongedaan die het wijzigde, of ga terug naar een reservekopie.</translation>
    </message>
    <message>
        <source>{file} cannot be read[: {detail}]. Nothing was attached. Check that it is there, that it is a file, and that you may read it.</source>
        <translation>{file} kan niet worden gelezen[: {detail}]. Er is niets bijgevoegd. Controleer of het er is, of het een bestand is en of het gelezen mag worden.</translation>
    </message>
    <message>
        <source>“{name}” might be a program, so it is not opened. Save it where you can look at it safely, if you trust who sent it.</source>
        <translation>“{name}” kan een programma zijn en wordt daarom niet geopend. Bewaar het waar het veilig bekeken kan worden, als de afzender te vertrouwen is.</translation>
    </message>
    <message>
        <source>No program on this desktop opens “{name}”. Save it, and open it with one that you choose.</source>
        <translation>Geen programma op dit bureaublad opent “{name}”. Bewaar het, en open het met een zelf gekozen programma.</translation>
    </message>
    <message>
        <source>{count} tickets are too many for one step; at most {most} can be changed together. Nothing was changed. Choose fewer.</source>
        <translation>{count} tickets zijn te veel voor één stap; er kunnen er ten hoogste {most} samen worden gewijzigd. Er is niets gewijzigd. Kies er minder.</translation>
    </message>
    <message>
        <source>A canned answer needs a name. Nothing was changed. Give it one.</source>
        <translation>Een standaardantwoord heeft een naam nodig. Er is niets gewijzigd. Geef het er een.</translation>
    </message>
    <message>
        <source>The canned answer “{name}” says nothing. Nothing was changed. Give it a text.</source>
        <translation>Het standaardantwoord “{name}” zegt niets. Er is niets gewijzigd. Geef het een tekst.</translation>
    </message>
    <message>
        <source>There is no canned answer “{name}”[ in the language {language}]. Nothing was changed. “answer list” names those there are.</source>
        <translation>Er is geen standaardantwoord “{name}”[ in de taal {language}]. Er is niets gewijzigd. “answer list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>“{language}” is no language. Nothing was changed. Give its code, such as nl or pt-BR.</source>
        <translation>“{language}” is geen taal. Er is niets gewijzigd. Geef de code ervan, zoals nl of pt-BR.</translation>
    </message>
    <message>
        <source>{who} moved {ticket} to “{state}” at {at} already[, with the code {code}][ and the solution “{solution}”]. Your move was not made, and nothing is counted twice. What you typed is kept; add it as a note.</source>
        <translation>{who} heeft {ticket} op {at} al naar “{state}” verplaatst[, met de code {code}][ en de oplossing “{solution}”]. Deze verplaatsing is niet doorgevoerd, en niets is dubbel geteld. Wat getypt is, blijft bewaard; voeg het toe als notitie.</translation>
    </message>
    <message>
        <source>{ticket} cannot go to “{state}” while steps of its route are open: {steps}. It stays as it is. Do them, or say why they are not needed.</source>
        <translation>{ticket} kan niet naar “{state}” zolang er stappen van de route openstaan: {steps}. Het blijft zoals het is. Doe ze, of zeg waarom ze niet nodig zijn.</translation>
    </message>
    <message>
        <source>That needs a reason. {ticket} stays as it is. Say why.</source>
        <translation>Daar is een reden voor nodig. {ticket} blijft zoals het is. Zeg waarom.</translation>
    </message>
    <message>
        <source>“{name}” is a part of a solution. Nothing was changed. Name the solution as a whole.</source>
        <translation>“{name}” is een deel van een oplossing. Er is niets gewijzigd. Noem de oplossing als geheel.</translation>
    </message>
    <message>
        <source>{ticket} is about “{component}” itself. Nothing was added. Add what is affected besides.</source>
        <translation>{ticket} gaat over “{component}” zelf. Er is niets toegevoegd. Voeg toe wat daarnaast geraakt wordt.</translation>
    </message>
    <message>
        <source>At most {most} components can be added to {ticket}. Nothing was added. Add what they stand in.</source>
        <translation>Aan {ticket} kunnen ten hoogste {most} componenten worden toegevoegd. Er is niets toegevoegd. Voeg toe waar die in staan.</translation>
    </message>
    <message>
        <source>Nobody added “{component}” to {ticket}. Nothing was changed. What is computed follows from the dependencies.</source>
        <translation>Niemand heeft “{component}” aan {ticket} toegevoegd. Er is niets gewijzigd. Wat berekend is, volgt uit de afhankelijkheden.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”, and no organisation is. Nothing was changed. Add them to the people first.</source>
        <translation>Er is niemand die “{name}” heet, en ook geen organisatie. Er is niets gewijzigd. Voeg die eerst toe aan de personen.</translation>
    </message>
    <message>
        <source>“{name}” is not on the list of {of}. Nothing was changed. Add them to it first.</source>
        <translation>“{name}” staat niet op de lijst van {of}. Er is niets gewijzigd. Voeg die daar eerst aan toe.</translation>
    </message>
    <message>
        <source>{ticket} has no stakeholders. Nothing was told. Add those who are to hear of it.</source>
        <translation>{ticket} heeft geen belanghebbenden. Er is niemand ingelicht. Voeg toe wie ervan moet horen.</translation>
    </message>
    <message>
        <source>There is no such route. Nothing was changed. “route list” names those there are.</source>
        <translation>Zo&apos;n route is er niet. Er is niets gewijzigd. “route list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>The route of {ticket} has no step {number}; it has {count}. Nothing was changed.</source>
        <translation>De route van {ticket} heeft geen stap {number}; zij heeft er {count}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{who} settled “{step}” of {ticket} at {at} already. It stays as it is. Reopen it to settle it anew.</source>
        <translation>{who} heeft “{step}” van {ticket} op {at} al afgehandeld. Die blijft zoals hij is. Heropen de stap om hem opnieuw af te handelen.</translation>
    </message>
    <message>
        <source>“{step}” of {ticket} is open. Nothing was changed.</source>
        <translation>“{step}” van {ticket} staat open. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{text}” is neither a ticket nor a deployment. Nothing was changed. Give a number such as CHG-3, or “deployment 12”.</source>
        <translation>“{text}” is geen ticket en geen uitrol. Er is niets gewijzigd. Geef een nummer zoals CHG-3, of “deployment 12”.</translation>
    </message>
    <message>
        <source>A follow-up action of {ticket} needs its {field}. Nothing was added. Give it one.</source>
        <translation>Bij een vervolgactie van {ticket} is dit nodig: {field}. Er is niets toegevoegd. Vul het in.</translation>
    </message>
    <message>
        <source>There is no follow-up action {id}. Nothing was changed. “follow-up list” shows those there are.</source>
        <translation>Er is geen vervolgactie {id}. Er is niets gewijzigd. “follow-up list” toont welke er zijn.</translation>
    </message>
    <message>
        <source>An offering needs a name. Nothing was changed. Give it one.</source>
        <translation>Een catalogusitem heeft een naam nodig. Er is niets gewijzigd. Geef het er een.</translation>
    </message>
    <message>
        <source>There is no offering “{name}”. Nothing was changed. “catalogue list” names those there are.</source>
        <translation>Er is geen catalogusitem “{name}”. Er is niets gewijzigd. “catalogue list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>“{name}” is not offered at present. Nothing was ordered. Set it active first, or order something else.</source>
        <translation>“{name}” wordt op dit moment niet aangeboden. Er is niets besteld. Zet het eerst op actief, of bestel iets anders.</translation>
    </message>
    <message>
        <source>“{host}” is no name of a mail server. Nothing was changed. Give a name such as mail.example.org, or an address.</source>
        <translation>“{host}” is geen naam van een mailserver. Er is niets gewijzigd. Geef een naam zoals mail.example.org, of een adres.</translation>
    </message>
    <message>
        <source>{port} is no port of a mail server. Nothing was changed. Give 1 to 65535.</source>
        <translation>{port} is geen poort van een mailserver. Er is niets gewijzigd. Geef 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>“{sender}” cannot send mail. Nothing was changed. Give an address such as support@example.org, and a name without control characters.</source>
        <translation>“{sender}” kan geen e-mail versturen. Er is niets gewijzigd. Geef een adres zoals support@example.org, en een naam zonder stuurtekens.</translation>
    </message>
    <message>
        <source>The name for the mail server holds characters that it cannot hold. Nothing was changed. Correct it.</source>
        <translation>De naam voor de mailserver bevat tekens die er niet in mogen staan. Er is niets gewijzigd. Verbeter hem.</translation>
    </message>
    <message>
        <source>Without TLS the password for {host} would cross the network in the open. Nothing was changed. Choose starttls or tls, or leave out the name.</source>
        <translation>Zonder TLS zou het wachtwoord voor {host} onversleuteld over het netwerk gaan. Er is niets gewijzigd. Kies starttls of tls, of laat de naam weg.</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing can be sent. Nothing was changed. Set one with “mail set”, or hand the mail to your mail program.</source>
        <translation>Er is geen mailserver ingesteld, dus er kan niets worden verstuurd. Er is niets gewijzigd. Stel er een in met “mail set”, of geef de e-mail aan een mailprogramma.</translation>
    </message>
    <message>
        <source>No mail goes out for the entry {entry}. Nothing was changed. “ticket show” says which entries go by mail.</source>
        <translation>Voor de logboekregel {entry} gaat geen e-mail uit. Er is niets gewijzigd. “ticket show” zegt welke regels per e-mail gaan.</translation>
    </message>
    <message>
        <source>The mail of the entry {entry} is “{state}”, so this cannot be done with it. It stays as it is.</source>
        <translation>De e-mail van de logboekregel {entry} is “{state}”, dus dit kan er niet mee worden gedaan. Hij blijft zoals hij is.</translation>
    </message>
    <message>
        <source>{low} is no rating that could be low. Nothing was changed. Give 1 to 4, or 0 to follow up none.</source>
        <translation>{low} is geen waardering die laag kan zijn. Er is niets gewijzigd. Geef 1 tot en met 4, of 0 om er geen op te volgen.</translation>
    </message>
    <message>
        <source>{rating} is no rating. Nothing was changed. Give 1, the worst, to 5, the best.</source>
        <translation>{rating} is geen waardering. Er is niets gewijzigd. Geef 1, de slechtste, tot en met 5, de beste.</translation>
    </message>
    <message>
        <source>{ticket} was rated already, with {rating}. It stays as it is. Each ticket is rated once.</source>
        <translation>{ticket} is al gewaardeerd, met {rating}. Het blijft zoals het is. Elk ticket wordt één keer gewaardeerd.</translation>
    </message>
    <message>
        <source>No mail program opened the mail. It stands as it did. Choose one for files that end in .eml, or save the mail with “mail export”.</source>
        <translation>Geen mailprogramma heeft de e-mail geopend. Hij staat er nog zoals hij stond. Kies een programma voor bestanden die op .eml eindigen, of bewaar de e-mail met “mail export”.</translation>
    </message>
    <message>
        <source>The map could not be written to “{file}”. Nothing else changed. Choose another place, or make room there.</source>
        <translation>De vertaaltabel kon niet naar “{file}” worden geschreven. Verder is er niets gewijzigd. Kies een andere plaats, of maak daar ruimte.</translation>
    </message>
    <message>
        <source>Nobody is known here as “{person}”, so it is not known which teams are yours. Nothing was listed. Add yourself to the people of this workspace under that name, or with an address that begins with it.</source>
        <translation>Niemand is hier bekend als “{person}”, dus het is niet bekend wat de eigen teams zijn. Er is niets opgesomd. Voeg aan de personen van deze werkruimte iemand toe met die naam, of met een adres dat ermee begint.</translation>
    </message>
    <message>
        <source>The filter was put to the database before it was known who asks, and when. Nothing was listed. This is a fault of Mainstay; please report it.</source>
        <translation>Het filter is aan de database voorgelegd voordat bekend was wie vraagt, en wanneer. Er is niets opgesomd. Dit is een fout van Mainstay; meld die alstublieft.</translation>
    </message>
    <message>
        <source>“{name}” ({code}) is no solution but a part of one. Nothing was listed. Name the solution, or choose by component.</source>
        <translation>“{name}” ({code}) is geen oplossing maar een deel ervan. Er is niets opgesomd. Noem de oplossing, of kies op component.</translation>
    </message>
    <message>
        <source>Tickets cannot be sorted by “{sort}”. Nothing was listed. There are: {=allowed}.</source>
        <translation>Tickets kunnen niet worden gesorteerd op “{sort}”. Er is niets opgesomd. Er zijn: {=allowed}.</translation>
    </message>
    <message>
        <source>There is no view named “{name}”. Nothing was changed. “view list” names those there are.</source>
        <translation>Er is geen weergave met de naam “{name}”. Er is niets gewijzigd. “view list” noemt welke er zijn.</translation>
    </message>
    <message>
        <source>There is a view named “{name}” already. Nothing was changed. Choose another name.</source>
        <translation>Er is al een weergave met de naam “{name}”. Er is niets gewijzigd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is a view that ships with Mainstay. It stays as it is. Choose another name.</source>
        <translation>“{name}” is een weergave die met Mainstay is meegeleverd. Zij blijft zoals zij is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A view needs a name. Nothing was saved. Give it one.</source>
        <translation>Een weergave heeft een naam nodig. Er is niets opgeslagen. Geef haar er een.</translation>
    </message>
    <message>
        <source>The order of the view “{name}” is none: “{sort}”. Another program wrote it. Remove the view and save it again.</source>
        <translation>De volgorde van de weergave “{name}” bestaat niet: “{sort}”. Een ander programma schreef haar. Verwijder de weergave en sla haar opnieuw op.</translation>
    </message>
    <message>
        <source>Grouped like this the list would have more than {most} sections. It stays as it was. Narrow the filter, or group by something else.</source>
        <translation>Zo gegroepeerd zou de lijst meer dan {most} secties hebben. Zij blijft zoals zij was. Maak het filter nauwer, of groepeer op iets anders.</translation>
    </message>
    <message>
        <source>Tickets cannot be grouped by “{field}”. Nothing was listed. There are: {=allowed}.</source>
        <translation>Tickets kunnen niet worden gegroepeerd op “{field}”. Er is niets opgesomd. Er zijn: {=allowed}.</translation>
    </message>
    <message>
        <source>{ticket} is in “{state}”, where nobody has to approve it. It stays as it is. Move it with “ticket move” instead.</source>
        <translation>{ticket} staat in “{state}”, waar niemand het hoeft goed te keuren. Het blijft zoals het is. Verplaats het in plaats daarvan met “ticket move”.</translation>
    </message>
    <message>
        <source>{who} is the {role} of {ticket}, so somebody else has to approve it. It stays as it is. Ask a colleague, or let the process say that anybody may.</source>
        <translation>{who} is de {role} van {ticket}, dus iemand anders moet het goedkeuren. Het blijft zoals het is. Vraag een collega, of laat het proces zeggen dat iedereen het mag.</translation>
    </message>
    <message>
        <source>The rule “{name}” was not tried as it now stands. It rests. Try it with “rule try”, look at what it would have done, then turn it on.</source>
        <translation>De regel “{name}” is niet uitgeprobeerd zoals hij nu luidt. Hij rust. Probeer hem uit met “rule try”, bekijk wat hij zou hebben gedaan, en schakel hem dan in.</translation>
    </message>
    <message>
        <source>{ticket} is no known error yet; it still needs: {fields}. Nothing was changed. Fill them in; on the command line with “ticket edit --set field=value”.</source>
        <translation>{ticket} is nog geen bekende fout; er ontbreekt nog: {fields}. Er is niets gewijzigd. Vul dat in; op de opdrachtregel met “ticket edit --set field=value”.</translation>
    </message>
    <message>
        <source>{ticket} has the known error “{title}” already. Nothing was changed. Change that one; on the command line with “known-error set”.</source>
        <translation>{ticket} heeft de bekende fout “{title}” al. Er is niets gewijzigd. Wijzig die; op de opdrachtregel met “known-error set”.</translation>
    </message>
    <message>
        <source>There is a series of tickets named “{name}” already. Nothing was changed. Choose another name.</source>
        <translation>Er is al een reeks tickets die “{name}” heet. Er is niets gewijzigd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The process {process} has no variant “{variant}”. Nothing was changed. There are: {allowed}.</source>
        <translation>Het proces {process} heeft geen variant “{variant}”. Er is niets gewijzigd. Er zijn: {allowed}.</translation>
    </message>
    <message>
        <source>The process {process} has no state “{state}”. The ticket stays as it is.[ From here it may go to: {allowed}.]</source>
        <translation>Het proces {process} heeft geen toestand “{state}”. Het ticket blijft zoals het is.[ Van hier mag het naar: {allowed}.]</translation>
    </message>
    <message>
        <source>No process has a state “{state}”. Nothing was done. There are: {=states}.</source>
        <translation>Geen proces heeft een toestand “{state}”. Er is niets gedaan. Er zijn: {=states}.</translation>
    </message>
    <message>
        <source>The process {process} has no field “{field}”. Nothing was changed.[ There are: {allowed}.]</source>
        <translation>Het proces {process} heeft geen veld “{field}”. Er is niets gewijzigd.[ Er zijn: {allowed}.]</translation>
    </message>
    <message>
        <source>{number} would come back in the state “{state}”, which the process {process} no longer has. Nothing was changed. Bring the state back into the process first.</source>
        <translation>{number} zou terugkomen in de toestand “{state}”, die het proces {process} niet meer heeft. Er is niets gewijzigd. Breng eerst de toestand terug in het proces.</translation>
    </message>
    <message>
        <source>{ticket} was opened at {opened}, so nothing can have happened to it at {at}. It stays as it is. Give a later time.</source>
        <translation>{ticket} is geopend op {opened}, dus er kan op {at} niets mee gebeurd zijn. Het blijft zoals het is. Geef een later tijdstip.</translation>
    </message>
    <message>
        <source>{ticket} went to “{state}” at {moved}, so nothing can have changed it at {at}, before that. It stays as it is. Give a time that is not earlier than that move.</source>
        <translation>{ticket} ging op {moved} naar “{state}”, dus op {at}, daarvoor, kan niets het gewijzigd hebben. Het blijft zoals het is. Geef een tijdstip dat niet vóór die overgang ligt.</translation>
    </message>
    <message>
        <source>{at} is still to come; it is {now}. Nothing was changed. Give a time that has passed.</source>
        <translation>{at} moet nog komen; het is {now}. Er is niets gewijzigd. Geef een tijdstip dat voorbij is.</translation>
    </message>
    <message>
        <source>{at} is still to come; it is {now}. Nothing was done. Say with --dry-run what will be due by then, or give a time that has passed.</source>
        <translation>{at} moet nog komen; het is {now}. Er is niets gedaan. Vraag met --dry-run wat er dan aan de beurt is, of geef een tijdstip dat voorbij is.</translation>
    </message>
    <message>
        <source>“{=word}” belongs to no field. Nothing was listed.[ Write “{=right}”.] A filter is made of terms such as “state=open team=none”; a name with blanks may stand in quotes. Fields are: {=allowed}.</source>
        <translation>“{=word}” hoort bij geen veld. Er is niets opgesomd.[ Schrijf “{=right}”.] Een filter bestaat uit termen zoals “state=open team=none”; een naam met spaties mag tussen aanhalingstekens staan. De velden zijn: {=allowed}.</translation>
    </message>
    <message>
        <source>“{agreement}” is to pause in “{state}”, which the process {process} does not have. Nothing was changed. There are: {=states}.</source>
        <translation>“{agreement}” zou pauzeren in “{state}”, een toestand die het proces {process} niet heeft. Er is niets gewijzigd. Er zijn: {=states}.</translation>
    </message>
    <message>
        <source>{ticket} was merged into {into}, which goes on with it. It stays as it is. Change {into} instead.</source>
        <translation>{ticket} is samengevoegd in {into}, dat ermee verdergaat. Het blijft zoals het is. Wijzig in plaats daarvan {into}.</translation>
    </message>
    <message>
        <source>{ticket} is in “{state}” already[: {who} moved it there at {at}][, with the code {code}][ and the solution “{solution}”]. It stays as it is, and nothing is counted twice. What you have to say can be added to its log.</source>
        <translation>{ticket} is al in “{state}”[: {who} heeft het daar gebracht op {at}][, met de code {code}][ en de oplossing “{solution}”]. Het blijft zoals het is, en niets telt dubbel. Wat u te zeggen hebt, kan aan het logboek worden toegevoegd.</translation>
    </message>
    <message>
        <source>{ticket} is of the process {process}; only an incident can be a major one. Nothing was changed.</source>
        <translation>{ticket} hoort bij het proces {process}; alleen een incident kan een groot incident zijn. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The ticket of “{name}” says what it is about. Nothing was ordered. Name the component; on the command line with --component.</source>
        <translation>Het ticket van “{name}” zegt waarover het gaat. Er is niets besteld. Noem de component; op de opdrachtregel met --component.</translation>
    </message>
    <message>
        <source>“{name}” needs an approval, which the process {process} does not know. Nothing was changed. Give it a template of a request.</source>
        <translation>“{name}” heeft toestemming nodig, wat het proces {process} niet kent. Er is niets gewijzigd. Geef het een sjabloon van een verzoek.</translation>
    </message>
    <message>
        <source>“{part}” is read as no version. Nothing was changed. Write bounds such as “&gt;= 3, &lt; 3.4”, or versions such as “3.2”; before one without a figure write “=”; leave it empty where all versions have the error.</source>
        <translation>“{part}” is niet als versie te lezen. Er is niets gewijzigd. Schrijf grenzen zoals “&gt;= 3, &lt; 3.4”, of versies zoals “3.2”; voor een zonder cijfer schrijft u “=”; laat het leeg als alle versies de fout hebben.</translation>
    </message>
    <message>
        <source>Meanwhile tickets came into a state that goes, or left it. The process “{process}” stays as it is. Look at how many would move now, and save again.</source>
        <translation>Ondertussen kwamen er tickets in een toestand die verdwijnt, of gingen eruit. Het proces “{process}” blijft zoals het is. Kijk hoeveel er nu zouden verhuizen en sla opnieuw op.</translation>
    </message>
    <message>
        <source>Meanwhile the agreement “{name}” was changed[ by {who}]. Your change was not made. Look at it as it is now, and decide again.</source>
        <translation>Ondertussen is de overeenkomst “{name}” gewijzigd[ door {who}]. Uw wijziging is niet doorgevoerd. Bekijk haar zoals ze nu is en beslis opnieuw.</translation>
    </message>
    <message>
        <source>{other} has a link “{kind}” to {ticket} already, directly or by way of others, so {ticket} cannot have one to {other}. Nothing was changed. Take the other one back first.</source>
        <translation>{other} heeft al een koppeling “{kind}” met {ticket}, rechtstreeks of via andere, dus {ticket} kan er geen met {other} hebben. Er is niets gewijzigd. Neem eerst de andere terug.</translation>
    </message>
    <message>
        <source>What you typed on {ticket} earlier is not saved yet[: {fields}]. It is kept here. Try again, or let it go.</source>
        <translation>Wat u eerder bij {ticket} typte, is nog niet opgeslagen[: {fields}]. Het blijft hier bewaard. Probeer het opnieuw of laat het los.</translation>
    </message>
    <message>
        <source>{ticket} is in “{state}”: only what was resolved or closed can be rated. Nothing was changed. Rate it when it is.</source>
        <translation>{ticket} staat op “{state}”: alleen wat is opgelost of gesloten kan worden beoordeeld. Er is niets gewijzigd. Beoordeel het als het zover is.</translation>
    </message>
    <message>
        <source>The ticket that follows up on a low rating needs a title. Nothing was changed. Give it one.</source>
        <translation>Het ticket dat een lage beoordeling opvolgt, heeft een titel nodig. Er is niets gewijzigd. Geef het er een.</translation>
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
        <source>The file of rejected rows, {file}, cannot be written. Nothing was brought in. Make room, or import from a folder where you may write.</source>
        <translation>Het bestand met geweigerde rijen, {file}, kan niet worden geschreven. Er is niets binnengehaald. Maak ruimte, of importeer uit een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <source>While {file} was read, somebody changed what it refers to. Nothing was brought in. Import it again.</source>
        <translation>Terwijl {file} werd gelezen, heeft iemand gewijzigd waarnaar het verwijst. Er is niets binnengehaald. Importeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no format “{format}”. Nothing was done. There are: {=allowed}.</source>
        <translation>Er is geen indeling “{format}”. Er is niets gedaan. Er zijn: {=allowed}.</translation>
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
        <source>“{format}” says what is installed or resolved somewhere, and cannot carry an estate. Nothing was written. Choose one of these: {=allowed}.</source>
        <translation>“{format}” zegt wat ergens is geïnstalleerd of opgelost, en kan geen landschap dragen. Er is niets geschreven. Kies een van deze: {=allowed}.</translation>
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
    <message>
        <source>The mail would be too large; the limit is {limit} bytes. Nothing was written. Take a file off it.</source>
        <translation>De e-mail zou te groot worden; de grens is {limit} bytes. Er is niets geschreven. Haal er een bestand af.</translation>
    </message>
    <message>
        <source>“{address}” is no address that mail can go to. Nothing was written. Correct the requester&apos;s address.</source>
        <translation>“{address}” is geen adres waar e-mail heen kan. Er is niets geschreven. Verbeter het adres van de aanvrager.</translation>
    </message>
    <message>
        <source>{rejected} of {read} rows cannot be used[; {file} has them with the reasons][, the first at {where}: {reason}]. Nothing was brought in. Correct them, or keep the others with --keep-valid.</source>
        <translation>{rejected} van {read} rijen zijn onbruikbaar[; {file} bevat ze met de redenen][, de eerste bij {where}: {reason}]. Er is niets binnengehaald. Verbeter ze, of behoud de andere met --keep-valid.</translation>
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
    <message>
        <source>tickets wait here for approval, and no one way, or several, says “{subject}”</source>
        <translation>tickets wachten hier op toestemming, en geen enkele overgang, of meer dan één, zegt “{subject}”</translation>
    </message>
    <message>
        <source>a move approves or rejects[ (to “{subject}”)] where no open ticket waits for it</source>
        <translation>een overgang keurt goed of wijst af[ (naar “{subject}”)] waar geen open ticket daarop wacht</translation>
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
    <message>
        <source>what a ticket affects: what is computed, and what people added</source>
        <translation>wat een ticket raakt: wat berekend is, en wat mensen hebben toegevoegd</translation>
    </message>
    <message>
        <source>affected besides; may stand several times</source>
        <translation>daarnaast geraakt; mag meermaals staan</translation>
    </message>
    <message>
        <source>take out one that a person added; may stand several times</source>
        <translation>er een weghalen die iemand heeft toegevoegd; mag meermaals staan</translation>
    </message>
    <message>
        <source>canned answers, for “ticket log --answer”</source>
        <translation>standaardantwoorden, voor “ticket log --answer”</translation>
    </message>
    <message>
        <source>add a canned answer, or change it</source>
        <translation>een standaardantwoord toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>with {number}, {title}, {requester} … for what a ticket says</source>
        <translation>met {number}, {title}, {requester} … voor wat een ticket zegt</translation>
    </message>
    <message>
        <source>in which language, such as nl (default: whatever)</source>
        <translation>in welke taal, zoals nl (standaard: om het even)</translation>
    </message>
    <message>
        <source>remove a canned answer</source>
        <translation>een standaardantwoord verwijderen</translation>
    </message>
    <message>
        <source>in this language alone</source>
        <translation>alleen in deze taal</translation>
    </message>
    <message>
        <source>what support offers</source>
        <translation>wat de ondersteuning aanbiedt</translation>
    </message>
    <message>
        <source>lay in the offerings that ship; those of the same name stay</source>
        <translation>de meegeleverde catalogusitems opnemen; die met dezelfde naam blijven</translation>
    </message>
    <message>
        <source>add an offering, or change it</source>
        <translation>een catalogusitem toevoegen of wijzigen</translation>
    </message>
    <message>
        <source>remove an offering; its template stays</source>
        <translation>een catalogusitem verwijderen; zijn sjabloon blijft</translation>
    </message>
    <message>
        <source>open the ticket of an offering, with approval where it needs one</source>
        <translation>het ticket van een catalogusitem openen, met toestemming waar dat nodig is</translation>
    </message>
    <message>
        <source>file an action that follows a ticket; without --text lists them</source>
        <translation>een actie vastleggen die op een ticket volgt; zonder --text somt het ze op</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>wat er gedaan moet worden</translation>
    </message>
    <message>
        <source>the person or the team that is to do it</source>
        <translation>de persoon die, of het team dat het moet doen</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>voor welke dag</translation>
    </message>
    <message>
        <source>follow-up actions of all tickets, by day</source>
        <translation>vervolgacties van alle tickets, op dag</translation>
    </message>
    <message>
        <source>only those that are still to be done</source>
        <translation>alleen die nog gedaan moeten worden</translation>
    </message>
    <message>
        <source>a follow-up action is done</source>
        <translation>een vervolgactie is gedaan</translation>
    </message>
    <message>
        <source>a follow-up action is to be done after all</source>
        <translation>een vervolgactie moet toch nog gedaan worden</translation>
    </message>
    <message>
        <source>take a follow-up action off the list</source>
        <translation>een vervolgactie van de lijst halen</translation>
    </message>
    <message>
        <source>of the log, as “ticket show --json” numbers it</source>
        <translation>van het logboek, zoals “ticket show --json” ze nummert</translation>
    </message>
    <message>
        <source>its first line is the password (default: the keychain, or asked for)</source>
        <translation>de eerste regel ervan is het wachtwoord (standaard: de sleutelbos, of gevraagd)</translation>
    </message>
    <message>
        <source>certificates to trust instead of the system&apos;s</source>
        <translation>certificaten om te vertrouwen in plaats van die van het systeem</translation>
    </message>
    <message>
        <source>name or address of the mail server</source>
        <translation>naam of adres van de mailserver</translation>
    </message>
    <message>
        <source>default: 587, with tls 465, with none 25</source>
        <translation>standaard: 587, met tls 465, met none 25</translation>
    </message>
    <message>
        <source>starttls (default), tls, or none for a server on this computer</source>
        <translation>starttls (standaard), tls, of none voor een server op deze computer</translation>
    </message>
    <message>
        <source>the name it knows us by, if any</source>
        <translation>de naam waaronder hij ons kent, als die er is</translation>
    </message>
    <message>
        <source>the address mails come from</source>
        <translation>het adres waar e-mails vandaan komen</translation>
    </message>
    <message>
        <source>the name beside that address</source>
        <translation>de naam naast dat adres</translation>
    </message>
    <message>
        <source>set the server by which public answers are sent</source>
        <translation>de server instellen waarmee openbare antwoorden worden verstuurd</translation>
    </message>
    <message>
        <source>ask for the server&apos;s password, and keep it in the keychain</source>
        <translation>het wachtwoord van de server vragen, en het in de sleutelbos bewaren</translation>
    </message>
    <message>
        <source>show the mail server, and how many mails wait, failed or are uncertain</source>
        <translation>de mailserver tonen, en hoeveel e-mails wachten, mislukt of onzeker zijn</translation>
    </message>
    <message>
        <source>forget the mail server; what waits stays</source>
        <translation>de mailserver vergeten; wat wacht blijft</translation>
    </message>
    <message>
        <source>connect and log in, and send nothing</source>
        <translation>verbinden en aanmelden, en niets versturen</translation>
    </message>
    <message>
        <source>send the public answers that wait; for cron</source>
        <translation>de openbare antwoorden versturen die wachten; voor cron</translation>
    </message>
    <message>
        <source>say what would be sent, and send nothing</source>
        <translation>zeggen wat verstuurd zou worden, en niets versturen</translation>
    </message>
    <message>
        <source>hand the mail of an entry to a mail program, as a file</source>
        <translation>de e-mail van een logboekregel aan een mailprogramma geven, als bestand</translation>
    </message>
    <message>
        <source>a new file, F.eml</source>
        <translation>een nieuw bestand, F.eml</translation>
    </message>
    <message>
        <source>send what failed, is uncertain, or was a draft</source>
        <translation>versturen wat mislukt of onzeker is, of een concept was</translation>
    </message>
    <message>
        <source>say that an uncertain mail did arrive</source>
        <translation>zeggen dat een onzekere e-mail wel is aangekomen</translation>
    </message>
    <message>
        <source>a person or an organisation that is to be told, or how they are</source>
        <translation>een persoon of organisatie om in te lichten, of hoe die erop staat</translation>
    </message>
    <message>
        <source>what they are to it, with --add</source>
        <translation>wat die ervoor is, met --add</translation>
    </message>
    <message>
        <source>how they want to be told, such as “phone, at once”, with --add</source>
        <translation>hoe die ingelicht wil worden, zoals “telefonisch, meteen”, met --add</translation>
    </message>
    <message>
        <source>take them off the list</source>
        <translation>van de lijst halen</translation>
    </message>
    <message>
        <source>make an incident a major one; its solution&apos;s stakeholders join it</source>
        <translation>van een incident een groot incident maken; de belanghebbenden van de oplossing komen erbij</translation>
    </message>
    <message>
        <source>why it is a major one</source>
        <translation>waarom het een groot incident is</translation>
    </message>
    <message>
        <source>it is none, or no longer one</source>
        <translation>het is er geen, of niet meer</translation>
    </message>
    <message>
        <source>who is told of a ticket, and when they last were</source>
        <translation>wie over een ticket wordt ingelicht, en wanneer dat het laatst was</translation>
    </message>
    <message>
        <source>write an update that goes to them</source>
        <translation>een bericht schrijven dat naar hen gaat</translation>
    </message>
    <message>
        <source>only to these; may stand several times</source>
        <translation>alleen naar dezen; mag meermaals staan</translation>
    </message>
    <message>
        <source>who is told of major incidents of a solution</source>
        <translation>wie over grote incidenten van een oplossing wordt ingelicht</translation>
    </message>
    <message>
        <source>write out a process of this workspace as JSON, to be edited and set</source>
        <translation>een proces van deze werkruimte als JSON uitschrijven, om te bewerken en te zetten</translation>
    </message>
    <message>
        <source>the process that ships, whatever the workspace made of it</source>
        <translation>het meegeleverde proces, wat de werkruimte er ook van heeft gemaakt</translation>
    </message>
    <message>
        <source>change a process of this workspace, and move the open tickets of states that go</source>
        <translation>een proces van deze werkruimte wijzigen, en de open tickets verplaatsen van toestanden die verdwijnen</translation>
    </message>
    <message>
        <source>say what would be moved and what stands in the way, and change nothing</source>
        <translation>zeggen wat verplaatst zou worden en wat in de weg staat, en niets wijzigen</translation>
    </message>
    <message>
        <source>of this solution (default: of all without one)</source>
        <translation>van deze oplossing (standaard: van alle zonder eigen route)</translation>
    </message>
    <message>
        <source>set the agreed route of incidents; what was ticked stays as it was</source>
        <translation>de afgesproken route van incidenten zetten; wat was afgevinkt blijft zoals het was</translation>
    </message>
    <message>
        <source>the agreed routes of incidents</source>
        <translation>de afgesproken routes van incidenten</translation>
    </message>
    <message>
        <source>remove a route; incidents follow the default again</source>
        <translation>een route verwijderen; incidenten volgen weer de standaard</translation>
    </message>
    <message>
        <source>the agreed route of an incident, and what was done of it</source>
        <translation>de afgesproken route van een incident, en wat ervan is gedaan</translation>
    </message>
    <message>
        <source>this step is done</source>
        <translation>deze stap is gedaan</translation>
    </message>
    <message>
        <source>this step is not needed; goes with --reason</source>
        <translation>deze stap is niet nodig; gaat samen met --reason</translation>
    </message>
    <message>
        <source>this step is open after all</source>
        <translation>deze stap staat toch nog open</translation>
    </message>
    <message>
        <source>this settled step led to what --produced names</source>
        <translation>deze afgehandelde stap heeft geleid tot wat --produced noemt</translation>
    </message>
    <message>
        <source>why it is not needed</source>
        <translation>waarom hij niet nodig is</translation>
    </message>
    <message>
        <source>what the step led to, such as CHG-3 or “deployment 12”; may stand several times</source>
        <translation>waartoe de stap heeft geleid, zoals CHG-3 of “deployment 12”; mag meermaals staan</translation>
    </message>
    <message>
        <source>keep how satisfied its requester is, from 1 to 5, 5 best</source>
        <translation>bewaren hoe tevreden de aanvrager ervan is, van 1 tot en met 5, 5 het best</translation>
    </message>
    <message>
        <source>what they say of it</source>
        <translation>wat de aanvrager ervan zegt</translation>
    </message>
    <message>
        <source>how requesters are asked, and what they answered</source>
        <translation>hoe aanvragers worden gevraagd, en wat zij hebben geantwoord</translation>
    </message>
    <message>
        <source>ask requesters, once, in the mail that closes their ticket</source>
        <translation>aanvragers vragen, één keer, in de e-mail die hun ticket sluit</translation>
    </message>
    <message>
        <source>the canned answer that asks (default: one that is shipped)</source>
        <translation>het standaardantwoord dat de vraag stelt (standaard: een meegeleverd)</translation>
    </message>
    <message>
        <source>a rating up to this opens a ticket that follows up (default: 2)</source>
        <translation>een waardering tot en met deze opent een ticket dat haar opvolgt (standaard: 2)</translation>
    </message>
    <message>
        <source>of that ticket, with {number}, {title} …</source>
        <translation>van dat ticket, met {number}, {title} …</translation>
    </message>
    <message>
        <source>ask requesters no more</source>
        <translation>aanvragers niet meer vragen</translation>
    </message>
    <message>
        <source>Several tickets are changed as one step, all or none: one that refuses refuses for all.</source>
        <translation>Verschillende tickets worden als één stap gewijzigd, alle of geen: één dat weigert, weigert voor alle.</translation>
    </message>
    <message>
        <source>the person who is to do it, or least-loaded for whoever of the team is present and has the least to do</source>
        <translation>de persoon die het moet doen, of least-loaded voor wie van het team aanwezig is en het minst te doen heeft</translation>
    </message>
    <message>
        <source>a canned answer instead, filled with what the ticket says</source>
        <translation>in plaats daarvan een standaardantwoord, ingevuld met wat het ticket zegt</translation>
    </message>
    <message>
        <source>of the canned answer (default: yours)</source>
        <translation>van het standaardantwoord (standaard: de eigen taal)</translation>
    </message>
    <message>
        <source>approve a ticket that waits for it; it goes where its process says</source>
        <translation>een ticket goedkeuren dat daarop wacht; het gaat waarheen zijn proces zegt</translation>
    </message>
    <message>
        <source>As the processes ship, neither its requester nor its assignee may approve it.</source>
        <translation>Zoals de processen zijn meegeleverd, mag noch de aanvrager noch de behandelaar het goedkeuren.</translation>
    </message>
    <message>
        <source>what was said with it</source>
        <translation>wat erbij is gezegd</translation>
    </message>
    <message>
        <source>a field that the state it goes to demands, such as team (may be given several times)</source>
        <translation>een veld dat de toestand eist waar het heen gaat, zoals team (mag vaker gegeven worden)</translation>
    </message>
    <message>
        <source>reject a ticket that waits for approval; it goes where its process says</source>
        <translation>een ticket afwijzen dat op toestemming wacht; het gaat waarheen zijn proces zegt</translation>
    </message>
    <message>
        <source>why; has to be given</source>
        <translation>waarom; verplicht</translation>
    </message>
    <message>
        <source>where the open tickets of a state go that goes, or of a reason such as pending/vendor (may be given several times)</source>
        <translation>waarheen de open tickets gaan van een toestand die verdwijnt, of van een reden zoals pending/vendor (mag vaker gegeven worden)</translation>
    </message>
    <message>
        <source>say what a rule would have done over what is recorded; changes no ticket</source>
        <translation>zeggen wat een regel zou hebben gedaan met wat is vastgelegd; wijzigt geen ticket</translation>
    </message>
    <message>
        <source>That it was tried is kept: only a rule that was tried as it stands can be enabled.</source>
        <translation>Dat hij is uitgeprobeerd, wordt bewaard: alleen een regel die is uitgeprobeerd zoals hij luidt, kan worden ingeschakeld.</translation>
    </message>
    <message>
        <source>let a rule run that was tried as it stands</source>
        <translation>een regel laten werken die is uitgeprobeerd zoals hij luidt</translation>
    </message>
    <message>
        <source>by opened, number, priority, title, component, team, state or due; due lists open tickets alone</source>
        <translation>op opened, number, priority, title, component, team, state of due; due somt alleen open tickets op</translation>
    </message>
    <message>
        <source>with the filter and order of a view</source>
        <translation>met het filter en de volgorde van een weergave</translation>
    </message>
    <message>
        <source>say how many tickets of the whole list there are by state, priority, team, assignee, component, process or organisation (of the requester)</source>
        <translation>zeggen hoeveel tickets van de hele lijst er zijn per state, priority, team, assignee, component, process of organisation (van de aanvrager)</translation>
    </message>
    <message>
        <source>views of the list of tickets: those that ship, mine, everybody’s</source>
        <translation>weergaven van de lijst van tickets: de meegeleverde, de eigen, die van iedereen</translation>
    </message>
    <message>
        <source>save a filter and an order as a view, or change the one of its name</source>
        <translation>een filter en een volgorde als weergave opslaan, of die met deze naam wijzigen</translation>
    </message>
    <message>
        <source>for everybody (default: for oneself)</source>
        <translation>voor iedereen (standaard: voor zichzelf)</translation>
    </message>
    <message>
        <source>give a view another name</source>
        <translation>een weergave een andere naam geven</translation>
    </message>
    <message>
        <source>let everybody have a view</source>
        <translation>iedereen een weergave geven</translation>
    </message>
    <message>
        <source>keep a view that everybody has to oneself</source>
        <translation>een weergave die iedereen heeft voor zichzelf houden</translation>
    </message>
    <message>
        <source>remove a view</source>
        <translation>een weergave verwijderen</translation>
    </message>
    <message>
        <source>tiers and teams with their open tickets, and how many nobody has</source>
        <translation>lijnen en teams met hun open tickets, en hoeveel daarvan van niemand zijn</translation>
    </message>
    <message>
        <source>in sections, as of ticket list</source>
        <translation>in secties, zoals bij ticket list</translation>
    </message>
    <message>
        <source>field=value[,value…] terms joined by blanks, such as &quot;state=open team=none&quot;, all must hold; a name with blanks may stand in quotes: process, state (or open), priority, team (or mine, none), tier, assignee (or me, none), requester, organisation, channel, component, solution, words, major (yes, no), known (yes, no: problems with a known error), due (late, soon), due&lt;=, opened&gt;=, opened&lt;, which take a day as 2026-03-02 or a time</source>
        <translation>termen veld=waarde[,waarde…] met spaties ertussen, zoals &quot;state=open team=none&quot;, die alle moeten gelden; een naam met spaties mag tussen aanhalingstekens staan: process, state (of open), priority, team (of mine, none), tier, assignee (of me, none), requester, organisation, channel, component, solution, words, major (yes, no), known (yes, no: problemen met een bekende fout), due (late, soon), due&lt;=, opened&gt;=, opened&lt;, die een dag zoals 2026-03-02 of een tijdstip nemen</translation>
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
    <name>mainstay::AffectsPart</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Add what is affected besides: code or name</source>
        <translation>Voeg toe wat daarnaast geraakt wordt: code of naam</translation>
    </message>
    <message>
        <source>Add an affected component</source>
        <translation>Een geraakte component toevoegen</translation>
    </message>
    <message>
        <source>%1 of %2 computed; the map shows them all.</source>
        <translation>%1 van %2 berekend; de kaart toont ze alle.</translation>
    </message>
    <message>
        <source>By the dependencies nothing else is affected.</source>
        <translation>Volgens de afhankelijkheden wordt niets anders geraakt.</translation>
    </message>
    <message>
        <source>Without a component nothing can be computed.</source>
        <translation>Zonder component kan niets worden berekend.</translation>
    </message>
    <message>
        <source>added by %1</source>
        <translation>toegevoegd door %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>mainstay::AgreementPart</name>
    <message>
        <source>The limit in row %1 is no time above nought. Write it as “4 h” or “1 h 30 min”.</source>
        <translation>De grens in rij %1 is geen tijd boven nul. Schrijf die als “4 u” of “1 u 30 min”.</translation>
    </message>
    <message>
        <source>This is what the agreement says already.</source>
        <translation>Dit is wat de overeenkomst al zegt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>A new version, for tickets opened from</source>
        <translation>Een nieuwe versie, voor tickets geopend vanaf</translation>
    </message>
    <message>
        <source>A correction: it was meant so all the time</source>
        <translation>Een verbetering: zo was het steeds bedoeld</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe overeenkomst</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
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
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Oplossingen</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Telt in</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Doel verwijderen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>elke klant</translation>
    </message>
    <message>
        <source>what each target names</source>
        <translation>wat elk doel noemt</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a version and its day</comment>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <comment>kind, party, version</comment>
        <translation>%1, %2, versie %3</translation>
    </message>
</context>
<context>
    <name>mainstay::AlertNotices</name>
    <message>
        <source>%1 due %2</source>
        <comment>what is due at what time</comment>
        <translation>%1 uiterlijk %2</translation>
    </message>
    <message>
        <source>%1 will be due</source>
        <comment>what</comment>
        <translation>%1: de termijn nadert</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <comment>what</comment>
        <translation>%1 is te laat</translation>
    </message>
    <message>
        <source>major incident, says %1</source>
        <comment>a person</comment>
        <translation>groot incident, zegt %1</translation>
    </message>
</context>
<context>
    <name>mainstay::AnswerPicker</name>
    <message>
        <source>Find an answer by its name</source>
        <translation>Zoek een antwoord op naam</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>“%1” could not be filled here: %2. Write it yourself before it goes out.</source>
        <translation>“%1” kon hier niet worden ingevuld: %2. Schrijf dat zelf voordat het uitgaat.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord opslaan</translation>
    </message>
    <message>
        <source>whatever, or such as nl</source>
        <translation>maakt niet uit, of zoals nl</translation>
    </message>
    <message>
        <source>{number}, {title}, {requester}, {component} and every field of the ticket stand for what it says</source>
        <translation>{number}, {title}, {requester}, {component} en elk veld van het ticket staan voor wat daar staat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>mainstay::ApprovalPart</name>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>what waits for approval</comment>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Why, for the log; the desk alone reads it</source>
        <translation>Waarom, voor het logboek; alleen de desk leest het</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>Reden van de afwijzing</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Waits for approval. %1 asked for it, %2.</source>
        <comment>who, when</comment>
        <translation>Wacht op toestemming. %1 vroeg erom, %2.</translation>
    </message>
    <message>
        <source>Waits for approval.</source>
        <translation>Wacht op toestemming.</translation>
    </message>
    <message>
        <source>You (%1) asked for it, so somebody else has to approve it.</source>
        <translation>Zelf (%1) aangevraagd, dus iemand anders moet het goedkeuren.</translation>
    </message>
    <message>
        <source>You (%1) have it in hand, so somebody else has to approve it.</source>
        <translation>Zelf (%1) in behandeling, dus iemand anders moet het goedkeuren.</translation>
    </message>
    <message>
        <source>You decide as “%1”, who is not among the people: whether it is your own ticket cannot be told.</source>
        <translation>Beslist wordt als “%1”, die niet bij de personen staat: of het een eigen ticket is, is niet te zeggen.</translation>
    </message>
</context>
<context>
    <name>mainstay::AssignForm</name>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Voorstel</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n ticket(s)</source>
        <translation>
            <numerusform>%n ticket toewijzen</numerusform>
            <numerusform>%n tickets toewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, least loaded (%2)</source>
        <translation>%1, heeft het minste werk (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>No team is called “%1”. Enter once more gives it the name all the same.</source>
        <translation>Er is geen team dat “%1” heet. Nog een keer Enter geeft het toch die naam.</translation>
    </message>
    <message>
        <source>Nobody in a team is called “%1”. Enter once more gives it to that name all the same.</source>
        <translation>Niemand in een team heet “%1”. Nog een keer Enter geeft het toch aan die naam.</translation>
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
    <name>mainstay::BoardColumnModel</name>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation>nog geen team</translation>
    </message>
    <message>
        <source>major incident</source>
        <translation>groot incident</translation>
    </message>
    <message>
        <source>MAJOR</source>
        <translation>GROOT</translation>
    </message>
</context>
<context>
    <name>mainstay::BoardView</name>
    <message>
        <source>%1 of %2</source>
        <comment>cards shown of how many</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::CalendarPart</name>
    <message>
        <source>The hours of %1 cannot be read. Write them as “09:00–12:00, 13:00–17:00”.</source>
        <translation>De uren van %1 zijn niet te lezen. Schrijf ze als “09:00–12:00, 13:00–17:00”.</translation>
    </message>
    <message>
        <source>Line %1 of the holidays cannot be read, or its date stands there twice. Write it as “2026-12-25 Christmas Day”.</source>
        <translation>Regel %1 van de feestdagen is niet te lezen, of de datum staat er twee keer. Schrijf hem als “2026-12-25 Eerste Kerstdag”.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Line %1 of the exceptions cannot be read, or its date stands there twice. Write it as “2026-12-24 09:00–12:00”.</source>
        <translation>Regel %1 van de uitzonderingen is niet te lezen, of de datum staat er twee keer. Schrijf hem als “2026-12-24 09:00–12:00”.</translation>
    </message>
    <message>
        <source>Open now, and all week.</source>
        <translation>Nu open, en de hele week.</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>Nu open, tot %1.</translation>
    </message>
    <message>
        <source>Closed now, and all week.</source>
        <translation>Nu gesloten, en de hele week.</translation>
    </message>
    <message>
        <source>Closed now, opens %1.</source>
        <translation>Nu gesloten, gaat open %1.</translation>
    </message>
    <message>
        <source>In the next seven days it is open for %1.</source>
        <translation>In de komende zeven dagen is hij %1 open.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Een kalender heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was added.</source>
        <translation>Het bestand %1 is niet te lezen. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Put line %1 of the holidays right first.</source>
        <translation>Verbeter eerst regel %1 van de feestdagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) were added.</source>
        <translation>
            <numerusform>%n feestdag is toegevoegd.</numerusform>
            <numerusform>%n feestdagen zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalenders</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nieuwe kalender</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Uit een bestand toevoegen…</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Feestdagen toevoegen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalenders (*.ics)</translation>
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
        <source>2026-12-25 Christmas Day</source>
        <translation>2026-12-25 Eerste Kerstdag</translation>
    </message>
    <message>
        <source>2026-12-24 09:00–12:00</source>
        <translation>2026-12-24 09:00–12:00</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
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
    <message>
        <source>Whose the ticket is, is not known, so agreements with single customers count, too.</source>
        <translation>Van wie het ticket is, is niet bekend; daarom tellen ook overeenkomsten met afzonderlijke klanten.</translation>
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
        <translation>Naar intern</translation>
    </message>
    <message>
        <source>Switch to public</source>
        <translation>Naar openbaar</translation>
    </message>
    <message>
        <source>Send to requester</source>
        <translation>Stuur naar aanvrager</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Noteren</translation>
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
    <message>
        <source>Nobody gets this by mail: %1</source>
        <translation>Niemand krijgt dit per mail: %1</translation>
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
            <numerusform>%Ln in de lijst</numerusform>
            <numerusform>%Ln in de lijst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DeskImportItem</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand weglaten</translation>
    </message>
    <message>
        <source>what it is: by how it begins</source>
        <translation>wat het is: naar hoe het begint</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Wat het bestand is</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Saving the map</source>
        <translation>Vertaaltabel wordt opgeslagen</translation>
    </message>
    <message>
        <source>The map is in %1; the command line takes it with --map.</source>
        <translation>De vertaaltabel staat in %1; op de opdrachtregel is zij te gebruiken met --map.</translation>
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
        <source>What this file is cannot be told by how it begins. Choose it above.</source>
        <translation>Wat dit bestand is, valt niet af te leiden uit hoe het begint. Kies het hierboven.</translation>
    </message>
    <message>
        <source>It has come in, as one step that undo takes back.</source>
        <translation>Het is binnengehaald, als één stap die terug te draaien is.</translation>
    </message>
</context>
<context>
    <name>mainstay::DeskImportPane</name>
    <message>
        <source>More files…</source>
        <translation>Meer bestanden…</translation>
    </message>
    <message>
        <source>Load a map…</source>
        <translation>Vertaaltabel laden…</translation>
    </message>
    <message>
        <source>Save the map…</source>
        <translation>Vertaaltabel opslaan…</translation>
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
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose files, or drop them here</source>
        <translation>Kies bestanden, of sleep ze hierheen</translation>
    </message>
    <message>
        <source>Tables of tickets from Jira, ServiceNow, GLPI, iTop, Zammad and others (CSV), event logs, issues of Jira (JSON), e-mail, events of Alertmanager, Icinga and Zabbix, tables of people and teams. What a file is and what its columns mean is guessed, and shown before anything is written.</source>
        <translation>Tabellen van tickets uit Jira, ServiceNow, GLPI, iTop, Zammad en andere (CSV), gebeurtenissenlogs, issues van Jira (JSON), e-mail, gebeurtenissen van Alertmanager, Icinga en Zabbix, tabellen van personen en teams. Wat een bestand is en wat de kolommen betekenen, wordt geraden en getoond voordat er iets wordt geschreven.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Load a map</source>
        <translation>Vertaaltabel laden</translation>
    </message>
    <message>
        <source>Maps (*.json)</source>
        <translation>Vertaaltabellen (*.json)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Vertaaltabel opslaan</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alles weglaten</translation>
    </message>
    <message>
        <source>Escape; what has not come in yet waits here</source>
        <translation>Escape; wat nog niet binnen is, wacht hier</translation>
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
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Inrichten…</translation>
    </message>
    <message>
        <source>Processes, agreements, calendars and rules of this desk</source>
        <translation>Processen, overeenkomsten, kalenders en regels van deze desk</translation>
    </message>
    <message>
        <source>Tickets side by side by state, or the list</source>
        <translation>Tickets naast elkaar per toestand, of de lijst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
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
        <source>Queues</source>
        <translation>Wachtrijen</translation>
    </message>
    <message>
        <source>What waits at which tier and team, beside the list or folded away</source>
        <translation>Wat er per lijn en team wacht, naast de lijst of weggevouwen</translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln waiting)…</source>
        <comment>files</comment>
        <translation>
            <numerusform>Importeren (%Ln wacht)…</numerusform>
            <numerusform>Importeren (%Ln wachten)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::DeskSetupPage</name>
    <message>
        <source>Desk setup</source>
        <translation>Inrichting van de desk</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processen</translation>
    </message>
    <message>
        <source>Set up processes</source>
        <translation>Processen inrichten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Set up agreements</source>
        <translation>Overeenkomsten inrichten</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalenders</translation>
    </message>
    <message>
        <source>Set up calendars</source>
        <translation>Kalenders inrichten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Set up rules</source>
        <translation>Regels inrichten</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Set up incident routes</source>
        <translation>Routes van incidenten inrichten</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Set up stakeholders</source>
        <translation>Belanghebbenden inrichten</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>Set up series of tickets</source>
        <translation>Reeksen tickets inrichten</translation>
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
    <message numerus="yes">
        <source>%n ticket(s) will be due within the hour</source>
        <translation>
            <numerusform>De termijn van %n ticket loopt binnen een uur af</numerusform>
            <numerusform>De termijn van %n tickets loopt binnen een uur af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be due</source>
        <translation>
            <numerusform>De termijn van %n ticket nadert</numerusform>
            <numerusform>De termijn van %n tickets nadert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are late</source>
        <translation>
            <numerusform>%n ticket is te laat</numerusform>
            <numerusform>%n tickets zijn te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major incident(s)</source>
        <translation>
            <numerusform>%n groot incident</numerusform>
            <numerusform>%n grote incidenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::EntryText</name>
    <message>
        <source>Quoted text</source>
        <translation>Aangehaalde tekst</translation>
    </message>
    <message>
        <source>Shows what the mail only quotes from earlier ones</source>
        <translation>Toont wat de e-mail alleen aanhaalt uit eerdere</translation>
    </message>
    <message>
        <source>Show all of it (%L1 characters)</source>
        <translation>Alles tonen (%L1 tekens)</translation>
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
    <name>mainstay::FieldRows</name>
    <message>
        <source>a line</source>
        <translation>een regel</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>a day and time</source>
        <translation>een dag en tijd</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>een ander ticket</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Veld toevoegen</translation>
    </message>
    <message>
        <source>Only the fields that every ticket has.</source>
        <translation>Alleen de velden die elk ticket heeft.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Naam van het veld</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Wat %1 bevat</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>een waarde</translation>
    </message>
    <message>
        <source>values</source>
        <translation>waarden</translation>
    </message>
    <message>
        <source>of the process</source>
        <translation>van het proces</translation>
    </message>
    <message>
        <source>comes after</source>
        <translation>komt na</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Waarden van %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>elk</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other field</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Het veld %1 verwijderen</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>een uit een lijst</translation>
    </message>
</context>
<context>
    <name>mainstay::FilesPart</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Bijvoegen…</translation>
    </message>
    <message>
        <source>Files of up to 50 MB; they can also be dropped on the ticket</source>
        <translation>Bestanden tot 50 MB; u kunt ze ook op het ticket laten vallen</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>“%1” opslaan als…</translation>
    </message>
    <message>
        <source>Take “%1” off the ticket</source>
        <translation>“%1” van het ticket halen</translation>
    </message>
    <message>
        <source>is only saved, never opened</source>
        <translation>wordt alleen opgeslagen, nooit geopend</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>%1 wordt bijgevoegd</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Bijlage opslaan</translation>
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
    <name>mainstay::FollowUpPart</name>
    <message>
        <source>Follow-up actions</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a follow-up action</source>
        <translation>Vervolgactie toevoegen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Owner of the action</source>
        <translation>Eigenaar van de actie</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Uiterlijk op welke dag</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>None is filed.</source>
        <translation>Er is er geen vastgelegd.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>owner, day</comment>
        <translation>%1 · uiterlijk %2</translation>
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
    <name>mainstay::GroupChip</name>
    <message>
        <source>Show the list in sections (G)</source>
        <translation>De lijst in secties tonen (G)</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>niet gegroepeerd</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles dichtvouwen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles openvouwen</translation>
    </message>
    <message>
        <source>grouped by %1</source>
        <translation>gegroepeerd op %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groeperen</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>De lijst groeperen</translation>
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
    <name>mainstay::HandoverPart</name>
    <message>
        <source>Hands it went through</source>
        <translation>Door wiens handen het ging</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escaleren…</translation>
    </message>
    <message>
        <source>Call in…</source>
        <translation>Erbij halen…</translation>
    </message>
    <message>
        <source>To the team of the next tier, or to a manager</source>
        <translation>Naar het team van de volgende lijn, of naar een leidinggevende</translation>
    </message>
    <message>
        <source>Somebody who works on it together with the assignee</source>
        <translation>Iemand die er samen met de behandelaar aan werkt</translation>
    </message>
    <message>
        <source>works on it too</source>
        <translation>werkt er ook aan</translation>
    </message>
    <message>
        <source>%1 no longer works on it</source>
        <translation>%1 werkt er niet meer aan</translation>
    </message>
    <message>
        <source>Escalated to %1: %2</source>
        <translation>Geëscaleerd naar %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The newest %1 of %2 escalations.</source>
        <translation>De nieuwste %1 van %2 escalaties.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one team to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → no team</source>
        <translation>%1 → geen team</translation>
    </message>
    <message>
        <source>held %1 · %2</source>
        <comment>how long, who gave it on</comment>
        <translation>had het %1 · %2</translation>
    </message>
    <message>
        <source>The newest %1 of %2 teams that gave it on.</source>
        <translation>De nieuwste %1 van %2 teams die het doorgaven.</translation>
    </message>
    <message numerus="yes">
        <source>It went back %n time(s) to a team that had had it.</source>
        <translation>
            <numerusform>Het ging %n keer terug naar een team dat het al had gehad.</numerusform>
            <numerusform>Het ging %n keer terug naar een team dat het al had gehad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escaleren</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>blijft waar het is</translation>
    </message>
    <message>
        <source>Who is told, if anybody</source>
        <translation>Wie wordt ingelicht, als dat nodig is</translation>
    </message>
    <message>
        <source>Why? It goes to the log, for us alone</source>
        <translation>Waarom? Het komt in het logboek, alleen voor ons</translation>
    </message>
    <message>
        <source>To team</source>
        <translation>Naar team</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leidinggevende</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>%1 · tier %2</source>
        <translation>%1 · lijn %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Erbij halen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Naam of adres</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>mainstay::HistoryLines</name>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>what, which</comment>
        <translation>%1 toegevoegd: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>what, which</comment>
        <translation>%1 verwijderd: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>caused by, PRB-1</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 this one</source>
        <comment>PRB-1: blocks this one</comment>
        <translation>%1: %2 dit ticket</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 counts again</source>
        <translation>%1 telt weer</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 ingetrokken</translation>
    </message>
    <message>
        <source>%1 counts again: %2</source>
        <comment>what, which</comment>
        <translation>%1 telt weer: %2</translation>
    </message>
    <message>
        <source>%1 withdrawn: %2</source>
        <comment>what, which</comment>
        <translation>%1 ingetrokken: %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>what, which, the column of it</comment>
        <translation>%1 (%2), %3</translation>
    </message>
</context>
<context>
    <name>mainstay::HistoryPart</name>
    <message>
        <source>Lately</source>
        <translation>Onlangs</translation>
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
</context>
<context>
    <name>mainstay::ImportReportPart</name>
    <message>
        <source>Number there</source>
        <translation>Nummer daar</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
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
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Berichten in het logboek</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Afwijkingen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Wat er binnenkomt</translation>
    </message>
    <message>
        <source>The first tickets as they come out</source>
        <translation>De eerste tickets zoals ze eruit komen</translation>
    </message>
    <message>
        <source>What cannot come in, and findings</source>
        <translation>Wat niet binnen kan komen, en bevindingen</translation>
    </message>
    <message>
        <source>Write these rows to a file</source>
        <translation>Deze rijen naar een bestand schrijven</translation>
    </message>
    <message>
        <source>Rows that cannot come in, and findings</source>
        <translation>Rijen die niet binnen kunnen komen, en bevindingen</translation>
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
    <name>mainstay::ImportRun</name>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
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
</context>
<context>
    <name>mainstay::ImportWords</name>
    <message>
        <source>table of tickets (CSV)</source>
        <translation>tabel van tickets (CSV)</translation>
    </message>
    <message>
        <source>event log of tickets (CSV)</source>
        <translation>gebeurtenissenlog van tickets (CSV)</translation>
    </message>
    <message>
        <source>issues of Jira (JSON)</source>
        <translation>issues van Jira (JSON)</translation>
    </message>
    <message>
        <source>e-mail (.eml)</source>
        <translation>e-mail (.eml)</translation>
    </message>
    <message>
        <source>mailbox (.mbox)</source>
        <translation>postvak (.mbox)</translation>
    </message>
    <message>
        <source>events of Alertmanager</source>
        <translation>gebeurtenissen van Alertmanager</translation>
    </message>
    <message>
        <source>events of Icinga</source>
        <translation>gebeurtenissen van Icinga</translation>
    </message>
    <message>
        <source>events of Zabbix</source>
        <translation>gebeurtenissen van Zabbix</translation>
    </message>
    <message>
        <source>table of people (CSV)</source>
        <translation>tabel van personen (CSV)</translation>
    </message>
    <message>
        <source>table of teams (CSV)</source>
        <translation>tabel van teams (CSV)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Reden van de toestand</translation>
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
        <source>Who wrote the row</source>
        <translation>Wie de rij schreef</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Time of the row</source>
        <translation>Tijd van de rij</translation>
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
        <source>Text of the entry</source>
        <translation>Tekst van het bericht</translation>
    </message>
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
            <numerusform>%Ln bericht in het logboek</numerusform>
            <numerusform>%Ln berichten in het logboek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln gebeurtenis</numerusform>
            <numerusform>%Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln opgelost</numerusform>
            <numerusform>%Ln opgelost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
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
            <numerusform>%Ln componenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln bijlage</numerusform>
            <numerusform>%Ln bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln bijgewerkt</numerusform>
            <numerusform>%Ln bijgewerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>%1, %2 rejected</source>
        <translation>%1, %2 geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already and left as they are</source>
        <translation>
            <numerusform>%Ln al bekend en gelaten zoals het is</numerusform>
            <numerusform>%Ln al bekend en gelaten zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that the process does not have; they are kept, and marked as deviations</source>
        <translation>
            <numerusform>%Ln stap die het proces niet heeft; die blijft behouden en is gemarkeerd als afwijking</numerusform>
            <numerusform>%Ln stappen die het proces niet heeft; die blijven behouden en zijn gemarkeerd als afwijkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) of columns that rows contradict; the rows count</source>
        <translation>
            <numerusform>%Ln datum uit een kolom die door rijen wordt tegengesproken; de rijen tellen</numerusform>
            <numerusform>%Ln datums uit kolommen die door rijen worden tegengesproken; de rijen tellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impact(s), urgencies and priorities stay empty, because their words are not mapped</source>
        <translation>
            <numerusform>%Ln impact, urgentie of prioriteit blijft leeg, omdat het woord niet vertaald is</numerusform>
            <numerusform>%Ln waarden van impact, urgentie en prioriteit blijven leeg, omdat hun woorden niet vertaald zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of no known component</source>
        <translation>
            <numerusform>%Ln gebeurtenis zonder bekende component</numerusform>
            <numerusform>%Ln gebeurtenissen zonder bekende component</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because nobody wrote them or they tell of no change</source>
        <translation>
            <numerusform>%Ln weggelaten, omdat niemand het schreef of het geen wijziging meldt</numerusform>
            <numerusform>%Ln weggelaten, omdat niemand ze schreef of ze geen wijziging melden</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are guessed from their names and what stands in them. Look them over; a click, Enter or Space changes one.</source>
        <translation>De kolommen zijn geraden naar hun namen en wat erin staat. Kijk ze na; met een klik, Enter of de spatiebalk is er een te wijzigen.</translation>
    </message>
    <message>
        <source>A table with this header row came in before: the columns and words are taken as they were then.</source>
        <translation>Een tabel met deze kopregel is eerder binnengehaald: de kolommen en woorden zijn overgenomen zoals ze toen waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) that were sent came back; their entries are marked as failed</source>
        <translation>
            <numerusform>%Ln verstuurde e-mail kwam terug; het bericht in het logboek is gemarkeerd als mislukt</numerusform>
            <numerusform>%Ln verstuurde e-mails kwamen terug; hun berichten in het logboek zijn gemarkeerd als mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>komma (,)</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>puntkomma (;)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar (|)</source>
        <translation>verticale streep (|)</translation>
    </message>
    <message>
        <source>colon (:)</source>
        <translation>dubbele punt (:)</translation>
    </message>
    <message>
        <source>caret (^)</source>
        <translation>dakje (^)</translation>
    </message>
    <message>
        <source>tilde (~)</source>
        <translation>tilde (~)</translation>
    </message>
    <message>
        <source>No column is “%1” yet. Choose below which one it is.</source>
        <translation>Nog geen kolom is “%1”. Kies hieronder welke dat is.</translation>
    </message>
    <message>
        <source>What the columns of this table mean is not known yet. Choose it below.</source>
        <translation>Wat de kolommen van deze tabel betekenen, is nog niet bekend. Kies het hieronder.</translation>
    </message>
    <message>
        <source>The file is not %1. Choose another encoding below.</source>
        <translation>Het bestand is niet in %1. Kies hieronder een andere tekencodering.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one below.</source>
        <translation>De tekencodering %1 is onbekend. Kies hieronder een andere.</translation>
    </message>
    <message>
        <source>The file is no text in this encoding. Choose another one below, or leave the file out.</source>
        <translation>Het bestand is in deze tekencodering geen tekst. Kies hieronder een andere, of laat het bestand weg.</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed. Choose another delimiter or encoding below, or close it there.</source>
        <translation>Een aanhalingsteken in regel %1 wordt nooit gesloten. Kies hieronder een ander scheidingsteken of een andere tekencodering, of sluit het daar.</translation>
    </message>
    <message>
        <source>From line %1 on the rows cannot be told apart. Choose another delimiter or encoding below, or correct the file there.</source>
        <translation>Vanaf regel %1 zijn de rijen niet uit elkaar te houden. Kies hieronder een ander scheidingsteken of een andere tekencodering, of verbeter het bestand daar.</translation>
    </message>
</context>
<context>
    <name>mainstay::IncomingQueue</name>
    <message numerus="yes">
        <source>Bring in all but %Ln row(s)</source>
        <translation>
            <numerusform>Alles binnenhalen op %Ln rij na</numerusform>
            <numerusform>Alles binnenhalen op %Ln rijen na</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What comes in is one step for each file, which undo takes back.</source>
        <translation>Er is nog niets geschreven. Wat binnenkomt, is voor elk bestand één stap, die ongedaan te maken is.</translation>
    </message>
</context>
<context>
    <name>mainstay::JudgedPart</name>
    <message>
        <source>Show what differs</source>
        <translation>Verschillen tonen</translation>
    </message>
    <message>
        <source>Judging tickets by “%1”</source>
        <translation>Tickets beoordelen volgens “%1”</translation>
    </message>
    <message>
        <source>Meanwhile something else changed that verdicts follow from. What you typed is kept. Show what differs again, then save.</source>
        <translation>Ondertussen is iets anders gewijzigd waar oordelen van afhangen. Wat u typte is bewaard. Toon opnieuw wat verschilt en sla dan op.</translation>
    </message>
</context>
<context>
    <name>mainstay::KnownErrorForm</name>
    <message>
        <source>none</source>
        <comment>a field that is empty</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>any; or &gt;= 3, &lt; 3.4</source>
        <comment>versions that have an error</comment>
        <translation>elke; of &gt;= 3, &lt; 3.4</translation>
    </message>
    <message>
        <source>Add one: code or name</source>
        <translation>Toevoegen: code of naam</translation>
    </message>
    <message>
        <source>Add a component that has the error</source>
        <translation>Een component toevoegen dat de fout heeft</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>mainstay::KnownErrorPart</name>
    <message>
        <source>Known error</source>
        <translation>Bekende fout</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Shows the next known error of this problem</source>
        <translation>Toont de volgende bekende fout van dit probleem</translation>
    </message>
    <message>
        <source>Once cause and workaround are known, they can be offered with tickets like the incidents of this one.</source>
        <translation>Zodra oorzaak en omweg bekend zijn, kunnen ze worden aangeboden bij tickets die op de incidenten van dit probleem lijken.</translation>
    </message>
    <message>
        <source>Make a known error…</source>
        <translation>Bekende fout maken…</translation>
    </message>
    <message>
        <source>A draft of what the problem says</source>
        <translation>Een concept van wat het probleem zegt</translation>
    </message>
    <message>
        <source>Offers it with tickets that it may help</source>
        <translation>Biedt hem aan bij tickets die hij kan helpen</translation>
    </message>
    <message>
        <source>It is offered no more, and kept for those who look back</source>
        <translation>Hij wordt niet meer aangeboden, en blijft bewaard voor wie terugkijkt</translation>
    </message>
    <message>
        <source>Makes it a draft again</source>
        <translation>Maakt er weer een concept van</translation>
    </message>
    <message>
        <source>Known error: %1</source>
        <comment>its state</comment>
        <translation>Bekende fout: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known errors of a problem</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>What becomes of the known error</source>
        <translation>Wat er met de bekende fout gebeurt</translation>
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
    <name>mainstay::LevelsForm</name>
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
    <message numerus="yes">
        <source>Set for %n ticket(s)</source>
        <translation>
            <numerusform>Zetten voor %n ticket</numerusform>
            <numerusform>Zetten voor %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
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
        <source>approved it, to %1</source>
        <translation>keurde het goed, naar %1</translation>
    </message>
    <message>
        <source>rejected it, to %1</source>
        <translation>wees het af, naar %1</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <comment>a ticket</comment>
        <translation>voegde %1 erin samen</translation>
    </message>
    <message>
        <source>came with a merge</source>
        <translation>kwam mee met een samenvoeging</translation>
    </message>
    <message>
        <source>not by mail</source>
        <translation>niet per mail</translation>
    </message>
    <message>
        <source>No mail brought this to the requester</source>
        <translation>Geen mail bracht dit bij de aanvrager</translation>
    </message>
</context>
<context>
    <name>mainstay::MailImportForm</name>
    <message>
        <source>Of tickets that these mails open</source>
        <translation>Van tickets die deze mails openen</translation>
    </message>
    <message>
        <source>Mails from these addresses are answers of the desk</source>
        <translation>Mails van deze adressen zijn antwoorden van de desk</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Own addresses</source>
        <translation>Eigen adressen</translation>
    </message>
</context>
<context>
    <name>mainstay::MailPart</name>
    <message>
        <source>It arrived</source>
        <translation>Is aangekomen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Nogmaals sturen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Aan het mailprogramma geven</translation>
    </message>
</context>
<context>
    <name>mainstay::MailSettings</name>
    <message>
        <source>Asking the keychain …</source>
        <translation>De sleutelbos wordt geraadpleegd …</translation>
    </message>
    <message>
        <source>It is in the keychain of this desktop, and nowhere else.</source>
        <translation>Het staat in de sleutelbos van dit bureaublad, en nergens anders.</translation>
    </message>
    <message>
        <source>The keychain of this desktop has none for this server, so this window sends nothing. Type it here to have it kept there.</source>
        <translation>De sleutelbos van dit bureaublad heeft er geen voor deze server, dus dit venster verstuurt niets. Typ het hier om het daar te laten bewaren.</translation>
    </message>
    <message>
        <source>No keychain took it, so it is not kept. It serves to test from here; cron sends with “mail send --password-file”.</source>
        <translation>Geen sleutelbos nam het aan, dus het is niet bewaard. Het dient om van hieruit te testen; cron verstuurt met “mail send --password-file”.</translation>
    </message>
    <message>
        <source>Mail of this workspace</source>
        <translation>E-mail van deze werkruimte</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>mail.example.org</source>
        <translation>mail.example.org</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>None, for a server on this computer</source>
        <translation>Geen, voor een server op deze computer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Log in as</source>
        <translation>Aanmelden als</translation>
    </message>
    <message>
        <source>nobody; the server asks for no name</source>
        <translation>niemand; de server vraagt niet om een naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Mail comes from</source>
        <translation>E-mail komt van</translation>
    </message>
    <message>
        <source>support@example.org</source>
        <translation>support@example.org</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Naam van de afzender</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Deze server vergeten</translation>
    </message>
    <message>
        <source>No mail server is set, so no answer leaves by itself. An answer on a ticket that came by mail waits there as a draft, and you hand it to your mail program, as a file (.eml).</source>
        <translation>Er is geen mailserver ingesteld, dus geen antwoord vertrekt vanzelf. Een antwoord op een ticket dat per e-mail kwam, wacht daar als concept, om als bestand (.eml) aan een mailprogramma te geven.</translation>
    </message>
    <message>
        <source>Public answers go out by this server, soon after they are written: from any open window, and from “mainstay-cli mail send”.</source>
        <translation>Openbare antwoorden gaan via deze server uit, kort nadat ze zijn geschreven: vanuit elk open venster, en met “mainstay-cli mail send”.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait.</source>
        <translation>
            <numerusform>%n e-mail wacht.</numerusform>
            <numerusform>%n e-mails wachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait for somebody.</source>
        <translation>
            <numerusform>%n concept wacht op iemand.</numerusform>
            <numerusform>%n concepten wachten op iemand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed or are uncertain.</source>
        <translation>
            <numerusform>%n e-mail is mislukt of onzeker.</numerusform>
            <numerusform>%n e-mails zijn mislukt of onzeker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the name, and type the password once more. Some providers want a password that is made for programs.</source>
        <translation>Controleer de naam, en typ het wachtwoord nog eens. Sommige aanbieders willen een wachtwoord dat voor programma&apos;s is gemaakt.</translation>
    </message>
    <message>
        <source>Check that the server&apos;s name is written as in its certificate. If it is your own, have its authority installed on this computer.</source>
        <translation>Controleer of de naam van de server is geschreven zoals in zijn certificaat. Is dat een eigen certificaat, laat dan de uitgever ervan op deze computer installeren.</translation>
    </message>
    <message>
        <source>Try the other kind of TLS: STARTTLS is usual at port 587, TLS from the beginning at port 465.</source>
        <translation>Probeer de andere soort TLS: STARTTLS is gebruikelijk op poort 587, TLS vanaf het begin op poort 465.</translation>
    </message>
    <message>
        <source>Check name and port, and whether this computer may reach the server.</source>
        <translation>Controleer naam en poort, en of deze computer de server mag bereiken.</translation>
    </message>
    <message>
        <source>Whoever keeps the server can say why.</source>
        <translation>Wie de server beheert, kan zeggen waarom.</translation>
    </message>
    <message>
        <source>%1 answers and takes mail from us. Nothing was sent.</source>
        <translation>%1 antwoordt en neemt e-mail van ons aan. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>%1 answers and let us in. Nothing was sent.</source>
        <translation>%1 antwoordt en liet ons binnen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was sent.</source>
        <translation>De test is gestopt. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The keychain of this desktop has no password for %1. Type it above, and test again.</source>
        <translation>De sleutelbos van dit bureaublad heeft geen wachtwoord voor %1. Typ het hierboven, en test opnieuw.</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wordt getest</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connects and logs in, and sends nothing</source>
        <translation>Verbindt en meldt aan, en verstuurt niets</translation>
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
    <name>mainstay::MajorPart</name>
    <message>
        <source>Major incident</source>
        <translation>Groot incident</translation>
    </message>
    <message>
        <source>Why it is a major incident; Enter makes it one</source>
        <translation>Waarom het een groot incident is; Enter maakt het er een</translation>
    </message>
    <message>
        <source>Reason of the major incident</source>
        <translation>Reden van het grote incident</translation>
    </message>
    <message>
        <source>Add a person or an organisation to be told</source>
        <translation>Een persoon of organisatie toevoegen die wordt ingelicht</translation>
    </message>
    <message>
        <source>Add a stakeholder</source>
        <translation>Belanghebbende toevoegen</translation>
    </message>
    <message>
        <source>Update to all of them; everybody may read it</source>
        <translation>Bericht aan hen allen; iedereen mag het lezen</translation>
    </message>
    <message>
        <source>Update to the stakeholders</source>
        <translation>Bericht aan de belanghebbenden</translation>
    </message>
    <message>
        <source>Tell all</source>
        <translation>Allen inlichten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>ingelicht %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet ingelicht</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 van de lijst halen</translation>
    </message>
    <message>
        <source>MAJOR</source>
        <translation>GROOT</translation>
    </message>
    <message>
        <source>Major…</source>
        <translation>Groot…</translation>
    </message>
    <message>
        <source>Make it a major incident</source>
        <translation>Tot groot incident maken</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>It is no major incident, or no longer one</source>
        <translation>Het is geen groot incident, of niet meer</translation>
    </message>
    <message>
        <source>Nobody is on the list of those to be told.</source>
        <translation>Er staat niemand op de lijst van wie moet worden ingelicht.</translation>
    </message>
    <message>
        <source>%1 made it a major incident first: “%2”. The reason that you typed is kept: “%3”.</source>
        <translation>%1 maakte er als eerste een groot incident van: “%2”. De reden die u typte, is bewaard: “%3”.</translation>
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
    <name>mainstay::MapColumnsModel</name>
    <message>
        <source>field of the ticket</source>
        <translation>veld van het ticket</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 wordt: %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
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
    <name>mainstay::MapSettings</name>
    <message>
        <source>Times are written</source>
        <translation>Schrijfwijze van tijden</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>Tijdzone van tijden</translation>
    </message>
    <message>
        <source>Usual process</source>
        <translation>Gewoonlijk proces</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>Of tickets that name no process of their own</source>
        <translation>Van tickets die zelf geen proces noemen</translation>
    </message>
    <message>
        <source>Of times that name no zone of their own</source>
        <translation>Van tijden die zelf geen tijdzone noemen</translation>
    </message>
    <message>
        <source>only those that are there</source>
        <translation>alleen die er al zijn</translation>
    </message>
    <message>
        <source>others become solutions</source>
        <translation>andere worden oplossingen</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>zoals gevonden: %1</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>What stands between the columns of a row</source>
        <translation>Wat tussen de kolommen van een rij staat</translation>
    </message>
    <message>
        <source>How the bytes of the file become letters</source>
        <translation>Hoe de bytes van het bestand letters worden</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>zoals gevonden</translation>
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
    <name>mainstay::MapWizard</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Kolommen en wat ze worden</translation>
    </message>
    <message>
        <source>Words and what they become</source>
        <translation>Woorden en wat ze worden</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows:</source>
        <translation>De eerste %1 van %2 rijen:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) mean nothing here yet. Rows with a state or process that is not mapped are rejected; of the other columns such words stay out.</source>
        <translation>
            <numerusform>%n woord betekent hier nog niets. Rijen met een toestand of proces dat niet vertaald is, worden geweigerd; uit de andere kolommen blijft zo’n woord weg.</numerusform>
            <numerusform>%n woorden betekenen hier nog niets. Rijen met een toestand of proces dat niet vertaald is, worden geweigerd; uit de andere kolommen blijven zulke woorden weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more words than the %2 that are listed; %Ln row(s) have one of the others.</source>
        <translation>
            <numerusform>%1 heeft meer woorden dan de %2 die zijn vermeld; %Ln rij heeft een van de andere.</numerusform>
            <numerusform>%1 heeft meer woorden dan de %2 die zijn vermeld; %Ln rijen hebben een van de andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::MapWordsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a state: its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>niet vertaald</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 wordt: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>Woord in het bestand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
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
    <message>
        <source>From the template</source>
        <translation>Uit het sjabloon</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>Uit sjabloon…</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>Bewaren als sjabloon…</translation>
    </message>
</context>
<context>
    <name>mainstay::NoteForm</name>
    <message>
        <source>Internal note, the same for each</source>
        <translation>Interne notitie, voor elk dezelfde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n ticket(s)</source>
        <translation>
            <numerusform>Toevoegen aan %n ticket</numerusform>
            <numerusform>Toevoegen aan %n tickets</numerusform>
        </translation>
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
    <message>
        <source>Add as a note</source>
        <translation>Als notitie toevoegen</translation>
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
    <name>mainstay::OfferList</name>
    <message>
        <source>May help</source>
        <translation>Kan helpen</translation>
    </message>
    <message>
        <source>Known error: %1</source>
        <translation>Bekende fout: %1</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>omweg</translation>
    </message>
    <message>
        <source>Use in the answer</source>
        <translation>Gebruiken in het antwoord</translation>
    </message>
    <message>
        <source>Caused by %1</source>
        <translation>Veroorzaakt door %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>%1 has this error.</source>
        <translation>%1 heeft deze fout.</translation>
    </message>
    <message>
        <source>%1, in which the component stands, has this error.</source>
        <translation>%1, waar de component in staat, heeft deze fout.</translation>
    </message>
    <message>
        <source>%1, which the component needs, has this error.</source>
        <translation>%1, die de component nodig heeft, heeft deze fout.</translation>
    </message>
    <message>
        <source>It speaks of: %1</source>
        <translation>Noemt: %1</translation>
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
    <name>mainstay::PlanRows</name>
    <message>
        <source>Plans that are authorised</source>
        <translation>Plannen die zijn goedgekeurd</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Plan toevoegen</translation>
    </message>
    <message>
        <source>Fields of the plan</source>
        <translation>Velden van het plan</translation>
    </message>
    <message>
        <source>States in which it is guarded</source>
        <translation>Toestanden waarin het wordt bewaakt</translation>
    </message>
    <message>
        <source>Changing one of</source>
        <translation>Wijziging van een van</translation>
    </message>
    <message>
        <source>while in</source>
        <translation>terwijl in</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Het plan verwijderen</translation>
    </message>
    <message>
        <source>goes back to</source>
        <translation>gaat terug naar</translation>
    </message>
    <message>
        <source>No change of a field sends a ticket back.</source>
        <translation>Geen wijziging van een veld stuurt een ticket terug.</translation>
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
    <name>mainstay::ProcessPart</name>
    <message>
        <source>new state</source>
        <translation>nieuwe toestand</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Toestanden</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>Voordat het wordt opgeslagen</translation>
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
        <source>Add a state</source>
        <translation>Toestand toevoegen</translation>
    </message>
    <message>
        <source>has a fault</source>
        <translation>heeft een fout</translation>
    </message>
    <message>
        <source>Lines: whole, a person; dashed, time; dotted, a changed plan. Double frames end a ticket.</source>
        <translation>Lijnen: doorgetrokken, een mens; gestreept, de tijd; gestippeld, een gewijzigd plan. Een dubbele rand beëindigt een ticket.</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) by merging are not drawn.</source>
        <translation>
            <numerusform>%n overgang door samenvoegen is niet getekend.</numerusform>
            <numerusform>%n overgangen door samenvoegen zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open ticket(s) go to</source>
        <translation>
            <numerusform>%1: %n open ticket gaat naar</numerusform>
            <numerusform>%1: %n open tickets gaan naar</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a state…</source>
        <translation>kies een toestand…</translation>
    </message>
    <message>
        <source>No faults. Nothing is changed.</source>
        <translation>Geen fouten. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No faults. No open ticket has to move.</source>
        <translation>Geen fouten. Geen open ticket hoeft te worden verplaatst.</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>Somebody else changed this process. Choose above what is to stay.</source>
        <translation>Iemand anders heeft dit proces gewijzigd. Kies hierboven wat moet blijven.</translation>
    </message>
</context>
<context>
    <name>mainstay::ProcessView</name>
    <message>
        <source>States and moves</source>
        <translation>Toestanden en overgangen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a move between two states</comment>
        <translation>%1 naar %2</translation>
    </message>
</context>
<context>
    <name>mainstay::QueueModel</name>
    <message>
        <source>%1 free</source>
        <comment>tickets that nobody has</comment>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Nog geen team</translation>
    </message>
    <message>
        <source>0 · Self-service</source>
        <comment>a tier</comment>
        <translation>0 · Zelfbediening</translation>
    </message>
    <message>
        <source>1 · Service desk</source>
        <comment>a tier</comment>
        <translation>1 · Servicedesk</translation>
    </message>
    <message>
        <source>2 · Application support</source>
        <comment>a tier</comment>
        <translation>2 · Applicatiebeheer</translation>
    </message>
    <message>
        <source>3 · Engineering</source>
        <comment>a tier</comment>
        <translation>3 · Techniek</translation>
    </message>
    <message>
        <source>4 · Vendor</source>
        <comment>a tier</comment>
        <translation>4 · Leverancier</translation>
    </message>
    <message>
        <source>Teams of no tier</source>
        <translation>Teams zonder lijn</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 of them assigned to nobody</source>
        <translation>%1: %2 open, waarvan %3 aan niemand toegewezen</translation>
    </message>
</context>
<context>
    <name>mainstay::QueuePanel</name>
    <message>
        <source>Queues</source>
        <translation>Wachtrijen</translation>
    </message>
</context>
<context>
    <name>mainstay::RecurrenceChoice</name>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every month, by day</source>
        <translation>elke maand, op datum</translation>
    </message>
    <message>
        <source>every month, by weekday</source>
        <translation>elke maand, op weekdag</translation>
    </message>
    <message>
        <source>as the rule below says</source>
        <translation>zoals de regel hieronder zegt</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>op dag %1</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>op de laatste dag</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>De hoeveelste van de maand</translation>
    </message>
    <message>
        <source>on the first</source>
        <comment>weekday of a month</comment>
        <translation>op de eerste</translation>
    </message>
    <message>
        <source>on the second</source>
        <comment>weekday of a month</comment>
        <translation>op de tweede</translation>
    </message>
    <message>
        <source>on the third</source>
        <comment>weekday of a month</comment>
        <translation>op de derde</translation>
    </message>
    <message>
        <source>on the fourth</source>
        <comment>weekday of a month</comment>
        <translation>op de vierde</translation>
    </message>
    <message>
        <source>on the last</source>
        <comment>weekday of a month</comment>
        <translation>op de laatste</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
</context>
<context>
    <name>mainstay::RoutePart</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle stappen</translation>
    </message>
    <message>
        <source>Every step of the agreed route, or the next one alone</source>
        <translation>Elke stap van de afgesproken route, of alleen de volgende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps settled</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Every step is settled.</source>
        <translation>Elke stap is afgehandeld.</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>niet nodig: %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>Led to…</source>
        <comment>a settled step</comment>
        <translation>Leidde tot…</translation>
    </message>
    <message>
        <source>Names what it led to: a change, a deployment</source>
        <translation>Noemt waartoe het leidde: een wijziging, een uitrol</translation>
    </message>
    <message>
        <source>What “%1” led to</source>
        <translation>Waartoe “%1” leidde</translation>
    </message>
    <message>
        <source>Skip…</source>
        <comment>a step that is not needed</comment>
        <translation>Overslaan…</translation>
    </message>
    <message>
        <source>It is not needed; asks why</source>
        <translation>Het is niet nodig; vraagt waarom</translation>
    </message>
    <message>
        <source>“%1” is not needed</source>
        <translation>“%1” is niet nodig</translation>
    </message>
    <message>
        <source>Why is “%1” not needed? Enter settles it</source>
        <translation>Waarom is “%1” niet nodig? Enter handelt het af</translation>
    </message>
    <message>
        <source>What did “%1” lead to? CHG-3, or deployment 12</source>
        <translation>Waartoe leidde “%1”? CHG-3, of deployment 12</translation>
    </message>
</context>
<context>
    <name>mainstay::RouteSetup</name>
    <message>
        <source>The route needs a name.</source>
        <translation>De route heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A route has one step at least.</source>
        <translation>Een route heeft ten minste één stap.</translation>
    </message>
    <message numerus="yes">
        <source>A route has at most %n step(s).</source>
        <translation>
            <numerusform>Een route heeft ten hoogste %n stap.</numerusform>
            <numerusform>Een route heeft ten hoogste %n stappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 needs a name.</source>
        <translation>Stap %1 heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Step %1 has the name of another one.</source>
        <translation>Stap %1 heeft dezelfde naam als een andere.</translation>
    </message>
    <message>
        <source>The time of step %1 cannot be read. Write it as “1 h 30 min”.</source>
        <translation>De tijd van stap %1 is niet te lezen. Schrijf die als “1 u 30 min”.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Stap verwijderen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>ships</source>
        <comment>a route that nobody has changed</comment>
        <translation>meegeleverd</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>Alle oplossingen</translation>
    </message>
    <message>
        <source>Incidents of every solution go this way, but for those with a route of their own. What tickets have settled already stays as it is.</source>
        <translation>Incidenten van elke oplossing gaan deze weg, behalve bij oplossingen met een eigen route. Wat tickets al hebben afgehandeld, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Incidents of this solution go their own way. What tickets have settled already stays as it is.</source>
        <translation>Incidenten van deze oplossing gaan hun eigen weg. Wat tickets al hebben afgehandeld, blijft zoals het is.</translation>
    </message>
    <message>
        <source>This solution follows the route of all solutions. Change it here, and it has its own.</source>
        <translation>Deze oplossing volgt de route van alle oplossingen. Wijzig die hier, en zij heeft een eigen route.</translation>
    </message>
    <message>
        <source>Follow the route of all solutions</source>
        <translation>De route van alle oplossingen volgen</translation>
    </message>
    <message>
        <source>Use the route that ships</source>
        <translation>De meegeleverde route gebruiken</translation>
    </message>
</context>
<context>
    <name>mainstay::RulePart</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Wat hij zou hebben gedaan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Geen regels</translation>
    </message>
    <message>
        <source>When %1</source>
        <comment>something happens</comment>
        <translation>Wanneer %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>tickets that a rule is for</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>what a rule does</comment>
        <translation>dan %1</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laten rusten</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laten werken</translation>
    </message>
    <message>
        <source>Try it first, then it can be let run.</source>
        <translation>Probeer hem eerst uit, dan kunt u hem laten werken.</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>“%1” wordt uitgeprobeerd</translation>
    </message>
    <message numerus="yes">
        <source>It would have run %n time(s); the first %1 are shown.</source>
        <translation>
            <numerusform>Hij zou %n keer hebben gewerkt; de eerste %1 zijn getoond.</numerusform>
            <numerusform>Hij zou %n keer hebben gewerkt; de eerste %1 zijn getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have run %n time(s).</source>
        <translation>
            <numerusform>Hij zou %n keer hebben gewerkt.</numerusform>
            <numerusform>Hij zou %n keer hebben gewerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Each agreement of a ticket counts by itself.</source>
        <translation>Elke overeenkomst van een ticket telt apart.</translation>
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
    <name>mainstay::SatisfactionPart</name>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Waarderen…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Write down how satisfied the requester is</source>
        <translation>Noteren hoe tevreden de aanvrager is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>1 is the worst, %1 the best</source>
        <translation>1 is het slechtst, %1 het best</translation>
    </message>
    <message>
        <source>What they said about it, if anything</source>
        <translation>Wat de aanvrager erover zei, als die iets zei</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Asked %1. There is no answer yet.</source>
        <translation>Gevraagd op %1. Er is nog geen antwoord.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Het is niemand gevraagd.</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>geen opmerking</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>follows up</source>
        <comment>a ticket on a rating</comment>
        <translation>volgt op</translation>
    </message>
</context>
<context>
    <name>mainstay::SatisfactionSettings</name>
    <message>
        <source>Ask requesters once how satisfied they are, when their ticket is resolved</source>
        <translation>Aanvragers één keer vragen hoe tevreden ze zijn, als hun ticket is opgelost</translation>
    </message>
    <message>
        <source>The canned answer that asks; “Answers…” below a ticket shows and changes its words</source>
        <translation>Het standaardantwoord dat het vraagt; “Antwoorden…” onder een ticket toont en wijzigt de woorden</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>geen enkele waardering</translation>
    </message>
    <message>
        <source>a rating of 1</source>
        <translation>een waardering van 1</translation>
    </message>
    <message>
        <source>ratings from 1 to %1</source>
        <translation>waarderingen van 1 tot en met %1</translation>
    </message>
    <message>
        <source>{number} and {title} become those of the ticket that was rated</source>
        <translation>{number} en {title} worden die van het ticket dat gewaardeerd is</translation>
    </message>
    <message>
        <source>Asks with</source>
        <translation>Vraagt met</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>In a ticket called</source>
        <translation>In een ticket met de titel</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were asked about.</source>
        <translation>
            <numerusform>Naar %n ticket is gevraagd.</numerusform>
            <numerusform>Naar %n tickets is gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rated, on average with %1 of %2.</source>
        <translation>
            <numerusform>%n is gewaardeerd, gemiddeld met %1 van %2.</numerusform>
            <numerusform>%n zijn gewaardeerd, gemiddeld met %1 van %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these nobody had asked about.</source>
        <translation>
            <numerusform>Naar %n daarvan had niemand gevraagd.</numerusform>
            <numerusform>Naar %n daarvan had niemand gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were followed up.</source>
        <translation>
            <numerusform>%n is opgevolgd.</numerusform>
            <numerusform>%n zijn opgevolgd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SeriesForm</name>
    <message>
        <source>no end; or the last day, such as 2026-12-31</source>
        <translation>geen einde; of de laatste dag, zoals 2026-12-31</translation>
    </message>
    <message>
        <source>As iCalendar writes it (RFC 5545, RRULE)</source>
        <translation>Zoals iCalendar het schrijft (RFC 5545, RRULE)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>a date</comment>
        <translation>zoals %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ticket template</source>
        <translation>Ticketsjabloon</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>Extra datums</translation>
    </message>
    <message>
        <source>Excepted dates</source>
        <translation>Uitgezonderde datums</translation>
    </message>
</context>
<context>
    <name>mainstay::SeriesSetup</name>
    <message>
        <source>“%1” was removed elsewhere meanwhile. What stands here is kept; saving adds it anew.</source>
        <translation>“%1” is intussen elders verwijderd. Wat hier staat, blijft; opslaan voegt het opnieuw toe.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. What you typed stays; the rest is as they set it.</source>
        <translation>“%1” is intussen elders gewijzigd. Wat u typte, blijft; de rest is zoals zij het zetten.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a field of a series, and its value</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>They set %1. Save to keep yours, or discard your changes to keep theirs.</source>
        <translation>Zij zetten %1. Sla op om het uwe te houden, of gooi uw wijzigingen weg om het hunne te houden.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nieuwe reeks</translation>
    </message>
    <message>
        <source>No ticket templates yet</source>
        <translation>Nog geen ticketsjablonen</translation>
    </message>
    <message>
        <source>A series opens its tickets by a template. At the Desk, begin a new ticket, write it as it usually is, and keep it as a template; then it can come back by itself.</source>
        <translation>Een reeks opent haar tickets met een sjabloon. Begin bij Desk een nieuw ticket, schrijf het zoals het meestal is, en bewaar het als sjabloon; dan kan het vanzelf terugkomen.</translation>
    </message>
    <message>
        <source>The next five</source>
        <translation>De volgende vijf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Naar de desk</translation>
    </message>
    <message>
        <source>The beginning cannot be read. Write it as “2026-03-02 09:00”.</source>
        <translation>Het begin is niet te lezen. Schrijf het als “2026-03-02 09:00”.</translation>
    </message>
    <message>
        <source>The last day cannot be read. Write it as “2026-12-31”, or leave it empty.</source>
        <translation>De laatste dag is niet te lezen. Schrijf hem als “2026-12-31”, of laat hem leeg.</translation>
    </message>
    <message>
        <source>Line %1 of the added dates cannot be read. Write it as “2026-03-20 09:00”.</source>
        <translation>Regel %1 van de extra datums is niet te lezen. Schrijf hem als “2026-03-20 09:00”.</translation>
    </message>
    <message>
        <source>Line %1 of the excepted dates cannot be read. Write it as “2026-12-25”, or as “2026-12-28 09:00”.</source>
        <translation>Regel %1 van de uitgezonderde datums is niet te lezen. Schrijf hem als “2026-12-25”, of als “2026-12-28 09:00”.</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>Nothing comes any more.</source>
        <translation>Er komt niets meer.</translation>
    </message>
    <message>
        <source>Then nothing comes any more.</source>
        <translation>Dan komt er niets meer.</translation>
    </message>
    <message>
        <source>The ticket of %1 is opened at once.</source>
        <translation>Het ticket van %1 wordt meteen geopend.</translation>
    </message>
    <message numerus="yes">
        <source>The ticket of %1 is opened at once, without the %n before it.</source>
        <translation>
            <numerusform>Het ticket van %1 wordt meteen geopend, zonder de ene ervoor.</numerusform>
            <numerusform>Het ticket van %1 wordt meteen geopend, zonder de %n ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once it runs, the ticket of %1 is opened at once.</source>
        <translation>Zodra ze loopt, wordt het ticket van %1 meteen geopend.</translation>
    </message>
    <message numerus="yes">
        <source>Once it runs, the ticket of %1 is opened at once, without the %n before it.</source>
        <translation>
            <numerusform>Zodra ze loopt, wordt het ticket van %1 meteen geopend, zonder de ene ervoor.</numerusform>
            <numerusform>Zodra ze loopt, wordt het ticket van %1 meteen geopend, zonder de %n ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens a ticket by a template, again and again, each time at the moment it is due.</source>
        <translation>Ze opent telkens weer een ticket met een sjabloon, steeds op het moment dat het zover is.</translation>
    </message>
    <message>
        <source>It runs: each time it is due, it opens a ticket.</source>
        <translation>Ze loopt: telkens als het zover is, opent ze een ticket.</translation>
    </message>
    <message>
        <source>It rests: it opens nothing until it is let run.</source>
        <translation>Ze rust: ze opent niets totdat ze weer loopt.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laten rusten</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wordt uitgerekend…</translation>
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
    <message>
        <source>A ticket of mine or of my team will soon be due</source>
        <translation>Een ticket van mij of van mijn team is bijna te laat</translation>
    </message>
    <message>
        <source>A ticket of mine or of my team is late</source>
        <translation>Een ticket van mij of van mijn team is te laat</translation>
    </message>
    <message>
        <source>Somebody calls an incident a major one</source>
        <translation>Iemand maakt van een incident een groot incident</translation>
    </message>
</context>
<context>
    <name>mainstay::SetupConflict</name>
    <message>
        <source>Take this choice over</source>
        <translation>Deze keuze overnemen</translation>
    </message>
</context>
<context>
    <name>mainstay::SetupPart</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>Sla eerst op wat gewijzigd is, of gooi het weg.</translation>
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
    <name>mainstay::SeveralMovesForm</name>
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
    <message numerus="yes">
        <source>%1: %n ticket(s)</source>
        <comment>what a move does</comment>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, for the log; the desk alone reads it</source>
        <translation>Waarom, voor het logboek; alleen de desk leest het</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
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
    <name>mainstay::SmallForm</name>
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
    <name>mainstay::SortChip</name>
    <message>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>gesorteerd op %1</translation>
    </message>
    <message>
        <source>open ones only</source>
        <translation>alleen open tickets</translation>
    </message>
    <message>
        <source>Sorted by %1, upwards</source>
        <translation>Gesorteerd op %1, oplopend</translation>
    </message>
    <message>
        <source>Sorted by %1, downwards</source>
        <translation>Gesorteerd op %1, aflopend</translation>
    </message>
    <message>
        <source>What the list goes by; a click on the head of a column does the same</source>
        <translation>Waarop de lijst is gesorteerd; een klik op de kop van een kolom doet hetzelfde</translation>
    </message>
</context>
<context>
    <name>mainstay::SparedLine</name>
    <message>
        <source>What a fix would have spared</source>
        <translation>Wat een oplossing had bespaard</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the incidents that a fix would have spared</source>
        <translation>De incidenten tonen die een oplossing had bespaard</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stoppen met tellen</translation>
    </message>
    <message>
        <source>Counting the incidents that a fix would have spared…</source>
        <translation>Telt de incidenten die een oplossing had bespaard…</translation>
    </message>
    <message>
        <source>The incidents that a fix would have spared were not counted.</source>
        <translation>De incidenten die een oplossing had bespaard, zijn niet geteld.</translation>
    </message>
    <message>
        <source>Only the newest %1 of %2 incidents of its components were looked at.</source>
        <translation>Alleen de nieuwste %1 van %2 incidenten van de componenten zijn bekeken.</translation>
    </message>
    <message>
        <source>These are the newest %1 of %2.</source>
        <translation>Dit zijn de nieuwste %1 van %2.</translation>
    </message>
    <message>
        <source>Fixing it would have spared no incident so far.</source>
        <translation>Oplossen had tot nu toe geen incident bespaard.</translation>
    </message>
    <message numerus="yes">
        <source>Fixing it would have spared %n incident(s) since %1, open for %2 in all.</source>
        <translation>
            <numerusform>Oplossen had %n incident bespaard sinds %1, samen %2 open.</numerusform>
            <numerusform>Oplossen had %n incidenten bespaard sinds %1, samen %2 open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::SplitList</name>
    <message>
        <source>It has no messages that could go along.</source>
        <translation>Het heeft geen berichten die mee kunnen gaan.</translation>
    </message>
    <message>
        <source>What goes along (the newest %1 of %2):</source>
        <translation>Wat meegaat (de nieuwste %1 van %2):</translation>
    </message>
    <message>
        <source>What goes along:</source>
        <translation>Wat meegaat:</translation>
    </message>
</context>
<context>
    <name>mainstay::StakeholderSetup</name>
    <message>
        <source>“%1” stands there already.</source>
        <translation>“%1” staat er al.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Oplossingen</translation>
    </message>
    <message>
        <source>No solutions yet</source>
        <translation>Nog geen oplossingen</translation>
    </message>
    <message>
        <source>Who is to be told belongs to a solution. Solutions are made at the place Estate.</source>
        <translation>Wie wordt ingelicht, hoort bij een oplossing. Oplossingen worden gemaakt op de plek Landschap.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Ingelicht via</translation>
    </message>
    <message>
        <source>How they want to be told, such as “phone, at once”</source>
        <translation>Hoe zij ingelicht willen worden, zoals “telefonisch, meteen”</translation>
    </message>
    <message>
        <source>When an incident of this solution is called a major one, these join it and are told of every update.</source>
        <translation>Als een incident van deze oplossing tot groot incident wordt gemaakt, komen zij erbij en worden zij bij elk bericht ingelicht.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Add a person or an organisation</source>
        <translation>Een persoon of organisatie toevoegen</translation>
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
    <message>
        <source>Bringing %1 up to date: %2. A copy of it as it was is kept.</source>
        <translation>%1 wordt bijgewerkt: %2. Een kopie zoals het was wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>mainstay::StateEditor</name>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Somebody acts on the ticket</source>
        <translation>Iemand is met het ticket bezig</translation>
    </message>
    <message>
        <source>No verdict of an agreement</source>
        <translation>Geen oordeel van een overeenkomst</translation>
    </message>
    <message>
        <source>Moves from here</source>
        <translation>Overgangen vanaf hier</translation>
    </message>
    <message>
        <source>Remove the state</source>
        <translation>Toestand verwijderen</translation>
    </message>
    <message>
        <source>Add a move to</source>
        <translation>Overgang toevoegen naar</translation>
    </message>
    <message>
        <source>such as caller, vendor</source>
        <translation>zoals caller, vendor</translation>
    </message>
    <message>
        <source>such as team, fix or change</source>
        <translation>zoals team, fix of change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Tickets are</source>
        <translation>Tickets zijn</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Eist</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Every ticket begins in this state</source>
        <translation>Elk ticket begint in deze toestand</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>door de tijd</translation>
    </message>
    <message>
        <source>when the plan changes</source>
        <translation>als het plan wijzigt</translation>
    </message>
    <message>
        <source>demands nothing</source>
        <translation>eist niets</translation>
    </message>
    <message>
        <source>What the move to %1 demands</source>
        <translation>Wat de overgang naar %1 eist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the move to %1</source>
        <translation>De overgang naar %1 verwijderen</translation>
    </message>
    <message>
        <source>No person moves a ticket on from here.</source>
        <translation>Geen mens brengt een ticket vanaf hier verder.</translation>
    </message>
    <message>
        <source>Add a move to…</source>
        <translation>Overgang toevoegen naar…</translation>
    </message>
    <message>
        <source>Only once the steps of its route are settled</source>
        <translation>Pas als de stappen van de route zijn afgehandeld</translation>
    </message>
    <message>
        <source>Every ticket begins here</source>
        <translation>Elk ticket begint hier</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>wordt niet afgewacht</translation>
    </message>
    <message>
        <source>by a third person</source>
        <translation>door een derde</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>door iedereen</translation>
    </message>
    <message>
        <source>A third person is neither the requester nor the assignee</source>
        <translation>Een derde is noch de aanvrager, noch de behandelaar</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Eindigt vanzelf</translation>
    </message>
    <message>
        <source>In variants</source>
        <translation>In varianten</translation>
    </message>
    <message>
        <source>What the move to %1 decides</source>
        <translation>Wat de overgang naar %1 beslist</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>beslist niets</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>keurt goed</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>wijst af</translation>
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
    <message>
        <source>Taking back the last step</source>
        <translation>De laatste stap wordt teruggedraaid</translation>
    </message>
    <message>
        <source>Doing the last step again</source>
        <translation>De laatste stap wordt opnieuw gedaan</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wordt teruggedraaid: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wordt opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>mainstay::StepTable</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>After the ticket was opened, such as “30 min”; a hint, no target</source>
        <translation>Na het openen van het ticket, zoals “30 min”; een richtlijn, geen doel</translation>
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
    <name>mainstay::TargetTable</name>
    <message>
        <source>Targets</source>
        <translation>Doelen</translation>
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
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Pauses in</source>
        <translation>Pauzeert in</translation>
    </message>
    <message>
        <source>Taking up answers</source>
        <translation>Oppakken telt als reactie</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle andere</translation>
    </message>
    <message>
        <source>the agreement&apos;s</source>
        <translation>die van de overeenkomst</translation>
    </message>
    <message>
        <source>“%1” is no time above nought. Write it as “4 h” or “1 h 30 min”.</source>
        <translation>“%1” is geen tijd boven nul. Schrijf die als “4 u” of “1 u 30 min”.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
</context>
<context>
    <name>mainstay::TemplatePicker</name>
    <message>
        <source>Find a template or an offering by its name</source>
        <translation>Een sjabloon of catalogusitem zoeken op naam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removes the template that is chosen below</source>
        <translation>Verwijdert het sjabloon dat hieronder gekozen is</translation>
    </message>
    <message>
        <source>offering, %1</source>
        <translation>catalogusitem, %1</translation>
    </message>
    <message>
        <source>There are no templates yet. Write a ticket as it usually is, and keep it as one.</source>
        <translation>Er zijn nog geen sjablonen. Schrijf een ticket zoals het meestal is, en bewaar het als sjabloon.</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Als sjabloon bewaren</translation>
    </message>
    <message>
        <source>One of that name is replaced. {requester}, {component} and {date} stand in title and description for what they will be</source>
        <translation>Een sjabloon met die naam wordt vervangen. {requester}, {component} en {date} staan in titel en beschrijving voor wat zij dan zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketDetails</name>
    <message>
        <source>Choose a ticket in the list to read and answer it.</source>
        <translation>Kies een ticket in de lijst om het te lezen en te beantwoorden.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Canned answers, filled with what the ticket says: Ctrl+Shift+A</source>
        <translation>Standaardantwoorden, ingevuld met wat het ticket zegt: Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Steps of the agreed route that are always taken are still open: %1.</source>
        <translation>Stappen van de afgesproken route die altijd worden gezet, staan nog open: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a ticket is called where it came from</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Samengevoegd in %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <comment>of mail</comment>
        <translation>%1 heeft geen adres</translation>
    </message>
    <message>
        <source>the ticket has no requester</source>
        <translation>het ticket heeft geen aanvrager</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>of a ticket</comment>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
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
    <message>
        <source>nobody assigned</source>
        <translation>niemand toegewezen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>toegewezen aan %1</translation>
    </message>
    <message>
        <source>no requester</source>
        <translation>geen aanvrager</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>gevraagd door %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a channel</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>Whose tickets, and when they are due</source>
        <translation>Van wie de tickets zijn, en wanneer ze te laat worden</translation>
    </message>
    <message>
        <source>my teams</source>
        <translation>mijn teams</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>aan mij toegewezen</translation>
    </message>
    <message>
        <source>due within a day</source>
        <translation>binnen een dag te laat</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>major incidents</source>
        <translation>grote incidenten</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a solution</comment>
        <translation>alles van %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>lijn %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>geen lijn</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <comment>words</comment>
        <translation>met “%1”</translation>
    </message>
    <message>
        <source>no major incidents</source>
        <translation>geen grote incidenten</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an organisation</comment>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>with a known error</source>
        <translation>met een bekende fout</translation>
    </message>
    <message>
        <source>without a known error</source>
        <translation>zonder bekende fout</translation>
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
    <name>mainstay::TicketHistoryPart</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>en nog %n wijziging</numerusform>
            <numerusform>en nog %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>shown, of how many</comment>
        <translation>%1 van %2 stappen</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Oudere tonen</translation>
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
    <message>
        <source>the newest %1 of %2 open ones</source>
        <translation>de nieuwste %1 van %2 openstaande</translation>
    </message>
    <message>
        <source>the newest %1 open ones</source>
        <translation>de nieuwste %1 openstaande</translation>
    </message>
    <message>
        <source>major incident: %1</source>
        <translation>groot incident: %1</translation>
    </message>
    <message>
        <source>MAJOR</source>
        <translation>GROOT</translation>
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
    <message>
        <source>Escalate…</source>
        <translation>Escaleren…</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketPicker</name>
    <message>
        <source>Number or words</source>
        <translation>Nummer of woorden</translation>
    </message>
</context>
<context>
    <name>mainstay::TicketSectionsModel</name>
    <message>
        <source>reading…</source>
        <translation>wordt gelezen…</translation>
    </message>
    <message>
        <source>no priority yet</source>
        <translation>nog geen prioriteit</translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation>nog geen team</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>niemand toegewezen</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>geen component</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>geen organisatie</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <comment>heading of a section</comment>
        <translation>%1, %2, dichtgevouwen</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <comment>heading of a section</comment>
        <translation>%1, %2, opengevouwen</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>nog %n…</numerusform>
            <numerusform>nog %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>more…</source>
        <comment>tickets</comment>
        <translation>meer…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kon niet worden gelezen</translation>
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
    <name>mainstay::TiesPart</name>
    <message>
        <source>duplicate of</source>
        <translation>duplicaat van</translation>
    </message>
    <message>
        <source>has the duplicate</source>
        <translation>heeft als duplicaat</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>veroorzaakt door</translation>
    </message>
    <message>
        <source>cause of</source>
        <translation>oorzaak van</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>blocked by</source>
        <translation>geblokkeerd door</translation>
    </message>
    <message>
        <source>split from</source>
        <translation>afgesplitst van</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>gesplitst in</translation>
    </message>
    <message>
        <source>child of</source>
        <translation>onderliggend aan</translation>
    </message>
    <message>
        <source>parent of</source>
        <translation>bovenliggend aan</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>samengevoegd in</translation>
    </message>
    <message>
        <source>Tied tickets</source>
        <translation>Verbonden tickets</translation>
    </message>
    <message>
        <source>Tie…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Afsplitsen…</translation>
    </message>
    <message>
        <source>Says what this ticket is to another one</source>
        <translation>Zegt wat dit ticket voor een ander is</translation>
    </message>
    <message>
        <source>Opens a ticket for a part of this one</source>
        <translation>Opent een ticket voor een deel van dit ticket</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parent of, and the child&apos;s state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>There may be more; these are the newest %n.</source>
        <translation>
            <numerusform>Er zijn er misschien meer; dit is het nieuwste.</numerusform>
            <numerusform>Er zijn er misschien meer; dit zijn de nieuwste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untie %1</source>
        <translation>De verbinding met %1 verbreken</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Afsplitsen</translation>
    </message>
    <message>
        <source>What the part is about, in one line</source>
        <translation>Waar het deel over gaat, in één regel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
    <name>mainstay::TimerField</name>
    <message>
        <source>When the state ends by itself</source>
        <translation>Wanneer de toestand vanzelf eindigt</translation>
    </message>
    <message>
        <source>Business days in the state</source>
        <translation>Werkdagen in de toestand</translation>
    </message>
    <message>
        <source>The field that holds the day</source>
        <translation>Het veld waarin de dag staat</translation>
    </message>
    <message>
        <source>Where it goes then</source>
        <translation>Waar het dan heen gaat</translation>
    </message>
    <message>
        <source>then to</source>
        <comment>the state after this one</comment>
        <translation>dan naar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>after business days</source>
        <translation>na werkdagen</translation>
    </message>
    <message>
        <source>on the day of</source>
        <comment>a field that holds a day</comment>
        <translation>op de dag van</translation>
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
    <message>
        <source>Nothing new. Tickets that others give to you, what they add to yours, what is late or will be, major incidents, and the end of what runs long stand here.</source>
        <translation>Niets nieuws. Tickets die anderen u geven, wat zij aan die van u toevoegen, wat te laat is of wordt, grote incidenten en het einde van wat lang loopt, staan hier.</translation>
    </message>
</context>
<context>
    <name>mainstay::TriageForm</name>
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
    <name>mainstay::TriageStrip</name>
    <message>
        <source>More rows follow that are not read yet; they are not chosen.</source>
        <translation>Er volgen meer rijen die nog niet gelezen zijn; die zijn niet gekozen.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Team and person (A)</source>
        <translation>Team en persoon (A)</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>Toestand…</translation>
    </message>
    <message>
        <source>The moves that all of them may make (S)</source>
        <translation>De overgangen die ze allemaal mogen maken (S)</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioriteit…</translation>
    </message>
    <message>
        <source>Impact and urgency (P)</source>
        <translation>Impact en urgentie (P)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>An internal note to each (C)</source>
        <translation>Een interne notitie bij elk ticket (C)</translation>
    </message>
    <message>
        <source>There is no state that all of them may go to.</source>
        <translation>Er is geen toestand waar ze allemaal naartoe mogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mainstay::UnreadState</name>
    <message>
        <source>These tickets could not be read</source>
        <translation>Deze tickets konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>mainstay::VariantRows</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Variant toevoegen</translation>
    </message>
    <message>
        <source>new variant</source>
        <translation>nieuwe variant</translation>
    </message>
    <message>
        <source>With all that “%1” has</source>
        <translation>Met alles wat “%1” heeft</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Naam van de variant</translation>
    </message>
    <message>
        <source>review within days</source>
        <translation>nabespreken binnen dagen</translation>
    </message>
    <message>
        <source>Days within which tickets of %1 are reviewed</source>
        <translation>Dagen waarbinnen tickets van %1 worden nabesproken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the variant %1</source>
        <translation>De variant %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>mainstay::VerdictTable</name>
    <message>
        <source>Verdicts that would differ</source>
        <translation>Oordelen die zouden verschillen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were judged again.</source>
        <translation>
            <numerusform>%n ticket is opnieuw beoordeeld.</numerusform>
            <numerusform>%n tickets zijn opnieuw beoordeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation>Geen oordeel verschilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) differ.</source>
        <translation>
            <numerusform>%n oordeel verschilt.</numerusform>
            <numerusform>%n oordelen verschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>De eerste %1 staan hier.</translation>
    </message>
    <message>
        <source>%1, cycle %2</source>
        <translation>%1, ronde %2</translation>
    </message>
</context>
<context>
    <name>mainstay::ViewNameField</name>
    <message>
        <source>for everybody</source>
        <translation>voor iedereen</translation>
    </message>
    <message>
        <source>Name, Enter saves</source>
        <translation>Naam, Enter slaat op</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Whether others have this view too</source>
        <translation>Of anderen deze weergave ook hebben</translation>
    </message>
</context>
<context>
    <name>mainstay::ViewPicker</name>
    <message>
        <source>Ways to look at the list</source>
        <translation>Manieren om de lijst te bekijken</translation>
    </message>
    <message>
        <source>Keep this filter and order under a name</source>
        <translation>Dit filter en deze volgorde onder een naam bewaren</translation>
    </message>
    <message>
        <source>views</source>
        <translation>weergaven</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · gewijzigd</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>View %1, changed</source>
        <translation>Weergave %1, gewijzigd</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Weergave %1</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>No view, everything open</source>
        <translation>Geen weergave, alles wat open is</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Deze weergave opslaan…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Naam van “%1” wijzigen…</translation>
    </message>
    <message>
        <source>Share “%1” with everybody</source>
        <translation>“%1” met iedereen delen</translation>
    </message>
    <message>
        <source>Keep “%1” to myself</source>
        <translation>“%1” voor mezelf houden</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>%1 (nobody is known here as %2)</source>
        <translation>%1 (niemand staat hier bekend als %2)</translation>
    </message>
    <message>
        <source>save…</source>
        <comment>what the list shows, as a view</comment>
        <translation>opslaan…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
</context>
<context>
    <name>mainstay::WeekGrid</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
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
    <message>
        <source>canned answer</source>
        <translation>standaardantwoord</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>catalogusitem</translation>
    </message>
    <message>
        <source>approval needed</source>
        <translation>toestemming nodig</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>hot line</source>
        <translation>hotline</translation>
    </message>
    <message>
        <source>fault finding</source>
        <translation>opsporen van storingen</translation>
    </message>
    <message>
        <source>regular diagnostics</source>
        <translation>regelmatige diagnose</translation>
    </message>
    <message>
        <source>restoration after failure</source>
        <translation>herstel na uitval</translation>
    </message>
    <message>
        <source>optimisation</source>
        <translation>optimalisatie</translation>
    </message>
    <message>
        <source>notices to customers</source>
        <translation>berichten aan klanten</translation>
    </message>
    <message>
        <source>modifications</source>
        <translation>aanpassingen</translation>
    </message>
    <message>
        <source>integration help</source>
        <translation>hulp bij integratie</translation>
    </message>
    <message>
        <source>component that a ticket affects</source>
        <translation>component die een ticket raakt</translation>
    </message>
    <message>
        <source>major incident</source>
        <translation>groot incident</translation>
    </message>
    <message>
        <source>stakeholder of a solution</source>
        <translation>belanghebbende bij een oplossing</translation>
    </message>
    <message>
        <source>stakeholder of a ticket</source>
        <translation>belanghebbende bij een ticket</translation>
    </message>
    <message>
        <source>told to a stakeholder</source>
        <translation>melding aan een belanghebbende</translation>
    </message>
    <message>
        <source>incident route</source>
        <translation>incidentroute</translation>
    </message>
    <message>
        <source>step of an incident route</source>
        <translation>stap van een incidentroute</translation>
    </message>
    <message>
        <source>settled step of an incident route</source>
        <translation>afgehandelde stap van een incidentroute</translation>
    </message>
    <message>
        <source>follow-up action</source>
        <translation>vervolgactie</translation>
    </message>
    <message>
        <source>how they are told</source>
        <translation>hoe zij worden ingelicht</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>wie handelt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>where needed</source>
        <translation>waar nodig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>gedaan door</translation>
    </message>
    <message>
        <source>done at</source>
        <translation>gedaan op</translation>
    </message>
    <message>
        <source>what it led to</source>
        <translation>waar het toe leidde</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>uiterlijk op welke dag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>us</source>
        <translation>wij</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>derde partij</translation>
    </message>
    <message>
        <source>development team</source>
        <translation>ontwikkelteam</translation>
    </message>
    <message>
        <source>major</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>counts once sent</source>
        <translation>telt zodra verzonden</translation>
    </message>
    <message>
        <source>mail server</source>
        <translation>mailserver</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>de enige</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>port</source>
        <translation>poort</translation>
    </message>
    <message>
        <source>security</source>
        <translation>beveiliging</translation>
    </message>
    <message>
        <source>name at the server</source>
        <translation>naam op de server</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>afzender</translation>
    </message>
    <message>
        <source>name of the sender</source>
        <translation>naam van de afzender</translation>
    </message>
    <message>
        <source>mail that goes out</source>
        <translation>uitgaande e-mail</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>ontvanger</translation>
    </message>
    <message>
        <source>id of the mail</source>
        <translation>id van de e-mail</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>pogingen</translation>
    </message>
    <message>
        <source>next attempt</source>
        <translation>volgende poging</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>what became of a mail</source>
        <translation>wat er van een e-mail is geworden</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wacht op verzending</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>aan een mailprogramma gegeven</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>question of satisfaction</source>
        <translation>vraag naar tevredenheid</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tevredenheid</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>waardering</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>gewaardeerd</translation>
    </message>
    <message>
        <source>followed up by</source>
        <translation>opgevolgd door</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>grouped by</source>
        <translation>gegroepeerd op</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mijn tickets</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Mijn teams</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bijna te laat</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>trial of a rule</source>
        <translation>proef van een regel</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>uitgeprobeerd</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>aantal keer toegepast</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>bovenliggend</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>samengevoegd in</translation>
    </message>
    <message>
        <source>other ticket</source>
        <translation>ander ticket</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>uitgerold</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>gebeurd</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>wat volgde</translation>
    </message>
    <message>
        <source>withdrawn by</source>
        <translation>ingetrokken door</translation>
    </message>
    <message>
        <source>withdrawn at</source>
        <translation>ingetrokken op</translation>
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
    <message>
        <source>by {who}, {at}</source>
        <translation>door {who}, {at}</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Niets anders wordt geraakt.</translation>
    </message>
    <message>
        <source>No canned answers.</source>
        <translation>Geen standaardantwoorden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>{name} (not offered)</source>
        <translation>{name} (niet aangeboden)</translation>
    </message>
    <message>
        <source>The catalogue is empty; “catalogue init” begins one.</source>
        <translation>De catalogus is leeg; “catalogue init” begint er een.</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s) laid in, {kept} were there already</source>
        <translation>
            <numerusform>%n catalogusitem opgenomen, {kept} waren er al</numerusform>
            <numerusform>%n catalogusitems opgenomen, {kept} waren er al</numerusform>
        </translation>
    </message>
    <message>
        <source>MAJOR INCIDENT since {at}, by {who}: {reason}</source>
        <translation>GROOT INCIDENT sinds {at}, door {who}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up action(s) still to be done</source>
        <translation>
            <numerusform>nog %n vervolgactie te doen</numerusform>
            <numerusform>nog %n vervolgacties te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>No follow-up actions.</source>
        <translation>Geen vervolgacties.</translation>
    </message>
    <message>
        <source>{n} of {m} shown; --limit shows more.</source>
        <translation>{n} van {m} getoond; --limit toont er meer.</translation>
    </message>
    <message>
        <source>{host}:{port} ({security})[, as {login}], from {from}</source>
        <translation>{host}:{port} ({security})[, als {login}], van {from}</translation>
    </message>
    <message>
        <source>No mail server is set.</source>
        <translation>Er is geen mailserver ingesteld.</translation>
    </message>
    <message>
        <source>{host} takes mail from us.</source>
        <translation>{host} neemt e-mail van ons aan.</translation>
    </message>
    <message>
        <source>No mail had to be sent.</source>
        <translation>Er hoefde geen e-mail te worden verzonden.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Het wachtwoord staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>E-mail verzenden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Laatst ingelicht</translation>
    </message>
    <message>
        <source>The process “{process}” is so already.</source>
        <translation>Het proces “{process}” is al zo.</translation>
    </message>
    <message numerus="yes">
        <source>“{state}” ({variant}): %n ticket(s) to “{to}”</source>
        <translation>
            <numerusform>“{state}” ({variant}): %n ticket naar “{to}”</numerusform>
            <numerusform>“{state}” ({variant}): %n tickets naar “{to}”</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “{name}” goes by the new names.</source>
        <translation>De regel “{name}” volgt de nieuwe namen.</translation>
    </message>
    <message>
        <source>The agreement “{name}” pauses in the new states too.</source>
        <translation>De overeenkomst “{name}” pauzeert ook in de nieuwe toestanden.</translation>
    </message>
    <message>
        <source>Only incidents have a route.</source>
        <translation>Alleen incidenten hebben een route.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n step(s)</source>
        <translation>
            <numerusform>{name}: %n stap</numerusform>
            <numerusform>{name}: %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Requesters are asked with “{name}”; up to {low} is followed up.</source>
        <translation>Aanvragers krijgen de vraag met “{name}”; tot en met {low} wordt opgevolgd.</translation>
    </message>
    <message>
        <source>Requesters are not asked how satisfied they are.</source>
        <translation>Aanvragers wordt niet gevraagd hoe tevreden zij zijn.</translation>
    </message>
    <message>
        <source>rated: {rating}[; {ticket} follows up]</source>
        <translation>gewaardeerd: {rating}[; {ticket} volgt dit op]</translation>
    </message>
    <message>
        <source>(major) {title}</source>
        <translation>(groot) {title}</translation>
    </message>
    <message>
        <source>{name} has the least on their hands in {team}.</source>
        <translation>{name} heeft het minste werk in {team}.</translation>
    </message>
    <message>
        <source>Steps of its route are still open: {steps}.</source>
        <translation>Stappen van de route staan nog open: {steps}.</translation>
    </message>
    <message>
        <source>Nobody called “{who}” is among the people, so it cannot be told whether this ticket is their own.</source>
        <translation>Niemand met de naam “{who}” staat bij de personen, dus is niet te zeggen of dit ticket van die persoon zelf is.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>teruggekomen</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Uitgeprobeerd</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown; --limit shows more.</source>
        <translation>{shown} van {count} getoond; --limit toont er meer.</translation>
    </message>
    <message>
        <source>Only the newest {most}[ of {open}] open tickets were looked at for when they are due.</source>
        <translation>Alleen van de nieuwste {most}[ van de {open}] openstaande tickets is bekeken wanneer ze te laat worden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>ships with Mainstay</source>
        <translation>meegeleverd met Mainstay</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>van iedereen</translation>
    </message>
    <message>
        <source>The view “{name}” is yours.</source>
        <translation>De weergave “{name}” is van u.</translation>
    </message>
    <message>
        <source>The view “{name}” is everybody’s.</source>
        <translation>De weergave “{name}” is van iedereen.</translation>
    </message>
    <message>
        <source>(no team)</source>
        <translation>(geen team)</translation>
    </message>
    <message>
        <source>at {where}: {reason}</source>
        <translation>bij {where}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) that cannot be used; --json lists them.</source>
        <translation>
            <numerusform>Nog %n onbruikbare rij; --json noemt haar.</numerusform>
            <numerusform>Nog %n onbruikbare rijen; --json noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that it would have run: {count}; shown above: {shown}.</source>
        <translation>Zo vaak zou hij zijn toegepast: {count}; daarvan hierboven: {shown}.</translation>
    </message>
    <message>
        <source>{ticket} was merged into {into}; it went there.</source>
        <translation>{ticket} is samengevoegd in {into}; daar is het terechtgekomen.</translation>
    </message>
    <message>
        <source>{ticket} is a duplicate of it: {title}</source>
        <translation>{ticket} is er een duplicaat van: {title}</translation>
    </message>
    <message>
        <source>Duplicate of {ticket}: {title}</source>
        <translation>Duplicaat van {ticket}: {title}</translation>
    </message>
    <message>
        <source>Cause of {ticket}: {title}</source>
        <translation>Oorzaak van {ticket}: {title}</translation>
    </message>
    <message>
        <source>Caused by {ticket}: {title}</source>
        <translation>Veroorzaakt door {ticket}: {title}</translation>
    </message>
    <message>
        <source>Blocked by {ticket}: {title}</source>
        <translation>Geblokkeerd door {ticket}: {title}</translation>
    </message>
    <message>
        <source>Blocks {ticket}: {title}</source>
        <translation>Blokkeert {ticket}: {title}</translation>
    </message>
    <message>
        <source>{ticket} was split from it: {title}</source>
        <translation>{ticket} is ervan afgesplitst: {title}</translation>
    </message>
    <message>
        <source>Split from {ticket}: {title}</source>
        <translation>Afgesplitst van {ticket}: {title}</translation>
    </message>
    <message>
        <source>Merged into {ticket}</source>
        <translation>Samengevoegd in {ticket}</translation>
    </message>
    <message>
        <source>Parent: {ticket}</source>
        <translation>Bovenliggend ticket: {ticket}</translation>
    </message>
    <message>
        <source>Children: {tickets}</source>
        <translation>Onderliggende tickets: {tickets}</translation>
    </message>
    <message>
        <source>It is {key} in {source}.</source>
        <translation>Het is {key} in {source}.</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date</source>
        <translation>De werkruimte wordt bijgewerkt</translation>
    </message>
    <message>
        <source>asked: {asked}, rated: {rated}[, of these unasked: {unasked}][, mean: {mean}]</source>
        <translation>gevraagd: {asked}, beoordeeld: {rated}[, waarvan ongevraagd: {unasked}][, gemiddeld: {mean}]</translation>
    </message>
    <message>
        <source>link taken back: {ticket} {kind} {other}</source>
        <translation>koppeling teruggenomen: {ticket} {kind} {other}</translation>
    </message>
    <message>
        <source>link: {ticket} {kind} {other}</source>
        <translation>koppeling: {ticket} {kind} {other}</translation>
    </message>
    <message>
        <source>Nobody gets this by mail: {name} has no address.</source>
        <translation>Niemand krijgt dit per mail: {name} heeft geen adres.</translation>
    </message>
    <message>
        <source>Nobody gets this by mail: {ticket} has no requester.</source>
        <translation>Niemand krijgt dit per mail: {ticket} heeft geen aanvrager.</translation>
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
    <message>
        <source>There is no organisation named “{name}”. Nothing was changed. “people list” says who belongs to which.</source>
        <translation>Er is geen organisatie die “{name}” heet. Er is niets gewijzigd. “people list” zegt wie bij welke hoort.</translation>
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
        <source>nothing is known for: {names}</source>
        <translation>niets bekend voor: {names}</translation>
    </message>
    <message>
        <source>did not fit any more, and was left out: {names}</source>
        <translation>paste niet meer en is weggelaten: {names}</translation>
    </message>
    <message>
        <source>means nothing there, and stays as it is written: {names}</source>
        <translation>betekent daar niets en blijft zoals het er staat: {names}</translation>
    </message>
    <message>
        <source>open tickets in “{state}”[ ({variant})], which goes: {count}</source>
        <translation>openstaande tickets in “{state}”[ ({variant})], die vervalt: {count}</translation>
    </message>
    <message>
        <source>tickets of “{state}” cannot go to “{to}”, which is no open state of theirs[ ({variant})]</source>
        <translation>tickets van “{state}” kunnen niet naar “{to}”, dat voor hen geen open toestand is[ ({variant})]</translation>
    </message>
    <message>
        <source>“{state}” is no state that goes, so no ticket has to leave it</source>
        <translation>“{state}” is geen toestand die vervalt, dus geen ticket hoeft eruit</translation>
    </message>
    <message>
        <source>tickets in “{state}”[ ({variant})], which would become open, resolved or final under them: {count}</source>
        <translation>tickets in “{state}”[ ({variant})], die voor hen open, opgelost of definitief zou worden: {count}</translation>
    </message>
    <message>
        <source>{entity} “{name}” goes by “{state}”</source>
        <translation>{entity} “{name}” gebruikt “{state}”</translation>
    </message>
    <message>
        <source>tickets of the variant “{variant}”, which goes: {count}</source>
        <translation>tickets van de variant “{variant}”, die vervalt: {count}</translation>
    </message>
    <message>
        <source>{entity} “{name}” begins tickets of the variant “{variant}”</source>
        <translation>{entity} “{name}” begint tickets van de variant “{variant}”</translation>
    </message>
    <message>
        <source>the agreement “{name}” pauses in “{state}”; it goes on doing so for the past, and in no other state instead</source>
        <translation>de overeenkomst “{name}” pauzeert in “{state}”; voor het verleden blijft dat zo, en er komt geen andere toestand voor in de plaats</translation>
    </message>
    <message>
        <source>the mail server refused it[: {answer}]</source>
        <translation>de mailserver weigerde hem[: {answer}]</translation>
    </message>
    <message>
        <source>the mail server wants it later[: {answer}]</source>
        <translation>de mailserver wil hem later[: {answer}]</translation>
    </message>
    <message>
        <source>it could not be sent for too long[: {answer}]</source>
        <translation>hij kon te lang niet worden verzonden[: {answer}]</translation>
    </message>
    <message>
        <source>the mail server cannot be reached[: {answer}]</source>
        <translation>de mailserver is niet te bereiken[: {answer}]</translation>
    </message>
    <message>
        <source>the connection broke off before it was sent[: {answer}]</source>
        <translation>de verbinding viel weg voordat hij verzonden was[: {answer}]</translation>
    </message>
    <message>
        <source>the mail server did not answer in time</source>
        <translation>de mailserver antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>the certificate of the mail server is not trusted[: {answer}]</source>
        <translation>het certificaat van de mailserver wordt niet vertrouwd[: {answer}]</translation>
    </message>
    <message>
        <source>the mail server does not speak TLS as it must[: {answer}]</source>
        <translation>de mailserver spreekt geen TLS zoals het moet[: {answer}]</translation>
    </message>
    <message>
        <source>the mail server refused name or password[: {answer}]</source>
        <translation>de mailserver weigerde naam of wachtwoord[: {answer}]</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>het verzenden werd gestopt</translation>
    </message>
    <message>
        <source>it was sent, and the mail server did not say whether it took it</source>
        <translation>hij is verzonden, en de mailserver zei niet of hij hem aannam</translation>
    </message>
    <message>
        <source>the program ended while it was sent</source>
        <translation>het programma eindigde terwijl hij werd verzonden</translation>
    </message>
    <message>
        <source>it is too large for a mail</source>
        <translation>hij is te groot voor een e-mail</translation>
    </message>
    <message>
        <source>the address is none that mail can go to</source>
        <translation>naar dit adres kan geen e-mail worden gestuurd</translation>
    </message>
    <message>
        <source>open tickets in “{state}”[ ({variant})], a reason that goes: {count}</source>
        <translation>openstaande tickets in “{state}”[ ({variant})], een reden die vervalt: {count}</translation>
    </message>
    <message>
        <source>the mail came back, it did not arrive[: {answer}]</source>
        <translation>de e-mail kwam terug en is niet aangekomen[: {answer}]</translation>
    </message>
    <message>
        <source>tickets that hold a value of “{field}”: {count}; they keep it, unseen until the field is back as it was</source>
        <translation>tickets met een waarde van “{field}”: {count}; ze houden die, ongezien tot het veld weer is zoals het was</translation>
    </message>
    <message>
        <source>“{value}”[ (row {where})] is a time that the clocks skip when they are put forward; it was taken as {taken}</source>
        <translation>“{value}”[ (rij {where})] is een tijd die de klokken overslaan als zij vooruitgaan; er is {taken} van gemaakt</translation>
    </message>
    <message>
        <source>“{value}”[ (row {where})] comes twice, as the clocks are put back then; it was taken as {taken}</source>
        <translation>“{value}”[ (rij {where})] komt twee keer voor, omdat de klokken dan teruggaan; er is {taken} van gemaakt</translation>
    </message>
    <message>
        <source>the subject has {of} characters, of which the first {count} are kept[, and the first {titled} as the title]</source>
        <translation>het onderwerp heeft {of} tekens, waarvan de eerste {count} zijn bewaard[, en de eerste {titled} als titel]</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>{file} does not say which kind of picture it is to be. Nothing was written. Let its name end in one of: {=allowed}.</source>
        <translation>{file} zegt niet wat voor afbeelding het moet worden. Er is niets geschreven. Laat de naam eindigen op een van: {=allowed}.</translation>
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
    <message>
        <source>“{step}” cannot be taken back any more: it was taken back already, or the workspace was restored or brought up to date since. Nothing was changed.</source>
        <translation>“{step}” is niet meer terug te nemen: dat is al gebeurd, of de werkruimte is sindsdien teruggezet of bijgewerkt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{step}” cannot be done again: it is in force already, or the workspace was restored or brought up to date since. Nothing was changed.</source>
        <translation>“{step}” is niet opnieuw te doen: het geldt al, of de werkruimte is sindsdien teruggezet of bijgewerkt. Er is niets gewijzigd.</translation>
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
    <message>
        <source>{refused_by} refused, so none of the {refused_among} tickets was changed. {sentence}</source>
        <translation>{refused_by} weigerde, dus geen van de {refused_among} tickets is gewijzigd. {sentence}</translation>
    </message>
</context>
</TS>
