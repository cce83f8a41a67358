# Run by cpack before it makes the package: documents and completions as Debian has them. Archives hold no names and times,
# so with SOURCE_DATE_EPOCH the package is the same, byte for byte, each time it is made.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(documents ${share}/doc/marrow)
if(NOT EXISTS ${documents}/changelog.md)
  message(FATAL_ERROR "${documents} lacks the changelog: configure with CMAKE_INSTALL_PREFIX=/usr, or leave it out.")
endif()
file(RENAME ${documents}/changelog.md ${documents}/changelog)
file(RENAME ${documents}/LICENSE ${documents}/copyright)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog.Debian "marrow (${CPACK_PACKAGE_VERSION}-1) unstable; urgency=medium

  * What has changed is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
file(RENAME ${share}/zsh/site-functions/_marrow ${share}/zsh/vendor-completions/_marrow)
file(REMOVE_RECURSE ${share}/zsh/site-functions)
file(GLOB pages ${share}/man/*/*.[1-8])
execute_process(COMMAND gzip -9n ${pages} ${documents}/changelog ${documents}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
file(GLOB made ${documents}/*.gz ${share}/man/*/*.gz)
file(CHMOD ${made} ${documents}/copyright PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
