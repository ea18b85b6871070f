<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AllowedPeers</name>
    <message>
        <source>&quot;%1&quot; is no address; an address (192.0.2.7, 2001:db8::7) or a network (192.0.2.0/24) is expected.</source>
        <comment>%1 what was given</comment>
        <translation>„%1“ ist keine Adresse; erwartet wird eine Adresse (192.0.2.7, 2001:db8::7) oder ein Netzwerk (192.0.2.0/24).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: behind the slash the number of the network&apos;s bits is expected, 0 to %2.</source>
        <comment>%1 what was given, %2 32 or 128</comment>
        <translation>„%1“: Hinter dem Schrägstrich wird die Anzahl der Bits des Netzwerks erwartet, 0 bis %2.</translation>
    </message>
    <message>
        <source>No more than %1 addresses and networks can be given.</source>
        <translation>Mehr als %1 Adressen und Netzwerke können nicht angegeben werden.</translation>
    </message>
</context>
<context>
    <name>AwaitedInput</name>
    <message>
        <source>Waiting for what %1 gives: it is a pipe or a device, and is read to its end.</source>
        <comment>%1 a path</comment>
        <translation>Es wird auf das gewartet, was %1 liefert: Das ist eine Pipe oder ein Gerät und wird bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>FILE</source>
        <comment>value name in --help</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The directory domain, used in the questions and for --discover.</source>
        <translation>Die Verzeichnisdomäne, für die Anfragen und für --discover.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>value name in --help</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Fill the roles from the domain&apos;s SRV records.</source>
        <translation>Füllt die Rollen aus den SRV-Einträgen der Domäne.</translation>
    </message>
    <message>
        <source>Another port table (Markdown, CSV or JSON) in place of the built-in one.</source>
        <translation>Eine andere Porttabelle (Markdown, CSV oder JSON) anstelle der eingebauten.</translation>
    </message>
    <message>
        <source>Checks whether this computer reaches the ports that auditing of Active Directory and Group Policy needs, by asking each
service in its own protocol. Without --check the window opens.</source>
        <translation>Prüft, ob dieser Computer die Ports erreicht, die die Überwachung von Active Directory und Gruppenrichtlinien braucht,
und fragt dazu jeden Dienst in seinem eigenen Protokoll. Ohne --check öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Run without a window: progress to standard error, a summary to standard output.</source>
        <translation>Ohne Fenster ausführen: Fortschritt auf der Standardfehlerausgabe, Zusammenfassung auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Language of all texts: %1.</source>
        <comment>%1 list of codes</comment>
        <translation>Sprache aller Texte: %1.</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>value name in --help: language code</comment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option; hosts are given as --target &quot;ROLE=HOST&quot;.</source>
        <comment>%1 what was given</comment>
        <translation>&quot;%1&quot; gehört zu keiner Option; Hosts werden mit --target &quot;ROLLE=HOST&quot; angegeben.</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language here; there are %2.</source>
        <comment>%1 what was given, %2 list of codes</comment>
        <translation>--lang %1: Diese Sprache gibt es hier nicht; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>--discover needs the domain: add --domain NAME.</source>
        <translation>--discover braucht die Domäne: Geben Sie zusätzlich --domain NAME an.</translation>
    </message>
    <message>
        <source>--%1 goes with --check; the window has its own place for it.</source>
        <comment>%1 option</comment>
        <translation>--%1 gilt nur zusammen mit --check; im Fenster gibt es dafür eine eigene Stelle.</translation>
    </message>
    <message>
        <source>No host is named for the role &quot;%1&quot;: add --target &quot;%1=HOST&quot;.</source>
        <comment>%1 role</comment>
        <translation>Für die Rolle &quot;%1&quot; ist kein Host angegeben: Ergänzen Sie --target &quot;%1=HOST&quot;.</translation>
    </message>
    <message>
        <source>Ask only what the port table asks for, nothing more to settle what one symptom leaves open.</source>
        <translation>Fragt nur, was die Porttabelle verlangt, und nichts darüber hinaus, um zu klären, was ein einzelnes Symptom offenlässt.</translation>
    </message>
    <message>
        <source>Check, too, whether the local ports 1024-65535 are let out: one port that works is asked from many of them.</source>
        <translation>Prüft auch, ob die lokalen Ports 1024-65535 nach außen zugelassen sind: Ein Port, der funktioniert, wird von vielen davon aus angesprochen.</translation>
    </message>
    <message>
        <source>--rate is for whole ranges: add --range-check map or --range-check sweep.</source>
        <translation>--rate gilt für ganze Bereiche: --range-check map oder --range-check sweep hinzufügen.</translation>
    </message>
    <message>
        <source>The file that a stand-in was given as --token-file: with --range-check map or sweep, stand-ins then listen on each port that is asked.</source>
        <translation>Die Datei, die ein Stellvertreter als --token-file erhalten hat: Mit --range-check map oder sweep lauschen Stellvertreter dann auf jedem Port, der gefragt wird.</translation>
    </message>
    <message>
        <source>--stand-in-token: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--stand-in-token: %1</translation>
    </message>
    <message>
        <source>--stand-in-token is for whole ranges: add --range-check map or --range-check sweep.</source>
        <translation>--stand-in-token gilt für ganze Bereiche: --range-check map oder --range-check sweep hinzufügen.</translation>
    </message>
    <message>
        <source>Compare with an earlier results file, as --json wrote it; exit status 4 where something is newly broken.</source>
        <translation>Mit einer früheren Ergebnisdatei vergleichen, wie --json sie schrieb; Exit-Status 4, wenn etwas neu fehlschlägt.</translation>
    </message>
    <message>
        <source>--baseline: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--baseline: %1</translation>
    </message>
    <message>
        <source>--baseline goes with --check.</source>
        <translation>--baseline gehört zu --check.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for the window: it opens results, and checks nothing.</source>
        <comment>%1 a file</comment>
        <translation>„%1“ ist für das Fenster: Es öffnet Ergebnisse und prüft nichts.</translation>
    </message>
    <message>
        <source>--baseline needs the name of a file: it is not read from standard input.</source>
        <translation>--baseline braucht den Namen einer Datei; von der Standardeingabe wird nicht gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is opened in the window; without one, give it with --targets.</source>
        <comment>%1 a file</comment>
        <translation>„%1“ wird im Fenster geöffnet; ohne Fenster geben Sie die Datei mit --targets an.</translation>
    </message>
    <message>
        <source>Results files, as --json wrote them: one is opened in the window, several stand side by side. Or a plan, to be opened in the window.</source>
        <translation>Ergebnisdateien, wie --json sie schrieb: Eine wird im Fenster geöffnet, mehrere stehen nebeneinander. Oder ein Plan, der im Fenster geöffnet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a plan: the window opens one at a time, and nothing beside it.</source>
        <comment>%1 a file</comment>
        <translation>„%1“ ist ein Plan: Das Fenster öffnet immer nur einen, und nichts daneben.</translation>
    </message>
    <message>
        <source>Over which versions of IP is asked: &quot;both&quot; (default), &quot;ipv4&quot; or &quot;ipv6&quot;; a name&apos;s addresses of the other version are left out.</source>
        <translation>Über welche Versionen von IP gefragt wird: „both“ (beide, Vorgabe), „ipv4“ oder „ipv6“; Adressen eines Namens der anderen Version werden ausgelassen.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <comment>value name in --help</comment>
        <translation>WELCHE</translation>
    </message>
    <message>
        <source>Print what --check with the same options would send; send nothing, and resolve no name. With --rules FILE the firewall request for all of it is written.</source>
        <translation>Gibt aus, was --check mit denselben Optionen senden würde; sendet nichts und löst keinen Namen auf. Mit --rules DATEI wird der Firewall-Antrag für all das geschrieben.</translation>
    </message>
</context>
<context>
    <name>CompareOption</name>
    <message>
        <source>Put the results files that follow side by side: what one computer reaches and another one doesn&apos;t. Checks nothing; --json and --csv write it to a file.</source>
        <translation>Stellt die Ergebnisdateien, die folgen, nebeneinander: was ein Computer erreicht und ein anderer nicht. Prüft nichts; --json und --csv schreiben es in eine Datei.</translation>
    </message>
    <message>
        <source>--%1 does not go with --compare, which checks nothing.</source>
        <comment>%1 option</comment>
        <translation>--%1 passt nicht zu --compare, das nichts prüft.</translation>
    </message>
    <message>
        <source>--lang %1: there is no such language here; there are %2.</source>
        <comment>%1 what was given, %2 list of codes</comment>
        <translation>--lang %1: Diese Sprache gibt es hier nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>--compare needs two results files or more, as --json wrote them.</source>
        <translation>--compare braucht zwei oder mehr Ergebnisdateien, wie --json sie schreibt.</translation>
    </message>
</context>
<context>
    <name>CompareRun</name>
    <message>
        <source>Side by side there must be the results of two runs at least.</source>
        <translation>Nebeneinander müssen die Ergebnisse von mindestens zwei Läufen stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s), %1 MiB…</source>
        <comment>results files</comment>
        <translation>
            <numerusform>%n Datei wird gelesen, %1 MiB…</numerusform>
            <numerusform>%n Dateien werden gelesen, %1 MiB…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Copied to the clipboard.</source>
        <comment>for screen readers</comment>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>DemoOptions</name>
    <message>
        <source>Show the program on a stand-in for a controller, on this computer alone: needs no network, no rights and no domain.</source>
        <translation>Zeigt das Programm an einem Stellvertreter für einen Domänencontroller, nur auf diesem Computer: braucht kein Netzwerk, keine Rechte und keine Domäne.</translation>
    </message>
    <message>
        <source>What is wrong in the demo: %1 (default %2).</source>
        <comment>%1 list of words, %2 one of them</comment>
        <translation>Was in der Demo nicht stimmt: %1 (Vorgabe %2).</translation>
    </message>
    <message>
        <source>FAULT</source>
        <comment>value name in --help</comment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>--demo-fault %1: there is no such fault; there are %2.</source>
        <comment>%1 what was given, %2 list of words</comment>
        <translation>--demo-fault %1: Diesen Fehler gibt es nicht; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>--demo-fault goes with --demo.</source>
        <translation>--demo-fault gilt nur zusammen mit --demo.</translation>
    </message>
    <message>
        <source>--%1 does not go with --demo, which brings its own targets and limits.</source>
        <comment>%1 option</comment>
        <translation>--%1 gilt nicht zusammen mit --demo, denn die Demo bringt ihre eigenen Ziele und Grenzen mit.</translation>
    </message>
    <message>
        <source>The demo could not start: this computer lets nothing listen on its loopback addresses.</source>
        <translation>Die Demo konnte nicht starten: Dieser Computer lässt auf seinen Loopback-Adressen nichts lauschen.</translation>
    </message>
    <message>
        <source>Demo: %1. %2</source>
        <comment>%1 a few words, %2 sentences</comment>
        <translation>Demo: %1. %2</translation>
    </message>
</context>
<context>
    <name>DemoTexts</name>
    <message>
        <source>All is well</source>
        <comment>title of a demo</comment>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>LDAP over UDP is dropped</source>
        <comment>title of a demo</comment>
        <translation>LDAP über UDP wird verworfen</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <comment>title of a demo</comment>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The RPC range is cut</source>
        <comment>title of a demo</comment>
        <translation>Der RPC-Bereich ist beschnitten</translation>
    </message>
    <message>
        <source>The name leads to the wrong host</source>
        <comment>title of a demo</comment>
        <translation>Der Name führt zum falschen Host</translation>
    </message>
    <message>
        <source>The clock is off</source>
        <comment>title of a demo</comment>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>Every service answers.</source>
        <translation>Jeder Dienst antwortet.</translation>
    </message>
    <message>
        <source>Questions to 389/UDP are not answered, as if a firewall dropped them.</source>
        <translation>Anfragen an 389/UDP werden nicht beantwortet, als ob eine Firewall sie verwerfen würde.</translation>
    </message>
    <message>
        <source>The stand-in shows a certificate that expired in 2021.</source>
        <translation>Der Stellvertreter zeigt ein Zertifikat, das 2021 abgelaufen ist.</translation>
    </message>
    <message>
        <source>Of the dynamic ports that the endpoint mapper names only the lowest is let through. The firewall is simulated: the program itself holds the questions to the others back.</source>
        <translation>Von den dynamischen Ports, die die RPC-Endpunktzuordnung nennt, wird nur der niedrigste durchgelassen. Die Firewall ist simuliert: Das Programm selbst hält die Anfragen an die anderen zurück.</translation>
    </message>
    <message>
        <source>The name of the controller leads to a computer that calls itself %1.</source>
        <comment>%1 name</comment>
        <translation>Der Name des Domänencontrollers führt zu einem Computer, der sich selbst %1 nennt.</translation>
    </message>
    <message>
        <source>The stand-in&apos;s clock is %1 minutes ahead.</source>
        <comment>%1 number</comment>
        <translation>Die Uhr des Stellvertreters geht um %1 Minuten vor.</translation>
    </message>
</context>
<context>
    <name>ExplainOption</name>
    <message>
        <source>TOKEN</source>
        <comment>value name in --help: a reason as JSON and CSV have it</comment>
        <translation>WORT</translation>
    </message>
    <message>
        <source>--%1 does not go with --explain, which prints and does nothing else.</source>
        <comment>%1 option</comment>
        <translation>--%1 passt nicht zu --explain, das nur etwas ausgibt und sonst nichts tut.</translation>
    </message>
    <message>
        <source>--explain %1: there is no such reason; like it: %2.</source>
        <comment>%1 what was given, %2 list of words</comment>
        <translation>--explain %1: Diesen Grund gibt es nicht; ähnlich: %2.</translation>
    </message>
    <message>
        <source>--explain needs a reason, such as %1; --explain list prints them all.</source>
        <comment>%1 a word of JSON and CSV; do not translate --explain list</comment>
        <translation>--explain braucht einen Grund, zum Beispiel %1; --explain list gibt alle aus.</translation>
    </message>
    <message>
        <source>--explain %1: there is no such reason; --explain list prints them all.</source>
        <comment>%1 what was given; do not translate --explain list</comment>
        <translation>--explain %1: Diesen Grund gibt es nicht; --explain list gibt alle aus.</translation>
    </message>
    <message>
        <source>Print what the handbook says of a reason, such as %1: when it holds, whose it is and what to do; with the word list, print the reasons. May be given again.</source>
        <comment>%1 a word of JSON and CSV; do not translate list</comment>
        <translation>Gibt aus, was das Handbuch zu einem Grund sagt, zum Beispiel zu %1: wann er gilt, wessen Sache er ist und was zu tun ist; mit dem Wort list die Gründe selbst. Kann mehrfach angegeben werden.</translation>
    </message>
</context>
<context>
    <name>FirewallText</name>
    <message>
        <source>No rule can be written for %1: the name has no address. That is a question for the DNS administrator, not for a firewall.</source>
        <comment>note of a firewall request; %1 a list of host names</comment>
        <translation>Für %1 lässt sich keine Regel schreiben: Der Name hat keine Adresse. Das ist eine Frage an den DNS-Administrator, nicht an eine Firewall.</translation>
    </message>
    <message>
        <source>%1 gave no sign of life at all. Rules help only if the host is up and the address is right: please see whether its packets pass at all.</source>
        <comment>note of a firewall request; %1 a list of hosts</comment>
        <translation>Von %1 kam kein einziges Lebenszeichen. Regeln helfen nur, wenn der Host läuft und die Adresse stimmt: Bitte prüfen Sie, ob seine Pakete überhaupt durchkommen.</translation>
    </message>
    <message>
        <source>Where several source addresses stand, it is not known which of them this computer uses: its routing table tells.</source>
        <comment>note of a firewall request</comment>
        <translation>Wo mehrere Quelladressen stehen, ist nicht bekannt, welche davon dieser Computer verwendet: Seine Routingtabelle zeigt es.</translation>
    </message>
    <message>
        <source>Where no source address stands, this computer has none of that family; such rules are left out of the commands.</source>
        <comment>note of a firewall request</comment>
        <translation>Wo keine Quelladresse steht, hat dieser Computer keine aus dieser Adressfamilie; solche Regeln fehlen in den Befehlen.</translation>
    </message>
    <message>
        <source>Some local ports did not get through where others did: please let the source ports 1024-65535 of this computer pass, not only some of them.</source>
        <comment>note of a firewall request</comment>
        <translation>Einige lokale Ports kamen nicht durch, andere schon: Bitte lassen Sie die Quellports 1024-65535 dieses Computers durch, nicht nur einige davon.</translation>
    </message>
    <message>
        <source>Not part of this request are checks that failed without a sign that the network held them up, such as a stopped service: %1. The report has them.</source>
        <comment>note of a firewall request; %1 a number</comment>
        <translation>Nicht Teil dieses Antrags sind Prüfungen, die ohne Anzeichen für ein Hindernis im Netzwerk fehlgeschlagen sind, etwa wegen eines beendeten Dienstes: %1. Der Bericht führt sie auf.</translation>
    </message>
    <message>
        <source>The run was stopped before its end: what had not been checked by then is not known to work.</source>
        <comment>note of a firewall request</comment>
        <translation>Der Lauf wurde vor seinem Ende abgebrochen: Ob funktioniert, was bis dahin nicht geprüft war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>All of this is blocked by this computer itself: it concerns its administrator, and nothing is asked of the network team.</source>
        <comment>note of a firewall request</comment>
        <translation>All dies sperrt dieser Computer selbst: Es betrifft seinen Administrator, vom Netzwerk-Team wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Firewall request: what failed</source>
        <comment>title</comment>
        <translation>Firewall-Antrag: Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Firewall request: whole plan</source>
        <comment>title</comment>
        <translation>Firewall-Antrag: gesamter Plan</translation>
    </message>
    <message>
        <source>%1 to %2 (began at %3 on this computer&apos;s clock)</source>
        <comment>three times</comment>
        <translation>%1 bis %2 (Beginn nach der Uhr dieses Computers: %3)</translation>
    </message>
    <message>
        <source>1024-65535 required; this computer hands out %1 (its system&apos;s default)</source>
        <comment>%1 a range of ports</comment>
        <translation>1024-65535 verlangt; dieser Computer vergibt %1 (der Standardwert seines Systems)</translation>
    </message>
    <message>
        <source>1024-65535 required; this computer hands out %1</source>
        <comment>%1 a range of ports</comment>
        <translation>1024-65535 verlangt; dieser Computer vergibt %1</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <comment>%1 a sentence</comment>
        <translation>Nicht getestet: %1</translation>
    </message>
    <message>
        <source>To test again, on %1:</source>
        <comment>%1 host; a command follows</comment>
        <translation>Zum erneuten Testen auf %1:</translation>
    </message>
    <message>
        <source>the same check of the same targets</source>
        <comment>in place of a command</comment>
        <translation>dieselbe Prüfung derselben Ziele</translation>
    </message>
    <message>
        <source>credentials and permissions (nobody signed in), connections in the other direction, and which device on the way is the one that blocks. Addresses are those that this computer sees: where they are translated on the way (NAT), the firewall sees others.</source>
        <comment>what was not tested; goes on after a colon</comment>
        <translation>Anmeldedaten und Berechtigungen (niemand hat sich angemeldet), Verbindungen in der Gegenrichtung und welches Gerät auf dem Weg sperrt. Die Adressen sind die, die dieser Computer sieht: Wo sie unterwegs übersetzt werden (NAT), sieht die Firewall andere.</translation>
    </message>
    <message>
        <source>Checked from</source>
        <comment>label: the computer that asked</comment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Source ports</source>
        <comment>label</comment>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Checked at</source>
        <comment>label: a time</comment>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>label: the directory domain</comment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Required by</source>
        <comment>label: a port table</comment>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Checked with</source>
        <comment>label: name and version of this program</comment>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>%1 number of a rule</comment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>label: a person fills it in</comment>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>label: a person fills it in</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>%1 a sentence</comment>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>For the configuration mode of %1 in between. %2</source>
        <comment>comment before commands; %1 a product, %2 a sentence</comment>
        <translation>Für den Konfigurationsmodus von %1 auf dem Weg. %2</translation>
    </message>
    <message>
        <source>Put the entries into the list that is in use on the interface towards the source, before an entry that denies: a list of its own would deny everything else.</source>
        <comment>comment before commands for a Cisco router or firewall</comment>
        <translation>Fügen Sie die Einträge in die Liste ein, die an der Schnittstelle zur Quelle hin verwendet wird, vor einem Eintrag, der verbietet: Eine eigene Liste würde alles andere verbieten.</translation>
    </message>
    <message>
        <source>nftables, on a firewall in between</source>
        <comment>heading</comment>
        <translation>nftables, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>Run on the Linux firewall in between, as root: save as FILE, then nft -c -f FILE, then nft -f FILE. %1</source>
        <comment>comment before commands; %1 a sentence; do not translate nft -c -f FILE</comment>
        <translation>Auf der Linux-Firewall auf dem Weg als root ausführen: als FILE speichern, dann nft -c -f FILE, dann nft -f FILE. %1</translation>
    </message>
    <message>
        <source>inet filter forward stands for your own table and chain. Rules are added at its end: behind one that drops they have no effect. Replies need ct state established to be accepted.</source>
        <comment>comment before commands; do not translate inet filter forward and ct state established</comment>
        <translation>inet filter forward steht für Ihre eigene Tabelle und Kette. Regeln werden an deren Ende angefügt: Hinter einer Regel, die verwirft, sind sie wirkungslos. Für Antworten muss ct state established zugelassen sein.</translation>
    </message>
    <message>
        <source>Cisco IOS, on a router in between</source>
        <comment>heading</comment>
        <translation>Cisco IOS, auf einem Router auf dem Weg</translation>
    </message>
    <message>
        <source>An access list keeps no state: where one filters the other direction, the replies need entries there, too.</source>
        <comment>comment before commands for a Cisco router</comment>
        <translation>Eine Zugriffsliste merkt sich keinen Zustand: Wo eine die Gegenrichtung filtert, brauchen auch die Antworten dort Einträge.</translation>
    </message>
    <message>
        <source>Cisco ASA, on a firewall in between</source>
        <comment>heading</comment>
        <translation>Cisco ASA, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>GP PortCheck has executed nothing of this.</source>
        <comment>comment in commands for firewalls</comment>
        <translation>GP PortCheck hat nichts davon ausgeführt.</translation>
    </message>
    <message>
        <source>Dynamic RPC ports: opened here is %1; the port table has %2.</source>
        <comment>comment in commands for firewalls; %1 and %2 are ranges of ports</comment>
        <translation>Dynamische RPC-Ports: Geöffnet wird hier %1; in der Porttabelle steht %2.</translation>
    </message>
    <message>
        <source>no address of that family</source>
        <comment>in place of a source address</comment>
        <translation>keine Adresse dieser Familie</translation>
    </message>
    <message>
        <source>%1 (dynamic RPC)</source>
        <comment>%1 a range of ports</comment>
        <translation>%1 (dynamisches RPC)</translation>
    </message>
    <message>
        <source>outbound on %1 alone</source>
        <comment>where a rule belongs; %1 host</comment>
        <translation>ausgehend, nur auf %1</translation>
    </message>
    <message>
        <source>firewalls in between; inbound on %2; outbound on %1, where it blocks by default</source>
        <comment>where a rule belongs; %1 and %2 are hosts</comment>
        <translation>Firewalls auf dem Weg; eingehend auf %2; ausgehend auf %1, falls dort standardmäßig blockiert wird</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in place of a list of ports</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Observed</source>
        <comment>label: what was seen of a range of ports</comment>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>the endpoint mapper named %1; open: %2; blocked: %3</source>
        <comment>three lists of ports</comment>
        <translation>die RPC-Endpunktzuordnung nannte %1; offen: %2; gesperrt: %3</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <comment>label: another port that is needed</comment>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>135/TCP, where the endpoint mapper tells which of these ports is whose</source>
        <comment>what belongs to a dynamic range</comment>
        <translation>135/TCP, wo die RPC-Endpunktzuordnung angibt, wem welcher dieser Ports gehört</translation>
    </message>
    <message>
        <source>Least that would do</source>
        <comment>label: a smaller rule</comment>
        <translation>Mindestens nötig</translation>
    </message>
    <message>
        <source>static ports for the RPC services, set on the controllers, and these alone</source>
        <comment>a smaller rule</comment>
        <translation>statische Ports für die RPC-Dienste, auf den Domänencontrollern festgelegt, und nur diese</translation>
    </message>
    <message>
        <source>on a firewall that follows RPC: 135/TCP, and the ports that it hands out</source>
        <comment>a smaller rule</comment>
        <translation>auf einer Firewall, die RPC mitverfolgt: 135/TCP und die Ports, die dort vergeben werden</translation>
    </message>
    <message>
        <source>for today only: %1, in use now; they change when the services restart</source>
        <comment>a smaller rule; %1 a list of ports</comment>
        <translation>nur für heute: %1, derzeit in Gebrauch; sie ändern sich, wenn die Dienste neu starten</translation>
    </message>
    <message>
        <source>RPC interfaces</source>
        <comment>label: what lives on the ports, names with UUIDs</comment>
        <translation>RPC-Schnittstellen</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a rule</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: who connects</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: who is connected to</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what the firewall is asked to do</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>allow</source>
        <comment>what the firewall is asked to do</comment>
        <translation>zulassen</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>label: a rule of a firewall</comment>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>allow %1 from %2 (ports 1024-65535) to %3 (ports %4), and the replies</source>
        <comment>%1 TCP or UDP, %2 and %3 addresses, %4 a list of ports</comment>
        <translation>%1 von %2 (Ports 1024-65535) zu %3 (Ports %4) zulassen, samt den Antworten</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>label</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>%1 connects to %2, never the other way</source>
        <comment>two hosts</comment>
        <translation>%1 verbindet sich mit %2, nie umgekehrt</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>label: on which firewalls</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>label: of the target</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>label: what the port is for</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>source ports %1 alone, which this computer hands out now</source>
        <comment>a smaller rule; %1 a range</comment>
        <translation>nur die Quellports %1, die dieser Computer derzeit vergibt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>label: what was seen</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>For comparison</source>
        <comment>label: what was seen</comment>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>these ports of the same address answered in the same run: %1</source>
        <comment>%1 a list of ports</comment>
        <translation>diese Ports derselben Adresse haben im selben Lauf geantwortet: %1</translation>
    </message>
    <message>
        <source>not asked: the endpoint mapper on 135/TCP named no port, so those in use are unknown</source>
        <comment>evidence for a firewall request</comment>
        <translation>nicht angefragt: Die RPC-Endpunktzuordnung auf 135/TCP nannte keinen Port, daher sind die verwendeten unbekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>evidence for a firewall request</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no route to this network%1</source>
        <comment>evidence for a firewall request; %1 the system&apos;s words in brackets, or nothing</comment>
        <translation>keine Route zu diesem Netzwerk%1</translation>
    </message>
    <message>
        <source>the network answered that it is unreachable or forbidden%1</source>
        <comment>evidence for a firewall request; %1 the system&apos;s words in brackets, or nothing</comment>
        <translation>das Netzwerk meldete das Ziel als nicht erreichbar oder verboten%1</translation>
    </message>
    <message>
        <source>not sent: this computer itself refused%1</source>
        <comment>evidence for a firewall request; %1 the system&apos;s words in brackets, or nothing</comment>
        <translation>nicht gesendet: von diesem Computer selbst abgelehnt%1</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>evidence for a firewall request</comment>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>evidence for a firewall request</comment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <comment>evidence for a firewall request</comment>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <comment>evidence for a firewall request; %1 is a number greater than 1</comment>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <comment>%1 a number of attempts in words, %2 a number of seconds</comment>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two times</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 a local address</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1 a local address with its port</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Run on %1 in %2, as administrator. %3 Needed only where that computer blocks outbound connections.</source>
        <comment>comment before commands; %1 host, %2 a shell, %3 a sentence. No quotation marks or percent signs</comment>
        <translation>Auf %1 in %2 als Administrator ausführen. %3 Nur nötig, wenn dieser Computer ausgehende Verbindungen blockiert.</translation>
    </message>
    <message>
        <source>Run each part in %1, as administrator, on the host that is named above it. %2</source>
        <comment>comment before commands; %1 a shell, %2 a sentence. No quotation marks or percent signs</comment>
        <translation>Jeden Teil in %1 als Administrator ausführen, auf dem Host, der darüber genannt ist. %2</translation>
    </message>
    <message>
        <source>A rule that blocks wins over one that allows: where this does not help, look for one.</source>
        <comment>comment before commands for the firewall of Windows</comment>
        <translation>Eine Regel, die blockiert, hat Vorrang vor einer, die zulässt: Hilft dies nicht, suchen Sie nach einer solchen.</translation>
    </message>
    <message>
        <source>On %1:</source>
        <comment>comment before commands; %1 host</comment>
        <translation>Auf %1:</translation>
    </message>
    <message>
        <source>Windows PowerShell, outbound on %1</source>
        <comment>heading; %1 host</comment>
        <translation>Windows PowerShell, ausgehend auf %1</translation>
    </message>
    <message>
        <source>Windows PowerShell, inbound on the targets</source>
        <comment>heading</comment>
        <translation>Windows PowerShell, eingehend auf den Zielen</translation>
    </message>
    <message>
        <source>netsh, outbound on %1</source>
        <comment>heading; %1 host</comment>
        <translation>netsh, ausgehend auf %1</translation>
    </message>
    <message>
        <source>netsh, inbound on the targets</source>
        <comment>heading</comment>
        <translation>netsh, eingehend auf den Zielen</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2 from %3</source>
        <comment>evidence; %1 and %2 are numbers, %3 an address</comment>
        <translation>ICMP-Typ %1 Code %2 von %3</translation>
    </message>
    <message>
        <source>refused, but not by the host itself: something on the way answered%1</source>
        <comment>evidence for a firewall request; %1 who said so in brackets, or nothing</comment>
        <translation>abgelehnt, aber nicht vom Host selbst: Etwas auf dem Weg hat geantwortet%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 a list of ranges of ports, %2 a number</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>%1 ports of the range were asked</source>
        <comment>evidence for a firewall request</comment>
        <translation>%1 Ports des Bereichs wurden gefragt</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <comment>%1 ranges of ports</comment>
        <translation>haben geantwortet: %1</translation>
    </message>
    <message>
        <source>silent: %1</source>
        <comment>%1 ranges of ports</comment>
        <translation>stumm: %1</translation>
    </message>
    <message>
        <source>rejected by the network: %1</source>
        <comment>%1 ranges of ports</comment>
        <translation>vom Netzwerk abgewiesen: %1</translation>
    </message>
    <message>
        <source>not sent by this computer: %1</source>
        <comment>%1 ranges of ports</comment>
        <translation>von diesem Computer nicht gesendet: %1</translation>
    </message>
    <message>
        <source>not proven: only open ports answer, which a host in stealth mode does as well</source>
        <comment>evidence for a firewall request</comment>
        <translation>nicht bewiesen: nur offene Ports antworten, wie bei einem Host im Stealthmodus</translation>
    </message>
    <message>
        <source>ports that had answered fell silent meanwhile</source>
        <comment>evidence for a firewall request; of a range of ports</comment>
        <translation>Ports, die geantwortet hatten, verstummten inzwischen</translation>
    </message>
    <message>
        <source>not every boundary is exact</source>
        <comment>evidence for a firewall request</comment>
        <translation>nicht jede Grenze ist genau</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <comment>evidence for a firewall request; %1 is a number</comment>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>the range was not asked</source>
        <comment>evidence for a firewall request</comment>
        <translation>der Bereich wurde nicht gefragt</translation>
    </message>
    <message>
        <source>Behind translation</source>
        <comment>label: where the network translates addresses</comment>
        <translation>Hinter der Übersetzung</translation>
    </message>
    <message>
        <source>the source is seen as %1 there; firewalls behind the translation need the rule for that address in place of %2</source>
        <comment>%1 and %2 lists of addresses</comment>
        <translation>dort erscheint die Quelle als %1; Firewalls hinter der Übersetzung brauchen die Regel für diese Adresse anstelle von %2</translation>
    </message>
    <message>
        <source>allow %1 %2 from %3 to %4</source>
        <comment>%1 TCP or UDP, %2 ports, %3 and %4 hosts</comment>
        <translation>%1 %2 von %3 nach %4 erlauben</translation>
    </message>
    <message>
        <source>Times, attempts and local ports of each check, for searching a firewall&apos;s log: --rules-evidence, or in the window Export, With the evidence of each check.</source>
        <comment>below the rules of a request without them; do not translate --rules-evidence</comment>
        <translation>Zeiten, Versuche und lokale Ports jeder Prüfung, um im Protokoll einer Firewall zu suchen: --rules-evidence, oder im Fenster Exportieren, Mit den Befunden jeder Prüfung.</translation>
    </message>
    <message>
        <source>list %1 (%2 hosts)</source>
        <comment>%1 the name of a list of hosts, a letter; %2 a number, more than 1</comment>
        <translation>Liste %1 (%2 Hosts)</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>label: of a rule</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>of %1 hosts the range was mapped or swept: the evidence has what was found</source>
        <comment>why a rule is asked for; %1 a number</comment>
        <translation>von %1 Hosts wurde der Bereich kartiert oder ganz abgefragt: Die Befunde sagen, was gefunden wurde</translation>
    </message>
    <message>
        <source>and %1 more that differ: the evidence has them</source>
        <comment>%1 a number greater than 1</comment>
        <translation>und %1 weitere, die sich unterscheiden: Die Befunde nennen sie</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: a short word that names a rule</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>List %1, %2 hosts</source>
        <comment>over a list of hosts; %1 its name, a letter; %2 a number, more than 1</comment>
        <translation>Liste %1, %2 Hosts</translation>
    </message>
    <message>
        <source>On each host of %1:</source>
        <comment>comment before commands; %1 as in list A (36 hosts)</comment>
        <translation>Auf jedem Host aus %1:</translation>
    </message>
    <message>
        <source>There is no working route to %1. No rule helps before the routing is right: please see to that first, then check again.</source>
        <comment>note of a firewall request; %1 a list of hosts</comment>
        <translation>Zu %1 gibt es keine funktionierende Route. Keine Regel hilft, bevor das Routing stimmt: Bitte sorgen Sie zuerst dafür, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer or a router found nobody at %1. No rule helps before a host is there and the way leads to it: please see to that first, then check again.</source>
        <comment>note of a firewall request; %1 a list of hosts</comment>
        <translation>Dieser Computer oder ein Router hat unter %1 niemanden gefunden. Keine Regel hilft, bevor dort ein Host ist und der Weg zu ihm führt: Bitte sorgen Sie zuerst dafür, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>No rule is asked for %1: a link-local address never passes a router, so no firewall between networks holds it up.</source>
        <comment>note of a firewall request; %1 a list of hosts</comment>
        <translation>Für %1 wird keine Regel beantragt: Eine Link-Local-Adresse kommt an keinem Router vorbei, also hält sie keine Firewall zwischen Netzen auf.</translation>
    </message>
    <message>
        <source>Nothing failed in this run that a firewall rule would mend, so there is nothing to ask the firewall team for; the rules of the whole plan come with --rules-for plan, or from the window by Export, Firewall request (whole plan).</source>
        <comment>in place of a firewall request; do not translate --rules-for plan</comment>
        <translation>In diesem Lauf ist nichts gescheitert, dem eine Firewallregel abhelfen würde, daher gibt es beim Firewall-Team nichts zu beantragen; die Regeln des gesamten Plans erhalten Sie mit --rules-for plan oder im Fenster über Exportieren, Firewall-Antrag (gesamter Plan).</translation>
    </message>
    <message>
        <source>No rule can be written: no target has an address for which a rule would help.</source>
        <comment>in place of a firewall request</comment>
        <translation>Es lässt sich keine Regel schreiben: Kein Ziel hat eine Adresse, für die eine Regel helfen würde.</translation>
    </message>
    <message>
        <source>allow %1 from %2 (ports 1024-65535) to %3 (port %4), and the replies</source>
        <comment>%1 TCP or UDP, %2 and %3 addresses, %4 one port</comment>
        <translation>%1 von %2 (Ports 1024-65535) zu %3 (Port %4) zulassen, samt den Antworten</translation>
    </message>
    <message>
        <source>%1, only if the host is up</source>
        <comment>%1 what a rule allows, or the word allow</comment>
        <translation>%1, nur wenn der Host läuft</translation>
    </message>
    <message>
        <source>%1, only for hosts that are up</source>
        <comment>%1 what a rule allows, or the word allow</comment>
        <translation>%1, nur für Hosts, die laufen</translation>
    </message>
    <message>
        <source>There was no sign of life at %1, while the same name answers at another address. Rules help only if the name should lead there: please ask the DNS administrator first.</source>
        <comment>note of a firewall request; %1 a list of hosts with their addresses</comment>
        <translation>Unter %1 gab es kein Lebenszeichen, während derselbe Name unter einer anderen Adresse antwortet. Regeln helfen nur, wenn der Name dorthin führen soll: Bitte fragen Sie zuerst den DNS-Administrator.</translation>
    </message>
    <message>
        <source>%1, only if the name should lead there</source>
        <comment>%1 what a rule allows, or the word allow</comment>
        <translation>%1, nur wenn der Name dorthin führen soll</translation>
    </message>
    <message>
        <source>The source address is to be filled in: this computer sits behind a user-mode network (a container or a virtual machine), and no firewall ever sees the address that stands here. Put the address of the machine that carries it in its place.</source>
        <comment>note of a firewall request</comment>
        <translation>Die Quelladresse ist noch einzusetzen: Dieser Computer steht hinter einem User-Mode-Netzwerk (ein Container oder eine virtuelle Maschine), und keine Firewall sieht je die Adresse, die hier steht. Setzen Sie stattdessen die Adresse der Maschine ein, die ihn trägt.</translation>
    </message>
    <message>
        <source>answers dropped by this computer itself: %1</source>
        <comment>%1 ranges of ports</comment>
        <translation>von diesem Computer selbst verworfene Antworten: %1</translation>
    </message>
    <message>
        <source>No rule can be written for %1: the run asked over one version of IP only, and only addresses of the other were found.</source>
        <comment>note of a firewall request; %1 a list of host names</comment>
        <translation>Für %1 lässt sich keine Regel schreiben: Der Lauf fragte nur über eine Version von IP, und es wurden nur Adressen der anderen gefunden.</translation>
    </message>
    <message>
        <source>Asked over</source>
        <comment>label: IPv4 only, or IPv6 only</comment>
        <translation>Gefragt über</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>label: which hosts a run belongs to</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No rule is asked for %1: that is this computer itself, and no network is in between.</source>
        <comment>note of a firewall request; %1 a list of hosts</comment>
        <translation>Für %1 wird keine Regel erbeten: Das ist dieser Computer selbst, und kein Netzwerk liegt dazwischen.</translation>
    </message>
    <message>
        <source>this computer looks up names there</source>
        <comment>what a port is for</comment>
        <translation>dieser Computer fragt dort nach Namen</translation>
    </message>
    <message>
        <source>The address of %1 is to be filled in: nobody has told it to this computer yet. Commands that need it leave these rules out.</source>
        <comment>note of a firewall request; %1 a list of host names</comment>
        <translation>Die Adresse von %1 ist noch einzusetzen: Niemand hat sie diesem Computer bisher genannt. Befehle, die sie brauchen, lassen diese Regeln weg.</translation>
    </message>
    <message>
        <source>Nothing was sent for this request: it has all that the port table needs, whether or not it is open already.</source>
        <comment>note of a firewall request</comment>
        <translation>Für diesen Antrag wurde nichts gesendet: Er enthält alles, was die Porttabelle braucht, ob es schon offen ist oder nicht.</translation>
    </message>
    <message>
        <source>nftables, in place of these where the firewall keeps no state</source>
        <comment>heading</comment>
        <translation>nftables, stattdessen dort, wo die Firewall keine Zustände führt</translation>
    </message>
    <message>
        <source>For a Linux firewall in between that does not follow connections. %1</source>
        <comment>comment before commands; %1 a sentence</comment>
        <translation>Für eine Linux-Firewall auf dem Weg, die Verbindungen nicht verfolgt. %1</translation>
    </message>
    <message>
        <source>inet filter stateless stands for your own table and the chain that both directions pass. A firewall that keeps state needs none of this: there it would let in more.</source>
        <comment>comment before commands; do not translate inet filter stateless</comment>
        <translation>inet filter stateless steht für Ihre eigene Tabelle und die Kette, durch die beide Richtungen gehen. Eine Firewall, die Zustände führt, braucht nichts davon: Dort ließe es mehr durch.</translation>
    </message>
    <message>
        <source>Cisco IOS, the answers, where the router filters the other direction too</source>
        <comment>heading</comment>
        <translation>Cisco IOS, die Antworten, wo der Router auch die andere Richtung filtert</translation>
    </message>
    <message>
        <source>Put the entries into the list that is in use on the interface towards the targets, before an entry that denies. Where none is in use there, they are not needed.</source>
        <comment>comment before commands for a Cisco router</comment>
        <translation>Fügen Sie die Einträge in die Liste ein, die an der Schnittstelle zu den Zielen hin verwendet wird, vor einem Eintrag, der verbietet. Wird dort keine verwendet, sind sie nicht nötig.</translation>
    </message>
    <message>
        <source>%1 (address to be filled in)</source>
        <comment>%1 host, whose address is not known</comment>
        <translation>%1 (Adresse noch einzusetzen)</translation>
    </message>
    <message>
        <source>not asked: nobody told the address of that name</source>
        <comment>evidence for a firewall request</comment>
        <translation>nicht gefragt: Niemand nannte die Adresse dieses Namens</translation>
    </message>
    <message>
        <source>On the Linux firewall in between, as root: %1. %2</source>
        <comment>comment before commands; %1 a command, %2 a sentence</comment>
        <translation>Auf der Linux-Firewall auf dem Weg, als root: %1. %2</translation>
    </message>
    <message>
        <source>Once, so that the chain is passed before what drops: %1</source>
        <comment>comment before commands; %1 a command</comment>
        <translation>Einmal, damit die Kette vor dem durchlaufen wird, was verwirft: %1</translation>
    </message>
    <message>
        <source>To take all of it back: %1</source>
        <comment>comment before commands; %1 a command</comment>
        <translation>Um alles davon zurückzunehmen: %1</translation>
    </message>
    <message>
        <source>inet filter forward stands for your own table and chain.</source>
        <comment>comment before commands; do not translate inet filter forward</comment>
        <translation>inet filter forward steht für Ihre eigene Tabelle und Kette.</translation>
    </message>
    <message>
        <source>iptables, on a firewall in between</source>
        <comment>heading</comment>
        <translation>iptables, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>The same with ip6tables. -4 and -6 say whose a rule is; the other one passes it over.</source>
        <comment>comment before commands; do not translate ip6tables, -4, -6</comment>
        <translation>Ebenso mit ip6tables. -4 und -6 sagen, wessen eine Regel ist; das jeweils andere Programm übergeht sie.</translation>
    </message>
    <message>
        <source>Too long, or with letters that could act here, and so cut or shown as dashes: %1</source>
        <comment>comment before commands; %1 a list of options</comment>
        <translation>Zu lang oder mit Zeichen, die hier wirken könnten, und daher gekürzt oder als Striche gezeigt: %1</translation>
    </message>
    <message>
        <source>For the firewall of this computer itself, so not here: rule %1 to %2</source>
        <comment>comment before commands; %1 the id of a rule, %2 a host or a number of hosts</comment>
        <translation>Für die Firewall dieses Computers selbst, daher nicht hier: Regel %1 zu %2</translation>
    </message>
    <message>
        <source>This computer has no address of that family, so not here: rule %1 to %2</source>
        <comment>comment before commands; %1 the id of a rule, %2 a host or a number of hosts; IPv4 or IPv6 is the family</comment>
        <translation>Dieser Computer hat keine Adresse dieser Familie, daher nicht hier: Regel %1 zu %2</translation>
    </message>
    <message>
        <source>None of the rules can be entered here.</source>
        <comment>comment in place of commands</comment>
        <translation>Keine der Regeln lässt sich hier eintragen.</translation>
    </message>
    <message>
        <source>Address to be filled in, so not here: rule %1 to %2</source>
        <comment>comment before commands; %1 the id of a rule, %2 a host or a number of hosts</comment>
        <translation>Adresse noch einzusetzen, daher nicht hier: Regel %1 zu %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>label: the number of a ticket</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: what a request is made for</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not asked; long answers need it</source>
        <comment>evidence for a firewall request; of TCP to a DNS server: long answers don&apos;t fit into UDP</comment>
        <translation>nicht gefragt; lange Antworten brauchen es</translation>
    </message>
    <message>
        <source>New rules stand last. Behind one that denies they have no effect: %1</source>
        <comment>comment before commands; %1 a command that moves a rule</comment>
        <translation>Neue Regeln stehen zuletzt. Hinter einer, die ablehnt, wirken sie nicht: %1</translation>
    </message>
    <message>
        <source>FortiOS, on a firewall in between</source>
        <comment>heading</comment>
        <translation>FortiOS, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>For the command line of FortiOS 6.4 or later. %1</source>
        <comment>comment before commands; %1 a sentence</comment>
        <translation>Für die Befehlszeile von FortiOS ab 6.4. %1</translation>
    </message>
    <message>
        <source>Put your interfaces in the place of SOURCE-INTERFACE and TARGET-INTERFACE.</source>
        <comment>comment before commands; do not translate SOURCE-INTERFACE and TARGET-INTERFACE</comment>
        <translation>Statt SOURCE-INTERFACE und TARGET-INTERFACE die eigenen Schnittstellen einsetzen.</translation>
    </message>
    <message>
        <source>PAN-OS, on a firewall in between</source>
        <comment>heading</comment>
        <translation>PAN-OS, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>For the configuration mode (configure, and commit at the end), without the lines that begin with #. %1</source>
        <comment>comment before commands; %1 a sentence; do not translate configure and commit</comment>
        <translation>Für den Konfigurationsmodus (configure, und am Ende commit), ohne die Zeilen, die mit # beginnen. %1</translation>
    </message>
    <message>
        <source>Put your zones in the place of SOURCE-ZONE and TARGET-ZONE. Addresses are those before a translation, as PAN-OS has them in rules.</source>
        <comment>comment before commands; do not translate SOURCE-ZONE and TARGET-ZONE</comment>
        <translation>Statt SOURCE-ZONE und TARGET-ZONE die eigenen Zonen einsetzen. Adressen sind die vor einer Übersetzung, wie PAN-OS sie in Regeln hat.</translation>
    </message>
    <message>
        <source>Set again, all stays as it is. On Panorama, put pre-rulebase and the device group in the place of rulebase.</source>
        <comment>comment before commands; do not translate pre-rulebase and rulebase</comment>
        <translation>Erneut gesetzt, bleibt alles, wie es ist. Auf Panorama statt rulebase die Gerätegruppe und pre-rulebase einsetzen.</translation>
    </message>
    <message>
        <source>firewalld, on a firewall in between</source>
        <comment>heading</comment>
        <translation>firewalld, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>Set again, the policy is made anew. firewalld lets answers through by itself. It takes 0.9 or later.</source>
        <comment>comment before commands; 0.9 is the version of firewalld</comment>
        <translation>Erneut gesetzt, wird die Policy neu angelegt. Antworten lässt firewalld von selbst durch. Nötig ist 0.9 oder neuer.</translation>
    </message>
    <message>
        <source>It is read anew by a reload, which drops what was set without --permanent.</source>
        <comment>comment before commands</comment>
        <translation>Wirksam wird sie durch ein Neuladen, das verwirft, was ohne --permanent gesetzt wurde.</translation>
    </message>
    <message>
        <source>ufw, on a firewall in between</source>
        <comment>heading</comment>
        <translation>ufw, auf einer Firewall auf dem Weg</translation>
    </message>
    <message>
        <source>The security group of the computer that connects; none: nothing is set there.</source>
        <comment>comment of a variable</comment>
        <translation>Die Sicherheitsgruppe des Computers, der sich verbindet; keine: dort wird nichts gesetzt.</translation>
    </message>
    <message>
        <source>By the id of a rule the security groups of its targets: { &quot;1a2b3c4d&quot; = [&quot;sg-0123&quot;] }.</source>
        <comment>comment of a variable; do not translate what stands in braces</comment>
        <translation>Zur Kennung einer Regel die Sicherheitsgruppen ihrer Ziele: { &quot;1a2b3c4d&quot; = [&quot;sg-0123&quot;] }.</translation>
    </message>
    <message>
        <source>For Terraform, in a folder of its own, with your provider: terraform apply. %1</source>
        <comment>comment before commands; %1 a sentence; do not translate terraform apply</comment>
        <translation>Für Terraform, in einem eigenen Ordner, mit dem eigenen Provider: terraform apply. %1</translation>
    </message>
    <message>
        <source>Applied again, all stays as it is. Answers pass by themselves.</source>
        <comment>comment before commands</comment>
        <translation>Erneut angewandt, bleibt alles, wie es ist. Antworten kommen von selbst durch.</translation>
    </message>
    <message>
        <source>The resource group of the network security group.</source>
        <comment>comment of a variable</comment>
        <translation>Die Ressourcengruppe der Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>The network security group, by its name.</source>
        <comment>comment of a variable</comment>
        <translation>Der Name der Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Outbound at the computer that connects, Inbound at its targets.</source>
        <comment>comment of a variable; do not translate Outbound and Inbound</comment>
        <translation>Outbound beim Computer, der sich verbindet, Inbound bei seinen Zielen.</translation>
    </message>
    <message>
        <source>The priority of the first rule; the others follow it, before what denies.</source>
        <comment>comment of a variable</comment>
        <translation>Die Priorität der ersten Regel; die anderen folgen ihr, vor dem, was ablehnt.</translation>
    </message>
    <message>
        <source>Security groups of AWS</source>
        <comment>heading</comment>
        <translation>Sicherheitsgruppen von AWS</translation>
    </message>
    <message>
        <source>Network security group of Azure</source>
        <comment>heading</comment>
        <translation>Netzwerksicherheitsgruppe von Azure</translation>
    </message>
    <message>
        <source>No priority is left for it, so not here: rule %1</source>
        <comment>comment before commands; %1 the id of a rule</comment>
        <translation>Dafür ist keine Priorität übrig, daher nicht hier: Regel %1</translation>
    </message>
    <message>
        <source>No rule can be set as it stands here: names and addresses are masked.</source>
        <comment>note of a firewall request</comment>
        <translation>Keine Regel kann so gesetzt werden, wie sie hier steht: Namen und Adressen sind maskiert.</translation>
    </message>
    <message>
        <source>Port table</source>
        <comment>label: what the port table asks for</comment>
        <translation>Porttabelle</translation>
    </message>
    <message>
        <source>%1. Asked for is the default since Windows Server 2008, with the named ports outside it, if any; where it was set otherwise, ask for the table&apos;s.</source>
        <comment>%1 a range of ports</comment>
        <translation>%1. Verlangt wird der Standard seit Windows Server 2008, samt etwaigen genannten Ports außerhalb davon; wo er anders eingestellt ist, ist der Bereich der Tabelle zu verlangen.</translation>
    </message>
    <message>
        <source>Too long, and cut to %1 characters: %2</source>
        <comment>note of a firewall request; %1 a number, %2 a list of options</comment>
        <translation>Zu lang und auf %1 Zeichen gekürzt: %2</translation>
    </message>
    <message>
        <source>On %1, to %2:</source>
        <comment>comment before commands; %1 and %2 hosts</comment>
        <translation>Auf %1, zu %2:</translation>
    </message>
    <message>
        <source>One file for all: run it on %1 and on each of the targets, as administrator: powershell -ExecutionPolicy Bypass -File FILE. Each part looks first whether it is on a computer that it is for. %2</source>
        <comment>comment before commands; %1 host, %2 a sentence. No quotation marks; do not translate the command</comment>
        <translation>Eine Datei für alle: auf %1 und auf jedem der Ziele ausführen, als Administrator: powershell -ExecutionPolicy Bypass -File DATEI. Jeder Teil sieht zuerst nach, ob er auf einem Computer ist, für den er gilt. %2</translation>
    </message>
    <message>
        <source>Windows PowerShell, for each computer by itself</source>
        <comment>heading</comment>
        <translation>Windows PowerShell, für jeden Computer für sich</translation>
    </message>
    <message>
        <source>To take all of it back, with what another request has as well, without the #:</source>
        <comment>comment before commands; more of them follow</comment>
        <translation>Um alles davon zurückzunehmen, auch was ein anderer Antrag ebenfalls hat, ohne das #:</translation>
    </message>
    <message>
        <source>Set again, the policies stand there once: their numbers are made from what they allow. Where show firewall policy NUMBER shows another one of yours, put a free number in its place. An address that another policy uses can&apos;t be deleted, and stays.</source>
        <comment>comment before commands; do not translate show firewall policy NUMBER</comment>
        <translation>Erneut gesetzt, sind die Policies einmal da: Ihre Nummern werden aus dem gebildet, was sie erlauben. Wo show firewall policy NUMBER eine andere von Ihnen zeigt, eine freie Nummer an deren Stelle setzen. Eine Adresse, die eine andere Policy benutzt, lässt sich nicht löschen und bleibt.</translation>
    </message>
    <message>
        <source>Behind a rule that denies they have no effect: sh FILE delete; sh FILE prepend sets them first.</source>
        <comment>comment before commands; do not translate the two commands</comment>
        <translation>Hinter einer Regel, die ablehnt, wirken sie nicht: sh FILE delete; sh FILE prepend setzt sie davor.</translation>
    </message>
    <message>
        <source>Set again, ufw passes over what is there; a rule that denies exactly the same is replaced. It lets answers through by itself. What another request has as well is taken back with it.</source>
        <comment>comment before commands</comment>
        <translation>Erneut gesetzt, übergeht ufw, was da ist; eine Regel, die genau dasselbe ablehnt, wird ersetzt. Antworten lässt es von selbst durch. Was ein anderer Antrag ebenfalls hat, wird mit zurückgenommen.</translation>
    </message>
    <message>
        <source>For all targets at once by a group policy: add -Policy DOMAIN\NAME-OF-THE-POLICY. Names without an address are left out there.</source>
        <comment>comment before commands; do not translate -Policy</comment>
        <translation>Für alle Ziele auf einmal durch eine Gruppenrichtlinie: -Policy DOMAIN\NAME-OF-THE-POLICY hinzufügen. Namen ohne Adresse fehlen dort.</translation>
    </message>
    <message>
        <source>Set again, the rules stand there once. To take all of it back: %1; in a group policy with -PolicyStore DOMAIN\NAME-OF-THE-POLICY behind it.</source>
        <comment>comment before commands; %1 a command; do not translate -PolicyStore</comment>
        <translation>Erneut gesetzt, stehen die Regeln einmal da. Um alles davon zurückzunehmen: %1; in einer Gruppenrichtlinie mit -PolicyStore DOMAIN\NAME-OF-THE-POLICY dahinter.</translation>
    </message>
    <message>
        <source>The rules for RPC have the ports that endpoint mappers name, as chosen: they last only where the services have fixed ports. Otherwise other ports are handed out after a restart.</source>
        <comment>note of a firewall request</comment>
        <translation>Die Regeln für RPC haben wie gewählt die Ports, die RPC-Endpunktzuordnungen nennen: Sie halten nur, wo die Dienste feste Ports haben. Sonst werden nach einem Neustart andere vergeben.</translation>
    </message>
    <message>
        <source>Wanted are the ports that endpoint mappers name, and where these are not known here, the range stands in their place: please put the fixed ports of the RPC services there. Where 135/TCP does not pass yet, a check names them once it does.</source>
        <comment>note of a firewall request</comment>
        <translation>Gewünscht sind die Ports, die RPC-Endpunktzuordnungen nennen, und wo diese hier nicht bekannt sind, steht der Bereich an ihrer Stelle: Bitte setzen Sie dort die festen Ports der RPC-Dienste ein. Wo 135/TCP noch nicht durchgelassen wird, nennt eine Prüfung sie, sobald es das wird.</translation>
    </message>
    <message>
        <source>RPC&apos;s dynamic ports</source>
        <comment>label: which of them are wanted open</comment>
        <translation>Dynamische Ports von RPC</translation>
    </message>
    <message>
        <source>%1. Asked for is what was chosen for this run.</source>
        <comment>%1 a range of ports</comment>
        <translation>%1. Erbeten ist, was für diesen Lauf gewählt wurde.</translation>
    </message>
    <message>
        <source>Set again, the chain is emptied and filled anew. Answers, and the ICMP that path MTU discovery needs, have to be let through by a rule of your own for established and related connections.</source>
        <comment>comment before commands</comment>
        <translation>Erneut gesetzt, wird die Kette geleert und neu gefüllt. Antworten und das ICMP, das die Pfad-MTU-Erkennung braucht, muss eine eigene Regel für bestehende und zugehörige Verbindungen durchlassen.</translation>
    </message>
    <message>
        <source>Path MTU discovery needs packet-too-big in both directions, from any router: here to this computer, and in the list towards the source, where that denies it, to the targets.</source>
        <comment>comment before commands for a Cisco router; do not translate packet-too-big</comment>
        <translation>Die Pfad-MTU-Erkennung braucht packet-too-big in beiden Richtungen, von jedem Router: hier zu diesem Computer und in der Liste zur Quelle hin, wo diese es ablehnt, zu den Zielen.</translation>
    </message>
    <message>
        <source>Hits: does the rule&apos;s counter rise while this computer asks again?</source>
        <comment>item of a checklist</comment>
        <translation>Treffer: Steigt der Zähler der Regel, während dieser Computer erneut fragt?</translation>
    </message>
    <message>
        <source>Source: does the rule have the address that this computer sends from, as it stands above?</source>
        <comment>item of a checklist</comment>
        <translation>Quelle: Hat die Regel die Adresse, von der dieser Computer sendet, wie sie oben steht?</translation>
    </message>
    <message>
        <source>Direction: from this computer to the targets, where its packets come in?</source>
        <comment>item of a checklist</comment>
        <translation>Richtung: von diesem Computer zu den Zielen, dort, wo seine Pakete hereinkommen?</translation>
    </message>
    <message>
        <source>Order: does no rule above it deny the same?</source>
        <comment>item of a checklist</comment>
        <translation>Reihenfolge: Lehnt keine Regel darüber dasselbe ab?</translation>
    </message>
    <message>
        <source>Translation: where addresses are translated (NAT) before, does the rule have those that the device sees?</source>
        <comment>item of a checklist</comment>
        <translation>Übersetzung: Hat die Regel, wo Adressen vorher übersetzt werden (NAT), die Adressen, die das Gerät sieht?</translation>
    </message>
    <message>
        <source>Way back: do the answers pass the same device, and does it let them pass where it keeps no state?</source>
        <comment>item of a checklist</comment>
        <translation>Rückweg: Gehen die Antworten durch dasselbe Gerät, und lässt es sie durch, wenn es keine Zustände führt?</translation>
    </message>
    <message>
        <source>Device: is it the one on this way, all of its tables included, and is the change active?</source>
        <comment>item of a checklist</comment>
        <translation>Gerät: Ist es das auf diesem Weg, mit allen seinen Tabellen, und ist die Änderung aktiv?</translation>
    </message>
    <message>
        <source>Missing in the same way in the run of %1 already: %2. If they were set since, please look at these:</source>
        <comment>over a checklist; %1 a moment, %2 ids of rules</comment>
        <translation>Fehlten im Lauf vom %1 schon genauso: %2. Falls sie seitdem gesetzt wurden, sehen Sie bitte hier nach:</translation>
    </message>
    <message>
        <source>its dynamic ports are blocked</source>
        <comment>evidence for a firewall request</comment>
        <translation>seine dynamischen Ports sind gesperrt</translation>
    </message>
    <message>
        <source>named ports blocked: %1</source>
        <comment>evidence for a firewall request; %1 a list of ports</comment>
        <translation>genannte Ports gesperrt: %1</translation>
    </message>
    <message>
        <source>RPC inspection (dcerpc)</source>
        <comment>a service; do not translate dcerpc</comment>
        <translation>RPC-Inspektion (dcerpc)</translation>
    </message>
    <message>
        <source>Of firewalls in between no range is asked for RPC, as chosen: please have them follow RPC from 135/TCP on (RPC inspection, dcerpc), so that they open the ports that the endpoint mapper hands out. Cisco ASA: inspect dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc. A firewall that can&apos;t do that needs the range, and so does the target&apos;s own, where Windows calls it the port RPC.</source>
        <comment>note of a firewall request; do not translate inspect dcerpc, dcerpc, junos-ms-rpc and RPC</comment>
        <translation>Von Firewalls auf dem Weg wird für RPC wie gewählt kein Bereich erbeten: Bitte lassen Sie diese RPC ab 135/TCP folgen (RPC-Inspektion, dcerpc), damit sie die Ports öffnen, die die RPC-Endpunktzuordnung vergibt. Cisco ASA: inspect dcerpc; FortiOS: der Session Helper dcerpc; Junos: junos-ms-rpc. Eine Firewall, die das nicht kann, braucht den Bereich, und ebenso die des Ziels selbst, wo er in Windows der Port RPC heißt.</translation>
    </message>
    <message>
        <source>firewalls in between</source>
        <comment>where a rule belongs</comment>
        <translation>Firewalls auf dem Weg</translation>
    </message>
    <message>
        <source>inbound on %2; outbound on %1, where it blocks by default; not firewalls in between</source>
        <comment>where a rule belongs; %1 and %2 are hosts</comment>
        <translation>eingehend auf %2; ausgehend auf %1, falls dort standardmäßig blockiert wird; nicht Firewalls auf dem Weg</translation>
    </message>
    <message>
        <source>For other firewalls than these, so not here: rule %1 to %2</source>
        <comment>comment before commands; %1 the id of a rule, %2 a host or a number of hosts</comment>
        <translation>Für andere Firewalls als diese, daher nicht hier: Regel %1 zu %2</translation>
    </message>
    <message>
        <source>Rules at the source: %1. AWS takes 60 for a security group, unless it was asked for more. A network ACL keeps no state: there the answers to the ports 1024-65535 need rules as well, and ICMP type 3 code 4 (ICMPv6 type 2) for path MTU discovery.</source>
        <comment>comment before commands; %1 a number</comment>
        <translation>Regeln bei der Quelle: %1. AWS nimmt 60 für eine Sicherheitsgruppe, wenn nicht mehr beantragt wurden. Eine Netzwerk-ACL merkt sich keine Verbindungen: Dort brauchen auch die Antworten an die Ports 1024-65535 Regeln, und ICMP Typ 3 Code 4 (ICMPv6 Typ 2) für die Pfad-MTU-Erkennung.</translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>The name is longer than 253 characters, the most a name can have.</source>
        <translation>Der Name ist länger als 253 Zeichen; mehr kann ein Name nicht haben.</translation>
    </message>
    <message>
        <source>“%1” is longer than 63 characters, the most between two dots.</source>
        <comment>%1 is part of a name</comment>
        <translation>„%1“ ist länger als 63 Zeichen; mehr dürfen zwischen zwei Punkten nicht stehen.</translation>
    </message>
    <message>
        <source>“%1” has a character that names don&apos;t have. Letters, digits, hyphens and dots are right.</source>
        <comment>%1 is part of a host or domain name</comment>
        <translation>„%1“ enthält ein Zeichen, das in Namen nicht vorkommt. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>“%1” begins or ends with a hyphen. Hyphens stand inside a name.</source>
        <comment>%1 is part of a name</comment>
        <translation>„%1“ beginnt oder endet mit einem Bindestrich. Bindestriche stehen nur innerhalb eines Namens.</translation>
    </message>
    <message>
        <source>“%1” belongs to the name of a service record. Write the name of the host or the domain.</source>
        <comment>%1 is part of a name, such as _ldap</comment>
        <translation>„%1“ gehört zum Namen eines Diensteintrags. Geben Sie den Namen des Hosts oder der Domäne ein.</translation>
    </message>
    <message>
        <source>This has characters that names don&apos;t have. Letters, digits, hyphens and dots are right.</source>
        <comment>said of a host or domain name</comment>
        <translation>Hier stehen Zeichen, die in Namen nicht vorkommen. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>This is no IPv4 address, which is four numbers from 0 to 255 like 10.0.0.2, and a name does not end in a number.</source>
        <comment>said of a host or domain name</comment>
        <translation>Das ist keine IPv4-Adresse; sie besteht aus vier Zahlen von 0 bis 255 wie 10.0.0.2. Ein Name endet nicht mit einer Zahl.</translation>
    </message>
    <message>
        <source>This address stands for no host. Write the address of one host.</source>
        <comment>said of 0.0.0.0 and ::</comment>
        <translation>Diese Adresse steht für keinen Host. Geben Sie die Adresse eines einzelnen Hosts ein.</translation>
    </message>
    <message>
        <source>This is a multicast address. Write the address of one host.</source>
        <translation>Das ist eine Multicast-Adresse. Geben Sie die Adresse eines einzelnen Hosts ein.</translation>
    </message>
    <message>
        <source>This is the broadcast address. Write the address of one host.</source>
        <translation>Das ist die Broadcast-Adresse. Geben Sie die Adresse eines einzelnen Hosts ein.</translation>
    </message>
    <message>
        <source>Name only the host, without scheme, port, path or account.</source>
        <translation>Geben Sie nur den Host an, ohne Schema, Port, Pfad oder Konto.</translation>
    </message>
    <message>
        <source>Name only the host, without scheme, port, path or account: %1.</source>
        <comment>%1 is a host name or address</comment>
        <translation>Geben Sie nur den Host an, ohne Schema, Port, Pfad oder Konto: %1.</translation>
    </message>
    <message>
        <source>This is a network. Name each host in it.</source>
        <translation>Das ist ein Netzwerk. Geben Sie jeden Host darin einzeln an.</translation>
    </message>
    <message>
        <source>This is a range of addresses. Name each host in it.</source>
        <translation>Das ist ein Adressbereich. Geben Sie jeden Host darin einzeln an.</translation>
    </message>
    <message>
        <source>Wildcards can&apos;t be looked up. Name each host.</source>
        <translation>Platzhalter lassen sich nicht auflösen. Geben Sie jeden Host einzeln an.</translation>
    </message>
    <message>
        <source>This is no IPv6 address. Write it like 2001:db8::2.</source>
        <translation>Das ist keine IPv6-Adresse. Schreiben Sie sie wie 2001:db8::2.</translation>
    </message>
    <message>
        <source>There is no host. Write a name or an address.</source>
        <translation>Hier fehlt der Host. Geben Sie einen Namen oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>There is no domain. Write one like example.com.</source>
        <translation>Hier fehlt die Domäne. Geben Sie eine ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>This is an address. Write the name of the domain, like example.com.</source>
        <translation>Das ist eine Adresse. Geben Sie den Namen der Domäne ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>This is the broadcast address of a subnet of this computer: what is sent there goes to every host in it. Write the address of one host.</source>
        <translation>Das ist die Broadcast-Adresse eines Subnetzes dieses Computers: Was dorthin gesendet wird, geht an alle Hosts darin. Geben Sie die Adresse eines einzelnen Hosts ein.</translation>
    </message>
    <message>
        <source>This is a link-local address, which needs the interface of this computer behind it, like fe80::1%eth0.</source>
        <translation>Das ist eine Link-Local-Adresse, hinter der die Schnittstelle dieses Computers stehen muss, wie in fe80::1%eth0.</translation>
    </message>
    <message>
        <source>Two dots follow each other, or the name begins with one. Write it like %1.</source>
        <comment>said of a host or domain name; %1 is an example</comment>
        <translation>Zwei Punkte folgen aufeinander, oder der Name beginnt mit einem Punkt. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>This computer has no network interface %1, and no other that is in use.</source>
        <comment>%1 was written behind a %</comment>
        <translation>Dieser Computer hat keine Netzwerkschnittstelle %1 und keine andere, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>This computer has no network interface %1; it has %2, so write the address like %3.</source>
        <comment>%1 was written behind a %, %2 is a list of network interfaces, %3 an address with one of them</comment>
        <translation>Dieser Computer hat keine Netzwerkschnittstelle %1; er hat %2, schreiben Sie die Adresse also wie %3.</translation>
    </message>
    <message>
        <source>This address stands for a subnet of this computer itself, and no host has it. Write the address of one host.</source>
        <translation>Diese Adresse steht für ein Subnetz dieses Computers selbst, und kein Host hat sie. Geben Sie die Adresse eines einzelnen Hosts ein.</translation>
    </message>
    <message>
        <source>Name only the host, without the NetBIOS domain in front of it: %1, if that is a host and no account.</source>
        <comment>%1 is a host name</comment>
        <translation>Geben Sie nur den Host an, ohne die NetBIOS-Domäne davor: %1, wenn das ein Host ist und kein Konto.</translation>
    </message>
    <message>
        <source>This is the name of a user or computer with the NetBIOS domain in front of it. Write the DNS name of the domain, like lab.example.</source>
        <translation>Das ist der Name eines Benutzers oder Computers mit der NetBIOS-Domäne davor. Schreiben Sie den DNS-Namen der Domäne, etwa lab.example.</translation>
    </message>
    <message>
        <source>“%1” has an @ in it, as the name of a user or a mailbox. Write what stands behind it, like %2.</source>
        <comment>%1 is part of a host or domain name, %2 is an example</comment>
        <translation>„%1“ enthält ein @, wie der Name eines Benutzers oder eines Postfachs. Schreiben Sie, was dahinter steht, etwa %2.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Details</source>
        <comment>opens what is known of a check</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>label: what the port is for</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>label: what was sent</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: a fixed word for programs</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: the outcome</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: time to answer</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Every check with its evidence</source>
        <comment>heading</comment>
        <translation>Alle Prüfungen mit ihren Befunden</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>label of an explanation</comment>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>label of advice</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <comment>heading</comment>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Port report: %1</source>
        <comment>title of the report; %1 is the port table&apos;s title</comment>
        <translation>Portbericht: %1</translation>
    </message>
    <message>
        <source>Written by %1. Text from the network is shown as it came, with control characters replaced.</source>
        <comment>last line of the report; %1 is the program&apos;s name and version</comment>
        <translation>Erstellt von %1. Text aus dem Netzwerk ist wiedergegeben, wie er ankam; Steuerzeichen sind ersetzt.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>%1 is a number of seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, addresses %2</source>
        <comment>the computer that checked; %1 is its name, %2 a list of IP addresses</comment>
        <translation>%1, Adressen %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end. What had been found by then is below.</source>
        <comment>a note at the top of the report</comment>
        <translation>Der Lauf wurde vor seinem Ende abgebrochen. Was bis dahin festgestellt wurde, steht unten.</translation>
    </message>
    <message>
        <source>When, where, what</source>
        <comment>heading: time, place and subject of the run</comment>
        <translation>Wann, wo, was</translation>
    </message>
    <message>
        <source>Checked at</source>
        <comment>label: a time</comment>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>label</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Checked from</source>
        <comment>label: the computer that asked</comment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Its local ports</source>
        <comment>label: ports that the system connects from</comment>
        <translation>Dessen lokale Ports</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>label: the directory domain</comment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>none given</source>
        <comment>no domain was named</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Port table</source>
        <comment>label: which table was checked</comment>
        <translation>Porttabelle</translation>
    </message>
    <message>
        <source>The table also requires</source>
        <comment>heading: conditions that belong to no row</comment>
        <translation>Was die Tabelle außerdem verlangt</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <comment>heading</comment>
        <translation>Was nicht getestet wurde</translation>
    </message>
    <message>
        <source>Credentials and permissions: no password was sent, and nobody signed in. A service that answers here can still refuse a user.</source>
        <comment>what was not tested</comment>
        <translation>Anmeldedaten und Berechtigungen: Es wurde kein Kennwort gesendet, und niemand hat sich angemeldet. Ein Dienst, der hier antwortet, kann einen Benutzer trotzdem abweisen.</translation>
    </message>
    <message>
        <source>Other local ports: each check went out from one port that the system chose. Whether all of 1024-65535 are let out is not shown by this.</source>
        <comment>what was not tested</comment>
        <translation>Andere lokale Ports: Jede Prüfung ging von einem Port aus, den das System gewählt hat. Ob alle Ports 1024-65535 nach außen zugelassen sind, zeigt das nicht.</translation>
    </message>
    <message>
        <source>Other times and other computers: this is what one computer saw at one moment.</source>
        <comment>what was not tested</comment>
        <translation>Andere Zeitpunkte und andere Computer: Dies ist, was ein Computer zu einem Zeitpunkt gesehen hat.</translation>
    </message>
    <message>
        <source>no address</source>
        <comment>the name could not be resolved</comment>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column: a host that was checked</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets at a glance</source>
        <comment>heading: a table of hosts and requirements</comment>
        <translation>Ziele im Überblick</translation>
    </message>
    <message>
        <source>What the port table requires</source>
        <comment>heading</comment>
        <translation>Was die Porttabelle verlangt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: who connects</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: who is connected to</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>%1 (the default: this computer did not tell its own setting)</source>
        <comment>%1 a range of ports</comment>
        <translation>%1 (der Standardwert: Dieser Computer gab seine eigene Einstellung nicht preis)</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>%1 a range of ports, %2 a list of ports that the system excludes</comment>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>Extra looks</source>
        <comment>heading: what was asked beyond the table&apos;s ports</comment>
        <translation>Zusatzprüfungen</translation>
    </message>
    <message>
        <source>Asked beyond the table&apos;s ports, to settle what one symptom alone leaves open.</source>
        <comment>below the heading of the extra looks</comment>
        <translation>Über die Ports der Tabelle hinaus gefragt, um zu klären, was ein einzelnes Symptom offenlässt.</translation>
    </message>
    <message>
        <source>Rule %1: purpose, evidence, and the least that would do</source>
        <comment>%1 number of a rule</comment>
        <translation>Regel %1: Zweck, Befund und was mindestens nötig ist</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <comment>heading: rules that are asked for</comment>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>Commands that would open this</source>
        <comment>heading</comment>
        <translation>Befehle, die dies öffnen würden</translation>
    </message>
    <message>
        <source>WMI&apos;s own port: it is told only to who signs in. It comes from the same range as the RPC ports above, so what holds for them is inferred for it.</source>
        <comment>what was not tested</comment>
        <translation>Der eigene Port von WMI: Er wird nur genannt, wenn man sich anmeldet. Er stammt aus demselben Bereich wie die RPC-Ports oben, daher wird auf ihn übertragen, was für sie gilt.</translation>
    </message>
    <message>
        <source>Whose it is first</source>
        <comment>label: who is to act</comment>
        <translation>Wer zuerst gefragt ist</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>what a part of a range of ports does: it is let through</comment>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>what a part of a range of ports does</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Rejected by the network</source>
        <comment>what a part of a range of ports does</comment>
        <translation>Vom Netzwerk abgewiesen</translation>
    </message>
    <message>
        <source>Not sent by this computer</source>
        <comment>what happened with a part of a range of ports</comment>
        <translation>Von diesem Computer nicht gesendet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>what happened with a part of a range of ports</comment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>And %1 more, in the JSON file.</source>
        <comment>%1 a number of lines of a table</comment>
        <translation>Und %1 weitere, in der JSON-Datei.</translation>
    </message>
    <message>
        <source>Ports</source>
        <comment>column: a range of ports</comment>
        <translation>Ports</translation>
    </message>
    <message>
        <source>What they do</source>
        <comment>column: whether a part of a range answers</comment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Ports asked</source>
        <comment>column: a number</comment>
        <translation>Gefragte Ports</translation>
    </message>
    <message>
        <source>Widest gap between them</source>
        <comment>column: a number of ports that were not asked</comment>
        <translation>Größte Lücke dazwischen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>end of a list; %1 a number</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Open ports</source>
        <comment>column</comment>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>What the endpoint mapper says of them</source>
        <comment>column</comment>
        <translation>Was die RPC-Endpunktzuordnung dazu sagt</translation>
    </message>
    <message>
        <source>Not among the ports that it names</source>
        <translation>Nicht unter den Ports, die sie nennt</translation>
    </message>
    <message>
        <source>Mapped</source>
        <comment>how a range of ports was looked at</comment>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Every port</source>
        <comment>how a range of ports was looked at</comment>
        <translation>Jeder Port</translation>
    </message>
    <message>
        <source>%1 ports asked</source>
        <comment>%1 a number</comment>
        <translation>%1 Ports gefragt</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <comment>how a look at a range of ports ended</comment>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <comment>%1 a number</comment>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 questions got lost</source>
        <comment>%1 a number</comment>
        <translation>%1 Fragen gingen verloren</translation>
    </message>
    <message>
        <source>Whole ranges of ports</source>
        <comment>heading: over maps of ranges</comment>
        <translation>Ganze Portbereiche</translation>
    </message>
    <message>
        <source>%1/TCP on %2, drawn from the first port to the last</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>%1/TCP auf %2, vom ersten bis zum letzten Port gezeichnet</translation>
    </message>
    <message>
        <source>Line: %1, where Windows&apos; dynamic ports begin.</source>
        <comment>key to a drawing; %1 a port</comment>
        <translation>Linie: %1, wo die dynamischen Ports von Windows beginnen.</translation>
    </message>
    <message>
        <source>Triangles: ports that the endpoint mapper names.</source>
        <comment>key to a drawing</comment>
        <translation>Dreiecke: Ports, die die RPC-Endpunktzuordnung nennt.</translation>
    </message>
    <message>
        <source>The stand-in listened there while it was asked</source>
        <translation>Der Stellvertreter lauschte dort, während er gefragt wurde</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <comment>heading: who stands for this run</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <comment>label: a person&apos;s name</comment>
        <translation>Abgenommen von</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: the day of a sign-off</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>To be installed</source>
        <comment>label: a product</comment>
        <translation>Zu installieren</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>label</comment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Active Directory where a stand-in answered: the way there is shown, and nothing of what a controller will say. Check again once it is installed.</source>
        <comment>what was not tested</comment>
        <translation>Active Directory, wo ein Stellvertreter geantwortet hat: Gezeigt ist der Weg dorthin und nichts von dem, was ein Domänencontroller antworten wird. Prüfen Sie erneut, sobald er installiert ist.</translation>
    </message>
    <message>
        <source>RPC ports that the endpoint mapper named</source>
        <comment>in place of a list of ports</comment>
        <translation>RPC-Ports, die der Endpunktmapper nannte</translation>
    </message>
    <message>
        <source>Every check</source>
        <comment>heading: a table of what was found, without evidence</comment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>column: hosts that were checked</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What each check saw in detail, and the extra looks, are in the HTML and JSON reports of this run.</source>
        <comment>below the table of checks without evidence</comment>
        <translation>Was jede Prüfung im Einzelnen gesehen hat, und die zusätzlichen Prüfungen, stehen im HTML- und im JSON-Bericht dieses Laufs.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <comment>heading; %1 number of a rule</comment>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Evidence of what did not pass</source>
        <comment>heading: a table of checks</comment>
        <translation>Befunde zu allem, was nicht bestanden hat</translation>
    </message>
    <message>
        <source>Every check, and the evidence of what did not pass</source>
        <comment>heading</comment>
        <translation>Alle Prüfungen, und die Befunde zu allem, was nicht bestanden hat</translation>
    </message>
    <message>
        <source>With so many hosts, the checks of a host that found the same share a line. What it means and what to do is said once, under &quot;What needs attention&quot;. What the checks that passed saw in detail is in the JSON report of this run, and not here.</source>
        <comment>below the heading of the table of checks, in a report of hundreds of hosts</comment>
        <translation>Bei so vielen Hosts stehen die Prüfungen eines Hosts, die dasselbe gefunden haben, in einer Zeile. Was es bedeutet und was zu tun ist, steht einmal unter „Auffälligkeiten“. Was die bestandenen Prüfungen im Einzelnen gesehen haben, steht im JSON-Bericht dieses Laufs und nicht hier.</translation>
    </message>
    <message>
        <source>Since an earlier run</source>
        <comment>heading: what has changed</comment>
        <translation>Seit einem früheren Lauf</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>heading: what became of checks that were asked again and again</comment>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s):</source>
        <comment>heading of a list</comment>
        <translation>
            <numerusform>Die letzte Änderung:</numerusform>
            <numerusform>Die letzten %n Änderungen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitOptions</name>
    <message>
        <source>N</source>
        <comment>value name in --help: a number</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Time limit of an attempt in milliseconds (default 3000).</source>
        <translation>Zeitgrenze eines Versuchs in Millisekunden (Vorgabe 3000).</translation>
    </message>
    <message>
        <source>MS</source>
        <comment>value name in --help: milliseconds</comment>
        <translation>MS</translation>
    </message>
    <message>
        <source>Checks at once (default 128).</source>
        <translation>Prüfungen zugleich (Vorgabe 128).</translation>
    </message>
    <message>
        <source>WAY</source>
        <comment>value name in --help</comment>
        <translation>WEG</translation>
    </message>
    <message>
        <source>Connections a second that --range-check map or sweep begins at most (default: as fast as answers allow).</source>
        <translation>Wie viele Verbindungen --range-check map oder sweep höchstens in einer Sekunde beginnt (Vorgabe: so schnell, wie die Antworten es erlauben).</translation>
    </message>
    <message>
        <source>How the dynamic range is checked: &quot;endpoints&quot; (default) asks the ports that the endpoint mapper names; &quot;map&quot; also finds what is blocked, with at most some 2,000 connections to a host, and more where answers get lost; &quot;sweep&quot; asks every port.</source>
        <translation>Wie der dynamische Bereich geprüft wird: „endpoints“ (Vorgabe) fragt die Ports, die die RPC-Endpunktzuordnung nennt; „map“ findet auch, was gesperrt ist, mit höchstens etwa 2.000 Verbindungen zu einem Host, und mehr, wo Antworten verloren gehen; „sweep“ fragt jeden Port.</translation>
    </message>
    <message>
        <source>Further attempts before silence is believed; two numbers, with a comma, are for TCP and UDP (default 1,2).</source>
        <translation>Weitere Versuche, bevor Schweigen geglaubt wird; zwei Zahlen, mit Komma, gelten für TCP und UDP (Vorgabe 1,2).</translation>
    </message>
    <message>
        <source>N[,N]</source>
        <comment>value name in --help: one number or two</comment>
        <translation>N[,N]</translation>
    </message>
    <message>
        <source>What firewalls are to let through of RPC&apos;s dynamic ports; verdicts and firewall requests go by it: &quot;windows&quot; is 49152-65535, &quot;table&quot; the port table&apos;s range, &quot;named&quot; the ports that the endpoint mapper names (for fixed ones), &quot;inspection&quot; a firewall that follows RPC from 135/TCP on; &quot;usual&quot; (default): 49152-65535, or the table&apos;s where all of it is checked.</source>
        <comment>do not translate the words in quotation marks</comment>
        <translation>Was Firewalls von den dynamischen Ports von RPC durchlassen sollen; Urteile und Firewall-Anträge richten sich danach: „windows“ ist 49152-65535, „table“ der Bereich der Porttabelle, „named“ die Ports, die die RPC-Endpunktzuordnung nennt (für feste), „inspection“ eine Firewall, die RPC ab 135/TCP folgt; „usual“ (Vorgabe): 49152-65535, oder der der Tabelle, wo er ganz geprüft wird.</translation>
    </message>
    <message>
        <source>RANGE</source>
        <comment>value name in --help: which ports</comment>
        <translation>BEREICH</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>no program reads from it</source>
        <comment>the reason why a named pipe cannot be written</comment>
        <translation>kein Programm liest daraus</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>foot of each page: %1 title of a port table, %2 host, %3 time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of each page</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This plan was written by a newer version of GP PortCheck. Open it with that one.</source>
        <translation>Diesen Plan hat eine neuere Version von GP PortCheck geschrieben. Öffnen Sie ihn mit ihr.</translation>
    </message>
    <message>
        <source>This is no version of a plan that GP PortCheck knows.</source>
        <translation>Diese Version eines Plans kennt GP PortCheck nicht.</translation>
    </message>
    <message>
        <source>The plan is cut off: its last line, &quot;%1&quot;, is missing.</source>
        <translation>Der Plan ist abgeschnitten: Seine letzte Zeile, „%1“, fehlt.</translation>
    </message>
    <message>
        <source>“--%1” can&apos;t stand in a plan. Its options are: %2.</source>
        <comment>%2 is a list, with commas</comment>
        <translation>„--%1“ kann nicht in einem Plan stehen. Seine Optionen sind: %2.</translation>
    </message>
    <message>
        <source>--table: the port table lies on another computer. Copy it beside the plan.</source>
        <translation>--table: Die Porttabelle liegt auf einem anderen Computer. Kopieren Sie sie neben den Plan.</translation>
    </message>
    <message>
        <source>--table: there is no file “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>--table: Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>A plan can&apos;t name the port table “%1”: rename its file.</source>
        <comment>%1 a path</comment>
        <translation>Ein Plan kann die Porttabelle „%1“ nicht nennen: Benennen Sie ihre Datei um.</translation>
    </message>
    <message>
        <source>A plan can&apos;t name the role “%1” of the port table.</source>
        <comment>%1 a role</comment>
        <translation>Ein Plan kann die Rolle „%1“ der Porttabelle nicht nennen.</translation>
    </message>
    <message>
        <source>This stands outside the plan, which goes from the line &quot;%1&quot; to the line &quot;%2&quot;.</source>
        <comment>%1 and %2 are its first and its last line</comment>
        <translation>Das steht außerhalb des Plans, der von der Zeile „%1“ bis zur Zeile „%2“ reicht.</translation>
    </message>
    <message>
        <source>This is a results file: it says what came out, and no plan or list of targets. It is opened in the window, and put beside others with --compare.</source>
        <translation>Das ist eine Ergebnisdatei: Sie sagt, was herauskam, und ist kein Plan und keine Liste von Zielen. Sie wird im Fenster geöffnet und mit --compare neben andere gestellt.</translation>
    </message>
</context>
<context>
    <name>PlanOptions</name>
    <message>
        <source>--%1 %2: a whole number from %3 to %4 is expected.</source>
        <comment>%1 option, %2 what was given</comment>
        <translation>--%1 %2: Erwartet wird eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>--range-check %1: there are the ways &quot;endpoints&quot;, &quot;map&quot; and &quot;sweep&quot;.</source>
        <comment>%1 what was given</comment>
        <translation>--range-check %1: Es gibt die Wege „endpoints“, „map“ und „sweep“.</translation>
    </message>
    <message>
        <source>--domain: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--domain: %1</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <comment>%1 option</comment>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--addresses %1: there are the choices &quot;both&quot;, &quot;ipv4&quot; and &quot;ipv6&quot;.</source>
        <comment>%1 what was given</comment>
        <translation>--addresses %1: Zur Wahl stehen „both“, „ipv4“ und „ipv6“.</translation>
    </message>
    <message>
        <source>--%1 %2: a whole number from %3 to %4 is expected, or two with a comma in between: for TCP and for UDP.</source>
        <comment>%1 option, %2 what was given</comment>
        <translation>--%1 %2: Erwartet wird eine ganze Zahl von %3 bis %4, oder zwei mit einem Komma dazwischen: für TCP und für UDP.</translation>
    </message>
    <message>
        <source>--dynamic-range %1: there are the choices &quot;usual&quot;, &quot;windows&quot;, &quot;table&quot;, &quot;named&quot; and &quot;inspection&quot;.</source>
        <comment>%1 what was given</comment>
        <translation>--dynamic-range %1: Zur Wahl stehen „usual“, „windows“, „table“, „named“ und „inspection“.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>by its name&apos;s addresses</source>
        <comment>where a question goes</comment>
        <translation>Adressen des Namens</translation>
    </message>
    <message>
        <source>as many as the mapper names</source>
        <comment>how many times a question is sent</comment>
        <translation>so viele, wie die Endpunktzuordnung nennt</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Times at most</source>
        <comment>column: how often a question is sent</comment>
        <translation>Max. Anzahl</translation>
    </message>
    <message>
        <source>What is sent</source>
        <comment>column</comment>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>For RPC endpoints that did not open, at most %1, or all where that opens one: the endpoint mapper is asked for that one (ept_map), and one more connection goes to it.</source>
        <comment>%1 a number</comment>
        <translation>Für RPC-Endpunkte, die sich nicht geöffnet haben, höchstens %1, oder für alle, falls sich dadurch einer öffnet: Die RPC-Endpunktzuordnung wird nach diesem einen gefragt (ept_map), und eine weitere Verbindung geht dorthin.</translation>
    </message>
    <message>
        <source>A TCP port that works is connected to from local ports spread over 1024-65535: some forty connections, at most %1.</source>
        <comment>%1 a number</comment>
        <translation>Ein TCP-Port, der funktioniert, wird von lokalen Ports aus angesprochen, die über 1024-65535 verteilt sind: etwa vierzig Verbindungen, höchstens %1.</translation>
    </message>
    <message>
        <source>Extra looks, at each address of these hosts:</source>
        <comment>heading over a list</comment>
        <translation>Zusatzprüfungen, auf jeder Adresse dieser Hosts:</translation>
    </message>
    <message>
        <source>First, the controllers of %1 are looked for in DNS (SRV records), and their names&apos; addresses.</source>
        <comment>%1 domain</comment>
        <translation>Zuerst werden die Domänencontroller von %1 im DNS gesucht (SRV-Einträge), dann die Adressen zu ihren Namen.</translation>
    </message>
    <message>
        <source>Names are asked of this computer&apos;s resolver: 1 name.</source>
        <translation>Namen werden beim Resolver dieses Computers erfragt: 1 Name.</translation>
    </message>
    <message>
        <source>Names are asked of this computer&apos;s resolver: %1 names.</source>
        <comment>%1 a number other than 1</comment>
        <translation>Namen werden beim Resolver dieses Computers erfragt: %1 Namen.</translation>
    </message>
    <message>
        <source>A name with several addresses is asked at each of them.</source>
        <translation>Ein Name mit mehreren Adressen wird auf jeder davon geprüft.</translation>
    </message>
    <message>
        <source>Where a TLS handshake fails, one more connection asks whether TLS is spoken at all.</source>
        <translation>Wo ein TLS-Handshake scheitert, klärt eine weitere Verbindung, ob überhaupt TLS gesprochen wird.</translation>
    </message>
    <message>
        <source>Which ports of a dynamic range are asked is unknown before: those in it that the endpoint mapper names, each with an RPC bind, as often as any TCP port.</source>
        <translation>Welche Ports eines dynamischen Bereichs geprüft werden, ist vorher nicht bekannt: die darin, die die RPC-Endpunktzuordnung nennt, jeder mit einem RPC-Bind, so oft wie jeder TCP-Port.</translation>
    </message>
    <message>
        <source>A Kerberos question can show up in the controller&apos;s security log as event 4768. The questions to LDAP, SMB and RPC are anonymous; no password is sent.</source>
        <translation>Eine Kerberos-Anfrage kann im Sicherheitsprotokoll des Domänencontrollers als Ereignis 4768 erscheinen. Die Anfragen an LDAP, SMB und RPC sind anonym; es wird kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>What a run would send. Nothing has been sent, and no name was resolved.</source>
        <translation>Was ein Lauf senden würde. Es wurde nichts gesendet und kein Name aufgelöst.</translation>
    </message>
    <message>
        <source>%1 for each of %2 ports</source>
        <comment>how many times a question is sent; %1, %2 numbers</comment>
        <translation>%1 für jeden von %2 Ports</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <comment>how many times a question is sent; %1 a number</comment>
        <translation>etwa %1 insgesamt</translation>
    </message>
    <message>
        <source>map: at most about %1 connections to a host, to ports spread over its dynamic range and then around each boundary.</source>
        <comment>%1 a number; do not translate map</comment>
        <translation>map: höchstens etwa %1 Verbindungen zu einem Host, zu Ports, die über seinen dynamischen Bereich verteilt sind, und dann um jede Grenze herum.</translation>
    </message>
    <message>
        <source>sweep: every port of a host&apos;s dynamic range, each up to %1 times, and more often where answers get lost.</source>
        <comment>%1 a number; do not translate sweep</comment>
        <translation>sweep: jeder Port des dynamischen Bereichs eines Hosts, jeder bis zu %1-mal, und öfter, wo Antworten verloren gehen.</translation>
    </message>
    <message>
        <source>For all hosts together, at most %1 of these connections begin in a second.</source>
        <comment>%1 a number</comment>
        <translation>Für alle Hosts zusammen beginnen in einer Sekunde höchstens %1 dieser Verbindungen.</translation>
    </message>
    <message>
        <source>These connections begin as fast as the answers allow; --rate makes it slower.</source>
        <comment>do not translate --rate</comment>
        <translation>Diese Verbindungen beginnen so schnell, wie die Antworten es erlauben; --rate macht es langsamer.</translation>
    </message>
    <message>
        <source>A device that watches for port scans can take it for one: tell those who run it.</source>
        <translation>Ein Gerät, das auf Portscans achtet, kann das für einen halten: Sagen Sie denen Bescheid, die es betreiben.</translation>
    </message>
    <message>
        <source>One connection to %1/TCP, which nobody uses and which must be closed: if it opens, something on the way accepts everything; if it is refused, the host is up.</source>
        <comment>%1 a port</comment>
        <translation>Eine Verbindung zu %1/TCP, den niemand verwendet und der geschlossen sein muss: Öffnet er sich, nimmt etwas auf dem Weg alles an; wird sie abgelehnt, läuft der Host.</translation>
    </message>
    <message>
        <source>Where a TCP service takes a connection and its answer does not come: it is asked once more, and told to answer in segments of at most %1 bytes.</source>
        <comment>%1 a number</comment>
        <translation>Wenn ein TCP-Dienst eine Verbindung annimmt und seine Antwort nicht kommt: Er wird noch einmal gefragt und gebeten, in Segmenten von höchstens %1 Bytes zu antworten.</translation>
    </message>
    <message>
        <source>Where earlier answers told one computer&apos;s name and later ones another: the port that answered first is asked once again who it is.</source>
        <translation>Wo frühere Antworten einen Computernamen nannten und spätere einen anderen: Der Port, der zuerst geantwortet hat, wird noch einmal gefragt, wer er ist.</translation>
    </message>
    <message>
        <source>A TCP port that is refused while others open is asked once more, alone; the first that is refused again is the last that is asked so at its address.</source>
        <translation>Ein TCP-Port, der ablehnt, während andere sich öffnen, wird noch einmal allein gefragt; der erste, der wieder ablehnt, ist der letzte, der an seiner Adresse so gefragt wird.</translation>
    </message>
    <message>
        <source>Where a DNS server is silent: it is asked what it can answer without asking other servers, over UDP in two datagrams about the domain and about localhost, over TCP about the domain.</source>
        <translation>Wo ein DNS-Server schweigt: Er wird gefragt, was er beantworten kann, ohne andere Server zu fragen, über UDP in zwei Datagrammen nach der Domäne und nach localhost, über TCP nach der Domäne.</translation>
    </message>
    <message>
        <source>Where a DNS server that is asked over UDP alone answers nothing there: the same question, over TCP.</source>
        <translation>Wenn ein DNS-Server, der nur über UDP gefragt wird, dort nichts beantwortet: dieselbe Frage, über TCP.</translation>
    </message>
    <message>
        <source>Where all questions from one part of the local ports went unanswered, and others not: a port that works is asked from such a local port. If that is silent as well, it is asked from local ports over the whole range, as with --source-ports. Over UDP, what was silent is asked from a local port that got an answer (20389, if none did) and, if that helps, from its own again.</source>
        <translation>Wenn alle Fragen aus einem Teil der lokalen Ports ohne Antwort blieben, andere aber nicht: Ein funktionierender Port wird von einem solchen lokalen Port aus gefragt. Schweigt er ebenfalls, wird er von lokalen Ports aus dem ganzen Bereich gefragt, wie mit --source-ports. Über UDP wird, was geschwiegen hat, von einem lokalen Port aus gefragt, der eine Antwort bekam (20389, wenn es keinen gibt), und, wenn das hilft, noch einmal von seinem eigenen.</translation>
    </message>
    <message>
        <source>Where it does answer so: it is asked once more as at first, since it may only have been late.</source>
        <translation>Antwortet er so: Er wird noch einmal wie zu Anfang gefragt, denn er kann auch nur spät gewesen sein.</translation>
    </message>
    <message>
        <source>Where a name leads nowhere, or to where nobody is: a DNS server that was checked, and is none of this computer&apos;s own, is asked for the addresses of that name, over UDP in two datagrams (A, AAAA).</source>
        <translation>Wenn ein Name nirgendwohin führt oder dorthin, wo niemand ist: Ein DNS-Server, der geprüft wurde und keiner der eigenen dieses Computers ist, wird nach den Adressen dieses Namens gefragt, über UDP in zwei Datagrammen (A, AAAA).</translation>
    </message>
    <message>
        <source>Where all that was silent had left from one address of this computer: a silent port is asked from another address of it and, if that brings an answer, from the first one again, and what else was silent from the address that answers; at most %1 questions.</source>
        <comment>%1 a number</comment>
        <translation>Wenn alles, was ohne Antwort blieb, von einer einzigen Adresse dieses Computers ausging: Ein stummer Port wird von einer anderen seiner Adressen aus gefragt und, wenn das eine Antwort bringt, von der ersten aus noch einmal, und was sonst stumm war, von der Adresse aus, die Antworten bekommt; höchstens %1 Fragen.</translation>
    </message>
    <message>
        <source>Where questions to a stand-in were lost: something that it answered is asked once more, to hear whether its limits held questions back. If so, what was lost is asked again, and that once more.</source>
        <translation>Wo Fragen an einen Stellvertreter verloren gingen: Etwas, das er beantwortet hat, wird noch einmal gefragt, um zu hören, ob seine Grenzen Fragen zurückhielten. Wenn ja, wird noch einmal gefragt, was verloren ging, und danach das noch einmal.</translation>
    </message>
    <message>
        <source>Where ports failed after another had opened, or other hosts were silent that were asked afterwards: the one that opened is asked once again at the end. What was refused beside answers is asked once more, alone; so is what went unanswered while nothing came back, or from local ports to which nothing comes back.</source>
        <translation>Wo Ports ausfielen, nachdem sich ein anderer geöffnet hatte, oder andere Hosts schwiegen, die danach gefragt wurden: Der geöffnete wird am Ende noch einmal gefragt. Was neben Antworten abgewiesen wurde, wird noch einmal gefragt, allein; ebenso, was ohne Antwort blieb, während nichts zurückkam, oder von lokalen Ports aus, zu denen nichts zurückkommt.</translation>
    </message>
    <message>
        <source>A name with several addresses is asked at each of its IPv4 addresses.</source>
        <translation>Ein Name mit mehreren Adressen wird an jeder seiner IPv4-Adressen gefragt.</translation>
    </message>
    <message>
        <source>A name with several addresses is asked at each of its IPv6 addresses.</source>
        <translation>Ein Name mit mehreren Adressen wird an jeder seiner IPv6-Adressen gefragt.</translation>
    </message>
    <message>
        <source>Where one answer came only after losses and another question got none: that one is asked up to %1 times more; so is a DNS server that answered only what it need not ask others for, and so are, one after the other, at most %3 UDP ports that were silent beside others that the host refused. Under a time limit of up to 1 s, where several TCP ports were silent beside something that answered over TCP or UDP: one of those ports once more, alone. If it stays silent, the same is done with a second one. Where several hosts on one way answered only after losses: each port that was silent there, up to three times. Where this computer dropped packets meanwhile, what was silent is asked once more: TCP ports in groups, at most %2 times, UDP ports and mute connections alone. So is what was refused, where this computer has sent something to itself, and one local port, where that makes the difference.</source>
        <comment>%1, %2, %3 numbers</comment>
        <translation>Wo eine Antwort erst nach Verlusten kam und eine andere Frage keine bekam: diese wird bis zu %1-mal erneut gestellt; ebenso ein DNS-Server, der nur das beantwortete, wofür er keinen anderen fragen muss, und, einer nach dem anderen, höchstens %3 UDP-Ports, die still waren, während der Host andere ablehnte. Bei einer Zeitgrenze bis 1 s, wo mehrere TCP-Ports nicht antworteten und etwas anderes über TCP oder UDP schon: einer dieser Ports allein noch einmal. Bleibt es dabei still, geschieht dasselbe mit einem zweiten. Wo mehrere Hosts auf einem Weg erst nach Verlusten antworteten: jeder Port, der dort still war, bis zu dreimal. Wo dieser Computer währenddessen Pakete verwarf, wird noch einmal gefragt, was nicht antwortete: TCP-Ports in Gruppen, höchstens %2-mal, UDP-Ports und stumme Verbindungen einzeln. Ebenso, was abgelehnt wurde, wo dieser Computer sich selbst etwas gesendet hat, und ein lokaler Port, wo der den Unterschied macht.</translation>
    </message>
    <message>
        <source>(%1: each that --discover finds)</source>
        <comment>in place of a host; %1 role</comment>
        <translation>(%1: jeder, den --discover findet)</translation>
    </message>
    <message>
        <source>standard output</source>
        <comment>where a report goes, in place of a file</comment>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>The firewall request for all of this goes to %1.</source>
        <comment>%1 a file, or words for one</comment>
        <translation>Der Firewall-Antrag für all das geht an %1.</translation>
    </message>
    <message>
        <source>A report would be written to %1.</source>
        <comment>%1 a file, or words for one</comment>
        <translation>Ein Bericht ginge an %1.</translation>
    </message>
    <message>
        <source>Where ports stay silent beside one that works (on Linux; of at most %1 such ports in a run): one of them over TCP and one over UDP is asked with one to %2 hops to go, and so is the one that works, to hear from routers how far each gets. At most four connections to that one open by this, and are ended at once. What tells the two apart is asked twice more of both.</source>
        <comment>%1, %2 numbers</comment>
        <translation>Wo Ports still bleiben und ein anderer antwortet (unter Linux; bei höchstens %1 solchen Ports eines Durchgangs): Einer davon über TCP und einer über UDP wird so gefragt, dass die Frage nur einen bis %2 Schritte weit kommt, und ebenso der, der antwortet, um von Routern zu hören, wie weit beide kommen. Dabei entstehen höchstens vier Verbindungen zu diesem und werden sofort beendet. Was beide unterscheidet, wird bei beiden noch zweimal gefragt.</translation>
    </message>
</context>
<context>
    <name>PortCheck::AboutBox</name>
    <message>
        <source>&amp;Copy for a ticket</source>
        <comment>button: copies the facts</comment>
        <translation>Für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>About GP PortCheck</source>
        <comment>title of the dialog</comment>
        <translation>Über GP PortCheck</translation>
    </message>
    <message>
        <source>Checks whether this computer reaches the ports that auditing of Active Directory and Group Policy needs, by asking each service in its own protocol.</source>
        <translation>Prüft, ob dieser Computer die Ports erreicht, die die Überwachung von Active Directory und Gruppenrichtlinien braucht, indem es jeden Dienst in seinem eigenen Protokoll fragt.</translation>
    </message>
    <message>
        <source>It sends no user name, no password and no ticket, and changes nothing anywhere. It asks only the hosts that you name, and the DNS servers that know their addresses.</source>
        <translation>Es sendet keinen Benutzernamen, kein Kennwort und kein Ticket und ändert nirgends etwas. Es fragt nur die Hosts, die Sie nennen, und die DNS-Server, die deren Adressen kennen.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © 2026 The GP PortCheck developers.</source>
        <translation>Freie Software unter der MIT-Lizenz. © 2026 The GP PortCheck developers.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the operating system</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>Transport Layer Security</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>where Qt has no TLS backend</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>%1: 0.1.0</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <comment>button</comment>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <comment>button: the facts have been copied</comment>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>Made with Qt, which is used under the GNU Lesser General Public License, version 3. © The Qt Company Ltd and other contributors.</source>
        <translation>Erstellt mit Qt unter der GNU Lesser General Public License, Version 3. © The Qt Company Ltd und weitere Mitwirkende.</translation>
    </message>
    <message>
        <source>Compiler</source>
        <comment>what the program was compiled with</comment>
        <translation>Compiler</translation>
    </message>
</context>
<context>
    <name>PortCheck::BorderHandle</name>
    <message>
        <source>%1 %</source>
        <comment>%1 a number: where the border between two parts is</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PortCheck::ByteText</name>
    <message>
        <source>Bytes sent: the first %1 of %2</source>
        <comment>label of a line of what was seen; %1, %2 numbers</comment>
        <translation>Gesendete Bytes: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Bytes sent: %1</source>
        <comment>label of a line of what was seen; %1 a number</comment>
        <translation>Gesendete Bytes: %1</translation>
    </message>
    <message>
        <source>Bytes of the answer: the first %1 of %2</source>
        <comment>label of a line of what was seen; %1, %2 numbers</comment>
        <translation>Bytes der Antwort: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Bytes of the answer: %1</source>
        <comment>label of a line of what was seen; %1 a number</comment>
        <translation>Bytes der Antwort: %1</translation>
    </message>
</context>
<context>
    <name>PortCheck::Cause</name>
    <message>
        <source>%1 on %2</source>
        <comment>cause; %1 is a list of ports, %2 a host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 refused the connection to %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>die Verbindung zu %2 wurde von %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not answer on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>keine Antwort von %1 auf %2</translation>
    </message>
    <message>
        <source>the network reports that %1 cannot be reached</source>
        <comment>cause; %1 is a host</comment>
        <translation>das Netzwerk meldet, dass der Weg zu %1 nicht möglich ist</translation>
    </message>
    <message>
        <source>there is no route to %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>es gibt keine Route zu %1</translation>
    </message>
    <message>
        <source>%1 gave no sign of life</source>
        <comment>cause; %1 is a host</comment>
        <translation>kein Lebenszeichen von %1</translation>
    </message>
    <message>
        <source>this computer does not let its own questions to %1 out (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>dieser Computer lässt seine eigenen Anfragen an %1 nicht hinaus (auf %2)</translation>
    </message>
    <message>
        <source>this computer had no free local port to ask %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer hatte keinen freien lokalen Port, um %1 anzusprechen</translation>
    </message>
    <message>
        <source>this computer could not send to %1 (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>dieser Computer konnte nicht an %1 senden (auf %2)</translation>
    </message>
    <message>
        <source>%1 accepted the connection to %2 and said nothing</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>die Verbindung zu %2 wurde von %1 angenommen, und nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1 sent far too much on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>auf %2 wurde von %1 viel zu viel gesendet</translation>
    </message>
    <message>
        <source>the directory on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>das Verzeichnis auf %1 hat mit einem Fehler geantwortet (auf %2)</translation>
    </message>
    <message>
        <source>%1 is no global catalog</source>
        <comment>cause; %1 is a host</comment>
        <translation>%1 ist kein globaler Katalog</translation>
    </message>
    <message>
        <source>TLS failed on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>TLS ist auf %2 von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>this computer does not trust the certificate of %1 (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>dieser Computer vertraut dem Zertifikat von %1 nicht (auf %2)</translation>
    </message>
    <message>
        <source>Kerberos on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>Kerberos auf %1 hat mit einem Fehler geantwortet (auf %2)</translation>
    </message>
    <message>
        <source>Kerberos on %1 does not serve the domain (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>Kerberos auf %1 ist für die Domäne nicht zuständig (auf %2)</translation>
    </message>
    <message>
        <source>the endpoint mapper of %1 refuses anonymous questions</source>
        <comment>cause; %1 is a host</comment>
        <translation>die RPC-Endpunktzuordnung von %1 lehnt anonyme Anfragen ab</translation>
    </message>
    <message>
        <source>the endpoint mapper of %1 names no TCP port</source>
        <comment>cause; %1 is a host</comment>
        <translation>die RPC-Endpunktzuordnung von %1 nennt keinen TCP-Port</translation>
    </message>
    <message>
        <source>%1 refused the RPC bind on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>der RPC-Bind auf %2 wurde von %1 abgelehnt</translation>
    </message>
    <message>
        <source>SMB on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>SMB auf %1 hat mit einem Fehler geantwortet (auf %2)</translation>
    </message>
    <message>
        <source>a firewall forbids %2 to %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>eine Firewall verbietet den Zugang zu %1 auf %2</translation>
    </message>
    <message>
        <source>%1 answered on %2 only after losses</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>erst nach Verlusten kam eine Antwort von %1 auf %2</translation>
    </message>
    <message>
        <source>something accepts every connection to %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>etwas nimmt jede Verbindung zu %1 an</translation>
    </message>
    <message>
        <source>%1 stopped answering this computer during the run</source>
        <comment>cause; %1 is a host</comment>
        <translation>während des Laufs bekam dieser Computer von %1 keine Antwort mehr</translation>
    </message>
    <message>
        <source>%1 stopped answering this computer during the run (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>während des Laufs bekam dieser Computer von %1 keine Antwort mehr (auf %2)</translation>
    </message>
    <message>
        <source>not all local ports of this computer are let out to %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>nicht alle lokalen Ports dieses Computers werden zu %1 hinausgelassen</translation>
    </message>
    <message>
        <source>the local ports could not be tried towards %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>die lokalen Ports konnten gegenüber %1 nicht geprüft werden</translation>
    </message>
    <message>
        <source>another machine answers on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>auf %2 von %1 antwortet ein anderer Computer</translation>
    </message>
    <message>
        <source>the clocks of %1 and of this computer differ too much</source>
        <comment>cause; %1 is a host</comment>
        <translation>die Uhren von %1 und von diesem Computer weichen zu stark voneinander ab</translation>
    </message>
    <message>
        <source>Kerberos on %1 asks for TCP</source>
        <comment>cause; %1 is a host</comment>
        <translation>Kerberos auf %1 verlangt TCP</translation>
    </message>
    <message>
        <source>a firewall opens %2 of %1 on demand</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>eine Firewall öffnet den Weg zu %1 auf %2 erst bei Bedarf</translation>
    </message>
    <message>
        <source>a firewall lets only a part of the RPC range of %1 pass (not %2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>eine Firewall lässt nur einen Teil des RPC-Bereichs von %1 durch (nichts auf %2)</translation>
    </message>
    <message>
        <source>%1 requires SMB signing</source>
        <comment>cause; %1 is a host</comment>
        <translation>%1 verlangt SMB-Signierung</translation>
    </message>
    <message>
        <source>a firewall on the way to %1 refused %2, it seems</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>eine Firewall auf dem Weg zu %1 hat %2 anscheinend abgelehnt</translation>
    </message>
    <message>
        <source>something accepts every connection to %1, so nothing is proven by %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>etwas nimmt jede Verbindung zu %1 an, durch %2 ist also nichts bewiesen</translation>
    </message>
    <message>
        <source>a part of the dynamic range of %1 is blocked (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ranges of ports</comment>
        <translation>ein Teil des dynamischen Bereichs von %1 ist gesperrt (%2)</translation>
    </message>
    <message>
        <source>a stand-in answered on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>ein Stellvertreter hat auf %2 von %1 geantwortet</translation>
    </message>
    <message>
        <source>A stand-in answers on %1: Active Directory itself was not tested.</source>
        <comment>%1 host</comment>
        <translation>Auf %1 antwortet ein Stellvertreter: Active Directory selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>What came back from %1 on %2 fits nothing that this program knows.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Was von %1 auf %2 zurückkam, passt zu nichts, was dieses Programm kennt.</translation>
    </message>
    <message>
        <source>An LDAP server answers on %1 of %2, but with an error: %3.</source>
        <comment>%1 port and protocol, %2 host, %3 LDAP error</comment>
        <translation>Auf %1 von %2 antwortet ein LDAP-Server, aber mit einem Fehler: %3.</translation>
    </message>
    <message>
        <source>%1 says that it is no global catalog, so nothing is expected on %2. This is no firewall fault.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>%1 gibt an, kein globaler Katalog zu sein, daher wird auf %2 nichts erwartet. Das ist kein Fehler der Firewall.</translation>
    </message>
    <message>
        <source>Directory team: name a writable domain controller as well.</source>
        <translation>Verzeichnis-Team: Nennen Sie auch einen beschreibbaren Domänencontroller.</translation>
    </message>
    <message>
        <source>Check the domain&apos;s name; if it is right, name a controller of that domain.</source>
        <translation>Prüfen Sie den Namen der Domäne; stimmt er, geben Sie einen Domänencontroller dieser Domäne an.</translation>
    </message>
    <message>
        <source>DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which the port table does not list.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Auf %1 von %2 antwortet DNS, aber die Antwort war gekürzt: Clients werden über TCP 53 erneut fragen, das die Porttabelle nicht aufführt.</translation>
    </message>
    <message>
        <source>Network team: allow 53/TCP to %1 as well.</source>
        <comment>%1 host</comment>
        <translation>Netzwerk-Team: Lassen Sie auch 53/TCP zu %1 zu.</translation>
    </message>
    <message>
        <source>Check the domain&apos;s name; if it is right, name a DNS server that serves the domain.</source>
        <translation>Prüfen Sie den Namen der Domäne; stimmt er, geben Sie einen DNS-Server an, der für die Domäne zuständig ist.</translation>
    </message>
    <message>
        <source>Kerberos allows five, so logons will fail although the ports are open.</source>
        <translation>Kerberos erlaubt fünf, daher werden Anmeldungen scheitern, obwohl die Ports offen sind.</translation>
    </message>
    <message>
        <source>Kerberos allows five, so logons will fail soon if it grows.</source>
        <translation>Kerberos erlaubt fünf, daher werden Anmeldungen bald scheitern, wenn die Abweichung wächst.</translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, with an unexpected error: %3.</source>
        <comment>%1 port and protocol, %2 host, %3 error name</comment>
        <translation>Auf %1 von %2 antwortet Kerberos, aber mit einem unerwarteten Fehler: %3.</translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, so UDP works; the answer is too large for UDP and is to be fetched over 88/TCP.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Auf %1 von %2 antwortet Kerberos, UDP funktioniert also; die Antwort ist für UDP zu groß und soll über 88/TCP abgeholt werden.</translation>
    </message>
    <message>
        <source>DNS administrator: should %1 lead to %2? If not, correct the record; these results are for the machine there.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>DNS-Administrator: Ist es gewollt, von %1 zu %2 zu kommen? Falls nicht, berichtigen Sie den Eintrag; diese Ergebnisse gelten für den Computer unter dieser Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>This computer found nobody at %1 when it asked for %2: the host is down, or its address is wrong.</source>
        <comment>%1 host with its address, %2 port and protocol</comment>
        <translation>
            <numerusform>Dieser Computer hat unter %1 niemanden gefunden, als er %2 ansprechen wollte: Der Host läuft nicht, oder seine Adresse ist falsch.</numerusform>
            <numerusform>Dieser Computer hat unter %1 niemanden gefunden, als er %2 ansprechen wollte: Die Hosts laufen nicht, oder ihre Adressen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1 on %2. Over UDP, silence can mean a firewall that drops the question or the answer, or a service that does not run.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Keine Antwort von %1 auf %2. Bei UDP kann Schweigen bedeuten, dass eine Firewall die Anfrage oder die Antwort verwirft oder dass der Dienst nicht läuft.</translation>
    </message>
    <message>
        <source>Windows can take %1 s to tell a refusal, longer than the time limit: so the port may just be closed. A longer limit would tell.</source>
        <comment>%1 a number of seconds</comment>
        <translation>Windows meldet eine Ablehnung unter Umständen erst nach %1 s, also nach dem Zeitlimit: Der Port kann auch einfach geschlossen sein. Ein längeres Limit würde es zeigen.</translation>
    </message>
    <message>
        <source>Wait for the other checks of this host: they tell whether it is up.</source>
        <translation>Warten Sie die übrigen Prüfungen dieses Hosts ab: Sie zeigen, ob er läuft.</translation>
    </message>
    <message>
        <source>No answer over UDP, while TCP 88 works on the same host. Current Windows asks Kerberos over TCP first, so logons usually still work; the port table asks for both.</source>
        <translation>Keine Antwort über UDP, obwohl TCP 88 auf demselben Host funktioniert. Aktuelle Windows-Versionen fragen Kerberos zuerst über TCP, daher funktionieren Anmeldungen meist trotzdem; die Porttabelle verlangt beides.</translation>
    </message>
    <message>
        <source>Network team: allow %1 from this computer to %2.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>Netzwerk-Team: Lassen Sie %1 von diesem Computer zu %2 zu.</translation>
    </message>
    <message>
        <source>A firewall or router on the way reported that it forbids %1 to %2.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Eine Firewall oder ein Router auf dem Weg hat gemeldet, dass %1 zu %2 verboten ist.</translation>
    </message>
    <message>
        <source>%3 reported that it forbids %1 to %2: that is the firewall or router to look at.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation>%3 hat gemeldet, dass %1 zu %2 verboten ist: Das ist die Firewall oder der Router, wo Sie nachsehen sollten.</translation>
    </message>
    <message>
        <source>%1 on %2 answered as %3, in that service&apos;s own protocol. Credentials and permissions were not tested.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>%1 auf %2 hat als %3 geantwortet, und zwar im Protokoll dieses Dienstes. Anmeldedaten und Berechtigungen wurden nicht getestet.</translation>
    </message>
    <message>
        <source>Stopped before there was a result.</source>
        <translation>Abgebrochen, bevor es ein Ergebnis gab.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The way is open: the stand-in on %2 named %1 as one of its RPC ports, and answered there.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Der Weg ist offen: Der Stellvertreter auf %2 hat %1 als einen seiner RPC-Ports genannt und dort geantwortet.</translation>
    </message>
    <message>
        <source>The way is open: the stand-in on %2 answered on %1 as %3.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Der Weg ist offen: Der Stellvertreter auf %2 hat auf %1 als %3 geantwortet.</translation>
    </message>
    <message>
        <source>Active Directory itself was not tested.</source>
        <comment>behind a sentence on the answer of a stand-in</comment>
        <translation>Active Directory selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Its certificate is the one that comes with GP PortCheck: the one that clients will meet was not tested either.</source>
        <translation>Sein Zertifikat ist das mit GP PortCheck mitgelieferte: Das Zertifikat, das Clients antreffen werden, wurde ebenfalls nicht getestet.</translation>
    </message>
    <message>
        <source>Administrator of this computer: its firewall or security software blocks outbound connections of this program.</source>
        <translation>Administrator dieses Computers: Seine Firewall oder Sicherheitssoftware blockiert ausgehende Verbindungen dieses Programms.</translation>
    </message>
    <message>
        <source>No TCP port of %1 on %2 answers.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Kein TCP-Port von %1 auf %2 antwortet.</translation>
    </message>
    <message>
        <source>Of %1 on %2, these TCP ports answer: %3.</source>
        <comment>%1 range of ports, %2 host, %3 ranges of ports</comment>
        <translation>Von %1 auf %2 antworten diese TCP-Ports: %3.</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <comment>%1 ranges of ports</comment>
        <translation>Stumm: %1.</translation>
    </message>
    <message>
        <source>Rejected by the network: %1.</source>
        <comment>%1 ranges of ports</comment>
        <translation>Vom Netzwerk abgewiesen: %1.</translation>
    </message>
    <message>
        <source>The stand-in listened on each of these ports while it was asked, so they are blocked on the way.</source>
        <translation>Der Stellvertreter hat auf jedem dieser Ports gelauscht, während der Port gefragt wurde; sie sind also unterwegs gesperrt.</translation>
    </message>
    <message>
        <source>Refusals on one part beside silence on another prove that a firewall drops the silent part.</source>
        <translation>Ablehnungen in einem Teil neben Schweigen in einem anderen beweisen, dass eine Firewall den stummen Teil verwirft.</translation>
    </message>
    <message>
        <source>Programs listen in the silent part, so a firewall drops what is sent there.</source>
        <translation>Im stummen Teil lauschen Programme; also verwirft eine Firewall, was dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>A router or firewall said so.</source>
        <comment>that ports are rejected</comment>
        <translation>Das hat ein Router oder eine Firewall gesagt.</translation>
    </message>
    <message>
        <source>The rule that lets ports through seems to end at %1.</source>
        <comment>%1 a port</comment>
        <translation>Die Regel, die Ports durchlässt, scheint bei %1 zu enden.</translation>
    </message>
    <message>
        <source>The rule that lets ports through seems to begin at %1.</source>
        <comment>%1 a port</comment>
        <translation>Die Regel, die Ports durchlässt, scheint bei %1 zu beginnen.</translation>
    </message>
    <message>
        <source>The rule that lets ports through seems to begin at %1 and to end at %2.</source>
        <comment>%1, %2 ports</comment>
        <translation>Die Regel, die Ports durchlässt, scheint bei %1 zu beginnen und bei %2 zu enden.</translation>
    </message>
    <message numerus="yes">
        <source>The %n port(s) that the endpoint mapper names today are reached; after a restart of the host they can be others.</source>
        <comment>ports</comment>
        <translation>
            <numerusform>Der %n Port, den die RPC-Endpunktzuordnung heute nennt, wird erreicht; nach einem Neustart des Hosts kann es ein anderer sein.</numerusform>
            <numerusform>Die %n Ports, die die RPC-Endpunktzuordnung heute nennt, werden erreicht; nach einem Neustart des Hosts können es andere sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network team: let the rule for RPC from this computer to %1 reach over all of %2/TCP; today it leaves out %3.</source>
        <comment>%1 host with its address, %2 range of ports, %3 ranges of ports</comment>
        <translation>Netzwerkteam: Lassen Sie die Regel für RPC von diesem Computer zu %1 über ganz %2/TCP reichen; heute lässt sie %3 aus.</translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network set-up and the number of open connections.</source>
        <translation>Administrator dieses Computers: Prüfen Sie seine Netzwerkkonfiguration und die Anzahl der offenen Verbindungen.</translation>
    </message>
    <message>
        <source>A part of %1 on %2 is blocked for whoever just connects; but a firewall on the way understands RPC, and opened the ports that the endpoint mapper was asked for.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Ein Teil von %1 auf %2 ist für jeden gesperrt, der sich einfach verbindet; aber eine Firewall auf dem Weg versteht RPC und hat die Ports geöffnet, nach denen die RPC-Endpunktzuordnung gefragt wurde.</translation>
    </message>
    <message>
        <source>Nothing, as long as that firewall goes on reading the endpoint mapper&apos;s answers; encrypted or unusual clients of RPC it would stop.</source>
        <translation>Nichts, solange diese Firewall die Antworten der RPC-Endpunktzuordnung mitliest; verschlüsselte oder ungewöhnliche RPC-Clients würde sie aufhalten.</translation>
    </message>
    <message>
        <source>All %1 ports of %2 that were asked are open on %3, where the stand-in listened on them: nothing on the way blocks them. Active Directory itself was not tested.</source>
        <comment>%1 number, %2 range of ports, %3 host</comment>
        <translation>Alle %1 gefragten Ports von %2 sind auf %3 offen, wo der Stellvertreter auf ihnen gelauscht hat: Nichts auf dem Weg sperrt sie. Active Directory selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>This computer itself did not let questions out to these ports of %1: %2.</source>
        <comment>%1 host, %2 ranges of ports</comment>
        <translation>Dieser Computer selbst ließ keine Fragen an diese Ports von %1 hinaus: %2.</translation>
    </message>
    <message>
        <source>There are more boundaries than a map follows; checking every port finds them all.</source>
        <translation>Es gibt mehr Grenzen, als eine Karte verfolgt; die Prüfung jedes Ports findet sie alle.</translation>
    </message>
    <message>
        <source>%1 ports were asked, spread over the range: a blocked part of %2 ports or fewer between them can have been missed.</source>
        <comment>%1, %2 numbers</comment>
        <translation>%1 Ports wurden gefragt, über den Bereich verteilt: Ein gesperrter Teil von höchstens %2 Ports dazwischen kann übersehen worden sein.</translation>
    </message>
    <message>
        <source>It could not listen on %1: other programs hold these ports, or it has not the right.</source>
        <comment>it: a stand-in; %1 a list of ports</comment>
        <translation>Er konnte auf %1 nicht lauschen: Andere Programme belegen diese Ports, oder ihm fehlt das Recht dazu.</translation>
    </message>
    <message>
        <source>The stand-in stopped answering before the end: what did not open after that is not counted.</source>
        <translation>Der Stellvertreter hat vor dem Ende aufgehört zu antworten: Was sich danach nicht geöffnet hat, wird nicht gezählt.</translation>
    </message>
    <message>
        <source>The stand-in was started without a token, so it was not made to listen on these ports.</source>
        <translation>Der Stellvertreter wurde ohne Token gestartet und konnte daher nicht angewiesen werden, auf diesen Ports zu lauschen.</translation>
    </message>
    <message>
        <source>The stand-in refused to listen on these ports: its token is another one than this computer&apos;s.</source>
        <translation>Der Stellvertreter hat es abgelehnt, auf diesen Ports zu lauschen: Sein Token ist ein anderes als das dieses Computers.</translation>
    </message>
    <message>
        <source>The stand-in could not listen on these ports.</source>
        <translation>Der Stellvertreter konnte auf diesen Ports nicht lauschen.</translation>
    </message>
    <message>
        <source>The stand-in gave no answer when it was asked to listen on these ports.</source>
        <translation>Der Stellvertreter hat nicht geantwortet, als er aufgefordert wurde, auf diesen Ports zu lauschen.</translation>
    </message>
    <message>
        <source>No TCP port of %1 on %2 answers, and none is known to be in use.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Kein TCP-Port von %1 auf %2 antwortet, und von keinem ist bekannt, dass er benutzt wird.</translation>
    </message>
    <message>
        <source>Of %1 on %2, only open ports answer (%3); all others are silent.</source>
        <comment>%1 range of ports, %2 host, %3 ports</comment>
        <translation>Von %1 auf %2 antworten nur offene Ports (%3); alle anderen sind stumm.</translation>
    </message>
    <message>
        <source>That is what a firewall does that drops the rest, and also a host in stealth mode, which does not answer for ports where nothing listens: from here the two look the same.</source>
        <translation>So verhält sich eine Firewall, die den Rest verwirft, und ebenso ein Host im Stealthmodus, der für Ports ohne Lauscher nicht antwortet: Von hier aus sehen beide gleich aus.</translation>
    </message>
    <message>
        <source>With a token for both sides (--token-file there, --stand-in-token here, or in the settings), the stand-in listens on each port that is asked, which settles it.</source>
        <translation>Mit einem Token für beide Seiten (dort --token-file, hier --stand-in-token, oder in den Einstellungen) lauscht der Stellvertreter auf jedem Port, der gefragt wird, und das schafft Klarheit.</translation>
    </message>
    <message>
        <source>Network team: does the rule from this computer to %1 hold all of %2/TCP? Looking at the rule settles it, and so does the same check from the host&apos;s own network.</source>
        <comment>%1 host with its address, %2 range of ports</comment>
        <translation>Netzwerkteam: Enthält die Regel von diesem Computer zu %1 ganz %2/TCP? Ein Blick auf die Regel klärt es, ebenso dieselbe Prüfung aus dem eigenen Netz des Hosts.</translation>
    </message>
    <message>
        <source>An RPC server answers on %1 of %2 and declines this question: the way there is free.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Auf %1 von %2 antwortet ein RPC-Server und lehnt diese Anfrage ab: Der Weg dorthin ist frei.</translation>
    </message>
    <message>
        <source>%1 on %2 is a port that the endpoint mapper named, and an RPC server accepted a connection there.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>%1 auf %2 ist ein Port, den die RPC-Endpunktzuordnung genannt hat, und ein RPC-Server hat dort eine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>%1 on %2 answered as the endpoint mapper and named the ports in use. The port of WMI comes from the same range and is told only to who signs in: what holds for the others is inferred for it.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>%1 auf %2 hat als RPC-Endpunktzuordnung geantwortet und die verwendeten Ports genannt. Der Port von WMI stammt aus demselben Bereich und wird nur genannt, wenn man sich anmeldet: Was für die anderen gilt, wird auf ihn übertragen.</translation>
    </message>
    <message>
        <source>Administrator of %1: look at the policy &quot;Restrict Unauthenticated RPC clients&quot;, which should not be set on domain controllers; or list the ports there.</source>
        <comment>%1 host; keep the policy&apos;s name as Windows writes it</comment>
        <translation>Administrator von %1: Sehen Sie sich die Richtlinie „Restrict Unauthenticated RPC clients“ („Einschränkungen für nicht authentifizierte RPC-Clients“) an, die auf Domänencontrollern nicht gesetzt sein sollte; oder listen Sie die Ports dort auf.</translation>
    </message>
    <message>
        <source>The endpoint mapper on %1 of %2 answers, so the port works; it refuses anonymous questions by policy.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Die RPC-Endpunktzuordnung (RPC Endpoint Mapper) auf %1 von %2 antwortet, der Port funktioniert also; anonyme Anfragen lehnt sie laut Richtlinie ab.</translation>
    </message>
    <message>
        <source>The endpoint mapper (135/TCP) on %1 gave no answer, so the RPC ports in use are not known and were not checked.</source>
        <comment>%1 host</comment>
        <translation>Die RPC-Endpunktzuordnung (RPC Endpoint Mapper, 135/TCP) auf %1 hat nicht geantwortet, daher sind die verwendeten RPC-Ports nicht bekannt und wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Make 135/TCP work first, then check again.</source>
        <translation>Sorgen Sie zuerst dafür, dass 135/TCP funktioniert, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The endpoint mapper on %1 answers, but names no TCP port in the range: there is nothing to check there now.</source>
        <comment>%1 host</comment>
        <translation>Die RPC-Endpunktzuordnung (RPC Endpoint Mapper) auf %1 antwortet, nennt aber keinen TCP-Port im Bereich: Dort gibt es derzeit nichts zu prüfen.</translation>
    </message>
    <message>
        <source>%1 on %2 opened only after the endpoint mapper had been asked for it: a firewall on the way understands RPC and opens ports on demand. A plain port scan shows this port as blocked; that is normal.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>%1 auf %2 hat sich erst geöffnet, nachdem die RPC-Endpunktzuordnung danach gefragt worden war: Eine Firewall auf dem Weg versteht RPC und öffnet Ports bei Bedarf. Ein einfacher Portscan zeigt diesen Port als gesperrt; das ist normal.</translation>
    </message>
    <message>
        <source>Check with the service&apos;s own client whether it answers.</source>
        <translation>Prüfen Sie mit dem eigenen Client des Dienstes, ob er antwortet.</translation>
    </message>
    <message>
        <source>Administrator of %1: enable SMB 2 and 3.</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1: Aktivieren Sie SMB 2 und 3.</translation>
    </message>
    <message>
        <source>SMB answers on %1 of %2, but refuses to negotiate (status %3).</source>
        <comment>%1 port and protocol, %2 host, %3 NTSTATUS</comment>
        <translation>Auf %1 von %2 antwortet SMB, lehnt die Aushandlung aber ab (Status %3).</translation>
    </message>
    <message>
        <source>%1 on %2 answered as SMB, in its own protocol, and requires signing, as domain controllers do. Credentials and permissions were not tested.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>%1 auf %2 hat als SMB geantwortet, und zwar im eigenen Protokoll, und verlangt Signierung, wie Domänencontroller es tun. Anmeldedaten und Berechtigungen wurden nicht getestet.</translation>
    </message>
    <message>
        <source>This computer itself refused to send to %1 on %2: no packet left it.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Dieser Computer selbst hat das Senden an %1 auf %2 abgelehnt: Kein Paket hat ihn verlassen.</translation>
    </message>
    <message>
        <source>There is no route from this computer to %1.</source>
        <comment>%1 address</comment>
        <translation>Von diesem Computer gibt es keine Route zu %1.</translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network connection and routes.</source>
        <translation>Administrator dieses Computers: Prüfen Sie seine Netzwerkverbindung und seine Routen.</translation>
    </message>
    <message>
        <source>This computer has no free local port or address to ask %1 on %2 from.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Dieser Computer hat keinen freien lokalen Port oder keine Adresse, um %1 auf %2 anzusprechen.</translation>
    </message>
    <message>
        <source>%1 on %2 was reached from local ports over all of %3.</source>
        <comment>%1 port and protocol, %2 host, %3 range of ports</comment>
        <translation>%1 auf %2 wurde von lokalen Ports aus dem ganzen Bereich %3 erreicht.</translation>
    </message>
    <message>
        <source>Whether the local ports %1 are let out could not be tried: this computer let none of the chosen ones be used.</source>
        <comment>%1 range of ports</comment>
        <translation>Ob die lokalen Ports %1 nach außen zugelassen sind, konnte nicht geprüft werden: Dieser Computer gab keinen der gewählten Ports zur Verwendung frei.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see what takes or excludes its local ports.</source>
        <translation>Administrator dieses Computers: Klären Sie, was seine lokalen Ports belegt oder ausschließt.</translation>
    </message>
    <message>
        <source>Directory team: renew the certificate of %1 and check the clocks.</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Erneuern Sie das Zertifikat von %1, und prüfen Sie die Uhren.</translation>
    </message>
    <message>
        <source>Administrator of this computer: trust the authority that issued it, if the certificate is the right one.</source>
        <translation>Administrator dieses Computers: Vertrauen Sie der ausstellenden Zertifizierungsstelle, falls das Zertifikat das richtige ist.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of ports or hosts, %2 a number greater than 1</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>%1 is a list of ports or hosts, %2 the last of them</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a router or firewall on the way to %1 has no way there for %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>ein Router oder eine Firewall auf dem Weg zu %1 hat dorthin keinen Weg für %2</translation>
    </message>
    <message>
        <source>%3 reported that the network of %1 can&apos;t be reached for %2: the question left this computer, and that router or firewall has no route, or forbids it.</source>
        <comment>%1 host, %2 port and protocol, %3 address</comment>
        <translation>%3 hat gemeldet, dass das Netz von %1 für %2 nicht erreichbar ist: Die Anfrage hat diesen Computer verlassen, und dieser Router oder diese Firewall hat keine Route oder verbietet es.</translation>
    </message>
    <message>
        <source>A router or firewall on the way reported that the network of %1 can&apos;t be reached for %2: the question left this computer, and was turned back.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Ein Router oder eine Firewall auf dem Weg hat gemeldet, dass das Netz von %1 für %2 nicht erreichbar ist: Die Anfrage hat diesen Computer verlassen und wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Network team: which router or firewall turns %1 to %2 back, for want of a route or by a rule?</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>Netzwerkteam: Welcher Router oder welche Firewall weist %1 zu %2 zurück, weil eine Route fehlt oder durch eine Regel?</translation>
    </message>
    <message>
        <source>This program has no question for the service on %1 of %2. It sent one byte, which nothing has to answer: that nothing came back says nothing about the port.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Dieses Programm hat keine Frage für den Dienst auf %1 von %2. Es hat ein Byte gesandt, auf das nichts antworten muss: Dass nichts zurückkam, sagt nichts über den Port.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2. Nothing listens there, or a firewall answers in the host&apos;s name.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2. Dort lauscht nichts, oder eine Firewall antwortet im Namen des Hosts.</translation>
    </message>
    <message>
        <source>this computer has no way to %1 over IPv6, and uses IPv4</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer hat über IPv6 keinen Weg zu %1 und nimmt IPv4</translation>
    </message>
    <message>
        <source>This computer has no route to %2, and nothing else was reached over IPv6 in this run either: IPv6 is not in use here. Clients on it use the IPv4 address of %1.</source>
        <comment>%1 host, %2 IPv6 address</comment>
        <translation>Dieser Computer hat keine Route zu %2, und auch sonst war in diesem Lauf über IPv6 nichts zu erreichen: IPv6 ist hier nicht in Gebrauch. Clients auf ihm nehmen die IPv4-Adresse von %1.</translation>
    </message>
    <message>
        <source>a read-only controller answers on %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>auf %1 antwortet ein schreibgeschützter Domänencontroller</translation>
    </message>
    <message>
        <source>%1 on %2 worked, but what answers there is a read-only domain controller: some of what is audited can only be read from a writable one.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Antwort auf %1 von %2, aber von einem schreibgeschützten Domänencontroller: Einiges von dem, was überwacht wird, lässt sich nur von einem beschreibbaren lesen.</translation>
    </message>
    <message>
        <source>no controller of the domain answers on %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>auf %1 antwortet kein Domänencontroller der Domäne</translation>
    </message>
    <message>
        <source>LDAP answers on %1 of %2, so the way there is open; but what answers says that it is no controller of %3.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>LDAP antwortet auf %1 von %2, der Weg dorthin ist also offen; aber was dort antwortet, ist nach eigener Angabe kein Domänencontroller von %3.</translation>
    </message>
    <message>
        <source>DNS on %1 answered with an error</source>
        <comment>cause; %1 is a host</comment>
        <translation>DNS auf %1 hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the way there is open; but it answered %3.</source>
        <comment>%1 port and protocol, %2 host, %3 response code</comment>
        <translation>Auf %1 von %2 antwortet ein DNS-Server, der Weg dorthin ist also offen; die Antwort war aber %3.</translation>
    </message>
    <message>
        <source>DNS administrator: see why this computer gets a refusal or an error from %1.</source>
        <comment>%1 host</comment>
        <translation>DNS-Administrator: Klären Sie, warum dieser Computer von %1 eine Ablehnung oder einen Fehler bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>the DNS server %1 answers with nothing for the domain&apos;s controllers</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>der DNS-Server %1 antwortet zu den Domänencontrollern der Domäne mit nichts</numerusform>
            <numerusform>die DNS-Server %1 antworten zu den Domänencontrollern der Domäne mit nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the port works; but for the controllers of %3 it sends neither a record nor the proof that there is none. A forwarder that leaves SRV records out does that (dnsmasq: filterwin2k); or it is the wrong server for that domain.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Auf %1 von %2 antwortet ein DNS-Server, der Port funktioniert also; zu den Domänencontrollern von %3 schickt er aber weder einen Eintrag noch den Nachweis, dass es keinen gibt. Das tut eine Weiterleitung, die SRV-Einträge auslässt (dnsmasq: filterwin2k); oder er ist der falsche Server für diese Domäne.</translation>
    </message>
    <message>
        <source>Else check the domain&apos;s name, or name a DNS server of that domain.</source>
        <comment>follows what the DNS administrator should see</comment>
        <translation>Prüfen Sie sonst den Namen der Domäne, oder geben Sie einen DNS-Server dieser Domäne an.</translation>
    </message>
    <message numerus="yes">
        <source>no answer for this domain came from the DNS server %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>vom DNS-Server %1 kam keine Antwort für diese Domäne</numerusform>
            <numerusform>von den DNS-Servern %1 kam keine Antwort für diese Domäne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 said nothing about %3 when it was to ask other servers, and answered at once when it was not: the port is open. The server that it hands the question on to is silent, or it is no DNS server of this domain.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>%1 auf %2 sagte nichts zu %3, solange er andere Server fragen sollte, und antwortete sofort, als er es nicht sollte: Der Port ist offen. Der Server, an den er die Frage weitergibt, schweigt, oder er ist kein DNS-Server dieser Domäne.</translation>
    </message>
    <message>
        <source>DNS administrator of %1: which server does it forward %2 to, and does that one answer? Or name a DNS server of the domain as target.</source>
        <comment>%1 host, %2 domain</comment>
        <translation>DNS-Administrator von %1: An welchen Server leitet er %2 weiter, und antwortet dieser? Oder nennen Sie einen DNS-Server der Domäne als Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>only small answers came from the DNS server %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>vom DNS-Server %1 kamen nur kleine Antworten</numerusform>
            <numerusform>von den DNS-Servern %1 kamen nur kleine Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the DNS server %1 says that the domain has no controllers</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>laut DNS-Server %1 hat die Domäne keine Domänencontroller</numerusform>
            <numerusform>laut den DNS-Servern %1 hat die Domäne keine Domänencontroller</numerusform>
        </translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the port works; but its record for the controllers of %3 names “.”, which says that there are none here (RFC 2782).</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Auf %1 von %2 antwortet ein DNS-Server, der Port funktioniert also; sein Eintrag für die Domänencontroller von %3 nennt aber „.“, was heißt, dass es hier keine gibt (RFC 2782).</translation>
    </message>
    <message>
        <source>DNS administrator: if %1 has controllers, delete that record on %2 and see why they don&apos;t register.</source>
        <comment>%1 domain, %2 host</comment>
        <translation>DNS-Administrator: Wenn %1 Domänencontroller hat, löschen Sie diesen Eintrag auf %2 und klären Sie, warum sie sich nicht registrieren.</translation>
    </message>
    <message>
        <source>DNS on %1 cut its answer short</source>
        <comment>cause; %1 is a host</comment>
        <translation>DNS auf %1 hat seine Antwort gekürzt</translation>
    </message>
    <message>
        <source>DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which does not open.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Auf %1 von %2 antwortet DNS, aber die Antwort war gekürzt: Clients werden über TCP 53 erneut fragen, das sich nicht öffnet.</translation>
    </message>
    <message>
        <source>Network team: allow 53/TCP to %1.</source>
        <comment>%1 host</comment>
        <translation>Netzwerk-Team: Lassen Sie 53/TCP zu %1 zu.</translation>
    </message>
    <message>
        <source>DNS on %1 does not know the domain</source>
        <comment>cause; %1 is a host</comment>
        <translation>DNS auf %1 kennt die Domäne nicht</translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the way there is open; but it does not know the controllers of %3: it is the wrong server for that domain, or the domain&apos;s name is wrong.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Auf %1 von %2 antwortet ein DNS-Server, der Weg dorthin ist also offen; er kennt aber die Domänencontroller von %3 nicht: Er ist der falsche Server für diese Domäne, oder der Name der Domäne ist falsch.</translation>
    </message>
    <message>
        <source>%1 on %2 worked, but the clock there is %3 minutes ahead of this computer&apos;s.</source>
        <comment>%1 port and protocol, %2 host, %3 number</comment>
        <translation>Antwort auf %1 von %2, aber die Uhr dort geht gegenüber diesem Computer um %3 Minuten vor.</translation>
    </message>
    <message>
        <source>%1 on %2 worked, but the clock there is %3 minutes behind this computer&apos;s.</source>
        <comment>%1 port and protocol, %2 host, %3 number</comment>
        <translation>Antwort auf %1 von %2, aber die Uhr dort geht gegenüber diesem Computer um %3 Minuten nach.</translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, so the way there is open; but it does not serve %3.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Auf %1 von %2 antwortet Kerberos, der Weg dorthin ist also offen; zuständig für %3 ist es dort aber nicht.</translation>
    </message>
    <message>
        <source>the hosts file of this computer leads %1 to a machine that does not answer</source>
        <comment>cause; %1 is a host name</comment>
        <translation>die Hosts-Datei dieses Computers führt %1 zu einem Rechner, der nicht antwortet</translation>
    </message>
    <message>
        <source>the hosts file of this computer leads %1 to a machine with another name</source>
        <comment>cause; %1 is a host name</comment>
        <translation>die Hosts-Datei dieses Computers führt %1 zu einem Rechner mit anderem Namen</translation>
    </message>
    <message>
        <source>another machine took over the address of %1 during the run</source>
        <comment>cause; %1 is a host</comment>
        <translation>eine andere Maschine hat während des Laufs die Adresse von %1 übernommen</translation>
    </message>
    <message>
        <source>At %1, a machine called itself %2 at first, and %3 when the same port was asked again at %4. An address that can move between machines (a cluster, a load balancer) moved in between: these results are of two machines.</source>
        <comment>%1 address, %2 and %3 computer names, %4 time of day</comment>
        <translation>Unter %1 nannte sich eine Maschine zuerst %2, und %3, als derselbe Port um %4 noch einmal gefragt wurde. Eine Adresse, die zwischen Maschinen wandern kann (Cluster, Lastverteiler), ist dazwischen umgezogen: Diese Ergebnisse stammen von zwei Maschinen.</translation>
    </message>
    <message>
        <source>Administrator of %1: is an address meant to move there? Check again once it stays where it is, and check each machine at its own address.</source>
        <comment>%1 hosts with their addresses</comment>
        <translation>Administrator von %1: Soll dort eine Adresse wandern? Prüfen Sie erneut, sobald sie bleibt, und prüfen Sie jede Maschine unter ihrer eigenen Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>the address found for %1 is link-local (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>die zu %1 gefundene Adresse ist eine Link-Local-Adresse (%2)</numerusform>
            <numerusform>die zu %1 gefundenen Adressen sind Link-Local-Adressen (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>a machine with another name answers for %1</source>
        <comment>cause; %1 is a host name</comment>
        <translation>für %1 antwortet ein Computer mit einem anderen Namen</translation>
    </message>
    <message>
        <source>%1 on %2 worked, but the machine at %3 calls itself %4: %2 can be an alias of it, or lead to the wrong machine.</source>
        <comment>%1 port and protocol, %2 host name, %3 address, %4 computer name</comment>
        <translation>Antwort auf %1 von %2, aber der Computer unter %3 nennt sich %4: Mit %2 ist ein Alias davon gemeint, oder es führt zum falschen Computer.</translation>
    </message>
    <message>
        <source>no address was found for %1</source>
        <comment>cause; %1 is a host name</comment>
        <translation>zu %1 wurde keine Adresse gefunden</translation>
    </message>
    <message>
        <source>No address was found for %1, so nothing could be asked.</source>
        <comment>%1 host name</comment>
        <translation>Zu %1 wurde keine Adresse gefunden, daher konnte nichts geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>the name %1 leads to an address that no host has (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>der Name %1 führt zu einer Adresse, die kein Host hat (%2)</numerusform>
            <numerusform>die Namen %1 führen zu Adressen, die kein Host hat (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, to which the name %1 leads, belongs to no single host: it is a broadcast or multicast address, or the one that DNS filters give for a blocked name. Nothing was sent there.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>
            <numerusform>%2, wohin der Name %1 führt, gehört keinem einzelnen Host: Es ist eine Broadcast- oder Multicast-Adresse oder die, die DNS-Filter für einen gesperrten Namen angeben. Dorthin wurde nichts gesendet.</numerusform>
            <numerusform>%2, wohin die Namen %1 führen, gehören keinem einzelnen Host: Es sind Broadcast- oder Multicast-Adressen oder die, die DNS-Filter für einen gesperrten Namen angeben. Dorthin wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another machine answers on %1 of %2: it calls itself %3, while the other services there belong to %4. A forwarded port, a load balancer or a stale record leads elsewhere.</source>
        <comment>%1 port and protocol, %2 host, %3 and %4 computer names</comment>
        <translation>Auf %1 von %2 antwortet ein anderer Computer: Er nennt sich %3, während die anderen Dienste dort zu %4 gehören. Ein weitergeleiteter Port, ein Load Balancer oder ein veralteter DNS-Eintrag führt woandershin.</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server does not answer (%1)</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>der DNS-Server dieses Computers antwortet nicht (%1)</translation>
    </message>
    <message>
        <source>DNS administrator: see to which server %1 forwards this domain, and whether that one answers.</source>
        <comment>%1 one or more addresses</comment>
        <translation>DNS-Administrator: Klären Sie, an welchen Server %1 diese Domäne weiterleitet und ob der antwortet.</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server (%1) answers %2</source>
        <comment>cause; %1 is one or more addresses, %2 a response code such as SERVFAIL</comment>
        <translation>der DNS-Server dieses Computers (%1) antwortet %2</translation>
    </message>
    <message>
        <source>DNS administrator: see why %1 answers %2. It may refuse this computer, or not reach the servers of that domain.</source>
        <comment>%1 one or more addresses, %2 a response code such as SERVFAIL</comment>
        <translation>DNS-Administrator: Klären Sie, warum %1 mit %2 antwortet. Er weist vielleicht diesen Computer ab oder erreicht die Server dieser Domäne nicht.</translation>
    </message>
    <message>
        <source>this computer has no DNS server</source>
        <comment>cause</comment>
        <translation>dieser Computer hat keinen DNS-Server</translation>
    </message>
    <message>
        <source>Administrator of this computer: set the DNS servers of the domain, or name the hosts by their addresses.</source>
        <translation>Administrator dieses Computers: Stellen Sie die DNS-Server der Domäne ein, oder geben Sie die Hosts mit ihren Adressen an.</translation>
    </message>
    <message>
        <source>this computer could not look names up</source>
        <comment>cause</comment>
        <translation>dieser Computer konnte keine Namen auflösen</translation>
    </message>
    <message>
        <source>Administrator of this computer: check its DNS servers and its name service.</source>
        <translation>Administrator dieses Computers: Prüfen Sie seine DNS-Server und seinen Namensdienst.</translation>
    </message>
    <message>
        <source>this computer keeps names that end in “.local” to itself</source>
        <comment>cause</comment>
        <translation>dieser Computer behält Namen, die auf „.local“ enden, für sich</translation>
    </message>
    <message>
        <source>Names that end in “.local” are meant for the own network segment (multicast DNS, RFC 6762), and the resolver of this computer does not ask its DNS server for them: %1.</source>
        <comment>%1 host names</comment>
        <translation>Namen, die auf „.local“ enden, sind für das eigene Netzwerksegment gedacht (Multicast-DNS, RFC 6762), und die Namensauflösung dieses Computers fragt seinen DNS-Server nicht nach ihnen: %1.</translation>
    </message>
    <message>
        <source>Administrator of this computer: have it ask DNS for that domain (a routing domain of systemd-resolved; mdns.allow of nss-mdns, or the order in nsswitch.conf), or name the hosts by their addresses.</source>
        <translation>Administrator dieses Computers: Lassen Sie ihn DNS nach dieser Domäne fragen (Routing-Domäne von systemd-resolved; mdns.allow von nss-mdns oder die Reihenfolge in nsswitch.conf), oder geben Sie die Hosts mit ihren Adressen an.</translation>
    </message>
    <message>
        <source>this computer&apos;s own DNS does not know %1</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>das eigene DNS dieses Computers kennt %1 nicht</translation>
    </message>
    <message numerus="yes">
        <source>The address of %1 came with the answer of the DNS server that was searched for controllers. This computer&apos;s own DNS does not have it, so what runs here will not find %1 by its name.</source>
        <comment>%1 list of hosts</comment>
        <translation>
            <numerusform>Die Adresse von %1 kam mit der Antwort des DNS-Servers, bei dem nach Domänencontrollern gesucht wurde. Das eigene DNS dieses Computers hat sie nicht; was hier läuft, wird %1 also nicht über den Namen finden.</numerusform>
            <numerusform>Die Adressen von %1 kamen mit der Antwort des DNS-Servers, bei dem nach Domänencontrollern gesucht wurde. Das eigene DNS dieses Computers hat sie nicht; was hier läuft, wird %1 also nicht über die Namen finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something accepts every connection to %1: port %2, where nothing can listen, opened too. A proxy, a security product on this computer or a firewall answers in the host&apos;s place. Only what answered in its own protocol is proven.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Etwas nimmt jede Verbindung zu %1 an: Auch Port %2, auf dem nichts lauschen kann, hat sich geöffnet. Ein Proxy, ein Sicherheitsprodukt auf diesem Computer oder eine Firewall antwortet an der Stelle des Hosts. Nachgewiesen ist nur, was in seinem eigenen Protokoll geantwortet hat.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was accepted and showed nothing of the service; every port there accepts one, even one where nothing can listen. Whether the service is reached can&apos;t be told from here.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Eine Verbindung zu %1 auf %2 wurde angenommen und zeigte nichts vom Dienst; das tut dort jeder Port, sogar einer, auf dem nichts lauschen kann. Ob der Dienst erreicht wird, lässt sich von hier aus nicht feststellen.</translation>
    </message>
    <message>
        <source>answers from another address than the one that was asked: %2 of %1</source>
        <comment>cause; %1 hosts, %2 a list of ports</comment>
        <translation>Antworten von einer anderen Adresse als der gefragten: %2 von %1</translation>
    </message>
    <message>
        <source>On %1, answers came from %2 and not from %3, where the questions went. Clients drop such answers, and so do firewalls that keep state. The questions arrive, so no rule is missing for them.</source>
        <comment>%1 ports and protocols, %2 the address that answered, %3 addresses</comment>
        <translation>Auf %1 kamen Antworten von %2 und nicht von %3, wohin die Fragen gingen. Clients verwerfen solche Antworten, und Firewalls, die den Zustand verfolgen, ebenso. Die Fragen kommen an, für sie fehlt also keine Regel.</translation>
    </message>
    <message>
        <source>Administrator of %1: bind what answers on %2 to each address of its host, so that answers come from the one that was asked; where an address is translated on the way in, it has to be translated on the way back as well.</source>
        <comment>%1 hosts with their addresses, %2 ports and protocols</comment>
        <translation>Administrator von %1: Binden Sie, was auf %2 antwortet, an jede einzelne Adresse seines Hosts, damit Antworten von der gefragten Adresse kommen; wo eine Adresse auf dem Hinweg übersetzt wird, muss sie es auch auf dem Rückweg werden.</translation>
    </message>
    <message>
        <source>A port of %1 that had opened in this run did not open any more at its end. What stayed unanswered after %2 says nothing about the port: a device may block this computer because it asked so much, or the host or the way to it failed meanwhile.</source>
        <comment>%1 host, %2 time</comment>
        <translation>Ein Port von %1, der sich in diesem Lauf geöffnet hatte, öffnete sich am Ende nicht mehr. Was nach %2 unbeantwortet blieb, sagt nichts über den Port aus: Ein Gerät kann diesen Computer wegen der vielen Anfragen sperren, oder der Host oder der Weg zu ihm ist inzwischen ausgefallen.</translation>
    </message>
    <message>
        <source>%1 did not answer the only question that was asked (%2)</source>
        <comment>cause; %1 is a host, %2 a port and protocol</comment>
        <translation>%1 ließ die einzige gestellte Frage unbeantwortet (%2)</translation>
    </message>
    <message numerus="yes">
        <source>One question was asked of %1, on %2, and nothing came back: the host is down, the way there is blocked, or a firewall drops just this.</source>
        <comment>%1 host with its address, %2 port and protocol</comment>
        <translation>
            <numerusform>An %1 ging eine einzige Frage, auf %2, und nichts kam zurück: Der Host läuft nicht, der Weg dorthin ist blockiert, oder eine Firewall verwirft gerade dies.</numerusform>
            <numerusform>An %1 ging je eine einzige Frage, auf %2, und nichts kam zurück: Die Hosts laufen nicht, der Weg dorthin ist blockiert, oder eine Firewall verwirft gerade dies.</numerusform>
        </translation>
    </message>
    <message>
        <source>large answers of %1 get lost on the way (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>große Antworten von %1 gehen unterwegs verloren (%2)</translation>
    </message>
    <message>
        <source>Connections to %1 on %2 succeed, and the answer does not arrive. Asked again to answer in small segments, %2 did answer: the way carries smaller packets than its ends know of, and drops the ICMP messages that would tell them (a path MTU black hole, common in VPNs and tunnels).</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Verbindungen zu %1 auf %2 kommen zustande, und die Antwort kommt nicht an. Mit der Bitte um kleine Segmente noch einmal gefragt, antwortete %2: Der Weg trägt kleinere Pakete, als seine Enden wissen, und verwirft die ICMP-Meldungen, die es ihnen sagen würden (ein Path-MTU-Loch, häufig in VPNs und Tunneln).</translation>
    </message>
    <message>
        <source>Network team: between this computer and %1, let ICMP &quot;fragmentation needed&quot; (for IPv6 &quot;packet too big&quot;) through, or limit the segment size of TCP at the tunnel (MSS clamping).</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: zwischen diesem Computer und %1 ICMP „fragmentation needed“ (bei IPv6 „packet too big“) durchlassen oder die Segmentgröße von TCP am Tunnel begrenzen (MSS-Clamping).</translation>
    </message>
    <message>
        <source>answers of %1 to the local ports %2 of this computer do not come back</source>
        <comment>cause; %1 is a host, %2 ranges of ports</comment>
        <translation>Antworten von %1 an die lokalen Ports %2 dieses Computers kommen nicht zurück</translation>
    </message>
    <message>
        <source>Network team: let the answers of %1 back in to all local ports 1024-65535 of this computer, as the requirements ask; today %2 are left out.</source>
        <comment>%1 host with its address, %2 ranges of local ports</comment>
        <translation>Netzwerk-Team: Antworten von %1 an alle lokalen Ports 1024-65535 dieses Computers einlassen, wie es die Anforderungen verlangen; heute fehlen %2.</translation>
    </message>
    <message>
        <source>The ports %1 of %2 were asked from the other local ports, so what was found of them is true.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Die Ports %1 von %2 wurden von den übrigen lokalen Ports aus angesprochen; was über sie gefunden wurde, stimmt also.</translation>
    </message>
    <message>
        <source>the way to %1 loses packets (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>auf dem Weg zu %1 gehen Pakete verloren (%2)</translation>
    </message>
    <message>
        <source>Several ports of %1 answered only after questions or answers had been lost. So silence says nothing about a single port: the line is bad or overloaded, one of several ways fails, or a device on the way has no room for more connections.</source>
        <comment>%1 host</comment>
        <translation>Mehrere Ports von %1 haben erst geantwortet, nachdem Fragen oder Antworten verloren gegangen waren. Stille sagt deshalb nichts über einen einzelnen Port aus: Die Leitung ist schlecht oder überlastet, einer von mehreren Wegen fällt aus, oder ein Gerät auf dem Weg hat keinen Platz für weitere Verbindungen.</translation>
    </message>
    <message>
        <source>Network team: look for losses on the way to %1, and check again afterwards. Which ports a firewall blocks can&apos;t be told before.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Suchen Sie nach Verlusten auf dem Weg zu %1, und prüfen Sie danach erneut. Welche Ports eine Firewall sperrt, lässt sich vorher nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Other ports of %1 answered, so the host is up: a firewall on the way or on the host drops this, or (Windows in stealth mode) nothing listens there.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Andere Ports von %1 haben geantwortet, der Host läuft also: Eine Firewall auf dem Weg oder auf dem Host verwirft dies, oder (Windows im Stealth-Modus) dort lauscht nichts.</numerusform>
            <numerusform>Andere Ports von %1 haben geantwortet, die Hosts laufen also: Eine Firewall auf dem Weg oder auf den Hosts verwirft dies, oder (Windows im Stealth-Modus) dort lauscht nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>A firewall on the way or on the host can drop it, or (Windows in stealth mode) nothing listens there, or the host is down.</source>
        <translation>Eine Firewall auf dem Weg oder auf dem Host kann es verwerfen, oder (Windows im Stealth-Modus) dort lauscht nichts, oder der Host läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing of %1 answered, and a router or firewall on the way reported for other ports that it has no way there. Such reports are sent only so often, so silence on %2 has the same cause.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Nichts an %1 hat geantwortet, und ein Router oder eine Firewall auf dem Weg hat für andere Ports gemeldet, dass es keinen Weg dorthin gibt. Solche Meldungen werden nur in begrenzter Zahl gesendet; die Stille auf %2 hat also dieselbe Ursache.</translation>
    </message>
    <message>
        <source>connections to %1 open, and nobody speaks behind them (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>Verbindungen zu %1 öffnen sich, und dahinter spricht niemand (%2)</translation>
    </message>
    <message>
        <source>Several TCP ports of %1 opened, and none said a word: each connection stayed mute or was ended before an answer. A forwarder or load balancer does so that finds nobody behind it, and so does a firewall that inspects contents; that all services of a host hang together is rare.</source>
        <comment>%1 host</comment>
        <translation>Mehrere TCP-Ports von %1 haben sich geöffnet, und keiner hat ein Wort gesagt: Jede Verbindung blieb stumm oder wurde vor einer Antwort beendet. So verhält sich eine Weiterleitung oder ein Lastverteiler, der dahinter niemanden findet, und auch eine Firewall, die Inhalte prüft; dass alle Dienste eines Hosts zugleich hängen, ist selten.</translation>
    </message>
    <message>
        <source>What accepts connections in place of a host need not pass on UDP, so silence on %1 proves no block.</source>
        <comment>%1 port and protocol</comment>
        <translation>Was Verbindungen anstelle eines Hosts annimmt, muss UDP nicht weiterleiten; Stille auf %1 beweist also keine Sperre.</translation>
    </message>
    <message>
        <source>%1 failed on %2 while another address of the same name worked</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>keine Verbindung zu %1 auf %2, während eine andere Adresse desselben Namens funktioniert</translation>
    </message>
    <message>
        <source>%1 answered on %2 at %3, but not at %4: what is asked of the name works now and then.</source>
        <comment>%1 host name, %2 port and protocol, %3 and %4 addresses</comment>
        <translation>Antwort von %1 auf %2 unter %3, aber nicht unter %4: Anfragen an diesen Namen funktionieren daher nur manchmal.</translation>
    </message>
    <message numerus="yes">
        <source>the network bars %2 to %1, although the host is up</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>
            <numerusform>das Netzwerk sperrt den Weg zu %1 auf %2, obwohl der Host läuft</numerusform>
            <numerusform>das Netzwerk sperrt den Weg zu %1 auf %2, obwohl die Hosts laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network reported that %1 can&apos;t be reached for %2, while other ports there answered: the host is up, so a firewall or router forbids just that.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>
            <numerusform>Das Netzwerk hat gemeldet, dass kein Weg zu %1 auf %2 führt, während andere Ports dort geantwortet haben: Der Host läuft, also verbietet eine Firewall oder ein Router genau das.</numerusform>
            <numerusform>Das Netzwerk hat gemeldet, dass kein Weg zu %1 auf %2 führt, während andere Ports dort geantwortet haben: Die Hosts laufen, also verbietet eine Firewall oder ein Router genau das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported that %2 can&apos;t be reached for %3, while other ports there answered: the host is up, so a firewall or router forbids just that.</source>
        <comment>%1 who reported, %2 host, %3 port and protocol</comment>
        <translation>
            <numerusform>%1 hat gemeldet, dass kein Weg zu %2 auf %3 führt, während andere Ports dort geantwortet haben: Der Host läuft, also verbietet eine Firewall oder ein Router genau das.</numerusform>
            <numerusform>%1 hat gemeldet, dass kein Weg zu %2 auf %3 führt, während andere Ports dort geantwortet haben: Die Hosts laufen, also verbietet eine Firewall oder ein Router genau das.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host&apos;s own firewall forbids %1: the report came from %2.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Die eigene Firewall des Hosts verbietet %1: Die Meldung kam von %2.</translation>
    </message>
    <message>
        <source>The refusal of %1 on %2 came from %3, which is another address: a firewall or router answered in the host&apos;s place.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation>Die Ablehnung von %1 auf %2 kam von %3, einer anderen Adresse: Eine Firewall oder ein Router hat an der Stelle des Hosts geantwortet.</translation>
    </message>
    <message>
        <source>The refusal of %1 on %2 came after %3 ms, while an answer from there takes at least %4 ms: most likely a firewall on the way refused in the host&apos;s name. This is a hint, not proof.</source>
        <comment>%1 port and protocol, %2 host, %3 and %4 numbers</comment>
        <translation>Die Ablehnung von %1 auf %2 kam nach %3 ms, während eine Antwort von dort mindestens %4 ms braucht: Sehr wahrscheinlich hat eine Firewall auf dem Weg im Namen des Hosts abgelehnt. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Network team: look for a firewall that rejects %1 from this computer to %2, and change its rule.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>Netzwerk-Team: Suchen Sie nach einer Firewall, die %1 von diesem Computer zu %2 abweist, und ändern Sie ihre Regel.</translation>
    </message>
    <message>
        <source>slow way to %1</source>
        <comment>cause; %1 hosts</comment>
        <translation>langsamer Weg zu %1</translation>
    </message>
    <message>
        <source>Answered: %1 on %2. Nothing is blocked, but even the quickest answer took %3 seconds. Each step of a sign-in or a query takes as long, so real clients can run into their time limits.</source>
        <comment>%1 ports and protocols, %2 hosts, %3 number</comment>
        <translation>Beantwortet: %1 auf %2. Nichts ist blockiert, aber selbst die schnellste Antwort hat %3 Sekunden gedauert. Jeder Schritt einer Anmeldung oder Abfrage dauert so lange, die eigentlichen Clients können daher an ihre Zeitlimits stoßen.</translation>
    </message>
    <message>
        <source>Network team: see what delays the way to %1 (a tunnel, a satellite, a queue that is full); no rule has to be changed.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Prüfen Sie, was den Weg zu %1 verzögert (ein Tunnel, ein Satellit, eine volle Warteschlange); keine Regel muss geändert werden.</translation>
    </message>
    <message>
        <source>Every port of %1 on %2 that was asked accepts connections, which no computer does: something in between accepts them in the host&apos;s place.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Jeder gefragte Port von %1 auf %2 nimmt Verbindungen an, was kein Computer tut: Etwas dazwischen nimmt sie an der Stelle des Hosts an.</translation>
    </message>
    <message>
        <source>While the ports %1 on %2 were asked, some that had answered fell silent. What came after that is not counted: a device may block this computer because it asked so much, or the host or the way to it failed.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Während die Ports %1 auf %2 gefragt wurden, verstummten einige, die geantwortet hatten. Was danach kam, zählt nicht: Ein Gerät kann diesen Computer sperren, weil er so viel gefragt hat, oder der Host oder der Weg dorthin ist ausgefallen.</translation>
    </message>
    <message>
        <source>The endpoint mapper of %1 does not tell the RPC ports to anonymous questions. That is a policy, not a firewall; the ports of the dynamic range could not be checked.</source>
        <comment>%1 host</comment>
        <translation>Die RPC-Endpunktzuordnung von %1 nennt die RPC-Ports nicht auf anonyme Anfragen. Das ist eine Richtlinie, keine Firewall; die Ports des dynamischen Bereichs konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>the dynamic ports of %1 are unknown, as the endpoint mapper there could not be asked</source>
        <comment>cause; %1 is a host</comment>
        <translation>die dynamischen Ports von %1 sind unbekannt, da die RPC-Endpunktzuordnung dort nicht gefragt werden konnte</translation>
    </message>
    <message>
        <source>Administrator of %1: check that the RPC services there run.</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1: Prüfen Sie, ob die RPC-Dienste dort laufen.</translation>
    </message>
    <message>
        <source>This computer does not reach %1 on %2, nor any RPC port there from %3 up, but it reaches those up to %4: a firewall ends its range between the two.</source>
        <comment>%1 port and protocol, %2 host, %3 and %4 port numbers</comment>
        <translation>Dieser Computer erreicht %1 auf %2 nicht, ebenso keinen RPC-Port dort ab %3, die Ports bis %4 dagegen schon: Der Bereich einer Firewall endet dazwischen.</translation>
    </message>
    <message>
        <source>This computer does not reach %1 on %2, nor any RPC port there up to %3, but it reaches those from %4 up: a firewall begins its range between the two.</source>
        <comment>%1 port and protocol, %2 host, %3 and %4 port numbers</comment>
        <translation>Dieser Computer erreicht %1 auf %2 nicht, ebenso keinen RPC-Port dort bis %3, die Ports ab %4 dagegen schon: Der Bereich einer Firewall beginnt dazwischen.</translation>
    </message>
    <message>
        <source>Served on %1: %2.</source>
        <comment>%1 port and protocol, %2 a list of what RPC interfaces are for</comment>
        <translation>Angeboten auf %1: %2.</translation>
    </message>
    <message>
        <source>%1 ended the connection to %2 without an answer</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>die Verbindung zu %2 wurde von %1 beendet, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and closed without an answer: the service or a device in between refuses this computer.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande und wurde ohne Antwort geschlossen: Der Dienst oder ein Gerät dazwischen weist diesen Computer ab.</translation>
    </message>
    <message>
        <source>Open: %1 on %2. No dialogue is known for that, so which program answers there is not proven.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Offen: %1 auf %2. Dafür ist kein Dialog bekannt, daher ist nicht nachgewiesen, welches Programm dort antwortet.</translation>
    </message>
    <message>
        <source>only SMB 1 is spoken on %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>auf %1 wird nur SMB 1 gesprochen</translation>
    </message>
    <message>
        <source>Only SMB 1 is spoken on %1 of %2; SMB 2 or 3 is required.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Auf %1 von %2 wird nur SMB 1 gesprochen; erforderlich ist SMB 2 oder 3.</translation>
    </message>
    <message>
        <source>this computer had no means left to ask %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer hatte keine Mittel mehr, um %1 zu fragen</translation>
    </message>
    <message>
        <source>Not asked: %1 on %2. This computer had no file descriptor, no memory or no buffer left for the connection, also after other checks had ended. That says nothing about the target.</source>
        <comment>%1 ports and protocols, %2 hosts</comment>
        <translation>Nicht gefragt: %1 auf %2. Dieser Computer hatte keinen Dateideskriptor, keinen Speicher oder keinen Puffer mehr für die Verbindung, auch nachdem andere Prüfungen zu Ende waren. Das sagt nichts über das Ziel.</translation>
    </message>
    <message>
        <source>Administrator of this computer: raise the limit of open files of this program (ulimit -n), or end programs that need much memory or many connections; then check again.</source>
        <comment>do not translate ulimit -n</comment>
        <translation>Administrator dieses Computers: Erhöhen Sie die Grenze für offene Dateien dieses Programms (ulimit -n), oder beenden Sie Programme, die viel Speicher oder viele Verbindungen brauchen; prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>%1 on %2 answered, but not to all local ports of this computer: nothing comes back to %3. A firewall here or on the way filters by source port.</source>
        <comment>%1 port and protocol, %2 host, %3 ranges of ports</comment>
        <translation>Antwort auf %1 von %2, aber nicht an alle lokalen Ports dieses Computers: Zu %3 kommt nichts zurück. Eine Firewall hier oder auf dem Weg filtert nach dem Quellport.</translation>
    </message>
    <message>
        <source>TLS could not be set up on this computer to ask %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>TLS ließ sich auf diesem Computer nicht einrichten, um %1 zu fragen</translation>
    </message>
    <message>
        <source>Open, and not asked: %1 on %2. TLS could not be set up on this computer, which says nothing about the certificate and the service there.</source>
        <comment>%1 ports and protocols, %2 hosts</comment>
        <translation>Offen und nicht gefragt: %1 auf %2. TLS ließ sich auf diesem Computer nicht einrichten; über Zertifikat und Dienst dort sagt das nichts.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see that the TLS library (OpenSSL on Linux) is installed and can be loaded, and that the program may open enough files (ulimit -n); then check again.</source>
        <comment>do not translate ulimit -n</comment>
        <translation>Administrator dieses Computers: Sorgen Sie dafür, dass die TLS-Bibliothek (OpenSSL unter Linux) installiert ist und geladen werden kann und das Programm genug Dateien öffnen darf (ulimit -n); prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>%1 showed an expired certificate (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>abgelaufenes Zertifikat von %1 (auf %2)</translation>
    </message>
    <message>
        <source>TLS works on %1 of %2, but the certificate there has expired: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>TLS funktioniert auf %1 von %2, aber das Zertifikat dort ist abgelaufen: Clients, die es prüfen, werden die Verbindung ablehnen.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not valid yet (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>noch nicht gültiges Zertifikat von %1 (auf %2)</translation>
    </message>
    <message>
        <source>TLS works on %1 of %2, but the certificate there is not valid yet: a clock is wrong, or it was issued for later.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>TLS funktioniert auf %1 von %2, aber das Zertifikat dort ist noch nicht gültig: Eine Uhr geht falsch, oder es wurde für einen späteren Zeitpunkt ausgestellt.</translation>
    </message>
    <message>
        <source>TLS works on %1 of %2, but this computer does not trust the certificate there: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>TLS funktioniert auf %1 von %2, aber dieser Computer vertraut dem Zertifikat dort nicht: Clients, die es prüfen, werden die Verbindung ablehnen.</translation>
    </message>
    <message>
        <source>%1 showed a certificate for another name (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>Zertifikat von %1 für einen anderen Namen (auf %2)</translation>
    </message>
    <message>
        <source>TLS works on %1 of %2, but the certificate there is for another name: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>TLS funktioniert auf %1 von %2, aber das Zertifikat dort gilt für einen anderen Namen: Clients, die es prüfen, werden die Verbindung ablehnen.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, but TLS could not be set up: the firewall is fine; the controller most likely has no usable certificate.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, aber TLS nicht: Die Firewall ist in Ordnung; sehr wahrscheinlich hat der Domänencontroller kein brauchbares Zertifikat.</translation>
    </message>
    <message>
        <source>Directory team: give %1 a certificate for server authentication with the host&apos;s full name in it.</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Stellen Sie %1 ein Zertifikat für die Serverauthentifizierung aus, das den vollständigen Namen des Hosts enthält.</translation>
    </message>
    <message>
        <source>%1 showed no usable certificate (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>kein brauchbares Zertifikat von %1 (auf %2)</translation>
    </message>
    <message>
        <source>Connections to %1 on %2 are accepted and closed as soon as TLS begins: the firewall is fine; this is what a controller does that has no usable certificate.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Verbindungen zu %1 auf %2 werden angenommen und geschlossen, sobald TLS beginnt: Die Firewall ist in Ordnung; so verhält sich ein Domänencontroller, der kein brauchbares Zertifikat hat.</translation>
    </message>
    <message>
        <source>DNS administrator: if questions are handed on at %1, let those for SRV records be handed on, too.</source>
        <comment>%1 host</comment>
        <translation>DNS-Administrator: Wenn auf %1 Fragen weitergeleitet werden, lassen Sie auch die nach SRV-Einträgen weiterleiten.</translation>
    </message>
    <message>
        <source>the hosts file of this computer leads %1 to this computer itself</source>
        <comment>cause; %1 is a host name</comment>
        <translation>die Hosts-Datei dieses Computers führt %1 zu diesem Computer selbst</translation>
    </message>
    <message numerus="yes">
        <source>the name %1 leads to this computer itself (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>der Name %1 führt zu diesem Computer selbst (%2)</numerusform>
            <numerusform>die Namen %1 führen zu diesem Computer selbst (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, to which the name %1 leads, is this computer itself, and what was asked here was refused: no packet went to the host that is meant.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>
            <numerusform>%2, wohin der Name %1 führt, ist dieser Computer selbst, und was hier angefragt wurde, wurde abgelehnt: Kein Paket ging zu dem Host, der gemeint ist.</numerusform>
            <numerusform>%2, wohin die Namen %1 führen, sind dieser Computer selbst, und was hier angefragt wurde, wurde abgelehnt: Kein Paket ging zu den Hosts, die gemeint sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS administrator: correct the record of %1. No firewall rule helps.</source>
        <comment>%1 host name</comment>
        <translation>DNS-Administrator: Berichtigen Sie den Eintrag von %1. Keine Firewall-Regel hilft.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s own reverse-path filter dropped %n packet(s) meanwhile; the answers may be among them.</source>
        <translation>
            <numerusform>Der Reverse-Path-Filter dieses Computers hat währenddessen %n Paket verworfen; es kann eine der Antworten gewesen sein.</numerusform>
            <numerusform>Der Reverse-Path-Filter dieses Computers hat währenddessen %n Pakete verworfen; die Antworten können darunter sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: turned back or dropped without a reason, while a firewall or router on the way reported for other ports that it forbids them. It is the same device.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>%1 zu %2: ohne Begründung zurückgewiesen oder verworfen, während eine Firewall oder ein Router auf dem Weg für andere Ports gemeldet hat, dass sie verboten sind. Es ist dasselbe Gerät.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, while Kerberos answers there over UDP. The service that answers over UDP listens on 88/TCP as well: most likely a firewall, on the way or on the host itself, refuses TCP in its name. This is a hint, not proof.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, während Kerberos dort über UDP antwortet. Der Dienst, der über UDP antwortet, lauscht auch auf 88/TCP: Höchstwahrscheinlich lehnt eine Firewall auf dem Weg oder auf dem Host selbst TCP in seinem Namen ab. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>routers on the way to %1 send its packets in a circle</source>
        <comment>cause; %1 is a host</comment>
        <translation>Router auf dem Weg zu %1 schicken dessen Pakete im Kreis</translation>
    </message>
    <message>
        <source>%2 reported that packets to %1 had passed too many routers (ICMP time exceeded): routers on the way send them to each other, and nothing arrives. That says nothing about the host, and it is no firewall.</source>
        <comment>%1 host with its address, %2 address</comment>
        <translation>%2 hat gemeldet, dass Pakete zu %1 zu viele Router durchlaufen haben (ICMP Time Exceeded): Router auf dem Weg schicken sie einander zu, und nichts kommt an. Das sagt nichts über den Host, und es ist keine Firewall.</translation>
    </message>
    <message>
        <source>Network team: correct the routes to %1. Tracing the way from this computer (tracert) shows the routers that come again and again.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Berichtigen Sie die Routen zu %1. Eine Verfolgung des Weges von diesem Computer aus (tracert) zeigt die Router, die sich wiederholen.</translation>
    </message>
    <message>
        <source>a service of %1 gives no answer (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>ein Dienst von %1 gibt keine Antwort (%2)</translation>
    </message>
    <message>
        <source>No answer from %1 on %2, nor from anything else there, and this computer refused to send other questions to it: most likely it drops these as well, and for TCP its system doesn&apos;t say so.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Keine Antwort von %1 auf %2 und auch sonst von nichts dort, und andere Anfragen dorthin hat dieser Computer nicht gesendet: Höchstwahrscheinlich verwirft er auch diese, und bei TCP sagt sein System das nicht.</translation>
    </message>
    <message>
        <source>what %1 answers to %2, an address of this computer, does not come back</source>
        <comment>cause; %1 is a host, %2 an address, maybe with its network interface</comment>
        <translation>was %1 an %2, eine Adresse dieses Computers, antwortet, kommt nicht zurück</translation>
    </message>
    <message>
        <source>This computer asks %1 from its address %2, and nothing comes back. The same port answered when it was asked from %3, and was silent again from %2: which port is asked makes no difference.</source>
        <comment>%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces</comment>
        <translation>Dieser Computer fragt %1 von seiner Adresse %2 aus, und es kommt nichts zurück. Derselbe Port antwortete, als er von %3 aus gefragt wurde, und schwieg von %2 aus wieder: Welcher Port gefragt wird, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>This computer uses two addresses of its own by turns: nothing comes back from %1 to %2, and answers come to %3. A port that was silent answered when it was asked from %3, and was silent again from %2: which port is asked makes no difference.</source>
        <comment>%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces</comment>
        <translation>Dieser Computer benutzt abwechselnd zwei eigene Adressen: Von %1 kommt nichts an %2 zurück, und an %3 kommen Antworten. Ein stummer Port antwortete, als er von %3 aus gefragt wurde, und schwieg von %2 aus wieder: Welcher Port gefragt wird, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>The ports %1 of %2 were not asked: it would have told of that address only.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Die Ports %1 von %2 wurden nicht gefragt: Das hätte nur etwas über diese Adresse gesagt.</translation>
    </message>
    <message>
        <source>Administrator of this computer: which of its addresses is meant to reach %1? If it is %3, see to it that the route there uses that one (its source address, or the metric of the network interface), and not %2.</source>
        <comment>%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces</comment>
        <translation>Administrator dieses Computers: Von welcher seiner Adressen aus soll er %1 erreichen? Ist es %3, sorgen Sie dafür, dass die Route dorthin diese benutzt (ihre Absenderadresse oder die Metrik der Netzwerkschnittstelle) und nicht %2.</translation>
    </message>
    <message>
        <source>Network team, if %2 is right: where are answers of %1 to it lost? There is no way back to it, or a firewall knows only %3.</source>
        <comment>%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces</comment>
        <translation>Netzwerk-Team, falls %2 richtig ist: Wo gehen Antworten von %1 dorthin verloren? Es gibt keinen Rückweg dorthin, oder eine Firewall kennt nur %3.</translation>
    </message>
    <message>
        <source>Network team: answers of %1 to %2 get lost, and those to %3 arrive. Which of the two ways is dead?</source>
        <comment>%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces</comment>
        <translation>Netzwerk-Team: Antworten von %1 an %2 gehen verloren, die an %3 kommen an. Welcher der beiden Wege ist tot?</translation>
    </message>
    <message>
        <source>Administrator of this computer: until then, take the route that uses %1 out of use.</source>
        <comment>%1 address of this computer, maybe with its network interface</comment>
        <translation>Administrator dieses Computers: Nehmen Sie bis dahin die Route, die %1 benutzt, außer Betrieb.</translation>
    </message>
    <message>
        <source>the link %1 of this computer went down during the run</source>
        <comment>cause; %1 is a network interface such as eth0</comment>
        <translation>die Netzwerkverbindung %1 dieses Computers fiel während des Laufs aus</translation>
    </message>
    <message>
        <source>this computer lost its address %1 (%2) during the run</source>
        <comment>cause; %1 is an IP address, %2 a network interface such as eth0</comment>
        <translation>dieser Computer hat während des Laufs seine Adresse %1 (%2) verloren</translation>
    </message>
    <message>
        <source>this computer lost its route to %1 (%2) during the run</source>
        <comment>cause; %1 is a host, %2 a network interface such as eth0</comment>
        <translation>dieser Computer hat während des Laufs seine Route zu %1 (%2) verloren</translation>
    </message>
    <message>
        <source>this computer&apos;s route to %1 changed during the run: it led out by %2, and now by %3</source>
        <comment>cause; %1 is a host, %2 and %3 network interfaces such as eth0</comment>
        <translation>die Route dieses Computers zu %1 hat sich während des Laufs geändert: Sie führte über %2 hinaus, jetzt über %3</translation>
    </message>
    <message>
        <source>This was noticed at %1. What ended without an answer since then says nothing about its target: %2 on %3.</source>
        <comment>%1 time, %2 ports and protocols, %3 hosts</comment>
        <translation>Das wurde um %1 bemerkt. Was seitdem ohne Antwort endete, sagt nichts über sein Ziel: %2 auf %3.</translation>
    </message>
    <message>
        <source>Administrator of this computer: check the cable, wireless network or VPN at %1, then check again.</source>
        <comment>%1 network interface such as eth0</comment>
        <translation>Administrator dieses Computers: Sehen Sie nach Kabel, WLAN oder VPN an %1, und prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see what took the address away (a lease that ended, a VPN, a changed setting), then check again.</source>
        <translation>Administrator dieses Computers: Sehen Sie nach, wodurch die Adresse wegfiel (eine abgelaufene Lease, ein VPN, eine geänderte Einstellung), und prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see what changed its routes (a VPN that came or went, a changed setting), then check again.</source>
        <translation>Administrator dieses Computers: Sehen Sie nach, wodurch sich seine Routen geändert haben (ein VPN, das kam oder ging, eine geänderte Einstellung), und prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>most likely this computer itself drops the answers of %1 (reverse-path filter)</source>
        <comment>cause; %1 is a host</comment>
        <translation>höchstwahrscheinlich verwirft dieser Computer selbst die Antworten von %1 (Reverse-Path-Filter)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile this computer dropped %n packet(s) that came in over another interface than the one by which it sends to their sender (TcpExt IPReversePathFilter). That is as many as there were answers to expect; whose they were is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Von %1 kam nichts zurück. Währenddessen hat dieser Computer %n Paket verworfen, das über eine andere Schnittstelle hereinkam als die, über die er an den Absender sendet (TcpExt IPReversePathFilter). So viele Antworten waren zu erwarten; von wem sie kamen, wird nicht gezählt.</numerusform>
            <numerusform>Von %1 kam nichts zurück. Währenddessen hat dieser Computer %n Pakete verworfen, die über eine andere Schnittstelle hereinkamen als die, über die er an ihren Absender sendet (TcpExt IPReversePathFilter). So viele Antworten waren zu erwarten; von wem sie kamen, wird nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: give it a route to %1 by the interface at which the answers come in, or make the filter loose (net.ipv4.conf.all.rp_filter = 2); then check again.</source>
        <comment>%1 host with its address</comment>
        <translation>Administrator dieses Computers: Geben Sie ihm eine Route zu %1 über die Schnittstelle, an der die Antworten ankommen, oder stellen Sie den Filter auf locker (net.ipv4.conf.all.rp_filter = 2); prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>what answers serves the domain %2, not %1</source>
        <comment>cause; %1 the domain that was named, %2 another one</comment>
        <translation>was antwortet, bedient die Domäne %2, nicht %1</translation>
    </message>
    <message>
        <source>LDAP answers on %1 of %2, so the way there is open; by its own word it serves %3.</source>
        <comment>%1 ports and protocols, %2 hosts, %3 domain</comment>
        <translation>LDAP antwortet auf %1 von %2, der Weg dorthin ist also offen; nach eigener Auskunft bedient es %3.</translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, so the way there is open; it does not serve %3.</source>
        <comment>%1 ports and protocols, %2 hosts, %3 domain</comment>
        <translation>Kerberos antwortet auf %1 von %2, der Weg dorthin ist also offen; es bedient %3 nicht.</translation>
    </message>
    <message>
        <source>DNS answers on %1 of %2, so the way there is open; it knows no controllers of %3.</source>
        <comment>%1 ports and protocols, %2 hosts, %3 domain</comment>
        <translation>DNS antwortet auf %1 von %2, der Weg dorthin ist also offen; es kennt keine Controller von %3.</translation>
    </message>
    <message>
        <source>%1 is the NetBIOS name of %2.</source>
        <comment>%1 and %2 names of one domain</comment>
        <translation>%1 ist der NetBIOS-Name von %2.</translation>
    </message>
    <message>
        <source>Name the domain as %1 and check again.</source>
        <comment>%1 domain</comment>
        <translation>Geben Sie die Domäne als %1 an und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>If %1 is the domain that you mean, name it so and check again; else name controllers and DNS servers of %2.</source>
        <comment>%1 domain that answered, %2 domain that was named</comment>
        <translation>Wenn %1 die Domäne ist, die Sie meinen, geben Sie sie so an und prüfen Sie erneut; sonst nennen Sie Controller und DNS-Server von %2.</translation>
    </message>
    <message>
        <source>It serves %1.</source>
        <comment>%1 domain</comment>
        <translation>Er bedient %1.</translation>
    </message>
    <message>
        <source>Name a controller of %1 in its place.</source>
        <comment>%1 domain</comment>
        <translation>Nennen Sie an seiner Stelle einen Controller von %1.</translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the way there is open; but it does not know the controllers of %3. A controller of %3 answered in the same run, so the domain&apos;s name is right and this is the wrong server for it.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Auf %1 von %2 antwortet ein DNS-Server, der Weg dorthin ist also offen; er kennt aber die Controller von %3 nicht. Ein Controller von %3 hat im selben Lauf geantwortet, der Name der Domäne stimmt also, und dies ist der falsche Server für sie.</translation>
    </message>
    <message>
        <source>Name a DNS server that serves %1.</source>
        <comment>%1 domain</comment>
        <translation>Nennen Sie einen DNS-Server, der %1 bedient.</translation>
    </message>
    <message>
        <source>%1 is a controller of %2, and not of %3.</source>
        <comment>%1 computer name, %2 and %3 domains</comment>
        <translation>%1 ist ein Controller von %2 und nicht von %3.</translation>
    </message>
    <message>
        <source>No address was found for %1, so nothing could be asked. For %2 there is one.</source>
        <comment>%1 host name, %2 its full name</comment>
        <translation>Zu %1 wurde keine Adresse gefunden, daher konnte nichts geprüft werden. Zu %2 gibt es eine.</translation>
    </message>
    <message>
        <source>No address was found for %1, nor for %2, so nothing could be asked.</source>
        <comment>%1 host name, %2 the same name with a domain behind it</comment>
        <translation>Weder zu %1 noch zu %2 wurde eine Adresse gefunden, daher konnte nichts geprüft werden.</translation>
    </message>
    <message>
        <source>Name %1 in full: %2.</source>
        <comment>%1 host name, %2 its full name</comment>
        <translation>Geben Sie %1 mit vollem Namen an: %2.</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server (%1) has no answer to what it was asked</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>der DNS-Server dieses Computers (%1) hat auf die Fragen dieses Computers keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answers what it knows by itself, and nothing for %2: the server that it asks for that is silent. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortet auf das, was er selbst weiß, und zu %2 nichts: Der Server, den er danach fragt, schweigt. Über den Namen selbst sagt das nichts.</numerusform>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortet auf das, was er selbst weiß, und zu %2 nichts: Der Server, den er danach fragt, schweigt. Über die Namen selbst sagt das nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>what this computer&apos;s DNS server (%1) sends back is no DNS answer</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>was der DNS-Server dieses Computers (%1) zurücksendet, ist keine DNS-Antwort</translation>
    </message>
    <message>
        <source>The DNS server that this computer uses (%1) sent something back that is no answer to the question, so the names could not be looked up. That says nothing about the names themselves: %2.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>Der DNS-Server, den dieser Computer benutzt (%1), hat etwas zurückgesendet, das keine Antwort auf die Frage ist; daher ließen sich die Namen nicht auflösen. Über die Namen selbst sagt das nichts: %2.</translation>
    </message>
    <message>
        <source>Administrator of this computer: check that %1 is the right DNS server; something else seems to listen on 53/UDP there, or to answer in its place.</source>
        <comment>%1 one or more addresses</comment>
        <translation>Administrator dieses Computers: Prüfen Sie, ob %1 der richtige DNS-Server ist; dort scheint etwas anderes auf 53/UDP zu lauschen oder an seiner Stelle zu antworten.</translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answered %2, so %3 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 a response code such as SERVFAIL, %3 host names</comment>
        <translation>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), hat %2 geantwortet, deshalb ließ sich %3 nicht auflösen. Über den Namen selbst sagt das nichts.</numerusform>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), hat %2 geantwortet, deshalb ließen sich %3 nicht auflösen. Über die Namen selbst sagt das nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No DNS server is set on this computer, so no name could be looked up: %1.</source>
        <comment>%1 host names</comment>
        <translation>Auf diesem Computer ist kein DNS-Server eingestellt, deshalb ließ sich kein Name auflösen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The name lookup of this computer failed for %2 (%1). That says nothing about the name itself.</source>
        <comment>%1 the system&apos;s words, %2 host names</comment>
        <translation>
            <numerusform>Die Namensauflösung dieses Computers schlug für %2 fehl (%1). Über den Namen selbst sagt das nichts.</numerusform>
            <numerusform>Die Namensauflösung dieses Computers schlug für %2 fehl (%1). Über die Namen selbst sagt das nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>answers from another port than the one that was asked: %2 of %1</source>
        <comment>cause; %1 hosts, %2 a list of ports</comment>
        <translation>Antworten von einem anderen Port als dem gefragten: %2 von %1</translation>
    </message>
    <message>
        <source>The question on %1 of %2 was answered from port %3 of %4. A service answers from the port on which it was asked: something translates ports on the way there, and does not translate the answer back. Clients drop such answers, and so do firewalls that keep state. The question arrives, so no rule is missing for it.</source>
        <comment>%1 port and protocol, %2 host, %3 port, %4 address</comment>
        <translation>Die Frage an %1 von %2 wurde von Port %3 von %4 beantwortet. Ein Dienst antwortet von dem Port, an dem er gefragt wurde: Etwas übersetzt Ports auf dem Hinweg und übersetzt die Antwort nicht zurück. Clients verwerfen solche Antworten, ebenso Firewalls, die den Zustand verfolgen. Die Frage kommt an, also fehlt dafür keine Regel.</translation>
    </message>
    <message>
        <source>Network team: look for what translates %2 between this computer and %1 (NAT, a load balancer, a relay on the host), and have it translate the answers back.</source>
        <comment>%1 hosts with their addresses, %2 ports and protocols</comment>
        <translation>Netzwerk-Team: Suchen Sie, was %2 zwischen diesem Computer und %1 übersetzt (NAT, ein Lastverteiler, ein Relay auf dem Host), und lassen Sie es auch die Antworten zurückübersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered no question (asked: %2). The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</source>
        <comment>%1 host with its address, %2 a number</comment>
        <translation>
            <numerusform>%1 hat keine Frage beantwortet (gestellt: %2). Der Host läuft nicht, der Weg dorthin ist blockiert, oder seine eigene Firewall verwirft alles, zum Beispiel im öffentlichen Profil nach einem Neustart.</numerusform>
            <numerusform>%1 haben keine Frage beantwortet (gestellt: je %2). Die Hosts laufen nicht, der Weg dorthin ist blockiert, oder ihre eigenen Firewalls verwerfen alles, zum Beispiel im öffentlichen Profil nach einem Neustart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of %1: is the host up and on the same network segment as this computer, and which profile does the firewall there use (Get-NetConnectionProfile)?</source>
        <comment>%1 host with a link-local address</comment>
        <translation>Administrator von %1: Läuft der Host, ist er im selben Netzwerksegment wie dieser Computer, und welches Profil verwendet dort die Firewall (Get-NetConnectionProfile)?</translation>
    </message>
    <message>
        <source>this computer found nobody at %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer hat unter %1 niemanden gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up, and its address (%2) right? No firewall rule helps.</source>
        <comment>%1 host, %2 address</comment>
        <translation>
            <numerusform>Administrator von %1: Läuft der Host, und stimmt seine Adresse (%2)? Keine Firewallregel hilft.</numerusform>
            <numerusform>Administrator von %1: Läuft der Host, und stimmt seine Adresse (%2)? Keine Firewallregel hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was seen over UDP: asked from another local port, the same service answers at once. How far the part reaches to which nothing comes back was not tried.</source>
        <translation>Das zeigte sich über UDP: Von einem anderen lokalen Port aus gefragt, antwortet derselbe Dienst sofort. Wie weit der Teil reicht, zu dem nichts zurückkommt, wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>UDP does not pass to %1, TCP does</source>
        <comment>cause; %1 hosts</comment>
        <translation>UDP kommt nicht zu %1 durch, TCP schon</translation>
    </message>
    <message>
        <source>Nothing that was asked of %1 over UDP was answered, while TCP works there: most likely a firewall, on the way or on the host itself, drops UDP.</source>
        <comment>%1 hosts</comment>
        <translation>Nichts, was %1 über UDP gefragt wurde, ist beantwortet worden, während TCP dort funktioniert: Höchstwahrscheinlich verwirft eine Firewall, auf dem Weg oder auf dem Host selbst, UDP.</translation>
    </message>
    <message>
        <source>Finding a domain controller asks LDAP over UDP (389/UDP): it will be slow or fail.</source>
        <translation>Die Suche nach einem Domänencontroller fragt LDAP über UDP (389/UDP): Sie wird langsam sein oder scheitern.</translation>
    </message>
    <message>
        <source>Current Windows asks Kerberos over TCP first, so logons usually still work; the port table asks for both.</source>
        <translation>Aktuelles Windows fragt Kerberos zuerst über TCP, Anmeldungen funktionieren daher meistens trotzdem; die Porttabelle verlangt beides.</translation>
    </message>
    <message>
        <source>%3 refused other questions to %2 in the host&apos;s place, so the refusal of %1 is most likely that of the same firewall or router.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation>%3 hat andere Fragen an %2 anstelle des Hosts abgelehnt, die Ablehnung von %1 stammt also höchstwahrscheinlich von derselben Firewall oder demselben Router.</translation>
    </message>
    <message>
        <source>This computer could not ask %1 on %2: %3.</source>
        <comment>%1 port and protocol, %2 host, %3 the system&apos;s words</comment>
        <translation>Dieser Computer konnte %1 auf %2 nicht ansprechen: %3.</translation>
    </message>
    <message>
        <source>Whether the local ports %1 are let out could not be tried: %2 on %3 had answered before, and then answered none of them any more, or some here and there.</source>
        <comment>%1 range of ports, %2 port and protocol, %3 host</comment>
        <translation>Ob die lokalen Ports %1 hinausgelassen werden, ließ sich nicht ausprobieren: %2 auf %3 hatte zuvor geantwortet und dann keinem von ihnen mehr oder nur einzelnen hier und da.</translation>
    </message>
    <message>
        <source>Network team: does the way lose packets, or did a device block this computer during the check?</source>
        <translation>Netzwerk-Team: Gehen auf dem Weg Pakete verloren, oder hat ein Gerät diesen Computer während der Prüfung blockiert?</translation>
    </message>
    <message>
        <source>silent ports in the dynamic range of %1 may be blocked, or just not in use</source>
        <comment>cause; %1 is a host</comment>
        <translation>stille Ports im dynamischen Bereich von %1 können gesperrt oder nur nicht in Gebrauch sein</translation>
    </message>
    <message>
        <source>%1 on %2: connections over TCP are made and ended, and no question is answered, neither over TCP nor over UDP. A DNS front does so whose servers are all down (dnsdist is one). So silence over UDP is no sign of a firewall.</source>
        <comment>%1 list of ports, %2 host</comment>
        <translation>%1 auf %2: Verbindungen über TCP kommen zustande und werden beendet, und keine Frage wird beantwortet, weder über TCP noch über UDP. So verhält sich ein vorgeschalteter DNS-Dienst, dessen Server alle ausgefallen sind (dnsdist etwa). Stille über UDP ist also kein Zeichen für eine Firewall.</translation>
    </message>
    <message>
        <source>Administrator of %1: do the DNS servers run to which it hands the questions on?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1: Laufen die DNS-Server, an die er die Fragen weitergibt?</translation>
    </message>
    <message>
        <source>no question is known for what answers on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>für das, was auf %2 von %1 antwortet, ist keine Frage bekannt</translation>
    </message>
    <message>
        <source>no question is known for %2 of %1, and silence proves nothing there</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>für %2 von %1 ist keine Frage bekannt, und Schweigen beweist dort nichts</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, which the endpoint mapper there has just named as ports of services, and no other that it names opens: most likely a firewall, on the way or on the host itself, refuses them in its name. This is a hint, not proof.</source>
        <comment>%1 list of ports, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, die die RPC-Endpunktzuordnung dort gerade als Ports von Diensten genannt hat, und kein anderer, den sie nennt, öffnet sich: Höchstwahrscheinlich lehnt eine Firewall auf dem Weg oder auf dem Host selbst sie in seinem Namen ab. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, which is this computer itself. Nothing listens there, and no network is in between.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, das ist dieser Computer selbst. Dort lauscht nichts, und kein Netzwerk liegt dazwischen.</translation>
    </message>
    <message>
        <source>Administrator of %1: does anything listen on %2 here? If another host is meant, name that one.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Administrator von %1: Lauscht hier etwas auf %2? Wenn ein anderer Host gemeint ist, nennen Sie diesen.</translation>
    </message>
    <message>
        <source>DNS has no address for %1.</source>
        <comment>%1 host name</comment>
        <translation>DNS hat für %1 keine Adresse.</translation>
    </message>
    <message>
        <source>What DNS says of %1 could not be compared: the DNS servers of this computer gave no answer.</source>
        <comment>%1 host name</comment>
        <translation>Was DNS zu %1 sagt, konnte nicht verglichen werden: Die DNS-Server dieses Computers haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the endpoint mapper (135/TCP) on %1 was refused, so the RPC ports in use are not known and were not checked.</source>
        <comment>%1 host</comment>
        <translation>Die Verbindung zur RPC-Endpunktzuordnung (135/TCP) auf %1 wurde abgelehnt, daher sind die verwendeten RPC-Ports nicht bekannt und wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>from one moment of the run on, this computer got no answer from %1</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>ab einem Zeitpunkt des Laufs bekam dieser Computer keine Antwort mehr von %1</translation>
    </message>
    <message>
        <source>A port that had opened in this run did not open any more at its end, and no host answered what was asked after %1. What %2 left unanswered after that says nothing about ports or hosts: a device may block this computer because it asked so much, or the way there failed meanwhile.</source>
        <comment>%1 time, %2 list of hosts</comment>
        <translation>Ein Port, der sich in diesem Lauf geöffnet hatte, öffnete sich am Ende nicht mehr, und kein Host beantwortete, was nach %1 gefragt wurde. Was bei %2 danach unbeantwortet blieb, sagt nichts über Ports oder Hosts: Ein Gerät sperrt vielleicht diesen Computer, weil er so viel gefragt hat, oder der Weg dorthin ist inzwischen ausgefallen.</translation>
    </message>
    <message>
        <source>Kerberos on %1 of %2 does not serve %3, and over the other transport it does: another machine answers. A forwarded port, a load balancer or a stale record leads elsewhere.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>Kerberos auf %1 von %2 bedient %3 nicht, über das andere Transportprotokoll aber doch: Eine andere Maschine antwortet. Ein weitergeleiteter Port, ein Lastverteiler oder ein veralteter Eintrag führt anderswohin.</translation>
    </message>
    <message>
        <source>A firewall rule blocks always; losses come from the line, from overload, or from one of several ways that fails.</source>
        <translation>Eine Firewallregel sperrt immer; Verluste kommen von der Leitung, von Überlastung oder von einem ausgefallenen Weg unter mehreren.</translation>
    </message>
    <message>
        <source>the hosts file of this computer leads %1 to where no service listens</source>
        <comment>cause; %1 is a host name</comment>
        <translation>die Hosts-Datei dieses Computers führt %1 dorthin, wo kein Dienst lauscht</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server (%1) can&apos;t be asked: 53/UDP is refused</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>der DNS-Server dieses Computers (%1) lässt sich nicht fragen: 53/UDP wird abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>What this computer sends to its DNS server (%1) is refused: no DNS server listens there, or a firewall says so in its place. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Was dieser Computer an seinen DNS-Server (%1) sendet, wird abgelehnt: Dort lauscht kein DNS-Server, oder eine Firewall sagt das an seiner Stelle. Daher konnte %2 nicht aufgelöst werden, was über den Namen selbst nichts sagt.</numerusform>
            <numerusform>Was dieser Computer an seinen DNS-Server (%1) sendet, wird abgelehnt: Dort lauscht kein DNS-Server, oder eine Firewall sagt das an seiner Stelle. Daher konnten %2 nicht aufgelöst werden, was über die Namen selbst nichts sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is set to ask itself (%1), and no DNS server listens on it. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Dieser Computer ist so eingestellt, dass er sich selbst fragt (%1), und kein DNS-Server lauscht auf ihm. Daher konnte %2 nicht aufgelöst werden, was über den Namen selbst nichts sagt.</numerusform>
            <numerusform>Dieser Computer ist so eingestellt, dass er sich selbst fragt (%1), und kein DNS-Server lauscht auf ihm. Daher konnten %2 nicht aufgelöst werden, was über die Namen selbst nichts sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: start the DNS service that should run on it, or set the DNS servers of the domain in its place.</source>
        <translation>Administrator dieses Computers: den DNS-Dienst starten, der auf ihm laufen sollte, oder stattdessen die DNS-Server der Domäne einstellen.</translation>
    </message>
    <message>
        <source>Network team: let the answers of %1 back in to all local ports 1024-65535 of this computer, as the requirements ask. Left out today: %2, and perhaps more.</source>
        <comment>%1 host with its address, %2 ranges of local ports</comment>
        <translation>Netzwerk-Team: Antworten von %1 an alle lokalen Ports 1024-65535 dieses Computers einlassen, wie es die Anforderungen verlangen. Heute fehlen: %2, und vielleicht weitere.</translation>
    </message>
    <message>
        <source>a service of %1 answers late (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>ein Dienst von %1 antwortet spät (%2)</translation>
    </message>
    <message>
        <source>%1 on %2: connections are made, so nothing is blocked. Within the time limit nothing was said on them; asked again later, the service did answer.</source>
        <comment>%1 ports and protocols, %2 hosts</comment>
        <translation>%1 auf %2: Verbindungen kommen zustande, also ist nichts blockiert. Innerhalb des Zeitlimits wurde darauf nichts gesagt; später noch einmal gefragt, hat der Dienst geantwortet.</translation>
    </message>
    <message>
        <source>Check again, with a longer time limit (--timeout 10000).</source>
        <translation>Prüfen Sie noch einmal, mit einem längeren Zeitlimit (--timeout 10000).</translation>
    </message>
    <message>
        <source>If it stays so, administrator of %1: is the service overloaded, or does it start again and again? No rule has to be changed.</source>
        <comment>%1 host</comment>
        <translation>Bleibt es so, Administrator von %1: Ist der Dienst überlastet, oder startet er immer wieder neu? An keiner Regel muss etwas geändert werden.</translation>
    </message>
    <message>
        <source>The stand-in refused to listen on these ports, since it got too many wrong tokens from this computer&apos;s address shortly before: test again in some minutes.</source>
        <translation>Der Stellvertreter hat es abgelehnt, auf diesen Ports zu lauschen, da er kurz zuvor zu viele falsche Token von der Adresse dieses Computers erhalten hat: Testen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>this computer does not use %2, the only kind of address found for %1</source>
        <comment>cause; %1 is a list of hosts, %2 IPv4 or IPv6</comment>
        <translation>dieser Computer verwendet kein %2, die einzige Art von Adresse, die für %1 gefunden wurde</translation>
    </message>
    <message>
        <source>Only addresses of %2 were found for %1, and this computer has none of that kind itself. So its system leaves them out when it looks names up, and nothing could be asked.</source>
        <comment>%1 host, %2 IPv4 or IPv6</comment>
        <translation>Für %1 wurden nur Adressen von %2 gefunden, und dieser Computer hat selbst keine solche. Deshalb lässt sein System sie bei der Namensauflösung weg, und nichts konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Administrator of this computer: give it an IPv4 address as well, or, in a network of IPv6 alone, let it reach IPv4 by NAT64 with DNS64 (RFC 6146, RFC 6147). No firewall rule helps.</source>
        <translation>Administrator dieses Computers: Geben Sie ihm auch eine IPv4-Adresse, oder lassen Sie ihn, in einem Netz nur mit IPv6, IPv4 über NAT64 mit DNS64 erreichen (RFC 6146, RFC 6147). Keine Firewall-Regel hilft.</translation>
    </message>
    <message>
        <source>Administrator of this computer: give it an IPv6 address as well, or have %1 reached over IPv4. No firewall rule helps.</source>
        <comment>%1 host</comment>
        <translation>Administrator dieses Computers: Geben Sie ihm auch eine IPv6-Adresse, oder lassen Sie %1 über IPv4 erreichbar machen. Keine Firewall-Regel hilft.</translation>
    </message>
    <message>
        <source>most likely this computer itself drops the answers of %1 (its own firewall)</source>
        <comment>cause; %1 is a host</comment>
        <translation>höchstwahrscheinlich verwirft dieser Computer selbst die Antworten von %1 (eigene Firewall)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them. That is as many as there were answers to expect; whose they were is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Von %1 kam nichts zurück. Währenddessen kam %n Paket für diesen Computer herein und wurde nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat es verworfen. Das sind so viele, wie Antworten zu erwarten waren; wessen es war, wird nicht gezählt.</numerusform>
            <numerusform>Von %1 kam nichts zurück. Währenddessen kamen %n Pakete für diesen Computer herein und wurden nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat sie verworfen. Das sind so viele, wie Antworten zu erwarten waren; wessen sie waren, wird nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: its firewall must let in what answers this computer&apos;s own questions (nftables: ct state established,related accept, before any rule that drops); then check again.</source>
        <comment>do not translate ct state established,related accept</comment>
        <translation>Administrator dieses Computers: Die Firewall muss hereinlassen, was auf eigene Fragen dieses Computers antwortet (nftables: ct state established,related accept, vor jeder Regel, die verwirft); dann erneut prüfen.</translation>
    </message>
    <message>
        <source>the gateway of this computer towards %1, %2, does not answer</source>
        <comment>cause; %1 is a list of hosts, %2 an address</comment>
        <translation>das Gateway dieses Computers zu %1, %2, antwortet nicht</translation>
    </message>
    <message>
        <source>This computer sends to %1 by the gateway %2, asked for it on its own network segment (ARP, or neighbour discovery with IPv6), and nobody answered. So nothing got beyond that segment, and nobody beyond has a part in it.</source>
        <comment>%1 host, %2 address</comment>
        <translation>Dieser Computer sendet an %1 über das Gateway %2, hat in seinem eigenen Netzsegment danach gefragt (ARP, bei IPv6 Neighbor Discovery), und niemand hat geantwortet. Also kam nichts über dieses Segment hinaus, und niemand dahinter ist daran beteiligt.</translation>
    </message>
    <message>
        <source>a route of this computer turns away what is sent to %1</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>eine Route dieses Computers weist ab, was an %1 gesendet wird</translation>
    </message>
    <message>
        <source>This computer has the route &quot;%2&quot;, by which its own system turns away what is sent to %1. No packet left it, and nobody else has a part in it.</source>
        <comment>%1 host, %2 a route</comment>
        <translation>Dieser Computer hat die Route „%2“, mit der sein eigenes System abweist, was an %1 gesendet wird. Kein Paket hat ihn verlassen, und niemand sonst ist daran beteiligt.</translation>
    </message>
    <message>
        <source>Among the rules by which this computer chooses its routes is &quot;%2&quot;, by which its own system turns away what is sent to %1. No packet left it, and nobody else has a part in it.</source>
        <comment>%1 host, %2 a rule</comment>
        <translation>Unter den Regeln, nach denen dieser Computer seine Routen wählt, ist „%2“, mit der sein eigenes System abweist, was an %1 gesendet wird. Kein Paket hat ihn verlassen, und niemand sonst ist daran beteiligt.</translation>
    </message>
    <message>
        <source>This computer&apos;s own system said at once that it doesn&apos;t send to %1: one of its routes says so, or none leads there. No packet left it, and nobody else has a part in it.</source>
        <comment>%1 host</comment>
        <translation>Das eigene System dieses Computers sagte sofort, dass es nicht an %1 sendet: Eine seiner Routen sagt das, oder keine führt dorthin. Kein Paket hat ihn verlassen, und niemand sonst ist daran beteiligt.</translation>
    </message>
    <message>
        <source>Administrator of this computer: find out what set it (a VPN program that holds back what would pass it by, a null route, a policy) and have it removed there; by hand it is &quot;%1&quot;. Then check again.</source>
        <comment>%1 a command</comment>
        <translation>Administrator dieses Computers: Stellen Sie fest, was sie gesetzt hat (ein VPN-Programm, das zurückhält, was an ihm vorbeiginge, eine Null-Route, eine Vorgabe), und lassen Sie sie dort entfernen; von Hand geht es mit „%1“. Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Administrator of this computer: look for a route that says blackhole, unreachable or prohibit, or for one that is missing, and for the program that sets its routes, such as a VPN&apos;s; then check again.</source>
        <translation>Administrator dieses Computers: Suchen Sie nach einer Route, die blackhole, unreachable oder prohibit sagt, oder nach einer, die fehlt, und nach dem Programm, das seine Routen setzt, etwa dem eines VPN; prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>nothing comes back through %2, the tunnel of this computer to %1</source>
        <comment>cause; %1 is a host, %2 a network interface such as wg0</comment>
        <translation>über %2, den Tunnel dieses Computers zu %1, kommt nichts zurück</translation>
    </message>
    <message>
        <source>most likely this computer itself holds back its questions to %1 (IPsec without a security association)</source>
        <comment>cause; %1 is a host</comment>
        <translation>höchstwahrscheinlich hält dieser Computer selbst seine Fragen an %1 zurück (IPsec ohne Sicherheitszuordnung)</translation>
    </message>
    <message>
        <source>This computer sends to %1 through its tunnel %2, and not one packet came in by it during the run, of whatever host: the tunnel is dead, or nobody behind it answers.</source>
        <comment>%1 host, %2 network interface such as wg0</comment>
        <translation>Dieser Computer sendet an %1 durch seinen Tunnel %2, und während des Laufs kam kein einziges Paket durch ihn herein, von welchem Host auch immer: Der Tunnel ist tot, oder dahinter antwortet niemand.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile this computer counted %n time(s) that its IPsec policy wants a packet protected and there is no security association for it, so that it was dropped (XfrmOutNoStates). To whom these were to go is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Von %1 kam nichts zurück. Währenddessen hat dieser Computer %n Mal gezählt, dass seine IPsec-Richtlinie ein Paket geschützt haben will und es dafür keine Sicherheitszuordnung gibt, sodass es verworfen wurde (XfrmOutNoStates). Wohin diese gehen sollten, wird nicht gezählt.</numerusform>
            <numerusform>Von %1 kam nichts zurück. Währenddessen hat dieser Computer %n Mal gezählt, dass seine IPsec-Richtlinie ein Paket geschützt haben will und es dafür keine Sicherheitszuordnung gibt, sodass es verworfen wurde (XfrmOutNoStates). Wohin diese gehen sollten, wird nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: does the tunnel %1 work (WireGuard: wg show, the latest handshake), and is it meant to lead there? Then check again.</source>
        <comment>%1 network interface such as wg0; do not translate wg show</comment>
        <translation>Administrator dieses Computers: Funktioniert der Tunnel %1 (WireGuard: wg show, „latest handshake“), und soll er dorthin führen? Dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see why it has an IPsec policy for %1 and no security association (ip xfrm policy, ip xfrm state): does its IKE service run, and does that one&apos;s peer answer? Then check again.</source>
        <comment>%1 host; do not translate ip xfrm policy, ip xfrm state</comment>
        <translation>Administrator dieses Computers: Klären Sie, warum er für %1 eine IPsec-Richtlinie und keine Sicherheitszuordnung hat (ip xfrm policy, ip xfrm state): Läuft sein IKE-Dienst, und antwortet dessen Gegenstelle? Dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Administrator of %1, if the tunnel works: is the host up?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1, wenn der Tunnel funktioniert: Läuft der Host?</translation>
    </message>
    <message>
        <source>this computer takes %1 for a neighbour in %2, and finds nobody there</source>
        <comment>cause; %1 is a list of hosts, %2 a network with its mask: 10.2.0.0/16</comment>
        <translation>dieser Computer hält %1 für einen Nachbarn in %2 und findet dort niemanden</translation>
    </message>
    <message>
        <source>%1 began to answer on %2 and did not end</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>%1 begann auf %2 zu antworten und kam nicht zum Ende</translation>
    </message>
    <message>
        <source>By its network mask or a route, %2 is this computer&apos;s own network segment. So it looked for %1 there, sent nothing to a gateway, and nobody answered. Most likely the mask is too wide; whoever belongs there and is down looks the same.</source>
        <comment>%1 host with its address, %2 a network with its mask: 10.2.0.0/16</comment>
        <translation>Nach seiner Netzmaske oder einer Route ist %2 das eigene Netzsegment dieses Computers. Also hat er %1 dort gesucht und nichts an ein Gateway gesendet, und niemand hat geantwortet. Höchstwahrscheinlich ist die Maske zu weit; wer dorthin gehört und nicht läuft, sieht ebenso aus.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2, and this computer sits behind a user-mode network that hides refusals (%3)</source>
        <comment>cause; %1 is a host, %2 a list of ports, %3 a network interface such as tap0</comment>
        <translation>%1 hat auf %2 nicht geantwortet, und dieser Computer steht hinter einem User-Mode-Netzwerk, das Ablehnungen verbirgt (%3)</translation>
    </message>
    <message>
        <source>No answer from %1 on %2. This is a container or a virtual machine whose packets a program on its machine carries (pasta, slirp4netns, libslirp) and which does not pass on all that hosts and routers refuse. So the silence can be a closed port as well as one that a firewall blocks.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Keine Antwort von %1 auf %2. Dies ist ein Container oder eine virtuelle Maschine, deren Pakete ein Programm auf der Maschine darunter trägt (pasta, slirp4netns, libslirp), das nicht alles weitergibt, was Hosts und Router ablehnen. Die Stille kann also ein geschlossener Port sein oder einer, den eine Firewall sperrt.</translation>
    </message>
    <message>
        <source>Check again from the machine itself, outside the container or virtual machine, or give that a bridged network: then what is closed and what is blocked look different.</source>
        <translation>Prüfen Sie erneut von der Maschine selbst, außerhalb des Containers oder der virtuellen Maschine, oder geben Sie dieser ein überbrücktes Netzwerk: Dann sehen geschlossen und gesperrt verschieden aus.</translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answers, and its answer about %2 is empty: it knows nothing of that domain and asks no other server for it. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortet, und seine Antwort zu %2 ist leer: Er weiß nichts von dieser Domäne und fragt keinen anderen Server danach. Das sagt nichts über den Namen selbst.</numerusform>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortet, und seine Antwort zu %2 ist leer: Er weiß nichts von dieser Domäne und fragt keinen anderen Server danach. Das sagt nichts über die Namen selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer of this computer&apos;s DNS server (%1) is cut short, and it can&apos;t be asked over TCP</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>die Antwort des DNS-Servers dieses Computers (%1) ist gekürzt, und über TCP lässt er sich nicht fragen</translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answered that its answer about %2 is too long for a datagram, and over 53/TCP none came. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortete, seine Antwort zu %2 sei zu lang für ein Datagramm, und über 53/TCP kam keine. Das sagt nichts über den Namen selbst.</numerusform>
            <numerusform>Der DNS-Server, den dieser Computer benutzt (%1), antwortete, seine Antwort zu %2 sei zu lang für ein Datagramm, und über 53/TCP kam keine. Das sagt nichts über die Namen selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program on this computer takes every connection to %1 at its own port %3: port %2, where nothing can listen, opened too. Only what answered in its own protocol is proven, and that by way of the program.</source>
        <comment>%1 host, %2 port and protocol, %3 a number</comment>
        <translation>Ein Programm auf diesem Computer nimmt jede Verbindung zu %1 an seinem eigenen Port %3 an: Auch Port %2, auf dem nichts lauschen kann, öffnete sich. Bewiesen ist nur, was in seinem eigenen Protokoll geantwortet hat, und das auf dem Weg über dieses Programm.</translation>
    </message>
    <message>
        <source>Administrator of this computer: which program listens on its port %1 (ss -ltnp; sshuttle, redsocks, a security product)? Check again without it.</source>
        <comment>%1 a number; do not translate ss -ltnp</comment>
        <translation>Administrator dieses Computers: Welches Programm lauscht auf seinem Port %1 (ss -ltnp; sshuttle, redsocks, ein Sicherheitsprodukt)? Prüfen Sie erneut ohne dieses.</translation>
    </message>
    <message>
        <source>answers of %1 over UDP come back to some local ports of this computer, and not to others</source>
        <comment>cause; %1 is a host</comment>
        <translation>Antworten von %1 über UDP kommen bei einigen lokalen Ports dieses Computers an, bei anderen nicht</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, and this computer refused to send questions over UDP there: most likely it refuses connections as well, in the host&apos;s name.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, und dieser Computer lehnte es ab, Fragen über UDP dorthin zu senden: Höchstwahrscheinlich lehnt er auch Verbindungen ab, im Namen des Hosts.</translation>
    </message>
    <message>
        <source>the hosts file of this computer leads %1 to an address that can&apos;t be reached by anybody (%2)</source>
        <comment>cause; %1 is a host name, %2 an address such as 0.0.0.0 or 169.254.1.1</comment>
        <translation>die Hosts-Datei dieses Computers führt %1 zu einer Adresse, die niemand erreichen kann (%2)</translation>
    </message>
    <message>
        <source>Check again without %1, on the computer that the requirement is about.</source>
        <comment>%1 name of a program, such as proxychains</comment>
        <translation>Prüfen Sie erneut ohne %1, auf dem Computer, um den es bei der Anforderung geht.</translation>
    </message>
    <message>
        <source>%1 answered at %3. At %2, to which the name leads as well, nothing answered on any port that was asked: programs that try %2 first wait or fail.</source>
        <comment>%1 host name, %2 and %3 addresses</comment>
        <translation>%1 hat an %3 geantwortet. An %2, wohin der Name auch führt, hat auf keinem Port, der gefragt wurde, etwas geantwortet: Programme, die es zuerst mit %2 versuchen, warten oder scheitern.</translation>
    </message>
    <message>
        <source>A program on this computer takes every connection to %1 at its own port %2, so that none goes to the host directly.</source>
        <comment>%1 host, %2 a number</comment>
        <translation>Ein Programm auf diesem Computer nimmt jede Verbindung zu %1 an seinem eigenen Port %2 an, sodass keine direkt zum Host geht.</translation>
    </message>
    <message>
        <source>this program runs under a proxy (%1), so its connections show nothing of the way from this computer</source>
        <comment>cause; %1 is the name of a program, such as proxychains</comment>
        <translation>dieses Programm läuft unter einem Proxy (%1), seine Verbindungen zeigen also nichts über den Weg von diesem Computer aus</translation>
    </message>
    <message>
        <source>This program was started under %1, which leads its TCP connections through a proxy. What opens or answers so proves nothing about the way from this computer, and what fails may have failed at the proxy.</source>
        <comment>%1 name of a program, such as proxychains</comment>
        <translation>Dieses Programm wurde unter %1 gestartet, das seine TCP-Verbindungen durch einen Proxy leitet. Was sich so öffnet oder antwortet, beweist nichts über den Weg von diesem Computer aus, und was fehlschlägt, kann am Proxy gescheitert sein.</translation>
    </message>
    <message>
        <source>What it asks over UDP goes out directly.</source>
        <comment>it: this program</comment>
        <translation>Was es über UDP fragt, geht direkt hinaus.</translation>
    </message>
    <message>
        <source>%1 lets nothing out over UDP, so nothing was asked on %2. No firewall has a part in that.</source>
        <comment>%1 name of a program, such as torsocks, %2 ports and protocols</comment>
        <translation>%1 lässt über UDP nichts hinaus, auf %2 wurde also nichts gefragt. Daran hat keine Firewall Anteil.</translation>
    </message>
    <message>
        <source>Names are looked up by %1 as well: it hands out addresses of its own making, or none where its proxy knows none. So it says nothing of %2, or of DNS, that %2 could not be asked.</source>
        <comment>%1 name of a program, such as proxychains, %2 host</comment>
        <translation>Auch Namen löst %1 auf: Es vergibt selbst erdachte Adressen, oder keine, wo sein Proxy keine kennt. Dass %2 nicht gefragt werden konnte, sagt also weder über %2 etwas noch über DNS.</translation>
    </message>
    <message>
        <source>The gateway that said of %2 on %1 that no network leads there (%3) is the program on its machine that carries the packets of this container or virtual machine (slirp4netns, libslirp). It says so of whatever it fails to send, a closed port as well as one that a firewall forbids, so no router need lack a route.</source>
        <comment>%1 host, %2 port and protocol, %3 address</comment>
        <translation>Das Gateway, das zu %2 auf %1 sagte, kein Netz führe dorthin (%3), ist das Programm auf der Maschine darunter, das die Pakete dieses Containers oder dieser virtuellen Maschine trägt (slirp4netns, libslirp). Das sagt es von allem, was es nicht senden kann, von einem geschlossenen Port ebenso wie von einem, den eine Firewall verbietet; keinem Router muss also eine Route fehlen.</translation>
    </message>
    <message>
        <source>Administrator of this computer: should %1 still lead to %2? If not, correct or delete line %3 of %4.</source>
        <comment>%1 host name, %2 address, %3 number of a line, %4 path of the hosts file</comment>
        <translation>Administrator dieses Computers: Soll %1 noch zu %2 führen? Falls nicht, berichtigen oder löschen Sie Zeile %3 von %4.</translation>
    </message>
    <message>
        <source>What was lost then was asked again, and answered.</source>
        <translation>Was dabei verloren ging, wurde noch einmal gefragt und beantwortet.</translation>
    </message>
    <message>
        <source>Check again: if all is answered at once, no firewall rule has to be changed.</source>
        <translation>Prüfen Sie erneut: Wird alles sofort beantwortet, muss keine Firewallregel geändert werden.</translation>
    </message>
    <message>
        <source>Network team: did a gateway, router or line on the way to %1 fail over at that time?</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Hat zu dieser Zeit ein Gateway, ein Router oder eine Leitung auf dem Weg zu %1 auf Ersatz umgeschaltet?</translation>
    </message>
    <message>
        <source>Administrator of this computer: is the way there a VPN that is only set up when it is used, or does another computer have the same IP address?</source>
        <translation>Administrator dieses Computers: Ist der Weg dorthin ein VPN, das erst bei Gebrauch aufgebaut wird, oder hat ein anderer Computer dieselbe IP-Adresse?</translation>
    </message>
    <message>
        <source>Silence in that time proves nothing about %1 on %2, asked at no other time.</source>
        <comment>%1 ports and protocols, %2 host</comment>
        <translation>Schweigen in dieser Zeit beweist nichts über %1 auf %2; zu keiner anderen Zeit wurde danach gefragt.</translation>
    </message>
    <message>
        <source>No answer came from %1 on %2. What was asked there over the other transport was turned back by %3: most likely the same firewall or router drops this.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation>Von %1 auf %2 kam keine Antwort. Was dort über das andere Transportprotokoll gefragt wurde, hat %3 zurückgewiesen: Höchstwahrscheinlich verwirft dieselbe Firewall oder derselbe Router auch dies.</translation>
    </message>
    <message>
        <source>Refused in the host&apos;s name: %1 on %2. What was asked there over the other transport was turned back by %3: most likely the same firewall or router refuses this.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation>Im Namen des Hosts abgewiesen: %1 auf %2. Was dort über das andere Transportprotokoll gefragt wurde, hat %3 zurückgewiesen: Höchstwahrscheinlich weist dieselbe Firewall oder derselbe Router auch dies ab.</translation>
    </message>
    <message>
        <source>this computer&apos;s own DNS has no address for %1, and the DNS server %2 has</source>
        <comment>cause; %1 is a list of hosts, %2 an address</comment>
        <translation>das eigene DNS dieses Computers hat keine Adresse für %1, der DNS-Server %2 hat eine</translation>
    </message>
    <message>
        <source>To check the ports before that is mended, name the hosts by their addresses.</source>
        <translation>Um die Ports schon vorher zu prüfen, geben Sie die Hosts mit ihren Adressen an.</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server (%1) does not know the domain %2</source>
        <comment>cause; %1 is an address, %2 a domain</comment>
        <translation>der DNS-Server dieses Computers (%1) kennt die Domäne %2 nicht</translation>
    </message>
    <message numerus="yes">
        <source>It is the DNS server that this computer itself asks (%1), so %2 has no address here.</source>
        <comment>%1 address of a DNS server, %2 host names</comment>
        <translation>
            <numerusform>Es ist der DNS-Server, den dieser Computer selbst fragt (%1), also hat %2 hier keine Adresse.</numerusform>
            <numerusform>Es ist der DNS-Server, den dieser Computer selbst fragt (%1), also haben %2 hier keine Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>something on the way to %1 bars %2, it seems</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>etwas auf dem Weg zu %1 sperrt anscheinend %2</translation>
    </message>
    <message>
        <source>%1 on %2: refused over TCP, silent over UDP, while other services answer there. Where nothing listens, a host refuses both: most likely a firewall, on the way or on the host itself, bars the service. This is a hint, not proof.</source>
        <comment>%1 list of ports, %2 host</comment>
        <translation>%1 auf %2: über TCP abgewiesen, über UDP stumm, während andere Dienste dort antworten. Wo nichts lauscht, weist ein Host beides ab: Höchstwahrscheinlich sperrt eine Firewall, auf dem Weg oder auf dem Host selbst, den Dienst. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>%1 on %2: over TCP connections are made and fail as soon as something is asked there, and over UDP nothing comes back, while other services answer. Most likely a firewall that looks into what is said, on the way or on the host itself, bars the service. This is a hint, not proof.</source>
        <comment>%1 list of ports, %2 host</comment>
        <translation>%1 auf %2: Über TCP kommen Verbindungen zustande und scheitern, sobald dort etwas gefragt wird, und über UDP kommt nichts zurück, während andere Dienste antworten. Höchstwahrscheinlich sperrt eine Firewall, die in die Inhalte sieht, auf dem Weg oder auf dem Host selbst, den Dienst. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>what goes to %1 from the local ports %2 of this computer is turned away</source>
        <comment>cause; %1 is a host, %2 ranges of ports</comment>
        <translation>was von den lokalen Ports %2 dieses Computers an %1 geht, wird abgewiesen</translation>
    </message>
    <message>
        <source>Network team: let this computer out to %1 from all its local ports 1024-65535, as the requirements ask; today %2 are left out.</source>
        <comment>%1 host with its address, %2 ranges of local ports</comment>
        <translation>Netzwerk-Team: Lassen Sie diesen Computer von allen lokalen Ports 1024-65535 aus zu %1, wie es die Anforderungen verlangen; heute fehlen %2.</translation>
    </message>
    <message>
        <source>A question to %1 stayed unanswered, and was answered when it was asked again in the same way. So silence says nothing about a single port: the line loses packets, or a device on the way lets only so many through at a time.</source>
        <comment>%1 host</comment>
        <translation>Eine Frage an %1 blieb unbeantwortet und wurde beantwortet, als sie auf dieselbe Weise noch einmal gestellt wurde. Schweigen sagt also nichts über einen einzelnen Port: Die Leitung verliert Pakete, oder ein Gerät auf dem Weg lässt nur eine bestimmte Zahl auf einmal durch.</translation>
    </message>
    <message>
        <source>The way to %1 and back takes %2 seconds, longer than the time limit of this check. So silence says nothing about a port: answers came too late, or were counted as those to a second question.</source>
        <comment>%1 host, %2 number</comment>
        <translation>Der Weg zu %1 und zurück dauert %2 Sekunden, länger als die Zeitgrenze dieser Prüfung. Schweigen sagt also nichts über einen Port: Antworten kamen zu spät oder wurden als solche auf eine zweite Frage gezählt.</translation>
    </message>
    <message>
        <source>%1 carries TCP alone: what was asked on %2 went out directly, and no answer came. Answers over TCP are the proxy&apos;s, so they show neither that the host is up for this computer nor that a firewall drops UDP.</source>
        <comment>%1 name of a program, such as proxychains, %2 ports and protocols</comment>
        <translation>%1 trägt nur TCP: Was auf %2 gefragt wurde, ging direkt hinaus, und es kam keine Antwort. Antworten über TCP sind die des Proxys; sie zeigen also weder, dass der Host für diesen Computer da ist, noch, dass eine Firewall UDP verwirft.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, and this computer was not told by whom. A connection over TCP to the same port number is accepted there, and a service that uses both listens on both: most likely a firewall, on the way or on the host itself, refuses UDP in its name. This is a hint, not proof.</source>
        <comment>%1 list of UDP ports, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, und dieser Computer erfuhr nicht, von wem. Eine Verbindung über TCP zur selben Portnummer wird dort angenommen, und ein Dienst, der beides nutzt, lauscht auf beidem: Höchstwahrscheinlich lehnt eine Firewall, auf dem Weg oder auf dem Host selbst, UDP in seinem Namen ab. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, as everything that was asked there over UDP, and this computer was not told by whom. Most likely a firewall, on the way or on the host itself, refuses UDP in its name. This is a hint, not proof.</source>
        <comment>%1 list of UDP ports, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, wie alles, was dort über UDP gefragt wurde, und dieser Computer erfuhr nicht, von wem. Höchstwahrscheinlich lehnt eine Firewall, auf dem Weg oder auf dem Host selbst, UDP in seinem Namen ab. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>The stand-in says itself that its limits held questions back during this run, because too much was asked at once, by this computer or by others.</source>
        <translation>Der Stellvertreter sagt selbst, dass seine Grenzen in diesem Lauf Fragen zurückhielten, weil zu viel auf einmal gefragt wurde, von diesem Computer oder von anderen.</translation>
    </message>
    <message>
        <source>Check again when fewer computers ask this stand-in, or with fewer checks at once.</source>
        <translation>Prüfen Sie erneut, wenn weniger Computer diesen Stellvertreter fragen, oder mit weniger Prüfungen gleichzeitig.</translation>
    </message>
    <message>
        <source>Administrator of this computer: why was %1 up so late (a computer that was just starting or waking up, a wireless network, a switch port that waits for spanning tree)?</source>
        <comment>%1 network interface such as eth0</comment>
        <translation>Administrator dieses Computers: Warum war %1 so spät verbunden (ein Computer, der gerade startete oder aufwachte, ein WLAN, ein Switch-Port, der auf Spanning Tree wartet)?</translation>
    </message>
    <message>
        <source>most likely this computer itself drops the answers from %2 of %1 (its own firewall)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>höchstwahrscheinlich verwirft dieser Computer selbst die Antworten von %2 auf %1 (seine eigene Firewall)</translation>
    </message>
    <message>
        <source>this computer itself keeps the answers of %1 from this program (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>dieser Computer selbst hält diesem Programm die Antworten von %1 vor (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. While it was asked once more and nothing else was asked, %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>Von %1 kam nichts zurück. Während das noch einmal gefragt wurde und nichts anderes, kam %n Paket für diesen Computer herein und wurde nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat es verworfen.</numerusform>
            <numerusform>Von %1 kam nichts zurück. Während das noch einmal gefragt wurde und nichts anderes, kamen %n Pakete für diesen Computer herein und wurden nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat sie verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %n packet(s) came as far as this program&apos;s own sockets, and the system dropped them there: by a filter for its control group, such as systemd&apos;s IPAddressDeny=, or by an IPsec policy.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Von %1 kam %n Paket bis zu den eigenen Sockets dieses Programms, und das System verwarf es dort: durch einen Filter für dessen Kontrollgruppe, etwa IPAddressDeny= von systemd, oder durch eine IPsec-Richtlinie.</numerusform>
            <numerusform>Von %1 kamen %n Pakete bis zu den eigenen Sockets dieses Programms, und das System verwarf sie dort: durch einen Filter für dessen Kontrollgruppe, etwa IPAddressDeny= von systemd, oder durch eine IPsec-Richtlinie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: which filter holds for the service or session in which this program runs (systemctl show -p IPAddressDeny UNIT, bpftool cgroup tree)? Let the answers in, or start the program outside of it; then check again.</source>
        <comment>do not translate the two commands</comment>
        <translation>Administrator dieses Computers: Welcher Filter gilt für den Dienst oder die Sitzung, in der dieses Programm läuft (systemctl show -p IPAddressDeny UNIT, bpftool cgroup tree)? Lassen Sie die Antworten herein oder starten Sie das Programm außerhalb davon; prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>the link %1 of this computer is down</source>
        <comment>cause; %1 is a network interface such as eth0</comment>
        <translation>die Verbindung %1 dieses Computers ist unterbrochen</translation>
    </message>
    <message>
        <source>The way there leads out by %1, which had no link when the run began and had none later. So nothing was sent, and silence says nothing about the target: %2 on %3.</source>
        <comment>%1 network interface such as eth0, %2 ports and protocols, %3 hosts</comment>
        <translation>Der Weg dorthin führt über %1; diese Schnittstelle hatte zu Beginn des Laufs keine Verbindung und auch später nicht. Es wurde also nichts gesendet, und Schweigen sagt nichts über das Ziel: %2 auf %3.</translation>
    </message>
    <message>
        <source>nothing answers at %2, among the addresses of %1</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>von den Adressen von %1 antwortet nichts an %2</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4.</translation>
    </message>
    <message>
        <source>DNS administrator: should %1 still lead to %2? If not, delete this from DNS, and keep the network adapter there from registering it again.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>DNS-Administrator: Soll %1 noch zu %2 führen? Falls nicht, löschen Sie das im DNS, und lassen Sie den Netzwerkadapter dort es nicht wieder eintragen.</translation>
    </message>
    <message>
        <source>Network team, if the name should lead there: is there a way from this computer to %1, as there is to %2?</source>
        <comment>%1 and %2 addresses</comment>
        <translation>Netzwerk-Team, falls der Name dorthin führen soll: Gibt es von diesem Computer einen Weg zu %1, wie es einen zu %2 gibt?</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4, and nothing there answered.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4, und dort antwortete nichts.</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. It is this computer&apos;s own address, and what was asked there was refused.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4. Es ist die eigene Adresse dieses Computers, und was dort angefragt wurde, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4, and a host there refuses everything that was asked.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4, und ein Host dort lehnt alles ab, was gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. Such an address is no single host&apos;s, or holds on one network segment alone; some programs that block names use it.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4. Eine solche Adresse gehört keinem einzelnen Host oder gilt nur in einem Netzsegment; manche Programme, die Namen sperren, benutzen sie.</translation>
    </message>
    <message>
        <source>Administrator of this computer: line %1 of %2 leads %3 to %4. Correct or delete it; as long as it is there, DNS is not asked.</source>
        <comment>%1 number of a line, %2 path of the hosts file, %3 host name, %4 address</comment>
        <translation>Administrator dieses Computers: Zeile %1 von %2 führt %3 zu %4. Berichtigen oder löschen Sie sie; solange sie da ist, wird DNS nicht gefragt.</translation>
    </message>
    <message>
        <source>The machine at %1 calls itself %2. This address did not come from DNS: line %3 of %4 on this computer gives it to %5.</source>
        <comment>%1 address, %2 computer name, %3 number of a line, %4 path of the hosts file, %5 host name</comment>
        <translation>Der Rechner unter %1 nennt sich %2. Diese Adresse kam nicht aus dem DNS: Zeile %3 von %4 auf diesem Computer gibt sie %5.</translation>
    </message>
    <message>
        <source>Found for %1: %2. A link-local address is valid on one network segment and never passes a router. An adapter without a real address has registered it.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>Gefunden zu %1: %2. Eine Link-Local-Adresse gilt nur in einem Netzwerksegment und kommt nie über einen Router. Ein Adapter ohne richtige Adresse hat sie eingetragen.</translation>
    </message>
    <message>
        <source>The name is right: the DNS server %2, which was checked as well, has %3 for %1. The DNS servers that this computer is set to ask have nothing, so no program here finds the host by its name.</source>
        <comment>%1 host name, %2 address of a DNS server, %3 one or more addresses</comment>
        <translation>Der Name stimmt: Der DNS-Server %2, der mitgeprüft wurde, hat %3 zu %1. Die DNS-Server, die auf diesem Computer eingestellt sind, haben nichts, also findet hier kein Programm den Host über seinen Namen.</translation>
    </message>
    <message>
        <source>DNS administrator: correct what DNS has for %1, or take that out of the filter. No firewall rule helps.</source>
        <comment>%1 host name</comment>
        <translation>DNS-Administrator: Berichtigen Sie, was im DNS zu %1 steht, oder nehmen Sie das aus dem Filter. Eine Firewall-Regel hilft nicht.</translation>
    </message>
    <message>
        <source>no service listens at %1, among the addresses of %2 (%3)</source>
        <comment>cause; %1 is an address, %2 a host name, %3 a list of ports</comment>
        <translation>von den Adressen von %2 lauscht an %1 kein Dienst (%3)</translation>
    </message>
    <message>
        <source>Refused: %1 on %2. Every port that was asked at %3 was refused, over TCP and UDP, so a host is up there: %2 can lead to the wrong address, or the services don&apos;t run or don&apos;t listen on this one.</source>
        <comment>%1 port and protocol, %2 host name, %3 address</comment>
        <translation>Abgelehnt: %1 auf %2. Jeder Port, der an %3 gefragt wurde, wurde abgelehnt, über TCP und UDP; ein Host läuft dort also: %2 kann zur falschen Adresse führen, oder die Dienste laufen nicht oder lauschen nicht auf dieser.</translation>
    </message>
    <message>
        <source>this computer&apos;s own DNS leads %1 to %2, and the DNS server %3 says otherwise</source>
        <comment>cause; %1 is a host name, %2 an address, %3 the address of a DNS server</comment>
        <translation>das eigene DNS dieses Computers führt %1 zu %2, der DNS-Server %3 sagt es anders</translation>
    </message>
    <message>
        <source>The name is right: the DNS server %2, which was checked as well, has %3 for %1.</source>
        <comment>%1 host name, %2 address of a DNS server, %3 one or more addresses</comment>
        <translation>Der Name stimmt: Der DNS-Server %2, der mitgeprüft wurde, hat %3 zu %1.</translation>
    </message>
    <message>
        <source>What DNS has for %1: %2.</source>
        <comment>%1 host name, %2 list of addresses</comment>
        <translation>Im DNS steht zu %1: %2.</translation>
    </message>
    <message>
        <source>Network team: did a device block this computer during the check? Then check again with fewer checks at once (--parallel 1).</source>
        <translation>Netzwerk-Team: Hat ein Gerät diesen Computer während der Prüfung gesperrt? Dann prüfen Sie erneut mit weniger gleichzeitigen Prüfungen (--parallel 1).</translation>
    </message>
    <message>
        <source>Network team: did a device block this computer during the check, or has one that translates addresses (NAT) no ports left? Then check again with fewer checks at once (--parallel 1).</source>
        <translation>Netzwerk-Team: Hat ein Gerät diesen Computer während der Prüfung gesperrt, oder hat eines, das Adressen übersetzt (NAT), keine Ports mehr frei? Prüfen Sie danach mit weniger gleichzeitigen Prüfungen erneut (--parallel 1).</translation>
    </message>
    <message>
        <source>%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. Whether DNS says the same could not be seen, since it gave no answer.</source>
        <comment>%1 address, %2 number of a line, %3 path of the hosts file, %4 host name</comment>
        <translation>%1 kam nicht aus dem DNS: Zeile %2 von %3 auf diesem Computer gibt sie %4. Ob DNS dasselbe sagt, ließ sich nicht sehen, da es keine Antwort gab.</translation>
    </message>
    <message>
        <source>nothing gets through to %1 over %2, while %3 works</source>
        <comment>cause; %1 is a list of hosts, %2 IPv4 or IPv6, %3 the other one</comment>
        <translation>über %2 kommt nichts zu %1 durch, während %3 geht</translation>
    </message>
    <message>
        <source>all connections to %1 over %2 are refused, while %3 works</source>
        <comment>cause; %1 is a list of hosts, %2 IPv4 or IPv6, %3 the other one</comment>
        <translation>über %2 werden alle Verbindungen zu %1 abgelehnt, während %3 geht</translation>
    </message>
    <message>
        <source>Over %1, all connections to %2 were refused. Over %3, %4 answered. So a firewall on the way refuses %1 in the hosts&apos; name, or services there listen on %3 alone.</source>
        <comment>%1 IPv4 or IPv6, %2 addresses, %3 the other one, %4 host names</comment>
        <translation>Über %1 wurden alle Verbindungen zu %2 abgelehnt. Über %3 kamen Antworten von %4. Eine Firewall unterwegs lehnt %1 also im Namen der Hosts ab, oder die Dienste dort lauschen nur auf %3.</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 over %3 (asked here: %2): most likely the reason is the same.</source>
        <comment>%1 host names, %2 addresses, %3 IPv4 or IPv6</comment>
        <translation>Über %3 wurde von %1 nichts gefragt (hier gefragt: %2): Höchstwahrscheinlich ist der Grund derselbe.</translation>
    </message>
    <message>
        <source>What went to %2 was turned back by %1: that is the router or firewall to look at.</source>
        <comment>%1 the address of a router or firewall, %2 addresses</comment>
        <translation>Was an %2 ging, hat %1 zurückgewiesen: Das ist der Router oder die Firewall, um die es geht.</translation>
    </message>
    <message>
        <source>Network team: should %1 get through from this computer to %2? If so, look for the firewall or router that stops it, and let it pass as %3 does. If not, have it rejected rather than dropped, so that programs go on with %3 at once.</source>
        <comment>%1 IPv4 or IPv6, %2 a list of hosts, %3 the other of IPv4 and IPv6</comment>
        <translation>Netzwerk-Team: Soll %1 von diesem Computer zu %2 durchkommen? Falls ja, suchen Sie die Firewall oder den Router, der es aufhält, und lassen Sie es durch wie %3. Falls nicht, lassen Sie es ablehnen statt verwerfen, damit Programme gleich mit %3 weitermachen.</translation>
    </message>
    <message>
        <source>This was seen over UDP: asked from another local port, the same service answers at once. How far the part reaches was not tried.</source>
        <translation>Gesehen wurde das über UDP: Von einem anderen lokalen Port aus gefragt, antwortet derselbe Dienst sofort. Wie weit der Teil reicht, wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, and this computer was not told by whom. Over TCP the same port number is silent or turned back there, and where nothing listens a host refuses both: most likely a firewall, on the way or on the host itself, bars it. This is a hint, not proof.</source>
        <comment>%1 list of UDP ports, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, und dieser Computer erfuhr nicht, von wem. Über TCP schweigt dieselbe Portnummer dort oder wird abgewiesen, und wo nichts lauscht, lehnt ein Host beides ab: Höchstwahrscheinlich sperrt eine Firewall, auf dem Weg oder auf dem Host selbst. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>the way to %1 came up only during the run</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>der Weg zu %1 kam erst während des Laufs zustande</translation>
    </message>
    <message>
        <source>the link %1 of this computer came up only during the run</source>
        <comment>cause; %1 is a network interface such as eth0</comment>
        <translation>die Verbindung %1 dieses Computers kam erst während des Laufs zustande</translation>
    </message>
    <message>
        <source>the way to %1 was down for a while during the run</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>der Weg zu %1 war während des Laufs eine Zeit lang unterbrochen</translation>
    </message>
    <message>
        <source>From %1 until %2 every question to %3 was lost, and later ones were answered. No firewall rule and no bad line looks so, but a tunnel that is only set up when it is used, a gateway that failed over, another computer with the same address, or a host that was just starting.</source>
        <comment>%1 and %2 times, %3 host</comment>
        <translation>Von %1 bis %2 gingen alle Anfragen an %3 verloren, spätere wurden beantwortet. So sieht weder eine Firewallregel aus noch eine schlechte Leitung, wohl aber ein Tunnel, der erst bei Gebrauch aufgebaut wird, ein Gateway, das auf Ersatz umgeschaltet wurde, ein anderer Computer mit derselben Adresse oder ein Host, der gerade startete.</translation>
    </message>
    <message>
        <source>From %1 until %2 every question to %3 was lost, and later ones were answered. No firewall rule and no bad line looks so, but a tunnel that is only set up when it is used, a gateway that failed over, or another computer with the address of this one.</source>
        <comment>%1 and %2 times, %3 list of hosts</comment>
        <translation>Von %1 bis %2 gingen alle Anfragen an %3 verloren, spätere wurden beantwortet. So sieht weder eine Firewallregel aus noch eine schlechte Leitung, wohl aber ein Tunnel, der erst bei Gebrauch aufgebaut wird, ein Gateway, das auf Ersatz umgeschaltet wurde, oder ein anderer Computer mit der Adresse von diesem.</translation>
    </message>
    <message>
        <source>From %1 until %2 every question to %3 was lost, and later ones were answered. The way there leads out by %4, which had no link when the run began, and had one later.</source>
        <comment>%1 and %2 times, %3 list of hosts, %4 network interface such as eth0</comment>
        <translation>Von %1 bis %2 ging jede Anfrage an %3 verloren, und spätere wurden beantwortet. Der Weg dorthin führt über %4 hinaus; diese Schnittstelle hatte zu Beginn des Laufs keine Verbindung und später eine.</translation>
    </message>
    <message>
        <source>From %1 until %2 every question to %3 was lost; earlier and later ones were answered. A gateway or line failed over, the host started again, or a device blocked this computer for that time because it asked so much.</source>
        <comment>%1 and %2 times, %3 host</comment>
        <translation>Von %1 bis %2 gingen alle Anfragen an %3 verloren; frühere und spätere wurden beantwortet. Ein Gateway oder eine Leitung hat auf Ersatz umgeschaltet, der Host ist neu gestartet, oder ein Gerät hat diesen Computer in dieser Zeit gesperrt, weil er so viel gefragt hat.</translation>
    </message>
    <message>
        <source>From %1 until %2 every question to %3 was lost; earlier and later ones were answered. A gateway or line failed over, or a device blocked this computer for that time because it asked so much.</source>
        <comment>%1 and %2 times, %3 list of hosts</comment>
        <translation>Von %1 bis %2 gingen alle Anfragen an %3 verloren; frühere und spätere wurden beantwortet. Ein Gateway oder eine Leitung hat auf Ersatz umgeschaltet, oder ein Gerät hat diesen Computer in dieser Zeit gesperrt, weil er so viel gefragt hat.</translation>
    </message>
    <message>
        <source>Network team: did a gateway, router or line on the way to %1 fail over at that time, or did a device block this computer? If one did, check again with fewer checks at once (--parallel 1).</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Hat zu dieser Zeit ein Gateway, ein Router oder eine Leitung auf dem Weg zu %1 auf Ersatz umgeschaltet, oder hat ein Gerät diesen Computer gesperrt? Dann prüfen Sie erneut mit weniger gleichzeitigen Prüfungen (--parallel 1).</translation>
    </message>
    <message>
        <source>Administrator of %1: did the host start at that time, or start again?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1: Ist der Host zu dieser Zeit gestartet oder neu gestartet?</translation>
    </message>
    <message>
        <source>Network team: did a device block this computer? Then check again with fewer connections a second (--rate).</source>
        <translation>Netzwerk-Team: Hat ein Gerät diesen Computer gesperrt? Dann mit weniger Verbindungen in der Sekunde erneut prüfen (--rate).</translation>
    </message>
    <message>
        <source>Refused: %1 on %2, in the host&apos;s name, but by this computer itself: when it was asked once more, and nothing else was asked, the refusal came and no packet came in from any other computer.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Abgelehnt: %1 auf %2, im Namen des Hosts, aber von diesem Computer selbst: Als es noch einmal gefragt wurde und nichts anderes, kam die Ablehnung, aber kein Paket von einem anderen Computer.</translation>
    </message>
    <message>
        <source>a route of this computer turns away what is sent to %1 over IPv6, and IPv4 is used</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>eine Route dieses Computers weist ab, was über IPv6 an %1 gesendet wird, und IPv4 wird benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else was reached over IPv6 in this run either: programs here pass %2 over, and use the IPv4 address of %1.</source>
        <comment>%1 host, %2 IPv6 address</comment>
        <translation>
            <numerusform>Auch sonst wurde in diesem Lauf über IPv6 nichts erreicht: Programme übergehen hier %2 und nehmen die IPv4-Adresse von %1.</numerusform>
            <numerusform>Auch sonst wurde in diesem Lauf über IPv6 nichts erreicht: Programme übergehen hier %2 und nehmen die IPv4-Adressen von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: is IPv6 meant to be held back here (by a VPN program, or a policy)? Then there is nothing to do. If not, find out what set it and have it removed there; by hand it is &quot;%1&quot;.</source>
        <comment>%1 a command</comment>
        <translation>Administrator dieses Computers: Soll IPv6 hier zurückgehalten werden (durch ein VPN-Programm oder eine Vorgabe)? Dann ist nichts zu tun. Falls nicht, stellen Sie fest, was es gesetzt hat, und lassen Sie es dort entfernen; von Hand geht es mit „%1“.</translation>
    </message>
    <message>
        <source>At %2 nothing was found of %1. The DNS server %3, which was checked as well, has %4 instead: what this computer is told is out of date or wrong.</source>
        <comment>%1 host name, %2 address, %3 address of a DNS server, %4 one or more addresses</comment>
        <translation>An %2 war von %1 nichts zu finden. Der DNS-Server %3, der mitgeprüft wurde, hat stattdessen %4: Was diesem Computer gesagt wird, ist veraltet oder falsch.</translation>
    </message>
    <message>
        <source>The machine at %2 calls itself %5. The DNS server %3, which was checked as well, has %4 for %1 instead: what this computer is told is out of date or wrong.</source>
        <comment>%1 host name, %2 address, %3 address of a DNS server, %4 one or more addresses, %5 computer name</comment>
        <translation>Der Rechner unter %2 nennt sich %5. Der DNS-Server %3, der mitgeprüft wurde, hat stattdessen %4 zu %1: Was diesem Computer gesagt wird, ist veraltet oder falsch.</translation>
    </message>
    <message>
        <source>Several ports of %1 were silent when they were asked at the same time, and one of them answered when it was asked again alone. So their silence says nothing about a single port: a device on the way lets only so many connections or datagrams through at a time, or the line loses packets.</source>
        <comment>%1 host</comment>
        <translation>Mehrere Ports von %1 haben auf gleichzeitige Anfragen nicht geantwortet, und einer davon antwortete, als er allein noch einmal gefragt wurde. Ihr Schweigen sagt also nichts über einen einzelnen Port: Ein Gerät auf dem Weg lässt nur eine begrenzte Zahl von Verbindungen oder Datagrammen zugleich durch, oder die Leitung verliert Pakete.</translation>
    </message>
    <message>
        <source>DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53. That opened, which proves nothing where something on the way accepts every connection.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>DNS antwortet auf %1 von %2, aber die Antwort war gekürzt: Clients fragen über TCP 53 noch einmal. Dieser Port war offen; das beweist nichts, wenn etwas auf dem Weg jede Verbindung annimmt.</translation>
    </message>
    <message>
        <source>Network team: does the device that accepts every connection hand 53/TCP on to %1?</source>
        <comment>%1 host</comment>
        <translation>Netzwerk-Team: Reicht das Gerät, das jede Verbindung annimmt, 53/TCP an %1 weiter?</translation>
    </message>
    <message>
        <source>a stand-in on %1 held questions back</source>
        <comment>cause; %1 is a host</comment>
        <translation>ein Stellvertreter auf %1 hielt Fragen zurück</translation>
    </message>
    <message>
        <source>So silence there proves no block: a firewall and a stand-in that holds back look alike.</source>
        <comment>behind a sentence on a stand-in</comment>
        <translation>Schweigen dort beweist also keine Sperre: Eine Firewall und ein Stellvertreter, der zurückhält, sehen gleich aus.</translation>
    </message>
    <message>
        <source>All %1 ports of %2 on %3 that were asked answer: %4 open, %5 refused, as ports are where nothing listens. Nothing on the way drops them; a firewall that refuses in the host&apos;s name would look the same.</source>
        <comment>%1, %4, %5 numbers, %2 range of ports, %3 host</comment>
        <translation>Alle %1 gefragten Ports von %2 auf %3 antworten: %4 offen, %5 abgelehnt, wie es Ports tun, auf denen nichts lauscht. Nichts auf dem Weg verwirft Fragen an sie; eine Firewall, die im Namen des Hosts ablehnt, sähe genauso aus.</translation>
    </message>
    <message>
        <source>All %1 ports of %2 on %3 that were asked are open: nothing on the way blocks them.</source>
        <comment>%1 number, %2 range of ports, %3 host</comment>
        <translation>Alle %1 gefragten Ports von %2 auf %3 sind offen: Nichts auf dem Weg sperrt sie.</translation>
    </message>
    <message>
        <source>a firewall on %1 itself forbids %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>eine Firewall auf %1 selbst verbietet %2</translation>
    </message>
    <message>
        <source>Administrator of %1: let the firewall there allow %2 from this computer.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Administrator von %1: %2 von diesem Computer in der Firewall dort zulassen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Nor did it from %n other port(s), each of which was asked once more while nothing else was asked, and whose answers this computer&apos;s own packet filter was seen to drop. Most likely it is the same filter here.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>Von %1 kam nichts zurück. Auch nicht von %n anderen Port, der noch einmal gefragt wurde, während nichts anderes gefragt wurde, und dessen Antworten der eigene Paketfilter dieses Computers dabei verworfen hat. Höchstwahrscheinlich ist es hier derselbe Filter.</numerusform>
            <numerusform>Von %1 kam nichts zurück. Auch nicht von %n anderen Ports, die je einzeln noch einmal gefragt wurden, während nichts anderes gefragt wurde, und deren Antworten der eigene Paketfilter dieses Computers dabei verworfen hat. Höchstwahrscheinlich ist es hier derselbe Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 answered, but not to all local ports of this computer: what goes out from %3 is turned away. A firewall here or on the way filters by source port.</source>
        <comment>%1 port and protocol, %2 host, %3 ranges of ports</comment>
        <translation>Antwort auf %1 von %2, aber nicht an alle lokalen Ports dieses Computers: Was von %3 ausgeht, wird abgewiesen. Eine Firewall hier oder auf dem Weg filtert nach dem Quellport.</translation>
    </message>
    <message>
        <source>this computer itself blocks its local ports %2 towards %1 (its own firewall)</source>
        <comment>cause; %1 is a host, %2 ranges of ports</comment>
        <translation>dieser Computer sperrt selbst seine lokalen Ports %2 zu %1 (seine eigene Firewall)</translation>
    </message>
    <message>
        <source>This computer reaches %1 from other local ports, and from %2 it does not. When that was asked once more, what the system counts showed that its own packet filter drops or refuses it. It makes no difference which port of %1 is asked.</source>
        <comment>%1 host, %2 ranges of local ports</comment>
        <translation>Dieser Computer erreicht %1 von anderen lokalen Ports aus, von %2 aus nicht. Als das noch einmal versucht wurde, zeigten die Zähler des Systems, dass sein eigener Paketfilter es verwirft oder ablehnt. Welcher Port von %1 gefragt wird, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>Administrator of this computer: its firewall must let it ask from all its local ports 1024-65535, and let the answers in; today %1 are left out.</source>
        <comment>%1 ranges of local ports</comment>
        <translation>Administrator dieses Computers: Dessen Firewall muss ihn von allen seinen lokalen Ports 1024-65535 aus fragen und die Antworten hereinlassen; heute fehlen %1.</translation>
    </message>
    <message>
        <source>the way to %1 loses packets</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>Auf dem Weg zu %1 gehen Pakete verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts on the same way answered only after questions or answers had been lost. So it is the way that they have in common: the line is bad or overloaded, one of several ways fails, or a device on the way lets only so many connections or datagrams through at a time.</source>
        <comment>%n is a number of hosts, at least two</comment>
        <translation>
            <numerusform>%n Host auf demselben Weg antwortete erst, nachdem Fragen oder Antworten verloren gegangen waren. Es liegt also am Weg: Die Leitung ist schlecht oder überlastet, einer von mehreren Wegen fällt aus, oder ein Gerät auf dem Weg lässt nur eine begrenzte Zahl von Verbindungen oder Datagrammen zugleich durch.</numerusform>
            <numerusform>%n Hosts auf demselben Weg antworteten erst, nachdem Fragen oder Antworten verloren gegangen waren. Es liegt also am Weg, den sie gemeinsam haben: Die Leitung ist schlecht oder überlastet, einer von mehreren Wegen fällt aus, oder ein Gerät auf dem Weg lässt nur eine begrenzte Zahl von Verbindungen oder Datagrammen zugleich durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under such losses, silence says nothing about a single port, unless it was asked so often that chance does not explain it.</source>
        <translation>Bei solchen Verlusten sagt es über einen einzelnen Port nichts, wenn er still bleibt, außer er wurde so oft gefragt, dass der Zufall es nicht erklärt.</translation>
    </message>
    <message>
        <source>Network team: look for losses, or for a limit on new connections or datagrams, on the way from this computer to %1. No rule has to be changed for that.</source>
        <comment>%1 hosts with their addresses</comment>
        <translation>Netzwerk-Team: Suchen Sie auf dem Weg von diesem Computer zu %1 nach Verlusten oder nach einer Begrenzung für neue Verbindungen oder Datagramme. Dafür muss keine Regel geändert werden.</translation>
    </message>
    <message>
        <source>Check again afterwards. If a limit on new connections is wanted there, check with fewer questions at a time (--parallel 1).</source>
        <translation>Prüfen Sie danach erneut. Ist dort eine Begrenzung für neue Verbindungen gewollt, prüfen Sie mit weniger Fragen zugleich (--parallel 1).</translation>
    </message>
    <message>
        <source>Nothing came back from the TCP ports %1 of %2. When some of them were asked once more and nothing else was asked, at least as many packets came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</source>
        <comment>%1 ranges of ports, %2 host</comment>
        <translation>Von den TCP-Ports %1 von %2 kam nichts zurück. Als einige davon noch einmal gefragt wurden und sonst nichts, kamen mindestens so viele Pakete für diesen Computer herein und wurden nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat sie verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>The connection to %1 was made, and nothing came back to what was said on it. While it was asked once more and nothing else was asked, %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>Die Verbindung zu %1 kam zustande, und auf das, was darauf gesagt wurde, kam nichts zurück. Als dort noch einmal gefragt wurde und sonst nichts, kam %n Paket für diesen Computer herein und wurde nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat es verworfen.</numerusform>
            <numerusform>Die Verbindung zu %1 kam zustande, und auf das, was darauf gesagt wurde, kam nichts zurück. Als dort noch einmal gefragt wurde und sonst nichts, kamen %n Pakete für diesen Computer herein und wurden nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Sein eigener Paketfilter hat sie verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 on %2 was made, but this computer itself did not let out what was said on it: none of the packets left it.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Die Verbindung zu %1 auf %2 kam zustande, aber was darauf gesagt wurde, hat dieser Computer selbst nicht hinausgelassen: Keines der Pakete hat ihn verlassen.</translation>
    </message>
    <message>
        <source>Answered only when it was asked again: %1 on %2. Questions or answers before that were lost.</source>
        <comment>%1 ports and protocols, %2 hosts</comment>
        <translation>Antwortete erst, als erneut gefragt wurde: %1 auf %2. Anfragen oder Antworten davor gingen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The network reported that %1 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Das Netzwerk meldete, dass %1 nicht erreichbar ist: Der Host ist ausgefallen, oder ein Router oder eine Firewall verbietet den Weg dorthin.</numerusform>
            <numerusform>Das Netzwerk meldete, dass %1 nicht erreichbar sind: Die Hosts sind ausgefallen, oder ein Router oder eine Firewall verbietet den Weg dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported that %2 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</source>
        <comment>%1 who reported, %2 host</comment>
        <translation>
            <numerusform>%1 meldete, dass %2 nicht erreichbar ist: Der Host ist ausgefallen, oder ein Router oder eine Firewall verbietet den Weg dorthin.</numerusform>
            <numerusform>%1 meldete, dass %2 nicht erreichbar sind: Die Hosts sind ausgefallen, oder ein Router oder eine Firewall verbietet den Weg dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reported anything: this computer itself found nobody at %1. The host is down, or its address is wrong.</source>
        <comment>%1 host with its address</comment>
        <translation>
            <numerusform>Niemand hat etwas gemeldet: Dieser Computer selbst fand unter %1 niemanden. Der Host ist ausgefallen, oder seine Adresse ist falsch.</numerusform>
            <numerusform>Niemand hat etwas gemeldet: Dieser Computer selbst fand unter %1 niemanden. Die Hosts sind ausgefallen, oder ihre Adressen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1, no service answered in this run, on whatever host (asked here: %2). Over %3, %4 answered. So a firewall or router on the way does not let %1 through, or has no route for it; that all these addresses are wrong is unlikely.</source>
        <comment>%1 IPv4 or IPv6, %2 addresses, %3 the other one, %4 host names</comment>
        <translation>Über %1 hat in diesem Lauf kein Dienst geantwortet, auf keinem Host (hier gefragt: %2). Über %3 kamen Antworten von %4. Eine Firewall oder ein Router unterwegs lässt %1 also nicht durch oder hat keine Route dafür; dass all diese Adressen falsch sind, ist unwahrscheinlich.</translation>
    </message>
    <message>
        <source>No answer from %1 on %2 within the time limit.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Keine Antwort von %1 auf %2 innerhalb des Zeitlimits.</translation>
    </message>
    <message>
        <source>No answer over UDP, while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</source>
        <comment>silence on UDP 389</comment>
        <translation>Keine Antwort über UDP, obwohl TCP 389 auf demselben Host funktioniert. Die Suche nach einem Domänencontroller nutzt UDP 389: Sie wird lange dauern oder scheitern. Möglicherweise verwirft eine Firewall UDP 389, oder der Domänencontroller beantwortet es nicht.</translation>
    </message>
    <message>
        <source>%1 refused everything that was asked</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>alles, was gefragt wurde, wurde von %1 verweigert</translation>
    </message>
    <message>
        <source>Each question to %1 was refused, over TCP and UDP. So something is up there, and none of the services listens, or a firewall answers in the host&apos;s name.</source>
        <comment>%1 hosts</comment>
        <translation>Jede Frage an %1 wurde verweigert, über TCP und UDP. Dort läuft also etwas, und keiner der Dienste lauscht, oder eine Firewall antwortet im Namen des Hosts.</translation>
    </message>
    <message>
        <source>Each question to %1 was refused, over TCP and UDP. No network is in between, since this computer itself was asked: none of the services listens.</source>
        <comment>%1 hosts</comment>
        <translation>Jede Frage an %1 wurde verweigert, über TCP und UDP. Dazwischen liegt kein Netzwerk, denn gefragt wurde dieser Computer selbst: Keiner der Dienste lauscht.</translation>
    </message>
    <message>
        <source>Administrator of %1: do the services run here? If another host is meant, name that one.</source>
        <comment>%1 hosts</comment>
        <translation>Administrator von %1: Laufen die Dienste hier? Wenn ein anderer Host gemeint ist, nennen Sie diesen.</translation>
    </message>
    <message>
        <source>DNS servers are asked by way of %1, which had no link when the run began and had none later. So the name could not be looked up, and nothing was asked: %2 on %3.</source>
        <comment>%1 network interface such as eth0, %2 ports and protocols, %3 hosts</comment>
        <translation>DNS-Server werden über %1 gefragt; diese Schnittstelle hatte zu Beginn des Laufs keine Verbindung und auch später nicht. Der Name konnte also nicht aufgelöst werden, und nichts wurde gefragt: %2 auf %3.</translation>
    </message>
    <message>
        <source>what goes to %1 over UDP is turned away from some local ports of this computer, and not from others</source>
        <comment>cause; %1 is a host</comment>
        <translation>was über UDP zu %1 geht, wird von einigen lokalen Ports dieses Computers aus zurückgewiesen, von anderen nicht</translation>
    </message>
    <message>
        <source>Network team: let this computer out to %1 from all its local ports 1024-65535, as the requirements ask. Left out today: %2, and perhaps more.</source>
        <comment>%1 host with its address, %2 ranges of local ports</comment>
        <translation>Netzwerk-Team: Lassen Sie diesen Computer von allen lokalen Ports 1024-65535 aus zu %1, wie es die Anforderungen verlangen. Heute fehlen: %2, und vielleicht weitere.</translation>
    </message>
    <message>
        <source>This computer reaches %1 over UDP from other local ports, and from %2 it does not: it said itself that it does not send that, or what the system counts showed that its own packet filter drops it. It makes no difference which port of %1 is asked.</source>
        <comment>%1 host, %2 ranges of local ports</comment>
        <translation>Dieser Computer erreicht %1 über UDP von anderen lokalen Ports aus, von %2 aber nicht: Er hat selbst gesagt, dass er das nicht sendet, oder die Zähler des Systems haben gezeigt, dass sein eigener Paketfilter es verwirft. Welcher Port von %1 gefragt wird, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Administrator of this computer: its firewall must let it ask from all its local ports 1024-65535, and let the answers in. Left out today: %1, and perhaps more.</source>
        <comment>%1 ranges of local ports</comment>
        <translation>Administrator dieses Computers: Seine Firewall muss ihn von allen lokalen Ports 1024-65535 aus fragen lassen und die Antworten einlassen. Heute ausgelassen: %1 und vielleicht noch mehr.</translation>
    </message>
    <message>
        <source>This computer reaches %1 from other local ports, and from %2 it does not. That is this computer itself, and no network is in between: its own packet filter drops or refuses it. It makes no difference which port of %1 is asked.</source>
        <comment>%1 host, an address of this computer, %2 ranges of local ports</comment>
        <translation>Dieser Computer erreicht %1 von anderen lokalen Ports aus, von %2 aber nicht. Das ist er selbst, und dazwischen liegt kein Netzwerk: Sein eigener Paketfilter verwirft oder verweigert es. Welcher Port von %1 gefragt wird, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Rejected by this computer itself: %1.</source>
        <comment>%1 ranges of ports</comment>
        <translation>Von diesem Computer selbst zurückgewiesen: %1.</translation>
    </message>
    <message>
        <source>Its own firewall said so: no network is in between.</source>
        <comment>that ports are rejected, of this computer itself</comment>
        <translation>Das hat seine eigene Firewall gesagt: Dazwischen liegt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Administrator of this computer: let its own firewall allow all of %1/TCP; today it leaves out %2.</source>
        <comment>%1 range of ports, %2 ranges of ports</comment>
        <translation>Administrator dieses Computers: in der eigenen Firewall ganz %1/TCP erlauben; heute lässt sie %2 aus.</translation>
    </message>
    <message>
        <source>this computer&apos;s own firewall turns away what this computer asks itself (%1, %2)</source>
        <comment>cause; %1 is a host, an address of this computer, %2 a list of ports</comment>
        <translation>die eigene Firewall dieses Computers weist ab, was er sich selbst fragt (%1, %2)</translation>
    </message>
    <message>
        <source>Asked of this computer itself, with no network in between, and turned away by its own firewall: %1 on %2.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>Diesen Computer selbst gefragt, ohne Netzwerk dazwischen, und von seiner eigenen Firewall abgewiesen: %1 auf %2.</translation>
    </message>
    <message>
        <source>A program here listens on %1, and the question was refused all the same.</source>
        <comment>%1 port and protocol</comment>
        <translation>Hier lauscht ein Programm auf %1, und trotzdem wurde die Frage abgelehnt.</translation>
    </message>
    <message>
        <source>this computer itself blocks some of its local ports over UDP towards %1 (its own firewall)</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer sperrt selbst einige seiner lokalen Ports über UDP zu %1 (seine eigene Firewall)</translation>
    </message>
    <message>
        <source>%1 on %2 said nothing about the controllers of %3, with or without asking other servers, and answered a question whose answer is small: the port is open. Its answer about %3 gets lost on the way, as the fragments of large datagrams do at many firewalls, or the server drops it: one that limits its responses (response rate limiting) does so where this network asks the same very often.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation>%1 auf %2 sagte nichts über die Controller von %3, ob er andere Server fragen sollte oder nicht, und beantwortete eine Frage, deren Antwort klein ist: Der Port ist offen. Seine Antwort über %3 geht unterwegs verloren, wie es den Fragmenten großer Datagramme an vielen Firewalls geht, oder der Server verwirft sie: Einer, der seine Antworten begrenzt (Response Rate Limiting), tut das, wenn dieses Netz sehr oft dasselbe fragt.</translation>
    </message>
    <message>
        <source>this run asks over %3 only, and only %2 addresses were found for %1</source>
        <comment>cause; %1 is a list of hosts, %2 and %3 IPv4 or IPv6</comment>
        <translation>dieser Lauf fragt nur über %3, und für %1 wurden nur %2-Adressen gefunden</translation>
    </message>
    <message>
        <source>Only %2 addresses were found for %1, and this run was told to ask over %3 only. Nothing was asked there.</source>
        <comment>%1 host, %2 and %3 IPv4 or IPv6</comment>
        <translation>Für %1 wurden nur %2-Adressen gefunden, und dieser Lauf sollte nur über %3 fragen. Dort wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>This computer has no IPv6 address itself: its system may leave IPv6 addresses out when it looks names up.</source>
        <translation>Dieser Computer hat selbst keine IPv6-Adresse: Sein System lässt IPv6-Adressen beim Nachschlagen von Namen vielleicht aus.</translation>
    </message>
    <message>
        <source>To check %1, ask over both versions: “IPv4 and IPv6” in the settings, or --addresses both.</source>
        <comment>%1 host</comment>
        <translation>Um %1 zu prüfen, über beide Versionen fragen: „IPv4 und IPv6“ in den Einstellungen oder --addresses both.</translation>
    </message>
    <message>
        <source>To check %1, ask over both versions: “IPv4 and IPv6” in the settings, or --addresses both. Or check from a computer that has an IPv6 address.</source>
        <comment>%1 host</comment>
        <translation>Um %1 zu prüfen, über beide Versionen fragen: „IPv4 und IPv6“ in den Einstellungen oder --addresses both. Oder von einem Computer aus prüfen, der eine IPv6-Adresse hat.</translation>
    </message>
    <message>
        <source>%2 on %1 began to answer only during the run</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>%2 auf %1: Antworten kamen erst während des Laufs</translation>
    </message>
    <message>
        <source>Every question to %2 on %1 was lost until %3, and each later one was answered at once. No bad line looks so: a firewall rule was changed just then, or the service was just starting.</source>
        <comment>%1 host, %2 ports and protocols, %3 time</comment>
        <translation>Jede Anfrage an %2 auf %1 ging bis %3 verloren, und jede spätere wurde sofort beantwortet. So sieht keine schlechte Leitung aus: Gerade da wurde eine Firewallregel geändert, oder der Dienst startete gerade.</translation>
    </message>
    <message>
        <source>Check again: if all is answered at once, nothing has to be done.</source>
        <translation>Prüfen Sie erneut: Wird alles sofort beantwortet, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Network team: was a rule for %1 to %2 changed at that time?</source>
        <comment>%1 ports and protocols, %2 host with its address</comment>
        <translation>Netzwerk-Team: Wurde zu dieser Zeit eine Regel für %1 zu %2 geändert?</translation>
    </message>
    <message>
        <source>Administrator of %1: was the service or the host&apos;s own firewall started or changed at that time (%2)?</source>
        <comment>%1 host, %2 ports and protocols</comment>
        <translation>Administrator von %1: Wurde zu dieser Zeit der Dienst oder die Firewall des Hosts gestartet oder geändert (%2)?</translation>
    </message>
    <message>
        <source>a connection limit turns away part of what this computer asks %1</source>
        <comment>cause; %1 is a list of hosts</comment>
        <translation>ein Verbindungslimit weist einen Teil dessen ab, was dieser Computer %1 fragt</translation>
    </message>
    <message>
        <source>Some of what was asked was turned away at first, and answered when it was asked again, alone or a second later. A firewall rule turns away always. So something on the way, or the firewall on a host itself, limits how many connections or datagrams one computer may begin in a short time, or have at once.</source>
        <translation>Einiges wurde zuerst abgewiesen und beantwortet, als es noch einmal gefragt wurde, allein oder eine Sekunde später. Eine Firewallregel weist immer ab. Etwas auf dem Weg oder die Firewall auf einem Host selbst begrenzt also, wie viele Verbindungen oder Datagramme ein Computer in kurzer Zeit beginnen oder gleichzeitig haben darf.</translation>
    </message>
    <message>
        <source>%1 turned them away: that is the firewall or router with the limit.</source>
        <comment>%1 address; them: questions to hosts</comment>
        <translation>%1 hat sie abgewiesen: Das ist die Firewall oder der Router mit dem Limit.</translation>
    </message>
    <message>
        <source>Not answered until the end: %1 on %2. That can be the same limit; or a rule forbids it, or nothing listens there.</source>
        <comment>%1 ports and protocols, %2 hosts</comment>
        <translation>Bis zum Ende nicht beantwortet: %1 auf %2. Das kann dasselbe Limit sein; oder eine Regel verbietet es, oder dort lauscht nichts.</translation>
    </message>
    <message>
        <source>Network team: raise the limit on connections from this computer to %1. If there is none on the way, it is that of the host&apos;s own firewall. No port has to be allowed for that. If the limit is wanted, check with fewer questions at a time (--parallel 1).</source>
        <comment>%1 hosts with their addresses</comment>
        <translation>Netzwerk-Team: Erhöhen Sie das Limit für Verbindungen von diesem Computer zu %1. Gibt es auf dem Weg keins, ist es das der Firewall auf dem Host selbst. Kein Port muss dafür freigegeben werden. Ist das Limit gewollt, prüfen Sie mit weniger Anfragen gleichzeitig (--parallel 1).</translation>
    </message>
    <message>
        <source>This computer has only a link-local address to ask %2 from, and nothing else was reached over IPv6 in this run either: IPv6 is not in use here. Clients on it use the IPv4 address of %1.</source>
        <comment>%1 host, %2 IPv6 address</comment>
        <translation>Dieser Computer hat nur eine link-lokale Adresse, um %2 zu fragen, und auch sonst wurde in diesem Lauf nichts über IPv6 erreicht: IPv6 wird hier nicht benutzt. Clients auf ihm nehmen die IPv4-Adresse von %1.</translation>
    </message>
    <message>
        <source>this computer has only a link-local address to ask %1 from</source>
        <comment>cause; %1 is a host</comment>
        <translation>dieser Computer hat nur eine link-lokale Adresse, um %1 zu fragen</translation>
    </message>
    <message>
        <source>This computer asked %1 from a link-local address, which is valid on its own network segment only: no router passes on what comes from there (RFC 3927, RFC 4291). So it has no other address that it may use: it was given none, or it is still testing it, or another computer has the same one.</source>
        <comment>%1 address</comment>
        <translation>Dieser Computer hat %1 von einer link-lokalen Adresse aus gefragt, die nur in seinem eigenen Netzsegment gilt: Kein Router leitet weiter, was von dort kommt (RFC 3927, RFC 4291). Er hat also keine andere Adresse, die er benutzen darf: Er hat keine bekommen, prüft sie noch, oder ein anderer Computer hat dieselbe.</translation>
    </message>
    <message>
        <source>Administrator of this computer: see which addresses it has (ip address show, ipconfig: tentative, dadfailed, duplicate), and why it has no other. No firewall rule helps.</source>
        <translation>Administrator dieses Computers: Nachsehen, welche Adressen er hat (ip address show, ipconfig: tentative, dadfailed, vorläufig, doppelt) und warum er keine andere hat. Eine Firewallregel hilft nicht.</translation>
    </message>
    <message>
        <source>The DNS server that this computer uses (%2) knows of %1, and sent neither an address nor the proof that there is none (RFC 2308). A forwarder that protects from DNS rebinding takes private addresses out of its answers like that (dnsmasq: stop-dns-rebind; unbound: private-address).</source>
        <comment>%1 host names, %2 one or more addresses</comment>
        <translation>Der DNS-Server, den dieser Computer benutzt (%2), kennt %1 und hat weder eine Adresse geschickt noch den Beleg, dass es keine gibt (RFC 2308). Ein Forwarder, der vor DNS-Rebinding schützt, nimmt private Adressen auf diese Weise aus seinen Antworten (dnsmasq: stop-dns-rebind; unbound: private-address).</translation>
    </message>
    <message>
        <source>DNS administrator of %2: if questions are handed on there, let private addresses of the domain through (dnsmasq: rebind-domain-ok; unbound: private-domain). If not, see why there is none for %1.</source>
        <comment>%1 host names, %2 one or more addresses</comment>
        <translation>DNS-Administrator von %2: Werden Fragen dort weitergereicht, private Adressen der Domäne durchlassen (dnsmasq: rebind-domain-ok; unbound: private-domain). Sonst klären, warum es für %1 keine gibt.</translation>
    </message>
    <message>
        <source>what goes to %1 from the local ports %2 of this computer is dropped or turned away</source>
        <comment>cause; %1 is a host, %2 ranges of ports</comment>
        <translation>was von den lokalen Ports %2 dieses Computers zu %1 geht, wird verworfen oder zurückgewiesen</translation>
    </message>
    <message>
        <source>This computer reaches %1 from other local ports. What it asks from %2 is turned away from some of these, and gets no answer from the others. Filters on the way (an access list of a router, a network ACL of a cloud) let out, or let answers in to, some local ports only. It makes no difference which port of %1 is asked.</source>
        <comment>%1 host, %2 ranges of local ports</comment>
        <translation>Von anderen lokalen Ports aus erreicht dieser Computer %1. Was er von %2 aus fragt, wird von einigen davon aus zurückgewiesen und bekommt von den anderen aus keine Antwort. Filter auf dem Weg (eine Zugriffsliste eines Routers, eine Netzwerk-ACL einer Cloud) lassen nur einige lokale Ports hinaus oder Antworten zu ihnen herein. Welcher Port von %1 gefragt wird, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>Network team: let this computer out to %1 from all its local ports 1024-65535, and the answers back in, as the requirements ask; today %2 are left out.</source>
        <comment>%1 host with its address, %2 ranges of local ports</comment>
        <translation>Netzwerk-Team: Lassen Sie diesen Computer von allen lokalen Ports 1024-65535 aus zu %1 und die Antworten wieder herein, wie es die Anforderungen verlangen; heute fehlen %2.</translation>
    </message>
    <message>
        <source>%1 on %2 answered, but not to all local ports of this computer: what goes out from %3 is dropped or turned away. Firewalls here or on the way filter by source port.</source>
        <comment>%1 port and protocol, %2 host, %3 ranges of ports</comment>
        <translation>%1 auf %2 antwortete, aber nicht allen lokalen Ports dieses Computers: Was von %3 ausgeht, wird verworfen oder zurückgewiesen. Firewalls hier oder auf dem Weg filtern nach Quellport.</translation>
    </message>
    <message>
        <source>Network team: are fragmented UDP datagrams from %1 let through to this computer?</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Werden fragmentierte UDP-Datagramme von %1 zu diesem Computer durchgelassen?</translation>
    </message>
    <message>
        <source>DNS administrator of %1: does the server answer others about %2, and does it limit its responses to this network?</source>
        <comment>%1 host, %2 domain</comment>
        <translation>DNS-Administrator von %1: Antwortet der Server anderen zu %2, und begrenzt er seine Antworten an dieses Netz?</translation>
    </message>
    <message>
        <source>Administrator of this computer: compare its time source with the domain&apos;s (w32tm /query /status).</source>
        <comment>do not translate w32tm /query /status</comment>
        <translation>Administrator dieses Computers: Vergleichen Sie seine Zeitquelle mit der der Domäne (w32tm /query /status).</translation>
    </message>
    <message>
        <source>Directory team: compare the time source of %1 with the domain&apos;s as well (w32tm /query /status).</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Vergleichen Sie auch die Zeitquelle von %1 mit der der Domäne (w32tm /query /status).</translation>
    </message>
    <message>
        <source>DNS administrator: delete the record of %1 with %2. No firewall rule helps.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>DNS-Administrator: Löschen Sie den Eintrag von %1 mit %2. Keine Firewallregel hilft.</translation>
    </message>
    <message>
        <source>Administrator of %1: disable the adapter with %2, or keep it from registering that address in DNS.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>Administrator von %1: Deaktivieren Sie den Adapter mit %2, oder lassen Sie ihn diese Adresse nicht im DNS eintragen.</translation>
    </message>
    <message>
        <source>Administrator of this computer: use DNS servers that know the domain, such as %1.</source>
        <comment>%1 address of a DNS server</comment>
        <translation>Administrator dieses Computers: Benutzen Sie DNS-Server, die die Domäne kennen, etwa %1.</translation>
    </message>
    <message>
        <source>DNS administrator: or have the DNS servers that this computer uses forward the domain.</source>
        <translation>DNS-Administrator: Oder lassen Sie die DNS-Server, die dieser Computer benutzt, die Domäne weiterleiten.</translation>
    </message>
    <message>
        <source>Check the spelling of %1.</source>
        <comment>%1 host name</comment>
        <translation>Prüfen Sie die Schreibweise von %1.</translation>
    </message>
    <message>
        <source>DNS administrator, if the name is right: see why no address is found here for %1.</source>
        <comment>%1 host name</comment>
        <translation>DNS-Administrator, falls der Name stimmt: Sehen Sie nach, warum hier keine Adresse für %1 gefunden wird.</translation>
    </message>
    <message>
        <source>Name %1 in full, with the domain that it is in, and check the spelling.</source>
        <comment>%1 host name</comment>
        <translation>Geben Sie %1 vollständig an, mit der Domäne des Hosts, und prüfen Sie die Schreibweise.</translation>
    </message>
    <message numerus="yes">
        <source>no address was found behind the alias (CNAME) %1</source>
        <comment>cause; %1 is a list of host names</comment>
        <translation>
            <numerusform>hinter dem Alias (CNAME) %1 wurde keine Adresse gefunden</numerusform>
            <numerusform>hinter den Aliasen (CNAME) %1 wurde keine Adresse gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %1: %2. No address was found for the name at the end, so nothing could be asked.</source>
        <comment>%1 host names, %2 one or more chains of names such as a.example -&gt; b.example</comment>
        <translation>
            <numerusform>Im DNS steht für %1 ein Alias (CNAME): %2. Für den Namen am Ende wurde keine Adresse gefunden, also konnte nichts gefragt werden.</numerusform>
            <numerusform>Im DNS stehen für %1 Aliase (CNAME): %2. Für die Namen am Ende wurde keine Adresse gefunden, also konnte nichts gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>aliases (CNAME) lead in a circle: %1</source>
        <comment>cause; %1 is a list of host names</comment>
        <translation>Aliase (CNAME) führen im Kreis: %1</translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %1, and the aliases lead in a circle: %2. So there is no address, and nothing could be asked.</source>
        <comment>%1 host names, %2 one or more chains of names such as a.example -&gt; b.example -&gt; a.example</comment>
        <translation>
            <numerusform>Im DNS steht für %1 ein Alias (CNAME), und die Aliase führen im Kreis: %2. Also gibt es keine Adresse, und nichts konnte gefragt werden.</numerusform>
            <numerusform>Im DNS stehen für %1 Aliase (CNAME), und diese führen im Kreis: %2. Also gibt es keine Adresse, und nichts konnte gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS administrator: let %1 lead to a name that has an address, or give it address records in place of the alias. A domain controller has records of its own: the target of an SRV record must not be an alias (RFC 2782).</source>
        <comment>%1 host names</comment>
        <translation>
            <numerusform>DNS-Administrator: Lassen Sie %1 zu einem Namen führen, der eine Adresse hat, oder geben Sie ihm statt des Alias Adresseinträge. Ein Domänencontroller hat eigene Einträge: Das Ziel eines SRV-Eintrags darf kein Alias sein (RFC 2782).</numerusform>
            <numerusform>DNS-Administrator: Lassen Sie %1 zu Namen führen, die eine Adresse haben, oder geben Sie ihnen statt der Aliase Adresseinträge. Ein Domänencontroller hat eigene Einträge: Das Ziel eines SRV-Eintrags darf kein Alias sein (RFC 2782).</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS administrator: should %1 lead to %2? If not, correct the record.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>DNS-Administrator: Soll %1 zu %2 führen? Falls nicht, korrigieren Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Administrator of %1, if the record is right: do the services run there (%2), and do they listen on %3?</source>
        <comment>%1 host name, %2 services, %3 address</comment>
        <translation>Administrator von %1, falls der Eintrag stimmt: Laufen die Dienste dort (%2), und lauschen sie auf %3?</translation>
    </message>
    <message>
        <source>Network team: which device forwards %1 of %2, and where to?</source>
        <comment>%1 port and protocol, %2 address</comment>
        <translation>Netzwerk-Team: Welches Gerät leitet %1 von %2 weiter, und wohin?</translation>
    </message>
    <message>
        <source>DNS administrator: is the record of %1 right?</source>
        <comment>%1 host</comment>
        <translation>DNS-Administrator: Stimmt der Eintrag von %1?</translation>
    </message>
    <message>
        <source>Administrator of this computer: use the DNS servers of the domain, such as %1. No firewall rule helps.</source>
        <comment>%1 address of a DNS server</comment>
        <translation>Administrator dieses Computers: Benutzen Sie die DNS-Server der Domäne, etwa %1. Keine Firewallregel hilft.</translation>
    </message>
    <message>
        <source>DNS administrator: or correct the record of %1 in the DNS servers that this computer uses.</source>
        <comment>%1 host name</comment>
        <translation>DNS-Administrator: Oder berichtigen Sie den Eintrag von %1 in den DNS-Servern, die dieser Computer benutzt.</translation>
    </message>
    <message>
        <source>Network team, if DNS runs there: look for a firewall that rejects 53/UDP from this computer to %1.</source>
        <comment>%1 one or more addresses</comment>
        <translation>Netzwerk-Team, falls dort DNS läuft: Suchen Sie eine Firewall, die 53/UDP von diesem Computer zu %1 abweist.</translation>
    </message>
    <message>
        <source>DNS administrator: does %1 take questions over TCP?</source>
        <comment>%1 one or more addresses</comment>
        <translation>DNS-Administrator: Nimmt %1 Fragen über TCP an?</translation>
    </message>
    <message>
        <source>Network team: allow 53/TCP from this computer to %1.</source>
        <comment>%1 one or more addresses</comment>
        <translation>Netzwerk-Team: Lassen Sie 53/TCP von diesem Computer zu %1 zu.</translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %2: %1. The server knows the alias; it may not reach those of the domain at the end.</source>
        <comment>%1 one or more chains of names such as a.example -&gt; b.example, %2 host names</comment>
        <translation>
            <numerusform>Im DNS steht für %2 ein Alias (CNAME): %1. Der Server kennt den Alias; die Server der Domäne am Ende erreicht er vielleicht nicht.</numerusform>
            <numerusform>Im DNS stehen für %2 Aliase (CNAME): %1. Der Server kennt die Aliase; die Server der Domänen am Ende erreicht er vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer has no route to its DNS server (%1)</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>dieser Computer hat keine Route zu seinem DNS-Server (%1)</translation>
    </message>
    <message>
        <source>this computer does not let its own questions to its DNS server out (%1)</source>
        <comment>cause; %1 is one or more addresses</comment>
        <translation>dieser Computer lässt seine eigenen Fragen an seinen DNS-Server nicht hinaus (%1)</translation>
    </message>
    <message numerus="yes">
        <source>This computer itself refused to send its question to the DNS server that it uses (%1): no packet left it. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Dieser Computer selbst weigerte sich, seine Frage an den DNS-Server zu senden, den er benutzt (%1): Kein Paket hat ihn verlassen. Darum konnte %2 nicht nachgeschlagen werden, was nichts über den Namen selbst sagt.</numerusform>
            <numerusform>Dieser Computer selbst weigerte sich, seine Frage an den DNS-Server zu senden, den er benutzt (%1): Kein Paket hat ihn verlassen. Darum konnten %2 nicht nachgeschlagen werden, was nichts über die Namen selbst sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: let its own firewall allow 53/UDP and 53/TCP to %1.</source>
        <comment>%1 one or more addresses</comment>
        <translation>Administrator dieses Computers: Lassen Sie seine eigene Firewall 53/UDP und 53/TCP zu %1 zulassen.</translation>
    </message>
    <message>
        <source>Administrator of this computer: use DNS servers that know %1.</source>
        <comment>%1 domain</comment>
        <translation>Administrator dieses Computers: Benutzen Sie DNS-Server, die %1 kennen.</translation>
    </message>
    <message>
        <source>DNS administrator: or have %1 forward questions about %2.</source>
        <comment>%1 address of a DNS server, %2 domain</comment>
        <translation>DNS-Administrator: Oder lassen Sie %1 Fragen nach %2 weiterleiten.</translation>
    </message>
    <message>
        <source>Administrator of this computer: use DNS servers that know the domain.</source>
        <translation>Administrator dieses Computers: Benutzen Sie DNS-Server, die die Domäne kennen.</translation>
    </message>
    <message>
        <source>Network team: which proxy or security product accepts connections in place of %1? Check again without it.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Welcher Proxy oder welches Sicherheitsprodukt nimmt Verbindungen anstelle von %1 an? Prüfen Sie ohne dieses Produkt erneut.</translation>
    </message>
    <message>
        <source>Administrator of this computer: or does a proxy or security product on it accept them? Then check again without that.</source>
        <comment>connections, in place of the host</comment>
        <translation>Administrator dieses Computers: Oder nimmt ein Proxy oder Sicherheitsprodukt auf ihm sie an? Dann prüfen Sie ohne dieses erneut.</translation>
    </message>
    <message>
        <source>Check again some times.</source>
        <translation>Prüfen Sie einige Male erneut.</translation>
    </message>
    <message>
        <source>Network team, if it stays so: look for losses on the way to %1. No rule has to be changed.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team, wenn es so bleibt: Suchen Sie nach Verlusten auf dem Weg zu %1. Keine Regel muss geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up, and which profile does the firewall there use (Get-NetConnectionProfile)?</source>
        <comment>%1 host; do not translate Get-NetConnectionProfile</comment>
        <translation>
            <numerusform>Administrator von %1: Läuft der Host, und welches Profil verwendet die Firewall dort (Get-NetConnectionProfile)?</numerusform>
            <numerusform>Administrator von %1: Laufen die Hosts, und welches Profil verwenden die Firewalls dort (Get-NetConnectionProfile)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Network team: is there a way from this computer to %1?</source>
        <comment>%1 address</comment>
        <translation>Netzwerk-Team: Gibt es von diesem Computer einen Weg zu %1?</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator von %1: Läuft der Host?</numerusform>
            <numerusform>Administrator von %1: Laufen die Hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Network team: is there a route to %1, and does a firewall reject what is sent there?</source>
        <comment>%1 address</comment>
        <translation>Netzwerk-Team: Gibt es eine Route zu %1, und weist eine Firewall ab, was dorthin geht?</translation>
    </message>
    <message>
        <source>Network team: does a firewall on the way to %2 reject %1 as a whole?</source>
        <comment>%1 IPv4 or IPv6, %2 a list of hosts</comment>
        <translation>Netzwerk-Team: Lehnt eine Firewall auf dem Weg zu %2 alles über %1 ab?</translation>
    </message>
    <message>
        <source>Administrator of %1: or do the services there listen on %2 alone?</source>
        <comment>%1 a list of hosts, %2 IPv4 or IPv6</comment>
        <translation>Administrator von %1: Oder lauschen die Dienste dort nur auf %2?</translation>
    </message>
    <message>
        <source>Network team, if it stays so: look for a limit on new connections or datagrams, or for losses, on the way to %1.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team, wenn es so bleibt: Suchen Sie nach einer Begrenzung neuer Verbindungen oder Datagramme, oder nach Verlusten, auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>Check again with the default time limit, or with fewer questions at a time (--parallel 1).</source>
        <translation>Prüfen Sie erneut mit dem voreingestellten Zeitlimit, oder mit weniger Fragen zugleich (--parallel 1).</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: check that the service runs and that the host&apos;s own firewall lets it in.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator von %1: Prüfen Sie, ob der Dienst läuft und ob die Firewall des Hosts ihn zulässt.</numerusform>
            <numerusform>Administrator von %1: Prüfen Sie, ob der Dienst läuft und ob die Firewalls der Hosts ihn zulassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer on %1 of %2, which was asked with no network in between: its service does not answer, or this computer&apos;s own firewall drops the question or the answer.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>Keine Antwort auf %1 von %2, das ohne Netzwerk dazwischen gefragt wurde: Sein Dienst antwortet nicht, oder die eigene Firewall dieses Computers verwirft die Frage oder die Antwort.</translation>
    </message>
    <message>
        <source>Administrator of this computer: does the service run here, and does this computer&apos;s own firewall allow %1, for what comes in and for what is sent to itself?</source>
        <comment>%1 port and protocol</comment>
        <translation>Administrator dieses Computers: Läuft der Dienst hier, und lässt die eigene Firewall dieses Computers %1 zu, für das, was hereinkommt, und für das, was er an sich selbst sendet?</translation>
    </message>
    <message>
        <source>No answer from %1 on %2, while 53/TCP opens there. A firewall may drop DNS over UDP alone; or the server limits its responses to this network (response rate limiting), and is silent over UDP for as long as that lasts.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Keine Antwort von %1 auf %2, während 53/TCP dort offen ist. Eine Firewall kann DNS allein über UDP verwerfen; oder der Server begrenzt seine Antworten an dieses Netz (Response Rate Limiting) und ist so lange über UDP stumm.</translation>
    </message>
    <message>
        <source>DNS administrator: are responses to the network of this computer limited at %1? Then no rule is missing.</source>
        <comment>%1 host with its address</comment>
        <translation>DNS-Administrator: Begrenzt %1 seine Antworten an das Netz dieses Computers? Dann fehlt keine Regel.</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let UDP in?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator von %1: Lässt die eigene Firewall des Hosts UDP herein?</numerusform>
            <numerusform>Administrator von %1: Lassen die eigenen Firewalls der Hosts UDP herein?</numerusform>
        </translation>
    </message>
    <message>
        <source>Network team: what accepts connections to %1 in its place, and does it reach the host and let its protocols pass?</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Was nimmt Verbindungen zu %1 an seiner Stelle an, und erreicht es den Host und lässt seine Protokolle durch?</translation>
    </message>
    <message>
        <source>Administrator of %1, if nothing stands in between: do the services hang?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1, wenn nichts dazwischensteht: Hängen die Dienste?</translation>
    </message>
    <message>
        <source>Network team: allow %1 from this computer to %2 as to the other addresses.</source>
        <comment>%1 port and protocol, %2 address</comment>
        <translation>Netzwerk-Team: Lassen Sie %1 von diesem Computer zu %2 zu wie zu den anderen Adressen.</translation>
    </message>
    <message>
        <source>Network team: look for a firewall that rejects %1 from this computer to %2, and not to the other addresses.</source>
        <comment>%1 port and protocol, %2 address</comment>
        <translation>Netzwerk-Team: Suchen Sie eine Firewall, die %1 von diesem Computer zu %2 abweist, und zu den anderen Adressen nicht.</translation>
    </message>
    <message>
        <source>Administrator of %1: does the service run at %2 as well?</source>
        <comment>%1 host, %2 address</comment>
        <translation>Administrator von %1: Läuft der Dienst auch bei %2?</translation>
    </message>
    <message>
        <source>Administrator of %1: does the service run there (%2), and is this the right host?</source>
        <comment>%1 host, %2 service</comment>
        <translation>Administrator von %1: Läuft dort der Dienst (%2), und ist es der richtige Host?</translation>
    </message>
    <message>
        <source>Administrator of %1: does anything listen on %2 there, and is this the right host?</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Administrator von %1: Lauscht dort etwas auf %2, und ist es der richtige Host?</translation>
    </message>
    <message>
        <source>Network team, if something listens there: look for a firewall that rejects %1 from this computer to %2.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>Netzwerk-Team, falls dort etwas lauscht: Suchen Sie eine Firewall, die %1 von diesem Computer zu %2 abweist.</translation>
    </message>
    <message>
        <source>Administrator of %1, if there is no such firewall: does the service run, and does the host&apos;s own firewall let UDP in?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1, falls es keine solche Firewall gibt: Läuft der Dienst, und lässt die eigene Firewall des Hosts UDP herein?</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: do the services run there, and is this the right host?</source>
        <comment>%1 hosts</comment>
        <translation>
            <numerusform>Administrator von %1: Laufen die Dienste dort, und ist es der richtige Host?</numerusform>
            <numerusform>Administrator von %1: Laufen die Dienste dort, und sind es die richtigen Hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Network team, if the services run: look for a firewall that rejects what this computer sends to %1.</source>
        <comment>%1 hosts with their addresses</comment>
        <translation>Netzwerk-Team, falls die Dienste laufen: Suchen Sie eine Firewall, die abweist, was dieser Computer an %1 sendet.</translation>
    </message>
    <message>
        <source>Network team: look for a firewall that bars %1 from this computer to %2, by the port or by what is said there.</source>
        <comment>%1 list of ports, %2 host with its address</comment>
        <translation>Netzwerk-Team: Suchen Sie eine Firewall, die %1 von diesem Computer zu %2 sperrt, nach dem Port oder nach dem Inhalt.</translation>
    </message>
    <message>
        <source>Administrator of %1, if there is no such firewall: does the service run?</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1, falls es keine solche Firewall gibt: Läuft der Dienst?</translation>
    </message>
    <message>
        <source>Network team: let the rule for RPC reach over all ports that are handed out on %1 (49152-65535 unless it was set otherwise).</source>
        <comment>%1 host</comment>
        <translation>Netzwerk-Team: Lassen Sie die Regel für RPC alle Ports umfassen, die auf %1 vergeben werden (49152-65535, sofern nicht anders eingestellt).</translation>
    </message>
    <message>
        <source>Directory team: or set the ports that are handed out on %1 into the range that is open.</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Oder legen Sie die Ports, die auf %1 vergeben werden, in den Bereich, der offen ist.</translation>
    </message>
    <message>
        <source>Administrator of %1: check the service.</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1: Prüfen Sie den Dienst.</translation>
    </message>
    <message>
        <source>Network team: does a proxy or an inspecting firewall stand between this computer and %1?</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Steht ein Proxy oder eine inspizierende Firewall zwischen diesem Computer und %1?</translation>
    </message>
    <message>
        <source>Network team: does a proxy or an inspecting firewall stand between this computer and %1, and does it let %2 pass?</source>
        <comment>%1 host with its address, %2 port and protocol</comment>
        <translation>Netzwerk-Team: Steht ein Proxy oder eine inspizierende Firewall zwischen diesem Computer und %1, und lässt sie %2 durch?</translation>
    </message>
    <message>
        <source>Administrator of %1, if nothing stands in between: check the service.</source>
        <comment>%1 host</comment>
        <translation>Administrator von %1, wenn nichts dazwischensteht: Prüfen Sie den Dienst.</translation>
    </message>
    <message>
        <source>Administrator of this computer, if it runs well: does its own firewall let what is said on %1 pass?</source>
        <comment>it: the service; %1 port and protocol</comment>
        <translation>Administrator dieses Computers, falls er richtig läuft: Lässt seine eigene Firewall durch, was auf %1 gesagt wird?</translation>
    </message>
    <message>
        <source>Check the target: do you mean %1?</source>
        <comment>%1 host with its address</comment>
        <translation>Prüfen Sie das Ziel: Meinen Sie %1?</translation>
    </message>
    <message>
        <source>Administrator of %1: which program listens on %2 there?</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>Administrator von %1: Welches Programm lauscht dort auf %2?</translation>
    </message>
    <message>
        <source>Network team: does a device between this computer and %1 answer in the host&apos;s name?</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Antwortet ein Gerät zwischen diesem Computer und %1 im Namen des Hosts?</translation>
    </message>
    <message>
        <source>Administrator of %1: which program listens on %2 here?</source>
        <comment>%1 host, an address of this computer, %2 port and protocol</comment>
        <translation>Administrator von %1: Welches Programm lauscht hier auf %2?</translation>
    </message>
    <message>
        <source>this computer&apos;s own firewall drops what this computer asks itself (%1, %2)</source>
        <comment>cause; %1 is a host, an address of this computer, %2 a list of ports</comment>
        <translation>die eigene Firewall dieses Computers verwirft, was er sich selbst fragt (%1, %2)</translation>
    </message>
    <message>
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. A port on which nothing listens refuses at once here, and one on which a program listens is answered by the system: its own firewall drops the question or the answer. (Or a program listens that takes no more connections.)</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>Diesen Computer selbst gefragt, ohne Netzwerk dazwischen, und keine Antwort: %1 auf %2. Ein Port, auf dem nichts lauscht, lehnt hier sofort ab, und für einen, auf dem ein Programm lauscht, antwortet das System: Seine eigene Firewall verwirft die Frage oder die Antwort. (Oder es lauscht ein Programm, das keine Verbindungen mehr annimmt.)</translation>
    </message>
    <message>
        <source>Administrator of this computer: is %1 the right gateway, and are this computer&apos;s address, network mask, cable and VLAN right? If so, is that gateway up?</source>
        <comment>%1 address</comment>
        <translation>Administrator dieses Computers: Ist %1 das richtige Gateway, und stimmen Adresse, Netzmaske, Kabel und VLAN dieses Computers? Wenn ja, läuft dieses Gateway?</translation>
    </message>
    <message>
        <source>Network team: let this computer out from all its local ports 1024-65535, as the requirements ask; today it takes its ports from the range that the report names.</source>
        <translation>Netzwerk-Team: Lassen Sie diesen Computer von allen seinen lokalen Ports 1024-65535 hinaus, wie die Anforderungen es verlangen; derzeit nimmt er seine Ports aus dem Bereich, den der Bericht nennt.</translation>
    </message>
    <message>
        <source>Administrator of this computer: does its own firewall let it ask from all of these ports?</source>
        <translation>Administrator dieses Computers: Lässt seine eigene Firewall ihn von allen diesen Ports aus fragen?</translation>
    </message>
    <message>
        <source>Administrator of this computer: is the network mask right, or the route that leads to %2 without a gateway? Correct it where a gateway leads to %1.</source>
        <comment>%1 host with its address, %2 a network with its mask: 10.2.0.0/16</comment>
        <translation>Administrator dieses Computers: Stimmt die Netzmaske, oder die Route, die ohne Gateway zu %2 führt? Berichtigen Sie sie, wenn zu %1 ein Gateway führt.</translation>
    </message>
    <message>
        <source>Directory team: issue a certificate for %1.</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Stellen Sie ein Zertifikat für %1 aus.</translation>
    </message>
    <message>
        <source>Or use the name that the certificate bears.</source>
        <translation>Oder verwenden Sie den Namen, auf den das Zertifikat lautet.</translation>
    </message>
    <message>
        <source>Something accepts every connection to %1, with no network in between: port %2, where nothing can listen, opened too. Only what answered in its own protocol is proven.</source>
        <comment>%1 host, an address of this computer, %2 port and protocol</comment>
        <translation>Etwas nimmt jede Verbindung zu %1 an, ohne Netzwerk dazwischen: Auch Port %2, auf dem nichts lauschen kann, öffnete sich. Bewiesen ist nur, was in seinem eigenen Protokoll geantwortet hat.</translation>
    </message>
    <message>
        <source>Administrator of this computer: which program, or which rule that redirects, accepts every connection to %1 here (ss -ltnp; nft list ruleset)? Check again without it.</source>
        <comment>%1 host, an address of this computer; do not translate ss -ltnp and nft list ruleset</comment>
        <translation>Administrator dieses Computers: Welches Programm, oder welche umleitende Regel, nimmt hier jede Verbindung zu %1 an (ss -ltnp; nft list ruleset)? Prüfen Sie ohne das erneut.</translation>
    </message>
    <message>
        <source>Administrator of %1, if the mask is right: does the host have the address %2?</source>
        <comment>%1 host, %2 address</comment>
        <translation>Administrator von %1, falls die Maske stimmt: Hat der Host die Adresse %2?</translation>
    </message>
    <message numerus="yes">
        <source>No route of this computer leads to the DNS server that it uses (%1), or one turns away what goes there, so %2 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Keine Route dieses Computers führt zu dem DNS-Server, den er benutzt (%1), oder eine weist ab, was dorthin geht; darum konnte %2 nicht nachgeschlagen werden. Das sagt nichts über den Namen selbst.</numerusform>
            <numerusform>Keine Route dieses Computers führt zu dem DNS-Server, den er benutzt (%1), oder eine weist ab, was dorthin geht; darum konnten %2 nicht nachgeschlagen werden. Das sagt nichts über die Namen selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came from the DNS that this computer uses (%1), so %2 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>Vom DNS, das dieser Computer benutzt (%1), kam keine Antwort; %2 ließ sich daher nicht auflösen. Über den Namen selbst sagt das nichts.</numerusform>
            <numerusform>Vom DNS, das dieser Computer benutzt (%1), kam keine Antwort; %2 ließen sich daher nicht auflösen. Über die Namen selbst sagt das nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: check the DNS server setting (%1): is it right, does DNS run there, and is 53/UDP open from here?</source>
        <comment>%1 one or more addresses</comment>
        <translation>Administrator dieses Computers: Die Einstellung der DNS-Server prüfen (%1): Ist sie richtig, läuft DNS dort, und ist 53/UDP von hier aus offen?</translation>
    </message>
    <message>
        <source>Administrator of this computer: is the DNS server setting right (%1)?</source>
        <comment>%1 one or more addresses</comment>
        <translation>Administrator dieses Computers: Ist die Einstellung der DNS-Server richtig (%1)?</translation>
    </message>
    <message>
        <source>DNS administrator, if that setting is right: does DNS run at %1?</source>
        <comment>%1 one or more addresses</comment>
        <translation>DNS-Administrator, falls diese Einstellung richtig ist: Läuft DNS auf %1?</translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network connection and routes, and its DNS server setting (%1).</source>
        <comment>%1 one or more addresses</comment>
        <translation>Administrator dieses Computers: Netzwerkverbindung und Routen prüfen, und die Einstellung der DNS-Server (%1).</translation>
    </message>
    <message>
        <source>The question to %1 was refused: no DNS server listens there, or a firewall says so in its place.</source>
        <comment>%1 one or more addresses</comment>
        <translation>Die Frage an %1 wurde abgelehnt: Dort lauscht kein DNS-Server, oder eine Firewall sagt das an seiner Stelle.</translation>
    </message>
    <message>
        <source>Administrator of this computer: let its own firewall allow %1, for what comes in and for what is sent to itself (nftables: iif lo accept lets in all that it asks itself). It most likely turns away what others ask here as well.</source>
        <comment>%1 port and protocol; do not translate iif lo accept</comment>
        <translation>Administrator dieses Computers: In dessen eigener Firewall %1 erlauben, für das, was hereinkommt, und für das, was er an sich selbst sendet (nftables: iif lo accept lässt alles herein, was er sich selbst fragt). Höchstwahrscheinlich weist sie auch ab, was andere hier fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own firewall dropped the question or the answer.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>
            <numerusform>Diesen Computer selbst gefragt, ohne ein Netzwerk dazwischen, und keine Antwort: %1 auf %2. Währenddessen kam ein Paket für diesen Computer an und wurde nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Seine eigene Firewall hat die Frage oder die Antwort verworfen.</numerusform>
            <numerusform>Diesen Computer selbst gefragt, ohne ein Netzwerk dazwischen, und keine Antwort: %1 auf %2. Währenddessen kamen %n Pakete für diesen Computer an und wurden nicht weitergegeben (Ip InReceives steigt, InDelivers nicht): Seine eigene Firewall hat die Frage oder die Antwort verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor did %n other port(s) answer, each of which was asked once more while nothing else was asked, and there this computer was seen to drop the question or the answer. Most likely it is the same filter here.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>
            <numerusform>Diesen Computer selbst gefragt, ohne ein Netzwerk dazwischen, und keine Antwort: %1 auf %2. Auch ein anderer Port antwortete nicht, der noch einmal gefragt wurde, während sonst nichts gefragt wurde, und dort war zu sehen, dass dieser Computer die Frage oder die Antwort verwirft. Höchstwahrscheinlich ist es hier derselbe Filter.</numerusform>
            <numerusform>Diesen Computer selbst gefragt, ohne ein Netzwerk dazwischen, und keine Antwort: %1 auf %2. Auch %n andere Ports antworteten nicht, die einzeln noch einmal gefragt wurden, während sonst nichts gefragt wurde, und dort war zu sehen, dass dieser Computer die Frage oder die Antwort verwirft. Höchstwahrscheinlich ist es hier derselbe Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives out the local ports %1, and has %n established TCP connection(s) now, of all its programs. Those that ended within the last minutes keep their port a while longer.</source>
        <comment>%1 range of ports: 32768-60999</comment>
        <translation>
            <numerusform>Er vergibt die lokalen Ports %1 und hat derzeit %n bestehende TCP-Verbindung, alle Programme zusammengenommen. Verbindungen, die in den letzten Minuten endeten, halten ihren Port noch eine Weile.</numerusform>
            <numerusform>Er vergibt die lokalen Ports %1 und hat derzeit %n bestehende TCP-Verbindungen, alle Programme zusammengenommen. Verbindungen, die in den letzten Minuten endeten, halten ihren Port noch eine Weile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network set-up and the number of open connections (who holds the local ports is shown by netstat -ano on Windows, ss -tuanp on Linux).</source>
        <comment>do not translate the commands</comment>
        <translation>Administrator dieses Computers: die Netzwerkkonfiguration und die Anzahl der offenen Verbindungen prüfen (wer die lokalen Ports belegt, zeigt netstat -ano unter Windows, ss -tuanp unter Linux).</translation>
    </message>
    <message>
        <source>%1 did not answer on %2, which may just be closed</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>keine Antwort von %1 auf %2, vielleicht nur geschlossen</translation>
    </message>
    <message>
        <source>Silent: %1 on %2, where other UDP ports are refused. A host says only so often that a port is closed (ICMP rate limit), so this silence proves no block.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Still: %1 auf %2, wo andere UDP-Ports abgelehnt werden. Ein Host sagt nur in Abständen, dass ein Port geschlossen ist (ICMP-Ratenbegrenzung); diese Stille beweist also keine Sperre.</translation>
    </message>
    <message>
        <source>Check %1 of %2 again by itself: a single port that is closed is refused.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Prüfen Sie %1 von %2 noch einmal allein: Ein einzelner geschlossener Port wird abgelehnt.</translation>
    </message>
    <message>
        <source>Every port of %1 on %2 that was asked accepts connections, which no computer does: asked of this computer itself, with no network in between, something on it accepts them all.</source>
        <comment>%1 range of ports, %2 host, an address of this computer</comment>
        <translation>Jeder gefragte Port aus %1 auf %2 nimmt Verbindungen an, was kein Computer tut: Gefragt wurde dieser Computer selbst, ohne ein Netzwerk dazwischen, also nimmt etwas auf ihm alle an.</translation>
    </message>
    <message>
        <source>While the ports %1 on %2 were asked, some that had answered fell silent. What came after that is not counted: no network is in between, so a rule of this computer itself may limit how much it is asked.</source>
        <comment>%1 range of ports, %2 host, an address of this computer</comment>
        <translation>Während die Ports %1 auf %2 gefragt wurden, verstummten einige, die geantwortet hatten. Was danach kam, zählt nicht: Kein Netzwerk liegt dazwischen, also begrenzt vielleicht eine Regel dieses Computers selbst, wie viel gefragt werden darf.</translation>
    </message>
    <message>
        <source>Administrator of this computer: does its own firewall limit connections to itself? Then check again with fewer connections a second (--rate).</source>
        <translation>Administrator dieses Computers: Begrenzt dessen eigene Firewall Verbindungen zu sich selbst? Dann mit weniger Verbindungen je Sekunde (--rate) noch einmal prüfen.</translation>
    </message>
    <message>
        <source>No network is in between, and a computer refuses itself where nothing listens: so its own firewall drops the silent part.</source>
        <translation>Kein Netzwerk liegt dazwischen, und ein Computer lehnt bei sich selbst ab, wo nichts lauscht: Also verwirft seine eigene Firewall den stillen Teil.</translation>
    </message>
    <message>
        <source>TLS could not be set up on %1 of %2. What answers on other ports there is not the expected service either: so it is another program, another host, or a device in between, and no controller lacks a certificate.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>TLS kam auf %1 von %2 nicht zustande. Was dort auf anderen Ports antwortet, ist auch nicht der erwartete Dienst: Es ist also ein anderes Programm, ein anderer Host oder ein Gerät dazwischen, und keinem Controller fehlt ein Zertifikat.</translation>
    </message>
    <message>
        <source>Directory team: look for this error in the event log of %1.</source>
        <comment>%1 host</comment>
        <translation>Verzeichnis-Team: Suchen Sie diesen Fehler im Ereignisprotokoll von %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <comment>%1 a text that came with the error</comment>
        <translation>Die Meldung dazu: %1</translation>
    </message>
    <message>
        <source>Refused only when asked again: %1 on %2. A host says only so often that a port is closed (ICMP rate limit), so the first questions went unanswered. Nothing listens there, or a firewall answers in the host&apos;s name.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>Erst auf erneute Anfrage abgelehnt: %1 auf %2. Ein Host sagt nur in Abständen, dass ein Port geschlossen ist (ICMP-Ratenbegrenzung); darum blieben die ersten Fragen ohne Antwort. Dort lauscht nichts, oder eine Firewall antwortet im Namen des Hosts.</translation>
    </message>
    <message>
        <source>Asked of this computer itself, with no network in between: TLS could not be set up on %1 of %2. What answers on other ports there is not the expected service either: so it is another program, and no controller lacks a certificate.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>Diesen Computer selbst gefragt, ohne Netzwerk dazwischen: TLS kam auf %1 von %2 nicht zustande. Was dort auf anderen Ports antwortet, ist auch nicht der erwartete Dienst: Es ist also ein anderes Programm, und keinem Controller fehlt ein Zertifikat.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and ended when the service (%3) was asked something there, while the same service answers over UDP: it runs, so most likely a device in between ends the connection.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande und wurde beendet, als der Dienst (%3) dort etwas gefragt wurde, während derselbe Dienst über UDP antwortet: Er läuft, also beendet höchstwahrscheinlich ein Gerät dazwischen die Verbindung.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and ended when the service (%3) was asked something there. The global catalog, which belongs to the same process, answers: it runs, so most likely a device in between ends the connection.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande und wurde beendet, als dort eine Frage an den Dienst (%3) gestellt wurde. Der globale Katalog, der zum selben Prozess gehört, antwortet: Der Dienst läuft also, und höchstwahrscheinlich beendet ein Gerät dazwischen die Verbindung.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and ended when the service (%3) was asked something there. Another service meets the same there over TCP, although it answers over UDP: most likely a device in between does it to all.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande und wurde beendet, als der Dienst (%3) dort etwas gefragt wurde. Einem anderen Dienst dort geht es über TCP ebenso, obwohl er über UDP antwortet: Höchstwahrscheinlich macht das ein Gerät dazwischen mit allen.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, with no network in between, and closed without an answer: the program that listens there refuses this computer, or is not the expected service (%3).</source>
        <comment>%1 port and protocol, %2 host, an address of this computer, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, ohne Netzwerk dazwischen, und wurde ohne Antwort beendet: Das Programm, das dort lauscht, weist diesen Computer ab oder ist nicht der erwartete Dienst (%3).</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, but the question to the service (%3) got no answer: the service hangs, or a device in between accepted the connection.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, aber auf die Frage an den Dienst (%3) kam nichts zurück: Der Dienst hängt, oder ein Gerät dazwischen hat die Verbindung angenommen.</translation>
    </message>
    <message>
        <source>%1 on %2: connections over TCP are made, and no question to the service (%3) is answered, neither over TCP nor over UDP: the service hangs, or a device in between accepted the connection. So silence over UDP is no sign of a firewall.</source>
        <comment>%1 list of ports, %2 host, %3 service</comment>
        <translation>%1 auf %2: Verbindungen über TCP kommen zustande, aber keine Frage an den Dienst (%3) wird beantwortet, weder über TCP noch über UDP: Der Dienst hängt, oder ein Gerät dazwischen hat die Verbindung angenommen. Die Stille über UDP ist also kein Zeichen für eine Firewall.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it, while the same service answers over UDP: it runs, so a device in between takes the connection, or what is said on it.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, und die Frage an den Dienst (%3) wurde darüber nicht beantwortet, während derselbe Dienst über UDP antwortet: Er läuft also, und ein Gerät dazwischen nimmt die Verbindung an oder verwirft, was darauf gesagt wird.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it. The global catalog, which belongs to the same process, answers: it runs, so a device in between takes the connection, or what is said on it.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, und die Frage an den Dienst (%3) wurde darüber nicht beantwortet. Der globale Katalog, der zum selben Prozess gehört, antwortet: Der Dienst läuft also, und ein Gerät dazwischen nimmt die Verbindung an oder verwirft, was darauf gesagt wird.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and the question to the service (%3) was not answered over it. Kerberos over TCP meets the same there, although it answers over UDP: most likely one device in between does it to all.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, und die Frage an den Dienst (%3) wurde darüber nicht beantwortet. Kerberos über TCP geht es dort ebenso, obwohl es über UDP antwortet: Höchstwahrscheinlich tut ein Gerät dazwischen das allen an.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, with no network in between, but the question to the service (%3) was not answered: the program that listens there hangs, or this computer&apos;s own firewall drops what is said on the connection.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, ohne Netzwerk dazwischen, aber die Frage an den Dienst (%3) blieb unbeantwortet: Das Programm, das dort lauscht, hängt, oder die eigene Firewall dieses Computers verwirft, was auf der Verbindung gesagt wird.</translation>
    </message>
    <message>
        <source>Something other than the expected service (%3) answers on %1 of %2: another program, another host, or a device in between.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Auf %1 von %2 antwortet etwas anderes als der erwartete Dienst (%3): ein anderes Programm, ein anderer Host oder ein Gerät dazwischen.</translation>
    </message>
    <message>
        <source>What answers on %1 of %2 sent far more than the expected service (%3) would: it is something else.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Was auf %1 von %2 antwortet, hat weit mehr gesendet, als der erwartete Dienst (%3) senden würde: Es ist etwas anderes.</translation>
    </message>
    <message>
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor were connections there answered or refused, as its system does at once: most likely its own firewall drops this as well.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>Dieser Computer wurde selbst gefragt, ohne ein Netzwerk dazwischen, und es kam keine Antwort: %1 auf %2. Auch Verbindungen dorthin wurden weder beantwortet noch abgelehnt, was sein System sofort tut: Sehr wahrscheinlich verwirft seine eigene Firewall auch dies.</translation>
    </message>
    <message>
        <source>A connection to %1 on %2 was made, and the service (%3) began to answer, but did not finish in time: it hangs or is very slow, or a device in between holds back the rest.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation>Eine Verbindung zu %1 auf %2 kam zustande, und der Dienst (%3) begann zu antworten, wurde aber nicht rechtzeitig fertig: Er hängt oder ist sehr langsam, oder ein Gerät dazwischen hält den Rest zurück.</translation>
    </message>
    <message>
        <source>a service other than the expected one answers on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>auf %2 von %1 antwortet nicht der erwartete Dienst</translation>
    </message>
    <message>
        <source>Asked of this computer itself, with no network in between: what answers on %1 of %2 is a program other than the expected service (%3).</source>
        <comment>%1 port and protocol, %2 host, an address of this computer, %3 service</comment>
        <translation>Dieser Computer wurde selbst gefragt, ohne Netzwerk dazwischen: Was auf %1 von %2 antwortet, ist ein anderes Programm als der erwartete Dienst (%3).</translation>
    </message>
    <message>
        <source>Not asked: %1 on %2, since these ports would have met the same.</source>
        <comment>%1 range of ports, %2 host</comment>
        <translation>Nicht angefragt: %1 auf %2, denn diesen Ports wäre es ebenso ergangen.</translation>
    </message>
    <message>
        <source>No answer from %1 on %2. Under so short a time limit this computer&apos;s system doesn&apos;t tell whether it sent anything. A connection there that was asked for once more, for longer, never left this computer: most likely it drops these as well.</source>
        <comment>%1 host, %2 list of ports</comment>
        <translation>Keine Antwort von %1 auf %2. Bei einer so kurzen Zeitgrenze sagt das System dieses Computers nicht, ob etwas gesendet wurde. Eine Verbindung dorthin, die noch einmal und länger versucht wurde, hat diesen Computer nie verlassen: Höchstwahrscheinlich verwirft er auch diese.</translation>
    </message>
    <message>
        <source>Network team: does the rule that lets this computer through to %1 name %2 as well?</source>
        <comment>%1 host with its address, %2 host with its address, which is silent</comment>
        <translation>Netzwerk-Team: Nennt die Regel, die diesen Computer zu %1 durchlässt, auch %2?</translation>
    </message>
    <message>
        <source>An answer comes from %1 where this computer asks from other local ports, and nothing comes back to %2. A filter on the way that keeps no state (a network ACL of a cloud, an access list of a router) lets answers in to some local ports only; or a rule has as the source port what was meant as the destination port. Which port of %1 is asked makes no difference.</source>
        <comment>%1 host, %2 ranges of local ports</comment>
        <translation>Von %1 kommt eine Antwort, wenn dieser Computer von anderen lokalen Ports aus fragt, und an %2 kommt nichts zurück. Ein Filter ohne Zustandsverfolgung auf dem Weg (eine Netzwerk-ACL einer Cloud, eine Zugriffsliste eines Routers) lässt Antworten nur an manche lokalen Ports ein; oder in einer Regel steht als Quellport, was als Zielport gemeint war. Welcher Port von %1 gefragt wird, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>This computer reaches %1 from other local ports, and what it asks from %2 is turned away. A filter on the way (an access list of a router, a firewall) lets out some local ports only; or a rule has as the source port what was meant as the destination port. It makes no difference which port of %1 is asked.</source>
        <comment>%1 host, %2 ranges of local ports</comment>
        <translation>Dieser Computer erreicht %1 von anderen lokalen Ports aus, und was er von %2 aus fragt, wird abgewiesen. Ein Filter auf dem Weg (eine Zugriffsliste auf einem Router, eine Firewall) lässt nur manche lokalen Ports hinaus; oder in einer Regel steht als Quellport, was als Zielport gemeint war. Welcher Port von %1 gefragt wird, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>TCP does not pass to %1, UDP does</source>
        <comment>cause; %1 hosts</comment>
        <translation>TCP kommt nicht zu %1 durch, UDP schon</translation>
    </message>
    <message>
        <source>No connection to %1 came about, while UDP works there: most likely the rules name UDP alone, or a firewall, on the way or on the host itself, drops TCP or its answers.</source>
        <comment>%1 hosts</comment>
        <translation>Keine Verbindung zu %1 kam zustande, während UDP dort funktioniert: Höchstwahrscheinlich nennen die Regeln nur UDP, oder eine Firewall, auf dem Weg oder auf dem Host selbst, verwirft TCP oder die Antworten darauf.</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let TCP in?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator von %1: Lässt die eigene Firewall des Hosts TCP herein?</numerusform>
            <numerusform>Administrator von %1: Lassen die eigenen Firewalls der Hosts TCP herein?</numerusform>
        </translation>
    </message>
    <message>
        <source>no RPC port of %1 passes, though the endpoint mapper does</source>
        <comment>cause; %1 hosts</comment>
        <translation>kein RPC-Port von %1 ist erreichbar, die RPC-Endpunktzuordnung schon</translation>
    </message>
    <message>
        <source>The endpoint mapper of %1 (135/TCP) answers, and none of the ports that it names does (here %2): most likely the rule for RPC&apos;s dynamic ports is missing, or a firewall that should follow RPC doesn&apos;t.</source>
        <comment>%1 host, %2 ports and protocol</comment>
        <translation>Die RPC-Endpunktzuordnung von %1 (135/TCP) antwortet und keiner der Ports, die sie nennt (hier %2): Höchstwahrscheinlich fehlt die Regel für die dynamischen Ports von RPC, oder eine Firewall, die RPC folgen sollte, tut es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let in RPC&apos;s dynamic ports, and not the endpoint mapper alone?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator von %1: Lässt die eigene Firewall des Hosts die dynamischen Ports von RPC herein und nicht nur die RPC-Endpunktzuordnung?</numerusform>
            <numerusform>Administrator von %1: Lassen die eigenen Firewalls der Hosts die dynamischen Ports von RPC herein und nicht nur die RPC-Endpunktzuordnung?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave no sign of life, while a neighbour answers on the same ports</source>
        <comment>cause; %1 hosts</comment>
        <translation>kein Lebenszeichen von %1, während ein Nachbar auf denselben Ports antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered no question (asked: %2). Its neighbour %3, by its address in the same network, answers this computer on all of these ports: either the rule that lets this computer through lacks this host, or the host is down, or its own firewall drops everything.</source>
        <comment>%1 host with its address, %2 a number, %3 another host with its address</comment>
        <translation>
            <numerusform>%1 hat keine Frage beantwortet (gestellt: %2). Der Nachbar %3, seiner Adresse nach im selben Netz, antwortet diesem Computer auf allen diesen Ports: Entweder nennt die Regel, die diesen Computer durchlässt, diesen Host nicht, oder der Host läuft nicht, oder seine eigene Firewall verwirft alles.</numerusform>
            <numerusform>%1 haben keine Frage beantwortet (gestellt: %2). Der Nachbar %3, seiner Adresse nach im selben Netz, antwortet diesem Computer auf allen diesen Ports: Entweder nennt die Regel, die diesen Computer durchlässt, diese Hosts nicht, oder die Hosts laufen nicht, oder ihre eigenen Firewalls verwerfen alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it is, for example, where rules name these ports for TCP alone, or where a device without state lets the questions pass and not the answers.</source>
        <comment>UDP is silent</comment>
        <translation>So ist es etwa, wo Regeln diese Ports nur für TCP nennen oder wo ein zustandsloses Gerät die Fragen durchlässt und die Antworten nicht.</translation>
    </message>
    <message>
        <source>Network team: let one rule for RPC from this computer to %1 reach over all ports that are handed out there (49152-65535 unless it was set otherwise), or have the firewall follow RPC (Cisco ASA: inspect dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc). Rules for single ports last only where the services have fixed ones: otherwise others are handed out after a restart.</source>
        <comment>%1 host with its address; do not translate inspect dcerpc, dcerpc and junos-ms-rpc</comment>
        <translation>Netzwerk-Team: Lassen Sie eine Regel für RPC von diesem Computer zu %1 alle Ports umfassen, die dort vergeben werden (49152-65535, sofern nicht anders eingestellt), oder lassen Sie die Firewall RPC folgen (Cisco ASA: inspect dcerpc; FortiOS: der Session Helper dcerpc; Junos: junos-ms-rpc). Regeln für einzelne Ports halten nur, wo die Dienste feste haben: Sonst werden nach einem Neustart andere vergeben.</translation>
    </message>
    <message>
        <source>What this run wants of the dynamic range of %1 gets through: %2.</source>
        <comment>%1 host, %2 ranges of ports</comment>
        <translation>Was dieser Lauf vom dynamischen Bereich von %1 offen haben will, kommt durch: %2.</translation>
    </message>
    <message>
        <source>Blocked, which is no failure since it isn&apos;t wanted: %1.</source>
        <comment>%1 ranges of ports</comment>
        <translation>Gesperrt, was kein Fehler ist, da es nicht gewünscht ist: %1.</translation>
    </message>
    <message>
        <source>Network team: let one rule for RPC from this computer to %1 reach over the port table&apos;s whole dynamic range, as chosen for this run.</source>
        <comment>%1 host with its address</comment>
        <translation>Netzwerk-Team: Lassen Sie eine Regel für RPC von diesem Computer zu %1 wie für diesen Lauf gewählt den ganzen dynamischen Bereich der Porttabelle umfassen.</translation>
    </message>
    <message>
        <source>Network team: let the ports pass from this computer to %1 that the endpoint mapper names, as chosen for this run (blocked today: %2). Such rules last only where the services have fixed ports.</source>
        <comment>%1 host with its address, %2 ports</comment>
        <translation>Netzwerk-Team: Lassen Sie von diesem Computer zu %1 wie für diesen Lauf gewählt die Ports durch, die die RPC-Endpunktzuordnung nennt (heute gesperrt: %2). Solche Regeln halten nur, wo die Dienste feste Ports haben.</translation>
    </message>
    <message>
        <source>Network team: have the firewall follow RPC from 135/TCP of %1 on, as chosen for this run (Cisco ASA: inspect dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc).</source>
        <comment>%1 host with its address; do not translate inspect dcerpc, dcerpc and junos-ms-rpc</comment>
        <translation>Netzwerk-Team: Lassen Sie die Firewall wie für diesen Lauf gewählt RPC ab 135/TCP von %1 folgen (Cisco ASA: inspect dcerpc; FortiOS: der Session Helper dcerpc; Junos: junos-ms-rpc).</translation>
    </message>
    <message>
        <source>nothing shows yet whether what is wanted of the dynamic range of %1 gets through</source>
        <comment>cause; %1 is a host</comment>
        <translation>noch zeigt nichts, ob durchkommt, was vom dynamischen Bereich von %1 gewünscht ist</translation>
    </message>
    <message>
        <source>This run wants no open range on %1, but a firewall that follows RPC and opens what the endpoint mapper hands out.</source>
        <comment>%1 host</comment>
        <translation>Dieser Lauf will auf %1 keinen offenen Bereich, sondern eine Firewall, die RPC folgt und öffnet, was die RPC-Endpunktzuordnung vergibt.</translation>
    </message>
    <message>
        <source>Whether it does is what the checks of the ports show that the mapper names.</source>
        <comment>it: a firewall that follows RPC</comment>
        <translation>Ob sie das tut, zeigen die Prüfungen der Ports, die die RPC-Endpunktzuordnung nennt.</translation>
    </message>
    <message>
        <source>Check again, to the end of the range: too little was learnt of what is wanted.</source>
        <comment>of a range of ports</comment>
        <translation>Prüfen Sie noch einmal, bis zum Ende des Bereichs: Über das, was gewünscht ist, wurde zu wenig bekannt.</translation>
    </message>
    <message>
        <source>Look at the checks of the endpoint mapper (135/TCP) and of the ports that it names: whether a firewall follows RPC shows there.</source>
        <translation>Sehen Sie nach den Prüfungen der RPC-Endpunktzuordnung (135/TCP) und der Ports, die sie nennt: Dort zeigt sich, ob eine Firewall RPC folgt.</translation>
    </message>
    <message>
        <source>Network team: let one rule for RPC from this computer to %1 reach over %2/TCP, as chosen for this run, and over the ports that are named outside of it.</source>
        <comment>%1 host with its address, %2 range of ports</comment>
        <translation>Netzwerk-Team: Lassen Sie eine Regel für RPC von diesem Computer zu %1 wie für diesen Lauf gewählt %2/TCP umfassen, und die Ports, die außerhalb davon genannt werden.</translation>
    </message>
    <message>
        <source>Questions to %1 on %2 get as far as %3, the last router before the host that tells, as those on %4 do: look at that router, at what is behind it (the host&apos;s own firewall, too), and at the way back.</source>
        <comment>%1 host with its address, %2 port and protocol, %3 address, %4 port and protocol</comment>
        <translation>Fragen an %1 auf %2 kommen bis zu %3, dem letzten Router vor dem Host, der sich meldet, wie die auf %4: Sehen Sie bei diesem Router nach, bei dem, was hinter ihm liegt (auch bei der Firewall des Hosts selbst), und auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Questions to %1 on %2 get as far as %3 and not to %5, while those on %4 get to both: most likely they are dropped at one of these two or between them, on the way there, or take another way from there on.</source>
        <comment>%1 host with its address, %2 port and protocol, %3 and %5 addresses, %4 port and protocol</comment>
        <translation>Fragen an %1 auf %2 kommen bis zu %3 und nicht zu %5, die auf %4 zu beiden: Höchstwahrscheinlich werden sie bei einem dieser beiden oder dazwischen verworfen, auf dem Hinweg, oder sie nehmen von dort an einen anderen Weg.</translation>
    </message>
    <message>
        <source>Questions to %1 on %2 do not get as far as %3, the first router on the way, while those on %4 do: most likely they are dropped by this computer, at that router or between them, or take another way.</source>
        <comment>%1 host with its address, %2 port and protocol, %3 address, %4 port and protocol</comment>
        <translation>Fragen an %1 auf %2 kommen nicht bis zu %3, dem ersten Router auf dem Weg, die auf %4 schon: Höchstwahrscheinlich werden sie von diesem Computer, bei diesem Router oder dazwischen verworfen, oder sie nehmen einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckDetails</name>
    <message>
        <source>What it means and what to do</source>
        <comment>in an empty text, and its name for screen readers</comment>
        <translation>Was es bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Copy details</source>
        <comment>button</comment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>What came back</source>
        <comment>title of a page in the details of a check</comment>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Select a check to see its details.</source>
        <translation>Wählen Sie eine Prüfung, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>What happened, step by step</source>
        <comment>in an empty text, and its name for screen readers</comment>
        <translation>Was geschah, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>title of a page in the details of a check</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The host</source>
        <comment>title of a page in the details of a check: all checks of its host</comment>
        <translation>Der Host</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckGroup</name>
    <message>
        <source>%1/%2</source>
        <comment>%1: ports, %2: TCP or UDP</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 389/TCP, %2: the name of a service</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a word such as Fail, %2: how many rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <comment>for screen readers; %1: a host, a port or a cause, %2: Fail: 2, Pass: 9</comment>
        <translation>Gruppe %1: %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckPage</name>
    <message>
        <source>The check</source>
        <comment>title of a page</comment>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>Each service is asked in its own protocol, as the product will.</source>
        <translation>Jeder Dienst wird in seinem eigenen Protokoll gefragt, so wie das Produkt es tun wird.</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <comment>button: starts the checks</comment>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>button: ends the checks</comment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The hosts and how far each is</source>
        <comment>name of a list for screen readers</comment>
        <translation>Die Hosts und wie weit jeder ist</translation>
    </message>
    <message>
        <source>The checks have begun.</source>
        <comment>for screen readers</comment>
        <translation>Die Prüfungen haben begonnen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckSentence</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>a check; %1: a host, %2: 389/TCP, %3: a service, %4: Fail</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5</source>
        <comment>the same; %5: what was found there</comment>
        <translation>%1, %2, %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckTableModel</name>
    <message>
        <source>%1 (dynamic)</source>
        <comment>%1: a port or range that an endpoint mapper hands ports out of</comment>
        <translation>%1 (dynamisch)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>column: the port as the port table words it</comment>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column: the host as the person named it</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column: the network address that was asked</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: queued, running, or the outcome</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column: time until the first answer</comment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column: the most telling evidence</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: the service that is expected on the port</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a cell, for screen readers; %1: the head of its column</comment>
        <translation>%1: keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cell, for screen readers; %1: the head of its column, %2: what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckText</name>
    <message>
        <source>An anonymous LDAP search of the rootDSE: who are you, and what do you hold?</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation>Eine anonyme LDAP-Suche im rootDSE: Welcher Server ist es, und was führt er?</translation>
    </message>
    <message>
        <source>A search of the rootDSE over UDP. With a domain name, it would also be asked for its role.</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation>Eine Suche im rootDSE über UDP. Mit einem Domänennamen würde auch die Rolle abgefragt.</translation>
    </message>
    <message>
        <source>The question by which computers find a controller of %1 (Netlogon ping), and a search of the rootDSE, both over UDP.</source>
        <comment>what was sent to the port; %1 is a domain name, Netlogon ping and rootDSE are technical terms</comment>
        <translation>Die Anfrage, mit der Computer einen Domänencontroller von %1 finden (Netlogon-Ping), und eine Suche im rootDSE, beides über UDP.</translation>
    </message>
    <message>
        <source>A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe. An error in reply proves the service.</source>
        <comment>what was sent to the port; do not translate gp-portcheck-probe</comment>
        <translation>Eine Anforderung eines Kerberos-Tickets ohne Vorauthentifizierung für den Namen gp-portcheck-probe. Eine Fehlermeldung als Antwort weist den Dienst nach.</translation>
    </message>
    <message>
        <source>A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe in %1. An error in reply proves the service.</source>
        <comment>what was sent to the port; %1 is a realm, do not translate gp-portcheck-probe</comment>
        <translation>Eine Anforderung eines Kerberos-Tickets ohne Vorauthentifizierung für den Namen gp-portcheck-probe in %1. Eine Fehlermeldung als Antwort weist den Dienst nach.</translation>
    </message>
    <message>
        <source>A plain DNS question, for the address of localhost. Any answer proves the service.</source>
        <comment>what was sent to the port</comment>
        <translation>Eine einfache DNS-Anfrage nach der Adresse von localhost. Jede Antwort weist den Dienst nach.</translation>
    </message>
    <message>
        <source>A DNS question for the controllers of the domain: %1 (SRV).</source>
        <comment>what was sent to the port; %1 is a DNS name</comment>
        <translation>Eine DNS-Anfrage nach den Domänencontrollern der Domäne: %1 (SRV).</translation>
    </message>
    <message>
        <source>The ports in this range are asked once the endpoint mapper has named them.</source>
        <comment>what was sent to the port</comment>
        <translation>Die Ports in diesem Bereich werden geprüft, sobald die RPC-Endpunktzuordnung sie genannt hat.</translation>
    </message>
    <message>
        <source>Not run</source>
        <comment>outcome of a check</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>outcome of a check: the target has no such role</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>outcome of a check</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>outcome of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <comment>outcome of a check: cannot be told from here</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>outcome of a check</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>who answered: no question was put to the service</comment>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>who answered: the expected service</comment>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Another service</source>
        <comment>who answered: not the expected service</comment>
        <translation>Anderer Dienst</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>who answered: the port is open, and nothing was said</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <comment>who answered: the expected service, with an error</comment>
        <translation>Mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>status of a check</comment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>status of a check</comment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Only a connection: no question is known for this port.</source>
        <comment>what was sent to the port</comment>
        <translation>Nur eine Verbindung: Für diesen Port ist keine Anfrage bekannt.</translation>
    </message>
    <message>
        <source>A TLS handshake, then an anonymous LDAP search of the rootDSE inside it.</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation>Ein TLS-Handshake, darin eine anonyme LDAP-Suche im rootDSE.</translation>
    </message>
    <message>
        <source>A DCE/RPC bind to the endpoint mapper, then a request for all registered endpoints.</source>
        <comment>what was sent to the port</comment>
        <translation>Ein DCE/RPC-Bind an die RPC-Endpunktzuordnung, dann eine Anforderung aller registrierten Endpunkte.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>%1 is a number of milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>&lt; %1 ms</source>
        <comment>%1 is a number of milliseconds</comment>
        <translation>&lt; %1 ms</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who should act: whoever runs the check</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>this computer&apos;s administrator</source>
        <comment>who should act</comment>
        <translation>Administrator dieses Computers</translation>
    </message>
    <message>
        <source>network team</source>
        <comment>who should act</comment>
        <translation>Netzwerk-Team</translation>
    </message>
    <message>
        <source>administrator of the host</source>
        <comment>who should act: the host that was asked</comment>
        <translation>Administrator des Hosts</translation>
    </message>
    <message>
        <source>directory team</source>
        <comment>who should act: those who run Active Directory</comment>
        <translation>Verzeichnis-Team</translation>
    </message>
    <message>
        <source>DNS administrator</source>
        <comment>who should act</comment>
        <translation>DNS-Administrator</translation>
    </message>
    <message>
        <source>A DCE/RPC bind to an interface that the endpoint mapper named for this port, with the beginning of a sign-in, which tells the computer&apos;s name. Nobody signs in.</source>
        <comment>what was sent to the port</comment>
        <translation>Ein DCE/RPC-Bind an eine Schnittstelle, die die RPC-Endpunktzuordnung für diesen Port genannt hat, mit dem Anfang einer Anmeldung, auf den der Computer seinen Namen nennt. Niemand meldet sich an.</translation>
    </message>
    <message>
        <source>An SMB2 NEGOTIATE that offers dialects 2.0.2 to 3.1.1, without SMB 1; then the beginning of a session setup, which tells the computer&apos;s name. Nobody signs in.</source>
        <comment>what was sent to the port; do not translate NEGOTIATE</comment>
        <translation>Ein SMB2-NEGOTIATE, das die Dialekte 2.0.2 bis 3.1.1 anbietet, ohne SMB 1; dann der Anfang eines Sitzungsaufbaus, auf den der Computer seinen Namen nennt. Niemand meldet sich an.</translation>
    </message>
    <message>
        <source>TCP connections to ports of the range, each closed at once. Nothing is said on them.</source>
        <comment>what was sent to the ports</comment>
        <translation>TCP-Verbindungen zu Ports des Bereichs, jede sofort wieder geschlossen. Gesagt wird darauf nichts.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>outcome of several checks: some of them were not run</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>A datagram of one byte (00): no question is known for this port.</source>
        <comment>what was sent to the port</comment>
        <translation>Ein Datagramm von einem Byte (00): Für diesen Port ist keine Frage bekannt.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksFilterBar</name>
    <message>
        <source>Filter: any words of a row</source>
        <comment>in the empty filter field</comment>
        <translation>Filter: beliebige Wörter einer Zeile</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>name of a field for screen readers</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter button; %1: a word such as Fail, %2: how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>tooltip</comment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Show only the rows with this outcome: %1</source>
        <comment>tooltip; %1: Fail (3)</comment>
        <translation>Nur die Zeilen mit diesem Ergebnis anzeigen: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>in the empty filter field, a short one</comment>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksLayoutBar</name>
    <message>
        <source>&amp;Order:</source>
        <comment>label: in which order hosts are shown</comment>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>Hosts</source>
        <comment>button: a matrix of hosts and ports</comment>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>All hosts against all requirements</source>
        <comment>tooltip</comment>
        <translation>Alle Hosts gegen alle Anforderungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>button: a table with a row a check</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>A row for each check</source>
        <comment>tooltip</comment>
        <translation>Eine Zeile je Prüfung</translation>
    </message>
    <message>
        <source>As planned</source>
        <comment>order of hosts</comment>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>order of hosts</comment>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>order of hosts</comment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By site</source>
        <comment>order of hosts: by their Active Directory site</comment>
        <translation>Nach Standort</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <comment>label: what the rows of a table are grouped by</comment>
        <translation>&amp;Gruppen:</translation>
    </message>
    <message>
        <source>Order of the hosts</source>
        <comment>name of a box for screen readers</comment>
        <translation>Reihenfolge der Hosts</translation>
    </message>
    <message>
        <source>Groups of checks</source>
        <comment>name of a box for screen readers</comment>
        <translation>Gruppen von Prüfungen</translation>
    </message>
    <message>
        <source>No groups</source>
        <comment>how rows are grouped: not at all</comment>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By host</source>
        <comment>how rows are grouped</comment>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By requirement</source>
        <comment>how rows are grouped</comment>
        <translation>Nach Anforderung</translation>
    </message>
    <message>
        <source>By cause</source>
        <comment>how rows are grouped</comment>
        <translation>Nach Ursache</translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksMenu</name>
    <message>
        <source>Open the &amp;cause</source>
        <comment>menu entry: shows all checks of the same cause</comment>
        <translation>&amp;Ursache öffnen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <comment>menu entry: opens a list of columns</comment>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <comment>menu entry: opens a list of columns</comment>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <comment>menu entry: the selected rows, for spreadsheets</comment>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <comment>menu entry: the selected rows, for wikis</comment>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <comment>menu entry: only their headings are shown</comment>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <comment>menu entry: their rows are shown</comment>
        <translation>Alle Gruppen au&amp;fklappen</translation>
    </message>
    <message>
        <source>As &amp;planned</source>
        <comment>menu entry: in the order of the port table</comment>
        <translation>&amp;Wie geplant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <comment>menu entry that is ticked or not: the order of rows</comment>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>&amp;Move forward</source>
        <comment>menu entry: opens a list of columns</comment>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <comment>menu entry: as at first</comment>
        <translation>&amp;Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksTable</name>
    <message>
        <source>Checks</source>
        <comment>name of the table for screen readers</comment>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksView</name>
    <message>
        <source>Nothing has been checked yet</source>
        <comment>in place of the table</comment>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>1. Name the hosts on the left, or let DNS name them.
2. Press Check.
3. Select a row to see what it means.</source>
        <translation>1. Geben Sie links die Hosts an, oder lassen Sie sie über DNS suchen.
2. Klicken Sie auf „Prüfen“.
3. Wählen Sie eine Zeile aus, um zu sehen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <comment>in place of the table</comment>
        <translation>Keine Zeile entspricht dem Filter</translation>
    </message>
    <message>
        <source>The checks are there, but hidden.</source>
        <translation>Die Prüfungen sind vorhanden, aber ausgeblendet.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <comment>button: takes the filter away</comment>
        <translation>&amp;Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>PortCheck::ColumnWidths</name>
    <message>
        <source>Column widths</source>
        <comment>title of a dialog</comment>
        <translation>Spaltenbreiten</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>behind a number: how wide a column is</comment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Column &amp;widths…</source>
        <comment>menu entry: opens a dialog</comment>
        <translation>Spalten&amp;breiten…</translation>
    </message>
</context>
<context>
    <name>PortCheck::ComparisonText</name>
    <message>
        <source>Newly broken</source>
        <comment>checks that passed in an earlier run, and fail now</comment>
        <translation>Neu fehlgeschlagen</translation>
    </message>
    <message>
        <source>Worse than then</source>
        <comment>checks, compared with an earlier run</comment>
        <translation>Schlechter als damals</translation>
    </message>
    <message>
        <source>Still broken</source>
        <comment>checks that fail as in an earlier run</comment>
        <translation>Weiterhin fehlgeschlagen</translation>
    </message>
    <message>
        <source>Better than then</source>
        <comment>checks, compared with an earlier run</comment>
        <translation>Besser als damals</translation>
    </message>
    <message>
        <source>Mended</source>
        <comment>checks that failed in an earlier run, and pass now</comment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Not asked then</source>
        <comment>checks that an earlier run did not have</comment>
        <translation>Damals nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <comment>checks that only an earlier run had</comment>
        <translation>Nicht mehr gefragt</translation>
    </message>
    <message>
        <source>%1 led to %2 then, and leads to %3 now.</source>
        <comment>%1 name, %2 and %3 addresses</comment>
        <translation>%1 führte damals zu %2 und führt jetzt zu %3.</translation>
    </message>
    <message>
        <source>%1: another computer answers. Then: %2. Now: %3.</source>
        <comment>%1 host, %2 and %3: what the computers call themselves</comment>
        <translation>%1: Ein anderer Computer antwortet. Damals: %2. Jetzt: %3.</translation>
    </message>
    <message>
        <source>Compared with %1, begun %2:</source>
        <comment>%1 file, %2 time</comment>
        <translation>Verglichen mit %1, begonnen %2:</translation>
    </message>
    <message>
        <source>Compared with %1, begun %2 on %3:</source>
        <comment>%1 file, %2 time, %3 computer</comment>
        <translation>Verglichen mit %1, begonnen %2 auf %3:</translation>
    </message>
    <message numerus="yes">
        <source>And %n more news, in the results file.</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>Und %n weitere Neuigkeit, in der Ergebnisdatei.</numerusform>
            <numerusform>Und %n weitere Neuigkeiten, in der Ergebnisdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <comment>of a run, compared with an earlier one</comment>
        <translation>Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Still broken, for another reason</source>
        <comment>checks that fail as in an earlier run</comment>
        <translation>Weiterhin fehlgeschlagen, aus einem anderen Grund</translation>
    </message>
    <message>
        <source>Not told this time</source>
        <comment>checks that were judged in an earlier run, and aren&apos;t in this</comment>
        <translation>Diesmal nicht festgestellt</translation>
    </message>
    <message>
        <source>%1 (then %2, now %3)</source>
        <comment>%1 a port, %2 and %3 outcomes such as Pass</comment>
        <translation>%1 (damals %2, jetzt %3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked then, and not among the targets now: %1.</source>
        <comment>%1 a list of hosts</comment>
        <translation>Damals geprüft und jetzt nicht unter den Zielen: %1.</translation>
    </message>
    <message>
        <source>RPC services have other ports, as they may with each start: %1.</source>
        <comment>%1 a list of hosts</comment>
        <translation>RPC-Dienste haben andere Ports, wie es bei jedem Start sein kann: %1.</translation>
    </message>
    <message>
        <source>%1: another certificate on %2, valid until %4; the one then until %3.</source>
        <comment>%1 host, %2 port, %3 and %4 times</comment>
        <translation>%1: anderes Zertifikat auf %2, gültig bis %4; das damalige bis %3.</translation>
    </message>
    <message>
        <source>%1 (blocked then: %2; now: %3)</source>
        <comment>%1 a range of ports, %2 and %3 lists of its parts</comment>
        <translation>%1 (damals gesperrt: %2; jetzt: %3)</translation>
    </message>
    <message>
        <source>Asked over %1 then, and over %2 now.</source>
        <comment>%1, %2: “IPv4 and IPv6” or “IPv4 only”</comment>
        <translation>Gefragt wurde damals: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>Chosen for RPC&apos;s dynamic ports then: %1. Now: %2. Verdicts on them differ by that.</source>
        <comment>%1, %2: “as usual” or “the port table&apos;s whole range”</comment>
        <translation>Für die dynamischen Ports von RPC war damals gewählt: %1. Jetzt: %2. Deshalb fallen Urteile über sie anders aus.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ComparisonWindow</name>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>column</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column: the outcome in the earlier of two runs</comment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: the outcome in the later of two runs</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <comment>button</comment>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: closes a window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group; %1 its name, %2 the number in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, %3: then %4, now %5</source>
        <comment>a check in two runs; %1 what became of it, %2 port, %3 host, %4 and %5 outcomes</comment>
        <translation>%1, %2, %3: damals %4, jetzt %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
        </translation>
    </message>
    <message>
        <source>What else is new</source>
        <comment>name of a group</comment>
        <translation>Was sonst neu ist</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <comment>title of a window</comment>
        <translation>Zwei Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Checks by what became of them</source>
        <comment>name of a tree, for screen readers</comment>
        <translation>Prüfungen danach, was aus ihnen wurde</translation>
    </message>
</context>
<context>
    <name>PortCheck::ComputerPage</name>
    <message>
        <source>%1. It has no address that other computers could answer to.</source>
        <comment>%1 a computer&apos;s name</comment>
        <translation>%1. Er hat keine Adresse, an die andere Computer antworten könnten.</translation>
    </message>
    <message>
        <source>%1, with the addresses %2.</source>
        <comment>%1 a computer&apos;s name, %2 a list of IP addresses</comment>
        <translation>%1, mit den Adressen %2.</translation>
    </message>
    <message>
        <source>It does not tell its own setting; the system&apos;s default is %1.</source>
        <comment>%1 a range of ports</comment>
        <translation>Seine eigene Einstellung gibt er nicht preis; der Standardwert des Systems ist %1.</translation>
    </message>
    <message>
        <source>Its connections begin at ports of the range %1.</source>
        <comment>%1 a range of ports</comment>
        <translation>Seine Verbindungen beginnen an Ports des Bereichs %1.</translation>
    </message>
    <message>
        <source>A firewall that looks at the sender&apos;s port has to let this range through; most look only at the port that is connected to.</source>
        <translation>Eine Firewall, die auf den Port des Absenders achtet, muss diesen Bereich durchlassen; die meisten achten nur auf den Port, zu dem verbunden wird.</translation>
    </message>
    <message>
        <source>No proxy is set for web requests. The checks would not use one either.</source>
        <translation>Für Webanfragen ist kein Proxy eingestellt. Die Prüfungen würden auch keinen verwenden.</translation>
    </message>
    <message>
        <source>Web requests go through the proxy %1. The checks don&apos;t: LDAP, Kerberos, RPC and SMB go straight to their target, with or without a web proxy, and that way is what has to be open.</source>
        <comment>%1 host name and port</comment>
        <translation>Webanfragen gehen über den Proxy %1. Die Prüfungen nicht: LDAP, Kerberos, RPC und SMB gehen direkt zu ihrem Ziel, mit oder ohne Webproxy, und dieser Weg muss offen sein.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>title of a page</comment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>All questions are sent from here, so run this where the product will run. Compare what stands here with what the firewall team was told.</source>
        <translation>Alle Anfragen werden von hier gesendet; führen Sie dies daher dort aus, wo das Produkt laufen wird. Vergleichen Sie, was hier steht, mit dem, was dem Firewall-Team mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Name and addresses</source>
        <comment>heading</comment>
        <translation>Name und Adressen</translation>
    </message>
    <message>
        <source>Local ports</source>
        <comment>heading: ports that connections begin at</comment>
        <translation>Lokale Ports</translation>
    </message>
    <message>
        <source>Web proxy</source>
        <comment>heading</comment>
        <translation>Webproxy</translation>
    </message>
    <message>
        <source>Its own firewall</source>
        <comment>heading: of this computer</comment>
        <translation>Eigene Firewall</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <comment>while a setting is looked up</comment>
        <translation>Das System wird gefragt…</translation>
    </message>
    <message>
        <source>Windows looks for a web proxy in the network, or asks a script for it. The checks would not use one.</source>
        <translation>Windows sucht einen Web-Proxy im Netz oder fragt ein Skript danach. Die Prüfungen würden keinen verwenden.</translation>
    </message>
</context>
<context>
    <name>PortCheck::CsvCell</name>
    <message>
        <source>and %1 more, see JSON</source>
        <comment>end of a list in a cell that would be too long; %1 a number</comment>
        <translation>und %1 weitere, siehe JSON</translation>
    </message>
    <message>
        <source>… (see JSON)</source>
        <comment>end of a text in a cell that would be too long</comment>
        <translation>… (siehe JSON)</translation>
    </message>
</context>
<context>
    <name>PortCheck::CsvReport</name>
    <message>
        <source>None of %1 ports was asked.</source>
        <comment>a part of a range of ports; %1 a number</comment>
        <translation>Von %1 Ports wurde keiner gefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 ports were asked: %3.</source>
        <comment>a part of a range of ports; %1, %2 numbers, %3 how many of them were open, refused and so on</comment>
        <translation>%1 von %2 Ports wurden gefragt: %3.</translation>
    </message>
</context>
<context>
    <name>PortCheck::Demo</name>
    <message>
        <source>Nothing is sent to the network: a stand-in for a controller answers on this computer, at %1.</source>
        <comment>%1 list of addresses</comment>
        <translation>Es wird nichts an das Netzwerk gesendet: Ein Stellvertreter für einen Domänencontroller antwortet auf diesem Computer, unter %1.</translation>
    </message>
    <message>
        <source>Some ports can&apos;t be had here, since they are taken, or need more rights as those below 1024 do. They are moved: %1.</source>
        <comment>%1 list of pairs of ports</comment>
        <translation>Einige Ports sind hier nicht verfügbar, weil sie belegt sind oder mehr Rechte erfordern, wie die unter 1024. Sie sind verschoben: %1.</translation>
    </message>
</context>
<context>
    <name>PortCheck::DemoBar</name>
    <message>
        <source>What is wrong in the demo</source>
        <comment>name of a list for screen readers</comment>
        <translation>Was in der Demo nicht stimmt</translation>
    </message>
    <message>
        <source>Sho&amp;w the demo</source>
        <comment>button</comment>
        <translation>Demo &amp;zeigen</translation>
    </message>
    <message>
        <source>No domain at hand?</source>
        <comment>title above the offer of a demo</comment>
        <translation>Keine Domäne zur Hand?</translation>
    </message>
    <message>
        <source>The demo starts a stand-in for a controller on this computer, with what you choose being wrong, and checks it. It needs no network, no rights and no domain.</source>
        <translation>Die Demo startet auf diesem Computer einen Stellvertreter für einen Domänencontroller, bei dem das nicht stimmt, was Sie auswählen, und prüft ihn. Sie braucht kein Netzwerk, keine Rechte und keine Domäne.</translation>
    </message>
    <message>
        <source>E&amp;nd the demo</source>
        <comment>button</comment>
        <translation>Demo &amp;beenden</translation>
    </message>
    <message>
        <source>Demo:</source>
        <comment>title of the bar; before a list of which one is chosen</comment>
        <translation>Demo:</translation>
    </message>
</context>
<context>
    <name>PortCheck::DetailsText</name>
    <message>
        <source>%1 %2 – %3</source>
        <comment>%1: port, %2: TCP or UDP, %3: name of the service</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>%1: port and protocol, %2: host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading in the details of a check</comment>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>heading in the details of a check</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>There is nothing to tell before the check is done.</source>
        <translation>Bevor die Prüfung abgeschlossen ist, gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>heading in the details of a check</comment>
        <translation>Wofür es gebraucht wird</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: port or ports as the table words them, %2: purpose</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was asked</source>
        <comment>heading in the details of a check</comment>
        <translation>Was angefragt wurde</translation>
    </message>
    <message>
        <source>What came back</source>
        <comment>heading in the details of a check</comment>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Whose it is first</source>
        <comment>heading in the details of a check: who is to act</comment>
        <translation>Wer zuerst gefragt ist</translation>
    </message>
    <message>
        <source>The ports of the range are asked when all other checks are done.</source>
        <translation>Die Ports des Bereichs werden gefragt, wenn alle anderen Prüfungen fertig sind.</translation>
    </message>
    <message>
        <source>The ports of the range are being asked. What they mean is told when all of that is done.</source>
        <translation>Die Ports des Bereichs werden gerade gefragt. Was sie bedeuten, steht hier, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>What came back so far</source>
        <comment>heading in the details of a check that goes on</comment>
        <translation>Was bisher zurückkam</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>heading in the details of a check: its steps</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>This host was named after the run. Check again asks it.</source>
        <comment>Check again is the name of a button</comment>
        <translation>Dieser Host wurde nach dem Lauf genannt. „Erneut prüfen“ fragt ihn.</translation>
    </message>
    <message>
        <source>Nothing was sent for this check.</source>
        <translation>Für diese Prüfung wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>PortCheck::DomainField</name>
    <message>
        <source>Directory do&amp;main</source>
        <comment>label of a field; the domain of Active Directory</comment>
        <translation>Verzeichnis&amp;domäne</translation>
    </message>
    <message>
        <source>For example lab.example</source>
        <comment>in the empty field for the domain</comment>
        <translation>Zum Beispiel lab.example</translation>
    </message>
</context>
<context>
    <name>PortCheck::DynamicRangeText</name>
    <message>
        <source>the port table&apos;s whole range</source>
        <comment>which of RPC&apos;s dynamic ports are wanted open</comment>
        <translation>der ganze Bereich der Porttabelle</translation>
    </message>
    <message>
        <source>the ports that the endpoint mapper names</source>
        <comment>which of RPC&apos;s dynamic ports are wanted open</comment>
        <translation>die Ports, die die RPC-Endpunktzuordnung nennt</translation>
    </message>
    <message>
        <source>Wanted of RPC&apos;s dynamic ports, as chosen: %1.</source>
        <comment>on a run; %1 which of the ports</comment>
        <translation>Wie gewählt von den dynamischen Ports von RPC gewünscht: %1.</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>which of RPC&apos;s dynamic ports are wanted open</comment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>49152-65535, and what is named outside of it</source>
        <comment>which of RPC&apos;s dynamic ports are wanted open</comment>
        <translation>49152-65535, und was außerhalb davon genannt wird</translation>
    </message>
    <message>
        <source>no range, since a firewall follows RPC from 135/TCP on</source>
        <comment>which of RPC&apos;s dynamic ports are wanted open</comment>
        <translation>kein Bereich, da eine Firewall RPC ab 135/TCP folgt</translation>
    </message>
</context>
<context>
    <name>PortCheck::EarlierTargets</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 a list of hosts</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This run belongs to the targets that it was begun with: %1. Other targets or settings were entered since, and were not checked.</source>
        <comment>%1 a list of hosts</comment>
        <translation>Dieser Lauf gehört zu den Zielen, mit denen er begonnen wurde: %1. Seither wurden andere Ziele oder Einstellungen eingetragen und nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>PortCheck::EvidenceText</name>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Server object</source>
        <translation>Serverobjekt</translation>
    </message>
    <message>
        <source>Domain (default naming context)</source>
        <translation>Domäne (Standardnamenskontext)</translation>
    </message>
    <message>
        <source>Forest root</source>
        <translation>Stamm der Gesamtstruktur</translation>
    </message>
    <message>
        <source>Naming contexts</source>
        <translation>Namenskontexte</translation>
    </message>
    <message>
        <source>Global catalog ready</source>
        <translation>Globaler Katalog bereit</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Directory&apos;s clock</source>
        <translation>Uhrzeit des Verzeichnisses</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Vendor&apos;s version</source>
        <translation>Version des Herstellers</translation>
    </message>
    <message>
        <source>Directory&apos;s service name</source>
        <translation>Dienstname des Verzeichnisses</translation>
    </message>
    <message>
        <source>LDAP versions</source>
        <translation>LDAP-Versionen</translation>
    </message>
    <message>
        <source>Ways to sign in (SASL)</source>
        <translation>Anmeldeverfahren (SASL)</translation>
    </message>
    <message>
        <source>Domain functional level</source>
        <translation>Domänenfunktionsebene</translation>
    </message>
    <message>
        <source>Forest functional level</source>
        <translation>Gesamtstrukturfunktionsebene</translation>
    </message>
    <message>
        <source>Controller functional level</source>
        <translation>Funktionsebene des Domänencontrollers</translation>
    </message>
    <message>
        <source>LDAP result</source>
        <translation>LDAP-Ergebnis</translation>
    </message>
    <message>
        <source>LDAP result code</source>
        <translation>LDAP-Ergebniscode</translation>
    </message>
    <message>
        <source>Server&apos;s explanation</source>
        <translation>Erläuterung des Servers</translation>
    </message>
    <message>
        <source>RootDSE empty</source>
        <translation>RootDSE leer</translation>
    </message>
    <message>
        <source>Server ended the session</source>
        <translation>Server hat die Sitzung beendet</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>NetBIOS domain</source>
        <translation>NetBIOS-Domäne</translation>
    </message>
    <message>
        <source>NetBIOS name</source>
        <translation>NetBIOS-Name</translation>
    </message>
    <message>
        <source>Controller&apos;s site</source>
        <translation>Standort des Domänencontrollers</translation>
    </message>
    <message>
        <source>This computer&apos;s site</source>
        <translation>Standort dieses Computers</translation>
    </message>
    <message>
        <source>Domain GUID</source>
        <translation>Domänen-GUID</translation>
    </message>
    <message>
        <source>Roles and flags</source>
        <translation>Rollen und Flags</translation>
    </message>
    <message>
        <source>Serves the domain</source>
        <translation>Zuständig für die Domäne</translation>
    </message>
    <message>
        <source>Netlogon ping answered</source>
        <translation>Netlogon-Ping beantwortet</translation>
    </message>
    <message>
        <source>Netlogon paused</source>
        <translation>Netlogon angehalten</translation>
    </message>
    <message>
        <source>RootDSE answered</source>
        <translation>RootDSE beantwortet</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation>Zertifikat für</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Namen im Zertifikat</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Zertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Zertifikat gültig ab</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>Certificate fits the name</source>
        <translation>Zertifikat passt zum Namen</translation>
    </message>
    <message>
        <source>Certificate trusted by this computer</source>
        <translation>Dieser Computer vertraut dem Zertifikat</translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation>Kerberos-Nachricht</translation>
    </message>
    <message>
        <source>Kerberos error</source>
        <translation>Kerberos-Fehler</translation>
    </message>
    <message>
        <source>Kerberos error number</source>
        <translation>Kerberos-Fehlernummer</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation>Realm des Clients</translation>
    </message>
    <message>
        <source>Kerberos service</source>
        <translation>Kerberos-Dienst</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Uhrzeit des Servers</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Meldung des Servers</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCP-Ports</translation>
    </message>
    <message>
        <source>List complete</source>
        <translation>Liste vollständig</translation>
    </message>
    <message>
        <source>Endpoint list</source>
        <translation>Liste der Endpunkte</translation>
    </message>
    <message>
        <source>RPC interfaces</source>
        <translation>RPC-Schnittstellen</translation>
    </message>
    <message>
        <source>Answer to the bind</source>
        <translation>Antwort auf den Bind</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>Grund der Antwort</translation>
    </message>
    <message>
        <source>RPC fault</source>
        <translation>RPC-Fehler</translation>
    </message>
    <message>
        <source>Meaning of the fault</source>
        <translation>Bedeutung des Fehlers</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Bytereihenfolge</translation>
    </message>
    <message>
        <source>SMB dialect</source>
        <translation>SMB-Dialekt</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signierung</translation>
    </message>
    <message>
        <source>Server GUID</source>
        <translation>Server-GUID</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Longest read in bytes</source>
        <translation>Größter Lesevorgang in Byte</translation>
    </message>
    <message>
        <source>NT status</source>
        <translation>NT-Status</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Anzahl der Antworten</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>Autoritativ</translation>
    </message>
    <message>
        <source>Recursion available</source>
        <translation>Rekursion verfügbar</translation>
    </message>
    <message>
        <source>Received instead</source>
        <translation>Stattdessen empfangen</translation>
    </message>
    <message>
        <source>Answer incomplete</source>
        <translation>Antwort unvollständig</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value of a line of evidence</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value of a line of evidence</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>label of a line of what was seen</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>label of a line of what was seen</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label of a line of what was seen</comment>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>label of a line of what was seen</comment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Sent from</source>
        <comment>label of a line of what was seen</comment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>%1 is an IP address, %2 a port number</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>System&apos;s error</source>
        <comment>label of a line of what was seen</comment>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>System&apos;s error number</source>
        <comment>label of a line of what was seen</comment>
        <translation>Nummer des Systemfehlers</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>TLS alert</source>
        <translation>TLS-Warnmeldung (Alert)</translation>
    </message>
    <message>
        <source>Closed after the TLS hello</source>
        <translation>Nach der TLS-Begrüßung (ClientHello) getrennt</translation>
    </message>
    <message>
        <source>Time that Windows can take to tell a refusal (ms)</source>
        <translation>Zeit, die Windows für die Meldung einer Ablehnung brauchen kann (ms)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a line of evidence: an empty list</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>this computer&apos;s system does not tell</source>
        <comment>value of a line of evidence</comment>
        <translation>das System dieses Computers gibt es nicht preis</translation>
    </message>
    <message>
        <source>What they serve</source>
        <translation>Wozu sie dienen</translation>
    </message>
    <message>
        <source>Before the mapper was asked for it</source>
        <translation>Vor der Anfrage an die RPC-Endpunktzuordnung</translation>
    </message>
    <message>
        <source>Tried again after the mapper was asked for it</source>
        <translation>Nach der Anfrage an die RPC-Endpunktzuordnung erneut versucht</translation>
    </message>
    <message>
        <source>TCP ports that the mapper names</source>
        <translation>TCP-Ports laut Endpunktzuordnung</translation>
    </message>
    <message>
        <source>NT status of the session setup</source>
        <translation>NT-Status der Sitzungseinrichtung</translation>
    </message>
    <message>
        <source>Computer (NTLM)</source>
        <translation>Computer (NTLM)</translation>
    </message>
    <message>
        <source>NetBIOS name (NTLM)</source>
        <translation>NetBIOS-Name (NTLM)</translation>
    </message>
    <message>
        <source>Domain (NTLM)</source>
        <translation>Domäne (NTLM)</translation>
    </message>
    <message>
        <source>NetBIOS domain (NTLM)</source>
        <translation>NetBIOS-Domäne (NTLM)</translation>
    </message>
    <message>
        <source>Forest (NTLM)</source>
        <translation>Gesamtstruktur (NTLM)</translation>
    </message>
    <message>
        <source>Computer&apos;s clock (NTLM)</source>
        <translation>Uhrzeit des Computers (NTLM)</translation>
    </message>
    <message>
        <source>Its clock is ahead of this computer&apos;s by (seconds)</source>
        <translation>Seine Uhr geht gegenüber diesem Computer vor um (Sekunden)</translation>
    </message>
    <message>
        <source>Refused after (ms)</source>
        <translation>Abgelehnt nach (ms)</translation>
    </message>
    <message>
        <source>ICMP error sent by</source>
        <translation>ICMP-Fehler gesendet von</translation>
    </message>
    <message>
        <source>ICMP type</source>
        <translation>ICMP-Typ</translation>
    </message>
    <message>
        <source>ICMP code</source>
        <translation>ICMP-Code</translation>
    </message>
    <message>
        <source>Held back by the demo&apos;s simulated firewall</source>
        <translation>Von der simulierten Firewall der Demo zurückgehalten</translation>
    </message>
    <message>
        <source>Seen from both sides</source>
        <comment>label of a line of evidence: two addresses follow</comment>
        <translation>Von beiden Seiten gesehen</translation>
    </message>
    <message>
        <source>%1 (the port is translated on the way)</source>
        <comment>%1 two addresses with their ports</comment>
        <translation>%1 (der Port wird unterwegs übersetzt)</translation>
    </message>
    <message>
        <source>%1 (the address is translated on the way)</source>
        <comment>%1 two addresses with their ports</comment>
        <translation>%1 (die Adresse wird unterwegs übersetzt)</translation>
    </message>
    <message>
        <source>Reported by a router or firewall</source>
        <translation>Von einem Router oder einer Firewall gemeldet</translation>
    </message>
    <message>
        <source>Line of the hosts file</source>
        <translation>Zeile der Hosts-Datei</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>Unknown to this computer&apos;s own DNS</source>
        <translation>Dem eigenen DNS dieses Computers unbekannt</translation>
    </message>
    <message>
        <source>DNS servers of this computer</source>
        <translation>DNS-Server dieses Computers</translation>
    </message>
    <message>
        <source>They answer other questions</source>
        <translation>Sie beantworten andere Fragen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Sie antworteten</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>Antwort kam von</translation>
    </message>
    <message>
        <source>Local ports of earlier attempts to which nothing came back</source>
        <translation>Lokale Ports früherer Versuche, an die nichts zurückkam</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>Einträge zur Zuständigkeit</translation>
    </message>
    <message>
        <source>Asked in vain from addresses of this computer</source>
        <translation>Vergeblich gefragt von Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Network interface of this computer</source>
        <translation>Netzwerkschnittstelle dieses Computers</translation>
    </message>
    <message>
        <source>Packets dropped here by the reverse-path filter, in the whole run</source>
        <translation>Hier vom Reverse-Path-Filter verworfene Pakete, im ganzen Lauf</translation>
    </message>
    <message>
        <source>Attempts at silent hosts that would have been answered</source>
        <translation>Versuche an stummen Hosts, die beantwortet worden wären</translation>
    </message>
    <message>
        <source>Lost by this computer during the run</source>
        <translation>Von diesem Computer während des Laufs verloren</translation>
    </message>
    <message>
        <source>Network interface after that</source>
        <translation>Netzwerkschnittstelle danach</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Loss noticed at (UTC)</source>
        <translation>Verlust bemerkt um (UTC)</translation>
    </message>
    <message>
        <source>What they sent is no DNS answer</source>
        <translation>Was sie gesendet haben, ist keine DNS-Antwort</translation>
    </message>
    <message>
        <source>Answered from port</source>
        <translation>Beantwortet von Port</translation>
    </message>
    <message>
        <source>Answered by a stand-in, random number</source>
        <comment>label of a line of evidence: the number by which it is known follows</comment>
        <translation>Beantwortet von einem Stellvertreter, Zufallszahl</translation>
    </message>
    <message>
        <source>Addresses in DNS</source>
        <translation>Adressen im DNS</translation>
    </message>
    <message>
        <source>DNS gave no answer</source>
        <translation>DNS hat nicht geantwortet</translation>
    </message>
    <message>
        <source>They refuse to be asked</source>
        <translation>Sie lehnen Fragen ab</translation>
    </message>
    <message>
        <source>Packets that came in here and were not handed on, in the whole run</source>
        <translation>Hier angekommene und nicht weitergegebene Pakete, im ganzen Lauf</translation>
    </message>
    <message>
        <source>Packets dropped here for want of an IPsec security association, in the whole run</source>
        <translation>Hier mangels IPsec-Sicherheitszuordnung verworfene Pakete, im ganzen Lauf</translation>
    </message>
    <message>
        <source>Tunnel of this computer by which nothing came in</source>
        <translation>Tunnel dieses Computers, über den nichts hereinkam</translation>
    </message>
    <message>
        <source>Held back by this computer&apos;s own filter for what it sends</source>
        <translation>Vom eigenen Filter dieses Computers für ausgehende Pakete zurückgehalten</translation>
    </message>
    <message>
        <source>Route of this computer that leads nowhere</source>
        <translation>Route dieses Computers, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>Routing table in which it stands</source>
        <translation>Routing-Tabelle, in der sie steht</translation>
    </message>
    <message>
        <source>Rule among those that choose routes, by its priority</source>
        <translation>Regel unter denen, die Routen wählen, mit ihrer Priorität</translation>
    </message>
    <message>
        <source>Addresses of a kind that this computer doesn&apos;t use</source>
        <translation>Adressen einer Art, die dieser Computer nicht verwendet</translation>
    </message>
    <message>
        <source>Gateway that nobody answers for</source>
        <translation>Gateway, für das niemand antwortet</translation>
    </message>
    <message>
        <source>Network in which it is taken for a neighbour</source>
        <translation>Netz, in dem es für einen Nachbarn gehalten wird</translation>
    </message>
    <message>
        <source>The next one on the way answers</source>
        <translation>Der Nächste auf dem Weg antwortet</translation>
    </message>
    <message>
        <source>Network interface that a program carries (user-mode network)</source>
        <translation>Netzwerkschnittstelle, die ein Programm trägt (User-Mode-Netzwerk)</translation>
    </message>
    <message>
        <source>Their answer is empty</source>
        <translation>Ihre Antwort ist leer</translation>
    </message>
    <message>
        <source>Their answer was cut short, and did not come over TCP</source>
        <translation>Ihre Antwort war gekürzt und kam nicht über TCP</translation>
    </message>
    <message>
        <source>Taken by a program on this computer, at its port</source>
        <translation>Von einem Programm auf diesem Computer angenommen, an dessen Port</translation>
    </message>
    <message>
        <source>Led through a proxy by a program under this one</source>
        <translation>Von einem Programm unter diesem durch einen Proxy geleitet</translation>
    </message>
    <message>
        <source>The gateway that reported it is that program itself</source>
        <translation>Das Gateway, das dies meldete, ist dieses Programm selbst</translation>
    </message>
    <message>
        <source>DNS server that was asked for the name</source>
        <translation>DNS-Server, der nach dem Namen gefragt wurde</translation>
    </message>
    <message>
        <source>Addresses by that server</source>
        <translation>Adressen nach diesem Server</translation>
    </message>
    <message>
        <source>Own DNS server that does not know the domain</source>
        <translation>Eigener DNS-Server, der die Domäne nicht kennt</translation>
    </message>
    <message>
        <source>Last question without an answer sent after (ms)</source>
        <translation>Letzte Anfrage ohne Antwort gesendet nach (ms)</translation>
    </message>
    <message>
        <source>First answer after (ms)</source>
        <translation>Erste Antwort nach (ms)</translation>
    </message>
    <message>
        <source>Every question was lost from (UTC)</source>
        <translation>Alle Anfragen verloren ab (UTC)</translation>
    </message>
    <message>
        <source>Until an answer came at (UTC)</source>
        <translation>Bis eine Antwort kam um (UTC)</translation>
    </message>
    <message>
        <source>Something had been answered before</source>
        <translation>Davor war etwas beantwortet worden</translation>
    </message>
    <message>
        <source>Network interface that had no link when the run began</source>
        <translation>Netzwerkschnittstelle, die zu Beginn des Laufs keine Verbindung hatte</translation>
    </message>
    <message>
        <source>Network interface that has no link</source>
        <translation>Netzwerkschnittstelle ohne Verbindung</translation>
    </message>
    <message>
        <source>Packets dropped here while this was asked alone</source>
        <translation>Hier verworfene Pakete, während dies allein gefragt wurde</translation>
    </message>
    <message>
        <source>Packets dropped here at this program&apos;s own socket</source>
        <translation>Hier am eigenen Socket dieses Programms verworfene Pakete</translation>
    </message>
    <message>
        <source>The stand-in says that its limits held questions back while this was asked</source>
        <translation>Der Stellvertreter sagt, dass seine Grenzen Fragen zurückhielten, während dies gefragt wurde</translation>
    </message>
    <message>
        <source>Questions to other hosts were lost as well</source>
        <translation>Auch Anfragen an andere Hosts gingen verloren</translation>
    </message>
    <message>
        <source>Refused by this computer itself, in the target&apos;s name</source>
        <translation>Von diesem Computer selbst abgelehnt, im Namen des Ziels</translation>
    </message>
    <message>
        <source>Answered by a stand-in, as its other answers show; random number</source>
        <translation>Beantwortet von einem Stellvertreter, wie seine anderen Antworten zeigen; Zufallszahl</translation>
    </message>
    <message>
        <source>Ports that were asked alone, all of whose answers were dropped here</source>
        <translation>Einzeln gefragte Ports, deren Antworten alle hier verworfen wurden</translation>
    </message>
    <message>
        <source>Hosts on the same way that answered after losses</source>
        <translation>Hosts auf demselben Weg, die erst nach Verlusten antworteten</translation>
    </message>
    <message>
        <source>Silent more often than losses on the way explain</source>
        <translation>Öfter still, als Verluste auf dem Weg erklären</translation>
    </message>
    <message>
        <source>What was said on the connection was held back by this computer&apos;s own filter</source>
        <translation>Was auf der Verbindung gesagt wurde, hielt der eigene Filter dieses Computers zurück</translation>
    </message>
    <message>
        <source>Its local port is blocked by this computer&apos;s own packet filter</source>
        <translation>Sein lokaler Port wird vom eigenen Paketfilter dieses Computers gesperrt</translation>
    </message>
    <message>
        <source>Ports whose answers this computer&apos;s own packet filter dropped</source>
        <translation>Ports, deren Antworten der eigene Paketfilter dieses Computers verwarf</translation>
    </message>
    <message>
        <source>Local port of an earlier attempt that was turned away</source>
        <translation>Lokaler Port eines früheren Versuchs, der zurückgewiesen wurde</translation>
    </message>
    <message>
        <source>An address of this computer itself</source>
        <translation>Eine Adresse dieses Computers selbst</translation>
    </message>
    <message>
        <source>A program of this computer listens there</source>
        <translation>Ein Programm dieses Computers lauscht dort</translation>
    </message>
    <message>
        <source>Turned away among other questions, and answered later</source>
        <translation>Zwischen anderen Anfragen abgewiesen und später beantwortet</translation>
    </message>
    <message>
        <source>Silent before, answers since</source>
        <translation>Davor stumm, antwortet seit</translation>
    </message>
    <message>
        <source>Turned away before by</source>
        <translation>Davor abgewiesen von</translation>
    </message>
    <message>
        <source>Addresses of the version of IP that was not chosen</source>
        <translation>Adressen der nicht gewählten Version von IP</translation>
    </message>
    <message>
        <source>This computer has no IPv6 address itself</source>
        <translation>Dieser Computer hat selbst keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>No route leads to them</source>
        <translation>Zu ihnen führt keine Route</translation>
    </message>
    <message>
        <source>This computer does not let its questions to them out</source>
        <translation>Dieser Computer lässt seine Fragen an sie nicht hinaus</translation>
    </message>
    <message>
        <source>Aliases (CNAME), up to the name at the end</source>
        <translation>Aliase (CNAME) bis zum Namen am Ende</translation>
    </message>
    <message>
        <source>The aliases are a loop</source>
        <translation>Die Aliase führen im Kreis</translation>
    </message>
    <message>
        <source>Round trip of the connection</source>
        <comment>label of a line of what was seen: a time</comment>
        <translation>Umlaufzeit der Verbindung</translation>
    </message>
    <message>
        <source>Those of them that refuse to be asked</source>
        <translation>Diejenigen davon, die ablehnen</translation>
    </message>
    <message>
        <source>Local ports that this computer gives out</source>
        <translation>Lokale Ports, die dieser Computer vergibt</translation>
    </message>
    <message>
        <source>Established TCP connections of this computer</source>
        <translation>Bestehende TCP-Verbindungen dieses Computers</translation>
    </message>
    <message>
        <source>This program stood still meanwhile for (ms)</source>
        <translation>Dieses Programm stand währenddessen still (ms)</translation>
    </message>
</context>
<context>
    <name>PortCheck::EvidenceTree</name>
    <message>
        <source>Copy rows</source>
        <comment>menu entry</comment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>What came back</source>
        <comment>name of a tree for screen readers</comment>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of what came back: what a value is</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of what came back</comment>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>in place of a long value, which is folded</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>title of the dialog</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>button: asks for a file</comment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Opens the report, made for paper, in this system&apos;s program for PDF files, which prints it</source>
        <translation>Öffnet den Bericht, für Papier gemacht, im Programm dieses Systems für PDF-Dateien, das ihn druckt</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: of a report</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>&amp;Mask names and addresses</source>
        <translation>Namen und Adressen &amp;maskieren</translation>
    </message>
    <message>
        <source>For strangers. What each stands for is saved beside the report, for yourself.</source>
        <translation>Für Fremde. Wofür jeder Name steht, wird neben dem Bericht gespeichert, für Sie selbst.</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <comment>name of a preview for screen readers</comment>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <comment>name of a preview for screen readers</comment>
        <translation>Erste Seite des Berichts</translation>
    </message>
    <message>
        <source>Of a run of this size there is no preview.</source>
        <translation>Von einem Lauf dieser Größe gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>This run has nothing of it.</source>
        <comment>of a part of a report</comment>
        <translation>Dieser Lauf hat davon nichts.</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <comment>kind of report, in forms that are chosen below it</comment>
        <translation>Firewall-Antrag</translation>
    </message>
</context>
<context>
    <name>PortCheck::FindingCards</name>
    <message>
        <source>What needs attention</source>
        <comment>name of the list for screen readers</comment>
        <translation>Auffälligkeiten</translation>
    </message>
</context>
<context>
    <name>PortCheck::FindingText</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>how many checks a cause explains</comment>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>on how many hosts a cause shows</comment>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::FindingsList</name>
    <message>
        <source>And %1 more: the table shows them all.</source>
        <comment>last line of a list; %1: a number</comment>
        <translation>Und %1 weitere: Die Tabelle zeigt alle.</translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>part of a card; %1 who should act</comment>
        <translation>für: %1</translation>
    </message>
    <message>
        <source>Show its checks</source>
        <comment>button of a cause</comment>
        <translation>Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Select the checks that it explains, in the table or the matrix</source>
        <translation>Die Prüfungen auswählen, die sie erklärt, in der Tabelle oder der Matrix</translation>
    </message>
    <message>
        <source>Re-check these</source>
        <comment>button of a cause: asks its checks again</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Ask the checks that it explains again</source>
        <translation>Die Prüfungen, die sie erklärt, noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy for the team</source>
        <comment>button of a cause: puts a text on the clipboard</comment>
        <translation>Fürs Team kopieren</translation>
    </message>
    <message>
        <source>Put this cause alone on the clipboard, in words for a ticket</source>
        <translation>Diese Ursache allein in die Zwischenablage legen, in Worten für ein Ticket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause for screen readers; %1 outcome such as Fail, %2 what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::FollowUpText</name>
    <message>
        <source>Whether a port that must be closed opens on %1 was no longer needed: all services there were proven.</source>
        <comment>%1 host with its address</comment>
        <translation>Ob sich auf %1 ein Port öffnet, der geschlossen sein muss, musste nicht mehr geklärt werden: Alle Dienste dort waren nachgewiesen.</translation>
    </message>
    <message>
        <source>%1 on %2, a port that must be closed, did not open: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found</comment>
        <translation>%1 auf %2, ein Port, der geschlossen sein muss, hat sich nicht geöffnet: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, which had answered at first, still did at the end.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>%1 auf %2 hatte anfangs geantwortet und tat es auch am Ende noch.</translation>
    </message>
    <message>
        <source>Stopped before there was a result.</source>
        <translation>Abgebrochen, bevor es ein Ergebnis gab.</translation>
    </message>
    <message>
        <source>The endpoint mapper of %1 was asked again for an endpoint that had not opened, and named none.</source>
        <comment>%1 host with its address</comment>
        <translation>Die RPC-Endpunktzuordnung von %1 wurde noch einmal nach einem Endpunkt gefragt, der sich nicht geöffnet hatte, und nannte keinen.</translation>
    </message>
    <message>
        <source>The endpoint mapper of %1 was asked again for an endpoint that had not opened: it named %2, which was tried once more after it.</source>
        <comment>%1 host with its address, %2 ports</comment>
        <translation>Die RPC-Endpunktzuordnung von %1 wurde noch einmal nach einem Endpunkt gefragt, der sich nicht geöffnet hatte: Sie nannte %2, was danach noch einmal versucht wurde.</translation>
    </message>
    <message>
        <source>it answered</source>
        <comment>a question&apos;s result</comment>
        <translation>er antwortete</translation>
    </message>
    <message>
        <source>%1 on %2 was asked once more, and to answer in small segments: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: open, silent …</comment>
        <translation>%1 auf %2 wurde noch einmal gefragt, mit der Bitte um kleine Segmente: %3.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked what it can answer by itself, and briefly: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: answered, silent …</comment>
        <translation>%1 auf %2 wurde gefragt, was er allein und kurz beantworten kann: %3.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked once more who it is: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found</comment>
        <translation>%1 auf %2 wurde noch einmal gefragt, wer er ist: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, which works, answered a local port that had found silence elsewhere as well: the local port makes no difference.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>%1 auf %2, ein funktionierender Port, antwortete auch einem lokalen Port, dem anderswo nicht geantwortet wurde: Am lokalen Port liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 on %2, which works, was asked from a local port that had found silence elsewhere: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found</comment>
        <translation>%1 auf %2, ein funktionierender Port, wurde von einem lokalen Port aus gefragt, dem anderswo nicht geantwortet wurde: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, which had stayed silent, was asked up to %3 times more: %4.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 number, %4 what was found: it answered, silent …</comment>
        <translation>%1 auf %2, wo zuvor nichts antwortete, wurde bis zu %3-mal erneut gefragt: %4.</translation>
    </message>
    <message>
        <source>%1 on %2, which was silent, was asked from %3, an address of this computer: %4.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 address, %4 what was found</comment>
        <translation>%1 auf %2, das stumm war, wurde von %3 aus gefragt, einer Adresse dieses Computers: %4.</translation>
    </message>
    <message>
        <source>%1 on %2, which had answered at first, was asked again at the end: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: refused, silent …</comment>
        <translation>%1 auf %2 hatte anfangs geantwortet und wurde am Ende noch einmal gefragt: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, which had been silent, was asked once more from the local port %3: %4.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 a port of this computer, %4 what was found: it answered, silent …</comment>
        <translation>%1 auf %2 hatte geschwiegen und wurde noch einmal vom lokalen Port %3 aus gefragt: %4.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked, since DNS was silent over UDP: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: it answered, open, refused …</comment>
        <translation>%1 auf %2 wurde gefragt, weil DNS über UDP schwieg: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, which had answered in small segments, was asked once more as at first: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: open, silent …</comment>
        <translation>%1 auf %2, das in kleinen Segmenten geantwortet hatte, wurde noch einmal wie zu Anfang gefragt: %3.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked for the addresses of a host, and did not answer.</source>
        <comment>%1 port and protocol, %2 host with its address</comment>
        <translation>%1 auf %2 wurde nach den Adressen eines Hosts gefragt und hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked for the addresses of %3, and told none (%4).</source>
        <comment>%1 port and protocol, %2 host with its address, %3 host name, %4 a response code such as NXDOMAIN</comment>
        <translation>%1 auf %2 wurde nach den Adressen von %3 gefragt und nannte keine (%4).</translation>
    </message>
    <message>
        <source>%1 on %2 was asked for the addresses of %3: %4.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 host name, %4 addresses</comment>
        <translation>%1 auf %2 wurde nach den Adressen von %3 gefragt: %4.</translation>
    </message>
    <message>
        <source>%1 on %2, where a stand-in had answered, was asked once more, to hear whether its limits held questions back: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found</comment>
        <translation>%1 auf %2, wo ein Stellvertreter geantwortet hatte, wurde noch einmal gefragt, um zu hören, ob dessen Grenzen Fragen zurückhielten: %3.</translation>
    </message>
    <message>
        <source>%1 on %2 was asked once more, alone: %3.</source>
        <comment>%1 port and protocol, %2 host with its address, %3 what was found: it answered, silent …</comment>
        <translation>%1 auf %2 wurde noch einmal gefragt, allein: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>routers that told how far a question gets</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Where questions to %1 on %2 stop was looked for, beside those on %3: %4.</source>
        <comment>%1 host with its address, %2 and %3 ports and protocols, %4 what was found: open, refused …</comment>
        <translation>Gesucht wurde, wo Fragen an %1 auf %2 enden, neben denen auf %3: %4.</translation>
    </message>
    <message>
        <source>Where questions to %1 on %2 stop was looked for, beside those on %3. Routers that told: on %2 %4, on %3 %5.</source>
        <comment>%1 host with its address, %2 and %3 ports and protocols, %4 and %5 addresses in the order of the way, or: none</comment>
        <translation>Gesucht wurde, wo Fragen an %1 auf %2 enden, neben denen auf %3. Router, die sich meldeten: auf %2 %4, auf %3 %5.</translation>
    </message>
</context>
<context>
    <name>PortCheck::FoundText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of names, %2 a number</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>site %1</source>
        <comment>a site of the directory</comment>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>end of a certificate&apos;s validity, a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>endpoints: %1</source>
        <comment>%1 is the number of endpoints in an endpoint mapper</comment>
        <translation>Endpunkte: %1</translation>
    </message>
    <message>
        <source>TCP ports %1</source>
        <comment>%1 is a list of ports</comment>
        <translation>TCP-Ports %1</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <comment>%1 is the number of answers in a DNS reply</comment>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the port is open, and no question is known for it</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open, but another service answered</source>
        <comment>what was found on a port</comment>
        <translation>Offen, aber ein anderer Dienst hat geantwortet</translation>
    </message>
    <message>
        <source>Open, but another service answered: %1</source>
        <comment>what was found on a port; %1 is what it sent</comment>
        <translation>Offen, aber ein anderer Dienst hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Open, but nothing was said</source>
        <comment>what was found on a port</comment>
        <translation>Offen, aber es kam nichts zurück</translation>
    </message>
    <message>
        <source>Answered with an error: %1</source>
        <comment>%1 is the service&apos;s or the system&apos;s words</comment>
        <translation>Mit einem Fehler geantwortet: %1</translation>
    </message>
    <message>
        <source>No answer in %1 attempts</source>
        <comment>%1 is a number greater than 1</comment>
        <translation>Keine Antwort in %1 Versuchen</translation>
    </message>
    <message>
        <source>signing required</source>
        <comment>of an SMB server</comment>
        <translation>Signierung erforderlich</translation>
    </message>
    <message>
        <source>signing possible</source>
        <comment>of an SMB server</comment>
        <translation>Signierung möglich</translation>
    </message>
    <message>
        <source>no signing</source>
        <comment>of an SMB server</comment>
        <translation>keine Signierung</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <comment>%1 another address than the one that was asked</comment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Answer from %1, port %2</source>
        <comment>%1 an address; %2 another port than the one that was asked</comment>
        <translation>Antwort von %1, Port %2</translation>
    </message>
    <message>
        <source>Not asked: no address of the chosen version</source>
        <comment>what was found; of IP, IPv4 or IPv6</comment>
        <translation>Nicht gefragt: keine Adresse der gewählten Version</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <comment>what was found; the host was named after the run</comment>
        <translation>Noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>PortCheck::GeneralRequirements</name>
    <message>
        <source>General requirements</source>
        <comment>folds out what the port table asks for beside its rows</comment>
        <translation>Allgemeine Anforderungen</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Expanded</source>
        <comment>state of what folds out, for screen readers</comment>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <comment>state of what folds out, for screen readers</comment>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>PortCheck::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the topic that was shown before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Handbook - GP PortCheck</source>
        <comment>title of a window</comment>
        <translation>Handbuch - GP PortCheck</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>name of a list for screen readers</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <comment>name of a text for screen readers</comment>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <comment>in an empty field</comment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>a group of topics of the handbook</comment>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language of these translations: de for German</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>name of a button for screen readers</comment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Border between the topics and the text</source>
        <comment>name for screen readers</comment>
        <translation>Grenze zwischen den Themen und dem Text</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <comment>below a field to search in</comment>
        <translation>Kein Thema enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>PortCheck::HeadlessRun</name>
    <message>
        <source>Looking for the controllers of %1…</source>
        <comment>%1 domain</comment>
        <translation>Die Domänencontroller von %1 werden gesucht…</translation>
    </message>
    <message>
        <source>--discover: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--discover: %1</translation>
    </message>
    <message>
        <source>Found: %1 = %2</source>
        <comment>%1 role, %2 host</comment>
        <translation>Gefunden: %1 = %2</translation>
    </message>
    <message>
        <source>[%1/%2] %3/%4 %5: %6</source>
        <comment>progress: %1 of %2, %3 port, %4 protocol, %5 host, %6 what was found</comment>
        <translation>[%1/%2] %3/%4 %5: %6</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output: whoever reads it has closed it, or the disk is full.</source>
        <translation>Nicht alles konnte auf die Standardausgabe geschrieben werden: Wer sie liest, hat sie geschlossen, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>[%1/%2] once more: %3 %4 (left: %5)</source>
        <comment>progress: %1 of %2, %3 port and protocol, %4 host, %5 number of questions</comment>
        <translation>[%1/%2] noch einmal: %3 %4 (noch: %5)</translation>
    </message>
    <message>
        <source>The watch ended before its first round was over: all is as above.</source>
        <translation>Das Beobachten endete, bevor die erste Runde vorbei war: Es gilt, was oben steht.</translation>
    </message>
</context>
<context>
    <name>PortCheck::HeadlessWatch</name>
    <message>
        <source>A round took %1, longer than the %2 from round to round: each next one begins when the one before it ends.</source>
        <comment>%1 and %2 durations</comment>
        <translation>Eine Runde hat %1 gedauert, länger als die %2 von Runde zu Runde: Jede nächste beginnt, wenn die vorige endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>that are watched</comment>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1 every %2, for %3.</source>
        <comment>%1 such as: 43 checks, %2 and %3 durations</comment>
        <translation>%1 werden alle %2 beobachtet, %3 lang.</translation>
    </message>
    <message>
        <source>Watching %1 every %2, until Ctrl-C.</source>
        <comment>%1 such as: 43 checks, %2 a duration</comment>
        <translation>%1 werden alle %2 beobachtet, bis Strg-C.</translation>
    </message>
    <message>
        <source>Whole ranges of ports are not watched: each round would scan them.</source>
        <translation>Ganze Portbereiche werden nicht beobachtet: Jede Runde würde sie absuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 ports such as: 389/TCP, 445/TCP</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::Headline</name>
    <message>
        <source>%1; and %2 more</source>
        <comment>%1 is a list of causes, %2 the number of those that are not named</comment>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 checks done, failed so far: %3.</source>
        <comment>while a run goes on; three numbers</comment>
        <translation>%1 von %2 Prüfungen erledigt, bisher fehlgeschlagen: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 checks done.</source>
        <comment>while a run goes on; two numbers</comment>
        <translation>%1 von %2 Prüfungen erledigt.</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation>%1 von %2 Prüfungen fehlgeschlagen – %3.</translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 cannot be told: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation>Keine Prüfung fehlgeschlagen, aber %1 von %2 unklar – %3.</translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 gave a warning: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation>Keine Prüfung fehlgeschlagen, aber %1 von %2 mit Warnung – %3.</translation>
    </message>
    <message>
        <source>The check passed.</source>
        <comment>a run of one check</comment>
        <translation>Die Prüfung wurde bestanden.</translation>
    </message>
    <message>
        <source>All %1 checks passed.</source>
        <comment>%1 is a number greater than 1</comment>
        <translation>Alle %1 Prüfungen wurden bestanden.</translation>
    </message>
    <message>
        <source>None of the checks applies to these targets.</source>
        <comment>result of a run</comment>
        <translation>Keine der Prüfungen trifft auf diese Ziele zu.</translation>
    </message>
    <message>
        <source>The run was stopped before anything was found out.</source>
        <comment>result of a run</comment>
        <translation>Der Lauf wurde abgebrochen, bevor etwas festgestellt wurde.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <comment>before the first run</comment>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed, but: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation>%1 von %2 Prüfungen bestanden, aber: %3.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, %3 of them failed: %4.</source>
        <comment>result of a run that was stopped; %1 to %3 are numbers, %4 the causes</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, davon fehlgeschlagen: %3. %4.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, none of them failed, but %3 cannot be told: %4.</source>
        <comment>result of a run that was stopped; %1 to %3 are numbers, %4 the causes</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, keine davon fehlgeschlagen, aber %3 ohne Aussage: %4.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, none of them failed, but %3 gave a warning: %4.</source>
        <comment>result of a run that was stopped; %1 to %3 are numbers, %4 the causes</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, keine davon fehlgeschlagen, aber %3 mit Warnung: %4.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, none of them failed.</source>
        <comment>result of a run that was stopped; two numbers</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, keine davon fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The way to the stand-in on %2 is open for all %1 checks.</source>
        <comment>%1 a number, %2 a list of hosts</comment>
        <translation>Der Weg zum Stellvertreter auf %2 ist für alle %1 Prüfungen offen.</translation>
    </message>
    <message>
        <source>All %1 checks passed, %2 of them against the stand-in on %3.</source>
        <comment>%1 and %2 numbers, %3 a list of hosts</comment>
        <translation>Alle %1 Prüfungen bestanden, davon %2 gegen den Stellvertreter auf %3.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, none of them failed, but: %3.</source>
        <comment>result of a run that was stopped; %1 and %2 are numbers, %3 the causes</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, keine davon fehlgeschlagen, aber: %3.</translation>
    </message>
    <message>
        <source>The port is open, but was not asked in its own protocol: what answers there is not proven.</source>
        <comment>a run of one check, for whose port no question is known</comment>
        <translation>Der Port ist offen, wurde aber nicht in seinem eigenen Protokoll gefragt: Was dort antwortet, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>None of these ports was asked in its own protocol: all %1 are open, but what answers there is not proven.</source>
        <comment>result of a run; no question is known for any of its ports; %1 is a number greater than 1</comment>
        <translation>Keiner dieser Ports wurde in seinem eigenen Protokoll gefragt: Alle %1 sind offen, aber was dort antwortet, ist nicht bewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <comment>behind a colon: how many causes there are, each of which stands below</comment>
        <translation>
            <numerusform>eine Ursache</numerusform>
            <numerusform>%n Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 checks done, none of them failed, but something besides is wrong.</source>
        <comment>result of a run that was stopped; two numbers; what is wrong stands below</comment>
        <translation>Abgebrochen: %1 von %2 Prüfungen fertig, keine davon fehlgeschlagen, aber daneben stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed, but something besides is wrong.</source>
        <comment>two numbers; what is wrong stands below</comment>
        <translation>%1 von %2 Prüfungen bestanden, aber daneben stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a cause, as a results file words it, perhaps in another language</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed.</source>
        <comment>two numbers</comment>
        <translation>%1 von %2 Prüfungen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 cannot be told.</source>
        <comment>two numbers</comment>
        <translation>Keine Prüfung ist fehlgeschlagen, aber %1 von %2 lassen sich nicht beurteilen.</translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 gave a warning.</source>
        <comment>two numbers</comment>
        <translation>Keine Prüfung ist fehlgeschlagen, aber %1 von %2 gaben eine Warnung.</translation>
    </message>
</context>
<context>
    <name>PortCheck::HistoryModel</name>
    <message>
        <source>Not readable</source>
        <comment>in a list of files</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 checks</source>
        <comment>%1 the outcome of a run, %2 number</comment>
        <translation>%1: %2 Prüfungen</translation>
    </message>
    <message>
        <source>%1 on %2, %3, %4</source>
        <comment>a row of a list of runs; %1 time, %2 computer, %3 outcome, %4 hosts</comment>
        <translation>%1 auf %2, %3, %4</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>column: when a run began</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: the computer that a run was made on</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: what came out of a run</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>column: the hosts of a run</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1; stopped, %2 of %3 done</source>
        <comment>%1 what came out of a run, %2 and %3 numbers of checks</comment>
        <translation>%1; abgebrochen, %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <comment>what came out of a run: %1 and %2 numbers of checks</comment>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>PortCheck::HistoryWindow</name>
    <message>
        <source>&amp;Open</source>
        <comment>button: opens the results of an earlier run</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with what is shown</source>
        <comment>button</comment>
        <translation>Mit dem Angezeigten &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <comment>button: removes the results of an earlier run</comment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of the window with earlier runs</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <comment>name of a table, for screen readers</comment>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>New runs are not kept: that is switched off in the settings. Earlier ones are in %1.</source>
        <comment>%1 a folder</comment>
        <translation>Neue Läufe werden nicht aufgehoben: Das ist in den Einstellungen ausgeschaltet. Frühere liegen in %1.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <comment>title of a question</comment>
        <translation>Läufe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s) from the history? Their files are gone then.</source>
        <comment>a question</comment>
        <translation>
            <numerusform>%n Lauf aus dem Verlauf löschen? Seine Datei ist dann weg.</numerusform>
            <numerusform>%n Läufe aus dem Verlauf löschen? Ihre Dateien sind dann weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>button: answers a question</comment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <comment>%1 a list of files</comment>
        <translation>Nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <comment>button: shows the selected runs of several computers</comment>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>What one computer reaches and another one doesn&apos;t: select several runs</source>
        <translation>Was ein Computer erreicht und ein anderer nicht: mehrere Läufe auswählen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu entry: removes the results of an earlier run</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>No run has been kept yet. Each is from now on, except the demo&apos;s, in %1.</source>
        <comment>%1 a folder</comment>
        <translation>Noch ist kein Lauf gespeichert. Ab jetzt wird jeder außer denen der Demo in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Each run is kept, except the demo&apos;s, in %1.</source>
        <comment>%1 a folder</comment>
        <translation>Jeder Lauf außer denen der Demo wird in %1 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>PortCheck::HostMatrixModel</name>
    <message>
        <source>%1
%2</source>
        <comment>head of a column; %1: ports, %2: TCP or UDP</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: not asked for</source>
        <comment>a cell of hosts and requirements; %1: a host</comment>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the worst of %n checks)</source>
        <comment>%1: what a check says</comment>
        <translation>
            <numerusform>%1 (die schlechteste von %n Prüfung)</numerusform>
            <numerusform>%1 (die schlechteste von %n Prüfungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HostMatrixOrder</name>
    <message>
        <source>%1 · %2</source>
        <comment>head of a row; %1: a host, %2: its site</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::HostMatrixOverview</name>
    <message>
        <source>Overview of all hosts</source>
        <comment>name of a drawing for screen readers</comment>
        <translation>Übersicht aller Hosts</translation>
    </message>
</context>
<context>
    <name>PortCheck::HostMatrixView</name>
    <message>
        <source>Hosts and requirements</source>
        <comment>name of the matrix for screen readers</comment>
        <translation>Hosts und Anforderungen</translation>
    </message>
    <message>
        <source>Select the whole &amp;host</source>
        <comment>menu entry of a matrix: all cells of the current one&apos;s host</comment>
        <translation>Den ganzen &amp;Host auswählen</translation>
    </message>
    <message>
        <source>Select the whole &amp;requirement</source>
        <comment>menu entry of a matrix: all cells of the current one&apos;s column</comment>
        <translation>Die ganze Anforderun&amp;g auswählen</translation>
    </message>
</context>
<context>
    <name>PortCheck::HostNameNote</name>
    <message>
        <source>%1 are one host: it was asked once, and for its certificate under each name.</source>
        <comment>%1 a list of names and addresses, two or more</comment>
        <translation>%1 sind ein Host: Er wurde einmal gefragt, nach seinem Zertifikat unter jedem Namen.</translation>
    </message>
    <message>
        <source>%1 are one host: it was asked once.</source>
        <comment>%1 a list of names and addresses, two or more</comment>
        <translation>%1 sind ein Host: Er wurde einmal gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s) go by several names as well: the target of each check has them.</source>
        <translation>
            <numerusform>%n weiterer Host hat ebenfalls mehrere Namen: Sie stehen beim Ziel jeder Prüfung.</numerusform>
            <numerusform>%n weitere Hosts haben ebenfalls mehrere Namen: Sie stehen beim Ziel jeder Prüfung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HostPage</name>
    <message>
        <source>Checks of this host</source>
        <comment>name of a list for screen readers</comment>
        <translation>Prüfungen dieses Hosts</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column of a host&apos;s checks</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column of a host&apos;s checks</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a host&apos;s checks</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a host&apos;s checks</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column of a host&apos;s checks</comment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>a check for screen readers; %1 port, %2 service, %3 outcome, %4 what was found</comment>
        <translation>%1 %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>PortCheck::HostWords</name>
    <message>
        <source>%1 answers.</source>
        <comment>%1 an IP address</comment>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1: no answer so far.</source>
        <comment>%1 an IP address</comment>
        <translation>%1: bisher keine Antwort.</translation>
    </message>
    <message>
        <source>%1: the network reports that it cannot be reached.</source>
        <comment>%1 an IP address</comment>
        <translation>%1: Das Netzwerk meldet, dass diese Adresse nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>%1: this computer does not let the questions out.</source>
        <comment>%1 an IP address</comment>
        <translation>%1: Dieser Computer lässt die Anfragen nicht hinaus.</translation>
    </message>
    <message>
        <source>%1: not looked at to the end.</source>
        <comment>%1 an IP address</comment>
        <translation>%1: nicht bis zum Ende angesehen.</translation>
    </message>
    <message>
        <source>%1: no answer yet. The check will tell more.</source>
        <comment>%1 an IP address</comment>
        <translation>%1: noch keine Antwort. Die Prüfung wird mehr zeigen.</translation>
    </message>
    <message>
        <source>It sees this computer as %1, which sends from %2: addresses are translated on the way.</source>
        <comment>%1 and %2: IP addresses</comment>
        <translation>Er sieht diesen Computer als %1, obwohl dieser von %2 aus sendet: Unterwegs werden Adressen übersetzt.</translation>
    </message>
    <message>
        <source>Answered so far: %1.</source>
        <comment>%1 a list of services such as LDAP</comment>
        <translation>Bisher haben geantwortet: %1.</translation>
    </message>
    <message>
        <source>The name has no address.</source>
        <translation>Der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>Not looked at to the end.</source>
        <translation>Nicht bis zum Ende angesehen.</translation>
    </message>
    <message>
        <source>Asking for its addresses…</source>
        <translation>Die Adressen werden abgefragt…</translation>
    </message>
    <message>
        <source>A stand-in answers here.</source>
        <translation>Hier antwortet ein Stellvertreter.</translation>
    </message>
    <message>
        <source>A real service answers here already: the check needs no stand-in.</source>
        <translation>Hier antwortet bereits ein echter Dienst: Die Prüfung braucht keinen Stellvertreter.</translation>
    </message>
    <message>
        <source>Not found yet. Looking…</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden. Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found yet: the name has no address.</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden: Der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>Not found yet: something accepts connections, and is no stand-in.</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden: Etwas nimmt Verbindungen an, ist aber kein Stellvertreter.</translation>
    </message>
    <message>
        <source>Not found yet: connections are refused, so nothing listens there.</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden: Verbindungen werden abgelehnt, dort lauscht also nichts.</translation>
    </message>
    <message>
        <source>Not found yet: no answer.</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden: keine Antwort.</translation>
    </message>
    <message>
        <source>Only addresses of the version of IP were found that the settings leave out.</source>
        <translation>Es wurden nur Adressen der Version von IP gefunden, die in den Einstellungen ausgelassen ist.</translation>
    </message>
    <message>
        <source>The name could not be looked up.</source>
        <translation>Der Name konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The name could not be looked up: %1.</source>
        <comment>%1 a clause that says why, such as: this computer&apos;s DNS server does not answer (10.0.0.53)</comment>
        <translation>Der Name konnte nicht aufgelöst werden: %1.</translation>
    </message>
    <message>
        <source>Not found yet: the name could not be looked up.</source>
        <comment>a stand-in</comment>
        <translation>Noch nicht gefunden: Der Name konnte nicht aufgelöst werden.</translation>
    </message>
</context>
<context>
    <name>PortCheck::IpVersionsText</name>
    <message>
        <source>IPv4 and IPv6</source>
        <comment>what a run asks over</comment>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <comment>what a run asks over</comment>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <comment>what a run asks over</comment>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Asked over IPv4 only, as chosen: IPv6 addresses were left out.</source>
        <comment>on a run</comment>
        <translation>Wie gewählt nur über IPv4 gefragt: IPv6-Adressen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Asked over IPv6 only, as chosen: IPv4 addresses were left out.</source>
        <comment>on a run</comment>
        <translation>Wie gewählt nur über IPv6 gefragt: IPv4-Adressen wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::JournalFile</name>
    <message>
        <source>Nothing is left of this run.</source>
        <translation>Von diesem Lauf ist nichts übrig.</translation>
    </message>
    <message>
        <source>This run could not be kept yet.</source>
        <translation>Dieser Lauf konnte noch nicht aufgehoben werden.</translation>
    </message>
</context>
<context>
    <name>PortCheck::KeyList</name>
    <message>
        <source>The whole window</source>
        <comment>where keys hold</comment>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <source>To the next field, list or button, or back</source>
        <translation>Zum nächsten Feld, zur nächsten Liste oder Schaltfläche, oder zurück</translation>
    </message>
    <message>
        <source>To the next part of the window, or back, to where the focus was in it</source>
        <translation>Zum nächsten Teil des Fensters, oder zurück, dorthin, wo der Fokus in ihm war</translation>
    </message>
    <message>
        <source>To a border between parts: arrows move it, Enter keeps it, Esc takes it back</source>
        <translation>Zu einer Grenze zwischen Teilen: Pfeiltasten verschieben sie, die Eingabetaste behält sie, Esc bringt sie zurück</translation>
    </message>
    <message>
        <source>Menu key</source>
        <comment>name of a key</comment>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Opens the menu of what has the focus</source>
        <translation>Öffnet das Menü dessen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <comment>keys; letter: one that is underlined</comment>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>To the field, or presses the button, whose name has this letter underlined</source>
        <translation>Zum Feld, in dessen Namen dieser Buchstabe unterstrichen ist, oder drückt die Schaltfläche</translation>
    </message>
    <message>
        <source>Presses a button, opens its menu</source>
        <translation>Drückt eine Schaltfläche, öffnet ihr Menü</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Closes a dialog or a menu</source>
        <translation>Schließt einen Dialog oder ein Menü</translation>
    </message>
    <message>
        <source>Dialogs and menus</source>
        <comment>where keys hold</comment>
        <translation>Dialoge und Menüs</translation>
    </message>
    <message>
        <source>Table of checks</source>
        <comment>where keys hold</comment>
        <translation>Tabelle der Prüfungen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Folds a group, unfolds it</source>
        <translation>Klappt eine Gruppe zu und auf</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <comment>keys</comment>
        <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>Selects several rows</source>
        <translation>Wählt mehrere Zeilen aus</translation>
    </message>
    <message>
        <source>Selects all rows</source>
        <translation>Wählt alle Zeilen aus</translation>
    </message>
    <message>
        <source>Sorting, folding of groups, which columns, their order and widths, copying, the cause</source>
        <translation>Sortieren, Gruppen klappen, welche Spalten, ihre Reihenfolge und Breiten, Kopieren, die Ursache</translation>
    </message>
    <message>
        <source>Matrix of hosts</source>
        <comment>where keys hold</comment>
        <translation>Matrix der Hosts</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>Von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>The checks of the cell, in the table</source>
        <translation>Die Prüfungen der Zelle, in der Tabelle</translation>
    </message>
    <message>
        <source>Selecting all of a host or of a requirement, widths of columns, copying, the cause</source>
        <translation>Alles eines Hosts oder einer Anforderung auswählen, Breiten der Spalten, Kopieren, die Ursache</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>where keys hold</comment>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>From cause to cause</source>
        <translation>Von Ursache zu Ursache</translation>
    </message>
    <message>
        <source>Its checks, asking them again, a text for the team</source>
        <translation>Ihre Prüfungen, sie erneut fragen, ein Text für das Team</translation>
    </message>
    <message>
        <source>Takes the words away that are searched for</source>
        <translation>Entfernt die gesuchten Wörter</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>where keys hold</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The next page, or the one before</source>
        <translation>Die nächste Seite oder die vorige</translation>
    </message>
    <message>
        <source>Details, settings</source>
        <comment>where keys hold</comment>
        <translation>Details, Einstellungen</translation>
    </message>
    <message>
        <source>Map of a range of ports</source>
        <comment>where keys hold</comment>
        <translation>Karte eines Portbereichs</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>Von Teil zu Teil</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the first part, to the last one</source>
        <translation>Zum ersten Teil, zum letzten</translation>
    </message>
    <message>
        <source>Zooms in, zooms out</source>
        <translation>Vergrößert, verkleinert</translation>
    </message>
    <message>
        <source>Zooms to the part</source>
        <translation>Vergrößert den Teil</translation>
    </message>
    <message>
        <source>Shows the whole range</source>
        <translation>Zeigt den ganzen Bereich</translation>
    </message>
    <message>
        <source>Timeline</source>
        <comment>where keys hold</comment>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>From change to change</source>
        <translation>Von Änderung zu Änderung</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>History</source>
        <comment>where keys hold: a window</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Opens the run</source>
        <translation>Öffnet den Lauf</translation>
    </message>
    <message>
        <source>Deletes the selected runs, after a question</source>
        <translation>Löscht die ausgewählten Läufe, nach einer Frage</translation>
    </message>
    <message>
        <source>Leads to the check in the main window</source>
        <translation>Führt zur Prüfung im Hauptfenster</translation>
    </message>
    <message>
        <source>Several computers</source>
        <comment>where keys hold: a window</comment>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>Unfolds the checks of a host, folds them</source>
        <translation>Klappt die Prüfungen eines Hosts auf und zu</translation>
    </message>
    <message>
        <source>Opens the run of the cell at its check</source>
        <translation>Öffnet den Lauf der Zelle bei ihrer Prüfung</translation>
    </message>
    <message>
        <source>Handbook</source>
        <comment>where keys hold: a window</comment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>The handbook, at what has the focus</source>
        <translation>Das Handbuch, bei dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>Every window</source>
        <comment>where keys hold</comment>
        <translation>Jedes Fenster</translation>
    </message>
    <message>
        <source>To its words: what it means, and what to do</source>
        <translation>Zu ihren Worten: was sie bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <comment>keys</comment>
        <translation>Leertaste, Eingabetaste</translation>
    </message>
    <message>
        <source>To the field for words to search for</source>
        <translation>Zum Feld für Suchwörter</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <comment>where keys hold: a window</comment>
        <translation>Zwei Läufe im Vergleich</translation>
    </message>
</context>
<context>
    <name>PortCheck::KeysWindow</name>
    <message>
        <source>Keys</source>
        <comment>title of a window: a table of keyboard shortcuts</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <comment>name of a table for screen readers</comment>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <comment>column</comment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a line of the table of keys for screen readers; %1 keys, %2 what they do, %3 where</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>PortCheck::LocalFirewallText</name>
    <message>
        <source>Domain networks</source>
        <comment>a profile of Windows&apos; firewall</comment>
        <translation>Domänennetzwerke</translation>
    </message>
    <message>
        <source>Private networks</source>
        <comment>a profile of Windows&apos; firewall</comment>
        <translation>Private Netzwerke</translation>
    </message>
    <message>
        <source>Public networks</source>
        <comment>a profile of Windows&apos; firewall</comment>
        <translation>Öffentliche Netzwerke</translation>
    </message>
    <message>
        <source>%1: whether Windows&apos; firewall is on cannot be seen.</source>
        <comment>%1 a profile</comment>
        <translation>%1: Ob die Windows-Firewall eingeschaltet ist, lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>%1: Windows&apos; firewall is off.</source>
        <comment>%1 a profile</comment>
        <translation>%1: Die Windows-Firewall ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1: Windows&apos; firewall is on. What it lets out by default is not set.</source>
        <comment>%1 a profile</comment>
        <translation>%1: Die Windows-Firewall ist eingeschaltet. Was sie standardmäßig hinauslässt, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>%1: Windows&apos; firewall is on and lets nothing out but what a rule allows. The checks then need such rules on this computer.</source>
        <comment>%1 a profile</comment>
        <translation>%1: Die Windows-Firewall ist eingeschaltet und lässt nur hinaus, was eine Regel erlaubt. Die Prüfungen brauchen dann solche Regeln auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1: Windows&apos; firewall is on and lets out what no rule blocks.</source>
        <comment>%1 a profile</comment>
        <translation>%1: Die Windows-Firewall ist eingeschaltet und lässt hinaus, was keine Regel sperrt.</translation>
    </message>
    <message>
        <source>A group policy sets this.</source>
        <comment>after a sentence about a firewall</comment>
        <translation>Eine Gruppenrichtlinie legt dies fest.</translation>
    </message>
    <message>
        <source>Single rules, and other makers&apos; security programs, are not looked at: the check itself shows what they hold back.</source>
        <translation>Einzelne Regeln und Sicherheitsprogramme anderer Hersteller werden nicht angesehen: Die Prüfung selbst zeigt, was sie zurückhalten.</translation>
    </message>
    <message>
        <source>Set to start with the system: %1.</source>
        <comment>%1 a list of names of firewall services</comment>
        <translation>Zum Start mit dem System eingestellt: %1.</translation>
    </message>
    <message>
        <source>No firewall service was found that starts with the system.</source>
        <translation>Es wurde kein Firewall-Dienst gefunden, der mit dem System startet.</translation>
    </message>
    <message>
        <source>The kernel has a packet filter loaded (%1).</source>
        <comment>%1 a list of names of kernel modules</comment>
        <translation>Der Kernel hat einen Paketfilter geladen (%1).</translation>
    </message>
    <message>
        <source>Single rules are not looked at: the check itself shows what they hold back.</source>
        <translation>Einzelne Regeln werden nicht betrachtet: Die Prüfung selbst zeigt, was sie zurückhalten.</translation>
    </message>
</context>
<context>
    <name>PortCheck::MainWindow</name>
    <message>
        <source>The report is saved: %1</source>
        <comment>%1: path of a file</comment>
        <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The run is on the clipboard, in words for a ticket.</source>
        <translation>Der Lauf ist in der Zwischenablage, als Text für ein Ticket.</translation>
    </message>
    <message>
        <source>Parts of the range</source>
        <comment>title of a page in the details</comment>
        <translation>Teile des Bereichs</translation>
    </message>
    <message>
        <source>The token for stand-ins can&apos;t be read, so they are not asked to listen: %1</source>
        <comment>%1 a sentence with the path of a file</comment>
        <translation>Das Token für Stellvertreter lässt sich nicht lesen, daher werden sie nicht aufgefordert zu lauschen: %1</translation>
    </message>
    <message>
        <source>The demo could not start: this computer lets nothing listen on its loopback addresses.</source>
        <translation>Die Demo konnte nicht starten: Dieser Computer lässt auf seinen Loopback-Adressen nichts lauschen.</translation>
    </message>
    <message>
        <source>The report is being written: %1</source>
        <comment>%1: path of a file</comment>
        <translation>Der Bericht wird geschrieben: %1</translation>
    </message>
    <message>
        <source>The checks have begun.</source>
        <comment>for screen readers</comment>
        <translation>Die Prüfungen haben begonnen.</translation>
    </message>
    <message>
        <source>The cause is on the clipboard, in words for a ticket.</source>
        <translation>Die Ursache liegt in der Zwischenablage, in Worten für ein Ticket.</translation>
    </message>
    <message>
        <source>These are the demo&apos;s targets. End the demo to name yours.</source>
        <translation>Das sind die Ziele der Demo. Beenden Sie sie, um Ihre anzugeben.</translation>
    </message>
    <message>
        <source>Open results</source>
        <comment>title of a dialog</comment>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>title of a dialog: the results of another run</comment>
        <translation>Vergleichen mit</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of %n run(s) the last time. What was done by then is in the history.</source>
        <comment>after a crash</comment>
        <translation>
            <numerusform>Das Programm endete zuletzt mitten in %n Lauf. Was bis dahin geprüft war, steht im Verlauf.</numerusform>
            <numerusform>Das Programm endete zuletzt mitten in %n Läufen. Was bis dahin geprüft war, steht im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of GP PortCheck (*.json)</source>
        <comment>kind of files in a dialog</comment>
        <translation>Ergebnisse von GP PortCheck (*.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 path of a file</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>A run goes on. Stop it, or wait for its end, before you open another one.</source>
        <translation>Ein Lauf ist im Gang. Brechen Sie ihn ab oder warten Sie sein Ende ab, bevor Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>%1 – GP PortCheck</source>
        <comment>title of the window; %1 a file</comment>
        <translation>%1 – GP PortCheck</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run are in the fields. Check asks them anew.</source>
        <comment>Check is the name of the button; a host in two roles counts twice</comment>
        <translation>
            <numerusform>%n Host dieses Laufs steht in den Feldern. „Prüfen“ fragt ihn neu.</numerusform>
            <numerusform>%n Hosts dieses Laufs stehen in den Feldern. „Prüfen“ fragt sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to compare with: check first, or open results.</source>
        <translation>Es gibt nichts zu vergleichen: Prüfen Sie zuerst, oder öffnen Sie Ergebnisse.</translation>
    </message>
    <message>
        <source>the run that is shown</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>dem angezeigten Lauf</translation>
    </message>
    <message>
        <source>The run that is shown has no such check.</source>
        <translation>Der angezeigte Lauf hat diese Prüfung nicht.</translation>
    </message>
    <message>
        <source>Plans and lists of targets (*.plan *.txt)</source>
        <comment>kind of files in a dialog</comment>
        <translation>Pläne und Ziellisten (*.plan *.txt)</translation>
    </message>
    <message>
        <source>%1: This is no file.</source>
        <comment>%1 a path; a folder or a device was chosen as a plan</comment>
        <translation>%1: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <comment>title of a dialog</comment>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>%1: There are neither targets nor options in it.</source>
        <comment>%1 path of a file</comment>
        <translation>%1: Darin stehen weder Ziele noch Optionen.</translation>
    </message>
    <message>
        <source>A run goes on. Stop it, or wait for its end, before you open a plan.</source>
        <translation>Ein Lauf ist im Gang. Brechen Sie ihn ab oder warten Sie sein Ende ab, bevor Sie einen Plan öffnen.</translation>
    </message>
    <message>
        <source>The plan “%1” is in the fields and the settings. What was there before is under Prepare.</source>
        <comment>%1 a file; Prepare is the name of a menu</comment>
        <translation>Der Plan „%1“ steht in den Feldern und in den Einstellungen. Was vorher dort stand, holt „Vorbereiten“ zurück.</translation>
    </message>
    <message>
        <source>What was entered before the plan is back.</source>
        <translation>Was vor dem Plan eingegeben war, ist zurück.</translation>
    </message>
    <message>
        <source>targets</source>
        <comment>suggested name of a file</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Save plan</source>
        <comment>title of a dialog</comment>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan is saved: %1</source>
        <comment>%1: path of a file</comment>
        <translation>Der Plan ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The command is longer than Command Prompt takes. Save a plan, and check it with gp-portcheck --check --targets FILE.</source>
        <translation>Der Befehl ist länger, als die Eingabeaufforderung annimmt. Speichern Sie einen Plan und prüfen Sie ihn mit gp-portcheck --check --targets DATEI.</translation>
    </message>
    <message>
        <source>The command is on the clipboard: it checks the same without a window.</source>
        <translation>Der Befehl ist in der Zwischenablage: Er prüft dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>Several computers</source>
        <comment>title of a dialog: results files that are put side by side</comment>
        <translation>Mehrere Computer</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <comment>results files</comment>
        <translation>
            <numerusform>Lese %n Datei…</numerusform>
            <numerusform>Lese %n Dateien…</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side there must be the results of two runs at least.</source>
        <translation>Nebeneinander müssen die Ergebnisse von mindestens zwei Läufen stehen.</translation>
    </message>
    <message>
        <source>The watch goes on with the targets and time limits of the run before, until you stop it.</source>
        <translation>Beobachtet wird weiter mit den Zielen und Zeitlimits des Laufs davor, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>These hosts were named after the run. Check (F5) asks them, and all others again.</source>
        <comment>Check is the name of a button</comment>
        <translation>Diese Hosts wurden nach dem Lauf genannt. Prüfen (F5) fragt sie und alle anderen neu.</translation>
    </message>
    <message>
        <source>For yourself alone, what its masked names stand for: %1</source>
        <comment>%1: path of a file</comment>
        <translation>Nur für Sie, wofür die maskierten Namen stehen: %1</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>A re-check asks over the IP version that the run was begun with. Check (F5) asks over those that are chosen now.</source>
        <comment>Check is the name of a button</comment>
        <translation>„Erneut prüfen“ fragt über die IP-Version, mit der der Lauf begonnen wurde. „Prüfen“ (F5) fragt über die, die jetzt gewählt sind.</translation>
    </message>
    <message>
        <source>A re-check asks over the IP version that the run was begun with. Choose IPv4 and IPv6 in the settings, then Check (F5).</source>
        <comment>Check is the name of a button</comment>
        <translation>„Erneut prüfen“ fragt über die IP-Version, mit der der Lauf begonnen wurde. In den Einstellungen IPv4 und IPv6 wählen, dann „Prüfen“ (F5).</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run are in the fields. To check them, stop the watch first: it goes on with the hosts of the present run.</source>
        <comment>a host in two roles counts twice</comment>
        <translation>
            <numerusform>%n Host dieses Laufs steht in den Feldern. Um ihn zu prüfen, erst das Beobachten beenden: Es geht mit den Hosts des aktuellen Laufs weiter.</numerusform>
            <numerusform>%n Hosts dieses Laufs stehen in den Feldern. Um sie zu prüfen, erst das Beobachten beenden: Es geht mit den Hosts des aktuellen Laufs weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: This is a results file: it says what came out, and is no plan. “Open results”, under Runs, shows it.</source>
        <comment>%1 path of a file; Open results is a menu entry, and Runs the name of its menu</comment>
        <translation>%1: Das ist eine Ergebnisdatei: Sie sagt, was herauskam, und ist kein Plan. „Ergebnisse öffnen“, unter „Läufe“, zeigt sie.</translation>
    </message>
    <message>
        <source>What is entered isn&apos;t right yet: the field with the cursor says why.</source>
        <comment>behind a sentence that says what was not done</comment>
        <translation>Was eingetragen ist, stimmt noch nicht: Das Feld mit dem Cursor sagt, warum.</translation>
    </message>
    <message>
        <source>No plan was saved.</source>
        <translation>Es wurde kein Plan gespeichert.</translation>
    </message>
    <message>
        <source>No command was copied.</source>
        <translation>Es wurde kein Befehl kopiert.</translation>
    </message>
    <message>
        <source>Border between the targets and the results</source>
        <comment>name for screen readers</comment>
        <translation>Grenze zwischen den Zielen und den Ergebnissen</translation>
    </message>
    <message>
        <source>Border between the checks and the details</source>
        <comment>name for screen readers</comment>
        <translation>Grenze zwischen den Prüfungen und den Details</translation>
    </message>
    <message>
        <source>That is the run that is shown: compare it with another one.</source>
        <translation>Das ist der Lauf, der angezeigt wird: Vergleichen Sie ihn mit einem anderen.</translation>
    </message>
    <message>
        <source>Both files are the same run: compare it with another one.</source>
        <translation>Beide Dateien sind derselbe Lauf: Vergleichen Sie ihn mit einem anderen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::MarkdownReport</name>
    <message numerus="yes">
        <source>And %n more line(s), in the results file (JSON).</source>
        <comment>below a table that was cut</comment>
        <translation>
            <numerusform>Und %n weitere Zeile, in der Ergebnisdatei (JSON).</numerusform>
            <numerusform>Und %n weitere Zeilen, in der Ergebnisdatei (JSON).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 outcome such as Fail, %2 the cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>%1 who should act</comment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>head of a column</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Checks that did not pass</source>
        <comment>heading over a table</comment>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>head of a column</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>head of a column</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>head of a column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>head of a column</comment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Firewall rules that are missing</source>
        <comment>heading over a list</comment>
        <translation>Fehlende Firewallregeln</translation>
    </message>
    <message>
        <source>Compared with an earlier run</source>
        <comment>heading over a list</comment>
        <translation>Verglichen mit einem früheren Lauf</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <comment>heading</comment>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Hosts</source>
        <comment>heading over a table</comment>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>PortCheck::MessageBar</name>
    <message>
        <source>Close this message</source>
        <comment>tooltip of a button with a cross</comment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: opens the file that was saved</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <comment>button: that of the file that was saved</comment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>This system has no program that opens %1.</source>
        <comment>%1 path of a file or folder</comment>
        <translation>Dieses System hat kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>The report is open in this system&apos;s program for PDF files: print it there.</source>
        <translation>Der Bericht ist im Programm dieses Systems für PDF-Dateien geöffnet: Drucken Sie ihn dort.</translation>
    </message>
    <message>
        <source>This system has no program for PDF files, which would print the report. Save it as HTML, and print it from a browser, or as PDF, and print it elsewhere.</source>
        <translation>Dieses System hat kein Programm für PDF-Dateien, das den Bericht drucken könnte. Speichern Sie ihn als HTML, und drucken Sie ihn aus einem Browser, oder als PDF, und drucken Sie ihn anderswo.</translation>
    </message>
</context>
<context>
    <name>PortCheck::OpenedBar</name>
    <message>
        <source>Use its &amp;targets</source>
        <comment>button: of a run that was opened</comment>
        <translation>Seine &amp;Ziele verwenden</translation>
    </message>
    <message>
        <source>Put the hosts of this run into the fields, in place of what is there</source>
        <translation>Die Hosts dieses Laufs in die Felder übernehmen, anstelle dessen, was dort steht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the present run</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Show the present run again</source>
        <translation>Den aktuellen Lauf wieder anzeigen</translation>
    </message>
    <message>
        <source>Opened: a run of %1.</source>
        <comment>%1 time</comment>
        <translation>Geöffnet: ein Lauf vom %1.</translation>
    </message>
    <message>
        <source>Opened: a run of %1 on %2.</source>
        <comment>%1 time, %2 the computer that it was made on</comment>
        <translation>Geöffnet: ein Lauf vom %1 auf %2.</translation>
    </message>
    <message>
        <source>What is watched meanwhile is the present run, not this one.</source>
        <comment>behind: Opened: a run of …</comment>
        <translation>Beobachtet wird währenddessen der aktuelle Lauf, nicht dieser.</translation>
    </message>
    <message>
        <source>Nothing is checked now.</source>
        <comment>behind: Opened: a run of …</comment>
        <translation>Jetzt wird nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>PortCheck::OtherVersion</name>
    <message>
        <source>%1 is an %2 address, and only %3 is to be used.</source>
        <comment>%1 address, %2 and %3 IPv4 or IPv6</comment>
        <translation>%1 ist eine %2-Adresse, und nur %3 soll benutzt werden.</translation>
    </message>
    <message>
        <source>%1 are %2 addresses, and only %3 is to be used.</source>
        <comment>%1 addresses, %2 and %3 IPv4 or IPv6</comment>
        <translation>%1 sind %2-Adressen, und nur %3 soll benutzt werden.</translation>
    </message>
</context>
<context>
    <name>PortCheck::PlanMenu</name>
    <message>
        <source>Copy as comm&amp;and</source>
        <comment>menu entry: what checks the same without a window</comment>
        <translation>&amp;Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as command for Command &amp;Prompt</source>
        <comment>menu entry: that of Windows</comment>
        <translation>Als Befehl für die &amp;Eingabeaufforderung kopieren</translation>
    </message>
    <message>
        <source>&amp;Recent plans</source>
        <comment>menu entry: opens a list of files</comment>
        <translation>&amp;Zuletzt verwendete Pläne</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <comment>menu entry: asks for a file</comment>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <comment>menu entry: asks for a file</comment>
        <translation>Plan spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Back to before the plan</source>
        <comment>menu entry: what was entered before</comment>
        <translation>Zurück zum Stand &amp;vor dem Plan</translation>
    </message>
    <message>
        <source>Copy as command for PowerSh&amp;ell</source>
        <comment>menu entry</comment>
        <translation>Als Befehl für Po&amp;werShell kopieren</translation>
    </message>
</context>
<context>
    <name>PortCheck::ProductPage</name>
    <message>
        <source>What will be installed</source>
        <comment>title of a page</comment>
        <translation>Was installiert wird</translation>
    </message>
    <message>
        <source>Name the product, so that the notes say what this was for. The port table says what it needs: every row is checked later on.</source>
        <translation>Nennen Sie das Produkt, damit die Notizen angeben, wofür dies war. Die Porttabelle sagt, was es braucht: Jede Zeile wird später geprüft.</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <comment>button: asks for a file</comment>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Such as: Netwrix Auditor for Active Directory and Group Policy</source>
        <translation>Zum Beispiel: Netwrix Auditor for Active Directory and Group Policy</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>Empty: the table that is shown here</source>
        <translation>Leer: die Tabelle, die hier gezeigt wird</translation>
    </message>
    <message>
        <source>Another port &amp;table (Markdown, CSV or JSON):</source>
        <translation>Andere Port&amp;tabelle (Markdown, CSV oder JSON):</translation>
    </message>
    <message>
        <source>The rows of the port table</source>
        <comment>name of a list for screen readers</comment>
        <translation>Die Zeilen der Porttabelle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who connects</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>who is connected to</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>heading of a column</comment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Port table</source>
        <comment>title of the file dialog</comment>
        <translation>Porttabelle</translation>
    </message>
    <message>
        <source>Port tables (*.json *.md *.csv)</source>
        <comment>kind of file</comment>
        <translation>Porttabellen (*.json *.md *.csv)</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeLegend</name>
    <message>
        <source>Asked: %1 of %2</source>
        <comment>%1, %2: numbers of ports</comment>
        <translation>Gefragt: %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: what ports did, %2: a number of ports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>%1: number of ports</comment>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>named by the endpoint mapper: %1</source>
        <comment>%1: number of ports</comment>
        <translation>von der RPC-Endpunktzuordnung genannt: %1</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeLines</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of ports and ranges of ports, %2 a number</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>%1 is a number of ports, %2 is a list of ports and ranges that they lie in</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>label of a line: ports that were found so</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a number of ports, %2 are these ports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>label of a line: ports that were found so</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>label of a line: ports that were found so</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Rejected by the network</source>
        <comment>label of a line: ports that were found so</comment>
        <translation>Vom Netzwerk abgewiesen</translation>
    </message>
    <message>
        <source>Not sent: this computer refused</source>
        <comment>label of a line: ports that were found so</comment>
        <translation>Nicht gesendet: dieser Computer weigerte sich</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <comment>label of a line: between ports that answer and blocked ones</comment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>each is known to one port</source>
        <translation>jede ist auf einen Port genau bekannt</translation>
    </message>
    <message>
        <source>not all are known: there are more than a map follows</source>
        <translation>nicht alle sind bekannt: Es gibt mehr, als eine Karte verfolgt</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>label of a line: of a scan</comment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>ports that had answered fell silent</source>
        <translation>Ports, die geantwortet hatten, verstummten</translation>
    </message>
    <message>
        <source>Connections made</source>
        <comment>label of a line: their number</comment>
        <translation>Hergestellte Verbindungen</translation>
    </message>
    <message>
        <source>Without an answer, though the port answered another time</source>
        <comment>label of a line: a number</comment>
        <translation>Ohne Antwort, obwohl der Port ein andermal antwortete</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>%1 is a number of ports</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>%1 is a number of ports</comment>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <comment>%1 is a number of ports</comment>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>%1 is a number of ports</comment>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>%1 is a number of ports</comment>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2, spread over the range</source>
        <comment>%1 and %2 are numbers of ports</comment>
        <translation>%1 von %2, über den Bereich verteilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are numbers of ports</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ports asked</source>
        <comment>label of a line: their number</comment>
        <translation>Gefragte Ports</translation>
    </message>
    <message>
        <source>Neighbours that were not asked</source>
        <comment>label of a line: ports</comment>
        <translation>Nachbarn, die nicht gefragt wurden</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>%1 is a number of ports</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Round trip, as a rule</source>
        <comment>label of a line: a time</comment>
        <translation>Umlaufzeit, in der Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <comment>that a stand-in listened on</comment>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>The stand-in listened on</source>
        <comment>label of a line: ports; what it said besides</comment>
        <translation>Der Stellvertreter lauschte auf</translation>
    </message>
    <message>
        <source>Local ports that get no answers</source>
        <comment>label of a line: ranges of ports of this computer</comment>
        <translation>Lokale Ports, zu denen keine Antworten kommen</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangePanel</name>
    <message>
        <source>Zoom in</source>
        <comment>menu entry and button</comment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <comment>menu entry and button</comment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to the part</source>
        <comment>menu entry</comment>
        <translation>Auf den Teil vergrößern</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Whole range</source>
        <comment>menu entry and button: zooms out</comment>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Copy all parts</source>
        <comment>menu entry: puts a table on the clipboard</comment>
        <translation>Alle Teile kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip; %1: what a button does, %2: a key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left and Right go from part to part; the wheel, + and − zoom.</source>
        <comment>keys, beneath a strip</comment>
        <translation>Links und Rechts führen von Teil zu Teil; das Mausrad, + und − vergrößern und verkleinern.</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangePartsModel</name>
    <message>
        <source>%1 more parts; copying takes all of them</source>
        <comment>%1 is a number greater than 1</comment>
        <translation>%1 weitere Teile; Kopieren nimmt alle</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeProgressLine</name>
    <message>
        <source>%1 ranges: %2 ports asked</source>
        <comment>progress: %1 number of ranges of ports, greater than 1, %2 number</comment>
        <translation>%1 Bereiche: %2 Ports gefragt</translation>
    </message>
    <message>
        <source>%1/TCP %2: %3 ports asked</source>
        <comment>progress: %1 range of ports, %2 host, %3 number</comment>
        <translation>%1/TCP %2: %3 Ports gefragt</translation>
    </message>
    <message>
        <source>%1/TCP %2: %3 of %4 ports asked</source>
        <comment>progress: %1 range of ports, %2 host, %3 and %4 numbers</comment>
        <translation>%1/TCP %2: %3 von %4 Ports gefragt</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeStrip</name>
    <message>
        <source>Map of the ports %1</source>
        <comment>name for screen readers; %1: a range</comment>
        <translation>Karte der Ports %1</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeTable</name>
    <message>
        <source>Parts of the range</source>
        <comment>name of the table for screen readers</comment>
        <translation>Teile des Bereichs</translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeWords</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of ports, %2 a number</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>The endpoint mapper names ports here: %1.</source>
        <comment>%1 is a list of ports</comment>
        <translation>Die RPC-Endpunktzuordnung nennt hier Ports: %1.</translation>
    </message>
    <message>
        <source>Asked: all %1 ports (%2).</source>
        <comment>%1 is a number, %2 are numbers of ports by what they did</comment>
        <translation>Gefragt: alle %1 Ports (%2).</translation>
    </message>
    <message>
        <source>Asked: %1 of %2 ports (%3). The others are taken to be like their neighbours, at most %4 of them side by side.</source>
        <comment>%1, %2, %4 are numbers, %3 are numbers of ports by what they did</comment>
        <translation>Gefragt: %1 von %2 Ports (%3). Von den anderen wird angenommen, dass sie wie ihre Nachbarn sind, höchstens %4 nebeneinander.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>what a part of a range of ports did</comment>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>what a part of a range of ports did</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>what a part of a range of ports did: connections get through</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>not sent from here</source>
        <comment>what a part of a range of ports did: this computer refused</comment>
        <translation>von hier nicht gesendet</translation>
    </message>
    <message>
        <source>rejected by the network</source>
        <comment>what a part of a range of ports did</comment>
        <translation>vom Netzwerk abgewiesen</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>what a part of a range of ports did</comment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>%1: range of ports, %2: what it did</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s).</source>
        <comment>how many lie in a part of a range</comment>
        <translation>
            <numerusform>%n Port.</numerusform>
            <numerusform>%n Ports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <comment>%1 is a list of ports</comment>
        <translation>Offen: %1.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: a port</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: a port</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what a part of a range of ports did</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column: number of ports</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>column: number of ports</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>column: number of ports</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column: number of ports</comment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>column: number of ports</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>column: number of ports</comment>
        <translation>Nicht gefragt</translation>
    </message>
</context>
<context>
    <name>PortCheck::RemainingPage</name>
    <message>
        <source>What is left to do</source>
        <comment>title of a page</comment>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Each item with the people whose it is first. Check it again here as soon as they have changed something.</source>
        <translation>Bei jedem Punkt steht zuerst, wer dafür zuständig ist. Prüfen Sie ihn hier noch einmal, sobald dort etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Check &amp;everything again</source>
        <comment>button</comment>
        <translation>&amp;Alles noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Firewall request</source>
        <comment>heading over a text for the firewall team</comment>
        <translation>&amp;Firewall-Antrag</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <comment>name of a text for screen readers</comment>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>&amp;Copy the request</source>
        <comment>button: puts a text on the clipboard</comment>
        <translation>Antrag &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the request…</source>
        <comment>button: asks for a file</comment>
        <translation>Antrag &amp;speichern…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>%1 path of a file</comment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>And %1 more: the report has them all.</source>
        <comment>below a list; %1: a number</comment>
        <translation>Und %1 weitere: Der Bericht enthält sie alle.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Bisher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Checking… %1</source>
        <comment>%1: a sentence that says how far it is</comment>
        <translation>Prüfung läuft… %1</translation>
    </message>
    <message>
        <source>It is written when the check is done.</source>
        <translation>Er wird geschrieben, wenn die Prüfung fertig ist.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ReportExporter</name>
    <message>
        <source>HTML report (*.html)</source>
        <comment>kind of file</comment>
        <translation>HTML-Bericht (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Results for programs (*.json)</source>
        <comment>kind of file</comment>
        <translation>Ergebnisse für Programme (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>title of the file dialog</comment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Firewall request (*.txt)</source>
        <comment>kind of file</comment>
        <translation>Firewall-Antrag (*.txt)</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <comment>kind of file</comment>
        <translation>PDF-Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Test results for build servers (*.xml)</source>
        <comment>kind of file</comment>
        <translation>Testergebnisse für Buildserver (*.xml)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <comment>kind of file</comment>
        <translation>Markdown-Text (*.md)</translation>
    </message>
    <message>
        <source>%1: There is such a file already. Choose it by its whole name to replace it.</source>
        <comment>%1 path of a file</comment>
        <translation>%1: Eine solche Datei gibt es schon. Wählen Sie sie mit ihrem ganzen Namen, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>%1: The folder can&apos;t be made.</source>
        <comment>%1 path of a folder</comment>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Where to make the folder for these forms</source>
        <comment>title of a dialog: forms of a firewall request</comment>
        <translation>Wo der Ordner für diese Formen angelegt wird</translation>
    </message>
    <message>
        <source>%1: Not written, since the program ends.</source>
        <comment>%1 path of a folder</comment>
        <translation>%1: Nicht geschrieben, da das Programm endet.</translation>
    </message>
</context>
<context>
    <name>PortCheck::RequestChoices</name>
    <message>
        <source>Firewall request</source>
        <comment>heading: what it asks for</comment>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>With the &amp;evidence of each check</source>
        <comment>of a firewall request</comment>
        <translation>Mit den &amp;Befunden jeder Prüfung</translation>
    </message>
    <message>
        <source>What failed</source>
        <comment>what a firewall request asks for</comment>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>All that the table needs</source>
        <comment>what a firewall request asks for</comment>
        <translation>Alles, was die Tabelle braucht</translation>
    </message>
    <message>
        <source>Requested &amp;by:</source>
        <comment>label: who asks</comment>
        <translation>Beantragt &amp;von:</translation>
    </message>
    <message>
        <source>&amp;Valid until:</source>
        <comment>label: until when rules are needed</comment>
        <translation>&amp;Gültig bis:</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <comment>label: the number of a ticket</comment>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <comment>label: what a request is made for</comment>
        <translation>G&amp;rund:</translation>
    </message>
    <message>
        <source>F&amp;orms:</source>
        <comment>heading of a list: forms of a firewall request, such as nftables</comment>
        <translation>F&amp;ormen:</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <comment>of a firewall request</comment>
        <translation>Kreuzen Sie mindestens eine Form an.</translation>
    </message>
    <message>
        <source>Several are saved in a folder.</source>
        <comment>forms of a firewall request</comment>
        <translation>Mehrere kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>Too long, and cut to %1 characters in the request.</source>
        <comment>of a field; %1 a number</comment>
        <translation>Zu lang und im Antrag auf %1 Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>There is no such day. It is written as it stands.</source>
        <comment>of a field with a date</comment>
        <translation>Diesen Tag gibt es nicht. Er wird so geschrieben, wie er dasteht.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ResultsFile</name>
    <message>
        <source>it must be an object in curly brackets</source>
        <comment>said of a check in a results file</comment>
        <translation>sie muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>“outcome” is “%1”, but must be a word such as pass or fail</source>
        <comment>said of a check in a results file; %1: what stands there</comment>
        <translation>„outcome“ ist „%1“, muss aber ein Wort wie pass oder fail sein</translation>
    </message>
    <message>
        <source>“protocol” is “%1”, but must be TCP or UDP</source>
        <comment>said of a check in a results file; %1: what stands there</comment>
        <translation>„protocol“ ist „%1“, muss aber TCP oder UDP sein</translation>
    </message>
    <message>
        <source>it names no target or no port</source>
        <comment>said of a check in a results file</comment>
        <translation>sie nennt kein Ziel oder keinen Port</translation>
    </message>
    <message numerus="yes">
        <source>This is no whole JSON file: %1, after %n bytes.</source>
        <comment>%1 is the reason in Qt&apos;s English words</comment>
        <translation>
            <numerusform>Dies ist keine vollständige JSON-Datei: %1, nach %n Byte.</numerusform>
            <numerusform>Dies ist keine vollständige JSON-Datei: %1, nach %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no results file of GP PortCheck: one is written with --json.</source>
        <translation>Dies ist keine Ergebnisdatei von GP PortCheck: Mit --json wird eine geschrieben.</translation>
    </message>
    <message>
        <source>“version” is %1, but this program reads version %2.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>„version“ ist %1, dieses Programm liest aber Version %2.</translation>
    </message>
    <message>
        <source>There are no “checks” in it.</source>
        <comment>said of a results file</comment>
        <translation>Darin stehen keine „checks“.</translation>
    </message>
    <message>
        <source>Check %1: %2.</source>
        <comment>%1: which one of a results file, %2: what is wrong</comment>
        <translation>Prüfung %1: %2.</translation>
    </message>
    <message>
        <source>%1: not read, %2 files are the most that are put side by side.</source>
        <comment>%1 a file, %2 a number</comment>
        <translation>%1: nicht gelesen, höchstens %2 Dateien werden nebeneinander gestellt.</translation>
    </message>
    <message>
        <source>This is a plan: it says what is to be checked, and holds no results. These are written with --json.</source>
        <translation>Das ist ein Plan: Er sagt, was geprüft werden soll, und enthält keine Ergebnisse. Die schreibt --json.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ResumePage</name>
    <message>
        <source>&amp;Go on</source>
        <comment>button: with what was left</comment>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <comment>heading</comment>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>The file of the old one is kept beside the new one.</source>
        <translation>Die Datei des alten Ablaufs wird neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>Begin ane&amp;w</source>
        <comment>button: with an empty walkthrough</comment>
        <translation>&amp;Neu beginnen</translation>
    </message>
</context>
<context>
    <name>PortCheck::RoleField</name>
    <message>
        <source>“%1”: %2</source>
        <comment>%1: what the person typed, %2: a sentence that says why it is no host</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Further entries that are no hosts: %1</source>
        <comment>%1: a number</comment>
        <translation>Weitere Einträge, die keine Hosts sind: %1</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <comment>beside a field; %1: a number</comment>
        <translation>Hosts: %1</translation>
    </message>
    <message>
        <source>Hosts: %1, named twice: %2</source>
        <comment>beside a field; %1 and %2: numbers</comment>
        <translation>Hosts: %1, doppelt genannt: %2</translation>
    </message>
    <message>
        <source>Names or addresses</source>
        <comment>in an empty field for hosts</comment>
        <translation>Namen oder Adressen</translation>
    </message>
    <message>
        <source>No host is named for “%1”. Enter at least one name or address.</source>
        <comment>%1: a role such as Domain controllers</comment>
        <translation>Für „%1“ ist kein Host angegeben. Geben Sie mindestens einen Namen oder eine Adresse ein.</translation>
    </message>
    <message numerus="yes">
        <source>Write the host instead of these %n entries</source>
        <comment>button</comment>
        <translation>
            <numerusform>Den Host statt dieses Eintrags schreiben</numerusform>
            <numerusform>Die Hosts statt dieser %n Einträge schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1 instead</source>
        <comment>button; %1 a host</comment>
        <translation>Stattdessen %1 schreiben</translation>
    </message>
    <message>
        <source>%1 Take it out, or choose “IPv4 and IPv6” in the settings.</source>
        <comment>%1 a sentence about addresses</comment>
        <translation>%1 Entfernen Sie das, oder wählen Sie „IPv4 und IPv6“ in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::RpcUse</name>
    <message>
        <source>endpoint mapper</source>
        <translation>Endpunktzuordnung</translation>
    </message>
    <message>
        <source>directory replication and name translation</source>
        <translation>Verzeichnisreplikation und Namensübersetzung</translation>
    </message>
    <message>
        <source>secure channel and sign-in</source>
        <translation>sicherer Kanal und Anmeldung</translation>
    </message>
    <message>
        <source>identifiers, rights and trusts</source>
        <translation>Kennungen, Rechte und Vertrauensstellungen</translation>
    </message>
    <message>
        <source>accounts and groups</source>
        <translation>Konten und Gruppen</translation>
    </message>
    <message>
        <source>DNS server management</source>
        <translation>Verwaltung des DNS-Servers</translation>
    </message>
    <message>
        <source>SYSVOL replication (DFS-R)</source>
        <translation>SYSVOL-Replikation (DFS-R)</translation>
    </message>
    <message>
        <source>task scheduler (remote gpupdate)</source>
        <translation>Aufgabenplanung (gpupdate aus der Ferne)</translation>
    </message>
    <message>
        <source>task scheduler, old interface</source>
        <translation>Aufgabenplanung, alte Schnittstelle</translation>
    </message>
    <message>
        <source>service control</source>
        <translation>Dienststeuerung</translation>
    </message>
    <message>
        <source>event log, old interface</source>
        <translation>Ereignisprotokoll, alte Schnittstelle</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Group Policy client</source>
        <translation>Gruppenrichtlinienclient</translation>
    </message>
</context>
<context>
    <name>PortCheck::RulesFormList</name>
    <message>
        <source>Forms of the request</source>
        <comment>name of a list for screen readers</comment>
        <translation>Formen des Antrags</translation>
    </message>
</context>
<context>
    <name>PortCheck::RunNote</name>
    <message numerus="yes">
        <source>IPv6 is not in use on this computer: clients on it use IPv4, and %n IPv6 address(es) of the targets do not count here.</source>
        <translation>
            <numerusform>IPv6 wird auf diesem Computer nicht benutzt: Clients auf ihm nehmen IPv4, und %n IPv6-Adresse der Ziele zählt hier nicht.</numerusform>
            <numerusform>IPv6 wird auf diesem Computer nicht benutzt: Clients auf ihm nehmen IPv4, und %n IPv6-Adressen der Ziele zählen hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names and addresses of computers are masked: made-up ones stand in their places.</source>
        <translation>Die Namen und Adressen von Computern sind maskiert: An ihrer Stelle stehen erfundene.</translation>
    </message>
</context>
<context>
    <name>PortCheck::RunWords</name>
    <message>
        <source>Hosts: %1, checks: %2. There are more where a name has several addresses, and where the endpoint mapper names ports of the dynamic range.</source>
        <comment>%1 and %2: numbers</comment>
        <translation>Hosts: %1, Prüfungen: %2. Es werden mehr, wo ein Name mehrere Adressen hat und wo die RPC-Endpunktzuordnung Ports des dynamischen Bereichs nennt.</translation>
    </message>
    <message>
        <source>No name and no password of a user is sent, and nothing is changed. A controller may log the Kerberos question (event 4768, gp-portcheck-probe).</source>
        <translation>Es werden weder Name noch Kennwort eines Benutzers gesendet, und nichts wird geändert. Ein Domänencontroller protokolliert möglicherweise die Kerberos-Anfrage (Ereignis 4768, gp-portcheck-probe).</translation>
    </message>
    <message>
        <source>Last checked on %1: %2 The results themselves were not kept: check again before you sign off.</source>
        <comment>%1 day and time, %2 a sentence</comment>
        <translation>Zuletzt geprüft am %1: %2 Die Ergebnisse selbst wurden nicht aufbewahrt: Prüfen Sie vor der Abnahme erneut.</translation>
    </message>
    <message>
        <source>The targets, the port table or the settings were changed after this check: check again.</source>
        <translation>Die Ziele, die Porttabelle oder die Einstellungen wurden nach dieser Prüfung geändert: Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>As the settings say, it is also mapped what of the dynamic range is blocked: up to 2,000 connections to a host, and more where answers get lost, which can look like a port scan.</source>
        <translation>Wie in den Einstellungen festgelegt, wird auch kartiert, was vom dynamischen Bereich gesperrt ist: höchstens 2.000 Verbindungen zu einem Host, und mehr, wo Antworten verloren gehen, was wie ein Portscan aussehen kann.</translation>
    </message>
</context>
<context>
    <name>PortCheck::SaveFile</name>
    <message>
        <source>it is a disk, and not a file on one</source>
        <comment>the reason why a path cannot be written</comment>
        <translation>es ist ein Datenträger und keine Datei darauf</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>%1 is a file name, %2 the system&apos;s reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>PortCheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of the dialog</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Time limit per attempt:</source>
        <translation>&amp;Zeitlimit je Versuch:</translation>
    </message>
    <message>
        <source>How long one attempt waits for an answer. Below 3000 ms, Windows can make a refused connection look silent.</source>
        <translation>So lange wartet ein Versuch auf eine Antwort. Unter 3000 ms kann eine abgelehnte Verbindung durch Windows stumm erscheinen.</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>T&amp;CP retries:</source>
        <comment>further attempts</comment>
        <translation>&amp;TCP-Wiederholungen:</translation>
    </message>
    <message>
        <source>Further attempts before silence is believed.</source>
        <translation>Weitere Versuche, bevor ein Port als stumm gilt.</translation>
    </message>
    <message>
        <source>&amp;UDP retries:</source>
        <comment>further attempts</comment>
        <translation>&amp;UDP-Wiederholungen:</translation>
    </message>
    <message>
        <source>A datagram can get lost without a trace, so UDP is asked more often.</source>
        <translation>Ein Datagramm kann spurlos verloren gehen, daher wird über UDP öfter gefragt.</translation>
    </message>
    <message>
        <source>Checks at &amp;once:</source>
        <translation>&amp;Gleichzeitige Prüfungen:</translation>
    </message>
    <message>
        <source>How many checks may run at the same time, over all targets.</source>
        <translation>Wie viele Prüfungen gleichzeitig laufen dürfen, über alle Ziele hinweg.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <comment>button</comment>
        <translation>Standard&amp;werte wiederherstellen</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <comment>choice of a language</comment>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Extra looks</source>
        <translation>Zusatz&amp;prüfungen</translation>
    </message>
    <message>
        <source>&amp;Local ports 1024-65535</source>
        <translation>&amp;Lokale Ports 1024-65535</translation>
    </message>
    <message>
        <source>Also check from which local ports connections are let out: about forty connections to each address.</source>
        <translation>Auch prüfen, von welchen lokalen Ports Verbindungen nach außen zugelassen sind: etwa vierzig Verbindungen zu jeder Adresse.</translation>
    </message>
    <message>
        <source>A port that must be closed, RPC ports once more after the mapper was asked for them, a port that worked again at the end: a few packets a host settle what one symptom leaves open.</source>
        <translation>Ein Port, der geschlossen sein muss, RPC-Ports noch einmal nach einer Frage an die RPC-Endpunktzuordnung, ein Port, der funktionierte, am Ende noch einmal: Wenige Pakete je Host klären, was ein einzelnes Anzeichen offen lässt.</translation>
    </message>
    <message>
        <source>The ports that the endpoint mapper names</source>
        <comment>choice: what of a range is checked</comment>
        <translation>Die Ports, die die RPC-Endpunktzuordnung nennt</translation>
    </message>
    <message>
        <source>Map what is blocked</source>
        <comment>choice: what of a range is checked</comment>
        <translation>Kartieren, was gesperrt ist</translation>
    </message>
    <message>
        <source>Ask every port</source>
        <comment>choice: what of a range is checked</comment>
        <translation>Jeden Port fragen</translation>
    </message>
    <message>
        <source>Connections a &amp;second there:</source>
        <comment>there: in the dynamic port range</comment>
        <translation>Verbindungen je &amp;Sekunde dort:</translation>
    </message>
    <message>
        <source>For mapping and for every port, over all hosts. Fewer are less likely to be taken for an attack.</source>
        <translation>Für das Kartieren und für jeden Port, über alle Hosts. Weniger werden seltener für einen Angriff gehalten.</translation>
    </message>
    <message>
        <source>As fast as answers allow</source>
        <comment>in place of a number of connections a second</comment>
        <translation>So schnell, wie Antworten es erlauben</translation>
    </message>
    <message>
        <source>Each of these ports is asked as its own check. What else of the range is blocked does not show.</source>
        <translation>Jeder dieser Ports wird als eigene Prüfung gefragt. Was sonst vom Bereich gesperrt ist, zeigt sich nicht.</translation>
    </message>
    <message>
        <source>Also asks each port of the range: 64,512 and more connections to a host. You are asked before it begins.</source>
        <translation>Fragt auch jeden Port des Bereichs: 64.512 und mehr Verbindungen zu einem Host. Bevor es beginnt, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>in place of the path of a file</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <comment>button: chooses a file</comment>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>Token of the stand-ins</source>
        <comment>title of a dialog</comment>
        <translation>Token der Stellvertreter</translation>
    </message>
    <message>
        <source>To&amp;ken file of stand-ins:</source>
        <translation>To&amp;ken-Datei der Stellvertreter:</translation>
    </message>
    <message>
        <source>The file that stand-ins were given as --token-file: then they listen on each port of the range that is asked, and what is blocked shows to one port. Only its path is kept.</source>
        <translation>Die Datei, die Stellvertreter mit --token-file erhalten haben: Dann lauschen sie auf jedem Port des Bereichs, nach dem gefragt wird, und was gesperrt ist, zeigt sich auf den Port genau. Nur ihr Pfad wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Also finds where a firewall begins and ends to let ports of the range through, with at most some 2,000 connections to a host, and more where answers get lost. Can miss a narrow gap.</source>
        <translation>Findet auch, wo eine Firewall beginnt und aufhört, Ports des Bereichs durchzulassen, mit höchstens etwa 2.000 Verbindungen zu einem Host, und mehr, wo Antworten verloren gehen. Kann eine schmale Lücke übersehen.</translation>
    </message>
    <message>
        <source>&amp;Notify while watching</source>
        <comment>switch</comment>
        <translation>Beim Beobachten be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>The desktop tells when something that is watched breaks or works again.</source>
        <translation>Der Desktop meldet, wenn etwas Beobachtetes ausfällt oder wieder geht.</translation>
    </message>
    <message>
        <source>Sound &amp;while watching</source>
        <comment>switch</comment>
        <translation>&amp;Ton beim Beobachten</translation>
    </message>
    <message>
        <source>The system&apos;s alert sound for the same.</source>
        <translation>Der Hinweiston des Systems für dasselbe.</translation>
    </message>
    <message>
        <source>Keep the results of each &amp;run</source>
        <translation>Die Ergebnisse jedes Laufs &amp;aufheben</translation>
    </message>
    <message>
        <source>The history lists them, to be opened and compared. The demo&apos;s are not kept.</source>
        <translation>Der Verlauf zeigt sie; sie lassen sich öffnen und vergleichen. Läufe der Demo werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The oldest go first, also where they take more room than this:</source>
        <translation>Die ältesten gehen zuerst, auch wenn sie mehr Platz brauchen als diesen:</translation>
    </message>
    <message>
        <source>&amp;Megabytes kept at most:</source>
        <translation>Höchstens aufgehobene &amp;Megabyte:</translation>
    </message>
    <message>
        <source>A run over ten controllers takes about 0.3 MB.</source>
        <translation>Ein Lauf über zehn Domänencontroller braucht etwa 0,3 MB.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>page of the settings: how they are asked</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Dynamic ports</source>
        <comment>page of the settings</comment>
        <translation>Dynamische Ports</translation>
    </message>
    <message>
        <source>History and watch</source>
        <comment>page of the settings</comment>
        <translation>Verlauf und Beobachten</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>page of the settings</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Addresses to ask:</source>
        <translation>Gefragte &amp;Adressen:</translation>
    </message>
    <message>
        <source>A name&apos;s addresses of the other version are left out, and a host that has no others is not checked.</source>
        <translation>Adressen eines Namens der anderen Version werden ausgelassen; ein Host, der keine anderen hat, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Dynamic port &amp;range:</source>
        <translation>&amp;Dynamischer Portbereich:</translation>
    </message>
    <message>
        <source>R&amp;uns kept at most:</source>
        <translation>Höchstens aufgehobene Läu&amp;fe:</translation>
    </message>
    <message>
        <source>Dynamic ports wanted &amp;open:</source>
        <translation>Gewünschte &amp;offene dynamische Ports:</translation>
    </message>
    <message>
        <source>What firewalls are to let through: verdicts, advice and firewall requests go by it. As usual: 49152-65535, or the port table&apos;s range where all of it is checked.</source>
        <translation>Was Firewalls durchlassen sollen: Urteile, Ratschläge und Firewall-Anträge richten sich danach. Wie üblich: 49152-65535, oder der Bereich der Porttabelle, wo er ganz geprüft wird.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ShortHelp</name>
    <message>
        <source>How to use GP PortCheck</source>
        <comment>title of the dialog</comment>
        <translation>So verwenden Sie GP PortCheck</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>heading over a list of keyboard shortcuts</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Run the program on the computer that has to reach the controllers, such as Netwrix Auditor Server: what is tested is the way from here.</source>
        <translation>Starten Sie das Programm auf dem Computer, der die Domänencontroller erreichen muss, etwa dem Netwrix Auditor Server: Geprüft wird der Weg von hier aus.</translation>
    </message>
    <message>
        <source>Name the domain controllers and the DNS servers. Lists can be pasted; with the domain&apos;s name filled in, “Discover controllers” finds them in DNS.</source>
        <translation>Nennen Sie die Domänencontroller und die DNS-Server. Listen können eingefügt werden; ist der Name der Domäne eingetragen, findet „Domänencontroller suchen“ sie im DNS.</translation>
    </message>
    <message>
        <source>Press “Check”. Each row settles as its answer comes.</source>
        <translation>Klicken Sie auf „Prüfen“. Jede Zeile steht fest, sobald ihre Antwort da ist.</translation>
    </message>
    <message>
        <source>Select a row to read what was asked, what came back, what it means and what to do.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was gefragt wurde, was zurückkam, was es bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>“Re-check failed” asks again only what failed, for instance after a firewall was changed.</source>
        <translation>„Fehlgeschlagene erneut prüfen“ fragt nur das noch einmal, was fehlgeschlagen ist, etwa nachdem eine Firewall geändert wurde.</translation>
    </message>
    <message>
        <source>“Export” saves a report to read, to hand on, or for other programs.</source>
        <translation>„Exportieren“ speichert einen Bericht zum Lesen, zum Weitergeben oder für andere Programme.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“Watch” asks again and again by itself, and tells what breaks and what works again; its timelines show when.</source>
        <translation>„Beobachten“ wiederholt die Prüfungen von selbst und sagt, was ausfällt und was wieder geht; die Zeitstrahlen zeigen, wann.</translation>
    </message>
</context>
<context>
    <name>PortCheck::ShownNames</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::SignOffPage</name>
    <message>
        <source>Sign-off</source>
        <comment>title of a page</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Who stands for this result, and with what remarks: both go into the HTML report and the results for programs. Then save what is to be handed over.</source>
        <translation>Wer für dieses Ergebnis einsteht, und mit welchen Bemerkungen: Beides kommt in den HTML-Bericht und in die Ergebnisse für Programme. Speichern Sie danach, was übergeben werden soll.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <comment>of a person</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <comment>of the sign-off</comment>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>Be&amp;merkungen:</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>heading over the kinds of report to be saved</comment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <comment>button: asks for a folder</comment>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Save the reports</source>
        <comment>button</comment>
        <translation>Berichte &amp;speichern</translation>
    </message>
    <message>
        <source>Remarks have at most %1 characters.</source>
        <comment>%1: a number</comment>
        <translation>Bemerkungen haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <comment>title of a dialog</comment>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Enter the name of whoever signs off.</source>
        <translation>Geben Sie den Namen der Person ein, die abnimmt.</translation>
    </message>
    <message>
        <source>There are no results to report: go back and check first.</source>
        <translation>Es gibt keine Ergebnisse für einen Bericht: Gehen Sie zurück und prüfen Sie zuerst.</translation>
    </message>
    <message>
        <source>Tick at least one kind of report.</source>
        <translation>Wählen Sie mindestens eine Art von Bericht aus.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <comment>before a list of files</comment>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>Nothing was checked yet, so there is nothing to sign off.</source>
        <translation>Es wurde noch nichts geprüft, daher gibt es nichts abzunehmen.</translation>
    </message>
    <message>
        <source>The reports are being written.</source>
        <translation>Die Berichte werden geschrieben.</translation>
    </message>
</context>
<context>
    <name>PortCheck::SourcesText</name>
    <message>
        <source>%1 at %2</source>
        <comment>%1 a list of ports, %2 a list of hosts</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 reaches nothing that others reach: %2.</source>
        <comment>%1 a computer that checks were made on, %2 ports and hosts</comment>
        <translation>%1 erreicht nichts von dem, was andere erreichen: %2.</translation>
    </message>
    <message>
        <source>Only %1 does not reach %2.</source>
        <comment>%1 a computer that checks were made on, %2 ports and hosts</comment>
        <translation>Nur %1 erreicht nicht: %2.</translation>
    </message>
    <message>
        <source>Not reached from %1, but from others: %2.</source>
        <comment>%1 computers, %2 ports and hosts</comment>
        <translation>Von %1 aus nicht erreicht, von anderen aus schon: %2.</translation>
    </message>
    <message>
        <source>Only %1 reaches %2.</source>
        <comment>%1 a computer that checks were made on, %2 ports and hosts</comment>
        <translation>Nur %1 erreicht %2.</translation>
    </message>
    <message>
        <source>Reached from none of the computers that asked (%1): %2.</source>
        <comment>%1 computers that checks were made on, %2 ports and hosts</comment>
        <translation>Von keinem der Computer aus erreicht, die gefragt haben (%1): %2.</translation>
    </message>
    <message>
        <source>Reached, but with a wrong answer only from %1: %2.</source>
        <comment>%1 computers that checks were made on, %2 ports and hosts</comment>
        <translation>Erreicht, aber nur von %1 aus mit falscher Antwort: %2.</translation>
    </message>
    <message>
        <source>Reached, but with a wrong answer from all computers that reach it (%1): %2.</source>
        <comment>%1 computers that checks were made on, %2 ports and hosts</comment>
        <translation>Erreicht, aber mit falscher Antwort von allen Computern aus, die es erreichen (%1): %2.</translation>
    </message>
    <message>
        <source>%1 has other addresses, depending on who asks. %2.</source>
        <comment>%1 a host, %2 what each computer sees</comment>
        <translation>%1 hat andere Adressen, je nachdem, wer fragt. %2.</translation>
    </message>
    <message>
        <source>%1 shows other certificates at the same address, depending on who asks. %2.</source>
        <comment>%1 a port and its host, %2 what each computer sees: whose certificate, by whom, from when</comment>
        <translation>%1 zeigt unter derselben Adresse andere Zertifikate, je nachdem, wer fragt. %2.</translation>
    </message>
    <message>
        <source>What the name servers say that are asked from there: for the DNS team of %1.</source>
        <comment>%1 computers</comment>
        <translation>Was die Namensserver sagen, die von dort gefragt werden: für das DNS-Team von %1.</translation>
    </message>
    <message>
        <source>The host answers others, so it is the way from there, or a firewall (also the host&apos;s own) that lets only some computers through: for the network team near %1.</source>
        <comment>%1 computers</comment>
        <translation>Der Host antwortet anderen, also liegt es am Weg von dort oder an einer Firewall (auch der des Hosts selbst), die nur manche Computer durchlässt: für das Netzwerkteam bei %1.</translation>
    </message>
    <message>
        <source>Computers: %1, hosts: %2, checks: %3.</source>
        <comment>%1, %2 and %3 numbers</comment>
        <translation>Computer: %1, Hosts: %2, Prüfungen: %3.</translation>
    </message>
    <message>
        <source>All that could be told is the same from everywhere.</source>
        <translation>Was sich sagen ließ, ist von überall aus gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from computer to computer.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n davon unterscheidet sich von Computer zu Computer.</numerusform>
            <numerusform>%n davon unterscheiden sich von Computer zu Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the results: %1.</source>
        <comment>%1 what was found, clauses</comment>
        <translation>In den Ergebnissen: %1.</translation>
    </message>
    <message>
        <source>Not from: %1.</source>
        <comment>%1 computers</comment>
        <translation>Nicht von: %1.</translation>
    </message>
    <message>
        <source>Right from: %1.</source>
        <comment>answers; %1 computers</comment>
        <translation>Richtig von: %1.</translation>
    </message>
    <message>
        <source>Reached from: %1.</source>
        <comment>%1 computers</comment>
        <translation>Erreicht von: %1.</translation>
    </message>
    <message>
        <source>Not asked, or not told, from: %1.</source>
        <comment>%1 computers</comment>
        <translation>Nicht gefragt oder nicht feststellbar von: %1.</translation>
    </message>
    <message>
        <source>The computer itself, its firewall or its network, before anything else: for the administrator of %1, then the network team there.</source>
        <comment>%1 a computer</comment>
        <translation>Zuallererst der Computer selbst, seine Firewall oder sein Netz: für den Administrator von %1, dann das Netzwerkteam dort.</translation>
    </message>
    <message>
        <source>The name leads nowhere from all of them: for the DNS team.</source>
        <translation>Der Name führt von allen aus nirgendwohin: für das DNS-Team.</translation>
    </message>
    <message>
        <source>The host itself, or what stands right before it: for its administrator, then for the network team there.</source>
        <translation>Der Host selbst oder was direkt davor steht: für seinen Administrator, dann für das Netzwerkteam dort.</translation>
    </message>
    <message>
        <source>The way is open. What answers there, or what the computer trusts, is not the same: compare both runs; for the administrator of %1.</source>
        <comment>%1 computers</comment>
        <translation>Der Weg ist frei. Was dort antwortet oder wem der Computer vertraut, ist nicht dasselbe: beide Läufe vergleichen; für den Administrator von %1.</translation>
    </message>
    <message>
        <source>The way is open from all of them: for the administrator of the host.</source>
        <translation>Der Weg ist von allen aus frei: für den Administrator des Hosts.</translation>
    </message>
    <message>
        <source>Name servers may say so on purpose; if not, it is for the DNS team.</source>
        <translation>Namensserver können das mit Absicht so sagen; wenn nicht, ist es für das DNS-Team.</translation>
    </message>
    <message>
        <source>It was replaced between the runs, or something on the way answers in the host&apos;s place: for the network team.</source>
        <translation>Es wurde zwischen den Läufen ersetzt, oder etwas auf dem Weg antwortet anstelle des Hosts: für das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The same run as another file, shown once: %1.</source>
        <comment>%1 a list of files</comment>
        <translation>Derselbe Lauf wie eine andere Datei, einmal gezeigt: %1.</translation>
    </message>
    <message>
        <source>More than a day lies between the first run (%1) and the last (%2): what differs can have changed meanwhile.</source>
        <comment>%1 and %2 times</comment>
        <translation>Zwischen dem ersten Lauf (%1) und dem letzten (%2) liegt mehr als ein Tag: Was sich unterscheidet, kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>The runs have asked by different port tables: %1.</source>
        <comment>%1 a list of titles</comment>
        <translation>Die Läufe haben nach verschiedenen Porttabellen gefragt: %1.</translation>
    </message>
    <message>
        <source>%1 from %2: not asked, or not run.</source>
        <comment>%1 a host or a port of it, %2 a computer</comment>
        <translation>%1 von %2 aus: nicht gefragt oder nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 from %2: %3.</source>
        <comment>%1 a host or a port of it, %2 a computer, %3 an outcome</comment>
        <translation>%1 von %2 aus: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The worst of %n check(s).</source>
        <comment>of a host</comment>
        <translation>
            <numerusform>Das Schlechteste von %n Prüfung.</numerusform>
            <numerusform>Das Schlechteste von %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <comment>%1 a number</comment>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1: begun %2, %3</source>
        <comment>%1 a computer that checks were made on, %2 time, %3 path of a file</comment>
        <translation>%1: begonnen %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the JSON.</source>
        <comment>end of a list of findings</comment>
        <translation>
            <numerusform>Und %n weiteres, im JSON.</numerusform>
            <numerusform>Und %n weitere, im JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>By what the results say it is the computer itself, and not the way: for the administrator of %1.</source>
        <comment>%1 computers</comment>
        <translation>Nach dem, was die Ergebnisse sagen, liegt es am Computer selbst und nicht am Weg: für die Administration von %1.</translation>
    </message>
    <message>
        <source>Asked from one computer only, so that nothing is known from the others: %1.</source>
        <comment>%1 a list of hosts</comment>
        <translation>Nur von einem Computer aus gefragt; von den anderen ist dazu nichts bekannt: %1.</translation>
    </message>
    <message>
        <source>Fails from %1, and no other computer asked or could tell: %2.</source>
        <comment>%1 a computer that checks were made on, %2 ports and hosts</comment>
        <translation>Scheitert von %1 aus, und kein anderer Computer hat gefragt oder konnte es feststellen: %2.</translation>
    </message>
    <message>
        <source>By what the results say it is the host itself: for its administrator.</source>
        <translation>Nach den Ergebnissen ist es der Host selbst: für seinen Administrator.</translation>
    </message>
    <message>
        <source>The way from there, or the host itself, which another computer&apos;s answer would tell: for the network team near %1, then the administrator of the host.</source>
        <comment>%1 computers</comment>
        <translation>Der Weg von dort oder der Host selbst, was die Antwort eines anderen Computers klären würde: für das Netzwerkteam bei %1, dann für den Administrator des Hosts.</translation>
    </message>
    <message>
        <source>The name cannot be looked up there: which DNS servers it asks, and whether they answer, is for the administrator of %1, then the DNS team.</source>
        <comment>%1 computers</comment>
        <translation>Der Name lässt sich dort nicht auflösen: Welche DNS-Server gefragt werden und ob sie antworten, ist für den Administrator von %1, dann für das DNS-Team.</translation>
    </message>
    <message>
        <source>The way is open from there: for the administrator of the host.</source>
        <translation>Der Weg von dort ist frei: für den Administrator des Hosts.</translation>
    </message>
    <message>
        <source>None of them differs from computer to computer.</source>
        <comment>checks</comment>
        <translation>Keine davon unterscheidet sich von Computer zu Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them fail(s) from every computer that could tell.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n davon scheitert von jedem Computer aus, der es feststellen konnte.</numerusform>
            <numerusform>%n davon scheitern von jedem Computer aus, der es feststellen konnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check was made in the results of %1.</source>
        <comment>%1 a list of computers</comment>
        <translation>In den Ergebnissen von %1 wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>%1 did not ask %2 of the %3 checks that were made of its hosts: nothing is known of these from there.</source>
        <comment>%1 a computer, %2 and %3 numbers</comment>
        <translation>%1 hat %2 der %3 Prüfungen nicht gemacht, die es zu seinen Hosts gibt: Von dort aus ist dazu nichts bekannt.</translation>
    </message>
    <message>
        <source>Computers: %1, runs: %2, hosts: %3, checks: %4.</source>
        <comment>%1 to %4 numbers</comment>
        <translation>Computer: %1, Läufe: %2, Hosts: %3, Prüfungen: %4.</translation>
    </message>
    <message>
        <source>Runs of one computer say what has changed there, and nothing of what others reach: compare them with each other.</source>
        <translation>Läufe eines einzigen Computers sagen, was sich dort geändert hat, und nichts darüber, was andere erreichen: Vergleichen Sie sie miteinander.</translation>
    </message>
    <message>
        <source>All runs are of one computer: %1.</source>
        <comment>%1 its name</comment>
        <translation>Alle Läufe sind von einem einzigen Computer: %1.</translation>
    </message>
    <message>
        <source>More than one run of the same computer: each host is judged by the last one that asked it: %1.</source>
        <comment>%1 a list of names</comment>
        <translation>Mehr als ein Lauf desselben Computers; jeder Host wird nach dem letzten beurteilt, der ihn gefragt hat: %1.</translation>
    </message>
    <message>
        <source>Runs of one name that count as several computers, since their addresses differ or are masked: %1.</source>
        <comment>%1 a list of names</comment>
        <translation>Läufe eines Namens, die als mehrere Computer gelten, denn ihre Adressen unterscheiden sich oder sind maskiert: %1.</translation>
    </message>
    <message>
        <source>A stand-in answered in the results of %1: that shows the way there, and Active Directory itself was not tested.</source>
        <comment>%1 a list of computers</comment>
        <translation>In den Ergebnissen von %1 hat ein Stellvertreter geantwortet: Das zeigt den Weg dorthin; Active Directory selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>%1; a stand-in answered for %2</source>
        <comment>%1 a run: its computer, time and file, %2 a list of hosts</comment>
        <translation>%1; für %2 hat ein Stellvertreter geantwortet</translation>
    </message>
</context>
<context>
    <name>PortCheck::SourcesView</name>
    <message>
        <source>Hosts, as each computer saw them</source>
        <comment>name of the matrix for screen readers</comment>
        <translation>Hosts, wie jeder Computer sie sah</translation>
    </message>
</context>
<context>
    <name>PortCheck::SourcesWindow</name>
    <message>
        <source>Several computers</source>
        <comment>title of the window with results of several computers side by side</comment>
        <translation>Mehrere Computer</translation>
    </message>
    <message>
        <source>What differs between the computers</source>
        <comment>name of a list, for screen readers</comment>
        <translation>Was sich zwischen den Computern unterscheidet</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <comment>check box: of hosts and checks</comment>
        <translation>Nur was sich &amp;unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <comment>button</comment>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: closes a window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Border between what differs and the hosts</source>
        <comment>name for screen readers</comment>
        <translation>Grenze zwischen dem, was sich unterscheidet, und den Hosts</translation>
    </message>
    <message>
        <source>Compare the &amp;runs</source>
        <comment>button: the last two of them</comment>
        <translation>Die &amp;Läufe vergleichen</translation>
    </message>
    <message>
        <source>What has changed between the last two of these runs</source>
        <translation>Was sich zwischen den letzten beiden dieser Läufe geändert hat</translation>
    </message>
</context>
<context>
    <name>PortCheck::SrvDiscovery</name>
    <message>
        <source>The DNS server %1 has no address: %2</source>
        <comment>%1 host name, %2 the system&apos;s words</comment>
        <translation>Der DNS-Server %1 hat keine Adresse: %2</translation>
    </message>
    <message>
        <source>the DNS of this computer</source>
        <translation>Der eingestellte DNS-Server dieses Computers</translation>
    </message>
    <message>
        <source>%1 knows no domain controllers of %2. Check the domain&apos;s name, or name a DNS server of that domain.</source>
        <comment>%1 DNS server, %2 domain</comment>
        <translation>%1 kennt keine Domänencontroller von %2. Prüfen Sie den Namen der Domäne, oder geben Sie einen DNS-Server dieser Domäne an.</translation>
    </message>
    <message>
        <source>%1 did not answer. Check that it is a DNS server and that 53/UDP is open.</source>
        <comment>%1 DNS server</comment>
        <translation>%1 hat nicht geantwortet. Prüfen Sie, ob es ein DNS-Server ist und ob 53/UDP offen ist.</translation>
    </message>
    <message>
        <source>%1 says that %2 has no domain controllers: its record for them names “.”. The DNS administrator should delete that record if there are some.</source>
        <comment>%1 DNS server, %2 domain</comment>
        <translation>Laut %1 hat %2 keine Domänencontroller: Der Eintrag für sie nennt „.“. Der DNS-Administrator sollte diesen Eintrag löschen, wenn es welche gibt.</translation>
    </message>
    <message>
        <source>%1 answered %2 when it was asked for the domain controllers of %3. The DNS administrator should see why; or name another DNS server of that domain.</source>
        <comment>%1 DNS server, %2 response code such as SERVFAIL, %3 domain</comment>
        <translation>%1 hat auf die Frage nach den Domänencontrollern von %3 mit %2 geantwortet. Der DNS-Administrator sollte klären, warum; oder geben Sie einen anderen DNS-Server dieser Domäne an.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut short, and 53/TCP, where the whole would come, does not answer: allow 53/TCP to it. There can be more hosts than were found.</source>
        <comment>%1 DNS server</comment>
        <translation>Die Antwort von %1 war gekürzt, und 53/TCP, worüber sie ganz käme, antwortet nicht: Lassen Sie 53/TCP dorthin zu. Es kann mehr Hosts geben, als gefunden wurden.</translation>
    </message>
    <message>
        <source>%1 refused the question: no DNS server listens on its 53/UDP, or a firewall refuses in its name. Name a DNS server of that domain; if this is one, the network team should allow 53/UDP to it.</source>
        <comment>%1 DNS server</comment>
        <translation>%1 hat die Anfrage abgelehnt: Auf 53/UDP lauscht dort kein DNS-Server, oder eine Firewall lehnt in seinem Namen ab. Nennen Sie einen DNS-Server dieser Domäne; ist dies einer, sollte das Netzwerk-Team 53/UDP zu ihm zulassen.</translation>
    </message>
    <message>
        <source>%1 could not be asked on 53/UDP: %2. Check the way to it, or name another DNS server.</source>
        <comment>%1 DNS server, %2 the system&apos;s words</comment>
        <translation>%1 ließ sich auf 53/UDP nicht fragen: %2. Prüfen Sie den Weg dorthin, oder nennen Sie einen anderen DNS-Server.</translation>
    </message>
    <message>
        <source>The link %1 of this computer went down during the search, so that %2 could not answer. Administrator of this computer: check the cable, wireless network or VPN at %1, then search again.</source>
        <comment>%1 network interface such as eth0, %2 DNS server</comment>
        <translation>Die Verbindung %1 dieses Computers ist während der Suche ausgefallen, sodass %2 nicht antworten konnte. Administrator dieses Computers: Prüfen Sie Kabel, WLAN oder VPN an %1 und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer lost its address %1 (%2) during the search, so that %3 could not answer. Administrator of this computer: see what took the address away (a lease that ended, a VPN, a changed setting), then search again.</source>
        <comment>%1 IP address, %2 network interface such as eth0, %3 DNS server</comment>
        <translation>Dieser Computer hat während der Suche seine Adresse %1 (%2) verloren, sodass %3 nicht antworten konnte. Administrator dieses Computers: Klären Sie, was die Adresse weggenommen hat (eine abgelaufene Lease, ein VPN, eine geänderte Einstellung), und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The DNS server %1 has only %2 addresses, and only %3 is to be used. Name another DNS server, or use both.</source>
        <comment>%1 host name or address, %2 and %3 IPv4 or IPv6</comment>
        <translation>Der DNS-Server %1 hat nur %2-Adressen, und nur %3 soll benutzt werden. Nennen Sie einen anderen DNS-Server, oder benutzen Sie beides.</translation>
    </message>
</context>
<context>
    <name>PortCheck::StaleBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 a list of hosts</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These results are from before your changes.</source>
        <comment>in a bar above the results</comment>
        <translation>Diese Ergebnisse stammen aus der Zeit vor Ihren Änderungen.</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <comment>%1 a list of hosts</comment>
        <translation>Noch nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>No longer named: %1.</source>
        <comment>%1 a list of hosts</comment>
        <translation>Nicht mehr genannt: %1.</translation>
    </message>
    <message>
        <source>port table</source>
        <comment>in a list of what was changed</comment>
        <translation>Porttabelle</translation>
    </message>
    <message>
        <source>domain</source>
        <comment>in a list of what was changed</comment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>in a list of what was changed</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 a list such as: domain, settings</comment>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <comment>button: what is entered now</comment>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check what is entered now, in place of these results (F5)</source>
        <translation>Prüfen, was jetzt eingetragen ist, an Stelle dieser Ergebnisse (F5)</translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInForm</name>
    <message>
        <source>&amp;Answers to:</source>
        <comment>label: addresses</comment>
        <translation>&amp;Antwortet an:</translation>
    </message>
    <message>
        <source>The computer that will audit, or its network. Nobody else is answered.</source>
        <translation>Der Computer, der auditieren wird, oder sein Netzwerk. Sonst erhält niemand eine Antwort.</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domäne:</translation>
    </message>
    <message>
        <source>The one that the stand-in speaks for. Empty: whichever is asked for.</source>
        <translation>Die Domäne, für die der Stellvertreter spricht. Leer: jede, nach der gefragt wird.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>behind a number</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Ends after:</source>
        <translation>&amp;Endet nach:</translation>
    </message>
    <message>
        <source>&amp;Listens at:</source>
        <comment>label: addresses of this computer</comment>
        <translation>&amp;Lauscht auf:</translation>
    </message>
    <message>
        <source>Addresses of this computer. Empty: all that it has.</source>
        <translation>Adressen dieses Computers. Leer: alle, die er hat.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <comment>label: a file with a secret</comment>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>A file with a secret that the checking side has as well. Without it no further ports are opened by request, which a map of the dynamic range would make use of.</source>
        <translation>Eine Datei mit einem Geheimnis, das auch die prüfende Seite hat. Ohne sie werden keine weiteren Ports auf Anforderung geöffnet, was eine Karte des dynamischen Bereichs nutzen würde.</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt *.cer *.key);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>PEM (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>What is shown for TLS (PEM). Empty: the stand-in&apos;s own, which nobody should trust.</source>
        <translation>Was bei TLS gezeigt wird (PEM). Leer: das eigene des Stellvertreters, dem niemand vertrauen sollte.</translation>
    </message>
    <message>
        <source>&amp;Private key:</source>
        <translation>&amp;Privater Schlüssel:</translation>
    </message>
    <message>
        <source>For that certificate (PEM, without a passphrase).</source>
        <translation>Zu diesem Zertifikat (PEM, ohne Passphrase).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: opens a dialog for a file</comment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Whom may it answer? Give the address of the computer that will audit.</source>
        <translation>Wem darf er antworten? Geben Sie die Adresse des Computers an, der auditieren wird.</translation>
    </message>
    <message>
        <source>The certificate and its private key go together.</source>
        <translation>Das Zertifikat und sein privater Schlüssel gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInLogModel</name>
    <message>
        <source>Time</source>
        <comment>column: when a stand-in was asked</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: who asked a stand-in</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column: where a stand-in was asked</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column: between a stand-in and who asked it</comment>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInNotice</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 a list of hosts or addresses, %2 a number</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>Ports are translated on the way to %1: the stand-in there sees this computer, %2, at other ports than it sent from. A rule by source port will not hold.</source>
        <comment>%1 host with its address, %2 a list of addresses</comment>
        <translation>Auf dem Weg zu %1 werden Ports übersetzt: Der Stellvertreter dort sieht diesen Computer, %2, mit anderen Ports als denen, von denen er gesendet hat. Eine Regel nach Quellport wird nicht greifen.</translation>
    </message>
    <message>
        <source>Addresses are translated on the way to %1: this computer, %2, is seen there as several addresses in turn: %3. Firewall rules behind the translation must name them all.</source>
        <comment>%1 host with its address, %2 and %3 lists of addresses</comment>
        <translation>Auf dem Weg zu %1 werden Adressen übersetzt: Dieser Computer, %2, erscheint dort abwechselnd unter mehreren Adressen: %3. Firewall-Regeln hinter der Übersetzung müssen sie alle nennen.</translation>
    </message>
    <message>
        <source>Addresses are translated on the way to %1: this computer, %2, is seen there as %3. Firewall rules behind the translation must name that address.</source>
        <comment>%1 host with its address, %2 a list of addresses, %3 an address</comment>
        <translation>Auf dem Weg zu %1 werden Adressen übersetzt: Dieser Computer, %2, erscheint dort als %3. Firewall-Regeln hinter der Übersetzung müssen diese Adresse nennen.</translation>
    </message>
    <message>
        <source>sent from %1, seen as %2</source>
        <comment>both are an IP address with a port</comment>
        <translation>gesendet von %1, gesehen als %2</translation>
    </message>
    <message>
        <source>Checked against a stand-in; Active Directory itself was not tested.</source>
        <comment>stands on every page of a report on such a run</comment>
        <translation>Gegen einen Stellvertreter geprüft; Active Directory selbst wurde nicht getestet.</translation>
    </message>
    <message>
        <source>%1 That holds for %2; what else answered is no stand-in.</source>
        <comment>%1 the sentence before, %2 a list of hosts</comment>
        <translation>%1 Das gilt für %2; was sonst geantwortet hat, ist kein Stellvertreter.</translation>
    </message>
    <message>
        <source>%1 answered as %2 different stand-ins: it was started again during the run, or several computers answer at that address.</source>
        <comment>%1 host with its address, %2 a number greater than 1</comment>
        <translation>%1 hat als %2 verschiedene Stellvertreter geantwortet: Er wurde während des Laufs neu gestartet, oder mehrere Computer antworten unter dieser Adresse.</translation>
    </message>
    <message>
        <source>The same or alike holds for further hosts; the details of their checks tell.</source>
        <comment>after some sentences on hosts</comment>
        <translation>Dasselbe oder Ähnliches gilt für weitere Hosts; Näheres steht in den Details ihrer Prüfungen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInRun</name>
    <message>
        <source>The stand-in could not listen on any port.</source>
        <translation>Der Stellvertreter konnte auf keinem Port lauschen.</translation>
    </message>
    <message>
        <source>Requests to open further ports are refused: no --token-file was given.</source>
        <translation>Anforderungen, weitere Ports zu öffnen, werden abgelehnt: --token-file wurde nicht angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>This stand-in (nonce %1) answers %2 and nobody else. It ends after %n minute(s), or by Ctrl-C.</source>
        <comment>%1 a number in hexadecimal digits, %2 list of addresses</comment>
        <translation>
            <numerusform>Dieser Stellvertreter (Nonce %1) antwortet %2 und sonst niemandem. Er endet nach %n Minute oder mit Strg+C.</numerusform>
            <numerusform>Dieser Stellvertreter (Nonce %1) antwortet %2 und sonst niemandem. Er endet nach %n Minuten oder mit Strg+C.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInWindow</name>
    <message numerus="yes">
        <source>It ends in %n minute(s), with this window, or by Stop.</source>
        <comment>of a stand-in</comment>
        <translation>
            <numerusform>Er endet in %n Minute, mit diesem Fenster oder durch „Beenden“.</numerusform>
            <numerusform>Er endet in %n Minuten, mit diesem Fenster oder durch „Beenden“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand in for a target</source>
        <comment>title of the window</comment>
        <translation>Ein Ziel vertreten</translation>
    </message>
    <message>
        <source>Before a controller is there, this computer can answer in its place: on the port table&apos;s ports, in each service&apos;s own protocol, and always saying that it is a stand-in. It takes no password and stores nothing.</source>
        <translation>Bevor ein Domänencontroller da ist, kann dieser Computer an seiner Stelle antworten: auf den Ports der Porttabelle, im eigenen Protokoll jedes Dienstes und immer mit der Angabe, dass er ein Stellvertreter ist. Er nimmt kein Kennwort an und speichert nichts.</translation>
    </message>
    <message>
        <source>Who asked this stand-in what</source>
        <comment>name of a table, for screen readers</comment>
        <translation>Wer diesen Stellvertreter was gefragt hat</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>button: ends a stand-in</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button: starts a stand-in</comment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Let these ports into this computer with its firewall. Then check it from the computer that will audit, with this computer&apos;s address as the target.</source>
        <translation>Lassen Sie diese Ports in der Firewall dieses Computers durch. Prüfen Sie ihn dann von dem Computer aus, der auditieren wird, mit der Adresse dieses Computers als Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>This computer stands in, with %n connection(s) now.</source>
        <comment>of a stand-in</comment>
        <translation>
            <numerusform>Dieser Computer ist Stellvertreter, derzeit mit %n Verbindung.</numerusform>
            <numerusform>Dieser Computer ist Stellvertreter, derzeit mit %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stand-in has ended: its time is over.</source>
        <translation>Der Stellvertreter ist beendet: Seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>The stand-in has ended.</source>
        <translation>Der Stellvertreter ist beendet.</translation>
    </message>
    <message>
        <source>Nothing is answered any more.</source>
        <translation>Es wird nichts mehr beantwortet.</translation>
    </message>
    <message>
        <source>The stand-in could not listen on any port.</source>
        <translation>Der Stellvertreter konnte auf keinem Port lauschen.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Es wird noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>Say whom the stand-in may answer, and start it. Who asks what will be listed here.</source>
        <translation>Geben Sie an, wem der Stellvertreter antworten darf, und starten Sie ihn. Wer was fragt, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Border between the settings and the log</source>
        <comment>name for screen readers</comment>
        <translation>Grenze zwischen den Einstellungen und dem Protokoll</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <comment>title of a question</comment>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <comment>button: answers a question; it: the stand-in</comment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <comment>button: answers a question; it: the stand-in</comment>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>End the stand-in and close its window? Nothing will be answered after that.</source>
        <translation>Den Stellvertreter beenden und sein Fenster schließen? Danach wird nichts mehr beantwortet.</translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInsPage</name>
    <message>
        <source>Stand-ins</source>
        <comment>title of a page</comment>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Where a target is not installed yet, nothing listens, and an open way looks like a closed one. The program itself can stand in for it there. Tick such hosts, or go on if all of them exist.</source>
        <translation>Wo ein Ziel noch nicht installiert ist, lauscht nichts, und ein offener Weg sieht aus wie ein geschlossener. Das Programm selbst kann das Ziel dort vertreten. Wählen Sie solche Hosts aus, oder fahren Sie fort, wenn es alle schon gibt.</translation>
    </message>
    <message>
        <source>Hosts that need a stand-in</source>
        <comment>name of a list for screen readers</comment>
        <translation>Hosts, die einen Stellvertreter brauchen</translation>
    </message>
    <message>
        <source>On &amp;Windows, in PowerShell as an administrator:</source>
        <translation>Unter Win&amp;dows, in PowerShell als Administrator:</translation>
    </message>
    <message>
        <source>On Linu&amp;x:</source>
        <translation>Unter Linu&amp;x:</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: puts a command on the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command for Windows</source>
        <translation>Den Befehl für Windows kopieren</translation>
    </message>
    <message>
        <source>Copy the command for Linux</source>
        <translation>Den Befehl für Linux kopieren</translation>
    </message>
    <message>
        <source>Copy the program to that computer, or to another one of its network that gets its address, and start it there. It answers only this computer, and ends by itself after two hours. If addresses are translated on the way, name the translated one after --allow.</source>
        <translation>Kopieren Sie das Programm auf jenen Computer oder auf einen anderen in dessen Netz, der dessen Adresse erhält, und starten Sie es dort. Es antwortet nur diesem Computer und beendet sich nach zwei Stunden von selbst. Werden Adressen unterwegs übersetzt, geben Sie nach --allow die übersetzte an.</translation>
    </message>
    <message>
        <source>Copy the port table %1 there, too.</source>
        <comment>%1 name of a file</comment>
        <translation>Kopieren Sie auch die Porttabelle %1 dorthin.</translation>
    </message>
</context>
<context>
    <name>PortCheck::StateText</name>
    <message>
        <source>Not run</source>
        <comment>what the network did</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what the network did: the port is open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what the network did: the connection was refused</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>what the network did</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>what the network did: a router said that there is no way</comment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not sent: this computer refused</source>
        <comment>what the network did</comment>
        <translation>Nicht gesendet: von diesem Computer abgelehnt</translation>
    </message>
    <message>
        <source>The name has no address</source>
        <comment>what the network did</comment>
        <translation>Der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>what the network did: the person stopped the check</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The name could not be looked up</source>
        <comment>what the network did</comment>
        <translation>Der Name konnte nicht aufgelöst werden</translation>
    </message>
</context>
<context>
    <name>PortCheck::StepText</name>
    <message>
        <source>after %1</source>
        <comment>when a step of a check happened; %1 a duration: 0.8 ms</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before</source>
        <comment>when a step of a check happened: before anything was sent</comment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Name looked up: %1 has no address.</source>
        <comment>%1 host</comment>
        <translation>Name aufgelöst: %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>Name looked up: %1 is %2.</source>
        <comment>%1 host, %2 its address</comment>
        <translation>Name aufgelöst: %1 ist %2.</translation>
    </message>
    <message>
        <source>Connection to port %1 begun</source>
        <comment>%1 number</comment>
        <translation>Verbindung zu Port %1 begonnen</translation>
    </message>
    <message>
        <source>Question sent to port %1</source>
        <comment>%1 number</comment>
        <translation>Anfrage an Port %1 gesendet</translation>
    </message>
    <message>
        <source>%1, from %2, port %3</source>
        <comment>%1 what was begun, %2 address of this computer, %3 its port</comment>
        <translation>%1, von %2, Port %3</translation>
    </message>
    <message>
        <source>%1; attempts in all: %2</source>
        <comment>%1 what was begun, %2 number</comment>
        <translation>%1; Versuche insgesamt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 what the network did, %2 the system&apos;s message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connected, at the last attempt</source>
        <comment>a step of a check</comment>
        <translation>Verbunden, beim letzten Versuch</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>a step of a check</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1 a sentence that says what was sent</comment>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 what the service did, such as Verified, %2 the most telling part of its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name looked up: the lookup of %1 failed, so its address is not known.</source>
        <comment>%1 host</comment>
        <translation>Name nachgeschlagen: Das Nachschlagen von %1 ist fehlgeschlagen, die Adresse ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>This program stood still for %1 s (stopped, or its computer slept), which is not counted</source>
        <comment>a step of a check; %1 a number of seconds</comment>
        <translation>Dieses Programm stand %1 s still (angehalten, oder sein Computer schlief); das ist nicht mitgezählt</translation>
    </message>
    <message>
        <source>then</source>
        <comment>when a step of a check happened: after the step before</comment>
        <translation>dann</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <comment>when a step of a check happened: beside the others</comment>
        <translation>inzwischen</translation>
    </message>
</context>
<context>
    <name>PortCheck::SummaryBand</name>
    <message>
        <source>Checks that are done</source>
        <comment>name of the progress bar for screen readers</comment>
        <translation>Abgeschlossene Prüfungen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>headline while a run goes on</comment>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>%1: checks done %2 of %3. This computer&apos;s local ports: %4.</source>
        <comment>%1: title of the port table, %2 and %3: numbers, %4: a range of ports</comment>
        <translation>%1: %2 von %3 Prüfungen erledigt. Lokale Ports dieses Computers: %4.</translation>
    </message>
    <message>
        <source>Mapping ports %1 of %2: %3 asked so far</source>
        <comment>%1 range of ports, %2 host, %3 number</comment>
        <translation>Ports %1 von %2 werden kartiert: bisher %3 gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Mapping ports %1 at %n address(es): %2 asked so far</source>
        <comment>%1 range, %2 number</comment>
        <translation>
            <numerusform>Ports %1 an %n Adresse werden kartiert: bisher %2 gefragt</numerusform>
            <numerusform>Ports %1 an %n Adressen werden kartiert: bisher %2 gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking ports %1 of %2: %3 of %4</source>
        <comment>%1 range of ports, %2 host, %3, %4 numbers of ports</comment>
        <translation>Ports %1 von %2 werden gefragt: %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>Asking ports %1 at %n address(es): %2 of %3</source>
        <comment>%1 range of ports, %2, %3 numbers of ports</comment>
        <translation>
            <numerusform>Ports %1 an %n Adresse werden gefragt: %2 von %3</numerusform>
            <numerusform>Ports %1 an %n Adressen werden gefragt: %2 von %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Local ports were tried with %1 more hosts; the reports have the answers.</source>
        <comment>%1: a number</comment>
        <translation>Lokale Ports wurden mit %1 weiteren Hosts versucht; die Antworten stehen in den Berichten.</translation>
    </message>
    <message>
        <source>Asking %1 of %2 once more, to tell the cause (left: %3)</source>
        <comment>%1 port, %2 host, %3 number of questions</comment>
        <translation>%1 von %2 wird noch einmal gefragt, um die Ursache zu erkennen (noch: %3)</translation>
    </message>
    <message>
        <source>Check the &amp;rest</source>
        <comment>button: what a stopped run had not done</comment>
        <translation>&amp;Rest prüfen</translation>
    </message>
    <message>
        <source>Ask what was not done when the run was stopped (Shift+F5)</source>
        <translation>Fragen, was beim Abbruch des Laufs noch nicht erledigt war (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Ca&amp;use</source>
        <comment>button: opens a menu of what can be done with the cause</comment>
        <translation>U&amp;rsache</translation>
    </message>
    <message>
        <source>Show the checks of this cause, ask them again, or copy it for the team</source>
        <translation>Die Prüfungen dieser Ursache zeigen, erneut prüfen oder fürs Team kopieren</translation>
    </message>
    <message>
        <source>Ports asked: %1 of %2.</source>
        <comment>for screen readers, at each quarter of them; %1, %2 numbers</comment>
        <translation>Abgefragte Ports: %1 von %2.</translation>
    </message>
    <message>
        <source>Checks done: %1 of %2.</source>
        <comment>for screen readers, at each quarter of them; %1, %2 numbers</comment>
        <translation>Erledigte Prüfungen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>PortCheck::SweepQuestion</name>
    <message>
        <source>They are made as fast as the hosts answer; the settings can slow that down.</source>
        <comment>they: connections</comment>
        <translation>Sie werden so schnell hergestellt, wie die Hosts antworten; die Einstellungen können das verlangsamen.</translation>
    </message>
    <message>
        <source>At most %1 of them are made a second.</source>
        <comment>they: connections; %1 a number</comment>
        <translation>Höchstens %1 davon werden in der Sekunde hergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 of them are made a second, so it takes at least %n minute(s).</source>
        <comment>they: connections; %1 a number</comment>
        <translation>
            <numerusform>Höchstens %1 davon werden in der Sekunde hergestellt; es dauert also mindestens %n Minute.</numerusform>
            <numerusform>Höchstens %1 davon werden in der Sekunde hergestellt; es dauert also mindestens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask every port?</source>
        <comment>title of the dialog</comment>
        <translation>Jeden Port fragen?</translation>
    </message>
    <message numerus="yes">
        <source>Every port of the dynamic range is about to be asked at %n host(s): %1 ports, some %2 connections at most.</source>
        <comment>%1, %2: numbers</comment>
        <translation>
            <numerusform>Gleich wird jeder Port des dynamischen Bereichs an %n Host gefragt: %1 Ports, höchstens etwa %2 Verbindungen.</numerusform>
            <numerusform>Gleich wird jeder Port des dynamischen Bereichs an %n Hosts gefragt: %1 Ports, höchstens etwa %2 Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host that has several addresses is asked at each of them.</source>
        <translation>Ein Host mit mehreren Adressen wird an jeder gefragt.</translation>
    </message>
    <message>
        <source>An intrusion prevention system may take this for an attack and block this computer. Tell the network team before you start.</source>
        <translation>Ein Angriffsschutz (IPS) kann das für einen Angriff halten und diesen Computer sperren. Sagen Sie dem Netzwerkteam Bescheid, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Ask &amp;every port</source>
        <comment>button</comment>
        <translation>&amp;Jeden Port fragen</translation>
    </message>
    <message>
        <source>&amp;Map the boundaries instead</source>
        <comment>button</comment>
        <translation>Stattdessen die Grenzen &amp;kartieren</translation>
    </message>
    <message>
        <source>Mapping takes at most some 2,000 connections to a host, and more where answers get lost. It finds where a firewall begins and ends to let through, but can miss a narrow gap.</source>
        <translation>Das Kartieren braucht höchstens etwa 2.000 Verbindungen zu einem Host, und mehr, wo Antworten verloren gehen. Es findet, wo eine Firewall beginnt und aufhört durchzulassen, kann aber eine schmale Lücke übersehen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::SystemResolver</name>
    <message>
        <source>The name has no address.</source>
        <comment>the outcome of looking a host name up</comment>
        <translation>Der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>The name lookup had no answer within %1 s.</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Die Namensauflösung hat innerhalb von %1 s keine Antwort erhalten.</translation>
    </message>
</context>
<context>
    <name>PortCheck::TableText</name>
    <message>
        <source>On the computer where Netwrix Auditor Server resides, outbound connections from the local ports 1024-65535 (dynamic) must be allowed.</source>
        <translation>Auf dem Computer mit Netwrix Auditor Server müssen ausgehende Verbindungen von den lokalen Ports 1024-65535 (dynamisch) erlaubt sein.</translation>
    </message>
    <message>
        <source>Outbound connections to the remote ports in the table must be allowed on the source, and inbound connections to the same local ports on the target.</source>
        <translation>Auf der Quelle müssen ausgehende Verbindungen zu den Remoteports der Tabelle erlaubt sein, auf dem Ziel eingehende Verbindungen zu denselben lokalen Ports.</translation>
    </message>
    <message>
        <source>LDAP Common queries</source>
        <translation>LDAP, allgemeine Abfragen</translation>
    </message>
    <message>
        <source>LDAP Group membership GC search</source>
        <translation>LDAP, Suche nach Gruppenmitgliedschaften im globalen Katalog</translation>
    </message>
    <message>
        <source>Global catalog LDAP over SSL</source>
        <translation>LDAP über SSL zum globalen Katalog</translation>
    </message>
    <message>
        <source>Kerberos authentication</source>
        <translation>Kerberos-Authentifizierung</translation>
    </message>
    <message>
        <source>Windows Management Instrumentation. gpupdate /force</source>
        <translation>Windows-Verwaltungsinstrumentation (WMI). gpupdate /force</translation>
    </message>
    <message>
        <source>SMB 2.0/3.0 Authenticated communication between Netwrix Auditor Server and domain controllers.</source>
        <translation>SMB 2.0/3.0, authentifizierte Kommunikation zwischen Netwrix Auditor Server und Domänencontrollern.</translation>
    </message>
    <message>
        <source>DNS Client</source>
        <translation>DNS-Client</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <translation>Globaler Katalog</translation>
    </message>
    <message>
        <source>Global catalog over TLS</source>
        <translation>Globaler Katalog über TLS</translation>
    </message>
    <message>
        <source>RPC endpoint mapper</source>
        <translation>RPC-Endpunktzuordnung</translation>
    </message>
    <message>
        <source>RPC endpoint</source>
        <translation>RPC-Endpunkt</translation>
    </message>
    <message>
        <source>TCP port range</source>
        <translation>TCP-Portbereich</translation>
    </message>
    <message>
        <source>%1 and dynamic range: %2</source>
        <comment>ports of a row; %1 one or more ports, %2 a range of ports</comment>
        <translation>%1 und dynamischer Bereich: %2</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>DNS Server</source>
        <translation>DNS-Server</translation>
    </message>
</context>
<context>
    <name>PortCheck::TargetsPage</name>
    <message>
        <source>Targets</source>
        <comment>title of a page</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Which hosts must be reached? Type or paste names and addresses, or let DNS name the domain&apos;s controllers. A first look then tells whether each is there.</source>
        <translation>Welche Hosts müssen erreicht werden? Geben Sie Namen und Adressen ein, fügen Sie sie ein, oder lassen Sie DNS die Domänencontroller der Domäne nennen. Ein erster Blick zeigt dann, ob jeder von ihnen da ist.</translation>
    </message>
    <message>
        <source>&amp;Look who answers</source>
        <comment>button: asks each host a little</comment>
        <translation>&amp;Nachsehen, wer antwortet</translation>
    </message>
    <message>
        <source>The hosts and who answers</source>
        <comment>name of a list for screen readers</comment>
        <translation>Die Hosts und wer antwortet</translation>
    </message>
    <message>
        <source>Asks up to three ports of each host once. Nothing is sent before.</source>
        <translation>Fragt bis zu drei Ports jedes Hosts einmal. Vorher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>PortCheck::TargetsPanel</name>
    <message>
        <source>Asks DNS for the domain&apos;s controllers and adds them to the lists below.</source>
        <translation>Fragt DNS nach den Domänencontrollern der Domäne und fügt sie den Listen unten hinzu.</translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <comment>name of a busy indicator for screen readers</comment>
        <translation>DNS wird gefragt</translation>
    </message>
    <message>
        <source>Stop s&amp;earching</source>
        <comment>button: ends the search for controllers</comment>
        <translation>&amp;Suche abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discover controllers</source>
        <comment>button: finds the domain&apos;s controllers</comment>
        <translation>Domänencontroller &amp;suchen</translation>
    </message>
    <message>
        <source>DNS need not list every controller: add those that are missing.</source>
        <comment>after the search for controllers</comment>
        <translation>DNS führt nicht unbedingt jeden Domänencontroller auf: Fügen Sie fehlende hinzu.</translation>
    </message>
    <message>
        <source>Hosts added: %1.</source>
        <comment>after the search for controllers; %1: a number</comment>
        <translation>Hinzugefügte Hosts: %1.</translation>
    </message>
    <message>
        <source>All that DNS lists was there already.</source>
        <comment>after the search for controllers</comment>
        <translation>Alles, was DNS aufführt, war bereits vorhanden.</translation>
    </message>
</context>
<context>
    <name>PortCheck::TextLanguage</name>
    <message>
        <source>en</source>
        <comment>the language of the translation itself, as two letters of ISO 639: for German, de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Causes, explanations and advice are as the results file has them, in the language in which it was written.</source>
        <translation>Ursachen, Erklärungen und Ratschläge stehen so da, wie die Ergebnisdatei sie hat, in der Sprache, in der sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Some causes, explanations and advice are as the results file has them, in its language (%1): this program doesn&apos;t know these sentences.</source>
        <comment>%1 two letters of ISO 639: en</comment>
        <translation>Manche Ursachen, Erklärungen und Ratschläge stehen so da, wie die Ergebnisdatei sie hat, in ihrer Sprache (%1): Dieses Programm kennt diese Sätze nicht.</translation>
    </message>
</context>
<context>
    <name>PortCheck::TicketText</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>%1 number, %2 outcome such as Fail, %3 the cause</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>%1 who should act</comment>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Firewall rules that are missing:</source>
        <comment>heading over a table</comment>
        <translation>Fehlende Firewallregeln:</translation>
    </message>
    <message numerus="yes">
        <source>The firewall request names every host of these %n rule(s) and has the commands for them.</source>
        <comment>below a list of rules</comment>
        <translation>
            <numerusform>Der Firewall-Antrag nennt jeden Host dieser einen Regel und enthält die Befehle dafür.</numerusform>
            <numerusform>Der Firewall-Antrag nennt jeden Host dieser %n Regeln und enthält die Befehle dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen:</source>
        <comment>heading over a table</comment>
        <translation>Was beobachtet wurde:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more check(s)</source>
        <comment>below a table of checks</comment>
        <translation>
            <numerusform>und %n weitere Prüfung</numerusform>
            <numerusform>und %n weitere Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 outcome such as Fail, %2 the cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <comment>name of a drawing for screen readers: a check over time</comment>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Timeline of %1: %2</source>
        <comment>name of a drawing for screen readers; %1 a check, %2 such as: broken 2 times</comment>
        <translation>Zeitstrahl von %1: %2</translation>
    </message>
</context>
<context>
    <name>PortCheck::TodoRow</name>
    <message>
        <source>Check again</source>
        <comment>button: asks what one row of a list is about</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Whose it is: %1</source>
        <comment>%1: who should act, such as network team</comment>
        <translation>Wer gefragt ist: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <comment>name of a button for screen readers</comment>
        <translation>Erneut prüfen: %1</translation>
    </message>
    <message>
        <source>Checked again: this is in order now.</source>
        <translation>Erneut geprüft: Das ist jetzt in Ordnung.</translation>
    </message>
    <message>
        <source>Stopped before this was checked again.</source>
        <translation>Abgebrochen, bevor dies noch einmal geprüft war.</translation>
    </message>
</context>
<context>
    <name>PortCheck::Walkthrough</name>
    <message>
        <source>&amp;Back</source>
        <comment>button: to the page before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button: to the next page</comment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <comment>button: closes the walkthrough, which can be taken up again</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Walkthrough - GP PortCheck</source>
        <comment>title of the window</comment>
        <translation>Begleiteter Ablauf - GP PortCheck</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step: its number and its name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>name of a list for screen readers</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>You left this walkthrough on %1, at step %2: %3. All that you entered is still there.</source>
        <comment>%1 day and time, %2 a number, %3 name of the step</comment>
        <translation>Sie haben diesen Ablauf am %1 bei Schritt %2 verlassen: %3. Alles, was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>%1 and %2: numbers</comment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>What you enter is not kept: %1</source>
        <comment>%1 a sentence</comment>
        <translation>Was Sie eingeben, wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The demo goes on in the main window. It is no part of this walkthrough, which asks the hosts that you name here.</source>
        <translation>Im Hauptfenster läuft die Demo. Sie gehört nicht zu diesem begleiteten Ablauf: Hier werden die Hosts gefragt, die Sie nennen.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WalkthroughFile</name>
    <message>
        <source>It is larger than any file that the walkthrough saves.</source>
        <translation>Die Datei ist größer als jede, die der Ablauf speichert.</translation>
    </message>
    <message>
        <source>It was cut short or changed: at byte %1 it is no JSON.</source>
        <comment>%1 a number</comment>
        <translation>Die Datei wurde abgeschnitten oder geändert: Ab Byte %1 ist sie kein JSON.</translation>
    </message>
    <message>
        <source>It is not a file of the walkthrough.</source>
        <translation>Das ist keine Datei des Ablaufs.</translation>
    </message>
    <message>
        <source>Another version of the program wrote it.</source>
        <translation>Eine andere Version des Programms hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>“%1” in it is not what the walkthrough writes there.</source>
        <comment>%1 a member of a JSON file</comment>
        <translation>„%1“ in der Datei ist nicht das, was der Ablauf dort schreibt.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WalkthroughStore</name>
    <message>
        <source>What was kept of the last walkthrough cannot be taken up. %1 It is still there, as %2.</source>
        <comment>%1 a sentence that says why, %2 path of a file</comment>
        <translation>Was vom letzten Ablauf aufbewahrt wurde, lässt sich nicht wieder aufnehmen. %1 Sie finden es noch unter %2.</translation>
    </message>
    <message>
        <source>More was entered than the walkthrough can keep.</source>
        <translation>Es wurde mehr eingegeben, als der Ablauf aufbewahren kann.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchBar</name>
    <message>
        <source>&amp;Timelines…</source>
        <comment>button: opens a window</comment>
        <translation>&amp;Zeitstrahlen…</translation>
    </message>
    <message>
        <source>All checks</source>
        <comment>choice: what is watched</comment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>What fails</source>
        <comment>choice: what is watched</comment>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>choice: what is watched: the selected checks</comment>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Stop watching and hide this</source>
        <comment>button</comment>
        <translation>Nicht mehr beobachten und dies ausblenden</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <comment>label of a choice: what is watched</comment>
        <translation>&amp;Beobachten:</translation>
    </message>
    <message>
        <source>&amp;every</source>
        <comment>label of a number of seconds, behind: Watch what</comment>
        <translation>&amp;alle</translation>
    </message>
    <message>
        <source>St&amp;op watching</source>
        <comment>button</comment>
        <translation>Nicht mehr be&amp;obachten</translation>
    </message>
    <message>
        <source>St&amp;art watching</source>
        <comment>button</comment>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <comment>keys</comment>
        <translation>Strg+W</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchControl</name>
    <message>
        <source>Watching %1 every %2.</source>
        <comment>%1 such as: 43 checks, %2 a duration</comment>
        <translation>%1 werden alle %2 beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>that are watched</comment>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to watch yet: check something first.</source>
        <translation>Noch gibt es nichts zu beobachten: Erst etwas prüfen.</translation>
    </message>
    <message>
        <source>Nothing fails now: choose what else to watch.</source>
        <translation>Jetzt schlägt nichts fehl: Etwas anderes zum Beobachten wählen.</translation>
    </message>
    <message>
        <source>No check is selected: select rows of the table, or choose what else to watch.</source>
        <translation>Keine Prüfung ist ausgewählt: Zeilen der Tabelle auswählen oder etwas anderes zum Beobachten wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <comment>how often checks were asked</comment>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watching any more, after %1.</source>
        <comment>%1 such as: 12 rounds</comment>
        <translation>Beobachtung beendet, nach %1.</translation>
    </message>
    <message>
        <source>Not watching any more: another run has begun.</source>
        <translation>Beobachtung beendet: Ein anderer Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>Not watching any more: none of the checks is there now.</source>
        <translation>Beobachtung beendet: Keine der Prüfungen ist noch da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a time, %2 what happened then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 a time, %2 such as: 3 checks broke, %3 such as: 2 work again</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) broke</source>
        <comment>at some time</comment>
        <translation>
            <numerusform>%n Prüfung fällt aus</numerusform>
            <numerusform>%n Prüfungen fallen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) again</source>
        <comment>of checks, at some time</comment>
        <translation>
            <numerusform>%n geht wieder</numerusform>
            <numerusform>%n gehen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Something broke</source>
        <comment>title of a notification</comment>
        <translation>Etwas ist ausgefallen</translation>
    </message>
    <message>
        <source>Something works again</source>
        <comment>title of a notification</comment>
        <translation>Etwas geht wieder</translation>
    </message>
    <message>
        <source>Round %1.</source>
        <comment>of a watch; %1 a number</comment>
        <translation>Runde %1.</translation>
    </message>
    <message>
        <source>Rounds take longer: each begins when the one before it ends.</source>
        <comment>longer than the time from one to the next</comment>
        <translation>Runden dauern länger: Jede beginnt, wenn die vorige endet.</translation>
    </message>
    <message>
        <source>What is shown was opened from a file and can&apos;t be watched. Back leads to the present run.</source>
        <comment>Back is the name of a button</comment>
        <translation>Was gezeigt wird, wurde aus einer Datei geöffnet und lässt sich nicht beobachten. Zurück führt zum aktuellen Lauf.</translation>
    </message>
    <message>
        <source>Not watching any more: it ended before its first round was over.</source>
        <translation>Es wird nicht mehr beobachtet: Das Ende kam vor dem Ende der ersten Runde.</translation>
    </message>
    <message>
        <source>Watching %1 of the present run every %2.</source>
        <comment>beside a run that was opened from a file; %1 such as: 43 checks, %2 a duration</comment>
        <translation>%1 des aktuellen Laufs werden alle %2 beobachtet.</translation>
    </message>
    <message>
        <source>Not watching.</source>
        <translation>Es wird nicht beobachtet.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchFile</name>
    <message>
        <source>What was watched can&apos;t be read: something is wrong with number %2 of &quot;%1&quot;.</source>
        <comment>%1 the name of a list in a results file, %2 a number</comment>
        <translation>Die Beobachtung ist nicht lesbar: Mit Nummer %2 von „%1“ stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>What was watched can&apos;t be read: &quot;%1&quot; is no list, or too long.</source>
        <comment>%1 the name of a list in a results file</comment>
        <translation>Die Beobachtung ist nicht lesbar: „%1“ ist keine Liste oder zu lang.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <comment>of what was watched</comment>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file is cut, or none of this program.</source>
        <comment>of what was watched</comment>
        <translation>Die Datei ist abgeschnitten oder nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <comment>of what was watched</comment>
        <translation>Die Datei hat eine neuere Version dieses Programms geschrieben.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchModel</name>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <comment>how often and how long a check was broken; %1 a duration</comment>
        <translation>
            <numerusform>%n-mal, %1</numerusform>
            <numerusform>%n-mal, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: now %2; %3</source>
        <comment>a row for screen readers; %1 a check, %2 such as Pass, %3: broken 2 times</comment>
        <translation>%1: jetzt %2; %3</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>head of a column: the present state</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>head of a column with drawings</comment>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>head of a column: how often, how long</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>head of a column: a percentage of time</comment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Port and host</source>
        <comment>head of a column: which check</comment>
        <translation>Port und Host</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchStore</name>
    <message>
        <source>What was watched before can&apos;t be taken up. %1 It is still there, as %2.</source>
        <comment>%1 a sentence that says why, %2 path of a file</comment>
        <translation>Was früher beobachtet wurde, lässt sich nicht übernehmen. %1 Es ist noch da, als %2.</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchText</name>
    <message numerus="yes">
        <source>%n check(s) asked again by hand:</source>
        <comment>heading of a list</comment>
        <translation>
            <numerusform>%n Prüfung von Hand wiederholt:</numerusform>
            <numerusform>%n Prüfungen von Hand wiederholt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>how many were watched</comment>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n round(s)</source>
        <comment>how often they were asked</comment>
        <translation>
            <numerusform>in %n Runde</numerusform>
            <numerusform>in %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched from %1 to %2: %3 %4, every %5.</source>
        <comment>%1 and %2 times, %3 such as: 43 checks, %4 such as: in 60 rounds, %5 a duration</comment>
        <translation>Beobachtet von %1 bis %2: %3 %4, alle %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) took longer than that, the longest %1; the next began when each ended.</source>
        <comment>that: the time from round to round; %1 a duration</comment>
        <translation>
            <numerusform>%n Runde dauerte länger, nämlich %1; die nächste begann, als sie endete.</numerusform>
            <numerusform>%n Runden dauerten länger, die längste %1; die nächste begann jeweils, als sie endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 several states were joined into one, so as to stay small; counts and times are exact.</source>
        <comment>%1 a time; of what was watched long ago</comment>
        <translation>Bis %1 sind mehrere Zustände zu einem zusammengefasst, um klein zu bleiben; Anzahlen und Zeiten sind genau.</translation>
    </message>
    <message>
        <source>What was before %1 is kept as counts and times alone.</source>
        <comment>%1 a time</comment>
        <translation>Von der Zeit vor %1 sind nur Anzahlen und Zeiten aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) more than can be kept have no timeline.</source>
        <translation>
            <numerusform>%n Prüfung mehr, als aufgehoben werden kann, hat keinen Zeitstrahl.</numerusform>
            <numerusform>%n Prüfungen mehr, als aufgehoben werden können, haben keinen Zeitstrahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n change(s), at worst %3; broken for %4</source>
        <comment>%1 and %2 times, %3 an outcome such as Fail, %4 a duration; of what was watched long ago</comment>
        <translation>
            <numerusform>%1 bis %2: %n Änderung, schlimmstenfalls %3; gestört für %4</numerusform>
            <numerusform>%1 bis %2: %n Änderungen, schlimmstenfalls %3; gestört für %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 an outcome such as Fail, %2 a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>%1 an outcome such as Fail, %2 and %3 times, %4 a duration</comment>
        <translation>%1 von %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>well throughout</source>
        <comment>of a check that was watched</comment>
        <translation>durchweg in Ordnung</translation>
    </message>
    <message>
        <source>never broken</source>
        <comment>of a check that was watched</comment>
        <translation>nie gestört</translation>
    </message>
    <message numerus="yes">
        <source>broken %n time(s)</source>
        <comment>of a check that was watched</comment>
        <translation>
            <numerusform>%n-mal gestört</numerusform>
            <numerusform>%n-mal gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for %2 in all, the longest %3</source>
        <comment>%1 such as: broken 2 times, %2 and %3 durations</comment>
        <translation>%1, insgesamt %2, am längsten %3</translation>
    </message>
    <message>
        <source>%1; available %2</source>
        <comment>%1 such as: broken 2 times, %2 a percentage</comment>
        <translation>%1; verfügbar %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list of checks that were broken</comment>
        <translation>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
            <numerusform>und %n mehr, in der Ergebnisdatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) never failed.</source>
        <comment>of those that were watched</comment>
        <translation>
            <numerusform>%n Prüfung ist nie fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen sind nie fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 addresses</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <comment>where a name leads</comment>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1: now %2, too</source>
        <comment>%1 a name, %2 addresses</comment>
        <translation>%1: jetzt auch %2</translation>
    </message>
    <message>
        <source>%1: no more %2</source>
        <comment>%1 a name, %2 addresses</comment>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; nobody says where it is</source>
        <comment>%1 a name, %2 addresses; no DNS server answered</comment>
        <translation>%1: %2 -&gt; niemand nennt eine Adresse</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; no address any more</source>
        <comment>%1 a name, %2 addresses</comment>
        <translation>%1: %2 -&gt; keine Adresse mehr</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; no address of the chosen version</source>
        <comment>%1 a name, %2 addresses; of IP</comment>
        <translation>%1: %2 -&gt; keine Adresse der gewählten Version</translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchWindow</name>
    <message>
        <source>&amp;Pin note</source>
        <comment>button: keeps a text with the present time</comment>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Timelines</source>
        <comment>title of a window: checks over time</comment>
        <translation>Zeitstrahlen</translation>
    </message>
    <message>
        <source>Checks over time</source>
        <comment>name of a table, for screen readers</comment>
        <translation>Prüfungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>choice: what part of time is shown</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The last day</source>
        <comment>choice: what part of time is shown</comment>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>The last hour</source>
        <comment>choice: what part of time is shown</comment>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <comment>choice: what part of time is shown</comment>
        <translation>Die letzten 10 Minuten</translation>
    </message>
    <message>
        <source>such as: rule changed</source>
        <comment>in an empty field for a note</comment>
        <translation>etwa: Regel geändert</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a choice: what part of time</comment>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <comment>label of a field</comment>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>in a list of what happened; %1 a person&apos;s words</comment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Changes and notes, the newest first</source>
        <comment>heading over a list</comment>
        <translation>Änderungen und Notizen, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>PortCheck::WindowActions</name>
    <message>
        <source>&amp;Check</source>
        <comment>button: starts the checks</comment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check all requirements for all targets</source>
        <translation>Alle Anforderungen für alle Ziele prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the checks</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the checks at once</source>
        <translation>Die Prüfungen sofort beenden</translation>
    </message>
    <message>
        <source>Re-check selected</source>
        <translation>Auswahl erneut prüfen</translation>
    </message>
    <message>
        <source>Ask the selected rows again</source>
        <translation>Die ausgewählten Zeilen erneut prüfen</translation>
    </message>
    <message>
        <source>Re-check failed</source>
        <translation>Fehlgeschlagene erneut prüfen</translation>
    </message>
    <message>
        <source>Ask all failed rows again</source>
        <translation>Alle fehlgeschlagenen Zeilen erneut prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time limits, retries and language</source>
        <translation>Zeitlimits, Wiederholungen und Sprache</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>name of the tool bar</comment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Check all requirements for all targets (F5)</source>
        <translation>Alle Anforderungen für alle Ziele prüfen (F5)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: saves a report</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save a report of these checks</source>
        <translation>Einen Bericht über diese Prüfungen speichern</translation>
    </message>
    <message>
        <source>&amp;HTML report…</source>
        <comment>to read, print and hand on</comment>
        <translation>&amp;HTML-Bericht…</translation>
    </message>
    <message>
        <source>&amp;JSON results…</source>
        <comment>for programs</comment>
        <translation>&amp;JSON-Ergebnisse…</translation>
    </message>
    <message>
        <source>&amp;How to use GP PortCheck</source>
        <comment>menu entry: opens a short help</comment>
        <translation>&amp;So verwenden Sie GP PortCheck</translation>
    </message>
    <message>
        <source>&amp;About GP PortCheck</source>
        <comment>menu entry</comment>
        <translation>&amp;Über GP PortCheck</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button: opens a menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Firewall request (what &amp;failed)…</source>
        <comment>menu entry: a text for the firewall team</comment>
        <translation>Firewall-Antrag (&amp;Fehlgeschlagenes)…</translation>
    </message>
    <message>
        <source>Firewall request (whole &amp;plan)…</source>
        <comment>menu entry: a text for the firewall team</comment>
        <translation>Firewall-Antrag (gesamter &amp;Plan)…</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <comment>menu entry: puts a text on the clipboard</comment>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>What of the dynamic port range the next run checks</source>
        <translation>Was der nächste Lauf vom dynamischen Portbereich prüft</translation>
    </message>
    <message>
        <source>The ports that the &amp;endpoint mapper names</source>
        <comment>menu entry: what of a range is checked</comment>
        <translation>Die Ports, die die RPC-&amp;Endpunktzuordnung nennt</translation>
    </message>
    <message>
        <source>… and &amp;map what of the range is blocked</source>
        <comment>menu entry, below: The ports that the mapper names</comment>
        <translation>… und &amp;kartieren, was vom Bereich gesperrt ist</translation>
    </message>
    <message>
        <source>… and ask every &amp;port of the range</source>
        <comment>menu entry, below: The ports that the mapper names</comment>
        <translation>… und jeden &amp;Port des Bereichs fragen</translation>
    </message>
    <message>
        <source>Dynamic ports: named</source>
        <comment>button: only what the endpoint mapper names is checked</comment>
        <translation>Dynamische Ports: genannte</translation>
    </message>
    <message>
        <source>Dynamic ports: map</source>
        <comment>button: what is blocked of a range is mapped</comment>
        <translation>Dynamische Ports: Karte</translation>
    </message>
    <message>
        <source>Dynamic ports: every one</source>
        <comment>button: each port of a range is asked</comment>
        <translation>Dynamische Ports: jeder</translation>
    </message>
    <message>
        <source>P&amp;DF report…</source>
        <comment>to print and hand on</comment>
        <translation>P&amp;DF-Bericht…</translation>
    </message>
    <message>
        <source>&amp;Stand in for a target…</source>
        <comment>menu entry: opens a window</comment>
        <translation>Ein Ziel ver&amp;treten…</translation>
    </message>
    <message>
        <source>&amp;Walkthrough…</source>
        <comment>menu entry: opens a window of steps</comment>
        <translation>&amp;Begleiteter Ablauf…</translation>
    </message>
    <message>
        <source>With the &amp;evidence of each check</source>
        <comment>menu entry that is ticked or not: of the firewall requests above it</comment>
        <translation>Mit den &amp;Befunden jeder Prüfung</translation>
    </message>
    <message>
        <source>The demo always checks the ports that the endpoint mapper names</source>
        <comment>why a choice is not possible</comment>
        <translation>Die Demo prüft immer die Ports, die die RPC-Endpunktzuordnung nennt</translation>
    </message>
    <message>
        <source>End the checks at once (Esc)</source>
        <translation>Die Prüfungen sofort beenden (Esc)</translation>
    </message>
    <message>
        <source>J&amp;Unit XML…</source>
        <comment>menu entry: test results for build servers</comment>
        <translation>J&amp;Unit-XML…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <comment>for tickets and wikis</comment>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>With mas&amp;ked names and addresses</source>
        <comment>menu entry that is ticked or not: of all reports above it</comment>
        <translation>Mit mas&amp;kierten Namen und Adressen</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>button: opens a menu for earlier runs</comment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Open and compare the results of earlier runs</source>
        <translation>Ergebnisse früherer Läufe öffnen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open results…</source>
        <comment>menu entry: shows a file</comment>
        <translation>Ergebnisse ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <comment>menu entry: opens a list of earlier runs</comment>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Compare with results…</source>
        <comment>menu entry: asks for a file</comment>
        <translation>Mit &amp;Ergebnissen vergleichen…</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <comment>menu entry: opens a window</comment>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>button: checks are asked again and again, or no longer</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Ask again and again, and tell what changes; the same once more ends it (Ctrl+W)</source>
        <translation>Immer wieder prüfen und sagen, was sich ändert; dasselbe noch einmal beendet es (Strg+W)</translation>
    </message>
    <message>
        <source>&amp;Several computers…</source>
        <comment>menu entry: asks for the files that are put side by side</comment>
        <translation>&amp;Mehrere Computer…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>button: what comes before a check</comment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Plans of what to check, and what helps before there is a target</source>
        <translation>Pläne dessen, was geprüft wird, und was hilft, bevor es ein Ziel gibt</translation>
    </message>
    <message>
        <source>&amp;Choose, preview and print…</source>
        <comment>menu entry: opens a dialog for a report</comment>
        <translation>&amp;Auswählen, Vorschau und Druck…</translation>
    </message>
    <message>
        <source>Check the &amp;rest</source>
        <comment>menu entry: what a stopped run had not done</comment>
        <translation>&amp;Rest prüfen</translation>
    </message>
    <message>
        <source>CS&amp;V table…</source>
        <comment>for spreadsheets</comment>
        <translation>CS&amp;V-Tabelle…</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>button: shows or hides the fields for them</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Show or hide the fields for the targets</source>
        <translation>Die Felder für die Ziele zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <comment>menu entry: opens a table of keyboard shortcuts</comment>
        <translation>&amp;Tasten</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>a file name is missing</source>
        <translation>Ein Dateiname fehlt</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>Das ist ein Ordner; geben Sie eine Datei darin an</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <comment>%1 path</comment>
        <translation>Den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>Dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>--rules-for %1: &quot;failed&quot; or &quot;plan&quot; is expected.</source>
        <comment>%1 what was given</comment>
        <translation>--rules-for %1: Erwartet wird &quot;failed&quot; oder &quot;plan&quot;.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>value name in --help</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Write a request for the firewall team to FILE, with the rules that are missing and commands that would add them; &quot;-&quot; is standard output.</source>
        <translation>Schreibt einen Antrag an das Firewall-Team in DATEI, mit den fehlenden Regeln und Befehlen, die sie hinzufügen würden; &quot;-&quot; ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the report to FILE; &quot;-&quot; is standard output.</source>
        <translation>Schreibt den Bericht in DATEI; &quot;-&quot; ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>What --rules asks for: &quot;failed&quot; what the network held up (default), &quot;plan&quot; everything that the port table needs.</source>
        <translation>Was --rules beantragt: &quot;failed&quot;, was am Netzwerk scheiterte (Standard), &quot;plan&quot;, was die Porttabelle insgesamt braucht.</translation>
    </message>
    <message>
        <source>--%1 %2: %3.</source>
        <comment>%1 option, %2 path, %3 reason</comment>
        <translation>--%1 %2: %3.</translation>
    </message>
    <message>
        <source>--%1 %2: another report goes there already.</source>
        <comment>%1 option, %2 path</comment>
        <translation>--%1 %2: Dorthin geht bereits ein anderer Bericht.</translation>
    </message>
    <message>
        <source>--%1 needs the file: add --rules FILE.</source>
        <comment>%1 option</comment>
        <translation>--%1 braucht die Datei: Geben Sie zusätzlich --rules DATEI an.</translation>
    </message>
    <message>
        <source>Write what every single check saw into the request of --rules: time, attempts, local port.</source>
        <translation>Schreibt in den Antrag von --rules auch, was jede einzelne Prüfung gesehen hat: Zeit, Versuche, lokaler Port.</translation>
    </message>
    <message>
        <source>standard output is closed</source>
        <translation>die Standardausgabe ist geschlossen</translation>
    </message>
    <message>
        <source>Write the checks to FILE as test results (JUnit XML), for build servers.</source>
        <translation>Die Prüfungen als Testergebnisse (JUnit-XML) für Buildserver in DATEI schreiben.</translation>
    </message>
    <message>
        <source>Write what was found to FILE as Markdown, for tickets and wikis.</source>
        <translation>Was gefunden wurde als Markdown für Tickets und Wikis in DATEI schreiben.</translation>
    </message>
    <message>
        <source>Write made-up names and addresses of computers and domains into all reports, the same for the same.</source>
        <translation>In alle Berichte erfundene Namen und Adressen von Rechnern und Domänen schreiben, für dieselben dieselben.</translation>
    </message>
    <message>
        <source>With --mask: write to FILE what each of them stands for, for yourself.</source>
        <translation>Mit --mask: in DATEI schreiben, wofür jeder davon steht, für Sie selbst.</translation>
    </message>
    <message>
        <source>--mask-key keeps what masks stand for: add --mask.</source>
        <translation>--mask-key hält fest, wofür die Masken stehen: Ergänzen Sie --mask.</translation>
    </message>
    <message>
        <source>--mask is for reports: add one, such as --html FILE.</source>
        <translation>--mask ist für Berichte: Ergänzen Sie einen, etwa --html DATEI.</translation>
    </message>
    <message>
        <source>a file is expected</source>
        <translation>erwartet wird eine Datei</translation>
    </message>
    <message>
        <source>--rules-form %1: there is no such form; there are %2.</source>
        <comment>%1 what was given, %2 a list of words</comment>
        <translation>--rules-form %1: Diese Form gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>--rules %1: for several forms a folder is expected that is there.</source>
        <comment>%1 path</comment>
        <translation>--rules %1: Für mehrere Formen wird ein vorhandener Ordner erwartet.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>value name in --help</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>value name in --help</comment>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Who asks, for the request of --rules.</source>
        <translation>Wer darum bittet, für den Antrag von --rules.</translation>
    </message>
    <message>
        <source>Until when the rules of that request are needed.</source>
        <translation>Bis wann die Regeln dieses Antrags gebraucht werden.</translation>
    </message>
    <message>
        <source>The ticket that this request belongs to.</source>
        <translation>Das Ticket, zu dem dieser Antrag gehört.</translation>
    </message>
    <message>
        <source>What that request is made for.</source>
        <translation>Wofür dieser Antrag gestellt wird.</translation>
    </message>
    <message>
        <source>In which form --rules is written: %1. Without it, text, or csv or json where FILE ends so. Given more than once, FILE is a folder with a file for each.</source>
        <comment>%1 a list of words</comment>
        <translation>In welcher Form --rules geschrieben wird: %1. Ohne sie Text, oder csv oder json, wo DATEI so endet. Mehrmals angegeben, ist DATEI ein Ordner mit einer Datei für jede.</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Causes</source>
        <comment>part of a report</comment>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <comment>part of a report</comment>
        <translation>Firewall-Antrag</translation>
    </message>
    <message>
        <source>Table of hosts</source>
        <comment>part of a report</comment>
        <translation>Tabelle der Hosts</translation>
    </message>
    <message>
        <source>Ranges of ports</source>
        <comment>part of a report</comment>
        <translation>Portbereiche</translation>
    </message>
    <message>
        <source>Checks with evidence</source>
        <comment>part of a report</comment>
        <translation>Prüfungen mit Befunden</translation>
    </message>
    <message>
        <source>Comparison and watch</source>
        <comment>part of a report</comment>
        <translation>Vergleich und Beobachtung</translation>
    </message>
    <message>
        <source>Left out when this report was saved: %1.</source>
        <comment>%1: names of parts, with commas</comment>
        <translation>Beim Speichern dieses Berichts weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>RulesForms</name>
    <message>
        <source>Text for a ticket</source>
        <comment>form of a firewall request</comment>
        <translation>Text für ein Ticket</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <comment>form of a firewall request</comment>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <comment>form of a firewall request</comment>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>Terraform for AWS</source>
        <comment>form of a firewall request</comment>
        <translation>Terraform für AWS</translation>
    </message>
    <message>
        <source>Terraform for Azure</source>
        <comment>form of a firewall request</comment>
        <translation>Terraform für Azure</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <comment>form of a firewall request</comment>
        <translation>Markdown für ein Ticket</translation>
    </message>
</context>
<context>
    <name>Shortage</name>
    <message>
        <source>This computer lets the program open only %1 more files and connections at once, and %2 are needed: raise the limit (ulimit -n).</source>
        <comment>%1 and %2 numbers</comment>
        <translation>Dieser Computer lässt das Programm nur noch %1 Dateien und Verbindungen gleichzeitig öffnen, und %2 werden gebraucht: Erhöhen Sie die Grenze (ulimit -n).</translation>
    </message>
</context>
<context>
    <name>StandInCertificate</name>
    <message>
        <source>%1: there is no certificate in PEM format in it.</source>
        <comment>%1 path</comment>
        <translation>%1: Darin ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>%1: there is no private key in PEM format in it, or it has a passphrase.</source>
        <comment>%1 path</comment>
        <translation>%1: Darin ist kein privater Schlüssel im PEM-Format, oder er ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: TLS could not be set up on this computer. See that its TLS library (OpenSSL on Linux) is installed and can be loaded.</source>
        <comment>%1 path</comment>
        <translation>%1 lässt sich nicht verwenden: TLS ließ sich auf diesem Computer nicht einrichten. Nachsehen, ob seine TLS-Bibliothek (OpenSSL unter Linux) installiert ist und geladen werden kann.</translation>
    </message>
</context>
<context>
    <name>StandInInput</name>
    <message>
        <source>&quot;%1&quot; is no address of this computer; one such as 192.0.2.7 or 2001:db8::7 is expected.</source>
        <comment>%1 what was given</comment>
        <translation>„%1“ ist keine Adresse dieses Computers; erwartet wird eine wie 192.0.2.7 oder 2001:db8::7.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>%1 path, %2 words of the operating system</comment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>a token of %2 to %3 characters is expected in %1.</source>
        <comment>%1 path, %2 and %3 numbers</comment>
        <translation>In %1 wird ein Token mit %2 bis %3 Zeichen erwartet.</translation>
    </message>
</context>
<context>
    <name>StandInOptions</name>
    <message>
        <source>--for %1: a number of minutes from 1 to %2 is expected.</source>
        <comment>%1 what was given</comment>
        <translation>--for %1: Erwartet wird eine Anzahl Minuten von 1 bis %2.</translation>
    </message>
    <message>
        <source>--certificate and --key go together: the certificate, and the private key for it.</source>
        <translation>--certificate und --key gehören zusammen: das Zertifikat und der private Schlüssel dazu.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>value name in --help</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Stand in for a target that isn&apos;t there yet: listen on the ports of the port table, and answer in each service&apos;s protocol.</source>
        <translation>Vertritt ein Ziel, das es noch nicht gibt: lauscht auf den Ports der Porttabelle und antwortet im Protokoll des jeweiligen Dienstes.</translation>
    </message>
    <message>
        <source>Whom the stand-in answers: addresses and networks, nobody else. May be given again.</source>
        <translation>Wem der Stellvertreter antwortet: Adressen und Netze, sonst niemandem. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>ADDRESS[/BITS][,…]</source>
        <comment>value name in --help</comment>
        <translation>ADRESSE[/BITS][,…]</translation>
    </message>
    <message>
        <source>The stand-in&apos;s own addresses (default: all that this computer has). May be given again.</source>
        <translation>Die eigenen Adressen des Stellvertreters (Standard: alle, die dieser Computer hat). Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>ADDRESS[,…]</source>
        <comment>value name in --help</comment>
        <translation>ADRESSE[,…]</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <comment>value name in --help</comment>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>A file with a secret of at least 16 characters that the checking side has as well. Without it the stand-in opens no further ports on request.</source>
        <translation>Eine Datei mit einem Geheimnis von mindestens 16 Zeichen, das auch die prüfende Seite hat. Ohne sie öffnet der Stellvertreter auf Anforderung keine weiteren Ports.</translation>
    </message>
    <message>
        <source>The certificate that the stand-in shows (PEM), in place of its own.</source>
        <translation>Das Zertifikat, das der Stellvertreter anstelle seines eigenen zeigt (PEM).</translation>
    </message>
    <message>
        <source>The private key for --certificate (PEM, no passphrase).</source>
        <translation>Der private Schlüssel zu --certificate (PEM, ohne Passphrase).</translation>
    </message>
    <message>
        <source>--stand-in needs to know whom it may answer: add --allow with the address of the computer that checks, such as --allow 192.0.2.7 or --allow 192.0.2.0/24.</source>
        <translation>--stand-in muss wissen, wem es antworten darf: Ergänzen Sie --allow mit der Adresse des Computers, der prüft, zum Beispiel --allow 192.0.2.7 oder --allow 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>--allow: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--allow: %1</translation>
    </message>
    <message>
        <source>--listen: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--listen: %1</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <comment>%1 a sentence</comment>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>--%1 does not go with --stand-in, which asks nothing and only answers.</source>
        <comment>%1 option</comment>
        <translation>--%1 passt nicht zu --stand-in, das nichts fragt und nur antwortet.</translation>
    </message>
    <message>
        <source>--%1 goes with --stand-in.</source>
        <comment>%1 option</comment>
        <translation>--%1 gilt nur zusammen mit --stand-in.</translation>
    </message>
    <message>
        <source>Minutes after which the stand-in (default 60) or the watch (default: never) ends by itself.</source>
        <translation>Minuten, nach denen der Stellvertreter (Standard: 60) oder die Beobachtung (Standard: nie) von selbst endet.</translation>
    </message>
    <message>
        <source>--for goes with --watch or --stand-in.</source>
        <translation>--for gehört zu --watch oder --stand-in.</translation>
    </message>
</context>
<context>
    <name>StandInText</name>
    <message>
        <source>all IPv4 addresses of this computer</source>
        <translation>alle IPv4-Adressen dieses Computers</translation>
    </message>
    <message>
        <source>all IPv6 addresses of this computer</source>
        <translation>alle IPv6-Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Another program listens there already, such as a real controller: check that one directly, or end it first.</source>
        <translation>Dort lauscht bereits ein anderes Programm, etwa ein echter Domänencontroller: Prüfen Sie diesen direkt, oder beenden Sie das Programm zuerst.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow it: ports below 1024 are for the administrator. Start the program with sudo.</source>
        <translation>Das System lässt es nicht zu: Ports unter 1024 sind dem Administrator vorbehalten. Starten Sie das Programm mit sudo.</translation>
    </message>
    <message>
        <source>This computer has no such address.</source>
        <translation>Dieser Computer hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <comment>%1 words of the operating system</comment>
        <translation>Das System meldet: %1</translation>
    </message>
    <message>
        <source>(at %1)</source>
        <comment>%1 port, where a stand-in really listens</comment>
        <translation>(auf %1)</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <comment>%1 what was asked, in a protocol&apos;s words</comment>
        <translation>beantwortet: %1</translation>
    </message>
    <message>
        <source>connected and said nothing</source>
        <translation>hat sich verbunden und nichts gesagt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not allowed: not answered, and not mentioned again</source>
        <translation>nicht zugelassen: wird nicht beantwortet und nicht noch einmal erwähnt</translation>
    </message>
    <message>
        <source>closed, to make room for a later connection</source>
        <translation>geschlossen, um Platz für eine spätere Verbindung zu machen</translation>
    </message>
    <message>
        <source>closed: more data than a connection may carry</source>
        <translation>geschlossen: mehr Daten, als eine Verbindung übertragen darf</translation>
    </message>
    <message>
        <source>closed: nothing was asked for too long</source>
        <translation>geschlossen: zu lange wurde nichts gefragt</translation>
    </message>
    <message>
        <source>more questions than are answered in a second: some are dropped</source>
        <translation>mehr Fragen, als in einer Sekunde beantwortet werden: einige werden verworfen</translation>
    </message>
    <message>
        <source>by request listens on %1</source>
        <comment>%1 ports</comment>
        <translation>lauscht auf Anforderung auf %1</translation>
    </message>
    <message>
        <source>by request listens on no further ports</source>
        <translation>lauscht auf Anforderung auf keinen weiteren Ports</translation>
    </message>
    <message>
        <source>a request was refused: this stand-in has no token</source>
        <translation>eine Anforderung wurde abgelehnt: dieser Stellvertreter hat kein Token</translation>
    </message>
    <message>
        <source>a request was refused: the token is wrong</source>
        <translation>eine Anforderung wurde abgelehnt: das Token ist falsch</translation>
    </message>
    <message>
        <source>too many wrong tokens: requests from there are refused for %1 seconds, plain answers go on</source>
        <comment>%1 number</comment>
        <translation>zu viele falsche Token: Anforderungen von dort werden %1 Sekunden lang abgelehnt, einfache Antworten gehen weiter</translation>
    </message>
    <message>
        <source>a request was refused: too many wrong tokens came from there before</source>
        <translation>eine Anforderung wurde abgelehnt: von dort kamen zuvor zu viele falsche Token</translation>
    </message>
    <message>
        <source>Windows or another program keeps that port for itself, a service of Windows such as a real controller&apos;s, say: check that one directly. netstat -abnoq names the program; netsh interface ipv4 show excludedportrange tcp shows what Windows keeps.</source>
        <translation>Windows oder ein anderes Programm hält diesen Port für sich allein, etwa ein Dienst von Windows wie der eines echten Controllers: Prüfen Sie diesen direkt. netstat -abnoq nennt das Programm; netsh interface ipv4 show excludedportrange tcp zeigt, was Windows für sich behält.</translation>
    </message>
    <message>
        <source>TLS could not be set up on this computer: see that its TLS library (OpenSSL on Linux) is installed and can be loaded.</source>
        <translation>TLS ließ sich auf diesem Computer nicht einrichten: Nachsehen, ob seine TLS-Bibliothek (OpenSSL unter Linux) installiert ist und geladen werden kann.</translation>
    </message>
    <message>
        <source>Listens at %1: %2</source>
        <comment>%1 list of addresses, %2 list of ports</comment>
        <translation>Lauscht auf %1: %2</translation>
    </message>
    <message>
        <source>Skipped at %1: %2. %3</source>
        <comment>%1 list of addresses, %2 list of ports, %3 why and what to do</comment>
        <translation>Ausgelassen auf %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>This computer&apos;s local ports: %1.</source>
        <comment>%1 a range of ports</comment>
        <translation>Lokale Ports dieses Computers: %1.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <comment>%1 and %2 are names of JSON members</comment>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ fehlt. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss eine Liste von Texten in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of whole numbers without quotation marks, such as [389].</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss eine Liste ganzer Zahlen ohne Anführungszeichen sein, zum Beispiel [389].</translation>
    </message>
    <message>
        <source>“%1” must be a whole number without quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss eine ganze Zahl ohne Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object in curly brackets.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation>„%1“ muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <comment>%1 is the reason in Qt&apos;s English words</comment>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The table must be one JSON object in curly brackets.</source>
        <comment>said of a JSON file</comment>
        <translation>Die Tabelle muss ein einziges JSON-Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>A row must be an object in curly brackets.</source>
        <comment>said of a JSON file</comment>
        <translation>Eine Zeile muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>There is no port. Write one, such as 389.</source>
        <comment>said of a row of the port table</comment>
        <translation>Hier fehlt der Port. Geben Sie einen an, zum Beispiel 389.</translation>
    </message>
    <message>
        <source>There is no target. Name the role of the computers, such as Domain controllers.</source>
        <comment>said of a row of the port table</comment>
        <translation>Hier fehlt das Ziel. Nennen Sie die Rolle der Computer, zum Beispiel Domänencontroller.</translation>
    </message>
    <message>
        <source>“format” is “%1”, but must be “%2”.</source>
        <comment>%1 and %2 are words in a JSON file</comment>
        <translation>„format“ ist „%1“, muss aber „%2“ sein.</translation>
    </message>
    <message>
        <source>“version” is %1, but this program reads version %2.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>„version“ ist %1, dieses Programm liest aber Version %2.</translation>
    </message>
    <message>
        <source>There is no table with a column “Port”. It needs Port, Protocol, Source, Target and Purpose.</source>
        <comment>said of a Markdown file; the five names stay English</comment>
        <translation>Es gibt keine Tabelle mit einer Spalte „Port“. Nötig sind Port, Protocol, Source, Target und Purpose.</translation>
    </message>
    <message>
        <source>Port %1 is out of range. Ports go from 1 to 65535.</source>
        <comment>%1 is what the table says</comment>
        <translation>Port %1 liegt außerhalb des gültigen Bereichs. Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write numbers from 1 to 65535 with commas between them, or “dynamic range: 1024-65535”.</source>
        <comment>%1 is what the port column says; the program reads the English words “dynamic range”</comment>
        <translation>„%1“ ist kein Port. Schreiben Sie Zahlen von 1 bis 65535, durch Kommas getrennt, oder „dynamic range: 1024-65535“.</translation>
    </message>
    <message>
        <source>“%1” names no range. Write it as “dynamic range: 1024-65535”.</source>
        <comment>%1 is what the port column says; the program reads the English words “dynamic range”</comment>
        <translation>„%1“ nennt keinen Bereich. Schreiben Sie ihn als „dynamic range: 1024-65535“.</translation>
    </message>
    <message>
        <source>There are two dynamic ranges. Write one row for each.</source>
        <comment>said of a row of the port table</comment>
        <translation>Es gibt zwei dynamische Bereiche. Schreiben Sie für jeden eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The range %1 has more than %2 ports. If the endpoint mapper hands them out, write “dynamic range: %1”.</source>
        <comment>%1 is a range such as 1024-65535; the program reads the English words “dynamic range”</comment>
        <translation>Der Bereich %1 hat mehr als %2 Ports. Wenn die RPC-Endpunktzuordnung sie vergibt, schreiben Sie „dynamic range: %1“.</translation>
    </message>
    <message>
        <source>Port %1 is there twice. Name each port once.</source>
        <comment>said of a row of the port table</comment>
        <translation>Port %1 kommt zweimal vor. Nennen Sie jeden Port nur einmal.</translation>
    </message>
    <message>
        <source>There are more than %1 ports. Write further rows.</source>
        <comment>said of a row of the port table</comment>
        <translation>Es sind mehr als %1 Ports. Schreiben Sie weitere Zeilen.</translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards. Write the lower port first.</source>
        <comment>%1 and %2 are ports</comment>
        <translation>Der Bereich %1-%2 läuft rückwärts. Schreiben Sie den niedrigeren Port zuerst.</translation>
    </message>
    <message>
        <source>“%1” is no protocol that can be checked. Write TCP, UDP or TCP/UDP.</source>
        <comment>%1 is what the protocol column says</comment>
        <translation>„%1“ ist kein Protokoll, das geprüft werden kann. Schreiben Sie TCP, UDP oder TCP/UDP.</translation>
    </message>
    <message>
        <source>%1 is there twice. Name each protocol once.</source>
        <comment>%1 is TCP or UDP</comment>
        <translation>%1 kommt zweimal vor. Nennen Sie jedes Protokoll nur einmal.</translation>
    </message>
    <message>
        <source>There is no protocol. Write TCP, UDP or TCP/UDP.</source>
        <comment>said of a row of the port table</comment>
        <translation>Hier fehlt das Protokoll. Schreiben Sie TCP, UDP oder TCP/UDP.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell. Put the whole cell in quotation marks and double those inside.</source>
        <comment>said of a CSV file</comment>
        <translation>Innerhalb einer Zelle steht ein Anführungszeichen. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die inneren.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed. Close it.</source>
        <comment>said of a CSV file</comment>
        <translation>Das Anführungszeichen, das hier öffnet, wird nicht geschlossen. Schließen Sie es.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Put the whole cell in quotation marks and double those inside.</source>
        <comment>said of a CSV file</comment>
        <translation>Auf ein schließendes Anführungszeichen folgt Text. Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die inneren.</translation>
    </message>
    <message>
        <source>A port table is a Markdown, CSV or JSON file. Name one that ends in .md, .csv or .json.</source>
        <comment>said of a file that was given as a port table</comment>
        <translation>Eine Porttabelle ist eine Markdown-, CSV- oder JSON-Datei. Geben Sie eine an, die auf .md, .csv oder .json endet.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It needs Port, Protocol, Source, Target and Purpose.</source>
        <comment>%1 is one of the five names, which stay English</comment>
        <translation>Die Tabelle hat keine Spalte „%1“. Nötig sind Port, Protocol, Source, Target und Purpose.</translation>
    </message>
    <message>
        <source>The table has more than one column “%1”. Leave one.</source>
        <comment>%1 is the name of a column</comment>
        <translation>Die Tabelle hat mehr als eine Spalte „%1“. Lassen Sie nur eine stehen.</translation>
    </message>
    <message>
        <source>The number of cells is %1, but the header of the table has %2. Make them equal.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>Die Anzahl der Zellen ist %1, die Kopfzeile der Tabelle hat aber %2. Gleichen Sie sie an.</translation>
    </message>
    <message>
        <source>The table has no rows. It needs one at least.</source>
        <comment>said of a port table</comment>
        <translation>Die Tabelle hat keine Zeilen. Mindestens eine ist nötig.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows, the most that is read.</source>
        <comment>%1 is a number</comment>
        <translation>Die Tabelle hat mehr als %1 Zeilen; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier one are left out: %1.</source>
        <comment>%1 numbers of rows</comment>
        <translation>Zeilen, die dasselbe sagen wie eine frühere, werden ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>TargetOptions</name>
    <message>
        <source>FILE</source>
        <comment>value name in --help</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Hosts of a role of the port table; may be given again.</source>
        <translation>Hosts einer Rolle der Porttabelle; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>ROLE=HOST[,HOST…]</source>
        <comment>value name in --help</comment>
        <translation>ROLLE=HOST[,HOST…]</translation>
    </message>
    <message>
        <source>--target %1: %2</source>
        <comment>%1 what was given, %2 a sentence</comment>
        <translation>--target %1: %2</translation>
    </message>
    <message>
        <source>The files of --targets have different port tables: the last one has no role &quot;%1&quot;.</source>
        <comment>%1 a role</comment>
        <translation>Die Dateien von --targets haben verschiedene Porttabellen: Die letzte hat keine Rolle &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The same from a file, one ROLE=HOST[,HOST…] a line, or a plan that the window saved, with its options.</source>
        <translation>Dasselbe aus einer Datei, je Zeile ROLLE=HOST[,HOST…], oder ein Plan, den das Fenster gespeichert hat, mit seinen Optionen.</translation>
    </message>
    <message>
        <source>--addresses %1: %2</source>
        <comment>%1 what was given, %2 a sentence</comment>
        <translation>--addresses %1: %2</translation>
    </message>
    <message>
        <source>--targets: %1 and %2 have different options (%3), and a run has one set of them for all hosts. Check each by itself, or give these options as well.</source>
        <comment>%1 and %2 files, %3 list of options</comment>
        <translation>--targets: %1 und %2 haben unterschiedliche Optionen (%3), und ein Lauf hat davon einen Satz für alle Hosts. Jede Datei für sich prüfen oder diese Optionen mit angeben.</translation>
    </message>
</context>
<context>
    <name>TargetsFile</name>
    <message>
        <source>The port table has no role “%1”. Its roles are: %2.</source>
        <comment>%2 is a list of roles, with commas</comment>
        <translation>Die Porttabelle hat keine Rolle „%1“. Ihre Rollen sind: %2.</translation>
    </message>
    <message>
        <source>“%1” names no role. Write ROLE=HOST, such as %2=dc1.example.com.</source>
        <comment>%1 is what was written, %2 is a role of the port table</comment>
        <translation>„%1“ nennt keine Rolle. Schreiben Sie ROLLE=HOST, zum Beispiel %2=dc1.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no host. %2</source>
        <comment>%1 is what was written, %2 a sentence that says why</comment>
        <translation>„%1“ ist kein Host. %2</translation>
    </message>
    <message>
        <source>There is no host for the role %1. Write one behind the equals sign.</source>
        <comment>%1 is a role</comment>
        <translation>Für die Rolle %1 fehlt der Host. Schreiben Sie einen hinter das Gleichheitszeichen.</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>This is larger than %1 MiB, the most that is read.</source>
        <comment>%1 is a number</comment>
        <translation>Das ist größer als %1 MiB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file.</source>
        <comment>said of a path that was given for a file</comment>
        <translation>Das ist ein Ordner. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save it as UTF-8.</source>
        <comment>said of a file that was to be read</comment>
        <translation>Das ist kein UTF-8-Text. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a file, %2 the sentence that says what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a line number, %2 the sentence that says what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%1 is the number of a row of the port table, %2 the sentence that says what is wrong there</comment>
        <translation>Tabellenzeile %1: %2</translation>
    </message>
</context>
<context>
    <name>WatchOptions</name>
    <message>
        <source>After the run ask all checks again every so many seconds, until Ctrl-C or as long as --for says; a line for each change.</source>
        <translation>Nach dem Lauf alle Prüfungen alle so viele Sekunden wiederholen, bis Strg-C oder so lange, wie --for sagt; eine Zeile je Änderung.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>value name in --help</comment>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>--watch %1: a number of seconds from 1 to %2 is expected.</source>
        <comment>%1 what was given</comment>
        <translation>--watch %1: Erwartet wird eine Zahl von Sekunden von 1 bis %2.</translation>
    </message>
    <message>
        <source>--for %1: a number of minutes from 1 to %2 is expected.</source>
        <comment>%1 what was given</comment>
        <translation>--for %1: Erwartet wird eine Zahl von Minuten von 1 bis %2.</translation>
    </message>
    <message>
        <source>--watch goes with --check; the window has its own place for it.</source>
        <translation>--watch gehört zu --check; das Fenster hat dafür einen eigenen Platz.</translation>
    </message>
</context>
</TS>
