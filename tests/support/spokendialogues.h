// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controldialogue.h"
#include "model/protocol/rpc/eptmapdialogue.h"
#include "model/protocol/rpc/rpcserver.h"
#include "model/protocol/tls/tlshellodialogue.h"
#include "model/standin/controlresponder.h"
#include "model/support/bytewriter.h"
#include "tests/data/controlleranswers.h"
#include "tests/data/identityanswers.h"
#include "tests/data/tlsanswers.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/support/standinfixture.h"

#include <functional>

/// Every dialogue over a stream with what its peers say: a stand-in, and real servers.
namespace PortCheck::TestPeers {

/// The control dialogue like any other.
class ControlAsAny final : public StreamDialogue {
public:
    QByteArray opening() override { return ControlDialogue::opening(); }
    StreamStep feed(QByteArrayView bytes) override
    {
        const ControlDialogue::Step step = m_dialogue.feed(bytes);
        if (step.foreign)
            return StreamStep::done({ServiceState::Mismatch, Reason::OtherProtocol, {}});
        if (!step.answer)
            return {step.say, std::nullopt};
        return StreamStep::done({ServiceState::Verified, Reason::Answered,
            {{QStringLiteral("refusal"), int(step.answer->refusal)},
                {QStringLiteral("opened"), int(step.answer->opened.size())},
                {QStringLiteral("taken"), int(step.answer->taken.size())}}});
    }
    Reply interrupted() override { return {ServiceState::Silent, Reason::NoApplicationData, {}}; }

private:
    ControlDialogue m_dialogue{"secret", {{2000, 3101}}};
};

[[nodiscard]] inline ControlResponder controlResponder()
{
    return {"secret", QByteArray(controlChallengeSize, 'a'), [](const ControlRequest& request) {
                return ControlAnswer{ControlRefusal::None, request.ports, {}};
            }};
}

/// The other side of a control request as any responder.
class ControlResponderAsAny final : public StreamResponder {
public:
    ResponderStep feed(QByteArrayView bytes, const QDateTime& /*now*/) override
    {
        ResponderStep step;
        if (m_greeting > 0) {
            const qsizetype taken = std::min(m_greeting, bytes.size());
            bytes = bytes.sliced(taken);
            m_greeting -= taken;
            if (m_greeting == 0)
                step.say = m_responder.opening().say;
        }
        if (bytes.isEmpty())
            return step;
        const ControlResponder::Step answer = m_responder.feed(bytes);
        step.say += answer.say;
        if (answer.outcome != ControlResponder::Outcome::Open)
            step.end = ResponderStep::End::Close;
        return step;
    }

private:
    qsizetype m_greeting = controlGreeting.size(); ///< bytes of it that have not come
    ControlResponder m_responder = controlResponder();
};

struct SpokenDialogue {
    const char* name;
    std::function<std::unique_ptr<StreamDialogue>()> make;
    QByteArrayList answers; ///< all that a peer says on one connection
};

/// What both sides of a connection say.
struct Talk {
    QByteArray asked;
    QByteArray answered;
};
[[nodiscard]] inline Talk talkBetween(StreamDialogue& dialogue, StreamResponder& responder)
{
    Talk talk;
    for (QByteArray say = dialogue.opening(); !say.isEmpty();) {
        talk.asked += say;
        const QByteArray answer = responder.feed(say, standInNow).say;
        talk.answered += answer;
        say = answer.isEmpty() ? QByteArray() : dialogue.feed(answer).say;
    }
    return talk;
}

[[nodiscard]] inline Talk standInTalk(Service service)
{
    const StandInIdentity identity = standInIdentity();
    return talkBetween(*dialogueFor(service, standInDomain), *makeResponder(service, identity, standInVisit()));
}

[[nodiscard]] inline QList<SpokenDialogue> spokenDialogues()
{
    using namespace Captured;
    const auto of = [](Service service) { return [service] { return dialogueFor(service, standInDomain); }; };
    const auto standIn = [](Service service) { return standInTalk(service).answered; };
    const auto framed = [](const QByteArray& message) {
        return ByteWriter().u32be(quint32(message.size())).bytes(message).result();
    };
    const RpcInterface offered = standInInterfaces(0).constFirst();
    const auto eptMap = [offered] { return std::make_unique<EptMapDialogue>(offered); };
    const auto plainBind = [offered] {
        return std::make_unique<RpcBindDialogue>(
            offered.uuid, offered.major, offered.minor, RpcBindDialogue::Names::Leave);
    };
    const auto tls = [] {
        const QByteArray random(32, 'i');
        return std::make_unique<TlsHelloDialogue>("dc1.lab.example", TlsRandomness{random, random, random});
    };
    const auto control = [] { return std::make_unique<ControlAsAny>(); };
    ControlResponderAsAny controlPeer;
    const StandInIdentity identity = standInIdentity();
    const auto mapper = makeResponder(Service::EndpointMapper, identity, standInVisit());
    return {
        {"ldap", of(Service::Ldap), {standIn(Service::Ldap), rootDseOverTcp(), searchWithoutBind()}},
        {"kerberos", of(Service::Kerberos),
            {standIn(Service::Kerberos), framed(kerberosClientUnknown()), framed(kerberosPreAuthentication())}},
        {"mapper", of(Service::EndpointMapper),
            {standIn(Service::EndpointMapper), rpcBindAck() + mapperEntries() + mapperEnd(),
                rpcBindAckWithNames() + mapperEnd(), rpcBindRejected()}},
        {"eptmap", eptMap,
            {talkBetween(*eptMap(), *mapper).answered, rpcBindAck() + eptMapped(), rpcBindAck() + eptNotMapped()}},
        {"rpcbind", of(Service::RpcEndpoint),
            {standIn(Service::RpcEndpoint), rpcBindAckWithNames(), rpcBindRejectedWithNames(),
                buildRpcBindNak(1, rpcNakAuthenticationUnknown) + buildRpcFault(2, 0, rpcOperationOutOfRange)}},
        {"plainbind", plainBind, {rpcBindAck(), rpcBindRejected()}},
        {"smb", of(Service::Smb), {standIn(Service::Smb), smb2Negotiation() + smb2SessionChallenge()}},
        {"dns", of(Service::Dns), {standIn(Service::Dns)}},
        {"tls", tls, {tlsServerHello13(), tlsHelloRetryRequest(), tlsServerHello12(), tlsHandshakeFailure()}},
        {"control", control, {talkBetween(*control(), controlPeer).answered}},
    };
}

} // namespace PortCheck::TestPeers
