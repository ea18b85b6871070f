// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/tcplistener.h"

#include <QNetworkProxy>
#include <QTimer>

#include <chrono>

namespace PortCheck {

namespace {

using namespace std::chrono_literals;

constexpr int backlog = 512; // connections that the system keeps until they are taken
constexpr auto pause = 100ms;

} // namespace

TcpListener::TcpListener(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(backlog);
    // Qt stops to listen for good when the system has no descriptor left.
    connect(this, &QTcpServer::acceptError, this,
        [this] { QTimer::singleShot(pause, this, &QTcpServer::resumeAccepting); });
}

} // namespace PortCheck
