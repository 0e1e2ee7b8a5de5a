package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;

/** A list of bands, told to earn points, to move them, or neither: then points up to the base are earned. */
final class BandsPhrase implements Phrase {

    private static final Pattern HEAD = Pattern.compile(
            "^(?<v>duoc diem|cong, tru|cong|tru|cham|tinh)?\\s*theo (?:cac )?muc(?<plan>\\s*%\\s*(?:ke hoach|chi tieu))?\\s*[-:]\\s*");

    @Override
    public Optional<Said> read(Tail sentence, Line line) {
        if (sentence.cap() != null) {
            return Optional.empty();
        }
        Shape core = sentence.core();
        Matcher head = HEAD.matcher(core.folded());
        boolean headed = head.find();
        String verb = headed && head.group("v") != null ? head.group("v") : "";
        boolean plan = headed && head.group("plan") != null;
        Shape list = headed ? core.part(head.end(), core.folded().length()) : core;
        return BandList.read(list)
                .filter(bands -> headed || bands.bands().size() > 1)
                .flatMap(bands -> said(bands, verb, plan || bands.plan(), line));
    }

    private static Optional<Said> said(BandList bands, String verb, boolean plan, Line line) {
        Optional<Effect> effect = effect(bands, verb, line.base());
        Optional<Gaps.Filled> filled = Gaps.fill(bands.bands());
        if (effect.isEmpty() || filled.isEmpty()) {
            return Optional.empty();
        }
        Method method = new Method.Bands(
                plan ? Measure.RATIO : Measure.ACTUAL, filled.get().bands());
        Said said = Said.of(method, effect.get(), bands.percent() && !plan ? "%" : null);
        for (String doubt : filled.get().doubts()) {
            said = said.doubted(doubt);
        }
        return Optional.of(said);
    }

    private static Optional<Effect> effect(BandList bands, String verb, BigDecimal base) {
        if (verb.equals("duoc diem")) {
            return Optional.of(Effect.EARN);
        }
        if (Verbs.takes(verb) || Verbs.adds(verb) || bands.moved()) {
            return Optional.of(Effect.ADJUST);
        }
        return bands.highest().compareTo(base) == 0 && base.signum() > 0 ? Optional.of(Effect.EARN) : Optional.empty();
    }
}
