// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// How fluid the window stays while much is going on, and what that takes of memory; see --help. Prints one JSON
/// object:
/// {"checks": 9000, "idle": {...}, "scene": {...}}, each of the two with milliseconds and KiB.
#include "model/catalogue/tablereader.h"
#include "model/run/checkrunner.h"
#include "model/run/rangerounds.h"
#include "model/scan/rangescanner.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/largeestate.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/fakediscovery.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/memorypeak.h"
#include "widgets/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

using namespace PortCheck;
using namespace PortCheck::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds aftermath{500}; ///< what follows from a scene's end is part of it

/// How much of everything a scene has.
struct Size {
    int targets = 500;
    quint32 sweptHosts = RangeRounds::mostHostsAtOnce; ///< as many as a run sweeps at once
    std::chrono::milliseconds idle{3000};
    std::chrono::milliseconds untilStop{1000};
};
/// Just enough for each line of the scenes to run: a host of each kind, and a stop before they have all answered.
constexpr Size shortSize{20, 1, 300ms, 100ms};

/// Ends after the time that its host takes.
class PacedProbe final : public Probe {
    Q_DISABLE_COPY_MOVE(PacedProbe)

public:
    PacedProbe(const LargeEstate& estate, ProbeRequest order)
        : m_estate(estate)
        , m_order(std::move(order))
    {
    }

    void start() override
    {
        LargeEstate::Answer answer = m_estate.answer(m_order);
        m_result = std::move(answer.result);
        QTimer::singleShot(answer.after, Qt::PreciseTimer, this, [this] { end(); });
    }
    void cancel() override
    {
        m_result = {};
        m_result.state = State::Cancelled;
        m_result.reason = Reason::Cancelled;
        end();
    }

private:
    void end()
    {
        if (!std::exchange(m_hasEnded, true))
            Q_EMIT finished(m_result);
    }

    const LargeEstate& m_estate;
    ProbeRequest m_order;
    ProbeResult m_result;
    bool m_hasEnded = false;
};

class PacedProbeFactory final : public ProbeFactory {
public:
    explicit PacedProbeFactory(const LargeEstate& estate)
        : m_estate(estate)
    {
    }

    std::unique_ptr<Probe> create(const ProbeRequest& order) override
    {
        return std::make_unique<PacedProbe>(m_estate, order);
    }
    /// The real one: loopback is near enough.
    std::unique_ptr<RangeProbe> createRangeProbe() override { return std::make_unique<RangeScanner>(); }
    [[nodiscard]] SourceInfo computer() const override { return fakeComputer(); }

private:
    const LargeEstate& m_estate;
};

/// The real window over a network that isn't there.
class Stage final : public QObject {
    Q_DISABLE_COPY_MOVE(Stage)

public:
    explicit Stage(const Size& size)
        : m_size(size)
        , m_estate(size.targets)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_factory(m_estate)
        , m_runner(m_factory, m_resolver)
        , m_window({m_runner, m_discovery, m_settings, groupPolicyTable()})
    {
        m_resolver.table = m_estate.addresses();
        m_window.show();
    }

    [[nodiscard]] qsizetype checkCount() const { return m_runner.checks().size(); }

    /// The scenes; each calls \a done once.
    using Done = std::function<void()>;
    void idle(const Done& done) { QTimer::singleShot(m_size.idle, this, done); }

    void checks(const Done& done)
    {
        connect(&m_runner, &CheckRunner::finished, this, done);
        m_window.offer(m_estate.targets(), u"corp.example"_s);
        QTimer::singleShot(aftermath, this, [this] { trigger("check"); }); // a person needs at least as long
    }

    /// The same, while a person sorts, filters and chooses rows, without a pause to think.
    void handled(const Done& done)
    {
        auto* const person = new QTimer(this);
        connect(person, &QTimer::timeout, this, &Stage::act);
        person->start(aftermath / 2);
        checks(done);
    }

    void stopped(const Done& done)
    {
        connect(&m_runner, &CheckRunner::started, this,
            [this] { QTimer::singleShot(m_size.untilStop, this, [this] { trigger("stop"); }); });
        checks(done);
    }

    /// Every port of some loopback addresses.
    void sweep(const Done& done)
    {
        connect(&m_runner, &CheckRunner::finished, this, done);
        constexpr quint32 loopback = 0x7f000001;
        RunRequest request;
        request.table = groupPolicyTable();
        for (quint32 host = 0; host < m_size.sweptHosts; ++host)
            request.targets.append({u"Domain controllers"_s, QHostAddress(loopback + host).toString()});
        request.rangeScan = RangeMode::EveryPort;
        m_runner.start(request);
        QTimer::singleShot(aftermath, this, &Stage::lookAtRange);
    }

private:
    /// A person watches one strip fill.
    void lookAtRange()
    {
        auto* const table = m_window.findChild<QTreeView*>(u"checks"_s);
        const QModelIndexList ranges =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"1024-65535"_s, 1, Qt::MatchExactly);
        table->setCurrentIndex(ranges.value(0));
    }

    void act()
    {
        auto* const table = m_window.findChild<QTreeView*>(u"checks"_s);
        const int turn = m_actions / 3;
        switch (m_actions++ % 3) {
        case 0:
            table->sortByColumn(turn % table->model()->columnCount(), Qt::AscendingOrder);
            break;
        case 1:
            m_window.findChild<QLineEdit*>(u"filterText"_s)->setText(turn % 2 == 0 ? u"dc1"_s : QString());
            break;
        default:
            table->setCurrentIndex(table->model()->index(turn, 0));
        }
    }

    void trigger(const char* action) { m_window.findChild<QAction*>(QLatin1String(action))->trigger(); }

    Size m_size;
    LargeEstate m_estate;
    QTemporaryDir m_folder;
    QSettings m_settings;
    FakeResolver m_resolver;
    FakeDiscovery m_discovery;
    PacedProbeFactory m_factory;
    CheckRunner m_runner;
    MainWindow m_window;
    int m_actions = 0;
};

using Scene = std::function<void(Stage&, const Stage::Done&)>;

void turnFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject measured(Stage& stage, Heartbeat& heartbeat, const Scene& scene)
{
    const TestPeers::MemoryPeak memory;
    QElapsedTimer clock;
    clock.start();
    heartbeat.start();
    QEventLoop loop;
    scene(stage, [&loop] { loop.quit(); });
    loop.exec();
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    turnFor(aftermath);
    const Stalls stalls = heartbeat.stop();
    return {{u"milliseconds"_s, milliseconds}, {u"p99"_s, stalls.p99}, {u"longest"_s, stalls.longest},
        {u"longestBusy"_s, stalls.longestBusy}, {u"peakKib"_s, memory.growthKib()}, {u"heldKib"_s, memory.heldKib()}};
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QHash<QString, Scene> scenes{{u"checks"_s, &Stage::checks}, {u"handled"_s, &Stage::handled},
        {u"stopped"_s, &Stage::stopped}, {u"sweep"_s, &Stage::sweep}};
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(u"scene"_s, u"checks|handled|stopped|sweep"_s);
    options.addOption({u"targets"_s, u"domain controllers"_s, u"number"_s});
    options.addOption({u"short"_s, u"little of everything: shows that it runs, and its figures say nothing"_s});
    options.addOption({u"tell"_s, u"tells standard error of each longer stall"_s, u"milliseconds"_s, u"1e9"_s});
    options.process(application);
    const Scene scene = scenes.value(options.positionalArguments().value(0));
    if (!scene)
        options.showHelp(2);
    Heartbeat heartbeat;
    heartbeat.tellOfMoreThan(options.value(u"tell"_s).toDouble());
    Size size = options.isSet(u"short"_s) ? shortSize : Size{};
    if (options.isSet(u"targets"_s))
        size.targets = options.value(u"targets"_s).toInt();
    Stage stage(size);
    turnFor(aftermath);
    const QJsonObject idle = measured(stage, heartbeat, &Stage::idle);
    const QJsonObject busy = measured(stage, heartbeat, scene);
    const QJsonObject figures{{u"checks"_s, stage.checkCount()}, {u"idle"_s, idle}, {u"scene"_s, busy}};
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
