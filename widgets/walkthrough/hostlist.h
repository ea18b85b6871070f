// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/ticklist.h"
#include "widgets/walkthrough/hostwords.h"

namespace PortCheck {

/// Hosts, each with a mark and a text, live: unchanged rows aren't touched, so that selection and scroll position are
/// kept. As high as its content, up to some lines.
class HostList final : public TickList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostList)

public:
    /// \a name is for screen readers; with \a checkable each host has a check box.
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
