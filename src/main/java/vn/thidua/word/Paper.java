package vn.thidua.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An official paper as it is written, from the head to the signatures. */
public final class Paper {

    private static final String CREATOR = "Thi Đua";

    private static final String PAGE = "<w:headerReference w:type=\"default\" r:id=\"header\"/>"
            + "<w:pgSz w:w=\"" + Markup.twips(210) + "\" w:h=\"" + Markup.twips(297) + "\"/>"
            + "<w:pgMar w:top=\"" + Markup.twips(20) + "\" w:right=\"" + Markup.twips(15) + "\" w:bottom=\""
            + Markup.twips(20) + "\" w:left=\"" + Markup.twips(30) + "\" w:header=\"" + Markup.twips(9)
            + "\" w:footer=\"" + Markup.twips(9) + "\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/>";

    private final Markup markup = new Markup();
    private final List<Picture> pictures = new ArrayList<>();
    private final String stamp;
    private final Wording wording;

    /** A paper in Vietnamese. */
    public Paper(Letterhead head, String stamp) {
        this(head, stamp, Wording.VIETNAMESE);
    }

    /** @param stamp a warning that nobody may overlook, such as "SỐ LIỆU MINH HỌA", on every page; empty for none */
    public Paper(Letterhead head, String stamp, Wording wording) {
        this.stamp = stamp;
        this.wording = wording;
        head.write(markup, wording);
        stamp();
    }

    private void stamp() {
        if (!stamp.isEmpty()) {
            markup.paragraph("Stamp", stamp);
        }
    }

    /**
     * Kind and subject (tên loại và trích yếu) with the line below.
     *
     * @param kind in capitals, such as "BIÊN BẢN"
     */
    public void title(String kind, String subject) {
        markup.paragraph("Kind", kind);
        markup.paragraph("About", subject);
        Letterhead.ruleBelow(markup, subject);
    }

    /** Whom it is for (kính gửi). */
    public void to(String addressee) {
        markup.paragraph("Addressee", wording.addressee() + addressee);
    }

    /** What it rests on (căn cứ), in italics, each on a line of its own. */
    public void basis(List<String> documents) {
        for (int index = 0; index < documents.size(); index++) {
            boolean last = index == documents.size() - 1;
            markup.paragraph("Basis", wording.basis() + documents.get(index) + (last ? "." : ";"));
        }
    }

    /** A heading of the first order, in capitals. */
    public void part(String heading) {
        markup.paragraph("Part", heading);
    }

    /** A heading of the second order. */
    public void heading(String heading) {
        markup.paragraph("Heading", heading);
    }

    /** A paragraph of the body. */
    public void text(String text) {
        markup.paragraph("Text", text);
    }

    /** A paragraph that stays with what follows: a table, a picture, the signatures. */
    public void lead(String text) {
        markup.paragraph("Lead", text);
    }

    /** A paragraph that begins in bold. */
    public void text(String lead, String text) {
        markup.open("Text", "");
        markup.run("Strong", lead);
        markup.run("", text);
        markup.close();
    }

    /** A place for words that only a person can write; it stands out until it is written. */
    public void blank(String what) {
        markup.open("Text", "");
        markup.run("Blank", "[" + what + "]");
        markup.close();
    }

    /** Labels, each with dots up to the next one, to be filled in by hand. */
    public void fill(String... labels) {
        markup.open("Fill", stops(labels.length));
        for (int index = 0; index < labels.length; index++) {
            markup.run("", (index == 0 ? "" : " ") + labels[index] + " \t");
        }
        markup.close();
    }

    private static String stops(int count) {
        StringBuilder tabs = new StringBuilder("<w:tabs>");
        for (int stop = 1; stop <= count; stop++) {
            tabs.append("<w:tab w:val=\"")
                    .append(stop < count ? "left" : "right")
                    .append("\" w:leader=\"dot\" w:pos=\"");
            tabs.append(Markup.twips((double) Markup.TEXT_WIDTH * stop / count)).append("\"/>");
        }
        return tabs.append("</w:tabs>").toString();
    }

    /** Explanations in small print. */
    public void note(String text) {
        markup.paragraph("Note", text);
    }

    /** @param none words for a table without rows */
    public void table(Table table, String none) {
        if (table.isEmpty()) {
            text(none);
        } else {
            table(table);
        }
    }

    public void table(Table table) {
        table.write(markup);
        markup.paragraph("Gap", "");
    }

    /** A picture as wide as the text, with its words below. */
    public void picture(Picture picture, String caption) {
        pictures.add(picture);
        picture.write(markup, pictures.size());
        markup.paragraph("Caption", caption);
    }

    /** Who gets it (nơi nhận), at the left, and who signs, at the right. */
    public void end(List<String> recipients, Signer signer) {
        sides(() -> recipients(recipients), () -> signer.write(markup));
    }

    /** Two who sign side by side. */
    public void end(Signer left, Signer right) {
        sides(() -> left.write(markup), () -> right.write(markup));
    }

    private void sides(Runnable left, Runnable right) {
        markup.paragraph("SignGap", "");
        int half = Markup.TEXT_WIDTH / 2;
        markup.bare(half, Markup.TEXT_WIDTH - half);
        markup.cell(half);
        left.run();
        markup.cellEnd();
        markup.cell(Markup.TEXT_WIDTH - half);
        right.run();
        markup.cellEnd();
        markup.bareEnd();
    }

    /** Who gets it (nơi nhận), below signatures that stand side by side. */
    public void recipients(List<String> recipients) {
        markup.paragraph("ReceiversHead", wording.recipients());
        for (int index = 0; index < recipients.size(); index++) {
            String open = recipients.get(index).endsWith("…") ? "" : ".";
            markup.paragraph("Receivers", "- " + recipients.get(index) + (index < recipients.size() - 1 ? ";" : open));
        }
    }

    /** An annex on pages of its own, counted from 1 (phụ lục). */
    public void annex(String title, String subject) {
        markup.open("Gap", "<w:sectPr>" + PAGE + "</w:sectPr>");
        markup.close();
        stamp();
        markup.paragraph("Annex", title);
        markup.paragraph("About", subject);
        markup.paragraph("Attached", wording.attached());
        Letterhead.ruleBelow(markup, subject);
    }

    /**
     * The file.
     *
     * @param title that programs show
     * @param moment of the data it tells of
     */
    public byte[] bytes(String title, Instant moment) {
        String body = markup + "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p><w:sectPr>" + PAGE + "</w:sectPr>";
        return Docx.of(body, header(), core(title, moment), wording.language(), pictures);
    }

    private String header() {
        Markup header = new Markup();
        header.open("Header", "");
        header.run("", "\t");
        header.raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>");
        if (!stamp.isEmpty()) {
            header.run("HeaderStamp", "\t" + stamp);
        }
        header.close();
        return header.toString();
    }

    private String core(String title, Instant moment) {
        Markup core = new Markup();
        core.raw(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        core.quoted(title);
        core.raw("</dc:title><dc:creator>" + CREATOR + "</dc:creator><dc:language>" + wording.language()
                + "</dc:language>");
        for (String property : List.of("created", "modified")) {
            core.raw("<dcterms:" + property + " xsi:type=\"dcterms:W3CDTF\">" + moment + "</dcterms:" + property + ">");
        }
        core.raw("</cp:coreProperties>");
        return core.toString();
    }
}
