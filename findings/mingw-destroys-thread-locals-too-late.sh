#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# What GCC for MinGW compiles gives the memory of thread_local objects back at the end of a thread, and destroys the objects
# afterwards: a destructor reads and frees what may be another's by then, and the heap is broken.
#
# Versions: g++-mingw-w64-x86-64-posix 12.2.0 (Debian 12: 12.2.0-14+deb12u1+25.2+b1, mingw-w64 10.0.0-3), Wine 8.0
# (8.0~repack-4), x86-64. Not tried on a Windows.
#
# Such objects lie in memory of libgcc's (emutls), which frees it with the thread's keys of winpthreads. Their destructors are
# called by the C runtime of the program (__cxa_thread_atexit), which hears of the thread's end later. It is the same with
# libgcc and winpthreads as DLLs and within the program, and for threads of the system and of the standard library.
#
# Qt 6.4.2 has such an object in each thread that matched a QRegularExpression (jitStacks): at the end of the thread it frees
# whatever it reads there.
#
# Output seen:
#   with DLLs: thread of the system: destroyed when its memory was free already
#   with DLLs: std::thread: destroyed when its memory was free already
#   static: thread of the system: destroyed when its memory was free already
#   static: std::thread: destroyed when its memory was free already
#
# Known since 2017: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=80816, https://sourceforge.net/p/mingw-w64/bugs/527/
#
# Takes the installed g++-mingw-w64-x86-64-posix and wine64, and a Wine of its own for a minute. Needs no rights. Exits with 1
# if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
export WINEPREFIX=$folder/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=d"
trap '/usr/lib/wine/wineserver64 --kill || true; cd /; rm --recursive --force -- "$folder"' EXIT
cd "$folder"

cat > local.cpp <<'PROGRAM'
#include <cstdio>
#include <ctime>
#include <process.h>
#include <thread>
#include <windows.h>

struct Object {
    std::time_t value = std::time(nullptr); // nothing that the compiler could make beforehand
    ~Object()
    {
        // libgcc keeps the address of the block of memory in front of the object in it.
        void* const block = reinterpret_cast<void**>(this)[-1];
        std::puts(HeapValidate(GetProcessHeap(), 0, block) ? "destroyed in its memory"
                                                           : "destroyed when its memory was free already");
    }
};

unsigned __stdcall use(void*)
{
    thread_local Object object;
    return object.value == 0;
}

int main(int, char* argv[])
{
    std::printf("%s: thread of the system: ", argv[1]);
    HANDLE thread = reinterpret_cast<HANDLE>(_beginthreadex(nullptr, 0, use, nullptr, 0, nullptr));
    WaitForSingleObject(thread, INFINITE);
    std::printf("%s: std::thread: ", argv[1]);
    std::thread([] { use(nullptr); }).join();
}
PROGRAM

compiler=x86_64-w64-mingw32-g++-posix
"$compiler" -std=c++20 -O1 local.cpp -o dlls.exe
"$compiler" -std=c++20 -O1 -static local.cpp -o static.exe
for library in libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll; do
    found=$("$compiler" -print-file-name="$library")
    [[ -e $found ]] || found=/usr/x86_64-w64-mingw32/lib/$library
    cp -- "$found" .
done
{
    /usr/lib/wine/wine64 dlls.exe "with DLLs"
    /usr/lib/wine/wine64 static.exe static
} 2> errors | tr --delete '\r' | tee seen
[[ $(grep --count ': destroyed when its memory was free already$' seen) == 4 ]]
