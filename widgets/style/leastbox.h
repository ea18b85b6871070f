// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace PortCheck {

/// Asks for no more room than what is in it needs at least, and takes all that there is: what shares a column with it is
/// as high as it wants to be before this one is higher than that. Owns what is in it.
class LeastBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeastBox)

public:
    explicit LeastBox(QWidget* content, QWidget* parent = nullptr)
        : QWidget(parent)
    {
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(content);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace PortCheck
