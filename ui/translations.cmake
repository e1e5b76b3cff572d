# SPDX-License-Identifier: Apache-2.0

# What the window says in other languages, compiled and built in: farcopy_translations.
# English stands in the sources; its file holds plural forms alone.
set(FARCOPY_LANGUAGES de en ja zh_CN)

set(farcopy_ts_files ${FARCOPY_LANGUAGES})
list(TRANSFORM farcopy_ts_files
    REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/resources/translations/farcopy_\\1.ts")
qt_add_translation(farcopy_qm_files ${farcopy_ts_files} OPTIONS -silent)

set(farcopy_qrc "<RCC><qresource prefix=\"/farcopy/translations\">\n")
foreach(language IN LISTS FARCOPY_LANGUAGES)
    string(APPEND farcopy_qrc "<file>farcopy_${language}.qm</file>\n")
endforeach()
string(APPEND farcopy_qrc "</qresource></RCC>\n")
file(CONFIGURE OUTPUT translations.qrc CONTENT "${farcopy_qrc}" @ONLY)
qt_add_resources(farcopy_translations ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
    OPTIONS --format-version 1) # without the times of the files

# After a change of texts: cmake --build --preset dev --target update-translations
add_custom_target(update-translations
    COMMAND ${PROJECT_SOURCE_DIR}/resources/translations/update.sh $<TARGET_FILE:Qt6::lupdate>
    VERBATIM)
