// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/tabletext.h"

#include "model/catalogue/tablereader.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>

namespace TableTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class Marks final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* text, const char* /*comment*/, int /*n*/) const override
    {
        return u"«%1»"_s.arg(QString::fromUtf8(text));
    }
};

bool isTranslated(const QString& words)
{
    const auto known = translatedTableWords();
    return std::any_of(known.begin(), known.end(), [&](const char* each) { return words == QString::fromUtf8(each); });
}

class TestTableText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTableIsTranslated();
    void servicesAreTranslated();
    void whatIsShown();
};

void TestTableText::theBuiltInTableIsTranslated()
{
    const PortTable table = groupPolicyTable();
    for (const QString& requirement : table.generalRequirements)
        QVERIFY2(isTranslated(requirement), qPrintable(requirement));
    for (const PortRow& row : table.rows)
        QVERIFY2(isTranslated(row.purpose), qPrintable(row.purpose));
}

void TestTableText::servicesAreTranslated()
{
    // These are called the same everywhere.
    const QStringList names{u""_s, u"LDAP"_s, u"LDAPS"_s, u"CLDAP"_s, u"Kerberos"_s, u"SMB"_s, u"DNS"_s};
    for (int service = 0; service <= int(Service::TcpRange); ++service) {
        const QString name = serviceName(Service(service));
        QVERIFY2(isTranslated(name) != names.contains(name), qPrintable(name));
    }
}

void TestTableText::whatIsShown()
{
    const QString built = u"135 and dynamic range: 1024-65535"_s;
    QCOMPARE(tableText(built), built);
    QCOMPARE(serviceText(Service::RpcEndpoint), u"RPC endpoint"_s);
    constexpr Text sentence{{"asked for %1", ""}, Value::Service};
    Marks marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    const QString purpose = tableText(u"DNS Client"_s);
    const QString own = tableText(u"What our backup needs"_s);
    const QString ports = tableText(u"389"_s);
    const QString range = tableText(built);
    const QString said = text(Statement{&sentence, {{u"LDAP"_s, u"RPC endpoint"_s}}, 0});
    QCoreApplication::removeTranslator(&marks);
    QCOMPARE(purpose, u"«DNS Client»"_s);
    QCOMPARE(own, u"What our backup needs"_s);
    QCOMPARE(ports, u"389"_s);
    QCOMPARE(range, u"«135 and dynamic range: 1024-65535»"_s);
    QVERIFY2(said.contains(u"LDAP"_s) && said.contains(u"«RPC endpoint»"_s), qPrintable(said));
}

} // namespace TableTextTests

int tst_tabletext(int argc, char* argv[])
{
    return PortCheck::runTest<TableTextTests::TestTableText, QCoreApplication>(argc, argv);
}

#include "tst_tabletext.moc"
