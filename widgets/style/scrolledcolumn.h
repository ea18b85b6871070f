// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace PortCheck {

/// Widgets one below the other, as high as they are where there is room for that; where there isn't, they are scrolled.
/// Takes no room while none of them is shown, and is never narrower than the widest of them. Has no focus of its own:
/// what gets it in here comes into sight, and so does what is shown later.
class ScrolledColumn final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrolledColumn)

public:
    explicit ScrolledColumn(QWidget* parent = nullptr);

    /// Adds \a part at the end, and owns it. Where it is shown later on, it is brought into sight.
    void add(QWidget* part);
    /// Scrolls as little as needed so that \a part is seen, its upper edge first, once all is laid out.
    void bringIntoSight(QWidget* part);
    /// Moves \a part, which was added, to the \a place-th place, from 0.
    void move(QWidget* part, int place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QVBoxLayout* m_column;
    int m_whole = 0; ///< how high all that is shown is, in the present width
    bool m_isSettled = false; ///< what is shown from now on wasn't there from the start
    int m_leastWidth = 0; ///< as its layout was told
};

} // namespace PortCheck
