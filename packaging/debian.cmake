# SPDX-License-Identifier: Apache-2.0
#
# The Debian package, by CPack. packaging/deb.sh calls it.

# Debian holds 0.1.0+9.gabc for newer than 0.1.0, and 0.1.0~dev+9.gabc for older: before the first
# release that is what it is.
farcopy_read_version(${PROJECT_SOURCE_DIR} ${PROJECT_VERSION}~dev farcopy_debian_version)
set(ENV{SOURCE_DATE_EPOCH} ${farcopy_source_time}) # the time that string(TIMESTAMP) takes
string(TIMESTAMP farcopy_debian_time "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(maintainer "Farcopy maintainers <maintainers@farcopy.invalid>")
configure_file(debian/changelog.in ${built}/debian/changelog @ONLY)

find_program(GZIP_PROGRAM gzip REQUIRED)
set(compressed ${built}/debian/compressed)
file(MAKE_DIRECTORY ${compressed})
function(farcopy_compressed_file name source)
    add_custom_command(OUTPUT ${compressed}/${name}.gz
        COMMAND ${CMAKE_COMMAND} -E copy ${source} ${compressed}/${name}
        COMMAND ${GZIP_PROGRAM} --best --no-name --force ${compressed}/${name}
        DEPENDS ${source}
        COMMENT "Compressing ${name}"
        VERBATIM)
    set(farcopy_compressed ${farcopy_compressed} ${compressed}/${name}.gz PARENT_SCOPE)
endfunction()
farcopy_compressed_file(farcopy.1 ${built}/farcopy.1)
farcopy_compressed_file(changelog ${built}/debian/changelog)
farcopy_compressed_file(NEWS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
add_custom_target(farcopy_compressed_files ALL DEPENDS ${farcopy_compressed})

install(FILES ${compressed}/farcopy.1.gz DESTINATION share/man/man1)
install(FILES debian/copyright ${compressed}/changelog.gz ${compressed}/NEWS.gz
    DESTINATION share/doc/farcopy)
install(FILES ${built}/_farcopy DESTINATION share/zsh/vendor-completions)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME farcopy)
set(CPACK_PACKAGE_VENDOR "Farcopy")
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_VERSION ${farcopy_debian_version})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The libraries that the program names are found out; these are loaded by name: the keychain's
# door, the driver of the database, and the certificates that are trusted.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, dbus-user-session | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager | keepassxc, awscli")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "copy Amazon FSx backups between Regions")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Farcopy lists every backup of an AWS account, in every Region, in one window,
copies any of them to another Region, five at a time as FSx allows, shows the
progress of each copy while it runs, and explains every refusal in words that
say what to do next.

Several accounts stand side by side: profiles, roles with MFA, IAM Identity
Center, access keys in the desktop's keychain. The queue survives a crash and
the loss of power. The same job can be done from a terminal, a script or a
timer, and a sandbox lets one try all of it without an account.")
include(CPack)
