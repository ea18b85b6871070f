// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ProxyUnderProgram {
namespace {

enum { Title, Explained, CheckWithoutIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "what was asked over TCP went through a proxy (%1), and not to the hosts",
             "cause; %1 is the name of a program, such as proxychains"),
        Value::Words},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This program was started under %1, which leads its TCP connections through a proxy; what it asks over UDP "
            "goes out directly. What opens or answers so proves nothing about the way from this computer, and what "
            "fails is told as refused, whatever the cause: %2.",
            "%1 name of a program, such as proxychains, %2 ports and protocols"),
        Value::Words, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again without %1, on the computer that the requirement is about.",
            "%1 name of a program, such as proxychains"),
        Value::Words},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const Evidence& evidence = seen.record.seen.evidence;
    const State state = seen.record.seen.state;
    if (!evidence.contains("proxyUnderProgram"_L1) || state == State::Cancelled || state == State::NotRun)
        return std::nullopt;
    const OwnValues name{{Value::Words, {textIn(evidence, "proxyUnderProgram"_L1)}}};
    return Ruling{Outcome::Inconclusive, Owner::Person, say(texts[Title], seen, name),
        {say(texts[Explained], seen, name)}, {{Owner::Person, say(texts[CheckWithoutIt], seen, name)}}};
}

} // namespace
} // namespace ProxyUnderProgram

constinit const Cause Causes::proxyUnderProgram{
    Reason::ProxyUnderProgram, Cause::Scope::Run, ProxyUnderProgram::judge, ProxyUnderProgram::texts};

} // namespace PortCheck
