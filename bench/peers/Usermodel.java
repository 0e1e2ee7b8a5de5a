import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Every cell of every workbook by POI's user model, on one thread. */
final class Usermodel {

    private Usermodel() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files = Workbooks.below(Path.of(arguments[0]));
        long start = System.nanoTime();
        long cells = 0;
        for (Path file : files) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    cells += cells(sheet);
                }
            }
        }
        System.out.printf("%d files %d cells %d ms%n", files.size(), cells, (System.nanoTime() - start) / 1_000_000);
    }

    private static long cells(Sheet sheet) {
        long cells = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells += cell.getAddress().getRow() >= 0 ? 1 : 0;
            }
        }
        return cells;
    }
}
