// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"
#include "windowtour.h"

#include "model/catalogue/tablereader.h"
#include "model/demo/demo.h"
#include "model/plan/planchange.h"
#include "model/report/reportwriter.h"
#include "model/run/checkrunner.h"
#include "model/table/checktablemodel.h"
#include "tests/support/runtest.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/demo/demobar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/readablestyle.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/summary/stalebar.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

namespace MainWindowSizeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What the lab's controller is like, with a question over UDP that nobody answers.
ProbeResult answerOf(const ProbeRequest& request)
{
    ProbeResult result;
    result.attempts = 2;
    if (request.transport == Transport::Udp && request.port == 389) {
        result.state = State::Filtered;
        result.reason = Reason::NoAnswer;
        return result;
    }
    result.state = State::Open;
    result.service = ServiceState::Verified;
    result.reason = Reason::Answered;
    result.latencyMs = 123.4;
    result.evidence = {{u"dnsHostName"_s, u"dc1.lab.example"_s}, {u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}};
    return result;
}

/// The window is as good on a small screen as on a large one, in every language.
class TestMainWindowSize final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();
    void aLowWindowShowsRows();
    void largeLettersFitASmallScreen_data() { addLanguages(); }
    void largeLettersFitASmallScreen();
    void smallScreensShowRows_data();
    void smallScreensShowRows();
    void theMatrixShowsHostsOnASmallScreen_data() { smallScreensShowRows_data(); }
    void theMatrixShowsHostsOnASmallScreen();
    void theSmallestScreenIsWideEnough_data() { addLanguages(); }
    void theSmallestScreenIsWideEnough();
    void fieldsGiveWayInANarrowWindow();
    void whatLeadsToResultsShowsThem();
    void theSmallestScreenAtOneAndAHalf_data() { addLanguages(); }
    void theSmallestScreenAtOneAndAHalf();
    void aLowWindowOffersTheCause();
    void iconsTellButtonsApart();
    void isSavedOnALargerScreen();
    void comesBackFromBeingMaximised();
    void widthsThatAPersonSetStay();
    void namesOfAnyLengthAreCut();

private:
    static void addLanguages();
    [[nodiscard]] static std::unique_ptr<QTranslator> speaking(const QString& language);
    [[nodiscard]] static QFont enlarge(double factor);
    void takeBack(const QFont& font);
    void showNotices() const;
    void makeWindow(const QSize& size);
    void openAgain();
    [[nodiscard]] QTreeView& table() const { return *m_window->findChild<QTreeView*>(u"checks"_s); }
    [[nodiscard]] QString cutColumn() const;
    [[nodiscard]] QString cutButton() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    CannedProbeFactory m_factory;
    TableResolver m_resolver;
    FakeDiscovery m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<MainWindow> m_window;
    int m_widthBeforeTheRun = 0; ///< that the window needs, with the demo's offer in it
};

/// With the results of a run in it.
void TestMainWindowSize::makeWindow(const QSize& size)
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(SettingsKeys::extraLooks(), false);
    m_factory.answer = answerOf;
    m_runner = std::make_unique<CheckRunner>(m_factory, m_resolver);
    m_resolver.table.insert(u"dc1.lab.example"_s, {QHostAddress(u"10.77.200.210"_s)});
    m_demo = std::make_unique<Demo>(m_factory, m_resolver);
    m_window = std::make_unique<MainWindow>(
        MainWindowParts{*m_runner, m_discovery, *m_settings, groupPolicyTable(), {}, m_demo.get()});
    m_window->show();
    QTest::qWait(0); // it fits itself to its screen once it is shown, and this one is small
    m_window->resize(size);
    m_widthBeforeTheRun = m_window->minimumSizeHint().width();
    auto* const targets = m_window->findChild<TargetsPanel*>();
    targets->setDomainText(u"lab.example"_s);
    for (const QString& role : groupPolicyTable().roles())
        targets->setRoleText(role, u"dc1.lab.example"_s);
    m_window->findChild<QAbstractButton*>(u"checkButton"_s)->click();
    QTRY_VERIFY(!m_runner->isRunning() && table().model()->rowCount() > 5);
    QTest::qWait(0);
}

/// As at the next start.
void TestMainWindowSize::openAgain()
{
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_runner, m_discovery, *m_settings, groupPolicyTable()});
    m_window->show();
}

/// What the program speaks from now on, until it is destroyed; null where there is no such language.
std::unique_ptr<QTranslator> TestMainWindowSize::speaking(const QString& language)
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(u":/i18n/gp-portcheck_%1.qm"_s.arg(language)))
        return nullptr;
    QCoreApplication::installTranslator(words.get());
    return words;
}

/// The letters of windows to come. Returns the font of before, for takeBack().
QFont TestMainWindowSize::enlarge(double factor)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * factor);
    QApplication::setFont(large);
    return before;
}

void TestMainWindowSize::takeBack(const QFont& font)
{
    m_window.reset(); // before the font
    QApplication::setFont(font);
}

void TestMainWindowSize::showNotices() const
{
    auto* const demo = m_window->findChild<DemoBar*>();
    demo->showDemo(DemoFault::LdapUdpDropped, {QString(200, u'x')});
    demo->setVisible(true);
    m_window->findChild<WatchBar*>()->setVisible(true);
}

/// The column whose title or cells have less room than they need, and in which cell; empty if there is none.
QString TestMainWindowSize::cutColumn() const
{
    const QHeaderView& header = *table().header();
    const QAbstractItemModel& model = *table().model();
    for (int column = 0; column < CheckTableModel::ColumnCount; ++column) {
        if (header.isSectionHidden(column)) // which the service is where it would cut others
            continue;
        if (header.sectionSize(column) < header.sectionSizeHint(column))
            return model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            const int lines = column == CheckTableModel::Found
                ? table().visualRect(index).height() / table().fontMetrics().height()
                : 1;
            if (table().fontMetrics().horizontalAdvance(text) > lines * header.sectionSize(column))
                return text;
        }
    }
    return {};
}

QString TestMainWindowSize::cutButton() const
{
    const auto buttons = m_window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* const button : buttons) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            return button->text();
    }
    const auto bars = m_window->findChildren<QToolBar*>();
    for (const QToolBar* const bar : bars) {
        const auto* const more = bar->findChild<QWidget*>(u"qt_toolbar_ext_button"_s);
        if (bar->isVisible() && more != nullptr && more->isVisible())
            return bar->windowTitle();
    }
    return {};
}

/// Qt's offscreen platform has another font on each system, and widens letters to whole pixels on Windows alone.
void TestMainWindowSize::initTestCase()
{
    QFont font(u"DejaVu Sans"_s, 9);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setStyle(new ReadableStyle); // as the program does
}

void TestMainWindowSize::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString& language : {u"en"_s, u"de"_s}) {
        for (const QSize& size : {QSize(1270, 740), QSize(1014, 740), QSize(1014, 660)})
            QTest::addRow("%s %d", qPrintable(language), size.width() * 1000 + size.height()) << language << size;
    }
}

void TestMainWindowSize::nothingIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    makeWindow(size);
    QCOMPARE(m_window->size(), size);
    QCOMPARE(cutColumn(), QString());
    QCOMPARE(cutButton(), QString());
    QVERIFY(!table().horizontalScrollBar()->isVisible());
}

/// 1280x800 at 150 %.
void TestMainWindowSize::aLowWindowShowsRows()
{
    const QSize size(848, 500);
    makeWindow(size);
    QCOMPARE(m_window->size(), size);
    const QModelIndex first = table().model()->index(0, 0);
    QVERIFY(table().viewport()->height() >= 8 * table().visualRect(first).height());
    QCOMPARE(cutButton(), QString());
    const QSize twofold(630, 370); // 1280x800 at 200 %
    m_window->resize(twofold);
    QCOMPARE(m_window->size(), twofold);
    m_window->resize(size);
    // What has given way is in tooltips, or comes back with the height.
    const QLabel* const demo = m_window->findChild<QLabel*>(u"headline"_s);
    QVERIFY(!demo->parentWidget()->toolTip().isEmpty());
    m_window->resize(size.width(), 1000);
    QTest::qWait(0);
    QVERIFY(demo->parentWidget()->toolTip().isEmpty());
}

void TestMainWindowSize::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"de"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

/// Letters at 150 % on 1280x800, in a wide font, before and after a run.
void TestMainWindowSize::largeLettersFitASmallScreen()
{
    QFETCH(const QString, language);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    const QFont before = enlarge(1.5 * 1.2);
    const auto restore = qScopeGuard([this, &before] { takeBack(before); });
    const QSize size(1270, 740);
    makeWindow(size);
    QVERIFY(m_widthBeforeTheRun <= size.width());
    QCOMPARE(m_window->size(), size);
    QCOMPARE(cutButton(), QString());
}

void TestMainWindowSize::smallScreensShowRows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("letters");
    QTest::addColumn<bool>("hasNotices");
    QTest::addColumn<int>("rows");
    const QSize twofold(630, 370); // 1280x800 less bars and frames, scaled
    const QSize oneAndAHalf(848, 500);
    const QSize whole(1270, 740);
    for (const QString& language : {u"en"_s, u"de"_s}) {
        QTest::addRow("%s, at 200 %%", qPrintable(language)) << language << twofold << 1.0 << false << 4;
        QTest::addRow("%s, at 200 %%, notices", qPrintable(language)) << language << twofold << 1.0 << true << 4;
        QTest::addRow("%s, letters at 200 %%", qPrintable(language)) << language << whole << 2.0 << false << 4;
        QTest::addRow("%s, letters at 200 %%, notices", qPrintable(language)) << language << whole << 2.0 << true << 4;
        QTest::addRow("%s, at 150 %%", qPrintable(language)) << language << oneAndAHalf << 1.0 << false << 8;
        QTest::addRow("%s, at 150 %%, notices", qPrintable(language)) << language << oneAndAHalf << 1.0 << true << 4;
    }
}

/// What stands above the table is scrolled where there is no room for all.
void TestMainWindowSize::smallScreensShowRows()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const double, letters);
    QFETCH(const bool, hasNotices);
    QFETCH(const int, rows);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    const QFont before = enlarge(letters);
    const auto restore = qScopeGuard([this, &before] { takeBack(before); });
    makeWindow(size);
    if (hasNotices) {
        showNotices();
        PlanChange change;
        change.settings = true;
        m_window->findChild<StaleBar*>()->show(change);
    }
    QTest::qWait(0);
    QCOMPARE(m_window->size(), size);
    QVERIFY2(m_window->minimumSizeHint().width() <= size.width(),
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    const int seen = table().viewport()->height() / table().visualRect(table().model()->index(0, 0)).height();
    QVERIFY2(seen >= rows, qPrintable(QString::number(seen)));
    QCOMPARE(cutButton(), QString());
    const auto* const above = m_window->findChild<ScrolledColumn*>();
    for (const QWidget* const part : {static_cast<QWidget*>(m_window->findChild<SummaryBand*>()),
             static_cast<QWidget*>(m_window->findChild<StaleBar*>())})
        QVERIFY(!part->isVisible() || part->width() <= above->viewport()->width()); // nothing is cut beside
    QVERIFY(above->height() >= above->fontMetrics().lineSpacing());
    QVERIFY(hasNotices || above->verticalScrollBar()->maximum() == 0); // it is seen whole where the table has its rows
}

/// Also where it says much above.
void TestMainWindowSize::theMatrixShowsHostsOnASmallScreen()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const double, letters);
    QFETCH(const bool, hasNotices);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    const QFont before = enlarge(letters);
    const auto restore = qScopeGuard([this, &before] { takeBack(before); });
    makeWindow(size);
    for (const QString& role : groupPolicyTable().roles())
        m_window->findChild<TargetsPanel*>()->setRoleText(
            role, u"10.77.200.1\n10.77.200.2\n10.77.200.3\n10.77.200.4"_s);
    m_window->findChild<QAbstractButton*>(u"checkButton"_s)->click();
    QTRY_VERIFY(!m_runner->isRunning());
    m_window->findChild<QAbstractButton*>(u"matrixLayout"_s)->click();
    if (hasNotices)
        showNotices();
    QTest::qWait(0);
    QCOMPARE(m_window->size(), size);
    const auto* const matrix = m_window->findChild<HostMatrixView*>();
    QVERIFY(matrix->isVisible() && matrix->hostCount() > 3);
    const int row = matrix->verticalHeader()->defaultSectionSize();
    QVERIFY2(matrix->viewport()->height() >= 2 * row, qPrintable(QString::number(matrix->viewport()->height())));
}

/// 1024x700 at 200 %: fields and results have no room beside each other.
void TestMainWindowSize::theSmallestScreenIsWideEnough()
{
    QFETCH(const QString, language);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    constexpr double width = 460; // 506 less the frame of a window, and letters that are wider elsewhere
    const QFont before = enlarge(QGuiApplication::primaryScreen()->availableSize().width() / width); // on what is there
    const auto restore = qScopeGuard([this, &before] { takeBack(before); });
    const QSize size = QGuiApplication::primaryScreen()->availableSize() - QSize(10, 40);
    makeWindow(size);
    QVERIFY2(m_widthBeforeTheRun <= size.width(), qPrintable(QString::number(m_widthBeforeTheRun)));
    auto* const targets = m_window->findChild<TargetsPanel*>();
    auto* const fields = m_window->findChild<QAction*>(u"targets"_s);
    for (const QString& layout : {u"matrixLayout"_s, u"tableLayout"_s}) {
        QVERIFY(!targets->isVisible());
        m_window->findChild<QAbstractButton*>(layout)->click();
        QTest::qWait(0);
        QCOMPARE(m_window->size(), size);
        QCOMPARE(cutButton(), QString());
        fields->trigger();
        QTest::qWait(0);
        QVERIFY(targets->isVisible() && !m_window->findChild<ChecksView*>()->isVisible());
        QCOMPARE(m_window->size(), size);
        fields->trigger();
        QVERIFY(m_window->findChild<ChecksView*>()->isVisible());
    }
}

/// A button shows them again, and a wrong entry does.
void TestMainWindowSize::fieldsGiveWayInANarrowWindow()
{
    makeWindow({630, 370});
    auto* const targets = m_window->findChild<TargetsPanel*>();
    auto* const action = m_window->findChild<QAction*>(u"targets"_s);
    QVERIFY(action->isVisible());
    table().setFocus();
    m_window->findChild<QAbstractButton*>(u"checkButton"_s)->click();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!targets->isVisible() && !action->isChecked());
    action->trigger();
    QVERIFY(targets->isVisible() && targets->isAncestorOf(m_window->focusWidget()));
    action->trigger();
    QVERIFY(!targets->isVisible() && m_window->focusWidget() != nullptr);
    QVERIFY(!targets->isAncestorOf(m_window->focusWidget()));
    action->trigger();
    m_window->findChild<QAction*>(u"check"_s)->trigger(); // by its key, from a field
    QVERIFY(m_window->focusWidget() == m_window->findChild<QAbstractButton*>(u"checkButton"_s));
    QVERIFY(!targets->isVisible());
    QTRY_VERIFY(!m_runner->isRunning());
    targets->setRoleText(groupPolicyTable().roles().constFirst(), u"not a host!"_s);
    m_window->findChild<QAction*>(u"check"_s)->trigger();
    QVERIFY(targets->isVisible() && targets->isAncestorOf(m_window->focusWidget()));
    m_window->resize(1270, 740);
    QVERIFY(!action->isVisible());
    QVERIFY(targets->isVisible());
}

/// On a screen that has no room for fields and results beside each other.
void TestMainWindowSize::whatLeadsToResultsShowsThem()
{
    const QFont before = enlarge(3);
    const auto restore = qScopeGuard([this, &before] { takeBack(before); });
    makeWindow(QGuiApplication::primaryScreen()->availableSize() - QSize(10, 40));
    auto* const view = m_window->findChild<ChecksView*>();
    m_window->findChild<QAction*>(u"targets"_s)->trigger();
    QVERIFY(!view->isVisible());
    m_window->findChild<QAction*>(u"find"_s)->trigger();
    QVERIFY(view->isVisible());
    QVERIFY(!m_window->findChild<TargetsPanel*>()->isVisible());
    QCOMPARE(m_window->focusWidget(), m_window->findChild<QWidget*>(u"filterText"_s));
}

/// 1024x700 at 150 %, where hosts have names, and some checks passed: what tells the rows is seen, and so is the
/// headline, whatever is noticed besides.
void TestMainWindowSize::theSmallestScreenAtOneAndAHalf()
{
    QFETCH(const QString, language);
    const std::unique_ptr<QTranslator> words = speaking(language);
    QVERIFY(words);
    makeWindow({672, 430});
    m_resolver.table.insert(u"dc2.corp.domain.example"_s, {QHostAddress(u"10.77.200.211"_s)});
    m_resolver.table.insert(u"dc1.corp.domain.example"_s, {QHostAddress(u"10.77.200.210"_s)});
    auto* const targets = m_window->findChild<TargetsPanel*>();
    for (const QString& role : groupPolicyTable().roles())
        targets->setRoleText(role, u"dc1.corp.domain.example\ndc2.corp.domain.example"_s);
    m_window->findChild<QAbstractButton*>(u"checkButton"_s)->click();
    QTRY_VERIFY(!m_runner->isRunning());
    table().setFocus();
    QTest::qWait(0);
    QCOMPARE(m_window->size(), QSize(672, 430));
    const QHeaderView& header = *table().header();
    QVERIFY2(!table().horizontalScrollBar()->isVisible(),
        qPrintable(u"%1 of %2"_s.arg(header.length()).arg(table().viewport()->width())));
    QVERIFY(header.sectionSize(CheckTableModel::Status) >= header.sectionSizeHint(CheckTableModel::Status));
    const auto* const filter = m_window->findChild<QLineEdit*>(u"filterText"_s);
    const int icons = 2 * filter->style()->pixelMetric(QStyle::PM_SmallIconSize);
    QVERIFY2(filter->fontMetrics().horizontalAdvance(filter->placeholderText()) <= filter->width() - icons,
        qPrintable(filter->placeholderText()));
    const auto* const groups = m_window->findChild<QComboBox*>(u"grouping"_s);
    QVERIFY(groups->width() > groups->fontMetrics().horizontalAdvance(groups->currentText()) + icons / 2);
    const auto* const headline = m_window->findChild<QWidget*>(u"headline"_s);
    const auto isSeen = [headline] { return headline->visibleRegion().boundingRect() == headline->rect(); };
    QTRY_VERIFY(isSeen());
    showNotices();
    QTRY_VERIFY(isSeen());
    m_window->findChild<MessageBar*>()->showError(u"Nothing was saved."_s);
    QTRY_VERIFY(m_window->findChild<MessageBar*>()->visibleRegion().boundingRect().height() > 0);
    QTRY_VERIFY(isSeen());
    QCOMPARE(WindowTour::wrongWithTab(*m_window), QString());
}

/// What a window of 1900x1000 leaves in the settings.
QByteArray geometryOfLargeWindow(bool isMaximised)
{
    QWidget large;
    large.setGeometry(5, 30, 1900, 1000);
    if (isMaximised)
        large.setWindowState(Qt::WindowMaximized);
    return large.saveGeometry();
}

/// The headline names it there, in place of its card.
void TestMainWindowSize::aLowWindowOffersTheCause()
{
    makeWindow({1000, 1400});
    m_factory.answer = [](const ProbeRequest&) {
        ProbeResult refused;
        refused.attempts = 1;
        refused.state = State::Closed;
        refused.reason = Reason::Refused;
        return refused;
    };
    m_window->findChild<QAbstractButton*>(u"checkButton"_s)->click();
    QTRY_VERIFY(!m_runner->isRunning() && m_window->findChild<FindingsList*>()->current());
    auto* const button = m_window->findChild<QPushButton*>(u"causeButton"_s);
    QVERIFY(!button->isVisible() && m_window->findChild<QPushButton*>(u"showChecksButton"_s)->isVisible());
    m_window->resize(1000, 400);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!m_window->findChild<QPushButton*>(u"showChecksButton"_s)->isVisible());
    const QList<QAction*> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 3);
    actions.constLast()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"refused"_s));
}

/// A narrow window shows icons alone.
void TestMainWindowSize::iconsTellButtonsApart()
{
    makeWindow({1000, 700});
    QList<QImage> icons;
    const auto buttons = m_window->findChild<QToolBar*>(u"tools"_s)->findChildren<QToolButton*>();
    for (const QToolButton* const button : buttons) {
        if (button->icon().isNull())
            continue;
        constexpr int side = 32;
        const QImage icon = button->icon().pixmap(QSize(side, side), QIcon::Normal).toImage();
        QVERIFY2(!icons.contains(icon), qPrintable(button->text()));
        icons.append(icon);
    }
    QVERIFY(icons.size() > 8);
}

/// The screen here is one of 800x800.
void TestMainWindowSize::isSavedOnALargerScreen()
{
    makeWindow({1014, 740});
    m_settings->setValue(SettingsKeys::geometry(), geometryOfLargeWindow(false));
    openAgain();
    QTest::qWait(0);
    QCOMPARE(m_window->size(), roomOnScreen(*m_window).expandedTo(m_window->minimumSizeHint()));
    QVERIFY(m_window->frameGeometry().top() >= 0 && m_window->frameGeometry().left() >= 0);
}

void TestMainWindowSize::comesBackFromBeingMaximised()
{
    makeWindow({1014, 740});
    m_settings->setValue(SettingsKeys::geometry(), geometryOfLargeWindow(true));
    openAgain();
    QTest::qWait(0);
    QVERIFY(m_window->isMaximized());
    m_window->showNormal();
    m_window->resize(1900, 1000); // as the system does
    QTest::qWait(0);
    QVERIFY(!m_window->isMaximized());
    QCOMPARE(m_window->size(), roomOnScreen(*m_window).expandedTo(m_window->minimumSizeHint()));
}

void TestMainWindowSize::widthsThatAPersonSetStay()
{
    const QSize size(1014, 740);
    makeWindow(size);
    constexpr int column = CheckTableModel::Status;
    const int before = table().columnWidth(column);
    m_window->resize(1270, 740);
    m_window->resize(size);
    QCOMPARE(table().columnWidth(column), before);
    table().setColumnWidth(column, before + 50);
    m_window->resize(1270, 740);
    QCOMPARE(table().columnWidth(column), before + 50);
    m_window->close(); // which remembers it
    openAgain();
    QCOMPARE(table().columnWidth(column), before + 50);
}

/// Of a file from elsewhere: the buttons beside them must stay on the screen.
void TestMainWindowSize::namesOfAnyLengthAreCut()
{
    makeWindow({1024, 700});
    const int before = m_window->minimumSizeHint().width();
    RunSnapshot run = m_runner->snapshot();
    const QString name(400, u'h');
    run.source.host = name;
    for (CheckRecord& record : run.checks)
        record.check.target = name;
    QFile file(m_folder->filePath(u"long.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(jsonReport(run));
    file.close();
    m_window->openResults(file.fileName());
    const auto* const sentence = m_window->findChild<QLabel*>(u"openedSentence"_s);
    QTRY_VERIFY(sentence->isVisible());
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::qWait(0);
    QVERIFY2(m_window->minimumSizeHint().width() <= std::max(before, 1024),
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY(!sentence->text().contains(name));
}

} // namespace MainWindowSizeTests

int tst_mainwindowsize(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowSizeTests::TestMainWindowSize, QApplication>(argc, argv);
}

#include "tst_mainwindowsize.moc"
