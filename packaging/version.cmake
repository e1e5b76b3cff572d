# SPDX-License-Identifier: Apache-2.0
#
# The version of this source, from git: that of the tag, else the last tag's (or the one that the
# project works towards, before the first) with the number of commits since and the commit:
# 0.1.0+12.gabcdef012, and .dirty behind it where files differ from the commit. Without git, as in
# an archive of the source, it is what git wrote into archived.txt when it made the archive.
#
# Included, it gives farcopy_read_version(). Run as a script, it writes a source file, and touches
# it only when the version is another:
#     cmake -D SOURCE=DIR -D BASE=0.1.0 -D OUTPUT=version.cpp -P version.cmake

function(farcopy_git source result)
    # The tree may belong to another user than the one who builds it, as in a container.
    execute_process(COMMAND git -c safe.directory=* ${ARGN}
        WORKING_DIRECTORY "${source}"
        RESULT_VARIABLE status
        OUTPUT_VARIABLE output
        ERROR_QUIET
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT status EQUAL 0)
        set(output "")
    endif()
    set(${result} "${output}" PARENT_SCOPE)
endfunction()

# What `git describe` says, put as a version: v0.1.0-12-gabcdef012 is 0.1.0+12.gabcdef012.
function(farcopy_version_of_description description result)
    if(NOT description MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)(-([0-9]+)-g([0-9a-f]+))?(-dirty)?$")
        set(${result} "" PARENT_SCOPE)
        return()
    endif()
    set(version "${CMAKE_MATCH_1}")
    if(CMAKE_MATCH_2)
        string(APPEND version "+${CMAKE_MATCH_3}.g${CMAKE_MATCH_4}")
    endif()
    if(CMAKE_MATCH_5 AND CMAKE_MATCH_2)
        string(APPEND version ".dirty")
    elseif(CMAKE_MATCH_5)
        string(APPEND version "+dirty")
    endif()
    set(${result} "${version}" PARENT_SCOPE)
endfunction()

function(farcopy_version_from_git source base result)
    set(${result} "" PARENT_SCOPE)
    if(NOT EXISTS "${source}/.git")
        return() # git might find a repository around an unpacked archive
    endif()
    farcopy_git("${source}" described describe --match "v[0-9]*" --abbrev=9 --dirty)
    farcopy_version_of_description("${described}" version)
    if(version)
        set(${result} "${version}" PARENT_SCOPE)
        return()
    endif()
    farcopy_git("${source}" named describe --always --exclude "*" --abbrev=9 --dirty)
    if(NOT named MATCHES "^([0-9a-f]+)(-dirty)?$")
        return()
    endif()
    set(commit "g${CMAKE_MATCH_1}")
    if(CMAKE_MATCH_2)
        string(APPEND commit ".dirty")
    endif()
    farcopy_git("${source}" shallow rev-parse --is-shallow-repository)
    farcopy_git("${source}" count rev-list --count HEAD)
    if(shallow STREQUAL "false" AND count)
        string(PREPEND commit "${count}.") # in a shallow clone the number would mean nothing
    endif()
    set(${result} "${base}+${commit}" PARENT_SCOPE)
endfunction()

# What git put in place of the two lines of archived.txt: a description, if there is a tag, and the
# commit with its time.
function(farcopy_read_archived source described commit time)
    file(STRINGS "${source}/packaging/archived.txt" lines REGEX "^(describe|commit): [^$]+$")
    foreach(line IN LISTS lines)
        if(line MATCHES "^describe: (.+)$")
            set(${described} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        elseif(line MATCHES "^commit: ([0-9a-f]+) ([0-9]+)$")
            set(${commit} "${CMAKE_MATCH_1}" PARENT_SCOPE)
            set(${time} "${CMAKE_MATCH_2}" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

function(farcopy_read_version source base result)
    farcopy_version_from_git("${source}" "${base}" version)
    if(NOT version)
        farcopy_read_archived("${source}" described commit time)
        farcopy_version_of_description("${described}" version)
        if(NOT version AND commit)
            set(version "${base}+g${commit}")
        endif()
    endif()
    if(NOT version)
        set(version "${base}")
    endif()
    set(${result} "${version}" PARENT_SCOPE)
endfunction()

# When the source was committed, in seconds since 1970: SOURCE_DATE_EPOCH where somebody set it.
function(farcopy_read_source_time source result)
    set(time "$ENV{SOURCE_DATE_EPOCH}")
    if(NOT time AND EXISTS "${source}/.git")
        farcopy_git("${source}" time log -1 --format=%ct)
    endif()
    if(NOT time)
        farcopy_read_archived("${source}" described commit time)
    endif()
    if(NOT time)
        string(TIMESTAMP time "%s" UTC)
    endif()
    set(${result} "${time}" PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    farcopy_read_version("${SOURCE}" "${BASE}" FARCOPY_VERSION)
    configure_file("${SOURCE}/core/base/version.cpp.in" "${OUTPUT}" @ONLY)
endif()
