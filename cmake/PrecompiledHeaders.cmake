# Reading Qt's, the standard library's and Catch2's headers is four fifths of what compiling one of our files costs, so
# with VENTANILLA_PRECOMPILE they are read once for all core modules, all windows, and all tests of each.
# The dev preset does without, so that a file which forgets an include is noticed there.
include_guard()

set(ventanilla_core_headers
    <algorithm> <array> <cstdint> <functional> <map> <memory> <optional> <set> <string> <string_view> <utility> <variant>
    <vector> <tl/expected.hpp> <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QString> <QStringList> <QVariant>)

# A donor's header must be compiled with the very flags of those that borrow it.
function(ventanilla_precompiled_donor name)
    cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
    file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    target_link_libraries(${name} PRIVATE ventanilla_options ${ARG_LINKS})
    target_precompile_headers(${name} PRIVATE ${ventanilla_core_headers} ${ARG_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# Tests are compiled more often than they run: what they test is optimised as users get it, they themselves little. So is
# what parses a command line and writes the answer, which asks core for everything that takes time.
function(ventanilla_compile_soon name)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

if(VENTANILLA_PRECOMPILE)
    ventanilla_precompiled_donor(precompiled_core LINKS Qt6::Core)
    ventanilla_precompiled_donor(precompiled_cli LINKS Qt6::Core CLI11::CLI11 HEADERS <CLI/CLI.hpp>)
    ventanilla_compile_soon(precompiled_cli)
    if(VENTANILLA_BUILD_DESKTOP)
        ventanilla_precompiled_donor(precompiled_ui LINKS Qt6::Widgets HEADERS <QtWidgets>)
    endif()
    if(VENTANILLA_BUILD_TESTS)
        find_package(Catch2 REQUIRED)
        find_package(rapidcheck REQUIRED)
        ventanilla_precompiled_donor(precompiled_tests LINKS Qt6::Core Catch2::Catch2 rapidcheck
            HEADERS ${CMAKE_SOURCE_DIR}/tests/support/Catch.h <rapidcheck.h>)
        ventanilla_compile_soon(precompiled_tests)
        if(VENTANILLA_BUILD_DESKTOP)
            ventanilla_precompiled_donor(precompiled_tests_ui LINKS Qt6::Widgets Catch2::Catch2 rapidcheck
                HEADERS ${CMAKE_SOURCE_DIR}/tests/support/Catch.h <rapidcheck.h> <QtWidgets>)
            ventanilla_compile_soon(precompiled_tests_ui)
        endif()
    endif()
endif()

# Lets a target borrow the header that fits its name.
function(ventanilla_precompiled name)
    if(NOT VENTANILLA_PRECOMPILE)
        return()
    endif()
    set(donor precompiled_core)
    if(name MATCHES "^test_ui")
        set(donor precompiled_tests_ui)
    elseif(name MATCHES "^test_")
        set(donor precompiled_tests)
    elseif(name STREQUAL "ventanilla-cli")
        set(donor precompiled_cli)
    elseif(VENTANILLA_BUILD_DESKTOP AND name MATCHES "^ui_|^app_screens" AND NOT name MATCHES "^ui_(words|documents)")
        set(donor precompiled_ui)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${donor})
endfunction()
