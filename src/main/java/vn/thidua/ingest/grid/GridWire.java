package vn.thidua.ingest.grid;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;

/** A grid, or why there is none, as bytes between two processes of the same program. */
final class GridWire {

    private static final byte GRID = 1;
    private static final byte REFUSED = 2;
    private static final int LONGEST = 4 * (Cell.LONGEST_TEXT + 1);
    private static final Cell.Kind[] KINDS = Cell.Kind.values();

    private GridWire() {}

    static void write(UnreadableFileException refused, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        text(out, refused.code().name());
        text(out, refused.why());
    }

    static void write(Grid grid, DataOutputStream out) throws IOException {
        out.writeByte(GRID);
        out.writeInt(grid.sheets().size());
        for (SheetGrid sheet : grid.sheets()) {
            text(out, sheet.name());
            out.writeBoolean(sheet.hidden());
            out.writeInt(sheet.hiddenColumns().size());
            for (int column : sheet.hiddenColumns()) {
                out.writeInt(column);
            }
            out.writeInt(sheet.rows().size());
            for (GridRow row : sheet.rows()) {
                out.writeInt(row.number());
                out.writeBoolean(row.hidden());
                out.writeInt(row.cells().size());
                for (Cell cell : row.cells()) {
                    write(cell, out);
                }
            }
        }
    }

    private static void write(Cell cell, DataOutputStream out) throws IOException {
        out.writeByte(cell.kind().ordinal());
        out.writeInt(cell.column());
        text(out, cell.text());
        text(out, cell.number() == null ? null : cell.number().toString());
        out.writeBoolean(cell.percent());
        text(out, cell.moment() == null ? null : cell.moment().toString());
        text(out, cell.formula());
    }

    static Grid read(DataInputStream in) throws IOException, UnreadableFileException {
        byte kind = in.readByte();
        if (kind == REFUSED) {
            throw new UnreadableFileException(FindingCode.valueOf(required(in)), required(in));
        }
        if (kind != GRID) {
            throw new IOException("No answer: " + kind);
        }
        try {
            return grid(in);
        } catch (UnreadableFileException beyondBounds) {
            throw new IOException(beyondBounds);
        }
    }

    private static Grid grid(DataInputStream in) throws IOException, UnreadableFileException {
        GridBounds bounds = new GridBounds();
        List<SheetGrid> sheets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sheets.add(sheet(in, bounds));
        }
        return GridBounds.grid(sheets);
    }

    private static SheetGrid sheet(DataInputStream in, GridBounds bounds) throws IOException, UnreadableFileException {
        String name = required(in);
        boolean hidden = in.readBoolean();
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            hiddenColumns.add(in.readInt());
        }
        List<GridRow> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int number = in.readInt();
            boolean concealed = in.readBoolean();
            List<Cell> cells = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                bounds.add(cell(number, in), cells);
            }
            rows.add(GridBounds.row(number, concealed, cells));
        }
        return GridBounds.sheet(name, hidden, hiddenColumns, rows);
    }

    private static Cell cell(int row, DataInputStream in) throws IOException {
        Cell.Kind kind = KINDS[in.readByte()];
        int column = in.readInt();
        String text = required(in);
        String number = optional(in);
        boolean percent = in.readBoolean();
        String moment = optional(in);
        return new Cell(
                kind,
                row,
                column,
                text,
                number == null ? null : new BigDecimal(number),
                percent,
                moment == null ? null : LocalDateTime.parse(moment),
                optional(in));
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String required(DataInputStream in) throws IOException {
        String text = optional(in);
        if (text == null) {
            throw new IOException("Missing text");
        }
        return text;
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length > LONGEST) {
            throw new IOException("Too long: " + length);
        }
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
