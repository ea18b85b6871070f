<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CompareRun</name>
    <message numerus="yes">
        <source>Reading %n file(s), %1 MiB…</source>
        <comment>results files</comment>
        <translation>
            <numerusform>Reading %n file, %1 MiB…</numerusform>
            <numerusform>Reading %n files, %1 MiB…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>The last %n change(s):</source>
        <comment>heading of a list</comment>
        <translation>
            <numerusform>The last change:</numerusform>
            <numerusform>The last %n changes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::Cause</name>
    <message numerus="yes">
        <source>The %n port(s) that the endpoint mapper names today are reached; after a restart of the host they can be others.</source>
        <comment>ports</comment>
        <translation>
            <numerusform>The port that the endpoint mapper names today is reached; after a restart of the host it can be another.</numerusform>
            <numerusform>The %n ports that the endpoint mapper names today are reached; after a restart of the host they can be others.</numerusform>
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
    <message numerus="yes">
        <source>the DNS server %1 answers with nothing for the domain&apos;s controllers</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>the DNS server %1 answers with nothing for the domain&apos;s controllers</numerusform>
            <numerusform>the DNS servers %1 answer with nothing for the domain&apos;s controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer for this domain came from the DNS server %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>no answer for this domain came from the DNS server %1</numerusform>
            <numerusform>no answer for this domain came from the DNS servers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only small answers came from the DNS server %1</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>only small answers came from the DNS server %1</numerusform>
            <numerusform>only small answers came from the DNS servers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the DNS server %1 says that the domain has no controllers</source>
        <comment>cause; %1 is a host</comment>
        <translation>
            <numerusform>the DNS server %1 says that the domain has no controllers</numerusform>
            <numerusform>the DNS servers %1 say that the domain has no controllers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name %1 leads to this computer itself (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>the name %1 leads to this computer itself (%2)</numerusform>
            <numerusform>the names %1 lead to this computer itself (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, to which the name %1 leads, is this computer itself, and what was asked here was refused: no packet went to the host that is meant.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>
            <numerusform>%2, to which the name %1 leads, is this computer itself, and what was asked here was refused: no packet went to the host that is meant.</numerusform>
            <numerusform>%2, to which the names %1 lead, is this computer itself, and what was asked here was refused: no packet went to the hosts that are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the address found for %1 is link-local (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>the address found for %1 is link-local (%2)</numerusform>
            <numerusform>the addresses found for %1 are link-local (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name %1 leads to an address that no host has (%2)</source>
        <comment>cause; %1 is a host name, %2 an address</comment>
        <translation>
            <numerusform>the name %1 leads to an address that no host has (%2)</numerusform>
            <numerusform>the names %1 lead to addresses that no host has (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, to which the name %1 leads, belongs to no single host: it is a broadcast or multicast address, or the one that DNS filters give for a blocked name. Nothing was sent there.</source>
        <comment>%1 host name, %2 address</comment>
        <translation>
            <numerusform>%2, to which the name %1 leads, belongs to no single host: it is a broadcast or multicast address, or the one that DNS filters give for a blocked name. Nothing was sent there.</numerusform>
            <numerusform>%2, to which the names %1 lead, belong to no single host: they are broadcast or multicast addresses, or the one that DNS filters give for a blocked name. Nothing was sent there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answers what it knows by itself, and nothing for %2: the server that it asks for that is silent. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>The DNS server that this computer uses (%1) answers what it knows by itself, and nothing for %2: the server that it asks for that is silent. That says nothing about the name itself.</numerusform>
            <numerusform>The DNS server that this computer uses (%1) answers what it knows by itself, and nothing for %2: the server that it asks for that is silent. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answered %2, so %3 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 a response code such as SERVFAIL, %3 host names</comment>
        <translation>
            <numerusform>The DNS server that this computer uses (%1) answered %2, so %3 could not be looked up. That says nothing about the name itself.</numerusform>
            <numerusform>The DNS server that this computer uses (%1) answered %2, so %3 could not be looked up. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name lookup of this computer failed for %2 (%1). That says nothing about the name itself.</source>
        <comment>%1 the system&apos;s words, %2 host names</comment>
        <translation>
            <numerusform>The name lookup of this computer failed for %2 (%1). That says nothing about the name itself.</numerusform>
            <numerusform>The name lookup of this computer failed for %2 (%1). That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered no question (asked: %2). The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</source>
        <comment>%1 host with its address, %2 a number</comment>
        <translation>
            <numerusform>%1 answered no question (asked: %2). The host is down, the way there is blocked, or the host&apos;s own firewall drops everything, for example in the public profile after a restart.</numerusform>
            <numerusform>%1 answered no question (asked: %2 each). The hosts are down, the way there is blocked, or their own firewalls drop everything, for example in the public profile after a restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One question was asked of %1, on %2, and nothing came back: the host is down, the way there is blocked, or a firewall drops just this.</source>
        <comment>%1 host with its address, %2 port and protocol</comment>
        <translation>
            <numerusform>One question was asked of %1, on %2, and nothing came back: the host is down, the way there is blocked, or a firewall drops just this.</numerusform>
            <numerusform>One question was asked of each of %1, on %2, and nothing came back: the hosts are down, the way there is blocked, or a firewall drops just this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other ports of %1 answered, so the host is up: a firewall on the way or on the host drops this, or (Windows in stealth mode) nothing listens there.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Other ports of %1 answered, so the host is up: a firewall on the way or on the host drops this, or (Windows in stealth mode) nothing listens there.</numerusform>
            <numerusform>Other ports of %1 answered, so the hosts are up: a firewall on the way or on the hosts drops this, or (Windows in stealth mode) nothing listens there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network bars %2 to %1, although the host is up</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation>
            <numerusform>the network bars %2 to %1, although the host is up</numerusform>
            <numerusform>the network bars %2 to %1, although the hosts are up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network reported that %1 can&apos;t be reached for %2, while other ports there answered: the host is up, so a firewall or router forbids just that.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation>
            <numerusform>The network reported that %1 can&apos;t be reached for %2, while other ports there answered: the host is up, so a firewall or router forbids just that.</numerusform>
            <numerusform>The network reported that %1 can&apos;t be reached for %2, while other ports there answered: the hosts are up, so a firewall or router forbids just that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported that %2 can&apos;t be reached for %3, while other ports there answered: the host is up, so a firewall or router forbids just that.</source>
        <comment>%1 who reported, %2 host, %3 port and protocol</comment>
        <translation>
            <numerusform>%1 reported that %2 can&apos;t be reached for %3, while other ports there answered: the host is up, so a firewall or router forbids just that.</numerusform>
            <numerusform>%1 reported that %2 can&apos;t be reached for %3, while other ports there answered: the hosts are up, so a firewall or router forbids just that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer found nobody at %1 when it asked for %2: the host is down, or its address is wrong.</source>
        <comment>%1 host with its address, %2 port and protocol</comment>
        <translation>
            <numerusform>This computer found nobody at %1 when it asked for %2: the host is down, or its address is wrong.</numerusform>
            <numerusform>This computer found nobody at %1 when it asked for %2: the hosts are down, or their addresses are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up, and its address (%2) right? No firewall rule helps.</source>
        <comment>%1 host, %2 address</comment>
        <translation>
            <numerusform>Administrator of %1: is the host up, and its address (%2) right? No firewall rule helps.</numerusform>
            <numerusform>Administrator of %1: are the hosts up, and their addresses (%2) right? No firewall rule helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What this computer sends to its DNS server (%1) is refused: no DNS server listens there, or a firewall says so in its place. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>What this computer sends to its DNS server (%1) is refused: no DNS server listens there, or a firewall says so in its place. So %2 could not be looked up, which says nothing about the name itself.</numerusform>
            <numerusform>What this computer sends to its DNS server (%1) is refused: no DNS server listens there, or a firewall says so in its place. So %2 could not be looked up, which says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is set to ask itself (%1), and no DNS server listens on it. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>This computer is set to ask itself (%1), and no DNS server listens on it. So %2 could not be looked up, which says nothing about the name itself.</numerusform>
            <numerusform>This computer is set to ask itself (%1), and no DNS server listens on it. So %2 could not be looked up, which says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them. That is as many as there were answers to expect; whose they were is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Nothing came back from %1. Meanwhile %n packet came in for this computer and was not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped it. That is as many as there were answers to expect; whose they were is not counted.</numerusform>
            <numerusform>Nothing came back from %1. Meanwhile %n packets came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them. That is as many as there were answers to expect; whose they were is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Meanwhile this computer counted %n time(s) that its IPsec policy wants a packet protected and there is no security association for it, so that it was dropped (XfrmOutNoStates). To whom these were to go is not counted.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Nothing came back from %1. Meanwhile this computer counted %n time that its IPsec policy wants a packet protected and there is no security association for it, so that it was dropped (XfrmOutNoStates). To whom it was to go is not counted.</numerusform>
            <numerusform>Nothing came back from %1. Meanwhile this computer counted %n times that its IPsec policy wants a packet protected and there is no security association for it, so that it was dropped (XfrmOutNoStates). To whom these were to go is not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answers, and its answer about %2 is empty: it knows nothing of that domain and asks no other server for it. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>The DNS server that this computer uses (%1) answers, and its answer about %2 is empty: it knows nothing of that domain and asks no other server for it. That says nothing about the name itself.</numerusform>
            <numerusform>The DNS server that this computer uses (%1) answers, and its answer about %2 is empty: it knows nothing of that domain and asks no other server for it. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DNS server that this computer uses (%1) answered that its answer about %2 is too long for a datagram, and over 53/TCP none came. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>The DNS server that this computer uses (%1) answered that its answer about %2 is too long for a datagram, and over 53/TCP none came. That says nothing about the name itself.</numerusform>
            <numerusform>The DNS server that this computer uses (%1) answered that its answer about %2 is too long for a datagram, and over 53/TCP none came. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the DNS server that this computer itself asks (%1), so %2 has no address here.</source>
        <comment>%1 address of a DNS server, %2 host names</comment>
        <translation>
            <numerusform>It is the DNS server that this computer itself asks (%1), so %2 has no address here.</numerusform>
            <numerusform>It is the DNS server that this computer itself asks (%1), so %2 have no address here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. While it was asked once more and nothing else was asked, %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>Nothing came back from %1. While it was asked once more and nothing else was asked, %n packet came in for this computer and was not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped it.</numerusform>
            <numerusform>Nothing came back from %1. While it was asked once more and nothing else was asked, %n packets came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 %n packet(s) came as far as this program&apos;s own sockets, and the system dropped them there: by a filter for its control group, such as systemd&apos;s IPAddressDeny=, or by an IPsec policy.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>From %1 %n packet came as far as this program&apos;s own sockets, and the system dropped it there: by a filter for its control group, such as systemd&apos;s IPAddressDeny=, or by an IPsec policy.</numerusform>
            <numerusform>From %1 %n packets came as far as this program&apos;s own sockets, and the system dropped them there: by a filter for its control group, such as systemd&apos;s IPAddressDeny=, or by an IPsec policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address of %1 came with the answer of the DNS server that was searched for controllers. This computer&apos;s own DNS does not have it, so what runs here will not find %1 by its name.</source>
        <comment>%1 list of hosts</comment>
        <translation>
            <numerusform>The address of %1 came with the answer of the DNS server that was searched for controllers. This computer&apos;s own DNS does not have it, so what runs here will not find %1 by its name.</numerusform>
            <numerusform>The addresses of %1 came with the answer of the DNS server that was searched for controllers. This computer&apos;s own DNS does not have them, so what runs here will not find %1 by their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else was reached over IPv6 in this run either: programs here pass %2 over, and use the IPv4 address of %1.</source>
        <comment>%1 host, %2 IPv6 address</comment>
        <translation>
            <numerusform>Nothing else was reached over IPv6 in this run either: programs here pass %2 over, and use the IPv4 address of %1.</numerusform>
            <numerusform>Nothing else was reached over IPv6 in this run either: programs here pass %2 over, and use the IPv4 addresses of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from %1. Nor did it from %n other port(s), each of which was asked once more while nothing else was asked, and whose answers this computer&apos;s own packet filter was seen to drop. Most likely it is the same filter here.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>Nothing came back from %1. Nor did it from %n other port, which was asked once more while nothing else was asked, and whose answers this computer&apos;s own packet filter was seen to drop. Most likely it is the same filter here.</numerusform>
            <numerusform>Nothing came back from %1. Nor did it from %n other ports, each of which was asked once more while nothing else was asked, and whose answers this computer&apos;s own packet filter was seen to drop. Most likely it is the same filter here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts on the same way answered only after questions or answers had been lost. So it is the way that they have in common: the line is bad or overloaded, one of several ways fails, or a device on the way lets only so many connections or datagrams through at a time.</source>
        <comment>%n is a number of hosts, at least two</comment>
        <translation>
            <numerusform>%n host on the same way answered only after questions or answers had been lost. So it is the way: the line is bad or overloaded, one of several ways fails, or a device on the way lets only so many connections or datagrams through at a time.</numerusform>
            <numerusform>%n hosts on the same way answered only after questions or answers had been lost. So it is the way that they have in common: the line is bad or overloaded, one of several ways fails, or a device on the way lets only so many connections or datagrams through at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection to %1 was made, and nothing came back to what was said on it. While it was asked once more and nothing else was asked, %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</source>
        <comment>%1 ports and protocols</comment>
        <translation>
            <numerusform>The connection to %1 was made, and nothing came back to what was said on it. While it was asked once more and nothing else was asked, %n packet came in for this computer and was not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped it.</numerusform>
            <numerusform>The connection to %1 was made, and nothing came back to what was said on it. While it was asked once more and nothing else was asked, %n packets came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own packet filter dropped them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network reported that %1 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>The network reported that %1 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</numerusform>
            <numerusform>The network reported that %1 can&apos;t be reached: the hosts are down, or a router or firewall forbids the way there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported that %2 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</source>
        <comment>%1 who reported, %2 host</comment>
        <translation>
            <numerusform>%1 reported that %2 can&apos;t be reached: the host is down, or a router or firewall forbids the way there.</numerusform>
            <numerusform>%1 reported that %2 can&apos;t be reached: the hosts are down, or a router or firewall forbids the way there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reported anything: this computer itself found nobody at %1. The host is down, or its address is wrong.</source>
        <comment>%1 host with its address</comment>
        <translation>
            <numerusform>Nobody reported anything: this computer itself found nobody at %1. The host is down, or its address is wrong.</numerusform>
            <numerusform>Nobody reported anything: this computer itself found nobody at %1. The hosts are down, or their addresses are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no address was found behind the alias (CNAME) %1</source>
        <comment>cause; %1 is a list of host names</comment>
        <translation>
            <numerusform>no address was found behind the alias (CNAME) %1</numerusform>
            <numerusform>no address was found behind the aliases (CNAME) %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %1: %2. No address was found for the name at the end, so nothing could be asked.</source>
        <comment>%1 host names, %2 one or more chains of names such as a.example -&gt; b.example</comment>
        <translation>
            <numerusform>DNS has an alias (CNAME) for %1: %2. No address was found for the name at the end, so nothing could be asked.</numerusform>
            <numerusform>DNS has aliases (CNAME) for %1: %2. No address was found for the names at the end, so nothing could be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %1, and the aliases lead in a circle: %2. So there is no address, and nothing could be asked.</source>
        <comment>%1 host names, %2 one or more chains of names such as a.example -&gt; b.example -&gt; a.example</comment>
        <translation>
            <numerusform>DNS has an alias (CNAME) for %1, and the aliases lead in a circle: %2. So there is no address, and nothing could be asked.</numerusform>
            <numerusform>DNS has aliases (CNAME) for %1, and they lead in a circle: %2. So there is no address, and nothing could be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS administrator: let %1 lead to a name that has an address, or give it address records in place of the alias. A domain controller has records of its own: the target of an SRV record must not be an alias (RFC 2782).</source>
        <comment>%1 host names</comment>
        <translation>
            <numerusform>DNS administrator: let %1 lead to a name that has an address, or give it address records in place of the alias. A domain controller has records of its own: the target of an SRV record must not be an alias (RFC 2782).</numerusform>
            <numerusform>DNS administrator: let %1 lead to names that have an address, or give them address records in place of the aliases. A domain controller has records of its own: the target of an SRV record must not be an alias (RFC 2782).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DNS has an alias (CNAME) for %2: %1. The server knows the alias; it may not reach those of the domain at the end.</source>
        <comment>%1 one or more chains of names such as a.example -&gt; b.example, %2 host names</comment>
        <translation>
            <numerusform>DNS has an alias (CNAME) for %2: %1. The server knows the alias; it may not reach those of the domain at the end.</numerusform>
            <numerusform>DNS has aliases (CNAME) for %2: %1. The server knows the aliases; it may not reach those of the domains at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer itself refused to send its question to the DNS server that it uses (%1): no packet left it. So %2 could not be looked up, which says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>This computer itself refused to send its question to the DNS server that it uses (%1): no packet left it. So %2 could not be looked up, which says nothing about the name itself.</numerusform>
            <numerusform>This computer itself refused to send its question to the DNS server that it uses (%1): no packet left it. So %2 could not be looked up, which says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up, and which profile does the firewall there use (Get-NetConnectionProfile)?</source>
        <comment>%1 host; do not translate Get-NetConnectionProfile</comment>
        <translation>
            <numerusform>Administrator of %1: is the host up, and which profile does the firewall there use (Get-NetConnectionProfile)?</numerusform>
            <numerusform>Administrator of %1: are the hosts up, and which profile do the firewalls there use (Get-NetConnectionProfile)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: is the host up?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator of %1: is the host up?</numerusform>
            <numerusform>Administrator of %1: are the hosts up?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: check that the service runs and that the host&apos;s own firewall lets it in.</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator of %1: check that the service runs and that the host&apos;s own firewall lets it in.</numerusform>
            <numerusform>Administrator of %1: check that the service runs and that the hosts&apos; own firewalls let it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let UDP in?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator of %1: does the host&apos;s own firewall let UDP in?</numerusform>
            <numerusform>Administrator of %1: do the hosts&apos; own firewalls let UDP in?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: do the services run there, and is this the right host?</source>
        <comment>%1 hosts</comment>
        <translation>
            <numerusform>Administrator of %1: do the services run there, and is this the right host?</numerusform>
            <numerusform>Administrator of %1: do the services run there, and are these the right hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No route of this computer leads to the DNS server that it uses (%1), or one turns away what goes there, so %2 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>No route of this computer leads to the DNS server that it uses (%1), or one turns away what goes there, so %2 could not be looked up. That says nothing about the name itself.</numerusform>
            <numerusform>No route of this computer leads to the DNS server that it uses (%1), or one turns away what goes there, so %2 could not be looked up. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came from the DNS that this computer uses (%1), so %2 could not be looked up. That says nothing about the name itself.</source>
        <comment>%1 one or more addresses, %2 host names</comment>
        <translation>
            <numerusform>No answer came from the DNS that this computer uses (%1), so %2 could not be looked up. That says nothing about the name itself.</numerusform>
            <numerusform>No answer came from the DNS that this computer uses (%1), so %2 could not be looked up. That says nothing about the names themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Meanwhile %n packet(s) came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own firewall dropped the question or the answer.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>
            <numerusform>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Meanwhile one packet came in for this computer and was not handed on (Ip InReceives rises, InDelivers does not): its own firewall dropped the question or the answer.</numerusform>
            <numerusform>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Meanwhile %n packets came in for this computer and were not handed on (Ip InReceives rises, InDelivers does not): its own firewall dropped the question or the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor did %n other port(s) answer, each of which was asked once more while nothing else was asked, and there this computer was seen to drop the question or the answer. Most likely it is the same filter here.</source>
        <comment>%1 port and protocol, %2 host, an address of this computer</comment>
        <translation>
            <numerusform>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor did another port answer, which was asked once more while nothing else was asked, and there this computer was seen to drop the question or the answer. Most likely it is the same filter here.</numerusform>
            <numerusform>Asked of this computer itself, with no network in between, and no answer: %1 on %2. Nor did %n other ports answer, each of which was asked once more while nothing else was asked, and there this computer was seen to drop the question or the answer. Most likely it is the same filter here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives out the local ports %1, and has %n established TCP connection(s) now, of all its programs. Those that ended within the last minutes keep their port a while longer.</source>
        <comment>%1 range of ports: 32768-60999</comment>
        <translation>
            <numerusform>It gives out the local ports %1, and has %n established TCP connection now, of all its programs. Those that ended within the last minutes keep their port a while longer.</numerusform>
            <numerusform>It gives out the local ports %1, and has %n established TCP connections now, of all its programs. Those that ended within the last minutes keep their port a while longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let TCP in?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator of %1: does the host&apos;s own firewall let TCP in?</numerusform>
            <numerusform>Administrator of %1: do the hosts&apos; own firewalls let TCP in?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrator of %1: does the host&apos;s own firewall let in RPC&apos;s dynamic ports, and not the endpoint mapper alone?</source>
        <comment>%1 host</comment>
        <translation>
            <numerusform>Administrator of %1: does the host&apos;s own firewall let in RPC&apos;s dynamic ports, and not the endpoint mapper alone?</numerusform>
            <numerusform>Administrator of %1: do the hosts&apos; own firewalls let in RPC&apos;s dynamic ports, and not the endpoint mapper alone?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered no question (asked: %2). Its neighbour %3, by its address in the same network, answers this computer on all of these ports: either the rule that lets this computer through lacks this host, or the host is down, or its own firewall drops everything.</source>
        <comment>%1 host with its address, %2 a number, %3 another host with its address</comment>
        <translation>
            <numerusform>%1 answered no question (asked: %2). Its neighbour %3, by its address in the same network, answers this computer on all of these ports: either the rule that lets this computer through lacks this host, or the host is down, or its own firewall drops everything.</numerusform>
            <numerusform>%1 answered no question (asked: %2). Their neighbour %3, by its address in the same network, answers this computer on all of these ports: either the rule that lets this computer through lacks these hosts, or the hosts are down, or their own firewalls drop everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::ComparisonText</name>
    <message numerus="yes">
        <source>And %n more news, in the results file.</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>And %n more piece of news, in the results file.</numerusform>
            <numerusform>And %n more news, in the results file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>and %n more, in the results file</numerusform>
            <numerusform>and %n more, in the results file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::ComparisonWindow</name>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>and %n more, in the results file</numerusform>
            <numerusform>and %n more, in the results file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::EarlierTargets</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 a list of hosts</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::EvidenceTree</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>in place of a long value, which is folded</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::FindingText</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>how many checks a cause explains</comment>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>on how many hosts a cause shows</comment>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HeadlessWatch</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>that are watched</comment>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 ports such as: 389/TCP, 445/TCP</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::Headline</name>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <comment>behind a colon: how many causes there are, each of which stands below</comment>
        <translation>
            <numerusform>one cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HistoryWindow</name>
    <message numerus="yes">
        <source>Delete %n run(s) from the history? Their files are gone then.</source>
        <comment>a question</comment>
        <translation>
            <numerusform>Delete %n run from the history? Its file is gone then.</numerusform>
            <numerusform>Delete %n runs from the history? Their files are gone then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::HostMatrixModel</name>
    <message numerus="yes">
        <source>%1 (the worst of %n checks)</source>
        <comment>%1: what a check says</comment>
        <translation>
            <numerusform>%1 (the worst of %n check)</numerusform>
            <numerusform>%1 (the worst of %n checks)</numerusform>
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
    <name>PortCheck::MainWindow</name>
    <message numerus="yes">
        <source>The program ended in the middle of %n run(s) the last time. What was done by then is in the history.</source>
        <comment>after a crash</comment>
        <translation>
            <numerusform>The program ended in the middle of %n run the last time. What was done by then is in the history.</numerusform>
            <numerusform>The program ended in the middle of %n runs the last time. What was done by then is in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run are in the fields. Check asks them anew.</source>
        <comment>Check is the name of the button; a host in two roles counts twice</comment>
        <translation>
            <numerusform>%n host of this run is in the fields. Check asks it anew.</numerusform>
            <numerusform>%n hosts of this run are in the fields. Check asks them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <comment>results files</comment>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run are in the fields. To check them, stop the watch first: it goes on with the hosts of the present run.</source>
        <comment>a host in two roles counts twice</comment>
        <translation>
            <numerusform>%n host of this run is in the fields. To check it, stop the watch first: it goes on with the hosts of the present run.</numerusform>
            <numerusform>%n hosts of this run are in the fields. To check them, stop the watch first: it goes on with the hosts of the present run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::MarkdownReport</name>
    <message numerus="yes">
        <source>And %n more line(s), in the results file (JSON).</source>
        <comment>below a table that was cut</comment>
        <translation>
            <numerusform>And %n more line, in the results file (JSON).</numerusform>
            <numerusform>And %n more lines, in the results file (JSON).</numerusform>
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
    <name>PortCheck::ResultsFile</name>
    <message numerus="yes">
        <source>This is no whole JSON file: %1, after %n bytes.</source>
        <comment>%1 is the reason in Qt&apos;s English words</comment>
        <translation>
            <numerusform>This is no whole JSON file: %1, after %n byte.</numerusform>
            <numerusform>This is no whole JSON file: %1, after %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::RoleField</name>
    <message numerus="yes">
        <source>Write the host instead of these %n entries</source>
        <comment>button</comment>
        <translation>
            <numerusform>Write the host instead of this entry</numerusform>
            <numerusform>Write the hosts instead of these %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::RunNote</name>
    <message numerus="yes">
        <source>IPv6 is not in use on this computer: clients on it use IPv4, and %n IPv6 address(es) of the targets do not count here.</source>
        <translation>
            <numerusform>IPv6 is not in use on this computer: clients on it use IPv4, and %n IPv6 address of the targets does not count here.</numerusform>
            <numerusform>IPv6 is not in use on this computer: clients on it use IPv4, and %n IPv6 addresses of the targets do not count here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::ShownNames</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::SourcesText</name>
    <message numerus="yes">
        <source>%n of them differ from computer to computer.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n of them differs from computer to computer.</numerusform>
            <numerusform>%n of them differ from computer to computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The worst of %n check(s).</source>
        <comment>of a host</comment>
        <translation>
            <numerusform>The worst of %n check.</numerusform>
            <numerusform>The worst of %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the JSON.</source>
        <comment>end of a list of findings</comment>
        <translation>
            <numerusform>And %n more, in the JSON.</numerusform>
            <numerusform>And %n more, in the JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fail(s) from every computer that could tell.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n of them fails from every computer that could tell.</numerusform>
            <numerusform>%n of them fail from every computer that could tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::StaleBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 a list of hosts</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <message numerus="yes">
        <source>and %n more check(s)</source>
        <comment>below a table of checks</comment>
        <translation>
            <numerusform>and %n more check</numerusform>
            <numerusform>and %n more checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchControl</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>that are watched</comment>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <comment>how often checks were asked</comment>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) broke</source>
        <comment>at some time</comment>
        <translation>
            <numerusform>%n check broke</numerusform>
            <numerusform>%n checks broke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) again</source>
        <comment>of checks, at some time</comment>
        <translation>
            <numerusform>%n works again</numerusform>
            <numerusform>%n work again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchModel</name>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <comment>how often and how long a check was broken; %1 a duration</comment>
        <translation>
            <numerusform>%n time, %1</numerusform>
            <numerusform>%n times, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCheck::WatchText</name>
    <message numerus="yes">
        <source>%n check(s) asked again by hand:</source>
        <comment>heading of a list</comment>
        <translation>
            <numerusform>%n check asked again by hand:</numerusform>
            <numerusform>%n checks asked again by hand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <comment>how many were watched</comment>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n round(s)</source>
        <comment>how often they were asked</comment>
        <translation>
            <numerusform>in %n round</numerusform>
            <numerusform>in %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) took longer than that, the longest %1; the next began when each ended.</source>
        <comment>that: the time from round to round; %1 a duration</comment>
        <translation>
            <numerusform>%n round took longer than that, %1; the next began when it ended.</numerusform>
            <numerusform>%n rounds took longer than that, the longest %1; the next began when each ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) more than can be kept have no timeline.</source>
        <translation>
            <numerusform>%n check more than can be kept has no timeline.</numerusform>
            <numerusform>%n checks more than can be kept have no timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n change(s), at worst %3; broken for %4</source>
        <comment>%1 and %2 times, %3 an outcome such as Fail, %4 a duration; of what was watched long ago</comment>
        <translation>
            <numerusform>%1 to %2: %n change, at worst %3; broken for %4</numerusform>
            <numerusform>%1 to %2: %n changes, at worst %3; broken for %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>broken %n time(s)</source>
        <comment>of a check that was watched</comment>
        <translation>
            <numerusform>broken %n time</numerusform>
            <numerusform>broken %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the results file</source>
        <comment>end of a list of checks that were broken</comment>
        <translation>
            <numerusform>and %n more, in the results file</numerusform>
            <numerusform>and %n more, in the results file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) never failed.</source>
        <comment>of those that were watched</comment>
        <translation>
            <numerusform>%n check never failed.</numerusform>
            <numerusform>%n checks never failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1 addresses</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
