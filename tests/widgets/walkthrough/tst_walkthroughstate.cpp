// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughstore.h"

#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace WalkthroughStateTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

WalkthroughState filled()
{
    WalkthroughState state;
    state.page = 3;
    state.savedAt = QDateTime(QDate(2026, 11, 22), QTime(14, 2, 3, 4), Qt::UTC);
    state.product = u"Auditor “10.8”"_s;
    state.tablePath = u"C:/tables/our ports.csv"_s;
    state.domain = u"corp.example"_s;
    state.hosts = {{u"Domain controllers"_s, u"dc1.corp.example\n10.0.0.2, nonsense!"_s}, {u"DNS Server"_s, {}}};
    state.standIns = {u"dc1.corp.example"_s};
    state.checkedAt = state.savedAt.addSecs(-60);
    state.headline = u"1 of 12 checks failed."_s;
    state.left = {{Outcome::Fail, u"dc1 did not answer on 389/UDP"_s, u"network team"_s, u"Open it."_s}};
    state.signOff = {u"Zoë <b>"_s, QDate(2026, 11, 23), {}, u"first line\nsecond"_s};
    state.reports = {u"html"_s, u"json"_s};
    return state;
}

QByteArray changed(const QString& member, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(filled().toJson()).object();
    object.insert(member, value);
    return QJsonDocument(object).toJson();
}

class TestWalkthroughState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void everyTruncationIsRefused();
    void boundsWhatItReads();
    void aBrokenFileIsSetAside();
    void anOldFileIsSetAsideUnderAFreeName();
    void savesWholeOrSaysWhyNot();
};

void TestWalkthroughState::comesBackAsItWas()
{
    for (const WalkthroughState& state : {WalkthroughState(), filled()}) {
        const Result<WalkthroughState> read = WalkthroughState::fromJson(state.toJson());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        QCOMPARE(*read, state);
    }
}

void TestWalkthroughState::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << QByteArray() << u"byte 0"_s;
    QTest::newRow("no JSON") << QByteArray("\xff\xfe{}") << u"no JSON"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not a file of the walkthrough"_s;
    QTest::newRow("another file") << QByteArray(R"({"format": "gp-portcheck-results", "version": 1})")
                                  << u"not a file of the walkthrough"_s;
    QTest::newRow("a newer version") << changed(u"version"_s, 2) << u"version"_s;
    QTest::newRow("page 0") << changed(u"page"_s, 0) << u"page"_s;
    QTest::newRow("page 8") << changed(u"page"_s, 8) << u"page"_s;
    QTest::newRow("page as text") << changed(u"page"_s, u"1"_s) << u"page"_s;
    QTest::newRow("a page beyond integers") << changed(u"page"_s, 1e300) << u"page"_s;
    QTest::newRow("no time") << changed(u"savedAt"_s, u"yesterday"_s) << u"savedAt"_s;
    QTest::newRow("hosts as a list") << changed(u"hosts"_s, QJsonArray()) << u"hosts"_s;
    QTest::newRow("a host that is none") << changed(u"hosts"_s, QJsonObject{{u"x"_s, 1}}) << u"hosts"_s;
    QTest::newRow("stand-ins") << changed(u"standIns"_s, QJsonArray{1}) << u"standIns"_s;
    QTest::newRow("left") << changed(u"left"_s, QJsonArray{u"x"_s}) << u"left"_s;
    QTest::newRow("sign-off") << changed(u"signOff"_s, QJsonObject{{u"by"_s, true}}) << u"signOff"_s;
}

void TestWalkthroughState::refusesWhatItDidNotWrite()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const Result<WalkthroughState> read = WalkthroughState::fromJson(json);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().contains(named), qPrintable(read.error()));
}

void TestWalkthroughState::everyTruncationIsRefused()
{
    const QByteArray json = filled().toJson().trimmed();
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!WalkthroughState::fromJson(json.first(size)).ok());
}

void TestWalkthroughState::boundsWhatItReads()
{
    QVERIFY(!WalkthroughState::fromJson(QByteArray(WalkthroughState::mostBytes + 1, ' ')).ok());
    WalkthroughState state = filled();
    state.left = QList<LeftToDo>(WalkthroughState::mostLeft + 1);
    state.signOff.by = QString(longestSigner + 1, u'x');
    state.signOff.remarks = QString(longestRemarks + 1, u'x');
    const Result<WalkthroughState> read = WalkthroughState::fromJson(state.toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->left.size(), WalkthroughState::mostLeft);
    QCOMPARE(read->signOff.by.size(), longestSigner);
    QCOMPARE(read->signOff.remarks.size(), longestRemarks);
}

void TestWalkthroughState::aBrokenFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    const QByteArray broken = filled().toJson().first(100);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();
    const auto loaded = WalkthroughStore(path).load();
    QVERIFY(!loaded.ok());
    const QString aside = path + u".1"_s;
    QVERIFY2(loaded.error().contains(QDir::toNativeSeparators(aside)), qPrintable(loaded.error()));
    QVERIFY(!QFile::exists(path));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), broken);
    QVERIFY(WalkthroughStore(path).load().ok()); // there is nothing now
}

void TestWalkthroughState::anOldFileIsSetAsideUnderAFreeName()
{
    const QTemporaryDir folder;
    const WalkthroughStore store(folder.filePath(u"state.json"_s));
    QVERIFY(store.setAside().isEmpty());
    for (const QString& name : {u"state.json.1"_s, u"state.json.2"_s}) {
        QVERIFY(store.save(filled()).ok());
        QCOMPARE(store.setAside(), folder.filePath(name));
    }
}

void TestWalkthroughState::savesWholeOrSaysWhyNot()
{
    const QTemporaryDir folder;
    const WalkthroughStore store(folder.filePath(u"new/folder/state.json"_s));
    QVERIFY(store.save(filled()).ok());
    const auto loaded = store.load();
    QVERIFY(loaded.ok() && loaded->has_value());
    QCOMPARE(**loaded, filled());

    WalkthroughState huge = filled();
    huge.domain = QString(WalkthroughState::mostBytes, u'x');
    QVERIFY(!store.save(huge).ok());
    QCOMPARE(**store.load(), filled());
    // A file stands where a folder is needed.
    QVERIFY(!WalkthroughStore(folder.filePath(u"new/folder/state.json/state.json"_s)).save(filled()).ok());
}

} // namespace WalkthroughStateTests

int tst_walkthroughstate(int argc, char* argv[])
{
    return PortCheck::runTest<WalkthroughStateTests::TestWalkthroughState, QCoreApplication>(argc, argv);
}

#include "tst_walkthroughstate.moc"
