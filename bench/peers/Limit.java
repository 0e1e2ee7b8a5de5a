import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that any reader has to do: inflate every part of every workbook and tokenise its XML, on one thread. */
final class Limit {

    private Limit() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> files = Workbooks.below(Path.of(arguments[0]));
        XMLInputFactory factory = new InputFactoryImpl();
        long start = System.nanoTime();
        long cells = 0;
        for (Path file : files) {
            cells += read(factory, Files.readAllBytes(file));
        }
        System.out.printf("%d files %d cells %d ms%n", files.size(), cells, (System.nanoTime() - start) / 1_000_000);
    }

    private static long read(XMLInputFactory factory, byte[] content) throws IOException, XMLStreamException {
        long cells = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                cells += cells(factory, new ByteArrayInputStream(zip.readAllBytes()));
            }
        }
        return cells;
    }

    private static long cells(XMLInputFactory factory, InputStream xml) throws XMLStreamException {
        long cells = 0;
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                cells++;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                cells += reader.getTextLength() < 0 ? 1 : 0;
            }
        }
        return cells;
    }
}
