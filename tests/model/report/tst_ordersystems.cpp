// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/ordersystems.h"

#include "model/report/reportwriter.h"
#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace OrderSystemsTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

QJsonArray fireflowOf(const RunSnapshot& run, const RequestOptions& options = inForm(RulesForm::Fireflow))
{
    return QJsonDocument::fromJson(fireflowJson(run, options)).array();
}

QJsonObject ticketOf(const RunSnapshot& run, const RequestOptions& options = inForm(RulesForm::Tufin))
{
    return QJsonDocument::fromJson(tufinJson(run, options)).object().value(u"ticket"_s).toObject();
}

QJsonArray accessIn(const QJsonObject& ticket)
{
    const QJsonObject step = ticket.value(u"steps"_s)[u"step"_s].toArray().at(0).toObject();
    const QJsonObject field = step.value(u"tasks"_s)[u"task"_s][u"fields"_s][u"field"_s].toArray().at(0).toObject();
    return field.value(u"@xsi.type"_s) == u"multi_access_request"_s ? field.value(u"access_request"_s).toArray()
                                                                    : QJsonArray();
}

QString fieldOf(const QJsonValue& request, const QString& name)
{
    const QJsonArray fields = request[u"fields"_s].toArray();
    for (const QJsonValue& field : fields) {
        if (field[u"name"_s] == name)
            return field[u"values"_s].toArray().at(0).toString();
    }
    return {};
}

QStringList membersOf(const QJsonValue& items, const QString& member)
{
    QStringList all;
    const QJsonArray array = items.toArray();
    for (const QJsonValue& item : array)
        all.append(item[member].toVariant().toString());
    return all;
}

/// What both have in common: texts that a person filled in, and a rule without an address.
RunSnapshot planOfAName()
{
    CheckRecord planned = silentRecord(389);
    planned.check.target = u"dc7.lab.example"_s;
    planned.check.address.clear();
    planned.phase = Phase::Queued;
    planned.seen = {};
    return runOf({planned, answeredRecord(88)});
}

class TestOrderSystems final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fireflowTakesOneVersionOfIp();
    void fireflowServices();
    void fireflowWithIpv6Alone();
    void tufinAccessRequests();
    void nothingIsSaidOfARangeThatIsNotOrdered();
    void allHosts_data();
    void allHosts();
    void tellsWhatIsNotThere();
    void nothingToAskFor();
    void hostileTextStaysText();
    void inAnotherLanguage();
};

void TestOrderSystems::fireflowTakesOneVersionOfIp()
{
    const QJsonArray requests = fireflowOf(mixedRun());
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0)[u"traffic"_s].toArray().size(), 3);
    QCOMPARE(requests.at(1)[u"traffic"_s].toArray().size(), 1);
    const QJsonValue ipv6 = requests.at(1)[u"traffic"_s].toArray().at(0);
    QCOMPARE(membersOf(ipv6[u"source"_s][u"items"_s], u"address"_s), QStringList(u"fd00::1"_s));
    QCOMPARE(membersOf(ipv6[u"destination"_s][u"items"_s], u"address"_s), QStringList(u"fd00::2"_s));
    QCOMPARE(ipv6[u"action"_s], QJsonValue(u"Allow"_s));
    // Each says its own rules.
    QCOMPARE(fieldOf(requests.at(0), u"description"_s).count(u"GP PortCheck "_s), 3);
    QCOMPARE(fieldOf(requests.at(1), u"description"_s).count(u"GP PortCheck "_s), 1);
}

void TestOrderSystems::fireflowServices()
{
    const QJsonArray traffic = fireflowOf(mixedRun()).at(0)[u"traffic"_s].toArray();
    QStringList services;
    for (const QJsonValue& line : traffic)
        services += membersOf(line[u"service"_s][u"items"_s], u"service"_s);
    QCOMPARE(services, (QStringList{u"tcp/135"_s, u"tcp/389"_s, u"tcp/3268"_s, u"udp/53"_s, u"tcp/49152-65535"_s}));
}

void TestOrderSystems::fireflowWithIpv6Alone()
{
    const QJsonArray requests = fireflowOf(runOf({mixedRun().checks.last()}));
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.at(0)[u"traffic"_s].toArray().size(), 1);
}

/// Where firewalls in between are to follow RPC, the range is a matter of the two ends.
void TestOrderSystems::nothingIsSaidOfARangeThatIsNotOrdered()
{
    RunSnapshot run = runOf({mapperRecord({50000}), asEndpoint(silentRecord(50000))});
    run.checks.first().check.service = Service::EndpointMapper;
    const QString remark = u"Dynamic RPC ports: opened here is"_s;
    QVERIFY(fieldOf(fireflowOf(run).at(0), u"description"_s).contains(remark));
    run.dynamicRange = DynamicRangeGoal::Inspection;
    QVERIFY(!fireflowOf(run).isEmpty());
    QVERIFY(!fieldOf(fireflowOf(run).at(0), u"description"_s).contains(remark));
}

void TestOrderSystems::tufinAccessRequests()
{
    const QJsonArray access = accessIn(ticketOf(mixedRun()));
    QCOMPARE(access.size(), 4);
    QCOMPARE(membersOf(access, u"order"_s), (QStringList{u"AR1"_s, u"AR2"_s, u"AR3"_s, u"AR4"_s}));
    QCOMPARE(
        membersOf(access.at(0)[u"services"_s][u"service"_s], u"port"_s), (QStringList{u"135"_s, u"389"_s, u"3268"_s}));
    QCOMPARE(membersOf(access.at(2)[u"services"_s][u"service"_s], u"port"_s), QStringList(u"49152-65535"_s));
    QCOMPARE(membersOf(access.at(1)[u"services"_s][u"service"_s], u"protocol"_s), QStringList(u"UDP"_s));
    const QJsonValue ipv6 = access.at(3)[u"destinations"_s][u"destination"_s].toArray().at(0);
    QCOMPARE(ipv6[u"ip_address"_s], QJsonValue(u"fd00::2"_s));
    QCOMPARE(ipv6[u"cidr"_s], QJsonValue(128));
    for (const QJsonValue& one : access) {
        static const QRegularExpression remark(u"^GP PortCheck [0-9a-f]{8}: "_s);
        QVERIFY(remark.match(one[u"comment"_s].toString()).hasMatch());
        QCOMPARE(one[u"action"_s], QJsonValue(u"Accept"_s));
    }
}

void TestOrderSystems::allHosts_data()
{
    QTest::addColumn<int>("hosts");
    QTest::newRow("one") << 1;
    QTest::newRow("43") << 43;
}

void TestOrderSystems::allHosts()
{
    QFETCH(int, hosts);
    const QJsonArray requests = fireflowOf(mixedRunOf(hosts));
    const QJsonArray access = accessIn(ticketOf(mixedRunOf(hosts)));
    QCOMPARE(access.size(), 4);
    QCOMPARE(requests.size(), 2);
    for (const QJsonValue& one : access)
        QCOMPARE(one[u"destinations"_s][u"destination"_s].toArray().size(), hosts);
    for (const QJsonValue& request : requests) {
        const QJsonArray traffic = request[u"traffic"_s].toArray();
        for (const QJsonValue& line : traffic)
            QCOMPARE(line[u"destination"_s][u"items"_s].toArray().size(), hosts);
    }
}

void TestOrderSystems::tellsWhatIsNotThere()
{
    RequestOptions options = inForm(RulesForm::Fireflow);
    options.scope = RequestScope::WholePlan;
    options.blanks = {u"A. Nyone"_s, u"2027-06-30"_s, u"CHG-7"_s, u"Audit"_s};
    const QJsonArray requests = fireflowOf(planOfAName(), options);
    QCOMPARE(fieldOf(requests.at(0), u"requestor"_s), u"A. Nyone"_s);
    const QString comments = ticketOf(planOfAName(), options).value(u"comments"_s).toString();
    for (const QString& text : {fieldOf(requests.at(0), u"description"_s), comments}) {
        QVERIFY2(text.contains(u"Address to be filled in, so not here: rule "_s), qPrintable(text));
        QVERIFY(text.contains(u"Valid until: 2027-06-30\nTicket: CHG-7\nReason: Audit\n"_s));
    }
    QVERIFY(accessIn(ticketOf(planOfAName(), options)).size() == 1);
}

void TestOrderSystems::nothingToAskFor()
{
    const RunSnapshot run = runOf({answeredRecord(389)});
    QCOMPARE(fireflowOf(run).size(), 1);
    QVERIFY(fireflowOf(run).at(0)[u"traffic"_s].toArray().isEmpty());
    QVERIFY(fieldOf(fireflowOf(run).at(0), u"description"_s).startsWith(u"Nothing failed"_s));
    QVERIFY(accessIn(ticketOf(run)).isEmpty());
    QVERIFY(ticketOf(run).value(u"comments"_s).toString().startsWith(u"Nothing failed"_s));
}

/// No value but texts for people changes with what people named and filled in, and what is cut is said.
void TestOrderSystems::hostileTextStaysText()
{
    const auto traffic = [](const QJsonArray& requests) {
        QJsonArray all;
        for (const QJsonValue& request : requests)
            all.append(request[u"traffic"_s]);
        return all;
    };
    const QJsonArray requests = fireflowOf(hostileRun(), hostileOptions(RulesForm::Fireflow));
    QCOMPARE(traffic(requests), traffic(fireflowOf(mixedRun())));
    const auto bare = [](QJsonArray access) {
        for (QJsonValueRef one : access) {
            QJsonObject object = one.toObject();
            object.remove(u"comment"_s);
            one = object;
        }
        return access;
    };
    const QJsonObject ticket = ticketOf(hostileRun(), hostileOptions(RulesForm::Tufin));
    QCOMPARE(bare(accessIn(ticket)), bare(accessIn(ticketOf(mixedRun()))));
    for (const QString& text : {fieldOf(requests.at(0), u"description"_s), ticket.value(u"comments"_s).toString()}) {
        QVERIFY(text.contains(u"Too long, and cut to 200 characters: --requested-by"_s));
        QVERIFY(text.contains(u"…\n"_s) && text.size() < 3000);
    }
    QVERIFY(fieldOf(requests.at(0), u"requestor"_s).size() <= 201);
}

void TestOrderSystems::inAnotherLanguage()
{
    const QJsonArray english = accessIn(ticketOf(mixedRun()));
    const OtherLanguage other;
    QVERIFY(ticketOf(mixedRun()).value(u"comments"_s).toString().contains(u"⟨"_s));
    QCOMPARE(accessIn(ticketOf(mixedRun())), english);
    QCOMPARE(fireflowOf(mixedRun()).at(0)[u"template"_s], QJsonValue(u"Standard"_s));
}

} // namespace OrderSystemsTests

int tst_ordersystems(int argc, char* argv[])
{
    return PortCheck::runTest<OrderSystemsTests::TestOrderSystems, QCoreApplication>(argc, argv);
}

#include "tst_ordersystems.moc"
