#include "libqsim/qasm/sema/symbols.hpp"

#include <algorithm>
#include <utility>

#include "libqsim/qasm/foreign_words.hpp"

namespace libqsim::qasm::sema {

namespace {

/// Damerau-Levenshtein distance (adjacent transpositions count one), at most `limit` + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size() + limit || b.size() > a.size() + limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::exchange(last, row);
  }
  return last[b.size()];
}

}  // namespace

ScopeKind Scopes::body() const {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind == ScopeKind::gate || scope->kind == ScopeKind::subroutine) return scope->kind;
  }
  return ScopeKind::global;
}

bool Scopes::in_loop() const {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    if (scope->kind == ScopeKind::loop) return true;
    if (scope->kind == ScopeKind::gate || scope->kind == ScopeKind::subroutine) return false;
  }
  return false;
}

bool Scopes::in_box() const {
  return std::any_of(scopes_.begin(), scopes_.end(), [](const Scope& scope) { return scope.kind == ScopeKind::box; });
}

Symbol* Scopes::find_here(std::string_view name) {
  const auto entry = scopes_.back().names.find(name);
  return entry == scopes_.back().names.end() ? nullptr : &entry->second;
}

std::pair<std::string_view, Scopes::Found> Scopes::search(std::string_view name) {
  bool crossed = false;
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    const auto entry = scope->names.find(name);
    if (entry != scope->names.end()) return {entry->first, {&entry->second, crossed}};
    crossed = crossed || scope->kind == ScopeKind::gate || scope->kind == ScopeKind::subroutine;
  }
  return {};
}

Symbol& Scopes::declare(std::string_view name, Symbol symbol) {
  ++generation_;
  return scopes_.back().names.insert_or_assign(name, std::move(symbol)).first->second;
}

Symbol& Scopes::declare_global(std::string_view name, Symbol symbol) {
  ++generation_;
  return scopes_.front().names.insert_or_assign(name, std::move(symbol)).first->second;
}

std::string_view Scopes::closest(std::string_view name) {
  constexpr std::uint64_t most_compared = 1U << 20;
  if (name.size() > 64 || compared_ > most_compared) return {};
  for (const Scope& scope : scopes_) compared_ += scope.names.size();
  const std::size_t limit = name.size() < 4 ? 1 : 2;
  std::size_t best = limit + 1;
  std::string_view found;
  for (const Scope& scope : scopes_) {
    for (const auto& [candidate, symbol] : scope.names) {
      const std::size_t distance = same_but_for_case(name, candidate) ? 0 : edit_distance(name, candidate, limit);
      // Of equally close names the alphabetically first: the answer must not hang on a hash's order.
      if (distance < best || (distance == best && best <= limit && candidate < found)) {
        best = distance;
        found = candidate;
      }
    }
  }
  return best <= limit && found.size() > best ? found : std::string_view{};
}

}  // namespace libqsim::qasm::sema
