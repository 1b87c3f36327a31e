OPENQASM 3.0;
int[8] a = 5;
int[8] n = 3;
int[8] b = --a;
int[8] c = a - -n;
int[8] d = a--n;
