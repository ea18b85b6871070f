// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/registryvalue.h"

#include "model/system/localfirewall.h"
#include "tests/support/runtest.h"

#include <QStringList>
#include <QTest>

#ifdef Q_OS_WIN
#include <array>
#include <windows.h>
#endif

namespace RegistryValueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

/// The names of all keys below \a key of HKEY_LOCAL_MACHINE.
QStringList keysBelow(const QString& key) // NOLINT(misc-no-recursion): as deep as the registry
{
    QStringList found;
    HKEY opened = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, reinterpret_cast<const wchar_t*>(key.utf16()), 0, KEY_READ, &opened)
        != ERROR_SUCCESS)
        return found;
    std::array<wchar_t, 256> name{}; // the longest that a key can have, with the zero
    DWORD size = DWORD(name.size());
    for (DWORD number = 0;
         RegEnumKeyExW(opened, number, name.data(), &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
         ++number) {
        const QString below = key + u'\\' + QString::fromWCharArray(name.data(), qsizetype(size));
        found += below;
        found += keysBelow(below);
        size = DWORD(name.size());
    }
    RegCloseKey(opened);
    return found;
}

#endif

class TestRegistryValue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAlone()
    {
#ifdef Q_OS_WIN
        const QString key = u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s;
        QCOMPARE(machineRegistryNumber(key, u"CurrentMajorVersionNumber"_s), QVariant(10U));
        QVERIFY(!machineRegistryNumber(key, u"CurrentVersion"_s).isValid()); // a text
        QVERIFY(!machineRegistryNumber(key, u"nothing of that name"_s).isValid());
#endif
        QVERIFY(!machineRegistryNumber(u"SOFTWARE\\Policies\\GP PortCheck\\none"_s, u"none"_s).isValid());
    }

    /// Who looks at the firewall's policies where none are set makes no keys for them.
    void leavesNothingBehind()
    {
#ifdef Q_OS_WIN
        const QStringList places{u"SOFTWARE\\Policies"_s, u"SYSTEM\\CurrentControlSet\\Services\\SharedAccess"_s};
        QStringList before;
        QStringList after;
        for (const QString& place : places)
            before += keysBelow(place);
        (void)localFirewall();
        for (const QString& place : places)
            after += keysBelow(place);
        QCOMPARE(after, before);
#endif
    }
};

} // namespace RegistryValueTests

int tst_registryvalue(int argc, char* argv[])
{
    return PortCheck::runTest<RegistryValueTests::TestRegistryValue>(argc, argv);
}

#include "tst_registryvalue.moc"
