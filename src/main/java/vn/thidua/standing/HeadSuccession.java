package vn.thidua.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Succession;

/** Who leads a bloc next year (luân phiên Khối trưởng), and who is deputy. */
public final class HeadSuccession {

    private HeadSuccession() {}

    /** The next head; {@code null} only where the present one is no member. */
    public static @Nullable Agency next(Bloc bloc, Succession succession) {
        String named = bloc.rotation().nextHead();
        String deputy = bloc.deputy();
        return switch (succession) {
            case NAMED -> named == null ? null : bloc.member(named).orElse(null);
            case DEPUTY ->
                deputy == null ? after(bloc, bloc.head()) : bloc.member(deputy).orElse(null);
            case NEXT_IN_LIST -> after(bloc, bloc.head());
        };
    }

    /**
     * The next deputy: whom the bloc named, otherwise the member listed after the next head, which is our assumption;
     * {@code null} in a bloc of one.
     */
    static @Nullable Agency nextDeputy(Bloc bloc, @Nullable Agency nextHead) {
        String named = bloc.rotation().nextDeputy();
        if (named != null) {
            return bloc.member(named).orElse(null);
        }
        return nextHead == null || bloc.members().size() < 2 ? null : after(bloc, nextHead.code());
    }

    private static @Nullable Agency after(Bloc bloc, String agency) {
        List<Agency> members = bloc.members();
        return bloc.member(agency)
                .map(present -> members.get((members.indexOf(present) + 1) % members.size()))
                .orElse(null);
    }
}
