// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace PortCheck {

/// The port table's general requirements, folded until somebody wants to read them.
class GeneralRequirements final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralRequirements)

public:
    explicit GeneralRequirements(const QStringList& requirements, QWidget* parent = nullptr);
};

} // namespace PortCheck
