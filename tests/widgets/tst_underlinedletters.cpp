// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "tests/support/runtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

namespace UnderlinedLettersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The texts of which two or more have the same letter underlined: the key of such a letter does nothing but move the focus.
QString doubled(const QStringList& texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            byLetter[key].append(text);
    }
    QStringList found;
    for (const QStringList& same : byLetter) {
        if (same.size() > 1)
            found.append(same.join(u" and "_s));
    }
    return found.join(u"; "_s);
}

/// What can be reached by such a letter in \a window as it is now; its menus have letters of their own.
QStringList shownTexts(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&window) || part->window() != &window)
            continue;
        if (const auto* const button = qobject_cast<const QAbstractButton*>(part))
            texts.append(button->text());
        const auto* const label = qobject_cast<const QLabel*>(part);
        if (label != nullptr && label->buddy() != nullptr)
            texts.append(label->text());
    }
    return texts;
}

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
    QVERIFY(!shownTexts(*m_window).isEmpty());
    QCOMPARE(doubled(shownTexts(*m_window)), QString());
    runAll();
    QCOMPARE(doubled(shownTexts(*m_window)), QString());
    action("watch")->trigger();
    QCOMPARE(doubled(shownTexts(*m_window)), QString());
    action("watch")->trigger();
    QCOMPARE(doubled(shownTexts(*m_window)), QString());
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
        QCOMPARE(doubled(shownTexts(*dialog)), QString());
    }
}

} // namespace UnderlinedLettersTests

int tst_underlinedletters(int argc, char* argv[])
{
    return PortCheck::runTest<UnderlinedLettersTests::TestUnderlinedLetters, QApplication>(argc, argv);
}

#include "tst_underlinedletters.moc"
