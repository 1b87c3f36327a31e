#pragma once

#include <stdexcept>
#include <utility>
#include <variant>

#include "libqsim/support/diagnostic.hpp"

namespace libqsim {
inline namespace v0 {

/// The library's one exception: thrown by Result::value() and by the bindings, never inside the library.
class LIBQSIM_API Error : public std::runtime_error {
 public:
  explicit Error(Diagnostics diagnostics) : std::runtime_error(to_text(diagnostics)), diagnostics_(std::move(diagnostics)) {}
  const Diagnostics& diagnostics() const noexcept { return diagnostics_; }

 private:
  Diagnostics diagnostics_;
};

/// Wraps diagnostics on their way into a Result, as std::unexpected does.
struct Failure {
  Diagnostics diagnostics;
  explicit Failure(Diagnostics all) : diagnostics(std::move(all)) {}
  explicit Failure(Diagnostic one) { diagnostics.push_back(std::move(one)); }
};

/// A value, or the diagnostics that say why there is none; members are named as std::expected's are.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure failure) : state_(std::in_place_index<1>, std::move(failure.diagnostics)) {}

  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value; throws Error if there is none.
  T& value() & { return require(), std::get<0>(state_); }
  const T& value() const& { return require(), std::get<0>(state_); }
  T&& value() && { return require(), std::get<0>(std::move(state_)); }

  /// The diagnostics; only where there is no value.
  const Diagnostics& error() const& { return std::get<1>(state_); }
  Diagnostics&& error() && { return std::get<1>(std::move(state_)); }

  T& operator*() & { return *std::get_if<0>(&state_); }
  const T& operator*() const& { return *std::get_if<0>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }

 private:
  void require() const {
    if (!has_value()) throw Error(std::get<1>(state_));
  }
  std::variant<T, Diagnostics> state_;
};

}  // namespace v0
}  // namespace libqsim
