package vn.thidua.workbook.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;

/** The forms of the shipped campaigns, made once for all tests. */
final class ShippedForms {

    private static final RuleBooks BOOKS = new RuleBooks(Path.of("jobs"));

    private static final List<Campaign> CAMPAIGNS =
            BOOKS.ids().stream().map(BOOKS::read).toList();
    private static final Map<String, byte[]> SELF_SCORES = new ConcurrentHashMap<>();

    private ShippedForms() {}

    static List<Campaign> campaigns() {
        return CAMPAIGNS;
    }

    static Campaign campaign(String id) {
        return BOOKS.read(id);
    }

    /** By path: all forms for the first agency of each bloc, and those for all. */
    static Map<String, byte[]> of(Campaign campaign) {
        Templates templates = new Templates(campaign, LastYear.UNKNOWN);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        templates.write(templates.kinds(), agency -> true, file -> {
            if (wanted(campaign, file.name())) {
                forms.put(file.name(), file.content());
            }
        });
        return forms;
    }

    private static boolean wanted(Campaign campaign, String name) {
        return campaign.blocs().stream()
                .flatMap(bloc -> bloc.members().stream().skip(1))
                .map(Agency::code)
                .noneMatch(code -> name.contains("/" + code + "-"));
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
