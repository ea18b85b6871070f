// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace PortCheck {

/// A sentence that keys come upon as they do upon a field: a stop of Tab, with a ring while it has the focus, whose
/// text can be selected and copied by keys. For what is nowhere else to be read without eyes. No stop while it is
/// empty.
class ReadLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadLabel)

public:
    explicit ReadLabel(QWidget* parent = nullptr);

    /// Shadows QLabel's, which knows of no stop.
    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace PortCheck
