package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Rule;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.SocialFigures.Agreement;
import vn.thidua.samples.SocialFigures.Sheet;

/** The papers of bloc A, put together from {@link SocialFigures}. */
final class SocialPapers {

    private static final Map<String, String> NOTES = Map.of(
            "I.1", "Phụ lục 1 báo cáo năm",
            "I.2", "Bảng theo dõi nhiệm vụ",
            "I.4", "Năm 2022 không được giao đề tài",
            "III.1", "Kết quả xếp loại đảng bộ",
            "IV.2", "Danh sách điển hình");

    private final List<Criterion> criteria;

    SocialPapers(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    Matrix matrix(String appraiser, List<String> sections, List<Reason> reasons) {
        Map<String, List<String>> scores = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            int column = i;
            scores.put(
                    criteria.get(i).code(),
                    SocialFigures.MATRIX_SCORES.stream()
                            .map(row -> typed(row.split(" ")[column]))
                            .toList());
        }
        return new Matrix(blocHead(), appraiser, SocialFigures.MATRIX_UNITS, sections, scores, reasons);
    }

    SelfScore selfScore(Sheet sheet) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String[] scores = sheet.scores().split(" ");
        for (int i = 0; i < scores.length; i++) {
            entries.put(criteria.get(i).code(), entry(sheet, criteria.get(i), typed(scores[i])));
        }
        return new SelfScore(unitHead(sheet), sheet.unit(), entries, "", amounts(sheet.amounts()));
    }

    /** Only criteria that start from their base have something to write under Thưởng or Trừ. */
    private Entry entry(Sheet sheet, Criterion criterion, String score) {
        boolean noted = criterion.evidenceRequired() || !Figure.amount(score).isPresent() && !score.isEmpty();
        String note = noted ? note(sheet, criterion) : "";
        BigDecimal delta = Figure.amount(score)
                .map(amount -> amount.subtract(criterion.base()))
                .orElse(BigDecimal.ZERO);
        if (delta.signum() > 0) {
            return Entry.withBonus(delta.toPlainString(), score, note);
        }
        boolean earned = criterion.rules().stream().map(Rule::effect).anyMatch(Effect.EARN::equals);
        if (delta.signum() < 0 && !earned) {
            return Entry.withDeduction(delta.negate().toPlainString(), score, note);
        }
        return Entry.of(score, note);
    }

    /** Unit 04 names no evidence for its model examples. */
    private static String note(Sheet sheet, Criterion criterion) {
        boolean forgotten = sheet.code().equals("mau-04") && criterion.code().equals("IV.2");
        return forgotten ? "" : NOTES.getOrDefault(criterion.code(), "");
    }

    Minutes minutes(Agreement agreement) {
        Sheet sheet = SocialFigures.SHEETS.stream()
                .filter(candidate -> candidate.code().equals(agreement.code()))
                .findFirst()
                .orElseThrow();
        String[] self = sheet.scores().split(" ");
        String[] agreed = agreement.scores().split(" ");
        Map<String, Agreed> entries = new LinkedHashMap<>();
        IntStream.range(0, agreed.length).forEach(i -> {
            String code = criteria.get(i).code();
            entries.put(
                    code,
                    new Agreed(
                            typed(self[i]),
                            typed(agreed[i]),
                            code.equals(agreement.changed()) ? agreement.reason() : ""));
        });
        return new Minutes(blocHead(), sheet.unit(), appraiser(sheet), entries, "", amounts(agreement.amounts()));
    }

    /** The head appraises the others and its deputy the head. */
    private static String appraiser(Sheet sheet) {
        return sheet.code().equals("so-y-te") ? "Khối phó" : "Khối trưởng";
    }

    private static List<Amount> amounts(String row) {
        String[] figures = row.split(" ");
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            String code = SocialFigures.AMOUNT_CODES.get(i);
            String[] parts = figures[i].split("/");
            if (parts.length == 2) {
                amounts.add(Amount.ofPlan(code, parts[0], parts[1], ""));
            } else if (!figures[i].equals("-")) {
                amounts.add(Amount.of(code, figures[i]));
            }
        }
        return amounts;
    }

    static Letterhead unitHead(Sheet sheet) {
        return new Letterhead(
                "ỦY BAN NHÂN DÂN TỈNH GIA LAI",
                sheet.unit().toUpperCase(Locale.ROOT),
                "",
                "Gia Lai, ngày 12 tháng 12 năm 2022");
    }

    static Letterhead blocHead() {
        return blocHead("22 tháng 12");
    }

    static Letterhead blocHead(String day) {
        return new Letterhead(
                "KHỐI THI ĐUA CÁC SỞ, NGÀNH", "KHOA HỌC – VĂN HÓA – XÃ HỘI", "", "Gia Lai, ngày " + day + " năm 2022");
    }

    static String typed(String figure) {
        return switch (figure) {
            case "-" -> "";
            case "KAD" -> "Không áp dụng";
            default -> figure;
        };
    }
}
