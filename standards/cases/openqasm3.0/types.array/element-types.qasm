OPENQASM 3.0;
array[uint[8], 2] a;
array[float[32], 2] b;
array[angle[8], 2] c;
array[bool, 2] d;
array[complex[float[64]], 2] e;
array[duration, 2] f;
