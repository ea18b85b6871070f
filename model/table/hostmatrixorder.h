// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QCollator>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace PortCheck {

enum class HostOrder { Plan, Worst, Name, Site };

/// The hosts of a HostMatrixModel that a person wants to see, in the order they want: dc2 before dc10, hosts that name
/// no site last, equal ones as planned. Follows live changes.
class HostMatrixOrder final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostMatrixOrder)

public:
    enum Role {
        BeginsSiteRole =
            Qt::UserRole + 100, ///< bool: hosts are in the order of their sites, and another site ends above
    };

    explicit HostMatrixOrder(QObject* parent = nullptr);

    void setOrder(HostOrder order);
    [[nodiscard]] bool isBySite() const { return m_order == HostOrder::Site; }
    /// Shows the hosts with every word of \a text, in any case, in their name or site, or in one of their checks; an
    /// empty text shows all.
    void setText(const QString& text);
    /// Shows the hosts with a cell of one of these outcomes, in which the words occur; none of them shows all.
    void setOutcomes(const QList<Outcome>& outcomes);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// In the order of sites the head of a host names its site as well.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] int compare(const QModelIndex& left, const QModelIndex& right, int role) const;

    HostOrder m_order = HostOrder::Plan;
    QStringList m_words;
    QList<Outcome> m_outcomes;
    QCollator m_collator;
};

} // namespace PortCheck
