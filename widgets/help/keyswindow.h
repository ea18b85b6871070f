// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/help/keylist.h"

#include <QDialog>

class QTreeWidget;

namespace PortCheck {

class FittedColumns;

/// The table of keys: what they do, and where. Its words are wrapped where the window has no room for them in a line.
class KeysWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysWindow)

public:
    explicit KeysWindow(const QList<KeyRow>& keys, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fitColumns();

    QTreeWidget* m_table;
    FittedColumns* m_columns;
};

} // namespace PortCheck
