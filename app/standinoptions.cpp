// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/standinoptions.h"

#include "app/awaitedinput.h"
#include "model/standin/standininput.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct StandInOptions {
    Q_DECLARE_TR_FUNCTIONS(StandInOptions)
};

/// The values of an option that may be repeated, each a comma-separated list.
QStringList listOf(const QCommandLineParser& parser, const QString& option)
{
    return parser.values(option).join(u',').split(u',', Qt::SkipEmptyParts);
}

Result<std::chrono::milliseconds> readLifetime(const QCommandLineParser& parser)
{
    bool isNumber = false;
    const QString text = parser.value(u"for"_s);
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > longestStandInMinutes)
        return Error{StandInOptions::tr("--for %1: a number of minutes from 1 to %2 is expected.", "%1 what was given")
                         .arg(text)
                         .arg(longestStandInMinutes)};
    return std::chrono::milliseconds(std::chrono::minutes(minutes));
}

/// Why the two certificate files can't be used: only one of them is named; else empty.
QString certificateObstacle(const QCommandLineParser& parser)
{
    if (parser.isSet(u"certificate"_s) != parser.isSet(u"key"_s))
        return StandInOptions::tr("--certificate and --key go together: the certificate, and the private key for it.");
    return {};
}

} // namespace

void addStandInOptions(QCommandLineParser& parser)
{
    const QString file = StandInOptions::tr("FILE", "value name in --help");
    parser.addOption({u"stand-in"_s,
        StandInOptions::tr(
            "Stand in for a target that isn't there yet: listen on the ports of the port table, and answer "
            "in each service's protocol.")});
    parser.addOption({u"allow"_s,
        StandInOptions::tr("Whom the stand-in answers: addresses and networks, nobody else. May be given again."),
        StandInOptions::tr("ADDRESS[/BITS][,…]", "value name in --help")});
    parser.addOption({u"listen"_s,
        StandInOptions::tr("The stand-in's own addresses (default: all that this computer has). May be given again."),
        StandInOptions::tr("ADDRESS[,…]", "value name in --help")});
    parser.addOption({u"for"_s,
        StandInOptions::tr(
            "Minutes after which the stand-in (default 60) or the watch (default: never) ends by itself."),
        StandInOptions::tr("MINUTES", "value name in --help"), u"60"_s});
    parser.addOption({u"token-file"_s,
        StandInOptions::tr(
            "A file with a secret of at least 16 characters that the checking side has as well. Without it "
            "the stand-in opens no further ports on request."),
        file});
    parser.addOption({u"certificate"_s,
        StandInOptions::tr("The certificate that the stand-in shows (PEM), in place of its own."), file});
    parser.addOption({u"key"_s, StandInOptions::tr("The private key for --certificate (PEM, no passphrase)."), file});
}

Result<StandInRequest> readStandIn(const QCommandLineParser& parser, const QString& domain)
{
    StandInRequest request;
    const QStringList allowed = listOf(parser, u"allow"_s);
    if (allowed.isEmpty())
        return Error{
            StandInOptions::tr("--stand-in needs to know whom it may answer: add --allow with the address of the "
                               "computer that checks, such as --allow 192.0.2.7 or --allow 192.0.2.0/24.")};
    Result<AllowedPeers> peers = AllowedPeers::parsed(allowed);
    if (!peers)
        return Error{StandInOptions::tr("--allow: %1", "%1 a sentence").arg(peers.error())};
    request.settings.allowed = *peers;
    Result<QList<QHostAddress>> addresses = parseOwnAddresses(listOf(parser, u"listen"_s));
    if (!addresses)
        return Error{StandInOptions::tr("--listen: %1", "%1 a sentence").arg(addresses.error())};
    request.settings.addresses = *addresses;
    const Result<std::chrono::milliseconds> lifetime = readLifetime(parser);
    if (!lifetime)
        return Error{lifetime.error()};
    request.settings.lifetime = *lifetime;
    if (parser.isSet(u"token-file"_s)) {
        const AwaitedInput awaited(parser.value(u"token-file"_s));
        Result<QByteArray> token = readTokenFile(parser.value(u"token-file"_s));
        if (!token)
            return Error{StandInOptions::tr("--token-file: %1", "%1 a sentence").arg(token.error())};
        request.settings.token = *token;
    }
    if (const QString wrong = certificateObstacle(parser); !wrong.isEmpty())
        return Error{wrong};
    request.certificatePath = parser.value(u"certificate"_s);
    request.keyPath = parser.value(u"key"_s);
    request.settings.domain = domain;
    return request;
}

QString standInConflict(const QCommandLineParser& parser)
{
    const bool isStandIn = parser.isSet(u"stand-in"_s);
    const QStringList ofChecks{u"check"_s, u"plan"_s, u"target"_s, u"targets"_s, u"discover"_s, u"range-check"_s,
        u"rate"_s, u"no-extra-looks"_s, u"source-ports"_s, u"addresses"_s, u"dynamic-range"_s, u"timeout"_s,
        u"retries"_s, u"parallel"_s, u"html"_s, u"pdf"_s, u"csv"_s, u"json"_s, u"rules"_s, u"rules-for"_s,
        u"stand-in-token"_s, u"watch"_s};
    const QStringList ofStandIns{u"allow"_s, u"listen"_s, u"for"_s, u"token-file"_s, u"certificate"_s, u"key"_s};
    const QStringList& strange = isStandIn ? ofChecks : ofStandIns;
    for (const QString& option : strange) {
        if (!parser.isSet(option) || (option == "for"_L1 && parser.isSet(u"watch"_s)))
            continue;
        return isStandIn
            ? StandInOptions::tr("--%1 does not go with --stand-in, which asks nothing and only answers.", "%1 option")
                  .arg(option)
            : option == "for"_L1 ? StandInOptions::tr("--for goes with --watch or --stand-in.")
                                 : StandInOptions::tr("--%1 goes with --stand-in.", "%1 option").arg(option);
    }
    return {};
}

} // namespace PortCheck
