// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/words/checktext.h"
#include "widgets/style/spokenitems.h"

#include <QTreeView>

class QAction;
class QStandardItem;
class QStandardItemModel;

namespace PortCheck {

class FittedColumns;

/// What came back of a check as a tree: a name and its value in a line, long lists folded below theirs. Rows can be
/// selected and copied; whatever they hold is shown as text.
class EvidenceTree final : public SpokenItems<QTreeView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceTree)

public:
    explicit EvidenceTree(QWidget* parent = nullptr);

    /// The same lines again leave selection and folding alone. Below them come the bytes that \a said holds, see
    /// byteLines(): as many a line as there is room for.
    void showLines(const QList<EvidenceLine>& lines, const Evidence& said = {});
    /// The selected rows, or all of them if none is: name and value separated by a tab, a line each.
    [[nodiscard]] QString selectedText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLine(const EvidenceLine& line);
    [[nodiscard]] qsizetype bytesThatFit() const;
    void showBytes();
    void fillDump(QStandardItem& name, const QString& bytes);
    void shareWidth();
    void copy();

    QStandardItemModel* m_model;
    QList<EvidenceLine> m_shown;
    Evidence m_said;
    qsizetype m_bytesInLine = 0; ///< as they are shown; 0 for none
    QAction* m_copy;
    FittedColumns* m_columns;
};

} // namespace PortCheck
