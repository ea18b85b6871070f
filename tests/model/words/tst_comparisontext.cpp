// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/comparisontext.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace ComparisonTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckChange change(ChangeKind kind, const QString& host, const QString& port)
{
    CheckChange change;
    change.kind = kind;
    change.host = host;
    change.address = u"10.0.0.2"_s;
    change.port = port;
    return change;
}

Comparison comparison(const QList<CheckChange>& changes, const QList<News>& news = {})
{
    return {.file = u"then.json"_s, .startedAt = {}, .sourceHost = u"srv1"_s, .changes = changes, .news = news};
}

class TestComparisonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItComparesWith();
    void saysThatNothingChanged();
    void hasALineForEachKind();
    void saysWhatIsWorse();
    void longListsAreCut();
    void eachNewsIsASentence_data();
    void eachNewsIsASentence();
    void saysWhatWasChosen();
};

void TestComparisonText::saysWhatWasChosen()
{
    QCOMPARE(comparisonLines(comparison({}, {{NewsKind::IpVersionsChosen, {}, {}, u"both"_s, u"ipv4"_s}})).mid(1),
        QStringList{u"Asked over IPv4 and IPv6 then, and over IPv4 only now."_s});
    QCOMPARE(comparisonLines(comparison({}, {{NewsKind::DynamicRangeChosen, {}, {}, u"usual"_s, u"table"_s}})).mid(1),
        QStringList{u"Chosen for RPC's dynamic ports then: as usual. Now: the port table's whole range. Verdicts on "
                    "them differ by that."_s});
}

void TestComparisonText::saysWhatItComparesWith()
{
    const QString lead = comparisonLines(comparison({})).constFirst();
    QVERIFY2(lead.contains(u"then.json"_s) && lead.contains(u"srv1"_s), qPrintable(lead));
    Comparison unknown = comparison({});
    unknown.sourceHost.clear();
    QVERIFY(!comparisonLines(unknown).constFirst().contains(u" on "_s));
}

void TestComparisonText::saysThatNothingChanged()
{
    QCOMPARE(comparisonLines(comparison({})).mid(1), QStringList{u"Everything is as it was."_s});
}

void TestComparisonText::hasALineForEachKind()
{
    const QStringList lines = comparisonLines(comparison(
        {change(ChangeKind::NewlyBroken, u"dc3"_s, u"53"_s), change(ChangeKind::NewlyBroken, u"dc1"_s, u"389"_s),
            change(ChangeKind::NewlyBroken, u"dc1"_s, u"445"_s), change(ChangeKind::NewlyBroken, u"dc2"_s, u"389"_s),
            change(ChangeKind::NewlyBroken, u"dc2"_s, u"445"_s), change(ChangeKind::Mended, u"dc2"_s, u"53"_s)}));
    QCOMPARE(lines.mid(1),
        (QStringList{u"Newly broken (5): 389/TCP, 445/TCP: dc1 (10.0.0.2), dc2 (10.0.0.2); 53/TCP: dc3 (10.0.0.2)"_s,
            u"Mended (1): 53/TCP: dc2 (10.0.0.2)"_s}));
}

void TestComparisonText::saysWhatIsWorse()
{
    CheckChange warned = change(ChangeKind::Worse, u"dc1"_s, u"3269"_s);
    warned.before = Outcome::Pass;
    warned.now = Outcome::Warn;
    const QString line = comparisonLines(comparison({warned})).at(1);
    QVERIFY2(line.contains(u"3269/TCP (then Pass, now Warn"_s), qPrintable(line));
    CheckChange grown = change(ChangeKind::Worse, u"dc1"_s, u"1024-65535"_s);
    grown.blockedBefore = {u"50000-52000"_s};
    grown.blockedNow = {u"20000-30000"_s, u"50000-52000"_s};
    const QString parts = comparisonLines(comparison({grown})).at(1);
    QVERIFY2(parts.contains(u"1024-65535/TCP (blocked then: 50000-52000; now: 20000-30000, 50000-52000)"_s),
        qPrintable(parts));
}

void TestComparisonText::longListsAreCut()
{
    QList<CheckChange> changes;
    QList<News> news;
    for (int host = 0; host < 300; ++host) {
        changes.append(change(ChangeKind::StillBroken, u"dc%1"_s.arg(host), u"389"_s));
        changes.append(change(ChangeKind::Gone, u"dc%1"_s.arg(host), QString::number(50000 + host)));
        news.append({NewsKind::HostGone, u"old%1"_s.arg(host), {}, {}, {}});
        news.append({NewsKind::AddressChanged, u"moved%1"_s.arg(host), {}, u"a"_s, u"b"_s});
    }
    std::stable_sort(news.begin(), news.end(), [](const News& a, const News& b) { return a.kind < b.kind; });
    const QStringList lines = comparisonLines(comparison(changes, news));
    QVERIFY(lines.size() < 30);
    for (const QString& line : lines)
        QVERIFY2(line.size() < 400, qPrintable(line));
    QVERIFY2(lines.at(1).contains(u"290"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"295"_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(u"290"_s), qPrintable(lines.at(3)));
    QVERIFY2(lines.constLast().contains(u"281"_s), qPrintable(lines.constLast()));
}

void TestComparisonText::eachNewsIsASentence_data()
{
    QTest::addColumn<NewsKind>("kind");
    QTest::addColumn<bool>("tellsBoth");
    const auto row = [](NewsKind kind, bool tellsBoth) { QTest::newRow(token(kind).data()) << kind << tellsBoth; };
    row(NewsKind::HostGone, false);
    row(NewsKind::MachineChanged, true);
    row(NewsKind::AddressChanged, true);
    row(NewsKind::CertificateReplaced, true);
    row(NewsKind::PortMoved, false);
}

void TestComparisonText::eachNewsIsASentence()
{
    QFETCH(const NewsKind, kind);
    QFETCH(const bool, tellsBoth);
    const QString line = comparisonLines(comparison({}, {{kind, u"HOST"_s, u"PORT"_s, u"BEFORE"_s, u"NOW"_s}})).at(1);
    QVERIFY(line.contains(u"HOST"_s) && line.endsWith(u'.'));
    QVERIFY(!line.contains(u'%'));
    QCOMPARE(line.contains(u"BEFORE"_s), tellsBoth);
    QCOMPARE(line.contains(u"NOW"_s), tellsBoth);
}

} // namespace ComparisonTextTests

int tst_comparisontext(int argc, char* argv[])
{
    return PortCheck::runTest<ComparisonTextTests::TestComparisonText>(argc, argv);
}

#include "tst_comparisontext.moc"
