# SPDX-License-Identifier: Apache-2.0
#
# Gives ctest the suites of a program of tests, which it can tell when it is built. A process for each
# single case, as gtest_discover_tests() has it, starts three thousand of them.
#
# farcopy_add_suites(PROGRAM [ONE_BY_ONE SUITE...] [ENVIRONMENT NAME=VALUE...])
# ONE_BY_ONE: suites so long that their cases shall run side by side.
function(farcopy_add_suites program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ONE_BY_ONE;ENVIRONMENT")
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${program}.suites.cmake)
    add_custom_command(TARGET ${program} POST_BUILD
        COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${program}> -D LIST=${list}
            -D "ONE_BY_ONE=${arg_ONE_BY_ONE}" -D "ENVIRONMENT=${arg_ENVIRONMENT}"
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/listsuites.cmake
        BYPRODUCTS ${list}
        VERBATIM)
    # Until it is built, there is one test that says so.
    set(list_if_built ${CMAKE_CURRENT_BINARY_DIR}/${program}.tests.cmake)
    file(WRITE ${list_if_built} "if(EXISTS \"${list}\")\n  include(\"${list}\")\nelse()\n"
        "  add_test(${program}_NOT_BUILT ${program}_NOT_BUILT)\nendif()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${list_if_built})
endfunction()
