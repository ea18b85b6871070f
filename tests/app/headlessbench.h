// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/headlessrun.h"
#include "model/catalogue/tablereader.h"
#include "tests/support/fakediscovery.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/fakeresolver.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>

#include <memory>

namespace PortCheck {

/// A headless run of the built-in table against a controller and a DNS server that exist in the test alone.
struct HeadlessBench {
    HeadlessBench()
    {
        options.mode = Options::Mode::Check;
        options.request.extraLooks = false; // they are the runner's
        options.request.table = groupPolicyTable();
        options.request.targets = {{u"Domain controllers"_qs, u"10.0.0.1"_qs}, {u"DNS Server"_qs, u"10.0.0.2"_qs}};
        outputBytes.open(QIODevice::WriteOnly);
        progressBytes.open(QIODevice::WriteOnly);
    }

    void start()
    {
        run = std::make_unique<HeadlessRun>(
            options, runner, discovery, Streams{output, progress, outputBytes}, rangeProgress);
        QObject::connect(run.get(), &HeadlessRun::done, run.get(), [this](ExitStatus with) {
            status = with;
            ++done;
        });
        run->start();
    }
    [[nodiscard]] QString printed() const { return QString::fromUtf8(outputBytes.data()); }
    [[nodiscard]] QString told() const { return QString::fromUtf8(progressBytes.data()); }

    Options options;
    FakeProbeFactory factory;
    FakeResolver resolver;
    CheckRunner runner{factory, resolver};
    FakeDiscovery discovery;
    std::chrono::milliseconds rangeProgress = std::chrono::seconds(1);
    QBuffer outputBytes;
    QBuffer progressBytes;
    QTextStream output{&outputBytes};
    QTextStream progress{&progressBytes};
    std::unique_ptr<HeadlessRun> run;
    ExitStatus status = ExitStatus::Passed;
    int done = 0;
};

[[nodiscard]] inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every port answers as it should.
[[nodiscard]] inline std::optional<ProbeResult> allIsWell(const ProbeRequest& order)
{
    if (order.service != Service::EndpointMapper)
        return verifiedResult();
    const QJsonObject endpoint{{u"interface"_qs, u"12345778-1234-abcd-ef00-0123456789ab"_qs},
        {u"version"_qs, u"0.0"_qs}, {u"protocol"_qs, u"ncacn_ip_tcp"_qs}, {u"endpoint"_qs, u"49664"_qs}};
    return verifiedResult({{u"endpoints"_qs, QJsonArray{endpoint}}});
}

/// All is well, but for one port.
[[nodiscard]] inline FakeProbeFactory::Answer allButOne(quint16 port, const ProbeResult& result)
{
    return [port, result](const ProbeRequest& order) { return order.port == port ? result : allIsWell(order); };
}

} // namespace PortCheck
