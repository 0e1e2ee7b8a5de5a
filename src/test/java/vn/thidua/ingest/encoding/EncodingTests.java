package vn.thidua.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bé kÕ ho¹ch vµ ®Çu t­ | bộ kế hoạch và đầu tư",
                "céng hoµ x· héi chñ nghÜa viÖt nam | cộng hoà xã hội chủ nghĩa việt nam",
                "B¶ng tù chÊm ®iÓm thi ®ua n¨m 2022 | Bảng tự chấm điểm thi đua năm 2022",
                "Së Y tÕ | Sở Y tế",
                "§¬n vÞ: Së Gi¸o dôc vµ §µo t¹o | Đơn vị: Sở Giáo dục và Đào tạo",
            })
    void readsTcvn3(String written, String meant) {
        assertThat(decoded(List.of(written))).containsExactly(meant);
        assertThat(encoding(written)).contains(Encoding.TCVN3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                "BAÛNG TÖÏ CHAÁM ÑIEÅM THI ÑUA NAÊM 2022 | BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022",
                "Sôû Y teá | Sở Y tế",
                "Ñôn vò: Sôû Giaùo duïc vaø Ñaøo taïo | Đơn vị: Sở Giáo dục và Đào tạo",
            })
    void readsVni(String written, String meant) {
        assertThat(decoded(List.of(written))).containsExactly(meant);
        assertThat(encoding(written)).contains(Encoding.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công ty ABC® năm 2022 «chuẩn» 25 °C",
                "Phòng Tài chính – Kế hoạch",
                "Không có gì thay đổi",
                "José Müller, Noël, façade, ½ giờ",
                "§ 5, m², 3 × 4",
                "plain ASCII"
            })
    void leavesUnicodeAlone(String text) {
        assertThat(encoding(text)).isEmpty();
    }

    @Test
    void leavesUnicodeAloneBesideAnOldHeader() {
        List<String> sheet = List.of("bé kÕ ho¹ch vµ ®Çu t­", "Nội dung", "Công tác", "Đơn vị");

        assertThat(decoded(sheet)).containsExactly("bộ kế hoạch và đầu tư", "Nội dung", "Công tác", "Đơn vị");
    }

    @Test
    void decidesAmbiguousWordsByTheSheet() {
        assertThat(encoding("Céng")).isEmpty();
        assertThat(decoded(List.of("Tæng céng", "Céng"))).containsExactly("Tổng cộng", "Cộng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1258"})
    void readsMisreadUtf8(String charset) {
        String meant = "Đơn vị: Sở Y tế tỉnh";
        String written = misread(meant, Charset.forName(charset));

        assertThat(MisreadUtf8.decoded(written)).contains(meant);
        assertThat(MisreadUtf8.decoded(meant)).isEmpty();
        assertThat(MisreadUtf8.decoded("Công ty")).isEmpty();
        assertThat(MisreadUtf8.decoded("ascii")).isEmpty();
    }

    /** As Windows does it: bytes that the code page leaves open become control characters. */
    private static String misread(String text, Charset charset) {
        StringBuilder written = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {b}, charset);
            written.append(read.equals("\ufffd") ? String.valueOf((char) (b & 0xFF)) : read);
        }
        return written.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "T?NG LIÊN ÐOÀN,true",
        "S\ufffd Y t\ufffd,true",
        "Có không?,false",
        "Có?Không,true",
        "https://a.vn/x?y=1,false",
        "Sở Y tế,false"
    })
    void recognisesLostLetters(String text, boolean lost) {
        assertThat(LostLetters.in(text)).isEqualTo(lost);
    }

    private static Optional<Encoding> encoding(String text) {
        Evidence evidence = new Evidence();
        evidence.add(text);
        return evidence.encoding();
    }

    private static List<String> decoded(List<String> sheet) {
        Evidence evidence = new Evidence();
        sheet.forEach(evidence::add);
        return sheet.stream()
                .map(text -> evidence.encoding()
                        .map(encoding -> evidence.decoded(encoding, text))
                        .orElse(text))
                .toList();
    }
}
