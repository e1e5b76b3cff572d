# SPDX-License-Identifier: Apache-2.0
#
# Where Linux desktops look for what belongs to a program, and the Debian package.
include(GNUInstallDirs)
set(built ${CMAKE_CURRENT_BINARY_DIR})

install(FILES farcopy.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${built}/org.farcopy.farcopy.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${icons}/farcopy.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(edge IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES ${built}/farcopy-${edge}.png RENAME farcopy.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${edge}x${edge}/apps)
endforeach()
install(FILES ${built}/farcopy.bash RENAME farcopy
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${built}/farcopy.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

option(FARCOPY_DEBIAN "Install what Debian's packages have besides; packaging/deb.sh sets it" OFF)
if(FARCOPY_DEBIAN)
    include(debian.cmake)
else()
    install(FILES ${built}/farcopy.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${built}/_farcopy DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
endif()
