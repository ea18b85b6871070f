// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/localfirewall.h"
#include "model/words/localfirewalltext.h"
#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

namespace LocalFirewallTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

using Values = QHash<QString, QVariant>;

const QString ownKeys = u"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\"_s;
const QString policyKeys = u"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\"_s;

LocalFirewall seenIn(const Values& values)
{
    return windowsFirewall(
        [values](const QString& key, const QString& name) { return values.value(key + u'\\' + name); });
}

void write(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

class TestLocalFirewall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWindowsProfiles();
    void aPolicyGoesFirst();
    void whatCannotBeSeenIsNotClaimed();
    void readsLinux();
    void thisSystemCanBeAsked();
};

void TestLocalFirewall::readsWindowsProfiles()
{
    const LocalFirewall seen = seenIn({{ownKeys + u"DomainProfile\\EnableFirewall"_s, 1},
        {ownKeys + u"DomainProfile\\DefaultOutboundAction"_s, 1}, {ownKeys + u"StandardProfile\\EnableFirewall"_s, 1},
        {ownKeys + u"StandardProfile\\DefaultOutboundAction"_s, 0}, {ownKeys + u"PublicProfile\\EnableFirewall"_s, 0}});
    using Kind = FirewallProfile::Kind;
    QCOMPARE(seen.profiles,
        (QList<FirewallProfile>{
            {Kind::Domain, true, true, false}, {Kind::Private, true, false, false}, {Kind::Public, false, {}, false}}));
    const QStringList text = localFirewallText(seen);
    QVERIFY(text.at(0).contains(u"lets nothing out but what a rule allows"_s));
    QVERIFY(text.at(1).contains(u"lets out what no rule blocks"_s));
    QVERIFY(text.at(2).contains(u"is off"_s));
}

void TestLocalFirewall::aPolicyGoesFirst()
{
    const LocalFirewall seen =
        seenIn({{ownKeys + u"DomainProfile\\EnableFirewall"_s, 1}, {policyKeys + u"DomainProfile\\EnableFirewall"_s, 0},
            {ownKeys + u"StandardProfile\\EnableFirewall"_s, 0}, {policyKeys + u"PrivateProfile\\EnableFirewall"_s, 1},
            {policyKeys + u"StandardProfile\\DefaultOutboundAction"_s, 1}});
    QCOMPARE(seen.profiles.at(0).on, std::optional(false));
    QVERIFY(seen.profiles.at(0).byPolicy);
    QCOMPARE(seen.profiles.at(1).on, std::optional(true));
    QCOMPARE(seen.profiles.at(1).blocksOutbound, std::optional(true));
    QVERIFY(!seen.profiles.at(2).byPolicy);
    QVERIFY(localFirewallText(seen).at(0).contains(u"A group policy sets this."_s));
    QVERIFY(!localFirewallText(seen).at(2).contains(u"group policy"_s));
}

void TestLocalFirewall::whatCannotBeSeenIsNotClaimed()
{
    for (const Values& values : {Values(), Values{{ownKeys + u"DomainProfile\\EnableFirewall"_s, u"nonsense"_s}}}) {
        const LocalFirewall seen = seenIn(values);
        QCOMPARE(seen.profiles.size(), 3);
        for (const FirewallProfile& profile : seen.profiles)
            QVERIFY(!profile.on && !profile.blocksOutbound && !profile.byPolicy);
        QVERIFY(localFirewallText(seen).at(0).contains(u"cannot be seen"_s));
    }
}

void TestLocalFirewall::readsLinux()
{
    const QTemporaryDir root;
    const LocalFirewall nothing = linuxFirewall(root.path());
    QVERIFY(nothing.services.isEmpty() && nothing.modules.isEmpty());
    QCOMPARE(localFirewallText(nothing).size(), 2);
    QVERIFY(localFirewallText(nothing).at(1).contains(u"are not looked at"_s));

    write(root.filePath(u"etc/systemd/system/multi-user.target.wants/firewalld.service"_s), {});
    write(root.filePath(u"etc/systemd/system/multi-user.target.wants/ufw.service"_s), {}); // starts, and does nothing
    write(root.filePath(u"etc/ufw/ufw.conf"_s), "# ENABLED=yes\nENABLED=no\n");
    write(root.filePath(u"proc/modules"_s), "nf_tables_x 1 0 - Live\nnf_tables 301056 2 nft_ct, Live 0x0\n\xff\n");
    QCOMPARE(linuxFirewall(root.path()).services, QStringList{u"firewalld"_s});
    QCOMPARE(linuxFirewall(root.path()).modules, QStringList{u"nf_tables"_s});
    write(root.filePath(u"etc/ufw/ufw.conf"_s), "ENABLED=yes\n");
    QCOMPARE(linuxFirewall(root.path()).services, (QStringList{u"firewalld"_s, u"ufw"_s}));
}

void TestLocalFirewall::thisSystemCanBeAsked()
{
    QVERIFY(!localFirewallText(localFirewall()).isEmpty());
}

} // namespace LocalFirewallTests

int tst_localfirewall(int argc, char* argv[])
{
    return PortCheck::runTest<LocalFirewallTests::TestLocalFirewall, QCoreApplication>(argc, argv);
}

#include "tst_localfirewall.moc"
