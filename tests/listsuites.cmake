# SPDX-License-Identifier: Apache-2.0
#
# Run by farcopy_add_suites() when PROGRAM is built: writes LIST, a file for ctest.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${CMAKE_COMMAND} -E env ${ENVIRONMENT} ${PROGRAM} --gtest_list_tests
    OUTPUT_VARIABLE listed RESULT_VARIABLE status TIMEOUT 60)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} cannot list its tests: ${status}")
endif()

set(tests "")
# The more cases, the earlier it begins: none is left alone at the end.
function(farcopy_write_test name filter cost)
    string(APPEND tests "add_test([=[${name}]=] [=[${PROGRAM}]=] [=[--gtest_filter=${filter}]=])\n"
        "set_tests_properties([=[${name}]=] PROPERTIES COST ${cost} ENVIRONMENT [=[${ENVIRONMENT}]=]\n"
        "    SKIP_REGULAR_EXPRESSION [=[\\[  PASSED  \\] 0 tests]=])\n")
    set(tests "${tests}" PARENT_SCOPE)
endfunction()

# "Suite.", and below it a line for each case, indented; parameters stand behind a number sign.
string(REGEX REPLACE "[ ]*#[^\n]*" "" listed "${listed}")
string(REPLACE "\n" ";" lines "${listed}")
set(suite "")
set(cases 0)
foreach(line IN LISTS lines)
    if(line MATCHES "^([^ ]+)\\.$")
        if(cases GREATER 0 AND NOT suite IN_LIST ONE_BY_ONE)
            farcopy_write_test(${suite} "${suite}.*" ${cases})
        endif()
        set(suite ${CMAKE_MATCH_1})
        set(cases 0)
    elseif(line MATCHES "^  ([^ ]+)$")
        math(EXPR cases "${cases} + 1")
        if(suite IN_LIST ONE_BY_ONE)
            farcopy_write_test(${suite}.${CMAKE_MATCH_1} ${suite}.${CMAKE_MATCH_1} 50)
        endif()
    endif()
endforeach()
if(cases GREATER 0 AND NOT suite IN_LIST ONE_BY_ONE)
    farcopy_write_test(${suite} "${suite}.*" ${cases})
endif()
if(tests STREQUAL "")
    message(FATAL_ERROR "${PROGRAM} has no tests")
endif()
file(WRITE ${LIST} "${tests}")
