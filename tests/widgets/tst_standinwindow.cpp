// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/standin/standinwindow.h"

#include "tests/support/ownports.h"
#include "tests/support/runtest.h"
#include "tests/support/standinbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace StandInWindowTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestStandInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhomItMayAnswer();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void standsInAndShowsWhoAsks();
    void endsWithTheWindow();
    void saysWhatWasSkipped();
    void remembersTheFields();
    void byKeyboard();
    void escapeAsksBeforeItEndsAStandIn();
    void everyFieldIsExplained();

private:
    template <typename Widget> Widget* part(const QString& name) const
    {
        Widget* const found = m_window->findChild<Widget*>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    void open(const StandInPlan& plan = TestPeers::anywhere());
    void type(const QString& field, const QString& text) const { part<QLineEdit>(field)->setText(text); }
    void press() const { part<QPushButton>(u"start"_s)->click(); }
    [[nodiscard]] QString sentence() const { return part<QLabel>(u"sentence"_s)->text(); }
    [[nodiscard]] QString addition() const { return part<QLabel>(u"addition"_s)->text(); }
    [[nodiscard]] bool isRunning() const { return m_window->server() != nullptr && m_window->server()->isRunning(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StandInWindow> m_window;
};

void TestStandInWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    open();
}

void TestStandInWindow::open(const StandInPlan& plan)
{
    m_window.reset();
    m_window = std::make_unique<StandInWindow>(plan, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStandInWindow::asksWhomItMayAnswer()
{
    press();
    QVERIFY(!isRunning());
    QVERIFY(says(u"Whom may it answer?"_s));
    QVERIFY(part<QLineEdit>(u"allowed"_s)->hasFocus());
}

void TestStandInWindow::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("a name in place of an address") << u"allowed"_s << u"dc1"_s << u"dc1"_s;
    QTest::newRow("a domain that is an address") << u"domain"_s << u"192.0.2.1"_s << u"This is an address"_s;
    QTest::newRow("an address of nobody") << u"addresses"_s << u"here"_s << u"here"_s;
    QTest::newRow("no such token") << u"token"_s << u"/nowhere/token"_s << u"token"_s;
    QTest::newRow("a certificate without its key") << u"certificate"_s << u"c.pem"_s << u"private key"_s;
    QTest::newRow("a key without its certificate") << u"key"_s << u"k.pem"_s << u"private key"_s;
}

void TestStandInWindow::refusesWhatIsWrong()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, named);
    type(u"allowed"_s, u"127.0.0.0/8"_s);
    type(field, text);
    press();
    QVERIFY(!isRunning());
    QVERIFY(says(named));
    QCOMPARE(part<QLineEdit>(field)->text(), text); // nothing of the person's is lost
}

void TestStandInWindow::standsInAndShowsWhoAsks()
{
    type(u"allowed"_s, u"127.0.0.1, ::1"_s);
    type(u"addresses"_s, u"127.0.0.1"_s);
    type(u"domain"_s, u"Lab.Example"_s);
    press();
    QVERIFY(isRunning());
    QVERIFY(sentence().contains(u"stands in"_s));
    QVERIFY(addition().contains(u"127.0.0.1"_s) && addition().contains(u"389/TCP LDAP"_s));
    QVERIFY(addition().contains(u"ends in 60"_s));
    QVERIFY(!part<QLineEdit>(u"allowed"_s)->isEnabled());

    const QList<StandInPlace> places = m_window->server()->places();
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), places.constFirst().listenPort);
    QVERIFY(TestPeers::comesTrue([&] { return client.state() == QAbstractSocket::ConnectedState; }));
    QVERIFY(TestPeers::comesTrue([&] { return m_window->server()->connections() == 1; }));
    client.disconnectFromHost();
    const QAbstractItemModel& log = *part<QTableView>(u"log"_s)->model();
    QVERIFY(TestPeers::comesTrue([&] { return log.rowCount() == 1; }));
    QVERIFY(log.index(0, StandInLogModel::From).data().toString().startsWith(u"127.0.0.1:"_s));

    press();
    QVERIFY(!isRunning());
    QVERIFY(sentence().contains(u"ended"_s));
    QVERIFY(part<QLineEdit>(u"allowed"_s)->isEnabled());
    QCOMPARE(log.rowCount(), 1); // who asked can still be read
    press();
    QVERIFY(isRunning());
    QCOMPARE(log.rowCount(), 0);
}

void TestStandInWindow::endsWithTheWindow()
{
    const TestPeers::OwnPorts ports(1); // nobody else listens there afterwards
    QVERIFY(ports.isReady());
    StandInPlan plan;
    plan.ports = {{389, ports.at(0), Transport::Tcp, Service::Ldap}};
    open(plan);
    type(u"allowed"_s, u"127.0.0.1"_s);
    type(u"addresses"_s, u"127.0.0.1"_s);
    press();
    QVERIFY(isRunning());
    QTcpServer next;
    QVERIFY(!next.listen(QHostAddress(QHostAddress::LocalHost), ports.at(0)));
    m_window.reset();
    QVERIFY2(next.listen(QHostAddress(QHostAddress::LocalHost), ports.at(0)), qPrintable(next.errorString()));
}

void TestStandInWindow::saysWhatWasSkipped()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    StandInPlan plan;
    plan.ports = {{389, taken.serverPort(), Transport::Tcp, Service::Ldap}};
    open(plan);
    type(u"allowed"_s, u"127.0.0.1"_s);
    type(u"addresses"_s, u"127.0.0.1"_s);
    press();
    QVERIFY(!isRunning());
    QVERIFY(sentence().contains(u"could not listen"_s));
    QVERIFY(addition().contains(u"389/TCP LDAP"_s));

    plan.ports.append({88, 0, Transport::Tcp, Service::Kerberos});
    open(plan);
    press(); // with the fields as they were
    QVERIFY(isRunning());
    QVERIFY(addition().contains(u"Skipped"_s) && addition().contains(u"88/TCP Kerberos"_s));
}

void TestStandInWindow::remembersTheFields()
{
    type(u"allowed"_s, u"192.0.2.0/24"_s);
    type(u"domain"_s, u"half a dom"_s);
    type(u"token"_s, u"/a/path"_s);
    part<QSpinBox>(u"minutes"_s)->setValue(90);
    open();
    QCOMPARE(part<QLineEdit>(u"allowed"_s)->text(), u"192.0.2.0/24"_s);
    QCOMPARE(part<QLineEdit>(u"domain"_s)->text(), u"half a dom"_s);
    QCOMPARE(part<QLineEdit>(u"token"_s)->text(), u"/a/path"_s);
    QCOMPARE(part<QSpinBox>(u"minutes"_s)->value(), 90);
}

void TestStandInWindow::byKeyboard()
{
    QWidget* const first = part<QLineEdit>(u"allowed"_s);
    first->setFocus();
    QTest::keyClicks(first, u"127.0.0.1"_s);
    type(u"addresses"_s, u"127.0.0.1"_s);
    QTest::keyClick(first, Qt::Key_Return); // starts it
    QVERIFY(isRunning());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
    QVERIFY(TestPeers::comesTrue([&] { return !isRunning(); }));
}

void TestStandInWindow::escapeAsksBeforeItEndsAStandIn()
{
    const auto question = [this] { return m_window->findChild<QMessageBox*>(); };
    type(u"allowed"_s, u"127.0.0.1"_s);
    type(u"addresses"_s, u"127.0.0.1"_s);
    press();
    QVERIFY(isRunning());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible() && isRunning() && question() != nullptr);
    QTest::keyClick(question(), Qt::Key_Escape); // no
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_window->isVisible() && isRunning());
    QTest::keyClick(part<QTableView>(u"log"_s), Qt::Key_Escape);
    QVERIFY(question() != nullptr);
    question()->findChild<QPushButton*>(u"reallyEnd"_s)->click();
    QVERIFY(!m_window->isVisible() && !isRunning());

    open();
    QTest::keyClick(part<QLineEdit>(u"allowed"_s), Qt::Key_Escape); // nothing runs
    QVERIFY(!m_window->isVisible() && question() == nullptr);
}

/// Where one sees it, and not only to who hovers.
void TestStandInWindow::everyFieldIsExplained()
{
    for (const QString& name : {u"allowed"_s, u"domain"_s, u"addresses"_s, u"token"_s, u"certificate"_s, u"key"_s}) {
        const QString explanation = part<QLineEdit>(name)->accessibleDescription();
        QVERIFY2(explanation.count(u' ') > 5 && says(explanation), qPrintable(name));
    }
}

} // namespace StandInWindowTests

int tst_standinwindow(int argc, char* argv[])
{
    return PortCheck::runTest<StandInWindowTests::TestStandInWindow, QApplication>(argc, argv);
}

#include "tst_standinwindow.moc"
