// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsformat.h"

#include "tests/support/runtest.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace SettingsFormatTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QSettings::SettingsMap allKinds()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    QString text;
    for (int c = 1; c < 0x180; ++c)
        text += QChar(c);
    return {{u"language"_s, u"de"_s}, {u"limits/timeoutMs"_s, 3000}, {u"extraLooks"_s, true}, {u"a/b/c"_s, u"deep"_s},
        {u"window/geometry"_s, bytes}, {u"text"_s, text}, {u"empty"_s, QString()}, {u"spaced"_s, u"  a, b; c = d  "_s},
        {u"at"_s, u"@Variant(no)"_s}, {u"hex"_s, u"\u00e9a\u00e9"_s}, {u"with space/%41 [x]"_s, u"1"_s},
        {u"targets/roles"_s, QVariantMap{{u"Domain controllers"_s, u"dc1\nÜ"_s}}}};
}

/// Numbers and switches are texts in a file.
void compare(const QVariant& found, const QVariant& written)
{
    if (written.typeId() == QMetaType::Int || written.typeId() == QMetaType::Bool)
        QCOMPARE(found.toString(), written.toString());
    else
        QCOMPARE(found, written);
}

class TestSettingsFormat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        QBuffer file;
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(writeSettings(file, allKinds()));
        file.seek(0);
        QSettings::SettingsMap found;
        QVERIFY(readSettings(file, found));
        const QSettings::SettingsMap written = allKinds();
        QCOMPARE(found.keys(), written.keys());
        for (const QString& key : written.keys())
            compare(found.value(key), written.value(key));
    }

    /// Files that an earlier program or a person wrote, and the other way round.
    void isQtsFormat_data()
    {
        QTest::addColumn<bool>("oursFirst");
        QTest::addRow("Qt reads what we wrote") << true;
        QTest::addRow("we read what Qt wrote") << false;
    }

    void isQtsFormat()
    {
        QFETCH(bool, oursFirst);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.ini"_s);
        const QSettings::SettingsMap written = allKinds();
        {
            QSettings settings(path, oursFirst ? settingsFormat() : QSettings::IniFormat);
            for (auto it = written.constBegin(); it != written.constEnd(); ++it)
                settings.setValue(it.key(), it.value());
        }
        const QString copy = folder.filePath(u"copy.ini"_s); // of the other, Qt remembers what it wrote
        QVERIFY(QFile::copy(path, copy));
        const QSettings settings(copy, oursFirst ? QSettings::IniFormat : settingsFormat());
        QCOMPARE(settings.allKeys().size(), written.size());
        for (auto it = written.constBegin(); it != written.constEnd(); ++it)
            compare(settings.value(it.key()), it.value());
    }

    void nonsenseIsPassedOver()
    {
        QByteArray nonsense("[x\n=\n=a\nk\n;c=1\n[]\n[General]\na=\\\nb=\"\\x\nc=@Variant(\nd=@Variant()\ne=@\nf="
                            "\\xffffffffffffffffff\n");
        QBuffer file(&nonsense);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSettings::SettingsMap found;
        QVERIFY(readSettings(file, found));
        QCOMPARE(found.keys(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    }
};

} // namespace SettingsFormatTests

int tst_settingsformat(int argc, char* argv[])
{
    return PortCheck::runTest<SettingsFormatTests::TestSettingsFormat, QCoreApplication>(argc, argv);
}

#include "tst_settingsformat.moc"
