// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/keysplitter.h"

namespace PortCheck {

/// A splitter that asks for no more room than its parts need at least, and takes all that there is: what shares a
/// column with it is as high as it wants to be before this one is higher than that.
class LeastSplitter final : public KeySplitter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeastSplitter)

public:
    explicit LeastSplitter(Qt::Orientation orientation, QWidget* parent = nullptr)
        : KeySplitter(orientation, parent)
    {
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace PortCheck
