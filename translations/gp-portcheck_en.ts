<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>PortCheck::Cause</name>
    <message numerus="yes">
        <source>No answer from %1 on %2 within the time limit, in %n attempt(s).</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>
            <numerusform>No answer from %1 on %2 within the time limit, in %n attempt.</numerusform>
            <numerusform>No answer from %1 on %2 within the time limit, in %n attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer over UDP in %n attempt(s), while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</source>
        <comment>silence on UDP 389</comment>
        <translation>
            <numerusform>No answer over UDP in %n attempt, while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</numerusform>
            <numerusform>No answer over UDP in %n attempts, while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n port(s) that the endpoint mapper names today are reached; after a restart of the host they can be others.</source>
        <comment>ports</comment>
        <translation>
            <numerusform>The port that the endpoint mapper names today is reached; after a restart of the host it can be another.</numerusform>
            <numerusform>The %n ports that the endpoint mapper names today are reached; after a restart of the host they can be others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered none of %n question(s). The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</source>
        <comment>%1 host with its address</comment>
        <translation>
            <numerusform>%1 did not answer the %n question that was asked. The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</numerusform>
            <numerusform>%1 answered none of %n questions. The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s own reverse-path filter dropped %n packet(s) meanwhile; the answers may be among them.</source>
        <translation>
            <numerusform>This computer&apos;s own reverse-path filter dropped %n packet meanwhile; the answers may be among them.</numerusform>
            <numerusform>This computer&apos;s own reverse-path filter dropped %n packets meanwhile; the answers may be among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile this computer dropped %n packet(s) that came in over another interface than the one by which it sends to their sender (TcpExt IPReversePathFilter). That is as many as there were answers to expect; whose they were is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Nothing came back from %1. Meanwhile this computer dropped %n packet that came in over another interface than the one by which it sends to its sender (TcpExt IPReversePathFilter). That is as many as there were answers to expect; whose it was is not counted.</numerusform>
            <numerusform>Nothing came back from %1. Meanwhile this computer dropped %n packets that came in over another interface than the one by which it sends to their sender (TcpExt IPReversePathFilter). That is as many as there were answers to expect; whose they were is not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HostNameNote</name>
    <message numerus="yes">
        <source>%n more host(s) go by several names as well: the target of each check has them.</source>
        <translation>
            <numerusform>%n more host goes by several names as well: the target of each check has them.</numerusform>
            <numerusform>%n more hosts go by several names as well: the target of each check has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeLines</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <comment>that a stand-in listened on</comment>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeWords</name>
    <message numerus="yes">
        <source>%n port(s).</source>
        <comment>how many lie in a part of a range</comment>
        <translation>
            <numerusform>%n port.</numerusform>
            <numerusform>%n ports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInRun</name>
    <message numerus="yes">
        <source>This stand-in (nonce %1) answers %2 and nobody else. It ends after %n minute(s), or by Ctrl-C.</source>
        <comment>%1 a number in hexadecimal digits, %2 list of addresses</comment>
        <translation>
            <numerusform>This stand-in (nonce %1) answers %2 and nobody else. It ends after %n minute, or by Ctrl-C.</numerusform>
            <numerusform>This stand-in (nonce %1) answers %2 and nobody else. It ends after %n minutes, or by Ctrl-C.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::StandInWindow</name>
    <message numerus="yes">
        <source>It ends in %n minute(s), with this window, or by Stop.</source>
        <comment>of a stand-in</comment>
        <translation>
            <numerusform>It ends in %n minute, with this window, or by Stop.</numerusform>
            <numerusform>It ends in %n minutes, with this window, or by Stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer stands in, with %n connection(s) now.</source>
        <comment>of a stand-in</comment>
        <translation>
            <numerusform>This computer stands in, with %n connection now.</numerusform>
            <numerusform>This computer stands in, with %n connections now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::SummaryBand</name>
    <message numerus="yes">
        <source>Mapping ports %1 at %n address(es): %2 asked so far</source>
        <comment>%1 range, %2 number</comment>
        <translation>
            <numerusform>Mapping ports %1 at %n address: %2 asked so far</numerusform>
            <numerusform>Mapping ports %1 at %n addresses: %2 asked so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking ports %1 at %n address(es): %2 of %3</source>
        <comment>%1 range of ports, %2, %3 numbers of ports</comment>
        <translation>
            <numerusform>Asking ports %1 at %n address: %2 of %3</numerusform>
            <numerusform>Asking ports %1 at %n addresses: %2 of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::SweepQuestion</name>
    <message numerus="yes">
        <source>At most %1 of them are made a second, so it takes at least %n minute(s).</source>
        <comment>they: connections; %1 a number</comment>
        <translation>
            <numerusform>At most %1 of them are made a second, so it takes at least %n minute.</numerusform>
            <numerusform>At most %1 of them are made a second, so it takes at least %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every port of the dynamic range is about to be asked at %n host(s): %1 ports, some %2 connections at most.</source>
        <comment>%1, %2: numbers</comment>
        <translation>
            <numerusform>Every port of the dynamic range is about to be asked at %n host: %1 ports, some %2 connections at most.</numerusform>
            <numerusform>Every port of the dynamic range is about to be asked at %n hosts: %1 ports, some %2 connections at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::TicketText</name>
    <message numerus="yes">
        <source>The firewall request names every host of these %n rule(s) and has the commands for them.</source>
        <comment>below a list of rules</comment>
        <translation>
            <numerusform>The firewall request names every host of this %n rule and has the commands for it.</numerusform>
            <numerusform>The firewall request names every host of these %n rules and has the commands for them.</numerusform>
        </translation>
    </message>
</context>
</TS>
