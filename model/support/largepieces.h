// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace PortCheck {

/// Collects what is written to it, and hands it on to an unbuffered device in pieces of some tens of KiB: a report is
/// written in hundreds of thousands of small ones. Lives in one thread; the device must outlive it.
class LargePieces final : public QIODevice {
    Q_DISABLE_COPY_MOVE(LargePieces)

public:
    explicit LargePieces(QIODevice& device);

    /// Hands on what is left. False if the device did not take all that was ever written.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_device;
    QByteArray m_piece;
    bool m_taken = true;
};

} // namespace PortCheck
