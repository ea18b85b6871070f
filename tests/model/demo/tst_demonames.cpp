// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demonames.h"

#include "tests/support/fakeresolver.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DemoNamesTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

const QList<QHostAddress> loopback{QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};

class TestDemoNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn()
    {
        ask(u"dc1.demo.invalid"_s);
        QVERIFY(m_answers.isEmpty()); // later, as every resolver
        QVERIFY(comesTrue([this] { return !m_answers.isEmpty(); }));
        QCOMPARE(m_answers.constFirst().addresses, loopback);
    }

    void passesOthersOn()
    {
        m_base.table[u"dc1.lab.example"_s] = {QHostAddress(u"192.0.2.1"_s)};
        ask(u"dc1.lab.example"_s);
        QVERIFY(comesTrue([this] { return !m_answers.isEmpty(); }));
        QCOMPARE(m_answers.constFirst().addresses, QList<QHostAddress>{QHostAddress(u"192.0.2.1"_s)});
    }

    void forgets()
    {
        m_names.know({}, {});
        ask(u"dc1.demo.invalid"_s);
        QVERIFY(comesTrue([this] { return !m_answers.isEmpty(); }));
        QVERIFY(m_answers.constFirst().addresses.isEmpty());
    }

    void isCancelled()
    {
        ask(u"dc1.demo.invalid"_s);
        m_names.cancelAll();
        QVERIFY(queueRunsEmpty());
        QVERIFY(m_answers.isEmpty());
    }

    void init()
    {
        m_answers.clear();
        m_names.know(u"dc1.demo.invalid"_s, loopback);
    }

private:
    void ask(const QString& host)
    {
        m_names.resolve(host, this, [this](const Resolution& answer) { m_answers.append(answer); });
    }

    FakeResolver m_base;
    DemoNames m_names{m_base};
    QList<Resolution> m_answers;
};

} // namespace DemoNamesTests

int tst_demonames(int argc, char* argv[])
{
    return PortCheck::runTest<DemoNamesTests::TestDemoNames, QCoreApplication>(argc, argv);
}

#include "tst_demonames.moc"
