package vn.thidua.reconcile;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.NameKey;

/**
 * Somebody who appraises.
 *
 * @param words as printed: a role with the member that has it, a member with its role, or an authority as it is written
 * @param headAlone it is the bloc's head, and nobody else with it
 */
record Appraiser(String words, boolean headAlone) {

    static final String HEAD = "Khối trưởng";
    private static final String DEPUTY = "Khối phó";

    private static final List<String> DEPUTY_WORDS =
            List.of("pho truong khoi", "pho khoi", "khoi pho", "pho truong cum", "pho cum", "cum pho");
    private static final List<String> HEAD_WORDS = List.of("khoi truong", "truong khoi", "cum truong", "truong cum");
    private static final List<String> JOINING = List.of("va", "cung");

    @Override
    public String words() {
        return Speech.told(words);
    }

    static Appraiser of(String written, Bloc bloc) {
        String folded = NameKey.of(written);
        List<String> head = names(bloc, bloc.head()).toList();
        String rest = without(folded, DEPUTY_WORDS);
        boolean named = has(rest, HEAD_WORDS) || has(folded, head);
        String words = Language.UNDECIDED.speak(() -> words(written.strip(), folded, bloc));
        return new Appraiser(words, named && !joined(written, bloc, head));
    }

    /** Whether somebody is named beside the head; "và" in the name of an agency or of the bloc joins nobody. */
    private static boolean joined(String written, Bloc bloc, List<String> head) {
        String rest = without(without(NameKey.of(written), head), List.of(NameKey.of(bloc.name())));
        List<String> others = bloc.members().stream()
                .filter(member -> !member.code().equals(bloc.head()))
                .flatMap(Appraiser::names)
                .toList();
        return has(rest, DEPUTY_WORDS) || has(rest, others) || has(rest, JOINING) || written.contains(";");
    }

    /** "Khối trưởng (Sở Y tế)", "Sở Y tế (Khối trưởng)". */
    private static String words(String written, String folded, Bloc bloc) {
        if (HEAD_WORDS.contains(folded)) {
            return with(HEAD, bloc, bloc.head());
        }
        if (DEPUTY_WORDS.contains(folded)) {
            return with(DEPUTY, bloc, bloc.deputy());
        }
        return bloc.members().stream()
                .filter(member -> names(member).anyMatch(folded::equals))
                .findFirst()
                .map(member -> member.name() + role(bloc, member))
                .orElse(written);
    }

    private static String with(String role, Bloc bloc, @Nullable String code) {
        return bloc.members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .map(member -> say("{0} ({1})", say(role), member.name()))
                .orElseGet(() -> say(role));
    }

    private static String role(Bloc bloc, Agency member) {
        if (member.code().equals(bloc.head())) {
            return " (" + say(HEAD) + ")";
        }
        return member.code().equals(bloc.deputy()) ? " (" + say(DEPUTY) + ")" : "";
    }

    private static Stream<String> names(Bloc bloc, String code) {
        return bloc.member(code).stream().flatMap(Appraiser::names);
    }

    private static Stream<String> names(Agency agency) {
        return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
                .map(NameKey::of);
    }

    private static boolean has(String folded, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> (" " + folded + " ").contains(" " + phrase + " "));
    }

    private static String without(String folded, List<String> phrases) {
        String rest = " " + folded + " ";
        for (String phrase : phrases) {
            rest = rest.replace(" " + phrase + " ", " ");
        }
        return rest.strip();
    }
}
