package vn.thidua.workbook.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;

/** The forms of the shipped campaigns, made once for all tests. */
final class ShippedForms {

    private static final Set<TemplateKind> OF_AGENCIES =
            Set.of(TemplateKind.SELF_SCORE, TemplateKind.NOMINATION, TemplateKind.APPRAISAL);
    private static final RuleBooks BOOKS = new RuleBooks(Path.of("jobs"));

    private static final List<Campaign> CAMPAIGNS =
            BOOKS.ids().stream().map(BOOKS::read).toList();
    private static final Map<String, Map<String, byte[]>> ALL = new ConcurrentHashMap<>();
    private static final Map<String, byte[]> SELF_SCORES = new ConcurrentHashMap<>();

    private ShippedForms() {}

    static List<Campaign> campaigns() {
        return CAMPAIGNS;
    }

    static Campaign campaign(String id) {
        return BOOKS.read(id);
    }

    /** By path: the forms for the first agency of each bloc, and those for all. */
    static Map<String, byte[]> of(Campaign campaign) {
        return ALL.computeIfAbsent(campaign.id(), id -> {
            Templates templates = new Templates(campaign, LastYear.UNKNOWN);
            Map<String, byte[]> forms = new LinkedHashMap<>();
            Set<String> first = campaign.blocs().stream()
                    .map(bloc -> bloc.members().get(0).code())
                    .collect(Collectors.toSet());
            templates.write(
                    templates.kinds(),
                    agency -> first.contains(agency.code()),
                    file -> forms.put(file.name(), file.content()));
            List<TemplateKind> shared = templates.kinds().stream()
                    .filter(kind -> !OF_AGENCIES.contains(kind))
                    .toList();
            templates.write(shared, agency -> true, file -> forms.put(file.name(), file.content()));
            return forms;
        });
    }

    /** The blank self-score of the campaign's first agency. */
    static byte[] selfScore(Campaign campaign) {
        return SELF_SCORES.computeIfAbsent(campaign.id(), id -> written(campaign));
    }

    static byte[] written(Campaign campaign) {
        Bloc bloc = campaign.blocs().get(0);
        return SelfScoreForm.write(campaign, bloc, bloc.members().get(0), LastYear.UNKNOWN);
    }
}
