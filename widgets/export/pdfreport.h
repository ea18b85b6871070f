// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportparts.h"
#include "model/results/runsnapshot.h"

#include <QTextDocument>

class QPainter;

namespace PortCheck {

/// A report on pages, with what it is about and the page's number on each. Needs a QGuiApplication, for the fonts;
/// lives in any one thread.
class PrintedReport final {
public:
    /// Laid out for \a device, on pages of the size \a page, in the device's dots.
    PrintedReport(const RunSnapshot& run, QPaintDevice& device, QSize page, ReportParts parts = wholeReport());

    [[nodiscard]] int pages() const { return m_document.pageCount(); }
    [[nodiscard]] const QTextDocument& document() const { return m_document; }
    /// \a number counts from 0; the page is painted at the painter's origin.
    void paintPage(QPainter& painter, int number) const;

private:
    QTextDocument m_document;
    QString m_title;
    QString m_notice; ///< the notice at the top of every page; usually empty
    QSize m_page;
    int m_margin; ///< above and below the document's part of a page
};

/// The HTML report as PDF, in the paper size of the system's locale, with embedded fonts; of a large run in brief, as
/// its evidence would fill a hundred pages that nobody reads. Empty if it could not be made, or if its thread is asked
/// to end.
[[nodiscard]] QByteArray pdfReport(const RunSnapshot& run, ReportParts parts = wholeReport());

} // namespace PortCheck
