// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// Linked with a program's own main(), it lets the program leave once its window has been painted for the first time,
/// and prints when that was (CLOCK_MONOTONIC, nanoseconds) and the peak of its memory (kB, resident).
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <ctime>
#include <utility>

namespace {

qint64 monotonicNanoseconds()
{
    constexpr qint64 nanosecondsInASecond = 1'000'000'000;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * nanosecondsInASecond + now.tv_nsec;
}

/// In kB; see proc(5).
QByteArray peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    const QByteArray marker = "VmHWM:";
    while (true) {
        const QByteArray line = status.readLine();
        if (line.isEmpty())
            return "0";
        if (line.startsWith(marker))
            return line.sliced(marker.size()).trimmed().split(' ').constFirst();
    }
}

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        // Later: the window shows what was painted only after all of its parts have been.
        if (widget && widget->isWindow() && !std::exchange(m_seen, true))
            startTimer(0);
        return QObject::eventFilter(watched, event);
    }

protected:
    void timerEvent(QTimerEvent* /*event*/) override
    {
        const QByteArray line = QByteArray::number(monotonicNanoseconds()) + ' ' + peakMemory() + '\n';
        QFile output;
        if (output.open(stdout, QIODevice::WriteOnly))
            output.write(line);
        QCoreApplication::quit();
    }

private:
    bool m_seen = false;
};

void watchForFirstPaint()
{
    QCoreApplication* const application = QCoreApplication::instance();
    application->installEventFilter(new FirstPaint(application));
}
Q_COREAPP_STARTUP_FUNCTION(watchForFirstPaint)

} // namespace
