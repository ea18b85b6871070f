// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Results on the screen while other targets or settings are entered.
#include "windowfixture.h"

#include "model/compare/readrun.h"
#include "tests/support/runtest.h"
#include "widgets/checks/checksview.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/announcer.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/messagebar.h"
#include "widgets/summary/stalebar.h"
#include "widgets/summary/summaryband.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace MainWindowStaleTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestMainWindowStale final : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUp();
        m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
        m_resolver->table.insert(u"dc9.lab.example"_s, {QHostAddress(u"10.0.0.9"_s)});
    }
    void cleanup() { tearDown(); }

    void nothingIsSaidWithoutResults()
    {
        nameTargets();
        settle();
        QVERIFY(!bar()->isVisible());
    }

    /// By the keyboard alone: a host more, seen as not asked, undone, done again, checked.
    void aHostMore()
    {
        runAll();
        const qsizetype rows = m_runner->checks().size();
        const QString outcome = headline();
        QVERIFY(!bar()->isVisible());
        QPlainTextEdit* const field = hostsOf(controllers);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(field, u", dc9.lab.example"_s);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(sentence(), u"These results are from before your changes. Not asked yet: dc9.lab.example."_s);
        QCOMPARE(bar()->accessibleName(), sentence());
        QCOMPARE(saidLast(), sentence());
        QCOMPARE(notAsked(), QStringList{u"dc9.lab.example"_s});
        QCOMPARE(checks(), rows + 9); // all that the table asks of a controller
        QCOMPARE(headline(), outcome); // of what was asked

        while (bar()->isVisible() && field->document()->isUndoAvailable()) {
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            settle();
        }
        QVERIFY(!bar()->isVisible());
        QCOMPARE(checks(), rows);
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(bar()->isVisible());

        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!bar()->isVisible());
        QTRY_VERIFY(!m_runner->isRunning());
        QVERIFY(!bar()->isVisible());
        QCOMPARE(notAsked(), QStringList());
        QCOMPARE(checks(), m_runner->checks().size());
        QVERIFY(m_runner->checks().size() > rows);
    }

    void theButtonChecks()
    {
        runAll();
        targets()->setRoleText(dns, u"10.0.0.54"_s);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(sentence(),
            u"These results are from before your changes. Not asked yet: 10.0.0.54. No longer named: 10.0.0.53."_s);
        auto* const again = bar()->findChild<QPushButton*>(u"checkAgain"_s);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(!m_runner->isRunning());
        QVERIFY(!bar()->isVisible());
        const QList<CheckRecord> asked = m_runner->checks();
        QVERIFY(std::any_of(asked.cbegin(), asked.cend(),
            [](const CheckRecord& record) { return record.check.address == u"10.0.0.54"_s; }));
    }

    /// A run keeps the choice that it was begun with, so its button would ask the same again without a word.
    void whatTheChoiceLeftOutIsAskedByAnotherRunAlone()
    {
        change([](QDialog* dialog) { choose(dialog, IpVersions::Ipv6); });
        m_resolver->table.insert(u"old.lab.example"_s, {QHostAddress(u"10.0.0.9"_s)});
        m_window->offer({{controllers, u"old.lab.example"_s}, {dns, u"old.lab.example"_s}}, {});
        targets()->setDomainText(u"lab.example"_s);
        checkButton()->click();
        QTRY_VERIFY(!m_runner->isRunning());
        QCOMPARE(m_runner->checks().size(), 10);
        QTRY_COMPARE(checks(), 10);
        const auto said = [this] { return m_window->findChild<MessageBar*>()->text(); };
        const auto recheckAll = [this] {
            table()->selectAll();
            QVERIFY(action("recheckSelected")->isEnabled());
            action("recheckSelected")->trigger();
        };
        recheckAll();
        QVERIFY2(said().contains(u"Choose IPv4 and IPv6"_s), qPrintable(said()));
        change([](QDialog* dialog) { choose(dialog, IpVersions::Both); });
        recheckAll();
        QVERIFY2(said().contains(u"asks over those that are chosen now"_s), qPrintable(said()));
        QVERIFY(!m_runner->isRunning() && m_factory->requests.isEmpty());
        checkButton()->click();
        QTRY_VERIFY(!m_runner->isRunning());
        QVERIFY(!m_factory->requests.isEmpty());
        recheckAll();
        QVERIFY(m_runner->isRunning());
    }

    void whatIsEnteredInAnotherWayIsTheSame()
    {
        runAll();
        targets()->setRoleText(controllers, u"  10.0.0.2 ;\n10.0.0.2"_s);
        targets()->setDomainText(u"LAB.example."_s);
        settle();
        QVERIFY(!bar()->isVisible());
        targets()->setRoleText(controllers, u"10.0.0.2 https://no.host/x"_s); // says so itself
        settle();
        QVERIFY(!bar()->isVisible());
        targets()->setDomainText(u"other.example"_s);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(sentence(), u"These results are from before your changes. Changed: domain."_s);
    }

    void settingsThatMatter()
    {
        runAll();
        change([](QDialog* dialog) { dialog->findChild<QSpinBox*>(u"parallel"_s)->setValue(3); });
        QVERIFY(!bar()->isVisible());
        change([](QDialog* dialog) { choose(dialog, IpVersions::Ipv4); });
        QVERIFY(bar()->isVisible());
        QCOMPARE(sentence(), u"These results are from before your changes. Changed: settings."_s);
        change([](QDialog* dialog) { choose(dialog, IpVersions::Both); });
        QVERIFY(!bar()->isVisible());
        action("rangeMap")->trigger();
        QVERIFY(bar()->isVisible());
        action("rangeEndpoints")->trigger();
        QVERIFY(!bar()->isVisible());
    }

    void theChosenVersionIsAskedAndTold()
    {
        change([](QDialog* dialog) { choose(dialog, IpVersions::Ipv6); });
        m_resolver->table.insert(u"dc1"_s, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"2001:db8::1"_s)});
        targets()->setRoleText(controllers, u"dc1"_s);
        targets()->setRoleText(dns, u"10.0.0.53"_s);
        checkButton()->click();
        QVERIFY(!m_runner->isRunning()); // an address of the other version
        targets()->setRoleText(dns, u"dc1"_s);
        checkButton()->click();
        QTRY_VERIFY(!m_runner->isRunning());
        QVERIFY(!m_factory->requests.isEmpty());
        for (const ProbeRequest& request : std::as_const(m_factory->requests))
            QCOMPARE(request.address, QHostAddress(u"2001:db8::1"_s));
        const QList<QLabel*> labels = m_window->findChild<SummaryBand*>()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->text().contains(u"Asked over IPv6 only, as chosen"_s); }));
    }

    void aPlanThatIsOpened()
    {
        runAll();
        m_file = m_folder->filePath(u"our.plan"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# GP PortCheck plan, version 1\n--domain lab.example\n--no-extra-looks\nDomain controllers = "
                   "10.0.0.2, dc9.lab.example\n"
                   "DNS Server = 10.0.0.53\n# end of plan\n");
        file.close();
        action("openPlan")->trigger();
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(notAsked(), QStringList{u"dc9.lab.example"_s});
        action("formerPlan")->trigger();
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(notAsked(), QStringList());
    }

    void reportsSayWhichTargetsTheyBelongTo()
    {
        runAll();
        QVERIFY(!written().isOfEarlierTargets);
        targets()->setRoleText(controllers, u"10.0.0.2 dc9.lab.example"_s);
        const RunSnapshot run = written(); // at once, while the person still types
        QVERIFY(run.isOfEarlierTargets);
        QCOMPARE(run.checks.size(), m_runner->checks().size()); // not those that nobody asked
        action("copyTicket")->trigger();
        const QString ticket = QGuiApplication::clipboard()->text();
        QVERIFY2(ticket.contains(u"begun with: 10.0.0.2, 10.0.0.53."_s), qPrintable(ticket));
    }

    void whatNobodyAskedIsNotAskedAgain()
    {
        runAll();
        targets()->setRoleText(controllers, u"10.0.0.2 dc9.lab.example"_s);
        QTRY_COMPARE(notAsked().size(), 1);
        QList<int> unasked;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const int id = table()->model()->index(row, 0).data(CheckTableModel::IdRole).toInt();
            if (id < 0)
                unasked.append(id);
        }
        QVERIFY(!unasked.isEmpty());
        m_window->findChild<ChecksView*>()->selectChecks(unasked);
        action("copyDetails")->trigger();
        const QString details = QGuiApplication::clipboard()->text();
        QVERIFY2(details.contains(u"This host was named after the run."_s), qPrintable(details));
        QVERIFY2(!details.contains(u"What was asked"_s), qPrintable(details));
        m_factory->requests.clear();
        action("recheckSelected")->trigger();
        settle();
        QVERIFY(m_factory->requests.isEmpty());
        const QString said = m_window->findChild<MessageBar*>()->text();
        QVERIFY2(said.contains(u"named after the run"_s), qPrintable(said));
    }

    void resultsOfAFileBelongToTheFile()
    {
        runAll();
        m_file = m_folder->filePath(u"old.json"_s);
        action("exportJson")->trigger();
        QTRY_VERIFY(QFile::exists(m_file));
        targets()->setRoleText(controllers, u"10.0.0.2 dc9.lab.example"_s);
        QTRY_VERIFY(bar()->isVisible());
        action("openResults")->trigger();
        QTRY_VERIFY(m_window->findChild<QPushButton*>(u"closeOpened"_s)->isVisible());
        QVERIFY(!bar()->isVisible());
        QCOMPARE(notAsked(), QStringList());
        m_window->findChild<QPushButton*>(u"closeOpened"_s)->click();
        QVERIFY(bar()->isVisible());
        QCOMPARE(notAsked(), QStringList{u"dc9.lab.example"_s});
    }

private:
    StaleBar* bar() const { return m_window->findChild<StaleBar*>(); }
    QString sentence() const { return bar()->findChild<ElidedLabel*>()->text(); }
    QString headline() const { return m_window->findChild<SummaryBand*>()->sentence(); }
    QString saidLast() const { return m_window->findChild<Announcer*>()->said(); }
    int checks() const { return table()->model()->rowCount(); }
    QPlainTextEdit* hostsOf(const QString& role) const
    {
        const QList<QPlainTextEdit*> fields = targets()->findChildren<QPlainTextEdit*>();
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
            [&role](const QPlainTextEdit* field) { return field->accessibleName() == role; });
        return found != fields.cend() ? *found : nullptr;
    }
    /// The hosts with rows that say so.
    QStringList notAsked() const
    {
        QStringList hosts;
        for (int row = 0; row < checks(); ++row) {
            const auto text = [&](int column) { return table()->model()->index(row, column).data().toString(); };
            if (text(CheckTableModel::Found) == u"Not asked yet"_s && text(CheckTableModel::Status) == u"Not run"_s)
                hosts.append(text(CheckTableModel::TargetHost));
        }
        hosts.removeDuplicates();
        return hosts;
    }
    /// Until what was typed is taken.
    void settle() const
    {
        auto* const timer = m_window->findChild<QTimer*>(u"editing"_s);
        QTRY_VERIFY(!timer->isActive());
    }
    static void choose(QDialog* dialog, IpVersions versions)
    {
        auto* const box = dialog->findChild<QComboBox*>(u"ipVersions"_s);
        box->setCurrentIndex(box->findData(QVariant::fromValue(versions)));
    }
    void change(const std::function<void(QDialog*)>& set)
    {
        action("settings")->trigger();
        auto* const dialog = m_window->findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        set(dialog);
        dialog->accept();
        QTRY_VERIFY(m_window->findChild<QDialog*>() == nullptr);
    }
    RunSnapshot written()
    {
        m_file = m_folder->filePath(u"run.json"_s);
        QFile::remove(m_file);
        action("exportJson")->trigger();
        if (!QTest::qWaitFor([this] { return QFile::exists(m_file); }))
            return {};
        const Result<RunSnapshot> run = readRunFile(m_file);
        return run ? *run : RunSnapshot();
    }
};

} // namespace MainWindowStaleTests

int tst_mainwindowstale(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowStaleTests::TestMainWindowStale, QApplication>(argc, argv);
}

#include "tst_mainwindowstale.moc"
