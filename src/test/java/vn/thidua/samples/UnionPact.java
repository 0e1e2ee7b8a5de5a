package vn.thidua.samples;

import java.util.List;
import vn.thidua.samples.ActivityForm.Activity;
import vn.thidua.samples.PactForm.Target;

/**
 * The made-up pact and activities of bloc B. Targets are such as unions sign; the money adds up to what the real bloc reported:
 * 220 million for funds, over 150 million for children. Unit 03 sends a sheet of its own in đồng, with an activity of the
 * year before.
 */
final class UnionPact {

    private static final String MEMBERS = "Tỷ lệ người lao động là đoàn viên";
    private static final String GROUPS = "Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ";

    /** Every union signed the same two targets. */
    static final List<Target> SIGNED = TextTable.rows("""
            CĐCS Ban Dân vận Tỉnh ủy
            CĐCS Trường Chính trị tỉnh
            Đơn vị mẫu 01
            Đơn vị mẫu 02
            Đơn vị mẫu 03
            Đơn vị mẫu 04
            Đơn vị mẫu 05
            Đơn vị mẫu 06
            Đơn vị mẫu 07
            """, 1, row -> row[0]).stream()
            .flatMap(unit -> List.of(
                    new Target(unit, MEMBERS, "%", "'≥ 95 %", "", "", ""),
                    new Target(unit, GROUPS, "%", "80", "", "", ""))
                    .stream())
            .toList();

    /** Unit 07 did not keep the second target. */
    static final List<Target> KEPT = TextTable.rows("""
            CĐCS Ban Dân vận Tỉnh ủy   | Tỷ lệ người lao động là đoàn viên          | % | 95 | 100  | 105.26
            CĐCS Ban Dân vận Tỉnh ủy   | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 100  | 125
            CĐCS Trường Chính trị tỉnh | Tỷ lệ người lao động là đoàn viên          | % | 95 | 100  | 105.26
            CĐCS Trường Chính trị tỉnh | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 83.3 | 104.13
            Đơn vị mẫu 01              | Tỷ lệ người lao động là đoàn viên          | % | 95 | 98.5 | 103.68
            Đơn vị mẫu 01              | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 85.7 | 107.13
            Đơn vị mẫu 02              | Tỷ lệ người lao động là đoàn viên          | % | 95 | 96.2 | 101.26
            Đơn vị mẫu 02              | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 80   | 100
            Đơn vị mẫu 03              | Tỷ lệ người lao động là đoàn viên          | % | 95 | 95   | 100
            Đơn vị mẫu 03              | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 80   | 100
            Đơn vị mẫu 04              | Tỷ lệ người lao động là đoàn viên          | % | 95 | 97.1 | 102.21
            Đơn vị mẫu 04              | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 83.3 | 104.13
            Đơn vị mẫu 07              | Tỷ lệ người lao động là đoàn viên          | % | 95 | 95.8 | 100.84
            Đơn vị mẫu 07              | Tỷ lệ tổ công đoàn hoàn thành tốt nhiệm vụ | % | 80 | 66.7 | 83.37
            """, 7, Target::of);

    static final List<Activity> ACTIVITIES = TextTable.rows("""
                                       | I. Ủng hộ các quỹ
            CĐCS Ban Dân vận Tỉnh ủy   | Quỹ Đền ơn đáp nghĩa            | Tháng 7/2022            | 64  | 38    |
            CĐCS Trường Chính trị tỉnh | Quỹ Ngày vì người nghèo         | 17/10 – 18/11/2022      | 82  | 42.5  |
            Đơn vị mẫu 01              | Quỹ Mái ấm Công đoàn            | Quý III/2022            | 120 | 45    | Sửa 01 căn nhà
            Đơn vị mẫu 02              | Quỹ Ngày vì người nghèo         | Tháng 10/2022           | 75  | 31.5  |
            Đơn vị mẫu 04              | Quỹ Đền ơn đáp nghĩa            | 27/07/2022              | 68  | 29    |
            Đơn vị mẫu 07              | Quỹ Mái ấm Công đoàn            | Tháng 8/2022            | 41  | 19    |
                                       | II. Quà cho thiếu nhi, học sinh
            CĐCS Ban Dân vận Tỉnh ủy   | Quà Tết Thiếu nhi 1/6           | 01/06/2022              | 58  | 24    |
            CĐCS Trường Chính trị tỉnh | Học bổng học sinh vượt khó      | 05/09/2022              | 40  | 46.5  |
            Đơn vị mẫu 01              | Vui Tết Trung thu               | 09–10/09/2022           | 210 | 37    |
            Đơn vị mẫu 02              | Quà Tết Thiếu nhi 1/6           | 01/06/2022              | 95  | 21.5  |
            Đơn vị mẫu 08              | Quà cho học sinh mồ côi         | Tháng 11/2022           | 30  | 16    |
            """, 6, Activity::of);

    static final List<Activity> OF_UNIT_03 = TextTable.rows("""
                          | I. Ủng hộ các quỹ
            Đơn vị mẫu 03 | Quỹ Ngày vì người nghèo         | Tháng 10/2022 | 54 | '15.000.000 đ |
                          | II. Quà cho thiếu nhi, học sinh
            Đơn vị mẫu 03 | Vui Tết Trung thu               | 10/09/2022    | 88 | 7500000       |
                          | III. Hoạt động khác
            Đơn vị mẫu 03 | Hiến máu tình nguyện            | 14/06/2021    | 12 |               |
            """, 6, Activity::of);

    /** What the funds received; unit 02 tells one and a half million more. */
    static final List<FundForm.Received> RECEIVED =
            TextTable.rows("""
            CĐCS Ban Dân vận Tỉnh ủy   | Quỹ Đền ơn đáp nghĩa    | 38000000 | PT 01
            CĐCS Trường Chính trị tỉnh | Quỹ Ngày vì người nghèo | 42500000 | PT 02
            Đơn vị mẫu 01              | Quỹ Mái ấm Công đoàn    | 30000000 | PT 03
            Đơn vị mẫu 01              | Quỹ Mái ấm Công đoàn    | 15000000 | PT 07
            Đơn vị mẫu 02              | Quỹ Ngày vì người nghèo | 30000000 | PT 04
            Đơn vị mẫu 03              | Quỹ Ngày vì người nghèo | 15000000 | PT 05
            Đơn vị mẫu 04              | Quỹ Đền ơn đáp nghĩa    | 29000000 | PT 06
            Đơn vị mẫu 07              | Quỹ Mái ấm Công đoàn    | 19000000 | PT 08
            """, 4, row -> new FundForm.Received(row[0], row[1], row[2], row[3]));

    private UnionPact() {}
}
