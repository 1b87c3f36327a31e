OPENQASM 3.0;
const angle[4] a = 3 * (pi / 4);
const angle[8] b = 3 * (pi / 4);
const angle[8] wide = angle[8](a);
const angle[4] narrow = angle[4](b);
const bit[8] w = bit[8](wide);
const bit[4] n = bit[4](narrow);
