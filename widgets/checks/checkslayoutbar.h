// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace PortCheck {

enum class CheckGrouping;
enum class HostOrder;

/// How the checks of a run are laid out.
enum class ChecksLayout {
    Matrix, ///< hosts against requirements
    Table, ///< a row a check
};

/// Chooses the layout, for the matrix the order of its hosts, and for the table what its rows are grouped by.
class ChecksLayoutBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksLayoutBar)

public:
    explicit ChecksLayoutBar(QWidget* parent = nullptr);

    /// Shows that \a layout is the one; tells nobody.
    void showLayout(ChecksLayout layout);
    void showGrouping(CheckGrouping grouping); ///< the same
    /// Without the labels of the boxes, where there is little room: their words say enough.
    void setBrief(bool brief);

Q_SIGNALS:
    void layoutChosen(PortCheck::ChecksLayout layout); ///< by the person
    void orderChosen(PortCheck::HostOrder order);
    void groupingChosen(PortCheck::CheckGrouping grouping);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLayout(ChecksLayout layout, const QString& name, const QString& text, const QString& tip);
    void addOrders();
    void addGroupings();
    void choose();

    QButtonGroup* m_layouts;
    QLabel* m_orderLabel;
    QComboBox* m_orders;
    QLabel* m_groupingLabel;
    QComboBox* m_groupings;
    bool m_isBrief = false;
};

} // namespace PortCheck
