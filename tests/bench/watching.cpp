// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How much memory a watch takes, by a clock that runs faster: 100 checks a minute for a day.
//     bench_watching [HOURS [CHECKS]]     prints, as JSON, the growth in KiB, and the log's size in a results file in
//     bytes, where
//                                         nothing changes, some checks do now and then, and all change each minute
#include "model/watch/watchfile.h"
#include "model/watch/watchrecorder.h"
#include "tests/support/memorypeak.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'800'000'000'000;
constexpr qint64 minute = 60'000;

enum class Scene { Still, Some, Wild };

/// Whether a check fails in that round.
bool fails(Scene scene, int check, int round)
{
    constexpr int oneIn = 10;
    constexpr int rounds = 30;
    switch (scene) {
    case Scene::Still:
        return false;
    case Scene::Some:
        return check % oneIn == 0 && round / rounds % 2 == 1;
    case Scene::Wild:
        return (round + check) % 2 == 1;
    }
    Q_UNREACHABLE();
}

QList<CheckRecord> checksOf(int number)
{
    QList<CheckRecord> records;
    for (int i = 0; i < number; ++i) {
        CheckRecord record;
        record.id = i + 1;
        record.phase = Phase::Done;
        record.check.role = u"Domain controllers"_s;
        record.check.target = u"dc%1.corp.example"_s.arg(i / 10);
        record.check.address = u"10.0.0.%1"_s.arg(i / 10);
        record.check.port = quint16(389 + i % 10);
        records.append(record);
    }
    return records;
}

void measure(QTextStream& out, const QString& name, Scene scene, int hours, int checks)
{
    QList<CheckRecord> records = checksOf(checks);
    WatchRecorder recorder;
    recorder.begin(60, begin);
    recorder.take(records, begin); // the first round: what grows from then on is counted
    const TestPeers::MemoryPeak peak;
    for (int round = 1; round <= hours * 60; ++round) {
        const qint64 now = begin + round * minute;
        for (int i = 0; i < checks; ++i) {
            const bool isBad = fails(scene, i, round);
            records[i].verdict.outcome = isBad ? Outcome::Fail : Outcome::Pass;
            records[i].verdict.reason = isBad ? Reason::NoAnswer : Reason::Answered;
        }
        recorder.take(records, now);
        recorder.countRound(1000, now);
    }
    const qint64 grown = peak.growthKib();
    const qsizetype bytes = QJsonDocument(watchField(recorder.log())).toJson(QJsonDocument::Compact).size();
    out << (scene == Scene::Still ? u"{"_s : u", "_s)
        << u"\"%1\": {\"growthKib\": %2, \"bytes\": %3}"_s.arg(name, QString::number(grown), QString::number(bytes));
}

} // namespace

int main(int argc, char* argv[])
{
    constexpr int day = 24;
    constexpr int usual = 100;
    const int hours = argc > 1 ? QByteArray(argv[1]).toInt() : day;
    const int checks = argc > 2 ? QByteArray(argv[2]).toInt() : usual;
    QTextStream out(stdout);
    measure(out, u"still"_s, Scene::Still, hours, checks);
    measure(out, u"some"_s, Scene::Some, hours, checks);
    measure(out, u"wild"_s, Scene::Wild, hours, checks);
    out << u"}\n"_s;
    return 0;
}
