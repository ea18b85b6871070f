// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"
#include "widgets/style/announcer.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/targets/rolefield.h"
#include "widgets/targets/targetspanel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace TargetsPanelTests {

using namespace PortCheck;

const QString controllers = QStringLiteral("Domain controllers");
const QString dns = QStringLiteral("DNS Server");

RoleField* fieldOf(const TargetsPanel& panel, const QString& role)
{
    for (RoleField* const field : panel.findChildren<RoleField*>()) {
        if (field->role() == role)
            return field;
    }
    return nullptr;
}

QString messageOf(const QWidget* field)
{
    return field->findChild<FieldMessage*>()->text();
}

class TestTargetsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheGeneralRequirements();
    void collectsWhatWasNamed();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void keepsTheTextAsWritten();
    void namesBadEntriesWhileTyping();
    void longListsOfBadEntriesStayShort();
    void anEntryIsTextNotMarkup();
    void offersTheHostThatIsMeant();
    void anExampleIsOnlyWhereSomethingCanBeEntered();
    void screenReadersAreToldWhatIsWrong();
    void refusesAddressesOfTheOtherVersion();
    void discoveryNeedsADomain();
    void discoveryAsksTheNamedServers();
    void discoveryAddsAndKeeps();
    void discoveryErrorsShowInTheWindow();
    void discoveryCanBeStopped();

private:
    std::unique_ptr<TargetsPanel> m_panel;
};

void TestTargetsPanel::init()
{
    m_panel = std::make_unique<TargetsPanel>(groupPolicyTable());
    m_panel->show();
    QVERIFY(fieldOf(*m_panel, controllers) != nullptr);
    QVERIFY(fieldOf(*m_panel, dns) != nullptr);
}

void TestTargetsPanel::refusesAddressesOfTheOtherVersion()
{
    m_panel->setRoleText(controllers, QStringLiteral("dc1.lab.example\n10.0.0.2"));
    m_panel->setRoleText(dns, QStringLiteral("dc1.lab.example"));
    QVERIFY(m_panel->collect().has_value());
    m_panel->setIpVersions(IpVersions::Ipv6);
    const QString said = messageOf(fieldOf(*m_panel, controllers)); // at once
    QVERIFY2(said.startsWith(QStringLiteral("10.0.0.2 is an IPv4 address")), qPrintable(said));
    QVERIFY(!m_panel->collect().has_value());
    QCOMPARE(messageOf(fieldOf(*m_panel, dns)), QString());
    m_panel->setTable(groupPolicyTable()); // new fields hold the same against them
    m_panel->setRoleText(controllers, QStringLiteral("10.0.0.2"));
    m_panel->setRoleText(dns, QStringLiteral("dc1.lab.example"));
    QVERIFY(!m_panel->collect().has_value());
    m_panel->setIpVersions(IpVersions::Both);
    QVERIFY(m_panel->collect().has_value());
}

void TestTargetsPanel::showsTheGeneralRequirements()
{
    auto* const fold = m_panel->findChild<QToolButton*>(QStringLiteral("generalRequirements"));
    QVERIFY(!fold->isCheckable()); // it would be a check box to screen readers
    const QString folded = fold->accessibleDescription();
    fold->click();
    QVERIFY(!folded.isEmpty() && fold->accessibleDescription() != folded);
    QString shown;
    for (const QLabel* const label : m_panel->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_panel.get()))
            shown += label->text() + u'\n';
    }
    const QStringList requirements = groupPolicyTable().generalRequirements;
    QCOMPARE(requirements.size(), 2);
    for (const QString& requirement : requirements)
        QVERIFY(shown.contains(requirement));
}

void TestTargetsPanel::collectsWhatWasNamed()
{
    m_panel->setDomainText(QStringLiteral(" Lab.Example "));
    m_panel->setRoleText(controllers, QStringLiteral("DC1.lab.example, 10.0.0.2;10.0.0.2\nfd00::1"));
    m_panel->setRoleText(dns, QStringLiteral("10.0.0.53"));
    const auto entries = m_panel->collect();
    QVERIFY(entries);
    QCOMPARE(entries->domain, QStringLiteral("lab.example"));
    const QList<Target> expected{{controllers, QStringLiteral("dc1.lab.example")},
        {controllers, QStringLiteral("10.0.0.2")}, {controllers, QStringLiteral("fd00::1")},
        {dns, QStringLiteral("10.0.0.53")}};
    QCOMPARE(entries->targets, expected);
    QVERIFY(messageOf(fieldOf(*m_panel, controllers)).isEmpty());
}

void TestTargetsPanel::refusesWrongFields_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("controllersText");
    QTest::addColumn<QString>("dnsText");
    QTest::addColumn<QString>("focused"); // the accessible name, or the object name of the domain
    QTest::addColumn<QString>("message"); // a part of it
    const QString good = QStringLiteral("10.0.0.2");
    QTest::newRow("nothing named") << QString() << QString() << QString() << controllers << controllers;
    QTest::newRow("no DNS server") << QString() << good << QString() << dns << dns;
    QTest::newRow("blanks are no host") << QString() << good << QStringLiteral(" ,;\n") << dns << dns;
    QTest::newRow("a bad entry") << QString() << QStringLiteral("10.0.0.2 dc_!1") << good << controllers
                                 << QStringLiteral("dc_!1");
    QTest::newRow("an address as domain") << good << good << good << QStringLiteral("domain") << QString();
    QTest::newRow("two domains") << QStringLiteral("a.example b.example") << good << good << QStringLiteral("domain")
                                 << QString();
}

void TestTargetsPanel::refusesWrongFields()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, controllersText);
    QFETCH(const QString, dnsText);
    QFETCH(const QString, focused);
    QFETCH(const QString, message);
    m_panel->setDomainText(domain);
    m_panel->setRoleText(controllers, controllersText);
    m_panel->setRoleText(dns, dnsText);
    QVERIFY(!m_panel->collect());

    const QWidget* const field = m_panel->focusWidget();
    QVERIFY(field != nullptr);
    QCOMPARE(field->accessibleName().isEmpty() ? field->objectName() : field->accessibleName(), focused);
    const QString shown = messageOf(field->parentWidget());
    QVERIFY(!shown.isEmpty());
    QVERIFY2(shown.contains(message), qPrintable(shown));
    QCOMPARE(m_panel->roleText(controllers), controllersText);
    QCOMPARE(m_panel->roleText(dns), dnsText);
}

void TestTargetsPanel::keepsTheTextAsWritten()
{
    const QString written = QStringLiteral("  DC1 ;; dc1,\n\n what?! ");
    m_panel->setRoleText(controllers, written);
    QVERIFY(!m_panel->collect());
    QCOMPARE(m_panel->roleText(controllers), written);
}

void TestTargetsPanel::namesBadEntriesWhileTyping()
{
    RoleField* const field = fieldOf(*m_panel, controllers);
    QTest::keyClicks(field->findChild<QPlainTextEdit*>(), QStringLiteral("dc1 wh?at"));
    QTRY_VERIFY(messageOf(field).contains(QStringLiteral("wh?at")));
    QTest::keyClick(field->findChild<QPlainTextEdit*>(), Qt::Key_Backspace);
    QVERIFY(messageOf(field).isEmpty()); // not held against a person who is correcting it
}

void TestTargetsPanel::longListsOfBadEntriesStayShort()
{
    QStringList entries;
    for (int i = 0; i < 500; ++i)
        entries << QStringLiteral("bad!%1").arg(i);
    RoleField* const field = fieldOf(*m_panel, controllers);
    field->setText(entries.join(u' '));
    QVERIFY(!field->validate());
    QVERIFY(messageOf(field).count(u'\n') < 10);
    QVERIFY(messageOf(field).contains(QStringLiteral("495")));
}

void TestTargetsPanel::anEntryIsTextNotMarkup()
{
    RoleField* const field = fieldOf(*m_panel, controllers);
    field->setText(QStringLiteral("<b>dc1</b>"));
    QVERIFY(!field->validate());
    for (const QLabel* const label : field->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTargetsPanel::offersTheHostThatIsMeant()
{
    RoleField* const field = fieldOf(*m_panel, controllers);
    auto* const offer = field->findChild<QPushButton*>(QStringLiteral("offer"));
    field->setText(QStringLiteral("10.0.0.2 wh!at"));
    QVERIFY(!field->validate());
    QVERIFY(!offer->isVisible()); // nobody can tell
    field->setText(QStringLiteral("10.0.0.2, ldap://dc1.lab.example:389"));
    QVERIFY(!field->validate());
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->accessibleName().contains(QStringLiteral("dc1.lab.example")), qPrintable(offer->accessibleName()));
    offer->click();
    QCOMPARE(field->text(), QStringLiteral("10.0.0.2, dc1.lab.example"));
    QVERIFY(field->validate());
    QVERIFY(!offer->isVisible());
    QVERIFY(field->findChild<QPlainTextEdit*>() == m_panel->focusWidget());
    field->findChild<QPlainTextEdit*>()->undo();
    QCOMPARE(field->text(), QStringLiteral("10.0.0.2, ldap://dc1.lab.example:389"));
}

void TestTargetsPanel::anExampleIsOnlyWhereSomethingCanBeEntered()
{
    const auto* const hosts = fieldOf(*m_panel, controllers)->findChild<QPlainTextEdit*>();
    const auto* const domain = m_panel->findChild<QLineEdit*>(QStringLiteral("domain"));
    QVERIFY(!hosts->placeholderText().isEmpty() && !domain->placeholderText().isEmpty());
    m_panel->setEnabled(false);
    QVERIFY(hosts->placeholderText().isEmpty() && domain->placeholderText().isEmpty());
    m_panel->setEnabled(true);
    QVERIFY(!hosts->placeholderText().isEmpty() && !domain->placeholderText().isEmpty());
}

void TestTargetsPanel::screenReadersAreToldWhatIsWrong()
{
    RoleField* const field = fieldOf(*m_panel, controllers);
    const auto* const edit = field->findChild<QPlainTextEdit*>();
    field->setText(QStringLiteral("wh?at"));
    QVERIFY(!field->validate());
    QCOMPARE(edit->accessibleDescription(), messageOf(field));
    const auto* const announcer = m_panel->window()->findChild<Announcer*>();
    QVERIFY(announcer != nullptr);
    QCOMPARE(announcer->said(), messageOf(field));
    const QList<Announcement*> texts = announcer->findChildren<Announcement*>();
    const auto said = std::find_if(texts.begin(), texts.end(), [](const QWidget* text) { return text->isVisible(); });
    QVERIFY(said != texts.end());
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(*said);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QCOMPARE(spoken->text(QAccessible::Name), messageOf(field));
    QCOMPARE((*said)->focusPolicy(), Qt::NoFocus);
    announce(m_panel.get(), QStringLiteral("the next one"));
    QCOMPARE(spoken->text(QAccessible::Name), messageOf(field)); // a reader may ask for it only now
    field->setText(QStringLiteral("what"));
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestTargetsPanel::discoveryNeedsADomain()
{
    QSignalSpy wanted(m_panel.get(), &TargetsPanel::discoveryWanted);
    m_panel->findChild<QPushButton*>(QStringLiteral("discover"))->click();
    QCOMPARE(wanted.count(), 0);
    const auto* const edit = m_panel->findChild<QLineEdit*>(QStringLiteral("domain"));
    QCOMPARE(m_panel->focusWidget(), edit);
    QVERIFY(!messageOf(edit->parentWidget()).isEmpty());
}

void TestTargetsPanel::discoveryAsksTheNamedServers()
{
    QSignalSpy wanted(m_panel.get(), &TargetsPanel::discoveryWanted);
    m_panel->setDomainText(QStringLiteral("lab.example"));
    m_panel->setRoleText(dns, QStringLiteral("10.0.0.53 10.0.0.54"));
    m_panel->findChild<QPushButton*>(QStringLiteral("discover"))->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first(),
        QList<QVariant>(
            {QStringLiteral("lab.example"), QStringList{QStringLiteral("10.0.0.53"), QStringLiteral("10.0.0.54")}}));
}

void TestTargetsPanel::discoveryAddsAndKeeps()
{
    m_panel->setRoleText(controllers, QStringLiteral("Mine.lab.example, dc1.lab.example"));
    m_panel->showDiscovery({{QStringLiteral("dc1.lab.example"), QStringLiteral("dc2.lab.example")},
        {QStringLiteral("dc2.lab.example"), QStringLiteral("gc3.lab.example")}, {QStringLiteral("10.0.0.53")}, {}});
    QCOMPARE(m_panel->roleText(controllers),
        QStringLiteral("Mine.lab.example, dc1.lab.example\ndc2.lab.example\ngc3.lab.example"));
    QCOMPARE(m_panel->roleText(dns), QStringLiteral("10.0.0.53"));
    const auto* const message = m_panel->findChild<FieldMessage*>(QStringLiteral("discoveryMessage"));
    QVERIFY(message->text().contains(u'3'));
    QVERIFY(message->text().contains(QStringLiteral("need not list every controller")));
}

void TestTargetsPanel::discoveryErrorsShowInTheWindow()
{
    m_panel->setRoleText(controllers, QStringLiteral("dc1"));
    m_panel->setDiscovering(true);
    m_panel->showDiscovery({{}, {}, {}, QStringLiteral("No records for <b>lab</b>.")});
    QCOMPARE(m_panel->findChild<FieldMessage*>(QStringLiteral("discoveryMessage"))->text(),
        QStringLiteral("No records for <b>lab</b>."));
    QCOMPARE(m_panel->roleText(controllers), QStringLiteral("dc1"));
}

void TestTargetsPanel::discoveryCanBeStopped()
{
    m_panel->setDomainText(QStringLiteral("lab.example"));
    QSignalSpy unwanted(m_panel.get(), &TargetsPanel::discoveryUnwanted);
    auto* const button = m_panel->findChild<QPushButton*>(QStringLiteral("discover"));
    const QString idle = button->text();
    button->click();
    QVERIFY(button->text() != idle);
    button->click();
    QCOMPARE(unwanted.count(), 1);
    QCOMPARE(button->text(), idle);
}

} // namespace TargetsPanelTests

int tst_targetspanel(int argc, char* argv[])
{
    return PortCheck::runTest<TargetsPanelTests::TestTargetsPanel, QApplication>(argc, argv);
}

#include "tst_targetspanel.moc"
