package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of one cell, each with what it says: as much of the cell as is understood goes together. */
final class Pieces {

    /** A sentence; {@code said} is {@code null} where it is not understood. */
    record Piece(
            Shape sentence, @Nullable Said said, @Nullable Caps caps) {
        boolean understood() {
            return said != null || caps != null;
        }
    }

    /** A dash before a figure is rather a sign than a bullet. */
    private static final Pattern SIGNED = Pattern.compile("[-+] ?\\d.*");

    /** No rule takes more lines: one for each row of volumes. */
    private static final int MOST_LINES = 20;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern PARTS = Pattern.compile("(?<=;)\\s+|(?<=[a-z)]\\.)\\s+");

    private Pieces() {}

    static List<Piece> of(List<String> lines, Line line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int taken = longest(lines, from, line, pieces);
            if (taken == 0) {
                pieces.addAll(parts(Shape.of(lines.get(from)).withoutBullet(), line));
                taken = 1;
            }
            from += taken;
        }
        return pieces;
    }

    private static int longest(List<String> lines, int from, Line line, List<Piece> pieces) {
        for (int to = Math.min(lines.size(), from + MOST_LINES); to > from; to--) {
            Shape whole = Shape.of(String.join("\n", lines.subList(from, to)));
            Optional<Piece> piece =
                    SIGNED.matcher(whole.folded()).matches() ? understood(whole, line) : Optional.empty();
            piece = piece.isPresent() ? piece : understood(whole.withoutBullet(), line);
            if (piece.isPresent()) {
                pieces.add(piece.get());
                return to - from;
            }
        }
        return 0;
    }

    /** The sentences of a line, if all of them are understood; otherwise the line as a whole. */
    private static List<Piece> parts(Shape shape, Line line) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        var separator = PARTS.matcher(shape.folded());
        while (from < shape.folded().length()) {
            boolean more = separator.find();
            Shape part =
                    shape.part(from, more ? separator.start() : shape.folded().length());
            Optional<Piece> piece = understood(part, line);
            if (piece.isEmpty()) {
                return List.of(new Piece(shape, null, null));
            }
            parts.add(piece.get());
            from = more ? separator.end() : shape.folded().length();
        }
        return parts;
    }

    private static Optional<Piece> understood(Shape shape, Line line) {
        Optional<Caps> caps = Caps.of(shape);
        if (caps.isPresent()) {
            return Optional.of(new Piece(shape, null, caps.get()));
        }
        return Phrases.read(shape, line).or(() -> behindColon(shape, line)).map(said -> new Piece(shape, said, null));
    }

    /** "Thu gom rác: >98% = 5 điểm; …": the words in front only name what is measured. */
    private static Optional<Said> behindColon(Shape shape, Line line) {
        int colon = shape.folded().indexOf(':');
        return colon < 0 || DIGIT.matcher(shape.folded().substring(0, colon)).find()
                ? Optional.empty()
                : Phrases.read(shape.part(colon + 1, shape.folded().length()), line);
    }
}
