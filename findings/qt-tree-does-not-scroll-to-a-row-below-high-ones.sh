#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# QTreeView::scrollTo() does nothing for a row that is out of sight, if rows above it are higher than the last ones.
#
# Versions: Qt 6.4.2 (Debian 12: qt6-base-dev 6.4.2+dfsg-10), on Linux 6, x86-64. Needs g++, pkg-config and qt6-base-dev.
#
# Where it scrolls by rows (ScrollPerItem, as it does at first), QTreeView counts how many rows fit into the view by those
# at its end, as the scroll bar's page step; and scrollTo(), also that of setCurrentIndex(), takes each row within so many
# of the first one for seen. In a view of 300 pixels with 30 rows of 60 pixels each above 30 low ones, row 8 lies 480
# pixels down, and stays there. Scrolling by pixels, or rows of one height, are not concerned.
#
# Output seen:
#   Qt 6.4.2
#   by rows: row 8 is out of sight
#   by pixels: row 8 is in sight
#
# Exits with 1 if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

cat > scroll.cpp <<'PROGRAM'
#include <QApplication>
#include <QStandardItemModel>
#include <QTreeView>

#include <cstdio>

static void tell(const char* how, QAbstractItemView::ScrollMode mode)
{
    QStandardItemModel model;
    for (int row = 0; row < 60; ++row) {
        auto* const item = new QStandardItem(QString::number(row));
        if (row < 30)
            item->setSizeHint({100, 60});
        model.appendRow(item);
    }
    QTreeView view;
    view.setModel(&model);
    view.setVerticalScrollMode(mode);
    view.resize(300, 300);
    view.show();
    QCoreApplication::processEvents();
    view.setCurrentIndex(model.index(8, 0));
    view.scrollTo(view.currentIndex());
    QCoreApplication::processEvents();
    const bool isSeen = view.viewport()->rect().intersects(view.visualRect(view.currentIndex()));
    std::printf("%s: row 8 is %s sight\n", how, isSeen ? "in" : "out of");
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    std::printf("Qt %s\n", qVersion());
    tell("by rows", QAbstractItemView::ScrollPerItem);
    tell("by pixels", QAbstractItemView::ScrollPerPixel);
}
PROGRAM
# shellcheck disable=SC2046 # words, not one
g++ -std=c++17 -fPIC scroll.cpp -o scroll $(pkg-config --cflags --libs Qt6Widgets)

expected="Qt 6.4.2
by rows: row 8 is out of sight
by pixels: row 8 is in sight"
seen=$(QT_QPA_PLATFORM=offscreen ./scroll 2> messages || cat messages)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
