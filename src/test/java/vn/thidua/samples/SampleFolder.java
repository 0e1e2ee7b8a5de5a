package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The inbox folder of one campaign, into which sample workbooks are written. */
record SampleFolder(Path folder) {

    void write(String file, Consumer<FormBook> form) throws IOException {
        try (var book = new FormBook()) {
            form.accept(book);
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, book.bytes());
        }
    }
}
