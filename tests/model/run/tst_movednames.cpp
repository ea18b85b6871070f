// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What becomes of checks that are asked again when their names lead elsewhere by then.
#include "model/run/checkrunner.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QTest>

#include <memory>

namespace MovedNamesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString dc = u"dc.lab.example"_s;
const QString gc = u"gc.lab.example"_s;

QList<QHostAddress> at(const QStringList& addresses)
{
    QList<QHostAddress> list;
    for (const QString& address : addresses)
        list.append(QHostAddress(address));
    return list;
}

/// "port host address outcome reason", and the other names of the host.
QStringList rowsOf(const CheckRunner& runner)
{
    QStringList rows;
    const QList<CheckRecord> checks = runner.checks();
    for (const CheckRecord& record : checks) {
        rows.append(u"%1 %2 %3 %4 %5"_s
                        .arg(record.check.portText(), record.check.target, record.check.address,
                            token(record.verdict.outcome), record.check.otherNames().join(u','))
                        .simplified());
    }
    rows.sort();
    return rows;
}

class TestMovedNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RunBench>();
        m_bench->factory.answer = healthy({49664});
        m_moves.clear();
        connect(&m_bench->runner, &CheckRunner::nameMoved, this, [this](const NameMove& move) {
            m_moves.append(u"%1: %2 -> %3%4"_s.arg(
                move.host, move.before.join(u','), move.after.join(u','), move.isUnanswered ? u"?"_s : QString()));
        });
    }

    void whatStaysIsAskedWhereItWas()
    {
        resolve(dc, {u"10.0.0.1"_s, u"10.0.0.2"_s});
        run({rowOf(1, {389, 445})}, {dc});
        const QList<int> ids = allIds();
        resolve(dc, {u"10.0.0.2"_s, u"10.0.0.1"_s}); // DNS turns them round with each answer
        again(ids);
        QCOMPARE(allIds(), ids);
        QCOMPARE(m_bench->factory.requests.size(), 4);
        QVERIFY(m_moves.isEmpty());
    }

    void theChecksFollowTheirName()
    {
        resolve(dc, {u"10.0.0.1"_s});
        run({rowOf(1, {389, 445})}, {dc});
        const QList<int> ids = allIds();
        resolve(dc, {u"10.0.0.9"_s});
        again({ids.constFirst()}); // the others' answers were another host's
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 dc.lab.example 10.0.0.9 pass"_s, u"445 dc.lab.example 10.0.0.9 pass"_s}));
        QCOMPARE(allIds(), ids);
        QCOMPARE(m_bench->factory.requests.size(), 2);
        QCOMPARE(m_moves, QStringList{u"dc.lab.example: 10.0.0.1 -> 10.0.0.9"_s});
    }

    void portsOfAMapperAreThoseOfTheNewHost()
    {
        resolve(dc, {u"10.0.0.1"_s});
        run({mapperRow(1)}, {dc});
        const QList<int> ids = allIds();
        m_bench->factory.answer = healthy({50001});
        resolve(dc, {u"10.0.0.9"_s});
        again(ids);
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"135 dc.lab.example 10.0.0.9 pass"_s, u"50001 dc.lab.example 10.0.0.9 pass"_s}));
        QCOMPARE(allIds(), ids);
    }

    void aNameThatGoes_data()
    {
        QTest::addColumn<bool>("isUnanswered");
        QTest::newRow("no address") << false;
        QTest::newRow("nobody answers") << true;
    }
    void aNameThatGoes()
    {
        QFETCH(bool, isUnanswered);
        resolve(dc, {u"10.0.0.1"_s, u"10.0.0.2"_s});
        run({mapperRow(1), rowOf(2, {445})}, {dc});
        m_bench->resolver.table.remove(dc);
        if (isUnanswered)
            m_bench->resolver.failures.insert(dc, {{ResolverWord::Kind::Silent, {}, {u"10.0.0.53"_s}}});
        again(allIds());
        const QString outcome = isUnanswered ? u"inconclusive"_s : u"fail"_s;
        QStringList rows = rowsOf(m_bench->runner);
        QCOMPARE(rows.size(), 3); // once, as if it had never had an address
        for (const QString& row : std::as_const(rows))
            QVERIFY2(row.contains(u" dc.lab.example "_s) && !row.contains(u"10.0.0."_s), qPrintable(row));
        QVERIFY(m_bench->factory.requests.isEmpty());
        QCOMPARE(
            m_moves, QStringList{u"dc.lab.example: 10.0.0.1,10.0.0.2 -> "_s + (isUnanswered ? u"?"_s : QString())});
        m_moves.clear();

        resolve(dc, {u"10.0.0.1"_s}); // and comes back
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"135 dc.lab.example 10.0.0.1 pass"_s, u"445 dc.lab.example 10.0.0.1 pass"_s,
                u"49664 dc.lab.example 10.0.0.1 pass"_s}));
        QCOMPARE(m_moves, QStringList{u"dc.lab.example:  -> 10.0.0.1"_s});
    }

    void someAddressesOfSeveral()
    {
        resolve(dc, {u"10.0.0.1"_s, u"10.0.0.2"_s});
        run({rowOf(1, {389})}, {dc});
        const int kept = idOf(m_bench->runner, u"389"_s, u"10.0.0.2"_s);
        resolve(dc, {u"10.0.0.2"_s, u"10.0.0.3"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 dc.lab.example 10.0.0.2 pass"_s, u"389 dc.lab.example 10.0.0.3 pass"_s}));
        QCOMPARE(idOf(m_bench->runner, u"389"_s, u"10.0.0.2"_s), kept);
        QCOMPARE(m_bench->factory.requests.size(), 2);

        resolve(dc, {u"10.0.0.2"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner), (QStringList{u"389 dc.lab.example 10.0.0.2 pass"_s}));
        resolve(dc, {u"10.0.0.2"_s, u"10.0.0.4"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 dc.lab.example 10.0.0.2 pass"_s, u"389 dc.lab.example 10.0.0.4 pass"_s}));
        QCOMPARE(idOf(m_bench->runner, u"389"_s, u"10.0.0.2"_s), kept);
    }

    void anotherNameOfTheHostStaysThere()
    {
        resolve(dc, {u"10.0.0.1"_s});
        resolve(gc, {u"10.0.0.1"_s});
        run({rowOf(1, {389})}, {dc, gc, u"10.0.0.1"_s});
        QCOMPARE(rowsOf(m_bench->runner), (QStringList{u"389 dc.lab.example 10.0.0.1 pass gc.lab.example,10.0.0.1"_s}));
        resolve(dc, {u"10.0.0.9"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 dc.lab.example 10.0.0.9 pass"_s, u"389 gc.lab.example 10.0.0.1 pass 10.0.0.1"_s}));
        resolve(gc, {u"10.0.0.9"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 10.0.0.1 10.0.0.1 pass"_s, u"389 dc.lab.example 10.0.0.9 pass gc.lab.example"_s}));
        m_bench->resolver.table.clear();
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"389 10.0.0.1 10.0.0.1 pass"_s, u"389 dc.lab.example fail"_s, u"389 gc.lab.example fail"_s}));
    }

    void tlsIsAskedUnderEachName()
    {
        resolve(dc, {u"10.0.0.1"_s});
        resolve(gc, {u"10.0.0.1"_s});
        run({rowOf(1, {636})}, {dc, gc});
        QCOMPARE(rowsOf(m_bench->runner).size(), 2);
        resolve(dc, {u"10.0.0.9"_s});
        again(allIds());
        QCOMPARE(rowsOf(m_bench->runner),
            (QStringList{u"636 dc.lab.example 10.0.0.9 pass"_s, u"636 gc.lab.example 10.0.0.1 pass"_s}));
    }

    void stoppedWhileItIsLookedUp()
    {
        resolve(dc, {u"10.0.0.1"_s});
        run({rowOf(1, {389})}, {dc});
        m_bench->resolver.byHand = true;
        m_bench->factory.requests.clear();
        m_bench->runner.recheck(allIds());
        QVERIFY(m_bench->runner.isRunning());
        QCOMPARE(m_bench->resolver.waiting(), 1);
        QVERIFY(m_bench->factory.requests.isEmpty()); // not before it is known where
        m_bench->runner.stop();
        QVERIFY(!m_bench->runner.isRunning());
        QCOMPARE(m_bench->watch.complaints(), QString());
    }

private:
    void resolve(const QString& name, const QStringList& addresses) { m_bench->resolver.table[name] = at(addresses); }
    void run(const QList<PortRow>& rows, const QStringList& hosts)
    {
        m_bench->runner.start(requestOf(rows, hosts));
        QTRY_VERIFY(!m_bench->runner.isRunning());
    }
    void again(const QList<int>& ids)
    {
        m_bench->factory.requests.clear();
        m_bench->runner.recheck(ids);
        QTRY_VERIFY(!m_bench->runner.isRunning());
        QCOMPARE(m_bench->watch.complaints(), QString());
    }
    [[nodiscard]] QList<int> allIds() const
    {
        QList<int> ids;
        const QList<CheckRecord> checks = m_bench->runner.checks();
        for (const CheckRecord& record : checks)
            ids.append(record.id);
        return ids;
    }

    std::unique_ptr<RunBench> m_bench;
    QStringList m_moves;
};

} // namespace MovedNamesTests

int tst_movednames(int argc, char* argv[])
{
    return PortCheck::runTest<MovedNamesTests::TestMovedNames, QCoreApplication>(argc, argv);
}

#include "tst_movednames.moc"
