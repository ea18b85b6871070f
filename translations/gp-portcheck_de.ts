<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>FILE</source>
        <comment>value name in --help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of a role of the port table; may be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE=HOST[,HOST…]</source>
        <comment>value name in --help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from a file, one ROLE=HOST[,HOST…] a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory domain, used in the questions and for --discover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>value name in --help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the roles from the domain&apos;s SRV records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port table (Markdown, CSV or JSON) in place of the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the dynamic range is checked: &quot;endpoints&quot; asks the ports that the endpoint mapper names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>value name in --help: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit of an attempt in milliseconds (default 3000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS</source>
        <comment>value name in --help: milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts before silence is believed (default 1 for TCP, 2 for UDP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks at once (default 128).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks whether this computer reaches the ports that auditing of Active Directory and Group Policy needs, by asking each
service in its own protocol. Without --check the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a window: progress to standard error, a summary to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to FILE; &quot;-&quot; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of all texts: %1.</source>
        <comment>%1 list of codes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>value name in --help: language code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2: a whole number from %3 to %4 is expected.</source>
        <comment>%1 option, %2 what was given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <comment>%1 path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2: %3.</source>
        <comment>%1 option, %2 path, %3 reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2: another report goes there already.</source>
        <comment>%1 option, %2 path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--target %1: %2</source>
        <comment>%1 what was given, %2 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--domain: %1</source>
        <comment>%1 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option; hosts are given as --target &quot;ROLE=HOST&quot;.</source>
        <comment>%1 what was given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang %1: there is no such language here; there are %2.</source>
        <comment>%1 what was given, %2 list of codes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--range-check %1: &quot;endpoints&quot; is the only way that this version knows.</source>
        <comment>%1 what was given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--discover needs the domain: add --domain NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --check; the window has its own place for it.</source>
        <comment>%1 option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is named for the role &quot;%1&quot;: add --target &quot;%1=HOST&quot;.</source>
        <comment>%1 role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 on %2 is a port that the endpoint mapper named, and an RPC server accepted a connection there.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 answered as %3, in that service&apos;s own protocol. Credentials and permissions were not tested.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer over UDP in %n attempt(s), while TCP 389 works on the same host. Finding a domain controller uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.</source>
        <comment>silence on UDP 389</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer over UDP, while TCP 88 works on the same host. Current Windows asks Kerberos over TCP first, so logons usually still work; the port table asks for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 on %2. Over UDP, silence can mean a firewall that drops the question or the answer, or a service that does not run.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 on %2 within the time limit, in %n attempt(s).</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The host is up, since other ports of it answered: a firewall on the way or on the host drops this port, or (Windows in stealth mode) nothing listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way or on the host can drop it, or (Windows in stealth mode) nothing listens there, or the host is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 was refused: nothing listens there, or a firewall answers in the host&apos;s name.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reported that %2 can&apos;t be reached for %1: the host is down, or a router or firewall forbids the way there.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route from this computer to %1.</source>
        <comment>%1 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) answered nothing on any port. It is down, the way there is blocked, or its own firewall drops everything, for example in the public profile after a restart.</source>
        <comment>%1 host, %2 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 has no address, so nothing could be asked.</source>
        <comment>%1 host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer itself refused to send to %1 on %2: no packet left it.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no free local port or address to ask %1 on %2 from.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not ask %1 on %2: %3</source>
        <comment>%1 port and protocol, %2 host, %3 the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers on %1 of %2, and it is not %3: another program, another host, or a device in between.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is open, but nothing was said to a question that %3 answers: the service hangs, or a device in between accepted the connection.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is open, but the connection was closed without an answer: the service or a device in between refuses this computer.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on %1 of %2 sent far more than %3 would: it is something else.</source>
        <comment>%1 port and protocol, %2 host, %3 service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is open. No dialogue is known for this port, so what answers there is not proven.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An LDAP server answers on %1 of %2, but with an error: %3.</source>
        <comment>%1 port and protocol, %2 host, %3 LDAP error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP answers over UDP 389, so the port works; but %1 says that it is no controller of %2.</source>
        <comment>%1 host, %2 domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is no global catalog, so nothing is expected on %2. This is no firewall fault.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is reachable, but TLS could not be set up: the firewall is fine; the controller most likely has no usable certificate.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 works, but its certificate has expired: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 works, but its certificate is not valid yet: a clock is wrong, or it was issued for later.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 works, but its certificate is for another name: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 works, but this computer does not trust its certificate: clients that verify it will refuse.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, with an unexpected error: %3.</source>
        <comment>%1 port and protocol, %2 host, %3 error name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos answers on %1 of %2, so the port works; but it does not serve %3.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell its RPC ports to anonymous questions. That is a policy, not a firewall; the ports of the dynamic range could not be checked.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint mapper on %1 of %2 answers, so the port works; it refuses anonymous questions by policy.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint mapper on %1 answers, but names no TCP port in the range: there is nothing to check there now.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint mapper (135/TCP) on %1 gave no answer, so the RPC ports in use are not known and were not checked.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RPC server answers on %1 of %2 and declines this question: the way there is free.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 speaks SMB 1 only; SMB 2 or 3 is required.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB answers on %1 of %2, but refuses to negotiate (status %3).</source>
        <comment>%1 port and protocol, %2 host, %3 NTSTATUS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the port works; but it answered %3.</source>
        <comment>%1 port and protocol, %2 host, %3 response code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS server answers on %1 of %2, so the port works; but it does not know the controllers of %3: it is the wrong server for that domain, or the domain&apos;s name is wrong.</source>
        <comment>%1 port and protocol, %2 host, %3 domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which the port table does not list.</source>
        <comment>%1 port and protocol, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>The name is longer than 253 characters, the most a name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dots follow each other, or the name begins with one. Write it like dc1.example.com.</source>
        <comment>said of a host or domain name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than 63 characters, the most between two dots.</source>
        <comment>%1 is part of a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character that names don&apos;t have. Letters, digits, hyphens and dots are right.</source>
        <comment>%1 is part of a host or domain name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins or ends with a hyphen. Hyphens stand inside a name.</source>
        <comment>%1 is part of a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the name of a service record. Write the name of the host or the domain.</source>
        <comment>%1 is part of a name, such as _ldap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has characters that names don&apos;t have. Letters, digits, hyphens and dots are right.</source>
        <comment>said of a host or domain name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no IPv4 address, which is four numbers from 0 to 255 like 10.0.0.2, and a name does not end in a number.</source>
        <comment>said of a host or domain name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address stands for no host. Write the address of one host.</source>
        <comment>said of 0.0.0.0 and ::</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a multicast address. Write the address of one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the broadcast address. Write the address of one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only the host, without scheme, port, path or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only the host, without scheme, port, path or account: %1.</source>
        <comment>%1 is a host name or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a network. Name each host in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a range of addresses. Name each host in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wildcards can&apos;t be looked up. Name each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no IPv6 address. Write it like 2001:db8::2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host. Write a name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain. Write one like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address. Write the name of the domain, like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Details</source>
        <comment>opens what is known of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>label: what the port is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>label: what was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: a fixed word for programs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: the outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: time to answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check with its evidence</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>label of an explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>label of advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port report: %1</source>
        <comment>title of the report; %1 is the port table&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1. Text from the network is shown as it came, with control characters replaced.</source>
        <comment>last line of the report; %1 is the program&apos;s name and version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to, such as de: for browsers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>%1 is a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, addresses %2</source>
        <comment>the computer that checked; %1 is its name, %2 a list of IP addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before its end. What had been found by then is below.</source>
        <comment>a note at the top of the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where, what</source>
        <comment>heading: time, place and subject of the run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at</source>
        <comment>label: a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked from</source>
        <comment>label: the computer that asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its local ports</source>
        <comment>label: ports that the system connects from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>label: the directory domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <comment>no domain was named</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port table</source>
        <comment>label: which table was checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table also requires</source>
        <comment>heading: conditions that belong to no row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not tested</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials and permissions: no password was sent, and nobody signed in. A service that answers here can still refuse a user.</source>
        <comment>what was not tested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other local ports: each check went out from one port that the system chose. Whether all of 1024-65535 are let out is not shown by this.</source>
        <comment>what was not tested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times and other computers: this is what one computer saw at one moment.</source>
        <comment>what was not tested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <comment>the name could not be resolved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column: a host that was checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets at a glance</source>
        <comment>heading: a table of hosts and requirements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the port table requires</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: who connects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: who is connected to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::Cause</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of ports, %2 a number greater than 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>%1 is a list of ports, %2 the last port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>cause; %1 is a list of ports, %2 a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection to %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network reports that %1 cannot be reached</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no route to %1</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no sign of life</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 has no address</source>
        <comment>cause; %1 is a host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not let its own questions to %1 out (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer had no free local port to ask %1</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer could not send to %1 (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the expected service answers on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the connection to %2 and said nothing</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection to %2 before it answered</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far too much on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers on %2 of %1 cannot be told</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no controller of the domain</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no global catalog</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed on %2 of %1</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 has expired (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid yet (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not trust the certificate of %1 (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos on %1 does not serve the domain (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint mapper of %1 refuses anonymous questions</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint mapper of %1 names no TCP port</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dynamic ports of %1 are unknown, as its endpoint mapper could not be asked</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the RPC bind on %2</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks only SMB 1</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB on %1 answered with an error (%2)</source>
        <comment>cause; %1 is a host, %2 a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS server %1 answered with an error</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS server %1 does not know the domain</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS server %1 cut its answer short</source>
        <comment>cause; %1 is a host</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckDetails</name>
    <message>
        <source>What it means and what to do</source>
        <comment>in an empty text, and its name for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and what came back</source>
        <comment>in an empty text, and its name for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckTableModel</name>
    <message>
        <source>%1 (dynamic)</source>
        <comment>%1: a port or range that an endpoint mapper hands ports out of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>column: the port as the port table words it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <comment>column: TCP or UDP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <comment>column: the host as the person named it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column: the network address that was asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: queued, running, or the outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column: time until the first answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column: the most telling evidence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::CheckText</name>
    <message>
        <source>An anonymous LDAP search of the rootDSE: who are you, and what do you hold?</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anonymous LDAP search of the rootDSE: who are you, and do you hold the domain %1?</source>
        <comment>what was sent to the port; %1 is a domain name, rootDSE is a technical term of LDAP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search of the rootDSE over UDP. With a domain name, it would also be asked for its role.</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question by which computers find a controller of %1 (Netlogon ping), and a search of the rootDSE, both over UDP.</source>
        <comment>what was sent to the port; %1 is a domain name, Netlogon ping and rootDSE are technical terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe. An error in reply proves the service.</source>
        <comment>what was sent to the port; do not translate gp-portcheck-probe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe in %1. An error in reply proves the service.</source>
        <comment>what was sent to the port; %1 is a realm, do not translate gp-portcheck-probe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain DNS question, for the address of localhost. Any answer proves the service.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS question for the controllers of the domain: %1 (SRV).</source>
        <comment>what was sent to the port; %1 is a DNS name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports in this range are asked once the endpoint mapper has named them.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DCE/RPC bind to an interface that the endpoint mapper named for this port.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>outcome of a check: the target has no such role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <comment>outcome of a check: cannot be told from here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>outcome of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <comment>what the network did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what the network did: the port is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what the network did: the connection was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>what the network did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>what the network did: a router said that there is no way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: this computer refused</source>
        <comment>what the network did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has no address</source>
        <comment>what the network did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>what the network did: the person stopped the check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>who answered: no question was put to the service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>who answered: the expected service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service</source>
        <comment>who answered: not the expected service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>who answered: the port is open, and nothing was said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <comment>who answered: the expected service, with an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>status of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>status of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a connection: no question is known for this port.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty datagram: no question is known for this port.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLS handshake, then an anonymous LDAP search of the rootDSE inside it.</source>
        <comment>what was sent to the port; rootDSE is a technical term of LDAP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DCE/RPC bind to the endpoint mapper, then a request for all registered endpoints.</source>
        <comment>what was sent to the port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SMB2 NEGOTIATE that offers dialects 2.0.2 to 3.1.1, without SMB 1.</source>
        <comment>what was sent to the port; do not translate NEGOTIATE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1 ms</source>
        <comment>%1 is a number of milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>%1 is a number of milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksFilterBar</name>
    <message>
        <source>Filter: any words of a row</source>
        <comment>in the empty filter field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>name of a field for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows with this outcome: %1</source>
        <comment>tooltip; %1: a word such as Fail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter button; %1: a word such as Fail, %2: how many rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::ChecksView</name>
    <message>
        <source>Checks</source>
        <comment>name of the table for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <comment>in place of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Name the hosts on the left, or let DNS name them.
2. Press Check.
3. Select a row to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <comment>in place of the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are there, but hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <comment>button: takes the filter away</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::DetailsText</name>
    <message>
        <source>%1 %2 – %3</source>
        <comment>%1: port, %2: TCP or UDP, %3: name of the service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>%1: port and protocol, %2: host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>%1: port and protocol, %2: host, %3: its address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading in the details of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>heading in the details of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell before the check is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <comment>heading in the details of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: port or ports as the table words them, %2: purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <comment>heading in the details of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <comment>heading in the details of a check</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::DomainField</name>
    <message>
        <source>Directory do&amp;main</source>
        <comment>label of a field; the domain of Active Directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example lab.example</source>
        <comment>in the empty field for the domain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::EvidenceText</name>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain (default naming context)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global catalog ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory&apos;s service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to sign in (SASL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain functional level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest functional level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller functional level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP result code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RootDSE empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server ended the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBIOS domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBIOS name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlogon ping answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlogon paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RootDSE answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate fits the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate trusted by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos error number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMB dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest read in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NT status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursion available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value of a line of evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>value of a line of evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>%1 is an IP address, %2 a port number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System&apos;s error</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System&apos;s error number</source>
        <comment>label of a line of what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::FoundText</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>%1 is a list of names, %2 a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site %1</source>
        <comment>a site of the directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>end of a certificate&apos;s validity, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints: %1</source>
        <comment>%1 is the number of endpoints in an endpoint mapper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP ports %1</source>
        <comment>%1 is a list of ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing %1</source>
        <comment>%1 is a word of the protocol, such as: required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers: %1</source>
        <comment>%1 is the number of answers in a DNS reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the port is open, and no question is known for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, but another service answered</source>
        <comment>what was found on a port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, but another service answered: %1</source>
        <comment>what was found on a port; %1 is what it sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, but nothing was said</source>
        <comment>what was found on a port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with an error: %1</source>
        <comment>%1 is the service&apos;s or the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in %1 attempts</source>
        <comment>%1 is a number greater than 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::GeneralRequirements</name>
    <message>
        <source>General requirements</source>
        <comment>folds out what the port table asks for beside its rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::HeadlessRun</name>
    <message>
        <source>Looking for the controllers of %1…</source>
        <comment>%1 domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--discover: %1</source>
        <comment>%1 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1 = %2</source>
        <comment>%1 role, %2 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1/%2] %3/%4 %5: %6</source>
        <comment>progress: %1 of %2, %3 port, %4 protocol, %5 host, %6 status</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::Headline</name>
    <message>
        <source>%1; and %2 more</source>
        <comment>%1 is a list of causes, %2 the number of those that are not named</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks done, failed so far: %3.</source>
        <comment>while a run goes on; three numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks done.</source>
        <comment>while a run goes on; two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks failed: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 cannot be told: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check failed, but %1 of %2 gave a warning: %3.</source>
        <comment>%1 and %2 are numbers, %3 the causes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check passed.</source>
        <comment>a run of one check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 checks passed.</source>
        <comment>%1 is a number greater than 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the checks applies to these targets.</source>
        <comment>result of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before anything was found out.</source>
        <comment>result of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <comment>before the first run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Stopped early, not run: %2.</source>
        <comment>%1 is the sentence before, %2 the number of checks not run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::MainWindow</name>
    <message>
        <source>The report is saved: %1</source>
        <comment>%1: path of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::MessageBar</name>
    <message>
        <source>Close this message</source>
        <comment>tooltip of a button with a cross</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::ReportExporter</name>
    <message>
        <source>HTML report (*.html)</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for programs (*.json)</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>title of the file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::ReportFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>%1 is a file name, %2 the system&apos;s reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::RoleField</name>
    <message>
        <source>“%1”: %2</source>
        <comment>%1: what the person typed, %2: a sentence that says why it is no host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further entries that are no hosts: %1</source>
        <comment>%1: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <comment>beside a field; %1: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts: %1, named twice: %2</source>
        <comment>beside a field; %1 and %2: numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or addresses</source>
        <comment>in an empty field for hosts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is named for “%1”. Enter at least one name or address.</source>
        <comment>%1: a role such as Domain controllers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limit per attempt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one attempt waits for an answer. Below 3000 ms, Windows can make a refused connection look silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;CP retries:</source>
        <comment>further attempts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts before silence is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UDP retries:</source>
        <comment>further attempts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A datagram can get lost without a trace, so UDP is asked more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks at &amp;once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many checks may run at the same time, over all targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is set</source>
        <comment>choice of a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::SrvDiscovery</name>
    <message>
        <source>The DNS server %1 has no address: %2</source>
        <comment>%1 host name, %2 the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no domain controllers of %2. Check the domain&apos;s name, or name a DNS server of that domain.</source>
        <comment>%1 DNS server, %2 domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer. Check that it is a DNS server and that 53/UDP is open.</source>
        <comment>%1 DNS server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::SummaryBand</name>
    <message>
        <source>Checks that are done</source>
        <comment>name of the progress bar for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: checks done %2 of %3</source>
        <comment>%1: title of the port table, %2 and %3: numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>headline while a run goes on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::SystemResolver</name>
    <message>
        <source>The name has no address.</source>
        <comment>the outcome of looking a host name up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name lookup had no answer within %1 s.</source>
        <comment>%1 is a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::TargetsPanel</name>
    <message>
        <source>Asks DNS for the domain&apos;s controllers and adds them to the lists below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <comment>name of a busy indicator for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop s&amp;earching</source>
        <comment>button: ends the search for controllers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discover controllers</source>
        <comment>button: finds the domain&apos;s controllers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS need not list every controller: add those that are missing.</source>
        <comment>after the search for controllers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts added: %1.</source>
        <comment>after the search for controllers; %1: a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that DNS lists was there already.</source>
        <comment>after the search for controllers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCheck::WindowActions</name>
    <message>
        <source>&amp;Check</source>
        <comment>button: starts the checks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all requirements for all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: ends the checks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the checks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the selected rows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all failed rows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits, retries and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>name of the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all requirements for all targets (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: saves a report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report of these checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML report…</source>
        <comment>to read, print and hand on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <comment>for spreadsheets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON results…</source>
        <comment>for programs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Network team: allow %1 from this computer to %2 (%3). Administrator of %2: check that the service runs and that the host&apos;s own firewall lets it in.</source>
        <comment>%1 port and protocol, %2 host, %3 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: does anything listen on %2 there, and is %1 the right host? If so, the network team should look for a firewall that rejects %2.</source>
        <comment>%1 host, %2 port and protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: is %2 running there, and is %1 the right host? If it runs, the network team should look for a firewall that rejects %3.</source>
        <comment>%1 host, %2 service, %3 port and protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the other checks of this host: they tell whether it is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: is the host up? Network team: is there a route to %2, and does a firewall reject it?</source>
        <comment>%1 host, %2 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network connection and routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: is it up, and which profile does its firewall use (Get-NetConnectionProfile)? Network team: is there a way from this computer to %2?</source>
        <comment>%1 host, %2 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of %1. If it is right, the DNS administrator should see why it doesn&apos;t resolve here.</source>
        <comment>%1 host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of this computer: its firewall or security software blocks outbound connections of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of this computer: check its network set-up and the number of open connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 (%2) is the host that you mean. Network team: does a device answer in its name?</source>
        <comment>%1 host, %2 address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: check the service. Network team: does a proxy or an inspecting firewall stand in between?</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the service&apos;s own client whether it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory team: see the error below and the event log of %1.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain&apos;s name; if it is right, name a controller of that domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory team: give %1 a certificate for server authentication with its full name in it.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory team: renew the certificate of %1 and check the clocks.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or have the directory team issue one for %1.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of this computer: trust the authority that issued it, if the certificate below is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: look at the policy &quot;Restrict Unauthenticated RPC clients&quot;, which should not be set on domain controllers; or list the ports there.</source>
        <comment>%1 host; keep the policy&apos;s name as Windows writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: check that its RPC services run.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 135/TCP work first, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of %1: enable SMB 2 and 3.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS administrator: see why %1 refuses or fails to answer this computer.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain&apos;s name; if it is right, name a DNS server that serves the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network team: allow 53/TCP to %1 as well.</source>
        <comment>%1 host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <comment>%1 and %2 are names of JSON members</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of whole numbers without quotation marks, such as [389].</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number without quotation marks.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be an object in curly brackets.</source>
        <comment>%1 is the name of a JSON member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <comment>%1 is the reason in Qt&apos;s English words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table must be one JSON object in curly brackets.</source>
        <comment>said of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row must be an object in curly brackets.</source>
        <comment>said of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port. Write one, such as 389.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target. Name the role of the computers, such as Domain controllers.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“format” is “%1”, but must be “%2”.</source>
        <comment>%1 and %2 are words in a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” is %1, but this program reads version %2.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table with a column “Port”. It needs Port, Protocol, Source, Target and Purpose.</source>
        <comment>said of a Markdown file; the five names stay English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is out of range. Ports go from 1 to 65535.</source>
        <comment>%1 is what the table says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port. Write numbers from 1 to 65535 with commas between them, or “dynamic range: 1024-65535”.</source>
        <comment>%1 is what the port column says; the program reads the English words “dynamic range”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no range. Write it as “dynamic range: 1024-65535”.</source>
        <comment>%1 is what the port column says; the program reads the English words “dynamic range”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two dynamic ranges. Write one row for each.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1 has more than %2 ports. If the endpoint mapper hands them out, write “dynamic range: %1”.</source>
        <comment>%1 is a range such as 1024-65535; the program reads the English words “dynamic range”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is there twice. Name each port once.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 ports. Write further rows.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards. Write the lower port first.</source>
        <comment>%1 and %2 are ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no protocol that can be checked. Write TCP, UDP or TCP/UDP.</source>
        <comment>%1 is what the protocol column says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice. Name each protocol once.</source>
        <comment>%1 is TCP or UDP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol. Write TCP, UDP or TCP/UDP.</source>
        <comment>said of a row of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell. Put the whole cell in quotation marks and double those inside.</source>
        <comment>said of a CSV file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed. Close it.</source>
        <comment>said of a CSV file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Put the whole cell in quotation marks and double those inside.</source>
        <comment>said of a CSV file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port table is a Markdown, CSV or JSON file. Name one that ends in .md, .csv or .json.</source>
        <comment>said of a file that was given as a port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”. It needs Port, Protocol, Source, Target and Purpose.</source>
        <comment>%1 is one of the five names, which stay English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than one column “%1”. Leave one.</source>
        <comment>%1 is the name of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of cells is %1, but the header of the table has %2. Make them equal.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows. It needs one at least.</source>
        <comment>said of a port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than %1 rows, the most that is read.</source>
        <comment>%1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsFile</name>
    <message>
        <source>The port table has no role “%1”. Its roles are: %2.</source>
        <comment>%2 is a list of roles, with commas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no role. Write ROLE=HOST, such as %2=dc1.example.com.</source>
        <comment>%1 is what was written, %2 is a role of the port table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no host. %2</source>
        <comment>%1 is what was written, %2 a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host for the role %1. Write one behind the equals sign.</source>
        <comment>%1 is a role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>This is larger than %1 MiB, the most that is read.</source>
        <comment>%1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Name a file.</source>
        <comment>said of a path that was given for a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>%1 is the system&apos;s reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save it as UTF-8.</source>
        <comment>said of a file that was to be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a file, %2 the sentence that says what is wrong in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a line number, %2 the sentence that says what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%1 is the number of a row of the port table, %2 the sentence that says what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
