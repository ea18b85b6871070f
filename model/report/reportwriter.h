// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportedrun.h"

#include <QByteArray>

class QIODevice;

namespace PortCheck {

/// How much of each check is in an HTML report.
enum class ReportExtent {
    Whole, ///< each check with its texts and its evidence; of a run with more than 200 hosts as in ManyHosts
    ManyHosts, ///< checks of a host that found the same share a line; evidence only of what did not pass
    Brief, ///< for paper: what is equal at several hosts stands once; evidence only of what did not pass
};

/// Each writes a whole report from one snapshot to \a device, piece by piece: none of them is held in memory, except
/// rules. Everything that came from the network is written as text, never as markup. False if the device did not take
/// all of it.
[[nodiscard]] bool writeJsonReport(QIODevice& device, const ReportedRun& reported);
[[nodiscard]] bool writeCsvReport(QIODevice& device, const ReportedRun& reported);
[[nodiscard]] bool writeHtmlReport(
    QIODevice& device, const ReportedRun& reported, ReportExtent extent = ReportExtent::Whole);
/// For build servers, in the form that Ant began and Jenkins and GitLab read: a suite a host, a test a check. What
/// failed is a failure, what can't be told an error, what was not asked is skipped.
[[nodiscard]] bool writeJunitReport(QIODevice& device, const ReportedRun& reported);
/// For tickets and wikis, in Markdown (CommonMark with GitHub's tables): findings, a table of the hosts, what is to be
/// opened, and each check that did not pass.
[[nodiscard]] bool writeMarkdownReport(QIODevice& device, const ReportedRun& reported);

/// The same in memory. Pure.
[[nodiscard]] QByteArray jsonReport(const RunSnapshot& run);
[[nodiscard]] QByteArray csvReport(const RunSnapshot& run);
[[nodiscard]] QByteArray htmlReport(
    const RunSnapshot& run, ReportExtent extent = ReportExtent::Whole, ReportParts parts = wholeReport());
[[nodiscard]] QByteArray junitReport(const RunSnapshot& run);
[[nodiscard]] QByteArray markdownReport(const RunSnapshot& run);

/// As text: a request for the firewall team; see RequestOptions. Pure.
[[nodiscard]] QByteArray rulesReport(const RunRequests& requests, const RequestOptions& options);

} // namespace PortCheck
