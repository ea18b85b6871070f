// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlwriter.h"

#include "model/report/inmemory.h"
#include "tests/support/runtest.h"

#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace HtmlWriterTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What the writer replaces, as XML forbids it or it changes how a line is displayed.
bool isReplaced(QChar c)
{
    return c != u'\n' && c != u'\t'
        && (c.isSurrogate() || c.isNonCharacter() || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format);
}

/// The same few elements by Qt's writer.
QByteArray byQt(const QString& text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    xml.writeStartElement(u"p"_s);
    xml.writeAttribute(u"class"_s, u"what"_s);
    xml.writeAttribute(u"title"_s, text);
    xml.writeEmptyElement(u"use"_s);
    xml.writeAttribute(u"href"_s, text);
    xml.writeStartElement(u"b"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeCharacters(text);
    xml.writeEmptyElement(u"use"_s);
    xml.writeEndElement();
    return bytes + '\n';
}

QByteArray written(const QString& text)
{
    return inMemory([&text](QIODevice& device) {
        HtmlWriter html(device);
        html.begin("p"_L1, "what"_L1);
        html.attribute("title"_L1, text);
        html.emptyElement("use"_L1, {{"href"_L1, text}});
        html.element("b"_L1, text);
        html.text(text);
        html.emptyElement("use"_L1, {});
        html.end();
        return html.finish();
    });
}

class TestHtmlWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsWrittenAsQtWritesIt()
    {
        constexpr int characters = 0x10000;
        for (int code = 0; code < characters; ++code) {
            const QChar c = QChar(char16_t(code));
            const QChar shown = isReplaced(c) ? QChar(QChar::ReplacementCharacter) : c;
            if (const QByteArray bytes = written(u"a%1b"_s.arg(c)); bytes != byQt(u"a%1b"_s.arg(shown)))
                QFAIL(qPrintable(u"U+%1: %2"_s.arg(code, 4, 16, '0'_L1).arg(QString::fromUtf8(bytes))));
        }
        QCOMPARE(written(u"\U0001F600 <\"&\">"_s), byQt(u"\U0001F600 <\"&\">"_s));
    }

    void noElementWithContentEndsInItsOwnTag()
    {
        const QByteArray bytes = inMemory([](QIODevice& device) {
            HtmlWriter html(device);
            html.element("td"_L1, {});
            return html.finish();
        });
        QCOMPARE(bytes, "<!DOCTYPE html>\n<td></td>\n"_ba);
    }

    void aLargeDocumentIsWhole()
    {
        constexpr int rows = 20'000;
        QXmlStreamReader xml(inMemory([](QIODevice& device) {
            HtmlWriter html(device);
            html.begin("table"_L1);
            for (int row = 0; row < rows; ++row) {
                html.begin("tr"_L1);
                html.badge(row % 2 == 0 ? Outcome::Pass : Outcome::Fail);
                html.element("td"_L1, QString::number(row));
                html.end();
            }
            html.end();
            return html.finish();
        }));
        int cells = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "td"_L1)
                continue;
            QCOMPARE(xml.readElementText(), QString::number(cells));
            ++cells;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cells, rows);
    }
};

} // namespace HtmlWriterTests

int tst_htmlwriter(int argc, char* argv[])
{
    return PortCheck::runTest<HtmlWriterTests::TestHtmlWriter>(argc, argv);
}

#include "tst_htmlwriter.moc"
