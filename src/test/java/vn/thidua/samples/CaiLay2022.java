package vn.thidua.samples;

import static vn.thidua.samples.Amount.of;
import static vn.thidua.samples.Amount.ofPlan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.samples.RegisterForm.Receipt;

/**
 * The published case: Cai Lậy claimed 124,4 points in its report 403, the minutes of 9-12-2022 agreed on 118,4. The two
 * differ at a7 (eight solutions claimed, four accepted) and d2 (six complaints withdrawn, four accepted); the minutes
 * repeat the self-score's total wrongly as 118,4.
 */
final class CaiLay2022 {

    private static final String ID = "stnmt-tien-giang-2022";
    private static final String UNIT = "Phòng Tài nguyên và Môi trường thị xã Cai Lậy";
    private static final String SELF_FILE = "cai-lay-tu-cham.xlsx";
    private static final String MINUTES_FILE = "cai-lay-bien-ban.xlsx";

    private CaiLay2022() {}

    static void writeTo(Path jobs, Path inbox) throws IOException {
        Campaign campaign = new RuleBooks(jobs).read(ID);
        Bloc bloc = campaign.blocs().get(0);
        var folder = new SampleFolder(inbox.resolve(ID));
        folder.write(SELF_FILE, book -> SelfScoreForm.write(book, campaign, bloc, selfScore()));
        folder.write(MINUTES_FILE, book -> MinutesForm.write(book, campaign, bloc, minutes()));
        folder.write(
                "so-tiep-nhan.xlsx",
                book -> RegisterForm.write(book, "Văn phòng Sở Tài nguyên và Môi trường", campaign.year(), receipts()));
    }

    private static List<Receipt> receipts() {
        return List.of(
                Receipt.of(SELF_FILE, UNIT, "Bảng tự chấm", "2022-11-30T09:10", "403/BC-TNMT"),
                Receipt.of(MINUTES_FILE, UNIT, "Biên bản thẩm định", "2022-12-12T14:05", "Biên bản ngày 09/12/2022"));
    }

    private static SelfScore selfScore() {
        var head = new Letterhead(
                "ỦY BAN NHÂN DÂN THỊ XÃ CAI LẬY",
                "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
                "Số: 403/BC-TNMT",
                "Cai Lậy, ngày 21 tháng 4 năm 2022");
        return new SelfScore(head, "Phòng TN&MT TX Cai Lậy", entries(), "", amounts("8", "6"));
    }

    private static Minutes minutes() {
        var head = new Letterhead(
                "ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG",
                "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
                "",
                "Cai Lậy, ngày 9 tháng 12 năm 2022");
        Map<String, Agreed> agreed = new LinkedHashMap<>();
        entries().forEach((code, entry) -> {
            String score = Figure.amount(entry.score()).orElseThrow().toPlainString();
            agreed.put(code, new Agreed(score, score, ""));
        });
        agreed.put("a7", new Agreed("11", "7", "Công nhận 4 trong 8 giải pháp quản lý đất công (+4)"));
        agreed.put("d2", new Agreed("13", "11", "Công nhận 4 trong 6 vụ vận động rút đơn (+4)"));
        return new Minutes(head, UNIT, agreed, "118.4", amounts("4", "4"));
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map.ofEntries(
                        Map.entry("a1", "3"),
                        Map.entry("a2", "3"),
                        Map.entry("a3", "3"),
                        Map.entry("a5", "3"),
                        Map.entry("a6", "3"),
                        Map.entry("a8", "3.5"),
                        Map.entry("a9", "5"),
                        Map.entry("b1", "2"),
                        Map.entry("b4", "5"),
                        Map.entry("C6", "1"),
                        Map.entry("2.1", "1"),
                        Map.entry("3.1", "2"),
                        Map.entry("4.1", "1"),
                        Map.entry("4.2", "0.5"),
                        Map.entry("5.a", "2"),
                        Map.entry("5.b", "3"))
                .forEach((code, score) -> entries.put(code, Entry.of(score)));
        entries.put("a4", Entry.withBonus("2", "'5,5", "100 % số hộ; chung 12.504,08/12.574,82 ha (99,43 %)"));
        entries.put("a7", Entry.withBonus("8", "11", "08 giải pháp quản lý đất công"));
        entries.put("b2", Entry.withBonus("'0,5", "'5,5", "Có tổ chức tuyên truyền thêm"));
        entries.put("b3", Entry.withBonus("0.5", "3.5", "100 % trường hợp đã lập hồ sơ"));
        entries.put("C1", Entry.of("5", WARDS));
        entries.put("C2", Entry.withBonus("0.7", "'5,7", "97,7 % cơ sở đạt chuẩn, vượt 7,7 %"));
        entries.put("C3", Entry.withBonus("0.2", "5.2", "Thu gom thêm 01 lần ngoài 02 lần"));
        entries.put("C4", Entry.withBonus("0.5", "4.5", "06 mô hình"));
        entries.put("C5", Entry.of("5", "C5.1: tự chấm 01; C5.2: tự chấm 02; C5.3: tự chấm 02"));
        entries.put("d1", Entry.withBonus("2", "5", "Kế hoạch 20, thực hiện 20/20 và 11/11"));
        entries.put("d2", Entry.withBonus("6", "13", "06 vụ vận động rút đơn"));
        entries.put("2.2", Entry.withBonus("0.5", "1.5", "01 báo cáo gửi trước hạn"));
        entries.put("3.2", Entry.withBonus("0.5", "2.5", "Có văn bản phát động chuyên đề"));
        entries.put("3.3", Entry.withBonus("2", "8", "723 hồ sơ, 626 trước hạn (86,58 %), không có hồ sơ trễ"));
        entries.put("4.3", Entry.withBonus("1", "2.5", "Viết 19 bài, được đăng 05 bài"));
        return entries;
    }

    /** As printed in the report; of wards 2 and 5 the percentage is slightly wrong there. */
    private static final String WARDS = "Phường 1 2.069/2.110 = 98,06 %; Phường 2 1.172/1.194 = 98,15 %; "
            + "Phường 3 679/692 = 98,12 %; Phường 4 1.528/1.559 = 98,01 %; "
            + "Phường 5 1.675/1.709 = 98,06 %; Nhị Mỹ 1.243/1.268 = 98,03 %";

    /** Every rule's quantity; what the report does not mention is nought. */
    private static List<Amount> amounts(String solutions, String withdrawn) {
        List<Amount> amounts = new ArrayList<>(land(solutions));
        amounts.addAll(waterAndEnvironment());
        amounts.addAll(inspection(withdrawn));
        amounts.addAll(office());
        return amounts;
    }

    private static List<Amount> land(String solutions) {
        return List.of(
                of("a1.1", "0"),
                of("a1.2", "0"),
                of("a2.1", "0"),
                of("a2.2", "0"),
                of("a2.3", "0"),
                of("a3.1", "không"),
                of("a3.2", "không"),
                of("a4.1.1", "không"),
                of("a4.1.2", "không"),
                of("a4.1.3", "0"),
                of("a4.2.1", "có", "100 % số hộ"),
                of("a4.2.2", "có", "12.504,08/12.574,82 ha"),
                of("a5", "0"),
                of("a6", "0"),
                of("a7.1", "không"),
                of("a7.2", "0"),
                of("a7.3", "không"),
                of("a7.4", "không"),
                of("a7.5", "không"),
                of("a7.6", solutions, "Báo cáo giải trình"),
                of("a8.1", "0"),
                of("a8.2", "không"),
                of("a9.1", "không"),
                of("a9.2", "không"),
                of("a9.3", "không"),
                of("a9.4", "0"));
    }

    private static List<Amount> waterAndEnvironment() {
        return List.of(
                of("b1.1", "0"),
                of("b1.2", "0"),
                of("b2.1", "0"),
                of("b2.2", "0"),
                of("b2.3", "0"),
                of("b2.4", "0"),
                of("b2.5", "có"),
                of("b2.6", "không"),
                of("b2.7", "0"),
                of("b3.1", "có"),
                of("b3.2", "0"),
                of("b4.1", "0"),
                of("b4.2", "không"),
                of("b4.3", "0"),
                ofPlan("C1", "8532", "8366", "Cộng sáu xã, phường"),
                of("C2.1", "97.7"),
                of("C2.5", "97.7"),
                of("C3.1.1", "không"),
                of("C3.1.2", "0"),
                of("C3.2.1", "không"),
                of("C3.2.2", "0"),
                of("C3.2.3", "0"),
                of("C3.3", "1"),
                of("C4.1", "có"),
                of("C4.2", "có"),
                of("C4.2.1", "có", "06 mô hình"),
                of("C5.1.1", "có"),
                of("C5.1.2", "có"),
                of("C5.2", "0"),
                of("C5.3", "0"),
                of("C6.1", "có"),
                of("C6.2", "0"),
                of("C6.3", "không"));
    }

    private static List<Amount> inspection(String withdrawn) {
        return List.of(
                of("d1.1", "không"),
                ofPlan("d1.2", "20", "31", "20/20 theo kế hoạch và 11/11 bổ sung"),
                of("d2.1", "0"),
                of("d2.2", "0"),
                of("d2.3", withdrawn, "Hồ sơ rút đơn"),
                of("d2.4", "0"),
                of("d2.5", "không"));
    }

    private static List<Amount> office() {
        return List.of(
                of("2.1", "không"),
                of("2.1.1", "0"),
                of("2.1.2", "0"),
                of("2.2.1", "1"),
                of("2.2.2", "không"),
                of("3.1", "không"),
                of("3.2.1", "có"),
                of("3.2.2", "không"),
                ofPlan("3.3.2", "723", "626", "Thống kê bộ phận một cửa"),
                ofPlan("3.3.3", "723", "0", ""),
                of("3.3.4", "không"),
                of("4.1.1", "không"),
                of("4.2", "0"),
                of("4.3.1", "5", "Viết 19 bài"),
                of("4.3.2", "0"),
                of("5.a", "0"),
                of("5.b.1", "0"),
                of("5.b.2", "0"));
    }
}
