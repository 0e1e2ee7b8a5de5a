package vn.thidua.samples;

import java.util.List;
import vn.thidua.samples.PactForm.Target;

/**
 * The made-up pact of bloc A: agency, target, unit, plan, actual, percentage, note. Unit 02 tells another plan on its sheet of
 * figures and in the report, cuts off its percentage instead of rounding, and tells another actual than its sheet; unit 03 has
 * the percentage of another line; the health office and the insurance tell one coverage differently; unit 04 left one result
 * out and tells another one than its sheet, on which its score depends; of units 05 and 06 no report came.
 */
final class SocialTargets {

    static final List<Target> SIGNED = targets("""
            Sở Y tế       | Giải ngân vốn được giao                   | triệu đồng | 25000   | | | Quyết định giao vốn đầu năm
            Sở Y tế       | Đề tài, sáng kiến được công nhận          | đề tài     | 5       | | |
            Sở Y tế       | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Sở Y tế       | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            Sở Y tế       | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 'không quá 10 | | |
            Sở Y tế       | Tỷ lệ bao phủ bảo hiểm y tế               | %          | 93      | | |
            Sở GD&ĐT      | Giải ngân vốn được giao                   | triệu đồng | 18000   | | |
            Sở GD&ĐT      | Đề tài, sáng kiến được công nhận          | đề tài     | 4       | | |
            Sở GD&ĐT      | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Sở GD&ĐT      | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            Sở GD&ĐT      | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 'không quá 10 | | |
            BHXH tỉnh     | Giải ngân vốn được giao                   | triệu đồng | 12000   | | |
            BHXH tỉnh     | Đề tài, sáng kiến được công nhận          | đề tài     | 2       | | |
            BHXH tỉnh     | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            BHXH tỉnh     | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            BHXH tỉnh     | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 'không quá 10 | | |
            BHXH tỉnh     | Tỷ lệ bao phủ bảo hiểm y tế               | %          | 93      | | |
            Đơn vị mẫu 01 | Giải ngân vốn được giao                   | triệu đồng | 8000    | | |
            Đơn vị mẫu 01 | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Đơn vị mẫu 01 | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            Đơn vị mẫu 01 | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 'không quá 10 | | |
            Đơn vị mẫu 02 | Giải ngân vốn được giao                   | triệu đồng | 9500    | | |
            Đơn vị mẫu 02 | Đề tài, sáng kiến được công nhận          | đề tài     | 4       | | |
            Đơn vị mẫu 02 | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Đơn vị mẫu 02 | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            Đơn vị mẫu 03 | Giải ngân vốn được giao                   | triệu đồng | 6000    | | |
            Đơn vị mẫu 03 | Đề tài, sáng kiến được công nhận          | đề tài     | 3       | | |
            Đơn vị mẫu 03 | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Đơn vị mẫu 03 | Tuyên truyền trên cổng thông tin          | tin, bài   | 48      | | |
            Đơn vị mẫu 04 | Giải ngân vốn được giao                   | triệu đồng | 5000    | | |
            Đơn vị mẫu 04 | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | '≥ 95 % | | |
            Đơn vị mẫu 04 | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | '≥ 60   | | |
            Đơn vị mẫu 05 | Giải ngân vốn được giao                   | triệu đồng | 7000    | | |
            Đơn vị mẫu 06 | Giải ngân vốn được giao                   | triệu đồng | 4000    | | |
            """);

    static final List<Target> KEPT = targets("""
            so-y-te  | Giải ngân vốn được giao                   | triệu đồng | 25000 | 24100 | 96.4   |
            so-y-te  | Đề tài, sáng kiến được công nhận          | đề tài     | 5     | 5     | 100    |
            so-y-te  | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 92    | 153.33 |
            so-y-te  | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    | 98    | 103.16 |
            so-y-te  | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 10    | 4     |        |
            so-y-te  | Tỷ lệ bao phủ bảo hiểm y tế               | %          | 93    | 94.2  | 101.29 |
            so-gd-dt | Giải ngân vốn được giao                   | triệu đồng | 18000 | 17280 | 96     |
            so-gd-dt | Đề tài, sáng kiến được công nhận          | đề tài     | 4     | 4     | 100    |
            so-gd-dt | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 90    | 150    |
            so-gd-dt | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    | 100   | 105.26 |
            so-gd-dt | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 10    | 12    |        | Vượt mức trong quý III
            bhxh     | Giải ngân vốn được giao                   | triệu đồng | 12000 | 12000 | 100    |
            bhxh     | Đề tài, sáng kiến được công nhận          | đề tài     | 2     | 2     | 100    |
            bhxh     | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 95    | 158.33 |
            bhxh     | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    | 100   | 105.26 |
            bhxh     | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 10    | 0     |        |
            bhxh     | Tỷ lệ bao phủ bảo hiểm y tế               | %          | 93    | 93.5  | 100.54 |
            mau-01   | Giải ngân vốn được giao                   | triệu đồng | 8000  | 7600  | 95     |
            mau-01   | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 88    | 146.67 |
            mau-01   | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    | 95    | 100    |
            mau-01   | Hồ sơ giải quyết quá hạn                  | hồ sơ      | 10    | 3     |        |
            mau-02   | Giải ngân vốn được giao                   | triệu đồng | 9000  | 8150  | 90.55  |
            mau-02   | Đề tài, sáng kiến được công nhận          | đề tài     | 4     | 4     | 100    |
            mau-02   | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 81    | 135    |
            mau-02   | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    | 97.5  | 102.63 |
            mau-03   | Giải ngân vốn được giao                   | triệu đồng | 6000  | 5400  | 90     |
            mau-03   | Đề tài, sáng kiến được công nhận          | đề tài     | 3     | 3     | 100    |
            mau-03   | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 74    | 123.33 |
            mau-03   | Tuyên truyền trên cổng thông tin          | tin, bài   | 48    | 45    | 123.33 |
            mau-04   | Giải ngân vốn được giao                   | triệu đồng | 5000  | 4000  | 80     |
            mau-04   | Hồ sơ tiếp nhận trực tuyến trên 100 hồ sơ | hồ sơ      | 60    | 51    | 85     |
            mau-04   | Tỷ lệ nhiệm vụ hoàn thành đúng hạn        | %          | 95    |       |        | Chưa tổng hợp
            """);

    private SocialTargets() {}

    private static List<Target> targets(String table) {
        return TextTable.rows(table, 7, Target::of);
    }
}
