// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ranges/rangewords.h"

#include <QWidget>

class QAction;
class QLabel;

namespace PortCheck {

class RangeLegend;
class RangeStrip;
class RangeTable;
struct CheckRecord;

/// A range of ports as a strip, with what its looks mean and a line about the current part. Beside it, in a place that
/// whoever owns the panel gives it, a table of the parts; the two follow each other.
class RangePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangePanel)

public:
    explicit RangePanel(QWidget* parent = nullptr);

    /// Whether there is anything to show of the check: it looks at a whole range, and has begun.
    [[nodiscard]] static bool canShow(const CheckRecord& record);
    /// Shows a record that it can show. The same check as before keeps scale and current part.
    void show(const CheckRecord& record, const QList<RangeMark>& marks);

    /// The table of the parts; belongs to the panel until it is given another parent.
    [[nodiscard]] QWidget* table() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepHeights();
    QAction* add(const QString& text, const QString& keys, void (RangeStrip::*then)());
    void showCurrent();
    void copyParts() const;

    RangeKnowledge m_known;
    int m_shownId = 0;
    RangeStrip* m_strip;
    RangeLegend* m_legend;
    QLabel* m_line;
    RangeTable* m_table;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_zoomToPart;
    QAction* m_showAll;
    QAction* m_copy;
};

} // namespace PortCheck
