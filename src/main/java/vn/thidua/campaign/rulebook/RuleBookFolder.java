package vn.thidua.campaign.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Collects the files of one rule book and judges their structure, all of them before it speaks. */
final class RuleBookFolder {

    /** Checked before a path is made of it, so that no name leads out of {@code jobs/}. */
    private static final Pattern FOLDER_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path folder;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Entry> rubrics = new LinkedHashMap<>();
    private @Nullable SourceFile logo;
    private @Nullable EnglishNames english;

    private RuleBookFolder(Path folder) {
        this.folder = folder;
    }

    static RuleBook read(Path jobs, String id, boolean english) {
        if (!FOLDER_NAME.matcher(id).matches()) {
            String file = SourceFile.nameOf(jobs) + "/" + id + "/" + RuleBooks.CAMPAIGN_FILE;
            throw Refusal.of(List.of(
                    new Mistake(file, 1, KeyPath.WHOLE_FILE, id, "tên đợt: chữ thường không dấu, chữ số, gạch nối")));
        }
        return new RuleBookFolder(jobs.resolve(id)).read(id, english);
    }

    private RuleBook read(String id, boolean inEnglish) {
        Path path = folder.resolve(RuleBooks.CAMPAIGN_FILE);
        Optional<Entry> campaign = file(path, Structure.CAMPAIGN, () -> missingCampaign(path));
        campaign.ifPresent(entry -> entry.list("blocs").forEach(this::rubric));
        campaign.flatMap(entry -> entry.at("presentation").find("logo")).ifPresent(this::logo);
        if (inEnglish || campaign.filter(RuleBook::asksForEnglish).isPresent()) {
            english(folder.resolve(RuleBooks.ENGLISH_FILE));
        }
        if (campaign.isEmpty() || !mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return new RuleBook(id, campaign.get(), rubrics, logo, english, Digest.of(folder, sources));
    }

    private void rubric(Entry bloc) {
        Entry rubric = bloc.at("rubric");
        if (!rubric.node().isString() || !seen.add(rubric.text())) {
            return;
        }
        Optional<Path> path = inside(rubric.text());
        if (path.isEmpty()) {
            mistakes.add(missing(rubric));
            return;
        }
        file(path.get(), Structure.RUBRIC, () -> missing(rubric)).ifPresent(entry -> rubrics.put(rubric.text(), entry));
    }

    private void logo(Entry named) {
        if (!named.node().isString()) {
            return;
        }
        Optional<Path> path = inside(named.text()).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            mistakes.add(missing(named));
            return;
        }
        try {
            SourceFile file = SourceFile.read(path.get());
            sources.add(file);
            logo = file;
        } catch (IOException e) {
            mistakes.add(named.mistake(named.text() + " (không đọc được)", "tệp đọc được"));
        }
    }

    /** No source of the digest: scores and tables are the same whatever they are called in English. */
    private void english(Path path) {
        if (Files.exists(path)) {
            read(path, source -> {})
                    .ifPresent(file ->
                            english = new EnglishNames(file.entry(), Digest.of(folder, List.of(file.source()))));
        }
    }

    private Optional<Entry> file(Path path, Structure structure, Supplier<Mistake> missing) {
        if (!Files.isRegularFile(path)) {
            mistakes.add(missing.get());
            return Optional.empty();
        }
        Optional<RuleFile> file = read(path, sources::add);
        file.map(structure::mistakes).ifPresent(mistakes::addAll);
        return file.map(RuleFile::entry);
    }

    private Optional<RuleFile> read(Path path, Consumer<SourceFile> source) {
        try {
            SourceFile read = SourceFile.read(path);
            source.accept(read);
            return Optional.of(YamlReader.read(read));
        } catch (InvalidCampaignException e) {
            mistakes.addAll(e.mistakes());
        } catch (IOException e) {
            mistakes.add(
                    new Mistake(SourceFile.nameOf(path), 1, KeyPath.WHOLE_FILE, "không đọc được tệp", "tệp đọc được"));
        }
        return Optional.empty();
    }

    /** The file directly in the folder, also after links have been followed. */
    private Optional<Path> inside(String name) {
        try {
            Path path = folder.resolve(name);
            boolean direct = folder.toRealPath().equals(path.toRealPath().getParent());
            return direct ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Mistake missingCampaign(Path path) {
        return new Mistake(
                SourceFile.nameOf(path),
                1,
                KeyPath.WHOLE_FILE,
                "không có tệp này",
                "tệp campaign.yaml trong thư mục của đợt");
    }

    private static Mistake missing(Entry file) {
        return file.mistake(
                file.text() + " (không có tệp này trong thư mục)", "tên một tệp nằm ngay trong thư mục của đợt");
    }
}
