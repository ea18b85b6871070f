// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingslist.h"

#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QAccessible>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace FindingsListTests {

using namespace PortCheck;

/// A port that is silent at each of so many hosts.
QList<Finding> silentHosts(int count)
{
    QList<Finding> found;
    for (int id = 1; id <= count; ++id) {
        Finding finding;
        finding.outcome = Outcome::Fail;
        finding.reason = Reason::NoAnswer;
        finding.title = literally(QStringLiteral("dc%1.lab.example is silent").arg(id));
        finding.explanation = {literally(QStringLiteral("It said nothing."))};
        finding.advice = advising(QStringLiteral("Ask."));
        finding.checks = {id};
        found.append(finding);
    }
    return found;
}

class TestFindingsList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsToTheChecksByKey();
    void everyClickLeadsToTheChecks();
    void theCurrentCardHasButtons();
    void followsTheChecks();
    void isReadThroughAccessibility();
    void countsWhatItDoesNotList();

private:
    QListWidget* cards() const;
    QPushButton* button(const char* action) const;

    std::unique_ptr<QWidget> m_window;
    FindingsList* m_list = nullptr; ///< of the window
};

QListWidget* TestFindingsList::cards() const
{
    return m_list->findChild<QListWidget*>(QStringLiteral("findings"));
}

QPushButton* TestFindingsList::button(const char* action) const
{
    return m_list->findChild<QPushButton*>(QLatin1String(action) + QLatin1String("Button"));
}

void TestFindingsList::init()
{
    m_window = std::make_unique<QWidget>();
    m_list = new FindingsList(m_window.get());
    auto* const column = new QVBoxLayout(m_window.get());
    column->addWidget(m_list);
    column->addStretch();
    m_window->resize(800, 600);
    m_window->show();
}

void TestFindingsList::leadsToTheChecksByKey()
{
    QVERIFY(m_list->isHidden());
    m_list->show(silentHosts(3));
    QCOMPARE(cards()->count(), 3);
    QVERIFY(!m_list->isHidden());
    QSignalSpy wanted(m_list, &FindingsList::checksWanted);
    const QSignalSpy words(m_list, &FindingsList::wordsWanted);
    const QSignalSpy copied(m_list, &FindingsList::copyWanted);
    QSignalSpy changed(m_list, &FindingsList::causeChanged);
    cards()->setFocus();
    QTest::keyClick(cards(), Qt::Key_Down);
    QTest::keyClick(cards(), Qt::Key_Down);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(wanted.count(), 0); // looking at a card changes nothing elsewhere
    QTest::keyClick(cards(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(words.count(), 1);
    QCOMPARE(words.first().first().value<QList<int>>(), QList<int>({3}));
    m_list->activateWindow();
    QTRY_VERIFY(cards()->hasFocus());
    QTest::keyClick(cards(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().value<Finding>().checks, QList<int>({3}));
    m_list->show({});
    QVERIFY(m_list->isHidden());
}

void TestFindingsList::everyClickLeadsToTheChecks()
{
    m_list->show(silentHosts(2));
    QSignalSpy wanted(m_list, &FindingsList::checksWanted);
    for (int i = 1; i <= 2; ++i) { // the second one is on what is current already
        QTest::mouseClick(cards()->viewport(), Qt::LeftButton, {},
            cards()->visualItemRect(cards()->item(0)).topLeft() + QPoint(40, 8));
        QCOMPARE(wanted.count(), i);
    }
    QCOMPARE(cards()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(cards()->actions().size(), 3);
}

void TestFindingsList::theCurrentCardHasButtons()
{
    QList<Finding> found = silentHosts(2);
    found[1].checks.clear(); // a follow-up question found it
    m_list->show(found);
    QSignalSpy recheck(m_list, &FindingsList::recheckWanted);
    QSignalSpy copied(m_list, &FindingsList::copyWanted);
    QVERIFY(button("showChecks")->isVisible());
    QTest::keyClick(button("recheckCause"), Qt::Key_Space);
    QCOMPARE(recheck.first().first().value<QList<int>>(), QList<int>({1}));
    QTest::keyClick(button("copyCause"), Qt::Key_Space);
    QCOMPARE(copied.first().first().value<Finding>(), found.at(0));
    const auto card = [this](int row) {
        const QRect rect = cards()->visualItemRect(cards()->item(row));
        return QRect(cards()->viewport()->mapTo(m_window.get(), rect.topLeft()), rect.size());
    };
    const auto place = [this] {
        return QRect(button("showChecks")->mapTo(m_window.get(), QPoint()), button("showChecks")->size());
    };
    QVERIFY(card(0).contains(place()));
    const int second = card(1).height();
    cards()->setCurrentRow(1);
    QVERIFY(card(1).contains(place()));
    QVERIFY(card(1).height() > second); // it says what to do as well
    QVERIFY(!button("showChecks")->isEnabled() && !button("recheckCause")->isEnabled());
    QVERIFY(button("copyCause")->isEnabled());
}

void TestFindingsList::followsTheChecks()
{
    m_list->show(silentHosts(3));
    m_list->showCauseOf(2);
    QCOMPARE(cards()->currentRow(), 1);
    QVERIFY(m_list->advisesOn(2));
    QVERIFY(!m_list->advisesOn(1));
    m_list->showCauseOf(77); // passed
    QCOMPARE(cards()->currentRow(), 1);
    m_list->show(silentHosts(1));
    m_list->setBrief(true);
    QVERIFY(m_list->isHidden());
    QVERIFY(!m_list->advisesOn(1));
}

void TestFindingsList::isReadThroughAccessibility()
{
    m_list->show(silentHosts(2));
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(cards());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface* const card = list->child(1);
    QCOMPARE(card->role(), QAccessible::ListItem);
    QCOMPARE(card->text(QAccessible::Name), QStringLiteral("Fail: dc2.lab.example is silent"));
    const QString description = card->text(QAccessible::Description);
    QVERIFY2(description.contains(QStringLiteral("It said nothing.")), qPrintable(description));
    QVERIFY2(description.contains(QStringLiteral("Ask.")), qPrintable(description));
}

void TestFindingsList::countsWhatItDoesNotList()
{
    m_list->show(silentHosts(1234));
    QCOMPARE(cards()->count(), 51);
    QVERIFY(cards()->item(49)->text().contains(QStringLiteral("dc50.lab.example")));
    const QString rest = cards()->item(50)->text();
    QVERIFY2(rest.contains(QStringLiteral("1184")), qPrintable(rest));
    QSignalSpy wanted(m_list, &FindingsList::wordsWanted);
    cards()->setCurrentRow(50); // leads nowhere
    QTest::keyClick(cards(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);

    m_list->show(silentHosts(1235)); // the same fifty, but one more behind them
    QVERIFY(cards()->item(50)->text().contains(QStringLiteral("1185")));
    m_list->show(silentHosts(50));
    QCOMPARE(cards()->count(), 50);
}

} // namespace FindingsListTests

int tst_findingslist(int argc, char* argv[])
{
    return PortCheck::runTest<FindingsListTests::TestFindingsList, QApplication>(argc, argv);
}

#include "tst_findingslist.moc"
