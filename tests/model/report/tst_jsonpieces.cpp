// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/jsonpieces.h"

#include "tests/support/runtest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <string>

namespace JsonPiecesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestJsonPieces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsWrittenAsQtWritesIt();
    void valuesAreWrittenAsQtWritesThem_data();
    void valuesAreWrittenAsQtWritesThem();
    void itemsAndMembersMakeOneDocument();
    void leavesOutWhatIsNotWanted();
    void tellsThatADeviceIsFull();
};

void TestJsonPieces::everyCharacterIsWrittenAsQtWritesIt()
{
    constexpr int characters = 0x10000;
    for (int code = 0; code < characters; ++code) {
        const QString text = u"a%1b"_s.arg(QChar(char16_t(code)));
        std::string bytes;
        appendJson(bytes, QStringView(text));
        const QByteArray written = QByteArray::fromStdString(bytes);
        if (const QByteArray expected = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            '[' + written + ']' != expected)
            QFAIL(qPrintable(u"U+%1: %2"_s.arg(code, 4, 16, '0'_L1).arg(QString::fromUtf8(written))));
    }
}

void TestJsonPieces::valuesAreWrittenAsQtWritesThem_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("whole") << QJsonValue(100'000);
    QTest::newRow("whole, but a fraction by type") << QJsonValue(100'000.0);
    QTest::newRow("fraction") << QJsonValue(-0.812);
    QTest::newRow("tiny") << QJsonValue(1e-7);
    QTest::newRow("large") << QJsonValue(std::numeric_limits<qint64>::max());
    QTest::newRow("no number") << QJsonValue(std::numeric_limits<double>::infinity());
    QTest::newRow("no text") << QJsonValue(QString());
    QTest::newRow("pair") << QJsonValue(u"😀 \"quoted\" \\ \n"_s);
    QTest::newRow("empty list") << QJsonValue(QJsonArray());
    QTest::newRow("empty object") << QJsonValue(QJsonObject());
    const QJsonObject inner{{u"b"_s, QJsonArray{1, u"x"_s, QJsonArray(), QJsonObject()}}, {u"a \" ü"_s, QJsonValue()}};
    QTest::newRow("nested") << QJsonValue(QJsonArray{inner, QJsonArray{inner}, 2});
}

void TestJsonPieces::valuesAreWrittenAsQtWritesThem()
{
    QFETCH(QJsonValue, value);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    JsonStream stream(device);
    stream.member(u"it"_s, value);
    QVERIFY(stream.end());
    QCOMPARE(device.data(), QJsonDocument(QJsonObject{{u"it"_s, value}}).toJson());
}

void TestJsonPieces::itemsAndMembersMakeOneDocument()
{
    const QStringList names{u"z"_s, u"a"_s, u"ü"_s, u"m"_s, u"n"_s};
    const QJsonObject object{{u"k"_s, QJsonArray{u"v"_s}}};
    const QVariantList values{7, u"text"_s, QVariant(), 0.5, object};
    const JsonItems items(names);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    JsonStream stream(device);
    stream.member(u"first"_s, true);
    stream.list(u"list"_s, 2, [&](std::string& to, qsizetype) { items.append(to, values); });
    stream.list(u"none"_s, 0, [](std::string&, qsizetype) {});
    QVERIFY(stream.end());
    const QJsonObject item{
        {u"z"_s, 7}, {u"a"_s, u"text"_s}, {u"ü"_s, QJsonValue::Null}, {u"m"_s, 0.5}, {u"n"_s, object}};
    const QJsonObject document{{u"first"_s, true}, {u"list"_s, QJsonArray{item, item}}, {u"none"_s, QJsonArray()}};
    QCOMPARE(device.data(), QJsonDocument(document).toJson());
}

void TestJsonPieces::leavesOutWhatIsNotWanted()
{
    const JsonItems items({u"b"_s, u"a"_s, u"c"_s}, {u"a"_s});
    std::string item;
    items.append(item, {1, 2, 3});
    const QByteArray list = '[' + QByteArray::fromStdString(item) + ']';
    const QJsonArray expected{QJsonObject{{u"b"_s, 1}, {u"c"_s, 3}}};
    QCOMPARE(QJsonDocument::fromJson(list).array(), expected);
}

void TestJsonPieces::tellsThatADeviceIsFull()
{
    QBuffer device; // not open
    JsonStream stream(device);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    stream.list(u"list"_s, 1000, [](std::string& to, qsizetype) { to += "{}"; });
    QVERIFY(!stream.end());
}

} // namespace JsonPiecesTests

int tst_jsonpieces(int argc, char* argv[])
{
    return PortCheck::runTest<JsonPiecesTests::TestJsonPieces>(argc, argv);
}

#include "tst_jsonpieces.moc"
