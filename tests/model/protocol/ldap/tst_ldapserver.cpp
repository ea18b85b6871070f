// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapserver.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace LdapServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

// RFC 4511 4.2: ldapsearch -x, and the same with a name and a password.
const QByteArray anonymousBind = QByteArray::fromHex("300c020101600702010304008000");
const QByteArray realBind = QByteArray::fromHex("300e02010160090201030401628001") + "p";
const QByteArray unbind = QByteArray::fromHex("30050201024200");

QByteArray locatorQuestion()
{
    return LdapSearch{2, {{"DnsDomain", "lab.example"}, {"NtVer", "\x06"}}, {"Netlogon"}}.encoded();
}

class TestLdapServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRequests()
    {
        using Kind = LdapRequest::Kind;
        const auto bind = LdapRequest::decoded(anonymousBind);
        QVERIFY(bind && bind->kind == Kind::Bind && bind->anonymous && bind->id == 1);
        const auto named = LdapRequest::decoded(realBind);
        QVERIFY(named && named->kind == Kind::Bind && !named->anonymous);
        const auto end = LdapRequest::decoded(unbind);
        QVERIFY(end && end->kind == Kind::Unbind && end->id == 2);
        const auto extended = LdapRequest::decoded(QByteArray::fromHex("300a0201057705800331322e"));
        QVERIFY(extended && extended->kind == Kind::Extended);
        const auto other = LdapRequest::decoded(QByteArray::fromHex("30060201054a0178"));
        QVERIFY(other && other->kind == Kind::Other);
    }

    void readsSearches()
    {
        const auto search = LdapRequest::decoded(LdapSearch{5, {}, {"*", "dnsHostName"}}.encoded());
        QVERIFY(search && search->kind == LdapRequest::Kind::Search);
        QVERIFY(search->rootDse);
        QCOMPARE(search->id, 5);
        QCOMPARE(search->attributes, (QList<QByteArray>{"*", "dnsHostName"}));
        QVERIFY(search->allOf.isEmpty());

        const auto ping = LdapRequest::decoded(locatorQuestion());
        QVERIFY(ping);
        QCOMPARE(ping->allOf.size(), 2);
        QCOMPARE(ping->allOf.at(0).attribute, "DnsDomain");
        QCOMPARE(ping->allOf.at(0).value, "lab.example");
    }

    void anotherBaseIsNotTheRootDse()
    {
        QByteArray search = LdapSearch{5, {}, {"*"}}.encoded();
        const qsizetype scope = search.indexOf(QByteArray::fromHex("04000a0100"));
        QVERIFY(scope > 0);
        search[scope + 4] = 2; // the whole tree
        const auto request = LdapRequest::decoded(search);
        QVERIFY(request && !request->rootDse);
    }

    void readsNothingElse()
    {
        for (const QByteArray& request : {anonymousBind, realBind, unbind, locatorQuestion()}) {
            for (const QByteArray& cut : Hostile::truncations(request))
                QVERIFY(!LdapRequest::decoded(cut));
            for (const QByteArray& changed : Hostile::mutations(request))
                (void)LdapRequest::decoded(changed); // it only has to come back
            QVERIFY(!LdapRequest::decoded(QByteArray(request + request)));
        }
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QVERIFY2(!LdapRequest::decoded(sample.bytes), sample.name);
    }

    void takesOnlySoMuch()
    {
        const QList<QByteArray> names(LdapRequest::mostItems, "a");
        QVERIFY(LdapRequest::decoded(LdapSearch{1, {}, names}.encoded()));
        QVERIFY(!LdapRequest::decoded(LdapSearch{1, {}, names + QList<QByteArray>{"b"}}.encoded()));
        const QList<LdapEquality> clauses(LdapRequest::mostItems + 1, {"a", "b"});
        QVERIFY(!LdapRequest::decoded(LdapSearch{1, clauses, {}}.encoded()));
    }

    void writesAnswers()
    {
        const auto entry = LdapMessage::decoded(encodeLdapEntry(7, {{"dnsHostName", {"a", "b"}}}));
        QVERIFY(entry && entry->kind == LdapMessage::Kind::Entry && entry->id == 7);
        QCOMPARE(entry->attributes.at(0).values, (QList<QByteArray>{"a", "b"}));
        const auto done = LdapMessage::decoded(encodeLdapSearchDone(7, {32, "why"}));
        QVERIFY(done && done->kind == LdapMessage::Kind::Done);
        QCOMPARE(done->result.code, 32);
        QCOMPARE(done->result.diagnostic, "why");
        const auto end = LdapMessage::decoded(encodeLdapDisconnection({53, "no"}));
        QVERIFY(end && end->kind == LdapMessage::Kind::Disconnection);
        QCOMPARE(encodeLdapBindAnswer(1, {0, {}}).toHex(), "300c02010161070a010004000400");
        QCOMPARE(encodeLdapExtendedAnswer(1, {2, {}}).toHex(), "300c02010178070a010204000400");
    }
};

} // namespace LdapServerTests

int tst_ldapserver(int argc, char* argv[])
{
    return PortCheck::runTest<LdapServerTests::TestLdapServer>(argc, argv);
}

#include "tst_ldapserver.moc"
