// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/compareoption.h"

#include "app/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct CompareOption {
    Q_DECLARE_TR_FUNCTIONS(CompareOption)
};

} // namespace

void addCompareOption(QCommandLineParser& parser)
{
    parser.addOption({u"compare"_s,
        CompareOption::tr("Put the results files that follow side by side: what one computer reaches and another one "
                          "doesn't. Checks nothing; --json and --csv write it to a file.")});
}

QString compareConflict(const QCommandLineParser& parser)
{
    for (const QString& option : parser.optionNames()) {
        if (option != u"compare"_s && option != u"json"_s && option != u"csv"_s && option != u"lang"_s)
            return CompareOption::tr("--%1 does not go with --compare, which checks nothing.", "%1 option").arg(option);
    }
    const QString language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s) && !languageCodes().contains(language))
        return CompareOption::tr(
            "--lang %1: there is no such language here; there are %2.", "%1 what was given, %2 list of codes")
            .arg(language, languageCodes().join(u", "_s));
    if (parser.positionalArguments().size() < 2)
        return CompareOption::tr("--compare needs two results files or more, as --json wrote them.");
    return {};
}

} // namespace PortCheck
