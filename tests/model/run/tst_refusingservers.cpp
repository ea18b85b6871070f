// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a DNS server that refuses seldom means for the names for which it was silent.
#include "model/run/refusingservers.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace RefusingServersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using Kind = ResolverWord::Kind;

const QString first = u"10.0.0.1"_s;
const QString second = u"10.0.0.2"_s;
const QString other = u"10.0.0.3"_s;
const QString stub = u"127.0.0.53"_s;

Resolution failed(Kind kind, const QStringList& servers, const QStringList& refusing = {})
{
    Resolution resolution;
    ResolverWord word;
    word.kind = kind;
    word.servers = servers;
    word.refusing = refusing;
    resolution.failure = LookupFailure{word};
    return resolution;
}

/// A name for which nobody answered, of two servers.
const Resolution silent = failed(Kind::Silent, {first, second});

class TestRefusingServers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inLight_data()
    {
        QTest::addColumn<Resolution>("learnt");
        QTest::addColumn<Resolution>("resolution");
        QTest::addColumn<Resolution>("seen");
        const auto add = [](const char* name, const Resolution& learnt, const Resolution& resolution,
                             const Resolution& seen) { QTest::newRow(name) << learnt << resolution << seen; };
        const Resolution oneRefuses = failed(Kind::Silent, {first, second}, {second});
        add("nothing", {}, silent, silent);
        add("others refuse", failed(Kind::Refused, {other}), silent, silent);
        add("one refuses", failed(Kind::Refused, {second}), silent, oneRefuses);
        add("all refuse", failed(Kind::Refused, {second, first}), silent, failed(Kind::Refused, {first, second}));
        add("one refused itself", {}, oneRefuses, oneRefuses);
        add("one refused itself, and the other one before", failed(Kind::Refused, {first}), oneRefuses,
            failed(Kind::Refused, {first, second}));
        const Resolution ofStub = failed(Kind::Silent, {first, second}, {stub});
        add("behind a stub that refused", {}, ofStub, ofStub);
        add("behind a stub that refused, another name by others", failed(Kind::Refused, {other}), ofStub, ofStub);
        add("behind a stub that refused, one refuses", failed(Kind::Refused, {first}), ofStub,
            failed(Kind::Silent, {first, second}, {stub, first}));
        add("behind a stub that refused, all refuse", failed(Kind::Refused, {first, second}), ofStub,
            failed(Kind::Refused, {first, second}));
        add("no servers are known", failed(Kind::Refused, {first}), failed(Kind::Silent, {}), failed(Kind::Silent, {}));
        const Resolution error = failed(Kind::Error, {first});
        add("an error", failed(Kind::Refused, {first}), error, error);
    }
    void inLight()
    {
        QFETCH(const Resolution, learnt);
        QFETCH(const Resolution, resolution);
        QFETCH(const Resolution, seen);
        RefusingServers servers;
        QCOMPARE(servers.learn(0, learnt, {}), QList<int>());
        QVERIFY(servers.inLight(resolution) == seen);
        servers.start();
        QVERIFY(servers.inLight(resolution) == resolution);
    }

    // What was told is not told once more: reports and watchers would see checks end that ended long before.
    void tellsOnlyNews()
    {
        RefusingServers servers;
        QCOMPARE(servers.learn(0, silent, {}), QList<int>());
        QCOMPARE(servers.learn(1, failed(Kind::Refused, {first}), {}), QList<int>{0});
        QVERIFY(servers.unansweredOf(0).told == failed(Kind::Silent, {first, second}, {first}));
        QCOMPARE(servers.learn(2, failed(Kind::Refused, {other}), {}), QList<int>());
        QCOMPARE(servers.learn(3, failed(Kind::Refused, {first}), {}), QList<int>());
        QCOMPARE(servers.learn(4, failed(Kind::Refused, {second}), {}), QList<int>{0});
        QVERIFY(servers.unansweredOf(0).told == failed(Kind::Refused, {first, second}));
        QCOMPARE(servers.learn(5, failed(Kind::Refused, {stub}), {}), QList<int>());
    }

    void knowsWhatItWasToldOfBefore()
    {
        RefusingServers servers;
        QCOMPARE(servers.learn(1, failed(Kind::Refused, {first}), {}), QList<int>());
        QCOMPARE(servers.learn(0, silent, {u"10.9.9.9"_s}), QList<int>()); // by inLight()
        QVERIFY(servers.unansweredOf(0).told == failed(Kind::Silent, {first, second}, {first}));
        QVERIFY(servers.unansweredOf(0).resolution == silent);
        QCOMPARE(servers.unansweredOf(0).leftOut, QStringList{u"10.9.9.9"_s});
        QCOMPARE(servers.learn(2, failed(Kind::Refused, {other}), {}), QList<int>());
        QCOMPARE(servers.learn(3, failed(Kind::Silent, {second, other}, {second}), {}), QList<int>{0});
    }
};

} // namespace RefusingServersTests

int tst_refusingservers(int argc, char* argv[])
{
    return PortCheck::runTest<RefusingServersTests::TestRefusingServers, QCoreApplication>(argc, argv);
}

#include "tst_refusingservers.moc"
