# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT

# portcheck_delay_imports(TARGET LIBRARY…): Windows' libraries of these names (secur32 for secur32.dll) are loaded when one of
# their functions is first called, and not before the program's first line. For a target with a static Qt, which is what names them.
# Makes import libraries for it with those of mingw-w64 as the pattern; a linker that is told of their folder finds them first.
function(portcheck_delay_imports target)
    set(folder delayed) # below the build folder, where the linker is started: so its map tells them from the compiler's
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/${folder})
    foreach(library ${ARGN})
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=lib${library}.a
            OUTPUT_VARIABLE pattern OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND ${CMAKE_NM} --extern-only --defined-only ${pattern}
            OUTPUT_VARIABLE symbols ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
        string(REGEX MATCHALL " T [A-Za-z0-9_]+" functions "${symbols}")
        list(TRANSFORM functions REPLACE "^ T " "    ")
        list(REMOVE_DUPLICATES functions)
        list(JOIN functions "\n" names)
        set(definition ${PROJECT_BINARY_DIR}/${folder}/${library}.def)
        file(CONFIGURE OUTPUT ${definition} CONTENT "LIBRARY ${library}.dll\nEXPORTS\n${names}\n" @ONLY)
        execute_process(COMMAND ${CMAKE_DLLTOOL} --input-def ${definition} --dllname ${library}.dll
            --output-delaylib ${PROJECT_BINARY_DIR}/${folder}/lib${library}.a COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    target_link_options(${target} PRIVATE -L${folder})
endfunction()
