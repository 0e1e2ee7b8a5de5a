package vn.thidua.word;

import java.util.List;

/**
 * Who signs a paper; hand and name are left to be filled in.
 *
 * @param office lines such as "TM. KHỐI THI ĐUA", "KHỐI TRƯỞNG"
 * @param note what is expected there, such as "(Chữ ký, dấu; họ và tên)"
 */
public record Signer(List<String> office, String note) {

    public Signer {
        office = List.copyOf(office);
    }

    void write(Markup to) {
        office.forEach(line -> to.paragraph("Signer", line));
        to.paragraph("SignNote", note);
        to.paragraph("SignRoom", "");
    }
}
