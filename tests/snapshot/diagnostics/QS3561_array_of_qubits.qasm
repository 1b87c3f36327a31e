OPENQASM 3.1;
array[duration, 3] fine;
array[stretch, 3] a;
