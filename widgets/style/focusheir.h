// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace PortCheck {

/// Gives the focus to \a heir if \a part, or what is within it, has it: before the part can't have it any more. Qt
/// would give it to whatever comes next in the order of Tab.
void passFocus(const QWidget* part, QWidget* heir);

/// Whenever \a part is hidden while it has the focus, what \a heir says gets it (null: Qt chooses), and can give it
/// back once the part is shown again. Belongs to the part.
class FocusHeir final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusHeir)

public:
    FocusHeir(QWidget* part, std::function<QWidget*()> heir);

    /// To what in the part had the focus when it was hidden last; to the part itself where that can't have it any more.
    /// Not if the person has gone elsewhere meanwhile, or has used what has it, nor if the part is hidden or can't have
    /// it.
    /// @returns whether the focus was given back.
    bool giveBack();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lend(QWidget* part);

    std::function<QWidget*()> m_heir;
    QPointer<QWidget> m_lender; ///< in the part
    QPointer<QWidget> m_holder; ///< has it since
};

} // namespace PortCheck
