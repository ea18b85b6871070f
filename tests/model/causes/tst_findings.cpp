// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include "tests/support/checkrecords.h"

#include <QSet>
#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasACause();
    void addressesThatCameOutAlikeAreOneFinding();
    void adviceNamesEveryPort();
    void findingsAreOrdered();
    void findingsIgnoreWhatIsNotDone();
};

void TestFindings::everyReasonHasACause()
{
    QSet<QString> texts;
    for (const Reason reason : allReasons()) {
        const QString text = causeText({Outcome::Fail, reason, u"HOST"_s, {u"PORT"_s}, {}});
        QVERIFY2(text.contains(u"HOST"_s), qPrintable(text));
        QVERIFY2(!text.contains('%'_L1), qPrintable(text));
        texts.insert(text);
    }
    const qsizetype withoutWords = 4; // none, answered, local ports free and cancelled share the plain form
    QCOMPARE(texts.size(), allReasons().size() - withoutWords + 1);
}

void TestFindings::addressesThatCameOutAlikeAreOneFinding()
{
    const auto at = [](CheckRecord record, const QString& address) {
        record.check.address = address;
        return record;
    };
    const CheckRecord silent = failedAt(u"dc1"_s, 389);
    const CheckRecord other = failedAt(u"dc1"_s, 445);
    const QList<CheckRecord> alike{at(silent, u"10.0.0.1"_s), at(silent, u"10.0.0.2"_s)};
    QCOMPARE(findings(alike).size(), 1);
    QCOMPARE(findings(alike).constFirst().host, u"dc1"_s);
    QCOMPARE(findings(alike).constFirst().checks, alike);
    const QList<Finding> different = findings(alike + QList<CheckRecord>{at(other, u"10.0.0.2"_s)});
    QCOMPARE(different.size(), 2);
    QCOMPARE(different.at(0).host, u"dc1 (10.0.0.1)"_s);
    QCOMPARE(different.at(1).host, u"dc1 (10.0.0.2)"_s);
    // A third address that works.
    const QList<Finding> two =
        findings(alike + QList<CheckRecord>{at(done(u"dc1"_s, 389, Outcome::Pass), u"10.0.0.3"_s)});
    QCOMPARE(two.size(), 2);
}

void TestFindings::adviceNamesEveryPort()
{
    const auto advised = [](quint16 port, const QString& remedy) {
        CheckRecord record = failedAt(u"dc1"_s, port);
        record.verdict.remedy = remedy;
        return record;
    };
    const auto remedyOfAll = [](const QList<CheckRecord>& checks) { return remedyOf(findings(checks).constFirst()); };
    QCOMPARE(remedyOfAll({failedAt(u"dc1"_s, 389)}), QString());
    QList<CheckRecord> alike;
    for (const quint16 port : QList<quint16>{389, 445, 3268, 3269, 88})
        alike.append(advised(port, u"Allow %1/TCP, %1/TCP alone."_s.arg(port)));
    QCOMPARE(remedyOfAll(alike.first(1)), u"Allow 389/TCP, 389/TCP alone."_s);
    QCOMPARE(remedyOfAll(alike.first(2)), u"Allow 389/TCP and 445/TCP, 389/TCP and 445/TCP alone."_s);
    QVERIFY(remedyOfAll(alike).startsWith(u"Allow 389/TCP, 445/TCP, 3268/TCP, 3269/TCP and 88/TCP, "_s));
    QCOMPARE(remedyOfAll({advised(389, u"Start LDAP (389/TCP)."_s), advised(445, u"Start SMB (445/TCP)."_s)}),
        u"Start LDAP (389/TCP).\nStart SMB (445/TCP)."_s);
    QList<CheckRecord> different;
    for (const quint16 port : QList<quint16>{1, 2, 3, 4})
        different.append(advised(port, u"Advice %1"_s.arg(port)));
    QCOMPARE(remedyOfAll(different), u"Advice 1\nAdvice 2\nAdvice 3"_s);
    QCOMPARE(remedyOf({Outcome::Fail, Reason::NoAnswer, u"dc1"_s, {}, {}, advised(1, u"Of a look"_s).verdict}),
        u"Of a look"_s);
}

void TestFindings::findingsAreOrdered()
{
    const QList<Finding> found = findings({done(u"dc1"_s, 3269, Outcome::Warn, Reason::CertificateExpired),
        failedAt(u"dc1"_s, 389), done(u"dc1"_s, 88, Outcome::Pass), failedAt(u"gone"_s, 389, Reason::NameNotFound),
        failedAt(u"dc1"_s, 389), done(u"dc1"_s, 135, Outcome::Inconclusive, Reason::MapperRefused)});
    QStringList order;
    for (const Finding& finding : found)
        order.append(u"%1 %2 %3 x%4"_s.arg(
            finding.host, token(finding.reason), finding.ports.join(' '_L1), QString::number(finding.checks.size())));
    QCOMPARE(order,
        (QStringList{u"gone name-not-found 389/TCP x1"_s, u"dc1 no-answer 389/TCP x2"_s,
            u"dc1 mapper-refused 135/TCP x1"_s, u"dc1 certificate-expired 3269/TCP x1"_s}));
}

void TestFindings::findingsIgnoreWhatIsNotDone()
{
    CheckRecord running = failedAt(u"dc1"_s, 389);
    running.phase = Phase::Running;
    QCOMPARE(findings({running}), QList<Finding>());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
