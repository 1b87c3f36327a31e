# Install rules: the library, its public headers, the command, and the standards data that the command reads.
include(CMakePackageConfigHelpers)

set(LIBQSIM_PUBLIC_HEADERS
  libqsim/libqsim.hpp
  libqsim/run/check.hpp
  libqsim/run/program.hpp
  libqsim/run/simulate.hpp
  libqsim/support/diagnostic.hpp
  libqsim/support/export.hpp
  libqsim/support/result.hpp)
