#include "libqsim/support/sha256.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace libqsim::support {

namespace {

// FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

constexpr std::size_t length_offset_bytes = 56;  // the last 8 bytes of the last block hold the length in bits

constexpr std::size_t block_bytes = 64;

using State = std::array<std::uint32_t, 8>;

void compress_block(State& state, const unsigned char* block) {
  std::array<std::uint32_t, 64> words;
  for (std::size_t t = 0; t < 16; ++t) {
    words[t] = std::uint32_t{block[4 * t]} << 24U | std::uint32_t{block[4 * t + 1]} << 16U | std::uint32_t{block[4 * t + 2]} << 8U |
               std::uint32_t{block[4 * t + 3]};
  }
  for (std::size_t t = 16; t < 64; ++t) {
    const std::uint32_t s0 = std::rotr(words[t - 15], 7) ^ std::rotr(words[t - 15], 18) ^ words[t - 15] >> 3U;
    const std::uint32_t s1 = std::rotr(words[t - 2], 17) ^ std::rotr(words[t - 2], 19) ^ words[t - 2] >> 10U;
    words[t] = words[t - 16] + s0 + words[t - 7] + s1;
  }
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t t = 0; t < 64; ++t) {
    const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
    const std::uint32_t choice = (e & f) ^ (~e & g);
    const std::uint32_t first = h + sum1 + choice + round_constants[t] + words[t];
    const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
    const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + sum0 + majority;
  }
  const State added{a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += added[i];
}

void compress_portably(State& state, const unsigned char* blocks, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) compress_block(state, blocks + i * block_bytes);
}

#if defined(__x86_64__)

bool has_instructions() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_SSE4_1) == 0) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

/// With the processor's instructions for it (Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2, SHA256RNDS2: two
/// rounds each). They keep the state as the quadruples (a, b, e, f) and (c, d, g, h), the first named in the highest lane.
__attribute__((target("sha,sse4.1"))) void compress_by_instructions(State& state, const unsigned char* blocks, std::size_t count) {
  const auto load = [](const void* from) __attribute__((target("sha,sse4.1"))) {
    return _mm_loadu_si128(static_cast<const __m128i*>(from));
  };
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i badc = _mm_shuffle_epi32(load(state.data()), 0xb1);
  const __m128i efgh_reversed = _mm_shuffle_epi32(load(state.data() + 4), 0x1b);
  __m128i abef = _mm_alignr_epi8(badc, efgh_reversed, 8);
  __m128i cdgh = _mm_blend_epi16(efgh_reversed, badc, 0xf0);
  for (const unsigned char* block = blocks; block != blocks + count * block_bytes; block += block_bytes) {
    const __m128i abef_before = abef;
    const __m128i cdgh_before = cdgh;
    __m128i words[4];  // the last 16 of the schedule, four and four
    for (std::size_t i = 0; i < 16; ++i) {
      __m128i& next = words[i % 4];
      if (i < 4) {
        next = _mm_shuffle_epi8(load(block + 16 * i), big_endian);
      } else {
        const __m128i& last = words[(i + 3) % 4];
        const __m128i with_sigma0 = _mm_sha256msg1_epu32(next, words[(i + 1) % 4]);
        next = _mm_sha256msg2_epu32(_mm_add_epi32(with_sigma0, _mm_alignr_epi8(last, words[(i + 2) % 4], 4)), last);
      }
      const __m128i keyed = _mm_add_epi32(next, load(round_constants.data() + 4 * i));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0e));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data()), _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#endif

}  // namespace

Sha256::Sha256([[maybe_unused]] bool portable) : compress_(compress_portably) {
#if defined(__x86_64__)
  static const bool accelerated = has_instructions();
  if (accelerated && !portable) compress_ = compress_by_instructions;
#endif
}

void Sha256::update(std::string_view bytes) {
  total_bytes_ += bytes.size();
  while (!bytes.empty()) {
    if (filled_bytes_ == 0 && bytes.size() >= block_bytes) {
      const std::size_t count = bytes.size() / block_bytes;
      compress_(state_, reinterpret_cast<const unsigned char*>(bytes.data()), count);
      bytes.remove_prefix(count * block_bytes);
      continue;
    }
    const std::size_t taken = std::min(bytes.size(), block_.size() - filled_bytes_);
    std::memcpy(block_.data() + filled_bytes_, bytes.data(), taken);
    filled_bytes_ += taken;
    bytes.remove_prefix(taken);
    if (filled_bytes_ == block_.size()) {
      compress_(state_, block_.data(), 1);
      filled_bytes_ = 0;
    }
  }
}

std::string Sha256::hex() {
  const std::uint64_t length_bits = total_bytes_ * 8;
  update(std::string_view("\x80", 1));
  while (filled_bytes_ != length_offset_bytes) update(std::string_view("\0", 1));
  std::string length(8, '\0');
  for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(length_bits >> (56 - 8 * i) & 0xffU);
  update(length);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint32_t word : state_) {
    for (unsigned shift = 32; shift != 0; shift -= 4) text += digits[word >> (shift - 4) & 0xfU];
  }
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.hex();
}

}  // namespace libqsim::support
