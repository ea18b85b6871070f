// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace PortCheck {

/// Runs the test functions of a class, as QTEST_APPLESS_MAIN() does, in a program that has several such classes.
/// @returns how many failed: the program's exit status.
template <typename Test> int runTest(int argc, char* argv[])
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// The same with an application, as QTEST_MAIN() and QTEST_GUILESS_MAIN() do it.
template <typename Test, typename Application> int runTest(int argc, char* argv[])
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    return runTest<Test>(argc, argv);
}

} // namespace PortCheck
