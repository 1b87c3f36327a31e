#include "libqsim/standards/constant.hpp"

#include <charconv>
#include <cmath>
#include <numbers>

namespace libqsim::standards {

namespace {

class ConstantParser {
 public:
  explicit ConstantParser(std::string_view text) : text_(text) {}

  std::optional<double> whole() {
    const double value = sum();
    blanks();
    if (!good_ || at_ != text_.size() || !std::isfinite(value)) return std::nullopt;
    return value;
  }

 private:
  static constexpr int depth_limit = 32;

  void blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool take(char c) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  double fail() {
    good_ = false;
    return 0;
  }

  double sum() {
    double value = product();
    while (good_) {
      if (take('+')) {
        value += product();
      } else if (take('-')) {
        value -= product();
      } else {
        break;
      }
    }
    return value;
  }

  double product() {
    double value = factor();
    while (good_) {
      if (take('*')) {
        value *= factor();
      } else if (take('/')) {
        value /= factor();
      } else {
        break;
      }
    }
    return value;
  }

  double factor() {
    if (++depth_ > depth_limit) return fail();
    double value = 0;
    if (take('-')) {
      value = -factor();
    } else if (take('(')) {
      value = sum();
      if (!take(')')) fail();
    } else {
      value = atom();
    }
    --depth_;
    return value;
  }

  double atom() {
    blanks();
    if (text_.substr(at_, 2) == "pi") {
      at_ += 2;
      return std::numbers::pi;
    }
    double value = 0;
    const auto read = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (read.ec != std::errc()) return fail();
    at_ = static_cast<std::size_t>(read.ptr - text_.data());
    return value;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool good_ = true;
};

}  // namespace

std::optional<double> constant_of(std::string_view text) { return ConstantParser(text).whole(); }

}  // namespace libqsim::standards
