package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;
import vn.thidua.visual.Points;
import vn.thidua.workbook.Extremes;

/** The whole table as a rubric. */
final class RubricDraft {

    private static final Pattern ID = Pattern.compile("ma bang diem: (?<id>[a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern TITLE =
            Pattern.compile("(?:bang|thang|bieu) (?:diem|cham|tieu chi|tieu chuan|chuan|tu cham).*");
    private static final Pattern YEAR = Pattern.compile("\\bnam (?<y>(?:19|20)\\d{2})\\b");
    private static final Pattern DAYS = Pattern.compile("qua (?<n>\\d{1,3}) ngay");
    private static final String UNNAMED = "Bảng điểm thi đua";

    private final DraftTable table;
    private final Questions questions;
    private final Codes codes;
    private final Tree tree;

    RubricDraft(DraftTable table, Questions questions) {
        this.table = table;
        this.questions = questions;
        this.codes = new Codes(table.rows().stream().map(TableRow::code).collect(Collectors.toSet()), questions);
        this.tree = Tree.of(table.rows(), questions);
    }

    Rubric rubric() {
        List<Section> sections = topSections();
        List<Veto> vetoes = tree.vetoes().stream().map(this::veto).toList();
        BonusPlace place = bonusPlace(sections);
        String title = title();
        return new Rubric(id(title), title, max(sections, place), place, notApplicable(), sections, vetoes);
    }

    private List<Section> topSections() {
        List<Node> roots = tree.roots();
        if (roots.isEmpty() || roots.stream().anyMatch(Node::isSection)) {
            return roots.stream().map(this::section).toList();
        }
        questions.open("", "", "bảng không có mục: các tiêu chí được gom vào một mục chung");
        String code = codes.written("I", "", "");
        List<Criterion> criteria =
                roots.stream().map(node -> criterion(node, code)).toList();
        BigDecimal sum = criteria.stream().map(Criterion::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(new Section(code, title(), sum, null, false, false, null, List.of(), criteria));
    }

    private Section section(Node node) {
        String code = code(node, "I");
        Caps caps = caps(node, code);
        boolean bonus = caps.bonusSection()
                || node.row()
                        .shape(Heads.TITLE)
                        .folded()
                        .matches("(?:[ivx]+\\. )?(?:diem|muc diem) (?:cong )?thuong\\b.*");
        List<Section> sections = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        if (node.children().stream().anyMatch(Node::isSection)) {
            node.children().forEach(child -> sections.add(section(child)));
        } else if (node.isSection()) {
            node.children().forEach(child -> criteria.add(criterion(child, code)));
        } else {
            questions.open(
                    node.row().place(Heads.CODE),
                    code,
                    "mục %s không có tiêu chí bên dưới: thêm một tiêu chí cùng tên".formatted(code));
            criteria.add(new CriterionDraft(node, codes.below(code), codes, questions).criterion());
        }
        sum(node, code, sections, bonus);
        if (bonus) {
            criteria.forEach(criterion -> givenToAll(node, criterion));
        }
        return new Section(
                code,
                titleOf(node, code),
                max(node, sections, code),
                node.row().words(Heads.APPRAISER),
                caps.authorityOnly(),
                bonus,
                caps.delta(),
                sections,
                criteria);
    }

    /** A bonus that is added to what everybody has from the start is seldom meant so. */
    private void givenToAll(Node node, Criterion criterion) {
        if (criterion.start().signum() > 0 && adds(criterion.rules())) {
            questions.open(
                    node.row().place(Heads.CODE),
                    criterion.code(),
                    "điểm thưởng nhưng đơn vị không có gì để cộng cũng được %s điểm: thêm effect: EARN và cap, hoặc base: 0"
                            .formatted(Points.plain(criterion.start())));
        }
    }

    private static String titleOf(Node node, String code) {
        List<String> lines = node.row().titleLines();
        return lines.isEmpty()
                ? code
                : Shape.of(String.join(" ", lines)).withoutBullet().text();
    }

    private Criterion criterion(Node node, String parent) {
        return new CriterionDraft(node, code(node, parent), codes, questions).criterion();
    }

    private String code(Node node, String parent) {
        if (!node.code().isEmpty()) {
            return codes.written(node.code(), node.row().place(Heads.CODE), "");
        }
        String code = codes.below(parent);
        questions.open(node.row().place(Heads.TITLE), code, "dòng có điểm nhưng thiếu mã: tạm đặt là " + code);
        return code;
    }

    /** What a heading says beside its title; whatever is not understood there is a question. */
    private Caps caps(Node node, String code) {
        if (!node.isSection()) {
            return Caps.NONE;
        }
        Caps caps = Caps.NONE;
        List<String> lines = new ArrayList<>(node.row().text(Heads.HOW).lines().toList());
        node.rules().forEach(row -> lines.add(row.text(Heads.TITLE) + " " + row.text(Heads.HOW)));
        for (String line : lines) {
            Shape shape = Shape.of(line).withoutBullet();
            Optional<Caps> said = Caps.of(shape);
            if (said.isPresent()) {
                caps = caps.and(said.get());
            } else if (!shape.isEmpty()) {
                questions.open(
                        node.row().place(Heads.HOW, Heads.TITLE),
                        code,
                        "chưa hiểu chắc %s ở mục này".formatted(Questions.quoted(line)));
            }
        }
        return caps;
    }

    private BigDecimal max(Node node, List<Section> sections, String code) {
        if (node.base() == null) {
            BigDecimal sum = sections.isEmpty() ? node.sumBelow() : sum(sections);
            questions.open(
                    node.row().place(Heads.CODE),
                    code,
                    "mục không ghi điểm: tạm lấy tổng bên dưới, %s điểm".formatted(Points.plain(sum)));
            return sum;
        }
        return node.base();
    }

    private void sum(Node node, String code, List<Section> sections, boolean bonus) {
        BigDecimal base = node.base();
        if (base == null || !node.isSection()) {
            return;
        }
        BigDecimal sum = sections.isEmpty()
                ? node.sumBelow()
                : sections.stream()
                        .filter(section ->
                                bonus || !section.bonus() || node.sumBelow().compareTo(base) == 0)
                        .map(Section::max)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(base) != 0) {
            questions.blocking(
                    node.row().place(Heads.BASE),
                    code,
                    "điểm chuẩn %s nhưng bên dưới cộng lại được %s".formatted(Points.plain(base), Points.plain(sum)));
        }
    }

    private static BigDecimal sum(List<Section> sections) {
        return sections.stream().map(Section::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal counted(List<Section> sections, BonusPlace place) {
        return sum(sections.stream()
                .filter(section -> place == BonusPlace.INSIDE || !section.bonus())
                .toList());
    }

    private BigDecimal max(List<Section> sections, BonusPlace place) {
        BigDecimal counted = counted(sections, place);
        TableRow total = tree.total();
        BigDecimal stated = total == null ? null : total.number(Heads.BASE);
        if (total == null || stated == null) {
            questions.open(
                    "", "", "không có dòng tổng cộng: tạm lấy tổng các mục, %s điểm".formatted(Points.plain(counted)));
            return counted;
        }
        if (stated.compareTo(counted) != 0) {
            questions.blocking(
                    total.place(Heads.BASE),
                    "",
                    "tổng cộng ghi %s nhưng các mục cộng lại được %s"
                            .formatted(Points.plain(stated), Points.plain(counted)));
        }
        return stated;
    }

    private BonusPlace bonusPlace(List<Section> sections) {
        String heading = heading();
        if (heading.contains("trong khung")) {
            return BonusPlace.INSIDE;
        }
        if (heading.contains("ngoai khung") || !anyBonus(sections)) {
            return BonusPlace.OUTSIDE;
        }
        TableRow total = tree.total();
        BigDecimal stated = total == null ? null : total.number(Heads.BASE);
        boolean inside = stated != null
                && counted(sections, BonusPlace.OUTSIDE).compareTo(stated) < 0
                && counted(sections, BonusPlace.INSIDE).compareTo(stated) == 0;
        if (!inside) {
            questions.open("", "", "không nói điểm thưởng tính trong hay ngoài khung điểm: tạm hiểu là ngoài khung");
        }
        return inside ? BonusPlace.INSIDE : BonusPlace.OUTSIDE;
    }

    private static boolean anyBonus(List<Section> sections) {
        return sections.stream()
                .flatMap(Section::withDescendants)
                .anyMatch(section ->
                        section.bonus() || section.criteria().stream().anyMatch(criterion -> adds(criterion.rules())));
    }

    private static boolean adds(List<Rule> rules) {
        return Extremes.bonuses(rules).map(most -> most.signum() > 0).orElse(true);
    }

    private NotApplicable notApplicable() {
        Matcher said = Pattern.compile("tieu chi khong ap dung: (?<what>.*)").matcher(heading());
        if (!said.find() || said.group("what").startsWith("tinh theo ty le")) {
            return NotApplicable.RESCALE;
        }
        return said.group("what").startsWith("tinh du") ? NotApplicable.FULL : NotApplicable.ZERO;
    }

    private String heading() {
        return Shape.of(String.join("\n", table.heading())).folded();
    }

    private String title() {
        return table.heading().stream()
                .filter(line -> TITLE.matcher(Shape.of(line).folded()).matches())
                .findFirst()
                .orElse(UNNAMED);
    }

    private String id(String title) {
        Matcher id = ID.matcher(heading());
        if (id.find()) {
            return id.group("id");
        }
        if (title.equals(UNNAMED)) {
            questions.open("", "", "không thấy tên bảng điểm ở đầu bảng: đặt lại title và id");
        }
        Matcher year = YEAR.matcher(Shape.of(title).folded());
        return year.find() ? "bang-diem-" + year.group("y") : "bang-diem";
    }

    private Veto veto(TableRow row) {
        String code = row.code().isEmpty() ? codes.below("KXL") : codes.written(row.code(), row.place(Heads.CODE), "");
        String title = row.titleLines().isEmpty()
                ? code
                : Shape.of(String.join(" ", row.titleLines())).withoutBullet().text();
        String folded = Shape.of(title + " " + row.text(Heads.HOW)).folded();
        Matcher days = DAYS.matcher(folded);
        if (folded.contains("cham") && days.find()) {
            return new Veto(code, title, Veto.Cause.LATE, Integer.parseInt(days.group("n")));
        }
        boolean missing = folded.matches(".*\\bkhong (?:gui|nop)\\b.*\\b(?:tu cham|cham diem)\\b.*");
        return new Veto(code, title, missing ? Veto.Cause.MISSING_SELF_SCORE : Veto.Cause.REPORTED, 0);
    }
}
