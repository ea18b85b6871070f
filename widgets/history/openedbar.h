// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/tintedframe.h"

class QLabel;

namespace PortCheck {

struct RunSnapshot;

/// Says that what the window shows was read from a file, of when and of which computer, and leads back. Hidden until
/// then.
class OpenedBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenedBar)

public:
    explicit OpenedBar(QWidget* parent = nullptr);

    /// \a file: its path, which the tooltip has.
    void show(const RunSnapshot& run, const QString& file);

Q_SIGNALS:
    void targetsWanted(); ///< the hosts of the run that is shown, for the next one
    void closed(); ///< back to the present run

private:
    QLabel* m_sentence;
};

} // namespace PortCheck
