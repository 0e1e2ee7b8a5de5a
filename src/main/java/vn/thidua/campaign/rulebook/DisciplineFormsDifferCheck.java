package vn.thidua.campaign.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.NameKey;

/** No form of discipline can be taken for another: codes differ, and no name stands within another form's name. */
final class DisciplineFormsDifferCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        List<Entry> forms = book.campaign().list("discipline");
        Stream<Mistake> codes =
                Repeated.in(forms.stream().map(form -> form.at("code")).toList());
        return Stream.concat(codes, forms.stream().flatMap(form -> within(form, forms)));
    }

    private static Stream<Mistake> within(Entry form, List<Entry> forms) {
        return names(form)
                .flatMap(name -> forms.stream()
                        .filter(other -> !other.equals(form)
                                && names(other).anyMatch(longer -> words(longer).contains(words(name))))
                        .limit(1)
                        .map(other -> name.mistake(
                                "%s, lẫn với hình thức %s ở dòng %d"
                                        .formatted(name.text(), other.text("code"), other.line()),
                                "tên không nằm trong tên của hình thức khác")));
    }

    private static Stream<Entry> names(Entry form) {
        return Stream.concat(Stream.of(form.at("label")), form.list("aliases").stream());
    }

    private static String words(Entry name) {
        return " " + NameKey.of(name.text()) + " ";
    }
}
