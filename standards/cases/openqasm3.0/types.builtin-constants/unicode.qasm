OPENQASM 3.0;
float[64] a = π;
float[64] b = τ;
float[64] c = ℇ;
