// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ranges/rangepainter.h"

#include <QWidget>

#include <optional>

namespace PortCheck {

/// A range of ports from left to right, coloured by the state of each part. Fills while its scan runs. Left and Right
/// go through the parts; the wheel, + and - zoom; dragging moves the view. One of the parts is the current one, which
/// is framed and described.
class RangeStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeStrip)

public:
    explicit RangeStrip(QWidget* parent = nullptr);

    /// If it is the same range as before, its scale and its current part are kept.
    void show(const RangeKnowledge& known);
    /// Shows the whole range without a current part.
    void reset();

    /// The index of the current run; -1 if there is none.
    [[nodiscard]] qsizetype current() const;
    /// How many runs there are.
    [[nodiscard]] qsizetype count() const { return m_known.found.runs.size(); }
    /// Makes that run the current one, and scrolls it into view; does nothing outside of 0 to count() - 1.
    void setCurrentRun(qsizetype run);
    /// Makes the run with that port the current one, and scrolls it into view.
    void setCurrentPort(int port);
    /// A description of the current part, in sentences; empty if there is none.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] const RangeScale& scale() const { return m_scale; }

    void zoomIn();
    void zoomOut();
    void zoomToCurrent();
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(); ///< another part is current, or more is known about it
    void scaleChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] RangeLanes lanes() const { return RangeLanes(fontMetrics()); }
    [[nodiscard]] qsizetype runUnder(double x) const;
    void zoom(double factor, std::optional<double> around = std::nullopt);
    void onScaleChanged();
    void describe(bool isNewPart);

    RangeKnowledge m_known;
    RangeScale m_scale;
    int m_currentPort = 0; ///< the first port of the part when it became the current one; 0 if there is none
    double m_pressedAt = 0;
    double m_draggedTo = 0;
    bool m_isDragging = false;
};

} // namespace PortCheck
