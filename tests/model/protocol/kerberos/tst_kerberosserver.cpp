// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosserver.h"

#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace KerberosServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestKerberosServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const auto request = KerberosRequest::decoded(encodeKerberosRequest(u"LAB.EXAMPLE"_s, 7));
        QVERIFY(request);
        QCOMPARE(request->realm, "LAB.EXAMPLE");
        QCOMPARE(request->service, (QByteArrayList{"krbtgt", "LAB.EXAMPLE"}));
    }

    void readsNothingElse()
    {
        const QByteArray request = encodeKerberosRequest(u"LAB.EXAMPLE"_s, 7);
        for (const QByteArray& cut : Hostile::truncations(request))
            QVERIFY(!KerberosRequest::decoded(cut));
        QVERIFY(!KerberosRequest::decoded(QByteArray(request + '\0')));
        for (const Hostile::Sample& sample : Hostile::foreignAnswers())
            QVERIFY2(!KerberosRequest::decoded(sample.bytes), sample.name);
        for (const QByteArray& changed : Hostile::mutations(request))
            (void)KerberosRequest::decoded(changed); // it only has to come back
    }

    void refusesANameWithTooManyParts()
    {
        QByteArray request = encodeKerberosRequest(u"LAB.EXAMPLE"_s, 7);
        // The two parts are one of nine empty strings, of the same size in all: 1b 06 krbtgt 1b 0b LAB.EXAMPLE.
        const qsizetype at = request.indexOf("\x1b\x06krbtgt");
        QVERIFY(at > 0);
        const qsizetype size = 8 + 13;
        QByteArray parts;
        while (parts.size() + 2 < size)
            parts.append(QByteArray("\x1b\x00", 2));
        parts = parts.first(parts.size() - 2) + QByteArray("\x1b\x01x", 3);
        QCOMPARE(parts.size(), size);
        QVERIFY(!KerberosRequest::decoded(request.replace(at, size, parts)));
    }

    void writesAnError()
    {
        KerberosAnswer said;
        said.errorCode = 6;
        said.realm = "LAB.EXAMPLE";
        said.serverTime = QDateTime(QDate(2026, 3, 1), QTime(10, 15, 7, 89), Qt::UTC);
        said.errorText = "a text";
        const auto heard = KerberosAnswer::decoded(encodeKerberosError(said, {"krbtgt", "LAB.EXAMPLE"}));
        QVERIFY(heard);
        QCOMPARE(heard->errorCode, 6);
        QCOMPARE(heard->realm, said.realm);
        QCOMPARE(heard->serverTime, said.serverTime);
        QCOMPARE(heard->errorText, said.errorText);
        QCOMPARE(heard->service, "krbtgt/LAB.EXAMPLE");
    }
};

} // namespace KerberosServerTests

int tst_kerberosserver(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosServerTests::TestKerberosServer>(argc, argv);
}

#include "tst_kerberosserver.moc"
