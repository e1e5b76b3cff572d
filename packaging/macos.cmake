# SPDX-License-Identifier: Apache-2.0
#
# NOT YET TRIED: written with care, but nobody has built it so far. See packaging/README.md.
#
# A bundle, Farcopy.app, with Qt inside, and a disk image of it by CPack:
#     cmake --preset release && cmake --build --preset release && cpack --config build/release/CPackConfig.cmake
# To pass it on, sign it with the entitlements beside this file (hardened run-time) and let Apple
# notarise the image:
#     codesign --deep --options runtime --timestamp --entitlements packaging/macos/farcopy.entitlements --sign IDENTITY Farcopy.app
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/farcopy.iconset)
set(built ${CMAKE_CURRENT_BINARY_DIR})
set(bundle_icon ${CMAKE_CURRENT_BINARY_DIR}/farcopy.icns)

# iconutil wants these names; @2x is the next size.
add_custom_command(OUTPUT ${bundle_icon}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset}
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-16.png ${iconset}/icon_16x16.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-32.png ${iconset}/icon_16x16@2x.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-32.png ${iconset}/icon_32x32.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-64.png ${iconset}/icon_32x32@2x.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-128.png ${iconset}/icon_128x128.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-256.png ${iconset}/icon_128x128@2x.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-256.png ${iconset}/icon_256x256.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-512.png ${iconset}/icon_256x256@2x.png
    COMMAND ${CMAKE_COMMAND} -E copy ${built}/farcopy-512.png ${iconset}/icon_512x512.png
    COMMAND iconutil --convert icns --output ${bundle_icon} ${iconset}
    DEPENDS ${farcopy_generated}
    VERBATIM)
add_custom_target(farcopy_bundle_icon ALL DEPENDS ${bundle_icon})

set_target_properties(farcopy PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Farcopy
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Farcopy
    MACOSX_BUNDLE_GUI_IDENTIFIER org.farcopy.farcopy
    MACOSX_BUNDLE_ICON_FILE farcopy.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
install(FILES ${bundle_icon} DESTINATION Farcopy.app/Contents/Resources)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE licenses/README.md
    DESTINATION Farcopy.app/Contents/Resources/licenses)

# macdeployqt's work: Qt's frameworks and plugins into the bundle.
qt_generate_deploy_app_script(TARGET farcopy FILENAME_VARIABLE deploy_script
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Farcopy)
set(CPACK_PACKAGE_VENDOR "Farcopy")
set(CPACK_DMG_VOLUME_NAME Farcopy)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
include(CPack)
