// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/checks/detailstext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;
class QToolButton;
class QHBoxLayout;
class QVBoxLayout;

namespace PortCheck {

class EvidenceTree;
class HostPage;
class MarkLabel;
class ReadingField;

/// Everything known about one check: what it means and what to do on one side; what happened step by step, what came
/// back, and what else is known of its host as pages on the other. Text is laid out through QTextCursor, so that
/// nothing from the network can become markup; selectable.
class CheckDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckDetails)

public:
    explicit CheckDetails(QWidget* parent = nullptr);

    /// Shows \a record of a run in \a domain; the same record again leaves the reading position alone.
    void showRecord(const CheckRecord& record, const QString& domain);
    /// Leads the keyboard to the begin of what it means.
    void readMeaning();
    /// Leaves out what to do, and who should, where it stands above; not while the keyboard is in that text.
    void setAdviceShown(bool shown);
    /// Whether the page of the host is the one that is to be seen: then it has to be shown anew with each record.
    [[nodiscard]] bool isHostSeen() const;
    /// All of the host of the shown check, as it stands in \a records of the whole run.
    void showHost(const QList<CheckRecord>& records);
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
    void meaningCopyWanted(); ///< by key, with nothing selected in what it means
    void hostWanted(); ///< its page is to be seen now
    /// The person wants to see another check of the host, given by its id.
    void checkWanted(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareWidth();
    void addPages();
    void showMeaning(bool isSameCheck);
    void showNothing();
    void keepLeastLines(bool besideParts);

    MarkLabel* m_mark;
    QLabel* m_title;
    QToolButton* m_copy;
    ReadingField* m_meaning;
    ReadingField* m_observation;
    EvidenceTree* m_evidence;
    HostPage* m_host;
    QVBoxLayout* m_column;
    QHBoxLayout* m_texts = nullptr;
    QTabWidget* m_pages;
    QWidget* m_band = nullptr;
    QWidget* m_page = nullptr;
    QString m_pageTitle;
    bool m_isBrief = false;
    bool m_isAdviceShown = true;
    QList<DetailsSection> m_meaningShown;
    QList<DetailsSection> m_observationShown;
    std::optional<CheckRecord> m_record;
};

} // namespace PortCheck
