#include "libqsim/support/sha256.hpp"

#include <doctest/doctest.h>

using libqsim::support::Sha256;
using libqsim::support::sha256_hex;

// Expected digests: NIST's examples for FIPS 180-4 (SHA256.pdf and the "additional" vectors), and the empty message of the CAVP set.
TEST_CASE("sha256: published vectors") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu") ==
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
  CHECK(sha256_hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  // The padding's edge: 55 bytes leave just enough room for the length, 56 do not.
  CHECK(sha256_hex(std::string(55, '\0')) == "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
  CHECK(sha256_hex(std::string(56, '\0')) == "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
}

TEST_CASE("sha256: pieces give what the whole gives") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += static_cast<char>(i);
  for (std::size_t piece = 1; piece < 130; piece += 7) {
    Sha256 hash;
    for (std::size_t at = 0; at < text.size(); at += piece) hash.update(std::string_view(text).substr(at, piece));
    CHECK(hash.hex() == sha256_hex(text));
  }
}

TEST_CASE("sha256: the processor's instructions and portable code give the same digests") {
  Sha256 portable(true);
  portable.update("abc");
  CHECK(portable.hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  std::string text;
  for (int i = 0; i < 400; ++i) {
    text += static_cast<char>(i * 37 + i / 7);
    Sha256 hash(true);
    hash.update(text);
    CHECK(hash.hex() == sha256_hex(text));
  }
}
