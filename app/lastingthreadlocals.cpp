// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// For the program for Windows, which is linked statically: the linker takes this function instead of that of MinGW's
/// runtime.
///
/// GCC's thread_local objects lie in memory that is given back at the end of their thread, and MinGW's runtime destroys
/// them after that: GCC bug 80816. Qt has one in each thread that has matched a
/// regular expression (jitStacks in qregularexpression.cpp): what it reads there then, it frees. So none is destroyed.
/// What is lost is the room of an expression that needed more than 32 KiB, once a thread.

extern "C" {

/// Asks for \a destroy to be called with \a object at the end of the thread (Itanium C++ ABI 3.3.7, for threads). It is
/// not. Returns 0, for success. Thread-safe.
int __cxa_thread_atexit(
    void (* /*destroy*/)(void*), void* /*object*/, void* /*library*/) noexcept // NOLINT(bugprone-reserved-identifier)
{
    return 0;
}
}
