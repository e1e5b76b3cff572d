# SPDX-License-Identifier: Apache-2.0
#
# NOT YET TRIED: written with care, but nobody has built it so far, and the program itself does not
# compile on Windows yet: the files of app/cli whose names end in _unix have no sibling ending in
# _win. See packaging/README.md.
#
# A folder with Qt inside, and an installer of it by CPack (NSIS):
#     cmake --preset release && cmake --build --preset release && cpack --config build/release/CPackConfig.cmake
set(built ${CMAKE_CURRENT_BINARY_DIR})

# It is a program of the console, since its commands write there. The price: started by its short cut
# it opens a console beside the window.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt)
install(FILES licenses/README.md DESTINATION . RENAME LICENSES.md)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

# windeployqt's work: Qt's libraries and plugins beside the program.
qt_generate_deploy_app_script(TARGET farcopy FILENAME_VARIABLE deploy_script
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Farcopy)
set(CPACK_PACKAGE_VENDOR "Farcopy")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Farcopy)
set(CPACK_PACKAGE_EXECUTABLES farcopy Farcopy)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_NSIS_DISPLAY_NAME Farcopy)
set(CPACK_NSIS_PACKAGE_NAME Farcopy)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/farcopy.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for the commands in a terminal
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
include(CPack)
