// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/portcell.h"

#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace PortCheck {

namespace {

constexpr qint64 lowestPort = 1;
constexpr qint64 highestPort = std::numeric_limits<quint16>::max();

bool isPort(qint64 number)
{
    return number >= lowestPort && number <= highestPort;
}

Error outOfRange(const QString& number)
{
    return Error{TableReaderTexts::tr("Port %1 is out of range. Ports go from 1 to 65535.", "%1 is what the table says")
                     .arg(excerpt(number))};
}

/// One line, single spaces, and "1024-65535" whichever dash was typed.
QString uniform(QStringView text)
{
    static const QRegularExpression dashes(QStringLiteral("\\s*[-\\x{2010}-\\x{2015}\\x{2212}]\\s*"));
    static const QRegularExpression lineEnds(QStringLiteral("\\s*\\n\\s*"));
    QString result = text.trimmed().toString();
    result.replace(lineEnds, QStringLiteral(", "));
    return result.simplified().replace(dashes, QStringLiteral("-"));
}

/// One part of the port column: a number, or two with a dash between them, and the words around.
struct Piece {
    qint64 from = 0;
    std::optional<qint64> to;
    bool dynamic = false;
};

Result<Piece> readPiece(const QString& text)
{
    // Words, a number, perhaps a second one after a dash, words.
    static const QRegularExpression form(QStringLiteral("^([^0-9]*)([0-9]+)(?:-([0-9]+))?([^0-9]*)$"));
    const QRegularExpressionMatch match = form.match(text);
    const QString words = match.captured(1) + match.captured(4);
    const bool dynamic = words.contains(QLatin1String("dynamic"), Qt::CaseInsensitive);
    if (!match.hasMatch() || (!words.isEmpty() && !dynamic)) {
        return Error{TableReaderTexts::tr("“%1” is no port. Write numbers from 1 to 65535 with commas between them, or "
                                          "“dynamic range: 1024-65535”.",
            "%1 is what the port column says; the program reads the English words “dynamic range”")
                         .arg(excerpt(text))};
    }
    if (dynamic && !match.hasCaptured(3)) {
        return Error{TableReaderTexts::tr("“%1” names no range. Write it as “dynamic range: 1024-65535”.",
            "%1 is what the port column says; the program reads the English words “dynamic range”")
                         .arg(excerpt(text))};
    }
    Piece piece{0, std::nullopt, dynamic};
    bool fits = false;
    piece.from = match.captured(2).toLongLong(&fits);
    if (!fits)
        return outOfRange(match.captured(2));
    if (match.hasCaptured(3)) {
        piece.to = match.captured(3).toLongLong(&fits);
        if (!fits)
            return outOfRange(match.captured(3));
    }
    return piece;
}

std::optional<Error> addRange(PortCell& cell, const Piece& piece)
{
    const Result<PortRange> range = makeRange(piece.from, *piece.to);
    if (!range)
        return Error{range.error()};
    if (piece.dynamic) {
        if (cell.dynamicRange)
            return Error{TableReaderTexts::tr(
                "There are two dynamic ranges. Write one row for each.", "said of a row of the port table")};
        cell.dynamicRange = *range;
        return std::nullopt;
    }
    if (range->to - range->from >= mostPortsInRow) {
        return Error{
            TableReaderTexts::tr("The range %1 has more than %2 ports. If the endpoint mapper hands them out, write "
                                 "“dynamic range: %1”.",
                "%1 is a range such as 1024-65535; the program reads the English words “dynamic range”")
                .arg(range->text(), QString::number(mostPortsInRow))};
    }
    for (qint64 port = range->from; port <= range->to; ++port) {
        if (const std::optional<Error> error = addPort(cell.ports, port))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> addPiece(PortCell& cell, const QString& text)
{
    const Result<Piece> piece = readPiece(text);
    if (!piece)
        return Error{piece.error()};
    return piece->to ? addRange(cell, *piece) : addPort(cell.ports, piece->from);
}

} // namespace

std::optional<Error> addPort(QList<quint16>& ports, qint64 port)
{
    if (!isPort(port))
        return outOfRange(QString::number(port));
    if (ports.contains(static_cast<quint16>(port)))
        return Error{
            TableReaderTexts::tr("Port %1 is there twice. Name each port once.", "said of a row of the port table")
                .arg(port)};
    if (ports.size() >= mostPortsInRow) {
        return Error{
            TableReaderTexts::tr("There are more than %1 ports. Write further rows.", "said of a row of the port table")
                .arg(mostPortsInRow)};
    }
    ports.append(static_cast<quint16>(port));
    return std::nullopt;
}

Result<PortRange> makeRange(qint64 from, qint64 to)
{
    if (!isPort(from))
        return outOfRange(QString::number(from));
    if (!isPort(to))
        return outOfRange(QString::number(to));
    if (from > to) {
        return Error{
            TableReaderTexts::tr("The range %1-%2 runs backwards. Write the lower port first.", "%1 and %2 are ports")
                .arg(from)
                .arg(to)};
    }
    return PortRange{static_cast<quint16>(from), static_cast<quint16>(to)};
}

Result<PortCell> parsePorts(QStringView text)
{
    static const QRegularExpression separators(
        QStringLiteral("\\s*[,;/+&]\\s*|\\s*\\band\\b\\s*"), QRegularExpression::CaseInsensitiveOption);
    PortCell cell{uniform(text), {}, std::nullopt};
    const QStringList pieces = cell.requirement.split(separators, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        if (std::optional<Error> error = addPiece(cell, piece))
            return *std::move(error);
    }
    if (cell.ports.isEmpty() && !cell.dynamicRange)
        return Error{
            TableReaderTexts::tr("There is no port. Write one, such as 389.", "said of a row of the port table")};
    return cell;
}

namespace {

/// What stands between separators, and between these and an "and". Where no "and" is, as in the built-in table, without
/// the library for regular expressions: it would be half a megabyte of each start.
QStringList protocolWords(QStringView text)
{
    if (text.contains(QLatin1String("and"), Qt::CaseInsensitive)) {
        static const QRegularExpression separators(
            QStringLiteral("[\\s,;/+&]+(?:and\\b[\\s,;/+&]*)?"), QRegularExpression::CaseInsensitiveOption);
        return text.toString().split(separators, Qt::SkipEmptyParts);
    }
    QString spaced = text.toString();
    for (QChar& letter : spaced) {
        if (letter.isSpace() || QStringView(u",;/+&").contains(letter))
            letter = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

std::optional<Transport> protocolOf(const QString& word)
{
    for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
        if (word.compare(token(protocol), Qt::CaseInsensitive) == 0)
            return protocol;
    }
    return std::nullopt;
}

} // namespace

Result<QList<Transport>> parseProtocols(QStringView text)
{
    QList<Transport> protocols;
    for (const QString& word : protocolWords(text)) {
        const std::optional<Transport> protocol = protocolOf(word);
        if (!protocol) {
            return Error{TableReaderTexts::tr("“%1” is no protocol that can be checked. Write TCP, UDP or TCP/UDP.",
                "%1 is what the protocol column says")
                             .arg(excerpt(word))};
        }
        if (protocols.contains(*protocol)) {
            return Error{TableReaderTexts::tr("%1 is there twice. Name each protocol once.", "%1 is TCP or UDP")
                             .arg(token(*protocol))};
        }
        protocols.append(*protocol);
    }
    if (protocols.isEmpty())
        return Error{TableReaderTexts::tr(
            "There is no protocol. Write TCP, UDP or TCP/UDP.", "said of a row of the port table")};
    return protocols;
}

QString requirementText(const QList<quint16>& ports, const std::optional<PortRange>& dynamicRange)
{
    QStringList numbers;
    std::transform(
        ports.begin(), ports.end(), std::back_inserter(numbers), [](quint16 port) { return QString::number(port); });
    const QString list = numbers.join(QLatin1String(", "));
    if (!dynamicRange)
        return list;
    return (list.isEmpty() ? QStringLiteral("dynamic range: %1") : list + QStringLiteral(" and dynamic range: %1"))
        .arg(dynamicRange->text());
}

} // namespace PortCheck
