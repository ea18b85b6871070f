// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/pdfreport.h"

#include "model/report/reportwriter.h"
#include "model/results/addresstranslation.h"
#include "model/words/standinnotice.h"
#include "widgets/export/printhtml.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QThread>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct PdfReport {
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr qreal textPoints = 9;
constexpr qreal edgePoints = 7.5; // font size of the text at the edges of each page
constexpr int dotsPerInch = 300;
constexpr qreal paperMargin = 14; // millimetres

QFont font(qreal points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(points);
    return font;
}

QString styleSheet()
{
    QFile file(u":/portcheck/report/print.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "pdfReport", "the style sheet is part of the program");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QPageSize paper()
{
    const bool inInches = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(inInches ? QPageSize::Letter : QPageSize::A4);
}

bool isHeading(const QTextBlock& block)
{
    return block.begin() != block.end() && block.begin().fragment().charFormat().fontPointSize() > textPoints;
}

/// A heading at the foot of a page goes to the next one, where its text is: Qt has no such rule.
void keepHeadingsWithText(QTextDocument& document)
{
    const auto pageOf = [&document](const QTextBlock& block) {
        return int(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        if (!isHeading(block) || pageOf(block) == pageOf(block.next()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

PrintedReport::PrintedReport(const RunSnapshot& run, QPaintDevice& device, QSize page, ReportParts parts)
    : m_title(PdfReport::tr("%1: %2, %3", "foot of each page: %1 title of a port table, %2 host, %3 time")
                  .arg(run.table.title, run.source.host, run.startedAt.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s)))
    , m_notice(standInNotice(standInsOf(run.checks)))
    , m_page(page)
    , m_margin(QFontMetrics(font(edgePoints), &device).lineSpacing() * 2)
{
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setDefaultFont(font(textPoints));
    m_document.setDefaultStyleSheet(styleSheet());
    m_document.setDocumentMargin(0);
    m_document.setHtml(printHtml(htmlReport(run, ReportExtent::Brief, parts)));
    m_document.setPageSize(QSizeF(page.width(), page.height() - 2 * m_margin));
    keepHeadingsWithText(m_document);
}

void PrintedReport::paintPage(QPainter& painter, int number) const
{
    const qreal height = m_document.pageSize().height();
    const QRectF part(0, number * height, m_page.width(), height);
    painter.save();
    painter.translate(0, m_margin - part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white, whatever colour the window has
    context.clip = part;
    painter.setClipRect(part);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();

    painter.save();
    painter.setFont(font(edgePoints));
    if (number > 0 && !m_notice.isEmpty()) { // the first page begins with it
        QFont bold = font(edgePoints);
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(Qt::black);
        painter.drawText(
            QRect(0, 0, m_page.width(), m_margin), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_notice);
        painter.setFont(font(edgePoints));
    }
    painter.setPen(Qt::darkGray);
    const QRect foot(0, m_page.height() - m_margin, m_page.width(), m_margin);
    const QString pageText = PdfReport::tr("Page %1 of %2", "foot of each page").arg(number + 1).arg(pages());
    const int pageWidth = painter.fontMetrics().horizontalAdvance(pageText);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pageText);
    const int room = foot.width() - pageWidth - painter.fontMetrics().averageCharWidth() * 2;
    painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    painter.restore();
}

QByteArray pdfReport(const RunSnapshot& run, ReportParts parts)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(paper());
    writer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setCreator(run.program);
    writer.setTitle(run.table.title);
    const PrintedReport report(run, writer, QSize(writer.width(), writer.height()), parts);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (int page = 0; page < report.pages(); ++page) {
        if (QThread::currentThread()->isInterruptionRequested())
            return {};
        if (page > 0)
            writer.newPage();
        report.paintPage(painter, page);
    }
    painter.end();
    return content;
}

} // namespace PortCheck
