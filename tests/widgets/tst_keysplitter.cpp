// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/keysplitter.h"

#include "tests/support/runtest.h"
#include "widgets/style/partkeys.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

namespace KeySplitterTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Two fields beside each other, with a border between them.
class TestKeySplitter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void f8LeadsToTheBorderAndEnterBack();
    void arrowsMoveIt();
    void escTakesItBack();
    void readersAreToldWhereItIs();
    void tabPassesItBy();

private:
    [[nodiscard]] BorderHandle* border() const { return m_window->findChildren<BorderHandle*>().last(); }
    void goToBorder();

    std::unique_ptr<QWidget> m_window;
    KeySplitter* m_splitter = nullptr;
    QLineEdit* m_left = nullptr;
    QLineEdit* m_right = nullptr;
};

void TestKeySplitter::init()
{
    m_window = std::make_unique<QWidget>();
    m_splitter = new KeySplitter(Qt::Horizontal, m_window.get());
    m_left = new QLineEdit(m_splitter);
    m_right = new QLineEdit(m_splitter);
    m_splitter->setBorderName(u"Border of two fields"_s);
    m_splitter->setChildrenCollapsible(false);
    (new QHBoxLayout(m_window.get()))->addWidget(m_splitter);
    new PartKeys(m_window.get(), {{{m_left}}, {{m_right}}});
    m_window->resize(600, 100);
    m_window->show();
    m_splitter->setSizes({300, 300});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_left->setFocus();
    QVERIFY(m_left->hasFocus());
}

void TestKeySplitter::goToBorder()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QVERIFY(border()->hasFocus());
}

void TestKeySplitter::f8LeadsToTheBorderAndEnterBack()
{
    goToBorder();
    QTest::keyClick(border(), Qt::Key_Return);
    QVERIFY(m_left->hasFocus());
    goToBorder();
    QTest::keyClick(border(), Qt::Key_F6); // or on to a part
    QVERIFY(m_left->hasFocus());
}

void TestKeySplitter::arrowsMoveIt()
{
    goToBorder();
    const int before = m_left->width();
    QTest::keyClick(border(), Qt::Key_Right);
    const int wider = m_left->width();
    QVERIFY(wider > before);
    QTest::keyClick(border(), Qt::Key_Left);
    QCOMPARE(m_left->width(), before);
    QTest::keyClick(border(), Qt::Key_Up); // not its direction
    QCOMPARE(m_left->width(), before);
    QTest::keyClick(border(), Qt::Key_End);
    QVERIFY(m_left->width() > wider);
    QTest::keyClick(border(), Qt::Key_Home);
    QVERIFY(m_left->width() < before);
    const int kept = m_left->width();
    QTest::keyClick(border(), Qt::Key_Enter);
    QCOMPARE(m_left->width(), kept);
}

void TestKeySplitter::escTakesItBack()
{
    goToBorder();
    const QList<int> before = m_splitter->sizes();
    QTest::keyClick(border(), Qt::Key_Home);
    QVERIFY(m_splitter->sizes() != before);
    QTest::keyClick(border(), Qt::Key_Escape);
    QCOMPARE(m_splitter->sizes(), before);
    QVERIFY(m_left->hasFocus());
}

void TestKeySplitter::readersAreToldWhereItIs()
{
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(border());
    QCOMPARE(spoken->role(), QAccessible::Splitter);
    QCOMPARE(spoken->text(QAccessible::Name), u"Border of two fields"_s);
    QVERIFY(spoken->valueInterface() != nullptr);
    const int before = spoken->valueInterface()->currentValue().toInt();
    QVERIFY2(before > 40 && before < 60, qPrintable(QString::number(before)));
    goToBorder();
    QTest::keyClick(border(), Qt::Key_End);
    QVERIFY(spoken->valueInterface()->currentValue().toInt() > before);
    QCOMPARE(spoken->text(QAccessible::Value), u"%1 %"_s.arg(border()->percent()));
}

void TestKeySplitter::tabPassesItBy()
{
    QTest::keyClick(m_left, Qt::Key_Tab);
    QVERIFY(m_right->hasFocus());
    QTest::keyClick(m_right, Qt::Key_Tab);
    QVERIFY(m_left->hasFocus());
}

} // namespace KeySplitterTests

int tst_keysplitter(int argc, char* argv[])
{
    return PortCheck::runTest<KeySplitterTests::TestKeySplitter, QApplication>(argc, argv);
}

#include "tst_keysplitter.moc"
