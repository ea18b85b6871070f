// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"

#include "model/request/requesttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace PortCheck {

namespace {

class ReportFile final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ReportFile)
};

} // namespace

QByteArray rulesReport(const RunSnapshot& run, const RequestOptions& options)
{
    return firewallRequestText(run, options).toUtf8();
}

Result<QString> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return path;
    return Error{ReportFile::tr("%1 cannot be written: %2.", "%1 is a file name, %2 the system's reason")
                     .arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace PortCheck
