// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "model/compare/compare.h"
#include "model/compare/readrun.h"
#include "model/history/historyentry.h"
#include "model/history/journalfile.h"
#include "model/plan/planfile.h"
#include "model/report/reportwriter.h"
#include "model/standin/allowedpeers.h"
#include "model/system/connectionends.h"
#include "model/system/hostsfile.h"
#include "model/system/localportsparser.h"
#include "model/system/neighbours.h"
#include "model/system/owncounters.h"
#include "model/system/ownresolver.h"
#include "model/system/ownroutes.h"
#include "model/system/proxylibrary.h"
#include "model/system/usermodenetwork.h"
#include "model/targets/hostname.h"
#include "model/watch/watchfile.h"
#include "model/watch/watchlimits.h"
#include "model/watch/watchrecorder.h"
#include "model/words/watchtext.h"
#include "tests/fuzz/kind.h"
#include "widgets/walkthrough/walkthroughstate.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>

namespace PortCheck::Fuzz {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostRows = 1000;
constexpr qsizetype mostPorts = 200;

/// Whatever was accepted can be checked.
void mustBeTable(const Result<PortTable>& table)
{
    if (!table) {
        mustHold(!table.error().isEmpty(), "refused without a word");
        return;
    }
    mustHold(!table->rows.isEmpty() && table->rows.size() <= mostRows, "rows");
    for (const PortRow& row : table->rows) {
        mustHold(!row.ports.isEmpty() || row.dynamicRange.has_value(), "a row without a port");
        mustHold(row.ports.size() <= mostPorts && !row.ports.contains(0), "ports");
        mustHold(!row.protocols.isEmpty(), "a row without a protocol");
        mustHold(!row.role.isEmpty(), "a row without a target");
        const auto& range = row.dynamicRange;
        mustHold(!range || (range->from > 0 && range->from <= range->to), "a range");
    }
}

Kind jsonTable()
{
    return {"jsontable", [](const QByteArray& bytes) { mustBeTable(readJsonTable(bytes)); },
        {R"({"format":"gp-portcheck-table","version":1,"title":"T","origin":"O","generalRequirements":["G"],
"rows":[{"ports":[135],"dynamicRange":{"from":1024,"to":65535},"protocols":["TCP","UDP"],"source":"S",
"target":"Domain controllers","purpose":"P","requirement":"R"}]})"}};
}

Kind markdownTable()
{
    return {"markdowntable", [](const QByteArray& bytes) { mustBeTable(readMarkdownTable(bytes)); },
        {"---\ntitle: \"T\"\n---\n# H\n\n- a `general` **one**\n\n| Port | Protocol | Source | Target | Purpose |\n"
         "| --- | :-: | --- | --- | --- |\n| 135 and dynamic range: 1024-65535<br>5985/5986 | TCP/UDP | S | [T](u) | a "
         "\\| b |\n"
         "```\ncode\n```\n"}};
}

Kind csvTable()
{
    return {"csvtable", [](const QByteArray& bytes) { mustBeTable(readCsvTable(bytes)); },
        {"Port,Protocol,Source,Target,Purpose\r\n\"389, 636\",\"TCP, UDP\",S,T,\"a \"\"b\"\"\"\r\n",
            "Port;Protocol;Source;Target;Purpose\n139-140;TCP;S;T;P\n",
            "Port\tProtocol\tSource\tTarget\tPurpose\n1\tUDP\tS\tT\tP\n"}};
}

/// What is normal stays as it is.
Kind hosts()
{
    const auto run = [](const QByteArray& bytes) {
        const QString text = QString::fromUtf8(bytes);
        const ParsedHosts parsed = parseHosts(text);
        for (const QString& host : parsed.hosts) {
            const Result<QString> again = parseHost(host);
            mustHold(again && *again == host, "a host that is read otherwise the second time");
        }
        for (const RejectedEntry& rejected : parsed.rejected)
            mustHold(!rejected.why.isEmpty(), "refused without a word");
        if (const Result<AllowedPeers> peers = AllowedPeers::parsed(text.split(u','))) {
            const Result<AllowedPeers> again = AllowedPeers::parsed(peers->text().split(u", "_s));
            mustHold(again && again->text() == peers->text(), "peers that are read otherwise the second time");
        }
        if (const Result<QString> domain = parseDomain(text)) {
            const Result<QString> again = parseDomain(*domain);
            mustHold(again && *again == *domain, "a domain that is read otherwise the second time");
        }
    };
    return {"hosts", run,
        {"dc1.lab.example, 192.0.2.1; [2001:db8::2]\nfe80::1%lo", "https://user@dc1:389/x", "\\\\dc1\\sysvol",
            "LAB\\dc1", "10.0.0.0/24,2001:db8::/32,::1", "10.0.0.1-9", "10.0.0.1-9\xc2\xad",
            u"bücher.example"_s.toUtf8(), "*.lab.example ::ffff:192.0.2.7"}};
}

Kind targetsFile()
{
    const auto run = [](const QByteArray& bytes) {
        static const int file = memfd_create("targets", 0);
        static const QString path = u"/proc/self/fd/%1"_s.arg(file);
        static const RunPlan usual{groupPolicyTable(), {}, {}, {}, {}};
        const auto fill = [](const QByteArray& content) {
            mustHold(ftruncate(file, 0) == 0
                    && pwrite(file, content.constData(), std::size_t(content.size()), 0) == content.size(),
                "no memory for a file");
        };
        fill(bytes);
        const Result<PlanFile> read = readPlanFile(path, usual, PlanTable::Given);
        mustHold(read || read.error().contains(path), "an error that doesn't name the file");
        if (!read)
            return;
        for (const Target& target : read->plan.targets)
            mustHold(usual.table.roles().contains(target.role) && !target.host.isEmpty(), "a target that is none");
        const Result<QByteArray> written = planFileContent(read->plan, u"/"_s);
        mustHold(written.ok(), "a plan that can't be written");
        fill(*written);
        const Result<PlanFile> again = readPlanFile(path, usual, PlanTable::Given);
        mustHold(again && again->isWhole && again->plan == read->plan, "a plan that is read otherwise the second time");
    };
    return {"targetsfile", run,
        {"\xef\xbb\xbf# comment\r\nDomain controllers=dc1.lab.example,192.0.2.1\r\n\r\n dns server = [2001:db8::2]\n",
            "# GP PortCheck plan, version 1\n--domain lab.example\n--timeout 500\n--retries 0,3\n--parallel 4\n"
            "--range-check map\n--rate 20\n--no-extra-looks\n--source-ports\n--addresses ipv4\n--dynamic-range "
            "named\nDNS Server = dc1\n# end "
            "of plan\n"}};
}

Kind hostsFile()
{
    const auto run = [](const QByteArray& bytes) {
        const HostsFile file(u"hosts"_s, bytes);
        const int line = file.lineOf(u"dc1.lab.example"_s, QHostAddress(u"192.0.2.1"_s));
        mustHold(line >= 0 && line <= bytes.count('\n') + 1, "a line that isn't there");
    };
    return {"hostsfile", run, {"127.0.0.1 localhost\n192.0.2.1\tdc1.lab.example DC1 # comment\n::1 ip6-localhost\n"}};
}

/// What the systems say of themselves, in texts and in netlink's messages.
Kind systemTexts()
{
    const auto run = [](const QByteArray& bytes) {
        const QString text = QString::fromUtf8(bytes);
        const auto mustBeRange = [](const PortRange& range) { mustHold(range.from <= range.to, "a range"); };
        for (const auto& range : {linuxDynamicPorts(text), netshDynamicPorts(text)}) {
            if (range)
                mustBeRange(*range);
        }
        const QList<PortRange> ranges = linuxReservedPorts(text) + netshExcludedPorts(text);
        std::for_each(ranges.begin(), ranges.end(), mustBeRange);
        (void)ownCountersIn({bytes, bytes, bytes, bytes, bytes});
        (void)gatewayIn(bytes, u"eth0"_s);
        (void)proxyLibraryIn(bytes);
        (void)ownEndIn(bytes, {QHostAddress(QHostAddress::LocalHost), 40000}, {QHostAddress(u"192.0.2.1"_s), 4});
        (void)neighboursIn(bytes);
        const QList<OwnRoute> routes = ownRoutesIn(bytes);
        for (const OwnRoute& route : routes)
            (void)routeText(route);
        mustHold(serversInResolvConf(bytes).size() <= 3, "more servers than a system asks");
    };
    return {"systemtexts", run,
        {"32768\t60999\n", "8080,9148-9150\n", "Start Port      : 49152\r\nNumber of Ports : 16384\r\n",
            "Start Port    End Port\r\n----------    --------\r\n     50000       50059     *\r\n",
            "TcpExt: SyncookiesSent IPReversePathFilter\nTcpExt: 0 17\nIpExt: InNoRoutes\nIpExt: 3\n",
            "# made\nnameserver 192.0.2.53\nnameserver 2001:db8::53\nsearch lab.example\noptions edns0\n"}};
}

/// What is left of a run is one, or is refused.
Kind journal()
{
    const auto run = [](const QByteArray& bytes) {
        const Result<RunSnapshot> left = runOfJournal(bytes);
        mustHold(left || !left.error().isEmpty(), "refused without a word");
        mustHold(!left || (left->cancelled && !left->checks.isEmpty()), "a run that was not cut off");
    };
    return {"journal", run,
        {R"({"format":"gp-portcheck-journal","version":1,"startedAt":"2026-11-29T00:00:00.000Z"})"
         "\n"
         R"({"id":1,"place":[0,0,1],"check":{"target":"a","port":1,"protocol":"TCP","outcome":"pass"}})"
         "\n"
         R"({"id":2,"look":{"kind":"again","target":"a","port":1,"protocol":"TCP","outcome":"pass"}})"
         "\n{\"removed\":[2]}\n"}};
}

/// An entry of the index of kept runs that was read is the same once more when it was written again.
Kind historyIndex()
{
    const auto run = [](const QByteArray& bytes) {
        const std::optional<HistoryEntry> entry = historyEntryOf(QJsonDocument::fromJson(bytes).object());
        if (!entry)
            return;
        mustHold(entry->targets.size() <= HistoryEntry::mostTargets && entry->path.isEmpty(), "bounds");
        mustHold(historyEntryOf(historyFields(*entry)) == entry, "another entry when it was written again");
    };
    HistoryEntry entry;
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
    entry.sourceHost = u"srv1"_s;
    entry.targets = {u"dc1.lab.example"_s, u"10.0.0.2"_s};
    entry.checks = 23;
    entry.fail = 2;
    entry.outcome = Outcome::Fail;
    return {"historyindex", run, {QJsonDocument(historyFields(entry)).toJson()}};
}

/// A run that was read is as good as it was then, in one pass or not, and once more when it was written again.
Kind resultsFile()
{
    const auto run = [](const QByteArray& bytes) {
        const Result<RunSnapshot> whole = readRun(bytes);
        const Result<QJsonObject> report = parseResults(bytes);
        const Result<RunSnapshot> slow = report ? runOf(*report) : Error{report.error()};
        mustHold(whole.ok() == slow.ok() && (!whole || *whole == *slow), "another run in one pass");
        mustHold(!whole || readRun(jsonReport(*whole)).ok(), "what was read and written is refused");
        const Result<SavedRun> saved = readResults(bytes);
        if (!saved) {
            mustHold(!saved.error().isEmpty(), "refused without a word");
            return;
        }
        const Comparison same = compare(*saved, *saved);
        mustHold(numberOf(same, ChangeKind::NewlyBroken) + numberOf(same, ChangeKind::Mended) == 0,
            "a run that is not as it was");
    };
    return {"resultsfile", run,
        {R"({"format":"gp-portcheck-results","version":1,"startedAt":"2026-03-01T10:15:00.000Z","source":{"host":"a"},)"
         R"("checks":[{"role":"R","target":"dc1","address":"192.0.2.1","port":389,"protocol":"TCP","outcome":"pass",)"
         R"("reason":"answered","evidence":{"dnsHostName":"dc1.lab.example","rpcInterfaces":["netlogon"]}}]})"}};
}

/// The same of what was watched, and its bounds.
Kind watchedFile()
{
    const auto run = [](const QByteArray& bytes) {
        const Result<WatchLog> log = readWatchFile(bytes);
        if (!log) {
            mustHold(!log.error().isEmpty(), "refused without a word");
            return;
        }
        mustHold(log->timelines.size() <= mostTimelines && log->changes.size() <= mostChanges
                && log->notes.size() <= mostNotes,
            "more than is kept");
        const Result<WatchLog> again = readWatchFile(watchFileOf(*log));
        mustHold(again && *again == *log, "a log that is read otherwise the second time");
        WatchRecorder recorder;
        recorder.restore(*log);
        recorder.pin(u"note"_s, 1);
        mustHold(!watchLines(recorder.log()).isEmpty(), "no word");
    };
    WatchRecorder recorder;
    recorder.begin(5, 1'800'000'000'000);
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.port = 389;
    for (const Outcome outcome : {Outcome::Pass, Outcome::Fail, Outcome::Warn}) {
        record.verdict.outcome = outcome;
        recorder.take({record}, 1'800'000'000'000 + 1000 * int(outcome));
    }
    recorder.pin(u"rule changed"_s, 1'800'000'001'000);
    return {"watchfile", run, {watchFileOf(recorder.log()), watchFileOf(WatchLog())}};
}

/// What was read is kept as it is.
Kind walkthrough()
{
    const auto run = [](const QByteArray& bytes) {
        const Result<WalkthroughState> state = WalkthroughState::fromJson(bytes);
        if (!state) {
            mustHold(!state.error().isEmpty(), "refused without a word");
            return;
        }
        const Result<WalkthroughState> again = WalkthroughState::fromJson(state->toJson());
        mustHold(again && *again == *state, "a state that is read otherwise the second time");
    };
    WalkthroughState state;
    state.page = 3;
    state.savedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 15), Qt::UTC);
    state.product = u"P"_s;
    state.domain = u"lab.example"_s;
    state.hosts = {{u"Domain controllers"_s, u"dc1.lab.example"_s}};
    state.standIns = QStringList{u"dc1.lab.example"_s};
    state.checkedAt = state.savedAt;
    state.left = {{Outcome::Fail, u"C"_s, u"O"_s, u"R"_s}};
    state.signOff.by = u"B"_s;
    state.signOff.at = QDate(2026, 3, 2);
    state.signOff.remarks = u"M"_s;
    state.reports = QStringList{u"html"_s};
    return {"walkthrough", run, {state.toJson(), WalkthroughState().toJson()}};
}

} // namespace

QList<Kind> textKinds()
{
    return {jsonTable(), markdownTable(), csvTable(), hosts(), targetsFile(), hostsFile(), systemTexts(), resultsFile(),
        journal(), historyIndex(), watchedFile(), walkthrough()};
}

} // namespace PortCheck::Fuzz
