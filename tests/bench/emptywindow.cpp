// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// What GP PortCheck's window is compared with: the least that a program with Qt Widgets can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    constexpr QSize size(1000, 700);
    window.resize(size);
    window.show();
    return QApplication::exec();
}
