// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace TranslationsTests {

using namespace Qt::StringLiterals;

struct Message {
    QString context;
    QString source;
    bool numerus = false;
    bool finished = true;
    QStringList texts; ///< one, or one a plural form
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.texts = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %2, %L1 …, each as often as it stands there, sorted; %n may be left out of a plural form ("one attempt").
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?[0-9]+"_s);
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// Nothing is untranslated, no placeholder is lost, and the files know every text of the sources.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << u"gp-portcheck_de.ts"_s << QStringList();
        QTest::newRow("English plurals") << u"gp-portcheck_en.ts"_s << QStringList{u"-pluralonly"_s};
    }

    void complete()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);
        const QString root = QStringLiteral(PORTCHECK_SOURCE_DIR);

        // A copy that lupdate has brought up to date: a text that the file doesn't know yet is unfinished in it.
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(root + u"/translations/"_s + name, copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(PORTCHECK_LUPDATE),
            options
                + QStringList{u"-silent"_s, u"-I"_s, root, u"-no-obsolete"_s, u"-extensions"_s, u"cpp,h"_s,
                    root + u"/app"_s, root + u"/model"_s, root + u"/widgets"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        // A class that lupdate can't place gets another name in the file than tr() asks for at run time.
        const QByteArray complaints = lupdate.readAllStandardError();
        QVERIFY2(!complaints.contains("unknown namespace"), complaints.constData());

        const QList<Message> messages = readMessages(copy);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            const QString where = message.context + u": "_s + message.source;
            QVERIFY2(message.finished, qPrintable(u"unfinished: "_s + where));
            QVERIFY2(!message.texts.isEmpty(), qPrintable(where));
            for (const QString& text : message.texts) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(u"empty: "_s + where));
                QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(u"placeholders: "_s + where));
            }
        }
    }
};

} // namespace TranslationsTests

int tst_translations(int argc, char* argv[])
{
    return PortCheck::runTest<TranslationsTests::TestTranslations>(argc, argv);
}

#include "tst_translations.moc"
