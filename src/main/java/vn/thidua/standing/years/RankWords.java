package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

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
        members = members(left, joined);
    }

    private static String members(int left, int joined) {
        if (left > 0) {
            return joined > 0
                    ? say("khối bớt {0}, thêm {1} đơn vị được xếp hạng", left, joined)
                    : say("khối bớt {0} đơn vị được xếp hạng", left);
        }
        return joined > 0 ? say("khối thêm {0} đơn vị được xếp hạng", joined) : say("cách đánh số thứ hạng năm đó");
    }

    /** A part of the change, in places gained, and what it comes of. */
    private record Part(int places, String cause) {}

    String of(RankChange rank) {
        String whole = switch (Integer.signum(rank.change())) {
            case 1 -> say("hạng {0} lên {1}", rank.then(), rank.now());
            case -1 -> say("hạng {0} xuống {1}", rank.then(), rank.now());
            default -> say("vẫn hạng {0}", rank.now());
        };
        List<Part> parts = parts(rank);
        boolean resultsAlone = parts.stream().allMatch(part -> part.cause().equals(results(rank)));
        if (resultsAlone) {
            return whole;
        }
        boolean oneWay =
                parts.stream().allMatch(part -> Integer.signum(part.places()) == Integer.signum(rank.change()));
        if (oneWay && parts.size() == 1) {
            return say("{0} do {1}", whole, parts.get(0).cause());
        }
        return oneWay ? say("{0}, trong đó {1}", whole, shares(parts, rank)) : whole + ": " + moves(parts);
    }

    private List<Part> parts(RankChange rank) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(rank.real(), results(rank)));
        parts.add(new Part(rank.rubric(), say("bảng điểm đổi")));
        parts.add(new Part(rank.membership(), members));
        parts.removeIf(part -> part.places() == 0);
        return parts;
    }

    private static String results(RankChange rank) {
        return rank.split() ? say("kết quả") : say("kết quả hoặc bảng điểm đổi");
    }

    /** The share of results goes without saying. */
    private static String shares(List<Part> parts, RankChange rank) {
        return parts.stream()
                .filter(part -> !part.cause().equals(results(rank)))
                .map(part -> say("{0} bậc do {1}", Math.abs(part.places()), part.cause()))
                .collect(Collectors.joining(", "));
    }

    private static String moves(List<Part> parts) {
        return parts.stream()
                .map(part -> part.places() > 0
                        ? say("{0} làm lên {1} bậc", part.cause(), part.places())
                        : say("{0} làm xuống {1} bậc", part.cause(), -part.places()))
                .collect(Collectors.joining(", "));
    }
}
