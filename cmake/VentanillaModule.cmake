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

# ventanilla_test(NAME DEPENDS targets...): every source in the current folder as one Catch2 program.
function(ventanilla_test name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE tests_support ${ARG_DEPENDS})
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}" PROJECT_DIR="${CMAKE_SOURCE_DIR}")
    # A main of its own asks Catch2 for more than the shared header has read.
    set_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    ventanilla_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/Santiago" TIMEOUT 600)
endfunction()

# ventanilla_ui_test(NAME DEPENDS targets...): the same for windows, shown offscreen, with a main of its own.
function(ventanilla_ui_test name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    if(NOT sources OR NOT VENTANILLA_BUILD_DESKTOP)
        return()
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE tests_support_ui tests_support ${ARG_DEPENDS})
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}" PROJECT_DIR="${CMAKE_SOURCE_DIR}")
    # A main of its own asks Catch2 for more than the shared header has read.
    set_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    ventanilla_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=America/Santiago" TIMEOUT 600)
endfunction()
