// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace PortCheck {

/// Gives the focus to \a heir if \a part, or what is within it, has it: before the part can't have it any more. Qt
/// would give it to whatever comes next in the order of Tab.
void passFocus(const QWidget* part, QWidget* heir);

/// Whenever \a part is hidden while it has the focus, what \a heir says gets it (null: Qt chooses). Belongs to the
/// part.
class FocusHeir final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusHeir)

public:
    FocusHeir(QWidget* part, std::function<QWidget*()> heir);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<QWidget*()> m_heir;
};

} // namespace PortCheck
