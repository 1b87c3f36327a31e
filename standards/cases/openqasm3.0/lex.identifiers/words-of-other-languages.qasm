OPENQASM 3.0;
int[8] and = 1;
int[8] not = 1;
int[8] opaque = 1;
int[8] string = 1;
int[8] dt = 1;
int[8] ns = 1;
int[8] func = 1;
int[8] Gate = 1;
