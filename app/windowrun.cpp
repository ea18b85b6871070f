// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/windowrun.h"

#include "app/settingsstore.h"
#include "model/demo/demo.h"
#include "model/discovery/srvdiscovery.h"
#include "model/run/socketprobefactory.h"
#include "model/system/localports.h"
#include "model/system/tlslibrary.h"
#include "model/targets/resolver.h"
#include "widgets/mainwindow.h"
#include "widgets/style/programicon.h"
#include "widgets/style/readablepalette.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <functional>
#include <utility>

namespace PortCheck {

namespace {

/// Has something done once the window has been painted for the first time: until then it would take the processor from
/// that (on Windows it starts other programs). What needs it earlier begins it by itself.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget* window, std::function<void()> after)
        : QObject(window)
        , m_after(std::move(after))
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, watched, m_after); // it is on the screen by then
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_after;
};

} // namespace

int runWindow(const Options& options, QSettings& settings)
{
    QApplication::setWindowIcon(programIcon());
    // Under Wayland a window has no icon of its own: the desktop takes it from the desktop file of this name.
    QGuiApplication::setDesktopFileName(QStringLiteral("gp-portcheck"));
    QApplication::setPalette(withReadablePlaceholders(QApplication::palette()));
    SystemResolver resolver;
    SystemResolver discoveryResolver; // its own: stopping a run forgets the questions of the run's resolver
    SocketProbeFactory factory;
    Demo demo(factory, resolver);
    CheckRunner runner(demo.probes(), demo.names());
    SrvDiscovery discovery(discoveryResolver);
    // The walkthrough has its own objects, so that neither side cancels the other's questions.
    SystemResolver walkthroughResolver;
    SystemResolver scoutResolver;
    SystemResolver walkthroughDiscoveryResolver;
    CheckRunner walkthroughRunner(factory, walkthroughResolver);
    CheckRunner scout(factory, scoutResolver);
    SrvDiscovery walkthroughDiscovery(walkthroughDiscoveryResolver);
    WalkthroughTools walkthrough{walkthroughRunner, scout, walkthroughDiscovery, walkthroughFile(settings)};
    MainWindow window({runner, discovery, settings, options.request.table, {}, &demo, &walkthrough});
    window.offer(options.request.targets, options.request.domain);
    window.show();
    if (options.demo)
        QTimer::singleShot(0, &window, [&] { window.startDemo(*options.demo); });
    window.installEventFilter(new FirstPaint(&window, [] {
        prepareLocalPorts();
        (void)loadTlsLibrary();
    }));
    return QApplication::exec();
}

} // namespace PortCheck
