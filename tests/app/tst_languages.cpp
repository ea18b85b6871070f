// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/languages.h"

#include "model/words/checktext.h"
#include "model/words/textlanguage.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace LanguagesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestLanguages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void englishIsAlwaysThere();
    void everyLanguageSpeaks();
    void unknownOnesFallBackToEnglish();
    void numbersGoWithTheTexts();
    void englishHasItsPlurals();
};

void TestLanguages::init()
{
    const QList<QTranslator*> translators = QCoreApplication::instance()->findChildren<QTranslator*>();
    qDeleteAll(translators); // each takes itself out of the application
    QLocale::setDefault(QLocale::c());
}

void TestLanguages::englishIsAlwaysThere()
{
    QStringList codes = languageCodes();
    QCOMPARE(codes.first(), u"en"_s);
    QCOMPARE(codes.removeDuplicates(), 0);
    QCOMPARE(installLanguage(*QCoreApplication::instance(), u"en"_s), u"en"_s);
    QCOMPARE(outcomeText(Outcome::Fail), u"Fail"_s);
}

void TestLanguages::everyLanguageSpeaks()
{
    for (const QString& code : languageCodes()) {
        init();
        QCOMPARE(installLanguage(*QCoreApplication::instance(), code), code);
        QVERIFY2((outcomeText(Outcome::Inconclusive) == u"Inconclusive"_s) == (code == u"en"_s), qPrintable(code));
        QCOMPARE(textLanguage(), code); // which results files name
    }
}

void TestLanguages::unknownOnesFallBackToEnglish()
{
    QCOMPARE(installLanguage(*QCoreApplication::instance(), u"tlh"_s), u"en"_s);
    QCOMPARE(outcomeText(Outcome::Inconclusive), u"Inconclusive"_s);
}

void TestLanguages::numbersGoWithTheTexts()
{
    installLanguage(*QCoreApplication::instance(), u"de"_s);
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1,5"_s);
    installLanguage(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1.5"_s);
}

void TestLanguages::englishHasItsPlurals()
{
    installLanguage(*QCoreApplication::instance(), u"en"_s);
    const auto packets = [](int number) {
        return QCoreApplication::translate("PortCheck::Cause",
            "This computer's own reverse-path filter dropped %n packet(s) meanwhile; the answers may be among them.",
            nullptr, number);
    };
    QVERIFY(packets(1).contains(u"dropped 1 packet meanwhile"));
    QVERIFY(packets(2).contains(u"dropped 2 packets meanwhile"));
}

} // namespace LanguagesTests

int tst_languages(int argc, char* argv[])
{
    return PortCheck::runTest<LanguagesTests::TestLanguages, QCoreApplication>(argc, argv);
}

#include "tst_languages.moc"
