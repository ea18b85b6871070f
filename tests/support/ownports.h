// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUdpSocket>

#include <memory>
#include <vector>

/// Addresses and ports of this computer that no other test has, in whatever run of the tests. Several run at a time,
/// and some of them can't take what a server takes that asks for port 0: they need a port that is known before, one
/// that stays closed, or many.
namespace PortCheck::TestPeers {

/// An address of this computer that other programs hardly listen at: all of 127/8 is its own (RFC 1122 3.2.1.3).
/// Another one for each process, as far as 22 bits tell them apart, and for each number up to 3.
inline QHostAddress ownAddress(int number = 0)
{
    const auto process = quint32(QCoreApplication::applicationPid());
    constexpr quint32 farFromTheUsualOnes = 64U << 16;
    constexpr quint32 hostBits = 0xFFFFFF;
    return QHostAddress((127U << 24) | (((process << 2) ^ farFromTheUsualOnes) & hostBits) | quint32(number & 3));
}

/// What a test does with ports of its own. A server may have a port from which connections were closed a minute ago
/// (TIME_WAIT), a client that wants it for itself may not: they are given ports from opposite ends.
enum class PortUse {
    Servers,
    Clients,
};

/// TCP ports in a row, the same ones at every address and in both families. Below those that systems give out by
/// themselves, and below 20,000, from where a stand-in goes when its place is taken (otherPorts()). Claimed as long as
/// this lives, by a datagram socket that says so to other tests, and free at every address when they were claimed.
class OwnPorts final {
public:
    explicit OwnPorts(int count, PortUse use = PortUse::Servers)
        : m_count(count)
    {
        const int cells = (count + cellSize - 1) / cellSize;
        for (int from = 0; from + cells <= cellCount && !isReady(); ++from)
            claim(use == PortUse::Clients ? from : cellCount - cells - from, cells, use);
    }
    Q_DISABLE_COPY_MOVE(OwnPorts)
    ~OwnPorts() = default;

    [[nodiscard]] bool isReady() const { return !m_claims.empty(); }
    [[nodiscard]] quint16 at(int place) const { return quint16(m_first + place); }
    [[nodiscard]] PortRange range() const { return {at(0), at(m_count - 1)}; }

private:
    static constexpr int lowest = 6'000;
    static constexpr int cellSize = 500;
    static constexpr int cellCount = 28;

    void claim(int cell, int cells, PortUse use)
    {
        const QHostAddress notice(QHostAddress::LocalHost);
        m_first = lowest + cell * cellSize;
        for (int i = 0; i < cells; ++i) {
            auto socket = std::make_unique<QUdpSocket>();
            socket->setProxy(QNetworkProxy::NoProxy);
            if (!socket->bind(notice, at(i * cellSize), QAbstractSocket::DontShareAddress)) {
                m_claims.clear();
                return;
            }
            m_claims.push_back(std::move(socket));
        }
        for (int i = 0; i < m_count; ++i) {
            if (!isFree(at(i), use)) {
                m_claims.clear();
                return;
            }
        }
    }

    static bool isFree(quint16 port, PortUse use)
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
#ifdef Q_OS_WIN // where a port in TIME_WAIT is free, and "reuse" means to share it with who has it
        Q_UNUSED(use)
        const QAbstractSocket::BindMode mode = QAbstractSocket::DontShareAddress;
#else
        const QAbstractSocket::BindMode mode =
            use == PortUse::Servers ? QAbstractSocket::ReuseAddressHint : QAbstractSocket::DontShareAddress;
#endif
        return socket.bind(QHostAddress::Any, port, mode);
    }

    int m_count;
    int m_first = 0;
    std::vector<std::unique_ptr<QUdpSocket>> m_claims;
};

} // namespace PortCheck::TestPeers
