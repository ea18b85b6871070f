<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>No answer over UDP in %n attempt(s), while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</source>
        <comment>silence on UDP 389</comment>
        <translation>
            <numerusform>No answer over UDP in %n attempt, while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</numerusform>
            <numerusform>No answer over UDP in %n attempts, while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 on %2 within the time limit, in %n attempt(s).</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation>
            <numerusform>No answer from %1 on %2 within the time limit, in %n attempt.</numerusform>
            <numerusform>No answer from %1 on %2 within the time limit, in %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::RangeText</name>
    <message numerus="yes">
        <source>%1 and %n more part(s)</source>
        <comment>%1 is a list of ranges of ports</comment>
        <translation>
            <numerusform>%1 and %n more part</numerusform>
            <numerusform>%1 and %n more parts</numerusform>
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
</context>
</TS>
