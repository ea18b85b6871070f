// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/statusmark.h"

#include <QWidget>

namespace PortCheck {

/// A band with the tint of a status, and its accent colour at the leading edge. Follows the palette by painting from
/// it.
class TintedFrame : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TintedFrame)

public:
    explicit TintedFrame(QWidget* parent = nullptr);

    void setMark(StatusMark mark);
    [[nodiscard]] StatusMark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusMark m_mark = StatusMark::NotRun;
};

} // namespace PortCheck
