// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/handbook.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace PortCheck {

class ReadingField;

/// The handbook: what the parts of the window are for, and what each reason means. A list of topics with a search, the
/// text of one of them, whose links lead to others, and the way back. Everything is built in; nothing is loaded.
class HandbookWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandbookWindow)

public:
    /// In \a language ("de"); in English where there is no page for it.
    explicit HandbookWindow(const QString& language, QWidget* parent = nullptr);

    /// A reason's token, or the word of a part of the window; an unknown one shows the first topic. Nothing is shown
    /// before.
    void showTopic(const QString& topic);
    /// What is shown.
    [[nodiscard]] const QString& topic() const { return m_topic; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A heading of the list and its topics, as they are ordered without a search.
    struct Group {
        QTreeWidgetItem* heading;
        QList<QTreeWidgetItem*> topics;
    };

    enum class Hit { Heading, Group, Text, None }; ///< where a topic has the words; the best first

    QTreeWidgetItem* addGroup(const QString& title);
    void addTopics(QTreeWidgetItem* group, const QList<HandbookEntry>& entries, bool arePartsOfTheWindow);
    void layOut();
    void select();
    void tell(const QString& topic);
    void search(const QString& text);
    [[nodiscard]] Hit hitOf(const QTreeWidgetItem& topic, const QStringList& words) const;
    void order(const QHash<QTreeWidgetItem*, Hit>& hits);
    void goBack();

    QHash<QString, HandbookEntry> m_entries; ///< by topic
    QHash<QString, QTreeWidgetItem*> m_items;
    QStringList m_before; ///< where the person came from
    QString m_topic;
    QPushButton* m_back;
    QLineEdit* m_search;
    QLabel* m_nothing; ///< that nothing was found
    QList<Group> m_groups;
    QTreeWidget* m_topics;
    ReadingField* m_text;
};

} // namespace PortCheck
