// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/demo/demofault.h"
#include "widgets/style/tintedframe.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PortCheck {

class ElidedLabel;

/// Offers the demo if nothing has been checked yet; while the demo runs, says in one line what is shown, whose end is
/// in the tooltip where it has no room, and can end it or show another fault.
class DemoBar final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoBar)

public:
    explicit DemoBar(QWidget* parent = nullptr);

    void offerDemo();
    /// \a sentences say what is shown, where, and what else there is to know.
    void showDemo(DemoFault fault, const QStringList& sentences);
    /// Leads the keyboard to the choice of demos.
    void takeFocus();

Q_SIGNALS:
    void wanted(PortCheck::DemoFault fault);
    void unwanted();

private:
    void say(const QString& title, const QString& text);

    QLabel* m_title;
    QLabel* m_text; ///< of the offer
    ElidedLabel* m_line; ///< of the demo
    QComboBox* m_faults;
    QPushButton* m_button; ///< starts or ends it
    QVBoxLayout* m_column;
    QHBoxLayout* m_controls;
    bool m_isOn = false;
};

} // namespace PortCheck
