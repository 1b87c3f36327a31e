#include "folders.hpp"

namespace libqsim::tests {

std::filesystem::path source_folder() {
  return LIBQSIM_SOURCE_DIR;
}

std::filesystem::path corpus_folder() {
  return LIBQSIM_CORPUS;
}

}  // namespace libqsim::tests
