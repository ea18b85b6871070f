// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>

namespace ConsoleInterruptTests {

using namespace PortCheck;

/// As Windows' console host tells a program: in a thread of it that begins there. False if it can't be begun.
bool tellOfConsole(DWORD event)
{
    const FARPROC routine = GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CtrlRoutine");
    if (routine == nullptr)
        return false;
    const auto begin = reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void*>(routine));
    const HANDLE thread = CreateThread(nullptr, 0, begin, reinterpret_cast<void*>(ULONG_PTR(event)), 0, nullptr);
    return thread != nullptr && CloseHandle(thread) != 0;
}

class TestConsoleInterrupt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldOfKeys_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("Ctrl-C") << CTRL_C_EVENT;
        QTest::newRow("Ctrl-Break") << CTRL_BREAK_EVENT;
    }
    void isToldOfKeys()
    {
        QFETCH(const int, event);
        const Interrupt interrupt;
        const QSignalSpy requested(&interrupt, &Interrupt::requested);
        QVERIFY(tellOfConsole(DWORD(event)));
        QTRY_COMPARE(requested.size(), 1);
    }

    /// Then Windows waits in the program, which must come to its end meanwhile. The last one: that thread stays.
    void endsWhileWindowsWaits()
    {
        {
            const Interrupt interrupt;
            const QSignalSpy requested(&interrupt, &Interrupt::requested);
            QVERIFY(tellOfConsole(CTRL_CLOSE_EVENT));
            QTRY_COMPARE(requested.size(), 1);
        }
        const Interrupt another;
    }
};

} // namespace ConsoleInterruptTests

int tst_consoleinterrupt(int argc, char* argv[])
{
    return PortCheck::runTest<ConsoleInterruptTests::TestConsoleInterrupt, QCoreApplication>(argc, argv);
}

#include "tst_consoleinterrupt.moc"
