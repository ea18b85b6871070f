// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/reportformat.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace PortCheck {

/// Every kind of report, in the order in which they are offered.
[[nodiscard]] const QList<ReportFormat>& allReportFormats();
/// Its name: "HTML report (*.html)"; translated.
[[nodiscard]] QString reportKindText(ReportFormat format);
/// The extension of its files: "html".
[[nodiscard]] QString reportEnding(ReportFormat format);
/// The folder that a report was last saved in, else the person's documents folder.
[[nodiscard]] QString reportFolder(const QSettings& settings);

/// What to ask a person when a report is to be saved.
struct FileQuestion {
    QString title;
    QString suggestedPath;
    QString filter; ///< as QFileDialog expects it
    QString suffix; ///< for a name that is entered without one
};

/// Asks for a file and calls \a chosen with its path, or not at all. Must not block. Can be replaced in tests.
using FileChooser = std::function<void(const FileQuestion& question, std::function<void(const QString& path)> chosen)>;

/// The chooser of the platform, a window-modal dialog above \a parent.
[[nodiscard]] FileChooser fileDialogChooser(QWidget* parent);

/// Saves a snapshot where the person wants it, and remembers the folder. \a settings must outlive it.
class ReportExporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExporter)

public:
    ReportExporter(QSettings& settings, FileChooser chooser, QObject* parent = nullptr);

    /// Ends in saved() or failed(), or in neither if the person cancels. \a rules is for ReportFormat::Rules.
    void exportRun(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules = {});

    /// The same without asking: into \a folder, under the name that would have been suggested.
    void exportTo(const QString& folder, const RunSnapshot& run, ReportFormat format);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& why);

private:
    void save(const QByteArray& content, const QString& path);

    QSettings& m_settings;
    FileChooser m_chooser;
};

} // namespace PortCheck
