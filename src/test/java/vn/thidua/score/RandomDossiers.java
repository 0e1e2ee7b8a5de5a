package vn.thidua.score;

import static vn.thidua.score.ExampleDossier.aDossier;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rubric;
import vn.thidua.reconcile.Dossier;

/**
 * Dossiers with figures for everything that a rubric asks for, now and then with none, some criteria not applicable, and lines in
 * the registers. */
public final class RandomDossiers {

    private RandomDossiers() {}

    public static List<Dossier> of(Rubric rubric, Random random, String... agencies) {
        return Arrays.stream(agencies).map(agency -> of(rubric, random, agency)).toList();
    }

    private static void registered(ExampleDossier dossier, Random random) {
        if (random.nextInt(3) == 0) {
            dossier.isWatched();
        }
        if (random.nextInt(5) == 0) {
            dossier.isDisciplined("CANH_CAO", 1 + random.nextInt(2), random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            dossier.hadLastYear("CO", 1 + random.nextInt(3));
        }
        if (random.nextInt(2) == 0) {
            dossier.nominates(RecipientKind.INDIVIDUAL, "Cá nhân " + random.nextInt(9), "Giấy khen");
        }
        if (random.nextInt(9) == 0) {
            dossier.notReceived();
        }
    }

    private static Dossier of(Rubric rubric, Random random, String agency) {
        ExampleDossier dossier = aDossier(agency).daysLate(random.nextInt(3));
        for (ReportedQuantity quantity : ReportedQuantity.of(rubric)) {
            String plan = quantity.planned() ? String.valueOf(random.nextInt(1_200)) : null;
            int most = random.nextBoolean() ? 3 : 1_500;
            if (random.nextInt(8) > 0) {
                dossier.reports(quantity.code(), plan, String.valueOf(random.nextInt(most)));
            }
            if (random.nextInt(4) == 0) {
                dossier.isFound(quantity.code(), plan, random.nextInt(most) + ".5");
            }
            if (random.nextInt(3) > 0) {
                dossier.hasIndex(quantity.code(), plan, random.nextInt(100) + ".25");
            }
        }
        rubric.allCriteria().forEach(criterion -> {
            int dice = random.nextInt(9);
            if (dice == 0) {
                dossier.declaresNotApplicable(criterion.code());
            } else if (dice == 1) {
                dossier.enters(criterion.code(), "1.25", "Xem báo cáo");
            } else if (dice == 2) {
                dossier.isGiven(criterion.code(), "0.5", "Thiếu minh chứng");
            } else if (dice == 3) {
                dossier.isAgreed(criterion.code(), "1", random.nextBoolean() ? "0.75" : null, "Hội nghị bàn lại");
            }
        });
        registered(dossier, random);
        return dossier.build();
    }
}
