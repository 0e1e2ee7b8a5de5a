package vn.thidua.bilingual;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the sources say to readers, found in their syntax trees.
 *
 * @param said words given to {@code say} as they are
 * @param all words that stand anywhere in the sources
 * @param unsaid Vietnamese in the rooms that speak both languages that neither is given to {@code say} nor is a constant, which
 *     whoever uses it says
 */
record SpokenWords(Set<String> said, Set<String> all, List<String> unsaid) {

    /** Packages and classes below {@code vn.thidua} of which every Vietnamese word must be said. */
    private static final List<String> BILINGUAL = List.of(
            "campaign.Breaches",
            "campaign.DisciplineScale",
            "campaign.InputKind",
            "campaign.Level",
            "campaign.Reorganisation",
            "campaign.words",
            "reconcile",
            "score",
            "standing",
            "telling",
            "visual",
            "word",
            "workbook",
            "yearend.deck",
            "yearend.document",
            "yearend.page",
            "yearend.slides");

    /** Classes of these that have Vietnamese words for another reason than to tell them; each with it. */
    private static final List<String> NOT_TOLD = List.of(
            // What two counts disagree on is for the log.
            "standing.AwardRecount",
            "standing.BallotRecount",
            "standing.PrerequisiteRecount",
            "standing.Recount",
            // Keeps the name of a province on one line.
            "word.Letterhead",
            // The program's name.
            "word.Paper",
            "workbook.Book",
            // What agencies and secretaries work with in Vietnam.
            "workbook.RubricPage",
            "workbook.RubricTable",
            "workbook.draft",
            "workbook.returns",
            "workbook.template",
            // Recognises the names of blocs.
            "yearend.document.BlocKind",
            // The program's name.
            "yearend.deck.Deck");

    /** What these are given is looked for in what people wrote, or is the form of a time. */
    private static final Set<String> NOT_TELLING = Set.of("contains", "endsWith", "equals", "moment", "startsWith");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    static SpokenWords ofAllRooms() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SpokenWords words = new SpokenWords(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Reading(words, unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return words;
    }

    private static boolean isBilingual(String name) {
        return BILINGUAL.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."))
                && NOT_TOLD.stream().noneMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    /** One file. */
    private static final class Reading extends TreeScanner<Void, Void> {
        private final SpokenWords words;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final boolean bilingual;

        /** Whether what is read now is the first argument of {@code say}, or a constant. */
        private boolean saying;

        private boolean constant;

        /** Whether it is an argument of one of these methods. */
        private boolean untold;

        Reading(SpokenWords words, CompilationUnitTree unit, SourcePositions positions) {
            this.positions = positions;
            this.words = words;
            this.unit = unit;
            String file = unit.getSourceFile().getName();
            String name = file.substring(
                            file.indexOf("vn/thidua/") + "vn/thidua/".length(), file.length() - ".java".length())
                    .replace('/', '.');
            this.bilingual = isBilingual(name);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            if (NOT_TELLING.contains(name(call.getMethodSelect()))) {
                return untold(call, none);
            }
            if (!name(call.getMethodSelect()).equals("say")) {
                return super.visitMethodInvocation(call, none);
            }
            saying = true;
            scan(call.getArguments().get(0), none);
            saying = false;
            for (ExpressionTree argument :
                    call.getArguments().subList(1, call.getArguments().size())) {
                scan(argument, none);
            }
            return null;
        }

        private Void untold(MethodInvocationTree call, Void none) {
            scan(call.getMethodSelect(), none);
            boolean before = untold;
            untold = true;
            scan(call.getArguments(), none);
            untold = before;
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            boolean before = saying;
            saying = false;
            super.visitClass(type, none);
            saying = before;
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            boolean before = constant;
            // A constant of an enum is one too.
            constant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
            super.visitVariable(variable, none);
            constant = before;
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
            String folded = folded(sum);
            if (folded == null) {
                return super.visitBinary(sum, none);
            }
            found(folded, sum);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text) {
                found(text, literal);
            }
            return null;
        }

        private void found(String text, Tree where) {
            words.all().add(text);
            if (saying) {
                words.said().add(text);
            } else if (bilingual && !untold && VIETNAMESE.matcher(text).find()) {
                if (constant) {
                    words.said().add(text);
                } else {
                    words.unsaid()
                            .add(unit.getSourceFile().getName() + ":"
                                    + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, where))
                                    + " “" + text + "”");
                }
            }
        }

        /** The text of literals that are added, or {@code null} if it is not known before the program runs. */
        private static String folded(Tree tree) {
            if (tree instanceof ParenthesizedTree inner) {
                return folded(inner.getExpression());
            } else if (tree instanceof LiteralTree literal) {
                return literal.getValue() instanceof String text ? text : null;
            } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                String left = folded(sum.getLeftOperand());
                String right = folded(sum.getRightOperand());
                return left == null || right == null ? null : left + right;
            }
            return null;
        }

        private static String name(ExpressionTree method) {
            return method instanceof MemberSelectTree selected
                    ? selected.getIdentifier().toString()
                    : method instanceof IdentifierTree named ? named.getName().toString() : "";
        }
    }
}
