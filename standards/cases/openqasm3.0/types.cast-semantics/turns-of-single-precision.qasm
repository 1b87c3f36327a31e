OPENQASM 3.0;
float[32] turn = tau;
float[32] f = 8 * turn;
angle[32] a = angle[32](f);
bit[32] b = bit[32](a);
