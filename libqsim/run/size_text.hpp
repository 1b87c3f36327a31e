#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace libqsim::run {

/// "16.0 GiB"
std::string size_text(std::uint64_t bytes);

/// "4G", "512MiB", "1e9": bytes; K, M, G and T are powers of 1024. Nothing where it is no size.
std::optional<std::uint64_t> parse_size(std::string_view text);

}  // namespace libqsim::run
