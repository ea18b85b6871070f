// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace PortCheck {

/// The button for the next step: filled with the palette's highlight colour, whatever the platform's style.
class PrimaryButton final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrimaryButton)

public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// The second half of a double click is no click: the button can mean something else by then.
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

} // namespace PortCheck
