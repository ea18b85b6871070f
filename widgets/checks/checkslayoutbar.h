// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace PortCheck {

enum class HostOrder;

/// How the checks of a run are laid out.
enum class ChecksLayout {
    Matrix, ///< hosts against requirements
    Table, ///< a row a check
};

/// Chooses the layout, and for the matrix the order of its hosts.
class ChecksLayoutBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksLayoutBar)

public:
    explicit ChecksLayoutBar(QWidget* parent = nullptr);

    /// Shows that \a layout is the one; tells nobody.
    void showLayout(ChecksLayout layout);

Q_SIGNALS:
    void layoutChosen(PortCheck::ChecksLayout layout); ///< by the person
    void orderChosen(PortCheck::HostOrder order);

private:
    void addLayout(ChecksLayout layout, const QString& name, const QString& text, const QString& tip);

    QButtonGroup* m_layouts;
    QLabel* m_orderLabel;
    QComboBox* m_orders;
};

} // namespace PortCheck
