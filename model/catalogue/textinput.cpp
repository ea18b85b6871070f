// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/textinput.h"

#include "model/support/evidence.h"
#include "model/support/systemwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr qsizetype longestExcerpt = 60;
constexpr QChar ellipsis(0x2026);

struct TextInputTexts {
    Q_DECLARE_TR_FUNCTIONS(TextInput)
};

Error tooLarge(qsizetype most)
{
    return Error{TextInputTexts::tr("This is larger than %1 MiB, the most that is read.", "%1 is a number")
                     .arg(most / (1024 * 1024))};
}

/// What was read of pipes: they give their content once, and a command line with a mistake is read a second time, for
/// the mistake to be told in the person's language. Each is kept until then. Used from the main thread.
QHash<QString, QByteArray>& readOfPipes()
{
    static QHash<QString, QByteArray> content;
    return content;
}

/// Piece by piece: QFile makes room for all that it may read, megabytes for the few lines that most files have.
QByteArray readUpTo(QFile& file, qsizetype most)
{
    constexpr qsizetype piece = qsizetype(64) * 1024;
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray next = file.read(std::min(piece, most - bytes.size()));
        if (next.isEmpty())
            break;
        bytes += next;
    }
    return bytes;
}

} // namespace

Result<QByteArray> readInputFile(const QString& path, qsizetype most)
{
    if (QFileInfo(path).isDir())
        return Error{TextInputTexts::tr("This is a folder. Name a file.", "said of a path that was given for a file")};
    if (readOfPipes().contains(path))
        return readOfPipes().take(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{TextInputTexts::tr("The file cannot be read: %1.", "%1 is the system's reason")
                         .arg(withoutFullStop(file.errorString()))};
    const QByteArray bytes = readUpTo(file, most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{TextInputTexts::tr("The file cannot be read: %1.", "%1 is the system's reason")
                         .arg(withoutFullStop(file.errorString()))};
    if (bytes.size() > most)
        return tooLarge(most);
    if (file.isSequential())
        readOfPipes().insert(path, bytes);
    return bytes;
}

std::optional<Error> checkInputSize(QByteArrayView bytes, qsizetype most)
{
    if (bytes.size() > most)
        return tooLarge(most);
    return std::nullopt;
}

Result<QString> decodeInput(QByteArrayView bytes)
{
    if (std::optional<Error> error = checkInputSize(bytes))
        return *std::move(error);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    // UTF-16 is valid UTF-8 as long as its characters are ASCII; every second byte is zero then.
    if (decoder.hasError() || text.contains(QChar(QChar::Null)))
        return Error{
            TextInputTexts::tr("This is not UTF-8 text. Save it as UTF-8.", "said of a file that was to be read")};
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

QString excerpt(QStringView text)
{
    QString shown = evidenceText(text.first(qMin(text.size(), longestEvidenceText)).toString().simplified());
    if (shown.size() > longestExcerpt) {
        shown.truncate(longestExcerpt - 1);
        if (shown.back().isHighSurrogate()) // half of a character
            shown.chop(1);
        shown.append(ellipsis);
    }
    return shown;
}

Error errorInFile(const QString& path, const QString& sentence)
{
    return Error{TextInputTexts::tr("%1: %2", "%1 is a file, %2 the sentence that says what is wrong in it")
                     .arg(QDir::toNativeSeparators(path), sentence)};
}

Error errorInLine(qsizetype line, const QString& sentence)
{
    return Error{TextInputTexts::tr("Line %1: %2", "%1 is a line number, %2 the sentence that says what is wrong there")
                     .arg(QString::number(line), sentence)};
}

Error errorInRow(qsizetype row, const QString& sentence)
{
    return Error{TextInputTexts::tr("Row %1: %2",
        "%1 is the number of a row of the port table, %2 the sentence that says what "
        "is wrong there")
                     .arg(QString::number(row), sentence)};
}

} // namespace PortCheck
