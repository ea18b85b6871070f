// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/handbook.h"

#include "tests/support/runtest.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace HandbookTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QStringList shown(const QList<HandbookEntry>& entries)
{
    QStringList lines;
    for (const HandbookEntry& entry : entries)
        lines.append(entry.group + u'/' + entry.token + u": "_s + entry.paragraph);
    return lines;
}

QStringList tokensOf(const QList<HandbookEntry>& entries)
{
    QStringList tokens;
    for (const HandbookEntry& entry : entries)
        tokens.append(entry.token);
    return tokens;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "NoAnswer" for "no-answer", by the source of the vocabulary.
QString enumeratorOf(const QString& token)
{
    static const QString source = contentOf(u"" PORTCHECK_SOURCE_DIR "/model/support/vocabulary_reasons.cpp"_s);
    const QRegularExpression line(uR"-(\{Reason::(\w+), "%1"\})-"_s.arg(token));
    return line.match(source).captured(1);
}

/// The sources of the causes that have the reason \a token, one behind the other.
QString sourceOf(const QString& token)
{
    const QRegularExpression constant(uR"(constinit const Cause [^{]*{\s*Reason::%1,)"_s.arg(enumeratorOf(token)));
    QString all;
    QDirIterator files(
        u"" PORTCHECK_SOURCE_DIR "/model/causes"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = contentOf(files.next());
        if (source.contains(constant))
            all += source;
    }
    return all;
}

struct OwnerWords {
    QString inCode; ///< as a cause's file has it
    QString inSentences; ///< as a cause's English sentences address it
    QString english; ///< as the handbook calls it
    QString german;
};

const QList<OwnerWords>& ownerWords()
{
    static const QList<OwnerWords> all{
        {u"Owner::Network"_s, u"etwork team"_s, u"network team"_s, u"Netzwerk-Team"_s},
        {u"Owner::ThisComputer"_s, u"dministrator of this computer"_s, u"administrator of this computer"_s,
            u"Administrator dieses Computers"_s},
        {u"Owner::TargetAdministrator"_s, u"dministrator of %"_s, u"administrator of the host"_s,
            u"Administrator des Hosts"_s},
        {u"Owner::DirectoryTeam"_s, u"irectory team"_s, u"directory team"_s, u"Verzeichnis-Team"_s},
        {u"Owner::Dns"_s, u"DNS administrator"_s, u"DNS administrator"_s, u"DNS-Administrator"_s},
    };
    return all;
}

class TestHandbook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void unknownLanguageIsEnglish();
    void onlyReasonsHaveAParagraph();
    void everyReasonOnce_data();
    void everyReasonOnce();
    void pagesHaveTheSameOrder();
    void namesTheOwners_data();
    void namesTheOwners();
    void thePartsOfTheWindowAreTheSameInEveryLanguage();
};

void TestHandbook::reads_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("text alone") << u"# Title\n\nText.\n"_s << QStringList();
    QTest::newRow("one") << u"# Title\n\nText.\n\n## Group\n\nText.\n\n### a-b\n\nFirst.\nSecond.\n"_s
                         << QStringList{u"Group/a-b: First. Second."_s};
    QTest::newRow("text between a group and its first token")
        << u"## One\n### a\nA.\n## Two\nText.\n### b\nB."_s << QStringList{u"One/a: A."_s, u"Two/b: B."_s};
    QTest::newRow("two paragraphs") << u"### a\n\nA.\n\nB.\n"_s << QStringList{u"/a: A. B."_s};
    QTest::newRow("empty, then twice") << u"### a\n### a\n\nA.\n"_s << QStringList{u"/a: "_s, u"/a: A."_s};
    QTest::newRow("lines of Windows") << u"## G\r\n\r\n### a\r\n\r\nA.\r\nB.\r\n"_s << QStringList{u"G/a: A. B."_s};
}

void TestHandbook::reads()
{
    QFETCH(QString, page);
    QTEST(shown(readHandbook(page)), "entries");
}

void TestHandbook::unknownLanguageIsEnglish()
{
    QVERIFY(!handbookPage(u"en"_s).isEmpty());
    QCOMPARE(handbookPage(u"tlh"_s), handbookPage(u"en"_s));
    QCOMPARE(handbookPage(QString()), handbookPage(u"en"_s));
    QVERIFY(handbookPage(u"de"_s) != handbookPage(u"en"_s));
}

void TestHandbook::onlyReasonsHaveAParagraph()
{
    QVERIFY(handbookParagraph(Reason::None, u"en"_s).isEmpty());
    QVERIFY(handbookParagraph(Reason::NoAnswer, u"en"_s).startsWith(u"The port stayed silent"_s));
    QVERIFY(handbookParagraph(Reason::NoAnswer, u"de"_s).startsWith(u"Der Port blieb"_s));
}

void TestHandbook::everyReasonOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestHandbook::everyReasonOnce()
{
    QFETCH(QString, language);
    QStringList missing;
    for (const Reason reason : allReasons()) {
        if (reason != Reason::None)
            missing.append(token(reason));
    }
    static const QRegularExpression sentenceEnd(u"[.:?](?= \\p{Lu}|$)"_s);
    for (const HandbookEntry& entry : readHandbook(handbookPage(language))) {
        QVERIFY2(missing.removeOne(entry.token), qPrintable(entry.token + u" is no reason, or stands there twice"_s));
        QVERIFY2(!entry.group.isEmpty(), qPrintable(entry.token));
        QVERIFY2(entry.paragraph.count(sentenceEnd) >= 3, qPrintable(entry.token + u" says too little"_s));
    }
    QCOMPARE(missing, QStringList());
}

void TestHandbook::pagesHaveTheSameOrder()
{
    const QList<HandbookEntry> english = readHandbook(handbookPage(u"en"_s));
    QCOMPARE(tokensOf(readHandbook(handbookPage(u"de"_s))), tokensOf(english));
    for (qsizetype i = 1; i < english.size(); ++i) {
        if (english[i].group == english[i - 1].group)
            QVERIFY2(english[i - 1].token < english[i].token, qPrintable(english[i].token));
    }
}

void TestHandbook::namesTheOwners_data()
{
    everyReasonOnce_data();
}

// Nobody but those whom a cause of that reason can address, and at least one of those who can own it.
void TestHandbook::namesTheOwners()
{
    QFETCH(QString, language);
    for (const HandbookEntry& entry : readHandbook(handbookPage(language))) {
        const QString source = sourceOf(entry.token);
        QVERIFY2(!source.isEmpty(), qPrintable(entry.token));
        bool hasOwner = false;
        bool namesOne = false;
        for (const OwnerWords& owner : ownerWords()) {
            const bool owns = source.contains(owner.inCode);
            const bool isNamed = entry.paragraph.contains(language == u"de"_s ? owner.german : owner.english);
            QVERIFY2(!isNamed || owns || source.contains(owner.inSentences),
                qPrintable(entry.token + u" names "_s + owner.english));
            hasOwner = hasOwner || owns;
            namesOne = namesOne || (owns && isNamed);
        }
        QVERIFY2(namesOne || !hasOwner, qPrintable(entry.token + u" names none of its owners"_s));
    }
}

void TestHandbook::thePartsOfTheWindowAreTheSameInEveryLanguage()
{
    const QList<HandbookEntry> english = readHandbook(windowPage(u"en"_s));
    const QList<HandbookEntry> german = readHandbook(windowPage(u"de"_s));
    QVERIFY(!english.isEmpty());
    QCOMPARE(tokensOf(german), tokensOf(english));
    for (qsizetype i = 0; i < english.size(); ++i) {
        for (const HandbookEntry& entry : {english.at(i), german.at(i)}) {
            QVERIFY2(!entry.group.isEmpty(), qPrintable(entry.token)); // its title
            QVERIFY2(entry.paragraph.size() > 60, qPrintable(entry.token));
        }
        QVERIFY2(english.at(i).paragraph != german.at(i).paragraph, qPrintable(english.at(i).token));
    }
    for (const HandbookEntry& part : english) { // both are topics of one handbook
        for (const HandbookEntry& reason : readHandbook(handbookPage(u"en"_s)))
            QVERIFY2(part.token != reason.token, qPrintable(part.token));
    }
}

} // namespace HandbookTests

int tst_handbook(int argc, char* argv[])
{
    return PortCheck::runTest<HandbookTests::TestHandbook>(argc, argv);
}

#include "tst_handbook.moc"
