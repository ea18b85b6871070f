// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QWidget>

namespace PortCheck {

/// The drawn mark of a status, as tall as \a factor lines of text.
class MarkLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkLabel)

public:
    explicit MarkLabel(double factor, QWidget* parent = nullptr);

    void setMark(StatusMark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_factor;
    StatusMark m_mark = StatusMark::NotRun;
};

} // namespace PortCheck
