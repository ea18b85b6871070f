// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"
#include "windowtour.h"

#include "tests/support/runtest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

namespace UnderlinedLettersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using WindowTour::doubled;
using WindowTour::lettered;

class TestUnderlinedLetters final : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void ofMenusAreTheirOwn_data() { addLanguages(); }
    void ofMenusAreTheirOwn();
    void ofTheWindowAreTheirOwn_data() { addLanguages(); }
    void ofTheWindowAreTheirOwn();
    void ofTheSettingsAreTheirOwn_data() { addLanguages(); }
    void ofTheSettingsAreTheirOwn();

private:
    static void addLanguages();

    QTranslator m_translator;
};

void TestUnderlinedLetters::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"de"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestUnderlinedLetters::init()
{
    QFETCH(const QString, language);
    QVERIFY(m_translator.load(u":/i18n/gp-portcheck_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    setUp(true);
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
}

void TestUnderlinedLetters::ofMenusAreTheirOwn()
{
    int menus = 0;
    for (const QMenu* const menu : m_window->findChildren<QMenu*>()) {
        QStringList texts;
        for (const QAction* const action : menu->actions())
            texts.append(action->text());
        QCOMPARE(doubled(texts), QString());
        menus += texts.size() > 1 ? 1 : 0;
    }
    QVERIFY(menus > 4);
}

void TestUnderlinedLetters::ofTheWindowAreTheirOwn()
{
    QVERIFY(!lettered(*m_window).isEmpty());
    QCOMPARE(doubled(lettered(*m_window)), QString());
    runAll();
    QCOMPARE(doubled(lettered(*m_window)), QString());
    action("watch")->trigger();
    QCOMPARE(doubled(lettered(*m_window)), QString());
    action("watch")->trigger();
    QCOMPARE(doubled(lettered(*m_window)), QString());
}

void TestUnderlinedLetters::ofTheSettingsAreTheirOwn()
{
    action("settings")->trigger();
    auto* const dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    auto* const pages = dialog->findChild<QTabWidget*>();
    QVERIFY(pages->count() > 1);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCOMPARE(doubled(lettered(*dialog)), QString());
    }
}

} // namespace UnderlinedLettersTests

int tst_underlinedletters(int argc, char* argv[])
{
    return PortCheck::runTest<UnderlinedLettersTests::TestUnderlinedLetters, QApplication>(argc, argv);
}

#include "tst_underlinedletters.moc"
