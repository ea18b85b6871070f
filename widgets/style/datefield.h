// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateEdit>

namespace PortCheck {

/// A date that is one stop of Tab and is heard. Tab goes through day, month and year of a QDateEdit in silence, and
/// readers are told that it is a number, 0. Arrows go through it, and digits replace the part with the caret, as in
/// any.
class DateField final : public QDateEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace PortCheck
