package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of discipline in the order of their severity.
 *
 * @param forms lightest first
 */
public record DisciplineScale(List<DisciplineForm> forms) {

    /** Those for officials and employees, and expulsion as unions have it. */
    public static final DisciplineScale DEFAULT = of(
            Map.entry("KHIEN_TRACH", "Khiển trách"),
            Map.entry("CANH_CAO", "Cảnh cáo"),
            Map.entry("HA_BAC_LUONG", "Hạ bậc lương"),
            Map.entry("GIANG_CHUC", "Giáng chức"),
            Map.entry("CACH_CHUC", "Cách chức"),
            Map.entry("BUOC_THOI_VIEC", "Buộc thôi việc"),
            Map.entry("KHAI_TRU", "Khai trừ"));

    public DisciplineScale {
        forms = List.copyOf(forms);
    }

    @SafeVarargs
    private static DisciplineScale of(Map.Entry<String, String>... forms) {
        List<DisciplineForm> scale = new ArrayList<>();
        for (Map.Entry<String, String> form : forms) {
            scale.add(new DisciplineForm(form.getKey(), form.getValue(), List.of(), scale.size() + 1));
        }
        return new DisciplineScale(scale);
    }

    public Optional<DisciplineForm> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The one form whose label or alias stands in the words, such as "Kỷ luật cảnh cáo"; none if several do. */
    public Optional<DisciplineForm> named(String words) {
        String written = " " + NameKey.of(words) + " ";
        List<DisciplineForm> meant = forms.stream()
                .filter(form -> names(form).anyMatch(name -> written.contains(" " + name + " ")))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Stream<String> names(DisciplineForm form) {
        return Stream.concat(Stream.of(form.label()), form.aliases().stream()).map(NameKey::of);
    }

    /** All labels, lightest first, with commas between. */
    public String words() {
        return forms.stream().map(DisciplineForm::label).collect(Collectors.joining(", "));
    }
}
