// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace PortCheck {

class HostMatrixView;

/// All hosts of a matrix that doesn't fit into its view, as small as the view is high: so one red host, or one red
/// port, is seen wherever one has scrolled to. A frame marks what the view shows; a click or a drag leads there.
/// Several hosts that share a line show their worst. Hidden where the view shows all. Keys scroll the matrix itself.
class HostMatrixOverview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostMatrixOverview)

public:
    /// \a matrix must outlive it.
    explicit HostMatrixOverview(HostMatrixView& matrix, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void choose();
    void draw();
    [[nodiscard]] int hostAt(int y) const;
    void scrollTo(int y);

    HostMatrixView& m_matrix;
    QTimer m_drawTimer; ///< a run changes cells by the thousand
    QImage m_image; ///< a column and a line for each of the matrix, or fewer lines
};

} // namespace PortCheck
