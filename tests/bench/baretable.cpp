// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// What a key in the table of checks is compared with: the least table of as many rows. Its argument says how many.
#include <QApplication>
#include <QByteArray>
#include <QSize>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QString>
#include <QTreeView>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    constexpr int columns = 7;
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
    }
    QTreeView view;
    view.setWindowTitle(QStringLiteral("A bare table"));
    view.setAccessibleName(QStringLiteral("Rows"));
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.setCurrentIndex(model.index(0, 0));
    constexpr QSize size(1000, 700);
    view.resize(size);
    view.show();
    return QApplication::exec();
}
