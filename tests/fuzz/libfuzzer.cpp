#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.hpp"

// The entry that libFuzzer calls; LIBQSIM_FUZZ_NAME names the target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  libqsim::fuzz::LIBQSIM_FUZZ_NAME({reinterpret_cast<const char*>(data), size});
  return 0;
}
