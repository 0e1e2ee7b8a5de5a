package vn.thidua.campaign;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The blocs of a campaign in the order of its rule book, with the way from an agency's code to its bloc: lists of ten thousand
 * papers ask for it line by line.
 */
final class Blocs extends AbstractList<Bloc> implements RandomAccess {

    private final List<Bloc> inOrder;
    private final Map<String, Bloc> byCode = new HashMap<>();
    private final Map<String, Bloc> ofMembers = new HashMap<>();
    private final Map<String, Agency> members = new HashMap<>();

    private Blocs(List<Bloc> blocs) {
        inOrder = List.copyOf(blocs);
        for (Bloc bloc : inOrder) {
            byCode.putIfAbsent(bloc.code(), bloc);
            for (Agency member : bloc.members()) {
                ofMembers.putIfAbsent(member.code(), bloc);
                members.putIfAbsent(member.code(), member);
            }
        }
    }

    static Blocs of(List<Bloc> blocs) {
        return blocs instanceof Blocs known ? known : new Blocs(blocs);
    }

    @Override
    public Bloc get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    Optional<Bloc> bloc(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Bloc> ofMember(String agency) {
        return Optional.ofNullable(ofMembers.get(agency));
    }

    Optional<Agency> member(String agency) {
        return Optional.ofNullable(members.get(agency));
    }
}
