// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/fuzz/kind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

/// All fuzzers in one program, as libFuzzer calls it. Of its arguments one is ours, since libFuzzer passes over those
/// with two hyphens:
///
///     fuzz --kind=NAME [OPTION OF libFuzzer…] [FOLDER OF INPUTS…]
///     fuzz --seeds=FOLDER NAME…   writes FOLDER/NAME/seed-NUMBER, and FOLDER/NAME.list for -seed_inputs=@…, and ends;
///     the
///                                 names must be those of all kinds
///     fuzz --names                writes the kinds' names, and ends
namespace PortCheck::Fuzz {

void wrong(const char* what)
{
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

namespace {

QList<Kind> allKinds()
{
    return streamKinds() + datagramKinds() + responderKinds() + decoderKinds() + textKinds();
}

Kind& chosenKind()
{
    static Kind kind;
    return kind;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    mustHold(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush(),
        "a seed can't be written");
}

/// \a listed are the names that the build knows.
[[noreturn]] void writeSeeds(const QString& folder, const QSet<QByteArray>& listed)
{
    const QList<Kind> kinds = allKinds();
    QSet<QByteArray> names;
    for (const Kind& kind : kinds)
        names.insert(kind.name);
    mustHold(
        names == listed && names.size() == kinds.size(), "the kinds in CMakeLists.txt are not those of the program");
    for (const Kind& kind : kinds) {
        const QDir inputs(folder + QLatin1Char('/') + QLatin1String(kind.name));
        mustHold(inputs.mkpath(QStringLiteral(".")), "the folder of the seeds can't be made");
        QStringList paths;
        for (qsizetype number = 0; number < kind.seeds.size(); ++number) {
            paths.append(inputs.filePath(QStringLiteral("seed-%1").arg(number)));
            write(paths.constLast(), kind.seeds.at(number));
        }
        write(inputs.path() + QStringLiteral(".list"), paths.join(QLatin1Char(',')).toLocal8Bit());
    }
    std::exit(EXIT_SUCCESS);
}

[[noreturn]] void writeNames()
{
    const QList<Kind> kinds = allKinds();
    for (const Kind& kind : kinds)
        std::puts(kind.name);
    std::exit(EXIT_SUCCESS);
}

/// What stands behind \a option in one of the arguments.
const char* valueOf(const char* option, int count, char** arguments)
{
    const std::size_t length = std::strlen(option);
    for (int number = 1; number < count; ++number) {
        if (std::strncmp(arguments[number], option, length) == 0)
            return arguments[number] + length;
    }
    return nullptr;
}

void prepare(int count, char** arguments)
{
    static int none = 1;
    static const QCoreApplication application(none, arguments); // for Qt's TLS, which reads certificates
    if (valueOf("--names", count, arguments) != nullptr)
        writeNames();
    if (const char* folder = valueOf("--seeds=", count, arguments))
        writeSeeds(QString::fromLocal8Bit(folder), QSet<QByteArray>(arguments + 2, arguments + count));
    const char* name = valueOf("--kind=", count, arguments);
    mustHold(name != nullptr, "which kind? See fuzz --names");
    const QList<Kind> kinds = allKinds();
    for (const Kind& kind : kinds) {
        if (std::strcmp(kind.name, name) == 0)
            chosenKind() = kind;
    }
    mustHold(bool(chosenKind().run), "there is no such kind");
}

} // namespace

} // namespace PortCheck::Fuzz

/// What was freed is kept back for a while, so that its use is noticed; 256 MiB of it, as by default, take a fuzzer
/// that frees whatever it takes a fifth of its time. ASAN_OPTIONS in the environment come after it.
extern "C" const char* __asan_default_options()
{
    return "quarantine_size_mb=16";
}

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    PortCheck::Fuzz::prepare(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Not a copy, which would have a zero behind it that readers could run into unseen.
    const auto* bytes = reinterpret_cast<const char*>(data);
    PortCheck::Fuzz::chosenKind().run(QByteArray::fromRawData(bytes, qsizetype(size)));
    return 0;
}
