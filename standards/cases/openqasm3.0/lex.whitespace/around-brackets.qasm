OPENQASM 3.0;
array [ int [ 8 ] , 2 ] a = { 1 , 2 } ;
float [ 64 ] r = a [ 1 ] + sin ( pi / 2 ) ;
