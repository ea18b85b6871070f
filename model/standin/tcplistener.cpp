// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/tcplistener.h"

#include <QNetworkProxy>

#include <utility>

namespace PortCheck {

namespace {

using namespace std::chrono_literals;

constexpr int backlog = 512; // connections that the system keeps until they are accepted
constexpr auto recovery = 100ms;

} // namespace

TcpListener::TcpListener(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(backlog);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // the others may end early, before what is waited for
    m_pause.callOnTimeout(this, &TcpListener::goOn);
    // Qt stops listening for good if the system has no descriptor left.
    connect(this, &QTcpServer::acceptError, this, [this] { m_pause.start(recovery); });
}

void TcpListener::pause(std::chrono::milliseconds time, std::function<bool()> mayGoOn)
{
    m_mayGoOn = std::move(mayGoOn);
    // Qt accepts all waiting connections in one loop, and only this stops it within the loop.
    setMaxPendingConnections(0);
    pauseAccepting();
    m_pause.start(time);
}

void TcpListener::goOn()
{
    if (m_mayGoOn && !m_mayGoOn()) {
        m_pause.start();
        return;
    }
    m_mayGoOn = nullptr;
    setMaxPendingConnections(1); // any number: none is ever pending
    resumeAccepting();
}

} // namespace PortCheck
