#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace libqsim::qasm::sema {

/// The program's files as far as they were read, by path.
struct Files {
  std::vector<std::string> open;  // the main file, and each that the one before it includes
  std::set<std::string> read;
  std::uint32_t include_count = 0;
  std::uint64_t repeated_bytes = 0;  // of files that were included before
  bool refused = false;              // there were too many: it was told, and no more are read
};

}  // namespace libqsim::qasm::sema
