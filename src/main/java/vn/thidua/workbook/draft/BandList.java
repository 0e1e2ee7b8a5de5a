package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Range;

/**
 * Bands as they are listed: "đạt từ 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm".
 *
 * @param moved whether the words add and take points, instead of giving them
 * @param percent whether the bounds are percentages
 * @param plan whether they are percentages of a target
 */
record BandList(List<Band> bands, boolean moved, boolean percent, boolean plan) {

    private static final Pattern SEPARATOR =
            Pattern.compile(";|,(?=\\s*(?:dat|tu|tren|duoi|den|dung|bang|vuot|con lai|>|<|≥|≤))|\\.(?=\\s|$)");
    private static final Pattern BAND =
            Pattern.compile("(?<range>.*?)[\\s:=,]*(?:\\s-\\s*|->\\s*)?(?:thi |se )?(?:(?<v>" + Verbs.ANY
                    + ")\\s*)?(?<s>[-+]?)\\s*(?<n>" + Amounts.NUMBER + ")\\s*(?:diem|d)\\b\\s*(?<star>\\*)?");
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:ke hoach|chi tieu)\\b");

    /** What is measured stands around and between the bounds: "đăng từ 5 bài trở lên". */
    private static final Pattern NOUN = Pattern.compile(
            "(?<![a-z])(?!(?:tu|den|toi|duoi|tren|tro|len|xuong|dat|dung|bang|it|nhat|khong|qua|lon|nho|hon|vuot|moi|muc)(?![a-z]))[a-z][a-z/]*");

    private static final int MOST_NOUNS = 8;

    static Optional<BandList> read(Shape shape) {
        List<Band> bands = new ArrayList<>();
        boolean moved = false;
        boolean percent = false;
        boolean plan = false;
        for (String piece : SEPARATOR.split(shape.folded())) {
            if (piece.isBlank()) {
                continue;
            }
            Matcher band = BAND.matcher(piece.strip());
            if (!band.matches()) {
                return Optional.empty();
            }
            Range range = range(band.group("range").strip());
            if (range == null) {
                return Optional.empty();
            }
            String verb = band.group("v");
            BigDecimal points = Amounts.signed(band.group("s"), band.group("n"));
            bands.add(new Band(range, Verbs.takes(verb) ? points.abs().negate() : points, band.group("star") != null));
            moved |= Verbs.takes(verb) || Verbs.adds(verb) || !band.group("s").isEmpty();
            percent |= piece.contains("%");
            plan |= SUBJECT.matcher(piece).find();
        }
        return bands.isEmpty() ? Optional.empty() : Optional.of(new BandList(bands, moved, percent, plan));
    }

    private static @Nullable Range range(String words) {
        Optional<Range> plain = RangeWords.read(words);
        if (plain.isPresent()) {
            return plain.get();
        }
        Matcher nouns = NOUN.matcher(words);
        String bare = nouns.replaceAll(" ").replaceAll(" +", " ").strip();
        return words.split(" ").length - bare.split(" ").length <= MOST_NOUNS
                ? RangeWords.read(bare).orElse(null)
                : null;
    }

    BigDecimal highest() {
        return bands.stream().map(Band::points).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
