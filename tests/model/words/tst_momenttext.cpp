// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/momenttext.h"

#include "tests/support/runtest.h"

#include <QLocale>
#include <QTest>

namespace MomentTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestMomentText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameInEveryLanguage()
    {
        const QDateTime moment(QDate(2026, 11, 9), QTime(4, 3, 7, 999));
        for (const QLocale& locale : {QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"ar_EG"_s), QLocale::c()}) {
            QLocale::setDefault(locale);
            QCOMPARE(momentText(moment), u"2026-11-09 04:03:07"_s);
            QCOMPARE(momentText(moment.toUTC()), u"2026-11-09 04:03:07"_s); // of this computer
            QCOMPARE(momentText(moment.toMSecsSinceEpoch()), u"2026-11-09 04:03:07"_s);
        }
        QLocale::setDefault(QLocale::c());
    }

    void whatIsNotKnownIsSaidToBe() { QCOMPARE(momentText(QDateTime()), u"?"_s); }
};

} // namespace MomentTextTests

int tst_momenttext(int argc, char* argv[])
{
    return PortCheck::runTest<MomentTextTests::TestMomentText, QCoreApplication>(argc, argv);
}

#include "tst_momenttext.moc"
