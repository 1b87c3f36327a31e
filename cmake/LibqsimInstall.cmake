# Install rules: the library, its public headers, the command, and the standards data that the command reads.
include(CMakePackageConfigHelpers)

set(LIBQSIM_PUBLIC_HEADERS
  libqsim/libqsim.hpp
  libqsim/run/batch.hpp
  libqsim/run/convert.hpp
  libqsim/run/gradient.hpp
  libqsim/run/program.hpp
  libqsim/run/simulate.hpp
  libqsim/run/verify.hpp
  libqsim/support/diagnostic.hpp
  libqsim/support/export.hpp
  libqsim/support/result.hpp)

# The revision that is built, known to the sources as libqsim_revision.hpp.
set(LIBQSIM_REVISION_HEADER ${PROJECT_BINARY_DIR}/generated/libqsim_revision.hpp)
add_custom_target(libqsim_revision
  COMMAND ${CMAKE_COMMAND} -D SOURCE=${PROJECT_SOURCE_DIR} -D VERSION=${PROJECT_VERSION} -D OUTPUT=${LIBQSIM_REVISION_HEADER}
          -P ${PROJECT_SOURCE_DIR}/cmake/LibqsimRevision.cmake
  BYPRODUCTS ${LIBQSIM_REVISION_HEADER} VERBATIM)
if(TARGET libqsim_run)
  add_dependencies(libqsim_run libqsim_revision)
endif()

install(TARGETS libqsim EXPORT libqsimTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
foreach(header IN LISTS LIBQSIM_PUBLIC_HEADERS)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/${folder})
endforeach()
install(EXPORT libqsimTargets NAMESPACE libqsim:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/libqsim)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/libqsimConfig.cmake.in ${PROJECT_BINARY_DIR}/libqsimConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/libqsim)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/libqsimConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/libqsimConfig.cmake ${PROJECT_BINARY_DIR}/libqsimConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/libqsim)

if(TARGET qsim)
  # In the build folder the command finds the standards by a link beside it.
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/standards ${PROJECT_BINARY_DIR}/libqsim-standards SYMBOLIC)
  install(TARGETS qsim RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(DIRECTORY standards/ DESTINATION ${CMAKE_INSTALL_DATADIR}/libqsim/standards
    PATTERN "__pycache__" EXCLUDE PATTERN "*.pyc" EXCLUDE)
endif()
