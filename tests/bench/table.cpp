// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What sorting and filtering the table of checks takes, beside a QStandardItemModel with the same texts under a
// QSortFilterProxyModel.
//     bench_table [CHECKS]        prints milliseconds of processor time for as many checks as are given (100,000): each
//                                 in turn, the best of some rounds, and how many times longer Qt's models take
#include "model/catalogue/tablereader.h"
#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "tests/bench/madeuprun.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

void fill(QStandardItemModel& model, const CheckTableModel& checks)
{
    for (int row = 0; row < checks.rowCount(); ++row) {
        QList<QStandardItem*> items;
        for (int column = 0; column < checks.columnCount(); ++column)
            items.append(new QStandardItem(checks.index(row, column).data().toString()));
        model.appendRow(items);
    }
}

/// Milliseconds of this process, until \a model has done it: Qt's do nothing as long as nobody asks for their rows.
double took(const std::function<void()>& what, const QAbstractItemModel& model)
{
    (void)model.rowCount();
    const std::clock_t begun = std::clock();
    what();
    (void)model.rowCount();
    return 1e3 * double(std::clock() - begun) / CLOCKS_PER_SEC;
}

/// One thing to do, in both.
struct Rivals {
    QString name;
    std::function<void()> ours;
    std::function<void()> qts;
    bool isOfFirstRound = false; ///< what makes something that is there the next time
    double oursMs = 1e9;
    double qtsMs = 1e9;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int rounds = 3;
    const int number = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    CheckTableModel checks;
    checks.addChecks(Bench::madeUpRun(groupPolicyTable(), number));
    checks.publish();
    CheckFilterModel ours;
    ours.setSourceModel(&checks);
    while (!checks.isReadForSearch()) // as it does by itself while nothing happens
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CheckTableModel unread; // the same, where a person searches before that
    unread.addChecks(checks.records());
    CheckFilterModel atOnce;
    atOnce.setSourceModel(&unread);
    QStandardItemModel items;
    fill(items, checks);
    QSortFilterProxyModel qts;
    qts.setSourceModel(&items);
    qts.setFilterKeyColumn(-1);
    qts.setFilterCaseSensitivity(Qt::CaseInsensitive);

    QList<Rivals> all;
    const auto sorts = [&](const QString& name, CheckTableModel::Column column) {
        all.append({name, [&ours, column] { ours.sort(column); }, [&qts, column] { qts.sort(column); }});
    };
    const auto searches = [&](const QString& name, const QString& word) {
        all.append({name, [&ours, word] { ours.setText(word); }, [&qts, word] { qts.setFilterFixedString(word); }});
    };
    sorts(u"sortedByTarget"_s, CheckTableModel::TargetHost);
    sorts(u"sortedByStatus"_s, CheckTableModel::Status);
    sorts(u"sortedByFound"_s, CheckTableModel::Found);
    searches(u"searchedAtOnce"_s, u"dc77"_s);
    all.last().ours = [&atOnce] { atOnce.setText(u"dc77"_s); };
    all.last().isOfFirstRound = true;
    searches(u"searchedFirst"_s, u"dc77"_s);
    all.last().isOfFirstRound = true;
    searches(u"searched"_s, u"ldap"_s);
    searches(u"searchedInVain"_s, u"nowhere"_s);
    searches(u"shownAgain"_s, QString());
    for (int round = 0; round < rounds; ++round) {
        for (Rivals& each : all) {
            if (each.isOfFirstRound && round > 0)
                continue;
            each.oursMs = std::min(each.oursMs, took(each.ours, ours));
            each.qtsMs = std::min(each.qtsMs, took(each.qts, qts));
        }
    }
    if (ours.rowCount() != number || qts.rowCount() != number) {
        QTextStream(stderr) << "bench_table: not all rows are shown at the end\n";
        return 1;
    }
    QJsonObject figures;
    for (const Rivals& each : std::as_const(all))
        figures.insert(each.name, QJsonObject{{u"oursMs"_s, each.oursMs}, {u"qtsMs"_s, each.qtsMs}});
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
