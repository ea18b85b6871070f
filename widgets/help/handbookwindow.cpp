// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/handbookwindow.h"

#include "model/table/searchwords.h"
#include "widgets/help/handbooktext.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/announcer.h"
#include "widgets/style/fieldbuttons.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/menukey.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readingfield.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

HandbookWindow::HandbookWindow(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_back(new QPushButton(tr("&Back", "button: to the topic that was shown before"), this))
    , m_search(new QLineEdit(this))
    , m_nothing(plainLabel(tr("No topic has these words.", "below a field to search in"), this))
    , m_topics(new SpokenItems<QTreeWidget>(this))
    , m_text(new ReadingField(this))
{
    setWindowTitle(tr("Handbook - GP PortCheck", "title of a window"));
    m_topics->setObjectName(u"topics"_s);
    m_topics->setAccessibleName(tr("Topics", "name of a list for screen readers"));
    m_topics->header()->hide();
    m_text->setObjectName(u"article"_s);
    m_text->setAccessibleName(tr("Text of the topic", "name of a text for screen readers"));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search the handbook", "in an empty field"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->hide();
    nameFieldButtons(m_search, tr("Clear the search", "name of a button for screen readers"));
    m_back->setObjectName(u"back"_s);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setAutoDefault(false);
    m_back->setEnabled(false);

    addTopics(
        addGroup(tr("The window", "a group of topics of the handbook")), readHandbook(windowPage(language)), true);
    const QList<HandbookEntry> reasons = readHandbook(handbookPage(language));
    QTreeWidgetItem* group = nullptr;
    for (const HandbookEntry& reason : reasons) {
        if (group == nullptr || group->text(0) != reason.group)
            group = addGroup(reason.group);
        addTopics(group, {reason}, false);
    }
    for (int i = 0; i < m_topics->topLevelItemCount(); ++i) {
        m_groups.append(Group{m_topics->topLevelItem(i), {}});
        for (int j = 0; j < m_topics->topLevelItem(i)->childCount(); ++j)
            m_groups.last().topics.append(m_topics->topLevelItem(i)->child(j));
    }
    layOut();
    new PartKeys(this, {{{m_back, m_search}, [this] { return m_search; }}, {{m_topics}}, {{m_text}}});
    addMenuKey(this);
    auto* const find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_topics, &QTreeWidget::currentItemChanged, this, &HandbookWindow::select);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_topics->setFocus(); });
    connect(m_back, &QPushButton::clicked, this, &HandbookWindow::goBack);
    connect(m_text, &ReadingField::anchorClicked, this, [this](const QUrl& link) { showTopic(link.path()); });
    m_text->setFocus();
}

void HandbookWindow::layOut()
{
    auto* const head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    auto* const parts = new KeySplitter(Qt::Horizontal, this);
    parts->addWidget(m_topics);
    parts->addWidget(m_text);
    parts->setBorderName(tr("Border between the topics and the text", "name for screen readers"));
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* const close = buttons->button(QDialogButtonBox::Close);
    close->setIcon(actionIcon(ActionGlyph::Close)); // the style's own icon is black even on a dark background
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(parts, 1);
    column->addWidget(buttons);

    constexpr QSize characters(120, 34);
    constexpr int topicCharacters = 36;
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().lineSpacing());
    resize(
        QSize(characters.width() * unit.width(), characters.height() * unit.height()).boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    parts->setSizes({topicCharacters * unit.width(), width() - topicCharacters * unit.width()});
    orderAsSeen(this);
}

QTreeWidgetItem* HandbookWindow::addGroup(const QString& title)
{
    auto* const group = new QTreeWidgetItem(m_topics, QStringList(title));
    group->setFlags(Qt::ItemIsEnabled); // is no topic
    group->setExpanded(true);
    return group;
}

void HandbookWindow::addTopics(QTreeWidgetItem* group, const QList<HandbookEntry>& entries, bool arePartsOfTheWindow)
{
    for (const HandbookEntry& entry : entries) {
        auto* const item = new QTreeWidgetItem(group, QStringList(arePartsOfTheWindow ? entry.group : entry.token));
        item->setData(0, Qt::UserRole, entry.token);
        m_entries.insert(entry.token, entry);
        m_items.insert(entry.token, item);
    }
}

void HandbookWindow::showTopic(const QString& topic)
{
    const QString wanted =
        m_items.contains(topic) ? topic : m_topics->topLevelItem(0)->child(0)->data(0, Qt::UserRole).toString();
    if (m_items.value(wanted)->isHidden())
        m_search->clear(); // so that it stands in the list
    m_topics->setCurrentItem(m_items.value(wanted));
    m_topics->scrollToItem(m_items.value(wanted));
}

/// What is current in the list, which is the one place that says it.
void HandbookWindow::select()
{
    const QTreeWidgetItem* const item = m_topics->currentItem();
    const QString topic = item != nullptr ? item->data(0, Qt::UserRole).toString() : QString();
    if (topic.isEmpty() || topic == m_topic)
        return;
    if (!m_topic.isEmpty())
        m_before.append(m_topic);
    tell(topic);
}

void HandbookWindow::tell(const QString& topic)
{
    m_topic = topic;
    m_text->setHtml(handbookHtml(m_items.value(topic)->text(0), m_entries.value(topic), m_entries.keys()));
    m_back->setEnabled(!m_before.isEmpty());
}

/// Esc clears the search before it closes the window.
bool HandbookWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (watched == m_search && isKey && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel)
        && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

HandbookWindow::Hit HandbookWindow::hitOf(const QTreeWidgetItem& topic, const QStringList& words) const
{
    const HandbookEntry entry = m_entries.value(topic.data(0, Qt::UserRole).toString());
    if (hasAllWords(topic.text(0), words))
        return Hit::Heading;
    if (hasAllWords(topic.text(0) + u' ' + entry.group, words))
        return Hit::Group;
    return hasAllWords(topic.text(0) + u' ' + entry.group + u' ' + entry.paragraph, words) ? Hit::Text : Hit::None;
}

/// Shows the topics with these words alone, those first that have them in their headings.
void HandbookWindow::search(const QString& text)
{
    const QStringList words = searchWords(text);
    QHash<QTreeWidgetItem*, Hit> hits;
    bool isFound = false;
    for (const Group& group : std::as_const(m_groups)) {
        for (QTreeWidgetItem* const topic : group.topics) {
            hits.insert(topic, hitOf(*topic, words));
            isFound = isFound || hits.value(topic) != Hit::None;
        }
    }
    order(hits);
    if (m_nothing->isHidden() == !isFound)
        announce(this, isFound ? QString() : m_nothing->text());
    m_nothing->setVisible(!isFound);
    const QTreeWidgetItem* const current = m_topics->currentItem();
    for (int i = 0; isFound && (current == nullptr || current->isHidden()); ++i) {
        QTreeWidgetItem* const heading = m_topics->topLevelItem(i);
        if (!heading->isHidden())
            return m_topics->setCurrentItem(heading->child(0)); // the first hit
    }
}

/// The best hit first, groups by theirs; the rest is hidden.
void HandbookWindow::order(const QHash<QTreeWidgetItem*, Hit>& hits)
{
    QList<Group> groups = m_groups;
    const auto isBetter = [&hits](QTreeWidgetItem* one, QTreeWidgetItem* other) {
        return hits.value(one) < hits.value(other);
    };
    for (Group& group : groups)
        std::stable_sort(group.topics.begin(), group.topics.end(), isBetter);
    std::stable_sort(groups.begin(), groups.end(), [&isBetter](const Group& one, const Group& other) {
        return isBetter(one.topics.constFirst(), other.topics.constFirst());
    });
    const QSignalBlocker quiet(m_topics); // what is current stays so
    QTreeWidgetItem* const current = m_topics->currentItem();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QTreeWidgetItem* const heading = groups.at(i).heading;
        const bool isExpanded = heading->isExpanded();
        m_topics->insertTopLevelItem(int(i), m_topics->takeTopLevelItem(m_topics->indexOfTopLevelItem(heading)));
        heading->takeChildren();
        heading->addChildren(groups.at(i).topics);
        for (QTreeWidgetItem* const topic : groups.at(i).topics)
            topic->setHidden(hits.value(topic) == Hit::None);
        heading->setHidden(hits.value(groups.at(i).topics.constFirst()) == Hit::None);
        heading->setExpanded(isExpanded);
    }
    m_topics->setCurrentItem(current);
}

void HandbookWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString topic = m_before.takeLast();
    tell(topic); // before the list changes, so that this isn't a step forward
    showTopic(topic);
}

} // namespace PortCheck
