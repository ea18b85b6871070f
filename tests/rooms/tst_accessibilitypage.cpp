// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace AccessibilityPageTests {

using namespace Qt::StringLiterals;

/// The clauses of chapter 11 of EN 301 549 V3.2.1 that aren't void.
QStringList clauses()
{
    return {u"11.1.1.1.1"_s, u"11.1.1.1.2"_s, u"11.1.2.1.1"_s, u"11.1.2.1.2.1"_s, u"11.1.2.1.2.2"_s, u"11.1.2.2"_s,
        u"11.1.2.3.1"_s, u"11.1.2.3.2"_s, u"11.1.2.4"_s, u"11.1.2.5"_s, u"11.1.3.1.1"_s, u"11.1.3.1.2"_s,
        u"11.1.3.2.1"_s, u"11.1.3.2.2"_s, u"11.1.3.3"_s, u"11.1.3.4"_s, u"11.1.3.5.1"_s, u"11.1.3.5.2"_s, u"11.1.4.1"_s,
        u"11.1.4.2"_s, u"11.1.4.3"_s, u"11.1.4.4.1"_s, u"11.1.4.4.2"_s, u"11.1.4.5.1"_s, u"11.1.4.5.2"_s,
        u"11.1.4.10.1"_s, u"11.1.4.10.2"_s, u"11.1.4.11"_s, u"11.1.4.12"_s, u"11.1.4.13"_s, u"11.2.1.1.1"_s,
        u"11.2.1.1.2"_s, u"11.2.1.2"_s, u"11.2.1.4.1"_s, u"11.2.1.4.2"_s, u"11.2.2.1"_s, u"11.2.2.2"_s, u"11.2.3.1"_s,
        u"11.2.4.3"_s, u"11.2.4.4"_s, u"11.2.4.6"_s, u"11.2.4.7"_s, u"11.2.5.1"_s, u"11.2.5.2"_s, u"11.2.5.3.1"_s,
        u"11.2.5.3.2"_s, u"11.2.5.4"_s, u"11.3.1.1.1"_s, u"11.3.1.1.2"_s, u"11.3.2.1"_s, u"11.3.2.2"_s, u"11.3.3.1.1"_s,
        u"11.3.3.1.2"_s, u"11.3.3.2"_s, u"11.3.3.3"_s, u"11.3.3.4"_s, u"11.4.1.1.1"_s, u"11.4.1.1.2"_s, u"11.4.1.2.1"_s,
        u"11.4.1.2.2"_s, u"11.4.1.3.1"_s, u"11.4.1.3.2"_s, u"11.5.1"_s, u"11.5.2.1"_s, u"11.5.2.2"_s, u"11.5.2.3"_s,
        u"11.5.2.4"_s, u"11.5.2.5"_s, u"11.5.2.6"_s, u"11.5.2.7"_s, u"11.5.2.8"_s, u"11.5.2.9"_s, u"11.5.2.10"_s,
        u"11.5.2.11"_s, u"11.5.2.12"_s, u"11.5.2.13"_s, u"11.5.2.14"_s, u"11.5.2.15"_s, u"11.5.2.16"_s, u"11.5.2.17"_s,
        u"11.6.1"_s, u"11.6.2"_s, u"11.7"_s, u"11.8.1"_s, u"11.8.2"_s, u"11.8.3"_s, u"11.8.4"_s, u"11.8.5"_s};
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The source of a test, by its name, such as tst_style.
QString sourceOf(const QString& test)
{
    QDirIterator files(
        QStringLiteral(PORTCHECK_SOURCE_DIR "/tests"), {test + u".cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? contentOf(files.next()) : QString();
}

QStringList testsNamedIn(const QString& text)
{
    static const QRegularExpression name(u"`(tst_[a-z0-9]+::[a-zA-Z0-9]+)`"_s);
    QStringList names;
    auto matches = name.globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

/// What docs/accessibility.md claims.
class TestAccessibilityPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTestThatIsNamedExists();
    void everyClauseHasAStateAndItsReason();
    void isLinkedFromTheReadMe();

private:
    QString m_page;
};

void TestAccessibilityPage::initTestCase()
{
    m_page = contentOf(QStringLiteral(PORTCHECK_SOURCE_DIR "/docs/accessibility.md"));
    QVERIFY(!m_page.isEmpty());
}

void TestAccessibilityPage::everyTestThatIsNamedExists()
{
    const QStringList names = testsNamedIn(m_page);
    QVERIFY(names.size() > 40);
    QCOMPARE(
        names.size(), m_page.count(u"`tst_"_s) - m_page.count(u"`tst_everywindow`"_s)); // none is written otherwise
    for (const QString& name : names) {
        const QStringList parts = name.split(u"::"_s);
        QVERIFY2(sourceOf(parts.at(0)).contains(u" void %1()"_s.arg(parts.at(1))), qPrintable(name));
    }
}

void TestAccessibilityPage::everyClauseHasAStateAndItsReason()
{
    QStringList found;
    for (const QString& line : m_page.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6 || !cells.at(1).trimmed().startsWith(u"11."_s))
            continue;
        found.append(cells.at(1).trimmed());
        const QString state = cells.at(3).trimmed();
        const QString why = cells.at(4).trimmed();
        QVERIFY2(!cells.at(2).trimmed().isEmpty() && !why.isEmpty(), qPrintable(line));
        if (state == u"met" || state == u"partly met")
            QVERIFY2(!testsNamedIn(why).isEmpty(), qPrintable(line));
        else
            QVERIFY2(
                (state == u"not applicable" || state == u"not tried") && testsNamedIn(why).isEmpty(), qPrintable(line));
    }
    QCOMPARE(found, clauses());
}

void TestAccessibilityPage::isLinkedFromTheReadMe()
{
    QVERIFY(contentOf(QStringLiteral(PORTCHECK_SOURCE_DIR "/README.md")).contains(u"(docs/accessibility.md)"_s));
}

} // namespace AccessibilityPageTests

int tst_accessibilitypage(int argc, char* argv[])
{
    return PortCheck::runTest<AccessibilityPageTests::TestAccessibilityPage, QCoreApplication>(argc, argv);
}

#include "tst_accessibilitypage.moc"
