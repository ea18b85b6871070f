// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/comparisontext.h"
#include "tests/support/runtest.h"

#include <QTest>

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
    void longListsAreCut();
    void eachNewsIsASentence_data();
    void eachNewsIsASentence();
};

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
        {change(ChangeKind::NewlyBroken, u"dc1"_s, u"389"_s), change(ChangeKind::NewlyBroken, u"dc1"_s, u"445"_s),
            change(ChangeKind::NewlyBroken, u"dc2"_s, u"389"_s), change(ChangeKind::Mended, u"dc2"_s, u"53"_s)}));
    QCOMPARE(lines.mid(1),
        (QStringList{u"Newly broken (3): dc1 (10.0.0.2): 389/TCP, 445/TCP; dc2 (10.0.0.2): 389/TCP"_s,
            u"Mended (1): dc2 (10.0.0.2): 53/TCP"_s}));
}

void TestComparisonText::longListsAreCut()
{
    QList<CheckChange> changes;
    QList<News> news;
    for (int host = 0; host < 300; ++host) {
        changes.append(change(ChangeKind::StillBroken, u"dc%1"_s.arg(host), u"389"_s));
        news.append({NewsKind::HostGone, u"old%1"_s.arg(host), {}, {}, {}});
    }
    const QStringList lines = comparisonLines(comparison(changes, news));
    QVERIFY(lines.size() < 30);
    QVERIFY(lines.at(1).size() < 400);
    QVERIFY2(lines.at(1).contains(u"290"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.constLast().contains(u"280"_s), qPrintable(lines.constLast()));
}

void TestComparisonText::eachNewsIsASentence_data()
{
    QTest::addColumn<NewsKind>("kind");
    for (const NewsKind kind : {NewsKind::PortMoved, NewsKind::CertificateReplaced, NewsKind::AddressChanged,
             NewsKind::MachineChanged, NewsKind::HostGone})
        QTest::newRow(token(kind).data()) << kind;
}

void TestComparisonText::eachNewsIsASentence()
{
    QFETCH(const NewsKind, kind);
    const QString line = comparisonLines(comparison({}, {{kind, u"HOST"_s, u"PORT"_s, u"BEFORE"_s, u"NOW"_s}})).at(1);
    QVERIFY(line.startsWith(u"HOST"_s) && line.endsWith(u'.'));
    QVERIFY(!line.contains(u'%'));
    QCOMPARE(line.contains(u"BEFORE"_s), kind != NewsKind::HostGone);
    QCOMPARE(line.contains(u"NOW"_s), kind != NewsKind::HostGone);
}

} // namespace ComparisonTextTests

int tst_comparisontext(int argc, char* argv[])
{
    return PortCheck::runTest<ComparisonTextTests::TestComparisonText>(argc, argv);
}

#include "tst_comparisontext.moc"
