// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/help/keylist.h"

#include <QDialog>

class QTreeWidget;

namespace PortCheck {

/// The table of keys: what they do, and where.
class KeysWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysWindow)

public:
    explicit KeysWindow(const QList<KeyRow>& keys, QWidget* parent = nullptr);

private:
    void layOut();

    QTreeWidget* m_table;
};

} // namespace PortCheck
