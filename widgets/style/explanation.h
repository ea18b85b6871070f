// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace PortCheck {

/// What a field means, below it: a screen reader has it from the field, as its description, and reads it nowhere else.
/// Labels that belong to no field are read out as soon as their dialog opens, one after the other: so it is none to
/// readers.
class Explanation final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Explanation)

public:
    Explanation(const QString& text, QWidget* parent);
};

} // namespace PortCheck
