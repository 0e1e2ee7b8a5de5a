package vn.thidua.kill;

/** Who is killed. */
enum Victim {
    PROGRAM,
    POSTGRES,
    BOTH
}
