// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "contrasts.h"
#include "schemes.h"
#include "windowfixture.h"

#include "model/table/checktablemodel.h"
#include "tests/support/runtest.h"
#include "widgets/style/primarybutton.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace MainWindowContrastTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The window with the results of a run in it, in colours that it did not choose.
class TestMainWindowContrast final : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMeasurableText(); }
    void init();
    void cleanup() { tearDown(); }
    void textIsReadable_data() { addSchemes(); }
    void textIsReadable();
    void everyRowIsReadable_data() { addSchemes(); }
    void everyRowIsReadable();
    void theFocusIsSeenOnItsWholeWay_data() { addSchemes(); }
    void theFocusIsSeenOnItsWholeWay();

private:
    [[nodiscard]] QString wayFault(int& stops) const;
};

void TestMainWindowContrast::init()
{
    QFETCH(const QPalette, palette);
    useScheme(palette);
    setUp();
    m_factory->answer = [](const ProbeRequest& request) {
        ProbeResult result;
        result.attempts = 1;
        const bool isClosed = request.port == 445; // one cause, and all else is well
        result.state = isClosed ? State::Closed : State::Open;
        result.service = isClosed ? ServiceState::NotAsked : ServiceState::Verified;
        result.reason = isClosed ? Reason::Refused : Reason::Answered;
        return result;
    };
    QTest::qWait(0); // it fits itself to its screen once it is shown
    m_window->resize(2400, 1900);
    runAll();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(0);
}

void TestMainWindowContrast::textIsReadable()
{
    const QList<QWidget*> texts{m_window->findChild<PrimaryButton*>(), m_window->findChild<QLabel*>(u"headline"_s),
        m_window->findChild<QLineEdit*>(u"filterText"_s), m_window->findChild<QTabWidget*>()};
    for (QWidget* const text : texts) {
        QVERIFY(text->isVisible());
        const double seen = inkContrast(pictureIn(*m_window, *text, text->rect().adjusted(4, 4, -4, -4)));
        QVERIFY2(seen >= readableContrast, qPrintable(text->objectName() + u": " + QString::number(seen)));
    }
}

/// Also the selected one, with and without the focus, and every second one.
void TestMainWindowContrast::everyRowIsReadable()
{
    QVERIFY(table()->model()->rowCount() > 4);
    QWidget* const elsewhere = m_window->findChild<QLineEdit*>(u"filterText"_s);
    for (QWidget* const focused : {elsewhere, static_cast<QWidget*>(table())}) {
        focused->setFocus();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QRect place = table()->visualRect(table()->model()->index(row, CheckTableModel::Status));
            if (!table()->viewport()->rect().contains(place))
                continue;
            const QRect word = place.adjusted(place.height(), 3, -3, -3); // beside the mark
            const double seen = inkContrast(pictureIn(*m_window, *table()->viewport(), word));
            QVERIFY2(seen >= readableContrast, qPrintable(u"%1: %2"_s.arg(row).arg(seen)));
        }
    }
}

/// From the field of the domain back to it. \a stops: how many parts there were on the way.
QString TestMainWindowContrast::wayFault(int& stops) const
{
    QWidget* const first = m_window->findChild<QLineEdit*>(u"filterText"_s);
    QWidget* const other = m_window->findChild<QPlainTextEdit*>();
    for (QWidget* part = first->nextInFocusChain(); part != first; part = part->nextInFocusChain()) {
        const bool isStop = part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) != 0
            && part->focusProxy() == nullptr && part != other && m_window->isAncestorOf(part) && !part->isWindow();
        if (!isStop)
            continue;
        ++stops;
        part->setFocus(Qt::TabFocusReason);
        QTest::qWait(0); // then it is in sight
        if (const QString fault = faultOfRing(*m_window, *part, *other); !fault.isEmpty())
            return u"%1 %2 (%3): %4"_s.arg(
                part->objectName(), part->accessibleName(), QLatin1String(part->metaObject()->className()), fault);
    }
    return {};
}

void TestMainWindowContrast::theFocusIsSeenOnItsWholeWay()
{
    int stops = 0;
    QCOMPARE(wayFault(stops), QString());
    QVERIFY2(stops > 20, qPrintable(QString::number(stops)));
}

} // namespace MainWindowContrastTests

int tst_mainwindowcontrast(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowContrastTests::TestMainWindowContrast, QApplication>(argc, argv);
}

#include "tst_mainwindowcontrast.moc"
