// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvanswer.h"
#include "model/probe/certificate.h"
#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/generalizedtime.h"
#include "model/protocol/dns/dnsdialogue.h"
#include "model/protocol/dns/dnsserver.h"
#include "model/protocol/ldap/netlogonanswer.h"
#include "model/protocol/ntlm/ntlmchallenge.h"
#include "model/protocol/rpc/eptmap.h"
#include "model/protocol/rpc/eptserver.h"
#include "model/protocol/smb/spnego.h"
#include "model/support/isotime.h"
#include "model/system/ownresolver.h"
#include "tests/fuzz/kind.h"
#include "tests/support/pieces.h"
#include "tests/support/standinfixture.h"

#include <QFile>
#include <QSet>
#include <QSslCertificate>

namespace PortCheck::Fuzz {

namespace {

using namespace TestPeers;

void mustBeBounded(const Evidence& evidence)
{
    mustHold(isBounded(evidence), "evidence of any length");
}

void walk(BerReader& reader, int depth)
{
    mustHold(depth <= BerReader::deepest + 1, "BER is read at any depth");
    while (!reader.atEnd()) {
        if (reader.nextIs(Ber::sequence)) {
            BerReader inner = reader.nested(Ber::sequence);
            walk(inner, depth + 1);
        } else if (reader.nextIs(Ber::integer)) {
            (void)reader.integer();
        } else if (reader.nextIs(Ber::octetString)) {
            (void)parseGeneralizedTime(reader.octets());
        } else {
            reader.skip();
        }
    }
}

Kind ber()
{
    const auto run = [](const QByteArray& bytes) {
        BerReader reader(bytes);
        walk(reader, 0);
        if (const auto time = parseGeneralizedTime(bytes))
            mustHold(time->isValid() && !isoTime(*time).isEmpty(), "a time that is none");
    };
    const QByteArray time = generalizedTime(standInNow);
    return {"ber", run,
        {time, "20260301101500.0Z", "20260301101500.25+0130", QByteArray::fromHex("300a02020101040430313233")}};
}

Kind netlogon()
{
    const auto run = [](const QByteArray& bytes) {
        if (const auto evidence = decodeNetlogonAnswer(bytes))
            mustBeBounded(*evidence);
    };
    const NetlogonNames names{"lab.example", "dc1.lab.example", "LAB", "DC1", "Default-First-Site-Name",
        QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    return {"netlogon", run, {encodeNetlogonAnswer(names)}};
}

Kind ntlm()
{
    const auto run = [](const QByteArray& bytes) {
        (void)isNtlmNegotiate(bytes);
        (void)spnegoFirstMessage(bytes);
        const auto message = spnegoMessage(bytes);
        const auto challenge = readNtlmChallenge(message.value_or(QByteArrayView(bytes)));
        if (!challenge)
            return;
        Evidence evidence;
        insertNtlmNames(evidence, *challenge);
        mustBeBounded(evidence);
    };
    NtlmChallenge challenge;
    challenge.computer = QStringLiteral("dc1.lab.example");
    challenge.netbiosDomain = QStringLiteral("LAB");
    challenge.time = standInNow;
    challenge.standIn = standInVisit().mark;
    const QByteArray message = buildNtlmChallenge(challenge, "12345678");
    return {"ntlm", run, {message, buildSpnegoChallenge(message), buildSpnegoNtlm(buildNtlmNegotiate())}};
}

/// The results of an endpoint mapper, and the calls to one.
Kind endpoints()
{
    static const StandInIdentity identity = standInIdentity();
    static const RpcInterface wanted = standInInterfaces(0).constFirst();
    constexpr quint32 address = 0xc0000201;
    const auto run = [](const QByteArray& bytes) {
        if (const auto page = readEptLookup(bytes)) {
            const Evidence evidence = evidenceOf(page->endpoints, true);
            mustBeBounded(evidence);
            mustHold(rpcPortsFromEvidence(evidence) == tcpPortsOf(page->endpoints), "ports get lost in evidence");
        }
        if (const auto mapping = readEptMap(bytes, wanted))
            mustHold(mapping->tcpPorts.size() <= qsizetype(eptMostTowers), "more towers than were asked for");
        if (const auto results = answerEptLookup(bytes, identity.endpoints, address))
            mustHold(readEptLookup(*results).has_value(), "a stand-in's list can't be read");
        if (const auto results = answerEptMap(bytes, identity.endpoints, address))
            mustHold(!results->isEmpty(), "no answer");
    };
    const QByteArray lookup = buildEptLookup(nullEptHandle());
    const QByteArray map = buildEptMap(wanted);
    return {"endpoints", run,
        {lookup, map, answerEptLookup(lookup, identity.endpoints, address).value_or(QByteArray()),
            answerEptMap(map, identity.endpoints, address).value_or(QByteArray())}};
}

/// What DNS servers say to --discover, and to this computer's own look-up.
Kind dnsMessage()
{
    const auto run = [](const QByteArray& bytes) {
        static const QByteArray question = buildDnsQuery(dnsProbeQuestion(standInDomain), 7, false);
        (void)wordOfDatagram(question, bytes);
        (void)wordOfFailedAnswer(bytes);
        const auto message = readDnsMessage(bytes);
        if (!message)
            return;
        const SrvAnswer answer = srvAnswerOf(*message);
        mustHold(QSet<QString>(answer.hosts.begin(), answer.hosts.end()).size() == answer.hosts.size(), "a host twice");
        (void)buildDnsAnswer(*message, 0, {}, {});
    };
    DnsMessage asked;
    asked.id = 7;
    asked.question = dnsProbeQuestion(standInDomain);
    const QString host = QStringLiteral("dc1.lab.example");
    const QByteArray answer = buildDnsAnswer(asked, dnsNoError,
        {{asked.question->name, DnsType::Srv, dnsServiceData({0, 100, 389, host}), 900}},
        {{host, DnsType::A, QByteArray::fromHex("c0000201"), 900},
            {host, DnsType::Txt, dnsTextData(standInVisit().mark.text()), 0}});
    return {"dnsmessage", run, {answer, buildDnsAnswer(asked, dnsNoSuchName, {}, {})}};
}

/// Qt and OpenSSL read the certificate; what they say is as hostile as its bytes.
Kind certificate()
{
    const auto run = [](const QByteArray& bytes) {
        const QSslCertificate read(bytes, QSsl::Der);
        mustBeBounded(certificateEvidence(read));
        (void)certificateFits(read, QStringLiteral("dc1.lab.example"));
        (void)certificateFits(read, QStringLiteral("192.0.2.1"));
    };
    QByteArrayList seeds;
    for (const char* name : {"good", "address", "no-names", "wildcard"}) {
        QFile file(QStringLiteral(PORTCHECK_TEST_CERTIFICATES "%1.pem").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            seeds += QSslCertificate(&file, QSsl::Pem).toDer();
    }
    return {"certificate", run, seeds};
}

Kind standInMark()
{
    const auto run = [](const QByteArray& bytes) {
        const auto mark = StandInMark::parsed(QByteArrayView(bytes));
        if (!mark)
            return;
        Evidence evidence;
        mark->insertInto(evidence);
        mustHold(StandInMark::in(evidence) == mark, "a mark gets lost in evidence");
    };
    return {"standinmark", run, {standInVisit().mark.text()}};
}

} // namespace

QList<Kind> decoderKinds()
{
    return {ber(), netlogon(), ntlm(), endpoints(), dnsMessage(), certificate(), standInMark()};
}

} // namespace PortCheck::Fuzz
