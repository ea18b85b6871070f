// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/watch/timelinepainter.h"

#include <QWidget>

namespace PortCheck {

/// The timeline of one check from left to right. Left and Right, Home and End go through its states, one of which is
/// the current one, framed and described; it stays the last one as long as nobody chose another. A screen reader finds
/// a slider with the check as its name and the current state in words as its value.
class TimelineStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineStrip)

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    /// Shows a timeline of \a log; another check than before has its last state as the current one. Index -1: none.
    void show(const WatchLog& log, qsizetype timeline, const TimeWindow& window);

    [[nodiscard]] qsizetype current() const { return m_current; } ///< the index of a span; -1 if there is none
    [[nodiscard]] qsizetype count() const;
    void setCurrent(qsizetype span);
    /// The check, and how it was over all.
    [[nodiscard]] QString nameText() const;
    /// The current state in words; empty if there is none.
    [[nodiscard]] QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(); ///< another state is current, or more is known of it

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF bar() const;

    WatchLog m_log;
    qsizetype m_timeline = -1;
    TimeWindow m_window;
    QString m_check; ///< whose timeline it is
    qsizetype m_current = -1;
    bool m_followsLast = true;
};

} // namespace PortCheck
