// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/hostmatrixoverview.h"

#include "model/table/hostmatrixmodel.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/style/statuscolors.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace PortCheck {

namespace {

/// What is to be mended stands out by its lightness too, not by its hue alone.
QColor colorOf(const QModelIndex& cell, const QPalette& palette, const QHash<StatusMark, QColor>& inks)
{
    const QVariant outcome = cell.data(HostMatrixModel::OutcomeRole);
    if (!outcome.isValid())
        return palette.color(QPalette::Base);
    const StatusMark mark = statusMark(Phase(cell.data(HostMatrixModel::PhaseRole).toInt()), Outcome(outcome.toInt()));
    constexpr float faint = 0.25F;
    constexpr float strong = 0.7F;
    switch (mark) {
    case StatusMark::Fail:
        return inks.value(mark);
    case StatusMark::Inconclusive:
    case StatusMark::Warn:
        return blend(palette.color(QPalette::Base), inks.value(mark), strong);
    case StatusMark::Queued:
    case StatusMark::Running:
    case StatusMark::NotRun:
    case StatusMark::NotApplicable:
    case StatusMark::Pass:
    case StatusMark::Incomplete:
        break;
    }
    return blend(palette.color(QPalette::Base), inks.value(mark), faint);
}

int outcomeAt(const QModelIndex& cell)
{
    const QVariant outcome = cell.data(HostMatrixModel::OutcomeRole);
    return outcome.isValid() ? outcome.toInt() : -1;
}

} // namespace

HostMatrixOverview::HostMatrixOverview(HostMatrixView& matrix, QWidget* parent)
    : QWidget(parent)
    , m_matrix(matrix)
{
    constexpr std::chrono::milliseconds pause{200};
    setObjectName(QStringLiteral("matrixOverview"));
    setAccessibleName(tr("Overview of all hosts", "name of a drawing for screen readers"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_drawTimer.setSingleShot(true);
    m_drawTimer.setInterval(pause);
    connect(&m_drawTimer, &QTimer::timeout, this, &HostMatrixOverview::draw);
    const auto drawSoon = [this] {
        if (!m_drawTimer.isActive())
            m_drawTimer.start();
    };
    const QAbstractItemModel* const model = matrix.model();
    connect(model, &QAbstractItemModel::dataChanged, this, drawSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, drawSoon);
    connect(model, &QAbstractItemModel::modelReset, this, drawSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, drawSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, drawSoon);
    const QScrollBar* const bar = matrix.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &HostMatrixOverview::choose);
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    hide();
}

QSize HostMatrixOverview::sizeHint() const
{
    constexpr int least = 3; // characters
    constexpr int most = 8;
    const int unit = fontMetrics().averageCharWidth();
    return {std::clamp(m_matrix.model()->columnCount() * unit / 2, least * unit, most * unit), 0};
}

void HostMatrixOverview::choose()
{
    const bool isNeeded = m_matrix.verticalScrollBar()->maximum() > m_matrix.verticalScrollBar()->minimum();
    if (isNeeded)
        draw();
    setVisible(isNeeded);
}

void HostMatrixOverview::draw()
{
    const QAbstractItemModel& model = *m_matrix.model();
    const int hosts = model.rowCount();
    const int columns = model.columnCount();
    const int lines = std::min(hosts, height());
    m_image = lines > 0 && columns > 0 ? QImage(columns, lines, QImage::Format_RGB32) : QImage();
    QHash<StatusMark, QColor> inks; // to fit each takes longer than all else here
    for (const StatusMark mark : allStatusMarks())
        inks.insert(mark, statusColor(mark, palette()));
    for (int line = 0; line < m_image.height(); ++line) {
        const int first = int(qint64(line) * hosts / lines);
        const int end = int(qint64(line + 1) * hosts / lines);
        for (int column = 0; column < columns; ++column) {
            QModelIndex worst = model.index(first, column);
            for (int host = first + 1; host < end; ++host) {
                const QModelIndex cell = model.index(host, column);
                if (outcomeAt(cell) > outcomeAt(worst))
                    worst = cell;
            }
            m_image.setPixelColor(column, line, colorOf(worst, palette(), inks));
        }
    }
    updateGeometry();
    update();
}

void HostMatrixOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.drawImage(rect(), m_image.mirrored(layoutDirection() == Qt::RightToLeft, false));
    const QScrollBar& bar = *m_matrix.verticalScrollBar();
    const double whole = bar.maximum() - bar.minimum() + bar.pageStep();
    const QRectF seen(0.5, height() * (bar.value() - bar.minimum()) / whole, width() - 1.0,
        std::max(height() * bar.pageStep() / whole, 4.0));
    constexpr int frame = 2;
    painter.setPen(QPen(palette().color(QPalette::Text), frame));
    painter.drawRect(seen.adjusted(1, 1, -1, -1));
}

int HostMatrixOverview::hostAt(int y) const
{
    const int hosts = m_matrix.model()->rowCount();
    return std::clamp(int(qint64(y) * hosts / std::max(height(), 1)), 0, std::max(hosts - 1, 0));
}

void HostMatrixOverview::scrollTo(int y)
{
    m_matrix.scrollTo(m_matrix.model()->index(hostAt(y), std::max(m_matrix.currentIndex().column(), 0)),
        QAbstractItemView::PositionAtCenter);
}

bool HostMatrixOverview::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const QString host = m_matrix.model()->headerData(hostAt(help->pos().y()), Qt::Vertical).toString();
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(host.toHtmlEscaped()), this);
    return true;
}

void HostMatrixOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw();
}

void HostMatrixOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void HostMatrixOverview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        scrollTo(event->position().toPoint().y());
}

void HostMatrixOverview::mouseMoveEvent(QMouseEvent* event)
{
    scrollTo(event->position().toPoint().y()); // while the button is pressed
}

} // namespace PortCheck
