#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "tests/fuzz/mutator.hpp"
#include "tests/fuzz/targets.hpp"

// The entries that libFuzzer calls; LIBQSIM_FUZZ_NAME names the target.

namespace {

std::string_view text_of(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

std::size_t written(const std::string& text, std::uint8_t* data, std::size_t limit) {
  const std::size_t size = std::min(text.size(), limit);
  std::copy_n(text.begin(), size, data);
  return size;
}

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t limit);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  libqsim::fuzz::LIBQSIM_FUZZ_NAME(text_of(data, size));
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t limit, unsigned seed) {
  if (seed % 4 == 0) return LLVMFuzzerMutate(data, size, limit);
  std::string text(text_of(data, size));
  libqsim::fuzz::mutate(text, seed);
  return written(text, data, limit);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data, std::size_t size, const std::uint8_t* other,
                                                 std::size_t other_size, std::uint8_t* out, std::size_t limit, unsigned seed) {
  return written(libqsim::fuzz::crossed(text_of(data, size), text_of(other, other_size), seed), out, limit);
}
