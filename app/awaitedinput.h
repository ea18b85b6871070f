// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace PortCheck {

/// As long as it lives a file is read that a person has named. A pipe or a device gives what it has when it likes, or
/// never: then a line on standard error says after a second what is awaited. Nothing happens for plain files.
class AwaitedInput final {
    Q_DISABLE_COPY_MOVE(AwaitedInput)

public:
    explicit AwaitedInput(const QString& path);
    ~AwaitedInput();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isRead = false;
    std::thread m_thread; ///< the only one that writes until it is joined: the main one reads
};

} // namespace PortCheck
