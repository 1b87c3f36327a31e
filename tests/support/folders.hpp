#pragma once

#include <filesystem>

namespace libqsim::tests {

/// The project's root.
std::filesystem::path source_folder();

/// The folder of real circuits that the build was given (LIBQSIM_CORPUS); empty where it was given none.
std::filesystem::path corpus_folder();

}  // namespace libqsim::tests
