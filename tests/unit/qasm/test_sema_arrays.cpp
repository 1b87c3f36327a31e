// Arrays, by types.rst#arrays and types.rst#array-concatenation-and-slicing.
#include <doctest/doctest.h>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }
std::string in32(const std::string& program) { return findings(program, "openqasm3.2-draft"); }

}  // namespace

TEST_CASE("types.rst arrays: the text's own examples") {
  CHECK(executed("array[int[32], 5] myArray = {0, 1, 2, 3, 4};\nint[32] firstElem = myArray[0];\nint[32] lastElem = myArray[4];\n"
                 "int[32] alsoLastElem = myArray[-1];\nmyArray[4] = 10;\n") ==
        R"({"myArray":[0,1,2,3,10],"firstElem":0,"lastElem":4,"alsoLastElem":4})");
  CHECK(executed("array[float[64], 3, 2] multiDim = {{1.1, 1.2}, {2.1, 2.2}, {3.1, 3.2}};\nfloat[64] firstLastElem = multiDim[0, 1];\n"
                 "float[64] lastLastElem = multiDim[2, 1];\nfloat[64] alsoLastLastElem = multiDim[-1, -1];\nmultiDim[0, 0] = 0.0;\n"
                 "multiDim[-1, 1] = 0.0;\n") ==
        R"({"multiDim":[[0,1.2],[2.1,2.2],[3.1,0]],"firstLastElem":1.2,"lastLastElem":3.2,"alsoLastLastElem":3.2})");
  CHECK(executed("array[int[8], 3] aa = {1, 2, 3};\narray[int[8], 4, 3] bb;\nbb[0] = aa;\nbb[0, 1] = aa[2];\nbb[3][0] = 7;\n") ==
        R"({"aa":[1,2,3],"bb":[[1,3,3],[0,0,0],[0,0,0],[7,0,0]]})");
}

TEST_CASE("types.rst arrays: literals") {
  CHECK(executed("int[8] x = 3;\narray[int[8], 3] a = {x, x + 1, 2 * x};\nx = 9;\n") == R"({"x":9,"a":[3,4,6]})");
  CHECK(executed("array[int[8], 2] r = {5, 6};\narray[int[8], 2, 2] a = {r, {7, 8}};\nr[0] = 0;\n") == R"({"r":[0,6],"a":[[5,6],[7,8]]})");
  CHECK(executed("array[float[64], 2] a = {1, 2.5};\n") == R"({"a":[1,2.5]})");
  CHECK(executed("array[angle[4], 2] a = {pi, pi / 8};\nbit[4] b = bit[4](a[1]);\n") ==
        R"({"a":[3.141592653589793,0.39269908169872414],"b":"0001"})");
  CHECK(executed("array[bool, 2] a = {true, false};\narray[complex[float[64]], 1] c = {1.0 + 2.0im};\n") ==
        R"({"a":[true,false],"c":[[1,2]]})");
  CHECK(in31("array[int[8], 2, 2] a = {{1, 2}, {3}};\n") == "1:literal_size");
  CHECK(in31("array[int[8], 2] a = {1, 2,\n 3};\n") == "1:literal_size");
  CHECK(in31("array[int[8], 2, 2] a = {\n  {1, 2},\n  {3, 4, 5}\n};\n") == "3:literal_size");
  CHECK(in31("array[int[8], 2, 2] a = {1, 2};\n") == "1:array_shape 1:array_shape");
  CHECK(in31("array[int[8], 2] a = {\n  {1, 2},\n  3};\n") == "2:literal_too_deep");
  CHECK(in31("array[int[8], 2] a = {1, 2.5};\n") == "1:cannot_convert");
  CHECK(in31("array[int[8], 2] a = 3;\n") == "1:array_shape");
}

TEST_CASE("types.rst arrays: declarations") {
  CHECK(in31("array[int[8], 1, 1, 1, 1, 1, 1, 2] a;\n") == "");
  CHECK(in31("array[int[8], 1, 1, 1, 1, 1, 1, 1, 2] a;\n") == "1:array_dimensions");
  CHECK(in31("array[stretch, 2] a;\n") == "1:array_base_type");
  CHECK(in31("array[bit[4], 2] a = {\"0101\", \"0011\"};\nbit b = a[0][2];\n") == "");
  CHECK(in32("array[bit[4], 2] a;\n") == "1:array_base_type");
  CHECK(in32("array[bit, 2] a;\n") == "1:array_base_type");
  CHECK(in31("array[int[8], -2] a;\n") == "1:size_not_positive");
  CHECK(in31("array[int[8], 0] a;\n") == "1:size_not_positive");
  CHECK(in32("array[int[8], 0] a = {};\narray[int[8], 2, 0] b;\n") == "");
  CHECK(in32("array[int[8], 0] a;\nint[8] b = a[0];\n") == "2:index_out_of_range");
  // "An array of size zero cannot be indexed", and one of two by none has size zero.
  CHECK(in32("array[int[8], 2, 0] a;\narray[int[8], 0] b = a[0];\n") == "2:index_out_of_range");
  CHECK(in32("array[int[8], 0, 2] a;\narray[int[8], 0] b = a[:, 1];\n") == "2:empty_index_set");
  CHECK(in32("array[int[8], 2, 0] a;\narray[int[8], 2, 0] b = a;\nuint n = sizeof(a, 0);\n") == "");
  CHECK(in31("uint n = 3;\narray[int[8], n] a;\n") == "2:not_constant");
  CHECK(in31("array[int[8], 2.5] a;\n") == "1:not_an_integer");
  CHECK(in31("if (true) {\n  array[int[8], 2] a;\n}\n") == "2:array_not_global");
  CHECK(in31("def f() {\n  array[int[8], 2] a;\n}\n") == "2:array_not_global");
  CHECK(in31("array[int[8], 2] a = {1, 2};\nconst int[8] b = a[0];\n") == "2:not_constant");
  CHECK(in31("array[int[64], 4294967294, 4294967294, 4294967294] a;\n").find("bits_too_many") != std::string::npos);
}

TEST_CASE("types.rst arrays: indices") {
  CHECK(executed("array[int[8], 4] a = {10, 20, 30, 40};\nint[8] s;\nfor int i in [-4:3] { s += a[i] / 10; }\n") ==
        R"({"a":[10,20,30,40],"s":20})");
  CHECK(executed("array[int[32], 2] a = {0, 5};\na[0][0] = 1;\nbit[3] b = a[1][0:2];\nint i = 2;\na[0][i] = 1;\n") ==
        R"({"a":[5,5],"b":"101","i":2})");
  CHECK(executed("array[int[8], 3] a;\nint i = 3;\na[i] = 1;\n") == "3:run_time_index");
  CHECK(executed("array[int[8], 3] a;\nint i = -4;\na[i] = 1;\n") == "3:run_time_index");
  CHECK(in31("array[int[8], 3] a;\nint[8] b = a[3];\n") == "2:index_out_of_range");
  CHECK(in31("array[int[8], 3] a;\nint[8] b = a[-4];\n") == "2:index_out_of_range");
  CHECK(in31("array[int[8], 3] a;\nint[8] b = a[0, 0];\n") == "2:too_many_indices");
  CHECK(in31("array[int[8], 3] a;\narray[int[8], 2] s = a[{0, 2}];\n") == "2:set_index_of_array");
  CHECK(in31("array[int[8], 3] a;\nint[8] b = a[0.5];\n") == "2:index_not_integer");
}

TEST_CASE("types.rst slicing: shapes and types match") {
  const std::string head =
      "int[8] scalar;\narray[int[8], 2] oneD;\narray[int[8], 3, 2] twoD;\narray[int[8], 3, 2] anotherTwoD;\n"
      "array[int[8], 4, 3, 2] threeD;\narray[int[8], 2, 3, 4] anotherThreeD;\n";
  CHECK(in31(head + "threeD[0, 0, 0] = scalar;\nthreeD[0, 0] = oneD;\nthreeD[0] = twoD;\ntwoD[1:2] = anotherTwoD[0:1];\n"
                    "twoD[1:2, 0] = anotherTwoD[0:1, 1];\n") == "");
  CHECK(in31(head + "threeD[0] = oneD;\n") == "7:array_shape");
  CHECK(in31(head + "threeD[0, 0] = scalar;\n") == "7:array_shape");
  CHECK(in31(head + "threeD = anotherThreeD;\n") == "7:array_shape");
  CHECK(in31(head + "scalar = oneD;\n") == "7:cannot_convert");
  CHECK(in31(head + "scalar = oneD[1:1];\n") == "7:cannot_convert");
  CHECK(in31("array[int[8], 2] a;\narray[int[16], 2] b = a;\n") == "2:array_shape");
  CHECK(in31("array[int[8], 2] a;\narray[uint[8], 2] b = a;\n") == "2:array_shape");
  CHECK(in31("array[int[8], 2] a;\na += a;\n") == "2:no_such_operation");
  CHECK(in31("qubit[2] q;\narray[int[8], 2] a;\na = measure q;\n") == "3:measure_target");
}

TEST_CASE("types.rst slicing: what slices hold") {
  CHECK(executed("array[int[8], 5] a = {10, 11, 12, 13, 14};\narray[int[8], 3] b = a[0:2:4];\narray[int[8], 2] c = "
                 "a[-2:-1];\narray[int[8], 5] d = a[4:-1:0];\n") ==
        R"({"a":[10,11,12,13,14],"b":[10,12,14],"c":[13,14],"d":[14,13,12,11,10]})");
  CHECK(executed("array[int[8], 3, 2] a = {{1, 2}, {3, 4}, {5, 6}};\narray[int[8], 2, 2] r = a[1:2];\narray[int[8], 3] c = a[0:2, "
                 "1];\na[0:1, 0] = a[1:2, 1];\n") == R"({"a":[[4,2],[6,4],[5,6]],"r":[[3,4],[5,6]],"c":[2,4,6]})");
  CHECK(executed("array[int[8], 5] a = {1, 2, 3, 4, 5};\na[0:3] = a[1:4];\n") == R"({"a":[2,3,4,5,5]})");
  CHECK(executed("array[int[8], 5] a = {1, 2, 3, 4, 5};\nint n = 2;\narray[int[8], 2] b = a[n:n + 1];\nfor int i in [0:3] { a[i:i + 1] = "
                 "b; }\n") == R"({"a":[3,3,3,3,4],"n":2,"b":[3,4]})");
  CHECK(in31("array[int[8], 3] a;\narray[int[8], 2] s = a[0:0:1];\n") == "2:zero_step");
  CHECK(in31("array[int[8], 3] a;\narray[int[8], 2] s = a[2:3];\n") == "2:index_out_of_range");
  CHECK(in31("array[int[8], 3] a;\narray[int[8], 2] s = a[2:1];\n") == "2:empty_index_set");
}

TEST_CASE("types.rst concatenation copies") {
  CHECK(executed("array[int[8], 2] first = {0, 1};\narray[int[8], 3] second = {2, 3, 4};\narray[int[8], 5] concat = first ++ second;\n"
                 "array[int[8], 4] selfConcat = first ++ first;\nfirst[0] = 9;\n") ==
        R"({"first":[9,1],"second":[2,3,4],"concat":[0,1,2,3,4],"selfConcat":[0,1,0,1]})");
  CHECK(executed("array[int[8], 2] first = {0, 1};\narray[int[8], 4] third = {5, 6, 7, 8};\narray[int[8], 4] s;\ns[0:3] = first[0:1] ++ "
                 "third[1:2];\n") == R"({"first":[0,1],"third":[5,6,7,8],"s":[0,1,6,7]})");
  CHECK(executed("array[int[8], 4] a = {1, 2, 3, 4};\na = a[2:3] ++ a[0:1];\n") == R"({"a":[3,4,1,2]})");
  CHECK(executed("array[int[8], 1, 2] a = {{1, 2}};\narray[int[8], 2, 2] b = a ++ a;\n") == R"({"a":[[1,2]],"b":[[1,2],[1,2]]})");
  CHECK(in31("array[int[8], 2] a;\narray[int[8], 5] b = a ++ a;\n") == "2:concatenation_length");
  CHECK(in31("array[int[8], 2] a;\narray[int[16], 2] b;\narray[int[8], 4] c = a ++ b;\n") == "3:array_shape");
  CHECK(in31("array[int[8], 2] a;\nint[8] b;\narray[int[8], 3] c = a ++ b;\n") == "3:array_shape");
}
