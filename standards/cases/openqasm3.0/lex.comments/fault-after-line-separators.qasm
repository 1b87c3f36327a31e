OPENQASM 3.0;
//    
/*    */
nothing = 1;
