package vn.thidua.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Succession;

/** Who leads a bloc next year (luân phiên Khối trưởng). */
public final class HeadSuccession {

    private HeadSuccession() {}

    /** The next head; {@code null} only where the present one is no member. */
    public static @Nullable Agency next(Bloc bloc, Succession succession) {
        String deputy = bloc.deputy();
        return succession == Succession.DEPUTY && deputy != null
                ? bloc.member(deputy).orElse(null)
                : afterHead(bloc);
    }

    private static @Nullable Agency afterHead(Bloc bloc) {
        List<Agency> members = bloc.members();
        return bloc.member(bloc.head())
                .map(head -> members.get((members.indexOf(head) + 1) % members.size()))
                .orElse(null);
    }
}
