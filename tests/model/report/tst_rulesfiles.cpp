// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rulesfiles.h"

#include "model/report/reportwriter.h"
#include "tests/model/report/rangerun.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/jsonschema.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace RulesFilesTests {

using namespace PortCheck;
using namespace PortCheck::RequestRuns;
using namespace Qt::StringLiterals;

QJsonObject schema()
{
    QFile file(u":/schemas/firewall-rules.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject jsonOf(const RunSnapshot& run, const RequestOptions& options)
{
    return QJsonDocument::fromJson(rulesJson(run, options)).object();
}

/// Joined ports, a range whose mapper is silent, UDP, IPv6, a name without an address, and what answered.
RunSnapshot mixedRun()
{
    CheckRecord ipv6 = silentRecord(389);
    ipv6.check.address = u"fd00::2"_s;
    ipv6.seen.localAddress = QHostAddress(u"fd00::1"_s);
    CheckRecord nameless = with(silentRecord(445), State::Unresolved, Outcome::Fail, Reason::ResolverFails);
    nameless.check.target = u"dc7.lab.example"_s;
    nameless.check.address.clear();
    nameless.seen.evidence = {{u"resolvers"_s, QJsonArray{u"10.0.0.53"_s}}};
    return runOf({silentRecord(389), silentRecord(3268), silentRecord(135), placeholderRecord(),
        silentRecord(53, Transport::Udp), ipv6, nameless, answeredRecord(88)});
}

/// The lines of a CSV file, in cells: RFC 4180.
QList<QStringList> cellsOf(const QByteArray& csv)
{
    QList<QStringList> lines{{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && isQuoted && text.size() > i + 1 && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != u',' && c != u'\r' && c != u'\n'))
            cell += c;
        else if (c != u'\r') {
            lines.last().append(std::exchange(cell, {}));
            if (c == u'\n')
                lines.append(QStringList());
        }
    }
    lines.removeLast();
    return lines;
}

class TestRulesFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsTheSchemaSays_data();
    void isAsTheSchemaSays();
    void theSchemaNoticesErrors();
    void aRuleAsData();
    void states_data();
    void states();
    void statesOfRanges_data();
    void statesOfRanges();
    void conditions();
    void bothFilesSayTheSame();
    void evidenceOfEachCheck();
    void evidenceOfASilentMapper();
    void aThousandTargets();
    void listsEndWithWhatIsLeftOut();
    void theNoticeOfAStandIn();
    void blanksAreFilledIn();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
};

void TestRulesFiles::isAsTheSchemaSays_data()
{
    QTest::addColumn<RunSnapshot>("run");
    QTest::newRow("mixed") << mixedRun();
    QTest::newRow("many hosts") << runOf(manyHosts(43));
    QTest::newRow("nothing failed") << runOf({answeredRecord(88)});
    RunSnapshot followed = runOf({mapperRecord({50000}), asEndpoint(silentRecord(50000))});
    followed.checks.first().check.service = Service::EndpointMapper;
    followed.dynamicRange = DynamicRangeGoal::Inspection;
    QTest::newRow("a firewall is to follow RPC") << followed;
    RunSnapshot planned = mixedRun();
    planned.startedAt = {};
    QTest::newRow("nothing sent") << planned;
    QTest::newRow("no checks") << RunSnapshot();
}

void TestRulesFiles::isAsTheSchemaSays()
{
    QFETCH(RunSnapshot, run);
    QVERIFY(!schema().isEmpty());
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        for (const bool evidence : {false, true})
            QCOMPARE(schemaErrors(jsonOf(run, {scope, evidence}), schema()), QStringList());
    }
}

void TestRulesFiles::theSchemaNoticesErrors()
{
    QJsonObject file = jsonOf(mixedRun(), {});
    file.insert(u"version"_s, 2);
    file.insert(u"more"_s, true);
    file.remove(u"notes"_s);
    QJsonArray rules = file.value(u"rules"_s).toArray();
    QJsonObject rule = rules.at(0).toObject();
    rule.insert(u"needsReplies"_s, u"yes"_s);
    rules[0] = rule;
    file.insert(u"rules"_s, rules);
    QStringList errors = schemaErrors(file, schema());
    errors.sort();
    QCOMPARE(errors,
        (QStringList{
            u"/more: unknown"_s, u"/rules/0/needsReplies: no boolean"_s, u"/version: 2"_s, u": lacks notes"_s}));
}

void TestRulesFiles::aRuleAsData()
{
    const QJsonObject file = jsonOf(mixedRun(), {});
    QCOMPARE(file.value(u"rules"_s).toArray().size(), 6); // UDP 53 of the target and of the DNS server are one
    QJsonObject rule = file.value(u"rules"_s).toArray().at(0).toObject();
    QCOMPARE(rule.take(u"id"_s).toString().size(), 8);
    const auto port = [](int from, int to) { return QJsonObject{{u"from"_s, from}, {u"to"_s, to}}; };
    const QJsonArray ports{port(135, 135), port(389, 389), port(3268, 3268)};
    const QJsonObject expected{{u"places"_s, QJsonArray{u"source"_s, u"network"_s, u"target"_s}},
        {u"direction"_s, u"source-to-target"_s}, {u"action"_s, u"allow"_s},
        {u"source"_s,
            QJsonObject{{u"name"_s, u"auditor"_s}, {u"addresses"_s, QJsonArray{u"10.0.0.1"_s}},
                {u"seenAs"_s, QJsonArray()}, {u"ports"_s, port(1024, 65535)}}},
        {u"targets"_s, QJsonArray{QJsonObject{{u"name"_s, u"dc1.lab.example"_s}, {u"address"_s, u"10.0.0.2"_s}}}},
        {u"protocol"_s, u"TCP"_s}, {u"ports"_s, ports}, {u"tablePorts"_s, ports},
        {u"services"_s, QJsonArray{u"RPC endpoint mapper"_s, u"LDAP"_s, u"Global catalog"_s}},
        {u"needsReplies"_s, true}, {u"state"_s, u"missing"_s}, {u"condition"_s, u"none"_s},
        {u"purposes"_s, QJsonArray{u"Purpose of 135"_s, u"Purpose of 389"_s, u"Purpose of 3268"_s}},
        {u"owner"_s, u"network"_s},
        {u"evidence"_s, QJsonArray{u"no answer: 135 RPC endpoint mapper, 389 LDAP, 3268 Global catalog"_s}}};
    QCOMPARE(rule, expected);
    QCOMPARE(file.value(u"checkedAt"_s).toString(), u"2026-11-22T11:48:03.250Z"_s);
    QCOMPARE(file.value(u"scope"_s).toString(), u"failed"_s);
}

void TestRulesFiles::states_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QString>("state");
    CheckRecord planned = silentRecord(389);
    planned.phase = Phase::Queued;
    planned.seen = {};
    planned.verdict = {};
    CheckRecord noSign = silentRecord(389);
    noSign.verdict.reason = Reason::HostSilent;
    QTest::newRow("silent") << QList{silentRecord(389)} << u"missing"_s;
    QTest::newRow("no sign of life") << QList{noSign} << u"likely"_s;
    QTest::newRow("one of two") << QList{silentRecord(389), answeredRecord(88)} << u"missing"_s;
    QTest::newRow("answered") << QList{answeredRecord(88)} << u"answered"_s;
    QTest::newRow("answered in part") << QList{answeredRecord(88), planned} << u"unknown"_s;
    QTest::newRow("not asked") << QList{planned} << u"unknown"_s;
    QTest::newRow("a stopped service") << QList{with(silentRecord(445), State::Closed, Outcome::Fail, Reason::Refused)}
                                       << u"unknown"_s;
}

void TestRulesFiles::states()
{
    QFETCH(QList<CheckRecord>, checks);
    const QJsonArray rules = jsonOf(runOf(checks), RequestScope::WholePlan).value(u"rules"_s).toArray();
    QCOMPARE(rules.size(), 1);
    QTEST(rules.at(0).toObject().value(u"state"_s).toString(), "state");
}

/// What the scan of the whole range saw counts as what its named ports did.
void TestRulesFiles::statesOfRanges_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QString>("state");
    const CheckRecord mapper = mapperRecord({50100});
    const CheckRecord free = rangeRecord(freeRange(), Outcome::Pass, Reason::Answered);
    const CheckRecord doubtful =
        rangeRecord(sweptRange({{1024, 65535, State::Filtered}}), Outcome::Inconclusive, Reason::RangeStealth);
    const CheckRecord open = asEndpoint(answeredRecord(50100));
    const CheckRecord blocked = asEndpoint(silentRecord(50100));
    QTest::newRow("named port open, no scan") << QList{mapper, open} << u"answered"_s;
    QTest::newRow("named port open, range cut") << QList{mapper, open, cutRecord()} << u"missing"_s;
    QTest::newRow("named port open, range free") << QList{mapper, open, free} << u"answered"_s;
    QTest::newRow("named port open, range doubtful") << QList{mapper, open, doubtful} << u"answered"_s;
    QTest::newRow("named port blocked, range free") << QList{mapper, blocked, free} << u"missing"_s;
    QTest::newRow("mapper silent, range cut") << QList{silentRecord(135), cutRecord()} << u"missing"_s;
    QTest::newRow("mapper silent, range free") << QList{silentRecord(135), free} << u"answered"_s;
    QTest::newRow("mapper silent, range doubtful") << QList{silentRecord(135), doubtful} << u"unknown"_s;
    QTest::newRow("mapper silent, no scan") << QList{silentRecord(135), placeholderRecord()} << u"unknown"_s;
}

void TestRulesFiles::statesOfRanges()
{
    QFETCH(QList<CheckRecord>, checks);
    const QJsonArray rules = jsonOf(runOf(checks), RequestScope::WholePlan).value(u"rules"_s).toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(1)[u"services"_s], QJsonValue(QJsonArray{u"RPC"_s}));
    QTEST(rules.at(1)[u"state"_s].toString(), "state");
}

void TestRulesFiles::conditions()
{
    CheckRecord noSign = silentRecord(389);
    noSign.verdict.reason = Reason::HostSilent;
    for (const RequestScope scope : {RequestScope::FailedByNetwork, RequestScope::WholePlan}) {
        const QJsonObject likely = jsonOf(runOf({noSign}), scope).value(u"rules"_s).toArray().at(0).toObject();
        QCOMPARE(likely.value(u"condition"_s).toString(), u"host-is-up"_s);
        QCOMPARE(likely.value(u"state"_s).toString(), u"likely"_s);
    }
    CheckRecord neighbour = silentRecord(389);
    neighbour.check.address = u"10.0.0.3"_s;
    const QJsonArray together = jsonOf(runOf({noSign, neighbour}), RequestScope::WholePlan).value(u"rules"_s).toArray();
    QCOMPARE(together.size(), 1); // the whole plan needs its rules whatever was found
    QCOMPARE(together.at(0)[u"condition"_s].toString(), u"none"_s);
    QCOMPARE(together.at(0)[u"state"_s].toString(), u"missing"_s);
    const QJsonArray rules = jsonOf(mixedRun(), {}).value(u"rules"_s).toArray();
    const auto nameless = std::find_if(rules.begin(), rules.end(),
        [](const QJsonValue& rule) { return rule[u"condition"_s].toString() == u"address-unknown"_s; });
    QVERIFY(nameless != rules.end());
    QCOMPARE((*nameless)[u"state"_s].toString(), u"unknown"_s);
    QCOMPARE((*nameless)[u"targets"_s],
        QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"dc7.lab.example"_s}, {u"address"_s, QString()}}}));
    RunSnapshot sourceless = runOf({silentRecord(389)});
    sourceless.checks[0].seen.localAddress.clear();
    sourceless.source.addresses.clear();
    QCOMPARE(jsonOf(sourceless, {}).value(u"rules"_s)[0][u"condition"_s].toString(), u"source-address-unknown"_s);
    const QJsonObject blocked =
        jsonOf(runOf({with(silentRecord(445), State::Local, Outcome::Fail, Reason::BlockedLocally)}), {})
            .value(u"rules"_s)
            .toArray()
            .at(0)
            .toObject();
    QCOMPARE(blocked.value(u"owner"_s).toString(), u"this-computer"_s);
    QCOMPARE(blocked.value(u"places"_s).toArray(), QJsonArray{u"source"_s});
}

void TestRulesFiles::bothFilesSayTheSame()
{
    const QByteArray csv = rulesCsv(mixedRun(), {});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const QList<QStringList> lines = cellsOf(csv.sliced(3));
    const QStringList& head = lines.constFirst();
    const QJsonArray rules = jsonOf(mixedRun(), {}).value(u"rules"_s).toArray();
    QCOMPARE(lines.size(), rules.size() + 1);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QStringList& cells = lines.at(i + 1);
        QCOMPARE(cells.size(), head.size());
        const auto cell = [&](const QString& column) { return cells.at(head.indexOf(column)); };
        const QJsonObject rule = rules.at(i).toObject();
        for (const QString& same :
            {u"id"_s, u"direction"_s, u"action"_s, u"protocol"_s, u"state"_s, u"condition"_s, u"owner"_s})
            QCOMPARE(cell(same), rule.value(same).toString());
        QCOMPARE(cell(u"sourceAddresses"_s), rule[u"source"_s][u"addresses"_s][0].toString());
        QStringList addresses;
        for (const QJsonValue& target : rule.value(u"targets"_s).toArray())
            addresses.append(target[u"address"_s].toString());
        QCOMPARE(cell(u"targetAddresses"_s), addresses.join(u"; "_s));
        QCOMPARE(cell(u"ports"_s).count(u';') + 1, rule[u"ports"_s].toArray().size());
    }
    QCOMPARE(lines.at(1).at(head.indexOf(u"ports"_s)), u"135; 389; 3268"_s);
    QCOMPARE(lines.at(1).at(head.indexOf(u"sourcePorts"_s)), u"1024-65535"_s);
}

void TestRulesFiles::evidenceOfEachCheck()
{
    const auto evidence = [](bool whole) {
        return jsonOf(runOf({silentRecord(389)}), {RequestScope::FailedByNetwork, whole})[u"rules"_s][0][u"evidence"_s];
    };
    QCOMPARE(evidence(false), QJsonValue(QJsonArray{u"no answer: 389 LDAP"_s}));
    QCOMPARE(evidence(true),
        QJsonValue(QJsonArray{u"dc1.lab.example (10.0.0.2) 389/TCP: no answer, 2 attempts in 6.0 s, "
                              "2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40389"_s}));
}

void TestRulesFiles::evidenceOfASilentMapper()
{
    const RunSnapshot run = runOf({silentRecord(135), placeholderRecord()});
    const QJsonArray rules = jsonOf(run, {RequestScope::FailedByNetwork, true}).value(u"rules"_s).toArray();
    QCOMPARE(rules.size(), 2);
    const QJsonArray evidence = rules.at(1)[u"evidence"_s].toArray();
    QCOMPARE(evidence.size(), 1);
    QVERIFY2(evidence.at(0).toString().startsWith(u"dc1.lab.example (10.0.0.2) 1024-65535: "_s),
        qPrintable(evidence.at(0).toString()));
    QVERIFY(!evidence.at(0).toString().endsWith(u": "_s));
}

/// Each once, in plan order, whoever is checked twice.
void TestRulesFiles::aThousandTargets()
{
    QList<CheckRecord> checks;
    QJsonArray targets;
    for (int i = 0; i < 1000; ++i) {
        CheckRecord record = silentRecord(389);
        record.check.target = u"dc%1.lab.example"_s.arg(i);
        record.check.address = u"10.0.%1.%2"_s.arg(1 + i / 250).arg(1 + i % 250);
        targets.append(QJsonObject{{u"name"_s, record.check.target}, {u"address"_s, record.check.address}});
        checks += {record, record};
    }
    const QJsonArray rules = jsonOf(runOf(checks), {}).value(u"rules"_s).toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.at(0)[u"targets"_s].toArray(), targets);
}

/// A spreadsheet takes 32,767 characters in a cell; names and addresses stay pairs.
void TestRulesFiles::listsEndWithWhatIsLeftOut()
{
    QList<CheckRecord> checks;
    for (int i = 0; i < 3000; ++i) {
        CheckRecord record = silentRecord(389);
        record.check.target = u"dc%1.lab.example"_s.arg(i);
        record.check.address = u"10.0.%1.%2"_s.arg(1 + i / 250).arg(1 + i % 250);
        checks.append(record);
    }
    const QList<QStringList> lines = cellsOf(rulesCsv(runOf(checks), {}).sliced(3));
    QCOMPARE(lines.size(), 2);
    const auto cell = [&lines](const QString& column) { return lines.at(1).at(lines.at(0).indexOf(column)); };
    for (const QString& text : lines.at(1))
        QVERIFY(text.size() <= 32'767);
    const QStringList names = cell(u"targetNames"_s).split(u"; "_s);
    const QStringList addresses = cell(u"targetAddresses"_s).split(u"; "_s);
    QVERIFY(names.size() > 1000);
    QCOMPARE(addresses.size(), names.size());
    const qsizetype shown = names.size() - 1;
    QCOMPARE(names.last(), u"and %1 more, see JSON"_s.arg(3000 - shown));
    QCOMPARE(addresses.last(), names.last());
    for (qsizetype i = 0; i < shown; ++i) {
        QCOMPARE(names.at(i), checks.at(i).check.target);
        QCOMPARE(addresses.at(i), checks.at(i).check.address);
    }
}

void TestRulesFiles::theNoticeOfAStandIn()
{
    const QJsonArray notes = jsonOf(runOf({standInRecord()}), RequestScope::WholePlan).value(u"notes"_s).toArray();
    QCOMPARE(notes.at(0), QJsonValue(u"Checked against a stand-in; Active Directory itself was not tested."_s));
}

void TestRulesFiles::blanksAreFilledIn()
{
    RequestOptions options;
    options.blanks = {u"A. Nyone"_s, u"2027-06-30"_s, u"CHG-7"_s, u"audit"_s};
    const QJsonObject file = jsonOf(mixedRun(), options);
    QCOMPARE(file.value(u"requestedBy"_s).toString(), u"A. Nyone"_s);
    QCOMPARE(file.value(u"validUntil"_s).toString(), u"2027-06-30"_s);
    QCOMPARE(file.value(u"ticket"_s).toString(), u"CHG-7"_s);
    QCOMPARE(file.value(u"reason"_s).toString(), u"audit"_s);
    const QList<QStringList> lines = cellsOf(rulesCsv(mixedRun(), options).sliced(3));
    for (const auto& [column, expected] :
        {std::pair(u"requestedBy"_s, u"A. Nyone"_s), std::pair(u"reason"_s, u"audit"_s)})
        QCOMPARE(lines.at(1).at(lines.constFirst().indexOf(column)), expected);
}

void TestRulesFiles::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("quotes and commas") << u"a\",\"b'c"_s;
    QTest::newRow("lines") << u"a\r\nb\u2028c\nd"_s;
    QTest::newRow("a formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("control characters") << QString(u"a\0\x1b[2Jb\x07"_s);
    QTest::newRow("direction override") << u"a\u202Eb"_s;
    QTest::newRow("long") << QString(5000, u'x');
}

void TestRulesFiles::hostileTextStaysText()
{
    QFETCH(QString, hostile);
    RunSnapshot run = mixedRun();
    run.source.host = hostile;
    run.table.title = hostile;
    for (CheckRecord& record : run.checks) {
        record.check.target = hostile;
        record.check.purpose = hostile;
    }
    RequestOptions options;
    options.blanks = {hostile, hostile, hostile, hostile};
    const QJsonObject file = jsonOf(run, options);
    QCOMPARE(schemaErrors(file, schema()), QStringList());
    QVERIFY(file.value(u"reason"_s).toString().size() <= 201); // with what shows that it was cut
    QCOMPARE(file.value(u"notes"_s).toArray().last().toString().contains(u"--reason"_s), hostile.size() > 200);
    const QList<QStringList> lines = cellsOf(rulesCsv(run, options).sliced(3));
    QCOMPARE(lines.size(), file.value(u"rules"_s).toArray().size() + 1);
    for (const QStringList& cells : lines) {
        QCOMPARE(cells.size(), lines.constFirst().size());
        for (const QString& cell : cells) {
            QVERIFY(!cell.startsWith(u'='));
            for (const QChar c : cell)
                QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        }
    }
}

} // namespace RulesFilesTests

int tst_rulesfiles(int argc, char* argv[])
{
    return PortCheck::runTest<RulesFilesTests::TestRulesFiles, QCoreApplication>(argc, argv);
}

#include "tst_rulesfiles.moc"
