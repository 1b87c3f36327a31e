#include "libqsim/gates/catalogue.hpp"

#include <array>
#include <iterator>
#include <string>

#include "libqsim/gates/base_matrices.hpp"

namespace libqsim::gates {

namespace {

// A definition names gates of rows before its own.
constexpr GateRow rows[] = {
#include "libqsim/gates/rows_openqasm2.inc"
#include "libqsim/gates/rows_openqasm3.inc"
#include "libqsim/gates/rows_qelib1.inc"
#include "libqsim/gates/rows_qelib1_circulated.inc"
#include "libqsim/gates/rows_stdgates.inc"
};
constexpr std::size_t row_count = std::size(rows);

// ------------------------------------------------------------------------ names

constexpr std::size_t name_limit = 7;

/// A name of at most seven bytes and the dialect in one word; no two rows share one.
constexpr std::uint64_t key_of(Dialect dialect, std::string_view name) {
  std::uint64_t key = static_cast<std::uint64_t>(dialect) + 1;
  for (const char c : name) key = key << 8 | static_cast<unsigned char>(c);
  return key;
}

constexpr std::size_t table_bits = 9;
constexpr std::size_t table_size = std::size_t{1} << table_bits;

constexpr std::size_t place_of(std::uint64_t key) {
  return static_cast<std::size_t>((key * 0x9e37'79b9'7f4a'7c15ULL) >> (64 - table_bits));
}

struct Entry {
  std::uint64_t key = 0;  // 0: free
  GateId row = 0;
};

constexpr std::array<Entry, table_size> make_table() {
  static_assert(row_count * 2 < table_size);
  std::array<Entry, table_size> table{};
  for (std::size_t row = 0; row < row_count; ++row) {
    const std::uint64_t key = key_of(rows[row].dialect, rows[row].name);
    std::size_t place = place_of(key);
    while (table[place].key != 0) place = (place + 1) % table_size;
    table[place] = {key, static_cast<GateId>(row)};
  }
  return table;
}

constexpr std::array<Entry, table_size> table = make_table();

constexpr bool names_fit() {
  for (const GateRow& row : rows) {
    if (row.name.size() > name_limit) return false;
  }
  return true;
}
static_assert(names_fit());

// ---------------------------------------------------------------- include files

void append_definition(std::string& text, const GateRow& row) {
  text.append("gate ").append(row.name);
  if (row.parameter_count != 0) text.append("(").append(row.parameters).append(")");
  text.append(" ").append(row.qubits).append(" { ").append(row.definition).append(" }\n");
}

/// Rows of the dialect, after those of the one `before` it, which give way where a row of the dialect has their name.
std::string definitions_of(Dialect dialect, std::optional<Dialect> before, std::string_view heading) {
  std::string text(heading);
  for (const GateRow& row : rows) {
    const bool replaced = before && row.dialect == *before && find(dialect, row.name);
    if ((row.dialect == dialect || row.dialect == before) && !replaced) append_definition(text, row);
  }
  return text;
}

}  // namespace

std::string_view name_of(Dialect dialect) {
  switch (dialect) {
    case Dialect::openqasm3:
      return "openqasm3";
    case Dialect::stdgates:
      return "stdgates";
    case Dialect::openqasm2:
      return "openqasm2";
    case Dialect::qelib1:
      return "qelib1";
    case Dialect::qelib1_circulated:
      break;
  }
  return "qelib1_circulated";
}

std::span<const GateRow> catalogue() { return rows; }

const GateRow& row_of(GateId gate) { return rows[gate]; }

std::optional<GateId> find(Dialect dialect, std::string_view name) {
  if (name.size() > name_limit) return std::nullopt;
  const std::uint64_t key = key_of(dialect, name);
  for (std::size_t place = place_of(key); table[place].key != 0; place = (place + 1) % table_size) {
    if (table[place].key == key) return table[place].row;
  }
  return std::nullopt;
}

std::string_view include_text(Dialect dialect) {
  static const std::string stdgates = definitions_of(Dialect::stdgates, std::nullopt, "// OpenQASM 3 standard gate library\n");
  static const std::string qelib1 = definitions_of(Dialect::qelib1, std::nullopt, "// qelib1.inc of arXiv:1707.03429\n");
  static const std::string circulated =
      definitions_of(Dialect::qelib1_circulated, Dialect::qelib1, "// qelib1.inc: the union of the circulated ones\n");
  switch (dialect) {
    case Dialect::stdgates:
      return stdgates;
    case Dialect::qelib1:
      return qelib1;
    case Dialect::qelib1_circulated:
      return circulated;
    default:
      return {};
  }
}

}  // namespace libqsim::gates
