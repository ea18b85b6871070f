# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# CMake toolchain: Windows x86-64, with Debian's mingw-w64 (its POSIX thread model has std::thread and std::mutex).
# Qt itself is made with it, and then GP PortCheck with that Qt: PORTCHECK_QT_SDK names its folder, see qt-sdk.sh.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10.0)

set(portcheck_triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${portcheck_triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${portcheck_triple}-g++-posix)
set(CMAKE_RC_COMPILER ${portcheck_triple}-windres)
set(CMAKE_AR /usr/bin/${portcheck_triple}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/${portcheck_triple}-gcc-ranlib-posix CACHE FILEPATH "")

# moc, rcc, lrelease and the like run here: Debian's own, of the same version as the Qt for Windows.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES PORTCHECK_QT_SDK)
set(CMAKE_FIND_ROOT_PATH /usr/${portcheck_triple})
if(PORTCHECK_QT_SDK)
    list(PREPEND CMAKE_FIND_ROOT_PATH ${PORTCHECK_QT_SDK})
    list(PREPEND CMAKE_PREFIX_PATH ${PORTCHECK_QT_SDK})
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
