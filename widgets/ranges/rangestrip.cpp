// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangestrip.h"

#include "widgets/style/accessiblevalue.h"
#include "widgets/style/focusring.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace PortCheck {

namespace {

constexpr int margin = 3; ///< around the strip, for the frame that shows the focus
constexpr double zoomStep = 2; ///< of a key
constexpr double wheelStep = 1.25; ///< of a notch

/// A slider from part to part, whose value is the current part in words; 0: none.
class AccessibleRangeStrip final : public AccessibleValue<RangeStrip> {
public:
    explicit AccessibleRangeStrip(RangeStrip* strip)
        : AccessibleValue(strip, QAccessible::Slider)
    {
    }

    QString text(QAccessible::Text of) const override
    {
        return of == QAccessible::Value ? part()->currentText() : QAccessibleWidget::text(of);
    }
    QVariant currentValue() const override { return int(part()->current()) + 1; }
    void setCurrentValue(const QVariant& value) override { part()->setCurrentRun(value.toInt() - 1); }
    QVariant maximumValue() const override { return int(part()->count()); }
};

} // namespace

RangeStrip::RangeStrip(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleOf<AccessibleRangeStrip, RangeStrip>);
    setObjectName(QStringLiteral("rangeStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RangeStrip::show(const RangeKnowledge& known)
{
    if (known == m_known)
        return;
    const bool isSameRange = known.found.range == m_scale.range();
    const bool hasEnded = m_known.isRunning && !known.isRunning;
    m_known = known;
    if (!isSameRange) {
        m_scale = RangeScale(known.found.range);
        m_scale.setWidth(width() - 2 * margin);
        m_currentPort = 0;
        onScaleChanged();
    }
    describe(!isSameRange || hasEnded);
    update();
}

void RangeStrip::reset()
{
    m_currentPort = 0;
    showAll();
    describe(true);
}

qsizetype RangeStrip::current() const
{
    return m_currentPort == 0 ? -1 : runAt(m_known.found.runs, m_currentPort);
}

void RangeStrip::setCurrentPort(int port)
{
    setCurrentRun(runAt(m_known.found.runs, port));
}

void RangeStrip::setCurrentRun(qsizetype run)
{
    if (run < 0 || run >= m_known.found.runs.size())
        return;
    const ReachabilityRun& part = m_known.found.runs.at(run);
    const bool isOther = run != current();
    m_currentPort = part.from;
    m_scale.reveal({part.from, part.to});
    onScaleChanged();
    describe(true);
    if (!isOther)
        return;
    QAccessibleValueChangeEvent change(this, int(run) + 1);
    QAccessible::updateAccessibility(&change);
}

QString RangeStrip::currentText() const
{
    const qsizetype run = current();
    return run < 0 ? QString() : partSentences(m_known, m_known.found.runs.at(run)).join(u' ');
}

/// While a part grows, a screen reader gets its text only on request; otherwise it would never stop reading.
void RangeStrip::describe(bool isNewPart)
{
    setAccessibleName(tr("Map of the ports %1", "name for screen readers; %1: a range").arg(m_scale.range().text()));
    if (isNewPart || !m_known.isRunning)
        setAccessibleDescription(currentText());
    Q_EMIT currentChanged();
}

void RangeStrip::zoomIn()
{
    zoom(zoomStep);
}

void RangeStrip::zoomOut()
{
    zoom(1 / zoomStep);
}

void RangeStrip::zoomToCurrent()
{
    const qsizetype run = current();
    if (run < 0)
        return;
    m_scale.showPart({m_known.found.runs.at(run).from, m_known.found.runs.at(run).to});
    onScaleChanged();
}

void RangeStrip::showAll()
{
    m_scale.showAll();
    onScaleChanged();
}

/// Without a position: around the current part as far as it is visible, or else around the middle.
void RangeStrip::zoom(double factor, std::optional<double> around)
{
    double x = m_scale.width() / 2;
    if (const qsizetype run = current(); run >= 0) {
        const ReachabilityRun& part = m_known.found.runs.at(run);
        const double left = std::max(0.0, m_scale.xOf(part.from));
        const double right = std::min(m_scale.width(), m_scale.xOf(part.to + 1));
        if (left < right)
            x = (left + right) / 2;
    }
    m_scale.zoom(factor, around.value_or(x));
    onScaleChanged();
}

void RangeStrip::onScaleChanged()
{
    setCursor(m_scale.isWhole() ? Qt::ArrowCursor : Qt::OpenHandCursor);
    update();
    Q_EMIT scaleChanged();
}

qsizetype RangeStrip::runUnder(double x) const
{
    return runAtColumn(m_known.found.runs, m_scale, x - margin);
}

QSize RangeStrip::sizeHint() const
{
    constexpr int characters = 100;
    return {fontMetrics().averageCharWidth() * characters, lanes().height() + 2 * margin};
}

QSize RangeStrip::minimumSizeHint() const
{
    return {sizeHint().width() / 4, sizeHint().height()};
}

bool RangeStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const qsizetype run = runUnder(help->pos().x());
    if (run < 0) {
        QToolTip::hideText();
        return true;
    }
    QString text;
    for (const QString& sentence : partSentences(m_known, m_known.found.runs.at(run)))
        text += u"<p style='margin:0'>"_qs + sentence.toHtmlEscaped() + u"</p>"_qs;
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void RangeStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), focusColor(palette()));
    painter.translate(margin, margin);
    painter.setClipRect(QRectF(0, 0, m_scale.width(), lanes().height()));
    RangePainter(painter, m_scale, palette()).paint(m_known, current());
}

void RangeStrip::resizeEvent(QResizeEvent* /*event*/)
{
    m_scale.setWidth(width() - 2 * margin);
}

void RangeStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RangeStrip::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_known.found.runs.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentRun(std::max<qsizetype>(0, current() - 1));
        break;
    case Qt::Key_Right:
        setCurrentRun(std::min(last, current() + 1));
        break;
    case Qt::Key_Home:
        setCurrentRun(0);
        break;
    case Qt::Key_End:
        setCurrentRun(last);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift, on many keyboards
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomToCurrent();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeStrip::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120; // Qt counts in eighths of a degree
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()))
        m_scale.pan(turned.x() / 2.0);
    else
        m_scale.zoom(std::pow(wheelStep, turned.y() / notch), event->position().x() - margin);
    onScaleChanged();
    event->accept();
}

void RangeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position().x();
    m_draggedTo = m_pressedAt;
    m_isDragging = false;
}

void RangeStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_isDragging = m_isDragging || std::abs(x - m_pressedAt) >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    m_scale.pan(x - m_draggedTo);
    m_draggedTo = x;
    onScaleChanged();
}

void RangeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !std::exchange(m_isDragging, false))
        setCurrentRun(runUnder(event->position().x()));
}

void RangeStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCurrentRun(runUnder(event->position().x()));
    zoomToCurrent();
}

} // namespace PortCheck
