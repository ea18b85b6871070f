// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rounds/watcher.h"
#include "widgets/style/tintedframe.h"

class QComboBox;
class QPushButton;
class QSettings;
class QSpinBox;
class QToolButton;

namespace PortCheck {

class MarkLabel;
class SpokenLabel;

/// What is watched and how often, whether it is, and what changed last. Hidden until somebody wants to watch.
class WatchBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchBar)

public:
    explicit WatchBar(QWidget* parent = nullptr);

    /// What the person chose; without the ids of what is selected.
    [[nodiscard]] WatchOrder order() const;
    void recall(const QSettings& settings);
    void remember(QSettings& settings) const;

    /// While it watches the button stops it, and there are no choices.
    void showWatching(bool isWatching);
    /// A sentence about how it goes: seen only.
    void show(StatusMark mark, const QString& sentence);
    /// The same, and said to those who don't see it.
    void say(StatusMark mark, const QString& sentence);
    void focusButton();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void toggleWanted();
    void timelinesWanted();
    void closeWanted();

private:
    void showMark(StatusMark mark);

    MarkLabel* m_icon;
    SpokenLabel* m_text;
    QWidget* m_choices; ///< while it doesn't watch
    QComboBox* m_scope;
    QSpinBox* m_every;
    QPushButton* m_toggle;
    QPushButton* m_timelines;
    QToolButton* m_close;
};

} // namespace PortCheck
