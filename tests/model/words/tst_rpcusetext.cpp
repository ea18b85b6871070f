// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/rpcusetext.h"

#include "model/causes/rpc/rpcuse.h"
#include "model/causes/statementdata.h"
#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"
#include "tests/support/causerows.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace RpcUseTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// With two uses that are known, and one that a newer program may write.
CheckRecord endpoint()
{
    const Evidence uses{{u"rpcUses"_s, QJsonArray{u"event log"_s, u"service control"_s, u"of tomorrow"_s}}};
    return askedAt(Service::RpcEndpoint, verifiedResult(uses), Transport::Tcp, 49160);
}

class TestRpcUseText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfThemAreTranslated();
    void inTheReadersLanguage();
    void whatAFileSaysStays();
};

void TestRpcUseText::allOfThemAreTranslated()
{
    QStringList translated;
    for (const char* const use : translatedRpcUses())
        translated.append(QString::fromUtf8(use));
    QStringList known = rpcInterfaceUses();
    std::sort(translated.begin(), translated.end());
    std::sort(known.begin(), known.end());
    QCOMPARE(translated, known);
}

void TestRpcUseText::inTheReadersLanguage()
{
    const CheckRecord record = endpoint();
    const HostFacts host;
    const QList<Statement> said = usesOf({record, host});
    QCOMPARE(said.size(), 1);
    QCOMPARE(text(said.constFirst()), u"Served on 49160/TCP: event log; service control; of tomorrow."_s);
    const OtherLanguage other;
    QCOMPARE(rpcUseText(u"event log"_s), u"⟨event log⟩"_s);
    QCOMPARE(rpcUseText(u"drsuapi v4.0"_s), u"drsuapi v4.0"_s);
    QCOMPARE(rpcUseText({}), QString());
    QCOMPARE(text(said.constFirst()), u"⟨Served on 49160/TCP: ⟨event log⟩; ⟨service control⟩; of tomorrow.⟩"_s);
    const QList<EvidenceLine> lines = evidenceLines(record);
    QVERIFY(std::any_of(lines.begin(), lines.end(),
        [](const EvidenceLine& line) { return line.value == u"⟨event log⟩, ⟨service control⟩, of tomorrow"_s; }));
}

/// The data are the same in every language, and of earlier files, too.
void TestRpcUseText::whatAFileSaysStays()
{
    const CheckRecord record = endpoint();
    const HostFacts host;
    const Statement said = usesOf({record, host}).constFirst();
    const std::optional<QString> data = statementData(said);
    QVERIFY(data);
    QCOMPARE(*data, u"d202782a\t49160/TCP\tevent log; service control; of tomorrow"_s);
    const OtherLanguage other;
    QCOMPARE(statementData(said), data);
    const std::optional<Statement> read = statementOfData(*data);
    QVERIFY(read);
    QCOMPARE(text(*read), text(said));
}

} // namespace RpcUseTextTests

int tst_rpcusetext(int argc, char* argv[])
{
    return PortCheck::runTest<RpcUseTextTests::TestRpcUseText, QCoreApplication>(argc, argv);
}

#include "tst_rpcusetext.moc"
