OPENQASM 3.0;
const bit[4] v = "0011";
bit[4] a = rotl(v, 5);
bit[4] b = rotl(v, -5);
bit[4] c = rotl(v, 4);
bit[4] d = rotr(v, -1);
