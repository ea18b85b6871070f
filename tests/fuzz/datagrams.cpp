// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/hostaddressesdialogue.h"
#include "model/protocol/dns/plaindnsdialogue.h"
#include "model/support/bytereader.h"
#include "tests/data/controlleranswers.h"
#include "tests/fuzz/kind.h"
#include "tests/support/fakedns.h"
#include "tests/support/pieces.h"
#include "tests/support/standinfixture.h"

namespace PortCheck::Fuzz {

namespace {

using namespace TestPeers;

using Maker = std::function<std::unique_ptr<DatagramDialogue>()>;

/// An input holds datagrams, each behind its length in two bytes; the last may be shorter than that says.
void listen(const Maker& make, const QByteArray& bytes)
{
    constexpr int mostDatagrams = 64;
    constexpr qsizetype mostQuestions = 2;
    const std::unique_ptr<DatagramDialogue> dialogue = make();
    ByteReader reader(bytes);
    std::optional<Reply> reply;
    bool heardAny = false;
    for (int number = 0; number < mostDatagrams && !reply; ++number) {
        mustHold(dialogue->unanswered().size() <= mostQuestions, "questions without an end");
        const quint16 size = reader.u16be();
        if (reader.failed())
            break;
        const QByteArrayView rest = reader.rest();
        reply = dialogue->feed(rest.first(std::min<qsizetype>(size, rest.size())));
        heardAny = true;
        reader.skip(size);
    }
    if (!reply)
        reply = dialogue->interrupted();
    if (const char* what = contradictionIn(*reply))
        wrong(what);
    mustHold(heardAny || reply->service == ServiceState::Silent, "something was heard of a silent peer");
}

/// Datagrams as an input.
QByteArray inputOf(const QByteArrayList& datagrams)
{
    ByteWriter writer;
    for (const QByteArray& datagram : datagrams)
        writer.u16be(quint16(datagram.size())).bytes(datagram);
    return writer.result();
}

/// What a stand-in says to \a dialogue's questions.
QByteArray standInAnswers(Service service, const DatagramDialogue& dialogue)
{
    const StandInIdentity identity = standInIdentity();
    QByteArrayList answers;
    const QList<QByteArray> questions = dialogue.unanswered();
    for (const QByteArray& question : questions)
        answers += answerDatagram(service, question, identity, standInVisit(), standInNow).say;
    return inputOf(answers);
}

Kind kindOf(const char* name, Service service, const Maker& make, const QByteArrayList& others)
{
    const QByteArrayList seeds = QByteArrayList{standInAnswers(service, *make())} + others;
    return {name, [make](const QByteArray& bytes) { listen(make, bytes); }, seeds};
}

} // namespace

QList<Kind> datagramKinds()
{
    using namespace Captured;
    const auto of = [](Service service) { return [service] { return datagramDialogueFor(service, standInDomain); }; };
    const auto plain = [] { return std::make_unique<PlainDnsDialogue>(dnsProbeQuestion(standInDomain), 7); };
    const auto addresses = [] { return std::make_unique<HostAddressesDialogue>(QStringLiteral("dc1.lab.example"), 7); };
    const QByteArray query = of(Service::Dns)()->unanswered().constFirst();
    const QByteArray refusal = dnsAnswer(query, dnsServerFailed);
    const QByteArray formatError = dnsAnswer(query, 0x8181); // what a server says that doesn't know EDNS
    return {
        kindOf("cldap", Service::Cldap, of(Service::Cldap),
            {inputOf({netlogonPing(), rootDseOverUdp()}), inputOf({rootDseOverUdp(), netlogonPingOtherDomain()})}),
        kindOf("kerberosudp", Service::Kerberos, of(Service::Kerberos),
            {inputOf({kerberosClientUnknown()}), inputOf({kerberosPreAuthentication()})}),
        kindOf("dnsudp", Service::Dns, of(Service::Dns), {inputOf({formatError, refusal}), inputOf({refusal})}),
        kindOf("hostaddresses", Service::Dns, addresses, {inputOf({refusal})}),
        kindOf("plaindns", Service::Dns, plain, {inputOf({refusal})}),
    };
}

} // namespace PortCheck::Fuzz
