package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Prize;

/** "Cộng theo danh hiệu – Cờ thi đua (VI.1.1): 3 điểm; …", "Hạng Nhất 3 điểm, Nhì 2, Ba 1". */
final class AwardsPhrase implements Phrase {

    private static final Pattern HEAD =
            Pattern.compile("^(?<v>cong|duoc|thuong)\\s*(?:diem )?(?:theo danh hieu|theo giai|theo hang)?\\s*[-:]\\s*");
    private static final Pattern PIECES = Pattern.compile("[;,](?=\\D)");
    private static final Pattern PRIZE =
            Pattern.compile("(?<t>.*?)(?:\\s*\\((?<c>[^()\\s]+)\\))?[\\s:=]*(?:-\\s*)?(?<v>" + Verbs.ANY
                    + ")?\\s*\\+?(?<n>" + Amounts.NUMBER + ")(?:\\s*(?:diem|d))?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:hang|giai|co|bang khen|giay khen|huan chuong|danh hieu|chien si|bang|ky niem chuong)\\b.*");
    private static final Pattern PLACED = Pattern.compile("(?:nhat|nhi|ba|tu|khuyen khich)\\b.*");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        Shape core = sentence.core();
        Matcher head = HEAD.matcher(core.folded());
        boolean headed = head.find();
        int start = headed ? head.end() : 0;
        List<Prize> prizes = prizes(core.part(start, core.folded().length()), line.code(), headed);
        if (prizes.isEmpty() || prizes.size() < 2 && !headed) {
            return Optional.empty();
        }
        Method method = new Method.AwardBonus(prizes, sentence.cap());
        if (headed) {
            return Optional.of(Said.of(method, head.group("v").equals("duoc") ? Effect.EARN : Effect.ADJUST, null));
        }
        if (line.base().signum() == 0
                || core.folded().contains("cong")
                || core.folded().contains("thuong")) {
            return Optional.of(Said.adjust(method));
        }
        BigDecimal best = prizes.stream().map(Prize::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        return best.compareTo(line.base()) == 0 ? Optional.of(Said.earn(method)) : Optional.empty();
    }

    private static List<Prize> prizes(Shape list, String code, boolean headed) {
        List<Prize> prizes = new ArrayList<>();
        Matcher separator = PIECES.matcher(list.folded());
        int from = 0;
        String kind = "";
        while (from <= list.folded().length()) {
            boolean more = separator.find(from);
            // A comma inside a title separates nothing: the piece then has no points yet.
            int to = more ? separator.start() : list.folded().length();
            while (more && !PRIZE.matcher(list.part(from, to).folded()).matches()) {
                more = separator.find(to + 1);
                to = more ? separator.start() : list.folded().length();
            }
            Shape piece = list.part(from, to);
            Matcher prize = PRIZE.matcher(piece.folded());
            if (!prize.matches() || prize.group("t").isBlank()) {
                return List.of();
            }
            String title = prize.group("t").strip();
            boolean named = NAMED.matcher(title).matches();
            boolean placed = PLACED.matcher(title).matches() && (!kind.isEmpty() || headed);
            if (!headed && !named && !placed) {
                return List.of();
            }
            String written = piece.cut(prize, "t");
            if (named && (title.startsWith("hang ") || title.startsWith("giai "))) {
                kind = written.substring(0, written.indexOf(' ') + 1);
            }
            String own = prize.group("c") == null ? code + "." + (prizes.size() + 1) : piece.cut(prize, "c");
            prizes.add(new Prize(own, named || !placed ? written : kind + written, Amounts.of(prize.group("n"))));
            from = to + 1;
        }
        return prizes;
    }
}
