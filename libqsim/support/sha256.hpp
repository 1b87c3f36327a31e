#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace libqsim::support {

/// The secure hash of FIPS 180-4 with 256 bits, fed piece by piece: files, includes and circuits are identified by it.
class Sha256 {
 public:
  /// `portable`: without the instructions that the processor may have for it; the digest is the same.
  explicit Sha256(bool portable = false);
  void update(std::string_view bytes);
  /// The digest as 64 lower-case hexadecimal digits; the object takes no more bytes afterwards.
  std::string hex();

 private:
  /// Adds whole blocks of 64 bytes to the state.
  using Compress = void (*)(std::array<std::uint32_t, 8>& state, const unsigned char* blocks, std::size_t count);

  Compress compress_;
  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> block_{};
  std::size_t filled_bytes_ = 0;
  std::uint64_t total_bytes_ = 0;
};

/// The digest of one text.
std::string sha256_hex(std::string_view bytes);

}  // namespace libqsim::support
