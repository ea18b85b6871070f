// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/awaitedinput.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <cstdio>

namespace PortCheck {

using namespace std::chrono_literals;

namespace {

struct AwaitedInputTexts {
    Q_DECLARE_TR_FUNCTIONS(AwaitedInput)
};

} // namespace

AwaitedInput::AwaitedInput(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile() || file.isDir())
        return;
    const QString sentence = AwaitedInputTexts::tr(
        "Waiting for what %1 gives: it is a pipe or a device, and is read to its end.", "%1 a path");
    const QByteArray line = sentence.arg(QDir::toNativeSeparators(path)).toLocal8Bit() + '\n';
    m_thread = std::thread([this, line] {
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, 1s, [this] { return m_isRead; }))
            return;
        std::fputs(line.constData(), stderr);
        std::fflush(stderr);
    });
}

AwaitedInput::~AwaitedInput()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isRead = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

} // namespace PortCheck
