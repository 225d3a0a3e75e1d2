# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0

# `cpack` makes a package for the Debian that it runs on. Who builds it is its maintainer: by
# DEBFULLNAME and DEBEMAIL, else the author of the last commit.
set(maintainer "${commit_author}")
if(DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
if(NOT maintainer)
  message(STATUS "cpack: no package, since neither DEBEMAIL nor a commit says who makes it")
  return()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ncp-console)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CONSOLE_WEB})
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Interrupt a hung NAVER Cloud server once, and follow it")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A console for the VPC servers of NAVER Cloud Platform, made for one hard
job: a virtual machine hangs, and its memory has to be dumped before it is
restarted. The diagnostic interrupt is sent at most once, and what became of
it is followed and kept on record.
.
The package also holds ncp-simulator, a local cloud with invented servers. A
demo and drills run on it, without an account.")

# The programs link the first kind. Of the second they load the plug-ins while running.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk | fonts-nanum, gnome-keyring | keepassxc | kwalletmanager, qt6-translations-l10n, qt6-wayland")

set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Whatever the umask is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON PARENT_SCOPE)

package_text(debian-changelog "${maintainer}" changelog)
compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ncp-console COMPONENT debian EXCLUDE_FROM_ALL)
set(CPACK_INSTALL_CMAKE_PROJECTS
    "${PROJECT_BINARY_DIR};${PROJECT_NAME};ALL;/;${PROJECT_BINARY_DIR};${PROJECT_NAME};debian;/")
include(CPack)
