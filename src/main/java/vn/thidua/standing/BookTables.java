package vn.thidua.standing;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NameKey;
import vn.thidua.campaign.Section;
import vn.thidua.database.Copy;

/** What the database keeps of a rule book: what tables are counted by, and what later campaigns ask of it. */
final class BookTables {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    BookTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    void prepare(Campaign campaign) {
        if (!areOf(campaign)) {
            forget(campaign);
            take(campaign);
        }
    }

    boolean areOf(Campaign campaign) {
        return jdbc.sql("select exists (select from campaign_book where campaign = ? and digest = ?)")
                .params(campaign.id(), campaign.digest())
                .query(Boolean.class)
                .single();
    }

    private void forget(Campaign campaign) {
        for (String table : List.of(
                "award_trace", "bloc_table", "bloc_member", "rubric_criterion", "rubric_section", "campaign_book")) {
            jdbc.sql("delete from " + table + " where campaign = ?")
                    .param(campaign.id())
                    .update();
        }
    }

    private void take(Campaign campaign) {
        new Copy("campaign_book", "campaign, digest, year, previous")
                .row(
                        campaign.id(),
                        campaign.digest(),
                        campaign.year(),
                        campaign.earlier().previous())
                .into(dataSource);
        Copy classes = new Copy("campaign_class", "campaign, class, label");
        campaign.classification().classes().forEach(one -> classes.row(campaign.id(), one.code(), one.label()));
        Copy blocs = new Copy("campaign_bloc", "campaign, bloc, name, max");
        Copy members = new Copy("bloc_member", "campaign, bloc, agency, name, keys");
        Copy sections =
                new Copy("rubric_section", "campaign, bloc, section, parent, depth, ordinal, max, delta_cap, bonus");
        Copy criteria = new Copy("rubric_criterion", "campaign, bloc, criterion, section, ordinal, base");
        for (Bloc bloc : campaign.blocs()) {
            blocs.row(campaign.id(), bloc.code(), bloc.name(), bloc.rubric().max());
            bloc.members().forEach(member -> add(members, campaign, bloc, member));
            Shape shape = new Shape(campaign.id(), bloc.code(), sections, criteria);
            bloc.rubric().sections().forEach(section -> shape.add(section, null, 0));
        }
        List.of(classes, blocs, members, sections, criteria).forEach(copy -> copy.into(dataSource));
    }

    private static void add(Copy members, Campaign campaign, Bloc bloc, Agency member) {
        List<String> keys = List.of(NameKey.of(member.code()), NameKey.of(member.name()));
        members.row(campaign.id(), bloc.code(), member.code(), member.name(), Copy.array(keys));
    }

    /** A rubric's tree as rows. */
    private static final class Shape {
        private final String campaign;
        private final String bloc;
        private final Copy sections;
        private final Copy criteria;
        private int ordinal;

        Shape(String campaign, String bloc, Copy sections, Copy criteria) {
            this.campaign = campaign;
            this.bloc = bloc;
            this.sections = sections;
            this.criteria = criteria;
        }

        void add(Section section, @Nullable String parent, int depth) {
            sections.row(
                    campaign,
                    bloc,
                    section.code(),
                    parent,
                    depth,
                    ordinal++,
                    section.max(),
                    section.deltaCap(),
                    section.bonus());
            for (Criterion criterion : section.criteria()) {
                criteria.row(campaign, bloc, criterion.code(), section.code(), ordinal++, criterion.base());
            }
            section.sections().forEach(child -> add(child, section.code(), depth + 1));
        }
    }
}
