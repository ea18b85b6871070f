// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/shared/settingskeys.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace SettingsDialogTests {

using namespace PortCheck;
using namespace std::chrono_literals;

Preferences unusual()
{
    Preferences preferences;
    preferences.limits.probe = {1500ms, 4, 5};
    preferences.limits.parallel = 7;
    preferences.limits.parallelPerHost = 3;
    preferences.limits.rangeRate = 250;
    preferences.rangeScan = RangeMode::EveryPort;
    preferences.extraLooks = false;
    preferences.sourcePorts = true;
    preferences.ipVersions = IpVersions::Ipv6;
    preferences.dynamicRange = DynamicRangeGoal::Named;
    preferences.standInTokenFile = QStringLiteral("/etc/stand-in token");
    preferences.keepRuns = false;
    preferences.keptRuns = 7;
    preferences.keptMegabytes = 9;
    preferences.language = QStringLiteral("de");
    return preferences;
}

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void takesWhatIsSet();
    void everyWayToLookAtRangesIsExplained();
    void isNoHigherThanTheScreen();
    void hasPagesThatKeysReach();
    void anExplanationBelongsToItsFieldAlone();
    void restoresDefaults();
    void remembers();
    void damagedSettingsAreMadeSound_data();
    void damagedSettingsAreMadeSound();
};

void TestSettingsDialog::givesBackWhatItWasGiven()
{
    QCOMPARE(SettingsDialog(Preferences()).preferences(), Preferences());
    QCOMPARE(SettingsDialog(unusual()).preferences(), unusual());
}

void TestSettingsDialog::takesWhatIsSet()
{
    SettingsDialog dialog{Preferences()};
    auto* const timeout = dialog.findChild<QSpinBox*>(QStringLiteral("timeout"));
    QCOMPARE(timeout->minimum(), 100);
    QCOMPARE(timeout->maximum(), 30000);
    timeout->setValue(250);
    dialog.findChild<QCheckBox*>(QStringLiteral("extraLooks"))->setChecked(false);
    dialog.findChild<QCheckBox*>(QStringLiteral("sourcePorts"))->setChecked(true);
    auto* const language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(language->count(), 3);
    language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
    QCOMPARE(dialog.preferences().limits.probe.timeout, 250ms);
    QCOMPARE(dialog.preferences().language, QStringLiteral("de"));
    QVERIFY(!dialog.preferences().extraLooks);
    QVERIFY(dialog.preferences().sourcePorts);
}

void TestSettingsDialog::everyWayToLookAtRangesIsExplained()
{
    SettingsDialog dialog{Preferences()};
    auto* const scan = dialog.findChild<QComboBox*>(QStringLiteral("rangeScan"));
    QList<std::optional<RangeMode>> ways;
    QStringList explanations;
    for (int i = 0; i < scan->count(); ++i) {
        scan->setCurrentIndex(i);
        ways.append(dialog.preferences().rangeScan);
        const QString value = scan->currentText() + QStringLiteral(". "); // which Qt doesn't tell
        QVERIFY(scan->accessibleDescription().startsWith(value));
        explanations.append(scan->accessibleDescription().sliced(value.size()));
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == explanations.last(); }));
    }
    QCOMPARE(ways, (QList<std::optional<RangeMode>>{std::nullopt, RangeMode::Map, RangeMode::EveryPort}));
    auto* const rate = dialog.findChild<QSpinBox*>(QStringLiteral("rangeRate"));
    QVERIFY2(rate->text().contains(QStringLiteral("fast")), qPrintable(rate->text()));
    rate->setValue(500);
    QCOMPARE(rate->text(), QStringLiteral("500"));
    QCOMPARE(dialog.preferences().limits.rangeRate, 500);
}

void TestSettingsDialog::isNoHigherThanTheScreen()
{
    SettingsDialog dialog{Preferences()};
    dialog.open();
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    dialog.resize(dialog.width(), 300); // what has no room is scrolled to, and the buttons stay
    const auto* const buttons = dialog.findChild<QDialogButtonBox*>();
    QVERIFY(dialog.rect().contains(buttons->geometry()));
    QCOMPARE(dialog.height(), 300);
}

/// Each with what belongs together; the tabs are reached by Tab, and left and right change them.
void TestSettingsDialog::hasPagesThatKeysReach()
{
    SettingsDialog dialog{Preferences()};
    dialog.open();
    auto* const pages = dialog.findChild<QTabWidget*>();
    QCOMPARE(pages->count(), 4);
    QVERIFY(pages->tabBar()->focusPolicy() & Qt::TabFocus);
    const char* const first[]{"timeout", "rangeScan", "keepRuns", "language"};
    for (int i = 0; i < pages->count(); ++i) {
        QCOMPARE(pages->currentIndex(), i);
        QVERIFY(!pages->tabText(i).isEmpty());
        auto* const field = dialog.findChild<QWidget*>(QLatin1String(first[i]));
        QVERIFY(pages->currentWidget()->isAncestorOf(field) && field->isVisible());
        QTest::keyClick(pages->tabBar(), Qt::Key_Right);
    }
}

/// What labels of no field say is read out when a dialog opens, all of it at once.
void TestSettingsDialog::anExplanationBelongsToItsFieldAlone()
{
    SettingsDialog dialog({});
    dialog.open();
    qsizetype words = 0;
    qsizetype explained = 0;
    for (QLabel* const label : dialog.findChildren<QLabel*>()) {
        const bool isLabel = QAccessible::queryAccessibleInterface(label)->role() == QAccessible::StaticText;
        if (isLabel && label->buddy() == nullptr)
            words += label->text().split(u' ', Qt::SkipEmptyParts).size();
        explained += isLabel ? 0 : 1;
    }
    QVERIFY(explained > 10);
    QCOMPARE(words, 0);
    for (const char* const name : {"timeout", "ipVersions", "rangeScan", "dynamicRange", "language", "keepRuns"}) {
        const auto* const field = dialog.findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(field->accessibleDescription().count(u' ') > 5, name);
    }
}

void TestSettingsDialog::restoresDefaults()
{
    SettingsDialog dialog{unusual()};
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
    const Preferences restored = dialog.preferences();
    QCOMPARE(restored.limits.probe, ProbeLimits());
    QCOMPARE(restored.limits.parallel, RunLimits().parallel);
    QVERIFY(restored.language.isEmpty());
    QVERIFY(restored.extraLooks);
    QVERIFY(!restored.rangeScan);
    QCOMPARE(restored.dynamicRange, DynamicRangeGoal::Usual);
    QCOMPARE(restored.limits.rangeRate, 0);
    QVERIFY(!restored.sourcePorts);
}

void TestSettingsDialog::remembers()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QCOMPARE(readPreferences(settings), Preferences());
    Preferences kept = unusual();
    kept.limits.parallelPerHost = RunLimits().parallelPerHost; // not a person's to set
    writePreferences(settings, kept);
    QCOMPARE(readPreferences(settings), kept);
}

void TestSettingsDialog::damagedSettingsAreMadeSound_data()
{
    QTest::addColumn<QVariant>("timeout");
    QTest::addColumn<int>("read");
    QTest::newRow("below") << QVariant(-5) << 100;
    QTest::newRow("above") << QVariant(99999999) << 30000;
    QTest::newRow("not a number") << QVariant(QStringLiteral("soon")) << 3000;
    QTest::newRow("too large for a number") << QVariant(QStringLiteral("99999999999999999999")) << 3000;
}

void TestSettingsDialog::damagedSettingsAreMadeSound()
{
    QFETCH(const QVariant, timeout);
    QFETCH(const int, read);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(SettingsKeys::timeoutMs(), timeout);
    settings.setValue(SettingsKeys::language(), QStringLiteral("../../etc"));
    settings.setValue(SettingsKeys::rangeScan(), timeout);
    settings.setValue(SettingsKeys::rangeRate(), timeout);
    settings.setValue(SettingsKeys::dynamicRange(), QStringLiteral("all"));
    QCOMPARE(readPreferences(settings).dynamicRange, DynamicRangeGoal::Usual);
    QVERIFY(!readPreferences(settings).rangeScan);
    QVERIFY(readPreferences(settings).limits.rangeRate >= 0);
    QVERIFY(readPreferences(settings).limits.rangeRate <= 100000);
    QCOMPARE(readPreferences(settings).limits.probe.timeout, std::chrono::milliseconds(read));
    QVERIFY(readPreferences(settings).language.isEmpty());
}

} // namespace SettingsDialogTests

int tst_settingsdialog(int argc, char* argv[])
{
    return PortCheck::runTest<SettingsDialogTests::TestSettingsDialog, QApplication>(argc, argv);
}

#include "tst_settingsdialog.moc"
