package vn.thidua;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.RuleBooks;

/** The folder of rule books that a command was given, for commands that need nothing else. */
record JobsFolder(CommandSpec command, Path path, RuleBooks books) {

    /** @throws ParameterException if there is no such folder */
    static JobsFolder of(CommandSpec command, @Nullable Path given) {
        Path folder = given == null ? Home.resolve("jobs") : given.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "--jobs: không có thư mục " + folder);
        }
        return new JobsFolder(command, folder, new RuleBooks(folder));
    }

    /** Campaigns and templates, sorted. */
    List<String> all() {
        return Stream.of(books.ids(), books.templates())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    void refuseUnknown(List<String> asked) {
        List<String> known = all();
        List<String> unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw usage(
                    "Không có đợt thi đua %s; có: %s".formatted(String.join(", ", unknown), String.join(", ", known)));
        }
    }

    /** One campaign; what is wrong with it is said, and wrong usage. */
    Campaign read(String id) {
        refuseUnknown(List.of(id));
        try {
            return books.read(id, false);
        } catch (InvalidCampaignException e) {
            e.mistakes().forEach(mistake -> command.commandLine().getErr().println("  " + mistake));
            throw usage("Quy định chấm điểm của %s chưa đúng".formatted(id));
        }
    }

    ParameterException usage(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
