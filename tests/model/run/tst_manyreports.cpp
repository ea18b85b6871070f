// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What people read of a run over a whole company stays short: 43 controllers, of which 36 are silent and the others
// have a fault each.
#include "model/causes/findings.h"
#include "model/report/tickettext.h"
#include "model/words/headline.h"

#include "tests/model/run/runwatch.h"

#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 43;
constexpr int silentHosts = 36;

QString hostName(int number)
{
    return u"dc%1.corp.example"_s.arg(number);
}

/// The first hosts are silent; each of the others has a fault of its own.
std::optional<ProbeResult> answerOf(const ProbeRequest& request)
{
    const int number = int(request.address.toIPv4Address() & 0xff);
    if (number <= silentHosts)
        return silentResult();
    if (number == hosts && request.service == Service::GlobalCatalogTls)
        return verifiedResult({}, Reason::CertificateExpired);
    if (number == hosts - 1 && request.service == Service::Smb)
        return closedResult();
    if (number == hosts - 2 && request.service == Service::Cldap)
        return silentResult();
    return request.service == Service::EndpointMapper ? mapperResult({49664}) : verifiedResult();
}

RunSnapshot companyRun(RunBench& bench)
{
    QStringList names;
    for (int number = 1; number <= hosts; ++number) {
        names.append(hostName(number));
        bench.resolver.table[names.last()] = {QHostAddress(0x0a000000U + quint32(number))};
    }
    bench.factory.answer = answerOf;
    bench.runner.start(requestOf({rowOf(1, {389}, {Transport::Tcp, Transport::Udp}), rowOf(2, {3268}), rowOf(3, {3269}),
                                     rowOf(4, {88}, {Transport::Tcp, Transport::Udp}), mapperRow(5), rowOf(6, {445})},
        names));
    return bench.runner.snapshot();
}

} // namespace

class TestManyReports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RunBench>();
        companyRun(*m_bench);
        QTRY_COMPARE(m_bench->watch.finished, 1);
    }

    void fewFindings()
    {
        const RunSnapshot run = m_bench->runner.snapshot();
        const QList<Finding> found = findings(run.checks, run.followUps);
        QVERIFY2(found.size() <= 8, qPrintable(QString::number(found.size())));
        QCOMPARE(token(found.constFirst().reason), token(Reason::HostSilent));
        QCOMPARE(found.constFirst().hosts.size(), silentHosts);
        const QString first = headline(run.checks, run.followUps).section(u';', 0, 0);
        QVERIFY2(
            first.contains(u"dc1.corp.example, dc2.corp.example, dc3.corp.example and 33 more"_s), qPrintable(first));
    }

    void aTicketIsAScreenLong()
    {
        const QString ticket = ticketText(m_bench->runner.snapshot());
        QVERIFY2(ticket.count(u'\n') <= 60, qPrintable(ticket));
        QVERIFY2(ticket.contains(u"dc41.corp.example did not answer on 389/UDP"_s), qPrintable(ticket));
    }

private:
    std::unique_ptr<RunBench> m_bench;
};

QTEST_GUILESS_MAIN(TestManyReports)
#include "tst_manyreports.moc"
