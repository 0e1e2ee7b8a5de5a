package vn.thidua.word;

/**
 * The body of a paper as the file holds it (WordprocessingML, ECMA-376 part 1, 17). A library's tree of objects costs many
 * times what the text does; how things look stands once, in {@code styles.xml}.
 */
final class Markup {

    /** Between the margins, in millimetres: A4 less 30 on the left and 15 on the right. */
    static final int TEXT_WIDTH = 210 - 30 - 15;

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private static final String NBSP_PERCENT = "\u00a0%";

    private final StringBuilder xml = new StringBuilder(16_384);

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** One paragraph in one look. */
    void paragraph(String style, String text) {
        open(style, "");
        run("", text);
        close();
    }

    /** @param properties elements beside the style, in the order of the standard; empty for none */
    void open(String style, String properties) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        xml.append(properties).append("</w:pPr>");
    }

    void close() {
        xml.append("</w:p>");
    }

    /**
     * Words, of which a percent sign stays with its figure.
     *
     * @param look a character style; empty for that of the paragraph
     */
    void run(String look, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<w:r>");
        if (!look.isEmpty()) {
            xml.append("<w:rPr><w:rStyle w:val=\"").append(look).append("\"/></w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">");
        text(text.replace(" %", NBSP_PERCENT));
        xml.append("</w:t></w:r>");
    }

    private void text(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("</w:t><w:br/><w:t xml:space=\"preserve\">");
                case '\t' -> xml.append("</w:t><w:tab/><w:t xml:space=\"preserve\">");
                default -> {
                    if (allowed(letter)) {
                        xml.appendCodePoint(letter);
                    }
                }
            }
        });
    }

    /** What XML 1.0 can hold. */
    private static boolean allowed(int letter) {
        return letter >= 0x20 && letter < 0xD800 || letter >= 0xE000 && letter < 0xFFFE || letter > 0xFFFF;
    }

    /** A short line in the middle of a column. */
    void rule(int column, int width) {
        int side = twips((column - width) / 2.0);
        open("Rule", "<w:ind w:left=\"" + side + "\" w:right=\"" + side + "\"/>");
        close();
    }

    /** Begins a table of one row without lines, for what stands side by side. */
    void bare(int... columns) {
        table("Bare", columns);
        row("<w:cantSplit/>");
    }

    void bareEnd() {
        rowEnd();
        tableEnd();
    }

    /** @param columns widths in millimetres */
    void table(String style, int... columns) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(style).append("\"/><w:tblW w:w=\"");
        int width = 0;
        for (int column : columns) {
            width += twips(column);
        }
        xml.append(width).append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int column : columns) {
            xml.append("<w:gridCol w:w=\"").append(twips(column)).append("\"/>");
        }
        xml.append("</w:tblGrid>");
    }

    void tableEnd() {
        xml.append("</w:tbl>");
    }

    /** @param properties in the order of the standard */
    void row(String properties) {
        xml.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
    }

    void rowEnd() {
        xml.append("</w:tr>");
    }

    void cell(int width) {
        cell(width, 1, false);
    }

    /**
     * @param columns how many it spans
     * @param shaded whether it stands out
     */
    void cell(int width, int columns, boolean shaded) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips(width)).append("\" w:type=\"dxa\"/>");
        if (columns > 1) {
            xml.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
        }
        if (shaded) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
        }
        xml.append("</w:tcPr>");
    }

    void cellEnd() {
        xml.append("</w:tc>");
    }

    /** Markup as it is. */
    void raw(String markup) {
        xml.append(markup);
    }

    /** For an attribute. */
    void quoted(String text) {
        text(text.replace('\n', ' ').replace('\t', ' '));
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
