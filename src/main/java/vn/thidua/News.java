package vn.thidua;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.English;
import vn.thidua.database.Program;

/**
 * Tells what changed since a table was made or its files were published. What a bloc is made of is one fingerprint over the
 * marks of its files, the tables of the campaigns before, the waivers, the rule book and the program: if it is the same, so is everything
 * made of it.
 */
@Component
class News {

    /** Stands for the whole campaign where a bloc's code would stand. */
    static final String WHOLE = "";

    private final JdbcClient jdbc;
    private final Run run;

    News(JdbcClient jdbc, Run run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /**
     * A bloc whose files differ from those that its stored table was made of.
     *
     * @param madeOf fingerprint of what a table made now is made of
     */
    record Unscored(Bloc bloc, String madeOf) {}

    /** The blocs that must be scored. */
    List<Unscored> toScore(Campaign campaign) {
        Map<String, String> made = column("select bloc, made_of from bloc_table where campaign = ?", campaign);
        Map<String, String> now = ofBlocs(campaign);
        return changed(campaign, made, now).stream()
                .map(bloc -> new Unscored(bloc, Objects.requireNonNull(now.get(bloc.code()))))
                .toList();
    }

    /** The blocs whose tables differ from those that their published files were made of. */
    List<Bloc> toPresent(Campaign campaign) {
        return changed(campaign, published(campaign), presented(campaign));
    }

    /** Whether anything of the campaign differs from what was published. */
    boolean any(Campaign campaign) {
        return !toPresent(campaign).isEmpty()
                || !Objects.equals(
                        published(campaign).get(WHOLE), presented(campaign).get(WHOLE));
    }

    /** Remembers what the published files were made of. */
    void remember(Campaign campaign, Map<String, List<PublishedFile>> files) {
        Map<String, String> now = presented(campaign);
        jdbc.sql("delete from published_part where campaign = ? and bloc not like 'returns/%'")
                .param(campaign.id())
                .update();
        now.forEach((part, madeOf) -> jdbc.sql("insert into published_part values (?, ?, ?, ?)")
                .params(campaign.id(), part, madeOf, texts(files.getOrDefault(part, List.of())))
                .update());
    }

    private static String[] texts(List<PublishedFile> files) {
        return files.stream().map(PublishedFile::toString).toArray(String[]::new);
    }

    /** The files that were published, by the part that they belong to. */
    Map<String, List<PublishedFile>> files(Campaign campaign) {
        Map<String, List<PublishedFile>> files = new HashMap<>();
        jdbc.sql("select bloc, unnest(files) from published_part where campaign = ?")
                .param(campaign.id())
                .query(row -> {
                    files.computeIfAbsent(row.getString(1), part -> new ArrayList<>())
                            .add(PublishedFile.parse(row.getString(2)));
                });
        return files;
    }

    private Map<String, String> published(Campaign campaign) {
        return column("select bloc, made_of from published_part where campaign = ?", campaign);
    }

    /** What files made now are made of: what the tables are made of, and the languages with their names. */
    private Map<String, String> presented(Campaign campaign) {
        Map<String, String> now = ofBlocs(campaign);
        now.put(WHOLE, ofCampaign(campaign));
        if (run.languages(campaign).contains(Language.ENGLISH)) {
            English names = campaign.english();
            String english = Language.ENGLISH.code() + (names == null ? "" : ":" + names.digest());
            now.replaceAll((part, madeOf) -> madeOf + ":" + english);
        }
        return now;
    }

    private static List<Bloc> changed(Campaign campaign, Map<String, String> made, Map<String, String> now) {
        return campaign.blocs().stream()
                .filter(bloc -> !Objects.equals(made.get(bloc.code()), now.get(bloc.code())))
                .toList();
    }

    private Map<String, String> ofBlocs(Campaign campaign) {
        String files = campaign.blocs().size() == 1 ? "" : " join bloc_file b using (campaign, file_id)";
        String bloc = campaign.blocs().size() == 1 ? "?::text" : "b.bloc";
        String before = before(campaign);
        Map<String, String> marks = new HashMap<>();
        campaign.blocs().forEach(member -> marks.put(member.code(), made(campaign, before, "")));
        List<Object> params = campaign.blocs().size() == 1
                ? List.of(campaign.blocs().get(0).code(), campaign.id())
                : List.of(campaign.id());
        jdbc.sql("select " + bloc + " bloc, md5(string_agg(m.mark, ',' order by m.mark)) from file_mark m" + files
                        + " where m.campaign = ? group by 1")
                .params(params)
                .query(row -> {
                    marks.put(row.getString(1), made(campaign, before, row.getString(2)));
                });
        return marks;
    }

    /** All files, and what the campaign's own outputs tell of the inbox beside them. */
    private String ofCampaign(Campaign campaign) {
        String marks = jdbc.sql("select coalesce(md5(string_agg(mark, ',' order by mark)), '') from ("
                        + "select mark from file_mark where campaign = ? union all"
                        + " select mark from door_mark where campaign = ?) marks")
                .params(campaign.id(), campaign.id())
                .query(String.class)
                .single();
        return made(campaign, before(campaign), marks);
    }

    /** What does not come from the bloc's own files: the campaigns before, and waivers, which run out as the data go on. */
    private String before(Campaign campaign) {
        String waived = jdbc.sql(
                        "select coalesce(md5(string_agg(concat_ws('|', agency, codes::text, input_kind, document,"
                                + " extract(epoch from valid_until), acts), ',' order by ordinal)), '') from waiver where campaign = ?")
                .param(campaign.id())
                .query(String.class)
                .single();
        return earlier(campaign) + waived;
    }

    /** What the tables of the campaigns before were made of; empty without any. */
    private String earlier(Campaign campaign) {
        String previous = campaign.earlier().previous();
        return previous == null
                ? ""
                : jdbc.sql("select coalesce(md5(string_agg(concat_ws('|', t.campaign, t.bloc, t.made_of), ','"
                                + " order by t.campaign, t.bloc)), '')"
                                + " from campaigns_before(?, ?) c join bloc_table t on t.campaign = c.campaign")
                        .params(previous, campaign.year())
                        .query(String.class)
                        .single();
    }

    private static String made(Campaign campaign, String before, String marks) {
        return Program.fingerprint() + ":" + campaign.digest() + ":" + before + ":" + marks;
    }

    private Map<String, String> column(String sql, Campaign campaign) {
        Map<String, String> column = new HashMap<>();
        jdbc.sql(sql).param(campaign.id()).query(row -> {
            column.put(row.getString(1), row.getString(2));
        });
        return column;
    }
}
