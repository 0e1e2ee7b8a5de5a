package vn.thidua.standing.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The change of a rank in words: "hạng 5 lên 3, trong đó 1 bậc do khối bớt 1 đơn vị được xếp hạng". */
final class RankWords {

    private final String members;

    /**
     * @param left how many are no longer ranked in the bloc as the same unit
     * @param joined how many newly are
     */
    RankWords(int left, int joined) {
        String fewer = left > 0 ? "bớt " + left : "";
        String more = joined > 0 ? "thêm " + joined : "";
        String both = fewer.isEmpty() || more.isEmpty() ? fewer + more : fewer + ", " + more;
        members = both.isEmpty() ? "cách đánh số thứ hạng năm đó" : "khối " + both + " đơn vị được xếp hạng";
    }

    /** A part of the change, in places gained, and what it comes of. */
    private record Part(int places, String cause) {}

    String of(RankChange rank) {
        String whole = switch (Integer.signum(rank.change())) {
            case 1 -> "hạng " + rank.then() + " lên " + rank.now();
            case -1 -> "hạng " + rank.then() + " xuống " + rank.now();
            default -> "vẫn hạng " + rank.now();
        };
        List<Part> parts = parts(rank);
        boolean resultsAlone = parts.stream().allMatch(part -> part.cause().equals(results(rank)));
        if (resultsAlone) {
            return whole;
        }
        boolean oneWay =
                parts.stream().allMatch(part -> Integer.signum(part.places()) == Integer.signum(rank.change()));
        if (oneWay && parts.size() == 1) {
            return whole + " do " + parts.get(0).cause();
        }
        return oneWay ? whole + ", trong đó " + shares(parts, rank) : whole + ": " + moves(parts);
    }

    private List<Part> parts(RankChange rank) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(rank.real(), results(rank)));
        parts.add(new Part(rank.rubric(), "bảng điểm đổi"));
        parts.add(new Part(rank.membership(), members));
        parts.removeIf(part -> part.places() == 0);
        return parts;
    }

    private static String results(RankChange rank) {
        return rank.split() ? "kết quả" : "kết quả hoặc bảng điểm đổi";
    }

    /** The share of results goes without saying. */
    private static String shares(List<Part> parts, RankChange rank) {
        return parts.stream()
                .filter(part -> !part.cause().equals(results(rank)))
                .map(part -> Math.abs(part.places()) + " bậc do " + part.cause())
                .collect(Collectors.joining(", "));
    }

    private static String moves(List<Part> parts) {
        return parts.stream()
                .map(part -> part.cause() + " làm " + (part.places() > 0 ? "lên " : "xuống ") + Math.abs(part.places())
                        + " bậc")
                .collect(Collectors.joining(", "));
    }
}
