// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/tintedframe.h"

#include <QString>

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
    /// Whether a watch asks another run meanwhile, which it then says.
    void setWatching(bool isWatching);

Q_SIGNALS:
    void targetsWanted(); ///< the hosts of the run that is shown, for the next one
    void closed(); ///< back to the present run

private:
    void showSentence();

    QLabel* m_sentence;
    QString m_opened; ///< what was
    bool m_isWatching = false;
};

} // namespace PortCheck
