package vn.thidua.ingest.grid;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;

/** The other side of {@link SeparateReader}: reads file after file by POI until nothing more comes. */
final class PoiProcess {

    private PoiProcess() {}

    public static void main(String[] args) throws IOException {
        serve(new PoiGridReader());
    }

    /** What libraries print would garble the answers: it goes where nobody reads it. */
    static void serve(GridReader reader) throws IOException {
        endWithParent();
        PrintStream answers = System.out;
        System.setOut(System.err);
        DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers, 1 << 16));
        out.writeByte(0);
        out.flush();
        try {
            while (true) {
                byte[] content = requests.readNBytes(requests.readInt());
                answer(reader, content, out);
                out.flush();
            }
        } catch (EOFException e) {
            out.close();
        }
    }

    /** Whoever runs away in a file would not see that nobody waits for it any more. */
    private static void endWithParent() {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        Thread watch = new Thread(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void answer(GridReader reader, byte[] content, DataOutputStream out) throws IOException {
        try {
            GridWire.write(reader.read(content), out);
        } catch (UnreadableFileException e) {
            GridWire.write(e, out);
        }
    }
}
