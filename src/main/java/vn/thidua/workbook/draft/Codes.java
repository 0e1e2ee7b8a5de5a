package vn.thidua.workbook.draft;

import java.util.HashSet;
import java.util.Set;

/** Codes of the rubric, each given out once: a code written twice gets a mark and a question. */
final class Codes {

    private static final int LONGEST = 40;

    private final Set<String> used = new HashSet<>();
    private final Set<String> reserved;
    private final Questions questions;

    /** @param reserved the codes that the table writes: none of them is made up for another line */
    Codes(Set<String> reserved, Questions questions) {
        this.reserved = Set.copyOf(reserved);
        this.questions = questions;
    }

    /**
     * The code written, or another like it.
     *
     * @param about the criterion or section that the question belongs to
     */
    String written(String code, String place, String about) {
        String fresh = fresh(code);
        if (!fresh.equals(code)) {
            questions.open(
                    place,
                    about.isEmpty() ? fresh : about,
                    "mã %s trùng hoặc quá dài: tạm đặt là %s".formatted(code, fresh));
        }
        return fresh;
    }

    /** A code for a line that has none: its parent's and a number. */
    String below(String parent) {
        for (int number = 1; ; number++) {
            String code = cut(parent) + "." + number;
            if (!reserved.contains(code) && used.add(code)) {
                return code;
            }
        }
    }

    private String fresh(String code) {
        String kept = cut(code);
        String fresh = kept;
        for (int number = 2; !used.add(fresh); number++) {
            fresh = kept + "-" + number;
        }
        return fresh;
    }

    private static String cut(String code) {
        return code.length() <= LONGEST - 4
                ? code
                : code.substring(0, LONGEST - 4).strip();
    }
}
