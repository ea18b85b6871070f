// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/checks/detailstext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace PortCheck {

class MarkLabel;

/// Everything known about one check: what it means and what to do on one side, what was asked and what came back on the
/// other. Text is laid out through QTextCursor, so that nothing from the network can become markup; selectable.
class CheckDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckDetails)

public:
    explicit CheckDetails(QWidget* parent = nullptr);

    /// Shows \a record of a run in \a domain; the same record again leaves the reading position alone.
    void showRecord(const CheckRecord& record, const QString& domain);
    /// Fewer lines at least, in a low window.
    void setBrief(bool brief);
    void clear();

    /// Puts a widget that shows and hides itself below the title.
    void addBand(QWidget* band);
    /// Adds widgets that belong to some checks only: \a band is shown below the title, and \a page, with \a pageTitle,
    /// next to what was asked and came back. Must be called once.
    void addParts(QWidget* band, QWidget* page, const QString& pageTitle);
    /// Shows or hides these widgets; at first they are hidden.
    void showParts(bool shown);

Q_SIGNALS:
    void copyWanted();

private:
    void showNothing();
    void keepLeastLines(bool besideParts);

    MarkLabel* m_mark;
    QLabel* m_title;
    QToolButton* m_copy;
    QTextBrowser* m_meaning;
    QTextBrowser* m_observation;
    QVBoxLayout* m_column;
    QTabWidget* m_pages;
    QWidget* m_band = nullptr;
    QWidget* m_page = nullptr;
    QString m_pageTitle;
    bool m_isBrief = false;
    QList<DetailsSection> m_meaningShown;
    QList<DetailsSection> m_observationShown;
    std::optional<CheckRecord> m_record;
};

} // namespace PortCheck
