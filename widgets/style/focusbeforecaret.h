// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace PortCheck {

/// Has screen readers told of the focus of a QLineEdit before its caret moves. One that Tab leads to selects its text
/// within its focus event, and Qt tells of the focus only after that; Orca takes a caret that moves in what has the
/// focus for the focus, in silence, and then never says the name of the field. So the text is selected a turn of the
/// event loop later. Without a reader nothing is changed.
class FocusBeforeCaret final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusBeforeCaret)

public:
    /// For all fields of the application, of which it becomes a child.
    explicit FocusBeforeCaret(QObject* application);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace PortCheck
