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

/// A range of ports as a strip, with a legend and a line about the current part. The table of the parts is placed
/// elsewhere by the panel's owner; strip and table follow each other.
class RangePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangePanel)

public:
    explicit RangePanel(QWidget* parent = nullptr);

    /// Whether \a record can be shown: it is the check of a whole range, and has begun.
    [[nodiscard]] static bool canShow(const CheckRecord& record);
    /// Shows a record for which canShow() is true. If it is the same check as before, scale and current part are kept.
    void show(const CheckRecord& record, const QList<RangeMark>& marks);

    /// The table of the parts; belongs to the panel until it is given another parent.
    [[nodiscard]] QWidget* table() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepHeights();
    QAction* add(const QString& text, const QString& keys, void (RangeStrip::*then)());
    void showCurrent();
    void copyParts();

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
