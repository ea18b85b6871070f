// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/savefile.h"
#include "widgets/export/reportformat.h"

#include <QObject>

#include <functional>
#include <future>
#include <memory>
#include <vector>

class QSettings;
class QTemporaryDir;
class QThread;
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
    QString suggestedPath; ///< a folder's, if one is asked for
    QString filter; ///< as QFileDialog expects it
    QString suffix; ///< for a name that is entered without one
    bool isForFolder = false; ///< one that is there
};

/// Asks for a file, or a folder, and calls \a chosen with its path, or not at all. Must not block. Can be replaced in
/// tests.
using FileChooser = std::function<void(const FileQuestion& question, std::function<void(const QString& path)> chosen)>;

/// The chooser of the platform, a window-modal dialog above \a parent.
[[nodiscard]] FileChooser fileDialogChooser(QWidget* parent);

/// Saves a snapshot where the person wants it, and remembers the folder. \a settings must outlive it.
class ReportExporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExporter)

public:
    ReportExporter(QSettings& settings, FileChooser chooser, QObject* parent = nullptr);
    /// What is still being written is given up where that is possible at once, and waited for otherwise.
    ~ReportExporter() override;

    enum class Names {
        Real,
        Masked, ///< see maskedRun(); what they stand for is saved beside the report
    };

    /// Ends in saved() or failed(), or in neither if the person cancels. A large run is written in a thread of its own,
    /// with writing() before it. \a rules is for ReportFormat::Rules.
    void exportRun(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules = {},
        Names names = Names::Real, ReportParts parts = wholeReport());

    /// The same of a firewall request in \a forms, at least one: several go into a folder of their own, which is made
    /// within the one that the person chooses, and are named there as the command line names them.
    void exportRequest(const RunSnapshot& run, const RequestOptions& rules, const QList<RulesForm>& forms, Names names);

    /// Makes the PDF in a folder of its own, which is removed with this, and ends in madeToPrint() or failed().
    void makeToPrint(const RunSnapshot& run, Names names, ReportParts parts);

    /// The same without asking: into \a folder, under the name that would have been suggested. A run that is not large
    /// is written when it returns.
    void exportTo(const QString& folder, const RunSnapshot& run, ReportFormat format);

    /// Waits for what is still being written, however long it takes; saved() and failed() come later.
    void waitForWriting();

Q_SIGNALS:
    void writing(const QString& path); ///< takes some time; saved() or failed() follows
    void saved(const QString& path, const QString& keyPath); ///< the second is empty unless names are masked
    void madeToPrint(const QString& path);
    void failed(const QString& why);

private:
    /// A report on its way to its file, and beside it what its masks stand for.
    struct Saving {
        std::function<Result<QString>()> write; ///< the path of what was written
        QString path;
        QByteArray key{}; ///< empty without masks
        bool isToPrint = false;
    };
    /// Where it went.
    struct Saved {
        QString path;
        QString keyPath{};
        bool isToPrint = false;
    };

    static Result<Saved> savedFiles(const Saving& saving);
    void save(const RunSnapshot& run, const Saving& saving);
    void saveBeside(const Saving& saving);
    void tell(const Result<Saved>& result);

    void takeResultOf(const QThread* thread);

    /// A file that is being written in a thread of its own.
    struct Writing {
        std::unique_ptr<QThread> thread;
        std::future<Result<Saved>> result;
    };

    QSettings& m_settings;
    FileChooser m_chooser;
    std::unique_ptr<QTemporaryDir> m_toPrint; ///< what the system's program for PDF shows; none before the first one
    std::vector<Writing> m_beside;
};

} // namespace PortCheck
