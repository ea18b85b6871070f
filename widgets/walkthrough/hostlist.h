// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/hostwords.h"

#include <QListWidget>

namespace PortCheck {

/// Hosts with a mark and what there is to say of each, live: what stays the same isn't touched, so that selection and
/// reading place stay, too. As high as its content, up to some lines.
class HostList final : public QListWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostList)

public:
    /// \a name is for screen readers; with \a checkable each host has a box to tick.
    explicit HostList(const QString& name, bool checkable, QWidget* parent = nullptr);

    void show(const QList<HostLine>& lines);
    [[nodiscard]] QStringList ticked() const;
    void tick(const QStringList& hosts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool m_checkable;
    QList<HostLine> m_lines;
};

} // namespace PortCheck
