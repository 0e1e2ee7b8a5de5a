package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Succession;

/** The rule book of another year, made from one that exists by changing only what must change. */
public final class NextYear {

    private final Path folder;
    private final Campaign from;
    private final int year;
    private final String id;
    private final Map<String, String> heads;

    /**
     * @param jobs the folder of all rule books
     * @param from the campaign that is copied, as read from there
     * @param id of the new campaign
     * @param heads new heads by bloc; a bloc that is not named keeps its head and deputy
     */
    public NextYear(Path jobs, Campaign from, int year, String id, Map<String, String> heads) {
        this.folder = jobs.resolve(from.id());
        this.from = from;
        this.year = year;
        this.id = id;
        this.heads = Map.copyOf(heads);
    }

    /**
     * The texts of the new rule book by file name.
     *
     * @throws IOException if a file of the old one cannot be read
     */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        String text = SourceFile.read(folder.resolve(RuleBooks.CAMPAIGN_FILE)).text();
        Entry campaign = YamlReader.read(SourceFile.read(folder.resolve(RuleBooks.CAMPAIGN_FILE)))
                .entry();
        files.put(RuleBooks.CAMPAIGN_FILE, campaign(text, campaign));
        for (Entry bloc : campaign.list("blocs")) {
            String rubric = bloc.text("rubric");
            if (!files.containsKey(rubric)) {
                files.put(rubric, rubric(SourceFile.read(folder.resolve(rubric))));
            }
        }
        Path english = folder.resolve(RuleBooks.ENGLISH_FILE);
        if (Files.exists(english)) {
            files.put(RuleBooks.ENGLISH_FILE, english(SourceFile.read(english).text()));
        }
        return files;
    }

    /** The English names, of which those of the campaign and its rubrics have another year now. */
    private String english(String text) {
        YamlEdit edit = new YamlEdit(text);
        Stream.concat(
                        Stream.of(from.title()),
                        from.blocs().stream().map(bloc -> bloc.rubric().title()))
                .distinct()
                .forEach(title -> {
                    edit.rewriteKey(title, this::renamed);
                    edit.rewrite(title, this::renamed);
                });
        return edit.done();
    }

    /**
     * The logo's file, which goes along as it is.
     *
     * @throws IOException if the old campaign's file cannot be read
     */
    public Optional<Path> logo() throws IOException {
        return YamlReader.read(SourceFile.read(folder.resolve(RuleBooks.CAMPAIGN_FILE)))
                .entry()
                .at("presentation")
                .find("logo")
                .map(Entry::text)
                .map(folder::resolve);
    }

    private String campaign(String text, Entry campaign) {
        YamlEdit edit = new YamlEdit(text);
        edit.rewrite("id", old -> id);
        edit.rewrite("title", this::renamed);
        edit.rewrite("year", old -> String.valueOf(year));
        previous(edit, campaign);
        Stream.of("period.from", "period.to").forEach(key -> edit.rewrite(key, this::shifted));
        IntStream.range(0, campaign.list("inputs").size())
                .forEach(i -> edit.rewrite(KeyPath.item("inputs", i) + ".due", this::shifted));
        List<Bloc> blocs = from.blocs();
        IntStream.range(0, blocs.size()).forEach(i -> head(edit, KeyPath.item("blocs", i), blocs.get(i)));
        if (blocs.stream().anyMatch(this::losesDeputy)) {
            appraisedByNobody(edit);
        }
        edit.remove("template", "");
        outdated(edit);
        return edit.done();
    }

    /** The copied campaign goes before the new one, unless it is a blank one or of the same year. */
    private void previous(YamlEdit edit, Entry campaign) {
        if (campaign.flag("template") || from.year() >= year) {
            edit.remove("previous", "");
        } else if (campaign.has("previous")) {
            edit.rewrite("previous", old -> from.id());
        } else {
            edit.insertAfter("year", "previous: " + from.id());
        }
    }

    /** What was told of the year before, and what the old year alone decided. */
    private void outdated(YamlEdit edit) {
        edit.remove("lastYear", "lastYear: (thứ hạng và khen thưởng năm " + from.year() + ")");
        edit.remove("decided", "");
        if (from.succession() == Succession.NAMED) {
            edit.remove("succession", "succession: NAMED (khi khối đã chọn nextHead)");
        }
        for (int i = 0; i < from.blocs().size(); i++) {
            edit.remove(KeyPath.item("blocs", i) + ".nextHead", "");
            edit.remove(KeyPath.item("blocs", i) + ".nextDeputy", "");
        }
    }

    private void head(YamlEdit edit, String key, Bloc bloc) {
        String head = heads.get(bloc.code());
        if (head == null) {
            return;
        }
        edit.rewrite(key + ".head", old -> head);
        if (losesDeputy(bloc)) {
            edit.remove(key + ".deputy", "deputy: (khối phó năm %d chưa rõ)".formatted(year));
        }
    }

    /** Its deputy becomes head. */
    private boolean losesDeputy(Bloc bloc) {
        return bloc.deputy() != null && Objects.equals(heads.get(bloc.code()), bloc.deputy());
    }

    /** Where the deputy appraises the head, the rule waits for the new deputy. */
    private void appraisedByNobody(YamlEdit edit) {
        if (from.appraisal().headAppraisedBy() == HeadAppraiser.DEPUTY) {
            edit.rewrite("appraisal.headAppraisedBy", old -> HeadAppraiser.HEAD.name());
            edit.insertAfter("appraisal", "# headAppraisedBy: DEPUTY (ghi lại khi đã có khối phó năm " + year + ")");
        }
    }

    /** The lines of the new table stood under the same codes in the old one. */
    private String rubric(SourceFile file) throws IOException {
        YamlEdit edit = new YamlEdit(file.text());
        edit.rewrite("id", this::renamed);
        edit.rewrite("title", this::renamed);
        new Outline(YamlReader.read(file).entry())
                .criteria()
                .flatMap(criterion -> criterion.find("formerly").stream())
                .forEach(formerly -> edit.remove(formerly.key(), ""));
        return edit.done();
    }

    private String renamed(String written) {
        return renamed(written, from.year(), year);
    }

    /** The text with the one year in place of the other, where it stands as a number of its own. */
    public static String renamed(String text, int from, int to) {
        return Pattern.compile("(?<!\\d)" + from + "(?!\\d)").matcher(text).replaceAll(String.valueOf(to));
    }

    /** A day or a moment by so many years later, in the quotes it has. */
    private String shifted(String written) {
        String bare = written.replace("\"", "").replace("'", "");
        int years = year - from.year();
        String later = bare.contains("T")
                ? LocalDateTime.parse(bare).plusYears(years).toString()
                : LocalDate.parse(bare).plusYears(years).toString();
        return written.replace(bare, later);
    }

    /**
     * Writes the files into a folder of the new campaign's name.
     *
     * @param jobs where the folder is made; it must not be there yet
     * @return the files written
     */
    public static List<Path> write(Path jobs, String id, Map<String, String> files, Optional<Path> logo)
            throws IOException {
        List<Path> written = new ArrayList<>();
        Path folder = Files.createDirectory(jobs.resolve(id));
        for (Map.Entry<String, String> file : files.entrySet()) {
            written.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
        }
        if (logo.isPresent()) {
            written.add(Files.copy(logo.get(), folder.resolve(logo.get().getFileName())));
        }
        return written;
    }
}
