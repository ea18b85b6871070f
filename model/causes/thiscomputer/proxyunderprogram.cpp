// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ProxyUnderProgram {
namespace {

enum { Title, Explained, UdpGoesDirectly, UdpIsRefused, UdpWasSilent, NamesAreItsOwn, CheckWithoutIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this program runs under a proxy (%1), so its connections show nothing of the way from this computer",
             "cause; %1 is the name of a program, such as proxychains"),
        Value::Words},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This program was started under %1, which leads its TCP connections through a proxy. What opens or answers "
            "so proves nothing about the way from this computer, and what fails may have failed at the proxy.",
            "%1 name of a program, such as proxychains"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What it asks over UDP goes out directly.", "it: this program")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 lets nothing out over UDP, so nothing was asked on %2. No firewall has a part in that.",
             "%1 name of a program, such as torsocks, %2 ports and protocols"),
        Value::Words, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 carries TCP alone: what was asked on %2 went out directly, and no answer came. Answers over TCP are the "
             "proxy's, so they show neither that the host is up for this computer nor that a firewall drops UDP.",
             "%1 name of a program, such as proxychains, %2 ports and protocols"),
        Value::Words, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Names are looked up by %1 as well: it hands out addresses of its own making, or none where its proxy "
             "knows none. So it says nothing of %2, or of DNS, that %2 could not be asked.",
             "%1 name of a program, such as proxychains, %2 host"),
        Value::Words, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again without %1, on the computer that the requirement is about.",
            "%1 name of a program, such as proxychains"),
        Value::Words},
};

constexpr QLatin1String refusesUdp = "torsocks"_L1;
constexpr QLatin1String makesAddresses = "proxychains"_L1;

QList<Statement> explained(const Observation& seen, const OwnValues& name)
{
    const CheckRecord& record = seen.record;
    const bool isTcp = record.check.protocol == Transport::Tcp;
    const QString proxy = textIn(record.seen.evidence, "proxyUnderProgram"_L1);
    const bool isRefuser = proxy == refusesUdp;
    const bool isMadeUp = !isTcp && proxy == makesAddresses && QHostAddress(record.check.target).isNull();
    if (isMadeUp || record.seen.state == State::Unresolved || record.seen.reason == Reason::NoHostAddress)
        return {say(texts[NamesAreItsOwn], seen, name)};
    if (!isTcp)
        return {say(texts[isRefuser ? UdpIsRefused : UdpWasSilent], seen, name)};
    QList<Statement> all{say(texts[Explained], seen, name)};
    if (!isRefuser)
        all.append(say(texts[UdpGoesDirectly], seen));
    return all;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const Evidence& evidence = seen.record.seen.evidence;
    const State state = seen.record.seen.state;
    if (!evidence.contains("proxyUnderProgram"_L1) || state == State::Cancelled || state == State::NotRun)
        return std::nullopt;
    const OwnValues name{{Value::Words, {textIn(evidence, "proxyUnderProgram"_L1)}}};
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[Title], seen, name), explained(seen, name),
        {{Owner::Person, say(texts[CheckWithoutIt], seen, name)}}};
}

} // namespace
} // namespace ProxyUnderProgram

constinit const Cause Causes::proxyUnderProgram{
    Reason::ProxyUnderProgram, Cause::Scope::Run, ProxyUnderProgram::judge, ProxyUnderProgram::texts};

} // namespace PortCheck
