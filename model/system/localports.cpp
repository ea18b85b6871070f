// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/localports.h"

#include "model/system/localportsparser.h"
#include "model/system/systemfile.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>

// The only place that knows how each system is asked for its local ports.
#ifdef Q_OS_WIN
#include <QProcess>
#include <array>
#include <windows.h>
#endif

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN

constexpr PortRange documentedDefault{49152, 65535};
constexpr int patience = 2500; // ms for one question

/// What netsh answers about TCP over IPv4; "" if it doesn't answer. Called by its full path: a netsh.exe next to the
/// program would be found first.
QString askNetsh(const QString& subject)
{
    std::array<wchar_t, MAX_PATH> folder{};
    if (GetSystemDirectoryW(folder.data(), UINT(folder.size())) == 0)
        return {};
    QProcess netsh;
    netsh.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments* arguments) { arguments->flags |= CREATE_NO_WINDOW; });
    netsh.start(QString::fromWCharArray(folder.data()) + u"\\netsh.exe"_s,
        {u"interface"_s, u"ipv4"_s, u"show"_s, subject, u"tcp"_s}, QIODevice::ReadOnly);
    if (!netsh.waitForFinished(patience)) {
        netsh.kill();
        return {};
    }
    return QString::fromLatin1(netsh.readAllStandardOutput()); // only its digits are used
}

LocalPorts readLocalPorts()
{
    const std::optional<PortRange> dynamic = netshDynamicPorts(askNetsh(u"dynamicport"_s));
    return {dynamic.value_or(documentedDefault), netshExcludedPorts(askNetsh(u"excludedportrange"_s)), !dynamic};
}

#else

constexpr PortRange documentedDefault{32768, 60999};
constexpr qint64 mostSettingText = 65536; // bytes; the list of reserved ports can be long

QString kernelSetting(const QString& name)
{
    return QString::fromLatin1(systemFile(u"/proc/sys/net/ipv4/"_s + name, mostSettingText));
}

LocalPorts readLocalPorts()
{
    const std::optional<PortRange> dynamic = linuxDynamicPorts(kernelSetting(u"ip_local_port_range"_s));
    return {
        dynamic.value_or(documentedDefault), linuxReservedPorts(kernelSetting(u"ip_local_reserved_ports"_s)), !dynamic};
}

#endif

QFuture<LocalPorts> beginReading()
{
    const auto promise = std::make_shared<QPromise<LocalPorts>>(); // shared, since a task may be copied
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(readLocalPorts());
        promise->finish();
    });
    return promise->future();
}

const QFuture<LocalPorts>& answer()
{
    static const QFuture<LocalPorts> future = beginReading();
    return future;
}

} // namespace

void prepareLocalPorts()
{
    answer();
}

LocalPorts systemLocalPorts()
{
    return answer().result();
}

std::optional<LocalPorts> localPortsKnownByNow()
{
    return answer().isFinished() ? std::optional(answer().result()) : std::nullopt;
}

} // namespace PortCheck
