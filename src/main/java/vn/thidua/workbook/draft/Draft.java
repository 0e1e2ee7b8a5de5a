package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.rulebook.RubricFile;
import vn.thidua.campaign.rulebook.RubricWriter;
import vn.thidua.ingest.PlainSheet;

/**
 * A rubric made from a drafted table.
 *
 * @param questions what only a person can answer, in the order of the table
 * @param yaml the rubric file, with each question as a comment beside its line
 * @param mistakes what a campaign with this file would be refused for
 */
public record Draft(Rubric rubric, List<Question> questions, String yaml, List<Mistake> mistakes) {

    public Draft {
        questions = List.copyOf(questions);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads the table of a spreadsheet or Word document.
     *
     * @param source the file's name, told in the rubric
     * @throws IllegalArgumentException with a sentence for a person if no table can be read
     */
    public static Draft of(byte[] content, String source) {
        List<PlainSheet> sheets = WordTables.isDocument(content) ? WordTables.read(content) : seen(content);
        DraftTable table = DraftTable.in(sheets)
                .orElseThrow(() -> new IllegalArgumentException(
                        "không thấy bảng có hàng tiêu đề với cột nội dung (hoặc tiêu chí) và cột điểm hay STT"));
        Questions questions = new Questions();
        Rubric rubric = new RubricDraft(table, questions).rubric();
        String yaml = RubricWriter.write(rubric, head(source, questions.all()), comments(questions.all()));
        return new Draft(rubric, questions.all(), yaml, mistakes(yaml));
    }

    private static List<PlainSheet> seen(byte[] content) {
        return PlainSheet.read(content).stream()
                .filter(sheet -> !sheet.hidden())
                .toList();
    }

    private static List<String> head(String source, List<Question> questions) {
        List<String> head = new ArrayList<>();
        head.add("Dựng từ " + Shape.of(source).text() + "; xem lại trước khi dùng.");
        questions.stream()
                .filter(question -> question.code().isEmpty())
                .forEach(question -> head.add("HỎI: " + question));
        return head;
    }

    private static Map<String, List<String>> comments(List<Question> questions) {
        Map<String, List<String>> comments = new LinkedHashMap<>();
        for (Question question : questions) {
            if (!question.code().isEmpty()) {
                comments.computeIfAbsent(question.code(), code -> new ArrayList<>())
                        .add("HỎI: " + (question.place().isEmpty() ? "" : "ô " + question.place() + ": ")
                                + question.text());
            }
        }
        return comments;
    }

    private static List<Mistake> mistakes(String yaml) {
        try {
            RubricFile.read("rubric.yaml", yaml);
            return List.of();
        } catch (InvalidCampaignException e) {
            return e.mistakes();
        }
    }

    /** The questions as a page to tick off, in Markdown. */
    public String page() {
        StringBuilder page = new StringBuilder("# Câu hỏi về bảng điểm\n");
        list(
                page,
                "Phải trả lời trước khi dùng",
                questions.stream().filter(Question::blocking).toList());
        list(
                page,
                "Cần người xem lại",
                questions.stream().filter(question -> !question.blocking()).toList());
        if (!mistakes.isEmpty()) {
            page.append("\n## Quy định chưa đúng\n\n");
            mistakes.forEach(mistake -> page.append("- ").append(mistake).append('\n'));
        }
        return page.toString();
    }

    private static void list(StringBuilder page, String heading, List<Question> questions) {
        if (!questions.isEmpty()) {
            page.append("\n## ").append(heading).append("\n\n");
            questions.forEach(question -> page.append("- [ ] ").append(question).append('\n'));
        }
    }
}
