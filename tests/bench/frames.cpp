// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a frame takes while a person scrolls through the table and through the matrix.
//     bench_frames [CHECKS [HOSTS]]      prints, for a table of as many checks (100,000) and a matrix of as many hosts
//                                        (1,000), milliseconds of processor time a frame: the median, the 99th of 100
#include "model/catalogue/tablereader.h"
#include "model/table/checktablemodel.h"
#include "tests/bench/madeuprun.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/hostmatrixview.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

double processorMs()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

void paint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// Scrolls through all of \a view: by the wheel's three rows, then by pages.
QJsonObject framesOf(QAbstractItemView& view)
{
    constexpr int framesOfAKind = 500;
    QScrollBar& bar = *view.verticalScrollBar();
    const int rows = view.verticalScrollMode() == QAbstractItemView::ScrollPerItem ? 3 : 3 * bar.singleStep();
    std::vector<double> frames;
    for (const int step : {rows, bar.pageStep()}) {
        for (int frame = 0; frame < framesOfAKind; ++frame) {
            const int next = bar.value() + step;
            const double begun = processorMs();
            bar.setValue(next > bar.maximum() ? bar.minimum() : next);
            paint();
            frames.push_back(processorMs() - begun);
        }
    }
    std::sort(frames.begin(), frames.end());
    return {{u"p50Ms"_s, frames[frames.size() / 2]}, {u"p99Ms"_s, frames[frames.size() * 99 / 100]}};
}

/// The one view of items below \a parent that is seen and can be scrolled.
QAbstractItemView* shownView(const QWidget& parent)
{
    const QList<QAbstractItemView*> views = parent.findChildren<QAbstractItemView*>();
    const auto shown = std::find_if(views.begin(), views.end(),
        [](const QAbstractItemView* view) { return view->isVisible() && view->verticalScrollBar()->maximum() > 0; });
    return shown == views.end() ? nullptr : *shown;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    constexpr QSize size(1280, 800);
    const PortTable table = groupPolicyTable();
    const int checks = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int hosts = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    int checksOfHost = 0;
    for (const PortRow& row : table.rows)
        checksOfHost += int(row.protocols.size());
    QJsonObject figures;
    {
        // Of three hosts, since that is shown as a table.
        CheckTableModel model;
        ChecksView view(model);
        view.resize(size);
        view.show();
        model.addChecks(Bench::madeUpRun(table, checks, checks / checksOfHost / 3 + 1));
        model.publish();
        paint();
        QAbstractItemView* const rows = shownView(view);
        if (rows == nullptr) {
            QTextStream(stderr) << "bench_frames: no table is shown\n";
            return 1;
        }
        figures.insert(u"table"_s, framesOf(*rows));
    }
    CheckTableModel model;
    HostMatrixView matrix(model);
    matrix.resize(size);
    matrix.show();
    model.addChecks(Bench::madeUpRun(table, qsizetype(hosts) * checksOfHost));
    model.publish();
    paint();
    figures.insert(u"matrix"_s, framesOf(matrix));
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
