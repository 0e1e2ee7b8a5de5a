package vn.thidua;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.thidua.campaign.Bloc;

/** The blocs that a step has to look at, asked for when the step begins: the steps before it decide. */
final class BlocReader implements ItemReader<Bloc> {

    private final Supplier<List<Bloc>> blocs;
    private @Nullable Iterator<Bloc> rest;

    BlocReader(Supplier<List<Bloc>> blocs) {
        this.blocs = blocs;
    }

    @Override
    public @Nullable Bloc read() {
        if (rest == null) {
            rest = blocs.get().iterator();
        }
        return rest.hasNext() ? rest.next() : null;
    }
}
