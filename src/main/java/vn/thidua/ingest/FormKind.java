package vn.thidua.ingest;

import java.util.Optional;
import vn.thidua.campaign.InputKind;

/** Which input a table is, by its columns and, where those leave it open, by the words of its title. */
final class FormKind {

    static final String EXPECTED =
            "giao ước, báo cáo giao ước, bảng phong trào, bảng tự chấm điểm, biên bản thẩm định, danh sách đề nghị khen thưởng, bảng chỉ số, biên bản họp điều chỉnh điểm, biên bản kiểm phiếu, sổ kỷ luật, sổ khen thưởng, bảng kết quả năm trước, sổ tiếp nhận hoặc sổ quyết định";

    private FormKind() {}

    static Optional<InputKind> of(Table table) {
        return switch (table.form()) {
            case REGISTER -> Optional.of(InputKind.REGISTER);
            case DECISIONS -> Optional.of(InputKind.DECISION);
            case NOMINATIONS -> Optional.of(InputKind.NOMINATION);
            case INDEX -> Optional.of(InputKind.INDEX);
            case BALLOT -> Optional.of(InputKind.BALLOT);
            case PAST_RESULTS -> Optional.of(InputKind.PAST_TABLE);
            case DISCIPLINE -> Optional.of(InputKind.DISCIPLINE);
            case PAST_AWARDS -> Optional.of(InputKind.PAST_AWARD);
            case MATRIX -> Optional.of(InputKind.APPRAISAL);
            case CORRECTIONS -> Optional.of(InputKind.CORRECTION);
            case PACT -> Optional.of(report(table) ? InputKind.PACT_REPORT : InputKind.PACT);
            case ACTIVITIES -> Optional.of(InputKind.ACTIVITY);
            case SELF_SCORES, AGREED_SCORES -> ofScores(table);
            case QUANTITIES, REASONS -> Optional.empty();
        };
    }

    /** A form of the pact often has the columns of its report already; what is signed has nothing in them. */
    private static boolean report(Table table) {
        boolean titled = table.heading().begins("bao cao") || table.heading().saysAny("thuc hien giao uoc");
        return titled
                || filled(table, Column.ACTUAL)
                || filled(table, Column.RESULT)
                || table.has(Column.RATE) && !table.heading().begins("giao uoc");
    }

    private static boolean filled(Table table, Column column) {
        return table.body().stream().anyMatch(row -> !table.cell(row, column).blank());
    }

    /** Self-score forms often carry an empty column for the appraiser, and minutes restate the self-score. */
    private static Optional<InputKind> ofScores(Table table) {
        boolean self = table.has(Column.SELF);
        boolean agreed = table.has(Column.AGREED);
        boolean titledSelf = table.heading().saysAny("tu cham", "tu danh gia");
        boolean titledAgreed = table.heading().saysAny("bien ban", "tham dinh", "thong nhat diem", "phuc tra");
        if (titledSelf != titledAgreed) {
            boolean fits = titledSelf ? self : agreed;
            return fits ? Optional.of(titledSelf ? InputKind.SELF_SCORE : InputKind.APPRAISAL) : Optional.empty();
        }
        boolean minutes = table.heading().begins("bien ban");
        return Optional.of(agreed && (minutes || !self || filled(table)) ? InputKind.APPRAISAL : InputKind.SELF_SCORE);
    }

    private static boolean filled(Table table) {
        return table.body().stream()
                .anyMatch(row -> !table.code(row).blank()
                        && !table.cell(row, Column.AGREED).blank());
    }

    /** The input that a register calls by these words, such as "Bảng tự chấm". */
    static Optional<InputKind> named(String written) {
        String words = Words.folded(written);
        if (words.contains("kiem phieu") || words.contains("suy ton")) {
            return Optional.of(InputKind.BALLOT);
        }
        if (words.contains("giao uoc")) {
            boolean report = words.contains("bao cao") || words.contains("thuc hien") || words.contains("ket qua");
            return Optional.of(report ? InputKind.PACT_REPORT : InputKind.PACT);
        }
        if (words.contains("phong trao") || words.contains("hoat dong")) {
            return Optional.of(InputKind.ACTIVITY);
        }
        if (words.contains("ket qua nam")) {
            return Optional.of(InputKind.PAST_TABLE);
        }
        if (words.contains("dieu chinh") || words.contains("bien ban hop")) {
            return Optional.of(InputKind.CORRECTION);
        }
        if (words.contains("tu cham")) {
            return Optional.of(InputKind.SELF_SCORE);
        }
        if (words.contains("tham dinh") || words.contains("thong nhat") || words.contains("bien ban")) {
            return Optional.of(InputKind.APPRAISAL);
        }
        if (words.contains("ky luat")) {
            return Optional.of(InputKind.DISCIPLINE);
        }
        if (words.contains("so khen thuong") || words.contains("nam truoc")) {
            return Optional.of(InputKind.PAST_AWARD);
        }
        if (words.contains("khen thuong")) {
            return Optional.of(InputKind.NOMINATION);
        }
        if (words.contains("tiep nhan")) {
            return Optional.of(InputKind.REGISTER);
        }
        if (words.contains("quyet dinh")) {
            return Optional.of(InputKind.DECISION);
        }
        return words.contains("chi so") ? Optional.of(InputKind.INDEX) : Optional.empty();
    }
}
