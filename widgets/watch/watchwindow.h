// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/watch/watchmodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace PortCheck {

class TimelineStrip;
class Watcher;

/// All timelines of a watcher, one a row; the states of the chosen one; what changed and what was noted, the newest
/// first; and where notes are pinned. The watcher must outlive it.
class WatchWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchWindow)

public:
    explicit WatchWindow(Watcher& watcher, QWidget* parent = nullptr);

    void focusNote();

private:
    void layOut();
    void showLog();
    void showCurrent();
    void showEvents();
    void pin();

    Watcher& m_watcher;
    WatchModel m_model;
    QComboBox* m_span;
    QTableView* m_table;
    TimelineStrip* m_strip;
    QLabel* m_state;
    QListWidget* m_events;
    QLineEdit* m_note;
    QPushButton* m_pin;
};

} // namespace PortCheck
