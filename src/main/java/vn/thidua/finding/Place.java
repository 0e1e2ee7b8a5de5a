package vn.thidua.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where in what was sent: {@code cai-lay/tu-cham.xlsx!Tự chấm!F12}.
 *
 * @param file path relative to the campaign's inbox folder, with {@code /}
 * @param sheet the sheet's name as it stands in the file, or {@code null} for the file as a whole
 * @param cell address such as {@code F12}, or {@code null} for the sheet as a whole
 */
public record Place(
        String file, @Nullable String sheet, @Nullable String cell) {

    public static Place of(String file) {
        return new Place(file, null, null);
    }

    @Override
    public String toString() {
        return file + (sheet == null ? "" : "!" + sheet) + (cell == null ? "" : "!" + cell);
    }
}
