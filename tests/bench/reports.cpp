// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// How the time to write the reports of a run, and their size, grow with its checks; how long it takes to open its
// results file, beside Qt's parser alone; a firewall request in all forms, beside the results of the same run as JSON.
//     bench_reports [CHECKS [TARGETS]]   prints microseconds and bytes a check for each format: of 1,000 checks, and
//                                        of as many as are given (10,000), in turn; microseconds a check of the request
//                                        for as many targets as are given (500), at each of which nearly all fails
#include "model/catalogue/tablereader.h"
#include "model/causes/diagnosis.h"
#include "model/compare/readrun.h"
#include "model/report/reportwriter.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <climits>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

/// Counts what it is given and keeps none of it: a disk is not measured.
class Counter final : public QIODevice {
public:
    Counter() { open(WriteOnly | Unbuffered); }

    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char* /*data*/, qint64 size) override
    {
        m_taken += size;
        return size;
    }

private:
    qint64 m_taken = 0;
};

/// The checks of one controller for the whole table. \a answers: whether it does at the row and host of a check.
template <typename Answers>
QList<CheckRecord> hostRecords(const PortTable& table, int host, int firstId, Answers answers)
{
    const QString address = QHostAddress(0x0a000001U + quint32(host)).toString();
    QList<CheckRecord> records;
    for (const PortRow& row : table.rows) {
        for (const Transport protocol : row.protocols) {
            CheckRecord record;
            record.id = firstId + int(records.size());
            record.phase = Phase::Done;
            record.check.position = {host, 0, row.number, 0, 0};
            record.check.requirement = row.requirement;
            record.check.purpose = row.purpose;
            record.check.role = row.role;
            record.check.target = u"dc%1.corp.example"_s.arg(host);
            record.check.address = address;
            record.check.protocol = protocol;
            record.check.port = row.ports.isEmpty() ? quint16(1024) : row.ports.constFirst();
            record.check.service = serviceAt(record.check.port, protocol);
            record.seen.attempts = 2;
            const bool isWell = answers(host, int(records.size()));
            record.seen.state = isWell ? State::Open : State::Filtered;
            record.seen.reason = isWell ? Reason::Answered : Reason::NoAnswer;
            record.seen.localAddress = QHostAddress(0x0a800001U);
            if (isWell) {
                record.seen.service = ServiceState::Verified;
                record.seen.latencyMs = 0.75;
                record.seen.evidence = {{u"dnsHostName"_s, record.check.target},
                    {u"defaultNamingContext"_s, u"DC=corp,DC=example"_s}, {u"isSynchronized"_s, true}};
            }
            records.append(record);
        }
    }
    return records;
}

/// Every other host is well, the others are silent.
bool everyOther(int host, int /*check*/)
{
    return host % 2 == 0;
}

/// One port of each host, and not the same one, so that hosts need different rules.
bool onePort(int host, int check)
{
    constexpr int variety = 7;
    return check == host % variety;
}

template <typename Answers> RunSnapshot madeUpRun(qsizetype checks, int hosts, Answers answers)
{
    RunSnapshot run;
    run.program = u"bench_reports"_s;
    run.startedAt = run.finishedAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    run.table = groupPolicyTable();
    run.domain = u"corp.example"_s;
    for (int host = 0; run.checks.size() < checks && host < hosts; ++host) {
        QList<CheckRecord> records = hostRecords(run.table, host, int(run.checks.size()), answers);
        HostRecords all;
        for (const CheckRecord& record : std::as_const(records))
            all.checks.append(&record);
        const HostFacts facts(all, run.domain);
        for (CheckRecord& record : records)
            record.verdict = diagnose(record, facts);
        run.checks += records;
    }
    return run;
}

struct Figures {
    double us = 1e9; ///< microseconds a check, of the best round
    double bytes = 0; ///< a check
};

template <typename Write> void measure(Figures& best, const RunSnapshot& run, Write write)
{
    Counter device;
    QElapsedTimer timer;
    timer.start();
    if (!write(static_cast<QIODevice&>(device), run))
        return;
    const double checks = double(run.checks.size());
    best.us = std::min(best.us, double(timer.nsecsElapsed()) / 1e3 / checks);
    best.bytes = double(device.taken()) / checks;
}

/// All formats of one run.
struct Reports {
    Figures html;
    Figures json;
    Figures csv;

    void measureAll(const RunSnapshot& run)
    {
        measure(html, run, [](QIODevice& device, const RunSnapshot& all) { return writeHtmlReport(device, all); });
        measure(json, run, writeJsonReport);
        measure(csv, run, writeCsvReport);
    }

    [[nodiscard]] QJsonObject figures() const
    {
        return {{u"htmlUs"_s, html.us}, {u"jsonUs"_s, json.us}, {u"csvUs"_s, csv.us}, {u"htmlBytes"_s, html.bytes},
            {u"jsonBytes"_s, json.bytes}, {u"csvBytes"_s, csv.bytes}};
    }
};

/// Opening a results file, and what of it is Qt's.
struct Opening {
    double openUs = 1e9; ///< microseconds a check, of the best round
    double parseUs = 1e9;

    void measure(const QByteArray& file, qsizetype checks)
    {
        QElapsedTimer timer;
        timer.start();
        if (QJsonDocument::fromJson(file).isObject())
            parseUs = std::min(parseUs, double(timer.nsecsElapsed()) / 1e3 / double(checks));
        timer.start();
        if (const Result<RunSnapshot> run = readRun(file); run && run->checks.size() == checks)
            openUs = std::min(openUs, double(timer.nsecsElapsed()) / 1e3 / double(checks));
    }

    [[nodiscard]] QJsonObject figures() const { return {{u"openUs"_s, openUs}, {u"parseUs"_s, parseUs}}; }
};

/// A firewall request for what failed in all forms, and the results of its run as JSON.
struct Request {
    double formsUs = 1e9; ///< microseconds a check, of the best round
    double jsonUs = 1e9;

    void measure(const RunSnapshot& run)
    {
        const double checks = double(run.checks.size());
        QElapsedTimer timer;
        timer.start();
        const RunRequests requests(run);
        for (const RulesForm form : allRulesForms()) {
            RequestOptions options;
            options.form = form;
            if (rulesReport(requests, options).isEmpty())
                return;
        }
        formsUs = std::min(formsUs, double(timer.nsecsElapsed()) / 1e3 / checks);
        timer.start();
        if (!jsonReport(run).isEmpty())
            jsonUs = std::min(jsonUs, double(timer.nsecsElapsed()) / 1e3 / checks);
    }

    [[nodiscard]] QJsonObject figures() const { return {{u"formsUs"_s, formsUs}, {u"jsonUs"_s, jsonUs}}; }
};

} // namespace

int main(int argc, char** argv)
{
    constexpr int rounds = 3;
    constexpr qsizetype fewChecks = 1000;
    const qsizetype manyChecks = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const int targets = argc > 2 ? QByteArray(argv[2]).toInt() : 500;
    const RunSnapshot few = madeUpRun(std::min(fewChecks, manyChecks), INT_MAX, everyOther);
    const RunSnapshot many = madeUpRun(manyChecks, INT_MAX, everyOther);
    const RunSnapshot failed = madeUpRun(INT_MAX, targets, onePort);
    Request request;
    Reports ofFew;
    Reports ofMany;
    Opening opening;
    const QByteArray file = jsonReport(many);
    for (int round = 0; round < rounds; ++round) {
        ofFew.measureAll(few);
        ofMany.measureAll(many);
        opening.measure(file, many.checks.size());
        request.measure(failed);
    }
    const QJsonObject figures{{u"few"_s, ofFew.figures()}, {u"many"_s, ofMany.figures()},
        {u"opening"_s, opening.figures()}, {u"request"_s, request.figures()}};
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
