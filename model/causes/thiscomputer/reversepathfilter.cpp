// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ReversePathFilter {
namespace {

enum { Title, Explained, LetThemIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself drops the answers of %1 (reverse-path filter)", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. Meanwhile this computer dropped %n packet(s) that came in over another "
             "interface than the one by which it sends to their sender (TcpExt IPReversePathFilter). That is as many "
             "as there were answers to expect; whose they were is not counted.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: give it a route to %1 by the interface at which the answers come in, or "
             "make the filter loose (net.ipv4.conf.all.rp_filter = 2); then check again.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const int drops = packetsLostHere(seen, "reversePathDrops"_L1);
    if (drops == 0 || !isOfSilentHost(seen))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen, {}, drops)},
        {{Owner::ThisComputer, say(texts[LetThemIn], seen)}}};
}

} // namespace
} // namespace ReversePathFilter

constinit const Cause Causes::reversePathFilter{
    Reason::ReversePathFilter, Cause::Scope::Run, ReversePathFilter::judge, ReversePathFilter::texts};

} // namespace PortCheck
