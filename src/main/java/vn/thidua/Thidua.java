package vn.thidua;

/** The program. */
public final class Thidua {

    private Thidua() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
