// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/fuzz/kind.h"
#include "tests/support/pieces.h"
#include "tests/support/spokendialogues.h"

namespace PortCheck::Fuzz {

namespace {

using namespace TestPeers;

constexpr Service onStreams[] = {
    Service::Ldap, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint, Service::Smb, Service::Dns};
constexpr Service inDatagrams[] = {Service::Cldap, Service::Kerberos, Service::Dns, Service::Unknown};

const StandInIdentity& identity()
{
    static const StandInIdentity value = standInIdentity();
    return value;
}

ResponderStep answered(std::unique_ptr<StreamResponder> responder, const QByteArray& bytes, Cuts cuts)
{
    ResponderStep all;
    inPieces(bytes, cuts, [&](QByteArrayView piece) {
        all.add(responder->feed(piece, standInNow));
        return all.end != ResponderStep::End::GoOn;
    });
    return all;
}

/// A client's bytes at once and cut: the answer is one.
void serve(const std::function<std::unique_ptr<StreamResponder>()>& make, const QByteArray& bytes)
{
    const auto size = std::max<qsizetype>(bytes.size(), 1);
    const ResponderStep whole = answered(make(), bytes, Cuts::even(size));
    const auto seed = std::uint32_t(qHash(bytes));
    const ResponderStep cut =
        answered(make(), bytes, (seed & 1U) != 0 ? Cuts::fineSomewhere(seed, size) : Cuts::random(seed, size));
    // Of the answers only the size: there are random numbers in them.
    mustHold(whole.end == cut.end && whole.asked == cut.asked && whole.say.size() == cut.say.size(),
        "answered otherwise when it is cut otherwise");
}

void serveDatagram(const QByteArray& bytes)
{
    for (const Service service : inDatagrams)
        (void)answerDatagram(service, bytes, identity(), standInVisit(), standInNow);
}

QByteArrayList datagramSeeds()
{
    QByteArrayList seeds;
    for (const Service service : {Service::Cldap, Service::Kerberos, Service::Dns})
        seeds += datagramDialogueFor(service, standInDomain)->unanswered();
    return seeds;
}

const char* nameOf(Service service)
{
    if (service == Service::Ldap)
        return "ldapserver";
    if (service == Service::Kerberos)
        return "kerberosserver";
    if (service == Service::EndpointMapper)
        return "mapperserver";
    if (service == Service::Smb)
        return "smbserver";
    return service == Service::Dns ? "dnsserver" : "rpcserver";
}

} // namespace

QList<Kind> responderKinds()
{
    QList<Kind> kinds;
    for (const Service service : onStreams) {
        const auto make = [service] { return makeResponder(service, identity(), standInVisit()); };
        kinds.append(
            {nameOf(service), [make](const QByteArray& bytes) { serve(make, bytes); }, {standInTalk(service).asked}});
    }
    ControlAsAny asking;
    ControlResponderAsAny answering;
    const auto control = [] { return std::make_unique<ControlResponderAsAny>(); };
    kinds.append({"controlserver", [control](const QByteArray& bytes) { serve(control, bytes); },
        {talkBetween(asking, answering).asked}});
    kinds.append({"datagramserver", serveDatagram, datagramSeeds()});
    return kinds;
}

} // namespace PortCheck::Fuzz
