package vn.thidua.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published figures of Cai Lậy 2022: scores as in report 403, and the quantities behind them. */
final class CaiLayFigures {

    /** As printed in the report, where the percentages of wards 2 and 5 are slightly wrong. */
    private static final String WARDS = """
            Phường 1 2.069/2.110 = 98,06 %;
            Phường 2 1.172/1.194 = 98,15 %;
            Phường 3 679/692 = 98,12 %;
            Phường 4 1.528/1.559 = 98,01 %;
            Phường 5 1.675/1.709 = 98,06 %;
            Nhị Mỹ 1.243/1.268 = 98,03 %""".replace('\n', ' ');

    /** Criterion, bonus, score, note. */
    private static final String ENTRIES = """
            a1  |      | 3
            a2  |      | 3
            a3  |      | 3
            a4  | 2    | '5,5 | 100 % số hộ; chung 12.504,08/12.574,82 ha (99,43 %)
            a5  |      | 3
            a6  |      | 3
            a7  | 8    | 11   | 08 giải pháp quản lý đất công
            a8  |      | 3.5
            a9  |      | 5
            b1  |      | 2
            b2  | '0,5 | '5,5 | Có tổ chức tuyên truyền thêm
            b3  | 0.5  | 3.5  | 100 % trường hợp đã lập hồ sơ
            b4  |      | 5
            C1  |      | 5    | <wards>
            C2  | 0.7  | '5,7 | 97,7 % cơ sở đạt chuẩn, vượt 7,7 %
            C3  | 0.2  | 5.2  | Thu gom thêm 01 lần ngoài 02 lần
            C4  | 0.5  | 4.5  | 06 mô hình
            C5  |      | 5    | C5.1: tự chấm 01; C5.2: tự chấm 02; C5.3: tự chấm 02
            C6  |      | 1
            d1  | 2    | 5    | Kế hoạch 20, thực hiện 20/20 và 11/11
            d2  | 6    | 13   | 06 vụ vận động rút đơn
            2.1 |      | 1
            2.2 | 0.5  | 1.5  | 01 báo cáo gửi trước hạn
            3.1 |      | 2
            3.2 | 0.5  | 2.5  | Có văn bản phát động chuyên đề
            3.3 | 2    | 8    | 723 hồ sơ, 626 trước hạn (86,58 %), không có hồ sơ trễ
            4.1 |      | 1
            4.2 |      | 0.5
            4.3 | 1    | 2.5  | Viết 19 bài, được đăng 05 bài
            5.a |      | 2
            5.b |      | 3
            """.replace("<wards>", WARDS);

    /** Rule, plan, actual, note: every rule of the table; what the report does not mention is nought. */
    private static final String AMOUNTS = """
            a1.1   |      | 0
            a1.2   |      | 0
            a2.1   |      | 0
            a2.2   |      | 0
            a2.3   |      | 0
            a3.1   |      | không
            a3.2   |      | không
            a4.1.1 |      | không
            a4.1.2 |      | không
            a4.1.3 |      | 0
            a4.2.1 |      | có          | 100 % số hộ
            a4.2.2 |      | có          | 12.504,08/12.574,82 ha
            a5     |      | 0
            a6     |      | 0
            a7.1   |      | không
            a7.2   |      | 0
            a7.3   |      | không
            a7.4   |      | không
            a7.5   |      | không
            a7.6   |      | <solutions> | Báo cáo giải trình
            a8.1   |      | 0
            a8.2   |      | không
            a9.1   |      | không
            a9.2   |      | không
            a9.3   |      | không
            a9.4   |      | 0
            b1.1   |      | 0
            b1.2   |      | 0
            b2.1   |      | 0
            b2.2   |      | 0
            b2.3   |      | 0
            b2.4   |      | 0
            b2.5   |      | có
            b2.6   |      | không
            b2.7   |      | 0
            b3.1   |      | có
            b3.2   |      | 0
            b4.1   |      | 0
            b4.2   |      | không
            b4.3   |      | 0
            C1     | 8532 | 8366        | Cộng sáu xã, phường
            C2.1   |      | 97.7
            C2.5   |      | 97.7
            C3.1.1 |      | không
            C3.1.2 |      | 0
            C3.2.1 |      | không
            C3.2.2 |      | 0
            C3.2.3 |      | 0
            C3.3   |      | 1
            C4.1   |      | có
            C4.2   |      | có
            C4.2.1 |      | có          | 06 mô hình
            C5.1.1 |      | có
            C5.1.2 |      | có
            C5.2   |      | 0
            C5.3   |      | 0
            C6.1   |      | có
            C6.2   |      | 0
            C6.3   |      | không
            d1.1   |      | không
            d1.2   | 20   | 31          | 20/20 theo kế hoạch và 11/11 bổ sung
            d2.1   |      | 0
            d2.2   |      | 0
            d2.3   |      | <withdrawn> | Hồ sơ rút đơn
            d2.4   |      | 0
            d2.5   |      | không
            2.1    |      | không
            2.1.1  |      | 0
            2.1.2  |      | 0
            2.2.1  |      | 1
            2.2.2  |      | không
            3.1    |      | không
            3.2.1  |      | có
            3.2.2  |      | không
            3.3.2  | 723  | 626         | Thống kê bộ phận một cửa
            3.3.3  | 723  | 0
            3.3.4  |      | không
            4.1.1  |      | không
            4.2    |      | 0
            4.3.1  |      | 5           | Viết 19 bài
            4.3.2  |      | 0
            5.a    |      | 0
            5.b.1  |      | 0
            5.b.2  |      | 0
            """;

    private CaiLayFigures() {}

    static Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        TextTable.rows(ENTRIES, 4, row -> row)
                .forEach(row -> entries.put(row[0], new Entry(row[2], row[1], "", row[3])));
        return entries;
    }

    /**
     * The quantities as claimed or as accepted.
     *
     * @param solutions to manage public land (a7.6)
     * @param withdrawn complaints (d2.3)
     */
    static List<Amount> amounts(String solutions, String withdrawn) {
        String table = AMOUNTS.replace("<solutions>", solutions).replace("<withdrawn>", withdrawn);
        return TextTable.rows(table, 4, row -> new Amount(row[0], row[1], row[2], row[3]));
    }
}
