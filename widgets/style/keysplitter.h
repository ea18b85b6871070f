// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSplitter>

namespace PortCheck {

/// The border between two parts, which keys move as well as the mouse: the arrows by a character or a line, Home and
/// End as far as it goes. Enter keeps its place and Esc gives the former one back; both return the focus to where it
/// was. It is no stop of Tab: F8 leads to it, see PartKeys.
class BorderHandle final : public QSplitterHandle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BorderHandle)

public:
    BorderHandle(Qt::Orientation orientation, QSplitter* splitter);

    /// Takes the focus from whatever has it, and gives it back to that at the end.
    void begin();
    /// Where it is, in percent of the splitter's length from its left or upper end.
    [[nodiscard]] int percent() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int place() const;
    void moveTo(int place);
    void end();

    QPointer<QWidget> m_before; ///< what had the focus
    QList<int> m_sizes; ///< of the parts, when it got the focus
};

/// A splitter whose borders keys can move.
class KeySplitter final : public QSplitter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySplitter)

public:
    explicit KeySplitter(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// What its first border is called by screen readers; to be called once it has two parts.
    void setBorderName(const QString& name);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace PortCheck
