package vn.thidua.campaign.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.Rubric;

/** A scoring table on its own, before any campaign uses it. */
public final class RubricFile {

    /** What can be judged without a campaign. */
    private static final List<MeaningCheck> CHECKS = List.of(
            new RubricCodesUniqueCheck(),
            new RuleHasOwnCodeCheck(),
            new SectionHoldsOneKindCheck(),
            new MaximaAddUpCheck(),
            new EarnedPointsWithinBaseCheck(),
            new FloorNotAboveBaseCheck(),
            new BoundsAreSoundCheck(),
            new BandsCoverAllValuesCheck(),
            new OnlyIfNoneRulesExistCheck(),
            new PartsTakeEffectAndSourceCheck(),
            new BreachesAreSoundCheck());

    private RubricFile() {}

    /**
     * Reads the text of a rubric file as a campaign would.
     *
     * @param name what mistakes call the file
     * @throws InvalidCampaignException with every mistake at once: all of structure, or, where there are none, all of
     *     meaning
     */
    public static Rubric read(String name, String yaml) {
        RuleFile file = YamlReader.read(new SourceFile(name, yaml.getBytes(StandardCharsets.UTF_8)));
        refuse(Structure.RUBRIC.mistakes(file));
        Entry rubric = file.entry();
        RuleBook alone = new RuleBook("", rubric, Map.of(name, rubric), null, null, "");
        refuse(CHECKS.stream().flatMap(check -> check.mistakes(alone)).toList());
        return RubricReader.read(rubric, DisciplineScale.DEFAULT);
    }

    private static void refuse(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
    }
}
