// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/handbookwindow.h"

#include "tests/support/runtest.h"
#include "widgets/help/handbooktext.h"
#include "widgets/help/help.h"
#include "widgets/style/announcer.h"
#include "widgets/style/readingfield.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace HandbookWindowTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestHandbookWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEveryTopicInEveryLanguage_data();
    void hasEveryTopicInEveryLanguage();
    void linksLeadToOtherReasonsAndBack();
    void searches();
    void saysThatNothingIsFound();
    void escClearsTheSearchFirst();
    void headingsAreFoundFirst();
    void aKeyLeadsToTheSearch();
    void textStaysText();
    void nothingIsLoaded();
    void focusLeadsToATopic();
    void keyOpensItInADialog();
};

QString shownText(const HandbookWindow& window)
{
    return window.findChild<ReadingField*>()->toPlainText();
}

void TestHandbookWindow::hasEveryTopicInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("of no page") << u"xx"_s;
}

void TestHandbookWindow::hasEveryTopicInEveryLanguage()
{
    QFETCH(const QString, language);
    HandbookWindow window(language);
    QStringList topics;
    for (const HandbookEntry& part : readHandbook(windowPage(u"en"_s)))
        topics << part.token;
    QVERIFY(topics.size() > 10);
    for (const Reason reason : allReasons()) {
        if (reason != Reason::None)
            topics << token(reason);
    }
    for (const QString& topic : topics) {
        window.showTopic(topic);
        QCOMPARE(window.topic(), topic);
        QVERIFY2(shownText(window).size() > 100, qPrintable(topic));
    }
    window.showTopic(u"no such thing"_s);
    QCOMPARE(window.topic(), topics.first());
    window.showTopic(u"no-answer"_s);
    QVERIFY(shownText(window).contains(handbookParagraph(Reason::NoAnswer, language).first(30)));
}

void TestHandbookWindow::linksLeadToOtherReasonsAndBack()
{
    HandbookWindow window(u"en"_s);
    window.show();
    window.showTopic(u"answered"_s);
    auto* const text = window.findChild<ReadingField*>();
    QVERIFY(text->toHtml().contains(u"topic:no-dialogue"_s));
    text->setFocus();
    const QSignalSpy clicked(text, &ReadingField::anchorClicked);
    for (int i = 0; i < 20 && text->textCursor().charFormat().anchorHref() != u"topic:no-dialogue"_s; ++i)
        QTest::keyClick(text, Qt::Key_Tab); // from link to link
    auto* const back = window.findChild<QPushButton*>(u"back"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(window.topic(), u"no-dialogue"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(window.topic(), u"answered"_s);
    QCOMPARE(window.findChild<QTreeWidget*>()->currentItem()->text(0), u"answered"_s);
    QVERIFY(!back->isEnabled());
}

void TestHandbookWindow::searches()
{
    HandbookWindow window(u"en"_s);
    auto* const search = window.findChild<QLineEdit*>(u"search"_s);
    const auto shown = [&window] {
        QStringList topics;
        for (QTreeWidgetItemIterator it(window.findChild<QTreeWidget*>()); *it != nullptr; ++it) {
            if ((*it)->childCount() == 0 && !(*it)->isHidden() && !(*it)->parent()->isHidden())
                topics << (*it)->text(0);
        }
        return topics;
    };
    const qsizetype all = shown().size();
    QTest::keyClicks(search, u"expired CERTIFICATE"_s);
    QVERIFY(shown().contains(u"certificate-expired"_s));
    QVERIFY(shown().size() < all / 2);
    QVERIFY(shown().contains(window.topic())); // what is shown has the words
    search->setText(u"no text has these words"_s);
    QVERIFY(shown().isEmpty());
    window.showTopic(u"flaky"_s); // F1 elsewhere
    QCOMPARE(window.topic(), u"flaky"_s);
    QCOMPARE(shown().size(), all);
}

void TestHandbookWindow::saysThatNothingIsFound()
{
    HandbookWindow window(u"en"_s);
    window.show();
    window.showTopic(u"flaky"_s);
    auto* const search = window.findChild<QLineEdit*>(u"search"_s);
    const auto* const nothing = window.findChild<QLabel*>(u"nothingFound"_s);
    QVERIFY(!nothing->isVisible());
    search->setText(u"no text has these words"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), u"No topic has these words."_s);
    QCOMPARE(window.findChild<Announcer*>()->said(), nothing->text());
    search->setText(u"flaky"_s);
    QVERIFY(!nothing->isVisible());
    QCOMPARE(window.topic(), u"flaky"_s);
}

void TestHandbookWindow::escClearsTheSearchFirst()
{
    HandbookWindow window(u"en"_s);
    window.show();
    auto* const search = window.findChild<QLineEdit*>(u"search"_s);
    search->setText(u"certificate"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

/// What has the words in its name stands above what mentions them, and all is where it was once they are gone.
void TestHandbookWindow::headingsAreFoundFirst()
{
    HandbookWindow window(u"en"_s);
    auto* const topics = window.findChild<QTreeWidget*>();
    const auto shown = [topics] {
        QStringList texts;
        for (QTreeWidgetItemIterator it(topics, QTreeWidgetItemIterator::NotHidden); *it != nullptr; ++it) {
            if ((*it)->parent() != nullptr)
                texts.append((*it)->text(0));
        }
        return texts;
    };
    const QStringList all = shown();
    window.showTopic(u"answered"_s);
    topics->topLevelItem(1)->setExpanded(false);
    auto* const search = window.findChild<QLineEdit*>(u"search"_s);
    search->setText(u"certificate"_s);
    const QStringList found = shown();
    const auto isHeading = [](const QString& text) { return text.contains(u"certificate"_s); };
    const qsizetype headings = std::count_if(found.begin(), found.end(), isHeading);
    QVERIFY(headings > 1 && headings < found.size());
    QVERIFY2(isHeading(found.constFirst()), qPrintable(found.join(u' ')));
    const QTreeWidgetItem* const group = topics->topLevelItem(0); // of TLS, which stands further down else
    QVERIFY(isHeading(group->child(0)->text(0)) && isHeading(group->child(1)->text(0)));
    QCOMPARE(window.topic(), found.constFirst()); // what was shown has no such word
    search->clear();
    QCOMPARE(shown(), all);
    QCOMPARE(topics->currentItem()->text(0), found.constFirst());
    QVERIFY(!topics->topLevelItem(1)->isExpanded() && topics->topLevelItem(0)->isExpanded());
}

void TestHandbookWindow::aKeyLeadsToTheSearch()
{
    HandbookWindow window(u"en"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* const search = window.findChild<QLineEdit*>(u"search"_s);
    search->setText(u"port"_s);
    for (QWidget* const part : {static_cast<QWidget*>(window.findChild<ReadingField*>()),
             static_cast<QWidget*>(window.findChild<QTreeWidget*>())}) {
        part->setFocus();
        QTest::keySequence(part, QKeySequence(QKeySequence::Find));
        QVERIFY(search->hasFocus());
        QCOMPARE(search->selectedText(), u"port"_s); // the next words take its place
    }
}

void TestHandbookWindow::textStaysText()
{
    const HandbookEntry entry{u"a-b"_s, {}, u"See c-d, a-b and `x < y`: <img src='http://evil.example/'> & d-e."_s};
    const QString html = handbookHtml(u"<b>"_s, entry, {u"a-b"_s, u"c-d"_s});
    QVERIFY2(html.contains(u"<h2>&lt;b&gt;</h2>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"<a href=\"topic:c-d\">c-d</a>, a-b and <code>x &lt; y</code>"_s), qPrintable(html));
    QVERIFY2(!html.contains(u"<img"_s) && html.contains(u"&amp; d-e.</p>"_s), qPrintable(html));
}

void TestHandbookWindow::nothingIsLoaded()
{
    ReadingField field;
    field.setHtml(u"<img src='file:///etc/hostname'><a href='http://evil.example/'>x</a>"_s);
    QVERIFY(!field.loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    const QSignalSpy clicked(&field, &ReadingField::anchorClicked);
    field.show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab); // to the link
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1); // for its owner alone
}

void TestHandbookWindow::focusLeadsToATopic()
{
    QWidget outer;
    auto* const middle = new QWidget(&outer);
    const auto* const inner = new QWidget(middle);
    QCOMPARE(helpTopicOf(inner), QString());
    setHelpTopic(&outer, u"outer"_s);
    QCOMPARE(helpTopicOf(inner), u"outer"_s);
    setHelpTopic(middle, u"middle"_s);
    QCOMPARE(helpTopicOf(inner), u"middle"_s);
    QCOMPARE(helpTopicOf(nullptr), QString());
}

void TestHandbookWindow::keyOpensItInADialog()
{
    QDialog dialog;
    auto* const field = new QLineEdit(&dialog);
    setHelpTopic(&dialog, u"settings"_s);
    addHelpKey(&dialog);
    dialog.open(); // modal
    dialog.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F1);
    auto* const handbook = dialog.findChild<HandbookWindow*>();
    QVERIFY(handbook != nullptr && handbook->isVisible());
    QCOMPARE(handbook->topic(), u"settings"_s);
    QTest::keyClick(field, Qt::Key_F1);
    QCOMPARE(dialog.findChildren<HandbookWindow*>().size(), 1);
    QTest::keyClick(handbook, Qt::Key_Escape);
    QTRY_VERIFY(dialog.findChild<HandbookWindow*>() == nullptr);
}

} // namespace HandbookWindowTests

int tst_handbookwindow(int argc, char* argv[])
{
    return PortCheck::runTest<HandbookWindowTests::TestHandbookWindow, QApplication>(argc, argv);
}

#include "tst_handbookwindow.moc"
