// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A results file that was written in one language, and is read in another one.
#include "model/catalogue/tablereader.h"
#include "model/causes/diagnosis.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/registry.h"
#include "model/causes/rpc/rpcuse.h"
#include "model/causes/sentenceids.h"
#include "model/compare/comparesources.h"
#include "model/compare/readrun.h"
#include "model/compare/readsaid.h"
#include "model/report/maskedrun.h"
#include "model/report/reportwriter.h"
#include "model/report/saidfields.h"
#include "model/results/asitstood.h"
#include "model/watch/watchrecorder.h"
#include "model/words/findingtext.h"
#include "model/words/runnotes.h"
#include "model/words/statementtext.h"
#include "model/words/textlanguage.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/judgedruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <span>
#include <vector>

namespace ReadSaidTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Of verdicts of all causes, joined over ports and hosts.
RunSnapshot randomRun(quint32 seed)
{
    RandomRuns::Run random = RandomRuns::RunDice(seed).run();
    for (CheckRecord& record : random.checks)
        record.phase = Phase::Done; // as in each file
    RandomRuns::judge(random, u"lab.example"_s);
    RunSnapshot run = sampleRun();
    run.table = groupPolicyTable(); // else a file tells of it what its checks do
    run.checks = random.checks;
    run.followUps = random.followUps;
    return run;
}

/// In that language: the file that is made of \a run.
QByteArray fileOf(const RunSnapshot& run, bool inTheOther)
{
    const auto other = inTheOther ? std::make_unique<OtherLanguage>() : nullptr;
    return jsonReport(run);
}

/// The file that is made of what was read from \a file.
QByteArray writtenAgain(const QByteArray& file, bool inTheOther)
{
    const auto other = inTheOther ? std::make_unique<OtherLanguage>() : nullptr;
    const Result<RunSnapshot> run = readRun(file);
    return run.ok() ? jsonReport(*run) : QByteArray();
}

/// Its sentences are none of this program's.
QByteArray withUnknownSentences(const QByteArray& file)
{
    QJsonObject report = QJsonDocument::fromJson(file).object();
    for (const QString& list : {u"checks"_s, u"findings"_s, u"looks"_s}) {
        QJsonArray items;
        for (const auto& item : report.value(list).toArray()) {
            QJsonObject changed = item.toObject();
            QJsonObject said = changed.value("said"_L1).toObject();
            if (!said.isEmpty())
                said.insert(u"explanation"_s, QJsonArray{u"ffffffff\tof tomorrow"_s});
            changed.insert(u"said"_s, said);
            items.append(changed);
        }
        report.insert(list, items);
    }
    return QJsonDocument(report).toJson();
}

class TestReadSaid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSentenceHasAnIdOfItsOwn();
    void saysTheSameInTheReadersLanguage_data();
    void saysTheSameInTheReadersLanguage();
    void reportsAreInOneLanguage();
    void sideBySideInOneLanguage();
    void whatWasWatchedToo();
    void whatWasWatchedIsNoted_data();
    void whatWasWatchedIsNoted();
    void whatLooksSayIsNoted();
    void whatIsUnknownStandsAsItStood();
    void olderFilesTellNoLanguage();
    void whatAnybodyWrites_data();
    void whatAnybodyWrites();
};

/// Two with one id would be two sentences of which another language has one.
void TestReadSaid::eachSentenceHasAnIdOfItsOwn()
{
    std::vector<std::span<const Text>> all{RangeStatements::texts(), textsOfDiagnosis(), textsOfRpcUse()};
    for (const std::span<const Cause* const> causes : allCauses()) {
        for (const Cause* const cause : causes)
            all.push_back(cause->texts);
    }
    int count = 0;
    for (const std::span<const Text> texts : all) {
        for (const Text& text : texts) {
            const QString id = sentenceId(text);
            QVERIFY2(id.size() == 8, text.source.text);
            const Text* const known = sentenceOfId(id);
            QVERIFY(known != nullptr);
            QCOMPARE(QByteArray(known->source.text), QByteArray(text.source.text));
            QCOMPARE(QByteArray(known->source.note), QByteArray(text.source.note));
            QVERIFY(known->count == text.count && known->values == text.values);
            ++count;
        }
    }
    QVERIFY(count > 300);
    // It must not change with a compiler, a system, or another release that has the same sentence.
    const Text sentence({"UDP does not pass to %1, TCP does", "cause; %1 hosts"}, Value::Hosts);
    QVERIFY(sentenceId(sentence).isEmpty()); // a copy is none of the causes'
    const Text* const own = sentenceOfId(u"b11aaf9d"_s);
    QVERIFY(own != nullptr);
    QCOMPARE(QByteArray(own->source.text), QByteArray(sentence.source.text));
}

void TestReadSaid::saysTheSameInTheReadersLanguage_data()
{
    QTest::addColumn<bool>("isOfOther");
    QTest::newRow("of English, in another language") << false;
    QTest::newRow("of another language, in English") << true;
}

// As if it had been written in that language in the first place.
void TestReadSaid::saysTheSameInTheReadersLanguage()
{
    QFETCH(const bool, isOfOther);
    for (quint32 seed = 0; seed < 60; ++seed) {
        const RunSnapshot run = randomRun(seed);
        const QByteArray again = writtenAgain(fileOf(run, isOfOther), !isOfOther);
        QCOMPARE(again.split('\n'), fileOf(run, !isOfOther).split('\n'));
    }
}

void TestReadSaid::reportsAreInOneLanguage()
{
    const RunSnapshot run = randomRun(7);
    const QByteArray file = fileOf(run, false);
    const OtherLanguage other;
    const Result<RunSnapshot> read = readRun(file);
    QVERIFY(read.ok());
    QVERIFY(foreignWordsNote(*read).isEmpty());
    QCOMPARE(csvReport(*read).split('\n'), csvReport(run).split('\n'));
    QCOMPARE(markdownReport(*read).split('\n'), markdownReport(run).split('\n'));
    QCOMPARE(htmlReport(*read).split('\n'), htmlReport(run).split('\n'));
}

void TestReadSaid::sideBySideInOneLanguage()
{
    const QByteArray file = fileOf(randomRun(7), false);
    const OtherLanguage other;
    const Result<RunSnapshot> read = readRun(file);
    QVERIFY(read.ok());
    int clauses = 0;
    for (const SourceCheck& check : sourceRunOf(*read, u"a.json"_s).checks) {
        QVERIFY2(check.answer.words.isEmpty() || check.answer.words.startsWith(u'⟨'), qPrintable(check.answer.words));
        clauses += check.answer.words.isEmpty() ? 0 : 1;
    }
    QVERIFY(clauses > 0);
}

void TestReadSaid::whatWasWatchedToo()
{
    RunSnapshot run = sampleRun();
    CheckRecord failed = run.checks.at(1);
    CheckRecord passed = failed;
    passed.verdict = {Outcome::Pass, Reason::Answered, Owner::Nobody, {}, {}, {}};
    WatchRecorder recorder;
    const qint64 begin = run.startedAt.toMSecsSinceEpoch();
    (void)recorder.take({passed}, begin);
    failed.verdict = diagnose(failed, HostFacts({{&run.checks.at(0), &failed}, {}, {}}));
    (void)recorder.take({failed}, begin + 1000);
    run.watch = recorder.log();
    QCOMPARE(run.watch->changes.size(), 1);
    const QString cause = u"dc1.lab.example did not answer on 389/UDP"_s;
    QCOMPARE(run.watch->changes.constFirst().cause, cause);
    const QByteArray file = fileOf(run, false);
    QByteArray again;
    {
        const OtherLanguage other;
        const Result<RunSnapshot> read = readRun(file);
        QVERIFY(read.ok() && read->watch);
        QCOMPARE(read->watch->changes.constFirst().cause, u'⟨' + cause + u'⟩');
        again = jsonReport(*read);
    }
    const Result<RunSnapshot> back = readRun(again);
    QVERIFY(back.ok() && back->watch);
    QCOMPARE(*back->watch, *run.watch);
    const QByteArray masked = jsonReport(maskedRun(run).run);
    QVERIFY(!masked.contains("dc1"));
    const QString maskedCause = readRun(masked)->watch->changes.constFirst().cause;
    QVERIFY2(maskedCause.endsWith(u" did not answer on 389/UDP"_s), qPrintable(maskedCause));
    const OtherLanguage other;
    QCOMPARE(readRun(masked)->watch->changes.constFirst().cause, u'⟨' + maskedCause + u'⟩');
}

/// A run without a fault of which something was watched that this program can't say.
RunSnapshot watchedRun(const WatchChange& change, const WatchNote& note)
{
    RunSnapshot run;
    run.table = groupPolicyTable();
    WatchLog log;
    log.rounds = 2;
    log.timelines.append({u"Domain controllers"_s, u"dc1"_s, u"10.0.0.2"_s, u"389"_s, Transport::Udp});
    log.changes.append(change);
    log.notes.append(note);
    run.watch = log;
    return run;
}

void TestReadSaid::whatWasWatchedIsNoted_data()
{
    QTest::addColumn<WatchChange>("change");
    QTest::addColumn<WatchNote>("note");
    QTest::addColumn<bool>("isForeign");
    const WatchNote noNote{1, u"rule changed"_s};
    const WatchChange change{1, 0, Outcome::Pass, Outcome::Fail, Reason::NoAnswer};
    WatchChange unknown = change;
    unknown.cause = u"of tomorrow"_s;
    WatchChange said = unknown;
    said.said = u"ffffffff\tof tomorrow"_s;
    QTest::newRow("nothing to say") << change << noNote << false;
    QTest::newRow("a cause without data") << unknown << noNote << true;
    QTest::newRow("a cause that nobody knows") << said << noNote << true;
    QTest::newRow("what became of a name") << change << WatchNote{1, u"dc1: no address any more"_s, true} << true;
}

void TestReadSaid::whatWasWatchedIsNoted()
{
    QFETCH(const WatchChange, change);
    QFETCH(const WatchNote, note);
    QFETCH(const bool, isForeign);
    const QByteArray file = jsonReport(watchedRun(change, note));
    QVERIFY(foreignWordsNote(*readRun(file)).isEmpty()); // it is English
    QByteArray again;
    {
        const OtherLanguage other;
        const Result<RunSnapshot> read = readRun(file);
        QCOMPARE(runNotes(*read).filter(u"(en)"_s).size(), isForeign ? 1 : 0);
        QCOMPARE(htmlReport(*read).contains("(en)"), isForeign);
        again = jsonReport(*read);
    }
    QVERIFY(foreignWordsNote(*readRun(again)).isEmpty()); // each sentence tells its own
}

/// A second look alone.
void TestReadSaid::whatLooksSayIsNoted()
{
    RunSnapshot run;
    run.table = groupPolicyTable();
    FollowUpRecord look;
    look.record = sampleRun().checks.constFirst();
    look.record.phase = Phase::Done;
    look.record.verdict = {
        Outcome::Warn, Reason::Flaky, Owner::Network, {}, {asItStood(u"of tomorrow"_s, u"en"_s)}, {}, {}};
    run.followUps.append(look);
    const QByteArray file = jsonReport(run);
    QVERIFY(foreignWordsNote(*readRun(file)).isEmpty());
    const OtherLanguage other;
    QVERIFY(foreignWordsNote(*readRun(file)).contains(u"(en)"_s));
}

// Whole, and never half in one language and half in the other; what is written of it says which language that is.
void TestReadSaid::whatIsUnknownStandsAsItStood()
{
    const RunSnapshot run = randomRun(7);
    const QByteArray file = withUnknownSentences(fileOf(run, false));
    const Result<RunSnapshot> here = readRun(file);
    QVERIFY(here.ok());
    QVERIFY(foreignWordsNote(*here).isEmpty()); // it is English
    const OtherLanguage other;
    const Result<RunSnapshot> read = readRun(file);
    QVERIFY(read.ok());
    QVERIFY(foreignWordsNote(*read).contains(u"(en)"_s));
    QVERIFY(runNotes(*read).contains(foreignWordsNote(*read)));
    for (const CheckRecord& record : read->checks) {
        QVERIFY(!explanationOf(record.verdict).contains(u'⟨'));
        QVERIFY(!remedyOf(record.verdict).contains(u'⟨'));
    }
    for (const Finding& finding : *read->found)
        QVERIFY(!causeText(finding).contains(u'⟨') && !remedyOf(finding).contains(u'⟨'));
    const QJsonObject again = QJsonDocument::fromJson(jsonReport(*read)).object();
    QCOMPARE(again.value("run"_L1), QJsonValue(QJsonObject{{u"language"_s, OtherLanguage::code()}}));
    for (const auto& finding : again.value("findings"_L1).toArray())
        QCOMPARE(finding.toObject().value("said"_L1), QJsonValue(QJsonObject{{u"language"_s, u"en"_s}}));
}

void TestReadSaid::olderFilesTellNoLanguage()
{
    QJsonObject report = QJsonDocument::fromJson(jsonReport(sampleRun())).object();
    report.remove("run"_L1);
    QJsonArray checks;
    for (const auto& item : report.value("checks"_L1).toArray()) {
        QJsonObject check = item.toObject();
        check.remove("said"_L1);
        checks.append(check);
    }
    report.insert(u"checks"_s, checks);
    const Result<RunSnapshot> read = readRun(QJsonDocument(report).toJson());
    QVERIFY(read.ok());
    QVERIFY(!foreignWordsNote(*read).isEmpty());
    QVERIFY(isAsItStood(read->checks.constFirst().verdict.explanation.constFirst()));
    QVERIFY(saidField(read->checks.constFirst().verdict, false).isNull());
}

void TestReadSaid::whatAnybodyWrites_data()
{
    QTest::addColumn<QJsonObject>("said");
    const auto explained = [](const QJsonValue& explanation) {
        return QJsonObject{{u"language"_s, u"de"_s}, {u"explanation"_s, explanation}};
    };
    const Statement statement{sentenceOfId(u"b11aaf9d"_s), {Items(u"dc1"_s)}, 0};
    QVERIFY(statement.text != nullptr);
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("a language alone") << QJsonObject{{u"language"_s, u"de"_s}};
    QTest::newRow("a sentence of nobody") << explained(QJsonArray{u"00000000\tdc1"_s});
    QTest::newRow("no text") << explained(QJsonArray{7});
    QTest::newRow("an empty text") << explained(QJsonArray{u""_s});
    QTest::newRow("no value") << explained(QJsonArray{u"b11aaf9d"_s});
    QTest::newRow("no number") << explained(QJsonArray{u"b11aaf9d\tx\tdc1"_s});
    QTest::newRow("a negative number") << explained(QJsonArray{u"b11aaf9d\t-1\tdc1"_s});
    QTest::newRow("too many values") << explained(QJsonArray{u"b11aaf9d\t1\tdc1\tdc2"_s});
    QTest::newRow("advice to nobody") << QJsonObject{{u"remedy"_s, QJsonArray{u"b11aaf9d\tdc1"_s}}};
    QTest::newRow("advice to strangers") << QJsonObject{{u"remedy"_s, QJsonArray{u"king\tb11aaf9d\tdc1"_s}}};
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many.append(u"b11aaf9d\tdc1"_s);
    QTest::newRow("too many sentences") << explained(many);
    QTest::newRow("too many hosts") << explained(QJsonArray{QString(u"b11aaf9d\t"_s + QString(70'000, u'\n'))});
}

// It is not taken for more than that: the words stay.
void TestReadSaid::whatAnybodyWrites()
{
    QFETCH(const QJsonObject, said);
    const SaidInFile found = saidInFile(said);
    QVERIFY(!found.isWhole);
    QVERIFY(found.explanation.isEmpty() && found.advice.isEmpty());
    QCOMPARE(found.language, said.value("language"_L1).toString());
}

} // namespace ReadSaidTests

int tst_readsaid(int argc, char* argv[])
{
    return PortCheck::runTest<ReadSaidTests::TestReadSaid, QCoreApplication>(argc, argv);
}

#include "tst_readsaid.moc"
