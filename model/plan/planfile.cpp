// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/planfile.h"

#include "model/catalogue/filekind.h"
#include "model/catalogue/tablereader.h"
#include "model/catalogue/textinput.h"
#include "model/plan/planoptions.h"
#include "model/targets/targetsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct PlanFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

constexpr int formatVersion = 1;
constexpr QLatin1String lastLine("# end of plan");

/// A line that says something, and where it stands.
struct PlanLine {
    qsizetype number = 1;
    QString text;
};

bool isOption(const PlanLine& line)
{
    return line.text.startsWith("--"_L1);
}

PlanOption optionOf(const PlanLine& line)
{
    static const QRegularExpression parts(u"^--([^\\s=]*)[\\s=]*(.*)$"_s);
    const QRegularExpressionMatch match = parts.match(line.text);
    return {match.captured(1), match.captured(2)};
}

/// One file on its way into a plan. Each step returns what is wrong, in a sentence that names the line.
class PlanReader {
public:
    PlanReader(QString folder, const RunPlan& given, PlanTable table)
        : m_folder(std::move(folder))
        , m_table(table)
    {
        m_file.plan = given;
    }

    std::optional<Error> read(const QString& text)
    {
        if (std::optional<Error> wrong = takeLines(text))
            return wrong;
        if (m_file.isWhole)
            beginAsUsual();
        for (const auto step : {&PlanReader::takeOptions, &PlanReader::takeTargets}) {
            if (std::optional<Error> wrong = (this->*step)())
                return wrong;
        }
        return std::nullopt;
    }

    [[nodiscard]] const PlanFile& file() const { return m_file; }

private:
    std::optional<Error> takeLines(const QString& text);
    static std::optional<Error> takeVersion(qsizetype line, const QString& text);
    std::optional<Error> takeOptions();
    std::optional<Error> takeTable(const QString& name);
    std::optional<Error> takeTargets();
    void beginAsUsual();

    QString m_folder;
    PlanTable m_table;
    PlanFile m_file;
    QList<PlanLine> m_lines;
};

std::optional<Error> PlanReader::takeLines(const QString& text)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    qsizetype begin = 0; // mail and people put lines above it
    while (begin < lines.size() && !lines.at(begin).trimmed().startsWith(planFirstLine))
        ++begin;
    m_file.isWhole = begin < lines.size();
    if (m_file.isWhole) {
        if (std::optional<Error> wrong = takeVersion(begin, lines.at(begin).trimmed().toString()))
            return wrong;
    }
    bool hasEnd = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView content = lines.at(i).trimmed();
        hasEnd = hasEnd || (content == lastLine && i > begin);
        if (content.isEmpty() || content.startsWith(u'#'))
            continue;
        if (m_file.isWhole && (i < begin || hasEnd))
            return errorInLine(i + 1,
                PlanFileTexts::tr("This stands outside the plan, which goes from the line \"%1\" to the line \"%2\".",
                    "%1 and %2 are its first and its last line")
                    .arg(planFirstLine + QString::number(formatVersion), lastLine));
        m_lines.append({i + 1, content.toString()});
    }
    if (m_file.isWhole && !hasEnd)
        return errorInLine(
            lines.size(), PlanFileTexts::tr("The plan is cut off: its last line, \"%1\", is missing.").arg(lastLine));
    return std::nullopt;
}

std::optional<Error> PlanReader::takeVersion(qsizetype line, const QString& text)
{
    bool isNumber = false;
    const int version = text.sliced(planFirstLine.size()).toInt(&isNumber);
    if (isNumber && version > formatVersion)
        return errorInLine(line + 1,
            PlanFileTexts::tr("This plan was written by a newer version of GP PortCheck. Open it with that one."));
    if (version != formatVersion)
        return errorInLine(line + 1, PlanFileTexts::tr("This is no version of a plan that GP PortCheck knows."));
    return std::nullopt;
}

/// What a whole plan doesn't mention.
void PlanReader::beginAsUsual()
{
    RunPlan& plan = m_file.plan;
    RunPlan usual;
    usual.targets = plan.targets;
    usual.standInTokenFile = plan.standInTokenFile;
    usual.limits.parallelPerHost = plan.limits.parallelPerHost;
    const bool isGiven = m_table == PlanTable::Given;
    usual.table = isGiven ? plan.table : groupPolicyTable();
    usual.tableFile = isGiven ? plan.tableFile : QString();
    plan = usual;
}

std::optional<Error> PlanReader::takeOptions()
{
    for (const PlanLine& line : std::as_const(m_lines)) {
        if (!isOption(line))
            continue;
        const PlanOption option = optionOf(line);
        if (!planOptionNames().contains(option.name)) {
            return errorInLine(line.number,
                PlanFileTexts::tr("“--%1” can't stand in a plan. Its options are: %2.", "%2 is a list, with commas")
                    .arg(excerpt(option.name), u"--"_s + planOptionNames().join(", --"_L1)));
        }
        const std::optional<Error> wrong =
            option.name == "table"_L1 ? takeTable(option.value) : setPlanOption(m_file.plan, option);
        if (wrong)
            return errorInLine(line.number, wrong->message);
    }
    return std::nullopt;
}

/// A file that is there: opening a pipe or a device could take for ever.
std::optional<Error> PlanReader::takeTable(const QString& name)
{
    if (m_table == PlanTable::Given)
        return std::nullopt;
    QString plain = name;
    plain.replace(u'\\', u'/');
    if (plain.startsWith("//"_L1))
        return Error{PlanFileTexts::tr("--table: the port table lies on another computer. Copy it beside the plan.")};
    const QString path = QDir(m_folder).filePath(QDir::fromNativeSeparators(name));
    if (name.isEmpty() || !QFileInfo(path).isFile())
        return Error{PlanFileTexts::tr("--table: there is no file “%1”.", "%1 is a path")
                         .arg(QDir::toNativeSeparators(excerpt(path)))};
    const Result<TableFile> read = readTableFile(path);
    if (!read)
        return Error{read.error()};
    m_file.plan.table = read->table;
    m_file.plan.tableFile = QDir::cleanPath(path);
    m_file.remark = read->remark;
    return std::nullopt;
}

std::optional<Error> PlanReader::takeTargets()
{
    QList<Target>& targets = m_file.plan.targets;
    const QStringList roles = m_file.plan.table.roles();
    QSet<std::pair<QString, QString>> seen;
    for (const Target& target : std::as_const(targets))
        seen.insert({target.role, target.host});
    for (const PlanLine& line : std::as_const(m_lines)) {
        if (isOption(line))
            continue;
        const Result<QList<Target>> assigned = parseRoleAssignment(line.text, roles);
        if (!assigned)
            return errorInLine(line.number, assigned.error());
        for (const Target& target : *assigned) {
            const std::pair place(target.role, target.host);
            if (seen.contains(place))
                continue;
            seen.insert(place);
            targets.append(target);
        }
    }
    return std::nullopt;
}

/// Whether \a text reads the same as the whole of a line or the rest of one.
bool isLine(const QString& text)
{
    return !text.isEmpty() && text == text.trimmed()
        && std::none_of(text.cbegin(), text.cend(), [](QChar each) { return each.category() == QChar::Other_Control; });
}

bool isRoleOfALine(const QString& role)
{
    return isLine(role) && !role.startsWith(u'#') && !role.startsWith("--"_L1) && !role.contains(u'=');
}

/// From \a folder where the table lies there or below; whole otherwise.
QString tablePathFrom(const QString& folder, const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QString relative = QDir(folder).relativeFilePath(whole);
    return relative.startsWith(".."_L1) ? whole : relative;
}

} // namespace

Result<PlanFile> readPlanFile(const QString& path, const RunPlan& given, PlanTable table)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (isResultsFile(path) || (bytes && looksLikeResults(*bytes))) // which are often larger than a plan may be
        return errorInFile(path,
            PlanFileTexts::tr("This is a results file: it says what came out, and no plan or list of targets. It is "
                              "opened in the window, and put beside others with --compare."));
    if (!bytes)
        return errorInFile(path, bytes.error());
    const Result<QString> text = decodeInput(*bytes);
    if (!text)
        return errorInFile(path, text.error());
    PlanReader reader(QFileInfo(path).absolutePath(), given, table);
    if (const std::optional<Error> wrong = reader.read(*text))
        return errorInFile(path, wrong->message);
    return reader.file();
}

Result<QByteArray> planFileContent(const RunPlan& plan, const QString& folder)
{
    QString text = planFirstLine + QString::number(formatVersion) + u'\n';
    for (PlanOption option : planOptions(plan)) {
        if (option.name == "table"_L1) {
            option.value = tablePathFrom(folder, plan.tableFile);
            if (!isLine(option.value))
                return Error{PlanFileTexts::tr("A plan can't name the port table “%1”: rename its file.", "%1 a path")
                                 .arg(excerpt(option.value))};
        }
        text += u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value) + u'\n';
    }
    for (const Target& target : plan.targets) {
        if (!isRoleOfALine(target.role))
            return Error{PlanFileTexts::tr("A plan can't name the role “%1” of the port table.", "%1 a role")
                             .arg(excerpt(target.role))};
        text += target.role + u" = "_s + target.host + u'\n';
    }
    return QByteArray((text + lastLine + u'\n').toUtf8());
}

} // namespace PortCheck
