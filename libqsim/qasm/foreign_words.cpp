// Words that people bring along from C, Python and other circuit languages.
#include "libqsim/qasm/foreign_words.hpp"

#include <algorithm>

namespace libqsim::qasm {

namespace {

struct ForeignWord {
  std::string_view foreign;
  std::string_view here;
  bool type = false;
};

constexpr ForeignWord foreign_words[] = {
    {"True", "true"},
    {"TRUE", "true"},
    {"False", "false"},
    {"FALSE", "false"},
    {"not", "!"},
    {"and", "&&"},
    {"or", "||"},
    {"ln", "log"},
    {"ceil", "ceiling"},
    {"asin", "arcsin"},
    {"acos", "arccos"},
    {"atan", "arctan"},
    {"M_PI", "pi"},
    {"len", "sizeof"},
    {"elif", "else if"},
    {"cnot", "cx"},
    {"CNOT", "cx"},
    {"toffoli", "ccx"},
    {"hadamard", "h"},
    {"double", "float[64]", true},
    {"boolean", "bool", true},
    {"unsigned", "uint", true},
    {"long", "int[64]", true},
    {"short", "int[16]", true},
    {"char", "int[8]", true},
    {"byte", "uint[8]", true},
    {"int8", "int[8]", true},
    {"int16", "int[16]", true},
    {"int32", "int[32]", true},
    {"int64", "int[64]", true},
    {"uint8", "uint[8]", true},
    {"uint16", "uint[16]", true},
    {"uint32", "uint[32]", true},
    {"uint64", "uint[64]", true},
    {"float32", "float[32]", true},
    {"float64", "float[64]", true},
};

const ForeignWord* row_of(std::string_view word) {
  const auto* row =
      std::find_if(std::begin(foreign_words), std::end(foreign_words), [&](const ForeignWord& each) { return each.foreign == word; });
  return row == std::end(foreign_words) ? nullptr : row;
}

}  // namespace

std::string_view word_for(std::string_view foreign) {
  const ForeignWord* row = row_of(foreign);
  return row == nullptr ? std::string_view{} : row->here;
}

bool names_foreign_unit(std::string_view word) {
  constexpr std::string_view units[] = {"d",    "h",       "hr",   "hours", "min",  "minutes", "sec",
                                        "secs", "seconds", "msec", "usec",  "nsec", "ps",      "fs"};
  return std::find(std::begin(units), std::end(units), word) != std::end(units);
}

bool same_but_for_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

bool names_foreign_type(std::string_view word) {
  const ForeignWord* row = row_of(word);
  return row != nullptr && row->type;
}

}  // namespace libqsim::qasm
