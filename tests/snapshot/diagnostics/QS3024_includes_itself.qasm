OPENQASM 3.1;
include "QS3024_includes_itself.qasm";
