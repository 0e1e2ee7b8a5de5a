package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code input-samples/} anew: run it after a rule book's titles or maxima, or a figure here, have changed. */
final class Samples {

    private static final Path JOBS = Path.of("jobs");

    private Samples() {}

    public static void main(String[] args) throws IOException {
        writeTo(Path.of(args.length > 0 ? args[0] : "input-samples"));
    }

    static void writeTo(Path inbox) throws IOException {
        CaiLay2022.writeTo(JOBS, inbox);
        UnionBloc2022.writeTo(JOBS, inbox);
        SocialBloc2022.writeTo(JOBS, inbox);
    }
}
