package vn.thidua.samples;

import java.util.List;
import vn.thidua.samples.PastResultForm.Result;

/**
 * The made-up results of bloc A in earlier years. Bảo hiểm Xã hội tỉnh led in 2021, as its flag of that year tells; two
 * units were to be merged, one to be renamed, one left.
 */
final class SocialPast {

    static final List<String> SECTIONS = List.of("Mục I", "Mục II", "Mục III", "Mục IV", "Mục V");

    static final List<Result> OF_2021 = TextTable.rows("""
            1  | BHXH tỉnh             | 39.5 14.5 15 19.5 10  | 98.5 | Hoàn thành xuất sắc nhiệm vụ
            2  | Sở Giáo dục & Đào tạo | 38.5 14 15 19.5 9.5   | 96.5 | Hoàn thành xuất sắc nhiệm vụ
            3  | Sở Y tế               | 38 13.5 15 19 10      | 95.5 | Hoàn thành xuất sắc nhiệm vụ
            4  | Đơn vị mẫu 01A        | 37 13.5 14.5 18.5 9.5 | 93   | Hoàn thành xuất sắc nhiệm vụ
            5  | Đơn vị mẫu 02         | 36.5 13 14 18 9.5     | 91   | Hoàn thành tốt nhiệm vụ
            6  | Trung tâm mẫu        | 36 13 14 18 9         | 90   | Hoàn thành tốt nhiệm vụ
            7  | Đơn vị mẫu 01B        | 35 12.5 14 17.5 9     | 88   | Hoàn thành tốt nhiệm vụ
            8  | Chi cục mẫu 03        | 33 12 14 17 9         | 85   | Hoàn thành tốt nhiệm vụ
            9  | Đơn vị mẫu 04         | 31 12 12 16 9         | 80   | Hoàn thành tốt nhiệm vụ
            10 | Đơn vị mẫu 05         | 30 11 12 15 8.5       | 76.5 | Hoàn thành nhiệm vụ
            """, 5, Result::of);

    static final List<Result> OF_2020 = TextTable.rows("""
            1              | Sở Y tế                  | | 96   | Hoàn thành xuất sắc nhiệm vụ
            2              | Sở Giáo dục và Đào tạo   | | 95   | Hoàn thành xuất sắc nhiệm vụ
            3              | Bảo hiểm xã hội tỉnh     | | 94   | Hoàn thành xuất sắc nhiệm vụ
            4              | Đơn vị mẫu 01A           | | 90   | Hoàn thành xuất sắc nhiệm vụ
            5              | Đơn vị mẫu 02            | | 89   | Hoàn thành tốt nhiệm vụ
            6              | Trung tâm mẫu           | | 88.5 | Hoàn thành tốt nhiệm vụ
            7              | Đơn vị mẫu 01B           | | 86   | Hoàn thành tốt nhiệm vụ
            8              | Chi cục mẫu 03           | | 84   | Hoàn thành tốt nhiệm vụ
            Không xếp hạng | Đơn vị mẫu 04            | |      |
            """, 5, Result::of);

    private SocialPast() {}
}
