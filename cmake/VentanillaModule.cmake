# One static library per folder: a folder that includes another one's header without naming it in DEPENDS
# does not link, and tests/architecture refuses it even where it would.

add_library(ventanilla_options INTERFACE)
target_include_directories(ventanilla_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
target_include_directories(ventanilla_options SYSTEM INTERFACE ${EXPECTED_INCLUDE_DIR})
target_compile_definitions(ventanilla_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    VENTANILLA_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # The sources are written for Debian 12's Qt 6.4: what a later one deprecates has no substitute there.
    target_compile_definitions(ventanilla_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(ventanilla_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -Wunused-result)
if(VENTANILLA_WERROR)
    target_compile_options(ventanilla_options INTERFACE -Werror)
endif()
if(VENTANILLA_SANITIZE)
    # GCC 12 reports false maybe-uninitialized reads inside std::optional under the sanitizers.
    target_compile_options(ventanilla_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(ventanilla_options INTERFACE -fsanitize=address,undefined)
endif()

# ventanilla_module(NAME DEPENDS targets...): every source below the current folder as static library NAME.
function(ventanilla_module name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    foreach(pattern IN LISTS ARG_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX ${pattern})
    endforeach()
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ventanilla_options ${ARG_DEPENDS})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ventanilla_options ${ARG_DEPENDS})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    ventanilla_precompiled(${name})
    # core has no QObject, so there is nothing for moc to read there.
    if(name MATCHES "^core_")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
endfunction()

# The program as a test, or as one for each tag in PARTS and one for the cases that have none of them: so that a long one
# need not be the last that everybody waits for. COST: its seconds, roughly; the dearest are begun first.
function(ventanilla_register_test name)
    cmake_parse_arguments(ARG "" "COST" "PARTS" ${ARGN})
    set(tests ${name})
    set(others "")
    foreach(part IN LISTS ARG_PARTS)
        add_test(NAME ${name}.${part} COMMAND ${name} "[${part}]~[.]${others}")
        list(APPEND tests ${name}.${part})
        string(APPEND others "~[${part}]")
    endforeach()
    if(others)
        string(PREPEND others "~[.]")
    endif()
    add_test(NAME ${name} COMMAND ${name} ${others})
    set_tests_properties(${tests} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/Santiago" TIMEOUT 1800)
    if(ARG_COST)
        set_tests_properties(${tests} PROPERTIES COST ${ARG_COST})
    endif()
endfunction()

function(ventanilla_test_program name)
    add_executable(${name} ${ARGN})
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}" PROJECT_DIR="${CMAKE_SOURCE_DIR}")
    # A main of its own asks Catch2 for more than the shared header has read.
    set_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    ventanilla_compile_soon(${name})
    ventanilla_precompiled(${name})
endfunction()

# ventanilla_test(NAME DEPENDS targets... COST seconds PARTS tags...): every source in the current folder as one Catch2
# program.
function(ventanilla_test name)
    cmake_parse_arguments(ARG "" "COST" "DEPENDS;PARTS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    if(NOT sources)
        return()
    endif()
    ventanilla_test_program(${name} ${sources})
    target_link_libraries(${name} PRIVATE tests_support ${ARG_DEPENDS})
    ventanilla_register_test(${name} COST ${ARG_COST} PARTS ${ARG_PARTS})
endfunction()

# ventanilla_ui_test(NAME DEPENDS targets... COST seconds): the same for windows, shown offscreen, with a main of its own.
function(ventanilla_ui_test name)
    cmake_parse_arguments(ARG "" "COST" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    if(NOT sources OR NOT VENTANILLA_BUILD_DESKTOP)
        return()
    endif()
    ventanilla_test_program(${name} ${sources})
    target_link_libraries(${name} PRIVATE tests_support_ui tests_support ${ARG_DEPENDS})
    ventanilla_register_test(${name} COST ${ARG_COST})
endfunction()
