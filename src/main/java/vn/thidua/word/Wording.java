package vn.thidua.word;

import java.util.function.UnaryOperator;

/**
 * What stands in every paper beside its own words, in one language.
 *
 * @param language that programs check the spelling in, such as {@code vi-VN}
 * @param nation name of the state (quốc hiệu)
 * @param motto of the state (tiêu ngữ)
 * @param undated place and day, to be filled in
 * @param addressee before whom a paper is for
 * @param basis before what it rests on
 * @param recipients above who gets it
 * @param attached below the title of an annex
 * @param remark below the head, of what kind the paper is; empty for none
 */
public record Wording(
        String language,
        String nation,
        String motto,
        String undated,
        String addressee,
        String basis,
        String recipients,
        String attached,
        String remark) {

    public static final Wording VIETNAMESE = new Wording(
            "vi-VN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "……, ngày …… tháng …… năm ……",
            "Kính gửi: ",
            "Căn cứ ",
            "Nơi nhận:",
            "(Kèm theo văn bản số ……/…… ngày …… tháng …… năm ……)",
            "");

    /** The same in another language. */
    public Wording translated(String language, UnaryOperator<String> words, String remark) {
        return new Wording(
                language,
                words.apply(nation),
                words.apply(motto),
                words.apply(undated),
                words.apply(addressee),
                words.apply(basis),
                words.apply(recipients),
                words.apply(attached),
                remark);
    }
}
